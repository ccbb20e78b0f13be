// Findings: what a check reports, and the set that a run collects.
//
// A finding is a story: where the routine is registered, the calls that lead to the bad line, and
// the line. It holds texts and positions only, so that reports need no program. Everything a set
// holds lives in the set's arena.
#ifndef IC_REPORT_FINDING_H
#define IC_REPORT_FINDING_H

#include "base/arena.h"
#include "base/vec.h"
#include "rulebook/rulebook.h"

#ifdef __cplusplus
extern "C" {
#endif

// A range of source. `file` is relative to the working folder, with '/'; empty: nowhere. Lines and
// columns are 1-based, columns count bytes, `end_column` is exclusive. `macro`: the outermost macro
// whose expansion holds the range, or empty.
struct ic_position {
    const char *file;
    uint32_t line, column, end_line, end_column;
    const char *macro;
};

enum ic_confidence { IC_POSSIBLE, IC_DEFINITE };

// One step of a trace, in the order of execution. The first is the registration (if it is known),
// the last is the finding's own line.
struct ic_step {
    struct ic_position at;
    const char *function; // that the step stands in
    uint32_t depth;   // calls below the context's routine; 0 for the registration and the routine
    unsigned irql;    // at which it runs; IC_NONE for the registration
    const char *text; // "calls 'Drain'", without position
};

// The routine and circumstances in which a bad line runs.
struct ic_finding_context {
    const char *function, *model, *kind;
    unsigned irql;
};

struct ic_suppression {
    const char *kind;   // "in-source" or "baseline"
    const char *reason; // may be empty
};

struct ic_finding {
    const struct ic_rule *rule;
    enum ic_severity severity; // after confidence and configuration
    enum ic_confidence confidence;
    const char *message;
    const char *assumption; // of a possible finding; else NULL
    struct ic_position at;
    const char *function;      // that holds the position
    const char *const *locals; // names of that function's parameters and local variables
    uint32_t local_count;
    const char *program;
    struct ic_finding_context context;
    const struct ic_step *trace;
    uint32_t trace_count;
    const struct ic_finding_context *also_in;
    uint32_t also_count;
    const char *const *also_programs; // that have it too: ic_report_merge
    uint32_t also_program_count;
    const struct ic_suppression *suppressed; // NULL: reported
    const char *fingerprint;                 // set by ic_report_finish
};

struct ic_latency; // report/latency.h

// A context that was found, for `isrcheck contexts` and the JSON report.
struct ic_context_row {
    struct ic_finding_context context;
    struct ic_position at;               // the routine's name in its definition (or declaration)
    const char *program, *identified_by; // "role-type", "field", "argument", "config"
    struct ic_position registered_at;    // `file` empty: nowhere seen
    bool interrupt;                      // an interrupt routine, or synchronised with one
    bool incomplete;                     // code that it reaches was lost to parse errors
    const struct ic_latency *latency;    // if the run asked for it, and the routine has a body
};

// A file that was read.
struct ic_unit_row {
    const char *file, *status; // "ok", "recovered", "failed", "crashed", "timeout"
    uint32_t errors, holes;
    uint32_t tokens, lost_tokens; // read in all, and of them lost to parse errors
    uint32_t lost_in_contexts;    // of those, in functions that a context reaches: ic_report_finish
    bool lost_functions;          // whole functions seem to be among what was lost
    bool cached;
    const char *message; // first error, or why it failed; or NULL
};

// Was nothing of the file analysed: failed, crashed or too slow?
bool ic_unit_is_lost(const struct ic_unit_row *unit);

// What the analysis could not see.
struct ic_unseen_row {
    const char *kind; // "no-body", "unresolved-pointer", "hole", "lost-functions", "state-cap", ...
    const char *name;
    struct ic_position at;
    // Of a hole: the file whose parse lost it, as in its unit row, and how many tokens.
    const char *unit;
    uint32_t tokens;
};

// What is wrong with something that the user wrote for isrcheck into a source.
struct ic_remark {
    struct ic_position at;
    const char *text; // a sentence
};

// All results of a run.
struct ic_report {
    struct ic_arena arena;
    IC_VEC(struct ic_finding) findings;
    IC_VEC(struct ic_context_row) contexts;
    IC_VEC(struct ic_unit_row) units;
    IC_VEC(struct ic_unseen_row) unseen;
    IC_VEC(struct ic_remark) remarks;
    bool wants_latency; // set before the run
    bool merges;        // set before the run: one finding for all programs that have it
    // Set before the run: the working folder as it is seen from the top of the repository, so that
    // fingerprints do not depend on it; NULL: not known.
    const char *top;
    bool incomplete; // exit status 3 unless parse errors are allowed
    // A program without an ISR lost code to parse errors: the ISR may have been in it.
    bool isr_lost;
};

void ic_report_release(struct ic_report *report);

// Sorts everything by position (then rule, program), removes equal rows, and computes fingerprints:
// after this, order and bytes do not depend on the order of analysis.
void ic_report_finish(struct ic_report *report);

#ifdef __cplusplus
}
#endif
#endif
