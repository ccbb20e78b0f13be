#include "report/snippet.h"

#include "base/buf.h"
#include "report/show.h"
#include "report/style.h"

enum { TAB = 8, GUTTER = 8, NARROWEST = 24 };

// A line and the range to underline, in columns of the terminal from 0.
struct view {
    struct ic_str line;
    uint32_t width; // of the whole line
    uint32_t first, last;
    uint32_t from, to; // the part that is shown
};

static uint32_t width_at(const struct ic_glyph *glyph, char c, uint32_t column)
{
    return c == '\t' ? TAB - column % TAB : glyph->width;
}

static void measure(struct view *view, size_t first_byte, size_t last_byte)
{
    uint32_t column = 0;
    for (size_t at = 0; at < view->line.len;) {
        struct ic_glyph glyph = ic_glyph_at(view->line, at);
        uint32_t width = width_at(&glyph, view->line.data[at], column);
        if (at <= first_byte)
            view->first = column;
        column += width;
        at += glyph.bytes;
        if (at <= last_byte)
            view->last = column;
    }
    view->width = column;
    if (first_byte >= view->line.len)
        view->first = column;
    if (view->last <= view->first)
        view->last = view->first + 1;
}

// Chooses the part of a long line that is shown.
static void clip(struct view *view, uint32_t room)
{
    view->to = view->width;
    if (view->width <= room)
        return;
    if (view->last > room) {
        uint32_t lead = room / 4;
        view->from = view->first > lead ? view->first - lead : 0;
        if (view->width - view->from < room)
            view->from = view->width - room;
    }
    view->to = view->from + room;
}

static bool is_clipped(const struct view *view, uint32_t column, uint32_t width)
{
    const uint32_t dots = 3;
    return column < view->from + (view->from ? dots : 0) ||
           column + width > view->to - (view->to < view->width ? dots : 0);
}

static void add_line(const struct view *view, struct ic_buf *out)
{
    uint32_t column = 0, shown = view->from;
    if (view->from) {
        ic_buf_text(out, "...");
        shown += 3;
    }
    for (size_t at = 0; at < view->line.len && column < view->to;) {
        struct ic_glyph glyph = ic_glyph_at(view->line, at);
        bool tab = view->line.data[at] == '\t';
        uint32_t width = width_at(&glyph, view->line.data[at], column);
        if (!is_clipped(view, column, width)) {
            for (; shown < column + (tab ? width : 0); shown++)
                ic_buf_char(out, ' ');
            if (glyph.escaped)
                ic_buf_text(out, glyph.text);
            else
                ic_buf_add(out, view->line.data + at, glyph.bytes);
            shown = column + width;
        }
        column += width;
        at += glyph.bytes;
    }
    if (view->to < view->width)
        ic_buf_text(out, "...");
    ic_buf_char(out, '\n');
}

static void add_caret(const struct view *view, bool colour, struct ic_buf *out)
{
    uint32_t last = view->last < view->to ? view->last : view->to;
    for (uint32_t i = view->from; i < view->first; i++)
        ic_buf_char(out, ' ');
    ic_style(out, colour, IC_STYLE_CARET);
    ic_buf_char(out, '^');
    for (uint32_t i = view->first + 1; i < last; i++)
        ic_buf_char(out, '~');
    ic_style(out, colour, IC_STYLE_PLAIN);
    ic_buf_char(out, '\n');
}

static size_t trimmed(struct ic_str line)
{
    size_t end = line.len;
    while (end && (line.data[end - 1] == ' ' || line.data[end - 1] == '\t'))
        end--;
    return end;
}

void ic_snippet(struct ic_source *source, const struct ic_position *at, uint32_t width, bool colour,
                struct ic_buf *out)
{
    struct view view = {0};
    if (!ic_source_line(source, at->file, at->line, &view.line) || at->column > view.line.len + 1)
        return;
    size_t first = at->column ? at->column - 1 : 0, last = trimmed(view.line);
    if (at->end_line == at->line && at->end_column && at->end_column - 1 < last)
        last = at->end_column - 1;
    measure(&view, first, last);
    clip(&view, width > GUTTER + NARROWEST ? width - GUTTER : NARROWEST);
    ic_buf_printf(out, "%5u | ", at->line);
    add_line(&view, out);
    if (!at->column)
        return;
    ic_buf_text(out, "      | ");
    add_caret(&view, colour, out);
}
