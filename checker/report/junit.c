#include "report/format.h"
#include "report/markup.h"
#include "report/words.h"

enum { STEPS = 200 };

struct writer {
    struct ic_buf out, text;
    const struct ic_report *report;
    uint32_t finding, unit; // next ones; both are sorted by file
};

struct counts {
    uint32_t tests, failures, errors;
};

static const char *file_of(const struct ic_finding *finding)
{
    return finding->at.file ? finding->at.file : "";
}

static void skip_suppressed(struct writer *w)
{
    while (w->finding < w->report->findings.count && w->report->findings.at[w->finding].suppressed)
        w->finding++;
}

static bool has_finding(const struct writer *w, uint32_t index, const char *file)
{
    return index < w->report->findings.count &&
           strcmp(file_of(&w->report->findings.at[index]), file) == 0;
}

static bool has_unit(const struct writer *w, uint32_t index, const char *file)
{
    return index < w->report->units.count && strcmp(w->report->units.at[index].file, file) == 0;
}

// The file that comes next in the order of both lists; NULL: none.
static const char *next_file(struct writer *w)
{
    skip_suppressed(w);
    const struct ic_report *report = w->report;
    const char *finding =
        w->finding < report->findings.count ? file_of(&report->findings.at[w->finding]) : NULL;
    const char *unit = w->unit < report->units.count ? report->units.at[w->unit].file : NULL;
    if (!finding || !unit)
        return finding ? finding : unit;
    return strcmp(finding, unit) <= 0 ? finding : unit;
}

static struct counts count_file(const struct writer *w, const char *file)
{
    struct counts counts = {0};
    for (uint32_t i = w->finding; has_finding(w, i, file); i++)
        counts.failures += !w->report->findings.at[i].suppressed;
    for (uint32_t i = w->unit; has_unit(w, i, file); i++)
        counts.errors += ic_unit_is_lost(&w->report->units.at[i]);
    counts.tests = counts.failures + counts.errors;
    counts.tests += counts.tests == 0;
    return counts;
}

static struct counts count_all(struct writer *w)
{
    struct counts all = {0};
    for (const char *file; (file = next_file(w)) != NULL;) {
        struct counts counts = count_file(w, file);
        all.tests += counts.tests;
        all.failures += counts.failures;
        all.errors += counts.errors;
        while (has_finding(w, w->finding, file))
            w->finding++;
        while (has_unit(w, w->unit, file))
            w->unit++;
    }
    w->finding = w->unit = 0;
    return all;
}

static void add_counts(struct writer *w, const struct counts *counts)
{
    ic_buf_printf(&w->out, " tests=\"%u\" failures=\"%u\" errors=\"%u\"", counts->tests,
                  counts->failures, counts->errors);
}

static void open_case(struct writer *w, const char *file, const char *name)
{
    ic_buf_text(&w->out, "    <testcase");
    ic_markup_attribute(&w->out, "classname", file);
    ic_markup_attribute(&w->out, "name", name);
}

static void add_finding(struct writer *w, const char *file, const struct ic_finding *finding)
{
    ic_buf_printf(&w->text, "%s %s", finding->rule->code, finding->rule->name);
    if (finding->at.line)
        ic_buf_printf(&w->text, " at line %u", finding->at.line);
    if (finding->function && finding->function[0])
        ic_buf_printf(&w->text, " in %s", finding->function);
    open_case(w, file, w->text.data);
    ic_buf_text(&w->out, ">\n      <failure");
    ic_markup_attribute(&w->out, "type", ic_severity_name(finding->severity));
    ic_buf_clear(&w->text);
    ic_words_message(&w->text, finding);
    ic_markup_attribute(&w->out, "message", w->text.data);
    ic_buf_char(&w->out, '>');
    ic_buf_clear(&w->text);
    ic_words_place(&w->text, &finding->at);
    ic_buf_text(&w->text, w->text.len ? ": " : "");
    ic_words_story(&w->text, finding, STEPS);
    ic_markup_str(&w->out, ic_buf_view(&w->text));
    ic_buf_clear(&w->text);
    ic_buf_text(&w->out, "</failure>\n    </testcase>\n");
}

static void add_lost(struct writer *w, const char *file, const struct ic_unit_row *unit)
{
    open_case(w, file, "can be analysed");
    ic_buf_text(&w->out, ">\n      <error");
    ic_markup_attribute(&w->out, "type", unit->status);
    ic_markup_attribute(&w->out, "message", unit->message ? unit->message : unit->status);
    ic_buf_text(&w->out, "/>\n    </testcase>\n");
}

static void add_file(struct writer *w, const char *file, const struct ic_sink *sink)
{
    struct counts counts = count_file(w, file);
    ic_buf_text(&w->out, "  <testsuite");
    ic_markup_attribute(&w->out, "name", file);
    ic_markup_attribute(&w->out, "file", file);
    add_counts(w, &counts);
    ic_buf_text(&w->out, ">\n");
    if (counts.failures + counts.errors == 0) {
        open_case(w, file, "has no findings");
        ic_buf_text(&w->out, "/>\n");
    }
    for (; has_finding(w, w->finding, file); w->finding++) {
        if (!w->report->findings.at[w->finding].suppressed)
            add_finding(w, file, &w->report->findings.at[w->finding]);
        ic_sink_flush(sink, &w->out, IC_SINK_ROOM);
    }
    for (; has_unit(w, w->unit, file); w->unit++)
        if (ic_unit_is_lost(&w->report->units.at[w->unit]))
            add_lost(w, file, &w->report->units.at[w->unit]);
    ic_buf_text(&w->out, "  </testsuite>\n");
}

void ic_junit_write(const struct ic_report *report, const struct ic_format_options *options,
                    const struct ic_sink *sink)
{
    struct writer w = {.report = report};
    struct counts all = count_all(&w);
    (void)options;
    ic_buf_text(&w.out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<testsuites name=\"isrcheck\"");
    add_counts(&w, &all);
    ic_buf_text(&w.out, ">\n");
    for (const char *file; (file = next_file(&w)) != NULL;)
        add_file(&w, file, sink);
    ic_buf_text(&w.out, "</testsuites>\n");
    ic_sink_flush(sink, &w.out, 0);
    ic_buf_release(&w.out);
    ic_buf_release(&w.text);
}
