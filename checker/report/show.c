#include "report/show.h"

#include <stdio.h>

struct range {
    uint32_t first, last;
};

// Characters without a shape of their own, or that change how others are shown.
static const struct range hidden[] = {
    {0x0000, 0x001F}, {0x007F, 0x009F}, {0x00AD, 0x00AD},   {0x061C, 0x061C},    {0x180E, 0x180E},
    {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F},   {0xFEFF, 0xFEFF},    {0xFFF9, 0xFFFB},
    {0xE000, 0xF8FF}, {0xFFFE, 0xFFFF}, {0xE0000, 0xE0FFF}, {0xF0000, 0x10FFFF},
};
// Marks that stand on the character before them.
static const struct range combining[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x0610, 0x061A}, {0x064B, 0x065F},
    {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
};
static const struct range wide[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

#define IN(c, table) is_in((c), (table), sizeof(table) / sizeof *(table))

static bool is_in(uint32_t c, const struct range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (c >= ranges[i].first && c <= ranges[i].last)
            return true;
    return false;
}

// Length of the character at `at`, 0 if it is no UTF-8.
static uint32_t decode(struct ic_str text, size_t at, uint32_t *c)
{
    static const uint32_t lowest[] = {0, 0, 0x80, 0x800, 0x10000};
    unsigned char lead = (unsigned char)text.data[at];
    uint32_t bytes = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (bytes == 0 || lead > 0xF4 || text.len - at < bytes)
        return 0;
    *c = bytes == 1 ? lead : lead & (0x7Fu >> bytes);
    for (uint32_t i = 1; i < bytes; i++) {
        unsigned char next = (unsigned char)text.data[at + i];
        if ((next & 0xC0) != 0x80)
            return 0;
        *c = *c << 6 | (next & 0x3F);
    }
    bool surrogate = *c >= 0xD800 && *c <= 0xDFFF;
    return *c < lowest[bytes] || *c > 0x10FFFF || surrogate ? 0 : bytes;
}

// The least and greatest second byte behind `lead`, and how many bytes follow it.
static uint32_t followers(unsigned char lead, unsigned char *least, unsigned char *most)
{
    *least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    *most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
}

uint32_t ic_utf8_next(struct ic_str text, size_t at, uint32_t *c)
{
    uint32_t bytes = decode(text, at, c), left;
    unsigned char least, most;
    if (bytes)
        return bytes;
    *c = 0xFFFD;
    left = followers((unsigned char)text.data[at], &least, &most);
    for (bytes = 1; bytes <= left && at + bytes < text.len; bytes++) {
        unsigned char next = (unsigned char)text.data[at + bytes];
        if (next < least || next > most)
            break;
        least = 0x80;
        most = 0xBF;
    }
    return bytes;
}

struct ic_glyph ic_glyph_at(struct ic_str text, size_t at)
{
    uint32_t c = 0;
    struct ic_glyph glyph = {.bytes = decode(text, at, &c), .width = 1};
    int len = 0;
    if (glyph.bytes == 1 && c >= 0x20 && c < 0x7F)
        return glyph;
    if (glyph.bytes == 0)
        len = snprintf(glyph.text, sizeof glyph.text, "<%02X>", (unsigned char)text.data[at]);
    else if (IN(c, hidden) && c != '\t')
        len = snprintf(glyph.text, sizeof glyph.text, "<U+%04X>", c);
    glyph.bytes = glyph.bytes ? glyph.bytes : 1;
    glyph.escaped = len > 0 || c == '\t';
    if (len > 0)
        glyph.width = (uint32_t)len;
    else if (IN(c, combining))
        glyph.width = 0;
    else if (IN(c, wide))
        glyph.width = 2;
    return glyph;
}

static bool is_blank(char c)
{
    return c == '\t' || c == '\n' || c == '\r';
}

void ic_show(struct ic_buf *out, struct ic_str text)
{
    for (size_t at = 0; at < text.len;) {
        struct ic_glyph glyph = ic_glyph_at(text, at);
        if (is_blank(text.data[at]))
            ic_buf_char(out, ' ');
        else if (glyph.escaped)
            ic_buf_text(out, glyph.text);
        else
            ic_buf_add(out, text.data + at, glyph.bytes);
        at += glyph.bytes;
    }
}

uint32_t ic_show_width(struct ic_str text)
{
    uint32_t width = 0;
    for (size_t at = 0; at < text.len;) {
        struct ic_glyph glyph = ic_glyph_at(text, at);
        width += is_blank(text.data[at]) ? 1 : glyph.width;
        at += glyph.bytes;
    }
    return width;
}

void ic_utf8_clean(struct ic_buf *out, struct ic_str text)
{
    for (size_t at = 0; at < text.len;) {
        uint32_t c, bytes = decode(text, at, &c);
        if (bytes)
            ic_buf_add(out, text.data + at, bytes);
        else
            ic_buf_text(out, "\xEF\xBF\xBD");
        at += bytes ? bytes : 1;
    }
}

void ic_show_duration(struct ic_buf *out, double us)
{
    double unit = us >= 1e6 ? 1e6 : us >= 1000 ? 1000 : 1;
    ic_buf_printf(out, "%.4g %s", us / unit, us >= 1e6 ? "s" : us >= 1000 ? "ms" : "µs");
}
