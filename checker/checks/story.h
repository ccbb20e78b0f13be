// The way to a finding as steps a person can follow: the decisions that lead there, and what
// happened on it.
#ifndef IC_CHECKS_STORY_H
#define IC_CHECKS_STORY_H

#include "checks/check.h"

typedef IC_VEC(struct ic_step) ic_steps;

// Appends the steps of one instance up to where its way has `trail`, before `block`: the decisions
// that `block`, or something that moved the machine on the way, depends on, and those moves.
void ic_story_way(struct ic_check *check, ic_steps *out, uint32_t instance, uint32_t trail,
                  uint32_t block, uint32_t depth);

// The last thing on a way that moved the machine, into callees: the instance that did it, the
// instruction, and the calls that lead there from `instance` (at most `limit` links, in `links`).
struct ic_moved {
    uint32_t instance, instr, trail;
    enum ic_event event;
    uint32_t link_count;
    bool found;
};
enum { IC_MAX_MOVED_LINKS = 32 };
struct ic_moved ic_story_last_move(const struct ic_flow *flow, uint32_t instance, uint32_t trail,
                                   struct ic_link links[IC_MAX_MOVED_LINKS]);

// Appends a step for what moved the machine.
void ic_story_event(struct ic_check *check, ic_steps *out, uint32_t instance, uint32_t instr,
                    enum ic_event event, uint32_t depth);

// Whether the way of a context's routine `root` may have requested the deferred context `to`: the
// request that moved the machine last is not where only others of its kind are registered.
bool ic_story_requests(const struct ic_check *check, uint32_t root, uint32_t trail,
                       const struct ic_context *to);

// Number, within its function, of the block that instruction `instr` of an instance stands in.
uint32_t ic_story_block(const struct ic_flow *flow, uint32_t instance, uint32_t instr);

// The assumption on function pointers that a way makes, as a clause, or NULL (automaton.c).
const char *ic_story_pointer(struct ic_check *check, uint32_t instance, uint32_t trail);

// The condition that a branch, switch or return of an instance decided, as "'a & b' is true".
const char *ic_story_decision(struct ic_check *check, uint32_t instance, uint32_t instr,
                              uint32_t kind, uint32_t detail);

#endif
