#include "report/markup.h"

#include "report/show.h"

static void add_char(struct ic_buf *out, char c, bool attribute)
{
    if (c == '&')
        ic_buf_text(out, "&amp;");
    else if (c == '<')
        ic_buf_text(out, "&lt;");
    else if (c == '>')
        ic_buf_text(out, "&gt;");
    else if (attribute && c == '"')
        ic_buf_text(out, "&quot;");
    else if (c == '\r' || (attribute && (c == '\t' || c == '\n')))
        ic_buf_printf(out, "&#%d;", c);
    else
        ic_buf_char(out, c);
}

static void add(struct ic_buf *out, struct ic_str text, bool attribute)
{
    for (size_t at = 0; at < text.len;) {
        struct ic_glyph glyph = ic_glyph_at(text, at);
        bool blank = text.data[at] == '\t' || text.data[at] == '\n' || text.data[at] == '\r';
        struct ic_str shown =
            glyph.escaped && !blank ? ic_str(glyph.text) : ic_str_n(text.data + at, glyph.bytes);
        for (size_t i = 0; i < shown.len; i++)
            add_char(out, shown.data[i], attribute);
        at += glyph.bytes;
    }
}

void ic_markup_str(struct ic_buf *out, struct ic_str text)
{
    add(out, text, false);
}

void ic_markup_attribute(struct ic_buf *out, const char *name, const char *value)
{
    ic_buf_printf(out, " %s=\"", name);
    add(out, ic_str(value), true);
    ic_buf_char(out, '"');
}
