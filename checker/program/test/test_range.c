// Arithmetic, conversion and refinement of intervals, as tables.
#include "program/range.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#define LEAST INT64_MIN
#define MOST INT64_MAX
#define TOP IC_RANGE_TOP
#define EMPTY IC_RANGE_EMPTY
#define R(lo, hi) {lo, hi}

static void expect_range(size_t row, struct ic_range got, struct ic_range expected)
{
    if (!ic_range_eq(got, expected))
        fail_msg("row %zu: [%lld, %lld], expected [%lld, %lld]", row, (long long)got.lo,
                 (long long)got.hi, (long long)expected.lo, (long long)expected.hi);
}

static void joins_and_meets(void **state)
{
    (void)state;
    struct ic_range a = R(1, 5), b = R(8, 9), c = R(3, 8);
    expect_range(0, ic_range_join(a, b), ic_range_of(1, 9));
    expect_range(1, ic_range_join(a, EMPTY), a);
    expect_range(2, ic_range_join(EMPTY, b), b);
    expect_range(3, ic_range_meet(a, c), ic_range_of(3, 5));
    assert_true(ic_range_is_empty(ic_range_meet(a, b)));
    expect_range(4, ic_range_widen(EMPTY, a), a);
    expect_range(5, ic_range_widen(a, ic_range_of(2, 3)), a);
    expect_range(6, ic_range_widen(a, ic_range_of(5, 6)), TOP);
}

static void binary_arithmetic(void **state)
{
    static const struct {
        enum ic_op op;
        struct ic_range a, b, expected;
    } rows[] = {
        {IC_OP_add, R(1, 2), R(10, 20), R(11, 22)},
        {IC_OP_add, R(1, MOST), R(0, 1), R(LEAST, MOST)},
        {IC_OP_add, R(1, 0), R(1, 1), R(1, 0)},
        {IC_OP_sub, R(1, 2), R(10, 20), R(-19, -8)},
        {IC_OP_sub, R(LEAST, 0), R(1, 1), R(LEAST, MOST)},
        {IC_OP_mul, R(-2, 3), R(4, 5), R(-10, 15)},
        {IC_OP_mul, R(-2, -1), R(-4, 5), R(-10, 8)},
        {IC_OP_mul, R(1, MOST), R(2, 2), R(LEAST, MOST)},
        {IC_OP_div, R(-9, 20), R(4, 4), R(-2, 5)},
        {IC_OP_div, R(1, 9), R(0, 0), R(LEAST, MOST)},
        {IC_OP_div, R(1, 9), R(1, 2), R(LEAST, MOST)},
        {IC_OP_rem, R(0, 100), R(8, 8), R(0, 7)},
        {IC_OP_rem, R(-1, 100), R(8, 8), R(-7, 7)},
        {IC_OP_rem, R(13, 13), R(8, 8), R(5, 5)},
        {IC_OP_shl, R(1, 3), R(4, 4), R(16, 48)},
        {IC_OP_shl, R(1, 3), R(62, 62), R(LEAST, MOST)},
        {IC_OP_shl, R(1, 1), R(64, 64), R(LEAST, MOST)},
        {IC_OP_shr, R(16, 33), R(4, 4), R(1, 2)},
        {IC_OP_shr, R(-1, 33), R(4, 4), R(LEAST, MOST)},
        {IC_OP_and, R(0, 100), R(7, 7), R(0, 7)},
        {IC_OP_and, R(LEAST, MOST), R(7, 7), R(0, 7)},
        {IC_OP_and, R(LEAST, MOST), R(-8, -8), R(LEAST, MOST)},
        {IC_OP_and, R(12, 12), R(10, 10), R(8, 8)},
        {IC_OP_or, R(0, 5), R(8, 8), R(8, 15)},
        {IC_OP_or, R(-1, 5), R(8, 8), R(LEAST, MOST)},
        {IC_OP_or, R(12, 12), R(10, 10), R(14, 14)},
        {IC_OP_xor, R(0, 5), R(0, 8), R(0, 15)},
        {IC_OP_xor, R(12, 12), R(10, 10), R(6, 6)},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        expect_range(i, ic_range_binary(rows[i].op, rows[i].a, rows[i].b), rows[i].expected);
}

static void unary_arithmetic(void **state)
{
    static const struct {
        enum ic_op op;
        struct ic_range a, expected;
    } rows[] = {
        {IC_OP_neg, R(-1, 5), R(-5, 1)},
        {IC_OP_neg, R(LEAST, 5), R(LEAST, MOST)},
        {IC_OP_bitnot, R(0, 1), R(-2, -1)},
        {IC_OP_not, R(0, 0), R(1, 1)},
        {IC_OP_not, R(0, 3), R(0, 1)},
        {IC_OP_not, R(1, 3), R(0, 0)},
        {IC_OP_bitnot, R(LEAST, MOST), R(LEAST, MOST)},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        expect_range(i, ic_range_unary(rows[i].op, rows[i].a), rows[i].expected);
}

static void comparisons(void **state)
{
    static const struct {
        enum ic_op op;
        struct ic_range a, b, expected;
    } rows[] = {
        {IC_OP_eq, R(3, 3), R(3, 3), R(1, 1)}, {IC_OP_eq, R(3, 4), R(5, 6), R(0, 0)},
        {IC_OP_eq, R(3, 4), R(4, 4), R(0, 1)}, {IC_OP_ne, R(3, 3), R(3, 3), R(0, 0)},
        {IC_OP_ne, R(3, 4), R(5, 6), R(1, 1)}, {IC_OP_ne, R(3, 4), R(3, 4), R(0, 1)},
        {IC_OP_lt, R(1, 2), R(3, 4), R(1, 1)}, {IC_OP_lt, R(3, 4), R(1, 3), R(0, 0)},
        {IC_OP_lt, R(1, 3), R(3, 3), R(0, 1)}, {IC_OP_le, R(1, 3), R(3, 4), R(1, 1)},
        {IC_OP_le, R(4, 5), R(1, 3), R(0, 0)}, {IC_OP_le, R(3, 4), R(3, 3), R(0, 1)},
        {IC_OP_gt, R(5, 6), R(3, 4), R(1, 1)}, {IC_OP_gt, R(1, 3), R(3, 4), R(0, 0)},
        {IC_OP_gt, R(3, 4), R(3, 3), R(0, 1)}, {IC_OP_ge, R(4, 5), R(3, 4), R(1, 1)},
        {IC_OP_ge, R(1, 2), R(3, 4), R(0, 0)}, {IC_OP_ge, R(2, 3), R(3, 3), R(0, 1)},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        expect_range(i, ic_range_binary(rows[i].op, rows[i].a, rows[i].b), rows[i].expected);
}

static void conversions(void **state)
{
    static const struct {
        struct ic_range a;
        uint32_t bits;
        bool is_signed;
        struct ic_range expected;
    } rows[] = {
        {R(0, 255), 8, false, R(0, 255)},
        {R(0, 256), 8, false, R(0, 255)},
        {R(256, 256), 8, false, R(0, 0)},
        {R(-1, -1), 8, false, R(255, 255)},
        {R(-1, -1), 32, false, R(0xffffffff, 0xffffffff)},
        {R(255, 255), 8, true, R(-1, -1)},
        {R(128, 129), 8, true, R(-128, 127)},
        {R(-128, 127), 8, true, R(-128, 127)},
        {R(-1, 0), 32, false, R(0, 0xffffffff)},
        {R(-1, -1), 64, false, R(-1, -1)},
        {R(3, 5), 0, false, R(3, 5)},
        {R(1, 0), 8, false, R(1, 0)},
        {R(2, 2), 1, false, R(0, 0)},
        {R(3, 3), 1, true, R(-1, -1)},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        expect_range(i, ic_range_convert(rows[i].a, rows[i].bits, rows[i].is_signed),
                     rows[i].expected);
}

static void refinement(void **state)
{
    static const struct {
        enum ic_op op;
        bool truth;
        struct ic_range a, b, expected;
    } rows[] = {
        {IC_OP_eq, true, R(0, 9), R(4, 5), R(4, 5)},
        {IC_OP_eq, false, R(0, 9), R(0, 0), R(1, 9)},
        {IC_OP_eq, false, R(0, 9), R(9, 9), R(0, 8)},
        {IC_OP_eq, false, R(0, 9), R(5, 5), R(0, 9)},
        {IC_OP_eq, false, R(5, 5), R(5, 5), R(1, 0)},
        {IC_OP_eq, false, R(0, 9), R(0, 1), R(0, 9)},
        {IC_OP_ne, true, R(0, 9), R(0, 0), R(1, 9)},
        {IC_OP_ne, false, R(0, 9), R(3, 3), R(3, 3)},
        {IC_OP_lt, true, R(0, 9), R(2, 4), R(0, 3)},
        {IC_OP_lt, false, R(0, 9), R(2, 4), R(2, 9)},
        {IC_OP_lt, true, R(LEAST, 9), R(LEAST, LEAST), R(1, 0)},
        {IC_OP_le, true, R(0, 9), R(2, 4), R(0, 4)},
        {IC_OP_le, false, R(0, 9), R(2, 4), R(3, 9)},
        {IC_OP_gt, true, R(0, 9), R(2, 4), R(3, 9)},
        {IC_OP_gt, false, R(0, 9), R(2, 4), R(0, 4)},
        {IC_OP_gt, true, R(0, MOST), R(MOST, MOST), R(1, 0)},
        {IC_OP_ge, true, R(0, 9), R(2, 4), R(2, 9)},
        {IC_OP_ge, false, R(0, 9), R(2, 4), R(0, 3)},
        {IC_OP_ge, true, R(0, 9), R(10, 12), R(1, 0)},
        {IC_OP_ge, true, R(1, 0), R(0, 12), R(1, 0)},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        expect_range(i, ic_range_refine(rows[i].op, rows[i].a, rows[i].b, rows[i].truth),
                     rows[i].expected);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(joins_and_meets),  cmocka_unit_test(binary_arithmetic),
        cmocka_unit_test(unary_arithmetic), cmocka_unit_test(comparisons),
        cmocka_unit_test(conversions),      cmocka_unit_test(refinement),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
