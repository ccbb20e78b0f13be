#include "unit/schema.h"

#include <stddef.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define NAMES(id, ...) static const char *const id[] = {__VA_ARGS__}

NAMES(origins, "user", "ddi", "tool");
NAMES(type_kinds, "other", "void", "bool", "int", "enum", "float", "vector", "pointer", "array",
      "record", "function");
NAMES(type_flags, "signed", "volatile", "const", "variadic", "stdcall", "fastcall", "x87");
NAMES(record_kinds, "struct", "union", "class");
NAMES(field_flags, "bitfield", "base", "anonymous", "made_up");
NAMES(symbol_kinds, "function", "variable");
NAMES(linkages, "external", "internal", "inline");
NAMES(symbol_flags, "defined", "virtual", "method", "noreturn", "implicit", "made_up", "const",
      "ddi_body", "role_variable", "destructor");
NAMES(var_kinds, "parameter", "local", "temporary");
NAMES(function_flags, "has_hole", "variadic");
NAMES(hole_flags, "functions");
NAMES(loop_kinds, "while", "do", "for", "range", "goto");
NAMES(instr_flags, "volatile", "lost", "implicit", "positive");
NAMES(const_flags, "unsigned");
NAMES(call_flags, "virtual", "implicit", "method", "noreturn", "lost");
NAMES(init_kinds, "const", "symbol", "text", "unknown");
NAMES(mark_kinds, "paged_code", "comment", "warning", "prefast", "expect", "macro");
NAMES(diag_severities, "note", "warning", "error");
NAMES(arches, "x64", "x86", "arm64", "arm");
NAMES(statuses, "ok", "recovered", "failed", "crashed", "timeout");
static const char *const ops[] = {
#define X(name, operands, ends) #name,
#include "unit/ops.def"
#undef X
};

#define CELL(row, member, k) .name = #member, .kind = (k), .offset = offsetof(struct row, member)
#define TEXT(row, member) {CELL(row, member, IC_COLUMN_TEXT)}
#define NUMBER(row, member) {CELL(row, member, IC_COLUMN_NUMBER)}
#define NUMBER_NONE(row, member) {CELL(row, member, IC_COLUMN_NUMBER_NONE)}
#define SIGNED(row, member) {CELL(row, member, IC_COLUMN_SIGNED)}
#define NAMED(row, member, k, list)                                                                \
    {CELL(row, member, k), .names = (list), .name_count = COUNT(list)}
#define ENUM(row, member, list) NAMED(row, member, IC_COLUMN_ENUM, list)
#define FLAGS(row, member, list) NAMED(row, member, IC_COLUMN_FLAGS, list)
#define ID(row, member, t) {CELL(row, member, IC_COLUMN_ID), .table = IC_TABLE_##t}
#define ID_NONE(row, member, t) {CELL(row, member, IC_COLUMN_ID_NONE), .table = IC_TABLE_##t}
#define OWNER(row, member, t) {CELL(row, member, IC_COLUMN_OWNER), .table = IC_TABLE_##t}
#define RANGE(row, label, k, first_member, count_member, t)                                        \
    .name = (label), .kind = (k), .table = IC_TABLE_##t,                                           \
    .offset = offsetof(struct row, first_member),                                                  \
    .count_offset = offsetof(struct row, count_member)
#define ROWS(row, label, first_member, count_member, t)                                            \
    {RANGE(row, label, IC_COLUMN_ROWS, first_member, count_member, t)}

static const struct ic_column info_columns[] = {
    TEXT(ic_unit_info, path),         ENUM(ic_unit_info, status, statuses),
    ENUM(ic_unit_info, arch, arches), NUMBER(ic_unit_info, kernel),
    NUMBER(ic_unit_info, cplusplus),  NUMBER(ic_unit_info, errors),
    NUMBER(ic_unit_info, tokens),     NUMBER(ic_unit_info, lost_tokens),
};

static const struct ic_column file_columns[] = {
    TEXT(ic_file, path),
    ENUM(ic_file, origin, origins),
};

static const struct ic_column loc_columns[] = {
    ID_NONE(ic_loc, file, FILES), NUMBER(ic_loc, line),       NUMBER(ic_loc, column),
    NUMBER(ic_loc, end_line),     NUMBER(ic_loc, end_column), TEXT(ic_loc, macro),
};

static const struct ic_column type_columns[] = {
    ENUM(ic_type, kind, type_kinds),
    NUMBER(ic_type, bits),
    FLAGS(ic_type, flags, type_flags),
    {CELL(ic_type, inner, IC_COLUMN_ID), .table = IC_TABLE_TYPES,
     .when = 1 << IC_TYPE_POINTER | 1 << IC_TYPE_ARRAY | 1 << IC_TYPE_FUNCTION},
    {CELL(ic_type, count, IC_COLUMN_NUMBER), .when = 1 << IC_TYPE_ARRAY},
    {.name = "record",
     .kind = IC_COLUMN_ID,
     .table = IC_TABLE_RECORDS,
     .offset = offsetof(struct ic_type, first),
     .when = 1 << IC_TYPE_RECORD},
    {RANGE(ic_type, "params", IC_COLUMN_LIST, first, count, TYPES), .when = 1 << IC_TYPE_FUNCTION},
    TEXT(ic_type, name),
};

static const struct ic_column record_columns[] = {
    ENUM(ic_record, kind, record_kinds),
    TEXT(ic_record, name),
    TEXT(ic_record, typedef_name),
    NUMBER(ic_record, bits),
    ROWS(ic_record, "fields", first, count, FIELDS),
    ID(ic_record, loc, LOCS),
    TEXT(ic_record, header),
};

static const struct ic_column field_columns[] = {
    OWNER(ic_field, record, RECORDS), TEXT(ic_field, name),   ID(ic_field, type, TYPES),
    NUMBER(ic_field, bit_offset),     NUMBER(ic_field, bits), FLAGS(ic_field, flags, field_flags),
};

static const struct ic_column symbol_columns[] = {
    ENUM(ic_symbol, kind, symbol_kinds),
    TEXT(ic_symbol, name),
    TEXT(ic_symbol, mangled),
    ID(ic_symbol, type, TYPES),
    ENUM(ic_symbol, linkage, linkages),
    FLAGS(ic_symbol, flags, symbol_flags),
    ID(ic_symbol, loc, LOCS),
    ENUM(ic_symbol, origin, origins),
    ID_NONE(ic_symbol, record, RECORDS),
    {CELL(ic_symbol, function, IC_COLUMN_ID_NONE), .table = IC_TABLE_FUNCTIONS, .hidden = true},
    TEXT(ic_symbol, role),
    TEXT(ic_symbol, role_header),
    ID(ic_symbol, role_loc, LOCS),
    TEXT(ic_symbol, section),
    TEXT(ic_symbol, header),
    ID_NONE(ic_symbol, overrides, SYMBOLS),
};

static const struct ic_column const_columns[] = {
    SIGNED(ic_const, value),
    TEXT(ic_const, spelled),
    FLAGS(ic_const, flags, const_flags),
};

static const struct ic_column call_columns[] = {
    ID_NONE(ic_call, symbol, SYMBOLS),
    ID_NONE(ic_call, callee, INSTRS),
    TEXT(ic_call, written),
    {RANGE(ic_call, "args", IC_COLUMN_LIST, first, count, INSTRS)},
    FLAGS(ic_call, flags, call_flags),
};

static const struct ic_column case_columns[] = {
    SIGNED(ic_case, low),
    SIGNED(ic_case, high),
    ID(ic_case, block, BLOCKS),
    TEXT(ic_case, spelled),
};

static const struct ic_column init_columns[] = {
    ENUM(ic_init, kind, init_kinds),
    ID(ic_init, symbol, SYMBOLS),
    NUMBER_NONE(ic_init, element),
    ID_NONE(ic_init, field, FIELDS),
    {.name = "const",
     .kind = IC_COLUMN_ID,
     .table = IC_TABLE_CONSTS,
     .offset = offsetof(struct ic_init, value),
     .when = 1 << IC_INIT_CONST},
    {.name = "target",
     .kind = IC_COLUMN_ID,
     .table = IC_TABLE_SYMBOLS,
     .offset = offsetof(struct ic_init, value),
     .when = 1 << IC_INIT_SYMBOL},
    {.name = "text",
     .kind = IC_COLUMN_TEXT,
     .offset = offsetof(struct ic_init, value),
     .when = 1 << IC_INIT_TEXT},
    ID(ic_init, loc, LOCS),
};

static const struct ic_column mark_columns[] = {
    ENUM(ic_mark, kind, mark_kinds),
    ID(ic_mark, loc, LOCS),
    ID_NONE(ic_mark, function, FUNCTIONS),
    TEXT(ic_mark, text),
};

static const struct ic_column annotation_columns[] = {
    ID(ic_annotation, symbol, SYMBOLS),
    TEXT(ic_annotation, name),
    TEXT(ic_annotation, args),
    ID(ic_annotation, loc, LOCS),
};

static const struct ic_column hole_columns[] = {
    ID(ic_hole, loc, LOCS),
    NUMBER(ic_hole, tokens),
    ID_NONE(ic_hole, function, FUNCTIONS),
    FLAGS(ic_hole, flags, hole_flags),
};

static const struct ic_column include_columns[] = {
    TEXT(ic_include, name),
    ID(ic_include, loc, LOCS),
    ID_NONE(ic_include, found, FILES),
};

static const struct ic_column diag_columns[] = {
    ENUM(ic_diag, severity, diag_severities),
    ID(ic_diag, loc, LOCS),
    TEXT(ic_diag, text),
};

static const struct ic_column function_columns[] = {
    ID(ic_function, symbol, SYMBOLS),
    FLAGS(ic_function, flags, function_flags),
    ID(ic_function, loc, LOCS),
    ID(ic_function, body_loc, LOCS),
    ROWS(ic_function, "vars", first_var, var_count, VARS),
    {CELL(ic_function, param_count, IC_COLUMN_NUMBER), .hidden = true},
    ROWS(ic_function, "loops", first_loop, loop_count, LOOPS),
    ROWS(ic_function, "blocks", first_block, block_count, BLOCKS),
};

static const struct ic_column var_columns[] = {
    ENUM(ic_var, kind, var_kinds),
    TEXT(ic_var, name),
    ID(ic_var, type, TYPES),
    ID(ic_var, loc, LOCS),
};

static const struct ic_column loop_columns[] = {
    OWNER(ic_loop, function, FUNCTIONS),
    ENUM(ic_loop, kind, loop_kinds),
    ID_NONE(ic_loop, parent, LOOPS),
    ID(ic_loop, header, BLOCKS),
    ID(ic_loop, loc, LOCS),
};

static const struct ic_column block_columns[] = {
    OWNER(ic_block, function, FUNCTIONS),
    ROWS(ic_block, "instrs", first, count, INSTRS),
    ID_NONE(ic_block, loop, LOOPS),
    ID_NONE(ic_block, handler, BLOCKS),
};

static const struct ic_column instr_columns[] = {
    ENUM(ic_instr, op, ops),
    FLAGS(ic_instr, flags, instr_flags),
    ID(ic_instr, type, TYPES),
    ID(ic_instr, loc, LOCS),
};

#define TABLE(row, row_name, label_prefix, owner_table, member, list, kind_member)                 \
    {.name = (row_name),                                                                           \
     .prefix = (label_prefix),                                                                     \
     .owner = IC_TABLE_##owner_table,                                                              \
     .column_count = COUNT(list),                                                                  \
     .row_size = sizeof(struct row),                                                               \
     .offset = offsetof(struct ic_unit, member),                                                   \
     .kind_offset = offsetof(struct row, kind_member),                                             \
     .columns = (list)}

const struct ic_table ic_tables[IC_TABLE_COUNT] = {
    TABLE(ic_unit_info, "unit", "", NONE, info, info_columns, path),
    TABLE(ic_file, "file", "", NONE, files, file_columns, path),
    TABLE(ic_loc, "loc", "@", NONE, locs, loc_columns, file),
    TABLE(ic_type, "type", "t", NONE, types, type_columns, kind),
    TABLE(ic_record, "record", "r", NONE, records, record_columns, kind),
    TABLE(ic_field, "field", "f", RECORDS, fields, field_columns, record),
    TABLE(ic_symbol, "symbol", "s", NONE, symbols, symbol_columns, kind),
    TABLE(ic_const, "const", "k", NONE, consts, const_columns, value),
    TABLE(ic_call, "call", "c", NONE, calls, call_columns, symbol),
    TABLE(ic_case, "case", "", NONE, cases, case_columns, low),
    TABLE(ic_init, "init", "", NONE, inits, init_columns, kind),
    TABLE(ic_mark, "mark", "m", NONE, marks, mark_columns, kind),
    TABLE(ic_annotation, "annotation", "", NONE, annotations, annotation_columns, symbol),
    TABLE(ic_hole, "hole", "", NONE, holes, hole_columns, loc),
    TABLE(ic_include, "include", "", NONE, includes, include_columns, name),
    TABLE(ic_diag, "diag", "", NONE, diags, diag_columns, severity),
    TABLE(ic_function, "function", "", NONE, functions, function_columns, symbol),
    TABLE(ic_var, "var", "l", FUNCTIONS, vars, var_columns, kind),
    TABLE(ic_loop, "loop", "", FUNCTIONS, loops, loop_columns, kind),
    TABLE(ic_block, "block", "b", FUNCTIONS, blocks, block_columns, function),
    TABLE(ic_instr, "instr", "%", BLOCKS, instrs, instr_columns, op),
    {.name = "ref",
     .prefix = "",
     .owner = IC_TABLE_NONE,
     .row_size = sizeof(uint32_t),
     .offset = offsetof(struct ic_unit, refs)},
};

_Static_assert(sizeof(struct ic_unit) <= UINT16_MAX, "table offsets are 16 bits");
#define NO_PADDING(row, words)                                                                     \
    _Static_assert(sizeof(struct row) == (words) * sizeof(uint32_t), "rows are written as bytes")
NO_PADDING(ic_unit_info, 8);
NO_PADDING(ic_file, 2);
NO_PADDING(ic_loc, 6);
NO_PADDING(ic_type, 7);
NO_PADDING(ic_record, 8);
NO_PADDING(ic_field, 6);
NO_PADDING(ic_symbol, 16);
NO_PADDING(ic_const, 4);
NO_PADDING(ic_call, 6);
NO_PADDING(ic_case, 6);
NO_PADDING(ic_init, 6);
NO_PADDING(ic_mark, 4);
NO_PADDING(ic_annotation, 4);
NO_PADDING(ic_hole, 4);
NO_PADDING(ic_include, 3);
NO_PADDING(ic_diag, 3);
NO_PADDING(ic_function, 11);
NO_PADDING(ic_var, 4);
NO_PADDING(ic_loop, 5);
NO_PADDING(ic_block, 5);
NO_PADDING(ic_instr, 8);

// Counting here what unit.h enumerates: a new enumerator without a name does not compile.
#define NAMED_ALL(list, last) _Static_assert(COUNT(list) == (last) + 1, "an enumerator has no name")
#define NAMED_FLAGS(list, last)                                                                    \
    _Static_assert(1 << (COUNT(list) - 1) == (last), "a flag has no name")
NAMED_ALL(origins, IC_ORIGIN_TOOL);
NAMED_ALL(type_kinds, IC_TYPE_FUNCTION);
NAMED_ALL(record_kinds, IC_RECORD_CLASS);
NAMED_ALL(symbol_kinds, IC_SYMBOL_VARIABLE);
NAMED_ALL(linkages, IC_LINKAGE_INLINE);
NAMED_ALL(var_kinds, IC_VAR_TEMPORARY);
NAMED_ALL(loop_kinds, IC_LOOP_GOTO);
NAMED_ALL(init_kinds, IC_INIT_UNKNOWN);
NAMED_ALL(mark_kinds, IC_MARK_MACRO);
NAMED_ALL(diag_severities, IC_DIAG_ERROR);
NAMED_ALL(arches, IC_ARCH_ARM);
NAMED_ALL(statuses, IC_UNIT_TIMEOUT);
NAMED_FLAGS(type_flags, IC_TYPE_X87);
NAMED_FLAGS(field_flags, IC_FIELD_MADE_UP);
NAMED_FLAGS(symbol_flags, IC_SYMBOL_DESTRUCTOR);
NAMED_FLAGS(function_flags, IC_FUNCTION_VARIADIC);
NAMED_FLAGS(hole_flags, IC_HOLE_FUNCTIONS);
NAMED_FLAGS(instr_flags, IC_INSTR_POSITIVE);
NAMED_FLAGS(call_flags, IC_CALL_LOST);

struct ic_rows ic_table_rows(const struct ic_unit *unit, enum ic_table_id table)
{
    const char *vec = (const char *)unit + ic_tables[table].offset;
    if (table == IC_TABLE_INFO)
        return (struct ic_rows){vec, 1};
    IC_VEC(char) rows;
    _Static_assert(sizeof rows == sizeof unit->files, "all vectors look alike");
    memcpy(&rows, vec, sizeof rows);
    return (struct ic_rows){rows.at, rows.count};
}

char *ic_table_extend(struct ic_unit *unit, enum ic_table_id table, uint32_t count)
{
    const size_t row_size = ic_tables[table].row_size;
    char *vec = (char *)unit + ic_tables[table].offset;
    IC_VEC(char) rows;
    memcpy(&rows, vec, sizeof rows);
    if (rows.cap - rows.count < count)
        ic_vec_grow((void **)&rows.at, rows.count, &rows.cap, count, row_size);
    char *first = rows.at ? rows.at + rows.count * row_size : NULL;
    rows.count += count;
    memcpy(vec, &rows, sizeof rows);
    return first;
}

char *ic_table_add(struct ic_unit *unit, enum ic_table_id table)
{
    const struct ic_table *t = &ic_tables[table];
    if (table == IC_TABLE_INFO)
        return (char *)&unit->info;
    char *row = ic_table_extend(unit, table, 1);
    memset(row, 0, t->row_size);
    for (uint32_t i = 0; i < t->column_count; i++)
        if (ic_column_default(&t->columns[i]) && !t->columns[i].when)
            ic_cell_set(row, t->columns[i].offset, IC_NONE);
    return row;
}

uint32_t ic_column_default(const struct ic_column *column)
{
    switch (column->kind) {
    case IC_COLUMN_ID:
        return ic_table_has_row_0(column->table) ? 0 : IC_NONE;
    case IC_COLUMN_ID_NONE:
    case IC_COLUMN_NUMBER_NONE:
    case IC_COLUMN_OWNER:
        return IC_NONE;
    default:
        return 0;
    }
}

bool ic_column_applies(const struct ic_table *table, const struct ic_column *column,
                       const char *row)
{
    if (!column->when)
        return true;
    uint32_t kind = ic_cell(row, table->kind_offset);
    return kind < 16 && (column->when >> kind & 1);
}

enum ic_table_id ic_operand_table(char kind)
{
    switch (kind) {
    case 'v':
    case 'V':
        return IC_TABLE_INSTRS;
    case 'b':
        return IC_TABLE_BLOCKS;
    case 's':
        return IC_TABLE_SYMBOLS;
    case 'l':
        return IC_TABLE_VARS;
    case 'f':
        return IC_TABLE_FIELDS;
    case 'k':
        return IC_TABLE_CONSTS;
    case 'c':
        return IC_TABLE_CASES;
    case 'C':
        return IC_TABLE_CALLS;
    case 'm':
        return IC_TABLE_MARKS;
    default:
        return IC_TABLE_NONE;
    }
}

static uint64_t mix(uint64_t hash, const char *text, uint64_t number)
{
    return ic_hash(ic_hash(hash ^ ic_hash_bytes(text, strlen(text))) ^ number);
}

uint64_t ic_schema_fingerprint(void)
{
    uint64_t hash = IC_TABLE_COUNT;
    for (uint32_t i = 0; i < IC_TABLE_COUNT; i++) {
        const struct ic_table *table = &ic_tables[i];
        hash = mix(hash, table->name, table->row_size);
        for (uint32_t j = 0; j < table->column_count; j++) {
            const struct ic_column *column = &table->columns[j];
            hash = mix(hash, column->name, (uint64_t)column->offset << 32 | column->kind);
            for (uint32_t k = 0; k < column->name_count; k++)
                hash = mix(hash, column->names[k], k);
        }
    }
    for (uint32_t op = 0; op < IC_OP_COUNT; op++)
        hash = mix(hash, ic_op_operands((enum ic_op)op), ic_op_ends((enum ic_op)op));
    return hash;
}
