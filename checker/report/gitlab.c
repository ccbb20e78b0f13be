#include "report/json_stream.h"
#include "report/words.h"

static void add_finding(struct ic_json *json, const struct ic_finding *finding,
                        struct ic_buf *message)
{
    static const char *const severities[] = {"info", "major", "critical"};
    uint32_t line = finding->at.line ? finding->at.line : 1;
    ic_buf_clear(message);
    ic_words_message(message, finding);
    ic_buf_printf(message, " [%s]", finding->rule->code);
    ic_json_open(json, NULL, '{');
    ic_json_str(json, "description", ic_buf_view(message));
    ic_json_text(json, "check_name", finding->rule->name);
    ic_json_text(json, "fingerprint", finding->fingerprint);
    ic_json_text(json, "severity", severities[finding->severity]);
    ic_json_open(json, "location", '{');
    ic_json_text(json, "path", finding->at.file);
    ic_json_open(json, "lines", '{');
    ic_json_number(json, "begin", line);
    ic_json_number(json, "end", finding->at.end_line > line ? finding->at.end_line : line);
    ic_json_close(json, '}');
    ic_json_close(json, '}');
    ic_json_close(json, '}');
    ic_json_row(json);
}

void ic_gitlab_write(const struct ic_report *report, const struct ic_format_options *options,
                     const struct ic_sink *sink)
{
    struct ic_json json = {.sink = sink};
    struct ic_buf message = {0};
    (void)options;
    ic_json_open(&json, NULL, '[');
    for (uint32_t i = 0; i < report->findings.count; i++)
        if (!report->findings.at[i].suppressed)
            add_finding(&json, &report->findings.at[i], &message);
    ic_json_close(&json, ']');
    ic_json_end(&json);
    ic_buf_release(&message);
}
