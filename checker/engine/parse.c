#include "base/file.h"
#include "base/memory.h"
#include "engine/worker.h"
#include "unit/binary.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    WORKERS = 512,
    CPU_SECONDS = 120,
};
static const double start_seconds = 120, patience_seconds = 2;
static const size_t default_memory = (size_t)4 << 30;

struct run {
    const struct ic_jobs *jobs;
    const struct ic_engine_options *options;
    struct ic_worker_setup setup;
    double clock_s; // that a file may take
    struct ic_units *units;
    uint32_t *order; // of jobs, large files first
    uint32_t next;   // in `order`
    uint32_t done;
    struct pollfd *fds; // two for each worker
    struct ic_error *error;
};

void ic_units_release(struct ic_units *units)
{
    for (uint32_t i = 0; i < units->count; i++)
        ic_unit_release(&units->at[i]);
    free(units->at);
    *units = (struct ic_units){0};
}

// Results
// ------------------------------------------------------------------------------------------

static void finish_job(struct run *run, uint32_t job)
{
    run->done++;
    if (run->options->progress)
        run->options->progress(run->options->progress_data, run->done, run->jobs->jobs.count,
                               run->jobs->jobs.at[job].file);
}

static void lose_job(struct run *run, uint32_t job, enum ic_unit_status status, const char *why)
{
    struct ic_unit *unit = &run->units->at[job];
    struct ic_arena arena = {0};
    struct ic_str path = ic_str(run->jobs->jobs.at[job].file);
    if (run->jobs->cwd)
        path = ic_path_relative(&arena, path, ic_str(run->jobs->cwd));
    ic_unit_release(unit);
    ic_unit_init(unit);
    unit->info.path = ic_unit_add_text(unit, path);
    unit->info.status = status;
    ic_vec_push(&unit->diags,
                (struct ic_diag){IC_DIAG_ERROR, 0, ic_unit_add_text(unit, ic_str(why))});
    ic_arena_release(&arena);
    finish_job(run, job);
}

static void describe(const struct run *run, struct ic_worker_end end, struct ic_buf *text)
{
    if (end.out_of_memory)
        ic_buf_printf(text, "the parser ran out of memory on this file (limit: %zu MiB)",
                      run->setup.memory >> 20);
    else if (end.signal == SIGKILL)
        ic_buf_text(text, "the parser was killed on this file (signal 9): the machine may be "
                          "short of memory");
    else if (end.signal)
        ic_buf_printf(text, "the parser crashed on this file (signal %d, %s)", end.signal,
                      strsignal(end.signal));
    else
        ic_buf_printf(text, "the parser crashed on this file (exit status %d)", end.status);
}

static void lose_worker(struct run *run, struct ic_worker *worker)
{
    enum ic_worker_state state = worker->state;
    uint32_t job = worker->job;
    struct ic_worker_end end = ic_worker_stop(worker, 0);
    struct ic_buf text = {0};
    if (state == IC_WORKER_BUSY && end.signal == SIGXCPU) {
        ic_buf_printf(&text, "the parser took more than %u s of CPU time on this file",
                      run->setup.cpu_s);
        lose_job(run, job, IC_UNIT_TIMEOUT, text.data);
    } else if (state == IC_WORKER_BUSY) {
        describe(run, end, &text);
        lose_job(run, job, IC_UNIT_CRASHED, text.data);
    } else if (state == IC_WORKER_STARTING) {
        ic_fail(run->error, "the parser cannot start: its process ended (%s %d)",
                end.signal ? "signal" : "exit status", end.signal ? end.signal : end.status);
    }
    ic_buf_release(&text);
}

static void drop_worker(struct run *run, struct ic_worker *worker, enum ic_unit_status status,
                        const char *why)
{
    bool busy = worker->state == IC_WORKER_BUSY;
    uint32_t job = worker->job;
    if (worker->state == IC_WORKER_STARTING)
        ic_fail(run->error, "the parser cannot start: %s", why);
    ic_worker_stop(worker, 0);
    if (busy)
        lose_job(run, job, status, why);
}

static void take_unit(struct run *run, struct ic_worker *worker, struct ic_str bytes)
{
    struct ic_error why = {0};
    if (!ic_unit_decode(bytes, &run->units->at[worker->job], &why)) {
        char text[sizeof why.text + 64];
        snprintf(text, sizeof text, "the parser gave a damaged answer for this file: %s", why.text);
        drop_worker(run, worker, IC_UNIT_CRASHED, text);
        return;
    }
    ic_worker_clear(worker);
    worker->state = IC_WORKER_IDLE;
    finish_job(run, worker->job);
}

// Workers
// ------------------------------------------------------------------------------------------

static void refuse(struct run *run, struct ic_worker *worker, struct ic_str payload)
{
    struct ic_error why = {0};
    if (payload.len == sizeof why) {
        memcpy(&why, payload.data, sizeof why);
        why.text[sizeof why.text - 1] = why.file[sizeof why.file - 1] = 0;
    }
    if (why.file[0])
        ic_fail_at(run->error, why.file, why.line, why.column, "%s", why.text);
    else
        ic_fail(run->error, "%s", why.text[0] ? why.text : "the parser cannot start");
    ic_worker_stop(worker, patience_seconds);
}

static void hear(struct run *run, struct ic_worker *worker)
{
    struct ic_str payload;
    switch (ic_worker_receive(worker, &payload)) {
    case IC_WORKER_PENDING:
        break;
    case IC_WORKER_READY:
        ic_worker_clear(worker);
        worker->state = IC_WORKER_IDLE;
        break;
    case IC_WORKER_REFUSED:
        refuse(run, worker, payload);
        break;
    case IC_WORKER_UNIT:
        take_unit(run, worker, payload);
        break;
    case IC_WORKER_DAMAGED:
        drop_worker(run, worker, IC_UNIT_CRASHED, "the parser gave a damaged answer for this file");
        break;
    case IC_WORKER_GONE:
        lose_worker(run, worker);
        break;
    }
}

static bool start(struct run *run, struct ic_worker *worker)
{
    bool ok = ic_worker_start(worker, &run->setup, run->error);
    if (ok)
        worker->deadline = ic_worker_clock() + start_seconds;
    return ok;
}

// Gives idle workers jobs. A worker that was lost at work is replaced while there are jobs left;
// one that can't even start is not.
static void assign(struct run *run, struct ic_worker *worker)
{
    if (worker->state != IC_WORKER_IDLE || run->next >= run->jobs->jobs.count)
        return;
    if (ic_worker_send(worker, run->order[run->next])) {
        run->next++;
        worker->deadline = ic_worker_clock() + run->clock_s;
    } else {
        ic_worker_stop(worker, 0);
        start(run, worker);
    }
}

static void check_clock(struct run *run, struct ic_worker *worker, double now)
{
    bool waits = worker->state == IC_WORKER_BUSY || worker->state == IC_WORKER_STARTING;
    if (!waits || now < worker->deadline)
        return;
    char text[100];
    snprintf(text, sizeof text, "the parser took more than %.0f s on this file", run->clock_s);
    drop_worker(run, worker, IC_UNIT_TIMEOUT,
                worker->state == IC_WORKER_BUSY ? text : "it does not answer");
}

static int poll_time(const struct run *run, double now)
{
    double wait = 60;
    for (uint32_t i = 0; i < run->setup.count; i++) {
        const struct ic_worker *w = &run->setup.all[i];
        bool waits = w->state == IC_WORKER_BUSY || w->state == IC_WORKER_STARTING;
        if (waits && w->deadline - now < wait)
            wait = w->deadline - now;
    }
    return wait <= 0 ? 0 : (int)(wait * 1000) + 1;
}

static uint32_t wait_for_news(struct run *run)
{
    uint32_t running = 0;
    for (uint32_t i = 0; i < run->setup.count; i++) {
        const struct ic_worker *w = &run->setup.all[i];
        bool on = w->state != IC_WORKER_OFF;
        running += on;
        run->fds[2 * i] = (struct pollfd){.fd = on ? w->socket : -1, .events = POLLIN};
        run->fds[2 * i + 1] = (struct pollfd){.fd = on ? w->prints : -1, .events = POLLIN};
    }
    if (running)
        poll(run->fds, 2 * (nfds_t)run->setup.count, poll_time(run, ic_worker_clock()));
    return running;
}

static bool work(struct run *run)
{
    while (run->done < run->jobs->jobs.count) {
        for (uint32_t i = 0; i < run->setup.count; i++)
            assign(run, &run->setup.all[i]);
        if (!wait_for_news(run))
            return ic_fail(run->error, "no worker process could be kept running");
        double now = ic_worker_clock();
        for (uint32_t i = 0; i < run->setup.count; i++) {
            struct ic_worker *worker = &run->setup.all[i];
            enum ic_worker_state before = worker->state;
            if (run->fds[2 * i].revents || run->fds[2 * i + 1].revents)
                hear(run, worker);
            check_clock(run, worker, now);
            bool lost = before == IC_WORKER_BUSY || before == IC_WORKER_IDLE;
            if (lost && worker->state == IC_WORKER_OFF && run->next < run->jobs->jobs.count)
                start(run, worker);
        }
    }
    return true;
}

// Order
// ------------------------------------------------------------------------------------------

struct sized_job {
    uint32_t job;
    off_t size;
};

static int by_size(const void *left, const void *right)
{
    const struct sized_job *a = left, *b = right;
    if (a->size != b->size)
        return a->size > b->size ? -1 : 1;
    return a->job < b->job ? -1 : a->job > b->job;
}

static uint32_t *large_first(const struct ic_jobs *jobs)
{
    uint32_t count = jobs->jobs.count, *order = ic_calloc(count, sizeof *order);
    struct sized_job *sized = ic_calloc(count, sizeof *sized);
    for (uint32_t i = 0; i < count; i++) {
        struct stat info;
        bool known = stat(jobs->jobs.at[i].file, &info) == 0;
        sized[i] = (struct sized_job){i, known ? info.st_size : 0};
    }
    qsort(sized, count, sizeof *sized, by_size);
    for (uint32_t i = 0; i < count; i++)
        order[i] = sized[i].job;
    free(sized);
    return order;
}

static uint32_t worker_count(const struct ic_engine_options *options, uint32_t jobs)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    uint32_t count = options->workers;
    if (!count)
        count = processors > 0 && processors < WORKERS ? (uint32_t)processors : 1;
    if (count > WORKERS)
        count = WORKERS;
    return count < jobs ? count : jobs;
}

static bool start_all(struct run *run)
{
    bool any = false;
    for (uint32_t i = 0; i < run->setup.count; i++) {
        if (!start(run, &run->setup.all[i]))
            break;
        any = true;
    }
    return any;
}

static void set_limits(struct run *run, const struct ic_engine_options *options)
{
    run->options = options;
    run->setup.cpu_s = options->timeout_cpu_s ? options->timeout_cpu_s : CPU_SECONDS;
    run->setup.memory = options->memory_limit ? options->memory_limit : default_memory;
    run->clock_s =
        options->timeout_clock_s ? options->timeout_clock_s : 30 + 10.0 * run->setup.cpu_s;
}

static void end(struct run *run, bool ok)
{
    for (uint32_t i = 0; i < run->setup.count; i++)
        ic_worker_dismiss(&run->setup.all[i]);
    for (uint32_t i = 0; i < run->setup.count; i++)
        ic_worker_stop(&run->setup.all[i], ok ? patience_seconds : 0);
    free(run->setup.all);
    free(run->fds);
    free(run->order);
    if (!ok)
        ic_units_release(run->units);
}

bool ic_engine_parse(const struct ic_jobs *jobs, const struct ic_lowering *lowering,
                     const struct ic_engine_options *options, struct ic_units *units,
                     struct ic_error *error)
{
    uint32_t count = jobs->jobs.count;
    *units = (struct ic_units){0};
    if (!count)
        return true;
    struct ic_error why = {0};
    struct run run = {.jobs = jobs, .units = units, .error = &why};
    set_limits(&run, options);
    run.setup.jobs = jobs;
    run.setup.lowering = lowering;
    run.setup.count = worker_count(options, count);
    run.setup.all = ic_calloc(run.setup.count, sizeof *run.setup.all);
    run.fds = ic_calloc(2 * (size_t)run.setup.count, sizeof *run.fds);
    run.order = large_first(jobs);
    bool ok = start_all(&run);
    if (ok) {
        units->at = ic_calloc(count, sizeof *units->at);
        units->count = count;
        ok = work(&run);
    }
    end(&run, ok);
    if (!ok && error && !error->text[0])
        *error = why;
    return ok;
}
