#include "report/format.h"
#include "report/show.h"
#include "report/words.h"

struct writer {
    struct ic_buf out, text;
    const struct ic_sink *sink;
};

// A path; no colon but a drive's, since one would end it.
static void add_path(struct writer *w, const char *path)
{
    struct ic_buf shown = {0};
    ic_show(&shown, ic_str(path));
    for (size_t i = 0; i < shown.len; i++)
        if (shown.data[i] == ':' && i != 1)
            ic_buf_text(&w->out, "%3A");
        else
            ic_buf_char(&w->out, shown.data[i]);
    ic_buf_release(&shown);
}

// "path(3,2): ".
static void add_place(struct writer *w, const struct ic_position *at)
{
    add_path(w, at->file && at->file[0] ? at->file : "isrcheck");
    if (at->line && at->column)
        ic_buf_printf(&w->out, "(%u,%u)", at->line, at->column);
    else if (at->line)
        ic_buf_printf(&w->out, "(%u)", at->line);
    ic_buf_text(&w->out, ": ");
}

static void end_line(struct writer *w)
{
    ic_buf_char(&w->out, '\n');
    ic_sink_flush(w->sink, &w->out, IC_SINK_ROOM);
}

// How far `text` is a word that a message's category is read from; 0: it is none.
static size_t category_len(struct ic_str text)
{
    static const char *const words[] = {"error", "warning"};
    for (int i = 0; i < 2; i++) {
        size_t len = strlen(words[i]);
        if (text.len >= len && ic_str_eq_nocase(ic_str_n(text.data, len), ic_str(words[i])))
            return len;
    }
    return 0;
}

// The text in `w->text`, without a colon behind "error" or "warning": no line but a finding's may
// read as one.
static void add_quietly(struct writer *w)
{
    struct ic_str text = ic_buf_view(&w->text);
    struct ic_buf calm = {0};
    for (size_t at = 0; at < text.len; at++) {
        size_t word = category_len(ic_str_n(text.data + at, text.len - at)), end = at + word;
        if (!word) {
            ic_buf_char(&calm, text.data[at]);
            continue;
        }
        ic_buf_add(&calm, text.data + at, word);
        while (end < text.len && text.data[end] == ' ')
            end++;
        at = end < text.len && text.data[end] == ':' ? end : at + word - 1;
    }
    ic_show(&w->out, ic_buf_view(&calm));
    ic_buf_release(&calm);
}

static void add_note(struct writer *w, const struct ic_position *at)
{
    add_place(w, at);
    ic_buf_text(&w->out, "note: ");
    add_quietly(w);
    end_line(w);
    ic_buf_clear(&w->text);
}

static void add_headline(struct writer *w, const struct ic_finding *finding)
{
    add_place(w, &finding->at);
    ic_buf_printf(&w->out, "%s %s: ", ic_severity_name(finding->severity), finding->rule->code);
    ic_words_message(&w->text, finding);
    if (finding->severity == IC_SEVERITY_NOTE)
        add_quietly(w);
    else
        ic_show(&w->out, ic_buf_view(&w->text));
    end_line(w);
    ic_buf_clear(&w->text);
}

static void add_finding(struct writer *w, const struct ic_finding *finding)
{
    add_headline(w, finding);
    for (uint32_t i = 0; i < finding->trace_count; i++) {
        ic_words_step(&w->text, finding, i);
        add_note(w, &finding->trace[i].at);
    }
    for (uint32_t i = 0; i < finding->also_count; i++) {
        ic_words_also(&w->text, &finding->also_in[i]);
        add_note(w, &finding->at);
    }
}

void ic_msvc_write(const struct ic_report *report, const struct ic_format_options *options,
                   const struct ic_sink *sink)
{
    struct writer w = {.sink = sink};
    (void)options;
    for (uint32_t i = 0; i < report->findings.count; i++)
        if (!report->findings.at[i].suppressed)
            add_finding(&w, &report->findings.at[i]);
    ic_sink_flush(sink, &w.out, 0);
    ic_buf_release(&w.out);
    ic_buf_release(&w.text);
}
