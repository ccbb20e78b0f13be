// Runs the rules over a program: facts + rule -> findings, nothing else. One file per kind of
// check.
#ifndef IC_CHECKS_CHECKS_H
#define IC_CHECKS_CHECKS_H

#include "flow/flow.h"
#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

// Adds to `report` the findings of every enabled rule, the contexts of `program` and what could not
// be seen in the code they reach. Sets report->incomplete if code that an ISR reaches was lost.
void ic_checks_run(struct ic_program *program, struct ic_report *report);

// Prints contexts, calls and facts of `program` for people (`isrcheck dump callgraph|facts`).
void ic_checks_dump_calls(struct ic_program *program, struct ic_buf *out);
void ic_checks_dump_facts(struct ic_program *program, struct ic_buf *out);

#ifdef __cplusplus
}
#endif
#endif
