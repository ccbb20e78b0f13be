// Findings that are not new: --baseline, --write-baseline and --changed-since of a run.
#ifndef IC_CLI_KNOWN_H
#define IC_CLI_KNOWN_H

#include "cli/changed.h"
#include "cli/session.h"
#include "report/baseline.h"

#ifdef __cplusplus
extern "C" {
#endif

// A zeroed struct knows nothing.
struct ic_known_findings {
    struct ic_baseline baseline;
    struct ic_changes changes;
    struct ic_pool read; // files that the run has read, as the baseline names them
};

void ic_known_release(struct ic_known_findings *known);

// Before the run: reads the baseline and asks git, so that mistakes are told at once. Sets
// report->top.
bool ic_known_open(struct ic_known_findings *known, struct ic_session *session,
                   struct ic_error *error);

// With all findings, before any is filtered out: marks those of the baseline.
void ic_known_apply_baseline(struct ic_known_findings *known, struct ic_session *session);

// Marks those that touch no changed line.
void ic_known_apply_changes(struct ic_known_findings *known, struct ic_session *session);

// Behind the output: writes --write-baseline, and tells of entries that are not found any more.
bool ic_known_finish(struct ic_known_findings *known, const struct ic_session *session,
                     struct ic_error *error);

#ifdef __cplusplus
}
#endif
#endif
