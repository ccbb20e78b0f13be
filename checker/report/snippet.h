// The line of a finding with a caret below it.
#ifndef IC_REPORT_SNIPPET_H
#define IC_REPORT_SNIPPET_H

#include "report/finding.h"
#include "report/source.h"

#ifdef __cplusplus
extern "C" {
#endif

// Adds
//
//        15 |     Stall(500);
//           |     ^~~~~~~~~~
//
// for `at`; nothing if the file can't be read, or has no such place any more. `width` is that of
// the terminal: longer lines are cut around the caret.
void ic_snippet(struct ic_source *source, const struct ic_position *at, uint32_t width, bool colour,
                struct ic_buf *out);

#ifdef __cplusplus
}
#endif
#endif
