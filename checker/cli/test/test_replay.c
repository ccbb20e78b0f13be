// The traces of findings are ways that the code has: every finding in the project's own drivers and
// test cases is replayed (replay.h).
#include "cli/cases.h"
#include "cli/markers.h"
#include "cli/test/replay.h"

#include "base/file.h"
#include "base/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

struct suite {
    struct ic_cli cli;
    struct ic_session session;
    struct ic_cases cases;
    struct ic_jobs *parts; // by case
    struct replay replay;
};

static void check_error(bool ok, const struct ic_error *error)
{
    if (!ok)
        fail_msg("%s: %s", error->file[0] ? error->file : "-", error->text);
}

// Adds the arguments that the comments of a source name.
static void add_args(struct ic_arena *arena, struct ic_job *job)
{
    struct ic_buf text = {0};
    struct ic_error error = {0};
    struct ic_str_list own = {0};
    check_error(ic_file_read(job->file, (size_t)1 << 20, &text, &error), &error);
    ic_markers_args(arena, ic_buf_view(&text), &own);
    const char **args = ic_arena_array(arena, job->arg_count + own.at.count, sizeof *args);
    for (uint32_t i = 0; i < job->arg_count; i++)
        args[i] = job->args[i];
    for (uint32_t i = 0; i < own.at.count; i++)
        args[job->arg_count + i] = own.at.at[i];
    job->args = args;
    job->arg_count += own.at.count;
    ic_vec_release(&own.at);
    ic_buf_release(&text);
}

static void add_case(struct suite *s, uint32_t index)
{
    struct ic_test_case *one = &s->cases.at.at[index];
    struct ic_error error = {0};
    struct ic_project_request request = {&one->path,     1,          one->args,
                                         one->arg_count, s->cli.cwd, NULL};
    check_error(ic_project_resolve(&request, &s->parts[index], &error), &error);
    ic_vec_push(&s->session.jobs.programs, (struct ic_job_program){one->name, false});
    for (uint32_t i = 0; i < s->parts[index].jobs.count; i++) {
        struct ic_job job = s->parts[index].jobs.at[i];
        job.program = index;
        add_args(&s->parts[index].arena, &job);
        ic_vec_push(&s->session.jobs.jobs, job);
    }
}

static void replay(void *data, struct ic_program *program)
{
    replay_program(&((struct suite *)data)->replay, program);
}

// Replays the cases below `path`, each as a program.
static void open_suite(struct suite *s, const char *path)
{
    struct ic_error error = {0};
    s->session.cli = &s->cli;
    s->cli.cwd = ic_path_cwd(&s->cli.settings.arena).data;
    s->session.book = ic_cli_rulebook_with(&s->cli, NULL, &error);
    check_error(s->session.book, &error);
    check_error(ic_cases_find(&s->cases, s->cli.cwd, path, &error), &error);
    s->parts = ic_calloc(s->cases.at.count, sizeof *s->parts);
    for (uint32_t i = 0; i < s->cases.at.count; i++)
        add_case(s, i);
    s->session.jobs.cwd = s->cli.cwd;
    check_error(ic_session_parse(&s->session, &error), &error);
    ic_engine_programs(&s->session.jobs, &s->session.units, s->session.book, replay, s);
}

static void close_suite(struct suite *s)
{
    for (uint32_t i = 0; i < s->cases.at.count; i++)
        ic_jobs_release(&s->parts[i]);
    free(s->parts);
    ic_cases_release(&s->cases);
    ic_session_close(&s->session);
    ic_settings_release(&s->cli.settings);
    ic_buf_release(&s->replay.failures);
}

// `least`: fewer findings than this and the test no longer sees what it is for.
static void all_replay(const char *path, uint32_t least)
{
    struct suite s = {0};
    open_suite(&s, path);
    print_message("%s: %u findings, %u with a way, %u steps\n", path, s.replay.findings,
                  s.replay.with_way, s.replay.steps);
    struct ic_str failures = ic_buf_view(&s.replay.failures);
    while (failures.len) { // cmocka prints so much and no more at once
        struct ic_str line = ic_str_split(&failures, '\n');
        print_error("%.*s\n", IC_STR_ARG(line));
    }
    bool enough = s.replay.with_way >= least;
    uint32_t failed = s.replay.failed;
    close_suite(&s);
    assert_int_equal(failed, 0);
    assert_true(enough);
}

static void drivers_replay(void **state)
{
    (void)state;
#ifndef ISRCHECK_WITH_CLANG
    skip();
#endif
    all_replay("testdata/drivers", 60);
}

static void rule_cases_replay(void **state)
{
    (void)state;
#ifndef ISRCHECK_WITH_CLANG
    skip();
#endif
    all_replay("testdata/rules", 600);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(drivers_replay),
        cmocka_unit_test(rule_cases_replay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
