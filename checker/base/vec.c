#include "base/vec.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

void ic_vec_grow(void **at, uint32_t count, uint32_t *cap, uint32_t extra, size_t size)
{
    if (extra > UINT32_MAX - count)
        ic_out_of_memory();
    uint32_t need = count + extra;
    uint32_t room = *cap > UINT32_MAX / 2 ? UINT32_MAX : *cap * 2;
    if (room < 8)
        room = 8;
    if (room < need)
        room = need;
    void *rows; // `*at` has another pointer type at the caller's: only its bytes may be touched
    memcpy(&rows, at, sizeof rows);
    rows = ic_realloc(rows, room, size);
    memcpy(at, &rows, sizeof rows);
    *cap = room;
}

void ic_vec_free(void *at)
{
    free(at);
}
