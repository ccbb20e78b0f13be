// Requests that were completed: a machine without an automaton follows them. A pointer to a
// completed request carries that in its value, so it goes where the pointer goes; the property
// tells apart which parameters' requests, and which others, are completed.
#include "flow/event.h"

#include "flow/register.h"

enum { LOCAL = 32 }; // bit of the property: a request that is no parameter is completed

static bool follows(const struct ic_frame *f)
{
    return ic_machine_follows_objects(f->flow->machine);
}

static void note(struct ic_frame *f, uint32_t instr, uint32_t wrong)
{
    struct ic_machine *m = (struct ic_machine *)f->flow->machine;
    bool added;
    ic_map_add(&m->seen, ic_hash_add(ic_key2(f->instance, instr), wrong), m->violations.count,
               &added);
    if (added)
        ic_vec_push(&m->violations,
                    (struct ic_violation){f->instance, instr, wrong, f->now->trail, IC_NONE});
}

// Marks everything that points to the request called `name`.
static void mark(struct ic_frame *f, uint64_t name)
{
    for (uint32_t s = 0; name && s < f->var_slots + f->place_count; s++) {
        struct ic_value *v = &f->now->slots[s];
        if (v->origin == name)
            v->flags |= IC_VALUE_COMPLETED;
        else if (v->origin == ic_object_part(name))
            v->flags |= IC_VALUE_COMPLETED_PART;
    }
    for (uint32_t p = 0; p < f->row->param_count && p < LOCAL; p++)
        if (name == ic_parameter_name(p)) {
            f->now->property.state |= (uint64_t)1 << p;
            return;
        }
    f->now->property.state |= (uint64_t)1 << LOCAL;
}

void ic_objects_complete(struct ic_frame *f, uint32_t instr, uint32_t argument)
{
    const struct ic_call *c = &f->unit->calls.at[f->unit->instrs.at[instr].a];
    if (!follows(f) || argument >= c->count)
        return;
    struct ic_value v = ic_frame_value(f, f->unit->refs.at[c->first + argument]);
    if (ic_object_is_pending(f, f->unit->refs.at[c->first + argument]))
        note(f, instr, IC_OBJECT_PENDING);
    mark(f, v.origin);
    ic_vec_push(&f->flow->trails,
                (struct ic_trail){f->now->trail, IC_TRAIL_EVENT, instr, IC_EVENT_completes});
    f->now->trail = f->flow->trails.count - 1;
}

void ic_objects_touch(struct ic_frame *f, uint32_t instr, uint32_t address)
{
    if (!follows(f))
        return;
    uint32_t flags = ic_frame_value(f, address).flags;
    if (flags & IC_VALUE_COMPLETED)
        note(f, instr, IC_OBJECT_TOUCHED);
    else if (flags & IC_VALUE_COMPLETED_PART)
        note(f, instr, IC_OBJECT_PART_TOUCHED);
}

void ic_objects_pass(struct ic_frame *f, uint32_t instr, const struct ic_call *c)
{
    for (uint32_t i = 0; follows(f) && i < c->count; i++)
        ic_objects_touch(f, instr, f->unit->refs.at[c->first + i]);
}

void ic_objects_after_call(struct ic_frame *f, const struct ic_call *c,
                           const struct ic_return *exit)
{
    if (!follows(f))
        return;
    for (uint32_t p = 0; p < c->count && p < LOCAL; p++)
        if (exit->property.state >> p & 1)
            mark(f, ic_frame_value(f, f->unit->refs.at[c->first + p]).origin);
}

// Takes the marks from what points to the object called `name`.
static void unmark(struct ic_frame *f, uint64_t name)
{
    const uint32_t marks = IC_VALUE_COMPLETED | IC_VALUE_COMPLETED_PART;
    for (uint32_t s = 0; name && s < f->var_slots + f->place_count; s++) {
        struct ic_value *v = &f->now->slots[s];
        if (v->origin == name || v->origin == ic_object_part(name))
            v->flags &= ~marks;
    }
}

void ic_objects_decision(struct ic_frame *f, uint32_t condition, bool truth)
{
    const struct ic_instr *in = &f->unit->instrs.at[ic_unit_strip(f->unit, condition)];
    if (!follows(f))
        return;
    for (; in->op == IC_OP_not; in = &f->unit->instrs.at[ic_unit_strip(f->unit, in->a)])
        truth = !truth;
    if ((in->op != IC_OP_eq && in->op != IC_OP_ne) || truth != (in->op == IC_OP_eq))
        return;
    for (int k = 0; k < 2; k++)
        if (ic_frame_value(f, k ? in->a : in->b).flags & IC_VALUE_ADDRESS)
            unmark(f, ic_frame_value(f, k ? in->b : in->a).origin);
}

uint64_t ic_objects_returned(const struct ic_frame *f, uint32_t instr, uint64_t name)
{
    const struct ic_call *c = &f->unit->calls.at[f->unit->instrs.at[instr].a];
    for (uint32_t p = 0; name && p < c->count && p < LOCAL; p++) {
        uint64_t argument = ic_frame_value(f, f->unit->refs.at[c->first + p]).origin;
        if (name == ic_parameter_name(p))
            return argument;
        if (name == ic_object_part(ic_parameter_name(p)))
            return ic_object_part(argument);
    }
    return ic_hash_add(41, instr); // other names in the callee mean nothing here
}

void ic_objects_loaded(struct ic_frame *f, uint32_t instr, struct ic_value *v)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, in->a)];
    struct ic_address a;
    uint32_t shift, width = ic_access_width(f, in);
    if (!follows(f) || f->unit->types.at[in->type].kind != IC_TYPE_POINTER)
        return;
    if (at->op == IC_OP_addr_field) {
        uint32_t field = ic_program_place_field(f->program, f->unit_index, in->a);
        for (uint32_t k = 0; k < f->flow->machine->part_count; k++)
            if (f->flow->machine->parts[k] == field)
                v->origin = ic_object_part(ic_frame_value(f, at->a).origin);
    }
    if (!width || !ic_address_of(f, in->a, &a))
        return;
    uint32_t place = ic_places_lookup(f, &a.path, width, &shift);
    if (place == IC_NONE)
        return;
    struct ic_value *slot = &f->now->slots[ic_frame_place_slot(f, place)];
    if (slot->origin == 0)
        slot->origin = v->origin; // both are one request now
}

// Whether a place lies in the request at `value`, whose address is `a`, or NULL: by its path, or
// behind another variable that has a copy of the pointer.
static bool lies_in(const struct ic_frame *f, const struct ic_place *p, uint32_t value,
                    const struct ic_address *a)
{
    if (a && ic_path_same(&p->path, &a->path) && p->path.offset >= a->path.offset)
        return true;
    uint64_t name = ic_frame_value(f, value).origin;
    return name && !p->path.direct && p->path.depth == 0 &&
           f->now->slots[f->var_slot[p->path.base]].origin == name;
}

// Whether the status field of the request at `value` is known to say "pending".
bool ic_object_is_pending(const struct ic_frame *f, uint32_t value)
{
    struct ic_address a;
    bool known = ic_address_of(f, value, &a);
    for (uint32_t k = 0; k < f->place_count; k++) {
        const struct ic_place *p = &f->places[k];
        struct ic_value v = f->now->slots[ic_frame_place_slot(f, k)];
        if (!ic_value_is_const(v) || !lies_in(f, p, value, known ? &a : NULL))
            continue;
        for (uint32_t n = 0; n < p->fields.count; n++)
            for (uint32_t s = 0; s < f->flow->machine->status_count; s++)
                if (p->fields.at[n] == f->flow->machine->status[s].field &&
                    v.range.lo == f->flow->machine->status[s].pending)
                    return true;
    }
    return false;
}
