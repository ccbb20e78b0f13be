#include "folders.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

static struct ic_rulebook *load(uint32_t count)
{
    const char *folders[] = {ISRCHECK_SOURCE_RULES, folder_path(0), folder_path(1)};
    struct ic_error error = {0};
    struct ic_rulebook *book = ic_rulebook_load(folders, count, &error);
    if (!book)
        fail_msg("%s:%u:%u: %s", error.file, error.line, error.column, error.text);
    return book;
}

static const struct ic_model *model(const struct ic_rulebook *book, const char *name)
{
    for (uint32_t i = 0; i < ic_rulebook_model_count(book); i++)
        if (strcmp(ic_rulebook_model(book, i)->name, name) == 0)
            return ic_rulebook_model(book, i);
    fail_msg("no model %s", name);
    return NULL;
}

static void a_folder_adds_a_model_and_a_rule(void **state)
{
    (void)state;
    put_file(0, "models/demo.yaml", good_model);
    put_file(0, "demo-rule.yaml", good_rule);
    put_file(0, "readme.txt", "not a rule");
    struct ic_rulebook *book = load(2);
    const struct ic_model *demo = model(book, "demo");
    assert_int_equal(ic_rulebook_model_count(book), 6);
    assert_true(demo->contexts[0].budget_us == 70);
    assert_int_equal(demo->contexts[0].locks_held, 1);
    // A kernel model has the kernel's contexts and facts; its own `dpc` takes over registrations.
    assert_string_equal(demo->contexts[1].kind, "dpc");
    assert_string_equal(demo->contexts[1].title, "deferred routine");
    assert_true(demo->contexts[1].registration_count > 1);
    const struct ic_routine *stall = ic_rulebook_routine(book, ic_str("DemoStall"));
    assert_true(ic_rulebook_effects(book, stall, demo)->effects[0].unit_us == 1000);
    assert_int_equal(ic_rulebook_effects(book, stall, model(book, "storport"))->effect_count, 0);
    stall = ic_rulebook_routine(book, ic_str("KeStallExecutionProcessor"));
    assert_int_equal(ic_rulebook_effects(book, stall, demo)->effect_count, 1);
    const struct ic_rule *rule = ic_rulebook_find_rule(book, ic_str("DEM101"), NULL);
    assert_string_equal(rule->name, "demo-rule");
    assert_ptr_equal(ic_rulebook_rule(book, 0), rule);
    assert_int_equal(rule->models, 1u << demo->index);
    ic_rulebook_free(book);
    remove_folders();
}

static void a_later_folder_replaces(void **state)
{
    (void)state;
    char text[2000];
    put_file(0, "models/demo.yaml", good_model);
    put_file(0, "demo-rule.yaml", good_rule);
    put_file(0, "routines/demo.csv", "name,irql_max,tier\nDemoStall,DISPATCH_LEVEL,\n");
    snprintf(text, sizeof text, "%s%s", "# changed\n", good_model);
    memcpy(strstr(text, "us: 70"), "us: 90", 6);
    put_file(1, "models/demo.yaml", text);
    snprintf(text, sizeof text, "%senabled: false\n", good_rule);
    put_file(1, "demo-rule.yaml", text);
    put_file(1, "routines/more.csv",
             "# comment\n\n\"name\",irql_max,tier\r\n\"DemoStall\",APC_LEVEL,note\r\n");
    struct ic_rulebook *book = load(3), *shipped = shipped_rules();
    assert_int_equal(ic_rulebook_model_count(book), ic_rulebook_model_count(shipped) + 1);
    assert_int_equal(ic_rulebook_rule_count(book), ic_rulebook_rule_count(shipped) + 1);
    ic_rulebook_free(shipped);
    assert_true(model(book, "demo")->contexts[0].budget_us == 90);
    assert_false(ic_rulebook_find_rule(book, ic_str("demo-rule"), NULL)->enabled);
    const struct ic_routine *stall = ic_rulebook_routine(book, ic_str("DemoStall"));
    assert_int_equal(stall->irql_max, IC_IRQL_APC);
    assert_true(stall->irql_note);
    ic_rulebook_free(book);
    remove_folders();
}

static void quoted_cells_keep_commas(void **state)
{
    (void)state;
    put_file(0, "routines/demo.csv",
             "name,irql_max,text\nDemoStall,DIRQL,\"a, \"\"b\"\"\"\nDemoDefer,DIRQL,\"\"");
    struct ic_rulebook *book = load(2);
    const struct ic_routine *stall = ic_rulebook_routine(book, ic_str("DemoStall"));
    assert_string_equal(stall->irql_text, "a, \"b\"");
    stall = ic_rulebook_routine(book, ic_str("DemoDefer"));
    assert_string_equal(stall->irql_text, "");
    ic_rulebook_free(book);
    remove_folders();
}

static void a_list_beside_the_model_is_read(void **state)
{
    (void)state;
    char text[2000];
    snprintf(text, sizeof text,
             "%srestrictions:\n"
             "  - list: routines/banned.csv\n"
             "    never_in: [isr, dpc]\n"
             "    reason: it is banned\n"
             "    page: https://example.com/page\n",
             good_model);
    put_file(0, "models/demo.yaml", text);
    put_file(0, "routines/banned.csv", "routine\nDemoOne\nDemoTwo\n");
    struct ic_rulebook *book = load(2);
    const struct ic_routine *two = ic_rulebook_routine(book, ic_str("DemoTwo"));
    const struct ic_routine_model *facts = ic_rulebook_effects(book, two, model(book, "demo"));
    assert_int_equal(facts->restriction_count, 1);
    assert_int_equal(facts->restrictions[0].groups, IC_GROUP_ISR);
    assert_string_equal(facts->restrictions[0].kinds[0], "dpc");
    assert_string_equal(facts->restrictions[0].page, "https://example.com/page");
    assert_string_equal(facts->restrictions[0].instead, "");
    ic_rulebook_free(book);
    remove_folders();
}

static void an_empty_folder_is_no_error(void **state)
{
    (void)state;
    const char *folders[] = {folder_path(0)};
    struct ic_error error = {0};
    struct ic_rulebook *book = ic_rulebook_load(folders, 1, &error);
    assert_non_null(book);
    assert_int_equal(ic_rulebook_model_count(book), 0);
    assert_int_equal(ic_rulebook_rule_count(book), 0);
    assert_null(ic_rulebook_routine(book, ic_str("DemoStall")));
    assert_int_equal(ic_rulebook_effects(book, NULL, NULL)->effect_count, 0);
    ic_rulebook_free(book);
    ic_rulebook_free(NULL);
    remove_folders();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_folder_adds_a_model_and_a_rule),
        cmocka_unit_test(a_later_folder_replaces),
        cmocka_unit_test(quoted_cells_keep_commas),
        cmocka_unit_test(a_list_beside_the_model_is_read),
        cmocka_unit_test(an_empty_folder_is_no_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
