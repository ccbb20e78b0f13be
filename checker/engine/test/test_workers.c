// Worker processes, with a lowering that does to its process what hostile sources do to Clang: the
// job's file name says what.
#include "base/memory.h"
#include "engine/engine.h"
#include "engine/worker_process.h"
#include "unit/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UNDER_ASAN 1
#endif
#endif
#if !defined(UNDER_ASAN) && defined(__SANITIZE_ADDRESS__)
#define UNDER_ASAN 1
#endif

// The lowering
// ------------------------------------------------------------------------------------------

// Keeps the optimiser from seeing through what must happen.
static volatile unsigned sink;

static void loop_forever(void)
{
    for (;;)
        sink++;
}

static void sleep_forever(void)
{
    for (;;)
        pause();
}

static void eat_memory(void)
{
    for (;;) {
        char *room = malloc(1 << 20);
        if (!room)
            ic_out_of_memory();
        memset(room, 1, 1 << 20);
        sink += (unsigned char)room[sink % 1000];
    }
}

static unsigned deep(unsigned depth)
{
    volatile char frame[1000];
    frame[depth % sizeof frame] = (char)depth;
    sink++;
    return depth ? deep(depth - 1) + (unsigned char)frame[depth % sizeof frame] : 0;
}

static void send_to_all(const void *data, size_t len)
{
    for (int fd = 3; fd < 64; fd++)
        send(fd, data, len, MSG_NOSIGNAL | MSG_DONTWAIT);
}

static void send_garbage(void)
{
    char bytes[4096];
    memset(bytes, 'x', sizeof bytes);
    send_to_all(bytes, sizeof bytes);
}

// The head of a unit's answer, and nothing like a unit behind it.
static void send_wrong_unit(uint32_t job)
{
    struct ic_worker_answer head = {IC_ANSWER_UNIT, job, 5};
    send_to_all(&head, sizeof head);
    send_to_all("12345", 5);
}

static void close_all(void)
{
    for (int fd = 3; fd < 64; fd++)
        close(fd);
    sleep_forever();
}

static void chatter(void)
{
    for (unsigned i = 0; i < 20000; i++)
        fprintf(stderr, "line %u of what a parser prints\n", i);
}

static void make_unit(const char *name, struct ic_unit *unit)
{
    ic_unit_init(unit);
    unit->info.path = ic_unit_add_text(unit, ic_str(name));
    for (size_t i = 0; i < 10 * strlen(name); i++)
        ic_vec_push(&unit->consts, (struct ic_const){.value = (int64_t)i});
}

static void parse(void *state, const struct ic_job *job, struct ic_unit *unit)
{
    struct ic_str name = ic_str(job->file);
    const struct ic_jobs *jobs = state;
    if (ic_str_is(name, "crash"))
        raise(SIGSEGV);
    else if (ic_str_is(name, "abort"))
        abort();
    else if (ic_str_is(name, "exit"))
        exit(0);
    else if (ic_str_is(name, "loop"))
        loop_forever();
    else if (ic_str_is(name, "sleep"))
        sleep_forever();
    else if (ic_str_is(name, "eat"))
        eat_memory();
    else if (ic_str_is(name, "deep"))
        deep(UINT32_MAX);
    else if (ic_str_is(name, "stack"))
        deep(60000);
    else if (ic_str_is(name, "garbage"))
        send_garbage();
    else if (ic_str_is(name, "wrong"))
        send_wrong_unit((uint32_t)(job - jobs->jobs.at));
    else if (ic_str_is(name, "close"))
        close_all();
    else if (ic_str_is(name, "chatter"))
        chatter();
    make_unit(job->file, unit);
}

static void *open_lowering(void *data, struct ic_error *error)
{
    if (!data)
        ic_fail(error, "cannot find the headers");
    return data;
}

static void *open_and_die(void *data, struct ic_error *error)
{
    (void)data;
    (void)error;
    abort();
}

static void close_lowering(void *state)
{
    (void)state;
}

// Runs
// ------------------------------------------------------------------------------------------

struct run {
    struct ic_jobs jobs;
    struct ic_units units;
    struct ic_engine_options options;
    struct ic_error error;
    uint32_t progress;
};

static void see_progress(void *data, uint32_t done, uint32_t total, const char *file)
{
    struct run *run = data;
    assert_int_equal(done, ++run->progress);
    assert_int_equal(total, run->jobs.jobs.count);
    assert_non_null(file);
}

static uint32_t open_files(void)
{
    uint32_t count = 0;
    DIR *dir = opendir("/proc/self/fd");
    assert_non_null(dir);
    while (readdir(dir))
        count++;
    closedir(dir);
    return count;
}

static void add_jobs(struct run *run, const char *const *names)
{
    for (; *names; names++)
        ic_vec_push(&run->jobs.jobs, (struct ic_job){.file = *names, .place = *names});
}

static bool go(struct run *run, uint32_t workers)
{
    struct ic_lowering lowering = {open_lowering, parse, close_lowering, &run->jobs};
    uint32_t before = open_files();
    run->options.workers = workers;
    run->options.progress = see_progress;
    run->options.progress_data = run;
    run->progress = 0;
    bool ok = ic_engine_parse(&run->jobs, &lowering, &run->options, &run->units, &run->error);
    assert_int_equal(open_files(), before);
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
    assert_int_equal(errno, ECHILD);
    return ok;
}

static void release(struct run *run)
{
    ic_units_release(&run->units);
    ic_jobs_release(&run->jobs);
}

static const char *first_diag(const struct ic_unit *unit)
{
    return unit->diags.count ? ic_unit_text(unit, unit->diags.at[0].text).data : "";
}

// A file that kills its worker stands between two that don't, and only it is lost.
static void expect_loss(const char *name, enum ic_unit_status status, const char *why)
{
    struct run run = {.options = {.timeout_cpu_s = 1, .timeout_clock_s = 60}};
    const char *const names[] = {"first", name, "last", NULL};
    add_jobs(&run, names);
    if (ic_str_is(ic_str(name), "sleep"))
        run.options.timeout_clock_s = 1;
    assert_true(go(&run, 1));
    assert_int_equal(run.units.count, 3);
    assert_int_equal(run.units.at[0].info.status, IC_UNIT_OK);
    assert_int_equal(run.units.at[2].info.status, IC_UNIT_OK);
    const struct ic_unit *lost = &run.units.at[1];
    assert_int_equal(lost->info.status, status);
    assert_true(ic_str_is(ic_unit_text(lost, lost->info.path), name));
    if (!strstr(first_diag(lost), why))
        fail_msg("'%s' does not say '%s'", first_diag(lost), why);
    assert_true(ic_unit_validate(lost, &run.error));
    release(&run);
}

static void crash_costs_the_file(void **state)
{
    (void)state;
    expect_loss("crash", IC_UNIT_CRASHED, "crashed on this file (signal 11,");
    expect_loss("abort", IC_UNIT_CRASHED, "crashed on this file (signal 6,");
    expect_loss("exit", IC_UNIT_CRASHED, "exit status 0");
    expect_loss("deep", IC_UNIT_CRASHED, "crashed on this file (signal 11,");
}

static void endless_file_times_out(void **state)
{
    (void)state;
    expect_loss("loop", IC_UNIT_TIMEOUT, "more than 1 s of CPU time");
    expect_loss("sleep", IC_UNIT_TIMEOUT, "more than 1 s on this file");
}

static void memory_is_limited(void **state)
{
    (void)state;
#ifndef UNDER_ASAN
    struct run run = {.options = {.timeout_cpu_s = 60, .memory_limit = (size_t)200 << 20}};
    const char *const names[] = {"eat", "fine", NULL};
    add_jobs(&run, names);
    assert_true(go(&run, 1));
    assert_int_equal(run.units.at[0].info.status, IC_UNIT_CRASHED);
    assert_string_equal(first_diag(&run.units.at[0]),
                        "the parser ran out of memory on this file (limit: 200 MiB)");
    assert_int_equal(run.units.at[1].info.status, IC_UNIT_OK);
    release(&run);
#endif
}

static void damaged_answer_costs_the_file(void **state)
{
    (void)state;
    expect_loss("garbage", IC_UNIT_CRASHED, "damaged answer");
    expect_loss("wrong", IC_UNIT_CRASHED, "damaged answer");
    expect_loss("close", IC_UNIT_CRASHED, "this file");
}

static void stack_is_large(void **state)
{
    (void)state;
    struct run run = {0};
    const char *const names[] = {"stack", "chatter", NULL};
    add_jobs(&run, names);
    assert_true(go(&run, 1));
    assert_int_equal(run.units.at[0].info.status, IC_UNIT_OK);
    assert_int_equal(run.units.at[1].info.status, IC_UNIT_OK);
    release(&run);
}

// Every text form of a run's units.
static void print_all(const struct run *run, struct ic_buf *out)
{
    for (uint32_t i = 0; i < run->units.count; i++)
        ic_unit_print(&run->units.at[i], out);
}

static void number_of_workers_changes_nothing(void **state)
{
    (void)state;
    static const char *const bad[] = {"crash", "abort", "garbage"};
    struct run one = {0}, eight = {0};
    static char names[200][16];
    const char *list[201] = {0};
    for (uint32_t i = 0; i < 200; i++) {
        snprintf(names[i], sizeof names[i], "file%u", i);
        list[i] = i % 23 ? names[i] : bad[i % 3];
    }
    add_jobs(&one, list);
    add_jobs(&eight, list);
    assert_true(go(&one, 1));
    assert_true(go(&eight, 8));
    struct ic_buf a = {0}, b = {0};
    print_all(&one, &a);
    print_all(&eight, &b);
    assert_int_equal(one.units.count, 200);
    assert_true(a.len > 1000);
    assert_true(ic_str_eq(ic_buf_view(&a), ic_buf_view(&b)));
    ic_buf_release(&a);
    ic_buf_release(&b);
    release(&one);
    release(&eight);
}

static void lowering_that_cannot_start_is_an_error(void **state)
{
    (void)state;
    struct run run = {0};
    const char *const names[] = {"a", "b", NULL};
    add_jobs(&run, names);
    struct ic_lowering lowering = {open_lowering, parse, close_lowering, NULL};
    assert_false(ic_engine_parse(&run.jobs, &lowering, &run.options, &run.units, &run.error));
    assert_string_equal(run.error.text, "cannot find the headers");
    assert_int_equal(run.units.count, 0);

    lowering.open = open_and_die;
    run.error = (struct ic_error){0};
    assert_false(ic_engine_parse(&run.jobs, &lowering, &run.options, &run.units, &run.error));
    assert_non_null(strstr(run.error.text, "cannot start"));
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
    release(&run);
}

static void no_jobs_give_no_units(void **state)
{
    (void)state;
    struct run run = {0};
    assert_true(go(&run, 4));
    assert_int_equal(run.units.count, 0);
    release(&run);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(crash_costs_the_file),
        cmocka_unit_test(endless_file_times_out),
        cmocka_unit_test(memory_is_limited),
        cmocka_unit_test(damaged_answer_costs_the_file),
        cmocka_unit_test(stack_is_large),
        cmocka_unit_test(number_of_workers_changes_nothing),
        cmocka_unit_test(lowering_that_cannot_start_is_an_error),
        cmocka_unit_test(no_jobs_give_no_units),
    };
    unsetenv("ISRCHECK_DEBUG"); // what a worker prints is to be caught
    return cmocka_run_group_tests(tests, NULL, NULL);
}
