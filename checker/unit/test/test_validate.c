// What makes a unit invalid: each case breaks one cell of the sample.
#include "sample.h"
#include "unit/schema.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

struct damage {
    uint32_t table, row;
    size_t offset;
    uint32_t value;
    const char *why;
};

#define CELL(t, row, r, member) IC_TABLE_##t, r, offsetof(struct row, member)

static const struct damage damages[] = {
    {CELL(LOCS, ic_loc, 0, line), 1, "loc 0: row 0 is not \"nowhere\""},
    {CELL(TYPES, ic_type, 0, bits), 8, "type 0: row 0 is not \"other\""},
    {CELL(INFO, ic_unit_info, 0, path), 999, "unit 0: column 'path' can't be 999"},
    {CELL(INFO, ic_unit_info, 0, status), 5, "column 'status' can't be 5"},
    {CELL(FILES, ic_file, 1, origin), 3, "file 1: column 'origin' can't be 3"},
    {CELL(FILES, ic_file, 1, path), IC_NONE, "column 'path'"},
    {CELL(LOCS, ic_loc, 2, file), 3, "loc 2: column 'file' can't be 3"},
    {CELL(TYPES, ic_type, 2, kind), 11, "column 'kind' can't be 11"},
    {CELL(TYPES, ic_type, 2, flags), 128, "column 'flags' can't be 128"},
    {CELL(TYPES, ic_type, 8, inner), 17, "type 8: column 'inner'"},
    {CELL(TYPES, ic_type, 8, inner), IC_NONE, "type 8: column 'inner'"},
    {CELL(TYPES, ic_type, 11, first), 3, "column 'record' can't be 3"},
    {CELL(TYPES, ic_type, 15, first), 9, "'params' lie outside the refs"},
    {CELL(TYPES, ic_type, 15, count), 9, "'params' lie outside the refs"},
    {CELL(TYPES, ic_type, 15, first), IC_NONE, "'params' lie outside the refs"},
    {CELL(TYPES, ic_type, 15, count), IC_NONE, "'params' lie outside the refs"},
    {CELL(RECORDS, ic_record, 1, count), 3, "field 2: expected 'record' to be 1"},
    {CELL(RECORDS, ic_record, 1, first), 3, "'fields' lie outside their table"},
    {CELL(RECORDS, ic_record, 1, count), IC_NONE, "'fields' lie outside their table"},
    {CELL(FIELDS, ic_field, 0, record), 0, "field 0: expected 'record' to be 1"},
    {CELL(FIELDS, ic_field, 0, type), IC_NONE, "column 'type'"},
    {CELL(SYMBOLS, ic_symbol, 1, record), 3, "symbol 1: column 'record' can't be 3"},
    {CELL(SYMBOLS, ic_symbol, 1, overrides), 0, "overrides itself"},
    {CELL(SYMBOLS, ic_symbol, 2, overrides), 2, "symbol 2: overrides itself"},
    {CELL(SYMBOLS, ic_symbol, 1, function), 0, "symbol 1: has the body of another symbol"},
    {CELL(SYMBOLS, ic_symbol, 4, function), IC_NONE, "function 1: is not the body of its symbol"},
    {CELL(SYMBOLS, ic_symbol, 4, kind), 1, "function 1: its symbol is a variable"},
    {CELL(SYMBOLS, ic_symbol, 4, function), 2, "column 'function'"},
    {CELL(CALLS, ic_call, 0, count), 100, "'args' lie outside the refs"},
    {CELL(CALLS, ic_call, 1, count), 4, "'args' lie outside the refs"},
    {CELL(CALLS, ic_call, 1, callee), 28, "column 'callee' can't be 28"},
    {CELL(CALLS, ic_call, 1, callee), 26, "instr 9: uses a value of another function"},
    {CELL(CALLS, ic_call, 1, callee), 10, "instr 9: uses a value that stands below it"},
    {CELL(CALLS, ic_call, 2, callee), 1, "instr 26: uses a value of another function"},
    {CELL(CASES, ic_case, 0, block), 6, "case 0: column 'block' can't be 6"},
    {CELL(CASES, ic_case, 0, block), 5, "case 0: leads into another function"},
    {CELL(INITS, ic_init, 0, value), 3, "init 0: column 'const' can't be 3"},
    {CELL(INITS, ic_init, 1, value), 5, "init 1: column 'target' can't be 5"},
    {CELL(INITS, ic_init, 2, value), 999, "init 2: column 'text' can't be 999"},
    {CELL(INITS, ic_init, 0, field), 3, "column 'field'"},
    {CELL(MARKS, ic_mark, 0, function), 2, "mark 0: column 'function'"},
    {CELL(ANNOTATIONS, ic_annotation, 0, symbol), IC_NONE, "column 'symbol'"},
    {CELL(HOLES, ic_hole, 0, loc), 5, "hole 0: column 'loc' can't be 5"},
    {CELL(INCLUDES, ic_include, 0, found), 3, "include 0: column 'found'"},
    {CELL(DIAGS, ic_diag, 0, severity), 3, "diag 0: column 'severity'"},
    {CELL(FUNCTIONS, ic_function, 0, symbol), 5, "column 'symbol' can't be 5"},
    {CELL(FUNCTIONS, ic_function, 0, var_count), 3, "var 3: belongs to no row 'function'"},
    {CELL(FUNCTIONS, ic_function, 0, first_var), 1, "'vars' lie outside their table"},
    {CELL(FUNCTIONS, ic_function, 0, param_count), 1, "function 0: has 2 parameters, expected 1"},
    {CELL(FUNCTIONS, ic_function, 0, block_count), 6, "block 5: expected 'function' to be 0"},
    {CELL(FUNCTIONS, ic_function, 1, first_block), 4, "'blocks' start at 4, expected 5"},
    {CELL(FUNCTIONS, ic_function, 1, block_count), 0, "block 5: belongs to no row 'function'"},
    {CELL(FUNCTIONS, ic_function, 0, loop_count), 3, "loop 3: belongs to no row 'function'"},
    {CELL(VARS, ic_var, 0, kind), 1, "var 1: is a parameter behind other variables"},
    {CELL(VARS, ic_var, 1, kind), 1, "function 0: has 1 parameters, expected 2"},
    {CELL(LOOPS, ic_loop, 0, function), 1, "loop 0: expected 'function' to be 0"},
    {CELL(LOOPS, ic_loop, 0, header), 5, "loop 0: has its header in another function"},
    {CELL(LOOPS, ic_loop, 1, parent), 1, "loop 1: its parent is not above it"},
    {CELL(LOOPS, ic_loop, 1, parent), 2, "loop 1: its parent is not above it"},
    {CELL(BLOCKS, ic_block, 1, first), 5, "'instrs' start at 5, expected 4"},
    {CELL(BLOCKS, ic_block, 5, count), 1, "instr 27: belongs to no row 'block'"},
    {CELL(BLOCKS, ic_block, 5, loop), 0, "block 5: is in a loop of another function"},
    {CELL(BLOCKS, ic_block, 0, handler), 5, "block 0: has a handler in another function"},
    {CELL(BLOCKS, ic_block, 5, function), 0, "block 5: expected 'function' to be 1"},
    {CELL(INSTRS, ic_instr, 0, op), IC_OP_COUNT, "column 'op'"},
    {CELL(INSTRS, ic_instr, 0, flags), 16, "column 'flags' can't be 16"},
    {CELL(INSTRS, ic_instr, 0, type), 17, "column 'type'"},
    {CELL(INSTRS, ic_instr, 0, loc), 5, "column 'loc'"},
    {CELL(INSTRS, ic_instr, 0, a), 4, "instr 0: operand 'l' can't be 4"},
    {CELL(INSTRS, ic_instr, 1, a), 1, "instr 1: uses a value that stands below it"},
    {CELL(INSTRS, ic_instr, 1, a), 2, "instr 1: uses a value that stands below it"},
    {CELL(INSTRS, ic_instr, 1, a), 27, "instr 1: uses a value of another function"},
    {CELL(INSTRS, ic_instr, 1, a), IC_NONE, "instr 1: uses a value of another function"},
    {CELL(INSTRS, ic_instr, 2, a), 5, "operand 'm' can't be 5"},
    {CELL(INSTRS, ic_instr, 2, op), IC_OP_unreachable, "instr 2: ends its block, but"},
    {CELL(INSTRS, ic_instr, 3, op), IC_OP_unknown, "instr 3: the last of its block does not end"},
    {CELL(INSTRS, ic_instr, 3, a), 5, "operand 'b' can't be 5"},
    {CELL(INSTRS, ic_instr, 4, b), 3, "operand 'f' can't be 3"},
    {CELL(INSTRS, ic_instr, 6, b), 5, "operand 'b' can't be 5"},
    {CELL(INSTRS, ic_instr, 6, c), IC_NONE, "operand 'b' can't be"},
    {CELL(INSTRS, ic_instr, 7, a), 3, "operand 'k' can't be 3"},
    {CELL(INSTRS, ic_instr, 8, a), 3, "instr 8: calls row 3, which does not exist"},
    {CELL(INSTRS, ic_instr, 9, a), 0, "instr 9: shares its call row with another"},
    {CELL(INSTRS, ic_instr, 12, b), 27, "instr 12: uses a value of another function"},
    {CELL(INSTRS, ic_instr, 14, a), 5, "operand 's' can't be 5"},
    {CELL(INSTRS, ic_instr, 21, b), 1, "instr 21: its cases lie outside their table"},
    {CELL(INSTRS, ic_instr, 21, c), IC_NONE, "instr 21: its cases lie outside their table"},
    {CELL(INSTRS, ic_instr, 21, d), 5, "operand 'b' can't be 5"},
    {CELL(INSTRS, ic_instr, 22, a), 999, "operand 't' can't be 999"},
    {IC_TABLE_REFS, 0, 0, 17, "type 15: 'params' can't hold 17"},
    {IC_TABLE_REFS, 2, 0, 28, "call 0: 'args' can't hold 28"},
    {IC_TABLE_REFS, 2, 0, 26, "instr 8: uses a value of another function"},
    {IC_TABLE_REFS, 2, 0, 8, "instr 8: uses a value that stands below it"},
};

static void test_every_damage_is_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        const struct damage *d = &damages[i];
        struct ic_unit unit = sample_unit();
        struct ic_error error = {0};
        char *row = (char *)ic_table_rows(&unit, (enum ic_table_id)d->table).at +
                    (size_t)d->row * ic_tables[d->table].row_size;
        ic_cell_set(row, (uint32_t)d->offset, d->value);
        if (ic_unit_validate(&unit, &error))
            fail_msg("not found: %s", d->why);
        if (!strstr(error.text, d->why))
            fail_msg("found: %s\nexpected: %s", error.text, d->why);
        ic_unit_release(&unit);
    }
}

static void assert_invalid(struct ic_unit *unit, const char *why)
{
    struct ic_error error = {0};
    assert_false(ic_unit_validate(unit, &error));
    if (!strstr(error.text, why))
        fail_msg("found: %s\nexpected: %s", error.text, why);
    ic_unit_release(unit);
}

static void test_lists_are_not_shared(void **state)
{
    (void)state;
    struct ic_unit unit = sample_unit();
    unit.calls.at[2].first = unit.calls.at[1].first;
    unit.calls.at[2].count = 1;
    assert_invalid(&unit, "call 2: 'args' are in more than one list");
}

static void test_cases_are_not_shared(void **state)
{
    (void)state;
    struct ic_unit unit = sample_unit();
    unit.instrs.at[6] = unit.instrs.at[21];
    unit.instrs.at[6].a = 5;
    assert_invalid(&unit, "instr 21: shares cases with another switch");
}

static void test_no_value_depends_on_itself(void **state)
{
    (void)state;
    struct ic_unit unit = sample_unit(); // %23 in b3 takes %7 of b2: let %7 take %23
    unit.instrs.at[7].op = IC_OP_neg;
    unit.instrs.at[7].a = 23;
    assert_invalid(&unit, "depends on its own value");
    unit = sample_unit(); // through the arguments of a call
    unit.instrs.at[23].a = 8;
    unit.refs.at[unit.calls.at[0].first] = 23;
    assert_invalid(&unit, "depends on its own value");
    unit = sample_unit(); // a use above the value alone is no cycle
    unit.instrs.at[7].op = IC_OP_neg;
    unit.instrs.at[7].a = 22;
    assert_true(ic_unit_validate(&unit, NULL));
    ic_unit_release(&unit);
}

static void test_empty_tables(void **state)
{
    (void)state;
    struct ic_unit unit;
    ic_unit_init(&unit);
    unit.annotations.count = 0;
    ic_vec_push(&unit.annotations, (struct ic_annotation){.symbol = 0});
    assert_invalid(&unit, "annotation 0: column 'symbol' can't be 0");
    ic_unit_init(&unit);
    ic_vec_push(&unit.annotations, (struct ic_annotation){.symbol = IC_NONE - 1});
    assert_invalid(&unit, "annotation 0: column 'symbol'");
    ic_unit_init(&unit);
    ic_vec_push(&unit.vars, (struct ic_var){.kind = 0});
    assert_invalid(&unit, "var 0: belongs to no row 'function'");
    ic_unit_init(&unit);
    ic_vec_push(&unit.symbols, (struct ic_symbol){.record = IC_NONE, .overrides = IC_NONE});
    ic_vec_push(&unit.functions, (struct ic_function){.symbol = 0});
    assert_invalid(&unit, "function 0: has no blocks");
    unit = (struct ic_unit){0};
    assert_invalid(&unit, "text 0 is not empty");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_damage_is_found),
        cmocka_unit_test(test_lists_are_not_shared),
        cmocka_unit_test(test_cases_are_not_shared),
        cmocka_unit_test(test_no_value_depends_on_itself),
        cmocka_unit_test(test_empty_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
