// What is known of one value on one way through a function.
//
// A value is a set of integers, given twice over: as an interval and as known bits; it is in both.
// Bottom is the empty interval, top the full one with no known bit; join is the hull, and the bits
// known alike on both sides. Known bits only get fewer on a join, and intervals are widened after
// some visits of a block, so every fixpoint over values ends.
#ifndef IC_FLOW_VALUE_H
#define IC_FLOW_VALUE_H

#include "program/range.h"

// Where a value comes from. Joined values have the origins of both.
enum ic_value_flags {
    IC_VALUE_DEVICE = 1,           // read from the device: register, port, volatile memory
    IC_VALUE_CLOCK = 2,            // a time or tick count
    IC_VALUE_CALL = 4,             // returned by a routine or function
    IC_VALUE_MEMORY = 8,           // loaded from memory other than locals
    IC_VALUE_PARAM = 32,           // an argument that is not known because a cap was hit
    IC_VALUE_MESSAGE = 64,         // is the number of the interrupt message that is being served
    IC_VALUE_COMPLETED = 128,      // points to a request that was completed on this way
    IC_VALUE_COMPLETED_PART = 256, // points to memory that belongs to such a request
    IC_VALUE_MAPPED = 1024,        // points to registers of the device
    IC_VALUE_SHARED = 4096,        // points to memory that the device reads and writes, too
    IC_VALUE_ADDRESS = 2048,       // the address of a member
    IC_VALUE_UNSEEN = 512,         // returned by a routine that can't be seen
};

struct ic_value {
    struct ic_range range; // every value it can have
    struct ic_range bound; // if only the program's own stores change memory; inside `range`
    uint64_t ones, zeros;  // bits that are 1, that are 0
    uint64_t some;         // at least one of these is 1; 0: not known
    uint32_t flags;
    uint32_t field;  // of the program: it was loaded from there; IC_NONE: from several, or none
    uint64_t origin; // name of the place it was read from or (an address) that it is; equal names
                     // are one place, 0 is none. Of a device value: the register (register.h).
};

#define IC_VALUE_UNKNOWN ((struct ic_value){IC_RANGE_TOP, IC_RANGE_TOP, 0, 0, 0, 0, IC_NONE, 0})

static inline struct ic_value ic_value_const(int64_t x)
{
    return (struct ic_value){
        ic_range_of(x, x), ic_range_of(x, x), (uint64_t)x, ~(uint64_t)x, 0, 0, IC_NONE, 0};
}

static inline bool ic_value_is_const(struct ic_value v)
{
    return ic_range_is_constant(v.range);
}

static inline bool ic_value_is_not_zero(struct ic_value v)
{
    return !ic_range_holds(v.range, 0) || v.ones || v.some;
}

// Whether anything is known of it but its type's range.
static inline bool ic_value_is_known(struct ic_value v)
{
    return ic_value_is_const(v) || v.ones || ic_value_is_not_zero(v) ||
           v.flags & (IC_VALUE_DEVICE | IC_VALUE_COMPLETED | IC_VALUE_COMPLETED_PART);
}

// Joins `from` into `to`; whether that changed it.
bool ic_value_join_into(struct ic_value *to, const struct ic_value *from);
struct ic_value ic_value_join(struct ic_value a, struct ic_value b);
bool ic_value_eq(struct ic_value a, struct ic_value b);

// Narrows `v` to what has these bits; false if nothing is left.
bool ic_value_meet_bits(struct ic_value *v, uint64_t ones, uint64_t zeros);

// Narrows `v` to what has at least one of these bits; false if nothing is left.
bool ic_value_meet_some(struct ic_value *v, uint64_t bits);

// Narrows `v` to a range; false if nothing is left.
bool ic_value_meet(struct ic_value *v, struct ic_range range);

// Known bits of the result of an instruction on `a` (and `b`), into `r`, whose range is set.
void ic_value_bits(enum ic_op op, struct ic_value a, struct ic_value b, struct ic_value *r);

// Values a type can hold, without origin.
struct ic_value ic_value_of_type(const struct ic_type *type);

// `v` converted to a type.
struct ic_value ic_value_convert(struct ic_value v, const struct ic_type *type);

// Bits `shift` .. `shift + width - 1` of `v`, as an unsigned number.
struct ic_value ic_value_extract(struct ic_value v, uint32_t shift, uint32_t width);

// `v` (of `whole` bits) with those bits replaced by `part`.
struct ic_value ic_value_insert(struct ic_value v, struct ic_value part, uint32_t shift,
                                uint32_t width, uint32_t whole);

#endif
