#include "report/json_stream.h"
#include "report/words.h"

static void add_point(struct ic_json *json, const char *key, uint32_t line, uint32_t column)
{
    ic_json_open(json, key, '{');
    ic_json_number(json, "line", line);
    if (column)
        ic_json_number(json, "column", column);
    ic_json_close(json, '}');
}

static void add_location(struct ic_json *json, const struct ic_position *at)
{
    ic_json_open(json, "location", '{');
    ic_json_text(json, "path", at->file);
    if (at->line) {
        ic_json_open(json, "range", '{');
        add_point(json, "start", at->line, at->column);
        if (at->end_line >= at->line && at->end_column)
            add_point(json, "end", at->end_line, at->end_column);
        ic_json_close(json, '}');
    }
    ic_json_close(json, '}');
}

static void add_finding(struct ic_json *json, const struct ic_finding *finding, struct ic_buf *text)
{
    static const char *const severities[] = {"INFO", "WARNING", "ERROR"};
    ic_buf_clear(text);
    ic_words_message(text, finding);
    ic_buf_printf(text, " [%s]", finding->rule->name);
    ic_json_open(json, NULL, '{');
    ic_json_str(json, "message", ic_buf_view(text));
    add_location(json, &finding->at);
    ic_json_text(json, "severity", severities[finding->severity]);
    ic_json_open(json, "code", '{');
    ic_json_text(json, "value", finding->rule->code);
    if (finding->rule->page_count)
        ic_json_text(json, "url", finding->rule->pages[0]);
    ic_json_close(json, '}');
    ic_json_open(json, "related_locations", '[');
    for (uint32_t i = 0; i < finding->trace_count; i++) {
        ic_buf_clear(text);
        ic_words_step(text, finding, i);
        ic_json_open(json, NULL, '{');
        ic_json_str(json, "message", ic_buf_view(text));
        add_location(json, &finding->trace[i].at);
        ic_json_close(json, '}');
    }
    ic_json_close(json, ']');
    ic_json_close(json, '}');
    ic_json_row(json);
}

void ic_rdjson_write(const struct ic_report *report, const struct ic_format_options *options,
                     const struct ic_sink *sink)
{
    struct ic_json json = {.sink = sink};
    struct ic_buf text = {0};
    (void)options;
    ic_json_open(&json, NULL, '{');
    ic_json_open(&json, "source", '{');
    ic_json_text(&json, "name", "isrcheck");
    ic_json_close(&json, '}');
    ic_json_open(&json, "diagnostics", '[');
    for (uint32_t i = 0; i < report->findings.count; i++)
        if (!report->findings.at[i].suppressed)
            add_finding(&json, &report->findings.at[i], &text);
    ic_json_close(&json, ']');
    ic_json_close(&json, '}');
    ic_json_end(&json);
    ic_buf_release(&text);
}
