#include "report/format.h"
#include "report/show.h"
#include "report/words.h"

// 200 rows of at most 2 x (1000 + 400) bytes, and 50 files, are below 1 MiB even if every character
// is escaped.
enum { ROWS = 200, FILES = 50, MESSAGE = 1000, PATH = 400 };

struct writer {
    struct ic_buf out, text;
    uint32_t rows;
};

// `text` as one line that Markdown leaves alone.
static void add_escaped(struct ic_buf *out, struct ic_str text)
{
    struct ic_buf shown = {0};
    ic_show(&shown, text);
    for (size_t i = 0; i < shown.len; i++) {
        if (strchr("\\`*_{}[]<>()#+!|~&@$:", shown.data[i]))
            ic_buf_char(out, '\\');
        ic_buf_char(out, shown.data[i]);
    }
    ic_buf_release(&shown);
}

static void add_cell(struct writer *w, size_t limit)
{
    struct ic_str text = ic_buf_view(&w->text), cut = ic_cut(text, limit);
    add_escaped(&w->out, cut);
    ic_buf_text(&w->out, cut.len < text.len ? "... | " : " | ");
    ic_buf_clear(&w->text);
}

static void add_row(struct writer *w, const struct ic_finding *finding)
{
    if (w->rows++ == 0)
        ic_buf_text(&w->out, "| severity | rule | where | what |\n|---|---|---|---|\n");
    ic_buf_printf(&w->out, "| %s | ", ic_severity_name(finding->severity));
    ic_buf_printf(&w->text, "%s %s", finding->rule->code, finding->rule->name);
    add_cell(w, PATH);
    ic_words_place(&w->text, &finding->at);
    add_cell(w, PATH);
    ic_words_message(&w->text, finding);
    add_cell(w, MESSAGE);
    ic_buf_char(&w->out, '\n');
}

static void add_rows(struct writer *w, const struct ic_report *report, enum ic_severity severity)
{
    for (uint32_t i = 0; i < report->findings.count && w->rows < ROWS; i++) {
        const struct ic_finding *finding = &report->findings.at[i];
        if (!finding->suppressed && finding->severity == severity)
            add_row(w, finding);
    }
}

static void add_lost_files(struct writer *w, const struct ic_report *report)
{
    uint32_t lost = 0;
    for (uint32_t i = 0; i < report->units.count; i++) {
        const struct ic_unit_row *unit = &report->units.at[i];
        if (!ic_unit_is_lost(unit) || lost++ >= FILES)
            continue;
        ic_buf_text(&w->out, lost == 1 ? "\nNot analysed:\n\n- " : "- ");
        add_escaped(&w->out, ic_cut(ic_str(unit->file), PATH));
        ic_buf_printf(&w->out, " (%s)\n", unit->status);
    }
    if (lost > FILES)
        ic_buf_printf(&w->out, "- and %u more\n", lost - FILES);
}

void ic_github_write_summary(const struct ic_report *report,
                             const struct ic_format_options *options, const struct ic_sink *sink)
{
    struct writer w = {0};
    uint32_t counts[3];
    ic_report_counts(report, counts);
    uint32_t all = counts[0] + counts[1] + counts[2];
    ic_buf_text(&w.out, "### isrcheck");
    if (options->category) {
        ic_buf_char(&w.out, ' ');
        add_escaped(&w.out, ic_str(options->category));
    }
    ic_buf_text(&w.out, "\n\n");
    ic_words_counts(&w.out, counts);
    ic_buf_printf(&w.out, " in %u file%s\n\n", report->units.count,
                  report->units.count == 1 ? "" : "s");
    for (int severity = IC_SEVERITY_ERROR; severity >= IC_SEVERITY_NOTE; severity--)
        add_rows(&w, report, (enum ic_severity)severity);
    if (all > w.rows)
        ic_buf_printf(&w.out, "\nand %u more\n", all - w.rows);
    add_lost_files(&w, report);
    ic_buf_char(&w.out, '\n');
    ic_sink_flush(sink, &w.out, 0);
    ic_buf_release(&w.out);
    ic_buf_release(&w.text);
}
