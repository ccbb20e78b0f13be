// Says what to do when a run found nothing to check.
#ifndef IC_CLI_ISRS_H
#define IC_CLI_ISRS_H

#include "cli/session.h"

#ifdef __cplusplus
extern "C" {
#endif

// If the report has no interrupt service routine: says so, and how isrcheck would know one.
void ic_say_no_isr(const struct ic_session *session);

#ifdef __cplusplus
}
#endif
#endif
