// What `isrcheck contexts --latency` prints.
#ifndef IC_CLI_LATENCY_H
#define IC_CLI_LATENCY_H

#include "cli/output.h"
#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

// One section for each context that has a latency.
void ic_latency_write(const struct ic_report *report, struct ic_output *out);

#ifdef __cplusplus
}
#endif
#endif
