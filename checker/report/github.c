#include "report/format.h"
#include "report/words.h"

enum { SHOWN = 10, STEPS = 20, MESSAGE = 16000 };

struct writer {
    struct ic_buf out, text;
};

static void add_escaped(struct ic_buf *out, struct ic_str text, bool property)
{
    ic_words_percent(out, text, "%25", property ? ":," : "");
}

// A range of one line has columns.
static void add_place(struct writer *w, const struct ic_position *at)
{
    if (!at->file || !at->file[0])
        return;
    ic_buf_text(&w->out, "file=");
    add_escaped(&w->out, ic_str(at->file), true);
    ic_buf_char(&w->out, ',');
    if (!at->line)
        return;
    ic_buf_printf(&w->out, "line=%u,endLine=%u,", at->line,
                  at->end_line > at->line ? at->end_line : at->line);
    if (at->column && at->end_line <= at->line)
        ic_buf_printf(&w->out, "col=%u,endColumn=%u,", at->column,
                      at->end_column > at->column ? at->end_column : at->column);
}

static void add_finding(struct writer *w, const struct ic_finding *finding)
{
    static const char *const commands[] = {"notice", "warning", "error"};
    ic_buf_printf(&w->out, "::%s ", commands[finding->severity]);
    add_place(w, &finding->at);
    ic_buf_text(&w->out, "title=");
    add_escaped(&w->out, ic_str(finding->rule->code), true);
    ic_buf_char(&w->out, ' ');
    add_escaped(&w->out, ic_str(finding->rule->name), true);
    ic_buf_text(&w->out, "::");
    ic_words_story(&w->text, finding, STEPS);
    add_escaped(&w->out, ic_cut(ic_buf_view(&w->text), MESSAGE), false);
    ic_buf_char(&w->out, '\n');
    ic_buf_clear(&w->text);
}

static uint32_t rest(uint32_t count)
{
    return count > SHOWN ? count - SHOWN : 0;
}

// Before the notices, so that it is among those that are shown.
static void add_remaining(struct writer *w, const uint32_t counts[3])
{
    const uint32_t hidden[3] = {rest(counts[0] + 1), rest(counts[1]), rest(counts[2])};
    if (!rest(counts[0]) && !hidden[1] && !hidden[2])
        return;
    ic_buf_text(&w->out, "::notice title=isrcheck::");
    ic_words_counts(&w->out, counts);
    ic_buf_printf(&w->out, " in all. GitHub shows %d of each kind for a step; ", SHOWN);
    ic_words_counts(&w->out, hidden);
    ic_buf_text(&w->out, " more stand in the step's log and its summary\n");
}

static void add_severity(struct writer *w, const struct ic_report *report,
                         enum ic_severity severity, const struct ic_sink *sink)
{
    for (uint32_t i = 0; i < report->findings.count; i++) {
        const struct ic_finding *finding = &report->findings.at[i];
        if (finding->suppressed || finding->severity != severity)
            continue;
        add_finding(w, finding);
        ic_sink_flush(sink, &w->out, IC_SINK_ROOM);
    }
}

void ic_github_write(const struct ic_report *report, const struct ic_format_options *options,
                     const struct ic_sink *sink)
{
    struct writer w = {0};
    uint32_t counts[3];
    (void)options;
    ic_report_counts(report, counts);
    add_severity(&w, report, IC_SEVERITY_ERROR, sink);
    add_severity(&w, report, IC_SEVERITY_WARNING, sink);
    add_remaining(&w, counts);
    add_severity(&w, report, IC_SEVERITY_NOTE, sink);
    ic_sink_flush(sink, &w.out, 0);
    ic_buf_release(&w.out);
    ic_buf_release(&w.text);
}
