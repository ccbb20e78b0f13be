// Typed growing arrays.
//
//     IC_VEC(struct ic_loc) locs = {0};
//     ic_vec_push(&locs, loc);
//     for (uint32_t i = 0; i < locs.count; i++) use(locs.at[i]);
//     ic_vec_release(&locs);
//
// A zeroed vector is empty. Counts are 32 bits; growing past that aborts.
#ifndef IC_BASE_VEC_H
#define IC_BASE_VEC_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define IC_VEC(type)                                                                               \
    struct {                                                                                       \
        type *at;                                                                                  \
        uint32_t count, cap;                                                                       \
    }

// Makes room for `extra` more elements of `size` bytes; moves `*at` as needed.
void ic_vec_grow(void **at, uint32_t count, uint32_t *cap, uint32_t extra, size_t size);

// Room for `extra` more elements.
#define ic_vec_reserve(vec, extra)                                                                 \
    ((vec)->cap - (vec)->count >= (extra) ? (void)0                                                \
                                          : ic_vec_grow((void **)&(vec)->at, (vec)->count,         \
                                                        &(vec)->cap, (extra), sizeof *(vec)->at))

// Appends a value.
#define ic_vec_push(vec, ...)                                                                      \
    do {                                                                                           \
        ic_vec_reserve(vec, 1);                                                                    \
        (vec)->at[(vec)->count++] = (__VA_ARGS__);                                                 \
    } while (0)

#define ic_vec_release(vec)                                                                        \
    do {                                                                                           \
        ic_vec_free((void *)(vec)->at);                                                            \
        (vec)->at = NULL;                                                                          \
        (vec)->count = (vec)->cap = 0;                                                             \
    } while (0)

void ic_vec_free(void *at);

#ifdef __cplusplus
}
#endif
#endif
