// What names a finding across versions of a source: a hash of its rule, file, function, the tokens
// it stands on, and a running number among equals of one program. No line number, no white space,
// no comment, no name of a local variable or parameter, and no body in braces is part of it, nor
// how the place is reached.
#ifndef IC_REPORT_FINGERPRINT_H
#define IC_REPORT_FINGERPRINT_H

#include "report/finding.h"
#include "report/tokens.h"

#ifdef __cplusplus
extern "C" {
#endif

// Gives every finding of the sorted `report` its fingerprint: 32 hexadecimal digits. Findings at
// one place in several programs have the same one.
void ic_fingerprints(struct ic_report *report);

// Adds the tokens of a finding's range, with a space behind each; the function's own names are
// `$1`, `$2` in order of appearance.
void ic_fingerprint_text(const struct ic_tokens *tokens, const struct ic_finding *finding,
                         struct ic_buf *out);

// A path of the report as it is seen from report->top (or as it stands, if that is not known).
struct ic_str ic_report_path(struct ic_arena *arena, const struct ic_report *report,
                             const char *file);

#ifdef __cplusplus
}
#endif
#endif
