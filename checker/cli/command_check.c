#include "cli/file_filter.h"
#include "cli/isrs.h"
#include "cli/known.h"
#include "cli/targets.h"

#include "base/file.h"
#include "base/glob.h"
#include "report/style.h"
#include "report/summary.h"

// Filters
// ------------------------------------------------------------------------------------------

static bool passes(const struct ic_settings *settings, const struct ic_file_filter *filter,
                   const struct ic_finding *finding)
{
    return ic_file_filter_passes(filter, finding) && finding->severity >= settings->min_severity &&
           (settings->possible || finding->confidence == IC_DEFINITE);
}

static bool is_excluded(const struct ic_session *session, struct ic_arena *arena,
                        const struct ic_finding *finding)
{
    const struct ic_excludes *excludes = ic_rulebook_excludes(session->book);
    if (!excludes->count)
        return false;
    struct ic_str cwd = ic_str(session->cli->cwd);
    struct ic_str folder = ic_path_join(arena, cwd, ic_str(excludes->folder));
    struct ic_str file = ic_path_join(arena, cwd, ic_str(finding->at.file));
    struct ic_str path = ic_path_relative(arena, file, folder);
    for (uint32_t i = 0; i < excludes->count; i++)
        if (ic_glob_match(ic_str(excludes->patterns[i]), path))
            return true;
    return false;
}

// Findings in paths that the configuration excludes.
static void exclude_findings(struct ic_session *session)
{
    struct ic_report *report = &session->report;
    struct ic_arena paths = {0};
    uint32_t kept = 0;
    for (uint32_t i = 0; i < report->findings.count; i++)
        if (!is_excluded(session, &paths, &report->findings.at[i]))
            report->findings.at[kept++] = report->findings.at[i];
    uint32_t left_out = report->findings.count - kept;
    report->findings.count = kept;
    ic_arena_release(&paths);
    if (left_out)
        ic_say(session->cli, IC_SEVERITY_NOTE, "%u finding%s in excluded paths %s left out",
               left_out, left_out == 1 ? "" : "s", left_out == 1 ? "is" : "are");
}

static void filter_findings(struct ic_session *session, const struct ic_file_filter *filter)
{
    struct ic_report *report = &session->report;
    uint32_t kept = 0;
    exclude_findings(session);
    for (uint32_t i = 0; i < report->findings.count; i++)
        if (passes(&session->cli->settings, filter, &report->findings.at[i]))
            report->findings.at[kept++] = report->findings.at[i];
    report->findings.count = kept;
}

// The run
// ------------------------------------------------------------------------------------------

static bool fails(const struct ic_settings *settings, const struct ic_finding *finding)
{
    static const enum ic_severity least[] = {
        [IC_FAIL_ERROR] = IC_SEVERITY_ERROR,
        [IC_FAIL_WARNING] = IC_SEVERITY_WARNING,
        [IC_FAIL_NOTE] = IC_SEVERITY_NOTE,
    };
    return settings->fail_on != IC_FAIL_NEVER && !finding->suppressed &&
           finding->severity >= least[settings->fail_on];
}

static int exit_status(const struct ic_session *session, const struct ic_file_filter *filter)
{
    const struct ic_settings *settings = &session->cli->settings;
    if (ic_session_is_incomplete(session) && ic_file_filter_lacks(filter, &session->report))
        return IC_EXIT_INCOMPLETE;
    for (uint32_t i = 0; i < session->report.findings.count; i++)
        if (fails(settings, &session->report.findings.at[i]))
            return IC_EXIT_FINDINGS;
    return IC_EXIT_CLEAN;
}

static void say_summary(const struct ic_session *session, int status)
{
    struct ic_buf line = {0};
    ic_buf_text(&line, "isrcheck: ");
    ic_style(&line, session->cli->stderr_colour, IC_STYLE_BOLD);
    ic_summary(&session->report, session->book, &line);
    ic_style(&line, session->cli->stderr_colour, IC_STYLE_PLAIN);
    if (status == IC_EXIT_INCOMPLETE)
        ic_buf_text(&line, "; incomplete, see above (exit status 3)");
    ic_buf_char(&line, '\n');
    ic_say_raw(ic_buf_view(&line));
    ic_buf_release(&line);
}

// Reports that can't be written outrank what is in them.
static bool report(struct ic_session *session, const struct ic_targets *targets,
                   struct ic_known_findings *known, int *status, struct ic_error *error)
{
    struct ic_cli *cli = session->cli;
    struct ic_file_filter filter = {0};
    ic_known_apply_baseline(known, session);
    ic_file_filter_init(&filter, session);
    filter_findings(session, &filter);
    ic_known_apply_changes(known, session);
    *status = exit_status(session, &filter);
    ic_file_filter_release(&filter);
    if (!ic_targets_write(targets, cli, session->book, &session->report))
        *status = IC_EXIT_USAGE;
    ic_output_flush(&cli->out);
    ic_session_say_units(session);
    ic_session_say_remarks(session);
    ic_say_no_isr(session);
    if (!ic_known_finish(known, session, error))
        return false;
    say_summary(session, *status);
    return true;
}

// A commit that touches no driver: empty reports, and no source is read.
static bool report_nothing(struct ic_session *session, const struct ic_targets *targets,
                           int *status)
{
    ic_say(session->cli, IC_SEVERITY_NOTE, "nothing to check");
    if (!ic_targets_write(targets, session->cli, session->book, &session->report))
        *status = IC_EXIT_USAGE;
    return true;
}

static bool run(struct ic_session *session, struct ic_targets *targets,
                struct ic_known_findings *known, int *status, struct ic_error *error)
{
    struct ic_cli *cli = session->cli;
    bool hook = cli->settings.pre_commit;
    // A hook that has nothing to do does not read the rules, unless they may name the project.
    bool early = hook && !ic_cli_config(cli);
    if (!ic_targets_read(targets, &cli->settings, error) ||
        (!early && !ic_session_open(session, cli, error)) ||
        (hook && !ic_session_resolve(session, 0, error)))
        return false;
    if (hook && !ic_file_filter_has_work(session))
        return report_nothing(session, targets, status);
    if ((early && !ic_session_open(session, cli, error)) || !ic_known_open(known, session, error) ||
        (!hook && !ic_session_resolve(session, 0, error)) || !ic_session_parse(session, error))
        return false;
    session->report.wants_calls = ic_targets_want_calls(targets);
    session->report.merges = true;
    ic_engine_check(&session->jobs, &session->units, session->book, &session->report);
    return report(session, targets, known, status, error);
}

int ic_command_check(struct ic_cli *cli)
{
    struct ic_session session = {.cli = cli};
    struct ic_targets targets = {0};
    struct ic_known_findings known = {0};
    struct ic_error error = {0};
    int status = IC_EXIT_CLEAN;
    if (!run(&session, &targets, &known, &status, &error))
        status = ic_say_error(cli, &error);
    ic_targets_release(&targets);
    ic_known_release(&known);
    ic_session_close(&session);
    return status;
}
