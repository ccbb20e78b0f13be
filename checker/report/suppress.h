// Suppressions that stand in the sources: which findings they hide, and which hide none.
//
//     // isrcheck: ignore[stall-over-budget, ISR202] reason
//     // isrcheck: ignore-next-line[...] reason
//     // isrcheck: ignore-file[...] reason
//     #pragma warning(suppress: 28121)       and `disable` with push and pop; also prefast
//
// Behind code a comment is about its own line; alone, about the next line that has code or is a
// directive. A finding is hidden if the line is one of its statement's (report/tokens.h). A comment
// of a macro's definition hides what the macro's expansions hold, but not what stands in their
// arguments. `ignore-file` stands before the first declaration. A pragma names a rule by one of its
// aliases: `suppress` is about the statement of the next token, `disable` about everything behind
// it, also in files that are included there, until it is undone.
//
// What a comment gets wrong (an unknown rule ...) is a remark of the report, and hides nothing.
#ifndef IC_REPORT_SUPPRESS_H
#define IC_REPORT_SUPPRESS_H

#include "report/finding.h"
#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_suppressions;

// The texts that the suppressions keep go into the arena of `report`.
struct ic_suppressions *ic_suppressions_open(struct ic_report *report);
void ic_suppressions_close(struct ic_suppressions *set);

// How much of a program was looked at: what hides nothing is only told of one that was seen.
enum ic_seen {
    IC_SEEN_NOT,  // it has no contexts: nothing can be said
    IC_SEEN_PART, // code that matters was lost
    IC_SEEN_ALL,
};

// Adds those of a unit of `program`. Unit and rulebook outlive the set.
void ic_suppressions_read(struct ic_suppressions *set, const struct ic_rulebook *book,
                          const struct ic_unit *unit, const char *program, enum ic_seen seen);

// Marks the findings of the report that are hidden, and adds those of an enabled rule whose check
// is `unused-suppression`. For a report with all findings, before ic_report_finish.
void ic_suppressions_apply(struct ic_suppressions *set);

#ifdef __cplusplus
}
#endif
#endif
