// Formats that are one document, and not SARIF: gitlab, rdjson, junit, checkstyle, jsonl; and the
// writers below them.
#include "nasty.h"

#include "report/columns.h"
#include "report/json_stream.h"
#include "report/markup.h"
#include "report/uri.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

struct test {
    struct ic_report report;
    struct ic_buf out;
};

static int open_sample(void **state)
{
    struct test *t = calloc(1, sizeof *t);
    *state = t;
    sample_open(&t->report);
    return 0;
}

static int open_nasty(void **state)
{
    open_sample(state);
    nasty_add(&((struct test *)*state)->report);
    return 0;
}

static int close_sample(void **state)
{
    struct test *t = *state;
    sample_close(&t->report);
    ic_buf_release(&t->out);
    free(t);
    return 0;
}

static const char *written(struct test *t, ic_format_write *write)
{
    ic_buf_clear(&t->out);
    ic_buf_text(&t->out, "");
    sample_write(&t->report, write, false, 0, &t->out);
    return t->out.data;
}

static json_t *document(struct test *t, ic_format_write *write)
{
    json_error_t why;
    written(t, write);
    json_t *value = json_loadb(t->out.data, t->out.len, JSON_REJECT_DUPLICATES, &why);
    if (!value)
        fail_msg("line %d: %s", why.line, why.text);
    return value;
}

static const char *text(json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

static void assert_has(const char *all, const char *part)
{
    if (!strstr(all, part))
        fail_msg("'%s' is not in:\n%s", part, all);
}

static uint32_t count(const char *all, const char *part)
{
    uint32_t found = 0;
    for (; (all = strstr(all, part)) != NULL; all++)
        found++;
    return found;
}

// Two findings of one rule on one line are two entries for GitLab.
static void gitlab(void **state)
{
    struct test *t = *state;
    ic_vec_push(&t->report.findings, nasty_finding("isr.c", 8, 6, 7, "again"));
    ic_vec_push(&t->report.findings, nasty_finding("isr.c", 8, 9, 10, "again"));
    ic_report_finish(&t->report);
    json_t *all = document(t, ic_gitlab_write);
    size_t size = json_array_size(all);
    assert_int_equal(size, 10);
    for (size_t i = 0; i < size; i++) {
        json_t *one = json_array_get(all, i), *location = json_object_get(one, "location");
        assert_non_null(text(one, "description"));
        assert_non_null(text(one, "check_name"));
        assert_non_null(text(location, "path"));
        assert_true(
            json_integer_value(json_object_get(json_object_get(location, "lines"), "begin")) > 0);
        for (size_t k = 0; k < i; k++)
            assert_string_not_equal(text(one, "fingerprint"),
                                    text(json_array_get(all, k), "fingerprint"));
    }
    assert_null(strstr(t->out.data, "hidden"));
    assert_has(t->out.data, "\"severity\":\"critical\"");
    assert_has(t->out.data, "\"severity\":\"major\"");
    assert_has(t->out.data, "\"severity\":\"info\"");
    json_decref(all);
}

static void rdjson(void **state)
{
    struct test *t = *state;
    json_t *all = document(t, ic_rdjson_write), *list = json_object_get(all, "diagnostics");
    assert_int_equal(json_array_size(list), 8);
    assert_string_equal(text(json_object_get(all, "source"), "name"), "isrcheck");
    assert_has(t->out.data, "\"range\":{\"start\":{\"line\":1,\"column\":11},\"end\":{\"line\":1,"
                            "\"column\":17}}},\"severity\":\"ERROR\",\"code\":{\"value\":"
                            "\"ISR203\"},\"related_locations\":[{\"message\":\"(1) registered");
    assert_has(t->out.data, "\"message\":\"without a place [unbounded-poll]\",\"location\":{"
                            "\"path\":\"\"},\"severity\":\"WARNING\"");
    assert_null(strstr(t->out.data, "hidden"));
    json_decref(all);
}

static void junit(void **state)
{
    struct test *t = *state;
    const char *all = written(t, ic_junit_write);
    assert_has(all, "<testsuites name=\"isrcheck\" tests=\"9\" failures=\"8\" errors=\"1\">\n");
    assert_int_equal(count(all, "<testcase "), 9);
    assert_int_equal(count(all, "</failure>"), 8);
    assert_has(
        all,
        "<testsuite name=\"lost%.c\" file=\"lost%.c\" tests=\"1\" failures=\"0\" errors=\"1\">\n"
        "    <testcase classname=\"lost%.c\" name=\"can be analysed\">\n      <error "
        "type=\"crashed\" "
        "message=\"signal 11 &lt;&quot;&amp;&quot;&gt;\"/>");
    assert_has(all, "classname=\"a%b#?&amp;&lt;&quot;'&gt;:;,]&lt;FF&gt;.c\"");
    assert_has(all, "message=\"a &quot;quote&quot; 'x' 100%25; a]b](1) c:d, &lt;&amp;&gt; \\ "
                    "&lt;U+001B&gt;[31m &lt;FF&gt;&lt;C3&gt; \xF0\x9F\x98\x80 | `x`&#13;&#10;::");
    assert_null(strstr(all, "hidden"));
}

static void junit_of_a_clean_run_has_tests(void **state)
{
    struct test *t = *state;
    t->report.findings.count = 0;
    ic_vec_push(&t->report.units, (struct ic_unit_row){.file = "z.c", .status = "recovered"});
    assert_string_equal(
        written(t, ic_junit_write),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"isrcheck\" tests=\"2\" failures=\"0\" errors=\"0\">\n"
        "  <testsuite name=\"isr.c\" file=\"isr.c\" tests=\"1\" failures=\"0\" errors=\"0\">\n"
        "    <testcase classname=\"isr.c\" name=\"has no findings\"/>\n"
        "  </testsuite>\n"
        "  <testsuite name=\"z.c\" file=\"z.c\" tests=\"1\" failures=\"0\" errors=\"0\">\n"
        "    <testcase classname=\"z.c\" name=\"has no findings\"/>\n"
        "  </testsuite>\n"
        "</testsuites>\n");
}

static void checkstyle(void **state)
{
    struct test *t = *state;
    const char *all = written(t, ic_checkstyle_write);
    assert_int_equal(count(all, "<error "), 8);
    assert_int_equal(count(all, "<file name="), 5);
    assert_int_equal(count(all, "</file>"), 5);
    assert_has(all,
               "    <error line=\"3\" column=\"2\" severity=\"error\" message=\"waits 500 us\" "
               "source=\"isrcheck.ISR201.stall-over-budget\"/>\n");
    assert_has(all, "severity=\"info\"");
    assert_null(strstr(all, "hidden"));
}

static void jsonl(void **state)
{
    struct test *t = *state;
    struct ic_str rest = ic_str(written(t, ic_jsonl_write));
    uint32_t findings = 0, lines = 0;
    for (; rest.len; lines++) {
        struct ic_str line = ic_str_split(&rest, '\n');
        json_t *one = json_loadb(line.data, line.len, JSON_REJECT_DUPLICATES, NULL);
        assert_non_null(one);
        assert_non_null(text(one, "type"));
        if (lines == 0)
            assert_int_equal(json_integer_value(json_object_get(one, "version")), 1);
        if (strcmp(text(one, "type"), "finding") == 0) {
            findings++;
            assert_non_null(text(one, "fingerprint"));
        }
        json_decref(one);
    }
    assert_int_equal(findings, 10); // with those that are suppressed
    assert_int_equal(lines, 1 + findings + 2 + 2 + 1);
}

static void nothing_found(void **state)
{
    struct test *t = *state;
    ic_report_release(&t->report);
    assert_string_equal(written(t, ic_gitlab_write), "[]\n");
    assert_string_equal(written(t, ic_rdjson_write),
                        "{\"source\":{\"name\":\"isrcheck\"},\"diagnostics\":[]}\n");
    assert_string_equal(written(t, ic_checkstyle_write),
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"1.2\">\n"
                        "</checkstyle>\n");
    assert_string_equal(written(t, ic_junit_write),
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"isrcheck\" "
                        "tests=\"0\" failures=\"0\" errors=\"0\">\n</testsuites>\n");
}

// What the writers make of bytes
// ------------------------------------------------------------------------------------------

static void json_holds_every_text(void **state)
{
    struct test *t = *state;
    char all[260];
    for (int i = 1; i < 256; i++)
        all[i - 1] = (char)i;
    all[255] = 0;
    t->report.findings.at[0].message = all;
    json_t *document_of = document(t, ic_gitlab_write);
    const char *message = text(json_array_get(document_of, 0), "description");
    for (int i = 0; i < 127; i++)
        assert_int_equal(message[i], i + 1);
    assert_true(ic_str_starts(ic_str(message + 127), "\xEF\xBF\xBD\xEF\xBF\xBD"));
    json_decref(document_of);
}

static void uris(void **state)
{
    struct ic_buf out = {0};
    (void)state;
    ic_uri_path(&out, ic_str("src/a b%c#\xC3\xA4\xFF:;[x]~.c"));
    assert_string_equal(out.data, "src/a%20b%25c%23%C3%A4%FF%3A%3B%5Bx%5D~.c");
    ic_buf_clear(&out);
    ic_uri_file(&out, ic_str("/a/b c"));
    assert_string_equal(out.data, "file:///a/b%20c");
    ic_buf_clear(&out);
    ic_uri_file(&out, ic_str("C:/a"));
    assert_string_equal(out.data, "file:///C%3A/a");
    ic_buf_release(&out);
}

static void columns_in_utf16(void **state)
{
    struct test *t = *state;
    struct ic_columns columns = {0};
    ic_columns_init(&columns, &t->report);
    // "/*", two bytes, four bytes, "*/ x": byte 11 is unit 8
    assert_int_equal(ic_column_utf16(&columns, NASTY_FILE, 1, 11), 8);
    assert_int_equal(ic_column_utf16(&columns, NASTY_FILE, 1, 17), 14);
    assert_int_equal(ic_column_utf16(&columns, NASTY_FILE, 2, 4), 4);
    assert_int_equal(ic_column_utf16(&columns, "isr.c", 8, 5), 5);
    assert_int_equal(ic_column_utf16(&columns, "isr.c", 8, 28), 25);
    assert_int_equal(ic_column_utf16(&columns, "gone/away.h", 7, 9), 9);
    assert_int_equal(ic_column_utf16(&columns, "unheard-of.c", 7, 9), 9);
    ic_columns_release(&columns);
    assert_int_equal(ic_column_utf16(&columns, NASTY_FILE, 1, 11), 11);
}

int main(void)
{
#define SAMPLE(test) cmocka_unit_test_setup_teardown(test, open_sample, close_sample)
#define NASTY(test) cmocka_unit_test_setup_teardown(test, open_nasty, close_sample)
    const struct CMUnitTest tests[] = {
        NASTY(gitlab),          NASTY(rdjson),
        NASTY(junit),           NASTY(checkstyle),
        NASTY(jsonl),           SAMPLE(junit_of_a_clean_run_has_tests),
        SAMPLE(nothing_found),  SAMPLE(json_holds_every_text),
        cmocka_unit_test(uris), NASTY(columns_in_utf16),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
