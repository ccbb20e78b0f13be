// The text form: round trips, labels, positions of errors, hostile input.
#include "base/file.h"
#include "sample.h"
#include "unit/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static struct ic_unit parse(const char *text)
{
    struct ic_unit unit = {0};
    struct ic_error error = {0};
    if (!ic_unit_parse(ic_str(text), "t", &unit, &error))
        fail_msg("%u:%u: %s", error.line, error.column, error.text);
    return unit;
}

static void assert_prints(const char *text, const char *want)
{
    struct ic_unit unit = parse(text);
    struct ic_buf out = printed(&unit);
    assert_string_equal(out.data, want);
    ic_buf_release(&out);
    ic_unit_release(&unit);
}

static void test_round_trip(void **state)
{
    (void)state;
    struct ic_buf text = sample_text();
    struct ic_unit unit = sample_unit();
    struct ic_buf out = printed(&unit);
    assert_string_equal(out.data, text.data);
    ic_buf_release(&out);
    ic_buf_release(&text);
    ic_unit_release(&unit);
}

static void test_values_are_read(void **state)
{
    (void)state;
    struct ic_unit unit = sample_unit();
    const struct ic_function *function = &unit.functions.at[0];
    assert_int_equal(function->param_count, 2);
    assert_int_equal(function->var_count, 4);
    assert_int_equal(function->block_count, 5);
    assert_int_equal(unit.symbols.at[0].function, 0);
    assert_int_equal(unit.symbols.at[1].function, IC_NONE);
    assert_int_equal(unit.symbols.at[4].function, 1);
    assert_int_equal(unit.blocks.at[2].first, 7);
    assert_int_equal(unit.blocks.at[2].count, 15);
    assert_int_equal(unit.blocks.at[5].function, 1);
    assert_int_equal(unit.loops.at[1].parent, 0);
    assert_int_equal(unit.records.at[0].first, 2);
    assert_int_equal(unit.records.at[0].count, 1);
    assert_int_equal(unit.records.at[1].count, 2);
    assert_int_equal(unit.refs.at[unit.calls.at[0].first], 7);
    assert_int_equal(unit.refs.at[unit.types.at[15].first + 1], 2);
    assert_int_equal(unit.instrs.at[27].a, IC_NONE);
    assert_int_equal(unit.instrs.at[5].flags, IC_INSTR_VOLATILE | IC_INSTR_LOST);
    assert_true(unit.consts.at[1].value == INT64_MIN);
    struct ic_str text = ic_unit_text(&unit, unit.instrs.at[22].a);
    assert_int_equal(text.len, 11);
    assert_memory_equal(text.data, "a\"b\\\n\001\xc3\xa9\177\0z", 11);
    ic_unit_release(&unit);
}

static void test_labels_are_any_words(void **state)
{
    (void)state;
    assert_prints("# comment\r\n"
                  "function isr symbol=Isr # a row may use labels of rows below\r\n"
                  "block start\n\n"
                  "%go=jump end\n"
                  "\tblock end\n"
                  "%ret = return:int @here\n"
                  "symbol Isr name=\"Isr\"type=int\n"
                  "type int kind=int bits=0x20\n"
                  "loc @here line=3",
                  "unit\n"
                  "loc @1 line=3\n"
                  "type t1 kind=int bits=32\n"
                  "symbol s0 name=\"Isr\" type=t1\n"
                  "function 0 symbol=s0\n"
                  "  block b0\n"
                  "    %0 = jump b1\n"
                  "  block b1\n"
                  "    %1 = return : t1 @1\n");
}

static void test_empty(void **state)
{
    (void)state;
    assert_prints("", "unit\n");
    assert_prints("  # nothing\n\n", "unit\n");
}

#define BODY "symbol f\nfunction f symbol=f\nblock b\n"

static const struct {
    const char *text;
    uint32_t line, column;
    const char *why;
} wrong[] = {
    {"file 0\nfiel 1", 2, 1, "unknown kind of row 'fiel', did you mean 'file'?"},
    {"zzzzzzzz 1", 1, 1, "unknown kind of row 'zzzzzzzz'"},
    {"instr 1", 1, 1, "unknown kind of row 'instr', did you mean 'init'?"},
    {"\"text\"", 1, 1, "expected a kind of row or '%label =', found a quoted text"},
    {"file", 1, 5, "expected a label, found the end of the file"},
    {"file\n", 1, 5, "expected a label, found the end of the line"},
    {"file none", 1, 6, "expected a label, found 'none'"},
    {"loc 1", 1, 5, "expected a label that starts with '@', found '1'"},
    {"file @1", 1, 6, "expected a label that does not start with '@', found '@1'"},
    {"file a\nfile a", 2, 6, "file 'a' is already in line 1"},
    {"type t0", 1, 6, "type 't0' is already"},
    {"unit\nunit", 2, 5, "there is a 'unit' row already in line 1"},
    {"file 0 pat=\"x\"", 1, 8, "unknown column 'pat', did you mean 'path'?"},
    {"file 0 nonsense=\"x\"", 1, 8, "unknown column 'nonsense'"},
    {"file 0 path", 1, 12, "expected '=', found the end of the file"},
    {"file 0 path=x", 1, 13, "expected a quoted text, found 'x'"},
    {"file 0 path=\"x\" path=\"y\"", 1, 17, "column 'path' is given twice"},
    {"file 0 path=\"x", 1, 13, "expected a closing '\"' on this line"},
    {"file 0 path=\"x\\q\"", 1, 15, "expected one of \\n"},
    {"file 0 path=\"x\\08\"", 1, 15, "expected one of \\n"},
    {"file 0 path=\"x\\400\"", 1, 15, "expected one of \\n"},
    {"file 0 path=\"x\\", 1, 15, "expected one of \\n"},
    {"file 0 origin=usr", 1, 15, "unknown origin 'usr', did you mean 'user'?"},
    {"file 0 origin=", 1, 15, "expected a name for 'origin', found the end"},
    {"file 0 = 1", 1, 8, "expected a column, found '='"},
    {"loc @1 line=-1", 1, 13, "expected a number from 0 to 4294967295, found '-1'"},
    {"loc @1 line=4294967296", 1, 13, "expected a number from 0 to 4294967295"},
    {"loc @1 file=3", 1, 13, "expected a label of a row 'file' or none, found '3'"},
    {"const k value=9223372036854775808", 1, 15, "expected a number of 64 bits"},
    {"type t kind=int flags=signed,sigend", 1, 30, "did you mean 'signed'?"},
    {"type t kind=int flags=signed,", 1, 30, "expected a name for 'flags'"},
    {"type t kind=int inner=t0", 1, 17, "a type of this kind has no column 'inner'"},
    {"type t inner=t0 kind=pointer", 1, 8, "the kind stands in front"},
    {"type t kind=record", 1, 19, "expected column 'record' in this row"},
    {"type t kind=function params=t0,t9", 1, 32, "expected a label of a row 'type', found 't9'"},
    {"symbol f function=0", 1, 10, "unknown column 'function'"},
    {"case 0 low=1", 1, 13, "expected column 'block' in this row"},
    {"init 0 kind=symbol", 1, 19, "expected column 'symbol' in this row"},
    {"record r fields=f", 1, 17, "expected a label of a row 'field', found 'f'"},
    {"record r fields=f\nfield f", 1, 18, "expected ',' and a number of rows"},
    {"field f", 1, 8, "expected a row 'record' above this one"},
    {"block b", 1, 8, "expected a row 'function' above this one"},
    {"symbol f\nfunction f symbol=f\n%1 = return", 3, 12, "expected a row 'block' above"},
    {BODY "% return", 4, 3, "expected '=', found 'return'"},
    {BODY "%1 = retrun", 4, 6, "unknown op 'retrun', did you mean 'return'?"},
    {BODY "%1 = load", 4, 10, "expected a label of a row '%...', found the end of the file"},
    {BODY "%1 = load none", 4, 11, "expected a label of a row '%...', found 'none'"},
    {BODY "%1 = jump %1", 4, 11, "expected a label of a row 'block', found '%1'"},
    {BODY "%1 = return : t1", 4, 15, "expected a label of a row 'type', found 't1'"},
    {BODY "%1 = return @1", 4, 13, "expected a label of a row 'loc', found '@1'"},
    {BODY "%1 = return flags=odd", 4, 19, "unknown flags 'odd'"},
    {BODY "%1 = return bits=1", 4, 13, "expected a label of a row '%...' or none, found 'bits'"},
    {BODY "%1 = unreachable bits=1", 4, 18, "expected ': type', '@loc', 'flags='"},
    {BODY "%1 = return flags=lost 2", 4, 24, "expected the end of the line, found '2'"},
    {BODY "%1 = text x", 4, 11, "expected a quoted text, found 'x'"},
    {BODY "%1 = unknown", 4, 1, "the last of its block does not end it"},
    {BODY "%1 = return\n%2 = return", 4, 1, "ends its block, but is not the last of it"},
    {"symbol f\nsymbol g overrides=h\nsymbol h overrides=g", 2, 1, "overrides itself"},
    {BODY, 3, 1, "has no instructions"},
    {BODY "%1 = return\nsymbol g\nfunction g symbol=g\n%2 = return", 7, 12, "a row 'block' above"},
    {BODY "%1 = return\nfunction g symbol=f vars=v,9999999\nvar v\nvar v2\nvar v3\nvar v4\nvar "
          "v5\nvar v6\nvar v7\nvar v8",
     5, 1, "'vars' lie outside"},
    {"record r fields=f,2\nfield f", 1, 1, "'fields' lie outside their table"},
};

static void test_errors(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct ic_unit unit = {0};
        struct ic_error error = {0};
        if (ic_unit_parse(ic_str(wrong[i].text), "t.unit", &unit, &error))
            fail_msg("read: %s", wrong[i].text);
        if (!strstr(error.text, wrong[i].why) || error.line != wrong[i].line ||
            error.column != wrong[i].column)
            fail_msg("%s\n%u:%u: %s", wrong[i].text, error.line, error.column, error.text);
        assert_string_equal(error.file, "t.unit");
        assert_null(unit.locs.at);
    }
}

static void assert_harmless(struct ic_str text)
{
    struct ic_unit unit = {0}, again = {0};
    struct ic_error error = {0};
    if (!ic_unit_parse(text, "t", &unit, &error)) {
        assert_true(error.text[0] != 0 && error.line > 0);
        return;
    }
    struct ic_buf once = printed(&unit);
    assert_true(ic_unit_parse(ic_buf_view(&once), "t", &again, &error));
    struct ic_buf twice = printed(&again);
    assert_string_equal(once.data, twice.data);
    ic_buf_release(&once);
    ic_buf_release(&twice);
    ic_unit_release(&unit);
    ic_unit_release(&again);
}

static void test_damaged_text(void **state)
{
    (void)state;
    static const char bytes[] = " \n\"=,:#@%0\\n\0\xff";
    struct ic_buf text = sample_text();
    for (size_t i = 0; i < text.len; i++) {
        char old = text.data[i];
        text.data[i] = bytes[i * 7 % sizeof bytes];
        assert_harmless(ic_buf_view(&text));
        text.data[i] = old;
    }
    for (size_t i = 0; i < text.len; i += 5)
        assert_harmless(ic_str_n(text.data, i));
    ic_buf_release(&text);
}

static void test_long_chain_of_values(void **state)
{
    (void)state;
    struct ic_buf text = {0};
    ic_buf_text(&text, "symbol f\nfunction f symbol=f\n");
    for (int i = 0; i < 20000; i++)
        ic_buf_printf(&text, "block b%d\n%%%d = neg %%%d\n%%j%d = jump b0\n", i, i, i + 1, i);
    ic_buf_text(&text, "block last\n%20000 = unknown\n%end = return\n");
    struct ic_unit unit = parse(text.data);
    assert_int_equal(unit.instrs.count, 40002);
    ic_unit_release(&unit);
    ic_buf_release(&text);
}

static void test_manual_example(void **state)
{
    (void)state;
    struct ic_buf manual = {0};
    assert_true(ic_file_read("docs/unit.md", 1 << 20, &manual, NULL));
    const char *start = strstr(manual.data, "```unit\n");
    assert_non_null(start);
    start += strlen("```unit\n");
    const char *end = strstr(start, "```");
    assert_non_null(end);
    struct ic_unit unit = {0};
    struct ic_error error = {0};
    if (!ic_unit_parse(ic_str_n(start, (size_t)(end - start)), "docs/unit.md", &unit, &error))
        fail_msg("line %u of the example: %s", error.line, error.text);
    assert_true(unit.functions.count > 0);
    ic_unit_release(&unit);
    ic_buf_release(&manual);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_values_are_read),
        cmocka_unit_test(test_labels_are_any_words),
        cmocka_unit_test(test_empty),
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_damaged_text),
        cmocka_unit_test(test_long_chain_of_values),
        cmocka_unit_test(test_manual_example),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
