// GitHub's hashes of lines, by its own examples and by their definition.
#include "report/line_hash.h"

#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static void assert_hashes(const char *text, const char *expected)
{
    struct ic_line_hashes hashes = {0};
    struct ic_buf all = {0};
    ic_line_hashes_read(&hashes, ic_str(text));
    for (uint32_t i = 0; i < hashes.at.count; i++)
        ic_buf_printf(&all, "%s%llx:%u", i ? " " : "", (unsigned long long)hashes.at.at[i].value,
                      hashes.at.at[i].count);
    assert_string_equal(all.data, expected);
    ic_buf_release(&all);
    ic_line_hashes_release(&hashes);
}

static void known_examples(void **state)
{
    (void)state;
    assert_hashes("", "c129715d7a2bc9a3:1");
    assert_hashes(" a\nb\n  \t\tc\n d",
                  "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1");
    assert_hashes(" a\r\nb\r  \t\tc\r\n d",
                  "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1");
}

// From the definition, over units without white space; `at`: the first of the line's.
static uint64_t window(const uint32_t *units, size_t count, size_t at)
{
    uint64_t value = 0;
    for (size_t i = at; i < at + 100; i++)
        value = value * 37 + (i < count ? units[i] : i == count ? 0xFFFF : 0);
    return value;
}

static void long_files_by_definition(void **state)
{
    enum { UNITS = 5000 };
    static uint32_t units[UNITS];
    static size_t starts[UNITS + 1];
    size_t lines = 0;
    struct ic_buf text = {0};
    struct ic_line_hashes hashes = {0};
    uint32_t random = 1;
    (void)state;
    starts[lines++] = 0;
    for (size_t i = 0; i < UNITS; i++) {
        random = random * 1103515245 + 12345;
        uint32_t c = (random >> 16) % 29 ? 'a' + (random >> 20) % 3 : '\n';
        units[i] = c;
        ic_buf_text(&text, (random >> 8) % 3 ? "" : " \t");
        ic_buf_char(&text, (char)c);
        if (c == '\n')
            starts[lines++] = i + 1;
    }
    ic_line_hashes_read(&hashes, ic_buf_view(&text));
    assert_int_equal(hashes.at.count, lines);
    for (size_t i = 0; i < lines; i++)
        assert_true(hashes.at.at[i].value == window(units, UNITS, starts[i]));
    ic_line_hashes_release(&hashes);
    ic_buf_release(&text);
}

static void equal_lines_are_counted(void **state)
{
    struct ic_line_hashes hashes = {0};
    struct ic_buf text = {0};
    (void)state;
    for (int i = 0; i < 300; i++)
        ic_buf_text(&text, "x;\n");
    ic_line_hashes_read(&hashes, ic_buf_view(&text));
    assert_true(hashes.at.at[0].value == hashes.at.at[1].value);
    assert_int_equal(hashes.at.at[0].count, 1);
    assert_int_equal(hashes.at.at[199].count, 200);
    ic_line_hashes_read(&hashes, ic_str("x;\n")); // nothing stays of the file before
    assert_int_equal(hashes.at.count, 2);
    assert_int_equal(hashes.at.at[0].count, 1);
    ic_line_hashes_release(&hashes);
    ic_buf_release(&text);
}

static void characters_are_utf16(void **state)
{
    static const uint32_t pair[] = {0xD83D, 0xDE00, 0x4E2D, 0xFFFD, 0xFFFD, 'A'};
    struct ic_line_hashes hashes = {0};
    (void)state;
    // a pair, one unit, a character cut short (one replacement), a stray byte (another)
    ic_line_hashes_read(&hashes, ic_str("\xF0\x9F\x98\x80\xE4\xB8\xAD\xE4\xB8\xFF"
                                        "A"));
    assert_true(hashes.at.at[0].value == window(pair, 6, 0));
    ic_line_hashes_release(&hashes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_examples),
        cmocka_unit_test(long_files_by_definition),
        cmocka_unit_test(equal_lines_are_counted),
        cmocka_unit_test(characters_are_utf16),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
