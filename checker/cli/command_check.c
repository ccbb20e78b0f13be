#include "cli/isrs.h"
#include "cli/session.h"
#include "cli/targets.h"

#include "base/file.h"
#include "report/style.h"
#include "report/summary.h"

// Filters
// ------------------------------------------------------------------------------------------

static bool is_inside(const char *file, const char *folder)
{
    size_t len = strlen(folder);
    return strncmp(file, folder, len) == 0 && (file[len] == 0 || file[len] == '/');
}

// With --project the operands say which files' findings to show.
static void read_file_filter(struct ic_session *session, struct ic_words *filter)
{
    struct ic_cli *cli = session->cli;
    struct ic_arena *arena = &cli->settings.arena;
    const struct ic_report *report = &session->report;
    for (uint32_t i = 0; i < cli->settings.paths.count && cli->settings.project; i++) {
        struct ic_str full =
            ic_path_join(arena, ic_str(cli->cwd), ic_str(cli->settings.paths.at[i]));
        const char *shown = ic_path_relative(arena, full, ic_str(cli->cwd)).data;
        bool known = ic_file_kind(full.data) == IC_FILE_FOLDER;
        for (uint32_t k = 0; k < report->units.count && !known; k++)
            known = strcmp(report->units.at[k].file, shown) == 0;
        if (!known)
            ic_say(cli, IC_SEVERITY_NOTE, "'%s' is not one of the project's source files", shown);
        ic_vec_push(filter, shown);
    }
}

static bool passes(const struct ic_settings *settings, const struct ic_words *filter,
                   const struct ic_finding *finding)
{
    bool wanted = filter->count == 0;
    for (uint32_t i = 0; i < filter->count && !wanted; i++)
        wanted = is_inside(finding->at.file, filter->at[i]);
    return wanted && finding->severity >= settings->min_severity &&
           (settings->possible || finding->confidence == IC_DEFINITE);
}

static void filter_findings(struct ic_session *session)
{
    struct ic_report *report = &session->report;
    struct ic_words filter = {0};
    uint32_t kept = 0;
    read_file_filter(session, &filter);
    for (uint32_t i = 0; i < report->findings.count; i++)
        if (passes(&session->cli->settings, &filter, &report->findings.at[i]))
            report->findings.at[kept++] = report->findings.at[i];
    report->findings.count = kept;
    ic_vec_release(&filter);
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

static int exit_status(const struct ic_session *session)
{
    const struct ic_settings *settings = &session->cli->settings;
    if (ic_session_is_incomplete(session))
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
static bool run(struct ic_session *session, struct ic_cli *cli, struct ic_targets *targets,
                int *status, struct ic_error *error)
{
    if (!ic_targets_read(targets, &cli->settings, error) || !ic_session_open(session, cli, error) ||
        !ic_session_resolve(session, 0, error) || !ic_session_parse(session, error))
        return false;
    ic_engine_check(&session->jobs, &session->units, session->book, &session->report);
    filter_findings(session);
    *status = exit_status(session);
    if (!ic_targets_write(targets, cli, session->book, &session->report))
        *status = IC_EXIT_USAGE;
    ic_output_flush(&cli->out);
    ic_session_say_units(session);
    ic_say_no_isr(session);
    say_summary(session, *status);
    return true;
}

int ic_command_check(struct ic_cli *cli)
{
    struct ic_session session = {0};
    struct ic_targets targets = {0};
    struct ic_error error = {0};
    int status = IC_EXIT_CLEAN;
    if (!run(&session, cli, &targets, &status, &error))
        status = ic_say_error(cli, &error);
    ic_targets_release(&targets);
    ic_session_close(&session);
    return status;
}
