// What numbers the program may keep in fields, variables and parameters: one range per place for
// the whole program, without regard to order. A field starts as 0 (extensions are zeroed) once it
// is stored to; fields of DDI records, of unions, volatile ones and those whose address goes
// elsewhere can hold anything.
//
// Fixpoint: every variable starts empty and every field as 0; every store joins its value's range,
// and stores whose values read a place that changed run again. Ranges only grow, and one that grew
// MAX_CHANGES times is widened to top: each store runs a few times for each place it reads.
#include "program/internal.h"

#include "base/memory.h"

#include <stdlib.h>

struct store {
    uint32_t place; // variable node, or var_total + field
    uint32_t unit, value, block;
};

// How a block is entered, if in one way only: from block `from`, at whose end the condition
// `condition` is true or false (IC_NONE: a plain jump).
struct entry {
    uint32_t from, condition;
    bool truth;
};

// A store whose value reads a place.
struct reader {
    uint32_t store, next; // next reader of the same place
};

enum {
    MAX_CHANGES = 3, // of a place, before it is widened
    MAX_STEPS = 16,  // blocks that are looked back from a store for conditions
};

struct solver {
    struct ic_program *p;
    struct ic_range *range; // by place
    bool *any;              // place can hold anything
    struct ic_range *fixed; // by field: assumed value, empty if none
    IC_VEC(struct store) stores;
    uint32_t place_count;
    struct entry **entries; // by unit and block
    uint32_t block;         // being scanned
    struct ic_range *sure;  // by place, under the models' assumptions: these, and what no store can
                            // change; NULL while nothing is assumed
    IC_VEC(struct reader) readers;
    uint32_t *first_reader; // by place
};

static const struct ic_type *type_of(const struct ic_unit *u, uint32_t instr)
{
    return &u->types.at[u->instrs.at[instr].type];
}

// The scalar place that address `instr` is: a variable, or a field of any object. IC_NONE
// otherwise.
static uint32_t place_of(const struct ic_program *p, uint32_t unit, uint32_t instr)
{
    const struct ic_unit *u = p->units[unit];
    uint32_t at = ic_unit_strip(u, instr);
    const struct ic_instr *in = &u->instrs.at[at];
    if (in->op == IC_OP_addr_var)
        return p->var_base[unit] + in->a;
    uint32_t field = ic_program_place_field(p, unit, at);
    return field == IC_NONE ? IC_NONE : p->var_total + field;
}

// Limits of one expression: operands may be shared, so that few instructions make many ways down.
enum { MAX_DEPTH = 48, MAX_PARTS = 4096 };

// Ranges by place; where `any` is set and says so, a place holds anything.
struct view {
    const struct ic_range *vars, *fields;
    uint32_t var_total;
    const bool *any;
};

static struct ic_range place_range(const struct view *v, uint32_t place)
{
    if (v->any && v->any[place])
        return IC_RANGE_TOP;
    return place < v->var_total ? v->vars[place] : v->fields[place - v->var_total];
}

static struct ic_range eval_part(const struct ic_program *p, const struct view *view, uint32_t unit,
                                 uint32_t instr, unsigned depth, unsigned *parts)
{
    const struct ic_unit *u = p->units[unit];
    const struct ic_instr *in = &u->instrs.at[instr];
    const struct ic_type *type = &u->types.at[in->type];
    struct ic_range r = IC_RANGE_TOP;
    if (depth > MAX_DEPTH || (*parts)++ >= MAX_PARTS)
        return r;
    if (in->op == IC_OP_const) {
        int64_t value = u->consts.at[in->a].value;
        return ic_range_of(value, value);
    } else if (in->op == IC_OP_load) {
        uint32_t place = in->flags & IC_INSTR_VOLATILE ? IC_NONE : place_of(p, unit, in->a);
        if (place != IC_NONE)
            r = place_range(view, place);
    } else if (in->op == IC_OP_cast) {
        r = eval_part(p, view, unit, in->a, depth + 1, parts);
    } else if (in->op == IC_OP_neg || in->op == IC_OP_bitnot || in->op == IC_OP_not) {
        r = ic_range_unary((enum ic_op)in->op, eval_part(p, view, unit, in->a, depth + 1, parts));
    } else if (in->op >= IC_OP_add && in->op <= IC_OP_ge) {
        struct ic_range a = eval_part(p, view, unit, in->a, depth + 1, parts);
        struct ic_range b = eval_part(p, view, unit, in->b, depth + 1, parts);
        r = ic_range_binary((enum ic_op)in->op, a, b);
    }
    return ic_range_convert(r, type->bits, type->flags & IC_TYPE_SIGNED);
}

static struct ic_range eval(const struct ic_program *p, const struct view *view, uint32_t unit,
                            uint32_t instr)
{
    unsigned parts = 0;
    return eval_part(p, view, unit, instr, 0, &parts);
}

static void push_store(struct solver *s, uint32_t place, uint32_t unit, uint32_t value)
{
    if (place != IC_NONE && (place >= s->p->var_total || !s->any[place]))
        ic_vec_push(&s->stores, (struct store){place, unit, value, s->block});
}

// Any other use of an address than to load, store or select from it lets the place escape.
static void escape(struct solver *s, uint32_t unit, uint32_t value)
{
    uint32_t place = place_of(s->p, unit, value);
    const struct ic_unit *u = s->p->units[unit];
    uint32_t at = ic_unit_strip(u, value);
    if (at == IC_NONE || place == IC_NONE)
        return;
    uint32_t op = u->instrs.at[at].op;
    if (op != IC_OP_addr_var && op != IC_OP_addr_field && op != IC_OP_addr_elem)
        return;
    s->any[place] = true;
    if (place >= s->p->var_total)
        s->p->fields.at[place - s->p->var_total].escapes = true;
}

static void scan_call(struct solver *s, uint32_t unit, uint32_t function, uint32_t instr)
{
    struct ic_program *p = s->p;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    for (uint32_t i = 0; i < c->count; i++)
        escape(s, unit, u->refs.at[c->first + i]);
    struct ic_id_list callees = ic_program_bodies(p, function, instr);
    for (uint32_t k = 0; k < callees.count; k++) {
        const struct ic_function *f = ic_program_row(p, callees.at[k]);
        uint32_t base = p->var_base[p->functions.at[callees.at[k]].unit] + f->first_var;
        for (uint32_t i = 0; i < f->param_count; i++) {
            if (i < c->count)
                push_store(s, base + i, unit, u->refs.at[c->first + i]);
            else
                s->any[base + i] = true;
        }
    }
}

static void scan_instr(struct solver *s, uint32_t unit, uint32_t function, uint32_t instr)
{
    const struct ic_unit *u = s->p->units[unit];
    const struct ic_instr *in = &u->instrs.at[instr];
    uint32_t place;
    switch (in->op) {
    case IC_OP_store:
        place = place_of(s->p, unit, in->a);
        if (place != IC_NONE && place >= s->p->var_total)
            s->p->fields.at[place - s->p->var_total].stored = true;
        push_store(s, place, unit, in->b);
        escape(s, unit, in->b);
        break;
    case IC_OP_return:
        if (in->a != IC_NONE)
            escape(s, unit, in->a);
        break;
    case IC_OP_addr_elem: // moving a pointer through a scalar place
        if (type_of(u, in->a)->kind != IC_TYPE_POINTER)
            break;
        if (u->instrs.at[ic_unit_strip(u, in->a)].op == IC_OP_addr_var)
            escape(s, unit, in->a);
        break;
    case IC_OP_call:
        scan_call(s, unit, function, instr);
        break;
    default:
        break;
    }
}

// Parameters of routines that somebody outside calls hold anything.
static void open_parameters(struct solver *s)
{
    struct ic_program *p = s->p;
    for (uint32_t f = 0; f < p->functions.count; f++) {
        const struct ic_function *row = ic_program_row(p, f);
        if (!(p->functions.at[f].flags & IC_PROGRAM_ADDRESS_TAKEN))
            continue;
        uint32_t base = p->var_base[p->functions.at[f].unit] + row->first_var;
        for (uint32_t i = 0; i < row->param_count; i++)
            s->any[base + i] = true;
    }
}

static bool is_volatile(const struct ic_unit *u, const struct ic_field *f)
{
    return u->types.at[f->type].flags & IC_TYPE_VOLATILE;
}

// Members of unions share their bits, and so do the records inside them.
static void open_unions(struct solver *s, uint32_t unit)
{
    const struct ic_unit *u = s->p->units[unit];
    bool *open = ic_calloc(u->records.count, sizeof *open);
    for (uint32_t r = 0; r < u->records.count; r++)
        open[r] = u->records.at[r].kind == IC_RECORD_UNION;
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t f = 0; f < u->fields.count; f++) {
            const struct ic_type *t = &u->types.at[u->fields.at[f].type];
            if (open[u->fields.at[f].record] && t->kind == IC_TYPE_RECORD && !open[t->first])
                changed = open[t->first] = true;
        }
    }
    for (uint32_t f = 0; f < u->fields.count; f++) {
        uint32_t id = s->p->field_of[unit][f];
        if (open[u->fields.at[f].record] || is_volatile(u, &u->fields.at[f]))
            s->any[s->p->var_total + id] = true;
    }
    free(open);
}

static void open_places(struct solver *s)
{
    struct ic_program *p = s->p;
    for (uint32_t unit = 0; unit < p->unit_count; unit++)
        open_unions(s, unit);
    for (uint32_t f = 0; f < p->fields.count; f++)
        if (p->fields.at[f].origin == IC_ORIGIN_DDI)
            s->any[p->var_total + f] = true;
    open_parameters(s);
}

static void enter(struct entry *entries, uint32_t *ways, uint32_t to, struct entry e)
{
    entries[to] = e;
    if (ways[to]++)
        entries[to].from = IC_NONE;
}

static void find_entries(struct solver *s, uint32_t unit)
{
    const struct ic_unit *u = s->p->units[unit];
    struct entry *entries = ic_arena_array(&s->p->arena, u->blocks.count, sizeof *entries);
    uint32_t *ways = ic_calloc(u->blocks.count, sizeof *ways);
    s->entries[unit] = entries;
    for (uint32_t b = 0; b < u->blocks.count; b++)
        if (ways[b] == 0)
            entries[b].from = IC_NONE;
    for (uint32_t b = 0; b < u->blocks.count; b++) {
        const struct ic_block *block = &u->blocks.at[b];
        const struct ic_instr *end = &u->instrs.at[block->first + block->count - 1];
        if (block->handler != IC_NONE)
            ways[block->handler] += 2;
        if (end->op == IC_OP_jump) {
            enter(entries, ways, end->a, (struct entry){b, IC_NONE, false});
        } else if (end->op == IC_OP_branch) {
            enter(entries, ways, end->b, (struct entry){b, end->a, true});
            enter(entries, ways, end->c, (struct entry){b, end->a, false});
        } else if (end->op == IC_OP_switch) {
            ways[end->d] += 2;
            for (uint32_t k = 0; k < end->c; k++)
                ways[u->cases.at[end->b + k].block] += 2;
        }
    }
    for (uint32_t b = 0; b < u->blocks.count; b++)
        if (ways[b] != 1)
            entries[b].from = IC_NONE;
    free(ways);
}

// Whether a condition on the way to a store is decided against it.
static bool ruled_out(const struct solver *s, const struct store *st)
{
    const struct view view = {s->sure, s->sure + s->p->var_total, s->p->var_total, NULL};
    const struct entry *e = &s->entries[st->unit][st->block];
    for (unsigned steps = 0; e->from != IC_NONE && steps < MAX_STEPS; steps++) {
        if (e->condition != IC_NONE) {
            struct ic_range r = eval(s->p, &view, st->unit, e->condition);
            bool is_false = ic_range_is_constant(r) && r.lo == 0;
            if (!ic_range_is_empty(r) && (e->truth ? is_false : !ic_range_holds(r, 0)))
                return true;
        }
        e = &s->entries[st->unit][e->from];
    }
    return false;
}

static void collect(struct solver *s)
{
    struct ic_program *p = s->p;
    for (uint32_t unit = 0; unit < p->unit_count; unit++) {
        const struct ic_unit *u = p->units[unit];
        find_entries(s, unit);
        for (uint32_t b = 0; b < u->blocks.count; b++) {
            const struct ic_block *block = &u->blocks.at[b];
            uint32_t function = ic_program_owner(p, unit, block->function);
            s->block = b;
            for (uint32_t i = 0; function != IC_NONE && i < block->count; i++)
                scan_instr(s, unit, function, block->first + i);
        }
    }
}

// Notes for each place that a store's value reads that the store depends on it: looks at the same
// parts as `eval`.
static void note_reads(struct solver *s, uint32_t store, uint32_t unit, uint32_t value,
                       unsigned depth, unsigned *parts)
{
    const struct ic_instr *in = &s->p->units[unit]->instrs.at[value];
    if (depth > MAX_DEPTH || (*parts)++ >= MAX_PARTS)
        return;
    if (in->op == IC_OP_load) {
        uint32_t place = in->flags & IC_INSTR_VOLATILE ? IC_NONE : place_of(s->p, unit, in->a);
        if (place == IC_NONE)
            return;
        ic_vec_push(&s->readers, (struct reader){store, s->first_reader[place]});
        s->first_reader[place] = s->readers.count - 1;
        return;
    }
    bool two = in->op >= IC_OP_add && in->op <= IC_OP_ge;
    if (two || in->op == IC_OP_cast || in->op == IC_OP_neg || in->op == IC_OP_bitnot ||
        in->op == IC_OP_not)
        note_reads(s, store, unit, in->a, depth + 1, parts);
    if (two)
        note_reads(s, store, unit, in->b, depth + 1, parts);
}

static void find_readers(struct solver *s)
{
    s->first_reader = ic_calloc(s->place_count, sizeof *s->first_reader);
    memset(s->first_reader, 0xff, s->place_count * sizeof *s->first_reader);
    for (uint32_t i = 0; i < s->stores.count; i++) {
        unsigned parts = 0;
        note_reads(s, i, s->stores.at[i].unit, s->stores.at[i].value, 0, &parts);
    }
}

// Joins the value of a store into its place; whether that changed it. `counts`: the change brings
// the place nearer to being widened.
static bool run_store(struct solver *s, const struct view *view, const struct store *st,
                      uint8_t *changes, bool counts)
{
    struct ic_program *p = s->p;
    bool is_field = st->place >= p->var_total;
    if (s->any[st->place] || (is_field && !ic_range_is_empty(s->fixed[st->place - p->var_total])))
        return false;
    if (s->sure && ruled_out(s, st))
        return false;
    struct ic_range *r = &s->range[st->place];
    struct ic_range v = eval(p, view, st->unit, st->value);
    struct ic_range joined =
        changes[st->place] < MAX_CHANGES ? ic_range_join(*r, v) : ic_range_widen(*r, v);
    if (ic_range_eq(joined, *r))
        return false;
    *r = joined;
    if (counts && changes[st->place] < MAX_CHANGES)
        changes[st->place]++;
    return true;
}

// Places that a round changed, and what runs again because of them.
struct round {
    IC_VEC(uint32_t) stores, changed;
    bool *queued;     // by store: it is in `stores`
    bool *is_changed; // by place: it is in `changed`
};

static void note_changed(struct round *r, uint32_t place)
{
    if (!r->is_changed[place])
        ic_vec_push(&r->changed, place);
    r->is_changed[place] = true;
}

// The next round: stores whose values read what this one changed.
static void begin_round(const struct solver *s, struct round *r)
{
    for (uint32_t k = 0; k < r->stores.count; k++)
        r->queued[r->stores.at[k]] = false;
    r->stores.count = 0;
    for (uint32_t k = 0; k < r->changed.count; k++) {
        uint32_t place = r->changed.at[k];
        r->is_changed[place] = false;
        for (uint32_t n = s->first_reader[place]; n != IC_NONE; n = s->readers.at[n].next) {
            uint32_t store = s->readers.at[n].store;
            if (!r->queued[store])
                ic_vec_push(&r->stores, store);
            r->queued[store] = true;
        }
    }
    r->changed.count = 0;
}

// Runs every store once, then those again whose values read a place that changed; only these count:
// a state machine stores many constants, and they are all.
static void run_stores(struct solver *s)
{
    const struct view view = {s->range, s->range + s->p->var_total, s->p->var_total, s->any};
    uint8_t *changes = ic_calloc(s->place_count, sizeof *changes);
    struct round r = {
        .queued = ic_calloc(s->stores.count, sizeof *r.queued),
        .is_changed = ic_calloc(s->place_count, sizeof *r.is_changed),
    };
    for (uint32_t i = 0; i < s->stores.count; i++)
        ic_vec_push(&r.stores, i);
    for (bool first = true; r.stores.count; first = false) {
        for (uint32_t k = 0; k < r.stores.count; k++) {
            const struct store *st = &s->stores.at[r.stores.at[k]];
            if (run_store(s, &view, st, changes, !first))
                note_changed(&r, st->place);
        }
        begin_round(s, &r);
    }
    ic_vec_release(&r.stores);
    ic_vec_release(&r.changed);
    free(r.queued);
    free(r.is_changed);
    free(changes);
}

// What nothing is stored to by name holds what somebody unseen put there: it is unknown from the
// start, and so is what is copied from it.
static void open_unstored(struct solver *s)
{
    bool *stored = ic_calloc(s->place_count, sizeof *stored);
    for (uint32_t i = 0; i < s->stores.count; i++)
        stored[s->stores.at[i].place] = true;
    for (uint32_t i = 0; i < s->place_count; i++)
        if (!stored[i])
            s->any[i] = true;
    free(stored);
}

static void solve(struct solver *s)
{
    struct ic_program *p = s->p;
    for (uint32_t i = 0; i < s->place_count; i++)
        s->range[i] = i < p->var_total ? IC_RANGE_EMPTY : ic_range_of(0, 0);
    for (uint32_t f = 0; f < p->fields.count; f++)
        if (!ic_range_is_empty(s->fixed[f])) {
            s->range[p->var_total + f] = s->fixed[f];
            s->any[p->var_total + f] = false;
        }
    run_stores(s);
    for (uint32_t i = 0; i < s->place_count; i++)
        if (s->any[i] || ic_range_is_empty(s->range[i]))
            s->range[i] = IC_RANGE_TOP;
}

static void join_stores(const struct solver *s, struct ic_range *stored)
{
    struct ic_program *p = s->p;
    const struct view view = {s->range, s->range + p->var_total, p->var_total, NULL};
    for (uint32_t f = 0; f < p->fields.count; f++)
        stored[f] = IC_RANGE_EMPTY;
    for (uint32_t unit = 0; unit < p->unit_count; unit++)
        for (uint32_t i = 0; i < p->units[unit]->inits.count; i++) {
            const struct ic_init *init = &p->units[unit]->inits.at[i];
            if (init->field == IC_NONE)
                continue;
            struct ic_range *r = &stored[p->field_of[unit][init->field]];
            int64_t value =
                init->kind == IC_INIT_CONST ? p->units[unit]->consts.at[init->value].value : 0;
            *r = init->kind == IC_INIT_CONST ? ic_range_join(*r, ic_range_of(value, value))
                                             : IC_RANGE_TOP;
        }
    for (uint32_t i = 0; i < s->stores.count; i++) {
        const struct store *st = &s->stores.at[i];
        if (st->place < p->var_total)
            continue;
        struct ic_range *r = &stored[st->place - p->var_total];
        *r = ic_range_join(*r, eval(p, &view, st->unit, st->value));
    }
}

struct assume {
    struct solver *s;
    int64_t value;
};

static void fix_field(void *data, uint32_t field)
{
    struct assume *a = data;
    a->s->fixed[field] = ic_range_of(a->value, a->value);
}

static void add_assumptions(struct solver *s)
{
    for (uint32_t m = 0; m < ic_rulebook_model_count(s->p->book); m++) {
        const struct ic_model *model = ic_rulebook_model(s->p->book, m);
        if (!(s->p->models >> m & 1))
            continue;
        for (uint32_t c = 0; c < model->context_count; c++)
            for (uint32_t i = 0; i < model->contexts[c].assumption_count; i++) {
                const struct ic_assumption *as = &model->contexts[c].assumptions[i];
                struct assume a = {s, as->value};
                ic_program_each_field(s->p, as->record, as->field, fix_field, &a);
            }
    }
}

// What conditions may rest on when they rule a store out: assumed fields, and the variables' ranges
// without any assumption. Other fields can hold anything.
static struct ic_range *sure_ranges(const struct solver *s)
{
    const struct ic_program *p = s->p;
    struct ic_range *sure = ic_calloc(s->place_count, sizeof *sure);
    memcpy(sure, p->var_range, p->var_total * sizeof *sure);
    for (uint32_t f = 0; f < p->fields.count; f++)
        sure[p->var_total + f] = ic_range_is_empty(s->fixed[f]) ? IC_RANGE_TOP : s->fixed[f];
    return sure;
}

void ic_link_ranges(struct ic_program *p)
{
    struct solver s = {.p = p, .place_count = p->var_total + p->fields.count};
    s.range = ic_calloc(s.place_count, sizeof *s.range);
    s.any = ic_calloc(s.place_count, sizeof *s.any);
    s.fixed = ic_calloc(p->fields.count, sizeof *s.fixed);
    p->var_range = ic_arena_array(&p->arena, p->var_total, sizeof(struct ic_range));
    p->field_range = ic_arena_array(&p->arena, p->fields.count, sizeof(struct ic_range));
    p->field_stored = ic_arena_array(&p->arena, p->fields.count, sizeof(struct ic_range));
    p->field_assumed = ic_arena_array(&p->arena, p->fields.count, sizeof(struct ic_range));
    for (uint32_t f = 0; f < p->fields.count; f++)
        s.fixed[f] = IC_RANGE_EMPTY;
    s.entries = ic_arena_array(&p->arena, p->unit_count, sizeof *s.entries);
    open_places(&s);
    collect(&s);
    open_unstored(&s);
    find_readers(&s);
    solve(&s);
    memcpy(p->var_range, s.range, p->var_total * sizeof *s.range);
    join_stores(&s, p->field_stored);
    memcpy(p->field_range, s.range + p->var_total, p->fields.count * sizeof *s.range);
    add_assumptions(&s);
    s.sure = sure_ranges(&s);
    solve(&s);
    free(s.sure);
    memcpy(p->field_assumed, s.range + p->var_total, p->fields.count * sizeof *s.range);
    ic_vec_release(&s.stores);
    ic_vec_release(&s.readers);
    free(s.first_reader);
    free(s.range);
    free(s.any);
    free(s.fixed);
}

struct ic_range ic_program_range(const struct ic_program *p, uint32_t unit, uint32_t instr)
{
    const struct view view = {p->var_range, p->field_range, p->var_total, NULL};
    return eval(p, &view, unit, instr);
}
