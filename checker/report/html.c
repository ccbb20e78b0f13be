#include "report/html.h"
#include "base/memory.h"
#include "report/summary.h"
#include "report/words.h"

#include <stdlib.h>

enum { MESSAGE = 300 }; // bytes of a message in the table; its page has all of it

// Order
// ------------------------------------------------------------------------------------------

static uint32_t rank(const struct ic_finding *f)
{
    uint32_t severity = IC_SEVERITY_ERROR - f->severity;
    return f->suppressed ? 3 + severity : severity;
}

static void make_order(struct ic_html *h)
{
    const struct ic_report *r = h->report;
    struct ic_map seen = {0};
    uint32_t count = 0;
    h->order = ic_calloc(r->findings.count + 1, sizeof *h->order);
    h->repeat = ic_calloc(r->findings.count + 1, sizeof *h->repeat);
    for (uint32_t k = 0; k < 6; k++)
        for (uint32_t i = 0; i < r->findings.count; i++)
            if (rank(&r->findings.at[i]) == k)
                h->order[count++] = i;
    for (uint32_t i = 0; i < r->findings.count; i++) {
        struct ic_str print = ic_str(r->findings.at[i].fingerprint);
        uint64_t key = ic_hash_bytes(print.data, print.len);
        uint32_t before = ic_map_add(&seen, key, 0, NULL);
        h->repeat[i] = before;
        ic_map_set(&seen, key, before + 1);
        h->hidden += r->findings.at[i].suppressed != NULL;
    }
    ic_map_release(&seen);
    ic_report_counts(r, h->counts);
}

// Head
// ------------------------------------------------------------------------------------------

// The one program of the report, or NULL.
static const char *only_program(const struct ic_report *r)
{
    const char *name = NULL;
    for (uint32_t i = 0; i < r->contexts.count; i++) {
        if (name && strcmp(name, r->contexts.at[i].program) != 0)
            return NULL;
        name = r->contexts.at[i].program;
    }
    return name;
}

// The program, else the folder, with the configuration.
static void add_subject(struct ic_html *h)
{
    const char *program = only_program(h->report);
    struct ic_str name = ic_str_base_name(ic_str(program ? program : h->options->folder));
    ic_html_str(h, name.len ? name : ic_str("this driver"));
    if (h->options->category) {
        ic_html_raw(h, " ");
        ic_html_text(h, h->options->category);
    }
}

static void add_counts(struct ic_html *h)
{
    struct ic_buf text = {0};
    ic_words_counts(&text, h->counts);
    ic_html_str(h, ic_buf_view(&text));
    ic_buf_release(&text);
}

static void add_head(struct ic_html *h)
{
    ic_html_raw(h, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"");
    ic_html_raw(h, ic_html_policy);
    ic_html_raw(h, "\" />\n<meta name=\"viewport\" content=\"width=device-width, "
                   "initial-scale=1\" />\n<meta name=\"color-scheme\" content=\"light dark\" />\n"
                   "<meta name=\"referrer\" content=\"no-referrer\" />\n<title>");
    add_counts(h);
    ic_html_raw(h, " in ");
    add_subject(h);
    ic_html_raw(h, " – isrcheck</title>\n<style>");
    ic_html_raw(h, ic_html_css);
    ic_html_raw(h, "</style>\n<script>");
    ic_html_raw(h, ic_html_js);
    ic_html_raw(h, "</script>\n</head>\n");
}

static void add_link(struct ic_html *h, const char *id, const char *title, uint32_t count)
{
    ic_html_printf(h, "<li><a href=\"#%s\">%s", id, title);
    if (count != IC_NONE)
        ic_html_printf(h, " <span class=\"count\">%u</span>", count);
    ic_html_raw(h, "</a></li>\n");
}

static uint32_t count_routines(const struct ic_html *h)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < h->report->contexts.count; i++)
        count += h->report->contexts.at[i].calls != NULL;
    return count ? count : h->report->contexts.count;
}

static uint32_t count_unseen(const struct ic_html *h)
{
    uint32_t count = h->report->unseen.count;
    for (uint32_t i = 0; i < h->report->units.count; i++)
        count += strcmp(h->report->units.at[i].status, "ok") != 0;
    return count;
}

static void add_banner(struct ic_html *h)
{
    ic_html_raw(h, "<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n"
                   "<header class=\"top\">\n<p class=\"name\"><b>isrcheck</b> <span>");
    add_subject(h);
    ic_html_raw(h, "</span></p>\n<nav aria-label=\"Parts of the report\"><ul>\n");
    add_link(h, "findings", "Findings", h->counts[0] + h->counts[1] + h->counts[2]);
    add_link(h, "routines", "Interrupt routines", count_routines(h));
    add_link(h, "unseen", "Not seen", count_unseen(h));
    add_link(h, "rules", "Rules", IC_NONE);
    ic_html_raw(h, "</ul></nav>\n<div class=\"tools\"></div>\n</header>\n"
                   "<main id=\"main\" tabindex=\"-1\">\n");
}

// Table of findings
// ------------------------------------------------------------------------------------------

static void add_message(struct ic_html *h, const struct ic_finding *f)
{
    struct ic_str message = ic_str(f->message), cut = ic_cut(message, MESSAGE);
    ic_html_str(h, cut);
    if (cut.len < message.len)
        ic_html_raw(h, "…");
    else if (!message.len)
        ic_html_text(h, f->rule->name);
}

static void add_row(struct ic_html *h, uint32_t index)
{
    const struct ic_finding *f = &h->report->findings.at[index];
    ic_html_printf(h, "<tr class=\"%s%s\"><td><span class=\"sev\">%s</span></td><td><code>",
                   ic_html_class(f), f->suppressed ? " S" : "", ic_severity_name(f->severity));
    ic_html_text(h, f->rule->code);
    ic_html_raw(h, "</code> ");
    ic_html_text(h, f->rule->name);
    ic_html_raw(h, "</td><td><a href=\"#");
    ic_html_finding_id(h, index);
    ic_html_raw(h, "\">");
    add_message(h, f);
    ic_html_printf(h, "</a>%s</td><td>", f->confidence == IC_POSSIBLE ? " <i>possible</i>" : "");
    ic_html_narrow_place(h, &f->at);
    ic_html_raw(h, "</td><td>");
    ic_html_text(h, f->context.function);
    ic_html_printf(h, "</td><td>%s", ic_html_status(h, f));
    if (f->suppressed && f->suppressed->reason && f->suppressed->reason[0]) {
        ic_html_raw(h, "<q>");
        ic_html_str(h, ic_cut(ic_str(f->suppressed->reason), MESSAGE));
        ic_html_raw(h, "</q>");
    }
    ic_html_raw(h, "</td></tr>\n");
    ic_html_flush(h, IC_SINK_ROOM);
}

static void add_table(struct ic_html *h)
{
    static const char head[] =
        "\"><caption>All findings, the severe ones first</caption>\n<thead><tr><th "
        "scope=\"col\">Severity</th><th scope=\"col\">Rule</th>"
        "<th scope=\"col\">What</th><th scope=\"col\">Where</th><th scope=\"col\">Routine</th>"
        "<th scope=\"col\">Status</th></tr></thead>\n<tbody>\n";
    if (!h->report->findings.count) {
        ic_html_raw(h, "<p class=\"none\">Nothing was found in what could be seen. "
                       "<a href=\"#unseen\">What could not</a> may hold more.</p>\n");
        return;
    }
    ic_html_raw(h, "<div id=\"filter\"></div>\n");
    ic_html_raw(h, "<div class=\"scroll\"><table id=\"list\" class=\"");
    ic_html_raw(h, h->hidden || h->options->compared ? "" : "all-reported");
    ic_html_raw(h, head);
    for (uint32_t i = 0; i < h->report->findings.count; i++)
        add_row(h, h->order[i]);
    ic_html_raw(h, "</tbody></table></div>\n");
}

// "3 errors, 1 warning in 5 files; 2 ISRs, 14 other contexts".
static void add_summary(struct ic_html *h)
{
    struct ic_buf text = {0};
    if (h->options->rules) {
        ic_summary(h->report, h->options->rules, &text);
    } else {
        ic_words_counts(&text, h->counts);
        ic_buf_printf(&text, " in %u file%s", h->report->units.count,
                      h->report->units.count == 1 ? "" : "s");
    }
    ic_html_raw(h, "<p class=\"lead\">");
    ic_html_str(h, ic_buf_view(&text));
    ic_html_raw(h, ".</p>\n");
    if (h->report->incomplete || h->report->isr_lost)
        ic_html_raw(h, "<p class=\"alert\"><b>The analysis is incomplete.</b> Code that an "
                       "interrupt routine may reach was not read: see <a href=\"#unseen\">what "
                       "was not seen</a>.</p>\n");
    ic_buf_release(&text);
}

static void add_findings(struct ic_html *h)
{
    ic_html_raw(h, "<section class=\"view\" id=\"findings\" aria-labelledby=\"findings-h\">\n"
                   "<h1 id=\"findings-h\" tabindex=\"-1\">Findings</h1>\n");
    add_summary(h);
    ic_html_overview(h);
    add_table(h);
    ic_html_raw(h, "</section>\n");
}

void ic_html_write(const struct ic_report *report, const struct ic_format_options *options,
                   const struct ic_sink *sink)
{
    struct ic_html h = {.report = report, .options = options, .sink = sink};
    make_order(&h);
    ic_html_groups_make(&h);
    add_head(&h);
    add_banner(&h);
    add_findings(&h);
    ic_html_routines(&h);
    ic_html_unseen(&h);
    ic_html_rules(&h);
    ic_html_raw(&h, "<div id=\"pages\">\n");
    for (uint32_t i = 0; i < report->findings.count; i++)
        ic_html_finding(&h, h.order[i]);
    ic_html_raw(&h, "</div>\n</main>\n<footer><p>isrcheck ");
    ic_html_text(&h, options->version);
    ic_html_raw(&h, "</p></footer>\n</body>\n</html>\n");
    ic_html_flush(&h, 0);
    ic_html_groups_release(&h);
    ic_sources_release(&h.sources);
    ic_buf_release(&h.out);
    free(h.order);
    free(h.repeat);
}
