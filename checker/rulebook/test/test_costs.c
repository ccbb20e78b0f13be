// rules/costs/: what it says, what a later one replaces, and what is wrong in one.
#include "folders.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

static struct ic_rulebook *load(const char *const *folders, uint32_t count, struct ic_error *error)
{
    *error = (struct ic_error){0};
    return ic_rulebook_load(folders, count, error);
}

// The project's rules and a file of costs behind them.
static struct ic_rulebook *load_with(const char *text, struct ic_error *error)
{
    const char *folders[] = {ISRCHECK_SOURCE_RULES, folder_path(0)};
    put_file(0, "costs/demo.yaml", text);
    struct ic_rulebook *book = load(folders, 2, error);
    remove_folders();
    return book;
}

static const struct ic_routine *routine(const struct ic_rulebook *book, const char *name)
{
    const struct ic_routine *r = ic_rulebook_routine(book, ic_str(name));
    assert_non_null(r);
    return r;
}

static void shipped_costs(void **state)
{
    (void)state;
    struct ic_rulebook *book = shipped_rules();
    const struct ic_costs *costs = ic_rulebook_costs(book);
    assert_true(costs->us[IC_COST_register_read] == 1);
    assert_true(costs->us[IC_COST_register_write] == 0.2);
    assert_true(costs->us[IC_COST_element_read] == 1);
    assert_true(costs->us[IC_COST_completion] == 1);
    assert_true(costs->us[IC_COST_stall] == 1);
    assert_true(costs->loop == 32);
    assert_true(costs->copy_bytes == IC_COPY_PAGE);
    assert_false(routine(book, "READ_REGISTER_ULONG")->port);
    assert_int_equal(routine(book, "READ_REGISTER_ULONG")->elements, IC_NONE);
    assert_true(routine(book, "ScsiPortReadPortUchar")->port);
    assert_int_equal(routine(book, "ScsiPortReadPortUchar")->elements, IC_NONE);
    assert_true(routine(book, "AtaPortReadPortBufferUshort")->port);
    assert_int_equal(routine(book, "AtaPortReadPortBufferUshort")->elements, 2);
    assert_false(routine(book, "READ_REGISTER_BUFFER_UCHAR")->port);
    assert_int_equal(routine(book, "READ_REGISTER_BUFFER_UCHAR")->elements, 2);
    ic_rulebook_free(book);
}

// Every routine that moves a buffer through the device says how much.
static void buffer_routines_have_elements(void **state)
{
    (void)state;
    static const char *const names[] = {"READ", "WRITE"}, *const widths[] = {"UCHAR", "USHORT"};
    char name[100];
    struct ic_rulebook *book = shipped_rules();
    for (int n = 0; n < 2; n++)
        for (int w = 0; w < 2; w++) {
            snprintf(name, sizeof name, "%s_PORT_BUFFER_%s", names[n], widths[w]);
            assert_int_equal(routine(book, name)->elements, 2);
            snprintf(name, sizeof name, "%s_REGISTER_BUFFER_%s", names[n], widths[w]);
            assert_int_equal(routine(book, name)->elements, 2);
        }
    ic_rulebook_free(book);
}

static void a_later_file_replaces_what_it_names(void **state)
{
    (void)state;
    struct ic_error error;
    struct ic_rulebook *book = load_with("us: {register_read: 2.5}\n"
                                         "unknown: {loop: 8}\n"
                                         "routines:\n"
                                         "  - {names: [READ_REGISTER_ULONG], access: port}\n",
                                         &error);
    assert_non_null(book);
    const struct ic_costs *costs = ic_rulebook_costs(book);
    assert_true(costs->us[IC_COST_register_read] == 2.5);
    assert_true(costs->us[IC_COST_register_write] == 0.2);
    assert_true(costs->loop == 8);
    assert_true(costs->elements == 32);
    assert_true(routine(book, "READ_REGISTER_ULONG")->port);
    assert_true(routine(book, "READ_PORT_UCHAR")->port);
    ic_rulebook_free(book);
}

static void without_a_file_only_stalls_cost(void **state)
{
    (void)state;
    struct ic_error error;
    const char *folder = folder_path(0);
    put_file(0, "models/demo.yaml", good_model);
    struct ic_rulebook *book = load(&folder, 1, &error);
    assert_non_null(book);
    assert_true(ic_rulebook_costs(book)->us[IC_COST_stall] == 1);
    assert_true(ic_rulebook_costs(book)->us[IC_COST_register_read] == 0);
    assert_true(ic_rulebook_costs(book)->loop == 1);
    ic_rulebook_free(book);
    remove_folders();
}

static void mistakes_are_told_where(void **state)
{
    (void)state;
    static const struct {
        const char *text, *error;
        uint32_t line, column;
    } cases[] = {
        {"us:\n  register_reed: 1\n",
         "unknown key 'register_reed' in 'us', did you mean 'register_read'?", 2, 3},
        {"us:\n  stall: 1\n", "unknown key 'stall' in 'us'", 2, 3},
        {"us:\n  completion: -1\n", "'completion' must be a number from 0 up, not '-1'", 2, 15},
        {"unknown: {rounds: 3}\n", "unknown key 'rounds' in 'unknown'", 1, 11},
        {"rules: []\n", "unknown key 'rules' in a file of costs", 1, 1},
        {"routines: {names: [READ_PORT_UCHAR]}\n", "'routines' must be a list, not a mapping", 1,
         11},
        {"routines:\n  - {names: [READ_PORT_UCHR]}\n",
         "no model says that 'READ_PORT_UCHR' reads or writes the device", 2, 14},
        {"routines:\n  - {names: [KeStallExecutionProcessor]}\n",
         "no model says that 'KeStallExecutionProcessor' reads or writes the device", 2, 14},
        {"routines:\n  - {names: [READ_PORT_UCHAR], access: bus}\n",
         "unknown access 'bus' (known: register, port)", 2, 40},
        {"routines:\n  - {names: [], access: port}\n", "'names' must not be empty", 2, 13},
        {"routines:\n  - {access: port}\n", "a routine's access needs the key 'names'", 2, 5},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ic_error error;
        assert_null(load_with(cases[i].text, &error));
        assert_string_equal(error.text, cases[i].error);
        assert_int_equal(error.line, cases[i].line);
        assert_int_equal(error.column, cases[i].column);
        assert_true(ic_str_ends(ic_str(error.file), "/costs/demo.yaml"));
    }
}

static void interrupt_contexts_say_what_belongs_elsewhere(void **state)
{
    (void)state;
    struct ic_rulebook *book = shipped_rules();
    for (uint32_t m = 0; m < ic_rulebook_model_count(book); m++) {
        const struct ic_model *model = ic_rulebook_model(book, m);
        for (uint32_t c = 0; c < model->context_count; c++) {
            const struct ic_context_spec *spec = &model->contexts[c];
            bool interrupt = spec->group & (IC_GROUP_ISR | IC_GROUP_MSI);
            assert_int_equal(spec->work_us > 0, interrupt);
            assert_int_equal(ic_str_starts(ic_str(spec->work_page), "https://"), interrupt);
        }
    }
    ic_rulebook_free(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shipped_costs),
        cmocka_unit_test(buffer_routines_have_elements),
        cmocka_unit_test(a_later_file_replaces_what_it_names),
        cmocka_unit_test(without_a_file_only_stalls_cost),
        cmocka_unit_test(mistakes_are_told_where),
        cmocka_unit_test(interrupt_contexts_say_what_belongs_elsewhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
