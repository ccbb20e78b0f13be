#include "folders.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static struct ic_rulebook *book;

static const struct ic_rule *rule(const char *name)
{
    const struct ic_rule *r = ic_rulebook_find_rule(book, ic_str(name), NULL);
    if (!r)
        fail_msg("no rule %s", name);
    return r;
}

static void catalogue_order(void **state)
{
    (void)state;
    static const char *const codes[] = {"ISR103", "ISR101", "ISR102", "ISR104", "ISR105",
                                        "ISR202", "ISR203", "ISR201", "ISR801", "ISR802"};
    for (uint32_t i = 1; i < sizeof codes / sizeof *codes; i++)
        assert_true(rule(codes[i - 1])->order < rule(codes[i])->order);
    for (uint32_t i = 1; i < ic_rulebook_rule_count(book); i++)
        assert_true(ic_rulebook_rule(book, i - 1)->order < ic_rulebook_rule(book, i)->order);
}

static void rules_are_complete(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++) {
        const struct ic_rule *r = ic_rulebook_rule(book, i);
        assert_true(r->what[0] && r->why[0] && r->bad[0] && r->good[0] && r->fix[0]);
        assert_true(r->page_count > 0 && r->models && r->contexts);
        assert_int_equal(r->enabled, strcmp(r->check, "unused-suppression") != 0);
        for (uint32_t p = 0; p < r->page_count; p++)
            assert_true(ic_str_starts(ic_str(r->pages[p]), "https://"));
    }
}

static void severities_groups_and_reach(void **state)
{
    (void)state;
    const uint32_t at_dirql = IC_GROUP_ISR | IC_GROUP_MSI | IC_GROUP_SYNC;
    assert_int_equal(rule("ISR203")->severity, IC_SEVERITY_WARNING);
    assert_int_equal(rule("stall-over-budget")->severity, IC_SEVERITY_ERROR);
    assert_string_equal(rule("lock-in-isr")->group, "a");
    assert_string_equal(rule("irql-too-high")->group, "a");
    assert_string_equal(rule("pageable-isr")->group, "");
    assert_string_equal(rule("ISR202")->group, "b");
    assert_int_equal(rule("ISR201")->contexts, at_dirql);
    assert_int_equal(rule("ISR102")->contexts, at_dirql | IC_GROUP_DEFERRED | IC_GROUP_ENTRY);
    assert_int_equal(rule("ISR104")->contexts, at_dirql | IC_GROUP_DEFERRED);
    assert_string_equal(rule("ISR104")->parameters[0].name, "min_irql");
    assert_string_equal(rule("ISR104")->parameters[0].value, "DISPATCH_LEVEL");
    assert_int_equal(rule("ISR101")->models, 31);
    assert_int_equal(rule("ISR201")->models, 15);
    assert_int_equal(rule("ISR102")->alias_count, 5);
    assert_int_equal(rule("ISR102")->aliases[0], 28118);
    assert_int_equal(rule("ISR102")->alias_count, 5);
    assert_int_equal(rule("ISR102")->alias_name_count, 3);
    assert_string_equal(rule("ISR102")->alias_names[0], "__WARNING_IRQ_TOO_HIGH");
    assert_string_equal(rule("ISR203")->check, "poll");
    assert_int_equal(rule("float-in-isr")->contexts, at_dirql);
    assert_int_equal(rule("float-in-isr")->models, 15);
    assert_int_equal(rule("wrong-signature")->models, 31);
    assert_int_equal(rule("wrong-signature")->contexts,
                     IC_GROUP_ISR | IC_GROUP_MSI | IC_GROUP_DEFERRED);
    assert_int_equal(rule("role-not-declared")->models, 4 | 16); // storport, umdf1
    assert_int_equal(rule("role-not-declared")->severity, IC_SEVERITY_NOTE);
}

static void rules_may_have_conditions(void **state)
{
    (void)state;
    const struct ic_condition *c = rule("ISR401")->unless;
    assert_null(rule("ISR401")->when);
    assert_string_equal(c->record, "PORT_CONFIGURATION_INFORMATION");
    assert_string_equal(c->field, "InterruptMode");
    assert_int_equal(c->value, 1); // Latched, a constant that all kernel models have
    assert_true(c->next->next->only && !c->only);
    assert_null(rule("ISR201")->unless);
}

static void constants_by_model(void **state)
{
    (void)state;
    uint32_t scsiport = rule("ISR603")->models;
    int64_t value = 0;
    assert_true(ic_rulebook_constant(book, scsiport, ic_str("NextLuRequest"), &value));
    assert_int_equal(value, 2);
    assert_true(ic_rulebook_constant(book, scsiport, ic_str("Latched"), &value));
    assert_int_equal(value, 1);
    assert_true(ic_rulebook_constant(book, scsiport, ic_str("0x10"), &value));
    assert_int_equal(value, 16);
    assert_false(ic_rulebook_constant(book, scsiport, ic_str("DpcLock"), &value));
}

static void unknown_rules_have_a_nearest_one(void **state)
{
    (void)state;
    const char *nearest = "";
    assert_null(ic_rulebook_find_rule(book, ic_str("stall-over-buget"), &nearest));
    assert_string_equal(nearest, "stall-over-budget");
    assert_null(ic_rulebook_find_rule(book, ic_str("ISR2O3"), &nearest));
    assert_string_equal(nearest, "ISR203");
    assert_null(ic_rulebook_find_rule(book, ic_str("something else entirely"), &nearest));
    assert_null(nearest);
    assert_non_null(ic_rulebook_find_rule(book, ic_str("ISR203"), &nearest));
    assert_null(nearest);
}

static int set_up(void **state)
{
    (void)state;
    book = shipped_rules();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    ic_rulebook_free(book);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(catalogue_order),
        cmocka_unit_test(rules_are_complete),
        cmocka_unit_test(severities_groups_and_reach),
        cmocka_unit_test(rules_may_have_conditions),
        cmocka_unit_test(constants_by_model),
        cmocka_unit_test(unknown_rules_have_a_nearest_one),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
