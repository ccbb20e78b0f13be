#include "report/format.h"
#include "report/markup.h"
#include "report/words.h"

struct writer {
    struct ic_buf out, text;
    const char *file; // whose element is open; NULL: none
};

static void enter_file(struct writer *w, const char *file)
{
    if (w->file && strcmp(w->file, file) == 0)
        return;
    if (w->file)
        ic_buf_text(&w->out, "  </file>\n");
    w->file = file;
    ic_buf_text(&w->out, "  <file");
    ic_markup_attribute(&w->out, "name", file);
    ic_buf_text(&w->out, ">\n");
}

static void add_finding(struct writer *w, const struct ic_finding *finding)
{
    static const char *const severities[] = {"info", "warning", "error"};
    enter_file(w, finding->at.file ? finding->at.file : "");
    ic_buf_printf(&w->out, "    <error line=\"%u\"", finding->at.line);
    if (finding->at.column)
        ic_buf_printf(&w->out, " column=\"%u\"", finding->at.column);
    ic_markup_attribute(&w->out, "severity", severities[finding->severity]);
    ic_words_message(&w->text, finding);
    ic_markup_attribute(&w->out, "message", w->text.data);
    ic_buf_clear(&w->text);
    ic_buf_printf(&w->text, "isrcheck.%s.%s", finding->rule->code, finding->rule->name);
    ic_markup_attribute(&w->out, "source", w->text.data);
    ic_buf_clear(&w->text);
    ic_buf_text(&w->out, "/>\n");
}

void ic_checkstyle_write(const struct ic_report *report, const struct ic_format_options *options,
                         const struct ic_sink *sink)
{
    struct writer w = {0};
    ic_buf_text(&w.out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle");
    ic_markup_attribute(&w.out, "version", options->version);
    ic_buf_text(&w.out, ">\n");
    for (uint32_t i = 0; i < report->findings.count; i++) {
        if (report->findings.at[i].suppressed)
            continue;
        add_finding(&w, &report->findings.at[i]);
        ic_sink_flush(sink, &w.out, IC_SINK_ROOM);
    }
    ic_buf_text(&w.out, w.file ? "  </file>\n</checkstyle>\n" : "</checkstyle>\n");
    ic_sink_flush(sink, &w.out, 0);
    ic_buf_release(&w.out);
    ic_buf_release(&w.text);
}
