#include "report/format.h"

const struct ic_format *ic_formats(void)
{
    static const struct ic_format formats[] = {
        {"text", ic_text_write, false},
        {"msvc", ic_msvc_write, false},
        {"json", ic_json_write, false},
        {"jsonl", ic_jsonl_write, false},
        {"sarif", ic_sarif_write, false},
        {"github", ic_github_write, false},
        {"gitlab", ic_gitlab_write, false},
        {"azure", ic_azure_write, false},
        {"rdjson", ic_rdjson_write, false},
        {"junit", ic_junit_write, false},
        {"checkstyle", ic_checkstyle_write, false},
        {"html", ic_html_write, true},
        {NULL, NULL, false},
    };
    return formats;
}

void ic_sink_flush(const struct ic_sink *sink, struct ic_buf *buf, size_t least)
{
    if (buf->len < least || !buf->len)
        return;
    sink->write(sink->data, ic_buf_view(buf));
    ic_buf_clear(buf);
}
