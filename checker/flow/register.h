// Names of places: two addresses with one name lead to one register (or field, or variable), as far
// as the source tells them apart. The name is made of the field of the outermost record that the
// address passes and the offset in it, or of the field or variable that holds the base address and
// what is added to it; which object or which channel it belongs to is not in it.
#ifndef IC_FLOW_REGISTER_H
#define IC_FLOW_REGISTER_H

#include "flow/frame.h"

// Name of the place that address `instr` leads to; 0 if it has none.
uint64_t ic_register_at(const struct ic_frame *frame, uint32_t instr);

// Name of what lies `by` behind a place.
static inline uint64_t ic_register_behind(uint64_t name, int64_t by)
{
    return name == 0 || by == 0 ? name : ic_hash_add(name, (uint64_t)by);
}

// Which argument of a call is the register that it reads or writes (the value to write is the next
// one), or IC_NONE. Where a macro stands for the routine, the call that the compiler sees may lack
// the arguments before it.
uint32_t ic_register_argument(const struct ic_frame *frame, const struct ic_call *call,
                              const struct ic_effect *effect, bool writes);

// Of the flags of an address, those that its parts have too.
static inline uint32_t ic_part_flags(uint32_t flags)
{
    return flags &
           (IC_VALUE_MAPPED | IC_VALUE_SHARED | IC_VALUE_COMPLETED | IC_VALUE_COMPLETED_PART);
}

#endif
