// Compares what a test case expects with what was found.
#ifndef IC_CLI_VERIFY_H
#define IC_CLI_VERIFY_H

#include "base/buf.h"
#include "cli/markers.h"
#include "report/finding.h"
#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

// One case after the run. Findings of other programs are not looked at.
struct ic_trial {
    const char *program;
    bool strict_holes;
    struct ic_markers markers;
    const struct ic_report *report;
    const struct ic_unit *const *units;
    uint32_t unit_count;
};

// Adds one line for each reason why the case fails to `reasons`; true when there is none.
bool ic_verify(struct ic_trial *trial, struct ic_buf *reasons);

#ifdef __cplusplus
}
#endif
#endif
