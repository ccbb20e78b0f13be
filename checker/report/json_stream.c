#include "report/json_stream.h"

#include "report/show.h"

static void begin(struct ic_json *json, const char *key)
{
    if (json->comma)
        ic_buf_char(&json->out, ',');
    json->comma = true;
    if (!key)
        return;
    ic_buf_char(&json->out, '"');
    ic_buf_text(&json->out, key);
    ic_buf_add(&json->out, "\":", 2);
}

void ic_json_open(struct ic_json *json, const char *key, char bracket)
{
    begin(json, key);
    ic_buf_char(&json->out, bracket);
    json->comma = false;
}

void ic_json_close(struct ic_json *json, char bracket)
{
    ic_buf_char(&json->out, bracket);
    json->comma = true;
}

static bool is_plain(char c)
{
    return (unsigned char)c >= 0x20 && (unsigned char)c < 0x7F && c != '"' && c != '\\';
}

// The character at `at`, which is not plain; its length.
static size_t add_special(struct ic_buf *out, struct ic_str text, size_t at)
{
    uint32_t c, bytes = ic_utf8_next(text, at, &c);
    if (c == '"' || c == '\\')
        ic_buf_printf(out, "\\%c", (char)c);
    else if (c == '\n')
        ic_buf_text(out, "\\n");
    else if (c < 0x20 || c == 0x7F)
        ic_buf_printf(out, "\\u%04x", c);
    else if (c == 0xFFFD)
        ic_buf_text(out, "\xEF\xBF\xBD");
    else
        ic_buf_add(out, text.data + at, bytes);
    return bytes;
}

void ic_json_str(struct ic_json *json, const char *key, struct ic_str text)
{
    struct ic_buf *out = &json->out;
    begin(json, key);
    ic_buf_char(out, '"');
    for (size_t at = 0, end; at < text.len; at = end) {
        for (end = at; end < text.len && is_plain(text.data[end]); end++)
            ;
        ic_buf_add(out, text.data + at, end - at);
        if (end < text.len)
            end += add_special(out, text, end);
    }
    ic_buf_char(out, '"');
}

void ic_json_text(struct ic_json *json, const char *key, const char *text)
{
    ic_json_str(json, key, ic_str(text));
}

void ic_json_number(struct ic_json *json, const char *key, uint64_t value)
{
    begin(json, key);
    ic_buf_printf(&json->out, "%llu", (unsigned long long)value);
}

void ic_json_bool(struct ic_json *json, const char *key, bool value)
{
    begin(json, key);
    ic_buf_text(&json->out, value ? "true" : "false");
}

void ic_json_row(struct ic_json *json)
{
    ic_buf_char(&json->out, '\n');
    ic_sink_flush(json->sink, &json->out, IC_SINK_ROOM);
}

void ic_json_end(struct ic_json *json)
{
    ic_buf_char(&json->out, '\n');
    ic_sink_flush(json->sink, &json->out, 0);
    ic_buf_release(&json->out);
}
