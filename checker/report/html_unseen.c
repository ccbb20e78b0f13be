#include "report/html.h"

enum { SHOWN = 2000 };

static const char *meaning_of(const char *kind)
{
    static const char *const meanings[][2] = {
        {"no-body", "its source is not part of the analysis"},
        {"unresolved-pointer", "what the pointer calls is not known"},
        {"hole", "part of it was lost to parse errors"},
        {"state-cap", "it runs in too many circumstances to follow each"},
        {"missing-include", "the header was not found"},
    };
    for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++)
        if (strcmp(kind, meanings[i][0]) == 0)
            return meanings[i][1];
    return "";
}

static void add_more(struct ic_html *h, uint32_t count)
{
    if (count > SHOWN)
        ic_html_printf(h, "<p>and %u more, which the JSON report has.</p>\n", count - SHOWN);
}

static void add_code_rows(struct ic_html *h)
{
    const struct ic_report *r = h->report;
    if (!r->unseen.count)
        return;
    ic_html_raw(h,
                "<h2>Code</h2>\n<p>Below an interrupt routine, but not looked into. What happens "
                "there is not part of any finding.</p>\n<div class=\"scroll\"><table>\n<thead>"
                "<tr><th scope=\"col\">What</th><th scope=\"col\">Name</th><th scope=\"col\">"
                "Where</th><th scope=\"col\">Meaning</th></tr></thead>\n<tbody>\n");
    for (uint32_t i = 0; i < r->unseen.count && i < SHOWN; i++) {
        const struct ic_unseen_row *row = &r->unseen.at[i];
        ic_html_raw(h, "<tr><td>");
        ic_html_text(h, row->kind);
        ic_html_raw(h, "</td><td><code>");
        ic_html_text(h, row->name);
        ic_html_raw(h, "</code></td><td>");
        ic_html_place(h, &row->at);
        ic_html_printf(h, "</td><td>%s</td></tr>\n", meaning_of(row->kind));
        ic_html_flush(h, IC_SINK_ROOM);
    }
    ic_html_raw(h, "</tbody></table></div>\n");
    add_more(h, r->unseen.count);
}

static void add_unit(struct ic_html *h, const struct ic_unit_row *unit)
{
    ic_html_printf(h, "<tr class=\"%s\"><td>", ic_unit_is_lost(unit) ? "E" : "W");
    ic_html_text(h, unit->status);
    ic_html_raw(h, "</td><td>");
    ic_html_text(h, unit->file);
    ic_html_printf(h, "</td><td>%u</td><td>", unit->errors);
    ic_html_text(h, unit->message ? unit->message : "");
    ic_html_raw(h, "</td></tr>\n");
}

static void add_units(struct ic_html *h)
{
    const struct ic_report *r = h->report;
    uint32_t count = 0;
    for (uint32_t i = 0; i < r->units.count; i++) {
        if (strcmp(r->units.at[i].status, "ok") == 0 || count++ >= SHOWN)
            continue;
        if (count == 1)
            ic_html_raw(h, "<h2>Files</h2>\n<p>Not read, or not wholly. A file that is "
                           "<em>recovered</em> was read around its parse errors.</p>\n"
                           "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Status"
                           "</th><th scope=\"col\">File</th><th scope=\"col\">Errors</th>"
                           "<th scope=\"col\">The first, or why</th></tr></thead>\n<tbody>\n");
        add_unit(h, &r->units.at[i]);
        ic_html_flush(h, IC_SINK_ROOM);
    }
    if (count)
        ic_html_raw(h, "</tbody></table></div>\n");
    add_more(h, count);
    if (!count)
        ic_html_printf(h, "<p>%u file%s read without errors.</p>\n", r->units.count,
                       r->units.count == 1 ? " was" : "s were");
}

static void add_remarks(struct ic_html *h)
{
    const struct ic_report *r = h->report;
    if (!r->remarks.count)
        return;
    ic_html_raw(h, "<h2>Comments for isrcheck that do not work</h2>\n<ul>\n");
    for (uint32_t i = 0; i < r->remarks.count && i < SHOWN; i++) {
        ic_html_raw(h, "<li>");
        ic_html_place(h, &r->remarks.at[i].at);
        ic_html_raw(h, ": ");
        ic_html_text(h, r->remarks.at[i].text);
        ic_html_raw(h, "</li>\n");
        ic_html_flush(h, IC_SINK_ROOM);
    }
    ic_html_raw(h, "</ul>\n");
    add_more(h, r->remarks.count);
}

void ic_html_unseen(struct ic_html *h)
{
    ic_html_raw(h, "<section class=\"view\" id=\"unseen\" aria-labelledby=\"unseen-h\">\n"
                   "<h1 id=\"unseen-h\" tabindex=\"-1\">What was not seen</h1>\n");
    add_units(h);
    add_code_rows(h);
    if (!h->report->unseen.count)
        ic_html_raw(h, "<p>Of the code below the interrupt routines, all was looked into.</p>\n");
    add_remarks(h);
    ic_html_raw(h, "</section>\n");
}
