#include "report/columns.h"

#include "report/show.h"

#include <stdlib.h>

uint32_t ic_utf16_len(struct ic_str text)
{
    uint32_t units = 0;
    for (size_t at = 0; at < text.len;) {
        uint32_t c, bytes = ic_utf8_next(text, at, &c);
        units += c < 0x10000 ? 1 : 2;
        at += bytes;
    }
    return units;
}

void ic_columns_release(struct ic_columns *columns)
{
    ic_pool_release(&columns->files);
    ic_vec_release(&columns->beyond_ascii);
    ic_vec_release(&columns->at);
}

static int by_place(const void *left, const void *right)
{
    const struct ic_column *a = left, *b = right;
    if (a->file != b->file)
        return a->file < b->file ? -1 : 1;
    if (a->line != b->line)
        return a->line < b->line ? -1 : 1;
    return (a->bytes > b->bytes) - (a->bytes < b->bytes);
}

static bool is_beyond_ascii(struct ic_source *source, const char *file)
{
    struct ic_str text;
    if (!ic_source_text(source, file, &text))
        return false;
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.data[i] >= 0x80)
            return true;
    return false;
}

enum { FIRST_LIMIT = 4096 };

struct reader {
    struct ic_columns *columns;
    struct ic_source source;
    uint32_t limit; // of columns; beyond it those that are there twice are looked for
};

static void sort_unique(struct ic_columns *columns)
{
    uint32_t kept = 0;
    if (columns->at.count)
        qsort(columns->at.at, columns->at.count, sizeof *columns->at.at, by_place);
    for (uint32_t i = 0; i < columns->at.count; i++)
        if (!kept || by_place(&columns->at.at[kept - 1], &columns->at.at[i]) != 0)
            columns->at.at[kept++] = columns->at.at[i];
    columns->at.count = kept;
}

static void add_column(struct reader *r, uint32_t file, uint32_t line, uint32_t column)
{
    if (!line || column <= 1)
        return;
    if (r->columns->at.count >= r->limit) {
        sort_unique(r->columns);
        if (r->columns->at.count > r->limit / 2)
            r->limit *= 2;
    }
    ic_vec_push(&r->columns->at, (struct ic_column){file, line, column, column});
}

static void add_position(struct reader *r, const struct ic_position *at)
{
    struct ic_columns *columns = r->columns;
    if (!at->file || !at->file[0])
        return;
    uint32_t file = ic_pool_add(&columns->files, ic_str(at->file));
    while (columns->beyond_ascii.count <= file) { // one more, and the empty name's at first
        bool new_one = columns->beyond_ascii.count == file;
        bool beyond = new_one && is_beyond_ascii(&r->source, at->file);
        ic_vec_push(&columns->beyond_ascii, beyond);
    }
    if (!columns->beyond_ascii.at[file])
        return;
    add_column(r, file, at->line, at->column);
    add_column(r, file, at->end_line, at->end_column);
}

static void convert(struct reader *r, struct ic_column *column)
{
    struct ic_str line;
    const char *file = ic_pool_get(&r->columns->files, column->file).data;
    if (ic_source_line(&r->source, file, column->line, &line) && column->bytes - 1 <= line.len)
        column->units = 1 + ic_utf16_len(ic_str_n(line.data, column->bytes - 1));
}

void ic_columns_init(struct ic_columns *columns, const struct ic_report *report)
{
    struct reader r = {.columns = columns, .limit = FIRST_LIMIT};
    for (uint32_t i = 0; i < report->findings.count; i++) {
        const struct ic_finding *finding = &report->findings.at[i];
        add_position(&r, &finding->at);
        for (uint32_t k = 0; k < finding->trace_count; k++)
            add_position(&r, &finding->trace[k].at);
    }
    sort_unique(columns);
    for (uint32_t i = 0; i < columns->at.count; i++)
        convert(&r, &columns->at.at[i]);
    ic_source_release(&r.source);
}

uint32_t ic_column_utf16(const struct ic_columns *columns, const char *file, uint32_t line,
                         uint32_t column)
{
    uint32_t id = columns->at.count ? ic_pool_find(&columns->files, ic_str(file)) : IC_NONE;
    if (id == IC_NONE || !columns->beyond_ascii.at[id])
        return column;
    const struct ic_column key = {.file = id, .line = line, .bytes = column};
    const struct ic_column *found =
        bsearch(&key, columns->at.at, columns->at.count, sizeof *columns->at.at, by_place);
    return found ? found->units : column;
}
