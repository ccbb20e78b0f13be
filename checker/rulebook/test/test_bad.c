#include "folders.h"

#include "base/buf.h"
#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static const char cases[] = "testdata/rulebook";

// Loads the project's rules and the temporary folder 0, which should fail.
static bool loads(struct ic_error *error)
{
    const char *folders[] = {ISRCHECK_SOURCE_RULES, folder_path(0)};
    *error = (struct ic_error){0};
    struct ic_rulebook *book = ic_rulebook_load(folders, 2, error);
    ic_rulebook_free(book);
    return book != NULL;
}

static struct ic_error load_error(void)
{
    struct ic_error error;
    if (loads(&error))
        fail_msg("loaded without an error");
    return error;
}

struct cases {
    const char *part; // folder below `cases`
    const char *name; // where the file goes in the rule folder: part and '/', or nothing
    int count, failed;
};

// Each case names its error in its first line: "# expect: LINE:COLUMN: TEXT". All that differ are
// shown.
static void run_case(void *data, struct ic_str name)
{
    struct cases *c = data;
    struct ic_buf text = {0}, got = {0};
    struct ic_error error = {0};
    char path[300], target[300];
    snprintf(path, sizeof path, "%s/%s/%.*s", cases, c->part, IC_STR_ARG(name));
    snprintf(target, sizeof target, "%s%.*s", c->name, IC_STR_ARG(name));
    assert_true(ic_file_read(path, 1 << 20, &text, &error));
    struct ic_str rest = ic_buf_view(&text);
    struct ic_str line = ic_str_split(&rest, '\n');
    assert_true(ic_str_starts(line, "# expect: "));
    put_file(0, target, text.data);
    if (loads(&error))
        ic_buf_text(&got, "loaded without an error");
    else
        ic_buf_printf(&got, "# expect: %u:%u: %s", error.line, error.column, error.text);
    remove_folders();
    if (!ic_str_eq(ic_buf_view(&got), line) || !ic_str_ends(ic_str(error.file), target)) {
        print_error("%s:\n  %.*s\n  %s\n", path, IC_STR_ARG(line), got.data);
        c->failed++;
    }
    ic_buf_release(&text);
    ic_buf_release(&got);
    c->count++;
}

static void run_cases(const char *part, const char *name, int least)
{
    struct cases c = {part, name, 0, 0};
    char folder[100];
    struct ic_error error = {0};
    snprintf(folder, sizeof folder, "%s/%s", cases, part);
    assert_true(ic_folder_each(folder, run_case, &c, &error));
    assert_int_equal(c.failed, 0);
    assert_true(c.count >= least);
}

static void bad_models_are_told_where(void **state)
{
    (void)state;
    run_cases("models", "models/", 85);
}

static void bad_tables_are_told_where(void **state)
{
    (void)state;
    run_cases("routines", "routines/", 18);
}

static void bad_rules_are_told_where(void **state)
{
    (void)state;
    run_cases("rules", "", 140);
}

static void repeat(struct ic_buf *out, const char *text, int times)
{
    for (int i = 0; i < times; i++)
        ic_buf_text(out, text);
}

static void expect_error(const char *file, struct ic_buf *text, const char *expected)
{
    put_file(0, file, text->data);
    struct ic_error error = load_error();
    remove_folders();
    ic_buf_release(text);
    if (!strstr(error.text, expected))
        fail_msg("expected '%s', got %u:%u: %s", expected, error.line, error.column, error.text);
}

static void deep_nesting_is_refused(void **state)
{
    (void)state;
    struct ic_buf text = {0};
    ic_buf_text(&text, "model: ");
    repeat(&text, "[", 100000);
    expect_error("models/m.yaml", &text, "nested too deeply (more than 32 levels)");
    for (int i = 0; i < 40; i++) {
        repeat(&text, " ", i);
        ic_buf_text(&text, "a:\n");
    }
    expect_error("models/m.yaml", &text, "nested too deeply (more than 32 levels)");
}

static void alias_bombs_are_refused(void **state)
{
    (void)state;
    struct ic_buf text = {0};
    ic_buf_text(&text, "a: &a [x, x]\n");
    for (int i = 0; i < 20; i++)
        ic_buf_printf(&text, "%c: &%c [*%c, *%c]\n", 'b' + i, 'b' + i, 'a' + i, 'a' + i);
    expect_error("models/m.yaml", &text, "anchors (&name) are not allowed here");
}

static void large_files_are_refused(void **state)
{
    (void)state;
    struct ic_buf text = {0};
    repeat(&text, "# 16 characters\n", (4 << 20) / 16 + 1);
    expect_error("models/m.yaml", &text, "larger than 4194304 bytes");
    for (int i = 0; i < 200000; i++)
        ic_buf_printf(&text, "key%d: 1\n", i);
    expect_error("models/m.yaml", &text, "more than 1000 keys in a mapping");
}

static void a_line_without_end_is_read(void **state)
{
    (void)state;
    struct ic_buf text = {0};
    ic_buf_text(&text, "rule: ");
    repeat(&text, "x", 1 << 20);
    expect_error("demo.yaml", &text, "a rule needs the key 'code'");
    ic_buf_text(&text, "name,irql_max\n");
    repeat(&text, "x", 1 << 20);
    expect_error("routines/demo.csv", &text, "this row has 1 cells, not 2");
}

static void put_bytes(const char *name, const char *bytes, size_t len)
{
    char path[300];
    put_file(0, name, "");
    snprintf(path, sizeof path, "%s/%s", folder_path(0), name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, len, file), len);
    fclose(file);
}

static void binary_files_are_refused(void **state)
{
    (void)state;
    put_bytes("models/m.yaml", "model: \xff\xfe\x00\x01", 11);
    struct ic_error error = load_error();
    assert_non_null(strstr(error.text, "invalid YAML: "));
    remove_folders();
    put_bytes("routines/m.csv", "name,irql_max\0\n", 15);
    error = load_error();
    assert_string_equal(error.text, "this is no text file");
    remove_folders();
}

static void a_missing_list_is_told_where_it_is_named(void **state)
{
    (void)state;
    char text[2000];
    snprintf(text, sizeof text,
             "%srestrictions:\n"
             "  - list: routines/nowhere.csv\n"
             "    never_in: [isr]\n"
             "    reason: no\n"
             "    page: demo/isr\n",
             good_model);
    put_file(0, "models/demo.yaml", text);
    struct ic_error error = load_error();
    remove_folders();
    assert_int_equal(error.line, 31);
    assert_int_equal(error.column, 11);
    assert_non_null(strstr(error.text, "routines/nowhere.csv"));
}

static void missing_folders_are_told(void **state)
{
    (void)state;
    const char *folders[] = {"/nonexistent/rules"};
    struct ic_error error = {0};
    assert_null(ic_rulebook_load(folders, 1, &error));
    assert_non_null(strstr(error.text, "/nonexistent/rules"));
    assert_null(ic_rulebook_load(folders, 1, NULL));
}

// No prefix of a file crashes the reader, whatever it then says.
static void cut_files_are_harmless(void **state)
{
    (void)state;
    const char *folders[] = {folder_path(0)};
    char text[2000];
    size_t len = strlen(good_model);
    for (size_t i = 0; i < len; i++) {
        memcpy(text, good_model, i);
        text[i] = 0;
        put_file(0, "models/demo.yaml", text);
        ic_rulebook_free(ic_rulebook_load(folders, 1, NULL));
    }
    remove_folders();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bad_models_are_told_where),
        cmocka_unit_test(bad_tables_are_told_where),
        cmocka_unit_test(bad_rules_are_told_where),
        cmocka_unit_test(deep_nesting_is_refused),
        cmocka_unit_test(alias_bombs_are_refused),
        cmocka_unit_test(large_files_are_refused),
        cmocka_unit_test(a_line_without_end_is_read),
        cmocka_unit_test(binary_files_are_refused),
        cmocka_unit_test(a_missing_list_is_told_where_it_is_named),
        cmocka_unit_test(missing_folders_are_told),
        cmocka_unit_test(cut_files_are_harmless),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
