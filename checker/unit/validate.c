#include "unit/validate.h"

#include <stdarg.h>
#include <stdio.h>

bool ic_fault_at(struct ic_fault *fault, uint32_t table, uint32_t row, const char *format, ...)
{
    va_list args;
    fault->table = table;
    fault->row = row;
    va_start(args, format);
    vsnprintf(fault->text, sizeof fault->text, format, args);
    va_end(args);
    return false;
}

// A cell is right if it is below `limit` and has no bit outside `bits`, or is an allowed IC_NONE.
struct domain {
    uint32_t limit, bits;
    bool or_none;
};

static struct domain domain_of(const struct ic_unit *unit, const struct ic_column *column)
{
    switch ((enum ic_column_kind)column->kind) {
    case IC_COLUMN_TEXT:
        return (struct domain){unit->texts.count, UINT32_MAX, false};
    case IC_COLUMN_ENUM:
        return (struct domain){column->name_count, UINT32_MAX, false};
    case IC_COLUMN_FLAGS:
        return (struct domain){UINT32_MAX, (1u << column->name_count) - 1, false};
    case IC_COLUMN_ID:
    case IC_COLUMN_OWNER:
        return (struct domain){ic_table_rows(unit, column->table).count, UINT32_MAX, false};
    case IC_COLUMN_ID_NONE:
        return (struct domain){ic_table_rows(unit, column->table).count, UINT32_MAX, true};
    default:
        return (struct domain){UINT32_MAX, UINT32_MAX, true};
    }
}

static bool check_cells(const struct ic_unit *unit, uint32_t table, const struct ic_column *column,
                        struct ic_fault *fault)
{
    const struct ic_table *t = &ic_tables[table];
    struct ic_rows rows = ic_table_rows(unit, (enum ic_table_id)table);
    struct domain domain = domain_of(unit, column);
    for (uint32_t i = 0; i < rows.count; i++) {
        const char *row = rows.at + (size_t)i * t->row_size;
        uint32_t value = ic_cell(row, column->offset);
        bool ok =
            value == IC_NONE ? domain.or_none : value < domain.limit && !(value & ~domain.bits);
        if (!ok && ic_column_applies(t, column, row))
            return ic_fault_at(fault, table, i, "column '%s' can't be %u", column->name, value);
    }
    return true;
}

static bool check_list(const struct ic_unit *unit, uint32_t table, const struct ic_column *column,
                       uint32_t *refs_left, struct ic_fault *fault)
{
    const struct ic_table *t = &ic_tables[table];
    struct ic_rows rows = ic_table_rows(unit, (enum ic_table_id)table);
    uint32_t limit = ic_table_rows(unit, column->table).count;
    for (uint32_t i = 0; i < rows.count; i++) {
        const char *row = rows.at + (size_t)i * t->row_size;
        uint32_t first = ic_cell(row, column->offset), count = ic_cell(row, column->count_offset);
        if (!ic_column_applies(t, column, row) || count == 0)
            continue;
        if (first > unit->refs.count || count > unit->refs.count - first)
            return ic_fault_at(fault, table, i, "'%s' lie outside the refs", column->name);
        if (count > *refs_left)
            return ic_fault_at(fault, table, i, "'%s' are in more than one list", column->name);
        *refs_left -= count;
        for (uint32_t j = first; j < first + count; j++)
            if (unit->refs.at[j] >= limit)
                return ic_fault_at(fault, table, i, "'%s' can't hold %u", column->name,
                                   unit->refs.at[j]);
    }
    return true;
}

static const struct ic_column *owner_column(const struct ic_table *table)
{
    for (uint32_t i = 0; i < table->column_count; i++)
        if (table->columns[i].kind == IC_COLUMN_OWNER)
            return &table->columns[i];
    return NULL;
}

static bool check_owned(const struct ic_unit *unit, uint32_t table, const struct ic_column *column,
                        struct ic_fault *fault)
{
    const struct ic_table *t = &ic_tables[table], *below = &ic_tables[column->table];
    const struct ic_column *back = owner_column(below);
    struct ic_rows rows = ic_table_rows(unit, (enum ic_table_id)table);
    struct ic_rows owned = ic_table_rows(unit, column->table);
    // Fields may be completed late and then lie in any order; all else lies in its owners' order.
    bool ordered = column->table != IC_TABLE_FIELDS;
    uint32_t next = 0;
    for (uint32_t i = 0; i < rows.count; i++) {
        const char *row = rows.at + (size_t)i * t->row_size;
        uint32_t first = ic_cell(row, column->offset), count = ic_cell(row, column->count_offset);
        if (count == 0)
            continue;
        if (first > owned.count || count > owned.count - first)
            return ic_fault_at(fault, table, i, "'%s' lie outside their table", column->name);
        if (ordered && first != next)
            return ic_fault_at(fault, table, i, "'%s' start at %u, expected %u", column->name,
                               first, next);
        next = first + count;
        for (uint32_t j = first; back && j < next; j++)
            if (ic_cell(owned.at + (size_t)j * below->row_size, back->offset) != i)
                return ic_fault_at(fault, column->table, j, "expected '%s' to be %u", back->name,
                                   i);
    }
    if (ordered && next != owned.count)
        return ic_fault_at(fault, column->table, next, "belongs to no row '%s'", t->name);
    return true;
}

static bool check_table(const struct ic_unit *unit, uint32_t table, uint32_t *refs_left,
                        struct ic_fault *fault)
{
    const struct ic_table *t = &ic_tables[table];
    for (uint32_t i = 0; i < t->column_count; i++) {
        const struct ic_column *column = &t->columns[i];
        bool ok = true;
        if (column->kind == IC_COLUMN_LIST)
            ok = check_list(unit, table, column, refs_left, fault);
        else if (column->kind == IC_COLUMN_ROWS)
            ok = check_owned(unit, table, column, fault);
        else if (column->kind != IC_COLUMN_NUMBER && column->kind != IC_COLUMN_NUMBER_NONE &&
                 column->kind != IC_COLUMN_SIGNED)
            ok = check_cells(unit, table, column, fault);
        if (!ok)
            return false;
    }
    return true;
}

static bool check_rows_0(const struct ic_unit *unit, struct ic_fault *fault)
{
    static const struct ic_loc nowhere = {.file = IC_NONE};
    static const struct ic_type other = {0};
    if (unit->texts.count == 0 || unit->texts.at[0].len != 0)
        return ic_fault_at(fault, IC_TABLE_INFO, 0, "text 0 is not empty");
    if (unit->locs.count == 0 || memcmp(unit->locs.at, &nowhere, sizeof nowhere) != 0)
        return ic_fault_at(fault, IC_TABLE_LOCS, 0, "row 0 is not \"nowhere\"");
    if (unit->types.count == 0 || memcmp(unit->types.at, &other, sizeof other) != 0)
        return ic_fault_at(fault, IC_TABLE_TYPES, 0, "row 0 is not \"other\"");
    return true;
}

static bool check_overrides(const struct ic_unit *unit, struct ic_fault *fault)
{
    IC_VEC(uint32_t) seen_from = {0};
    bool ok = true;
    for (uint32_t i = 0; i < unit->symbols.count; i++)
        ic_vec_push(&seen_from, IC_NONE);
    for (uint32_t i = 0; i < unit->symbols.count && ok; i++) {
        uint32_t at = i;
        while (at != IC_NONE && seen_from.at[at] == IC_NONE) {
            seen_from.at[at] = i;
            at = unit->symbols.at[at].overrides;
        }
        ok = at == IC_NONE || seen_from.at[at] != i ||
             ic_fault_at(fault, IC_TABLE_SYMBOLS, i, "overrides itself");
    }
    ic_vec_release(&seen_from);
    return ok;
}

bool ic_unit_check(const struct ic_unit *unit, struct ic_fault *fault)
{
    if (!check_rows_0(unit, fault))
        return false;
    uint32_t refs_left = unit->refs.count;
    for (uint32_t table = 0; table < IC_TABLE_COUNT; table++)
        if (!check_table(unit, table, &refs_left, fault))
            return false;
    return check_overrides(unit, fault) && ic_unit_check_code(unit, fault);
}

bool ic_unit_validate(const struct ic_unit *unit, struct ic_error *error)
{
    struct ic_fault fault;
    return ic_unit_check(unit, &fault) ||
           ic_fail(error, "invalid unit: %s %u: %s", ic_tables[fault.table].name, fault.row,
                   fault.text);
}
