#include "program/range.h"

static int64_t min64(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static int64_t max64(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

struct ic_range ic_range_join(struct ic_range a, struct ic_range b)
{
    if (ic_range_is_empty(a))
        return b;
    if (ic_range_is_empty(b))
        return a;
    return ic_range_of(min64(a.lo, b.lo), max64(a.hi, b.hi));
}

struct ic_range ic_range_meet(struct ic_range a, struct ic_range b)
{
    return ic_range_of(max64(a.lo, b.lo), min64(a.hi, b.hi));
}

struct ic_range ic_range_widen(struct ic_range old, struct ic_range next)
{
    struct ic_range joined = ic_range_join(old, next);
    if (ic_range_is_empty(old) || ic_range_eq(joined, old))
        return joined;
    return IC_RANGE_TOP;
}

struct ic_range ic_range_of_type(uint32_t bits, bool is_signed)
{
    if (bits == 0 || bits >= 64)
        return IC_RANGE_TOP;
    if (is_signed)
        return ic_range_of(-((int64_t)1 << (bits - 1)), ((int64_t)1 << (bits - 1)) - 1);
    return ic_range_of(0, ((int64_t)1 << bits) - 1);
}

struct ic_range ic_range_convert(struct ic_range a, uint32_t bits, bool is_signed)
{
    if (ic_range_is_empty(a) || bits == 0 || bits >= 64)
        return a;
    struct ic_range type = ic_range_of_type(bits, is_signed);
    if (a.lo >= type.lo && a.hi <= type.hi)
        return a;
    if (!ic_range_is_constant(a))
        return type;
    uint64_t mask = ((uint64_t)1 << bits) - 1;
    uint64_t value = (uint64_t)a.lo & mask;
    if (is_signed && (value >> (bits - 1) & 1))
        value |= ~mask;
    return ic_range_of((int64_t)value, (int64_t)value);
}

struct ic_range ic_range_unary(enum ic_op op, struct ic_range a)
{
    if (ic_range_is_empty(a))
        return a;
    switch (op) {
    case IC_OP_neg:
        return a.lo == INT64_MIN ? IC_RANGE_TOP : ic_range_of(-a.hi, -a.lo);
    case IC_OP_bitnot:
        return ic_range_of(~a.hi, ~a.lo);
    case IC_OP_not:
        if (!ic_range_holds(a, 0))
            return ic_range_of(0, 0);
        return ic_range_of(ic_range_is_constant(a) ? 1 : 0, 1);
    default:
        return IC_RANGE_TOP;
    }
}

static struct ic_range truth(bool can_be_false, bool can_be_true)
{
    return ic_range_of(can_be_false ? 0 : 1, can_be_true ? 1 : 0);
}

static struct ic_range compare(enum ic_op op, struct ic_range a, struct ic_range b)
{
    bool overlap = a.lo <= b.hi && b.lo <= a.hi;
    bool same = ic_range_is_constant(a) && ic_range_is_constant(b) && a.lo == b.lo;
    switch (op) {
    case IC_OP_eq:
        return truth(!same, overlap);
    case IC_OP_ne:
        return truth(overlap, !same);
    case IC_OP_lt:
        return truth(a.hi >= b.lo, a.lo < b.hi);
    case IC_OP_le:
        return truth(a.hi > b.lo, a.lo <= b.hi);
    case IC_OP_gt:
        return truth(a.lo <= b.hi, a.hi > b.lo);
    default: // ge
        return truth(a.lo < b.hi, a.hi >= b.lo);
    }
}

static struct ic_range multiply(struct ic_range a, struct ic_range b)
{
    int64_t corner[4];
    if (__builtin_mul_overflow(a.lo, b.lo, &corner[0]) ||
        __builtin_mul_overflow(a.lo, b.hi, &corner[1]) ||
        __builtin_mul_overflow(a.hi, b.lo, &corner[2]) ||
        __builtin_mul_overflow(a.hi, b.hi, &corner[3]))
        return IC_RANGE_TOP;
    struct ic_range r = ic_range_of(corner[0], corner[0]);
    for (int i = 1; i < 4; i++)
        r = ic_range_join(r, ic_range_of(corner[i], corner[i]));
    return r;
}

static struct ic_range divide(enum ic_op op, struct ic_range a, struct ic_range b)
{
    if (!ic_range_is_constant(b) || b.lo <= 0)
        return IC_RANGE_TOP;
    if (op == IC_OP_div)
        return ic_range_of(a.lo / b.lo, a.hi / b.lo);
    if (ic_range_is_constant(a))
        return ic_range_of(a.lo % b.lo, a.lo % b.lo);
    return ic_range_of(a.lo < 0 ? 1 - b.lo : 0, b.lo - 1);
}

static struct ic_range shift(enum ic_op op, struct ic_range a, struct ic_range b)
{
    if (!ic_range_is_constant(b) || b.lo < 0 || b.lo > 62)
        return IC_RANGE_TOP;
    if (op == IC_OP_shr)
        return a.lo < 0 ? IC_RANGE_TOP : ic_range_of(a.lo >> b.lo, a.hi >> b.lo);
    return multiply(a, ic_range_of((int64_t)1 << b.lo, (int64_t)1 << b.lo));
}

// The smallest 2^n - 1 that is not below `value`, which is not negative.
static int64_t fill_bits(int64_t value)
{
    uint64_t x = (uint64_t)value;
    for (unsigned s = 1; s < 64; s *= 2)
        x |= x >> s;
    return (int64_t)x;
}

static struct ic_range bits(enum ic_op op, struct ic_range a, struct ic_range b)
{
    if (ic_range_is_constant(a) && ic_range_is_constant(b)) {
        int64_t r = op == IC_OP_and  ? (a.lo & b.lo)
                    : op == IC_OP_or ? (a.lo | b.lo)
                                     : (a.lo ^ b.lo);
        return ic_range_of(r, r);
    }
    if (op == IC_OP_and) {
        if (a.lo >= 0 && b.lo >= 0)
            return ic_range_of(0, min64(a.hi, b.hi));
        if (a.lo >= 0)
            return ic_range_of(0, a.hi);
        if (b.lo >= 0)
            return ic_range_of(0, b.hi);
        return IC_RANGE_TOP;
    }
    if (a.lo < 0 || b.lo < 0)
        return IC_RANGE_TOP;
    int64_t high = fill_bits(max64(a.hi, b.hi));
    return ic_range_of(op == IC_OP_or ? max64(a.lo, b.lo) : 0, high);
}

struct ic_range ic_range_binary(enum ic_op op, struct ic_range a, struct ic_range b)
{
    if (ic_range_is_empty(a) || ic_range_is_empty(b))
        return IC_RANGE_EMPTY;
    struct ic_range r;
    switch (op) {
    case IC_OP_add:
        if (__builtin_add_overflow(a.lo, b.lo, &r.lo) || __builtin_add_overflow(a.hi, b.hi, &r.hi))
            return IC_RANGE_TOP;
        return r;
    case IC_OP_sub:
        if (__builtin_sub_overflow(a.lo, b.hi, &r.lo) || __builtin_sub_overflow(a.hi, b.lo, &r.hi))
            return IC_RANGE_TOP;
        return r;
    case IC_OP_mul:
        return multiply(a, b);
    case IC_OP_div:
    case IC_OP_rem:
        return divide(op, a, b);
    case IC_OP_shl:
    case IC_OP_shr:
        return shift(op, a, b);
    case IC_OP_and:
    case IC_OP_or:
    case IC_OP_xor:
        return bits(op, a, b);
    case IC_OP_eq:
    case IC_OP_ne:
    case IC_OP_lt:
    case IC_OP_le:
    case IC_OP_gt:
    case IC_OP_ge:
        return compare(op, a, b);
    default:
        return IC_RANGE_TOP;
    }
}

static enum ic_op negated(enum ic_op op)
{
    switch (op) {
    case IC_OP_eq:
        return IC_OP_ne;
    case IC_OP_ne:
        return IC_OP_eq;
    case IC_OP_lt:
        return IC_OP_ge;
    case IC_OP_ge:
        return IC_OP_lt;
    case IC_OP_gt:
        return IC_OP_le;
    default:
        return IC_OP_gt;
    }
}

static struct ic_range without(struct ic_range a, int64_t value)
{
    if (ic_range_is_constant(a) && a.lo == value)
        return IC_RANGE_EMPTY;
    if (a.lo == value)
        a.lo++;
    else if (a.hi == value)
        a.hi--;
    return a;
}

struct ic_range ic_range_refine(enum ic_op op, struct ic_range a, struct ic_range b,
                                bool truth_value)
{
    if (ic_range_is_empty(a) || ic_range_is_empty(b))
        return IC_RANGE_EMPTY;
    if (!truth_value)
        op = negated(op);
    switch (op) {
    case IC_OP_eq:
        return ic_range_meet(a, b);
    case IC_OP_ne:
        return ic_range_is_constant(b) ? without(a, b.lo) : a;
    case IC_OP_lt:
        return b.hi == INT64_MIN ? IC_RANGE_EMPTY
                                 : ic_range_meet(a, ic_range_of(INT64_MIN, b.hi - 1));
    case IC_OP_le:
        return ic_range_meet(a, ic_range_of(INT64_MIN, b.hi));
    case IC_OP_gt:
        return b.lo == INT64_MAX ? IC_RANGE_EMPTY
                                 : ic_range_meet(a, ic_range_of(b.lo + 1, INT64_MAX));
    default:
        return ic_range_meet(a, ic_range_of(b.lo, INT64_MAX));
    }
}
