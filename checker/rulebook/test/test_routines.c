#include "folders.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <time.h>

#include <cmocka.h>

static struct ic_rulebook *book;

static const struct ic_routine *routine(const char *name)
{
    const struct ic_routine *r = ic_rulebook_routine(book, ic_str(name));
    if (!r)
        fail_msg("no routine %s", name);
    return r;
}

static void limits_are_as_documented(void **state)
{
    (void)state;
    assert_int_equal(routine("StorPortAllocatePool")->irql_max, IC_IRQL_DISPATCH);
    assert_string_equal(routine("StorPortAllocatePool")->header, "storport.h");
    assert_string_equal(routine("StorPortAllocatePool")->irql_text, "<=DISPATCH_LEVEL");
    assert_string_equal(routine("StorPortAllocatePool")->irql_page,
                        "https://learn.microsoft.com/windows-hardware/drivers/ddi/storport/"
                        "nf-storport-storportallocatepool");
    assert_int_equal(routine("StorPortRegistryRead")->irql_max, IC_IRQL_PASSIVE);
    assert_int_equal(routine("ZwCreateFile")->irql_max, IC_IRQL_PASSIVE);
    assert_int_equal(routine("KeAcquireSpinLock")->irql_max, IC_IRQL_DISPATCH);
    assert_int_equal(routine("KeStallExecutionProcessor")->irql_max, IC_IRQL_HIGH);
    assert_int_equal(routine("DbgPrint")->irql_max, IC_IRQL_DEVICE);
    assert_int_equal(routine("IoRequestDpc")->irql_max, IC_IRQL_DEVICE);
    assert_int_equal(routine("StorPortStallExecution")->irql_max, IC_NONE);
    assert_string_equal(routine("StorPortStallExecution")->irql_text, "");
}

// The longest row that fits counts.
static void intrinsics_by_their_registers(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        enum ic_registers registers;
    } rows[] = {
        {"_mm256_add_ps", IC_REGISTERS_YMM},
        {"_mm512_setzero_si512", IC_REGISTERS_YMM},
        {"_mm_add_ps", IC_REGISTERS_XMM},
        {"_mm_fmadd_ps", IC_REGISTERS_YMM},
        {"_mm_pause", IC_REGISTERS_GENERAL},
        {"_mm_clflushopt", IC_REGISTERS_GENERAL},
        {"_mm_empty", IC_REGISTERS_MMX},
        {"_m_paddb", IC_REGISTERS_MMX},
        {"_m_prefetchw", IC_REGISTERS_GENERAL},
        {"_mm_", IC_REGISTERS_XMM},
        {"_mm", IC_REGISTERS_UNKNOWN},
        {"", IC_REGISTERS_UNKNOWN},
        {"KeSetEvent", IC_REGISTERS_UNKNOWN},
        {"_mm_*", IC_REGISTERS_XMM},
        {"_InterlockedOr", IC_REGISTERS_UNKNOWN},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (ic_rulebook_intrinsic(book, ic_str(rows[i].name)) != rows[i].registers)
            fail_msg("%s", rows[i].name);
    char longest[200];
    memset(longest, 'x', sizeof longest);
    memcpy(longest, "_mm256_", 7);
    assert_int_equal(ic_rulebook_intrinsic(book, ic_str_n(longest, sizeof longest)),
                     IC_REGISTERS_YMM);
}

static void readings_replace_the_wording(void **state)
{
    (void)state;
    assert_int_equal(routine("KeSetEvent")->irql_max, IC_IRQL_DISPATCH);
    assert_int_equal(routine("KeWaitForSingleObject")->irql_max, IC_IRQL_DISPATCH);
    assert_int_equal(routine("KeAcquireSpinLockAtDpcLevel")->irql_max, IC_IRQL_DISPATCH);
    assert_int_equal(routine("ScsiPortNotification")->irql_max, IC_IRQL_HIGH);
    assert_int_equal(routine("StorPortPoFxIdleComponent")->irql_max, IC_IRQL_HIGH);
    assert_int_equal(routine("StorPortLogSystemEvent")->irql_max, IC_IRQL_DISPATCH);
    assert_int_equal(routine("StorPortSetPriorityThread")->irql_max, IC_IRQL_PASSIVE);
    assert_int_equal(routine("StorPortDelayExecution")->irql_max, IC_IRQL_HIGH);
    assert_int_equal(routine("RtlSetBit")->irql_max, IC_IRQL_HIGH);
    assert_true(routine("RtlSetBit")->irql_why[0] != 0);
    assert_string_equal(routine("StorPortAllocatePool")->irql_why, "");
}

static void harmless_routines_are_notes(void **state)
{
    (void)state;
    assert_true(routine("StorPortInterlockedPushEntrySList")->irql_note);
    assert_true(routine("StorPortGetCurrentProcessorNumber")->irql_note);
    assert_true(routine("StorPortGetHighestNodeNumber")->irql_note);
    assert_false(routine("StorPortAllocatePool")->irql_note);
    assert_false(routine("StorPortSetSystemGroupAffinityThread")->irql_note);
}

static void callbacks_are_no_routines(void **state)
{
    (void)state;
    assert_null(ic_rulebook_routine(book, ic_str("HW_INTERRUPT")));
    assert_null(ic_rulebook_routine(book, ic_str("NoSuchRoutine")));
    assert_null(ic_rulebook_routine(book, ic_str("")));
}

static const char *alias(const char *name)
{
    return ic_rulebook_alias(book, ic_str(name)).data;
}

static void aliases_give_the_documented_name(void **state)
{
    (void)state;
    assert_string_equal(alias("KeAcquireSpinLockRaiseToDpc"), "KeAcquireSpinLock");
    assert_string_equal(alias("KfRaiseIrql"), "KeRaiseIrql");
    assert_string_equal(alias("IofCallDriver"), "IoCallDriver");
    assert_string_equal(alias("_InterlockedIncrement"), "InterlockedIncrement");
    assert_string_equal(alias("memcpy"), "RtlCopyMemory");
    assert_string_equal(alias("KeAcquireSpinLock"), "KeAcquireSpinLock");
    assert_true(ic_rulebook_alias(book, ic_str("")).len == 0);
}

static void annotations_give_an_upper_bound(void **state)
{
    (void)state;
    unsigned irql = 99;
    assert_true(ic_rulebook_annotation(book, ic_str("_IRQL_requires_max_"),
                                       ic_str("DISPATCH_LEVEL"), &irql));
    assert_int_equal(irql, IC_IRQL_DISPATCH);
    assert_true(
        ic_rulebook_annotation(book, ic_str("__drv_maxIRQL"), ic_str("(APC_LEVEL)"), &irql));
    assert_int_equal(irql, IC_IRQL_APC);
    assert_true(
        ic_rulebook_annotation(book, ic_str("_IRQL_requires_"), ic_str("PASSIVE_LEVEL"), &irql));
    assert_false(ic_rulebook_annotation(book, ic_str("_IRQL_requires_min_"),
                                        ic_str("DISPATCH_LEVEL"), &irql));
    assert_false(
        ic_rulebook_annotation(book, ic_str("_IRQL_requires_max_"), ic_str("limit"), &irql));
    assert_false(ic_rulebook_annotation(book, ic_str(""), ic_str("DISPATCH_LEVEL"), &irql));
}

static void loading_is_quick(void **state)
{
    (void)state;
    clock_t best = CLOCKS_PER_SEC;
    for (int i = 0; i < 5; i++) {
        clock_t start = clock();
        ic_rulebook_free(shipped_rules());
        clock_t taken = clock() - start;
        best = taken < best ? taken : best;
    }
    assert_true(best < CLOCKS_PER_SEC / 5);
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
        cmocka_unit_test(limits_are_as_documented),
        cmocka_unit_test(intrinsics_by_their_registers),
        cmocka_unit_test(readings_replace_the_wording),
        cmocka_unit_test(harmless_routines_are_notes),
        cmocka_unit_test(callbacks_are_no_routines),
        cmocka_unit_test(aliases_give_the_documented_name),
        cmocka_unit_test(annotations_give_an_upper_bound),
        cmocka_unit_test(loading_is_quick),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
