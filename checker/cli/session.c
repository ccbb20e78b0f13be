#include "cli/session.h"
#include "cli/progress.h"

#include "base/file.h"

#include <unistd.h>

bool ic_session_open(struct ic_session *session, struct ic_cli *cli, struct ic_error *error)
{
    session->cli = cli;
    session->book = ic_cli_rulebook(cli, error);
    return session->book != NULL;
}

void ic_session_close(struct ic_session *session)
{
    ic_report_release(&session->report);
    ic_units_release(&session->units);
    ic_jobs_release(&session->jobs);
    ic_rulebook_free(session->book);
}

// Jobs
// ------------------------------------------------------------------------------------------

static bool add_unit_file(struct ic_session *session, const char *path, struct ic_error *error)
{
    struct ic_jobs *jobs = &session->jobs;
    struct ic_str cwd = ic_str(session->cli->cwd);
    struct ic_str file = ic_path_join(&jobs->arena, cwd, ic_str(path));
    if (ic_file_kind(file.data) != IC_FILE_REGULAR)
        return ic_fail(error, "cannot read '%s': %s", path,
                       ic_file_kind(file.data) == IC_FILE_NONE ? "no such file" : "not a file");
    struct ic_job job = {
        .file = file.data,
        .folder = cwd.data,
        .place = file.data,
        .origin = "printed unit",
        .program = jobs->programs.count - 1,
    };
    ic_vec_push(&jobs->jobs, job);
    return true;
}

// Printed units together are one loose program.
static bool add_unit_files(struct ic_session *session, const struct ic_words *paths,
                           struct ic_error *error)
{
    if (!paths->count)
        return true;
    ic_vec_push(&session->jobs.programs, (struct ic_job_program){paths->at[0], true});
    for (uint32_t i = 0; i < paths->count; i++)
        if (!add_unit_file(session, paths->at[i], error))
            return false;
    return true;
}

// What the configuration file says of the project.
static const struct ic_config_project *wished(const struct ic_session *session)
{
    static const struct ic_config_project nothing = {NULL, NULL};
    return session->book ? ic_rulebook_project(session->book) : &nothing;
}

static bool resolve_sources(struct ic_session *session, const struct ic_words *paths,
                            struct ic_error *error)
{
    const struct ic_settings *settings = &session->cli->settings;
#ifndef ISRCHECK_WITH_CLANG
    if (paths->count)
        return ic_fail(error,
                       "cannot read '%s': this isrcheck was built without Clang and reads "
                       "printed units (*.unit) only",
                       paths->at[0]);
#endif
    struct ic_project_request request = {
        .paths = paths->at,
        .path_count = paths->count,
        .extra_args = settings->clang_args.at,
        .extra_count = settings->clang_args.count,
        .cwd = session->cli->cwd,
        .configuration =
            settings->configuration ? settings->configuration : wished(session)->configuration,
    };
    return ic_project_resolve(&request, &session->jobs, error);
}

static bool resolve(struct ic_session *session, const struct ic_words *paths,
                    struct ic_error *error)
{
    struct ic_words sources = {0}, printed = {0};
    for (uint32_t i = 0; i < paths->count; i++)
        ic_vec_push(ic_is_unit_file(paths->at[i]) ? &printed : &sources, paths->at[i]);
    bool ok = sources.count || !printed.count ? resolve_sources(session, &sources, error) : true;
    session->jobs.cwd = session->cli->cwd;
    ok = ok && add_unit_files(session, &printed, error);
    ic_vec_release(&sources);
    ic_vec_release(&printed);
    return ok;
}

bool ic_session_resolve(struct ic_session *session, uint32_t first, struct ic_error *error)
{
    struct ic_settings *settings = &session->cli->settings;
    struct ic_words paths = {0};
    if (settings->project)
        ic_vec_push(&paths, settings->project);
    bool filters = settings->project || settings->pre_commit;
    for (uint32_t i = first; i < settings->paths.count && !filters; i++)
        ic_vec_push(&paths, settings->paths.at[i]);
    if (!paths.count && wished(session)->path)
        ic_vec_push(&paths, wished(session)->path);
    bool ok = resolve(session, &paths, error);
    for (uint32_t i = 0; i < session->jobs.notes.count; i++)
        ic_say(session->cli, IC_SEVERITY_NOTE, "%s", session->jobs.notes.at[i]);
    if (ok && session->jobs.jobs.count == 0 && !settings->pre_commit)
        ok = ic_fail(error, "nothing to read: no C or C++ source file in '%s'",
                     paths.count ? paths.at[0] : ".");
    ic_vec_release(&paths);
    return ok;
}

// Units
// ------------------------------------------------------------------------------------------

bool ic_session_parse(struct ic_session *session, struct ic_error *error)
{
    const struct ic_settings *settings = &session->cli->settings;
    struct ic_progress progress = {.cwd = session->cli->cwd,
                                   .width = ic_terminal_width(STDERR_FILENO)};
    struct ic_engine_options options = {
        .workers = settings->jobs,
        .timeout_cpu_s = settings->timeout,
        .progress_data = &progress,
    };
    // A hook's standard error may be a terminal that is kept and shown later.
    if (settings->progress == IC_WHEN_ALWAYS ||
        (settings->progress == IC_WHEN_AUTO && isatty(STDERR_FILENO) && !settings->pre_commit))
        options.progress = ic_progress_show;
    struct ic_lowering lowering;
    if (!ic_lowering_init(&lowering, session, error))
        return false;
    bool ok = ic_engine_parse(&session->jobs, &lowering, &options, &session->units, error);
    ic_lowering_release(&lowering);
    return ok;
}
