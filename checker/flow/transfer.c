// What is known of memory, handed to a callee and back: by parameter, as bits behind what it points
// to. The caller's place and the callee's are the same memory if the argument is the address of
// one, or a pointer variable.
#include "flow/frame.h"
#include "flow/machine.h"

#include <stdlib.h>

static bool argument_address(const struct ic_frame *f, const struct ic_call *c, uint32_t argument,
                             struct ic_address *a)
{
    return argument < c->count && ic_address_of(f, f->unit->refs.at[c->first + argument], a);
}

static struct ic_value handed(struct ic_value v)
{
    v.flags &= IC_VALUE_DEVICE | IC_VALUE_COMPLETED | IC_VALUE_COMPLETED_PART;
    v.bound = v.range;
    v.field = IC_NONE;
    if (!v.flags)
        v.origin = 0;
    return v;
}

// What is worth telling of a place: a constant, and what the machine that runs goes by.
static bool worth_telling(const struct ic_flow *flow, struct ic_value v)
{
    uint32_t flags = v.flags & (IC_VALUE_DEVICE | IC_VALUE_COMPLETED | IC_VALUE_COMPLETED_PART);
    if (!flow->machine)
        flags = 0;
    else if (flags == IC_VALUE_DEVICE && ic_map_get(flow->tested, v.origin) == IC_NONE)
        flags = 0;
    return ic_value_is_const(v) || flags;
}

// Whether a place of these fields matters to a function: it, or what it calls, tests or may change
// a flag, or it tests a number itself.
static bool touches(const struct ic_flow *flow, uint32_t function, const struct ic_few *fields)
{
    for (uint32_t i = 0; i < fields->count; i++) {
        uint32_t field = fields->at[i];
        bool flag = flow->program->fields.at[field].is_flag;
        if (ic_machine_asks_for(flow->machine, field))
            return flow->effects[function] & IC_DOES_COMPLETE;
        const struct ic_field_sets *reads = flag ? &flow->reads : &flow->own_reads;
        if (ic_field_set_has(reads, ic_field_set(reads, function), field) ||
            (flag && ic_field_set_has(&flow->stores, ic_field_set(&flow->stores, function), field)))
            return true;
    }
    return fields->many || fields->count == 0;
}

static bool is_flag(const struct ic_frame *f, const struct ic_few *fields)
{
    return fields->count && f->program->fields.at[fields->at[0]].is_flag;
}

// Whether anything in the program depends on a place of these fields; without a field it is what a
// pointer argument points to.
static bool decides(const struct ic_frame *f, const struct ic_few *fields)
{
    for (uint32_t i = 0; i < fields->count; i++)
        if (f->flow->stores.number[fields->at[i]] != IC_NONE)
            return true;
    return fields->count == 0;
}

// `path` as seen from what `from` points to; false if it does not lie there.
static bool relative(const struct ic_path *path, const struct ic_path *from, struct ic_fact *out)
{
    struct ic_path head = *path;
    if (path->depth < from->depth)
        return false;
    head.depth = from->depth;
    if (!ic_path_same(&head, from))
        return false;
    out->depth = (uint8_t)(path->depth - from->depth);
    out->offset = path->offset;
    for (uint32_t i = 0; i < out->depth; i++)
        out->at[i] = path->at[from->depth + i];
    int64_t *first = out->depth ? &out->at[0] : &out->offset;
    *first -= from->offset;
    return *first >= 0;
}

static int by_place(const void *a, const void *b)
{
    const struct ic_fact *x = a, *y = b;
    if (x->parameter != y->parameter)
        return x->parameter < y->parameter ? -1 : 1;
    if (x->depth != y->depth)
        return x->depth < y->depth ? -1 : 1;
    for (uint32_t i = 0; i < x->depth && x->depth <= IC_MAX_DEREFS; i++)
        if (x->at[i] != y->at[i])
            return x->at[i] < y->at[i] ? -1 : 1;
    return x->offset < y->offset ? -1 : x->offset > y->offset;
}

// Places that are worth telling `callee`, flags first; returns how many.
static uint32_t worthwhile(const struct ic_frame *f, const struct ic_flow *flow, uint32_t callee,
                           uint32_t out[IC_MAX_PLACES + IC_SPARE_PLACES])
{
    uint32_t count = 0;
    for (int flags = 1; flags >= 0; flags--)
        for (uint32_t k = 0; k < f->place_count; k++) {
            const struct ic_place *p = &f->places[k];
            if (worth_telling(flow, f->now->slots[ic_frame_place_slot(f, k)]) &&
                is_flag(f, &p->fields) == (flags == 1) && touches(flow, callee, &p->fields))
                out[count++] = k;
        }
    return count;
}

// What is known of the local variable whose address an argument is.
static bool variable_fact(const struct ic_frame *f, const struct ic_flow *flow,
                          const struct ic_path *path, uint32_t parameter, struct ic_fact *out)
{
    uint32_t slot = path->direct && path->depth == 0 ? f->var_slot[path->base] : IC_NONE;
    if (slot == IC_NONE || path->offset != 0)
        return false;
    struct ic_value v = f->now->slots[slot];
    uint32_t type = f->unit->vars.at[f->row->first_var + path->base].type;
    uint32_t bits = f->unit->types.at[type].bits;
    *out = (struct ic_fact){.parameter = parameter, .width = (uint16_t)bits, .value = handed(v)};
    return worth_telling(flow, v) && bits && bits <= 64;
}

uint32_t ic_facts_down(const struct ic_frame *f, const struct ic_call *c,
                       const struct ic_flow *flow, uint32_t callee,
                       struct ic_fact facts[IC_MAX_FACTS])
{
    uint32_t count = 0, params = ic_program_row(f->program, callee)->param_count;
    uint32_t places[IC_MAX_PLACES + IC_SPARE_PLACES];
    uint32_t place_count = worthwhile(f, flow, callee, places);
    for (uint32_t i = 0; i < c->count && i < params; i++) {
        struct ic_address a;
        if (f->unit->types.at[f->unit->instrs.at[f->unit->refs.at[c->first + i]].type].kind !=
                IC_TYPE_POINTER ||
            !argument_address(f, c, i, &a))
            continue;
        if (count < IC_MAX_FACTS && variable_fact(f, flow, &a.path, i, &facts[count]))
            count++;
        for (uint32_t n = 0; n < place_count && count < IC_MAX_FACTS; n++) {
            const struct ic_place *p = &f->places[places[n]];
            struct ic_fact fact = {.parameter = i, .width = (uint16_t)p->width};
            if (!relative(&p->path, &a.path, &fact))
                continue;
            fact.value = handed(f->now->slots[ic_frame_place_slot(f, places[n])]);
            fact.fields = p->fields;
            fact.through = p->through;
            facts[count++] = fact;
        }
    }
    qsort(facts, count, sizeof *facts, by_place); // the order tells nothing
    return count;
}

// Flags are told first, and what was stored here before what was only tested or handed down.
uint32_t ic_facts_out(const struct ic_frame *f, struct ic_fact facts[IC_MAX_FACTS])
{
    uint32_t count = 0;
    memset(facts, 0, IC_MAX_FACTS * sizeof *facts);
    for (int order = 3; order >= 0; order--)
        for (uint32_t k = 0; k < f->place_count && count < IC_MAX_FACTS; k++) {
            const struct ic_place *p = &f->places[k];
            struct ic_value v = f->now->slots[ic_frame_place_slot(f, k)];
            if (p->path.direct || p->path.base >= f->row->param_count || f->moved[p->path.base] ||
                ((p->stored ? 1 : 0) | (is_flag(f, &p->fields) ? 2 : 0)) != order ||
                !ic_value_is_known(v) || !decides(f, &p->fields))
                continue;
            struct ic_fact *out = &facts[count++];
            out->parameter = p->path.base;
            out->width = (uint16_t)p->width;
            out->depth = p->path.depth;
            memcpy(out->at, p->path.at, sizeof out->at);
            out->offset = p->path.offset;
            out->value = handed(v);
            out->fields = p->fields;
            out->through = p->through;
        }
    return count;
}

// The path in the caller that a callee's fact speaks of.
static bool absolute(const struct ic_fact *fact, const struct ic_path *from, struct ic_path *out)
{
    *out = *from;
    if (from->depth + fact->depth > IC_MAX_DEREFS)
        return false;
    for (uint32_t i = 0; i < fact->depth; i++) {
        out->at[out->depth] = fact->at[i] + (i ? 0 : from->offset);
        out->depth++;
    }
    out->offset = fact->offset + (fact->depth ? 0 : from->offset);
    return true;
}

static void take_in(struct ic_frame *f, const struct ic_address *a, const struct ic_fact *fact,
                    bool changes)
{
    struct ic_path path;
    uint32_t shift;
    if (!absolute(fact, &a->path, &path))
        return;
    struct ic_few through = fact->through;
    for (uint32_t i = 0; i < a->through.count; i++)
        ic_few_add(&through, a->through.at[i]);
    uint32_t place = ic_places_lookup(f, &path, fact->width, &shift);
    if (place == IC_NONE)
        place = ic_places_add(f, &path, fact->width, &fact->fields, &through);
    changes |= fact->fields.count && ic_value_is_const(fact->value) &&
               ic_machine_asks_for(f->flow->machine, fact->fields.at[0]);
    if (place != IC_NONE && changes)
        f->correlated = f->places[place].correlated = true;
    struct ic_value v = fact->value;
    if (path.direct && path.depth == 0 && f->var_slot[path.base] != IC_NONE)
        v.flags |= IC_VALUE_CALL;
    ic_places_set(f, &path, fact->width, v);
}

void ic_facts_in(struct ic_frame *f, const struct ic_call *c, const struct ic_flow *flow,
                 const struct ic_return *exit, bool changes)
{
    for (uint32_t k = 0; k < exit->fact_count; k++) {
        const struct ic_fact *fact = &flow->facts.at[exit->first_fact + k];
        struct ic_address a;
        if (fact->parameter < c->count &&
            ic_address_of(f, f->unit->refs.at[c->first + fact->parameter], &a))
            take_in(f, &a, fact, changes);
    }
}
