#include "report/html.h"

enum { SHOWN = 20 };               // of a list among the facts
enum { LONGEST = 320, LEAD = 80 }; // bytes of a line that are shown, and of them before the mark

struct page {
    struct ic_html *h;
    const struct ic_finding *finding;
    const struct ic_step *steps;
    uint32_t count;
    uint32_t around; // lines shown before and behind a step
    const char *root;
    unsigned irql; // last one told
};

// Lines
// ------------------------------------------------------------------------------------------

// The bytes of `line` that `at` is about; none if the line is another one.
static void find_mark(struct ic_str line, uint32_t number, const struct ic_position *at,
                      size_t *from, size_t *to)
{
    *from = *to = 0;
    if (number != at->line || !at->column || at->column > line.len)
        return;
    *from = at->column - 1;
    *to = at->end_line == at->line && at->end_column > at->column && at->end_column - 1 <= line.len
              ? at->end_column - 1
              : line.len;
}

static size_t boundary(struct ic_str line, size_t at)
{
    while (at && at < line.len && ((unsigned char)line.data[at] & 0xC0) == 0x80)
        at--;
    return at;
}

static void add_part(struct ic_html *h, struct ic_str line, size_t from, size_t to)
{
    if (to > from)
        ic_html_str(h, ic_str_n(line.data + from, to - from));
}

static void add_line(struct ic_html *h, struct ic_str line, uint32_t number,
                     const struct ic_position *at)
{
    size_t from, to, start = 0, end = line.len;
    find_mark(line, number, at, &from, &to);
    if (line.len > LONGEST) {
        start = boundary(line, from > LEAD ? from - LEAD : 0);
        end = boundary(line, line.len - start > LONGEST ? start + LONGEST : line.len);
        from = from < start ? start : from > end ? end : from;
        to = to > end ? end : to < start ? start : to;
    }
    ic_html_printf(h, "%5u | %s", number, start ? "…" : "");
    if (to > from) {
        add_part(h, line, start, from);
        ic_html_raw(h, "<mark>");
        add_part(h, line, from, to);
        ic_html_raw(h, "</mark>");
        add_part(h, line, to, end);
    } else {
        add_part(h, line, start, end);
    }
    ic_html_raw(h, end < line.len ? "…\n" : "\n");
}

// Lines `first` to `last` of the step's file; false if there are none.
static bool add_lines(struct page *p, const struct ic_position *at, uint32_t first, uint32_t last)
{
    struct ic_str line;
    bool any = false;
    for (uint32_t n = first; n <= last; n++) {
        if (!ic_sources_line(&p->h->sources, at->file, n, &line))
            break;
        if (!any)
            ic_html_raw(p->h, "<pre>");
        any = true;
        add_line(p->h, line, n, at);
    }
    if (any)
        ic_html_raw(p->h, "</pre>");
    return any;
}

// Steps
// ------------------------------------------------------------------------------------------

static bool same_place(const struct ic_step *a, const struct ic_step *b)
{
    return a->depth == b->depth && strcmp(a->function, b->function) == 0 &&
           strcmp(a->at.file, b->at.file) == 0;
}

// Whether step `index` goes on in the excerpt of the one before it.
static bool goes_on(const struct page *p, uint32_t index)
{
    if (index == 0 || index >= p->count)
        return false;
    const struct ic_step *before = &p->steps[index - 1], *step = &p->steps[index];
    return same_place(before, step) && step->at.line >= before->at.line &&
           step->at.line - before->at.line <= 2 * p->around + 2;
}

static void add_where(struct page *p, const struct ic_step *step)
{
    ic_html_raw(p->h, "<p class=\"where\">");
    if (step->function && step->function[0]) {
        ic_html_raw(p->h, "<code>");
        ic_html_text(p->h, step->function);
        ic_html_raw(p->h, "</code> ");
    }
    ic_html_raw(p->h, "<span>");
    ic_html_place(p->h, &step->at);
    ic_html_raw(p->h, "</span></p>");
}

static void add_excerpt(struct page *p, uint32_t index)
{
    const struct ic_step *step = &p->steps[index];
    uint32_t line = step->at.line;
    if (goes_on(p, index)) {
        if (line > step[-1].at.line)
            add_lines(p, &step->at, step[-1].at.line + 1, line);
        return;
    }
    if (index == 0 || !same_place(step - 1, step))
        add_where(p, step);
    else
        ic_html_raw(p->h, "<p class=\"gap\">⋮</p>");
    add_lines(p, &step->at, line > p->around ? line - p->around : 1, line);
}

static void add_irql(struct page *p, const struct ic_step *step)
{
    bool inside = step->depth > 0 || (p->root && strcmp(p->root, step->function) == 0);
    if (step->irql != IC_NONE) {
        p->irql = step->irql;
        if (step->depth == 0)
            p->root = step->function;
        ic_html_printf(p->h, " <span class=\"q q%u\">%s</span>", step->irql,
                       ic_irql_name(step->irql));
    } else if (p->irql != IC_NONE && inside) {
        ic_html_printf(p->h, " <span class=\"q q%u as\">%s</span>", p->irql, ic_irql_name(p->irql));
    }
}

static void add_step(struct page *p, uint32_t index)
{
    const struct ic_step *step = &p->steps[index];
    bool last = index + 1 == p->count;
    bool decides = ic_str_starts(ic_str(step->text), "assuming ");
    uint32_t line = step->at.line;
    ic_html_printf(p->h, "<li class=\"%s\">", last ? "last" : decides ? "if" : "do");
    add_excerpt(p, index);
    ic_html_raw(p->h, "<p class=\"note\"><span>");
    ic_html_text(p->h, step->text);
    ic_html_raw(p->h, "</span>");
    add_irql(p, step);
    ic_html_raw(p->h, "</p>");
    if (line && !goes_on(p, index + 1) && line < UINT32_MAX - p->around)
        add_lines(p, &step->at, line + 1, line + p->around);
    ic_html_raw(p->h, "</li>\n");
}

static void add_steps(struct page *p)
{
    const struct ic_step own = {.at = p->finding->at,
                                .function = p->finding->function ? p->finding->function : "",
                                .irql = p->finding->context.irql,
                                .text = p->finding->message};
    if (!p->count) {
        p->steps = &own;
        p->count = 1;
    }
    ic_html_raw(p->h, "<h2>How it comes to this</h2>\n<ol class=\"steps\" role=\"list\">\n");
    for (uint32_t i = 0; i < p->count; i++)
        add_step(p, i);
    ic_html_raw(p->h, "</ol>\n");
}

// Facts
// ------------------------------------------------------------------------------------------

static void add_fact(struct ic_html *h, const char *name, const char *text)
{
    if (!text || !text[0])
        return;
    ic_html_printf(h, "<div><dt>%s</dt><dd>", name);
    ic_html_text(h, text);
    ic_html_raw(h, "</dd></div>\n");
}

static void add_also(struct ic_html *h, const struct ic_finding *f)
{
    if (!f->also_count)
        return;
    ic_html_raw(h, "<div><dt>Also reached from</dt><dd>");
    for (uint32_t i = 0; i < f->also_count && i < SHOWN; i++) {
        ic_html_raw(h, i ? "<br />" : "");
        ic_html_context(h, &f->also_in[i]);
    }
    if (f->also_count > SHOWN)
        ic_html_printf(h, "<br />and %u more", f->also_count - SHOWN);
    ic_html_raw(h, "</dd></div>\n");
}

static void add_facts(struct ic_html *h, const struct ic_finding *f)
{
    ic_html_raw(h, "<dl class=\"facts\">\n<div><dt>Where</dt><dd class=\"place\">");
    ic_html_place(h, &f->at);
    if (f->function && f->function[0]) {
        ic_html_raw(h, " in <code>");
        ic_html_text(h, f->function);
        ic_html_raw(h, "</code>");
    }
    ic_html_raw(h, "</dd></div>\n<div><dt>Runs in</dt><dd>");
    ic_html_context(h, &f->context);
    ic_html_raw(h, "</dd></div>\n");
    add_also(h, f);
    add_fact(h, "Rests on", f->assumption);
    if (f->suppressed) {
        bool known = strcmp(f->suppressed->kind, "baseline") == 0;
        const char *reason = f->suppressed->reason;
        add_fact(h, known ? "Not new" : "Suppressed",
                 reason && reason[0] ? reason
                 : known             ? "it is in the baseline"
                                     : "in the source, without a reason");
    }
    add_fact(h, "Program", f->program);
    for (uint32_t i = 0; i < f->also_program_count && i < SHOWN; i++)
        add_fact(h, "Also in program", f->also_programs[i]);
    add_fact(h, "Fingerprint", f->fingerprint);
    ic_html_raw(h, "</dl>\n");
}

static void add_title(struct ic_html *h, const struct ic_finding *f)
{
    ic_html_printf(h,
                   "<p class=\"tags\"><span class=\"sev\">%s</span> <a class=\"rule\" "
                   "href=\"#rule-",
                   ic_severity_name(f->severity));
    ic_html_query(h, f->rule->name);
    ic_html_raw(h, "\">");
    ic_html_text(h, f->rule->code);
    ic_html_raw(h, " ");
    ic_html_text(h, f->rule->name);
    ic_html_printf(h, "</a> <span class=\"tag\">%s</span>",
                   f->confidence == IC_DEFINITE ? "definite" : "possible");
    if (f->suppressed || h->options->compared)
        ic_html_printf(h, " <span class=\"tag\">%s</span>", ic_html_status(h, f));
    ic_html_raw(h, "</p>\n<h1 tabindex=\"-1\">");
    ic_html_text(h, f->message);
    ic_html_raw(h, "</h1>\n");
}

static void add_suppression(struct ic_html *h, const struct ic_finding *f)
{
    if (f->suppressed || !f->at.line)
        return;
    ic_html_printf(h,
                   "<h2>To keep it out of the report</h2>\n<p>If it is right as it is, say why, at "
                   "the end of line %u or alone on the line above:</p>\n"
                   "<pre class=\"copy\">// isrcheck: ignore[",
                   f->at.line);
    ic_html_text(h, f->rule->name);
    ic_html_raw(h, "] reason</pre>\n");
}

static uint32_t lines_around(uint32_t findings)
{
    return findings <= 500 ? 3 : findings <= 2000 ? 2 : 1;
}

void ic_html_finding(struct ic_html *h, uint32_t finding)
{
    const struct ic_finding *f = &h->report->findings.at[finding];
    struct page page = {
        .h = h,
        .finding = f,
        .steps = f->trace,
        .count = f->trace_count,
        .around = lines_around(h->report->findings.count),
        .irql = IC_NONE,
    };
    ic_html_printf(h, "<article class=\"view page %s\" id=\"", ic_html_class(f));
    ic_html_finding_id(h, finding);
    ic_html_raw(h, "\"><noscript>\n");
    add_title(h, f);
    add_facts(h, f);
    add_steps(&page);
    add_suppression(h, f);
    ic_html_raw(h, "</noscript></article>\n");
    ic_html_flush(h, IC_SINK_ROOM);
}
