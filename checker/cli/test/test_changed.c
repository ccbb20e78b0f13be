// What `git diff` says. (The way from a revision to the findings is tried in
// test/cli/baseline.sh.)
#include "cli/changed.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static void feed(struct ic_changes *changes, const char *text)
{
    struct ic_diff diff = {.changes = changes, .cwd = "/repo/src", .top = "../", .file = IC_NONE};
    for (struct ic_str rest = ic_str(text); rest.len;)
        ic_diff_line(&diff, ic_str_split(&rest, '\n'));
}

static void assert_changes(const char *text, const char *path, uint32_t count, uint32_t first,
                           uint32_t last)
{
    struct ic_changes changes = {0};
    feed(&changes, text);
    uint32_t row = ic_pool_find(&changes.paths, ic_str(path));
    if (row == IC_NONE)
        fail_msg("no '%s'", path);
    const struct ic_changed_file *file = &changes.files.at[row];
    assert_int_equal(file->lines.count, count);
    if (count) {
        assert_int_equal(file->lines.at[0].first, first);
        assert_int_equal(file->lines.at[0].last, last);
    }
    ic_changes_release(&changes);
}

static void hunks(void **state)
{
    (void)state;
    assert_changes("diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +3,4 @@ f\n", "../x", 1, 3, 6);
    assert_changes("+++ b/x\n@@ -5 +7 @@\n-a\n+b\n@@ -9 +10 @@\n-c\n+d\n", "../x", 2, 7, 7);
    assert_changes("+++ b/x\n@@ -5,2 +4,0 @@\n-a\n-b\n", "../x", 1, 4, 5);
    assert_changes("+++ b/src/x.c\n@@ -0,0 +1,3 @@\n+a\n+b\n+c\n", "x.c", 1, 1, 3);
    assert_changes("Binary files a/b and c and b/b and c differ\n", "../b and c", 0, 0, 0);
}

static void names(void **state)
{
    (void)state;
    assert_changes("+++ b/a b\t\n@@ -1 +1 @@\n", "../a b", 1, 1, 1);
    assert_changes("+++ \"b/a\\tb\\\"c\\\\\\303\\244\"\n@@ -1 +1 @@\n", "../a\tb\"c\\\xC3\xA4", 1,
                   1, 1);
    assert_changes("+++ b/../../etc/passwd\n@@ -1 +1 @@\n", "../../etc/passwd", 1, 1, 1);
}

static void content_is_no_header(void **state)
{
    (void)state;
    struct ic_changes changes = {0};
    feed(&changes, "diff --git a/x b/x\n+++ b/x\n@@ -1,1 +1,2 @@\n--- a/y\n+++ b/y\n"
                   "+@@ -1 +1,99 @@\n");
    assert_int_equal(ic_pool_find(&changes.paths, ic_str("../y")), IC_NONE);
    assert_int_equal(changes.files.at[ic_pool_find(&changes.paths, ic_str("../x"))].lines.count, 1);
    ic_changes_release(&changes);
}

static void odd_lines(void **state)
{
    (void)state;
    static const char *const odd[] = {
        "+++ ",
        "+++ b",
        "+++ \"",
        "+++ \"b/\\",
        "+++ \"b/\\1",
        "@@ -",
        "@@ -1",
        "@@ -1 +",
        "@@ -, +, @@",
        "@@ -99999999999999999999 +99999999999999999999,99999999999999999999 @@",
        "Binary files  differ",
        "Binary files a and /dev/null differ",
        "+++ /dev/null",
        "",
        "\\ No newline",
    };
    (void)state;
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        for (size_t k = 0; k < sizeof odd / sizeof *odd; k++) {
            struct ic_changes changes = {0};
            struct ic_diff diff = {
                .changes = &changes, .cwd = "/repo", .top = ".", .file = IC_NONE};
            ic_diff_line(&diff, ic_str(odd[i]));
            ic_diff_line(&diff, ic_str(odd[k]));
            ic_diff_line(&diff, ic_str("@@ -1 +1 @@"));
            ic_changes_release(&changes);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hunks),
        cmocka_unit_test(names),
        cmocka_unit_test(content_is_no_header),
        cmocka_unit_test(odd_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
