// The one description of a unit's tables and their columns. The text form, the binary form and the
// validation follow from it: a new column is one line in schema.c.
#ifndef IC_UNIT_SCHEMA_H
#define IC_UNIT_SCHEMA_H

#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

// In the order of the binary form, and of the text form but for owned tables.
enum ic_table_id {
    IC_TABLE_INFO, // one row: `info`
    IC_TABLE_FILES,
    IC_TABLE_LOCS,
    IC_TABLE_TYPES,
    IC_TABLE_RECORDS,
    IC_TABLE_FIELDS,
    IC_TABLE_SYMBOLS,
    IC_TABLE_CONSTS,
    IC_TABLE_CALLS,
    IC_TABLE_CASES,
    IC_TABLE_INITS,
    IC_TABLE_MARKS,
    IC_TABLE_ANNOTATIONS,
    IC_TABLE_HOLES,
    IC_TABLE_INCLUDES,
    IC_TABLE_DIAGS,
    IC_TABLE_FUNCTIONS,
    IC_TABLE_VARS,
    IC_TABLE_LOOPS,
    IC_TABLE_BLOCKS,
    IC_TABLE_INSTRS,
    IC_TABLE_REFS, // no rows in the text form: part of the rows that list them
    IC_TABLE_COUNT,
    IC_TABLE_NONE = IC_TABLE_COUNT,
};

enum ic_column_kind {
    IC_COLUMN_TEXT,        // text id
    IC_COLUMN_NUMBER,      // 32 bits, unsigned
    IC_COLUMN_NUMBER_NONE, // the same, or IC_NONE
    IC_COLUMN_SIGNED,      // 64 bits, signed
    IC_COLUMN_ENUM,        // one of `names`
    IC_COLUMN_FLAGS,       // bit i is names[i]
    IC_COLUMN_ID,          // row of `table`
    IC_COLUMN_ID_NONE,     // row of `table`, or IC_NONE
    IC_COLUMN_OWNER,       // row of `table` that this row stands below
    IC_COLUMN_ROWS,        // first and count of the rows of `table` that stand below this row
    IC_COLUMN_LIST,        // first and count of refs, each a row of `table`
};

// A column is one member of the row's struct (two, `offset` and `count_offset`, for ROWS and LIST).
struct ic_column {
    const char *name;
    uint8_t kind;
    uint8_t table;
    bool hidden;   // not in the text form: follows from other rows
    uint16_t when; // bit i: the column exists in rows of kind i; 0: in all rows
    uint16_t offset;
    uint16_t count_offset;
    uint16_t name_count;
    const char *const *names;
};

struct ic_table {
    const char *name;   // first word of its rows in the text form
    const char *prefix; // of its labels as printed
    uint8_t owner;      // table whose rows these stand below, or IC_TABLE_NONE
    uint8_t column_count;
    uint16_t row_size;
    uint16_t offset;      // of the vector (of `info` itself) in struct ic_unit
    uint16_t kind_offset; // of the member that `when` speaks of
    const struct ic_column *columns;
};

extern const struct ic_table ic_tables[IC_TABLE_COUNT];

// The rows of a table, seen as bytes.
struct ic_rows {
    const char *at;
    uint32_t count;
};
struct ic_rows ic_table_rows(const struct ic_unit *unit, enum ic_table_id table);

// Appends `count` rows of unset bytes and returns the first. Not for IC_TABLE_INFO.
char *ic_table_extend(struct ic_unit *unit, enum ic_table_id table, uint32_t count);

// Appends a row whose columns hold their defaults. For IC_TABLE_INFO returns its only row.
char *ic_table_add(struct ic_unit *unit, enum ic_table_id table);

// Rows 0 of these tables stand for "nothing" and are in every unit.
static inline bool ic_table_has_row_0(uint32_t table)
{
    return table == IC_TABLE_LOCS || table == IC_TABLE_TYPES;
}

// What a left out column holds: 0 or IC_NONE. A column of kind ID whose default is IC_NONE can't be
// left out.
uint32_t ic_column_default(const struct ic_column *column);

// Whether the row has this column at all.
bool ic_column_applies(const struct ic_table *table, const struct ic_column *column,
                       const char *row);

// Table that an operand of this kind (a letter of ops.def) names a row of; IC_TABLE_NONE for texts,
// numbers and unused operands.
enum ic_table_id ic_operand_table(char kind);

// Hash of names, kinds and layout: units encoded under another description are foreign.
uint64_t ic_schema_fingerprint(void);

static inline uint32_t ic_cell(const char *row, uint32_t offset)
{
    uint32_t value;
    memcpy(&value, row + offset, sizeof value);
    return value;
}

static inline void ic_cell_set(char *row, uint32_t offset, uint32_t value)
{
    memcpy(row + offset, &value, sizeof value);
}

#ifdef __cplusplus
}
#endif
#endif
