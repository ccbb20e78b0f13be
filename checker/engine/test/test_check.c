// A run's report: rows of units, what could not be found, and when the analysis is incomplete.
#include "engine/engine.h"
#include "program/program.h"
#include "unit/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

struct run {
    struct ic_jobs jobs;
    struct ic_units units;
    struct ic_rulebook *book;
    struct ic_report report;
    struct ic_error error;
    uint32_t programs;
};

static const char good[] = "unit path=\"a.c\"\n"
                           "file 0 path=\"a.c\"\n"
                           "loc @1 file=0 line=2 column=10 end_line=2 end_column=20\n"
                           "include 0 name=\"lost.h\" loc=@1\n"
                           "include 1 name=\"a.h\" loc=@1 found=0\n";
static const char recovered[] = "unit path=\"b.c\" status=recovered errors=2 lost_tokens=7\n"
                                "hole 0 tokens=7\n"
                                "diag 0 severity=note text=\"seen\"\n"
                                "diag 1 severity=error text=\"expected ';'\"\n";
static const char driver[] = "unit path=\"e.c\"\n"
                             "file 0 path=\"e.c\"\n"
                             "loc @1 file=0 line=1 column=1 end_line=1 end_column=20\n"
                             "include 0 name=\"storport.h\" loc=@1\n";
static const char swallowed[] = "unit path=\"d.c\" status=recovered errors=1 lost_tokens=9\n"
                                "hole 0 tokens=9 flags=functions\n";
static const char crashed[] = "unit path=\"c.c\" status=crashed\n"
                              "diag 0 severity=error text=\"the parser crashed\"\n";

static void set_up(struct run *run, const char *const *texts)
{
    const char *rules = ISRCHECK_SOURCE_RULES;
    run->book = ic_rulebook_load(&rules, 1, &run->error);
    if (!run->book)
        fail_msg("%s: %s", run->error.file, run->error.text);
    ic_vec_push(&run->jobs.programs, (struct ic_job_program){"tree", true});
    run->units.at = calloc(8, sizeof *run->units.at);
    assert_non_null(run->units.at);
    for (; *texts; texts++) {
        struct ic_unit *unit = &run->units.at[run->units.count++];
        if (!ic_unit_parse(ic_str(*texts), "unit", unit, &run->error))
            fail_msg("%u: %s", run->error.line, run->error.text);
        const char *path = ic_unit_text(unit, unit->info.path).data;
        ic_vec_push(&run->jobs.jobs, (struct ic_job){.file = path, .place = path});
    }
}

static void release(struct run *run)
{
    ic_report_release(&run->report);
    ic_units_release(&run->units);
    ic_jobs_release(&run->jobs);
    ic_rulebook_free(run->book);
}

static void units_are_reported(void **state)
{
    (void)state;
    struct run run = {0};
    set_up(&run, (const char *const[]){good, recovered, NULL});
    ic_engine_check(&run.jobs, &run.units, run.book, &run.report);
    assert_int_equal(run.report.units.count, 2);
    const struct ic_unit_row *a = &run.report.units.at[0], *b = &run.report.units.at[1];
    assert_string_equal(a->file, "a.c");
    assert_string_equal(a->status, "ok");
    assert_null(a->message);
    assert_string_equal(b->status, "recovered");
    assert_string_equal(b->message, "expected ';'");
    assert_int_equal(b->errors, 2);
    assert_int_equal(b->holes, 1);
    assert_int_equal(b->lost_tokens, 7);
    assert_int_equal(run.report.unseen.count, 1);
    assert_string_equal(run.report.unseen.at[0].kind, "missing-include");
    assert_string_equal(run.report.unseen.at[0].name, "lost.h");
    assert_string_equal(run.report.unseen.at[0].at.file, "a.c");
    assert_int_equal(run.report.unseen.at[0].at.line, 2);
    release(&run);
}

static void lost_unit_makes_the_run_incomplete(void **state)
{
    (void)state;
    struct run run = {0};
    set_up(&run, (const char *const[]){good, crashed, NULL});
    ic_engine_check(&run.jobs, &run.units, run.book, &run.report);
    assert_true(run.report.incomplete);
    assert_string_equal(run.report.units.at[1].status, "crashed");
    assert_string_equal(run.report.units.at[1].message, "the parser crashed");
    release(&run);
}

// Nothing is silently clean: the ISR may be in what was lost.
static void lost_code_without_isr_is_incomplete(void **state)
{
    (void)state;
    struct run run = {0};
    set_up(&run, (const char *const[]){good, recovered, NULL}); // nothing of a port driver
    ic_engine_check(&run.jobs, &run.units, run.book, &run.report);
    assert_false(run.report.incomplete);
    assert_false(run.report.isr_lost);
    release(&run);
    struct run lost = {0};
    set_up(&lost, (const char *const[]){driver, recovered, NULL});
    ic_engine_check(&lost.jobs, &lost.units, lost.book, &lost.report);
    assert_true(lost.report.incomplete);
    assert_true(lost.report.isr_lost);
    assert_false(lost.report.units.at[1].lost_functions);
    release(&lost);
}

static void lost_functions_make_the_run_incomplete(void **state)
{
    (void)state;
    struct run run = {0};
    set_up(&run, (const char *const[]){driver, swallowed, NULL});
    ic_engine_check(&run.jobs, &run.units, run.book, &run.report);
    assert_true(run.report.incomplete);
    assert_true(run.report.units.at[0].lost_functions);
    release(&run);
}

static void see_program(void *data, struct ic_program *program)
{
    struct run *run = data;
    run->programs++;
    assert_string_equal(program->name, "tree");
    assert_int_equal(program->unit_count, 2);
}

static void programs_are_visited(void **state)
{
    (void)state;
    struct run run = {0};
    set_up(&run, (const char *const[]){good, recovered, NULL});
    ic_engine_programs(&run.jobs, &run.units, run.book, see_program, &run);
    assert_int_equal(run.programs, 1);
    release(&run);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(units_are_reported),
        cmocka_unit_test(lost_unit_makes_the_run_incomplete),
        cmocka_unit_test(lost_code_without_isr_is_incomplete),
        cmocka_unit_test(lost_functions_make_the_run_incomplete),
        cmocka_unit_test(programs_are_visited),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
