// A machine: an automaton that runs along the ways of a context.
//
// The automaton is data (rulebook): events move it from state to state, and some returns and events
// are wrong in some states. A run of the flow with a machine has the machine's state as property
// instead of locks and IRQL; only functions with effects that can move it are entered.
#ifndef IC_FLOW_MACHINE_H
#define IC_FLOW_MACHINE_H

#include "flow/flow.h"

#ifdef __cplusplus
extern "C" {
#endif

// A place where the automaton says that something is wrong.
struct ic_violation {
    uint32_t instance, instr;
    uint32_t wrong; // index into automaton->wrongs
    uint32_t trail; // of the way that comes there
    uint32_t site;  // flow->sites of the call there, or IC_NONE
};

// The same of a machine that follows requests: `wrong` is one of these.
enum ic_object_wrong {
    IC_OBJECT_TOUCHED,      // memory of a completed request
    IC_OBJECT_PART_TOUCHED, // memory that belongs to one
    IC_OBJECT_PENDING,      // completed with a status that says it is pending
};

// A status field of requests, and the value that says "pending".
struct ic_object_status {
    uint32_t field; // of the program
    int64_t pending;
};

// A call that a machine without automaton looks for: it tells which of them lie on one way.
struct ic_pass {
    uint32_t function, instr;
};

struct ic_machine {
    const struct ic_automaton
        *automaton;               // NULL: it follows requests that are completed (objects.c)
    bool asks_returns[2];         // whether it can be wrong to return FALSE, TRUE: [truth]
    uint32_t effects;             // ic_function_effects that can move it ...
    uint32_t state_effects[16];   // ... out of a state of its automaton
    uint64_t chosen;              // register of `writes-register`; 0: none
    const struct ic_pass *passes; // at most 32; bit k of the state: passes[k] lies on the way
    uint32_t pass_count;
    struct ic_map masks; // states that were reached
    const struct ic_object_status *status;
    uint32_t status_count;
    const uint32_t *parts; // fields that point to memory that belongs to a request
    uint32_t part_count;
    bool *gives_part; // by function: gives memory that belongs to a request
    IC_VEC(struct ic_violation) violations;
    struct ic_map seen; // (instance, instruction, wrong)
};

static inline bool ic_machine_follows_objects(const struct ic_machine *machine)
{
    return machine && !machine->automaton && !machine->passes;
}

// Whether the machine asks for the status field `field` of the program (IC_NONE: no).
static inline bool ic_machine_asks_for(const struct ic_machine *machine, uint32_t field)
{
    for (uint32_t i = 0; machine && i < machine->status_count; i++)
        if (machine->status[i].field == field)
            return true;
    return false;
}

// What a call did to the machine, as far as targets of one pointer are compared: the state of an
// automaton; whether anything was completed.
static inline uint32_t ic_machine_outcome(const struct ic_machine *machine, uint64_t state)
{
    return machine->automaton ? (uint32_t)state & 0xffff : state != 0;
}

// By block of a function with which a context starts: whether the automaton can still be wrong
// from there on, that is, whether a return is reached that it asks for. NULL: everywhere.
bool *ic_machine_asking(const struct ic_machine *machine, struct ic_flow *flow, uint32_t function);

// A flow for the machine, with nothing in it yet; freed before `base`.
struct ic_flow *ic_machine_open(struct ic_flow *base, struct ic_machine *machine);

// Runs the machine along a context, from state `start`; contexts share what was found before. The
// root of `context` is that of this run then.
void ic_machine_continue(struct ic_flow *flow, uint32_t context, uint64_t start);
void ic_machine_release(struct ic_machine *machine);

#ifdef __cplusplus
}
#endif
#endif
