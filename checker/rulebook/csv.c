#include "rulebook/book.h"

#include "base/file.h"

// The columns that a table may have. What a table is about is told by its first column.
enum column {
    NAME,
    HEADER,
    IRQL_MAX,
    TIER,
    PAGE,
    TEXT,
    WHY,
    ALIAS,
    ANNOTATION,
    ROUTINE,
    INTRINSIC,
    REGISTERS,
    COLUMNS
};
static const char *const column_names[COLUMNS] = {
    "name", "header", "irql_max",   "tier",    "page",      "text",
    "why",  "alias",  "annotation", "routine", "intrinsic", "registers"};
static const struct ic_choices column_choices = {"column", column_names, COLUMNS};

struct cell {
    struct ic_str text; // NUL-terminated
    uint32_t column;    // where it begins in the line, 1-based
};

struct table {
    struct ic_arena *arena;
    const char *file;
    struct ic_error *error;
    char *at, *end; // what is left of the file; a NUL stands at `end`
    uint32_t line;
    struct cell row[COLUMNS];  // by place
    uint32_t columns[COLUMNS]; // by place
    uint32_t column_count;
};

static bool fail(const struct table *t, uint32_t column, const char *text)
{
    return ic_fail_at(t->error, t->file, t->line, column, "%s", text);
}

static struct cell get(const struct table *t, enum column column)
{
    for (uint32_t i = 0; i < t->column_count; i++)
        if (t->columns[i] == column)
            return t->row[i];
    return (struct cell){ic_str_n("", 0), 1};
}

// Cuts one cell off in place: puts a NUL behind it and moves over the separator. The cell ends the
// row if `*last` is set.
static bool cut_quoted(struct table *t, const char *line_start, struct cell *cell, bool *last)
{
    char *from = t->at + 1, *to = from, *start = from;
    for (; from < t->end && *from != '\n'; from++) {
        if (*from == '"' && from[1] == '"')
            from++;
        else if (*from == '"')
            break;
        *to++ = *from;
    }
    if (*from != '"')
        return fail(t, (uint32_t)(t->at - line_start) + 1, "this quoted cell has no end");
    from++;
    if (*from == '\r')
        from++;
    if (from < t->end && *from != ',' && *from != '\n')
        return fail(t, (uint32_t)(from - line_start) + 1, "text behind a quoted cell");
    *last = *from != ',';
    t->at = from < t->end ? from + 1 : from;
    *to = 0;
    cell->text = ic_str_n(start, (size_t)(to - start));
    return true;
}

static void cut_plain(struct table *t, struct cell *cell, bool *last)
{
    char *start = t->at, *at = start;
    while (at < t->end && *at != ',' && *at != '\n')
        at++;
    *last = *at != ',';
    size_t len = (size_t)(at - start);
    t->at = at < t->end ? at + 1 : at;
    *at = 0;
    while (*last && len && start[len - 1] == '\r')
        start[--len] = 0;
    cell->text = ic_str_n(start, len);
}

// Reads the next row that is neither empty nor a comment; `*got` is false at the end of the file.
static bool next_row(struct table *t, uint32_t limit, uint32_t *count, bool *got)
{
    for (*got = false; t->at < t->end && !*got;) {
        t->line++;
        char *line_start = t->at;
        if (*t->at == '\n' || *t->at == '\r' || *t->at == '#') {
            char *line_end = memchr(t->at, '\n', (size_t)(t->end - t->at));
            t->at = line_end ? line_end + 1 : t->end;
            continue;
        }
        *got = true;
        *count = 0;
        for (bool last = false; !last; ++*count) {
            if (*count == limit)
                return fail(t, (uint32_t)(t->at - line_start) + 1,
                            "this row has more cells than the table has columns");
            struct cell *cell = &t->row[*count];
            cell->column = (uint32_t)(t->at - line_start) + 1;
            if (*t->at != '"')
                cut_plain(t, cell, &last);
            else if (!cut_quoted(t, line_start, cell, &last))
                return false;
        }
    }
    return true;
}

static bool read_columns(struct table *t)
{
    bool got;
    uint32_t count = 0;
    if (!next_row(t, COLUMNS, &count, &got))
        return false;
    if (!got)
        return ic_fail_at(t->error, t->file, 1, 1, "a table needs a first line with column names");
    for (uint32_t i = 0; i < count; i++) {
        uint32_t column = 0;
        while (column < COLUMNS && !ic_str_is(t->row[i].text, column_names[column]))
            column++;
        if (column == COLUMNS)
            return ic_fail_at(
                t->error, t->file, t->line, t->row[i].column, "unknown column '%.*s'%s",
                IC_STR_ARG(t->row[i].text),
                ic_hint(t->arena, t->row[i].text, column_choices.names, column_choices.count));
        t->columns[i] = column;
    }
    t->column_count = count;
    return true;
}

static bool next(struct table *t, bool *got)
{
    uint32_t count = 0;
    if (!next_row(t, t->column_count, &count, got))
        return false;
    if (*got && count != t->column_count)
        return ic_fail_at(t->error, t->file, t->line, 1, "this row has %u cells, not %u", count,
                          t->column_count);
    return !*got || t->row[0].text.len || fail(t, 1, "the first cell must not be empty");
}

// The columns that stand beside the first one.
static bool goes_with(uint32_t about, uint32_t column)
{
    switch (about) {
    case NAME:
        return column == HEADER || column == IRQL_MAX || column == TIER || column == PAGE ||
               column == TEXT || column == WHY;
    case ALIAS:
        return column == NAME;
    case INTRINSIC:
        return column == REGISTERS;
    default:
        return false;
    }
}

static bool check_columns(const struct table *t)
{
    uint32_t seen = 1u << t->columns[0];
    for (uint32_t i = 1; i < t->column_count; i++) {
        const char *name = column_names[t->columns[i]];
        if (seen >> t->columns[i] & 1)
            return ic_fail_at(t->error, t->file, t->line, t->row[i].column,
                              "column '%s' stands twice", name);
        if (!goes_with(t->columns[0], t->columns[i]))
            return ic_fail_at(t->error, t->file, t->line, t->row[i].column,
                              "column '%s' does not go with '%s' as the first one", name,
                              column_names[t->columns[0]]);
        seen |= 1u << t->columns[i];
    }
    return true;
}

static bool has(const struct table *t, enum column column)
{
    for (uint32_t i = 0; i < t->column_count; i++)
        if (t->columns[i] == column)
            return true;
    return false;
}

static bool read_irql_row(struct ic_rulebook *book, struct table *t, struct ic_map *seen)
{
    struct cell irql = get(t, IRQL_MAX), tier = get(t, TIER), page = get(t, PAGE);
    uint32_t id = ic_book_routine(book, t->row[0].text);
    bool added;
    ic_map_add(seen, id, 0, &added);
    if (!added)
        return ic_fail_at(t->error, t->file, t->line, 1, "routine '%.*s' stands twice",
                          IC_STR_ARG(t->row[0].text));
    struct ic_routine *routine = &book->routines.at[id];
    if (!ic_irql_parse(irql.text, &routine->irql_max))
        return ic_fail_at(t->error, t->file, t->line, irql.column, "'%.*s' is no IRQL",
                          IC_STR_ARG(irql.text));
    routine->irql_note = ic_str_is(tier.text, "note");
    if (tier.text.len && !routine->irql_note)
        return fail(t, tier.column, "a tier is empty or 'note'");
    routine->header = get(t, HEADER).text.data;
    routine->irql_text = get(t, TEXT).text.data;
    routine->irql_why = get(t, WHY).text.data;
    routine->irql_page = ic_book_page(&book->arena, ic_str("ddi/"), page.text);
    return true;
}

static bool read_alias_row(struct ic_rulebook *book, struct table *t, struct ic_map *seen)
{
    struct cell name = get(t, NAME);
    if (!name.text.len)
        return fail(t, name.column, "an alias needs the documented name");
    uint32_t id = ic_pool_add(&book->alias_names, t->row[0].text);
    bool added;
    ic_map_add(seen, id, 0, &added);
    if (!added)
        return ic_fail_at(t->error, t->file, t->line, 1, "alias '%.*s' stands twice",
                          IC_STR_ARG(t->row[0].text));
    while (book->aliases.count <= id)
        ic_vec_push(&book->aliases, NULL);
    book->aliases.at[id] = name.text.data;
    return true;
}

static bool read_intrinsic_row(struct ic_rulebook *book, struct table *t, struct ic_map *seen)
{
    static const char *const names[] = {"", "general", "mmx", "xmm", "ymm"};
    struct cell cell = get(t, REGISTERS);
    uint8_t registers = 1;
    while (registers < sizeof names / sizeof *names && !ic_str_is(cell.text, names[registers]))
        registers++;
    if (registers == sizeof names / sizeof *names)
        return fail(t, cell.column, "registers are 'general', 'mmx', 'xmm' or 'ymm'");
    uint32_t id = ic_pool_add(&book->intrinsics, t->row[0].text);
    bool added;
    ic_map_add(seen, id, 0, &added);
    if (!added)
        return ic_fail_at(t->error, t->file, t->line, 1, "intrinsic '%.*s' stands twice",
                          IC_STR_ARG(t->row[0].text));
    while (book->registers.count <= id)
        ic_vec_push(&book->registers, IC_REGISTERS_UNKNOWN);
    book->registers.at[id] = registers;
    return true;
}

static bool check_about(const struct table *t)
{
    uint32_t about = t->columns[0];
    if (about == NAME && !has(t, IRQL_MAX))
        return fail(t, 1, "a table of routines needs the column 'irql_max'");
    return about == NAME || about == ALIAS || about == ANNOTATION || about == ROUTINE ||
           about == INTRINSIC ||
           fail(t, 1,
                "the first column must be 'name', 'alias', 'annotation', 'intrinsic' or 'routine'");
}

static bool read_rows(struct ic_rulebook *book, struct table *t)
{
    struct ic_map seen = {0};
    bool ok = check_about(t) && check_columns(t);
    uint32_t about = t->columns[0];
    for (bool got = true; ok && got;) {
        ok = next(t, &got);
        if (!ok || !got)
            break;
        if (about == NAME)
            ok = read_irql_row(book, t, &seen);
        else if (about == ALIAS)
            ok = read_alias_row(book, t, &seen);
        else if (about == INTRINSIC)
            ok = read_intrinsic_row(book, t, &seen);
        else if (about == ANNOTATION)
            ic_pool_add(&book->annotations, t->row[0].text);
    }
    ic_map_release(&seen);
    return ok;
}

// Opens a table whose text lives in `arena`.
static bool open_table(struct table *t, struct ic_arena *arena, const char *file,
                       struct ic_error *error)
{
    struct ic_buf text = {0};
    *t = (struct table){.arena = arena, .file = file, .error = error};
    if (!ic_file_read(file, IC_TREE_FILE_LIMIT, &text, error)) {
        ic_buf_release(&text);
        return false;
    }
    if (text.len && memchr(text.data, 0, text.len)) {
        ic_buf_release(&text);
        return ic_fail_at(error, file, 0, 0, "this is no text file");
    }
    t->at = ic_arena_alloc(arena, text.len + 1);
    t->end = t->at + text.len;
    if (text.len)
        memcpy(t->at, text.data, text.len);
    ic_buf_release(&text);
    return read_columns(t);
}

bool ic_csv_load(struct ic_rulebook *book, const char *file, struct ic_error *error)
{
    struct table t;
    return open_table(&t, &book->arena, file, error) && read_rows(book, &t);
}

bool ic_csv_list(const char *file, struct ic_error *error,
                 void (*take)(void *data, struct ic_str routine), void *data)
{
    struct table t;
    struct ic_arena arena = {0};
    bool ok = open_table(&t, &arena, file, error);
    if (ok && t.columns[0] != ROUTINE)
        ok = ic_fail_at(error, file, t.line, 1, "the first column of a list must be 'routine'");
    ok = ok && check_columns(&t);
    for (bool got = true; ok && got;) {
        ok = next(&t, &got);
        if (ok && got)
            take(data, t.row[0].text);
    }
    ic_arena_release(&arena);
    return ok;
}
