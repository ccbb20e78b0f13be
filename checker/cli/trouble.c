#include "cli/session.h"

enum { SHOWN = 5 };

void ic_session_say_remarks(const struct ic_session *session)
{
    enum { MOST = 50 };
    const struct ic_report *report = &session->report;
    for (uint32_t i = 0; i < report->remarks.count && i < MOST; i++) {
        const struct ic_remark *remark = &report->remarks.at[i];
        struct ic_error error = {0};
        ic_fail_at(&error, remark->at.file, remark->at.line, remark->at.column, "%s", remark->text);
        ic_say_at(session->cli, IC_SEVERITY_WARNING, &error);
    }
    if (report->remarks.count > MOST)
        ic_say(session->cli, IC_SEVERITY_NOTE, "%u more comments like these",
               report->remarks.count - MOST);
}

// Failed, crashed, too slow: one line each.
static void say_lost(const struct ic_session *session)
{
    const struct ic_report *report = &session->report;
    for (uint32_t i = 0; i < report->units.count; i++) {
        const struct ic_unit_row *unit = &report->units.at[i];
        if (!ic_unit_is_lost(unit))
            continue;
        struct ic_error error = {0};
        ic_fail_at(&error, unit->file, 0, 0, "not analysed (%s)%s%s", unit->status,
                   unit->message ? ": " : "", unit->message ? unit->message : "");
        ic_say_error(session->cli, &error);
    }
}

static const struct ic_unit *find_unit(const struct ic_session *session, const char *file)
{
    for (uint32_t i = 0; i < session->units.count; i++) {
        const struct ic_unit *unit = &session->units.at[i];
        if (ic_str_is(ic_unit_text(unit, unit->info.path), file))
            return unit;
    }
    return NULL;
}

// file:line:column: note: first of 3 parse errors: expected expression
static void say_first_error(const struct ic_session *session, const struct ic_unit_row *row)
{
    const struct ic_unit *unit = find_unit(session, row->file);
    for (uint32_t i = 0; unit && i < unit->diags.count; i++) {
        const struct ic_diag *diag = &unit->diags.at[i];
        const struct ic_loc *loc = &unit->locs.at[diag->loc];
        struct ic_error where = {0};
        if (diag->severity != IC_DIAG_ERROR)
            continue;
        const char *file = loc->file == IC_NONE
                               ? row->file
                               : ic_unit_text(unit, unit->files.at[loc->file].path).data;
        ic_fail_at(&where, file, loc->line, loc->column, "%s%s",
                   row->errors > 1 ? "first parse error: " : "parse error: ",
                   ic_unit_text(unit, diag->text).data);
        ic_say_at(session->cli, IC_SEVERITY_NOTE, &where);
        return;
    }
}

static void say_recovered(const struct ic_session *session)
{
    const struct ic_report *report = &session->report;
    uint32_t files = 0, errors = 0, holes = 0, shown = 0;
    uint32_t tokens = 0, lost = 0, reached = 0;
    for (uint32_t i = 0; i < report->units.count; i++) {
        const struct ic_unit_row *unit = &report->units.at[i];
        tokens += unit->tokens;
        if (strcmp(unit->status, "recovered") != 0)
            continue;
        files++;
        lost += unit->lost_tokens;
        reached += unit->lost_in_contexts;
        errors += unit->errors;
        holes += unit->holes;
    }
    if (!files)
        return;
    ic_say(session->cli, IC_SEVERITY_NOTE, "%u of %u file%s read in spite of %u parse error%s",
           files, report->units.count, report->units.count == 1 ? " was" : "s were", errors,
           errors == 1 ? "" : "s");
    for (uint32_t i = 0; i < report->units.count && shown < SHOWN; i++) {
        const struct ic_unit_row *unit = &report->units.at[i];
        if (strcmp(unit->status, "recovered") != 0)
            continue;
        say_first_error(session, unit);
        shown++;
    }
    if (files > shown)
        ic_say(session->cli, IC_SEVERITY_NOTE, "and %u more: see \"units\" of --format json",
               files - shown);
    if (holes)
        ic_say(
            session->cli, IC_SEVERITY_NOTE,
            "in %u place%s code was lost: %u of %u tokens, %u of them in routines that a context "
            "reaches",
            holes, holes == 1 ? "" : "s", lost, tokens, reached);
}

static void say_lost_functions(const struct ic_session *session)
{
    for (uint32_t i = 0; i < session->report.unseen.count; i++) {
        const struct ic_unseen_row *row = &session->report.unseen.at[i];
        struct ic_error error = {0};
        if (strcmp(row->kind, "lost-functions") != 0)
            continue;
        ic_fail_at(&error, row->at.file, row->at.line, row->at.column,
                   "functions were lost to parse errors from here to line %u, so findings may be "
                   "missing",
                   row->at.end_line);
        ic_say_error(session->cli, &error);
    }
}

// Contexts whose code was lost in part, functions that were lost.
static void say_incomplete(const struct ic_session *session)
{
    say_lost_functions(session);
    if (session->report.isr_lost)
        ic_say(session->cli, IC_SEVERITY_WARNING,
               "where no interrupt service routine was found, one may be in code that was lost to "
               "parse errors");
    for (uint32_t i = 0; i < session->report.contexts.count; i++) {
        const struct ic_context_row *row = &session->report.contexts.at[i];
        struct ic_error error = {0};
        if (!row->incomplete || !row->interrupt)
            continue;
        ic_fail_at(&error, row->at.file, row->at.line, row->at.column,
                   "code that '%s' (%s %s) reaches was lost to parse errors, so findings may be "
                   "missing",
                   row->context.function, row->context.model, row->context.kind);
        ic_say_error(session->cli, &error);
    }
}

// "a, b, c and 4 more" of the names of one kind, in the order of their first place.
static uint32_t list_unseen(const struct ic_report *report, const char *kind, struct ic_buf *list)
{
    struct ic_pool names = {0};
    ic_pool_add(&names, ic_str(""));
    for (uint32_t i = 0; i < report->unseen.count; i++)
        if (strcmp(report->unseen.at[i].kind, kind) == 0)
            ic_pool_add(&names, ic_str(report->unseen.at[i].name));
    uint32_t count = names.count - 1;
    for (uint32_t i = 1; i < names.count && i <= SHOWN; i++)
        ic_buf_printf(list, "%s%s", i > 1 ? ", " : "", names.at[i].data);
    if (count > SHOWN)
        ic_buf_printf(list, " and %u more", count - SHOWN);
    ic_pool_release(&names);
    return count;
}

static void say_unseen(const struct ic_session *session)
{
    static const struct {
        const char *kind, *text;
    } kinds[] = {
        {"missing-include", "headers not found (--wdk DIR or '-- -IDIR' may help)"},
        {"no-body", "routines without a body that driver code calls"},
        {"unresolved-pointer", "function pointers whose target is not known"},
        {"state-cap", "routines with too many paths to follow all"},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct ic_buf list = {0};
        if (list_unseen(&session->report, kinds[i].kind, &list))
            ic_say(session->cli, IC_SEVERITY_NOTE, "%s: %s", kinds[i].text, list.data);
        ic_buf_release(&list);
    }
}

void ic_session_say_units(const struct ic_session *session)
{
    say_lost(session);
    say_recovered(session);
    say_incomplete(session);
    say_unseen(session);
}

bool ic_session_is_incomplete(const struct ic_session *session)
{
    bool incomplete = session->report.incomplete;
    for (uint32_t i = 0; i < session->report.units.count; i++)
        incomplete |= ic_unit_is_lost(&session->report.units.at[i]);
    return incomplete && !session->cli->settings.allow_parse_errors;
}
