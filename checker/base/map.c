#include "base/map.h"

#include "base/memory.h"

#include <assert.h>
#include <stdlib.h>

static uint32_t doubled(uint32_t cap)
{
    if (cap > UINT32_MAX / 2)
        ic_out_of_memory();
    return cap ? cap * 2 : 16;
}

static bool nearly_full(uint32_t count, uint32_t cap)
{
    return (uint64_t)count * 4 >= (uint64_t)cap * 3;
}

static struct ic_map_slot *map_slot(const struct ic_map *map, uint64_t key)
{
    uint32_t mask = map->cap - 1;
    uint32_t i = (uint32_t)ic_hash(key) & mask;
    while (map->slots[i].value != IC_NONE && map->slots[i].key != key)
        i = (i + 1) & mask;
    return &map->slots[i];
}

static void map_grow(struct ic_map *map)
{
    struct ic_map old = *map;
    map->cap = doubled(old.cap);
    map->slots = ic_calloc(map->cap, sizeof *map->slots);
    for (uint32_t i = 0; i < map->cap; i++)
        map->slots[i].value = IC_NONE;
    for (uint32_t i = 0; i < old.cap; i++)
        if (old.slots[i].value != IC_NONE)
            *map_slot(map, old.slots[i].key) = old.slots[i];
    free(old.slots);
}

void ic_map_release(struct ic_map *map)
{
    free(map->slots);
    *map = (struct ic_map){0};
}

uint32_t ic_map_get(const struct ic_map *map, uint64_t key)
{
    return map->cap ? map_slot(map, key)->value : IC_NONE;
}

uint32_t ic_map_add(struct ic_map *map, uint64_t key, uint32_t value, bool *added)
{
    assert(value != IC_NONE);
    if (nearly_full(map->count, map->cap))
        map_grow(map);
    struct ic_map_slot *slot = map_slot(map, key);
    bool is_new = slot->value == IC_NONE;
    if (is_new) {
        *slot = (struct ic_map_slot){key, value};
        map->count++;
    }
    if (added)
        *added = is_new;
    return slot->value;
}

void ic_map_set(struct ic_map *map, uint64_t key, uint32_t value)
{
    bool added;
    ic_map_add(map, key, value, &added);
    if (!added)
        map_slot(map, key)->value = value;
}

uint64_t ic_hash_bytes(const void *data, size_t len)
{
    const char *at = data;
    uint64_t hash = len, word;
    for (; len >= sizeof word; at += sizeof word, len -= sizeof word) {
        memcpy(&word, at, sizeof word);
        hash = ic_hash(hash ^ word);
    }
    word = 0;
    if (len)
        memcpy(&word, at, len);
    return ic_hash(hash ^ word);
}
