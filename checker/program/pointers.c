// Which functions each place of the program may hold: a flow-insensitive, field-based points-to
// analysis for function pointers (Andersen's inclusion constraints; a field of a record is one
// place for all objects). Places are nodes: local variables, variables with static storage, fields,
// and what a function returns. Stores, calls and returns are edges; functions flow along them until
// nothing changes. Indirect calls add edges as their callees become known.
#include "program/internal.h"

#include "base/memory.h"

#include <stdlib.h>

struct edge {
    uint32_t from, to, next; // next edge with the same source
};
struct item {
    uint32_t entity, next;
};
struct indirect {
    uint32_t unit, function, instr, node;
};

struct ic_targets {
    uint32_t node_count, first_entity, first_field, first_return;
    uint32_t *items; // by node: first item, IC_NONE if it holds nothing
    uint32_t *edges; // by node: first edge
    bool *open;      // by node: something unknown is stored there
    IC_VEC(struct item) item_pool;
    IC_VEC(struct edge) edge_pool;
    IC_VEC(uint64_t) work; // node << 32 | entity
    IC_VEC(struct indirect) indirects;
    struct ic_map held;    // (node, entity)
    struct ic_map linked;  // (from, to)
    uint32_t *indirect_of; // by node: first indirect call through it, chained by `next_indirect`
    IC_VEC(uint32_t) next_indirect;
    uint32_t *overriders; // by entity: first, chained by next_overrider
    uint32_t *next_overrider;
    struct ic_map lists; // key of a list -> index into `made`
    IC_VEC(struct ic_id_list) made;
    IC_VEC(uint32_t) ids; // the list being made
};

static uint32_t place_node(const struct ic_program *p, uint32_t unit, uint32_t instr)
{
    const struct ic_unit *u = p->units[unit];
    const struct ic_targets *t = p->targets;
    while (instr != IC_NONE) {
        const struct ic_instr *in = &u->instrs.at[instr];
        switch (in->op) {
        case IC_OP_addr_var:
            return p->var_base[unit] + in->a;
        case IC_OP_addr_sym:
            return t->first_entity + p->entity_of[unit][in->a];
        case IC_OP_addr_field:
            return t->first_field + p->field_of[unit][in->b];
        case IC_OP_addr_elem:
        case IC_OP_cast:
            instr = in->a;
            break;
        default:
            return IC_NONE;
        }
    }
    return IC_NONE;
}

// Where the function pointers in a value come from: one entity, or a node, or neither.
struct source {
    const uint32_t *entity; // in the program's tables, or NULL
    uint32_t node;
    bool unknown;
};

static struct source source_of(const struct ic_program *p, uint32_t unit, uint32_t instr)
{
    struct source s = {NULL, IC_NONE, false};
    const struct ic_unit *u = p->units[unit];
    instr = ic_unit_strip(u, instr);
    if (instr == IC_NONE)
        return s;
    const struct ic_instr *in = &u->instrs.at[instr];
    if (in->op == IC_OP_addr_sym) {
        const struct ic_symbol *symbol = &u->symbols.at[in->a];
        if (symbol->kind == IC_SYMBOL_FUNCTION || symbol->flags & IC_SYMBOL_ROLE_VARIABLE)
            s.entity = &p->entity_of[unit][in->a];
    } else if (in->op == IC_OP_load) {
        uint32_t place = ic_unit_strip(u, in->a);
        const struct ic_instr *at = &u->instrs.at[place];
        if (at->op == IC_OP_addr_sym && u->symbols.at[at->a].flags & IC_SYMBOL_ROLE_VARIABLE)
            s.entity = &p->entity_of[unit][at->a];
        else
            s.node = place_node(p, unit, in->a);
    } else if (in->op == IC_OP_call) {
        const struct ic_call *c = &u->calls.at[in->a];
        uint32_t f =
            c->symbol == IC_NONE ? IC_NONE : p->entities.at[p->entity_of[unit][c->symbol]].function;
        if (f != IC_NONE)
            s.node = p->targets->first_return + f;
    } else if (in->op == IC_OP_unknown) {
        s.unknown = true;
    }
    return s;
}

static void hold(struct ic_targets *t, uint32_t node, uint32_t entity)
{
    bool added;
    ic_map_add(&t->held, ic_key2(node, entity), 0, &added);
    if (!added)
        return;
    ic_vec_push(&t->item_pool, (struct item){entity, t->items[node]});
    t->items[node] = t->item_pool.count - 1;
    ic_vec_push(&t->work, ic_key2(node, entity));
}

static void link_nodes(struct ic_targets *t, uint32_t from, uint32_t to)
{
    bool added;
    if (from == to)
        return;
    ic_map_add(&t->linked, ic_key2(from, to), 0, &added);
    if (!added)
        return;
    ic_vec_push(&t->edge_pool, (struct edge){from, to, t->edges[from]});
    t->edges[from] = t->edge_pool.count - 1;
    for (uint32_t i = t->items[from]; i != IC_NONE; i = t->item_pool.at[i].next)
        hold(t, to, t->item_pool.at[i].entity);
}

static void flow_into(struct ic_program *p, uint32_t unit, uint32_t value, uint32_t node)
{
    if (node == IC_NONE)
        return;
    struct source s = source_of(p, unit, value);
    if (s.entity)
        hold(p->targets, node, *s.entity);
    else if (s.node != IC_NONE)
        link_nodes(p->targets, s.node, node);
    else if (s.unknown)
        p->targets->open[node] = true;
}

static void pass_arguments(struct ic_program *p, uint32_t unit, const struct ic_call *c,
                           uint32_t function)
{
    const struct ic_function *f = ic_program_row(p, function);
    uint32_t base = p->var_base[p->functions.at[function].unit] + f->first_var;
    const struct ic_unit *u = p->units[unit];
    for (uint32_t i = 0; i < c->count && i < f->param_count; i++)
        flow_into(p, unit, u->refs.at[c->first + i], base + i);
}

static void add_indirect(struct ic_program *p, uint32_t unit, uint32_t function, uint32_t instr)
{
    struct ic_targets *t = p->targets;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    struct source s = source_of(p, unit, c->callee);
    if (s.node == IC_NONE)
        return;
    ic_vec_push(&t->indirects, (struct indirect){unit, function, instr, s.node});
    ic_vec_push(&t->next_indirect, t->indirect_of[s.node]);
    t->indirect_of[s.node] = t->indirects.count - 1;
}

static void scan_instr(struct ic_program *p, uint32_t unit, uint32_t function, uint32_t instr)
{
    const struct ic_unit *u = p->units[unit];
    const struct ic_instr *in = &u->instrs.at[instr];
    if (in->op == IC_OP_store) {
        flow_into(p, unit, in->b, place_node(p, unit, in->a));
    } else if (in->op == IC_OP_return && in->a != IC_NONE) {
        flow_into(p, unit, in->a, p->targets->first_return + function);
    } else if (in->op == IC_OP_call) {
        const struct ic_call *c = &u->calls.at[in->a];
        uint32_t callee =
            c->symbol == IC_NONE ? IC_NONE : p->entities.at[p->entity_of[unit][c->symbol]].function;
        if (callee != IC_NONE)
            pass_arguments(p, unit, c, callee);
        else if (c->symbol == IC_NONE && c->callee != IC_NONE)
            add_indirect(p, unit, function, instr);
    } else if (in->op == IC_OP_addr_sym) {
        uint32_t f = p->entities.at[p->entity_of[unit][in->a]].function;
        if (f != IC_NONE)
            p->functions.at[f].flags |= IC_PROGRAM_ADDRESS_TAKEN;
    }
}

static void scan_inits(struct ic_program *p, uint32_t unit)
{
    const struct ic_unit *u = p->units[unit];
    struct ic_targets *t = p->targets;
    for (uint32_t i = 0; i < u->inits.count; i++) {
        const struct ic_init *init = &u->inits.at[i];
        uint32_t node = init->field != IC_NONE ? t->first_field + p->field_of[unit][init->field]
                                               : t->first_entity + p->entity_of[unit][init->symbol];
        if (init->kind == IC_INIT_SYMBOL) {
            uint32_t entity = p->entity_of[unit][init->value];
            hold(t, node, entity);
            if (p->entities.at[entity].function != IC_NONE)
                p->functions.at[p->entities.at[entity].function].flags |= IC_PROGRAM_ADDRESS_TAKEN;
        }
    }
}

static void scan_overriders(struct ic_program *p)
{
    struct ic_targets *t = p->targets;
    t->overriders = ic_arena_ids(&p->arena, p->entities.count);
    t->next_overrider = ic_arena_ids(&p->arena, p->entities.count);
    struct ic_map seen = {0};
    for (uint32_t unit = 0; unit < p->unit_count; unit++) {
        const struct ic_unit *u = p->units[unit];
        for (uint32_t s = 0; s < u->symbols.count; s++) {
            uint32_t self = p->entity_of[unit][s];
            bool added = false;
            if (u->symbols.at[s].overrides == IC_NONE)
                continue;
            ic_map_add(&seen, self, 0, &added);
            if (!added)
                continue;
            uint32_t base = p->entity_of[unit][u->symbols.at[s].overrides];
            t->next_overrider[self] = t->overriders[base];
            t->overriders[base] = self;
        }
    }
    ic_map_release(&seen);
}

static void propagate(struct ic_program *p)
{
    struct ic_targets *t = p->targets;
    while (t->work.count) {
        uint64_t w = t->work.at[--t->work.count];
        uint32_t node = (uint32_t)(w >> 32), entity = (uint32_t)w;
        for (uint32_t e = t->edges[node]; e != IC_NONE; e = t->edge_pool.at[e].next)
            hold(t, t->edge_pool.at[e].to, entity);
        uint32_t function = p->entities.at[entity].function;
        if (function == IC_NONE)
            continue;
        for (uint32_t i = t->indirect_of[node]; i != IC_NONE; i = t->next_indirect.at[i]) {
            const struct indirect *call = &t->indirects.at[i];
            const struct ic_unit *u = p->units[call->unit];
            pass_arguments(p, call->unit, &u->calls.at[u->instrs.at[call->instr].a], function);
        }
    }
}

// What only the propagation needs.
static void release_edges(struct ic_targets *t)
{
    ic_vec_release(&t->edge_pool);
    ic_vec_release(&t->work);
    ic_vec_release(&t->indirects);
    ic_vec_release(&t->next_indirect);
    ic_map_release(&t->held);
    ic_map_release(&t->linked);
}

void ic_link_pointers(struct ic_program *p)
{
    struct ic_targets *t = p->targets = ic_calloc(1, sizeof *t);
    t->first_entity = p->var_total;
    t->first_field = t->first_entity + p->entities.count;
    t->first_return = t->first_field + p->fields.count;
    t->node_count = t->first_return + p->functions.count;
    t->items = ic_arena_ids(&p->arena, t->node_count);
    t->edges = ic_arena_ids(&p->arena, t->node_count);
    t->indirect_of = ic_arena_ids(&p->arena, t->node_count);
    t->open = ic_arena_array(&p->arena, t->node_count, sizeof(bool));
    for (uint32_t unit = 0; unit < p->unit_count; unit++) {
        const struct ic_unit *u = p->units[unit];
        scan_inits(p, unit);
        for (uint32_t b = 0; b < u->blocks.count; b++) {
            const struct ic_block *block = &u->blocks.at[b];
            uint32_t function = ic_program_owner(p, unit, block->function);
            for (uint32_t i = 0; function != IC_NONE && i < block->count; i++)
                scan_instr(p, unit, function, block->first + i);
        }
    }
    scan_overriders(p);
    propagate(p);
    release_edges(t);
}

void ic_free_pointers(struct ic_program *p)
{
    struct ic_targets *t = p->targets;
    if (!t)
        return;
    ic_vec_release(&t->item_pool);
    ic_vec_release(&t->ids);
    ic_vec_release(&t->made);
    ic_map_release(&t->lists);
    free(t);
    p->targets = NULL;
}

static int by_id(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

// The ids gathered, sorted and unique, as a list that stays where it is.
static struct ic_id_list finish_list(struct ic_program *p)
{
    struct ic_targets *t = p->targets;
    uint32_t kept = 0;
    if (t->ids.count)
        qsort(t->ids.at, t->ids.count, sizeof *t->ids.at, by_id);
    for (uint32_t i = 0; i < t->ids.count; i++)
        if (i == 0 || t->ids.at[i] != t->ids.at[i - 1])
            t->ids.at[kept++] = t->ids.at[i];
    uint32_t *at = ic_arena_array(&p->arena, kept, sizeof *at);
    if (kept)
        memcpy(at, t->ids.at, kept * sizeof *at);
    t->ids.count = 0;
    return (struct ic_id_list){at, kept, false};
}

// What a list holds. With LIST_ENTERED the bodies of declared routines are left out of it, and it
// is open for it.
enum { LIST_FUNCTIONS, LIST_ENTITIES, LIST_VIRTUAL, LIST_KINDS = 3, LIST_ENTERED = 4 };

// Returns whether the entity was left out.
static bool push_function(struct ic_program *p, uint32_t entity, int kind)
{
    uint32_t f = p->entities.at[entity].function;
    if (f == IC_NONE)
        return false;
    if (kind & LIST_ENTERED && p->functions.at[f].flags & IC_PROGRAM_DECLARED)
        return true;
    ic_vec_push(&p->targets->ids, f);
    return false;
}

static bool push_overriders(struct ic_program *p, uint32_t base, int kind)
{
    struct ic_targets *t = p->targets;
    IC_VEC(uint32_t) stack = {0};
    bool left_out = false;
    ic_vec_push(&stack, base);
    while (stack.count) {
        uint32_t e = stack.at[--stack.count];
        left_out |= push_function(p, e, kind);
        for (uint32_t o = t->overriders[e]; o != IC_NONE; o = t->next_overrider[o])
            ic_vec_push(&stack, o);
    }
    ic_vec_release(&stack);
    return left_out;
}

// Returns whether the list is open.
static bool gather(struct ic_program *p, uint32_t node, int kind)
{
    struct ic_targets *t = p->targets;
    if ((kind & LIST_KINDS) == LIST_VIRTUAL)
        return push_overriders(p, node, kind);
    bool open = t->open[node];
    for (uint32_t i = t->items[node]; i != IC_NONE; i = t->item_pool.at[i].next) {
        if (kind == LIST_ENTITIES)
            ic_vec_push(&t->ids, t->item_pool.at[i].entity);
        else
            open |= push_function(p, t->item_pool.at[i].entity, kind);
    }
    return open;
}

// `node` is a node; for LIST_VIRTUAL an entity.
static struct ic_id_list node_list(struct ic_program *p, uint32_t node, int kind)
{
    struct ic_targets *t = p->targets;
    uint64_t key = ic_key2(node, (uint32_t)kind);
    uint32_t index = ic_map_get(&t->lists, key);
    if (index == IC_NONE) {
        bool open = gather(p, node, kind);
        struct ic_id_list list = finish_list(p);
        list.open = open;
        index = t->made.count;
        ic_vec_push(&t->made, list);
        ic_map_set(&t->lists, key, index);
    }
    return t->made.at[index];
}

// The body of an entity. Most calls are of this kind: the list is where the program keeps it.
static struct ic_id_list body_list(const struct ic_program *p, uint32_t entity)
{
    const uint32_t *function = &p->entities.at[entity].function;
    return (struct ic_id_list){function, *function != IC_NONE, false};
}

// `entered` is 0 or LIST_ENTERED.
static struct ic_id_list call_list(struct ic_program *p, uint32_t function, uint32_t instr,
                                   int entered)
{
    uint32_t unit = p->functions.at[function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    if (c->symbol != IC_NONE) {
        uint32_t entity = p->entity_of[unit][c->symbol];
        if (c->flags & IC_CALL_VIRTUAL)
            return node_list(p, entity, LIST_VIRTUAL | entered);
        return body_list(p, entity);
    }
    struct source s = source_of(p, unit, c->callee);
    if (s.entity)
        return body_list(p, *s.entity);
    if (s.node != IC_NONE)
        return node_list(p, s.node, LIST_FUNCTIONS | entered);
    return (struct ic_id_list){NULL, 0, true};
}

struct ic_id_list ic_program_bodies(struct ic_program *p, uint32_t function, uint32_t instr)
{
    return call_list(p, function, instr, 0);
}

struct ic_id_list ic_program_callees(struct ic_program *p, uint32_t function, uint32_t instr)
{
    const struct ic_routine *r = ic_program_routine(p, p->functions.at[function].unit, instr);
    if (r && r->declared)
        return (struct ic_id_list){NULL, 0, false};
    return call_list(p, function, instr, LIST_ENTERED);
}

const struct ic_routine *ic_pointed_routine(const struct ic_program *p, uint32_t unit,
                                            const struct ic_call *c)
{
    const struct ic_targets *t = p->targets;
    struct source s = source_of(p, unit, c->callee);
    uint32_t entity = s.entity ? *s.entity : IC_NONE;
    if (s.node != IC_NONE && t->items[s.node] != IC_NONE && !t->open[s.node]) {
        const struct item *item = &t->item_pool.at[t->items[s.node]];
        entity = item->next == IC_NONE ? item->entity : IC_NONE;
    }
    const struct ic_routine *r = entity == IC_NONE ? NULL : p->entities.at[entity].routine;
    return r && r->declared ? r : NULL;
}

struct ic_id_list ic_program_pointees(struct ic_program *p, uint32_t unit, uint32_t instr)
{
    struct source s = source_of(p, unit, instr);
    if (s.entity)
        return (struct ic_id_list){s.entity, 1, false};
    if (s.node != IC_NONE)
        return node_list(p, s.node, LIST_ENTITIES);
    return (struct ic_id_list){NULL, 0, s.unknown};
}
