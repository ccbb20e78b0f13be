// Sets of integers as intervals, with the arithmetic of the unit's instructions.
//
// Lattice: bottom is the empty interval (no value seen yet), top is every 64-bit value; join is the
// hull. Chains are long (2^64), so whoever iterates widens with ic_range_widen, which jumps to top
// in one step: a fixpoint over ranges then ends after two changes a place.
// Values are held as signed 64-bit numbers; what may wrap goes to the full range of its type.
#ifndef IC_PROGRAM_RANGE_H
#define IC_PROGRAM_RANGE_H

#include "unit/unit.h"

#include <stdbool.h>
#include <stdint.h>

struct ic_range {
    int64_t lo, hi; // empty when lo > hi
};

#define IC_RANGE_TOP ((struct ic_range){INT64_MIN, INT64_MAX})
#define IC_RANGE_EMPTY ((struct ic_range){1, 0})

static inline struct ic_range ic_range_of(int64_t lo, int64_t hi)
{
    return (struct ic_range){lo, hi};
}
static inline bool ic_range_is_empty(struct ic_range r)
{
    return r.lo > r.hi;
}
static inline bool ic_range_is_constant(struct ic_range r)
{
    return r.lo == r.hi;
}
static inline bool ic_range_is_top(struct ic_range r)
{
    return r.lo == INT64_MIN && r.hi == INT64_MAX;
}
static inline bool ic_range_holds(struct ic_range r, int64_t value)
{
    return r.lo <= value && value <= r.hi;
}
static inline bool ic_range_eq(struct ic_range a, struct ic_range b)
{
    return (a.lo == b.lo && a.hi == b.hi) || (ic_range_is_empty(a) && ic_range_is_empty(b));
}

struct ic_range ic_range_join(struct ic_range a, struct ic_range b);
struct ic_range ic_range_meet(struct ic_range a, struct ic_range b);

// `next` joined to `old`, or top when that grows.
struct ic_range ic_range_widen(struct ic_range old, struct ic_range next);

// Every value of an integer of `bits` bits.
struct ic_range ic_range_of_type(uint32_t bits, bool is_signed);

// `a` converted to that type: itself when it fits, else the type's range.
struct ic_range ic_range_convert(struct ic_range a, uint32_t bits, bool is_signed);

// Result of a unary (neg, bitnot, not) or binary instruction, before conversion to its type.
struct ic_range ic_range_unary(enum ic_op op, struct ic_range a);
struct ic_range ic_range_binary(enum ic_op op, struct ic_range a, struct ic_range b);

// The part of `a` for which `a op b` (a comparison) can be `truth`.
struct ic_range ic_range_refine(enum ic_op op, struct ic_range a, struct ic_range b, bool truth);

#endif
