// A run in one line.
#ifndef IC_REPORT_SUMMARY_H
#define IC_REPORT_SUMMARY_H

#include "base/buf.h"
#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

// Is it a line interrupt's or a message's routine, as the rulebook's models say?
bool ic_context_is_isr(const struct ic_rulebook *book, const struct ic_finding_context *context);

// How many contexts of `report` are such routines.
uint32_t ic_report_isrs(const struct ic_report *report, const struct ic_rulebook *book);

// Adds "3 errors, 1 warning (2 possible), 1 suppressed, 4 hidden as not new in 5 files; 2 ISRs, 14
// other contexts".
void ic_summary(const struct ic_report *report, const struct ic_rulebook *book, struct ic_buf *out);

#ifdef __cplusplus
}
#endif
#endif
