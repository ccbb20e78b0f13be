// What the checks share: one check looks at one context of a program for one rule, and emits what
// it finds. Emitted findings of one rule at one place become one finding; the trace kept is the
// surest.
#ifndef IC_CHECKS_CHECK_H
#define IC_CHECKS_CHECK_H

#include "base/buf.h"
#include "checks/checks.h"
#include "flow/stall.h"
#include "flow/walk.h"

// A call on the way from a context's routine to a place.
struct ic_link {
    uint32_t instance, site; // caller, and the call in flow->sites
    uint32_t trail;          // how the caller comes to it
};
static inline struct ic_link ic_link_at(const struct ic_flow *flow, uint32_t instance,
                                        uint32_t site)
{
    return (struct ic_link){instance, site, flow->sites.at[site].trail};
}

struct ic_collector;
struct ic_sources;

struct ic_issue;

// One context under one rule.
struct ic_check {
    struct ic_program *program;
    struct ic_flow *flow;
    const struct ic_context *context;
    uint32_t context_index;
    const struct ic_walk *walk;
    const struct ic_rule *rule;
    struct ic_collector *collector;
    struct ic_machines *machines;
    const char *assumption; // that all findings of this run of the check make; mostly NULL
    // Of a run of the automaton check: findings that need not be made; or NULL.
    bool (*exempt)(const struct ic_check *check, const struct ic_issue *issue, uint32_t root);
    struct ic_sources **sources; // of the program, made when first asked for (ic_check_sources)
    bool deferral_known, defers_nothing; // of ic_deferral_note
};

// What is stored where in the program (program/sources.h).
const struct ic_sources *ic_check_sources(struct ic_check *check);

// How an interrupt routine came to request the context that an issue lies in: an automaton went on
// across both.
struct ic_request {
    const struct ic_context *context;
    uint32_t root, trail; // its instance, and its way, in the flow of the issue
};

// What is wrong, where, and how it is reached.
struct ic_issue {
    uint32_t instance;           // that runs the place
    uint32_t loc;                // row of that function's unit
    const struct ic_unit *unit;  // NULL, or the unit of `loc` if it lies elsewhere ...
    uint32_t function;           // ... and the function it lies in, or IC_NONE
    const struct ic_link *links; // the calls that lead there, from the root
    uint32_t link_count;
    unsigned irql; // at the place; IC_NONE: that of the instance's entry
    bool possible;
    const char *assumption; // of a possible one, as a clause: "assuming that ..."
    bool by_targets;        // the only doubt is which of several targets a pointer on the way has
    bool has_severity;      // `severity` replaces the rule's
    enum ic_severity severity;
    const char *step;                 // text of the last step
    const struct ic_request *request; // NULL, or what requested the context
    bool has_way;                     // `trail` and `instr` say how the last instance came there
    uint32_t trail, instr;
};

// Where texts of findings live.
struct ic_arena *ic_check_arena(struct ic_check *check);

// Adds a finding; the message is made with printf.
void ic_emit(struct ic_check *check, const struct ic_issue *issue, const char *message, ...)
    __attribute__((format(printf, 3, 4)));

// Emits for a site that the walk reached: fills in the links, and that it is possible (with the
// assumption) if the way there or the site itself is not sure. `issue` gives loc, texts, severity.
void ic_emit_site(struct ic_check *check, uint32_t reach, const struct ic_site *site,
                  struct ic_issue issue, const char *message, ...)
    __attribute__((format(printf, 5, 6)));

// Gives a finding its trace (trace.c).
void ic_trace_make(struct ic_check *check, const struct ic_issue *issue,
                   struct ic_finding *finding);

// IRQL at which an instance runs, as far as it is known: at a site of it, if `site` is not NULL. A
// machine does not follow it.
unsigned ic_trace_irql(const struct ic_check *check, uint32_t instance, const struct ic_site *site);

// Whether a rule of this group has already emitted something in the check's context.
bool ic_has_spoken(const struct ic_check *check, const char *group);

// "; no path of the routine defers anything" where that is sure and belongs into a message, or "".
const char *ic_deferral_note(struct ic_check *check);

// The assumption that makes a way unsure, or NULL; the way is given as links; `instance` ends it.
// `*by_targets` (may be NULL): the only doubt is which of several targets a pointer has.
const char *ic_assumption_of(struct ic_check *check, const struct ic_link *links, uint32_t count,
                             uint32_t instance, bool *by_targets);

// Text that lives as long as the report.
const char *ic_text(struct ic_check *check, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

// What the context is, as it stands in a sentence: "Storport's line interrupt routine (...)", "the
// DPC
// (...)".
const char *ic_title(struct ic_check *check);

// "20 µs", "1.5 ms".
const char *ic_duration(struct ic_check *check, double us);

// "file:12" of a site, as seen in messages.
const char *ic_where(struct ic_check *check, uint32_t instance, uint32_t site);

// Name of the routine that a site calls.
struct ic_str ic_site_name(const struct ic_check *check, uint32_t instance,
                           const struct ic_site *site);

// Loc row of a site's instruction.
uint32_t ic_site_loc(const struct ic_check *check, uint32_t instance, const struct ic_site *site);

// Who wants to see every issue while the ways that lead to it are still known; for tests.
struct ic_watch {
    void (*found)(void *data, struct ic_check *check, const struct ic_issue *issue);
    void *data;
};

// ic_checks_run with somebody (or NULL) who watches.
void ic_checks_run_watched(struct ic_program *program, struct ic_report *report,
                           const struct ic_watch *watch);

// Collector of one program's findings. `watch` may be NULL.
struct ic_collector *ic_collector_open(struct ic_program *program, struct ic_flow *flow,
                                       struct ic_report *report, const struct ic_watch *watch);
// Moves what was collected, one finding for each group, rule and place, to the report and frees it.
void ic_collector_close(struct ic_collector *collector);

// Machines that contexts share, by what they follow.
struct ic_machines;
struct ic_machines *ic_machines_make(void);
void ic_machines_free(struct ic_machines *machines);

// Runs a machine along the context, in a flow that it shares with the program's other contexts, and
// calls `judge` with a check of that flow and its walk. `machine` says what it follows; machines
// with the same automaton, register and passes are one (machines.c).
struct ic_machine;
void ic_check_with_machine(struct ic_check *check, const struct ic_machine *machine,
                           void (*judge)(struct ic_check *check, struct ic_machine *machine));

// The checks, one file each.
#define X(name, yaml) void ic_check_##name(struct ic_check *check);
#include "rulebook/checks.def"
#undef X

// coverage.c: contexts of the program, and what could not be seen below them.
void ic_check_coverage(struct ic_program *program, struct ic_flow *flow,
                       const struct ic_walk *walks, struct ic_report *report);

// latency.c: the worst path of a context, for its row in the report; NULL if it has none, or if the
// report does not ask.
const struct ic_latency *ic_latency_of(const struct ic_walk *walk, struct ic_report *report);

// calls.c: what an interrupt routine reaches, for its row in the report; NULL for other contexts,
// and if the report does not ask.
const struct ic_calls *ic_calls_of(const struct ic_walk *walk, struct ic_report *report);

// Position of a loc row of a unit, with texts in `arena`.
struct ic_position ic_position_of(struct ic_arena *arena, const struct ic_unit *unit, uint32_t loc);

#endif
