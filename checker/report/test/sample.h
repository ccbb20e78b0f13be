// A report made by hand, over sources in a folder of its own.
#ifndef IC_REPORT_TEST_SAMPLE_H
#define IC_REPORT_TEST_SAMPLE_H

#include "base/buf.h"
#include "report/format.h"

// Enters a new folder with the sources, and fills a zeroed report with two findings in them (the
// later one first), contexts, units and what was not seen.
void sample_open(struct ic_report *report);
void sample_close(struct ic_report *report);

// Writes a file in that folder.
void sample_put(const char *name, const char *text);

// What `write` makes of the report, in `out`.
void sample_write(const struct ic_report *report, ic_format_write *write, bool colour,
                  uint32_t width, struct ic_buf *out);

#endif
