#include "cli/cases.h"
#include "cli/verify.h"

#include "base/file.h"
#include "base/memory.h"
#include "report/show.h"
#include "report/style.h"

#include <stdlib.h>

// All cases of a run; they are parsed and checked as one, each case one program.
struct tests {
    struct ic_session session;
    struct ic_cases cases;
    struct ic_jobs *parts;            // by case: owns what its jobs name
    const struct ic_rulebook **books; // by case: the session's, or one of `configured`
    IC_VEC(struct ic_rulebook *) configured;
    uint32_t passed, failed;
};

static const size_t source_limit = (size_t)64 << 20;

// Jobs
// ------------------------------------------------------------------------------------------

static bool resolve_case(struct tests *tests, const struct ic_test_case *one, struct ic_jobs *part,
                         struct ic_error *error)
{
    const char *cwd = tests->session.cli->cwd;
    if (!ic_is_unit_file(one->path))
        return ic_project_resolve(
            &(struct ic_project_request){&one->path, 1, one->args, one->arg_count, cwd, NULL}, part,
            error);
    struct ic_job job = {.file = one->path, .folder = cwd, .place = one->path, .origin = "test"};
    ic_vec_push(&part->jobs, job);
    return true;
}

// Adds the arguments that a file's own comments name.
static bool add_own_args(struct ic_arena *arena, struct ic_job *job, struct ic_error *error)
{
    struct ic_buf text = {0};
    struct ic_str_list own = {0};
    bool ok = ic_file_read(job->file, source_limit, &text, error);
    if (ok)
        ic_markers_args(arena, ic_buf_view(&text), &own);
    if (own.at.count) {
        uint32_t count = job->arg_count + own.at.count;
        const char **args = ic_arena_array(arena, count, sizeof *args);
        for (uint32_t i = 0; i < count; i++)
            args[i] = i < job->arg_count ? job->args[i] : own.at.at[i - job->arg_count];
        job->args = args;
        job->arg_count = count;
    }
    ic_vec_release(&own.at);
    ic_buf_release(&text);
    return ok;
}

static bool add_jobs(struct tests *tests, uint32_t index, struct ic_error *error)
{
    struct ic_test_case *one = &tests->cases.at.at[index];
    struct ic_jobs *all = &tests->session.jobs, *part = &tests->parts[index];
    if (!resolve_case(tests, one, part, error))
        return false;
    if (!part->jobs.count)
        return ic_fail(error, "test case '%s' has no source file", one->name);
    ic_vec_push(&all->programs, (struct ic_job_program){one->name, false});
    for (uint32_t i = 0; i < part->jobs.count; i++) {
        struct ic_job job = part->jobs.at[i];
        job.program = index;
        if (!add_own_args(&part->arena, &job, error))
            return false;
        ic_vec_push(&all->jobs, job);
    }
    return true;
}

static bool find_cases(struct tests *tests, struct ic_error *error)
{
    struct ic_cli *cli = tests->session.cli;
    const struct ic_words *paths = &cli->settings.paths;
    if (!paths->count && !ic_cases_find(&tests->cases, cli->cwd, ".", error))
        return false;
    for (uint32_t i = 0; i < paths->count; i++)
        if (!ic_cases_find(&tests->cases, cli->cwd, paths->at[i], error))
            return false;
    if (!tests->cases.at.count)
        return ic_fail(error, "no test case: there is no source file below '%s'",
                       paths->count ? paths->at[0] : ".");
    tests->parts = ic_calloc(tests->cases.at.count, sizeof *tests->parts);
    for (uint32_t i = 0; i < tests->cases.at.count; i++)
        if (!add_jobs(tests, i, error))
            return false;
    tests->session.jobs.cwd = cli->cwd;
    return true;
}

// Rules
// ------------------------------------------------------------------------------------------

// Cases that stand side by side share what they are configured by.
static bool load_books(struct tests *tests, struct ic_error *error)
{
    const struct ic_cases *cases = &tests->cases;
    tests->books = ic_calloc(cases->at.count, sizeof *tests->books);
    for (uint32_t i = 0; i < cases->at.count; i++) {
        const char *config = cases->at.at[i].config;
        const char *before = i ? cases->at.at[i - 1].config : NULL;
        if (!config) {
            tests->books[i] = tests->session.book;
        } else if (before && strcmp(config, before) == 0) {
            tests->books[i] = tests->books[i - 1];
        } else {
            struct ic_rulebook *book = ic_cli_rulebook_with(tests->session.cli, config, error);
            if (!book)
                return false;
            ic_vec_push(&tests->configured, book);
            tests->books[i] = book;
        }
    }
    return true;
}

// Verdicts
// ------------------------------------------------------------------------------------------

static bool read_markers(struct tests *tests, uint32_t index, struct ic_trial *trial,
                         struct ic_error *error)
{
    const struct ic_test_case *one = &tests->cases.at.at[index];
    struct ic_buf text = {0};
    bool ok = true;
    for (uint32_t i = 0; i < one->files.count && ok; i++) {
        struct ic_arena *arena = &trial->markers.arena;
        struct ic_str path = ic_str(one->files.at[i]);
        ic_buf_clear(&text);
        ok = ic_file_read(path.data, source_limit, &text, error);
        if (ok)
            ic_markers_read(&trial->markers, tests->books[index],
                            ic_path_relative(arena, path, ic_str(tests->session.cli->cwd)).data,
                            ic_buf_view(&text));
    }
    ic_buf_release(&text);
    return ok;
}

static void print_verdict(struct tests *tests, const struct ic_test_case *one, bool passed,
                          const struct ic_buf *reasons)
{
    struct ic_cli *cli = tests->session.cli;
    struct ic_buf out = {0};
    struct ic_str rest = ic_buf_view(reasons);
    tests->passed += passed;
    tests->failed += !passed;
    if (passed)
        return;
    ic_style(&out, cli->colour, IC_STYLE_ERROR);
    ic_buf_text(&out, "FAIL");
    ic_style(&out, cli->colour, IC_STYLE_PLAIN);
    ic_buf_char(&out, ' ');
    ic_show(&out, ic_str(one->name));
    ic_buf_char(&out, '\n');
    while (rest.len) {
        ic_show(&out, ic_str_split(&rest, '\n'));
        ic_buf_char(&out, '\n');
    }
    ic_output_add(&cli->out, ic_buf_view(&out));
    ic_buf_release(&out);
}

static bool judge(struct tests *tests, uint32_t index, struct ic_error *error)
{
    const struct ic_test_case *one = &tests->cases.at.at[index];
    const struct ic_jobs *jobs = &tests->session.jobs;
    struct ic_buf reasons = {0};
    struct ic_trial trial = {
        .program = one->name,
        .strict_holes = one->strict_holes,
        .report = &tests->session.report,
    };
    const struct ic_unit **units = ic_calloc(jobs->jobs.count, sizeof *units);
    for (uint32_t i = 0; i < jobs->jobs.count; i++)
        if (jobs->jobs.at[i].program == index)
            units[trial.unit_count++] = &tests->session.units.at[i];
    trial.units = units;
    bool ok = read_markers(tests, index, &trial, error);
    if (ok)
        print_verdict(tests, one, ic_verify(&trial, &reasons), &reasons);
    ic_markers_release(&trial.markers);
    ic_buf_release(&reasons);
    free(units);
    return ok;
}

static bool run(struct tests *tests, struct ic_cli *cli, struct ic_error *error)
{
    struct ic_session *session = &tests->session;
    session->keep_expectations = true;
    session->book = ic_cli_rulebook_with(cli, cli->settings.config, error);
    if (!session->book || !find_cases(tests, error) || !load_books(tests, error) ||
        !ic_session_parse(session, error))
        return false;
    ic_engine_check_each(&session->jobs, &session->units, tests->books, &session->report);
    for (uint32_t i = 0; i < tests->cases.at.count; i++)
        if (!judge(tests, i, error))
            return false;
    struct ic_buf line = {0};
    ic_buf_printf(&line, "%u passed, %u failed\n", tests->passed, tests->failed);
    ic_output_add(&cli->out, ic_buf_view(&line));
    ic_buf_release(&line);
    return true;
}

int ic_command_test(struct ic_cli *cli)
{
    struct tests tests = {.session = {.cli = cli}};
    struct ic_error error = {0};
    int status = !run(&tests, cli, &error) ? ic_say_error(cli, &error)
                 : tests.failed            ? IC_EXIT_FINDINGS
                                           : IC_EXIT_CLEAN;
    ic_session_close(&tests.session);
    for (uint32_t i = 0; i < tests.cases.at.count && tests.parts; i++)
        ic_jobs_release(&tests.parts[i]);
    free(tests.parts);
    free(tests.books);
    for (uint32_t i = 0; i < tests.configured.count; i++)
        ic_rulebook_free(tests.configured.at[i]);
    ic_vec_release(&tests.configured);
    ic_cases_release(&tests.cases);
    return status;
}
