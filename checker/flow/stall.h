// How long one context stalls: by stall site with its loops, and in all on the worst path.
#ifndef IC_FLOW_STALL_H
#define IC_FLOW_STALL_H

#include "flow/walk.h"

#ifdef __cplusplus
extern "C" {
#endif

// Microseconds. `sure` counts what constants prove: loops without a proven bound once. `likely`
// also counts what the program stores in fields, and the bounds of small types.
struct ic_stall_time {
    double sure, likely;
};

// One stall call of a context.
struct ic_stall_site {
    uint32_t instance, site;    // flow->sites
    struct ic_stall_time once;  // one call of the routine
    struct ic_stall_time total; // with all loops around it and around the calls on its way
    double trips;               // product of the loops, as counted in total.sure
    double limit_us;            // the routine's own limit for one call, 0: none
    uint32_t parent;            // index into `ways`
    bool guarded;               // a cap or unresolved pointer stands on its way
    uint32_t argument;          // that carries the time, IC_NONE: fixed
};

// The way from the root to an instance with most loop iterations.
struct ic_stall_way {
    uint32_t instance;
    uint32_t parent; // way of the caller, or IC_NONE
    uint32_t site;   // call in the caller
    struct ic_stall_time times;
    bool guarded;
};

struct ic_stalls {
    IC_VEC(struct ic_stall_site) sites;
    IC_VEC(struct ic_stall_way) ways;
};

void ic_stalls_make(struct ic_stalls *stalls, const struct ic_walk *walk);
void ic_stalls_release(struct ic_stalls *stalls);

// One stall on the worst path.
struct ic_stall_step {
    uint32_t instance, site; // the stall call
    double us;               // with the loops around it
    uint32_t chain;          // index into `calls` of the call that leads to it, or IC_NONE
};
struct ic_stall_call {
    uint32_t caller; // index into `calls`, or IC_NONE for the root
    uint32_t instance, site;
};
struct ic_stall_path {
    IC_VEC(struct ic_stall_step) steps; // in the order of execution
    IC_VEC(struct ic_stall_call) calls;
    double total;
};

// The path with the largest sum of sure stalls, where stalls that `skip` (by index into
// stalls->sites) names count nothing.
void ic_stall_path_make(struct ic_stall_path *path, const struct ic_stalls *stalls,
                        const struct ic_walk *walk, const bool *skip);
void ic_stall_path_release(struct ic_stall_path *path);

// What one call of a routine with the effect `stalls` takes.
struct ic_stall_time ic_stall_once(const struct ic_flow *flow, const struct ic_instance *instance,
                                   const struct ic_site *site, const struct ic_effect *effect);

// Product of the loops around block `block` of an instance, for the sure and the likely count.
struct ic_stall_time ic_loops_around(struct ic_flow *flow, const struct ic_instance *instance,
                                     uint32_t block);

#ifdef __cplusplus
}
#endif
#endif
