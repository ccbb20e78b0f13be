// What one context reaches, and the best way there.
//
// The way to an instance is the surest one (no function pointer with several targets before any, no
// cap before any), and of these the shortest.
#ifndef IC_FLOW_WALK_H
#define IC_FLOW_WALK_H

#include "flow/flow.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ic_sureness {
    IC_SURE,    // every decision on the way is free
    IC_TARGETS, // a call on the way has several targets
    IC_CAPPED,  // so many circumstances that some had to be taken together
};

struct ic_reach {
    uint32_t instance;
    uint32_t parent; // reach that calls it, or IC_NONE for the root
    uint32_t site;   // the call: flow->sites
    uint32_t depth;  // calls below the root
    enum ic_sureness sureness;
};

struct ic_walk {
    struct ic_flow *flow;
    uint32_t context;
    IC_VEC(struct ic_reach) reached; // the root first; parents before children
    struct ic_map index;             // instance -> reach
};

// The instances that context `context` reaches, each once. Empty if it has no body.
void ic_walk_make(struct ic_walk *walk, struct ic_flow *flow, uint32_t context);
void ic_walk_release(struct ic_walk *walk);

// How many different functions a call may enter.
uint32_t ic_site_targets(const struct ic_flow *flow, const struct ic_site *site);

// How sure a call is to be made when its instance runs.
enum ic_sureness ic_site_sureness(struct ic_flow *flow, uint32_t instance,
                                  const struct ic_site *site);

#ifdef __cplusplus
}
#endif
#endif
