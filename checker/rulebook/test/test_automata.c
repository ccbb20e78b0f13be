// Automata of rules: what their files say, in tables. Mistakes in them are in test_bad.
#include "folders.h"

#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

static const struct ic_automaton *automaton(const struct ic_rulebook *book, const char *name)
{
    const struct ic_rule *rule = ic_rulebook_find_rule(book, ic_str(name), NULL);
    if (!rule || !rule->automaton)
        fail_msg("no automaton of %s", name);
    return rule->automaton;
}

// States by name, separated by blanks, as a bit set.
static uint32_t states(const struct ic_automaton *a, const char *names)
{
    uint32_t bits = 0;
    struct ic_str rest = ic_str(names);
    while (rest.len) {
        struct ic_str name = ic_str_split(&rest, ' ');
        uint32_t i = 0;
        while (i < a->state_count && !ic_str_is(name, a->states[i]))
            i++;
        if (i == a->state_count)
            fail_msg("no state %.*s", IC_STR_ARG(name));
        bits |= 1u << i;
    }
    return bits;
}

// A rule on DemoPort's contexts with this automaton, the project's rules before it. The result is
// freed with remove_folders() behind it.
static struct ic_rulebook *try_load(const char *check, const char *text, struct ic_error *error)
{
    const char *folders[] = {ISRCHECK_SOURCE_RULES, folder_path(0)};
    struct ic_buf file = {0};
    put_file(0, "models/demo.yaml", good_model);
    ic_buf_printf(&file,
                  "rule: demo-rule\ncode: DEM101\ntitle: a demo\nseverity: warning\n"
                  "check: %s\nmodels: [demo]\ncontexts: [isr]\norder: 5\n"
                  "what: what\nwhy: why\nbad: bad\ngood: good\nfix: fix\npages: [demo/isr]\n%s",
                  check, text);
    put_file(0, "demo-rule.yaml", file.data);
    ic_buf_release(&file);
    return ic_rulebook_load(folders, 2, error);
}

static struct ic_rulebook *load(const char *text)
{
    struct ic_error error = {0};
    struct ic_rulebook *book = try_load("automaton", text, &error);
    if (!book)
        fail_msg("%s:%u:%u: %s", error.file, error.line, error.column, error.text);
    return book;
}

static void release(struct ic_rulebook *book)
{
    ic_rulebook_free(book);
    remove_folders();
}

// The project's rules
// ------------------------------------------------------------------------------------------

static void rules_have_one_if_their_check_needs_it(void **state)
{
    (void)state;
    struct ic_rulebook *book = shipped_rules();
    uint32_t found = 0;
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++) {
        const struct ic_rule *r = ic_rulebook_rule(book, i);
        struct ic_str check = ic_str(r->check);
        bool needs = ic_str_is(check, "automaton") || ic_str_is(check, "completion");
        assert_true(needs == (r->automaton != NULL));
        found += needs;
    }
    assert_true(found >= 8);
    ic_rulebook_free(book);
}

// Each can leave its first state, and each state that is wrong can be reached.
static void states_of_the_projects_rules_are_reached(void **state)
{
    (void)state;
    struct ic_rulebook *book = shipped_rules();
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++) {
        const struct ic_automaton *a = ic_rulebook_rule(book, i)->automaton;
        uint32_t reached = 1, before = 0;
        while (a && reached != before) {
            before = reached;
            for (uint32_t m = 0; m < a->move_count; m++)
                if (a->moves[m].from & reached)
                    reached |= 1u << a->moves[m].to;
        }
        if (a && reached != (1u << a->state_count) - 1)
            fail_msg("%s: states %#x are never reached", ic_rulebook_rule(book, i)->name,
                     (1u << a->state_count) - 1 - reached);
    }
    ic_rulebook_free(book);
}

static void returns_and_other_paths(void **state)
{
    (void)state;
    struct ic_rulebook *book = shipped_rules();
    const struct ic_automaton *a = automaton(book, "missing-dismissal");
    assert_string_equal(a->states[0], "none");
    assert_int_equal(a->across_count, 0);
    assert_int_equal(a->moves[0].event, IC_EVENT_dismisses);
    assert_int_equal(a->moves[0].from, states(a, "none asked read may"));
    assert_int_equal(1u << a->moves[0].to, states(a, "must"));
    assert_int_equal(a->wrong_count, 3);
    assert_int_equal(a->wrongs[0].at, IC_EVENT_returns_true);
    assert_int_equal(a->wrongs[0].in, states(a, "none asked"));
    assert_int_equal(a->wrongs[0].elsewhere, 0);
    assert_null(a->wrongs[0].assumption);
    assert_non_null(strstr(a->wrongs[0].message, "{reads}"));
    assert_int_equal(a->wrongs[1].in, states(a, "may"));
    assert_int_equal(a->wrongs[1].elsewhere, states(a, "must"));
    assert_true(strncmp(a->wrongs[1].assumption, "assuming that ", 14) == 0);
    assert_int_equal(a->wrongs[2].in, states(a, "read"));
    assert_true(strncmp(a->wrongs[2].assumption, "assuming that ", 14) == 0);
    ic_rulebook_free(book);
}

static void places_of_findings(void **state)
{
    (void)state;
    struct ic_rulebook *book = shipped_rules();
    const struct ic_automaton *a = automaton(book, "slow-decline");
    assert_int_equal(a->wrongs[0].at, IC_EVENT_returns_false);
    assert_true(a->wrongs[0].at_move && !a->wrongs[0].across);
    a = automaton(book, "dismissed-but-declined");
    assert_false(a->wrongs[0].at_move);
    a = automaton(book, "worker-leaves-interrupt");
    assert_int_equal(a->across_count, 1);
    assert_string_equal(a->across[0], "worker");
    assert_true(a->wrongs[0].across);
    assert_int_equal(a->wrongs[0].at, IC_EVENT_returns);
    ic_rulebook_free(book);
}

static void requests_by_kind(void **state)
{
    (void)state;
    struct ic_rulebook *book = shipped_rules();
    const struct ic_wrong *w = &automaton(book, "worker-with-interrupts-on")->wrongs[0];
    assert_int_equal(w->at, IC_EVENT_defers);
    assert_int_equal(w->name_count, 2);
    assert_string_equal(w->names[0], "worker");
    assert_string_equal(w->names[1], "enable-interrupts");
    assert_non_null(w->assumption);
    assert_string_equal(w->definite_if, "masks");
    assert_false(ic_rulebook_knows(book, "masks"));
    assert_true(ic_rulebook_knows(book, "stalls"));
    ic_rulebook_free(book);
}

// Rules of others
// ------------------------------------------------------------------------------------------

static void what_is_left_out(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("automaton:\n"
                                    "  states: [a, b, c]\n"
                                    "  moves:\n"
                                    "    - {on: unmasks, to: c}\n"
                                    "    - {on: defers, from: [b], to: b}\n"
                                    "    - {on: masks, to: b}\n"
                                    "  wrong:\n"
                                    "    - {at: defers, in: [c], message: no}\n");
    const struct ic_automaton *a = automaton(book, "demo-rule");
    assert_int_equal(a->state_count, 3);
    assert_int_equal(a->moves[0].from, 7); // from every state
    assert_int_equal(a->moves[0].to, 2);
    assert_int_equal(a->moves[0].name_count, 0);
    assert_int_equal(a->moves[1].from, 2);
    assert_int_equal(a->moves[1].name_count, 0); // any kind
    const struct ic_wrong *w = &a->wrongs[0];
    assert_true(!w->at_move && !w->across && !w->elsewhere && !w->name_count);
    assert_true(!w->assumption && !w->definite_if);
    assert_string_equal(w->message, "no");
    release(book);
}

static void every_key(void **state)
{
    (void)state;
    struct ic_rulebook *book = load("automaton:\n"
                                    "  across: [dpc]\n"
                                    "  wrong:\n"
                                    "    - at: calls\n"
                                    "      routines: [DemoOne, DemoTwo]\n"
                                    "      in: [b, a]\n"
                                    "      message: \"{context}: no\"\n"
                                    "    - at: returns-false\n"
                                    "      in: [b]\n"
                                    "      elsewhere: [a]\n"
                                    "      at-move: true\n"
                                    "      across: false\n"
                                    "      message: \"{where}: {move} ({context}, {reads})\"\n"
                                    "    - at: returns\n"
                                    "      in: [a]\n"
                                    "      across: true\n"
                                    "      message: no\n"
                                    "      assuming: assuming that it rains\n"
                                    "      definite-if: next_request\n"
                                    "  moves:\n"
                                    "    - {to: b, kinds: [dpc], from: [a], on: defers}\n"
                                    "    - {to: a, routines: [\"CDemo::Stop\"], on: calls}\n"
                                    "  states: [a, b]\n");
    const struct ic_automaton *a = automaton(book, "demo-rule");
    assert_string_equal(a->across[0], "dpc");
    const struct ic_wrong *w = &a->wrongs[0];
    assert_int_equal(w->at, IC_EVENT_calls);
    assert_int_equal(w->name_count, 2);
    assert_string_equal(w->names[1], "DemoTwo");
    assert_int_equal(w->in, 3);
    assert_string_equal(w->message, "{context}: no");
    w = &a->wrongs[1];
    assert_int_equal(w->elsewhere, 1);
    assert_true(w->at_move && !w->across);
    assert_string_equal(w->message, "{where}: {move} ({context}, {reads})");
    w = &a->wrongs[2];
    assert_true(w->across && !w->at_move);
    assert_string_equal(w->assumption, "assuming that it rains");
    assert_string_equal(w->definite_if, "next_request");
    assert_string_equal(a->moves[0].names[0], "dpc");
    assert_int_equal(a->moves[0].to, 1);
    assert_string_equal(a->moves[1].names[0], "CDemo::Stop");
    release(book);
}

// "calls", the one event that cannot stand alone, with a routine.
static void put_event(struct ic_buf *out, const char *key, const char *event)
{
    ic_buf_printf(out, "    - {%s: %s, %s", key, event,
                  strcmp(event, "calls") == 0 ? "routines: [DemoStall], " : "");
}

static void every_event(void **state)
{
    static const char *const names[] = {
#define X(id, name, does) name,
#include "rulebook/events.def"
#undef X
    };
    (void)state;
    struct ic_buf text = {0};
    ic_buf_text(&text, "automaton:\n  states: [a, b]\n  moves:\n");
    for (uint32_t e = 0; e < IC_EVENT_returns_true; e++)
        if (e != IC_EVENT_writes_register) {
            put_event(&text, "on", names[e]);
            ic_buf_text(&text, "to: b}\n");
        }
    ic_buf_text(&text, "  wrong:\n");
    for (uint32_t e = 0; e < IC_EVENT_COUNT; e++)
        if (e != IC_EVENT_writes_register) {
            put_event(&text, "at", names[e]);
            ic_buf_text(&text, "in: [b], message: no}\n");
        }
    struct ic_rulebook *book = load(text.data);
    const struct ic_automaton *a = automaton(book, "demo-rule");
    assert_int_equal(a->move_count, IC_EVENT_returns_true - 1);
    for (uint32_t e = 0; e < a->move_count; e++)
        assert_int_equal(a->moves[e].event, e + (e >= IC_EVENT_writes_register));
    assert_int_equal(a->wrong_count, IC_EVENT_COUNT - 1);
    for (uint32_t e = 0; e < a->wrong_count; e++)
        assert_int_equal(a->wrongs[e].at, e + (e >= IC_EVENT_writes_register));
    release(book);
    ic_buf_release(&text);
}

// "automaton:" with states s0 ... s<count-1>, a move from each to the next one, and the last wrong.
static void chain(struct ic_buf *out, int count)
{
    ic_buf_text(out, "automaton:\n  moves:\n");
    for (int i = 0; i + 1 < count; i++)
        ic_buf_printf(out, "    - {on: stalls, from: [s%d], to: s%d}\n", i, i + 1);
    ic_buf_printf(out, "  wrong: [{at: returns, in: [s%d], message: no}]\n  states:\n", count - 1);
    for (int i = 0; i < count; i++)
        ic_buf_printf(out, "    - s%d\n", i);
}

static void sixteen_states_and_no_more(void **state)
{
    struct ic_buf text = {0};
    struct ic_error error = {0};
    (void)state;
    chain(&text, 16);
    struct ic_rulebook *book = load(text.data);
    const struct ic_automaton *a = automaton(book, "demo-rule");
    assert_int_equal(a->state_count, 16);
    assert_int_equal(a->moves[14].to, 15);
    assert_int_equal(a->moves[14].from, 1 << 14);
    assert_int_equal(a->wrongs[0].in, 1 << 15);
    release(book);
    for (int count = 17; count < 1000; count += 480) {
        ic_buf_clear(&text);
        chain(&text, count);
        assert_null(try_load("automaton", text.data, &error));
        assert_string_equal(error.text, "an automaton has at most 16 states");
        remove_folders();
    }
    ic_buf_release(&text);
}

static void the_completion_check_has_one_too(void **state)
{
    struct ic_error error = {0};
    struct ic_buf text = {0};
    (void)state;
    chain(&text, 2);
    struct ic_rulebook *book = try_load("completion", text.data, &error);
    assert_non_null(book);
    assert_int_equal(automaton(book, "demo-rule")->state_count, 2);
    release(book);
    assert_null(try_load("stall-limit", text.data, &error));
    assert_int_equal(error.line, 1);
    remove_folders();
    ic_buf_release(&text);
}

// In a team's configuration: the same, and places are the configuration's.
static void in_a_configuration(void **state)
{
    static const char rule[] = "rules:\n"
                               "  - rule: our-rule\n"
                               "    code: OUR101\n"
                               "    title: ours\n"
                               "    severity: warning\n"
                               "    check: automaton\n"
                               "    models: all\n"
                               "    contexts: [isr]\n"
                               "    what: what\n"
                               "    automaton:\n"
                               "      states: [a, b]\n"
                               "      moves: [{on: calls, routines: [Ours], to: b}]\n"
                               "      wrong: [{at: returns-true, in: [a], message: no}]\n";
    const char *folders[] = {ISRCHECK_SOURCE_RULES};
    struct ic_error error = {0};
    char path[200], text[sizeof rule];
    (void)state;
    snprintf(path, sizeof path, "%s/.isrcheck.yaml", folder_path(0));
    put_file(0, ".isrcheck.yaml", rule);
    struct ic_rulebook *book = ic_rulebook_load_configured(folders, 1, path, &error);
    assert_non_null(book);
    const struct ic_automaton *a = automaton(book, "our-rule");
    assert_string_equal(a->moves[0].names[0], "Ours");
    assert_int_equal(a->wrongs[0].at, IC_EVENT_returns_true);
    ic_rulebook_free(book);
    memcpy(text, rule, sizeof rule);
    memcpy(strstr(text, "returns-true"), "returns-trye", 12);
    put_file(0, ".isrcheck.yaml", text);
    assert_null(ic_rulebook_load_configured(folders, 1, path, &error));
    assert_string_equal(error.text, "unknown event 'returns-trye', did you mean 'returns-true'?");
    assert_true(ic_str_ends(ic_str(error.file), ".isrcheck.yaml"));
    assert_int_equal(error.line, 13);
    assert_int_equal(error.column, 20);
    remove_folders();
}

// A file cut anywhere is an error or a rule, never a crash.
static void cut_automata_are_harmless(void **state)
{
    static const char whole[] = "automaton:\n"
                                "  states: [a, b]\n"
                                "  moves:\n"
                                "    - {on: defers, kinds: [dpc], from: [a], to: b}\n"
                                "  across: [dpc]\n"
                                "  wrong:\n"
                                "    - {at: returns, across: true, in: [b], message: no}\n";
    char text[sizeof whole];
    struct ic_error error = {0};
    (void)state;
    for (size_t i = 0; i < sizeof whole; i++) {
        memcpy(text, whole, i);
        text[i] = 0;
        struct ic_rulebook *book = try_load("automaton", text, &error);
        assert_true(book != NULL || error.text[0]);
        ic_rulebook_free(book);
    }
    remove_folders();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules_have_one_if_their_check_needs_it),
        cmocka_unit_test(states_of_the_projects_rules_are_reached),
        cmocka_unit_test(returns_and_other_paths),
        cmocka_unit_test(places_of_findings),
        cmocka_unit_test(requests_by_kind),
        cmocka_unit_test(what_is_left_out),
        cmocka_unit_test(every_key),
        cmocka_unit_test(every_event),
        cmocka_unit_test(sixteen_states_and_no_more),
        cmocka_unit_test(the_completion_check_has_one_too),
        cmocka_unit_test(in_a_configuration),
        cmocka_unit_test(cut_automata_are_harmless),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
