#include "report/format.h"
#include "report/latency.h"
#include "report/show.h"

#include "base/buf.h"
#include "base/memory.h"

#include <jansson.h>
#include <math.h>
#include <stdlib.h>

// Values
// ------------------------------------------------------------------------------------------

static json_t *checked(json_t *value)
{
    if (!value)
        ic_out_of_memory();
    return value;
}

static json_t *text(const char *bytes)
{
    struct ic_buf clean = {0};
    ic_utf8_clean(&clean, ic_str(bytes));
    json_t *value = checked(json_stringn_nocheck(clean.data ? clean.data : "", clean.len));
    ic_buf_release(&clean);
    return value;
}

static json_t *text_or_null(const char *bytes)
{
    return bytes ? text(bytes) : json_null();
}

static json_t *number(uint32_t value)
{
    return checked(json_integer(value));
}

// To a thousandth: sums of decimal fractions are not exact.
static json_t *real(double value)
{
    return checked(json_real(round(value * 1000) / 1000));
}

static json_t *real_or_null(double value)
{
    return value > 0 ? real(value) : json_null();
}

static void set(json_t *object, const char *key, json_t *value)
{
    if (json_object_set_new(object, key, value))
        ic_out_of_memory();
}

static void append(json_t *array, json_t *value)
{
    if (json_array_append_new(array, value))
        ic_out_of_memory();
}

static const char *irql_text(unsigned irql)
{
    return irql == IC_NONE ? "" : ic_irql_name(irql);
}

// Rows
// ------------------------------------------------------------------------------------------

static void set_start(json_t *object, const struct ic_position *at)
{
    set(object, "file", text(at->file));
    set(object, "line", number(at->line));
}

static json_t *context_of(const struct ic_finding_context *context)
{
    json_t *object = checked(json_object());
    set(object, "function", text(context->function));
    set(object, "model", text(context->model));
    set(object, "kind", text(context->kind));
    set(object, "irql", text(irql_text(context->irql)));
    return object;
}

static json_t *step_of(const struct ic_step *step)
{
    json_t *object = checked(json_object());
    set_start(object, &step->at);
    set(object, "column", number(step->at.column));
    set(object, "function", text(step->function));
    set(object, "depth", number(step->depth));
    set(object, "text", text(step->text));
    return object;
}

static json_t *suppression_of(const struct ic_suppression *suppressed)
{
    if (!suppressed)
        return json_null();
    json_t *object = checked(json_object());
    set(object, "kind", text(suppressed->kind));
    set(object, "reason", text(suppressed->reason));
    return object;
}

static json_t *names_of(const char *const *names, uint32_t count)
{
    json_t *list = checked(json_array());
    for (uint32_t i = 0; i < count; i++)
        append(list, text(names[i]));
    return list;
}

static json_t *finding_of(const struct ic_finding *finding)
{
    json_t *object = checked(json_object());
    set(object, "rule", text(finding->rule->name));
    set(object, "code", text(finding->rule->code));
    set(object, "severity", text(ic_severity_name(finding->severity)));
    set(object, "confidence", text(finding->confidence == IC_DEFINITE ? "definite" : "possible"));
    set(object, "message", text(finding->message));
    set_start(object, &finding->at);
    set(object, "column", number(finding->at.column));
    set(object, "end_line", number(finding->at.end_line));
    set(object, "end_column", number(finding->at.end_column));
    set(object, "function", text(finding->function));
    set(object, "context", context_of(&finding->context));
    json_t *trace = checked(json_array());
    for (uint32_t i = 0; i < finding->trace_count; i++)
        append(trace, step_of(&finding->trace[i]));
    set(object, "trace", trace);
    json_t *also = checked(json_array());
    for (uint32_t i = 0; i < finding->also_count; i++)
        append(also, context_of(&finding->also_in[i]));
    set(object, "also_in", also);
    set(object, "assumption", text_or_null(finding->assumption));
    set(object, "program", text(finding->program));
    if (finding->also_program_count)
        set(object, "also_programs", names_of(finding->also_programs, finding->also_program_count));
    set(object, "fingerprint", text(finding->fingerprint));
    set(object, "suppressed", suppression_of(finding->suppressed));
    return object;
}

static json_t *latency_loop_of(const struct ic_latency_loop *loop)
{
    json_t *object = checked(json_object());
    set_start(object, &loop->at);
    set(object, "function", text(loop->function));
    set(object, "bound", text(loop->bound));
    set(object, "count", real_or_null(loop->count));
    set(object, "taken", real(loop->taken));
    set(object, "us", real(loop->us));
    return object;
}

static json_t *latency_of(const struct ic_latency *latency)
{
    if (!latency)
        return json_null();
    json_t *object = checked(json_object()), *stall = checked(json_object());
    json_t *events = checked(json_object()), *loops = checked(json_array());
    const double *n = latency->events;
    set(object, "weighed_us", real(latency->weighed_us));
    set(object, "proven_us", real(latency->proven_us));
    set(object, "budget_us", real_or_null(latency->budget_us));
    set(stall, "proven", real(latency->proven_stall_us));
    set(stall, "likely", real(n[IC_COST_stall]));
    set(object, "stall_us", stall);
    set(object, "device_reads",
        real(n[IC_COST_register_read] + n[IC_COST_port_read] + n[IC_COST_element_read]));
    set(object, "device_writes",
        real(n[IC_COST_register_write] + n[IC_COST_port_write] + n[IC_COST_element_write]));
    set(object, "completions", real(n[IC_COST_completion]));
    set(object, "copied_bytes", real(n[IC_COST_copied_page] * IC_COPY_PAGE));
#define X(name, one, many) set(events, #name, real(n[IC_COST_##name]));
#include "rulebook/costs.def"
#undef X
    set(object, "events", events);
    for (uint32_t i = 0; i < latency->loop_count; i++)
        append(loops, latency_loop_of(&latency->loops[i]));
    set(object, "loops", loops);
    set(object, "call_depth", number(latency->call_depth));
    set(object, "recursive", checked(json_boolean(latency->recursive)));
    set(object, "defers", text(latency->defers));
    set(object, "unknown_calls", number(latency->unknown_calls));
    return object;
}

static json_t *context_row_of(const struct ic_context_row *row, bool with_latency)
{
    json_t *object = checked(json_object()), *registered = json_null();
    set(object, "function", text(row->context.function));
    set_start(object, &row->at);
    set(object, "model", text(row->context.model));
    set(object, "kind", text(row->context.kind));
    set(object, "irql", text(irql_text(row->context.irql)));
    set(object, "program", text(row->program));
    set(object, "identified_by", text(row->identified_by));
    if (row->registered_at.file && row->registered_at.file[0]) {
        registered = checked(json_object());
        set_start(registered, &row->registered_at);
    }
    set(object, "registered_at", registered);
    set(object, "incomplete", checked(json_boolean(row->incomplete)));
    if (with_latency)
        set(object, "latency", latency_of(row->latency));
    return object;
}

static json_t *unit_of(const struct ic_unit_row *row)
{
    json_t *object = checked(json_object());
    set(object, "file", text(row->file));
    set(object, "status", text(row->status));
    set(object, "errors", number(row->errors));
    set(object, "tokens", number(row->tokens));
    set(object, "lost_tokens", number(row->lost_tokens));
    set(object, "lost_in_contexts", number(row->lost_in_contexts));
    set(object, "cached", checked(json_boolean(row->cached)));
    return object;
}

static json_t *unseen_of(const struct ic_unseen_row *row)
{
    json_t *object = checked(json_object());
    set(object, "kind", text(row->kind));
    set(object, "name", text(row->name));
    set_start(object, &row->at);
    return object;
}

// The document, one row a line
// ------------------------------------------------------------------------------------------

struct writer {
    struct ic_buf out;
    const struct ic_sink *sink;
    bool first; // of the list
};

static void flush(struct writer *w)
{
    w->sink->write(w->sink->data, ic_buf_view(&w->out));
    ic_buf_clear(&w->out);
}

static int add_bytes(const char *bytes, size_t len, void *data)
{
    ic_buf_add(data, bytes, len);
    return 0;
}

static void put(struct writer *w, json_t *value)
{
    if (json_dump_callback(value, add_bytes, &w->out, JSON_ENCODE_ANY))
        ic_out_of_memory();
    json_decref(value);
}

static void open_list(struct writer *w, const char *name)
{
    ic_buf_printf(&w->out, ",\n\"%s\": [", name);
    w->first = true;
}

static void put_row(struct writer *w, json_t *row)
{
    ic_buf_text(&w->out, w->first ? "\n  " : ",\n  ");
    w->first = false;
    put(w, row);
    flush(w);
}

static void close_list(struct writer *w)
{
    ic_buf_text(&w->out, w->first ? "]" : "\n]");
}

static json_t *tool_of(const struct ic_format_options *options)
{
    json_t *tool = checked(json_object());
    set(tool, "name", text("isrcheck"));
    set(tool, "version", text(options->version));
    return tool;
}

static void open_document(struct writer *w, const struct ic_format_options *options)
{
    ic_buf_text(&w->out, "{\"version\": 1,\n\"tool\": ");
    put(w, tool_of(options));
}

static void put_contexts(struct writer *w, const struct ic_report *report)
{
    open_list(w, "contexts");
    for (uint32_t i = 0; i < report->contexts.count; i++)
        put_row(w, context_row_of(&report->contexts.at[i], report->wants_latency));
    close_list(w);
}

static void close_document(struct writer *w)
{
    ic_buf_text(&w->out, "\n}\n");
    flush(w);
    ic_buf_release(&w->out);
}

void ic_json_write(const struct ic_report *report, const struct ic_format_options *options,
                   const struct ic_sink *sink)
{
    struct writer w = {.sink = sink};
    open_document(&w, options);
    open_list(&w, "findings");
    for (uint32_t i = 0; i < report->findings.count; i++)
        put_row(&w, finding_of(&report->findings.at[i]));
    close_list(&w);
    put_contexts(&w, report);
    open_list(&w, "units");
    for (uint32_t i = 0; i < report->units.count; i++)
        put_row(&w, unit_of(&report->units.at[i]));
    close_list(&w);
    open_list(&w, "unseen");
    for (uint32_t i = 0; i < report->unseen.count; i++)
        put_row(&w, unseen_of(&report->unseen.at[i]));
    close_list(&w);
    close_document(&w);
}

// Every row as a line of its own, with its `type` in front.
static void put_line(struct writer *w, const char *type, json_t *row)
{
    json_t *line = checked(json_object());
    set(line, "type", text(type));
    if (json_object_update_new(line, row))
        ic_out_of_memory();
    put(w, line);
    ic_buf_char(&w->out, '\n');
    flush(w);
}

void ic_jsonl_write(const struct ic_report *report, const struct ic_format_options *options,
                    const struct ic_sink *sink)
{
    struct writer w = {.sink = sink};
    json_t *run = checked(json_object());
    set(run, "version", number(1));
    set(run, "tool", tool_of(options));
    put_line(&w, "run", run);
    for (uint32_t i = 0; i < report->findings.count; i++)
        put_line(&w, "finding", finding_of(&report->findings.at[i]));
    for (uint32_t i = 0; i < report->contexts.count; i++)
        put_line(&w, "context", context_row_of(&report->contexts.at[i], report->wants_latency));
    for (uint32_t i = 0; i < report->units.count; i++)
        put_line(&w, "unit", unit_of(&report->units.at[i]));
    for (uint32_t i = 0; i < report->unseen.count; i++)
        put_line(&w, "unseen", unseen_of(&report->unseen.at[i]));
    ic_buf_release(&w.out);
}

void ic_json_write_contexts(const struct ic_report *report, const struct ic_format_options *options,
                            const struct ic_sink *sink)
{
    struct writer w = {.sink = sink};
    open_document(&w, options);
    put_contexts(&w, report);
    close_document(&w);
}
