#include "report/format.h"
#include "report/show.h"
#include "report/words.h"

struct writer {
    struct ic_buf out, text;
};

static void add_escaped(struct ic_buf *out, struct ic_str text, bool property)
{
    ic_words_percent(out, text, "%AZP25", property ? ";]" : "");
}

static void add_command(struct writer *w, const struct ic_finding *finding)
{
    ic_buf_printf(&w->out, "##vso[task.logissue type=%s;", ic_severity_name(finding->severity));
    if (finding->at.file && finding->at.file[0]) {
        ic_buf_text(&w->out, "sourcepath=");
        add_escaped(&w->out, ic_str(finding->at.file), true);
        ic_buf_char(&w->out, ';');
    }
    if (finding->at.line)
        ic_buf_printf(&w->out, "linenumber=%u;", finding->at.line);
    if (finding->at.line && finding->at.column)
        ic_buf_printf(&w->out, "columnnumber=%u;", finding->at.column);
    ic_buf_text(&w->out, "code=");
    add_escaped(&w->out, ic_str(finding->rule->code), true);
    ic_buf_text(&w->out, ";]");
    ic_words_message(&w->text, finding);
    ic_buf_printf(&w->text, " [%s]", finding->rule->name);
    add_escaped(&w->out, ic_buf_view(&w->text), false);
    ic_buf_char(&w->out, '\n');
    ic_buf_clear(&w->text);
}

// The text in `w->text` as a plain line of the log, with no command in it.
static void add_plain(struct writer *w, const char *start)
{
    struct ic_buf shown = {0};
    ic_show(&shown, ic_buf_view(&w->text));
    ic_buf_text(&w->out, start);
    for (size_t i = 0; i < shown.len; i++) {
        ic_buf_char(&w->out, shown.data[i]);
        if (shown.data[i] == '#' && shown.data[i + 1] == '#')
            ic_buf_char(&w->out, ' ');
    }
    ic_buf_char(&w->out, '\n');
    ic_buf_release(&shown);
    ic_buf_clear(&w->text);
}

// There are issues of type error and warning only.
static void add_note(struct writer *w, const struct ic_finding *finding)
{
    ic_words_place(&w->text, &finding->at);
    ic_buf_text(&w->text, w->text.len ? ": note: " : "note: ");
    ic_words_message(&w->text, finding);
    ic_buf_printf(&w->text, " [%s %s]", finding->rule->code, finding->rule->name);
    add_plain(w, "");
}

static void add_finding(struct writer *w, const struct ic_finding *finding)
{
    if (finding->severity == IC_SEVERITY_NOTE)
        add_note(w, finding);
    else
        add_command(w, finding);
    for (uint32_t i = 0; i < finding->trace_count; i++) {
        ic_words_place(&w->text, &finding->trace[i].at);
        ic_buf_text(&w->text, w->text.len ? ": " : "");
        ic_words_step(&w->text, finding, i);
        add_plain(w, "  ");
    }
    for (uint32_t i = 0; i < finding->also_count; i++) {
        ic_words_also(&w->text, &finding->also_in[i]);
        add_plain(w, "  ");
    }
}

void ic_azure_write(const struct ic_report *report, const struct ic_format_options *options,
                    const struct ic_sink *sink)
{
    struct writer w = {0};
    (void)options;
    for (uint32_t i = 0; i < report->findings.count; i++) {
        if (report->findings.at[i].suppressed)
            continue;
        add_finding(&w, &report->findings.at[i]);
        ic_sink_flush(sink, &w.out, IC_SINK_ROOM);
    }
    ic_sink_flush(sink, &w.out, 0);
    ic_buf_release(&w.out);
    ic_buf_release(&w.text);
}
