// What happens on a way, as automata see it: emits events to the machine that runs, if any.
#ifndef IC_FLOW_EVENT_H
#define IC_FLOW_EVENT_H

#include "flow/frame.h"
#include "flow/machine.h"

// Remembers, in a run without a machine, that the condition's register is tested.
void ic_note_tested(struct ic_frame *frame, struct ic_value condition);

// Moves the machine of f->now by `event` at instruction `instr`.
void ic_event(struct ic_frame *frame, enum ic_event event, uint32_t instr);

// The events of volatile loads and stores, of calls of routines with facts, of calls into the
// unknown, and of decisions.
void ic_event_access(struct ic_frame *frame, uint32_t instr);
void ic_event_routine(struct ic_frame *frame, uint32_t instr, const struct ic_routine *routine,
                      const struct ic_effect *effect);
void ic_event_unknown(struct ic_frame *frame, uint32_t instr);
void ic_event_call(struct ic_frame *frame, uint32_t instr);

// The call at `instr` goes through a pointer, and enters `function`.
void ic_event_enters(struct ic_frame *frame, uint32_t function, uint32_t instr);
void ic_event_edge(struct ic_frame *frame, uint32_t from, uint32_t to); // blocks
void ic_event_decision(struct ic_frame *frame, uint32_t condition, bool truth);

// objects.c, for machines that follow requests: what a routine without a body gets, and what a
// callee completed.
void ic_objects_pass(struct ic_frame *frame, uint32_t instr, const struct ic_call *call);
void ic_objects_complete(struct ic_frame *frame, uint32_t instr, uint32_t argument);
void ic_objects_touch(struct ic_frame *frame, uint32_t instr, uint32_t address);
void ic_objects_after_call(struct ic_frame *frame, const struct ic_call *call,
                           const struct ic_return *exit);
// A branch: a pointer that turns out to be the address of a member is no request of the port
// driver.
void ic_objects_decision(struct ic_frame *frame, uint32_t condition, bool truth);
// What a pointer is called that was just loaded.
void ic_objects_loaded(struct ic_frame *frame, uint32_t instr, struct ic_value *value);
// The name of what the call at `instr` returned: in the callee it is `name`.
uint64_t ic_objects_returned(const struct ic_frame *frame, uint32_t instr, uint64_t name);
bool ic_object_is_pending(const struct ic_frame *frame, uint32_t value);

// Name of memory that belongs to a request.
static inline uint64_t ic_object_part(uint64_t name)
{
    return name ? ic_hash_add(51, name) : 0;
}

#endif
