// Whether a context hands work to a deferred routine: a DPC, a timer, a worker.
#ifndef IC_FLOW_DEFER_H
#define IC_FLOW_DEFER_H

#include "flow/walk.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ic_defers {
    IC_DEFERS_NEVER,
    IC_DEFERS_ON_SOME,
    IC_DEFERS_ON_ALL, // ways through the routine but those that return 0, which declines an
                      // interrupt
};

struct ic_deferral {
    enum ic_defers how; // requests that the rulebook knows, or that could be one
    // Routines and pointers that lead into code that is not seen, and functions with lost code:
    // they may defer for all that is known. The first of them:
    uint32_t unknown_count;
    uint32_t unknown_instance, unknown_site; // site IC_NONE: code of that instance was lost
};

void ic_deferral_make(struct ic_deferral *deferral, const struct ic_walk *walk);

#ifdef __cplusplus
}
#endif
#endif
