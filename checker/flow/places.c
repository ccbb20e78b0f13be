// Memory that a function can name from its variables: what was stored there, or decided by a test,
// is remembered until something may have changed it. A place is told by its bits, not by its name,
// so that members of a union and bit-fields over the same bits are one. A store to the field of
// another object is a weak update: the place holds either value then. Volatile memory is no place:
// each access is to the device.
#include "flow/frame.h"
#include "flow/machine.h"

#include "base/memory.h"

static uint32_t program_field(const struct ic_frame *f, uint32_t field)
{
    return f->program->field_of[f->unit_index][field];
}

// Goes on from alias `from` of a pointer.
static bool follow(struct ic_address *out, const struct ic_address *from)
{
    int64_t offset = out->path.offset;
    for (uint32_t i = 0; i < from->through.count; i++)
        ic_few_add(&out->through, from->through.at[i]);
    out->through.many |= from->through.many;
    if (out->field == IC_NONE)
        out->field = from->field;
    out->path = from->path;
    return !__builtin_add_overflow(out->path.offset, offset, &out->path.offset);
}

static bool find_address(const struct ic_frame *f, uint32_t instr, struct ic_address *out,
                         uint32_t derefs);

// What the pointer that load `in` reads points to.
static bool dereference(const struct ic_frame *f, const struct ic_instr *in, struct ic_address *out,
                        uint32_t derefs)
{
    struct ic_address pointer;
    if (derefs > IC_MAX_DEREFS || !find_address(f, in->a, &pointer, derefs + 1))
        return false;
    if (pointer.path.direct && f->var_slot[pointer.path.base] != IC_NONE) {
        uint32_t var = pointer.path.base;
        if (pointer.path.offset != 0)
            return false;
        if (f->aliases[var].path.base != IC_NONE)
            return follow(out, &f->aliases[var]);
        out->path.base = var;
        out->path.direct = false;
        return true;
    }
    struct ic_path *p = &pointer.path;
    if (p->depth == IC_MAX_DEREFS || pointer.field == IC_NONE)
        return false;
    p->at[p->depth++] = p->offset;
    p->offset = out->path.offset;
    for (uint32_t i = 0; i < pointer.through.count; i++)
        ic_few_add(&out->through, pointer.through.at[i]);
    ic_few_add(&out->through, pointer.field);
    out->path = *p;
    return true;
}

// The variable at the end of an address, or the pointer that it is read from.
static bool find_base(const struct ic_frame *f, const struct ic_instr *in, struct ic_address *out,
                      uint32_t derefs)
{
    if (in->op == IC_OP_load && !(in->flags & IC_INSTR_VOLATILE))
        return dereference(f, in, out, derefs);
    out->path.direct = true;
    out->path.base = in->a - f->row->first_var;
    return in->op == IC_OP_addr_var;
}

static bool add_element(const struct ic_frame *f, const struct ic_instr *in, int64_t *offset)
{
    const struct ic_type *t = &f->unit->types.at[in->type];
    struct ic_range index = ic_frame_value(f, in->b).range;
    const struct ic_instr *by = &f->unit->instrs.at[in->b];
    if (by->op == IC_OP_const) // also while the frame is being opened
        index = ic_range_of(f->unit->consts.at[by->a].value, f->unit->consts.at[by->a].value);
    int64_t bits = t->kind == IC_TYPE_POINTER ? f->unit->types.at[t->inner].bits : 0, moved;
    return bits && ic_range_is_constant(index) && !__builtin_mul_overflow(index.lo, bits, &moved) &&
           !__builtin_add_overflow(*offset, moved, offset);
}

static bool find_address(const struct ic_frame *f, uint32_t instr, struct ic_address *out,
                         uint32_t derefs)
{
    memset(out, 0, sizeof *out);
    out->field = IC_NONE;
    for (;;) {
        const struct ic_instr *in = &f->unit->instrs.at[instr];
        switch (in->op) {
        case IC_OP_addr_field:
            if (out->field == IC_NONE)
                out->field = program_field(f, in->b);
            out->path.offset += f->unit->fields.at[in->b].bit_offset;
            break;
        case IC_OP_addr_base:
            out->path.offset += f->unit->fields.at[in->b].bit_offset;
            break;
        case IC_OP_addr_elem:
            if (!add_element(f, in, &out->path.offset))
                return false;
            break;
        case IC_OP_cast:
            break;
        default:
            return find_base(f, in, out, derefs);
        }
        instr = in->a;
    }
}

bool ic_address_of(const struct ic_frame *f, uint32_t instr, struct ic_address *out)
{
    return find_address(f, instr, out, 0);
}

bool ic_path_same(const struct ic_path *a, const struct ic_path *b)
{
    if (a->base != b->base || a->direct != b->direct || a->depth != b->depth)
        return false;
    for (uint32_t i = 0; i < a->depth; i++)
        if (a->at[i] != b->at[i])
            return false;
    return true;
}

// The local variable that address `instr` lies in, or IC_NONE.
static uint32_t local_base(const struct ic_frame *f, uint32_t instr)
{
    for (;;) {
        const struct ic_instr *in = &f->unit->instrs.at[instr];
        if (in->op == IC_OP_addr_var)
            return in->a - f->row->first_var;
        if (in->op != IC_OP_addr_field && in->op != IC_OP_addr_elem && in->op != IC_OP_cast)
            return IC_NONE;
        instr = in->a;
    }
}

bool ic_places_local(const struct ic_frame *f, uint32_t instr)
{
    return local_base(f, instr) != IC_NONE;
}

uint32_t ic_access_width(const struct ic_frame *f, const struct ic_instr *in)
{
    const struct ic_instr *at = &f->unit->instrs.at[in->a];
    uint32_t bits = f->unit->types.at[in->type].bits;
    if (at->op == IC_OP_addr_field && f->unit->fields.at[at->b].flags & IC_FIELD_BITFIELD)
        bits = f->unit->fields.at[at->b].bits;
    return bits <= 64 ? bits : 0;
}

static bool holds(const struct ic_place *p, const struct ic_path *a, uint32_t width)
{
    return p->path.offset <= a->offset && a->offset + width <= p->path.offset + p->width &&
           ic_path_same(&p->path, a);
}

uint32_t ic_places_lookup(const struct ic_frame *f, const struct ic_path *a, uint32_t width,
                          uint32_t *shift)
{
    for (uint32_t k = 0; k < f->place_count; k++)
        if (holds(&f->places[k], a, width)) {
            *shift = (uint32_t)(a->offset - f->places[k].path.offset);
            return k;
        }
    return IC_NONE;
}

static void join_few(struct ic_few *to, const struct ic_few *from)
{
    for (uint32_t i = 0; i < from->count; i++)
        ic_few_add(to, from->at[i]);
    to->many |= from->many;
}

// Takes those that it overlaps into `p`; false if they are too wide together.
static bool take_overlapping(struct ic_frame *f, struct ic_place *p)
{
    for (uint32_t k = 0; k < f->place_count;) {
        const struct ic_place *o = &f->places[k];
        int64_t end = p->path.offset + p->width, other = o->path.offset + o->width;
        if (!ic_path_same(&o->path, &p->path) || end <= o->path.offset || other <= p->path.offset) {
            k++;
            continue;
        }
        int64_t lo = o->path.offset < p->path.offset ? o->path.offset : p->path.offset;
        int64_t hi = end > other ? end : other;
        if (hi - lo > 64)
            return false;
        p->path.offset = lo;
        p->width = (uint32_t)(hi - lo);
        p->stored |= o->stored;
        join_few(&p->fields, &o->fields);
        join_few(&p->through, &o->through);
        f->places[k] = f->places[--f->place_count];
        k = 0; // the wider place may overlap more
    }
    return true;
}

// Adds the place; those that it overlaps become one with it.
static void add(struct ic_frame *f, const struct ic_address *address, uint32_t width, bool stored)
{
    struct ic_place p;
    memset(&p, 0, sizeof p);
    p.path = address->path;
    p.width = width;
    p.stored = stored;
    if (address->field != IC_NONE)
        ic_few_add(&p.fields, address->field);
    join_few(&p.through, &address->through);
    if (!take_overlapping(f, &p))
        f->base_broken[address->path.base] = true;
    else if (f->place_count < IC_MAX_PLACES)
        f->places[f->place_count++] = p;
}

uint32_t ic_places_add(struct ic_frame *f, const struct ic_path *path, uint32_t width,
                       const struct ic_few *fields, const struct ic_few *through)
{
    for (uint32_t k = 0; k < f->place_count; k++) {
        const struct ic_place *p = &f->places[k];
        if (ic_path_same(&p->path, path) && path->offset < p->path.offset + p->width &&
            p->path.offset < path->offset + width)
            return IC_NONE;
    }
    if (f->place_count == f->place_limit || f->base_broken[path->base] ||
        path->direct == (f->var_slot[path->base] != IC_NONE))
        return IC_NONE;
    f->places[f->place_count] = (struct ic_place){*path, false, false, width, *fields, *through};
    return f->place_count++;
}

static void consider(struct ic_frame *f, const struct ic_instr *in)
{
    struct ic_address a;
    uint32_t width = ic_access_width(f, in);
    if (in->flags & IC_INSTR_VOLATILE || !width || !ic_address_of(f, in->a, &a) ||
        f->base_broken[a.path.base] || a.path.direct == (f->var_slot[a.path.base] != IC_NONE))
        return;
    if (!a.path.direct && a.field != IC_NONE && f->flow->reads.number[a.field] == IC_NONE)
        return; // nothing depends on it
    add(f, &a, width, in->op == IC_OP_store);
}

// An address that is kept somewhere may be written through unseen.
static void note_break(struct ic_frame *f, uint32_t value)
{
    const struct ic_instr *in = value == IC_NONE ? NULL : &f->unit->instrs.at[value];
    while (in && (in->op == IC_OP_addr_field || in->op == IC_OP_addr_elem || in->op == IC_OP_cast))
        in = &f->unit->instrs.at[in->a];
    if (in && in->op == IC_OP_addr_var)
        f->base_broken[in->a - f->row->first_var] = true;
}

struct ic_path ic_fact_path(const struct ic_fact *fact)
{
    struct ic_path p = {fact->parameter, false, fact->depth, {0}, fact->offset};
    memcpy(p.at, fact->at, sizeof p.at);
    return p;
}

static void add_facts(struct ic_frame *f)
{
    const struct ic_instance *i = &f->flow->instances.at[f->instance];
    for (uint32_t k = 0; k < i->fact_count; k++) {
        const struct ic_fact *fact = &f->flow->facts.at[i->first_fact + k];
        struct ic_address a = {.path = ic_fact_path(fact), .field = IC_NONE};
        if (fact->parameter >= f->row->param_count || f->var_slot[fact->parameter] == IC_NONE)
            continue;
        a.through = fact->through;
        add(f, &a, fact->width, false);
        uint32_t shift, place = ic_places_lookup(f, &a.path, fact->width, &shift);
        for (uint32_t n = 0; place != IC_NONE && n < fact->fields.count; n++)
            ic_few_add(&f->places[place].fields, fact->fields.at[n]);
    }
}

// The store that makes an alias keeps an address in sight.
static bool is_alias(const struct ic_frame *f, const struct ic_instr *store)
{
    const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, store->a)];
    return at->op == IC_OP_addr_var && f->aliases[at->a - f->row->first_var].path.base != IC_NONE;
}

// Flags first: a function with more places than are followed should not lose those.
void ic_places_find(struct ic_frame *f)
{
    const struct ic_instr *first = &f->unit->instrs.at[f->first_instr];
    for (uint32_t i = 0; i < f->instr_count; i++)
        if (first[i].op == IC_OP_store && !is_alias(f, &first[i]))
            note_break(f, first[i].b);
        else if (first[i].op == IC_OP_return)
            note_break(f, first[i].a);
    add_facts(f);
    for (int flags = 1; flags >= 0; flags--)
        for (uint32_t i = 0; i < f->instr_count; i++) {
            if (first[i].op != IC_OP_load && first[i].op != IC_OP_store)
                continue;
            uint32_t field = ic_program_place_field(f->program, f->unit_index, first[i].a);
            bool is_flag = field != IC_NONE && f->program->fields.at[field].is_flag;
            if (is_flag == (flags == 1))
                consider(f, &first[i]);
        }
    uint32_t kept = 0;
    for (uint32_t k = 0; k < f->place_count; k++)
        if (!f->base_broken[f->places[k].path.base])
            f->places[kept++] = f->places[k];
    f->place_count = kept;
}

// Where requests are followed, what was just put into memory by instruction f->instr is another
// object than what stood there, even if nothing is known of it.
static struct ic_value fresh(const struct ic_frame *f, struct ic_value v)
{
    if (v.origin == 0 && ic_machine_follows_objects(f->flow->machine) && !ic_value_is_const(v))
        v.origin = ic_hash_add(61, f->instr);
    return v;
}

static struct ic_value *slot_of(const struct ic_frame *f, uint32_t place)
{
    return &f->now->slots[ic_frame_place_slot(f, place)];
}

// Forgets what lies behind pointers that were just stored to.
static void forget_through(struct ic_frame *f, uint32_t field)
{
    for (uint32_t k = 0; k < f->place_count; k++)
        if (f->places[k].through.count && ic_few_has(&f->places[k].through, field))
            *slot_of(f, k) = fresh(f, IC_VALUE_UNKNOWN);
}

void ic_places_set(struct ic_frame *f, const struct ic_path *a, uint32_t width,
                   struct ic_value value)
{
    uint32_t shift, place = ic_places_lookup(f, a, width, &shift);
    if (a->direct && a->depth == 0 && a->offset == 0 && f->var_slot[a->base] != IC_NONE) {
        uint32_t type = f->unit->vars.at[f->row->first_var + a->base].type;
        f->now->slots[f->var_slot[a->base]] = ic_value_convert(value, &f->unit->types.at[type]);
        ic_decisions_forget(f, a->base, IC_NONE, NULL);
    }
    if (place == IC_NONE)
        return;
    struct ic_value *slot = slot_of(f, place);
    const struct ic_place *p = &f->places[place];
    if (shift == 0 && width == p->width)
        *slot = fresh(f, value);
    else
        *slot = ic_value_insert(*slot, ic_value_extract(value, 0, width), shift, width, p->width);
}

// Whether two pointer variables have copies of one pointer. Only where requests are followed are
// names of pointers those of objects.
static bool same_object(const struct ic_frame *f, const struct ic_path *a, const struct ic_path *b)
{
    if (a->direct || b->direct || a->depth || b->depth || a->offset != b->offset ||
        !ic_machine_follows_objects(f->flow->machine))
        return false;
    uint64_t name = f->now->slots[f->var_slot[a->base]].origin;
    return name && name == f->now->slots[f->var_slot[b->base]].origin;
}

// A store to `field` at `path` (NULL: not known) may be to the same object through something else.
static void weaken(struct ic_frame *f, uint32_t field, const struct ic_path *path, uint32_t except,
                   struct ic_value value)
{
    forget_through(f, field);
    for (uint32_t k = 0; k < f->place_count; k++) {
        const struct ic_place *p = &f->places[k];
        if (k == except || !ic_few_has(&p->fields, field) || (p->path.direct && !p->path.depth))
            continue;
        struct ic_value *slot = slot_of(f, k);
        if (path && same_object(f, path, &p->path))
            *slot = value;
        else
            *slot = fresh(f, p->fields.count == 1 ? ic_value_join(*slot, value) : IC_VALUE_UNKNOWN);
    }
}

// Sets what lies in the `size` bits (0: all) at and behind `from`, however far down, to `value`.
static void set_behind(struct ic_frame *f, const struct ic_path *from, uint32_t size,
                       struct ic_value value)
{
    for (uint32_t k = 0; k < f->place_count; k++) {
        const struct ic_place *p = &f->places[k];
        bool deeper = p->path.depth > from->depth;
        int64_t start = deeper ? p->path.at[from->depth] : p->path.offset;
        int64_t end = start + (deeper ? 1 : p->width);
        struct ic_path head = p->path;
        head.depth = from->depth;
        if (p->path.depth < from->depth || !ic_path_same(&head, from) || end <= from->offset ||
            (size && start >= from->offset + size))
            continue;
        *slot_of(f, k) = fresh(f, deeper ? IC_VALUE_UNKNOWN : value);
    }
}

// Pointer variable `to` gets another value: what is known of its places is what is known of those
// of the pointer copied, if any. `value` is IC_NONE if nothing is known of it.
static void move_base(struct ic_frame *f, uint32_t to, uint32_t value)
{
    struct ic_address from;
    bool known = value != IC_NONE && ic_address_of(f, value, &from);
    for (uint32_t k = 0; k < f->place_count; k++) {
        const struct ic_place *p = &f->places[k];
        if (p->path.base != to || p->path.direct)
            continue;
        uint32_t shift, other = IC_NONE;
        struct ic_path path = known ? from.path : p->path;
        if (known && p->path.depth == 0 &&
            !__builtin_add_overflow(path.offset, p->path.offset, &path.offset))
            other = ic_places_lookup(f, &path, p->width, &shift);
        *slot_of(f, k) = other == IC_NONE ? IC_VALUE_UNKNOWN
                                          : ic_value_extract(*slot_of(f, other), shift, p->width);
    }
}

static void write_scalar(struct ic_frame *f, const struct ic_instr *in)
{
    struct ic_address a;
    uint32_t width = ic_access_width(f, in), shift, place = IC_NONE;
    uint32_t field = ic_program_place_field(f->program, f->unit_index, in->a);
    struct ic_value value = ic_frame_value(f, in->b);
    bool known = ic_address_of(f, in->a, &a);
    bool in_local = known && a.path.direct && a.path.depth == 0;
    if (in_local && f->var_slot[a.path.base] != IC_NONE) {
        move_base(f, a.path.base, in->b);
        ic_decisions_forget(f, a.path.base, IC_NONE, NULL);
        return;
    }
    if (known && width) {
        place = ic_places_lookup(f, &a.path, width, &shift);
        ic_places_set(f, &a.path, width, ic_value_convert(value, &f->unit->types.at[in->type]));
    }
    if (field != IC_NONE)
        weaken(f, field, known ? &a.path : NULL, place, value);
    ic_decisions_forget(f, in_local ? a.path.base : IC_NONE, field, NULL);
    if (known && !width)
        set_behind(f, &a.path, 0, IC_VALUE_UNKNOWN);
    if (!known && ic_places_local(f, in->a)) {
        struct ic_path all = {local_base(f, in->a), true, 0, {0}, 0};
        set_behind(f, &all, 0, IC_VALUE_UNKNOWN);
    }
}

// Size of what an address leads to, before conversions; 0 if it is not known.
static uint32_t pointee_size(const struct ic_frame *f, uint32_t address)
{
    const struct ic_instr *in = &f->unit->instrs.at[ic_unit_strip(f->unit, address)];
    const struct ic_type *t = &f->unit->types.at[in->type];
    if (in->op == IC_OP_addr_field)
        return f->unit->fields.at[in->b].bits;
    return t->kind == IC_TYPE_POINTER ? f->unit->types.at[t->inner].bits : 0;
}

void ic_places_write(struct ic_frame *f, const struct ic_instr *in)
{
    struct ic_address a;
    if (in->op == IC_OP_store) {
        write_scalar(f, in);
        return;
    }
    if (!ic_address_of(f, in->a, &a))
        return;
    bool whole = a.path.offset == 0 && a.path.direct && a.path.depth == 0;
    set_behind(f, &a.path, pointee_size(f, in->a),
               in->op == IC_OP_zero && whole ? ic_value_const(0) : IC_VALUE_UNKNOWN);
    ic_decisions_forget(f, a.path.base, IC_NONE, NULL);
}

// Scalars belong to no record whose fields could tell who stores to them.
static bool points_to_scalar(const struct ic_frame *f, uint32_t value)
{
    const struct ic_type *t = &f->unit->types.at[f->unit->instrs.at[value].type];
    uint32_t kind = f->unit->types.at[t->inner].kind;
    return kind == IC_TYPE_INT || kind == IC_TYPE_BOOL || kind == IC_TYPE_POINTER;
}

// What argument `value` points to may be written.
static void expose(struct ic_frame *f, uint32_t value)
{
    struct ic_address a;
    if (f->unit->types.at[f->unit->instrs.at[value].type].kind != IC_TYPE_POINTER ||
        !ic_address_of(f, value, &a))
        return;
    bool in_local = a.path.direct && a.path.depth == 0;
    uint32_t slot = f->var_slot[a.path.base];
    bool member = f->unit->instrs.at[ic_unit_strip(f->unit, value)].op == IC_OP_addr_field;
    if (!in_local && !member && !points_to_scalar(f, value))
        return;
    if (in_local && slot != IC_NONE) {
        f->now->slots[slot] = ic_frame_slot_any(f, slot);
        f->now->slots[slot].flags |= IC_VALUE_CALL;
        move_base(f, a.path.base, IC_NONE);
    }
    if (in_local)
        a.path.offset = 0;
    set_behind(f, &a.path, in_local ? 0 : pointee_size(f, value), IC_VALUE_UNKNOWN);
    if (in_local)
        ic_decisions_forget(f, a.path.base, IC_NONE, NULL);
}

static bool any_stored(const struct ic_frame *f, const struct ic_few *fields,
                       const uint64_t *stored)
{
    for (uint32_t n = 0; n < fields->count; n++)
        if (ic_field_set_has(&f->flow->stores, stored, fields->at[n]))
            return true;
    return fields->many;
}

void ic_places_after_call(struct ic_frame *f, const struct ic_call *c, uint32_t callee)
{
    static const uint64_t nothing[IC_MAX_SET_WORDS] = {0};
    const uint64_t *stored = callee == IC_NONE ? nothing : ic_field_set(&f->flow->stores, callee);
    for (uint32_t k = 0; k < f->place_count; k++) {
        const struct ic_place *p = &f->places[k];
        bool local = p->path.direct && p->path.depth == 0;
        if (any_stored(f, &p->through, stored) || (!local && any_stored(f, &p->fields, stored)))
            *slot_of(f, k) = fresh(f, IC_VALUE_UNKNOWN);
    }
    for (uint32_t i = 0; i < c->count; i++)
        expose(f, f->unit->refs.at[c->first + i]);
    ic_decisions_forget(f, IC_NONE, IC_NONE, stored);
}
