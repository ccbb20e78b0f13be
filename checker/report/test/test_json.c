// The JSON report holds to the contract, key by key and in its order.
#include "report/latency.h"
#include "sample.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static json_t *document(ic_format_write *write, struct ic_report *report)
{
    struct ic_buf out = {0};
    json_error_t why;
    sample_write(report, write, false, 0, &out);
    json_t *value = json_loadb(out.data, out.len, JSON_REJECT_DUPLICATES, &why);
    assert_non_null(value);
    ic_buf_release(&out);
    return value;
}

// The keys of an object with a letter for each type: "line:i file:s trace:a".
static void assert_shape(json_t *object, const char *expected)
{
    struct ic_buf shape = {0};
    const char *key;
    json_t *value;
    json_object_foreach(object, key, value)
    {
        ic_buf_printf(&shape, "%s%s:%c", shape.len ? " " : "", key, "oasirtfn"[json_typeof(value)]);
    }
    assert_string_equal(shape.data, expected);
    ic_buf_release(&shape);
}

static const char *text(json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

static void keeps_to_the_contract(void **state)
{
    (void)state;
    struct ic_report report = {0};
    sample_open(&report);
    json_t *all = document(ic_json_write, &report);
    assert_shape(all, "version:i tool:o findings:a contexts:a units:a unseen:a");
    assert_shape(json_object_get(all, "tool"), "name:s version:s");

    json_t *findings = json_object_get(all, "findings"), *first = json_array_get(findings, 0);
    assert_int_equal(json_array_size(findings), 2);
    assert_shape(first, "rule:s code:s severity:s confidence:s message:s file:s line:i column:i "
                        "end_line:i end_column:i function:s context:o trace:a also_in:a "
                        "assumption:n program:s fingerprint:s suppressed:n");
    assert_shape(json_object_get(first, "context"), "function:s model:s kind:s irql:s");
    assert_shape(json_array_get(json_object_get(first, "trace"), 3),
                 "file:s line:i column:i function:s depth:i text:s");
    assert_shape(json_array_get(json_object_get(first, "also_in"), 0),
                 "function:s model:s kind:s irql:s");
    assert_string_equal(text(first, "severity"), "error");
    assert_string_equal(text(first, "confidence"), "definite");
    assert_string_equal(text(json_array_get(findings, 1), "assumption"), "x is set");

    json_t *contexts = json_object_get(all, "contexts");
    assert_shape(json_array_get(contexts, 0),
                 "function:s file:s line:i model:s kind:s irql:s "
                 "program:s identified_by:s registered_at:n incomplete:f");
    assert_shape(json_object_get(json_array_get(contexts, 1), "registered_at"), "file:s line:i");
    assert_shape(json_array_get(json_object_get(all, "units"), 0),
                 "file:s status:s errors:i tokens:i lost_tokens:i lost_in_contexts:i cached:f");
    json_t *unseen = json_array_get(json_object_get(all, "unseen"), 0);
    assert_shape(unseen, "kind:s name:s file:s line:i");
    assert_string_equal(text(unseen, "name"), "bad\xEF\xBF\xBDname");
    json_decref(all);
    sample_close(&report);
}

static void contexts_have_a_latency_if_asked(void **state)
{
    (void)state;
    struct ic_report report = {0};
    sample_open(&report);
    static const struct ic_latency_loop loops[] = {
        {{"src/isr.c", 12, 5, 12, 40, ""}, "Drain", "unknown", 0, 32, 64},
        {{"src/isr.c", 20, 5, 20, 40, ""}, "Scan", "proven", 8, 8, 8.2000000001},
    };
    static const struct ic_latency latency = {
        .weighed_us = 72.2,
        .proven_us = 8,
        .budget_us = 50,
        .proven_stall_us = 3,
        .events = {[IC_COST_register_read] = 64,
                   [IC_COST_port_read] = 2,
                   [IC_COST_register_write] = 1,
                   [IC_COST_copied_page] = 0.5,
                   [IC_COST_completion] = 4,
                   [IC_COST_stall] = 5},
        .loops = loops,
        .loop_count = 2,
        .call_depth = 3,
        .defers = "some",
    };
    report.contexts.at[0].latency = &latency;
    report.wants_latency = true;
    json_t *all = document(ic_json_write_contexts, &report);
    json_t *contexts = json_object_get(all, "contexts");
    json_t *one = json_object_get(json_array_get(contexts, 0), "latency");
    assert_shape(one, "weighed_us:r proven_us:r budget_us:r stall_us:o device_reads:r "
                      "device_writes:r completions:r copied_bytes:r events:o loops:a "
                      "call_depth:i recursive:f defers:s unknown_calls:i");
    assert_shape(json_object_get(one, "stall_us"), "proven:r likely:r");
    assert_true(json_real_value(json_object_get(one, "device_reads")) == 66);
    assert_true(json_real_value(json_object_get(one, "device_writes")) == 1);
    assert_true(json_real_value(json_object_get(one, "copied_bytes")) == 2048);
    json_t *first = json_array_get(json_object_get(one, "loops"), 0);
    json_t *second = json_array_get(json_object_get(one, "loops"), 1);
    assert_shape(first, "file:s line:i function:s bound:s count:n taken:r us:r");
    assert_true(json_real_value(json_object_get(second, "us")) == 8.2);
    assert_true(json_is_null(json_object_get(json_array_get(contexts, 1), "latency")));
    json_decref(all);
    report.wants_latency = false;
    all = document(ic_json_write_contexts, &report);
    assert_null(json_object_get(json_array_get(json_object_get(all, "contexts"), 0), "latency"));
    json_decref(all);
    sample_close(&report);
}

static void suppressed_findings_say_why(void **state)
{
    (void)state;
    static const struct ic_suppression why = {"in-source", "known"};
    struct ic_report report = {0};
    sample_open(&report);
    report.findings.at[0].suppressed = &why;
    json_t *all = document(ic_json_write, &report);
    json_t *first = json_array_get(json_object_get(all, "findings"), 0);
    assert_shape(json_object_get(first, "suppressed"), "kind:s reason:s");
    json_decref(all);
    sample_close(&report);
}

static void nothing_is_valid_too(void **state)
{
    (void)state;
    struct ic_report report = {0};
    json_t *all = document(ic_json_write, &report);
    assert_int_equal(json_array_size(json_object_get(all, "findings")), 0);
    json_decref(all);
    all = document(ic_json_write_contexts, &report);
    assert_shape(all, "version:i tool:o contexts:a");
    json_decref(all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_to_the_contract),
        cmocka_unit_test(contexts_have_a_latency_if_asked),
        cmocka_unit_test(suppressed_findings_say_why),
        cmocka_unit_test(nothing_is_valid_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
