#include "report/format.h"
#include "report/show.h"
#include "report/snippet.h"
#include "report/style.h"
#include "report/words.h"

#include "base/buf.h"

enum { WIDTH_WITHOUT_TERMINAL = 160 };

struct writer {
    struct ic_buf out, text;
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

// The text in `w->text`, as a note.
static void add_note(struct writer *w, const struct ic_position *at)
{
    add_place(w, at);
    add_severity(w, IC_SEVERITY_NOTE);
    ic_show(&w->out, ic_buf_view(&w->text));
    ic_buf_char(&w->out, '\n');
    ic_buf_clear(&w->text);
}

static void add_finding(struct writer *w, const struct ic_finding *finding)
{
    add_headline(w, finding);
    ic_snippet(&w->source, &finding->at, w->width, w->colour, &w->out);
    for (uint32_t i = 0; i < finding->trace_count && finding->trace_count > 1; i++) {
        ic_words_step(&w->text, finding, i);
        add_note(w, &finding->trace[i].at);
    }
    for (uint32_t i = 0; i < finding->also_count; i++) {
        ic_words_also(&w->text, &finding->also_in[i]);
        add_note(w, &finding->at);
    }
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
    ic_buf_release(&w.text);
    ic_source_release(&w.source);
}
