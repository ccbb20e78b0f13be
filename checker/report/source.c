#include "report/source.h"

#include "base/file.h"

static const size_t size_limit = (size_t)64 << 20;

void ic_source_release(struct ic_source *source)
{
    ic_buf_release(&source->path);
    ic_buf_release(&source->text);
    ic_vec_release(&source->starts);
}

static void add_utf8(struct ic_buf *out, uint32_t c)
{
    if (c < 0x80) {
        ic_buf_char(out, (char)c);
        return;
    }
    int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    ic_buf_char(out, (char)((0xFF00u >> (more + 1) & 0xFF) | c >> 6 * more));
    while (more-- > 0)
        ic_buf_char(out, (char)(0x80 | (c >> 6 * more & 0x3F)));
}

// Leaves text without a byte order mark of UTF-16 alone. Half a pair becomes U+FFFD.
static void decode_utf16(struct ic_buf *text)
{
    const unsigned char *bytes = (const unsigned char *)text->data;
    bool little = text->len >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE;
    bool big = text->len >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF;
    struct ic_buf out = {0};
    uint32_t high = 0;
    if (!little && !big)
        return;
    for (size_t i = 2; i + 1 < text->len; i += 2) {
        uint32_t c = little ? bytes[i] | (uint32_t)bytes[i + 1] << 8
                            : bytes[i + 1] | (uint32_t)bytes[i] << 8;
        bool low = (c & 0xFC00) == 0xDC00;
        if (high && !low)
            add_utf8(&out, 0xFFFD);
        if (low)
            c = high ? 0x10000 + ((high & 0x3FF) << 10) + (c & 0x3FF) : 0xFFFD;
        high = (c & 0xFFFFFC00) == 0xD800 ? c : 0;
        if (!high)
            add_utf8(&out, c);
    }
    if (high)
        add_utf8(&out, 0xFFFD);
    ic_buf_release(text);
    *text = out;
}

static void load(struct ic_source *source, const char *path)
{
    ic_buf_clear(&source->path);
    ic_buf_text(&source->path, path);
    ic_buf_clear(&source->text);
    source->starts.count = 0;
    if (!ic_file_read(path, size_limit, &source->text, NULL))
        return;
    decode_utf16(&source->text);
    ic_vec_push(&source->starts, 0);
    for (size_t i = 0; i < source->text.len; i++)
        if (source->text.data[i] == '\n')
            ic_vec_push(&source->starts, i + 1);
}

bool ic_source_line(struct ic_source *source, const char *path, uint32_t number,
                    struct ic_str *line)
{
    if (!path[0])
        return false;
    if (!ic_str_is(ic_buf_view(&source->path), path))
        load(source, path);
    if (number == 0 || number > source->starts.count)
        return false;
    size_t start = source->starts.at[number - 1];
    size_t end = number < source->starts.count ? source->starts.at[number] : source->text.len;
    while (end > start &&
           (source->text.data[end - 1] == '\n' || source->text.data[end - 1] == '\r'))
        end--;
    *line = ic_str_n(source->text.data + start, end - start);
    return true;
}

bool ic_source_text(struct ic_source *source, const char *path, struct ic_str *text)
{
    if (!path[0])
        return false;
    if (!ic_str_is(ic_buf_view(&source->path), path))
        load(source, path);
    *text = ic_buf_view(&source->text);
    return source->starts.count > 0;
}
