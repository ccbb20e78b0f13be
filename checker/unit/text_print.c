#include "unit/text.h"

#include "unit/schema.h"

#include <inttypes.h>

// `next[t]`: first row of table t that is not printed yet.
struct printer {
    const struct ic_unit *unit;
    struct ic_buf *out;
    uint32_t next[IC_TABLE_COUNT];
};

static void print_quoted(struct ic_buf *out, struct ic_str text)
{
    static const char from[] = "\n\r\t\"\\", to[] = "nrt\"\\";
    ic_buf_char(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        const char *simple = c ? strchr(from, c) : NULL;
        if (simple)
            ic_buf_printf(out, "\\%c", to[simple - from]);
        else if ((unsigned char)c < ' ' || c == 0x7f)
            ic_buf_printf(out, "\\%03o", (unsigned)c);
        else
            ic_buf_char(out, c);
    }
    ic_buf_char(out, '"');
}

static void print_label(struct ic_buf *out, uint32_t table, uint32_t row)
{
    if (row == IC_NONE)
        ic_buf_text(out, "none");
    else
        ic_buf_printf(out, "%s%" PRIu32, ic_tables[table].prefix, row);
}

static void print_flags(struct ic_buf *out, const struct ic_column *column, uint32_t flags)
{
    const char *comma = "";
    for (uint32_t i = 0; i < column->name_count; i++)
        if (flags >> i & 1) {
            ic_buf_printf(out, "%s%s", comma, column->names[i]);
            comma = ",";
        }
}

static void print_list(const struct printer *p, const struct ic_column *column, const char *row)
{
    uint32_t first = ic_cell(row, column->offset), count = ic_cell(row, column->count_offset);
    for (uint32_t i = 0; i < count && first < p->unit->refs.count - i; i++) {
        ic_buf_text(p->out, i ? "," : "");
        print_label(p->out, column->table, p->unit->refs.at[first + i]);
    }
}

static bool is_default(const struct printer *p, const struct ic_column *column, const char *row)
{
    uint32_t value = ic_cell(row, column->offset);
    switch (column->kind) {
    case IC_COLUMN_SIGNED:
        return value == 0 && ic_cell(row, column->offset + 4) == 0;
    case IC_COLUMN_LIST:
        return ic_cell(row, column->count_offset) == 0;
    case IC_COLUMN_ROWS:
        return ic_cell(row, column->count_offset) == 0 || value == p->next[column->table];
    default:
        return value == ic_column_default(column);
    }
}

static void print_value(const struct printer *p, const struct ic_column *column, const char *row)
{
    uint32_t value = ic_cell(row, column->offset);
    int64_t wide;
    switch (column->kind) {
    case IC_COLUMN_TEXT:
        print_quoted(p->out, ic_unit_text(p->unit, value));
        break;
    case IC_COLUMN_SIGNED:
        memcpy(&wide, row + column->offset, sizeof wide);
        ic_buf_printf(p->out, "%" PRId64, wide);
        break;
    case IC_COLUMN_ENUM:
        ic_buf_text(p->out, value < column->name_count ? column->names[value] : "?");
        break;
    case IC_COLUMN_FLAGS:
        print_flags(p->out, column, value);
        break;
    case IC_COLUMN_ID:
    case IC_COLUMN_ID_NONE:
    case IC_COLUMN_OWNER:
        print_label(p->out, column->table, value);
        break;
    case IC_COLUMN_ROWS:
        print_label(p->out, column->table, value);
        ic_buf_printf(p->out, ",%" PRIu32, ic_cell(row, column->count_offset));
        break;
    case IC_COLUMN_LIST:
        print_list(p, column, row);
        break;
    default:
        ic_buf_printf(p->out, "%" PRIu32, value);
        break;
    }
}

static void print_columns(const struct printer *p, const struct ic_table *table, const char *row,
                          bool below_owner)
{
    for (uint32_t i = 0; i < table->column_count; i++) {
        const struct ic_column *column = &table->columns[i];
        if (column->hidden || !ic_column_applies(table, column, row) || is_default(p, column, row))
            continue;
        if (below_owner && column->kind == IC_COLUMN_OWNER)
            continue;
        ic_buf_printf(p->out, " %s=", column->name);
        print_value(p, column, row);
    }
}

static void print_operand(const struct printer *p, char kind, uint32_t value)
{
    ic_buf_char(p->out, ' ');
    if (kind == 't')
        print_quoted(p->out, ic_unit_text(p->unit, value));
    else if (kind == 'n')
        ic_buf_printf(p->out, "%" PRIu32, value);
    else
        print_label(p->out, ic_operand_table(kind), value);
}

static void print_instr(struct printer *p, uint32_t id)
{
    const struct ic_instr *instr = &p->unit->instrs.at[id];
    print_label(p->out, IC_TABLE_INSTRS, id);
    if (instr->op >= IC_OP_COUNT) {
        ic_buf_text(p->out, " = ?");
        return;
    }
    const char *kinds = ic_op_operands((enum ic_op)instr->op);
    const uint32_t operands[] = {instr->a, instr->b, instr->c, instr->d};
    uint32_t count = 4;
    while (count &&
           (kinds[count - 1] == '-' || (kinds[count - 1] == 'V' && operands[count - 1] == IC_NONE)))
        count--;
    ic_buf_printf(p->out, " = %s", ic_op_name((enum ic_op)instr->op));
    for (uint32_t i = 0; i < count; i++)
        if (kinds[i] != '-')
            print_operand(p, kinds[i], operands[i]);
    if (instr->type) {
        ic_buf_text(p->out, " : ");
        print_label(p->out, IC_TABLE_TYPES, instr->type);
    }
    if (instr->loc) {
        ic_buf_char(p->out, ' ');
        print_label(p->out, IC_TABLE_LOCS, instr->loc);
    }
    if (instr->flags) {
        const struct ic_column *flags = &ic_tables[IC_TABLE_INSTRS].columns[1];
        ic_buf_printf(p->out, " %s=", flags->name);
        print_flags(p->out, flags, instr->flags);
    }
}

static void indent(struct printer *p, uint32_t table)
{
    while (ic_tables[table].owner != IC_TABLE_NONE) {
        ic_buf_text(p->out, "  ");
        table = ic_tables[table].owner;
    }
}

static void print_rows(struct printer *p, uint32_t table, uint32_t count, bool below_owner);

static void print_row(struct printer *p, uint32_t id, uint32_t table, bool below_owner)
{
    const struct ic_table *t = &ic_tables[table];
    const char *row = ic_table_rows(p->unit, (enum ic_table_id)table).at + (size_t)id * t->row_size;
    if (below_owner)
        indent(p, table);
    if (table == IC_TABLE_INSTRS) {
        print_instr(p, id);
    } else {
        ic_buf_text(p->out, t->name);
        if (table != IC_TABLE_INFO) {
            ic_buf_char(p->out, ' ');
            print_label(p->out, table, id);
        }
        print_columns(p, t, row, below_owner);
    }
    ic_buf_char(p->out, '\n');
    for (uint32_t i = 0; i < t->column_count; i++)
        if (t->columns[i].kind == IC_COLUMN_ROWS && is_default(p, &t->columns[i], row))
            print_rows(p, t->columns[i].table, ic_cell(row, t->columns[i].count_offset), true);
}

static void print_rows(struct printer *p, uint32_t table, uint32_t count, bool below_owner)
{
    uint32_t end = ic_table_rows(p->unit, (enum ic_table_id)table).count;
    for (; count && p->next[table] < end; count--)
        print_row(p, p->next[table]++, table, below_owner);
}

void ic_unit_print(const struct ic_unit *unit, struct ic_buf *out)
{
    struct printer p = {.unit = unit, .out = out};
    p.next[IC_TABLE_LOCS] = p.next[IC_TABLE_TYPES] = 1;
    for (uint32_t table = 0; table < IC_TABLE_COUNT; table++)
        if (table != IC_TABLE_REFS)
            print_rows(&p, table, UINT32_MAX, false);
}
