// The same finding in several programs of a run.
#ifndef IC_REPORT_MERGE_H
#define IC_REPORT_MERGE_H

#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

// Of findings of one rule at one place in several programs (a library that two drivers link, a
// driver with a project for each version of Visual Studio) keeps the surest, and of those the first
// program's; the other programs stand in `also_programs`, and contexts that it lacks in `also_in`.
// The findings are sorted.
void ic_report_merge(struct ic_report *report);

#ifdef __cplusplus
}
#endif
#endif
