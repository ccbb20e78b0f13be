#include "report/format.h"

const struct ic_format *ic_formats(void)
{
    static const struct ic_format formats[] = {
        {"text", ic_text_write},
        {"msvc", NULL},
        {"json", ic_json_write},
        {"jsonl", NULL},
        {"sarif", NULL},
        {"github", NULL},
        {"gitlab", NULL},
        {"azure", NULL},
        {"rdjson", NULL},
        {"junit", NULL},
        {"checkstyle", NULL},
        {"html", NULL},
        {NULL, NULL},
    };
    return formats;
}
