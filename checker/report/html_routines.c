#include "report/calls.h"
#include "report/html.h"
#include "report/latency.h"
#include "report/show.h"

enum { ROWS = 1000, PAGES = 200, LOOPS = 20 };

static void add_duration(struct ic_html *h, double us)
{
    struct ic_buf text = {0};
    ic_show_duration(&text, us);
    ic_html_str(h, ic_buf_view(&text));
    ic_buf_release(&text);
}

// Table of all contexts
// ------------------------------------------------------------------------------------------

static void add_number(struct ic_html *h, double number)
{
    if (number > 0)
        ic_html_printf(h, "<td class=\"r\">%.0f</td>", number);
    else
        ic_html_raw(h, "<td class=\"r\">–</td>");
}

static void add_time(struct ic_html *h, double us, bool over)
{
    ic_html_raw(h, over ? "<td class=\"r over\">" : "<td class=\"r\">");
    if (us > 0)
        add_duration(h, us);
    else
        ic_html_raw(h, "–");
    ic_html_raw(h, over ? " <span class=\"sr\">over budget</span></td>" : "</td>");
}

static void add_latency_cells(struct ic_html *h, const struct ic_latency *l)
{
    const double *n = l->events;
    bool over = l->budget_us > 0 && l->weighed_us >= l->budget_us;
    add_time(h, l->weighed_us, over);
    add_time(h, l->proven_us, l->budget_us > 0 && l->proven_us >= l->budget_us);
    add_time(h, l->budget_us, false);
    add_time(h, n[IC_COST_stall], false);
    add_number(h, n[IC_COST_register_read] + n[IC_COST_port_read] + n[IC_COST_element_read]);
    add_number(h, n[IC_COST_register_write] + n[IC_COST_port_write] + n[IC_COST_element_write]);
    add_number(h, n[IC_COST_completion]);
    ic_html_printf(h, "<td class=\"r\">%u%s</td><td>%s</td>", l->call_depth,
                   l->recursive ? "+" : "", l->defers);
}

static void add_kind(struct ic_html *h, const struct ic_context_row *row)
{
    ic_html_raw(h, "<td>");
    ic_html_text(h, row->context.model);
    ic_html_raw(h, " ");
    ic_html_text(h, row->context.kind);
    ic_html_raw(h, "</td><td>");
    ic_html_text(h, row->context.irql == IC_NONE ? "–" : ic_irql_name(row->context.irql));
    ic_html_raw(h, "</td>");
}

static void add_row(struct ic_html *h, uint32_t index, bool page)
{
    const struct ic_context_row *row = &h->report->contexts.at[index];
    ic_html_raw(h, "<tr><th scope=\"row\">");
    if (page)
        ic_html_printf(h, "<a href=\"#routine-%u\">", index + 1);
    ic_html_text(h, row->context.function);
    ic_html_raw(h, page ? "</a></th>" : "</th>");
    add_kind(h, row);
    add_latency_cells(h, row->latency);
    ic_html_raw(h, "</tr>\n");
    ic_html_flush(h, IC_SINK_ROOM);
}

static bool is_in_table(const struct ic_context_row *row, bool interrupt)
{
    return row->latency && (row->calls != NULL) == interrupt;
}

static void add_table(struct ic_html *h)
{
    static const char head[] =
        "<div class=\"scroll\"><table class=\"latency\"><caption>The longest path of each routine, "
        "as far as its source is seen. <em>Worst</em> counts loops without a known bound as "
        "isrcheck's table of costs does, <em>proven</em> only what constants prove; a + at the "
        "call depth: a call leads back.</caption>\n"
        "<thead><tr><th scope=\"col\">Routine</th><th scope=\"col\">Runs as</th><th scope=\"col\">"
        "IRQL</th><th scope=\"col\">Worst</th><th scope=\"col\">Proven</th><th scope=\"col\">Budget"
        "</th><th scope=\"col\">Stalls</th><th scope=\"col\">Device reads</th><th scope=\"col\">"
        "Device writes</th><th scope=\"col\">Completions</th><th scope=\"col\">Call depth</th>"
        "<th scope=\"col\">Paths that defer</th></tr></thead>\n<tbody>\n";
    const struct ic_report *r = h->report;
    uint32_t rows = 0;
    for (int interrupt = 1; interrupt >= 0; interrupt--)
        for (uint32_t i = 0; i < r->contexts.count; i++) {
            if (!is_in_table(&r->contexts.at[i], interrupt) || rows++ >= ROWS)
                continue;
            if (rows == 1)
                ic_html_raw(h, head);
            add_row(h, i, interrupt && rows <= PAGES);
        }
    if (rows)
        ic_html_raw(h, "</tbody></table></div>\n");
    if (rows > ROWS)
        ic_html_printf(h, "<p>and %u more, which the JSON report has.</p>\n", rows - ROWS);
}

static void add_other(struct ic_html *h, const struct ic_context_row *row)
{
    ic_html_raw(h, "<tr><th scope=\"row\">");
    ic_html_text(h, row->context.function);
    ic_html_raw(h, "</th>");
    add_kind(h, row);
    ic_html_raw(h, "<td>");
    ic_html_place(h, &row->at);
    ic_html_raw(h, "</td><td>");
    ic_html_place(h, &row->registered_at);
    ic_html_raw(h, "</td></tr>\n");
    ic_html_flush(h, IC_SINK_ROOM);
}

static void add_others(struct ic_html *h)
{
    uint32_t rows = 0;
    for (uint32_t i = 0; i < h->report->contexts.count; i++) {
        if (h->report->contexts.at[i].latency || rows++ >= ROWS)
            continue;
        if (rows == 1)
            ic_html_raw(h, "<h2>Other routines that the system calls</h2>\n<div class=\"scroll\">"
                           "<table>\n<thead><tr><th scope=\"col\">Routine</th><th scope=\"col\">"
                           "Runs as</th><th scope=\"col\">IRQL</th><th scope=\"col\">Defined</th>"
                           "<th scope=\"col\">Registered</th></tr></thead>\n<tbody>\n");
        add_other(h, &h->report->contexts.at[i]);
    }
    if (rows)
        ic_html_raw(h, "</tbody></table></div>\n");
    if (rows > ROWS)
        ic_html_printf(h, "<p>and %u more, which the JSON report has.</p>\n", rows - ROWS);
}

// One routine
// ------------------------------------------------------------------------------------------

static void add_loop(struct ic_html *h, const struct ic_latency_loop *loop)
{
    ic_html_raw(h, "<tr><td>");
    ic_html_place(h, &loop->at);
    ic_html_raw(h, "</td><td><code>");
    ic_html_text(h, loop->function);
    ic_html_raw(h, "</code></td>");
    if (loop->count > 0)
        ic_html_printf(h, "<td>up to %.0f, %s</td>", loop->count, loop->bound);
    else
        ic_html_printf(h, "<td>unknown, taken as %.0f</td>", loop->taken);
    add_time(h, loop->us, false);
    ic_html_raw(h, "</tr>\n");
}

static void add_loops(struct ic_html *h, const struct ic_latency *l)
{
    if (!l || !l->loop_count)
        return;
    ic_html_raw(h, "<h3>Where its time goes round</h3>\n<div class=\"scroll\"><table>\n<thead><tr>"
                   "<th scope=\"col\">Loop</th><th scope=\"col\">In</th><th scope=\"col\">Rounds"
                   "</th><th scope=\"col\">Time in all</th></tr></thead>\n<tbody>\n");
    for (uint32_t i = 0; i < l->loop_count && i < LOOPS; i++)
        add_loop(h, &l->loops[i]);
    ic_html_raw(h, "</tbody></table></div>\n");
    if (l->loop_count > LOOPS)
        ic_html_printf(h, "<p>and %u more loops.</p>\n", l->loop_count - LOOPS);
}

static void add_meter(struct ic_html *h, const struct ic_latency *l)
{
    if (!l || l->budget_us <= 0)
        return;
    double share = l->weighed_us / l->budget_us, shown = share > 1 ? 1 : share;
    ic_html_printf(h,
                   "<svg class=\"meter%s\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" "
                   "aria-hidden=\"true\"><rect class=\"all\" width=\"100\" height=\"6\" "
                   "/><rect class=\"used\" width=\"%.1f\" height=\"6\" /></svg>",
                   share >= 1 ? " over" : "", shown * 100);
    ic_html_raw(h, "<p class=\"budget\">");
    add_duration(h, l->weighed_us);
    ic_html_raw(h, " on the worst path, of a budget of ");
    add_duration(h, l->budget_us);
    ic_html_raw(h, ".</p>\n");
}

static void add_count(struct ic_html *h, const struct ic_context_row *row)
{
    const struct ic_report *r = h->report;
    uint32_t own = 0, all = 0;
    for (uint32_t i = 0; i < r->findings.count; i++) {
        const struct ic_finding *f = &r->findings.at[i];
        if (f->suppressed || !ic_html_is_of(f, row))
            continue;
        all++;
        own += strcmp(f->context.function, row->context.function) == 0;
    }
    if (own) {
        ic_html_raw(h, "<a href=\"#?routine=");
        ic_html_query(h, row->context.function);
        ic_html_printf(h, "\">%u listed under it</a>", own);
    } else {
        ic_html_raw(h, all ? "none listed under it" : "none");
    }
    if (all > own)
        ic_html_printf(h, ", and %u that another routine reaches too", all - own);
}

static void add_facts(struct ic_html *h, const struct ic_context_row *row)
{
    ic_html_raw(h, "<dl class=\"facts\">\n<div><dt>Runs as</dt><dd>");
    ic_html_context(h, &row->context);
    ic_html_raw(h, "</dd></div>\n<div><dt>Defined</dt><dd>");
    ic_html_place(h, &row->at);
    ic_html_raw(h, "</dd></div>\n<div><dt>Registered</dt><dd>");
    if (row->registered_at.file && row->registered_at.file[0])
        ic_html_place(h, &row->registered_at);
    else
        ic_html_raw(h, "not seen");
    ic_html_raw(h, " (known by ");
    ic_html_text(h, row->identified_by);
    ic_html_raw(h, ")</dd></div>\n<div><dt>Program</dt><dd>");
    ic_html_text(h, row->program);
    ic_html_raw(h, "</dd></div>\n<div><dt>Findings</dt><dd>");
    add_count(h, row);
    ic_html_raw(h, "</dd></div>\n</dl>\n");
}

static void add_page(struct ic_html *h, uint32_t index)
{
    const struct ic_context_row *row = &h->report->contexts.at[index];
    ic_html_printf(h, "<article class=\"routine\" id=\"routine-%u\">\n<h2 tabindex=\"-1\">",
                   index + 1);
    ic_html_text(h, row->context.function);
    ic_html_raw(h, "</h2>\n");
    if (row->incomplete)
        ic_html_raw(h, "<p class=\"alert\">Part of the code below it was lost to parse errors."
                       "</p>\n");
    add_facts(h, row);
    add_meter(h, row->latency);
    ic_html_picture(h, index);
    add_loops(h, row->latency);
    ic_html_raw(h, "</article>\n");
    ic_html_flush(h, IC_SINK_ROOM);
}

void ic_html_routines(struct ic_html *h)
{
    const struct ic_report *r = h->report;
    uint32_t pages = 0;
    ic_html_raw(h, "<section class=\"view\" id=\"routines\" aria-labelledby=\"routines-h\">\n"
                   "<h1 id=\"routines-h\" tabindex=\"-1\">Interrupt routines</h1>\n");
    if (!r->contexts.count)
        ic_html_raw(h, "<p class=\"alert\">No routine that isrcheck knows was found, so nothing "
                       "was checked.</p>\n");
    else
        add_table(h);
    for (uint32_t i = 0; i < r->contexts.count; i++)
        if (r->contexts.at[i].calls && pages++ < PAGES)
            add_page(h, i);
    add_others(h);
    ic_html_raw(h, "</section>\n");
}
