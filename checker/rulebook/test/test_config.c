// A team's own configuration file.
#include "folders.h"

#include "base/buf.h"
#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

static const char name[] = ".isrcheck.yaml";

// The shipped rules with this configuration, which lies in the temporary folder 0.
static struct ic_rulebook *try_load(const char *text, struct ic_error *error)
{
    const char *folders[] = {ISRCHECK_SOURCE_RULES};
    char path[200];
    put_file(0, name, text);
    snprintf(path, sizeof path, "%s/%s", folder_path(0), name);
    return ic_rulebook_load_configured(folders, 1, path, error);
}

static struct ic_rulebook *load(const char *text)
{
    struct ic_error error = {0};
    struct ic_rulebook *book = try_load(text, &error);
    if (!book)
        fail_msg("%s:%u:%u: %s", error.file, error.line, error.column, error.text);
    return book;
}

static void release(struct ic_rulebook *book)
{
    ic_rulebook_free(book);
    remove_folders();
}

static const struct ic_model *model(const struct ic_rulebook *book, const char *wanted)
{
    for (uint32_t i = 0; i < ic_rulebook_model_count(book); i++)
        if (strcmp(ic_rulebook_model(book, i)->name, wanted) == 0)
            return ic_rulebook_model(book, i);
    fail_msg("no model %s", wanted);
    return NULL;
}

static const struct ic_routine *routine(const struct ic_rulebook *book, const char *wanted)
{
    const struct ic_routine *r = ic_rulebook_routine(book, ic_str(wanted));
    if (!r)
        fail_msg("no routine %s", wanted);
    return r;
}

static const struct ic_routine_model *facts(const struct ic_rulebook *book, const char *wanted,
                                            const char *model_name)
{
    return ic_rulebook_effects(book, routine(book, wanted), model(book, model_name));
}

static const struct ic_effect *only_effect(const struct ic_rulebook *book, const char *wanted,
                                           const char *model_name)
{
    const struct ic_routine_model *all = facts(book, wanted, model_name);
    assert_int_equal(all->effect_count, 1);
    return &all->effects[0];
}

static const struct ic_context_spec *context(const struct ic_rulebook *book, const char *model_name,
                                             const char *kind)
{
    const struct ic_model *m = model(book, model_name);
    for (uint32_t i = 0; i < m->context_count; i++)
        if (strcmp(m->contexts[i].kind, kind) == 0)
            return &m->contexts[i];
    fail_msg("no context %s.%s", model_name, kind);
    return NULL;
}

static uint32_t shipped_rule_count(void)
{
    struct ic_rulebook *book = shipped_rules();
    uint32_t count = ic_rulebook_rule_count(book);
    ic_rulebook_free(book);
    return count;
}

static const struct ic_rule *rule(const struct ic_rulebook *book, const char *wanted)
{
    const struct ic_rule *r = ic_rulebook_find_rule(book, ic_str(wanted), NULL);
    if (!r)
        fail_msg("no rule %s", wanted);
    return r;
}

// Effects
// ------------------------------------------------------------------------------------------

static void every_effect_has_a_key(void **state)
{
    static const enum ic_effect_kind kinds[] = {
        IC_EFFECT_dismisses,   IC_EFFECT_reads_device, IC_EFFECT_writes_device,
        IC_EFFECT_read_clears, IC_EFFECT_completes,    IC_EFFECT_next_request,
        IC_EFFECT_defers,      IC_EFFECT_masks,        IC_EFFECT_unmasks,
    };
    (void)state;
    struct ic_rulebook *book = load("dismisses: [Our0]\nreads-device: [Our1]\n"
                                    "writes-device: [Our2]\nread-clears: [Our3]\n"
                                    "completes: [Our4]\nnext-request: [Our5]\ndefers: [Our6]\n"
                                    "masks: [Our7]\nunmasks: [Our8]\n");
    for (uint32_t m = 0; m < ic_rulebook_model_count(book); m++) {
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
            char our[8];
            snprintf(our, sizeof our, "Our%zu", i);
            const struct ic_effect *e = only_effect(book, our, ic_rulebook_model(book, m)->name);
            assert_int_equal(e->kind, kinds[i]);
            assert_int_equal(e->argument, IC_NONE);
            assert_int_equal(e->when_argument, IC_NONE);
            assert_null(e->context_kind);
            assert_true(routine(book, our)->declared);
        }
    }
    assert_false(routine(book, "StorPortStallExecution")->declared);
    release(book);
}

static void times_have_units(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("stalls:\n"
                                    "  OurMs: {argument: 1, unit: ms, limit: 2}\n"
                                    "  OurS: {argument: 0, unit: s}\n"
                                    "  OurUs: {argument: 0, unit: us}\n"
                                    "  OurFixed: {fixed: 2.5, unit: ms}\n");
    const struct ic_effect *e = only_effect(book, "OurMs", "storport");
    assert_int_equal(e->argument, 1);
    assert_true(e->unit_us == 1000 && e->limit_us == 2000 && e->fixed_us == 0);
    assert_true(only_effect(book, "OurS", "storport")->unit_us == 1e6);
    assert_true(only_effect(book, "OurUs", "storport")->unit_us == 1);
    e = only_effect(book, "OurFixed", "storport");
    assert_int_equal(e->argument, IC_NONE);
    assert_true(e->fixed_us == 2500);
    release(book);
}

static void lists_and_mappings_say_the_same(void **state)
{
    (void)state;
    struct ic_rulebook *book =
        load("completes:\n"
             "  - OurAll\n"
             "  - {routine: OurOne, argument: 1}\n"
             "  - {routine: OurNotify, argument: 2, if: argument 0 == RequestComplete}\n"
             "  - {routine: OurNotify, argument: 1, if: argument 0 == 0x11}\n"
             "dismisses:\n"
             "  OurAck:\n"
             "  OurAckIf: {if: argument 1 == 0}\n"
             "writes-device: [OurAck]\n");
    assert_int_equal(only_effect(book, "OurOne", "storport")->argument, 1);
    const struct ic_routine_model *notify = facts(book, "OurNotify", "stream");
    assert_int_equal(notify->effect_count, 2);
    assert_int_equal(notify->effects[0].when_argument, 0);
    assert_int_equal(notify->effects[0].when_value, 0);
    assert_int_equal(notify->effects[1].when_value, 0x11);
    assert_int_equal(only_effect(book, "OurAckIf", "stream")->when_argument, 1);
    assert_int_equal(facts(book, "OurAck", "umdf1")->effect_count, 2);
    release(book);
}

// A lock that a model does not have is taken as one that nothing is known of.
static void locks_are_each_models_own(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("acquires:\n"
                                    "  OurLock: {lock: InterruptLock}\n"
                                    "  OurSpin: {key: 1, irql: DISPATCH_LEVEL}\n"
                                    "releases: {OurUnlock: {lock: StartIoLock}}\n");
    const struct ic_model *m = model(book, "storport");
    assert_string_equal(m->locks[only_effect(book, "OurLock", "storport")->lock].name,
                        "InterruptLock");
    assert_string_equal(m->locks[only_effect(book, "OurUnlock", "storport")->lock].name,
                        "StartIoLock");
    assert_int_equal(only_effect(book, "OurLock", "scsiport")->lock, IC_NONE);
    const struct ic_effect *e = only_effect(book, "OurSpin", "storport");
    assert_int_equal(e->lock, IC_NONE);
    assert_int_equal(e->key_argument, 1);
    assert_int_equal(e->irql, IC_IRQL_DISPATCH);
    release(book);
}

// What is deferred becomes a context of the models that have the kind.
static void deferred_routines_are_registered(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("defers: {OurQueue: {argument: 1, kind: dpc}}\n");
    const struct ic_context_spec *dpc = context(book, "storport", "dpc");
    uint32_t found = 0;
    for (uint32_t i = 0; i < dpc->registration_count; i++)
        found += strcmp(dpc->registrations[i].name, "OurQueue") == 0;
    assert_int_equal(found, 1);
    assert_int_equal(only_effect(book, "OurQueue", "umdf1")->kind, IC_EFFECT_defers);
    release(book);
}

static void declared_facts_replace_the_rulebooks(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("stalls: {ScsiPortStallExecution: {argument: 0, unit: ms}}\n"
                                    "read-clears: [ScsiPortReadPortUchar]\n"
                                    "reads-device: [KeStallExecutionProcessor]\n");
    const struct ic_effect *e = only_effect(book, "ScsiPortStallExecution", "scsiport");
    assert_true(e->unit_us == 1000 && e->limit_us == 0);
    e = only_effect(book, "ScsiPortReadPortUchar", "scsiport");
    assert_int_equal(e->kind, IC_EFFECT_read_clears);
    e = only_effect(book, "KeStallExecutionProcessor", "storport");
    assert_int_equal(e->kind, IC_EFFECT_reads_device);
    // Where it may be called is another matter.
    assert_int_equal(routine(book, "KeStallExecutionProcessor")->irql_max, IC_IRQL_HIGH);
    release(book);
}

// Rules and budgets
// ------------------------------------------------------------------------------------------

static void thresholds_replace_budgets(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("thresholds:\n"
                                    "  storport.isr: 70\n"
                                    "  isr: 30.5\n"
                                    "  storport.dpc: 100\n"
                                    "  stream.isr: 0\n"
                                    "  disable-interrupts: 500\n");
    assert_true(context(book, "storport", "isr")->budget_us == 70);
    assert_true(context(book, "ataport", "isr")->budget_us == 30.5);
    assert_true(context(book, "storport", "dpc")->budget_us == 100);
    assert_true(context(book, "stream", "dpc")->budget_us == 0);
    assert_true(context(book, "stream", "isr")->budget_us == 0);
    assert_true(context(book, "storport", "msi-isr")->budget_us == 50);
    // A note below the budget stays, one above it goes.
    assert_true(context(book, "scsiport", "isr")->note_us == 0);
    assert_true(context(book, "scsiport", "disable-interrupts")->note_us == 50);
    assert_true(strstr(context(book, "ataport", "isr")->budget_page, name) != NULL);
    release(book);
}

// The rule on budgets looks where there are budgets.
static void thresholds_widen_the_rule_on_budgets(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("thresholds: {storport.isr: 70}\n");
    uint32_t contexts = rule(book, "ISR201")->contexts, models = rule(book, "ISR201")->models;
    assert_int_equal(contexts, IC_GROUP_ISR | IC_GROUP_MSI | IC_GROUP_SYNC);
    release(book);
    book = load("thresholds: {umdf1.isr: 70, storport.dpc: 100, stream.dpc: 0}\n");
    assert_int_equal(rule(book, "ISR201")->contexts, contexts | IC_GROUP_DEFERRED);
    assert_int_equal(rule(book, "ISR201")->models, models | 1u << model(book, "umdf1")->index);
    assert_int_equal(rule(book, "ISR202")->contexts, contexts);
    release(book);
}

static void every_case_of_a_context_gets_the_budget(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("thresholds: {storport.start-io: 33}\n");
    const struct ic_model *m = model(book, "storport");
    uint32_t found = 0;
    for (uint32_t i = 0; i < m->context_count; i++)
        if (strcmp(m->contexts[i].kind, "start-io") == 0) {
            assert_true(m->contexts[i].budget_us == 33);
            found++;
        }
    assert_true(found > 1);
    release(book);
}

static void severities_and_switches(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("severity: {ISR203: error, stall-over-budget: note}\n"
                                    "disable: [all, unbounded-poll]\n"
                                    "enable: [ISR201]\n");
    assert_int_equal(rule(book, "unbounded-poll")->severity, IC_SEVERITY_ERROR);
    assert_int_equal(rule(book, "stall-over-budget")->severity, IC_SEVERITY_NOTE);
    assert_true(rule(book, "stall-over-budget")->enabled);
    assert_false(rule(book, "unbounded-poll")->enabled);
    assert_false(rule(book, "lock-in-isr")->enabled);
    release(book);
    book = load("disable: [unbounded-poll]\nenable: [all, all]\n");
    assert_false(rule(book, "unbounded-poll")->enabled);
    assert_true(rule(book, "lock-in-isr")->enabled);
    release(book);
}

#define OWN_RULE(rule, code)                                                                       \
    "  - {rule: " rule ", code: " code ", title: T, severity: note, check: poll, models: all,\n"   \
    "     contexts: [def], what: W}\n"

static void own_rules_come_last(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("rules:\n" OWN_RULE("ours", "OUR101") OWN_RULE(
        "more", "OUR102") "severity: {ours: warning}\ndisable: [more]\n");
    uint32_t count = ic_rulebook_rule_count(book);
    const struct ic_rule *ours = ic_rulebook_rule(book, count - 2);
    const struct ic_rule *more = ic_rulebook_rule(book, count - 1);
    assert_string_equal(ours->name, "ours");
    assert_string_equal(more->code, "OUR102");
    assert_true(ours->order < more->order);
    assert_true(ours->enabled && !more->enabled);
    assert_int_equal(ours->severity, IC_SEVERITY_WARNING);
    assert_int_equal(ours->contexts, IC_GROUP_DEFERRED);
    assert_string_equal(ours->why, "");
    assert_string_equal(ours->bad, "");
    assert_int_equal(ours->page_count, 0);
    release(book);
}

static void an_own_rule_replaces_one_of_its_name(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("rules:\n" OWN_RULE("unbounded-poll", "ISR203"));
    assert_string_equal(rule(book, "ISR203")->title, "T");
    assert_int_equal(ic_rulebook_rule_count(book), shipped_rule_count());
    release(book);
}

// The folder is relative to the file; --rules counts after it.
static void rules_may_be_a_folder(void **state)
{
    const char *folders[] = {ISRCHECK_SOURCE_RULES, NULL};
    char text[2000], config[300];
    (void)state;
    put_file(0, "demo-rule.yaml", good_rule);
    put_file(0, "models/demo.yaml", good_model);
    snprintf(text, sizeof text, "%senabled: false\n", good_rule);
    put_file(1, "demo-rule.yaml", text);
    snprintf(text, sizeof text, "rules: ../%s\nseverity: {demo-rule: error}\n",
             folder_path(0) + strlen("/tmp/"));
    put_file(2, name, text);
    snprintf(config, sizeof config, "%s/%s", folder_path(2), name);
    for (uint32_t count = 1; count <= 2; count++) {
        struct ic_error error = {0};
        folders[1] = folder_path(1);
        struct ic_rulebook *book = ic_rulebook_load_configured(folders, count, config, &error);
        if (!book)
            fail_msg("%s:%u:%u: %s", error.file, error.line, error.column, error.text);
        assert_int_equal(rule(book, "demo-rule")->enabled, count == 1);
        assert_int_equal(rule(book, "demo-rule")->severity, IC_SEVERITY_ERROR);
        ic_rulebook_free(book);
    }
    remove_folders();
}

static void an_empty_file_changes_nothing(void **state)
{
    static const char *const empty[] = {"", "# nothing yet\n", "---\n", "{}\n", "dismisses: []\n"};
    (void)state;
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++) {
        struct ic_rulebook *book = load(empty[i]);
        assert_int_equal(ic_rulebook_rule_count(book), shipped_rule_count());
        release(book);
    }
}

// Mistakes
// ------------------------------------------------------------------------------------------

struct cases {
    int count, failed;
};

// Each case names its error in its first line: "# expect: LINE:COLUMN: TEXT". All that differ are
// shown.
static void run_case(void *data, struct ic_str file)
{
    struct cases *c = data;
    const char *folders[] = {ISRCHECK_SOURCE_RULES};
    struct ic_buf text = {0}, got = {0};
    struct ic_error error = {0};
    char path[300];
    snprintf(path, sizeof path, "testdata/rulebook/config/%.*s", IC_STR_ARG(file));
    assert_true(ic_file_read(path, 1 << 20, &text, &error));
    struct ic_str rest = ic_buf_view(&text);
    struct ic_str line = ic_str_split(&rest, '\n');
    struct ic_rulebook *book = ic_rulebook_load_configured(folders, 1, path, &error);
    if (book)
        ic_buf_text(&got, "loaded without an error");
    else
        ic_buf_printf(&got, "# expect: %u:%u: %s", error.line, error.column, error.text);
    ic_rulebook_free(book);
    if (!ic_str_eq(ic_buf_view(&got), line) || strcmp(error.file, path) != 0) {
        print_error("%s:\n  %.*s\n  %s\n", path, IC_STR_ARG(line), got.data);
        c->failed++;
    }
    ic_buf_release(&text);
    ic_buf_release(&got);
    c->count++;
}

static void mistakes_are_told_where(void **state)
{
    struct ic_error error = {0};
    struct cases c = {0, 0};
    (void)state;
    assert_true(ic_folder_each("testdata/rulebook/config", run_case, &c, &error));
    assert_int_equal(c.failed, 0);
    assert_true(c.count >= 65);
}

static void expect_error(struct ic_buf *text, const char *expected)
{
    struct ic_error error = {0};
    assert_null(try_load(text->data, &error));
    remove_folders();
    ic_buf_release(text);
    if (!strstr(error.text, expected))
        fail_msg("expected '%s', got %u:%u: %s", expected, error.line, error.column, error.text);
}

static void hostile_files_are_refused(void **state)
{
    struct ic_buf text = {0};
    (void)state;
    for (int i = 0; i < 300000; i++)
        ic_buf_text(&text, "# filling line\n");
    expect_error(&text, "larger than 4194304 bytes");
    ic_buf_text(&text, "dismisses:\n");
    for (int i = 0; i < 20000; i++)
        ic_buf_printf(&text, "  - Our%d\n", i);
    expect_error(&text, "more than 10000 routines are declared");
    ic_buf_text(&text, "stalls:\n");
    for (int i = 0; i < 1001; i++)
        ic_buf_printf(&text, "  Our%d: {fixed: 1, unit: us}\n", i);
    expect_error(&text, "more than 1000 keys in a mapping");
    ic_buf_text(&text, "rules:\n");
    for (int i = 0; i < 1001; i++)
        ic_buf_text(&text, "  - a\n");
    expect_error(&text, "more than 1000 rules");
    ic_buf_text(&text, "dismisses: [\"a\\0b\"]\n");
    expect_error(&text, "NUL");
    ic_buf_text(&text, "dismisses: [\xff\xfe]\n");
    expect_error(&text, "invalid YAML");
    ic_buf_text(&text, "dismisses: [MyAck\n");
    expect_error(&text, "invalid YAML");
}

static void unreadable_files_are_told(void **state)
{
    static const char *const paths[] = {"/tmp", "/tmp/no-such-folder/x", "/dev/null"};
    const char *folders[] = {ISRCHECK_SOURCE_RULES};
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        struct ic_error error = {0};
        assert_null(ic_rulebook_load_configured(folders, 1, paths[i], &error));
        if (!strstr(error.text, "cannot read") || !strstr(error.text, paths[i]))
            fail_msg("%s: %s", paths[i], error.text);
    }
}

// Two models may have one name for two numbers.
static void ambiguous_constants_are_refused(void **state)
{
    static const char config[] = "dismisses:\n  - {routine: OurAck, if: argument 0 == DemoDone}\n";
    const char *folders[] = {ISRCHECK_SOURCE_RULES, folder_path(1)};
    struct ic_error error = {0};
    char text[3000], path[200];
    (void)state;
    put_file(0, name, config);
    put_file(1, "models/demo.yaml", good_model);
    snprintf(path, sizeof path, "%s/%s", folder_path(0), name);
    struct ic_rulebook *book = ic_rulebook_load_configured(folders, 2, path, &error);
    assert_int_equal(only_effect(book, "OurAck", "demo")->when_value, 0);
    ic_rulebook_free(book);
    snprintf(text, sizeof text, "%s", good_model);
    memcpy(strstr(text, "demo\n"), "dem2", 4);
    memcpy(strstr(text, "DemoDone: 0"), "DemoDone: 2", 11);
    put_file(1, "models/dem2.yaml", text);
    assert_null(ic_rulebook_load_configured(folders, 2, path, &error));
    assert_string_equal(error.text,
                        "constant 'DemoDone' differs between the models: write its number");
    assert_int_equal(error.line, 2);
    remove_folders();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_effect_has_a_key),
        cmocka_unit_test(times_have_units),
        cmocka_unit_test(lists_and_mappings_say_the_same),
        cmocka_unit_test(locks_are_each_models_own),
        cmocka_unit_test(deferred_routines_are_registered),
        cmocka_unit_test(declared_facts_replace_the_rulebooks),
        cmocka_unit_test(thresholds_replace_budgets),
        cmocka_unit_test(thresholds_widen_the_rule_on_budgets),
        cmocka_unit_test(every_case_of_a_context_gets_the_budget),
        cmocka_unit_test(severities_and_switches),
        cmocka_unit_test(own_rules_come_last),
        cmocka_unit_test(an_own_rule_replaces_one_of_its_name),
        cmocka_unit_test(rules_may_be_a_folder),
        cmocka_unit_test(an_empty_file_changes_nothing),
        cmocka_unit_test(mistakes_are_told_where),
        cmocka_unit_test(hostile_files_are_refused),
        cmocka_unit_test(unreadable_files_are_told),
        cmocka_unit_test(ambiguous_constants_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
