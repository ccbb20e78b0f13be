// What in a program's code can matter to any rule, found before its ways are followed: which
// branches decide whether something happens, and which fields of memory decide a branch.
#ifndef IC_FLOW_MATTERS_H
#define IC_FLOW_MATTERS_H

#include "flow/internal.h"

// Effects that a rule could ask for. Reading the device is none by itself: what is read matters
// where it decides something.
enum {
    IC_MATTERS_TO_RULES = IC_DOES_STALL | IC_DOES_WRITE_DEVICE | IC_DOES_COMPLETE | IC_DOES_DEFER |
                          IC_DOES_CHANGE_PROPERTY | IC_DOES_LOCK_SECTION | IC_DOES_SET_FLAG |
                          IC_DOES_RESTRICTED | IC_DOES_MARK,
};
// Whether a function is registered as an interrupt routine.
bool ic_is_interrupt_routine(const struct ic_program *program, uint32_t function);

static inline bool ic_is_float(const struct ic_unit *unit, const struct ic_instr *instr)
{
    return instr->type < unit->types.count && unit->types.at[instr->type].kind == IC_TYPE_FLOAT;
}

// What calling a routine may do, in any of the program's models (effects.c).
uint32_t ic_routine_does(const struct ic_program *program, const struct ic_routine *routine);

// Functions still to be looked at, each at most once at a time.
struct ic_worklist {
    IC_VEC(uint32_t) items;
    bool *queued;
};
void ic_worklist_fill(struct ic_worklist *work, uint32_t count); // with 0 .. count-1
void ic_worklist_add(struct ic_worklist *work, uint32_t item);
uint32_t ic_worklist_next(struct ic_worklist *work); // IC_NONE: none left
void ic_worklist_release(struct ic_worklist *work);

// The calls of a program, as lists by callee: first[callee] is the first of its callers.
struct ic_caller {
    uint32_t function, next; // next: index into `at`, or IC_NONE
};
struct ic_callers {
    const uint32_t *first;
    const struct ic_caller *at;
};

// Blocks that can run under the models' assumptions (live.c).
struct ic_live {
    bool **blocks; // [unit][block]
    uint32_t unit_count;
};
struct ic_live *ic_live_find(struct ic_program *program);
void ic_live_free(struct ic_live *live);

// Branches and loads that matter, by unit and instruction. A branch matters if it decides whether
// something that a rule could ask for happens, or what is returned, or what a branch that matters
// depends on; a load does if its value reaches such a branch. What only decides whether the device
// is read matters as far as arguments go, but is not worth remembering in memory.
enum ic_mattering {
    IC_MATTERS = 1,       // to anything
    IC_MATTERS_A_LOT = 2, // to more than reading the device
};
struct ic_matters {
    uint8_t **marks; // [unit][instruction]: ic_mattering bits
    uint32_t unit_count;
};
static inline bool ic_matters_has(const struct ic_matters *m, uint32_t unit, uint32_t instr)
{
    return m->marks[unit][instr] & IC_MATTERS_A_LOT;
}
static inline bool ic_matters_at_all(const struct ic_matters *m, uint32_t unit, uint32_t instr)
{
    return m->marks[unit][instr] & IC_MATTERS;
}
// Needs flow->effects.
struct ic_matters *ic_matters_find(struct ic_flow *flow, const struct ic_live *live);
void ic_matters_free(struct ic_matters *matters);

// Fills flow->mapped (mapped.c).
void ic_mapped_find(struct ic_flow *flow);

// Whether an address lies in a record with pointers, which mean nothing to a device: it is the
// driver's own, even in memory that a device could reach.
bool ic_mapped_own(const struct ic_unit *unit, uint32_t address);

// Fills flow->reads, own_reads and stores (fields.c).
void ic_fields_find(struct ic_flow *flow, const struct ic_matters *matters,
                    const struct ic_live *live, const struct ic_callers *callers);

#endif
