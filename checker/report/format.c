#include "report/format.h"

const struct ic_format *ic_formats(void)
{
    static const struct ic_format formats[] = {
        {"text", ic_text_write},
        {"msvc", ic_msvc_write},
        {"json", ic_json_write},
        {"jsonl", ic_jsonl_write},
        {"sarif", ic_sarif_write},
        {"github", ic_github_write},
        {"gitlab", ic_gitlab_write},
        {"azure", ic_azure_write},
        {"rdjson", ic_rdjson_write},
        {"junit", ic_junit_write},
        {"checkstyle", ic_checkstyle_write},
        {"html", NULL},
        {NULL, NULL},
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
