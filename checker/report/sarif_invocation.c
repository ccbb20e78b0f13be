#include "report/sarif.h"

const char *ic_sarif_notice_name(enum ic_sarif_notice notice)
{
    static const char *const names[] = {"file-not-analysed", "context-incomplete", "routines-lost",
                                        "report-cut"};
    return names[notice];
}

const char *ic_sarif_notice_text(enum ic_sarif_notice notice)
{
    static const char *const texts[] = {
        "A source file was not analysed.",
        "Code that a routine reaches was lost to parse errors.",
        "Where no interrupt service routine was found, one may be in code that was lost.",
        "The report has more than readers of SARIF take.",
    };
    return texts[notice];
}

// Opens a notification; the caller adds `locations` and closes it.
static void open_notice(struct ic_sarif *sarif, enum ic_sarif_notice notice, const char *level)
{
    struct ic_json *json = &sarif->json;
    ic_json_open(json, NULL, '{');
    ic_json_open(json, "descriptor", '{');
    ic_json_text(json, "id", ic_sarif_notice_name(notice));
    ic_json_number(json, "index", (uint64_t)notice);
    ic_json_close(json, '}');
    ic_json_text(json, "level", level);
    ic_sarif_add_message(sarif, "message", ic_buf_view(&sarif->text));
}

static void close_notice(struct ic_sarif *sarif)
{
    ic_json_close(&sarif->json, '}');
    ic_json_row(&sarif->json);
}

static void add_location(struct ic_sarif *sarif, const struct ic_position *at)
{
    if (!at->file || !at->file[0])
        return;
    ic_json_open(&sarif->json, "locations", '[');
    ic_json_open(&sarif->json, NULL, '{');
    ic_sarif_add_place(sarif, at, false);
    ic_json_close(&sarif->json, '}');
    ic_json_close(&sarif->json, ']');
}

// How many units were not analysed; tells of the first ones.
static uint32_t add_lost_files(struct ic_sarif *sarif)
{
    const struct ic_report *report = sarif->report;
    uint32_t lost = 0;
    for (uint32_t i = 0; i < report->units.count; i++) {
        const struct ic_unit_row *unit = &report->units.at[i];
        if (!ic_unit_is_lost(unit) || lost++ >= IC_SARIF_NOTIFICATIONS)
            continue;
        ic_buf_clear(&sarif->text);
        ic_buf_printf(&sarif->text, "'%s' was not analysed (%s)", unit->file, unit->status);
        if (unit->message)
            ic_buf_printf(&sarif->text, ": %s", unit->message);
        open_notice(sarif, IC_SARIF_FILE_LOST, "error");
        add_location(sarif, &(struct ic_position){.file = unit->file});
        close_notice(sarif);
    }
    return lost;
}

static void add_incomplete_contexts(struct ic_sarif *sarif)
{
    const struct ic_report *report = sarif->report;
    uint32_t told = 0;
    for (uint32_t i = 0; i < report->contexts.count && told < IC_SARIF_NOTIFICATIONS; i++) {
        const struct ic_context_row *row = &report->contexts.at[i];
        if (!row->incomplete)
            continue;
        told++;
        ic_buf_clear(&sarif->text);
        ic_buf_printf(&sarif->text,
                      "Code that '%s' (%s %s) reaches was lost to parse errors, so findings may "
                      "be missing",
                      row->context.function, row->context.model, row->context.kind);
        open_notice(sarif, IC_SARIF_CONTEXT_INCOMPLETE, "error");
        add_location(sarif, &row->at);
        close_notice(sarif);
    }
}

static void add_cut(struct ic_sarif *sarif, uint32_t count, const char *what)
{
    if (!count)
        return;
    ic_buf_clear(&sarif->text);
    ic_buf_printf(&sarif->text, "%s: %u; --format json has all", what, count);
    open_notice(sarif, IC_SARIF_CUT, "warning");
    close_notice(sarif);
}

static void add_cuts(struct ic_sarif *sarif, uint32_t lost)
{
    const struct ic_sarif_cuts *cuts = &sarif->cuts;
    add_cut(sarif, cuts->results, "findings left out, since a run has 25,000 at most");
    add_cut(sarif, cuts->messages, "messages cut");
    add_cut(sarif, cuts->traces, "traces cut to their first steps and the last one");
    add_cut(sarif, cuts->related, "findings with more contexts than are listed");
    add_cut(sarif, cuts->descriptions, "descriptions of rules cut");
    add_cut(sarif, cuts->tags, "tags of rules left out");
    if (lost > IC_SARIF_NOTIFICATIONS)
        add_cut(sarif, lost - IC_SARIF_NOTIFICATIONS, "more files not analysed");
}

// The run went well if it analysed anything: GitHub takes no result of one that did not. What is
// missing is told by notifications of level error.
void ic_sarif_add_invocation(struct ic_sarif *sarif)
{
    struct ic_json *json = &sarif->json;
    const struct ic_report *report = sarif->report;
    ic_json_open(json, "invocations", '[');
    ic_json_open(json, NULL, '{');
    if (sarif->options->folder) {
        ic_json_open(json, "workingDirectory", '{');
        ic_sarif_add_folder(sarif, sarif->options->folder);
        ic_json_close(json, '}');
    }
    ic_json_open(json, "toolExecutionNotifications", '[');
    ic_json_row(json);
    uint32_t lost = add_lost_files(sarif);
    add_incomplete_contexts(sarif);
    if (report->isr_lost) {
        ic_buf_clear(&sarif->text);
        ic_buf_text(&sarif->text, ic_sarif_notice_text(IC_SARIF_ISR_LOST));
        open_notice(sarif, IC_SARIF_ISR_LOST, "error");
        close_notice(sarif);
    }
    add_cuts(sarif, lost);
    ic_json_close(json, ']');
    ic_json_bool(json, "executionSuccessful", !report->units.count || lost < report->units.count);
    ic_json_close(json, '}');
    ic_json_close(json, ']');
}
