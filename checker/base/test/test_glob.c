// Patterns of paths.
#include "base/glob.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void assert_glob(const char *pattern, const char *path, bool expected)
{
    if (ic_glob_match(ic_str(pattern), ic_str(path)) != expected)
        fail_msg("'%s' and '%s'", pattern, path);
}

static void names_match_anywhere(void **state)
{
    (void)state;
    assert_glob("third_party", "third_party/a.c", true);
    assert_glob("third_party", "src/third_party/x/a.c", true);
    assert_glob("third_party/", "src/third_party/x/a.c", true);
    assert_glob("third_party", "src/third_party2/a.c", false);
    assert_glob("third_party", "src/athird_party", false);
    assert_glob("*.gen.c", "src/a.gen.c", true);
    assert_glob("*.gen.c", "a.gen.cpp", false);
    assert_glob("?.c", "src/a.c", true);
    assert_glob("?.c", "src/ab.c", false);
    assert_glob("?", "/", false);
}

static void paths_start_at_the_top(void **state)
{
    (void)state;
    assert_glob("src/gen", "src/gen/a.c", true);
    assert_glob("src/gen", "x/src/gen/a.c", false);
    assert_glob("/gen", "gen/a.c", true);
    assert_glob("/gen", "src/gen/a.c", false);
    assert_glob("src/*.c", "src/a.c", true);
    assert_glob("src/*.c", "src/x/a.c", false);
    assert_glob("src/*", "src/x/a.c", true); // a folder that matches
    assert_glob("*/x", "src/x/a.c", true);
    assert_glob("*/x", "src/y/x/a.c", false);
}

static void two_stars_are_any_folders(void **state)
{
    (void)state;
    assert_glob("**/gen/*.c", "gen/a.c", true);
    assert_glob("**/gen/*.c", "a/b/gen/a.c", true);
    assert_glob("**/gen/*.c", "a/b/gen/x/a.c", false);
    assert_glob("src/**/a.c", "src/a.c", true);
    assert_glob("src/**/a.c", "src/x/y/a.c", true);
    assert_glob("src/**/a.c", "src/xa.c", false);
    assert_glob("src/**", "src/x/y/a.c", true);
    assert_glob("src/**", "srcx/y", false);
    assert_glob("**", "a", true);
}

static void odd_ones(void **state)
{
    (void)state;
    assert_glob("", "a", false);
    assert_glob("/", "a", false);
    assert_glob("a", "", false);
    assert_glob("*", "", false);
    assert_glob("../x", "../x/a.c", true);
    assert_glob("[a]", "a", false);
    assert_glob("[a]", "[a]", true);
}

static void many_stars_take_no_time(void **state)
{
    (void)state;
    static char path[4000], pattern[1000];
    memset(path, 'a', sizeof path - 1);
    for (size_t i = 0; i < sizeof pattern - 2; i++)
        pattern[i] = i % 2 ? 'a' : '*';
    pattern[sizeof pattern - 2] = 'b';
    assert_glob(pattern, path, false);
    static char longer[5000];
    memset(longer, 'a', sizeof longer - 1);
    assert_glob("*", longer, false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_match_anywhere),      cmocka_unit_test(paths_start_at_the_top),
        cmocka_unit_test(two_stars_are_any_folders), cmocka_unit_test(odd_ones),
        cmocka_unit_test(many_stars_take_no_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
