#include "unit/text.h"

#include "unit/lexer.h"
#include "unit/schema.h"
#include "unit/validate.h"

#include <stdio.h>

// Labels may be used before the row that has them: a first pass over the input numbers the rows, a
// second one fills them.
struct parser {
    struct ic_lexer lexer;
    struct ic_unit *unit;
    struct ic_map rows;                     // by label_key
    IC_VEC(uint32_t) lines[IC_TABLE_COUNT]; // by row
    uint32_t current[IC_TABLE_COUNT];       // row that owned rows go below, or IC_NONE
};

static bool fail_at_token(struct parser *p, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static bool fail_at_token(struct parser *p, const char *format, ...)
{
    char text[200];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return ic_fail_at(p->lexer.error, p->lexer.name, p->lexer.token.line, p->lexer.token.column,
                      "%s", text);
}

static bool next(struct parser *p)
{
    return ic_lexer_next(&p->lexer);
}

// A label tells rows of one table apart, by 64 bits of its hash.
static uint64_t label_key(uint32_t table, struct ic_str label)
{
    return ic_hash_add(ic_hash_bytes(label.data, label.len), table);
}

// Did you mean
// --------------------------------------------------------------------------------------

// The name nearest to the word just read, of those that could stand there.
struct nearest {
    const char *name;
    unsigned distance;
};

static void consider(struct nearest *nearest, struct ic_str word, const char *name)
{
    unsigned distance = ic_str_distance(word, ic_str(name));
    if (!nearest->name || distance < nearest->distance) {
        nearest->name = name;
        nearest->distance = distance;
    }
}

static bool unknown(struct parser *p, const char *what, struct nearest nearest)
{
    struct ic_str word = p->lexer.token.text;
    int len = (int)(word.len > 40 ? 40 : word.len);
    if (nearest.distance > 2 + word.len / 4)
        return fail_at_token(p, "unknown %s '%.*s'", what, len, word.data);
    return fail_at_token(p, "unknown %s '%.*s', did you mean '%s'?", what, len, word.data,
                         nearest.name);
}

// First pass
// ----------------------------------------------------------------------------------------

static bool find_table(struct parser *p, uint32_t *found)
{
    struct ic_str word = p->lexer.token.text;
    struct nearest nearest = {0};
    for (uint32_t table = 0; table < IC_TABLE_INSTRS; table++)
        if (ic_str_is(word, ic_tables[table].name)) {
            *found = table;
            return true;
        }
    for (uint32_t table = 0; table < IC_TABLE_INSTRS; table++)
        consider(&nearest, word, ic_tables[table].name);
    return unknown(p, "kind of row", nearest);
}

static bool find_row_kind(struct parser *p, uint32_t *table)
{
    if (!ic_lexer_is(&p->lexer, IC_TOKEN_WORD))
        return ic_lexer_expected(&p->lexer, "a kind of row or '%label ='");
    if (ic_str_starts(p->lexer.token.text, "%")) {
        *table = IC_TABLE_INSTRS;
        return true;
    }
    return find_table(p, table) && next(p);
}

static bool add_label(struct parser *p, uint32_t table, struct ic_str label)
{
    uint32_t row = p->lines[table].count;
    bool added;
    uint32_t first = ic_map_add(&p->rows, label_key(table, label), row, &added);
    if (!added)
        return fail_at_token(p, "%s '%.*s' is already in line %u", ic_tables[table].name,
                             (int)(label.len > 40 ? 40 : label.len), label.data,
                             p->lines[table].at[first]);
    ic_vec_push(&p->lines[table], p->lexer.token.line);
    return true;
}

static bool number_row(struct parser *p)
{
    uint32_t table;
    if (!find_row_kind(p, &table))
        return false;
    if (table == IC_TABLE_INFO) {
        if (p->lines[table].count)
            return fail_at_token(p, "there is a 'unit' row already in line %u",
                                 p->lines[table].at[0]);
        ic_vec_push(&p->lines[table], p->lexer.token.line);
        return true;
    }
    struct ic_str label = p->lexer.token.text;
    if (!ic_lexer_is(&p->lexer, IC_TOKEN_WORD) || ic_str_is(label, "none"))
        return ic_lexer_expected(&p->lexer, "a label");
    if ((table == IC_TABLE_LOCS) != ic_str_starts(label, "@"))
        return ic_lexer_expected(&p->lexer, table == IC_TABLE_LOCS
                                                ? "a label that starts with '@'"
                                                : "a label that does not start with '@'");
    return add_label(p, table, label);
}

static bool number_rows(struct parser *p)
{
    add_label(p, IC_TABLE_LOCS, ic_str("@0"));
    add_label(p, IC_TABLE_TYPES, ic_str("t0"));
    while (next(p) && !ic_lexer_is(&p->lexer, IC_TOKEN_END)) {
        if (ic_lexer_is(&p->lexer, IC_TOKEN_LINE_END))
            continue;
        if (!number_row(p))
            return false;
        if (!ic_lexer_at_end(&p->lexer))
            ic_lexer_skip_line(&p->lexer);
    }
    return !ic_lexer_is(&p->lexer, IC_TOKEN_BAD);
}

// Values
// --------------------------------------------------------------------------------------------

static bool parse_label(struct parser *p, uint32_t table, bool or_none, uint32_t *row)
{
    struct ic_str label = p->lexer.token.text;
    bool is_word = ic_lexer_is(&p->lexer, IC_TOKEN_WORD);
    *row = IC_NONE;
    if (is_word && or_none && ic_str_is(label, "none"))
        return next(p);
    if (is_word)
        *row = ic_map_get(&p->rows, label_key(table, label));
    if (*row != IC_NONE)
        return next(p);
    char what[64];
    snprintf(what, sizeof what, "a label of a row '%s'%s",
             table == IC_TABLE_INSTRS ? "%..." : ic_tables[table].name, or_none ? " or none" : "");
    return ic_lexer_expected(&p->lexer, what);
}

static bool parse_number(struct parser *p, bool or_none, uint32_t *number)
{
    int64_t value;
    *number = IC_NONE;
    if (or_none && ic_lexer_is(&p->lexer, IC_TOKEN_WORD) && ic_str_is(p->lexer.token.text, "none"))
        return next(p);
    if (!ic_lexer_is(&p->lexer, IC_TOKEN_WORD) || !ic_str_int(p->lexer.token.text, &value) ||
        value < 0 || value > UINT32_MAX)
        return ic_lexer_expected(&p->lexer, "a number from 0 to 4294967295");
    *number = (uint32_t)value;
    return next(p);
}

static bool parse_signed(struct parser *p, char *cell)
{
    int64_t value;
    if (!ic_lexer_is(&p->lexer, IC_TOKEN_WORD) || !ic_str_int(p->lexer.token.text, &value))
        return ic_lexer_expected(&p->lexer, "a number of 64 bits");
    memcpy(cell, &value, sizeof value);
    return next(p);
}

static bool parse_text(struct parser *p, uint32_t *text)
{
    if (!ic_lexer_is(&p->lexer, IC_TOKEN_TEXT))
        return ic_lexer_expected(&p->lexer, "a quoted text");
    *text = ic_unit_add_text(p->unit, p->lexer.token.text);
    return next(p);
}

static bool parse_name(struct parser *p, const struct ic_column *column, uint32_t *index)
{
    struct ic_str word = p->lexer.token.text;
    struct nearest nearest = {0};
    if (!ic_lexer_is(&p->lexer, IC_TOKEN_WORD)) {
        char what[64];
        snprintf(what, sizeof what, "a name for '%s'", column->name);
        return ic_lexer_expected(&p->lexer, what);
    }
    for (uint32_t i = 0; i < column->name_count; i++)
        if (ic_str_is(word, column->names[i])) {
            *index = i;
            return next(p);
        }
    for (uint32_t i = 0; i < column->name_count; i++)
        consider(&nearest, word, column->names[i]);
    return unknown(p, column->name, nearest);
}

static bool another(struct parser *p, bool *more)
{
    *more = ic_lexer_is_punct(&p->lexer, ',');
    return !*more || next(p);
}

static bool parse_flags(struct parser *p, const struct ic_column *column, uint32_t *flags)
{
    uint32_t bit;
    *flags = 0;
    for (bool more = true; more;) {
        if (!parse_name(p, column, &bit) || !another(p, &more))
            return false;
        *flags |= 1u << bit;
    }
    return true;
}

static bool parse_list(struct parser *p, const struct ic_column *column, char *row)
{
    uint32_t first = p->unit->refs.count, id;
    for (bool more = true; more;) {
        if (!parse_label(p, column->table, false, &id) || !another(p, &more))
            return false;
        ic_vec_push(&p->unit->refs, id);
    }
    ic_cell_set(row, column->offset, first);
    ic_cell_set(row, column->count_offset, p->unit->refs.count - first);
    return true;
}

static bool parse_rows(struct parser *p, const struct ic_column *column, char *row)
{
    uint32_t first, count;
    if (!parse_label(p, column->table, false, &first))
        return false;
    if (!ic_lexer_is_punct(&p->lexer, ','))
        return ic_lexer_expected(&p->lexer, "',' and a number of rows");
    if (!next(p) || !parse_number(p, false, &count))
        return false;
    ic_cell_set(row, column->offset, first);
    ic_cell_set(row, column->count_offset, count);
    return true;
}

static bool parse_value(struct parser *p, const struct ic_column *column, char *row)
{
    uint32_t value = 0;
    bool ok = false;
    switch ((enum ic_column_kind)column->kind) {
    case IC_COLUMN_SIGNED:
        return parse_signed(p, row + column->offset);
    case IC_COLUMN_LIST:
        return parse_list(p, column, row);
    case IC_COLUMN_ROWS:
        return parse_rows(p, column, row);
    case IC_COLUMN_TEXT:
        ok = parse_text(p, &value);
        break;
    case IC_COLUMN_NUMBER:
    case IC_COLUMN_NUMBER_NONE:
        ok = parse_number(p, column->kind == IC_COLUMN_NUMBER_NONE, &value);
        break;
    case IC_COLUMN_ENUM:
        ok = parse_name(p, column, &value);
        break;
    case IC_COLUMN_FLAGS:
        ok = parse_flags(p, column, &value);
        break;
    case IC_COLUMN_ID:
    case IC_COLUMN_ID_NONE:
    case IC_COLUMN_OWNER:
        ok = parse_label(p, column->table, column->kind == IC_COLUMN_ID_NONE, &value);
        break;
    }
    if (ok)
        ic_cell_set(row, column->offset, value);
    return ok;
}

// Rows
// ----------------------------------------------------------------------------------------------

static bool find_column(struct parser *p, const struct ic_table *table, const char *row,
                        uint32_t *index)
{
    struct ic_str word = p->lexer.token.text;
    struct nearest nearest = {0};
    for (uint32_t i = 0; i < table->column_count; i++) {
        const struct ic_column *column = &table->columns[i];
        if (column->hidden || !ic_str_is(word, column->name))
            continue;
        *index = i;
        return ic_column_applies(table, column, row) ||
               fail_at_token(p, "a %s of this kind has no column '%s' (the kind stands in front)",
                             table->name, column->name);
    }
    for (uint32_t i = 0; i < table->column_count; i++)
        if (!table->columns[i].hidden && ic_column_applies(table, &table->columns[i], row))
            consider(&nearest, word, table->columns[i].name);
    return unknown(p, "column", nearest);
}

static bool parse_column(struct parser *p, const struct ic_table *table, char *row, uint32_t *given)
{
    uint32_t index = 0;
    if (!ic_lexer_is(&p->lexer, IC_TOKEN_WORD))
        return ic_lexer_expected(&p->lexer, "a column");
    if (!find_column(p, table, row, &index))
        return false;
    if (*given >> index & 1)
        return fail_at_token(p, "column '%s' is given twice", table->columns[index].name);
    *given |= 1u << index;
    if (!next(p))
        return false;
    if (!ic_lexer_is_punct(&p->lexer, '='))
        return ic_lexer_expected(&p->lexer, "'='");
    return next(p) && parse_value(p, &table->columns[index], row);
}

static bool parse_columns(struct parser *p, const struct ic_table *table, char *row,
                          uint32_t *given)
{
    while (!ic_lexer_at_end(&p->lexer))
        if (!parse_column(p, table, row, given))
            return false;
    for (uint32_t i = 0; i < table->column_count; i++) {
        const struct ic_column *column = &table->columns[i];
        bool required = column->kind == IC_COLUMN_ID && ic_column_default(column) == IC_NONE;
        if (required && !(*given >> i & 1) && ic_column_applies(table, column, row))
            return fail_at_token(p, "expected column '%s' in this row", column->name);
    }
    return true;
}

static bool parse_operand(struct parser *p, char kind, uint32_t *operand)
{
    if (kind == '-' ||
        (kind == 'V' &&
         (ic_lexer_at_end(&p->lexer) || ic_lexer_is_punct(&p->lexer, ':') ||
          ic_str_starts(p->lexer.token.text, "@") || ic_str_is(p->lexer.token.text, "flags"))))
        return true;
    if (kind == 't')
        return parse_text(p, operand);
    if (kind == 'n')
        return parse_number(p, false, operand);
    return parse_label(p, ic_operand_table(kind), kind == 'V', operand);
}

static bool parse_op(struct parser *p, struct ic_instr *instr)
{
    const struct ic_column *op = &ic_tables[IC_TABLE_INSTRS].columns[0];
    if (!ic_lexer_is_punct(&p->lexer, '='))
        return ic_lexer_expected(&p->lexer, "'='");
    if (!next(p) || !parse_name(p, op, &instr->op))
        return false;
    const char *kinds = ic_op_operands((enum ic_op)instr->op);
    instr->a = instr->b = instr->c = instr->d = IC_NONE;
    return parse_operand(p, kinds[0], &instr->a) && parse_operand(p, kinds[1], &instr->b) &&
           parse_operand(p, kinds[2], &instr->c) && parse_operand(p, kinds[3], &instr->d);
}

static bool parse_instr(struct parser *p, struct ic_instr *instr)
{
    if (!parse_op(p, instr))
        return false;
    if (ic_lexer_is_punct(&p->lexer, ':') &&
        (!next(p) || !parse_label(p, IC_TABLE_TYPES, false, &instr->type)))
        return false;
    if (ic_lexer_is(&p->lexer, IC_TOKEN_WORD) && ic_str_starts(p->lexer.token.text, "@") &&
        !parse_label(p, IC_TABLE_LOCS, false, &instr->loc))
        return false;
    if (ic_lexer_at_end(&p->lexer))
        return true;
    if (!ic_lexer_is(&p->lexer, IC_TOKEN_WORD) || !ic_str_is(p->lexer.token.text, "flags"))
        return ic_lexer_expected(&p->lexer, "': type', '@loc', 'flags=' or the end of the line");
    uint32_t given = 0;
    return parse_column(p, &ic_tables[IC_TABLE_INSTRS], (char *)instr, &given) &&
           (ic_lexer_at_end(&p->lexer) || ic_lexer_expected(&p->lexer, "the end of the line"));
}

static char *row_at(struct parser *p, uint32_t table, uint32_t row)
{
    return (char *)ic_table_rows(p->unit, (enum ic_table_id)table).at +
           (size_t)row * ic_tables[table].row_size;
}

static void start_rows_below(struct parser *p, uint32_t table, uint32_t row)
{
    p->current[table] = row;
    for (uint32_t i = 0; i < ic_tables[table].column_count; i++) {
        const struct ic_column *column = &ic_tables[table].columns[i];
        if (column->kind != IC_COLUMN_ROWS)
            continue;
        p->current[column->table] = IC_NONE;
        ic_cell_set(row_at(p, table, row), column->offset,
                    ic_table_rows(p->unit, (enum ic_table_id)column->table).count);
    }
}

static bool put_below_owner(struct parser *p, uint32_t table, char *row)
{
    uint32_t owner = ic_tables[table].owner;
    if (p->current[owner] == IC_NONE)
        return fail_at_token(p, "expected a row '%s' above this one", ic_tables[owner].name);
    for (uint32_t i = 0; i < ic_tables[table].column_count; i++)
        if (ic_tables[table].columns[i].kind == IC_COLUMN_OWNER)
            ic_cell_set(row, ic_tables[table].columns[i].offset, p->current[owner]);
    char *above = row_at(p, owner, p->current[owner]);
    for (uint32_t i = 0; i < ic_tables[owner].column_count; i++) {
        const struct ic_column *column = &ic_tables[owner].columns[i];
        if (column->kind == IC_COLUMN_ROWS && column->table == table)
            ic_cell_set(above, column->count_offset, ic_cell(above, column->count_offset) + 1);
    }
    return true;
}

static bool owner_is_given(const struct ic_table *table, uint32_t given)
{
    for (uint32_t i = 0; i < table->column_count; i++)
        if (table->columns[i].kind == IC_COLUMN_OWNER && (given >> i & 1))
            return true;
    return false;
}

static bool parse_row(struct parser *p)
{
    uint32_t table, given = 0;
    if (!find_row_kind(p, &table))
        return false;
    const struct ic_table *t = &ic_tables[table];
    char *row = ic_table_add(p->unit, (enum ic_table_id)table);
    if (table != IC_TABLE_INFO) {
        start_rows_below(p, table, ic_table_rows(p->unit, (enum ic_table_id)table).count - 1);
        if (!next(p))
            return false;
    }
    bool ok = table == IC_TABLE_INSTRS ? parse_instr(p, (struct ic_instr *)(void *)row)
                                       : parse_columns(p, t, row, &given);
    if (!ok || t->owner == IC_TABLE_NONE || owner_is_given(t, given))
        return ok;
    return put_below_owner(p, table, row);
}

static bool fill_rows(struct parser *p)
{
    memset(p->current, 0xff, sizeof p->current);
    while (next(p) && !ic_lexer_is(&p->lexer, IC_TOKEN_END))
        if (!ic_lexer_is(&p->lexer, IC_TOKEN_LINE_END) && !parse_row(p))
            return false;
    return !ic_lexer_is(&p->lexer, IC_TOKEN_BAD);
}

static void fill_hidden_columns(struct ic_unit *unit)
{
    uint32_t var = 0;
    for (uint32_t i = 0; i < unit->functions.count; i++) {
        struct ic_function *function = &unit->functions.at[i];
        unit->symbols.at[function->symbol].function = i;
        if (function->first_var != var || function->var_count > unit->vars.count - var)
            return; // validation will say so
        var += function->var_count;
        while (function->param_count < function->var_count &&
               unit->vars.at[function->first_var + function->param_count].kind == IC_VAR_PARAMETER)
            function->param_count++;
    }
}

static bool check_result(struct parser *p)
{
    struct ic_fault fault;
    if (ic_unit_check(p->unit, &fault))
        return true;
    uint32_t line =
        fault.row < p->lines[fault.table].count ? p->lines[fault.table].at[fault.row] : 0;
    return ic_fail_at(p->lexer.error, p->lexer.name, line, line ? 1 : 0, "%s", fault.text);
}

bool ic_unit_parse(struct ic_str text, const char *name, struct ic_unit *unit,
                   struct ic_error *error)
{
    struct parser p = {.unit = unit};
    ic_unit_init(unit);
    ic_lexer_init(&p.lexer, text, name, error);
    bool ok = number_rows(&p);
    if (ok) {
        ic_lexer_release(&p.lexer);
        ic_lexer_init(&p.lexer, text, name, error);
        ok = fill_rows(&p);
    }
    if (ok) {
        fill_hidden_columns(unit);
        ok = check_result(&p);
    }
    ic_lexer_release(&p.lexer);
    ic_map_release(&p.rows);
    for (uint32_t table = 0; table < IC_TABLE_COUNT; table++)
        ic_vec_release(&p.lines[table]);
    if (!ok)
        ic_unit_release(unit);
    return ok;
}
