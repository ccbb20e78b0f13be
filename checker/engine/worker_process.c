#include "engine/worker_process.h"

#include "unit/binary.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UNDER_ASAN 1
#endif
#endif
#if !defined(UNDER_ASAN) && defined(__SANITIZE_ADDRESS__)
#define UNDER_ASAN 1
#endif
#ifndef UNDER_ASAN
#define UNDER_ASAN 0
#endif

struct process {
    const struct ic_worker_setup *setup;
    int socket;
};

// Limits
// ------------------------------------------------------------------------------------------

static void limit(int resource, rlim_t value)
{
    struct rlimit now;
    if (getrlimit(resource, &now) != 0)
        return;
    now.rlim_cur = now.rlim_max != RLIM_INFINITY && value > now.rlim_max ? now.rlim_max : value;
    setrlimit(resource, &now);
}

static rlim_t address_space(void)
{
    unsigned long pages = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    if (!file)
        return 0;
    if (fscanf(file, "%lu", &pages) != 1)
        pages = 0;
    fclose(file);
    return (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE);
}

// Seconds count from what the process has used so far; the kernel counts whole ones.
static void limit_cpu(uint32_t seconds)
{
    struct rusage used;
    if (getrusage(RUSAGE_SELF, &used) != 0)
        return;
    rlim_t whole = (rlim_t)used.ru_utime.tv_sec + (rlim_t)used.ru_stime.tv_sec;
    bool more = used.ru_utime.tv_usec + used.ru_stime.tv_usec > 0;
    limit(RLIMIT_CPU, whole + more + seconds);
}

// The parent's handlers are none of the worker's business: a crash is to be seen as one.
static void reset_signals(void)
{
    static const int signals[] = {SIGSEGV, SIGBUS,  SIGILL, SIGFPE, SIGABRT,
                                  SIGXCPU, SIGPIPE, SIGINT, SIGTERM};
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        signal(signals[i], SIG_DFL);
}

static void set_up(const struct process *p, int prints, pid_t parent)
{
    reset_signals();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1);
    limit(RLIMIT_CORE, 0);
    if (prints >= 0) {
        prctl(PR_SET_DUMPABLE, 0);
        dup2(prints, STDERR_FILENO);
        close(prints);
    }
    dup2(STDERR_FILENO, STDOUT_FILENO);
    if (p->setup->memory && !UNDER_ASAN)
        limit(RLIMIT_AS, address_space() + p->setup->memory + IC_WORKER_STACK);
}

// Service
// ------------------------------------------------------------------------------------------

static bool read_job(int socket, uint32_t *job)
{
    size_t have = 0;
    while (have < sizeof *job) {
        ssize_t got = read(socket, (char *)job + have, sizeof *job - have);
        if (got > 0)
            have += (size_t)got;
        else if (got == 0 || errno != EINTR)
            return false;
    }
    return true;
}

static bool write_all(int socket, const void *data, size_t len)
{
    for (const char *at = data; len;) {
        ssize_t done = write(socket, at, len);
        if (done < 0 && errno != EINTR)
            return false;
        if (done > 0) {
            at += done;
            len -= (size_t)done;
        }
    }
    return true;
}

static bool answer(int socket, enum ic_answer_kind kind, uint32_t job, struct ic_str payload)
{
    struct ic_worker_answer head = {(uint32_t)kind, job, payload.len};
    return write_all(socket, &head, sizeof head) && write_all(socket, payload.data, payload.len);
}

static bool do_job(const struct process *p, void *state, uint32_t job)
{
    struct ic_unit unit = {0};
    struct ic_buf bytes = {0};
    limit_cpu(p->setup->cpu_s);
    p->setup->lowering->parse(state, &p->setup->jobs->jobs.at[job], &unit);
    ic_unit_encode(&unit, &bytes);
    ic_unit_release(&unit);
    bool ok = answer(p->socket, IC_ANSWER_UNIT, job, ic_buf_view(&bytes));
    ic_buf_release(&bytes);
    return ok;
}

static void *serve(void *data)
{
    const struct process *p = data;
    const struct ic_lowering *lowering = p->setup->lowering;
    struct ic_error error = {0};
    uint32_t job = 0;
    limit_cpu(p->setup->cpu_s);
    void *state = lowering->open(lowering->data, &error);
    if (!state) {
        answer(p->socket, IC_ANSWER_REFUSED, 0, ic_str_n((const char *)&error, sizeof error));
        return NULL;
    }
    bool ok = answer(p->socket, IC_ANSWER_READY, 0, ic_str(""));
    while (ok && read_job(p->socket, &job) && job < p->setup->jobs->jobs.count)
        ok = do_job(p, state, job);
    lowering->close(state);
    return NULL;
}

void ic_worker_process(const struct ic_worker_setup *setup, int socket, int prints, pid_t parent)
{
    struct process p = {setup, socket};
    pthread_attr_t attributes;
    pthread_t thread;
    set_up(&p, prints, parent);
    if (pthread_attr_init(&attributes) != 0 ||
        pthread_attr_setstacksize(&attributes, IC_WORKER_STACK) != 0 ||
        pthread_create(&thread, &attributes, serve, &p) != 0)
        _exit(1);
    pthread_join(thread, NULL);
    _exit(0);
}
