#include "cli/file_filter.h"
#include "cli/isrs.h"
#include "cli/targets.h"

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

static void filter_findings(struct ic_session *session, const struct ic_file_filter *filter)
{
    struct ic_report *report = &session->report;
    uint32_t kept = 0;
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
static int report(struct ic_session *session, const struct ic_targets *targets)
{
    struct ic_cli *cli = session->cli;
    struct ic_file_filter filter = {0};
    ic_file_filter_init(&filter, session);
    filter_findings(session, &filter);
    int status = exit_status(session, &filter);
    if (!ic_targets_write(targets, cli, session->book, &session->report))
        status = IC_EXIT_USAGE;
    ic_output_flush(&cli->out);
    ic_session_say_units(session);
    ic_say_no_isr(session);
    say_summary(session, status);
    ic_file_filter_release(&filter);
    return status;
}

// A commit that touches no driver: empty reports, and neither rules nor sources are read.
static int report_nothing(struct ic_session *session, const struct ic_targets *targets)
{
    ic_say(session->cli, IC_SEVERITY_NOTE, "nothing to check");
    return ic_targets_write(targets, session->cli, NULL, &session->report) ? IC_EXIT_CLEAN
                                                                           : IC_EXIT_USAGE;
}

static bool run(struct ic_session *session, struct ic_targets *targets, int *status,
                struct ic_error *error)
{
    struct ic_cli *cli = session->cli;
    if (!ic_targets_read(targets, &cli->settings, error) ||
        (cli->settings.pre_commit && !ic_session_resolve(session, 0, error)))
        return false;
    if (cli->settings.pre_commit && !ic_file_filter_has_work(session)) {
        *status = report_nothing(session, targets);
        return true;
    }
    if (!ic_session_open(session, cli, error) ||
        (!cli->settings.pre_commit && !ic_session_resolve(session, 0, error)) ||
        !ic_session_parse(session, error))
        return false;
    ic_engine_check(&session->jobs, &session->units, session->book, &session->report);
    *status = report(session, targets);
    return true;
}

int ic_command_check(struct ic_cli *cli)
{
    struct ic_session session = {.cli = cli};
    struct ic_targets targets = {0};
    struct ic_error error = {0};
    int status = IC_EXIT_CLEAN;
    if (!run(&session, &targets, &status, &error))
        status = ic_say_error(cli, &error);
    ic_targets_release(&targets);
    ic_session_close(&session);
    return status;
}
