// SARIF: what GitHub code scanning requires, and what the standard says of links, columns, places
// and limits.
#include "nasty.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

struct test {
    struct ic_report report;
    struct ic_format_options options;
    json_t *document, *run; // of the last `write`
};

static int open_sample(void **state)
{
    struct test *t = calloc(1, sizeof *t);
    *state = t;
    sample_open(&t->report);
    t->options = (struct ic_format_options){.version = "1.2", .folder = "/src/my driver"};
    return 0;
}

static int open_nasty(void **state)
{
    open_sample(state);
    nasty_add(&((struct test *)*state)->report);
    return 0;
}

static int close_sample(void **state)
{
    struct test *t = *state;
    json_decref(t->document);
    sample_close(&t->report);
    free(t);
    return 0;
}

static void gather(void *data, struct ic_str bytes)
{
    ic_buf_str(data, bytes);
}

// Writes the report; returns its results.
static json_t *written(struct test *t)
{
    struct ic_buf out = {0};
    struct ic_sink sink = {gather, &out};
    json_error_t why;
    ic_sarif_write(&t->report, &t->options, &sink);
    json_decref(t->document);
    t->document = json_loadb(out.data, out.len, JSON_REJECT_DUPLICATES, &why);
    if (!t->document)
        fail_msg("line %d: %s", why.line, why.text);
    ic_buf_release(&out);
    t->run = json_array_get(json_object_get(t->document, "runs"), 0);
    return json_object_get(t->run, "results");
}

// What lies at "a.b.0.c" below `value`.
static json_t *at(json_t *value, const char *path)
{
    struct ic_str rest = ic_str(path);
    while (rest.len && value) {
        char key[64];
        int64_t index;
        struct ic_str name = ic_str_split(&rest, '.');
        snprintf(key, sizeof key, "%.*s", IC_STR_ARG(name));
        value = json_is_array(value) && ic_str_int(name, &index)
                    ? json_array_get(value, (size_t)index)
                    : json_object_get(value, key);
    }
    return value;
}

static const char *text(json_t *value, const char *path)
{
    const char *found = json_string_value(at(value, path));
    return found ? found : "(none)";
}

static json_int_t number(json_t *value, const char *path)
{
    json_t *found = at(value, path);
    return json_is_integer(found) ? json_integer_value(found) : -1;
}

static bool has_text(json_t *value, const char *path)
{
    const char *found = json_string_value(at(value, path));
    return found && found[0];
}

// The result whose message starts so.
static json_t *result_of(json_t *results, const char *message)
{
    for (size_t i = 0; i < json_array_size(results); i++)
        if (ic_str_starts(ic_str(text(json_array_get(results, i), "message.text")), message))
            return json_array_get(results, i);
    fail_msg("no result says '%s'", message);
    return NULL;
}

static void assert_rule(json_t *rule)
{
    assert_true(has_text(rule, "id"));
    assert_true(has_text(rule, "shortDescription.text"));
    assert_true(strlen(text(rule, "shortDescription.text")) <= 1024);
    assert_true(has_text(rule, "fullDescription.text"));
    assert_true(strlen(text(rule, "fullDescription.text")) <= 1024);
    assert_true(has_text(rule, "help.text"));
    assert_true(has_text(rule, "help.markdown"));
    assert_true(has_text(rule, "defaultConfiguration.level"));
    assert_true(has_text(rule, "properties.precision"));
    assert_true(json_array_size(at(rule, "properties.tags")) <= 10);
}

static void assert_result(json_t *result, json_t *rules)
{
    assert_true(has_text(result, "message.text"));
    assert_string_equal(text(result, "ruleId"),
                        text(json_array_get(rules, (size_t)number(result, "ruleIndex")), "id"));
    assert_true(json_is_array(at(result, "suppressions")));
    assert_true(has_text(result, "partialFingerprints.isrcheck/v1"));
    json_t *place = at(result, "locations.0.physicalLocation");
    assert_true(has_text(place, "artifactLocation.uri"));
    assert_true(number(place, "region.startLine") > 0);
    assert_true(number(place, "region.endLine") == number(place, "region.startLine"));
    assert_true(number(place, "region.startColumn") > 0);
    assert_true(number(place, "region.endColumn") > number(place, "region.startColumn"));
}

static void what_github_requires(void **state)
{
    struct test *t = *state;
    t->report.findings.at[0].at.file = "isr.c"; // the one without a place
    json_t *results = written(t), *rules = at(t->run, "tool.driver.rules");
    assert_true(has_text(t->document, "$schema"));
    assert_string_equal(text(t->document, "version"), "2.1.0");
    assert_string_equal(text(t->run, "tool.driver.name"), "isrcheck");
    assert_string_equal(text(t->run, "columnKind"), "utf16CodeUnits");
    assert_string_equal(text(t->run, "automationDetails.id"), "isrcheck/");
    assert_string_equal(text(t->run, "originalUriBaseIds.SRCROOT.uri"), "file:///src/my%20driver/");
    assert_int_equal(json_array_size(rules), 3);
    for (size_t i = 0; i < json_array_size(rules); i++)
        assert_rule(json_array_get(rules, i));
    assert_int_equal(json_array_size(results), 10);
    for (size_t i = 0; i < json_array_size(results); i++)
        assert_result(json_array_get(results, i), rules);
}

static void messages_link_to_places(void **state)
{
    struct test *t = *state;
    json_t *results = written(t), *stall = result_of(results, "waits 500 us");
    assert_string_equal(text(stall, "message.text"),
                        "waits 500 us. Runs in [Interrupt](1) (storport isr, DIRQL), registered "
                        "[here](2). Also reached from Message (storport msi-isr).");
    assert_int_equal(json_array_size(at(stall, "relatedLocations")), 2);
    assert_int_equal(number(stall, "relatedLocations.0.id"), 1);
    assert_int_equal(number(stall, "relatedLocations.0.physicalLocation.region.startLine"), 5);
    assert_int_equal(number(stall, "relatedLocations.1.id"), 2);
    assert_string_equal(text(stall, "relatedLocations.1.physicalLocation.artifactLocation.uri"),
                        "init.c");
    json_t *lock = result_of(results, "takes a lock");
    assert_non_null(strstr(text(lock, "message.text"), "x is set (possible). Runs in"));
    assert_string_equal(text(lock, "properties.confidence"), "possible");
    assert_string_equal(text(lock, "properties.assumption"), "x is set");
}

static void other_contexts_are_linked(void **state)
{
    struct test *t = *state;
    enum { MANY = 40 };
    static struct ic_finding_context also[MANY];
    for (int i = 0; i < MANY; i++)
        also[i] = (struct ic_finding_context){"Dpc", "storport", "dpc", 2};
    t->report.findings.at[0].also_in = also;
    t->report.findings.at[0].also_count = MANY;
    json_t *stall = result_of(written(t), "waits 500 us");
    assert_int_equal(json_array_size(at(stall, "relatedLocations")), 12);
    assert_non_null(
        strstr(text(stall, "message.text"), "Also reached from [Dpc](3) (storport dpc)"));
    assert_non_null(strstr(text(stall, "message.text"), " and 30 more."));
    assert_string_equal(text(t->run, "invocations.0.toolExecutionNotifications.0.descriptor.id"),
                        "report-cut");
}

static void link_texts_are_escaped(void **state)
{
    struct test *t = *state;
    t->report.contexts.at[1].context.function = "E::operator[]\\";
    t->report.findings.at[0].context.function = "E::operator[]\\";
    json_t *stall = result_of(written(t), "waits 500 us");
    assert_non_null(strstr(text(stall, "message.text"), "[E::operator\\[\\]\\\\](1) (storport"));
}

static void traces_tell_the_level(void **state)
{
    struct test *t = *state;
    json_t *stall = result_of(written(t), "waits 500 us");
    json_t *steps = at(stall, "codeFlows.0.threadFlows.0.locations");
    assert_int_equal(json_array_size(steps), 4);
    assert_null(at(steps, "0.state"));
    assert_string_equal(text(steps, "1.state.irql.text"), "DIRQL");
    assert_string_equal(text(steps, "2.location.message.text"), "calls 'Drain'");
    assert_string_equal(text(steps, "2.location.logicalLocations.0.name"), "Interrupt");
    assert_int_equal(number(steps, "2.nestingLevel"), 0);
    assert_int_equal(number(steps, "3.nestingLevel"), 1);
    assert_int_equal(number(steps, "3.executionOrder"), 4);
    assert_string_equal(text(steps, "3.importance"), "essential");
    assert_string_equal(text(steps, "2.importance"), "essential"); // goes into a call
    assert_string_equal(text(steps, "3.location.physicalLocation.artifactLocation.uri"), "isr.c");
    assert_int_equal(number(steps, "3.location.physicalLocation.region.startLine"), 3);
}

static void steps_that_matter(void **state)
{
    struct test *t = *state;
    static const struct ic_position at_1 = {"isr.c", 1, 1, 1, 2, ""};
    static const struct ic_step steps[] = {
        {at_1, "F", 0, 3, "first"}, {at_1, "F", 0, 3, "between"}, {at_1, "F", 0, 2, "level"},
        {at_1, "F", 0, 2, "call"},  {at_1, "G", 1, 2, "last"},
    };
    t->report.findings.at[0].trace = steps;
    t->report.findings.at[0].trace_count = 5;
    json_t *all = at(result_of(written(t), "waits"), "codeFlows.0.threadFlows.0.locations");
    assert_string_equal(text(all, "0.importance"), "essential");
    assert_string_equal(text(all, "1.importance"), "important");
    assert_string_equal(text(all, "2.importance"), "essential");
    assert_string_equal(text(all, "3.importance"), "essential");
    assert_string_equal(text(all, "4.importance"), "essential");
}

static void places_fit_the_reader(void **state)
{
    struct test *t = *state;
    json_t *results = written(t), *nasty = result_of(results, "a \"quote\"");
    json_t *place = at(nasty, "locations.0.physicalLocation");
    assert_string_equal(text(place, "artifactLocation.uri"),
                        "a%25b%23%3F%26%3C%22%27%3E%3A%3B%2C%5D%FF.c");
    assert_string_equal(text(place, "artifactLocation.uriBaseId"), "SRCROOT");
    assert_int_equal(number(place, "region.startColumn"), 8); // byte 11
    assert_int_equal(number(place, "region.endColumn"), 14);  // byte 17
    assert_string_equal(text(place, "region.snippet.text"), " x(\xEF\xBF\xBD);");

    place = at(result_of(results, "over several lines"), "locations.0.physicalLocation");
    assert_int_equal(number(place, "region.endLine"), 5);
    assert_int_equal(number(place, "region.endColumn"), 29); // of its first line

    place = at(result_of(results, "outside"), "locations.0.physicalLocation");
    assert_string_equal(text(place, "artifactLocation.uri"), "file:///src/up/out.h");
    assert_null(at(place, "artifactLocation.uriBaseId"));

    // the nearest thing to a place: the routine
    place = at(result_of(results, "without a place"), "locations.0.physicalLocation");
    assert_string_equal(text(place, "artifactLocation.uri"), "isr.c");
    assert_int_equal(number(place, "region.startLine"), 5);
}

static void nothing_in_a_message_is_a_link_by_chance(void **state)
{
    json_t *nasty = result_of(written(*state), "a \"quote\"");
    assert_non_null(strstr(text(nasty, "message.text"), "a]b] (1) c:d"));
    assert_null(strstr(text(nasty, "message.text"), "b](1)"));
}

static void lines_are_followed_as_github_does(void **state)
{
    json_t *results = written(*state);
    const char *key = "partialFingerprints.primaryLocationLineHash";
    assert_true(ic_str_ends(ic_str(text(result_of(results, "waits 500 us"), key)), ":1"));
    assert_null(at(result_of(results, "in no file"), key));
    assert_true(has_text(result_of(results, "in no file"), "partialFingerprints.isrcheck/v1"));
}

static void suppressed_findings_are_marked(void **state)
{
    struct test *t = *state;
    json_t *results = written(t), *one = result_of(results, "hidden in the source");
    assert_string_equal(text(one, "suppressions.0.kind"), "inSource");
    assert_string_equal(text(one, "suppressions.0.status"), "accepted");
    assert_string_equal(text(one, "suppressions.0.justification"), "the \"device\" answers <soon>");
    assert_null(at(one, "baselineState"));
    one = result_of(results, "hidden by the baseline");
    assert_string_equal(text(one, "suppressions.0.kind"), "external");
    assert_null(at(one, "suppressions.0.justification"));

    t->options.compared = true;
    results = written(t);
    assert_string_equal(text(result_of(results, "hidden by"), "baselineState"), "unchanged");
    assert_string_equal(text(result_of(results, "waits 500 us"), "baselineState"), "new");
    assert_string_equal(text(result_of(results, "hidden in"), "baselineState"), "new");
}

static void failures_are_told(void **state)
{
    struct test *t = *state;
    t->report.contexts.at[0].incomplete = true;
    t->report.isr_lost = true;
    written(t);
    json_t *invocation = at(t->run, "invocations.0");
    json_t *told = at(invocation, "toolExecutionNotifications");
    assert_true(json_is_true(at(invocation, "executionSuccessful"))); // one file was analysed
    assert_string_equal(text(told, "0.descriptor.id"), "file-not-analysed");
    assert_string_equal(text(told, "0.level"), "error");
    assert_string_equal(text(told, "0.message.text"),
                        "'lost%.c' was not analysed (crashed): signal 11 <\"&\">");
    assert_string_equal(text(told, "0.locations.0.physicalLocation.artifactLocation.uri"),
                        "lost%25.c");
    assert_string_equal(text(told, "1.descriptor.id"), "context-incomplete");
    assert_string_equal(text(told, "2.descriptor.id"), "routines-lost");
    assert_string_equal(text(told, "3.descriptor.id"), "report-cut"); // the long message
    assert_non_null(strstr(text(told, "3.message.text"), "messages cut: 1;"));

    t->report.units.count = 0;
    ic_vec_push(&t->report.units, (struct ic_unit_row){.file = "x.c", .status = "timeout"});
    written(t);
    assert_true(json_is_false(at(t->run, "invocations.0.executionSuccessful")));
}

static void long_texts_end_between_characters(void **state)
{
    const char *message = text(result_of(written(*state), "\xC3\xA4\xC3\xA4"), "message.text");
    assert_true(strlen(message) < 4400);
    assert_non_null(strstr(message, "\xC3\xA4... Runs in"));
    assert_null(strstr(message, "\xEF\xBF\xBD"));
}

static void more_than_github_takes(void **state)
{
    struct test *t = *state;
    enum { MANY = 30000 };
    static const struct ic_suppression why = {"in-source", "known"};
    for (uint32_t i = 0; i < MANY; i++) {
        struct ic_finding finding = nasty_finding("isr.c", 1, i + 1, i + 2, "many");
        finding.severity = i >= MANY - 10 ? IC_SEVERITY_ERROR : IC_SEVERITY_NOTE;
        finding.suppressed = i < 10 ? &why : NULL;
        ic_vec_push(&t->report.findings, finding);
    }
    json_t *results = written(t);
    uint32_t errors = 0, suppressed = 0;
    assert_int_equal(json_array_size(results), 25000);
    for (size_t i = 0; i < 25000; i++) {
        json_t *one = json_array_get(results, i);
        errors += strcmp(text(one, "level"), "error") == 0;
        suppressed += json_array_size(at(one, "suppressions")) != 0;
    }
    assert_int_equal(errors, 11);
    assert_int_equal(suppressed, 0);
    assert_string_equal(
        text(t->run, "invocations.0.toolExecutionNotifications.0.message.text"),
        "findings left out, since a run has 25,000 at most: 5002; --format json has all");
}

static void long_traces_keep_their_end(void **state)
{
    struct test *t = *state;
    enum { MANY = 1500 };
    struct ic_step *steps = ic_arena_array(&t->report.arena, MANY, sizeof *steps);
    for (int i = 0; i < MANY; i++)
        steps[i] = (struct ic_step){{"isr.c", 1, 1, 1, 2, ""}, "F", 0, 3, i ? "step" : "first"};
    steps[MANY - 1].text = "last";
    t->report.findings.at[0].trace = steps;
    t->report.findings.at[0].trace_count = MANY;
    json_t *all = at(result_of(written(t), "waits"), "codeFlows.0.threadFlows.0.locations");
    assert_int_equal(json_array_size(all), 1000);
    assert_string_equal(text(all, "999.location.message.text"), "last");
    assert_int_equal(number(all, "999.executionOrder"), MANY);
}

static void nothing_found(void **state)
{
    struct test *t = *state;
    t->report.findings.count = 0;
    t->options.category = "Release|x64/a";
    json_t *results = written(t);
    assert_true(json_is_array(results));
    assert_int_equal(json_array_size(results), 0);
    assert_true(json_is_true(at(t->run, "invocations.0.executionSuccessful")));
    assert_string_equal(text(t->run, "automationDetails.id"), "isrcheck/Release-x64-a/");
    assert_true(json_is_array(at(t->run, "tool.driver.rules")));
}

int main(void)
{
#define SAMPLE(test) cmocka_unit_test_setup_teardown(test, open_sample, close_sample)
#define NASTY(test) cmocka_unit_test_setup_teardown(test, open_nasty, close_sample)
    const struct CMUnitTest tests[] = {
        NASTY(what_github_requires),
        SAMPLE(messages_link_to_places),
        SAMPLE(other_contexts_are_linked),
        SAMPLE(link_texts_are_escaped),
        SAMPLE(traces_tell_the_level),
        SAMPLE(steps_that_matter),
        NASTY(places_fit_the_reader),
        NASTY(nothing_in_a_message_is_a_link_by_chance),
        NASTY(lines_are_followed_as_github_does),
        NASTY(suppressed_findings_are_marked),
        NASTY(failures_are_told),
        NASTY(long_texts_end_between_characters),
        SAMPLE(more_than_github_takes),
        SAMPLE(long_traces_keep_their_end),
        SAMPLE(nothing_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
