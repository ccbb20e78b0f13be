#include "cli/progress.h"

#include "base/file.h"
#include "cli/cli.h"
#include "report/show.h"

#include <time.h>

enum { BAR = 24, NARROW_BAR = 10, ROOM_FOR_BAR = 40, EVERY_MS = 100 };

static void add_bar(struct ic_buf *out, uint32_t done, uint32_t total, uint32_t width)
{
    uint32_t full = total ? (uint32_t)((uint64_t)done * width / total) : width;
    ic_buf_char(out, '[');
    for (uint32_t i = 0; i < width; i++)
        ic_buf_char(out, i < full ? '#' : '.');
    ic_buf_text(out, "] ");
}

static struct ic_str cut_front(struct ic_str text, uint32_t room)
{
    uint32_t width = ic_show_width(text);
    while (width > room) {
        struct ic_glyph glyph = ic_glyph_at(text, 0);
        width -= glyph.width < width ? glyph.width : width;
        text = ic_str_n(text.data + glyph.bytes, text.len - glyph.bytes);
    }
    return text;
}

void ic_progress_line(uint32_t done, uint32_t total, struct ic_str file, uint32_t width,
                      struct ic_buf *out)
{
    struct ic_buf line = {0};
    if (width >= ROOM_FOR_BAR)
        add_bar(&line, done, total, width >= 2 * ROOM_FOR_BAR ? BAR : NARROW_BAR);
    ic_buf_printf(&line, "%u/%u ", done, total);
    uint32_t used = (uint32_t)line.len + 1, room = width > used ? width - used : 0;
    if (ic_show_width(file) <= room) {
        ic_show(&line, file);
    } else if (room > 8) {
        ic_buf_text(&line, "...");
        ic_show(&line, cut_front(file, room - 3));
    }
    if (used <= width)
        ic_buf_str(out, ic_buf_view(&line));
    ic_buf_release(&line);
}

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// The first call only starts the clock.
static bool is_due(struct ic_progress *progress)
{
    int64_t now = now_ms();
    bool due = progress->shown && now - progress->shown >= EVERY_MS;
    if (due || !progress->shown)
        progress->shown = now;
    return due;
}

void ic_progress_show(void *data, uint32_t done, uint32_t total, const char *file)
{
    struct ic_progress *progress = data;
    struct ic_arena arena = {0};
    struct ic_buf line = {0};
    struct ic_str shown = ic_path_relative(&arena, ic_str(file), ic_str(progress->cwd));
    if (!progress->width)
        ic_buf_printf(&line, "[%u/%u] ", done, total);
    if (!progress->width) {
        ic_show(&line, shown);
        ic_buf_char(&line, '\n');
    } else if (done >= total) {
        ic_buf_text(&line, "\r\033[K");
    } else if (is_due(progress)) {
        ic_buf_text(&line, "\r\033[K");
        ic_progress_line(done, total, shown, progress->width, &line);
    }
    ic_say_raw(ic_buf_view(&line));
    ic_buf_release(&line);
    ic_arena_release(&arena);
}
