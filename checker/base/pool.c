#include "base/map.h"
#include "base/memory.h"
#include "base/vec.h"

#include <stdlib.h>

static uint32_t *pool_slot(const struct ic_pool *pool, struct ic_str text)
{
    uint32_t mask = pool->slot_cap - 1;
    uint32_t i = (uint32_t)ic_hash_bytes(text.data, text.len) & mask;
    while (pool->slots[i] != IC_NONE && !ic_str_eq(pool->at[pool->slots[i]], text))
        i = (i + 1) & mask;
    return &pool->slots[i];
}

static void grow_slots(struct ic_pool *pool)
{
    if (pool->slot_cap > UINT32_MAX / 2)
        ic_out_of_memory();
    free(pool->slots);
    pool->slot_cap = pool->slot_cap ? pool->slot_cap * 2 : 32;
    pool->slots = ic_calloc(pool->slot_cap, sizeof *pool->slots);
    memset(pool->slots, 0xff, pool->slot_cap * sizeof *pool->slots);
    for (uint32_t id = 0; id < pool->count; id++)
        *pool_slot(pool, pool->at[id]) = id;
}

static uint32_t add_new(struct ic_pool *pool, struct ic_str text)
{
    if ((uint64_t)pool->count * 4 >= (uint64_t)pool->slot_cap * 3)
        grow_slots(pool);
    if (pool->count == pool->cap)
        ic_vec_grow((void **)&pool->at, pool->count, &pool->cap, 1, sizeof *pool->at);
    uint32_t *slot = pool_slot(pool, text);
    pool->at[pool->count] = ic_arena_str(&pool->arena, text);
    return *slot = pool->count++;
}

void ic_pool_release(struct ic_pool *pool)
{
    ic_arena_release(&pool->arena);
    free(pool->at);
    free(pool->slots);
    *pool = (struct ic_pool){0};
}

uint32_t ic_pool_find(const struct ic_pool *pool, struct ic_str text)
{
    if (text.len == 0)
        return 0;
    return pool->slot_cap ? *pool_slot(pool, text) : IC_NONE;
}

uint32_t ic_pool_add(struct ic_pool *pool, struct ic_str text)
{
    if (pool->count == 0)
        add_new(pool, ic_str_n("", 0));
    uint32_t id = ic_pool_find(pool, text);
    return id == IC_NONE ? add_new(pool, text) : id;
}
