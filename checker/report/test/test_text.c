// The text report, and the snippets in it.
#include "sample.h"

#include "base/file.h"
#include "report/show.h"
#include "report/snippet.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static int open_sample(void **state)
{
    struct ic_report *report = calloc(1, sizeof *report);
    *state = report;
    sample_open(report);
    return 0;
}

static int close_sample(void **state)
{
    sample_close(*state);
    free(*state);
    return 0;
}

static void whole_report(void **state)
{
    static const char expected[] =
        "isr.c:3:2: error: waits 500 us [ISR201 stall-over-budget]\n"
        "    3 |         Stall(500);  // wait\n"
        "      |         ^~~~~~~~~~\n"
        "init.c:88:5: note: (1) 'Interrupt' is registered here\n"
        "isr.c:5:9: note: (2) 'Interrupt' runs as the ISR [DIRQL]\n"
        "isr.c:7:5: note: (3) calls 'Drain' [DIRQL]\n"
        "isr.c:3:2: note: (4)   here [DIRQL]\n"
        "isr.c:3:2: note: also reached from 'Message' (storport msi-isr) [DIRQL]\n"
        "\n"
        "isr.c:8:5: warning: takes a lock if <U+001B>[31mx is set (possible) [ISR103 lock-in-isr]\n"
        "    8 |     TakeLock(Ext, L\"\xC3\xA4\xE6\xBC\xA2\");\n"
        "      |     ^~~~~~~~~~~~~~~~~~~~~\n";
    struct ic_buf out = {0};
    sample_write(*state, ic_text_write, false, 0, &out);
    assert_string_equal(out.data, expected);
    ic_buf_release(&out);
}

static void colours_only_when_asked(void **state)
{
    struct ic_buf out = {0};
    sample_write(*state, ic_text_write, true, 0, &out);
    assert_non_null(strstr(out.data, "\033[1;31merror:\033[0m "));
    assert_non_null(strstr(out.data, "\033[1;35mwarning:\033[0m "));
    assert_non_null(strstr(out.data, "\033[1;32m^~~~~~~~~~\033[0m\n"));
    assert_null(strstr(out.data, "\x1B[31mx"));
    ic_buf_release(&out);
}

static void suppressed_findings_are_left_out(void **state)
{
    static const struct ic_suppression why = {"in-source", "known"};
    struct ic_report *report = *state;
    struct ic_buf out = {0};
    for (uint32_t i = 0; i < report->findings.count; i++)
        report->findings.at[i].suppressed = &why;
    sample_write(report, ic_text_write, false, 0, &out);
    assert_int_equal(out.len, 0);
    ic_buf_release(&out);
}

static const char *snippet(struct ic_buf *out, struct ic_position at, uint32_t width)
{
    struct ic_source source = {0};
    ic_buf_clear(out);
    ic_buf_text(out, "");
    ic_snippet(&source, &at, width, false, out);
    ic_source_release(&source);
    return out->data;
}

static void no_snippet_without_its_place(void **state)
{
    (void)state;
    struct ic_buf out = {0};
    assert_string_equal(snippet(&out, (struct ic_position){"gone.c", 1, 1, 1, 2, ""}, 80), "");
    assert_string_equal(snippet(&out, (struct ic_position){"isr.c", 99, 1, 99, 2, ""}, 80), "");
    assert_string_equal(snippet(&out, (struct ic_position){"isr.c", 1, 99, 1, 100, ""}, 80), "");
    assert_string_equal(snippet(&out, (struct ic_position){"", 1, 1, 1, 2, ""}, 80), "");
    assert_string_equal(snippet(&out, (struct ic_position){"isr.c", 0, 0, 0, 0, ""}, 80), "");
    assert_string_equal(snippet(&out, (struct ic_position){"/dev/zero", 1, 1, 1, 2, ""}, 80), "");
    ic_buf_release(&out);
}

static void range_over_lines_ends_with_the_first(void **state)
{
    (void)state;
    struct ic_buf out = {0};
    sample_put("range.c", "  Call(a,  \r\n       b);\r\n");
    assert_string_equal(snippet(&out, (struct ic_position){"range.c", 1, 3, 2, 10, ""}, 80),
                        "    1 |   Call(a,  \n"
                        "      |   ^~~~~~~\n");
    ic_buf_release(&out);
}

static void long_lines_are_cut_around_the_caret(void **state)
{
    (void)state;
    struct ic_buf out = {0}, line = {0};
    for (int i = 0; i < 1000; i++)
        ic_buf_text(&line, "0123456789");
    sample_put("long.c", line.data);
    assert_string_equal(snippet(&out, (struct ic_position){"long.c", 1, 3, 1, 6, ""}, 48),
                        "    1 | 0123456789012345678901234567890123456...\n"
                        "      |   ^~~\n");
    assert_string_equal(snippet(&out, (struct ic_position){"long.c", 1, 5001, 1, 5004, ""}, 48),
                        "    1 | ...3456789012345678901234567890123456...\n"
                        "      |           ^~~\n");
    assert_string_equal(snippet(&out, (struct ic_position){"long.c", 1, 9999, 1, 10001, ""}, 48),
                        "    1 | ...3456789012345678901234567890123456789\n"
                        "      |                                       ^~\n");
    ic_buf_release(&out);
    ic_buf_release(&line);
}

static void hostile_text_cannot_drive_a_terminal(void **state)
{
    (void)state;
    struct ic_buf out = {0};
    sample_put("evil.c", "a\x1B]0;x\x07 \xFF \xE2\x80\xAE z\n");
    assert_string_equal(snippet(&out, (struct ic_position){"evil.c", 1, 15, 1, 16, ""}, 80),
                        "    1 | a<U+001B>]0;x<U+0007> <FF> <U+202E> z\n"
                        "      |                                     ^\n");
    ic_buf_release(&out);
}

static void shown_text_has_its_width(void **state)
{
    (void)state;
    assert_int_equal(ic_show_width(ic_str("abc")), 3);
    assert_int_equal(ic_show_width(ic_str("\xC3\xA4\xE6\xBC\xA2")), 3); // one narrow, one wide
    assert_int_equal(ic_show_width(ic_str("e\xCC\x81")), 1);            // a combining accent
    assert_int_equal(ic_show_width(ic_str("\xC0\xAF")), 8);             // an overlong form
    assert_int_equal(ic_show_width(ic_str("\xED\xA0\x80")), 12);        // a surrogate
    assert_int_equal(ic_show_width(ic_str("\xF4\x90\x80\x80")), 16);    // above U+10FFFF
    assert_int_equal(ic_show_width(ic_str("\xE6\xBC")), 8);             // cut off
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, open_sample, close_sample)

// As the frontend has them, whose columns are looked up in them.
static void utf16_sources_are_read(void **state)
{
    static const char little[] = "\xFF\xFE\x61\0\x0A\0\xE4\0\x2D\x4E\x3D\xD8\0\xDE\0\xD8\x62\0";
    static const char big[] = "\xFE\xFF\0\x61\0\x0A\0\xE4\x4E\x2D\xD8\x3D\xDE\0\xD8\0\0\x62";
    static const char *const names[] = {"little.c", "big.c"};
    struct ic_source source = {0};
    struct ic_str line;
    (void)state;
    assert_true(ic_file_write("little.c", ic_str_n(little, sizeof little - 1), NULL));
    assert_true(ic_file_write("big.c", ic_str_n(big, sizeof big - 1), NULL));
    for (int i = 0; i < 2; i++) {
        assert_true(ic_source_line(&source, names[i], 1, &line));
        assert_true(ic_str_is(line, "a"));
        assert_true(ic_source_line(&source, names[i], 2, &line));
        assert_true(ic_str_is(line, "\xC3\xA4\xE4\xB8\xAD\xF0\x9F\x98\x80\xEF\xBF\xBD"
                                    "b"));
    }
    ic_source_release(&source);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(whole_report),
        TEST(colours_only_when_asked),
        TEST(suppressed_findings_are_left_out),
        TEST(no_snippet_without_its_place),
        TEST(range_over_lines_ends_with_the_first),
        TEST(long_lines_are_cut_around_the_caret),
        TEST(hostile_text_cannot_drive_a_terminal),
        TEST(shown_text_has_its_width),
        TEST(utf16_sources_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
