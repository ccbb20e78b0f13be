#include "rulebook/rulebook.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static unsigned irql(const char *text)
{
    unsigned value = 99;
    return ic_irql_parse(ic_str(text), &value) ? value : 99;
}

static void levels_are_read_in_all_spellings(void **state)
{
    (void)state;
    assert_int_equal(irql("PASSIVE_LEVEL"), IC_IRQL_PASSIVE);
    assert_int_equal(irql("LOW_LEVEL"), IC_IRQL_PASSIVE);
    assert_int_equal(irql("APC_LEVEL"), IC_IRQL_APC);
    assert_int_equal(irql(" ( DISPATCH_LEVEL ) "), IC_IRQL_DISPATCH);
    assert_int_equal(irql("DPC_LEVEL"), IC_IRQL_DISPATCH);
    assert_int_equal(irql("DIRQL"), IC_IRQL_DEVICE);
    assert_int_equal(irql("PROFILE_LEVEL"), IC_IRQL_HIGH);
    assert_int_equal(irql("0"), IC_IRQL_PASSIVE);
    assert_int_equal(irql("2"), IC_IRQL_DISPATCH);
    assert_int_equal(irql("0x9"), IC_IRQL_DEVICE);
    assert_int_equal(irql("15"), IC_IRQL_HIGH);
    assert_int_equal(irql("20"), IC_IRQL_DEVICE);
    assert_int_equal(irql("31"), IC_IRQL_HIGH);
    assert_int_equal(irql("32"), 99);
    assert_int_equal(irql("-1"), 99);
    assert_int_equal(irql(""), 99);
    assert_int_equal(irql("dispatch"), 99);
}

static void levels_have_names(void **state)
{
    (void)state;
    assert_string_equal(ic_irql_name(0), "PASSIVE_LEVEL");
    assert_string_equal(ic_irql_name(1), "APC_LEVEL");
    assert_string_equal(ic_irql_name(2), "DISPATCH_LEVEL");
    assert_string_equal(ic_irql_name(3), "DIRQL");
    assert_string_equal(ic_irql_name(9), "DIRQL");
    assert_string_equal(ic_irql_name(15), "HIGH_LEVEL");
    assert_string_equal(ic_irql_name(IC_NONE), "HIGH_LEVEL");
}

static void effects_and_severities_have_names(void **state)
{
    (void)state;
    assert_string_equal(ic_effect_name(IC_EFFECT_stalls), "stalls");
    assert_string_equal(ic_effect_name(IC_EFFECT_terminates), "terminates");
    assert_string_equal(ic_effect_name(IC_EFFECT_COUNT), "?");
    assert_string_equal(ic_severity_name(IC_SEVERITY_NOTE), "note");
    assert_string_equal(ic_severity_name(IC_SEVERITY_ERROR), "error");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(levels_are_read_in_all_spellings),
        cmocka_unit_test(levels_have_names),
        cmocka_unit_test(effects_and_severities_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
