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
};

struct ic_collector;

// One context under one rule.
struct ic_check {
    struct ic_program *program;
    struct ic_flow *flow;
    const struct ic_context *context;
    uint32_t context_index;
    const struct ic_walk *walk;
    const struct ic_rule *rule;
    struct ic_collector *collector;
};

// What is wrong, where, and how it is reached.
struct ic_issue {
    uint32_t instance;           // that runs the place
    uint32_t loc;                // row of that function's unit
    const struct ic_link *links; // the calls that lead there, from the root
    uint32_t link_count;
    unsigned irql; // at the place; IC_NONE: that of the instance's entry
    bool possible;
    const char *assumption; // of a possible one, as a clause: "assuming that ..."
    bool by_targets;        // the only doubt is which of several targets a pointer on the way has
    bool has_severity;      // `severity` replaces the rule's
    enum ic_severity severity;
    const char *step; // text of the last step
};

// Adds a finding; the message is made with printf.
void ic_emit(struct ic_check *check, const struct ic_issue *issue, const char *message, ...)
    __attribute__((format(printf, 3, 4)));

// Emits for a site that the walk reached: fills in the links, and that it is possible (with the
// assumption) if the way there or the site itself is not sure. `issue` gives loc, texts, severity.
void ic_emit_site(struct ic_check *check, uint32_t reach, const struct ic_site *site,
                  struct ic_issue issue, const char *message, ...)
    __attribute__((format(printf, 5, 6)));

// The assumption that makes a way unsure, or NULL; the way is given as links; `instance` and
// `block` end it. `*by_targets` (may be NULL): the only doubt is which of several targets a pointer
// has.
const char *ic_assumption_of(struct ic_check *check, const struct ic_link *links, uint32_t count,
                             uint32_t instance, uint32_t block, bool *by_targets);

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

// Collector of one program's findings.
struct ic_collector *ic_collector_open(struct ic_program *program, struct ic_flow *flow,
                                       struct ic_report *report);
// Moves what was collected, one finding for each group, rule and place, to the report and frees it.
void ic_collector_close(struct ic_collector *collector);

// The checks, one file each.
#define X(name, yaml, parameters) void ic_check_##name(struct ic_check *check);
#include "rulebook/checks.def"
#undef X

// coverage.c: contexts of the program, and what could not be seen below them.
void ic_check_coverage(struct ic_program *program, struct ic_flow *flow,
                       const struct ic_walk *walks, struct ic_report *report);

// Position of a loc row of a unit, with texts in `arena`.
struct ic_position ic_position_of(struct ic_arena *arena, const struct ic_unit *unit, uint32_t loc);

#endif
