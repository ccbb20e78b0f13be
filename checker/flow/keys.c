// Which slots tell the states of a block apart: those that a later branch, switch or return depends
// on, as long as they are live, and that this function decides: variables and places that it sets
// to constants or to what a call returns, and remembered decisions. Everything else is joined where
// ways meet. With at most IC_MAX_KEYS of them at one block the states of a block are bounded by
// construction, however many conditions a function has in a row.
#include "flow/frame.h"

#include "flow/machine.h"
#include "flow/matters.h"

#include "base/memory.h"

#include <stdlib.h>

enum { MAX_CANDIDATES = 64, MAX_CONSTANTS = 8 };

struct candidate {
    uint32_t slot;
    int64_t constants[MAX_CONSTANTS];
    uint32_t constant_count;
    bool decided; // set to a constant, or by a call
    bool counts;  // moved by arithmetic: a counter tells nothing
};

struct search {
    struct ic_frame *f;
    uint32_t *of_slot; // slot -> candidate, or IC_NONE
    struct candidate all[MAX_CANDIDATES];
    uint32_t count;
    uint64_t always; // candidates that the machine asks for
    uint64_t returned;
    uint64_t *use, *kill; // by block: used before it is set; set
    uint64_t *ends;       // by block: used by its last instruction
    uint64_t *live;       // by block, on entry
};

static uint32_t slot_at(const struct ic_frame *f, const struct ic_instr *access)
{
    struct ic_address a;
    uint32_t shift, width = ic_access_width(f, access);
    if (!ic_address_of(f, access->a, &a))
        return IC_NONE;
    if (a.path.direct && !a.path.depth && a.path.offset == 0 && f->var_slot[a.path.base] != IC_NONE)
        return f->var_slot[a.path.base];
    uint32_t place = width ? ic_places_lookup(f, &a.path, width, &shift) : IC_NONE;
    return place == IC_NONE ? IC_NONE : ic_frame_place_slot(f, place);
}

static struct candidate *candidate_of(struct search *s, uint32_t slot)
{
    if (slot == IC_NONE)
        return NULL;
    if (s->of_slot[slot] == IC_NONE) {
        if (s->count == MAX_CANDIDATES)
            return NULL;
        s->all[s->count] = (struct candidate){.slot = slot};
        s->of_slot[slot] = s->count++;
    }
    return &s->all[s->of_slot[slot]];
}

static void note_constant(struct candidate *c, int64_t value)
{
    c->decided = true;
    for (uint32_t i = 0; i < c->constant_count; i++)
        if (c->constants[i] == value)
            return;
    if (c->constant_count == MAX_CONSTANTS)
        c->counts = true;
    else
        c->constants[c->constant_count++] = value;
}

static void note_store(struct search *s, const struct ic_instr *in)
{
    const struct ic_frame *f = s->f;
    const struct ic_instr *value = &f->unit->instrs.at[ic_unit_strip(f->unit, in->b)];
    bool constant = value->op == IC_OP_const;
    bool logic = (value->op >= IC_OP_eq && value->op <= IC_OP_ge) || value->op == IC_OP_not ||
                 (value->op == IC_OP_or && f->unit->types.at[in->type].bits <= 8);
    bool counts = !constant && !logic && value->op != IC_OP_call && value->op != IC_OP_load;
    struct candidate *c = candidate_of(s, slot_at(f, in));
    if (!c)
        return;
    if (constant)
        note_constant(c, f->unit->consts.at[value->a].value);
    else if (value->op != IC_OP_load)
        c->decided = true;
    c->counts |= counts;
    if (constant && ic_machine_asks_for(f->flow->machine,
                                        ic_program_place_field(f->program, f->unit_index, in->a)))
        s->always |= (uint64_t)1 << s->of_slot[c->slot];
}

// Variables that a call gets the address of are set by it.
static void note_call(struct search *s, const struct ic_instr *in)
{
    const struct ic_frame *f = s->f;
    const struct ic_call *call = &f->unit->calls.at[in->a];
    for (uint32_t i = 0; i < call->count; i++) {
        struct ic_address a;
        if (!ic_address_of(f, f->unit->refs.at[call->first + i], &a) || !a.path.direct ||
            a.path.depth || f->var_slot[a.path.base] == IC_NONE)
            continue;
        struct candidate *c = candidate_of(s, f->var_slot[a.path.base]);
        if (c)
            c->decided = true;
    }
}

static void find_candidates(struct search *s)
{
    struct ic_frame *f = s->f;
    for (uint32_t d = 0; d < f->decision_count; d++) {
        struct candidate *c = candidate_of(s, ic_frame_decision_slot(f, d));
        if (c)
            c->decided = true;
    }
    for (uint32_t i = f->first_instr; i < f->first_instr + f->instr_count; i++) {
        const struct ic_instr *in = &f->unit->instrs.at[i];
        if (in->op == IC_OP_store)
            note_store(s, in);
        else if (in->op == IC_OP_call)
            note_call(s, in);
    }
}

static uint64_t bit_of(const struct search *s, uint32_t slot)
{
    if (slot == IC_NONE || s->of_slot[slot] == IC_NONE)
        return 0;
    const struct candidate *c = &s->all[s->of_slot[slot]];
    return c->decided && !c->counts ? (uint64_t)1 << s->of_slot[slot] : 0;
}

// The candidates that a value is made of.
static uint64_t uses_of(const struct search *s, uint32_t value, uint32_t first, uint32_t depth)
{
    const struct ic_instr *in = &s->f->unit->instrs.at[value];
    const char *kinds = ic_op_operands((enum ic_op)in->op);
    uint64_t mask = 0;
    if (in->op == IC_OP_load)
        return bit_of(s, slot_at(s->f, in));
    if (value < first || depth == 8 || in->op == IC_OP_call)
        return 0;
    const uint32_t ids[4] = {in->a, in->b, in->c, in->d};
    for (int k = 0; k < 4 && kinds[k]; k++)
        if ((kinds[k] == 'v' || kinds[k] == 'V') && ids[k] != IC_NONE)
            mask |= uses_of(s, ids[k], first, depth + 1);
    return mask;
}

static uint64_t decisions_on(const struct search *s, uint32_t variable, uint32_t field)
{
    uint64_t mask = 0;
    for (uint32_t d = 0; d < s->f->decision_count; d++) {
        const struct ic_decision *of = &s->f->decisions[d];
        if ((variable != IC_NONE && ic_few_has(&of->variables, variable)) ||
            (field != IC_NONE && ic_few_has(&of->fields, field)))
            mask |= bit_of(s, ic_frame_decision_slot(s->f, d));
    }
    return mask;
}

static void scan_store(struct search *s, uint32_t block, const struct ic_instr *in, uint32_t first)
{
    const struct ic_frame *f = s->f;
    uint32_t slot = slot_at(f, in);
    const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, in->a)];
    uint32_t var = at->op == IC_OP_addr_var ? at->a - f->row->first_var : IC_NONE;
    if (bit_of(s, slot))
        s->use[block] |= uses_of(s, in->b, first, 0) & ~s->kill[block];
    s->kill[block] |= bit_of(s, slot);
    s->kill[block] |=
        decisions_on(s, var, ic_program_place_field(f->program, f->unit_index, in->a));
}

static void scan_block(struct search *s, uint32_t block)
{
    const struct ic_frame *f = s->f;
    const struct ic_block *row = &f->unit->blocks.at[f->row->first_block + block];
    for (uint32_t i = row->first; i < row->first + row->count; i++) {
        const struct ic_instr *in = &f->unit->instrs.at[i];
        if (in->op == IC_OP_store)
            scan_store(s, block, in, row->first);
    }
    const struct ic_instr *end = &f->unit->instrs.at[row->first + row->count - 1];
    bool decides = (end->op == IC_OP_branch || end->op == IC_OP_switch) &&
                   ic_matters_has(f->flow->matters, f->unit_index, row->first + row->count - 1);
    uint64_t used = 0;
    if (decides || (end->op == IC_OP_return && end->a != IC_NONE && ic_returns_truth(f, end->a)))
        used = uses_of(s, end->a, 0, 0);
    if (end->op == IC_OP_return)
        s->returned |= used;
    if (f->decision_of[block] != IC_NONE)
        used |= bit_of(s, ic_frame_decision_slot(f, f->decision_of[block] >> 1));
    s->ends[block] = used;
    // What the block itself sets before its end is no use of what came in; a use that stands
    // before the store is lost, which only joins more.
    s->use[block] |= used & ~s->kill[block];
}

static uint64_t live_after(const struct search *s, uint32_t block)
{
    const struct ic_shape *shape = s->f->shape;
    uint64_t out = 0;
    for (uint32_t e = shape->successor_first[block]; e < shape->successor_first[block + 1]; e++)
        out |= s->live[shape->successors[e]];
    return out;
}

static void find_live(struct search *s)
{
    const struct ic_shape *shape = s->f->shape;
    bool changed = true;
    for (uint32_t round = 0; changed && round < 64; round++) {
        changed = false;
        for (uint32_t k = shape->order_count; k-- > 0;) {
            uint32_t b = shape->order[k];
            uint64_t in = s->use[b] | (live_after(s, b) & ~s->kill[b]);
            changed |= in != s->live[b];
            s->live[b] = in;
        }
    }
}

static void choose(const struct search *s, uint64_t live, struct ic_keys *keys)
{
    const uint64_t first = s->returned | s->always, sets[2] = {live & first, live & ~first};
    for (int k = 0; k < 2; k++)
        for (uint64_t left = sets[k]; left && keys->count < IC_MAX_KEYS; left &= left - 1)
            keys->slots[keys->count++] = s->all[__builtin_ctzll(left)].slot;
}

void ic_keys_find(struct ic_frame *f)
{
    struct search *s = ic_calloc(1, sizeof *s);
    s->f = f;
    f->keys = ic_calloc(f->row->block_count, sizeof *f->keys);
    f->keys_inside = ic_calloc(f->row->block_count, sizeof *f->keys_inside);
    s->of_slot = ic_calloc(f->slot_count, sizeof *s->of_slot);
    for (uint32_t k = 0; k < f->slot_count; k++)
        s->of_slot[k] = IC_NONE;
    find_candidates(s);
    if (s->count) {
        s->use = ic_calloc(4 * (size_t)f->row->block_count, sizeof *s->use);
        s->kill = s->use + f->row->block_count;
        s->live = s->kill + f->row->block_count;
        s->ends = s->live + f->row->block_count;
        for (uint32_t b = 0; b < f->row->block_count; b++)
            scan_block(s, b);
        find_live(s);
        for (uint32_t b = 0; b < f->row->block_count; b++) {
            choose(s, s->live[b] | s->always, &f->keys[b]);
            choose(s, s->ends[b] | live_after(s, b) | s->always, &f->keys_inside[b]);
        }
        free(s->use);
    }
    free(s->of_slot);
    free(s);
}

static uint64_t class_of(struct ic_value v)
{
    if (ic_value_is_const(v))
        return ic_hash_add(1, (uint64_t)v.range.lo);
    return ic_value_is_not_zero(v) ? 2 : 3;
}

// Whether `v` is the status of a request that the machine which follows requests looks for.
static bool says_pending(const struct ic_frame *f, const struct ic_place *p, struct ic_value v)
{
    const struct ic_machine *m = f->flow->machine;
    for (uint32_t s = 0; m && s < m->status_count; s++)
        if (ic_few_has(&p->fields, m->status[s].field) && ic_value_is_const(v) &&
            v.range.lo == m->status[s].pending)
            return true;
    return false;
}

uint64_t ic_keys_hash(const struct ic_frame *f, const struct ic_keys *keys,
                      const struct ic_way *way)
{
    uint64_t h = 0;
    for (uint32_t k = 0; k < keys->count; k++)
        h = ic_hash_add(h, class_of(way->slots[keys->slots[k]]));
    bool changed = !ic_property_same(way->property, f->entry);
    for (uint32_t k = 0; f->correlated && k < f->place_count; k++) {
        struct ic_value v = way->slots[ic_frame_place_slot(f, k)];
        if (f->places[k].correlated && changed)
            h ^= ic_hash(k ^ ic_hash(class_of(v)));
        else if (f->places[k].correlated && says_pending(f, &f->places[k], v))
            h ^= ic_hash(k);
    }
    return h;
}
