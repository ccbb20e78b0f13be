// The line that a terminal shows while files are parsed.
#include "cli/progress.h"
#include "report/show.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void expect_line(uint32_t width, const char *file, const char *line)
{
    struct ic_buf out = {0};
    ic_progress_line(3, 12, ic_str(file), width, &out);
    assert_string_equal(out.data ? out.data : "", line);
    ic_buf_release(&out);
}

static void test_widths(void **state)
{
    (void)state;
    expect_line(100, "src/isr.c", "[######..................] 3/12 src/isr.c");
    expect_line(60, "src/isr.c", "[##........] 3/12 src/isr.c");
    expect_line(30, "src/isr.c", "3/12 src/isr.c");
    expect_line(10, "src/isr.c", "3/12 ");
    expect_line(4, "src/isr.c", "");
    expect_line(0, "src/isr.c", "");
}

static void test_long_names_keep_their_end(void **state)
{
    (void)state;
    expect_line(20, "a/long/folder/isr.c", "3/12 ...older/isr.c");
    expect_line(20, "ordner/\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc.c",
                "3/12 ...er/\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc.c");
    expect_line(30, "\033[31m.c", "3/12 <U+001B>[31m.c");
}

static void test_never_as_wide_as_the_terminal(void **state)
{
    (void)state;
    const char *name =
        "drivers/\xe9\xa9\xb1\xe5\x8b\x95/\033\x80/some/very/long/name/of/a/source/file/"
        "that/goes/on/and/on/isr.c";
    for (uint32_t width = 0; width < 200; width++) {
        struct ic_buf out = {0};
        ic_progress_line(1234, 20000, ic_str(name), width, &out);
        assert_true(!out.len || ic_show_width(ic_buf_view(&out)) < width);
        ic_buf_release(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_widths),
        cmocka_unit_test(test_long_names_keep_their_end),
        cmocka_unit_test(test_never_as_wide_as_the_terminal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
