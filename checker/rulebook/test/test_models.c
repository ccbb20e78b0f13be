#include "folders.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static struct ic_rulebook *book;

static const struct ic_model *model(const char *name)
{
    for (uint32_t i = 0; i < ic_rulebook_model_count(book); i++)
        if (strcmp(ic_rulebook_model(book, i)->name, name) == 0)
            return ic_rulebook_model(book, i);
    fail_msg("no model %s", name);
    return NULL;
}

// The first spec of a kind whose first condition is on `field` (NULL: none).
static const struct ic_context_spec *context(const char *model_name, const char *kind,
                                             const char *field)
{
    const struct ic_model *m = model(model_name);
    for (uint32_t i = 0; i < m->context_count; i++) {
        const struct ic_context_spec *spec = &m->contexts[i];
        bool fits = field ? spec->when && strcmp(spec->when->field, field) == 0 : !spec->when;
        if (strcmp(spec->kind, kind) == 0 && fits)
            return spec;
    }
    fail_msg("no context %s %s", model_name, kind);
    return NULL;
}

static const struct ic_routine_model *facts(const char *model_name, const char *routine)
{
    return ic_rulebook_effects(book, ic_rulebook_routine(book, ic_str(routine)), model(model_name));
}

static bool registered(const struct ic_context_spec *spec, enum ic_register_how how,
                       const char *name, const char *record, uint32_t argument)
{
    for (uint32_t i = 0; i < spec->registration_count; i++) {
        const struct ic_registration *r = &spec->registrations[i];
        if (r->how == how && strcmp(r->name, name) == 0 && strcmp(r->record, record) == 0 &&
            (how == IC_REGISTER_ROLE || how == IC_REGISTER_FIELD || r->argument == argument))
            return true;
    }
    return false;
}

static uint32_t lock(const char *model_name, const char *name)
{
    const struct ic_model *m = model(model_name);
    for (uint32_t i = 0; i < m->lock_count; i++)
        if (strcmp(m->locks[i].name, name) == 0)
            return 1u << i;
    fail_msg("no lock %s", name);
    return 0;
}

static void all_models_are_there(void **state)
{
    (void)state;
    static const char *const names[] = {"ataport", "scsiport", "storport", "stream", "umdf1"};
    assert_int_equal(ic_rulebook_model_count(book), 5);
    for (uint32_t i = 0; i < 5; i++) {
        const struct ic_model *m = ic_rulebook_model(book, i);
        assert_string_equal(m->name, names[i]);
        assert_int_equal(m->index, i);
        assert_true(m->header_count > 0 && m->routine_count > 0);
        assert_true(m->kernel == (i != 4));
        for (uint32_t c = 0; c < m->context_count; c++)
            assert_ptr_equal(m->contexts[c].model, m);
    }
}

static void interrupt_routines_have_their_budget(void **state)
{
    (void)state;
    assert_true(context("storport", "isr", NULL)->budget_us == 50);
    assert_true(context("storport", "msi-isr", NULL)->budget_us == 50);
    assert_true(context("scsiport", "isr", NULL)->budget_us == 1000);
    assert_true(context("scsiport", "isr", NULL)->note_us == 50);
    assert_true(context("ataport", "isr", NULL)->budget_us == 1000);
    assert_true(context("stream", "isr", NULL)->budget_us == 20);
    assert_true(context("umdf1", "isr", NULL)->budget_us == 0);
    assert_string_equal(context("storport", "isr", NULL)->budget_page,
                        "https://learn.microsoft.com/windows-hardware/drivers/ddi/storport/"
                        "nc-storport-hw_interrupt");
    assert_int_equal(context("umdf1", "isr", NULL)->irql, IC_IRQL_PASSIVE);
    assert_int_equal(context("ataport", "isr", NULL)->irql, IC_IRQL_DEVICE);
}

static void interrupt_routines_are_found_in_all_ways(void **state)
{
    (void)state;
    static const char data[] = "HW_INITIALIZATION_DATA";
    const struct ic_context_spec *stor = context("storport", "isr", NULL);
    assert_true(registered(stor, IC_REGISTER_ROLE, "HW_INTERRUPT", "", 0));
    assert_true(registered(stor, IC_REGISTER_FIELD, "HwInterrupt", data, 0));
    assert_false(
        registered(stor, IC_REGISTER_FIELD, "HwInterrupt", "VIRTUAL_HW_INITIALIZATION_DATA", 0));
    assert_string_equal(stor->registrations[1].name, "PHW_INTERRUPT");
    assert_int_equal(stor->registrations[1].header_count, 1);
    assert_string_equal(stor->registrations[1].headers[0], "storport.h");
    assert_true(registered(context("storport", "msi-isr", NULL), IC_REGISTER_FIELD,
                           "HwMSInterruptRoutine", "PORT_CONFIGURATION_INFORMATION", 0));
    assert_true(
        registered(context("scsiport", "isr", NULL), IC_REGISTER_FIELD, "HwInterrupt", data, 0));
    assert_true(
        registered(context("stream", "isr", NULL), IC_REGISTER_ROLE, "PHW_INTERRUPT", "", 0));
    assert_true(registered(context("ataport", "isr", NULL), IC_REGISTER_FIELD, "IdeHwInterrupt",
                           "IDE_CHANNEL_INTERFACE", 0));
    assert_true(registered(context("umdf1", "isr", NULL), IC_REGISTER_CONFIG,
                           "WUDF_INTERRUPT_CONFIG_INIT", "", 1));
}

static void effects_register_their_routines(void **state)
{
    (void)state;
    const struct ic_context_spec *dpc = context("storport", "dpc", NULL);
    assert_true(registered(dpc, IC_REGISTER_ARGUMENT, "StorPortInitializeDpc", "", 2));
    assert_true(registered(dpc, IC_REGISTER_ARGUMENT, "StorPortNotification", "", 3));
    assert_true(registered(dpc, IC_REGISTER_ARGUMENT, "KeInitializeDpc", "", 1));
    assert_true(registered(dpc, IC_REGISTER_ROLE, "KDEFERRED_ROUTINE", "", 0));
    assert_true(registered(context("ataport", "worker", NULL), IC_REGISTER_ARGUMENT,
                           "AtaPortRequestCallback", "", 2));
    const struct ic_context_spec *enable = context("scsiport", "enable-interrupts", NULL);
    assert_int_equal(enable->registration_count, 1);
    assert_int_equal(enable->registrations[0].when_argument, 0);
    assert_int_equal(enable->registrations[0].when_value, 5);
    assert_true(registered(context("stream", "driver-entry", NULL), IC_REGISTER_NAME, "DriverEntry",
                           "", IC_NONE));
}

static const struct ic_registration *by_argument(const struct ic_context_spec *spec,
                                                 const char *name)
{
    for (uint32_t i = 0; i < spec->registration_count; i++)
        if (spec->registrations[i].how == IC_REGISTER_ARGUMENT &&
            strcmp(spec->registrations[i].name, name) == 0)
            return &spec->registrations[i];
    fail_msg("%s registers no %s", name, spec->kind);
    return NULL;
}

// A model's own routines have its signature, those of the kernel the kernel's.
static void signatures_belong_to_what_calls(void **state)
{
    (void)state;
    const struct ic_context_spec *work = context("storport", "work-item", NULL);
    assert_int_equal(work->signature->parameter_count, 3);
    assert_ptr_equal(by_argument(work, "StorPortQueueWorkItem")->signature, work->signature);
    assert_false(by_argument(work, "StorPortQueueWorkItem")->common);
    assert_null(by_argument(work, "IoQueueWorkItem")->signature);
    assert_true(by_argument(work, "IoQueueWorkItem")->common);
    const struct ic_context_spec *dpc = context("stream", "dpc", NULL);
    assert_int_equal(by_argument(dpc, "KeInitializeDpc")->signature->parameter_count, 4);
    assert_true(by_argument(dpc, "KeInitializeDpc")->common);
    for (uint32_t m = 0; m < ic_rulebook_model_count(book); m++) {
        const struct ic_model *each = ic_rulebook_model(book, m);
        assert_int_equal(context(each->name, "isr", NULL)->signature->returns, 1);
        assert_int_equal(context(each->name, "isr", NULL)->signature->parameters[0], 0);
    }
    assert_int_equal(context("ataport", "worker", NULL)->signature->returns, 0);
    const struct ic_signature *change = context("storport", "state-change", NULL)->signature;
    assert_int_equal(change->parameters[2], 2);
    assert_int_equal(change->parameters[4], 4);
}

static void storport_lock_table(void **state)
{
    (void)state;
    uint32_t dpc = lock("storport", "DpcLock"), start = lock("storport", "StartIoLock"),
             interrupt = lock("storport", "InterruptLock"),
             message = lock("storport", "MessageLock");
    const struct ic_context_spec *isr = context("storport", "isr", NULL);
    assert_true(isr->locks_checked);
    assert_int_equal(isr->locks_held, interrupt);
    const struct ic_context_spec *msi = context("storport", "msi-isr", NULL);
    assert_int_equal(msi->locks_held, interrupt | message);
    assert_int_equal(msi->locks_allowed, message);
    assert_int_equal(msi->message_parameter, 1);
    assert_int_equal(context("storport", "start-io", NULL)->locks_held, start);
    assert_int_equal(context("storport", "start-io", NULL)->locks_allowed & (dpc | interrupt),
                     dpc | interrupt);
    assert_int_equal(context("storport", "start-io", "VirtualDevice")->locks_held, 0);
    assert_int_equal(context("storport", "reset-bus", NULL)->locks_held, start | interrupt);
    assert_int_equal(context("storport", "timer", "SynchronizationModel")->locks_held, 0);
    assert_int_equal(context("storport", "timer", NULL)->locks_held, start | interrupt);
    assert_int_equal(context("storport", "find-adapter", NULL)->locks_allowed, 0);
    assert_true(context("storport", "find-adapter", NULL)->locks_checked);
    assert_false(context("storport", "work-item", NULL)->locks_checked);
    const struct ic_model *m = model("storport");
    assert_true(m->locks[0].rank < m->locks[2].rank);
    assert_int_equal(m->locks[2].includes, message);
    assert_string_equal(m->locks[3].when->field, "InterruptSynchronizationMode");
    assert_int_equal(m->locks[3].when->value, 2);
    assert_int_equal(context("umdf1", "isr", NULL)->locks_held, 1);
}

static void conditions_choose_the_level(void **state)
{
    (void)state;
    assert_int_equal(context("ataport", "start-io", "SyncWithIsr")->irql, IC_IRQL_DEVICE);
    assert_int_equal(context("ataport", "start-io", NULL)->irql, IC_IRQL_DISPATCH);
    assert_int_equal(context("stream", "receive-packet", "TurnOffSynchronization")->irql,
                     IC_IRQL_PASSIVE);
    const struct ic_context_spec *raised = context("stream", "receive-packet", "HwInterrupt");
    assert_int_equal(raised->irql, IC_IRQL_DEVICE);
    assert_true(raised->when->differs);
    const struct ic_context_spec *timer = context("stream", "timer", "TurnOffSynchronization");
    assert_string_equal(timer->when->next->field, "HwInterrupt");
    const struct ic_context_spec *isr = context("storport", "isr", NULL);
    assert_int_equal(isr->assumption_count, 1);
    assert_string_equal(isr->assumptions[0].field, "DumpMode");
    assert_int_equal(isr->assumptions[0].value, 0);
}

static void stalls_and_locks(void **state)
{
    (void)state;
    const struct ic_routine_model *f = facts("storport", "StorPortStallExecution");
    assert_int_equal(f->effect_count, 1);
    assert_int_equal(f->effects[0].kind, IC_EFFECT_stalls);
    assert_int_equal(f->effects[0].argument, 0);
    assert_true(f->effects[0].limit_us == 1000 && f->effects[0].unit_us == 1);
    f = facts("ataport", "KeStallExecutionProcessor");
    assert_true(f->effects[0].limit_us == 50);
    f = facts("storport", "StorPortDelayExecution");
    assert_int_equal(f->effects[0].argument, 1);
    f = facts("storport", "StorPortAcquireSpinLock");
    assert_int_equal(f->effect_count, 5);
    assert_int_equal(f->effects[2].lock, 2);
    assert_int_equal(f->effects[2].when_argument, 1);
    assert_int_equal(f->effects[2].when_value, 3);
    assert_int_equal(f->effects[2].irql, IC_IRQL_DEVICE);
    f = facts("umdf1", "IWDFInterrupt::TryToAcquireInterruptLock");
    assert_int_equal(f->effects[0].kind, IC_EFFECT_tries);
    assert_int_equal(facts("umdf1", "KeStallExecutionProcessor")->effect_count, 0);
    assert_int_equal(facts("scsiport", "StorPortStallExecution")->effect_count, 0);
}

static void services_stand_for_routines(void **state)
{
    (void)state;
    const struct ic_routine *raw = ic_rulebook_routine(book, ic_str("StorPortExtendedFunction"));
    assert_string_equal(ic_rulebook_service(book, raw, 33)->name, "StorPortRequestTimer");
    assert_null(ic_rulebook_service(book, raw, 4000));
    assert_null(ic_rulebook_service(book, NULL, 0));
    raw = ic_rulebook_routine(book, ic_str("AtaPortRequestCallback"));
    assert_string_equal(ic_rulebook_service(book, raw, 1)->name, "AtaPortRequestWorkerRoutine");
    const struct ic_routine_model *f = facts("storport", "StorPortNotification");
    bool acquires = false, completes = false;
    for (uint32_t i = 0; i < f->effect_count; i++) {
        const struct ic_effect *e = &f->effects[i];
        completes |= e->kind == IC_EFFECT_completes && e->when_argument == 0 && e->argument == 2 &&
                     e->and_argument == IC_NONE;
        acquires |= e->kind == IC_EFFECT_acquires && e->when_value == 0x1003 &&
                    e->and_argument == 2 && e->and_value == 3 && e->lock == 2;
    }
    assert_true(acquires && completes);
}

static void restrictions(void **state)
{
    (void)state;
    const struct ic_routine_model *f = facts("ataport", "AtaPortDeviceBusy");
    assert_int_equal(f->restriction_count, 2);
    assert_false(f->restrictions[0].only);
    assert_int_equal(f->restrictions[0].groups, IC_GROUP_ISR);
    assert_string_equal(f->restrictions[1].kinds[0], "build-io");
    f = facts("storport", "StorPortGetBusData");
    assert_true(f->restrictions[0].only && !f->restrictions[0].warning);
    assert_int_equal(f->restrictions[0].kind_count, 2);
    f = facts("storport", "KeInsertQueueDpc");
    assert_int_equal(f->effect_count, 1);
    assert_int_equal(f->restriction_count, 1);
    assert_true(f->restrictions[0].warning);
    assert_int_equal(f->restrictions[0].groups,
                     IC_GROUP_ISR | IC_GROUP_MSI | IC_GROUP_SYNC | IC_GROUP_DEFERRED);
    assert_string_equal(f->restrictions[0].when->field, "HwFindAdapter");
    assert_string_equal(f->restrictions[0].when->next->field, "VirtualDevice");
    assert_true(f->restrictions[0].when->next->differs);
    assert_true(f->restrictions[0].when->next->next->bits);
    assert_int_equal(facts("scsiport", "KeInsertQueueDpc")->restriction_count, 0);
    f = facts("storport", "StorPortGetMSIInfo");
    assert_int_equal(f->restrictions[0].groups, IC_GROUP_MSI);
}

static void requests(void **state)
{
    (void)state;
    const struct ic_model *m = model("storport");
    assert_int_equal(m->request_count, 2);
    assert_string_equal(m->requests[0].status_record, "SCSI_REQUEST_BLOCK");
    assert_string_equal(m->requests[0].status, "SrbStatus");
    assert_int_equal(m->requests[0].pending, 0);
    assert_string_equal(m->requests[1].part_record, "STORAGE_REQUEST_BLOCK");
    assert_string_equal(m->requests[1].part, "MiniportContext");
    assert_string_equal(model("ataport")->requests[0].status, "IrbStatus");
    assert_int_equal(model("umdf1")->request_count, 0);
}

// Parts of names, whatever their case.
static void names_that_say_the_device_is_gone(void **state)
{
    static const char *const gone[] = {"AdapterRemoved", "IsGone", "SURPRISE", "bAdapterStopped",
                                       "DEVICE_OFFLINE"};
    static const char *const there[] = {"", "Started", "Remove", "Present", "on"};
    (void)state;
    for (size_t i = 0; i < sizeof gone / sizeof *gone; i++)
        assert_true(ic_rulebook_says_gone(book, ic_str(gone[i])));
    for (size_t i = 0; i < sizeof there / sizeof *there; i++)
        assert_false(ic_rulebook_says_gone(book, ic_str(there[i])));
}

static void lines_that_are_not_shared(void **state)
{
    (void)state;
    const struct ic_condition *c = context("umdf1", "isr", NULL)->own_line;
    assert_string_equal(c->record, "WUDF_INTERRUPT_CONFIG");
    assert_string_equal(c->field, "ShareVector");
    assert_true(c->differs);
    assert_null(context("storport", "isr", NULL)->own_line);
    assert_true(ic_rulebook_find_rule(book, ic_str("ISR301"), NULL)->shared_lines);
    assert_true(ic_rulebook_find_rule(book, ic_str("ISR402"), NULL)->shared_lines);
    assert_false(ic_rulebook_find_rule(book, ic_str("ISR302"), NULL)->shared_lines);
}

static void device_memory(void **state)
{
    (void)state;
    static const char *const models[] = {"storport", "scsiport", "ataport"};
    static const char *const routines[] = {"StorPortGetDeviceBase", "ScsiPortGetDeviceBase",
                                           "AtaPortGetDeviceBase"};
    for (size_t i = 0; i < sizeof models / sizeof *models; i++) {
        assert_int_equal(facts(models[i], routines[i])->effects[0].kind, IC_EFFECT_maps_device);
        assert_int_equal(facts(models[i], "MmMapIoSpace")->effects[0].kind, IC_EFFECT_maps_device);
    }
    // The register; what is written to it is the next argument.
    const struct ic_effect *e = facts("storport", "StorPortWriteRegisterUlong")->effects;
    assert_int_equal(e->kind, IC_EFFECT_writes_device);
    assert_int_equal(e->argument, 1);
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
        cmocka_unit_test(all_models_are_there),
        cmocka_unit_test(interrupt_routines_have_their_budget),
        cmocka_unit_test(interrupt_routines_are_found_in_all_ways),
        cmocka_unit_test(effects_register_their_routines),
        cmocka_unit_test(signatures_belong_to_what_calls),
        cmocka_unit_test(storport_lock_table),
        cmocka_unit_test(conditions_choose_the_level),
        cmocka_unit_test(stalls_and_locks),
        cmocka_unit_test(services_stand_for_routines),
        cmocka_unit_test(restrictions),
        cmocka_unit_test(requests),
        cmocka_unit_test(names_that_say_the_device_is_gone),
        cmocka_unit_test(lines_that_are_not_shared),
        cmocka_unit_test(device_memory),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
