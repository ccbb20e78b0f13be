// Arena, heap memory, buffers and vectors.
#include "base/arena.h"
#include "base/buf.h"
#include "base/memory.h"
#include "base/vec.h"

#include <setjmp.h>
#include <signal.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static void assert_aborts(void (*run)(void))
{
    int status = 0;
    pid_t child = fork();
    if (child == 0) {
        struct rlimit none = {0, 0};
        setrlimit(RLIMIT_CORE, &none);
        close(STDERR_FILENO);
        signal(SIGABRT, SIG_DFL);
        run();
        _exit(0);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), SIGABRT);
}

static void overflow_calloc(void)
{
    free(ic_calloc(SIZE_MAX / 2, 4));
}

static void overflow_realloc(void)
{
    free(ic_realloc(NULL, SIZE_MAX / 2 + 1, 2));
}

static void overflow_arena_array(void)
{
    struct ic_arena arena = {0};
    ic_arena_array(&arena, SIZE_MAX / 8 + 2, 8);
}

static void overflow_arena_alloc(void)
{
    struct ic_arena arena = {0};
    ic_arena_alloc(&arena, SIZE_MAX - 3);
}

static void overflow_buf(void)
{
    struct ic_buf buf = {0};
    ic_buf_char(&buf, 'x');
    ic_buf_reserve(&buf, SIZE_MAX - 1);
}

static void overflow_vec(void)
{
    void *at = NULL;
    uint32_t cap = UINT32_MAX;
    ic_vec_grow(&at, UINT32_MAX, &cap, 1, 1);
}

static void test_overflow_aborts(void **state)
{
    (void)state;
    assert_aborts(overflow_calloc);
    assert_aborts(overflow_realloc);
    assert_aborts(overflow_arena_array);
    assert_aborts(overflow_arena_alloc);
    assert_aborts(overflow_buf);
    assert_aborts(overflow_vec);
}

static void test_heap(void **state)
{
    (void)state;
    unsigned char *bytes = ic_calloc(100, 3);
    for (int i = 0; i < 300; i++)
        assert_int_equal(bytes[i], 0);
    bytes[299] = 7;
    bytes = ic_realloc(bytes, 1000, 1);
    assert_int_equal(bytes[299], 7);
    free(bytes);
    void *nothing = ic_calloc(0, 8);
    assert_non_null(nothing);
    nothing = ic_realloc(nothing, 0, 8);
    assert_non_null(nothing);
    free(nothing);
}

static void test_arena_is_zeroed_aligned_and_disjoint(void **state)
{
    (void)state;
    struct ic_arena arena = {0};
    unsigned char *all[600];
    for (size_t i = 0; i < 600; i++) {
        size_t size = i * 37 % 5000;
        all[i] = ic_arena_alloc(&arena, size);
        assert_int_equal((uintptr_t)all[i] % alignof(max_align_t), 0);
        for (size_t j = 0; j < size; j++)
            assert_int_equal(all[i][j], 0);
        if (size)
            memset(all[i], (int)(i % 255) + 1, size);
    }
    for (size_t i = 0; i < 600; i++)
        for (size_t j = 0; j < i * 37 % 5000; j++)
            assert_int_equal(all[i][j], i % 255 + 1);
    ic_arena_release(&arena);
    assert_null(arena.chunk);
    assert_int_equal(arena.total, 0);
}

static void test_arena_sizes(void **state)
{
    (void)state;
    struct ic_arena arena = {0};
    void *a = ic_arena_alloc(&arena, 0), *b = ic_arena_alloc(&arena, 0);
    assert_non_null(a);
    assert_ptr_not_equal(a, b);
    char *small = ic_arena_alloc(&arena, 16);
    memset(ic_arena_alloc(&arena, 5 << 20), 1, 5 << 20);
    char *next = ic_arena_alloc(&arena, 16);
    assert_ptr_equal(next, small + 16); // a large object does not waste the rest of a chunk
    assert_int_equal(arena.total, 16 + (5 << 20) + 16);
    uint64_t *array = ic_arena_array(&arena, 10, sizeof *array);
    assert_int_equal(array[9], 0);
    ic_arena_release(&arena);
    assert_non_null(ic_arena_alloc(&arena, 1));
    ic_arena_release(&arena);
}

static void test_arena_text(void **state)
{
    (void)state;
    struct ic_arena arena = {0};
    struct ic_str copy = ic_arena_str(&arena, ic_str_n("abcdef", 3));
    assert_int_equal(copy.len, 3);
    assert_string_equal(copy.data, "abc");
    assert_string_equal(ic_arena_str(&arena, ic_str_n(NULL, 0)).data, "");
    struct ic_str printed = ic_arena_printf(&arena, "%s-%05d", "x", 42);
    assert_string_equal(printed.data, "x-00042");
    assert_int_equal(printed.len, 7);
    assert_int_equal(ic_arena_printf(&arena, "%9000d", 1).len, 9000);
    ic_arena_release(&arena);
}

static void test_buf(void **state)
{
    (void)state;
    struct ic_buf buf = {0};
    assert_int_equal(ic_buf_view(&buf).len, 0);
    ic_buf_add(&buf, NULL, 0);
    assert_string_equal(buf.data, "");
    ic_buf_text(&buf, "ab");
    ic_buf_char(&buf, 'c');
    ic_buf_str(&buf, ic_str_n("defg", 2));
    ic_buf_printf(&buf, "%d", 123);
    assert_string_equal(buf.data, "abcde123");
    for (int i = 0; i < 1000; i++)
        ic_buf_printf(&buf, "%*d", i % 70, i);
    size_t want = 8;
    for (int i = 0; i < 1000; i++) {
        char one[80];
        want += (size_t)snprintf(one, sizeof one, "%*d", i % 70, i);
    }
    assert_int_equal(buf.len, want);
    assert_int_equal(strlen(buf.data), want);
    size_t cap = buf.cap;
    ic_buf_clear(&buf);
    assert_string_equal(buf.data, "");
    assert_int_equal(buf.len, 0);
    assert_int_equal(buf.cap, cap);
    ic_buf_add(&buf, "a\0b", 3);
    assert_memory_equal(buf.data, "a\0b", 4);
    ic_buf_release(&buf);
    assert_null(buf.data);
    ic_buf_clear(&buf);
}

static void test_buf_reserve_keeps_what_is_there(void **state)
{
    (void)state;
    struct ic_buf buf = {0};
    ic_buf_text(&buf, "head");
    ic_buf_reserve(&buf, 100000);
    assert_true(buf.cap > 100004);
    char *data = buf.data;
    for (int i = 0; i < 100000; i++)
        ic_buf_char(&buf, 'x');
    assert_ptr_equal(buf.data, data);
    assert_memory_equal(buf.data, "headx", 5);
    ic_buf_release(&buf);
}

static void test_vec(void **state)
{
    (void)state;
    IC_VEC(uint64_t) vec = {0};
    for (uint64_t i = 0; i < 10000; i++)
        ic_vec_push(&vec, i * i);
    assert_int_equal(vec.count, 10000);
    for (uint64_t i = 0; i < 10000; i++)
        assert_int_equal(vec.at[i], i * i);
    ic_vec_reserve(&vec, 100000);
    assert_true(vec.cap >= 110000);
    assert_int_equal(vec.at[9999], 9999 * 9999);
    ic_vec_release(&vec);
    assert_null(vec.at);
    assert_int_equal(vec.count + vec.cap, 0);
    struct pair {
        int a, b;
    };
    IC_VEC(struct pair) pairs = {0};
    ic_vec_push(&pairs, (struct pair){1, 2});
    assert_int_equal(pairs.at[0].b, 2);
    ic_vec_release(&pairs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_overflow_aborts),
        cmocka_unit_test(test_heap),
        cmocka_unit_test(test_arena_is_zeroed_aligned_and_disjoint),
        cmocka_unit_test(test_arena_sizes),
        cmocka_unit_test(test_arena_text),
        cmocka_unit_test(test_buf),
        cmocka_unit_test(test_buf_reserve_keeps_what_is_there),
        cmocka_unit_test(test_vec),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
