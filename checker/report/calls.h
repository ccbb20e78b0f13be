// What a context's routine reaches, as a tree for pictures.
#ifndef IC_REPORT_CALLS_H
#define IC_REPORT_CALLS_H

#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { IC_MAX_CALL_NODES = 400, IC_MAX_CALL_ROUTINES = 4 };

// A function with a body. Each is there once, where the surest and shortest way enters it.
struct ic_call_node {
    const char *function;
    struct ic_position at;                      // of its name in its definition
    uint32_t parent;                            // number of the node that calls it; IC_NONE: root
    uint32_t callers;                           // how many functions of the context call it
    const char *routines[IC_MAX_CALL_ROUTINES]; // that it calls and of which something is known
    uint32_t routine_count;                     // all of them, also those without room above
};

// Of one context; the root first, callers before those they call.
struct ic_calls {
    const struct ic_call_node *nodes;
    uint32_t count;
    uint32_t left_out; // functions beyond IC_MAX_CALL_NODES
};

#ifdef __cplusplus
}
#endif
#endif
