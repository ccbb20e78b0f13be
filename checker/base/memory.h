// Heap memory whose failure ends the process: the callers of these never see NULL.
#ifndef IC_BASE_MEMORY_H
#define IC_BASE_MEMORY_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// Zeroed room for `count` objects of `size` bytes, freed with free(). Aborts on overflow.
void *ic_calloc(size_t count, size_t size);

// Grows or shrinks `memory` (may be NULL) to `count` objects of `size` bytes. New bytes are not
// zeroed.
void *ic_realloc(void *memory, size_t count, size_t size);

// Prints "isrcheck: out of memory" and aborts.
void ic_out_of_memory(void) __attribute__((noreturn));

#ifdef __cplusplus
}
#endif
#endif
