// Units, operations and control flow.
#include "sample.h"
#include "unit/schema.h"
#include "unit/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static void test_new_unit(void **state)
{
    (void)state;
    struct ic_unit unit;
    ic_unit_init(&unit);
    assert_int_equal(unit.locs.count, 1);
    assert_int_equal(unit.locs.at[0].file, IC_NONE);
    assert_int_equal(unit.types.count, 1);
    assert_int_equal(unit.types.at[0].kind, IC_TYPE_OTHER);
    assert_true(ic_unit_validate(&unit, NULL));
    uint32_t text = ic_unit_add_text(&unit, ic_str("abc"));
    assert_string_equal(ic_unit_text(&unit, text).data, "abc");
    assert_int_equal(ic_unit_add_text(&unit, ic_str("")), 0);
    ic_unit_release(&unit);
    assert_null(unit.locs.at);
    ic_unit_release(&unit);
}

static void test_ops(void **state)
{
    (void)state;
    assert_string_equal(ic_op_name(IC_OP_const), "const");
    assert_string_equal(ic_op_name(IC_OP_unreachable), "unreachable");
    assert_string_equal(ic_op_operands(IC_OP_switch), "vcnb");
    assert_true(ic_op_ends(IC_OP_return));
    assert_false(ic_op_ends(IC_OP_call));
    for (uint32_t op = 0; op < IC_OP_COUNT; op++) {
        const char *operands = ic_op_operands((enum ic_op)op);
        assert_int_equal(strlen(operands), 4);
        for (int i = 0; i < 4; i++) {
            assert_non_null(strchr("-tnvVbslfkcCm", operands[i]));
            bool is_row = !strchr("-tn", operands[i]);
            assert_int_equal(ic_operand_table(operands[i]) != IC_TABLE_NONE, is_row);
        }
    }
}

static void assert_successors(const struct ic_unit *unit, uint32_t block, const char *want)
{
    char text[64] = "";
    uint32_t out[4] = {9, 9, 9, 9}, count = ic_block_successors(unit, block, out, 4);
    for (uint32_t i = 0; i < count; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "%u ", out[i]);
    assert_string_equal(text, want);
    for (uint32_t limit = 0; limit <= count; limit++) {
        uint32_t some[4] = {9, 9, 9, 9};
        assert_int_equal(ic_block_successors(unit, block, some, limit), count);
        for (uint32_t i = 0; i < 4; i++)
            assert_int_equal(some[i], i < limit ? out[i] : 9);
    }
}

static void test_successors(void **state)
{
    (void)state;
    struct ic_unit unit = sample_unit();
    assert_successors(&unit, 0, "1 ");
    assert_successors(&unit, 1, "2 3 ");
    assert_successors(&unit, 2, "3 1 4 ");
    assert_successors(&unit, 3, "");
    assert_successors(&unit, 4, "");
    ic_unit_release(&unit);
}

static void test_rows_by_table(void **state)
{
    (void)state;
    struct ic_unit unit = sample_unit();
    struct ic_rows info = ic_table_rows(&unit, IC_TABLE_INFO);
    assert_ptr_equal(info.at, &unit.info);
    assert_int_equal(info.count, 1);
    struct ic_rows refs = ic_table_rows(&unit, IC_TABLE_REFS);
    assert_ptr_equal(refs.at, unit.refs.at);
    assert_int_equal(refs.count, unit.refs.count);
    char *row = ic_table_add(&unit, IC_TABLE_SYMBOLS);
    assert_ptr_equal(row, &unit.symbols.at[unit.symbols.count - 1]);
    assert_int_equal(unit.symbols.at[unit.symbols.count - 1].record, IC_NONE);
    assert_int_equal(unit.symbols.at[unit.symbols.count - 1].type, 0);
    ic_unit_release(&unit);
}

static void test_sample_is_complete(void **state)
{
    (void)state;
    struct ic_unit unit = sample_unit();
    for (uint32_t table = 0; table < IC_TABLE_COUNT; table++) {
        struct ic_rows rows = ic_table_rows(&unit, (enum ic_table_id)table);
        for (uint32_t i = 0; i < ic_tables[table].column_count; i++) {
            const struct ic_column *column = &ic_tables[table].columns[i];
            bool used = column->kind == IC_COLUMN_LIST || column->kind == IC_COLUMN_ROWS;
            for (uint32_t j = 0; j < rows.count && !used; j++) {
                const char *row = rows.at + j * ic_tables[table].row_size;
                used = ic_column_applies(&ic_tables[table], column, row) &&
                       ic_cell(row, column->offset) != ic_column_default(column);
            }
            if (!used)
                fail_msg("sample.unit has no %s with %s", ic_tables[table].name, column->name);
        }
    }
    ic_unit_release(&unit);
}

static void test_fingerprint_is_stable(void **state)
{
    (void)state;
    assert_true(ic_schema_fingerprint() == ic_schema_fingerprint());
    assert_true(ic_schema_fingerprint() != 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_new_unit),           cmocka_unit_test(test_ops),
        cmocka_unit_test(test_successors),         cmocka_unit_test(test_rows_by_table),
        cmocka_unit_test(test_sample_is_complete), cmocka_unit_test(test_fingerprint_is_stable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
