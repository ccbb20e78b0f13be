// Facts on one function's control flow graph: order, dominance, loops, what decides what.
//
// Blocks are numbered within the function, 0 .. block_count-1, 0 is the entry. Exceptional edges
// (to the handler of a block) count as successors. Dominators and post-dominators follow Cooper,
// Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001); control dependence follows
// Ferrante, Ottenstein and Warren, "The Program Dependence Graph and Its Use in Optimization"
// (1987).
#ifndef IC_FLOW_SHAPE_H
#define IC_FLOW_SHAPE_H

#include "program/program.h"

// Way `successor` (0: taken, 1: not taken, or a switch's way) out of branch block `branch` decides
// whether a block runs.
struct ic_control {
    uint32_t branch, successor;
};

struct ic_shape {
    uint32_t block_count;
    uint32_t *successor_first; // [block_count + 1] into `successors`
    uint32_t *successors;
    uint32_t *predecessor_first, *predecessors; // likewise
    uint32_t *order; // reverse post-order of the blocks that the entry reaches
    uint32_t order_count;
    uint32_t *position;       // block -> index in `order`, IC_NONE if not reached
    uint32_t *dominator;      // immediate; of the entry and unreached ones IC_NONE
    uint32_t *post_dominator; // immediate; IC_NONE: the way out of the function
    uint32_t *control_first;  // [block_count + 1] into `controls`
    struct ic_control *controls;
    uint32_t *loop; // innermost loop of a block as number in the function, or IC_NONE;
                    // a block that can't come back to the header is not in the loop
    uint32_t loop_count;
    uint32_t *loop_parent; // loop -> loop around it, or IC_NONE
    uint32_t *loop_header; // loop -> block
    bool *escaped;         // by variable of the function: its address is kept: stored or returned
    uint32_t live_words;   // of the set of one block; 0: every variable counts as live
    uint64_t *live; // [block * live_words], by variable: its value may be read after the block
                    // is entered
};

static inline bool ic_shape_is_live(const struct ic_shape *s, uint32_t block, uint32_t variable)
{
    return s->live_words == 0 ||
           s->live[(size_t)block * s->live_words + variable / 64] >> variable % 64 & 1;
}

// Computed in `arena`, which must outlive it.
struct ic_shape *ic_shape_make(struct ic_arena *arena, const struct ic_program *program,
                               uint32_t function);

bool ic_shape_dominates(const struct ic_shape *shape, uint32_t a, uint32_t b);
// Whether `block` is in `loop` or a loop inside it.
bool ic_shape_in_loop(const struct ic_shape *shape, uint32_t block, uint32_t loop);

#endif
