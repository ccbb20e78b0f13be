// What names a finding across versions of a source: hash of rule, path, function, the line's
// tokens, the routines on the way to it, and a running number among equals. Line numbers are no
// part of it.
#ifndef IC_REPORT_FINGERPRINT_H
#define IC_REPORT_FINGERPRINT_H

#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

// Gives every finding of the sorted `report` its fingerprint: 32 hexadecimal digits.
void ic_fingerprints(struct ic_report *report);

// Adds the tokens of a line of C: comments left out, white space only between words, as one space.
void ic_token_text(struct ic_buf *out, struct ic_str line);

#ifdef __cplusplus
}
#endif
#endif
