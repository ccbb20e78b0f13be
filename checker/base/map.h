// Hash maps from a 64-bit key, or from a string, to a 32-bit value, and a pool of unique strings.
#ifndef IC_BASE_MAP_H
#define IC_BASE_MAP_H

#include "base/arena.h"
#include "base/str.h"

#ifdef __cplusplus
extern "C" {
#endif

// "Absent" as a value; it can't be stored.
#define IC_NONE UINT32_MAX

struct ic_map_slot {
    uint64_t key;
    uint32_t value; // IC_NONE: free
};

// A zeroed struct is an empty map. Any key is allowed.
struct ic_map {
    struct ic_map_slot *slots;
    uint32_t count, cap;
};

void ic_map_release(struct ic_map *map);
uint32_t ic_map_get(const struct ic_map *map, uint64_t key); // IC_NONE: absent

// Sets or replaces. `value` is not IC_NONE.
void ic_map_set(struct ic_map *map, uint64_t key, uint32_t value);

// The value at `key`; `value` is stored first if there is none. `*added` (may be NULL) says which.
uint32_t ic_map_add(struct ic_map *map, uint64_t key, uint32_t value, bool *added);

// Two 32-bit ids as one key.
static inline uint64_t ic_key2(uint32_t a, uint32_t b)
{
    return (uint64_t)a << 32 | b;
}

// Spreads the bits of `x`; for keys made of several numbers: ic_hash(ic_hash(a) ^ b).
static inline uint64_t ic_hash(uint64_t x)
{
    x ^= x >> 31;
    x *= 0x7fb5d329728ea185u;
    x ^= x >> 27;
    x *= 0x81dadef4bc2dd44du;
    return x ^ x >> 33;
}

// `hash` of what came before with `x` behind it.
static inline uint64_t ic_hash_add(uint64_t hash, uint64_t x)
{
    return ic_hash(hash ^ (x + 0x9e3779b97f4a7c15u));
}

uint64_t ic_hash_bytes(const void *data, size_t len);

// Unique strings with dense ids in order of first use. Id 0 is always the empty string. The texts
// are NUL-terminated. A zeroed struct is an empty pool.
struct ic_pool {
    struct ic_arena arena;
    struct ic_str *at; // by id
    uint32_t count, cap;
    uint32_t *slots; // open addressing over ids
    uint32_t slot_cap;
};

void ic_pool_release(struct ic_pool *pool);
uint32_t ic_pool_add(struct ic_pool *pool, struct ic_str text);        // id, made if new
uint32_t ic_pool_find(const struct ic_pool *pool, struct ic_str text); // id or IC_NONE
static inline struct ic_str ic_pool_get(const struct ic_pool *pool, uint32_t id)
{
    return id < pool->count ? pool->at[id] : ic_str_n("", 0);
}

#ifdef __cplusplus
}
#endif
#endif
