#include "report/finding.h"

#include "report/fingerprint.h"
#include "report/merge.h"

#include <stdlib.h>

void ic_report_release(struct ic_report *report)
{
    ic_vec_release(&report->findings);
    ic_vec_release(&report->contexts);
    ic_vec_release(&report->units);
    ic_vec_release(&report->unseen);
    ic_vec_release(&report->remarks);
    ic_arena_release(&report->arena);
    *report = (struct ic_report){0};
}

bool ic_unit_is_lost(const struct ic_unit_row *unit)
{
    return strcmp(unit->status, "ok") != 0 && strcmp(unit->status, "recovered") != 0;
}

// Order
// ------------------------------------------------------------------------------------------

static int by_text(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

static int by_number(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

// The first order that is not equal.
#define ORDER(...)                                                                                 \
    do {                                                                                           \
        int order = (__VA_ARGS__);                                                                 \
        if (order)                                                                                 \
            return order;                                                                          \
    } while (0)

static int by_start(const struct ic_position *a, const struct ic_position *b)
{
    ORDER(by_text(a->file, b->file));
    ORDER(by_number(a->line, b->line));
    return by_number(a->column, b->column);
}

static int by_position(const struct ic_position *a, const struct ic_position *b)
{
    ORDER(by_start(a, b));
    ORDER(by_number(a->end_line, b->end_line));
    ORDER(by_number(a->end_column, b->end_column));
    return by_text(a->macro, b->macro);
}

static int by_context(const struct ic_finding_context *a, const struct ic_finding_context *b)
{
    ORDER(by_text(a->function, b->function));
    ORDER(by_text(a->model, b->model));
    ORDER(by_text(a->kind, b->kind));
    return by_number(a->irql, b->irql);
}

// What makes a finding unique.
static int by_place(const struct ic_finding *a, const struct ic_finding *b)
{
    ORDER(by_start(&a->at, &b->at));
    ORDER(by_number(a->rule->order, b->rule->order));
    ORDER(by_text(a->rule->name, b->rule->name));
    return by_text(a->program, b->program);
}

static int by_trace(const struct ic_finding *a, const struct ic_finding *b)
{
    ORDER(by_number(a->trace_count, b->trace_count));
    for (uint32_t i = 0; i < a->trace_count; i++) {
        ORDER(by_position(&a->trace[i].at, &b->trace[i].at));
        ORDER(by_text(a->trace[i].text, b->trace[i].text));
    }
    return 0;
}

// Among those at one place the one to keep comes first: definite, severe, with a short trace.
static int by_finding(const void *left, const void *right)
{
    const struct ic_finding *a = left, *b = right;
    ORDER(by_place(a, b));
    ORDER(by_number(b->confidence, a->confidence));
    ORDER(by_number(b->severity, a->severity));
    ORDER(by_trace(a, b));
    ORDER(by_position(&a->at, &b->at));
    ORDER(by_text(a->function, b->function));
    ORDER(by_context(&a->context, &b->context));
    return by_text(a->message, b->message);
}

static int by_context_row(const void *left, const void *right)
{
    const struct ic_context_row *a = left, *b = right;
    ORDER(by_position(&a->at, &b->at));
    ORDER(by_context(&a->context, &b->context));
    ORDER(by_text(a->program, b->program));
    ORDER(by_text(a->identified_by, b->identified_by));
    ORDER(by_position(&a->registered_at, &b->registered_at));
    return by_number(a->incomplete, b->incomplete);
}

static int by_unit_row(const void *left, const void *right)
{
    const struct ic_unit_row *a = left, *b = right;
    ORDER(by_text(a->file, b->file));
    ORDER(by_text(a->status, b->status));
    ORDER(by_number(a->errors, b->errors));
    ORDER(by_number(a->holes, b->holes));
    ORDER(by_number(a->lost_tokens, b->lost_tokens));
    ORDER(by_number(a->lost_functions, b->lost_functions));
    ORDER(by_number(a->cached, b->cached));
    return by_text(a->message, b->message);
}

static int by_unseen_row(const void *left, const void *right)
{
    const struct ic_unseen_row *a = left, *b = right;
    ORDER(by_position(&a->at, &b->at));
    ORDER(by_text(a->kind, b->kind));
    ORDER(by_text(a->name, b->name));
    return by_text(a->unit, b->unit);
}

static int by_remark(const void *left, const void *right)
{
    const struct ic_remark *a = left, *b = right;
    ORDER(by_position(&a->at, &b->at));
    return by_text(a->text, b->text);
}

// Sets
// ------------------------------------------------------------------------------------------

static int by_place_of(const void *left, const void *right)
{
    return by_place(left, right);
}

// Sorts `count` rows of `size` bytes by `order`, and keeps the first of those that are the `same`.
static uint32_t sort_unique(void *rows, uint32_t count, size_t size,
                            int (*order)(const void *, const void *),
                            int (*same)(const void *, const void *))
{
    char *at = rows;
    uint32_t kept = 0;
    if (count)
        qsort(rows, count, size, order);
    for (uint32_t i = 0; i < count; i++) {
        if (kept && same(at + (kept - 1) * size, at + i * size) == 0)
            continue;
        if (kept != i)
            memcpy(at + kept * size, at + i * size, size);
        kept++;
    }
    return kept;
}

#define SORT_UNIQUE(rows, order, same)                                                             \
    ((rows)->count = sort_unique((rows)->at, (rows)->count, sizeof *(rows)->at, (order), (same)))

// The tokens of `hole` count for the rows of its file; the rows are sorted.
static void count_hole(struct ic_report *report, const struct ic_unseen_row *hole)
{
    uint32_t low = 0, high = report->units.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (strcmp(report->units.at[middle].file, hole->unit) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < report->units.count && strcmp(report->units.at[low].file, hole->unit) == 0; low++)
        if (report->units.at[low].lost_tokens >=
            report->units.at[low].lost_in_contexts + hole->tokens)
            report->units.at[low].lost_in_contexts += hole->tokens;
}

static void count_holes(struct ic_report *report)
{
    for (uint32_t i = 0; i < report->unseen.count; i++)
        if (report->unseen.at[i].unit)
            count_hole(report, &report->unseen.at[i]);
}

void ic_report_finish(struct ic_report *report)
{
    SORT_UNIQUE(&report->findings, by_finding, by_place_of);
    SORT_UNIQUE(&report->contexts, by_context_row, by_context_row);
    SORT_UNIQUE(&report->units, by_unit_row, by_unit_row);
    SORT_UNIQUE(&report->unseen, by_unseen_row, by_unseen_row);
    SORT_UNIQUE(&report->remarks, by_remark, by_remark);
    count_holes(report);
    if (report->merges)
        ic_report_merge(report);
    ic_fingerprints(report);
}
