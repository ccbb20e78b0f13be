// Every way in which a routine becomes known: contexts.unit, whose comment is the source.
#include "linked.h"

static void print_contexts(struct linked *l)
{
    static const char *const how[] = {"role", "field", "argument", "config", "name"};
    for (uint32_t i = 0; i < l->program->contexts.count; i++) {
        const struct ic_context *c = &l->program->contexts.at[i];
        struct ic_str name = ic_entity_name(l->program, c->entity);
        ic_buf_printf(&l->printed, "%s %s %.*s: %s", c->spec->model->name, c->spec->kind,
                      IC_STR_ARG(name), how[c->how]);
        if (c->register_unit != IC_NONE)
            ic_buf_printf(&l->printed, ", %s at %u", c->register_name,
                          l->units[c->register_unit].locs.at[c->register_loc].line);
        ic_buf_char(&l->printed, '\n');
    }
}

static void every_way_of_registration(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_file(&l, "checker/program/test/contexts.unit");
    linked_link(&l);
    print_contexts(&l);
    linked_expect(&l,
                  "storport isr Isr: field, HwInterrupt at 29\n"
                  "storport msi-isr Msi: field, HwMSInterruptRoutine at 18\n"
                  "storport synchronized Synchronized: argument, StorPortSynchronizeAccess at 24\n"
                  "storport dpc KernelDpc: argument, KeInitializeDpc at 21\n"
                  "storport dpc Dpc: role, StorPortInitializeDpc at 20\n"
                  "storport timer Timer: argument, StorPortNotification at 22\n"
                  "storport initialize Initialize: field, HwInitialize at 14\n"
                  "storport start-io StartIo: role\n"
                  "storport driver-entry DriverEntry: name\n");
    linked_release(&l);
}

static const struct ic_context *context(const struct linked *l, const char *kind)
{
    for (uint32_t i = 0; i < l->program->contexts.count; i++)
        if (strcmp(l->program->contexts.at[i].spec->kind, kind) == 0)
            return &l->program->contexts.at[i];
    fail_msg("no %s", kind);
    return NULL;
}

// Of the specs of one kind the one counts whose condition holds: full duplex, here.
static void condition_picks_the_spec(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_file(&l, "checker/program/test/contexts.unit");
    linked_link(&l);
    assert_non_null(context(&l, "timer")->spec->when);
    assert_int_equal(context(&l, "timer")->spec->locks_held, 0);
    linked_release(&l);
}

// UMDF's interrupts are made known by the initialiser of a configuration.
static void configuration(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_text(
        &l, "unit",
        ic_str("unit path=\"a.cpp\"\nfile main path=\"a.cpp\"\nloc @1 file=main line=4\n"
               "include 0 name=\"wudfddi.h\" loc=@1\n"
               "type p kind=pointer\ntype f kind=function\n"
               "symbol Isr name=\"Isr\" type=f linkage=internal flags=defined\n"
               "symbol Init name=\"WUDF_INTERRUPT_CONFIG_INIT\" type=f linkage=inline "
               "flags=ddi_body origin=ddi\n"
               "symbol Make name=\"Make\" type=f flags=defined\n"
               "call c symbol=Init written=\"WUDF_INTERRUPT_CONFIG_INIT\" args=%config,%isr\n"
               "function Isr symbol=Isr\n  block isr\n    %r = return\n"
               "function Make symbol=Make\n  var config kind=local type=p\n  block make\n"
               "    %config = addr_var config : p\n"
               "    %isr = addr_sym Isr : p\n"
               "    %c = call c @1\n"
               "    %end = return\n"));
    linked_link(&l);
    print_contexts(&l);
    linked_expect(&l, "umdf1 isr Isr: config, WUDF_INTERRUPT_CONFIG_INIT at 4\n");
    linked_release(&l);
}

static void where_it_is_registered(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_file(&l, "checker/program/test/contexts.unit");
    linked_link(&l);
    assert_int_equal(context(&l, "isr")->register_function, linked_function(&l, "DriverEntry"));
    assert_int_equal(context(&l, "initialize")->register_function, IC_NONE); // an initialiser
    assert_int_equal(context(&l, "isr")->function, linked_function(&l, "Isr"));
    linked_release(&l);
}

static struct ic_str type_name(const struct linked *l, const char *kind)
{
    const struct ic_context *c = context(l, kind);
    const struct ic_unit *u = &l->units[c->register_unit];
    return ic_unit_text(u, u->types.at[c->register_type].name);
}

// The field's or parameter's type; what the kernel calls has the kernel's signature, if any.
static void what_it_is_registered_as(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_file(&l, "checker/program/test/contexts.unit");
    linked_link(&l);
    assert_true(ic_str_is(type_name(&l, "isr"), "PHW_INTERRUPT"));
    assert_true(ic_str_is(type_name(&l, "initialize"), "PHW_INITIALIZE"));
    assert_int_equal(context(&l, "timer")->register_type, 0); // passed to a variadic routine
    assert_int_equal(context(&l, "isr")->signature->returns, 1);
    assert_int_equal(context(&l, "msi-isr")->signature->parameter_count, 2);
    assert_int_equal(context(&l, "msi-isr")->signature->parameters[0], 0);
    assert_int_equal(context(&l, "msi-isr")->signature->parameters[1], 4);
    assert_null(context(&l, "start-io")->signature);
    linked_release(&l);
}

// Without Storport's header and routines the program follows no model.
static void no_model_no_contexts(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_text(&l, "unit",
                ic_str("unit path=\"a.c\"\n"
                       "type f kind=function\n"
                       "symbol F name=\"DriverEntry\" type=f flags=defined\n"
                       "function F symbol=F\n"
                       "  block b\n"
                       "    %1 = return\n"));
    linked_link(&l);
    assert_int_equal(l.program->functions.count, 1);
    for (uint32_t i = 0; i < l.program->contexts.count; i++)
        assert_string_not_equal(l.program->contexts.at[i].spec->model->name, "storport");
    linked_release(&l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_of_registration),
        cmocka_unit_test(condition_picks_the_spec),
        cmocka_unit_test(configuration),
        cmocka_unit_test(where_it_is_registered),
        cmocka_unit_test(what_it_is_registered_as),
        cmocka_unit_test(no_model_no_contexts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
