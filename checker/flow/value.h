// What is known of one value on one way through a function.
#ifndef IC_FLOW_VALUE_H
#define IC_FLOW_VALUE_H

#include "program/range.h"

// Where a value comes from. Joined values have the origins of both.
enum ic_value_flags {
    IC_VALUE_DEVICE = 1, // read from the device: register, port, volatile memory
    IC_VALUE_CLOCK = 2,  // a time or tick count
    IC_VALUE_CALL = 4,   // returned by a routine or function
    IC_VALUE_MEMORY = 8, // loaded from memory other than locals
    IC_VALUE_FLAG =
        16, // loaded from a flag (BOOLEAN, bit, enumeration) of the driver's own records
    IC_VALUE_PARAM = 32,   // an argument whose value is not known here
    IC_VALUE_MESSAGE = 64, // is the number of the interrupt message that is being served
};

struct ic_value {
    struct ic_range range; // every value it can have
    struct ic_range bound; // if only the program's own stores change memory; inside `range`
    uint32_t flags;
    uint32_t field; // with IC_VALUE_FLAG: the program's field it was loaded from
};

#define IC_VALUE_UNKNOWN ((struct ic_value){IC_RANGE_TOP, IC_RANGE_TOP, 0, IC_NONE})

static inline struct ic_value ic_value_const(int64_t x)
{
    return (struct ic_value){ic_range_of(x, x), ic_range_of(x, x), 0, IC_NONE};
}

static inline struct ic_value ic_value_join(struct ic_value a, struct ic_value b)
{
    uint32_t exact = a.flags & b.flags & IC_VALUE_MESSAGE;
    if (ic_range_is_empty(a.range))
        return b;
    if (ic_range_is_empty(b.range))
        return a;
    a.range = ic_range_join(a.range, b.range);
    a.bound = ic_range_join(a.bound, b.bound);
    a.flags = ((a.flags | b.flags) & ~(uint32_t)IC_VALUE_MESSAGE) | exact;
    a.field = a.field == IC_NONE ? b.field : a.field;
    return a;
}

static inline bool ic_value_eq(struct ic_value a, struct ic_value b)
{
    return ic_range_eq(a.range, b.range) && ic_range_eq(a.bound, b.bound) && a.flags == b.flags &&
           a.field == b.field;
}

#endif
