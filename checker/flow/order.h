// The order in which the instances of a context can be summed up.
#ifndef IC_FLOW_ORDER_H
#define IC_FLOW_ORDER_H

#include "flow/flow.h"

#ifdef __cplusplus
extern "C" {
#endif

// Instances below a root, callees before callers but for recursion. A call counts only if its
// callee has the lower position. So a function that calls itself counts as often as its instances
// differ (a retry that counts down), and what functions that call each other lead back to counts
// once, whatever the circumstances.
struct ic_order {
    IC_VEC(uint32_t) post;  // the root last
    struct ic_map position; // instance -> index in `post`
};

// Only those whose functions do one of `effects` (ic_function_effects; 0: all), and the root.
void ic_order_make(struct ic_order *order, const struct ic_flow *flow, uint32_t root,
                   uint32_t effects);
void ic_order_release(struct ic_order *order);

// The longest chain of calls below the root; `*recursive` says whether some call leads back.
uint32_t ic_order_depth(const struct ic_order *order, const struct ic_flow *flow, bool *recursive);

#ifdef __cplusplus
}
#endif
#endif
