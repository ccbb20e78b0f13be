// How a value comes to a place that a context reaches: which calls hand it down as an argument, and
// what it is in the function where it is more than a parameter.
#ifndef IC_CHECKS_WAY_H
#define IC_CHECKS_WAY_H

#include "checks/check.h"
#include "program/sources.h"

struct ic_way {
    const struct ic_link *links; // from the root to the place
    uint32_t link_count;
    struct ic_source_set sources; // in the function where the value comes from; parameters are
                                  // those of the context's routine
};

// The ways of one context. `check` and `sources` must outlive it.
struct ic_ways;
struct ic_ways *ic_ways_open(struct ic_check *check, const struct ic_sources *sources);
void ic_ways_close(struct ic_ways *ways);

// Calls `visit` for each way in which value `value` comes to the function of `reach`
// (check->walk->reached). At most 64 ways of at most 16 calls; the way is the callee's only.
void ic_each_way(struct ic_ways *ways, uint32_t reach, uint32_t value,
                 void (*visit)(void *data, const struct ic_way *way), void *data);

#endif
