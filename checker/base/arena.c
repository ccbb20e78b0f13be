#include "base/arena.h"

#include "base/memory.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_CHUNK = 4096, LARGEST_CHUNK = 1 << 20 };

struct ic_arena_chunk {
    struct ic_arena_chunk *next;
    size_t cap;
    max_align_t data[];
};

static struct ic_arena_chunk *new_chunk(size_t cap)
{
    if (cap > SIZE_MAX - sizeof(struct ic_arena_chunk))
        ic_out_of_memory();
    struct ic_arena_chunk *chunk = ic_calloc(1, sizeof *chunk + cap);
    chunk->cap = cap;
    return chunk;
}

static void *alloc_apart(struct ic_arena *arena, size_t size)
{
    struct ic_arena_chunk *chunk = new_chunk(size);
    chunk->next = arena->chunk->next;
    arena->chunk->next = chunk;
    return chunk->data;
}

static void *alloc_in_new_chunk(struct ic_arena *arena, size_t size)
{
    size_t cap = arena->chunk ? arena->chunk->cap * 2 : FIRST_CHUNK;
    if (cap > LARGEST_CHUNK)
        cap = LARGEST_CHUNK;
    if (arena->chunk && size > cap / 4)
        return alloc_apart(arena, size);
    struct ic_arena_chunk *chunk = new_chunk(size > cap ? size : cap);
    chunk->next = arena->chunk;
    arena->chunk = chunk;
    arena->used = size;
    return chunk->data;
}

void *ic_arena_alloc(struct ic_arena *arena, size_t size)
{
    const size_t align = _Alignof(max_align_t);
    if (size > SIZE_MAX - align)
        ic_out_of_memory();
    arena->total += size;
    size = size ? (size + align - 1) / align * align : align;
    if (!arena->chunk || arena->chunk->cap - arena->used < size)
        return alloc_in_new_chunk(arena, size);
    void *memory = (char *)arena->chunk->data + arena->used;
    arena->used += size;
    return memory;
}

void *ic_arena_array(struct ic_arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        ic_out_of_memory();
    return ic_arena_alloc(arena, count * size);
}

struct ic_str ic_arena_str(struct ic_arena *arena, struct ic_str text)
{
    if (text.len == SIZE_MAX)
        ic_out_of_memory();
    char *copy = ic_arena_alloc(arena, text.len + 1);
    if (text.len)
        memcpy(copy, text.data, text.len);
    return ic_str_n(copy, text.len);
}

struct ic_str ic_arena_lower(struct ic_arena *arena, struct ic_str text)
{
    struct ic_str copy = ic_arena_str(arena, text);
    char *at = (char *)copy.data;
    for (size_t i = 0; i < copy.len; i++)
        if (at[i] >= 'A' && at[i] <= 'Z')
            at[i] = (char)(at[i] + ('a' - 'A'));
    return copy;
}

struct ic_str ic_arena_printf(struct ic_arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *text = ic_arena_alloc(arena, len < 0 ? 1 : (size_t)len + 1);
    if (len > 0)
        vsnprintf(text, (size_t)len + 1, format, again);
    va_end(again);
    return ic_str_n(text, len < 0 ? 0 : (size_t)len);
}

void ic_arena_release(struct ic_arena *arena)
{
    for (struct ic_arena_chunk *chunk = arena->chunk, *next; chunk; chunk = next) {
        next = chunk->next;
        free(chunk);
    }
    *arena = (struct ic_arena){0};
}

uint32_t *ic_arena_ids(struct ic_arena *arena, size_t count)
{
    uint32_t *ids = ic_arena_array(arena, count, sizeof *ids);
    memset(ids, 0xff, count * sizeof *ids);
    return ids;
}
