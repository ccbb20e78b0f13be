// The binary form: round trips, and damage of every kind.
#include "sample.h"
#include "unit/binary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <xxhash.h>

#include <cmocka.h>

enum { HEADER = 32, SCHEMA_AT = 8, LENGTH_AT = 16, CHECKSUM_AT = 24 };

static struct ic_buf encoded_sample(void)
{
    struct ic_unit unit = sample_unit();
    struct ic_buf bytes = {0};
    ic_unit_encode(&unit, &bytes);
    ic_unit_release(&unit);
    return bytes;
}

// Makes length and checksum fit what follows, so that only what follows can be wrong.
static void seal(char *bytes, size_t len)
{
    uint64_t length = len - HEADER, checksum = XXH3_64bits(bytes + HEADER, len - HEADER);
    memcpy(bytes + LENGTH_AT, &length, sizeof length);
    memcpy(bytes + CHECKSUM_AT, &checksum, sizeof checksum);
}

// In memory of its own, so that reading past the end is seen.
static bool decode(const char *bytes, size_t len, struct ic_unit *unit, struct ic_error *error)
{
    char *copy = malloc(len + !len);
    assert_non_null(copy);
    memcpy(copy, bytes, len);
    bool ok = ic_unit_decode(ic_str_n(copy, len), unit, error);
    free(copy);
    return ok;
}

static void assert_error(const char *bytes, size_t len, const char *why)
{
    struct ic_unit unit = {0};
    struct ic_error error = {0};
    assert_false(decode(bytes, len, &unit, &error));
    if (!strstr(error.text, why))
        fail_msg("found: %s\nexpected: %s", error.text, why);
    assert_null(unit.locs.at);
    assert_null(unit.texts.at);
}

static void assert_harmless(const char *bytes, size_t len, unsigned *valid)
{
    struct ic_unit unit = {0};
    struct ic_error error = {0};
    if (!decode(bytes, len, &unit, &error)) {
        assert_true(error.text[0] != 0);
        assert_null(unit.locs.at);
        return;
    }
    ++*valid;
    struct ic_buf text = printed(&unit);
    for (uint32_t block = 0; block < unit.blocks.count; block++)
        ic_block_successors(&unit, block, NULL, 0);
    ic_buf_release(&text);
    ic_unit_release(&unit);
}

static void test_round_trip(void **state)
{
    (void)state;
    struct ic_unit unit = sample_unit(), again = {0};
    struct ic_buf bytes = {0}, bytes2 = {0};
    ic_buf_text(&bytes, "in front");
    ic_unit_encode(&unit, &bytes);
    assert_true(decode(bytes.data + 8, bytes.len - 8, &again, NULL));
    struct ic_buf a = printed(&unit), b = printed(&again);
    assert_string_equal(a.data, b.data);
    ic_unit_encode(&again, &bytes2);
    assert_int_equal(bytes2.len, bytes.len - 8);
    assert_memory_equal(bytes2.data, bytes.data + 8, bytes2.len);
    ic_buf_release(&a);
    ic_buf_release(&b);
    ic_buf_release(&bytes);
    ic_buf_release(&bytes2);
    ic_unit_release(&unit);
    ic_unit_release(&again);
}

static void test_new_unit(void **state)
{
    (void)state;
    struct ic_unit unit, again = {0};
    struct ic_buf bytes = {0};
    ic_unit_init(&unit);
    ic_unit_add_text(&unit, ic_str_n("a\0b", 3));
    ic_unit_encode(&unit, &bytes);
    assert_true(ic_unit_decode(ic_buf_view(&bytes), &again, NULL));
    assert_int_equal(again.texts.count, 2);
    assert_memory_equal(ic_unit_text(&again, 1).data, "a\0b", 4);
    ic_buf_release(&bytes);
    ic_unit_release(&unit);
    ic_unit_release(&again);
}

static void test_header(void **state)
{
    (void)state;
    struct ic_buf bytes = encoded_sample();
    assert_error("", 0, "not an encoded unit");
    assert_error(bytes.data, HEADER - 1, "not an encoded unit");
    assert_error(bytes.data, HEADER, "encoded unit of 0 bytes, expected");
    bytes.data[0] ^= 1;
    assert_error(bytes.data, bytes.len, "not an encoded unit");
    bytes.data[0] ^= 1;
    bytes.data[SCHEMA_AT] ^= 1;
    assert_error(bytes.data, bytes.len, "encoded unit of another version");
    bytes.data[SCHEMA_AT] ^= 1;
    bytes.data[CHECKSUM_AT] ^= 1;
    assert_error(bytes.data, bytes.len, "the checksum is wrong");
    bytes.data[CHECKSUM_AT] ^= 1;
    ic_buf_char(&bytes, 'x');
    assert_error(bytes.data, bytes.len, "bytes, expected");
    seal(bytes.data, bytes.len);
    assert_error(bytes.data, bytes.len, "damaged unit: texts");
    ic_buf_release(&bytes);
}

static void test_every_flip_and_cut_is_an_error(void **state)
{
    (void)state;
    struct ic_buf bytes = encoded_sample();
    for (size_t i = 0; i < bytes.len; i++) {
        bytes.data[i] ^= (char)(1 << i % 8);
        assert_error(bytes.data, bytes.len, "");
        bytes.data[i] ^= (char)(1 << i % 8);
        assert_error(bytes.data, i, "");
    }
    ic_buf_release(&bytes);
}

static void test_sealed_damage_is_harmless(void **state)
{
    (void)state;
    struct ic_buf good = encoded_sample(), bytes = {0};
    unsigned valid = 0, cut_valid = 0;
    for (size_t i = HEADER; i < good.len; i++)
        for (int bit = 0; bit < 8; bit++) {
            ic_buf_clear(&bytes);
            ic_buf_str(&bytes, ic_buf_view(&good));
            bytes.data[i] ^= (char)(1 << bit);
            seal(bytes.data, bytes.len);
            assert_harmless(bytes.data, bytes.len, &valid);
        }
    for (size_t i = HEADER; i < good.len; i++) {
        ic_buf_clear(&bytes);
        ic_buf_add(&bytes, good.data, i);
        seal(bytes.data, bytes.len);
        assert_harmless(bytes.data, bytes.len, &cut_valid);
    }
    assert_true(valid > 100); // a number, a letter of a text
    assert_int_equal(cut_valid, 0);
    ic_buf_release(&good);
    ic_buf_release(&bytes);
}

static void test_counts_are_not_believed(void **state)
{
    (void)state;
    struct ic_unit unit;
    struct ic_buf bytes = {0};
    uint32_t huge = UINT32_MAX;
    ic_unit_init(&unit);
    ic_unit_encode(&unit, &bytes);
    memcpy(bytes.data + HEADER, &huge, sizeof huge);
    seal(bytes.data, bytes.len);
    assert_error(bytes.data, bytes.len, "damaged unit: table 'unit'");
    ic_buf_clear(&bytes);
    ic_unit_encode(&unit, &bytes);
    memcpy(bytes.data + HEADER + 4 + sizeof unit.info, &huge, sizeof huge);
    seal(bytes.data, bytes.len);
    assert_error(bytes.data, bytes.len, "damaged unit: table 'file'");
    ic_buf_clear(&bytes);
    ic_unit_encode(&unit, &bytes);
    memcpy(bytes.data + bytes.len - 8, &huge, sizeof huge); // texts
    seal(bytes.data, bytes.len);
    assert_error(bytes.data, bytes.len, "damaged unit: texts");
    ic_buf_release(&bytes);
    ic_unit_release(&unit);
}

static void test_texts_are_unique(void **state)
{
    (void)state;
    struct ic_unit unit;
    struct ic_buf bytes = {0};
    ic_unit_init(&unit);
    ic_unit_add_text(&unit, ic_str("a"));
    ic_unit_add_text(&unit, ic_str("b"));
    ic_unit_encode(&unit, &bytes);
    bytes.data[bytes.len - 1] = 'a';
    seal(bytes.data, bytes.len);
    assert_error(bytes.data, bytes.len, "damaged unit: texts");
    ic_buf_release(&bytes);
    ic_unit_release(&unit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_new_unit),
        cmocka_unit_test(test_header),
        cmocka_unit_test(test_every_flip_and_cut_is_an_error),
        cmocka_unit_test(test_sealed_damage_is_harmless),
        cmocka_unit_test(test_counts_are_not_believed),
        cmocka_unit_test(test_texts_are_unique),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
