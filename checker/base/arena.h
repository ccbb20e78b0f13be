// Bump allocator: many small objects, one lifetime.
//
// Memory comes zeroed and aligned for any scalar. Nothing is freed on its own; `ic_arena_release`
// frees all at once. Out of memory aborts the process (see base/memory.h), so no call here fails.
#ifndef IC_BASE_ARENA_H
#define IC_BASE_ARENA_H

#include "base/str.h"

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ic_arena_chunk;

// A zeroed struct is an empty arena.
struct ic_arena {
    struct ic_arena_chunk *chunk; // newest chunk, the others hang behind it
    size_t used;                  // bytes taken from the newest chunk
    size_t total;                 // bytes asked for over the arena's life
};

// `size` zeroed bytes that live until the arena is released. Size 0 gives a valid unique pointer.
void *ic_arena_alloc(struct ic_arena *arena, size_t size);

// Zeroed room for `count` objects of `size` bytes; aborts when the product overflows.
void *ic_arena_array(struct ic_arena *arena, size_t count, size_t size);

// Room for `count` ids that are all IC_NONE (base/map.h).
uint32_t *ic_arena_ids(struct ic_arena *arena, size_t count);

// A copy of `text` that lives in the arena and has a NUL behind it.
struct ic_str ic_arena_str(struct ic_arena *arena, struct ic_str text);

// The same with the letters A to Z in lower case.
struct ic_str ic_arena_lower(struct ic_arena *arena, struct ic_str text);

// printf into the arena.
struct ic_str ic_arena_printf(struct ic_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

// Frees everything; the arena is empty and usable again.
void ic_arena_release(struct ic_arena *arena);

#ifdef __cplusplus
}
#endif
#endif
