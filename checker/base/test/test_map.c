// Hash maps and pools of unique strings.
#include "base/map.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static void test_empty_map(void **state)
{
    (void)state;
    struct ic_map map = {0};
    assert_int_equal(ic_map_get(&map, 0), IC_NONE);
    ic_map_release(&map);
}

static void test_map_set_and_add(void **state)
{
    (void)state;
    struct ic_map map = {0};
    bool added;
    assert_int_equal(ic_map_add(&map, 5, 50, &added), 50);
    assert_true(added);
    assert_int_equal(ic_map_add(&map, 5, 51, &added), 50);
    assert_false(added);
    assert_int_equal(ic_map_add(&map, 5, 52, NULL), 50);
    ic_map_set(&map, 5, 53);
    assert_int_equal(ic_map_get(&map, 5), 53);
    assert_int_equal(map.count, 1);
    ic_map_set(&map, 0, 0);
    ic_map_set(&map, UINT64_MAX, 7);
    assert_int_equal(ic_map_get(&map, 0), 0);
    assert_int_equal(ic_map_get(&map, UINT64_MAX), 7);
    assert_int_equal(ic_map_get(&map, 6), IC_NONE);
    ic_map_release(&map);
    assert_int_equal(ic_map_get(&map, 5), IC_NONE);
}

static void test_map_grows(void **state)
{
    (void)state;
    struct ic_map map = {0};
    for (uint32_t i = 0; i < 50000; i++)
        ic_map_set(&map, ic_key2(i % 7, i * 4096), i);
    assert_int_equal(map.count, 50000);
    for (uint32_t i = 0; i < 50000; i++)
        assert_int_equal(ic_map_get(&map, ic_key2(i % 7, i * 4096)), i);
    assert_int_equal(ic_map_get(&map, ic_key2(8, 0)), IC_NONE);
    assert_true(map.cap <= 50000 * 4);
    ic_map_release(&map);
}

static void test_keys_and_hashes(void **state)
{
    (void)state;
    assert_int_equal(ic_key2(1, 2), 0x100000002);
    assert_int_equal(ic_key2(UINT32_MAX, 0) >> 32, UINT32_MAX);
    const char zeros[32] = {0};
    for (size_t a = 0; a < 32; a++)
        for (size_t b = 0; b < a; b++)
            assert_true(ic_hash_bytes(zeros, a) != ic_hash_bytes(zeros, b));
    char text[32] = "abcdefghijklmnopqrstuvwxyz";
    uint64_t before = ic_hash_bytes(text, 26);
    assert_true(before == ic_hash_bytes("abcdefghijklmnopqrstuvwxyz", 26));
    for (int i = 0; i < 26; i++) {
        text[i] ^= 1;
        assert_true(ic_hash_bytes(text, 26) != before);
        text[i] ^= 1;
    }
}

static void test_pool(void **state)
{
    (void)state;
    struct ic_pool pool = {0};
    assert_int_equal(ic_pool_find(&pool, ic_str("")), 0);
    assert_int_equal(ic_pool_find(&pool, ic_str("a")), IC_NONE);
    assert_int_equal(ic_pool_get(&pool, 0).len, 0);
    assert_int_equal(ic_pool_add(&pool, ic_str("a")), 1);
    assert_int_equal(ic_pool_add(&pool, ic_str("")), 0);
    assert_int_equal(ic_pool_add(&pool, ic_str_n("bcd", 1)), 2);
    assert_int_equal(ic_pool_add(&pool, ic_str("a")), 1);
    assert_int_equal(pool.count, 3);
    assert_string_equal(ic_pool_get(&pool, 2).data, "b");
    assert_int_equal(ic_pool_find(&pool, ic_str("b")), 2);
    assert_int_equal(ic_pool_get(&pool, 3).len, 0);
    assert_int_equal(ic_pool_add(&pool, ic_str_n("a\0b", 3)), 3);
    assert_int_equal(ic_pool_find(&pool, ic_str_n("a\0c", 3)), IC_NONE);
    ic_pool_release(&pool);
    assert_int_equal(pool.count, 0);
}

static void test_pool_grows(void **state)
{
    (void)state;
    struct ic_pool pool = {0};
    char text[32];
    for (int i = 1; i <= 20000; i++) {
        int len = snprintf(text, sizeof text, "symbol_%d", i);
        assert_int_equal(ic_pool_add(&pool, ic_str_n(text, (size_t)len)), i);
    }
    for (int i = 1; i <= 20000; i++) {
        snprintf(text, sizeof text, "symbol_%d", i);
        assert_int_equal(ic_pool_find(&pool, ic_str(text)), i);
        assert_string_equal(ic_pool_get(&pool, (uint32_t)i).data, text);
    }
    ic_pool_release(&pool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_empty_map), cmocka_unit_test(test_map_set_and_add),
        cmocka_unit_test(test_map_grows), cmocka_unit_test(test_keys_and_hashes),
        cmocka_unit_test(test_pool),      cmocka_unit_test(test_pool_grows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
