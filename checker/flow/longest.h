// The longest path through a context: through its routine and what that calls, by a weighed sum of
// events.
//
// Loops are contracted from the inside out: a loop counts as one node that costs its longest round
// times its rounds. Callees come before callers, so each instance is solved once, and a context
// costs time in proportion to the instances it reaches.
//
// A count that is not known is guessed once, not twice: inside a loop of unknown count (also across
// calls) another one counts one round. So an instance has two results, outside and inside; it is
// solved again for the second only if they differ.
#ifndef IC_FLOW_LONGEST_H
#define IC_FLOW_LONGEST_H

#include "flow/cost.h"
#include "flow/order.h"
#include "flow/walk.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_longest_query {
    const struct ic_walk *walk;
    enum ic_counting counting;
    double weight[IC_COST_COUNT]; // microseconds for one
    uint32_t effects;             // only functions that do one of these; 0: all
    // What stands behind a call that may lead elsewhere, or in a function that was capped, costs
    // nothing.
    bool sure;
    const struct ic_map *skip; // sites (flow->sites) that cost nothing by themselves; may be NULL
};

// An instance outside or inside a loop of unknown count: twice its position in the order, and 1 if
// inside.
typedef uint32_t ic_run;

struct ic_longest {
    struct ic_longest_query query;
    struct ic_flow *flow;
    struct ic_order order;
    double *us;           // by run: the longest path through the instance
    struct ic_cost *cost; // what is done on it
    bool *guesses;        // by position: some loop of it or below has an unknown count
};

// A context without a body has an empty `order`.
void ic_longest_make(struct ic_longest *longest, const struct ic_longest_query *query);
void ic_longest_release(struct ic_longest *longest);

// Time of the whole path, and its events.
double ic_longest_us(const struct ic_longest *longest);
struct ic_cost ic_longest_cost(const struct ic_longest *longest);

// One function at work
// --------------------

// A node of one level of a function: a block, or a loop inside that level. Nodes 0 .. blocks-1 are
// blocks, behind them the loops.
struct ic_level_node {
    double before; // longest time up to here, -1: not reached
    uint32_t from; // node before it on that way, or IC_NONE
};

struct ic_level {
    const struct ic_longest *longest;
    ic_run run;
    uint32_t instance;
    const struct ic_instance *i;
    const struct ic_shape *s;
    bool *live;                   // by block
    bool *inside;                 // by block: in a loop of unknown count
    uint32_t *pick_first, *picks; // by block: the sites that count there, in order of execution
    double *own;                  // by block: µs, callees included
    struct ic_cost *own_cost;
    double *whole; // by loop: µs of all its rounds
    struct ic_cost *whole_cost;
    double *rounds; // by loop
    bool guesses;   // some loop of the function has an unknown count
    struct ic_level_node *nodes;
    uint32_t *list_first, *list;  // by loop (the function itself last): its nodes in order
    uint32_t *exit_first, *exits; // by loop: blocks it leads to
    uint32_t *best; // by loop and function: last node of the longest way, or IC_NONE; the way is
                    // read backwards through `from`
};

// Returns the time of the longest path.
double ic_level_make(struct ic_level *level, const struct ic_longest *longest, ic_run run);
void ic_level_release(struct ic_level *level);

// What a site of the level's instance costs by itself.
struct ic_cost ic_level_site(const struct ic_level *level, uint32_t site);
// What the instructions of a block other than calls cost.
struct ic_cost ic_level_block(const struct ic_level *level, uint32_t block);
// The costliest function that a site enters; IC_NONE: none counts.
ic_run ic_level_callee(const struct ic_level *level, uint32_t site);

// Where the time goes
// -------------------

// An instance on the path; twice, if it is called inside and outside loops of unknown count.
struct ic_spend_way {
    uint32_t instance;
    uint32_t parent, site;   // the way and call by which most of its time comes; IC_NONE: the root
    double times;            // it runs, over all calls
    uint32_t loop_way, loop; // innermost loop around that call, or IC_NONE
};

// What an instance does on the path in one loop, without what it calls and without inner loops.
struct ic_spend {
    uint32_t way, loop; // loop: of the function; IC_NONE: outside its loops
    uint32_t block;     // where most of it happens
    double us;
    struct ic_cost cost; // in all rounds of all loops around it
};

// A loop that the path goes round.
struct ic_spend_loop {
    uint32_t way, loop;
    double rounds; // each time it is entered
    double us;     // in all, with everything inside
};

struct ic_spending {
    IC_VEC(struct ic_spend_way) ways; // the root first, callers before callees
    IC_VEC(struct ic_spend) spends;
    IC_VEC(struct ic_spend_loop) loops;
    struct ic_map loop_rows; // (way, loop) -> index in `loops`
};

void ic_spending_make(struct ic_spending *spending, const struct ic_longest *longest);
void ic_spending_release(struct ic_spending *spending);

#ifdef __cplusplus
}
#endif
#endif
