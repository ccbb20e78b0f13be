#include "cli/isrs.h"
#include "cli/latency.h"
#include "cli/session.h"

#include "isrcheck_version.h"
#include "report/show.h"

enum { COLUMNS = 7 };
static const char *const titles[COLUMNS] = {"FUNCTION", "DEFINED",       "MODEL",        "CONTEXT",
                                            "IRQL",     "IDENTIFIED BY", "REGISTERED AT"};

static void add_place(struct ic_buf *out, const struct ic_position *at)
{
    if (at->file && at->file[0])
        ic_buf_printf(out, "%s:%u", at->file, at->line);
    else
        ic_buf_char(out, '-');
}

static void add_cell(const struct ic_context_row *row, int column, struct ic_buf *out)
{
    const struct ic_finding_context *context = &row->context;
    switch (column) {
    case 0:
        ic_buf_text(out, context->function);
        break;
    case 1:
        add_place(out, &row->at);
        break;
    case 2:
        ic_buf_text(out, context->model);
        break;
    case 3:
        ic_buf_text(out, context->kind);
        break;
    case 4:
        ic_buf_text(out, context->irql == IC_NONE ? "-" : ic_irql_name(context->irql));
        break;
    case 5:
        ic_buf_text(out, row->identified_by);
        break;
    default:
        add_place(out, &row->registered_at);
        break;
    }
}

static void measure(const struct ic_report *report, uint32_t *widths)
{
    struct ic_buf cell = {0};
    for (int c = 0; c < COLUMNS; c++) {
        widths[c] = (uint32_t)strlen(titles[c]);
        for (uint32_t i = 0; i < report->contexts.count; i++) {
            ic_buf_clear(&cell);
            add_cell(&report->contexts.at[i], c, &cell);
            uint32_t width = ic_show_width(ic_buf_view(&cell));
            widths[c] = width > widths[c] ? width : widths[c];
        }
    }
    ic_buf_release(&cell);
}

static void add_row(const struct ic_context_row *row, const uint32_t *widths, struct ic_buf *out)
{
    struct ic_buf cell = {0};
    for (int c = 0; c < COLUMNS; c++) {
        ic_buf_clear(&cell);
        if (row)
            add_cell(row, c, &cell);
        else
            ic_buf_text(&cell, titles[c]);
        uint32_t width = ic_show_width(ic_buf_view(&cell));
        ic_show(out, ic_buf_view(&cell));
        ic_buf_printf(out, "%*s", c + 1 < COLUMNS ? (int)(widths[c] - width + 2) : 0, "");
    }
    ic_buf_char(out, '\n');
    ic_buf_release(&cell);
}

static void write_table(const struct ic_session *session, struct ic_output *out)
{
    const struct ic_report *report = &session->report;
    uint32_t widths[COLUMNS];
    struct ic_buf text = {0};
    if (!report->contexts.count)
        return;
    measure(report, widths);
    add_row(NULL, widths, &text);
    for (uint32_t i = 0; i < report->contexts.count; i++)
        add_row(&report->contexts.at[i], widths, &text);
    ic_output_add(out, ic_buf_view(&text));
    ic_buf_release(&text);
}

static bool run(struct ic_session *session, struct ic_cli *cli, struct ic_error *error)
{
    int format = ic_cli_format(cli, "text|json", 0, error);
    if (format < 0 || !ic_session_open(session, cli, error))
        return false;
    // Contexts are found without any rule.
    for (uint32_t i = 0; i < ic_rulebook_rule_count(session->book); i++)
        ic_rulebook_enable(session->book, ic_rulebook_rule(session->book, i), false);
    if (!ic_session_resolve(session, 0, error) || !ic_session_parse(session, error))
        return false;
    session->report.wants_latency = cli->settings.latency;
    ic_engine_check(&session->jobs, &session->units, session->book, &session->report);
    struct ic_sink sink = ic_output_sink(&cli->out);
    struct ic_format_options options = {.version = ISRCHECK_VERSION};
    if (format == 1)
        ic_json_write_contexts(&session->report, &options, &sink);
    else if (cli->settings.latency)
        ic_latency_write(&session->report, &cli->out);
    else
        write_table(session, &cli->out);
    ic_output_flush(&cli->out);
    ic_session_say_units(session);
    ic_say_no_isr(session);
    return true;
}

int ic_command_contexts(struct ic_cli *cli)
{
    struct ic_session session = {0};
    struct ic_error error = {0};
    int status = run(&session, cli, &error) ? IC_EXIT_CLEAN : ic_say_error(cli, &error);
    if (status == IC_EXIT_CLEAN && ic_session_is_incomplete(&session))
        status = IC_EXIT_INCOMPLETE;
    ic_session_close(&session);
    return status;
}
