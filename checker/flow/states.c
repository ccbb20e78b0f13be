// States of blocks, and ways through one block.
#include "flow/frame.h"

#include "base/memory.h"

#include <stdlib.h>

static struct ic_value *copy_slots(const struct ic_frame *f, const struct ic_value *slots)
{
    struct ic_value *copy = ic_calloc(f->slot_count, sizeof *copy);
    if (f->slot_count)
        memcpy(copy, slots, f->slot_count * sizeof *copy);
    return copy;
}

static void make_pending(struct ic_frame *f, uint32_t block, struct ic_state *s)
{
    s->pending = true;
    if (f->shape->position[block] < f->cursor)
        f->cursor = f->shape->position[block];
}

// What a slot whose value is `v` now can become, further round: what the program stores there,
// anywhere, if that holds `v`.
static struct ic_range widest(const struct ic_frame *f, uint32_t slot, struct ic_range v)
{
    const struct ic_program *p = f->program;
    struct ic_range stored = IC_RANGE_TOP;
    if (slot < f->var_slots) {
        stored = p->var_range[p->var_base[f->unit_index] + f->row->first_var + f->slot_var[slot]];
    } else if (slot < f->var_slots + f->place_count) {
        const struct ic_few *fields = &f->places[slot - f->var_slots].fields;
        if (fields->count == 1 && !fields->many)
            stored = p->field_range[fields->at[0]];
    }
    if (stored.lo <= v.lo && v.hi <= stored.hi)
        return stored;
    return ic_frame_slot_any(f, slot).range;
}

// Joins into `old`, widening after some visits; whether anything changed.
static bool join_slots(const struct ic_frame *f, uint32_t block, struct ic_state *old,
                       const struct ic_value *slots)
{
    bool changed = false;
    uint32_t loop = f->shape->loop[block];
    bool header = loop != IC_NONE && f->shape->loop_header[loop] == block;
    uint32_t limit = header ? IC_MAX_VISITS : IC_MAX_OTHER_VISITS;
    for (uint32_t v = 0; v < f->slot_count; v++) {
        if (v < f->var_slots && !ic_shape_is_live(f->shape, block, f->slot_var[v]))
            continue;
        struct ic_value joined = old->slots[v];
        if (!ic_value_join_into(&joined, &slots[v]))
            continue;
        if (old->visits > limit) {
            struct ic_range old_range = old->slots[v].range, any = widest(f, v, joined.range);
            if (joined.range.lo < old_range.lo)
                joined.range.lo = any.lo;
            if (joined.range.hi > old_range.hi)
                joined.range.hi = any.hi;
            joined.bound = joined.range;
            joined.ones = joined.zeros = joined.some = 0;
            if (ic_value_eq(joined, old->slots[v]))
                continue;
        }
        old->slots[v] = joined;
        changed = true;
    }
    return changed;
}

static struct ic_state *find_state(const struct ic_frame *f, uint32_t block, uint64_t key)
{
    const struct ic_block_states *states = &f->blocks[block];
    struct ic_state *same = NULL;
    for (uint32_t i = 0; i < states->count; i++) {
        if (!ic_property_same(states->at[i]->property, f->now->property))
            continue;
        if (states->at[i]->key == key)
            return states->at[i];
        same = states->at[i];
    }
    return states->count == IC_MAX_STATES ? (same ? same : states->at[0]) : NULL;
}

void ic_enter_block(struct ic_frame *f, uint32_t block)
{
    struct ic_block_states *states = &f->blocks[block];
    uint64_t key = ic_keys_hash(f, &f->keys[block], f->now);
    struct ic_state *s = find_state(f, block, key);
    if (!s) {
        s = ic_calloc(1, sizeof *s);
        s->property = f->now->property;
        s->key = key;
        s->trail = f->now->trail;
        s->slots = copy_slots(f, f->now->slots);
        states->at[states->count++] = s;
        make_pending(f, block, s);
        return;
    }
    if (!ic_property_same(s->property, f->now->property)) {
        f->capped = true;
        ic_property_join(&s->property, f->now->property);
    }
    if (join_slots(f, block, s, f->now->slots))
        make_pending(f, block, s);
}

void ic_note_loop_entry(struct ic_frame *f, uint32_t from, uint32_t to)
{
    uint32_t loop = f->shape->loop[to];
    if (loop == IC_NONE || f->shape->loop_header[loop] != to ||
        (from != IC_NONE && ic_shape_in_loop(f->shape, from, loop)))
        return;
    if (!f->loop_entry[loop]) {
        f->loop_entry[loop] = copy_slots(f, f->now->slots);
        return;
    }
    for (uint32_t v = 0; v < f->slot_count; v++)
        ic_value_join_into(&f->loop_entry[loop][v], &f->now->slots[v]);
}

void ic_free_states(struct ic_frame *f)
{
    for (uint32_t b = 0; b < f->row->block_count; b++)
        for (uint32_t k = 0; k < f->blocks[b].count; k++) {
            free(f->blocks[b].at[k]->slots);
            free(f->blocks[b].at[k]);
        }
    for (uint32_t w = 0; w < IC_MAX_WAYS; w++) {
        free(f->ways[w].slots);
        free(f->ways[w].current);
    }
    free(f->branch_way.slots);
    free(f->branch_way.current);
}

static void make_way(struct ic_frame *f, struct ic_way *way)
{
    if (way->slots)
        return;
    way->slots = ic_calloc(f->slot_count, sizeof *way->slots);
    way->current = ic_calloc(f->longest_block, sizeof *way->current);
}

// How many instructions of the block have a value, with the one at work.
static uint32_t done_in_block(const struct ic_frame *f)
{
    return f->block_end > f->block_first ? f->instr + 1 - f->block_first : 0;
}

void ic_copy_way(struct ic_frame *f, struct ic_way *to, const struct ic_way *from)
{
    make_way(f, to);
    to->property = from->property;
    to->trail = from->trail;
    if (f->slot_count)
        memcpy(to->slots, from->slots, f->slot_count * sizeof *to->slots);
    if (done_in_block(f))
        memcpy(to->current, from->current, done_in_block(f) * sizeof *to->current);
}

void ic_first_way(struct ic_frame *f, const struct ic_state *s)
{
    f->way_count = 1;
    f->now = &f->ways[0];
    make_way(f, f->now);
    if (!s)
        return;
    f->now->property = s->property;
    f->now->trail = s->trail;
    if (f->slot_count)
        memcpy(f->now->slots, s->slots, f->slot_count * sizeof *s->slots);
}

struct ic_way *ic_fork_way(struct ic_frame *f, uint32_t way)
{
    if (f->way_count == IC_MAX_WAYS)
        return NULL;
    ic_copy_way(f, &f->ways[f->way_count], &f->ways[way]);
    return &f->ways[f->way_count++];
}

void ic_drop_way(struct ic_frame *f, uint32_t way)
{
    struct ic_way dropped = f->ways[way];
    f->ways[way] = f->ways[--f->way_count];
    f->ways[f->way_count] = dropped;
}

static void join_way(struct ic_frame *f, struct ic_way *to, const struct ic_way *from)
{
    for (uint32_t v = 0; v < f->slot_count; v++)
        ic_value_join_into(&to->slots[v], &from->slots[v]);
    for (uint32_t i = 0; i < done_in_block(f); i++)
        ic_value_join_into(&to->current[i], &from->current[i]);
}

void ic_merge_ways(struct ic_frame *f, uint32_t block, uint32_t first)
{
    const struct ic_keys *keys = &f->keys_inside[block];
    for (uint32_t w = first + 1; w < f->way_count; w++)
        for (uint32_t o = first; o < w; o++) {
            struct ic_way *a = &f->ways[o], *b = &f->ways[w];
            if (!ic_property_same(a->property, b->property) ||
                ic_keys_hash(f, keys, a) != ic_keys_hash(f, keys, b))
                continue;
            join_way(f, a, b);
            ic_drop_way(f, w--);
            break;
        }
}
