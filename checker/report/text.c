#include "report/format.h"
#include "report/show.h"
#include "report/snippet.h"
#include "report/style.h"

#include "base/buf.h"

enum { WIDTH_WITHOUT_TERMINAL = 160 };

struct writer {
    struct ic_buf out;
    struct ic_source source;
    bool colour;
    uint32_t width;
};

static void add_place(struct writer *w, const struct ic_position *at)
{
    if (!at->file || !at->file[0])
        return;
    ic_style(&w->out, w->colour, IC_STYLE_BOLD);
    ic_show(&w->out, ic_str(at->file));
    if (at->line)
        ic_buf_printf(&w->out, ":%u", at->line);
    if (at->line && at->column)
        ic_buf_printf(&w->out, ":%u", at->column);
    ic_buf_text(&w->out, ":");
    ic_style(&w->out, w->colour, IC_STYLE_PLAIN);
    ic_buf_char(&w->out, ' ');
}

static void add_severity(struct writer *w, enum ic_severity severity)
{
    ic_style(&w->out, w->colour, ic_style_of(severity));
    ic_buf_printf(&w->out, "%s:", ic_severity_name(severity));
    ic_style(&w->out, w->colour, IC_STYLE_PLAIN);
    ic_buf_char(&w->out, ' ');
}

static void add_headline(struct writer *w, const struct ic_finding *finding)
{
    add_place(w, &finding->at);
    add_severity(w, finding->severity);
    ic_style(&w->out, w->colour, IC_STYLE_BOLD);
    ic_show(&w->out, ic_str(finding->message));
    ic_style(&w->out, w->colour, IC_STYLE_PLAIN);
    if (finding->confidence == IC_POSSIBLE)
        ic_buf_text(&w->out, " (possible)");
    ic_buf_printf(&w->out, " [%s %s]", finding->rule->code, finding->rule->name);
    if (finding->suppressed) {
        ic_buf_printf(&w->out, " (suppressed, %s%s", finding->suppressed->kind,
                      finding->suppressed->reason[0] ? ": " : "");
        ic_show(&w->out, ic_str(finding->suppressed->reason));
        ic_buf_char(&w->out, ')');
    }
    ic_buf_char(&w->out, '\n');
}

// (2)   calls 'Drain' [DIRQL]
static void add_step(struct writer *w, const struct ic_finding *finding, uint32_t index)
{
    const struct ic_step *step = &finding->trace[index];
    bool repeats = strcmp(step->text, finding->message) == 0;
    add_place(w, &step->at);
    add_severity(w, IC_SEVERITY_NOTE);
    ic_buf_printf(&w->out, "(%u) ", index + 1);
    for (uint32_t i = 0; i < step->depth && i < 20; i++)
        ic_buf_text(&w->out, "  ");
    ic_show(&w->out, ic_str(repeats ? "here" : step->text));
    if (step->irql != IC_NONE)
        ic_buf_printf(&w->out, " [%s]", ic_irql_name(step->irql));
    ic_buf_char(&w->out, '\n');
}

static void add_other_context(struct writer *w, const struct ic_finding *finding,
                              const struct ic_finding_context *context)
{
    add_place(w, &finding->at);
    add_severity(w, IC_SEVERITY_NOTE);
    ic_buf_text(&w->out, "also reached from '");
    ic_show(&w->out, ic_str(context->function));
    ic_buf_printf(&w->out, "' (%s %s) [%s]\n", context->model, context->kind,
                  ic_irql_name(context->irql));
}

static void add_finding(struct writer *w, const struct ic_finding *finding)
{
    add_headline(w, finding);
    ic_snippet(&w->source, &finding->at, w->width, w->colour, &w->out);
    for (uint32_t i = 0; i < finding->trace_count && finding->trace_count > 1; i++)
        add_step(w, finding, i);
    for (uint32_t i = 0; i < finding->also_count; i++)
        add_other_context(w, finding, &finding->also_in[i]);
}

void ic_text_write(const struct ic_report *report, const struct ic_format_options *options,
                   const struct ic_sink *sink)
{
    struct writer w = {.colour = options->colour,
                       .width = options->width ? options->width : WIDTH_WITHOUT_TERMINAL};
    bool first = true;
    for (uint32_t i = 0; i < report->findings.count; i++) {
        if (report->findings.at[i].suppressed && !options->suppressed)
            continue;
        ic_buf_clear(&w.out);
        ic_buf_text(&w.out, first ? "" : "\n");
        first = false;
        add_finding(&w, &report->findings.at[i]);
        sink->write(sink->data, ic_buf_view(&w.out));
    }
    ic_buf_release(&w.out);
    ic_source_release(&w.source);
}
