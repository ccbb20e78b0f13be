// String views and errors.
#include "base/buf.h"
#include "base/error.h"
#include "base/str.h"

#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void test_comparisons(void **state)
{
    (void)state;
    struct ic_str none = ic_str(NULL);
    assert_true(ic_str_is(none, ""));
    assert_true(ic_str_eq_nocase(ic_str("KeStall_1"), ic_str("kESTALL_1")));
    assert_false(ic_str_eq_nocase(ic_str("ab"), ic_str("abc")));
    assert_false(ic_str_eq_nocase(ic_str("a@"), ic_str("a`"))); // 0x40 and 0x60: no letters
    assert_true(ic_str_starts(ic_str("driver.c"), "drive"));
    assert_false(ic_str_starts(ic_str("dr"), "drive"));
    assert_true(ic_str_starts(none, ""));
    assert_true(ic_str_ends(ic_str("driver.c"), ".c"));
    assert_false(ic_str_ends(ic_str("driver.C"), ".c"));
    assert_true(ic_str_ends_nocase(ic_str("driver.C"), ".c"));
    assert_false(ic_str_ends(ic_str("c"), ".c"));
    assert_true(ic_str_ends(none, ""));
}

static void test_order(void **state)
{
    (void)state;
    assert_true(ic_str_compare(ic_str("a"), ic_str("b")) < 0);
    assert_true(ic_str_compare(ic_str("b"), ic_str("a")) > 0);
    assert_true(ic_str_compare(ic_str("a"), ic_str("ab")) < 0);
    assert_true(ic_str_compare(ic_str("ab"), ic_str("a")) > 0);
    assert_int_equal(ic_str_compare(ic_str("ab"), ic_str("ab")), 0);
    assert_true(ic_str_compare(ic_str("z"), ic_str("\xc3\xa9")) < 0); // bytes are unsigned
    assert_int_equal(ic_str_compare(ic_str(NULL), ic_str("")), 0);
}

static void test_parts(void **state)
{
    (void)state;
    assert_true(ic_str_is(ic_str_trim(ic_str(" \t\r\n a b \v\f")), "a b"));
    assert_int_equal(ic_str_trim(ic_str(" \n ")).len, 0);
    assert_int_equal(ic_str_trim(ic_str(NULL)).len, 0);
    assert_true(ic_str_is(ic_str_base_name(ic_str("a/b/c.h")), "c.h"));
    assert_true(ic_str_is(ic_str_base_name(ic_str("a\\b\\c.h")), "c.h"));
    assert_true(ic_str_is(ic_str_base_name(ic_str("c.h")), "c.h"));
    assert_true(ic_str_is(ic_str_base_name(ic_str("a/")), ""));
}

static void test_split(void **state)
{
    (void)state;
    struct ic_str rest = ic_str("a;;b");
    assert_true(ic_str_is(ic_str_split(&rest, ';'), "a"));
    assert_true(ic_str_is(rest, ";b"));
    assert_true(ic_str_is(ic_str_split(&rest, ';'), ""));
    assert_true(ic_str_is(ic_str_split(&rest, ';'), "b"));
    assert_int_equal(rest.len, 0);
    assert_int_equal(ic_str_split(&rest, ';').len, 0);
}

static void assert_int(const char *text, bool ok, int64_t want)
{
    int64_t value = 4711;
    assert_int_equal(ic_str_int(ic_str(text), &value), ok);
    assert_int_equal(value, ok ? want : 4711);
}

static void test_int(void **state)
{
    (void)state;
    assert_int("0", true, 0);
    assert_int("-1", true, -1);
    assert_int("0x1F", true, 31);
    assert_int("-0x10", true, -16);
    assert_int("9223372036854775807", true, INT64_MAX);
    assert_int("9223372036854775808", false, 0);
    assert_int("-9223372036854775808", true, INT64_MIN);
    assert_int("-9223372036854775809", false, 0);
    assert_int("0x7fffffffffffffff", true, INT64_MAX);
    assert_int("0x8000000000000000", false, 0);
    assert_int("99999999999999999999999", false, 0);
    assert_int("", false, 0);
    assert_int("-", false, 0);
    assert_int("0x", false, 0);
    assert_int("1a", false, 0);
    assert_int(" 1", false, 0);
    assert_int("+1", false, 0);
    assert_int("12 ", false, 0);
}

static void test_distance(void **state)
{
    (void)state;
    assert_int_equal(ic_str_distance(ic_str(""), ic_str("")), 0);
    assert_int_equal(ic_str_distance(ic_str("abc"), ic_str("")), 3);
    assert_int_equal(ic_str_distance(ic_str(""), ic_str("abcd")), 4);
    assert_int_equal(ic_str_distance(ic_str("severity"), ic_str("severty")), 1);
    assert_int_equal(ic_str_distance(ic_str("bits"), ic_str("bist")), 1);
    assert_int_equal(ic_str_distance(ic_str("bits"), ic_str("bats")), 1);
    assert_int_equal(ic_str_distance(ic_str("kitten"), ic_str("sitting")), 3);
    char text[66];
    memset(text, 'a', sizeof text);
    assert_int_equal(ic_str_distance(ic_str_n(text, 64), ic_str_n(text, 64)), 0);
    assert_int_equal(ic_str_distance(ic_str_n(text, 65), ic_str_n(text, 65)), UINT_MAX);
    assert_int_equal(ic_str_distance(ic_str("a"), ic_str_n(text, 65)), UINT_MAX);
}

static void assert_printed(const struct ic_error *error, const char *want)
{
    struct ic_buf out = {0};
    ic_error_print(error, &out);
    assert_string_equal(out.data, want);
    ic_buf_release(&out);
}

static void test_error(void **state)
{
    (void)state;
    assert_false(ic_fail(NULL, "nobody listens"));
    struct ic_error plain = {0}, at = {0}, file = {0};
    assert_false(ic_fail(&plain, "no %s", "rules"));
    assert_false(ic_fail_at(&plain, "late.c", 1, 1, "second"));
    assert_printed(&plain, "error: no rules");
    assert_false(ic_fail_at(&at, "a.yaml", 3, 7, "expected a %s", "list"));
    assert_printed(&at, "a.yaml:3:7: error: expected a list");
    assert_false(ic_fail_at(&file, "a.yaml", 0, 7, "empty"));
    assert_printed(&file, "a.yaml: error: empty");
}

static void test_long_error_is_cut_between_characters(void **state)
{
    (void)state;
    char text[2000];
    for (size_t shift = 0; shift < 2; shift++) {
        memset(text, 'x', shift);
        for (size_t i = shift; i + 2 < sizeof text; i += 2)
            memcpy(text + i, "\xc3\xa9", 3);
        struct ic_error error = {0};
        ic_fail_at(&error, text, 1, 1, "%s", text);
        size_t len = strlen(error.text);
        assert_true(len >= sizeof error.text - 3);
        assert_string_equal(error.text + len - 3, "...");
        assert_int_equal((unsigned char)error.text[len - 4], 0xa9);
        assert_string_equal(error.file + strlen(error.file) - 3, "...");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_comparisons),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_split),
        cmocka_unit_test(test_int),
        cmocka_unit_test(test_distance),
        cmocka_unit_test(test_error),
        cmocka_unit_test(test_long_error_is_cut_between_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
