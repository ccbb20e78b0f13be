#include "flow/value.h"

static uint64_t mask_of(uint32_t width)
{
    return width >= 64 ? ~(uint64_t)0 : ((uint64_t)1 << width) - 1;
}

// Bits follow from a constant, and bounds of what is not negative follow from bits.
static void settle(struct ic_value *v)
{
    if (ic_range_is_constant(v->range)) {
        v->ones = (uint64_t)v->range.lo;
        v->zeros = ~v->ones;
        v->bound = v->range;
    } else if (v->range.lo >= 0) {
        uint64_t most = ~v->zeros & INT64_MAX, least = v->ones & INT64_MAX;
        v->range = ic_range_meet(v->range, ic_range_of((int64_t)least, (int64_t)most));
    }
    struct ic_range bound = ic_range_meet(v->bound, v->range);
    v->bound = ic_range_is_empty(bound) ? v->range : bound;
}

// NULL is no object: where it meets a pointer, the pointer's object is the only one it can be.
static void meet_null(struct ic_value *null, const struct ic_value *pointer)
{
    const uint32_t completed = IC_VALUE_COMPLETED | IC_VALUE_COMPLETED_PART;
    if (!ic_value_is_const(*null) || null->range.lo != 0 || null->origin != 0 ||
        pointer->flags & IC_VALUE_DEVICE)
        return;
    null->origin = pointer->origin;
    null->flags |= pointer->flags & completed;
}

struct ic_value ic_value_join(struct ic_value a, struct ic_value b)
{
    const uint32_t surely = IC_VALUE_MESSAGE | IC_VALUE_COMPLETED | IC_VALUE_COMPLETED_PART;
    if (ic_range_is_empty(a.range))
        return b;
    if (ic_range_is_empty(b.range))
        return a;
    meet_null(&a, &b);
    meet_null(&b, &a);
    uint32_t exact = a.flags & b.flags & surely;
    a.range = ic_range_join(a.range, b.range);
    a.bound = ic_range_join(a.bound, b.bound);
    a.some = a.some && b.some ? a.some | b.some : 0;
    a.ones &= b.ones;
    a.zeros &= b.zeros;
    a.flags = ((a.flags | b.flags) & ~surely) | exact;
    a.field = a.field == b.field ? a.field : IC_NONE;
    a.origin = a.origin == b.origin ? a.origin : 0;
    return a;
}

// Most values that meet are the same.
bool ic_value_join_into(struct ic_value *to, const struct ic_value *from)
{
    if (memcmp(to, from, sizeof *to) == 0)
        return false;
    struct ic_value joined = ic_value_join(*to, *from);
    if (ic_value_eq(joined, *to))
        return false;
    *to = joined;
    return true;
}

bool ic_value_eq(struct ic_value a, struct ic_value b)
{
    return ic_range_eq(a.range, b.range) && ic_range_eq(a.bound, b.bound) && a.ones == b.ones &&
           a.zeros == b.zeros && a.some == b.some && a.flags == b.flags && a.field == b.field &&
           a.origin == b.origin;
}

bool ic_value_meet_bits(struct ic_value *v, uint64_t ones, uint64_t zeros)
{
    v->ones |= ones;
    v->zeros |= zeros;
    if (v->ones & v->zeros)
        return false;
    if (v->some && !ic_value_meet_some(v, v->some))
        return false;
    settle(v);
    return !ic_range_is_empty(v->range);
}

bool ic_value_meet_some(struct ic_value *v, uint64_t bits)
{
    bits &= ~v->zeros;
    v->some = v->ones & bits ? 0 : bits;
    if (__builtin_popcountll(bits) == 1) {
        v->ones |= bits;
        v->some = 0;
        settle(v);
    }
    return bits != 0;
}

bool ic_value_meet(struct ic_value *v, struct ic_range range)
{
    v->range = ic_range_meet(v->range, range);
    if (ic_range_is_empty(v->range))
        return false;
    if (ic_range_is_constant(v->range)) {
        uint64_t x = (uint64_t)v->range.lo;
        if ((v->ones & ~x) || (v->zeros & x))
            return false;
    }
    settle(v);
    return true;
}

void ic_value_bits(enum ic_op op, struct ic_value a, struct ic_value b, struct ic_value *r)
{
    bool by_constant = ic_value_is_const(b) && b.range.lo >= 0 && b.range.lo < 64;
    uint64_t ones = 0, zeros = 0;
    switch (op) {
    case IC_OP_and:
        ones = a.ones & b.ones;
        zeros = a.zeros | b.zeros;
        break;
    case IC_OP_or:
        ones = a.ones | b.ones;
        zeros = a.zeros & b.zeros;
        break;
    case IC_OP_xor:
        ones = (a.ones & b.zeros) | (a.zeros & b.ones);
        zeros = (a.ones & b.ones) | (a.zeros & b.zeros);
        break;
    case IC_OP_bitnot:
        ones = a.zeros;
        zeros = a.ones;
        break;
    case IC_OP_shl:
        if (by_constant) {
            ones = a.ones << b.range.lo;
            zeros = a.zeros << b.range.lo | mask_of((uint32_t)b.range.lo);
        }
        break;
    case IC_OP_shr:
        if (by_constant && a.range.lo >= 0) {
            ones = a.ones >> b.range.lo;
            zeros = a.zeros >> b.range.lo | ~(~(uint64_t)0 >> b.range.lo);
        }
        break;
    default:
        break;
    }
    r->ones = ones;
    r->zeros = zeros;
    r->some = 0;
    if (!(ones & zeros))
        settle(r);
}

static bool is_number(const struct ic_type *t)
{
    return t->kind == IC_TYPE_INT || t->kind == IC_TYPE_ENUM || t->kind == IC_TYPE_BOOL;
}

struct ic_value ic_value_of_type(const struct ic_type *t)
{
    struct ic_value v = IC_VALUE_UNKNOWN;
    if (t->kind == IC_TYPE_BOOL)
        v.range = ic_range_of(0, 1);
    else if (is_number(t))
        v.range = ic_range_of_type(t->bits, t->flags & IC_TYPE_SIGNED);
    else if (t->kind == IC_TYPE_POINTER)
        v.range = ic_range_of(0, INT64_MAX);
    v.bound = v.range;
    return v;
}

static void convert_bits(struct ic_value *v, uint32_t bits, bool is_signed)
{
    v->some = v->some & ~mask_of(bits) ? 0 : v->some;
    uint64_t mask = mask_of(bits), sign = bits ? (uint64_t)1 << (bits > 64 ? 63 : bits - 1) : 0;
    bool negative = is_signed && v->ones & sign, positive = !is_signed || v->zeros & sign;
    v->ones = (v->ones & mask) | (negative ? ~mask : 0);
    v->zeros = (v->zeros & mask) | (positive ? ~mask : 0);
    settle(v);
}

struct ic_value ic_value_convert(struct ic_value v, const struct ic_type *t)
{
    if (t->kind == IC_TYPE_BOOL) {
        bool zero = ic_range_holds(v.range, 0) && !v.ones;
        v.range = ic_range_of(zero ? 0 : 1, ic_range_is_constant(v.range) && zero ? 0 : 1);
        v.bound = ic_range_meet(v.range, v.bound.lo == 0 && v.bound.hi == 0 ? v.bound : v.range);
        v.ones = v.some = 0;
        v.zeros = ~(uint64_t)1;
        settle(&v);
    } else if (is_number(t)) {
        v.range = ic_range_convert(v.range, t->bits, t->flags & IC_TYPE_SIGNED);
        v.bound = ic_range_convert(v.bound, t->bits, t->flags & IC_TYPE_SIGNED);
        convert_bits(&v, t->bits, t->flags & IC_TYPE_SIGNED);
    } else if (t->kind == IC_TYPE_POINTER) {
        // Pointers are compared with NULL only: a constant address is just not NULL.
        bool not_null = ic_value_is_not_zero(v), null = v.range.lo == 0 && v.range.hi == 0;
        v.range = ic_range_of(not_null ? 1 : 0, null ? 0 : INT64_MAX);
        v.bound = v.range;
        v.ones = v.zeros = v.some = 0;
        settle(&v);
    } else {
        v.range = v.bound = IC_RANGE_TOP;
        v.ones = v.zeros = 0;
    }
    return v;
}

struct ic_value ic_value_extract(struct ic_value v, uint32_t shift, uint32_t width)
{
    struct ic_value r = v;
    uint64_t mask = mask_of(width);
    if (shift == 0 && v.range.lo >= 0 && (uint64_t)v.range.hi <= mask)
        return v;
    r.range = r.bound = width >= 64 ? IC_RANGE_TOP : ic_range_of(0, (int64_t)mask);
    r.some = 0;
    r.ones = v.ones >> shift & mask;
    r.zeros = (v.zeros >> shift & mask) | ~mask;
    settle(&r);
    return r;
}

struct ic_value ic_value_insert(struct ic_value v, struct ic_value part, uint32_t shift,
                                uint32_t width, uint32_t whole)
{
    uint64_t mask = mask_of(width) << shift;
    struct ic_value r = v;
    r.range = r.bound = whole >= 64 ? IC_RANGE_TOP : ic_range_of(0, (int64_t)mask_of(whole));
    r.some = 0;
    r.ones = (v.ones & ~mask) | (part.ones << shift & mask);
    r.zeros = (v.zeros & ~mask) | (part.zeros << shift & mask);
    if (whole < 64)
        r.zeros |= ~mask_of(whole);
    r.flags = v.flags | part.flags;
    r.origin = v.origin == part.origin ? v.origin : 0;
    settle(&r);
    if (!(~(r.ones | r.zeros) & mask_of(whole)))
        ic_value_meet(&r, ic_range_of((int64_t)r.ones, (int64_t)r.ones));
    return r;
}
