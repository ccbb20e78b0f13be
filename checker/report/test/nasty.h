// Findings that formats get wrong: texts with everything that some format gives a meaning, paths
// that are no URI and no UTF-8, places that are not there.
#ifndef IC_REPORT_TEST_NASTY_H
#define IC_REPORT_TEST_NASTY_H

#include "sample.h"

// Quotes, '%', ']', ';', ':', ',', "](1)", line breaks, escape sequences, no UTF-8, markup,
// commands of CI services.
#define NASTY_MESSAGE                                                                              \
    "a \"quote\" 'x' 100%25; a]b](1) c:d, <&> \\ \x1B[31m \xFF\xC3 \xF0\x9F\x98\x80 | `x`\r\n"     \
    "::error::no\n##vso[task.complete result=Failed;]##[error]no: error C1: no"

// "dir 1/a%b#?&<\"'>:;,].c" and a byte that is no UTF-8.
#define NASTY_FILE "a%b#?&<\"'>:;,]\xFF.c"

// Adds to a report made by sample_open, before which nothing is finished: a finding with the text
// above in that file, one in a file that is not there, one without a place, a suppressed one of
// each kind, one with a very long message, one over several lines, one that is not ASCII; and a
// unit that failed.
void nasty_add(struct ic_report *report);

// A finding of the rule at line and columns of a file.
struct ic_finding nasty_finding(const char *file, uint32_t line, uint32_t column,
                                uint32_t end_column, const char *message);

#endif
