// What a context reaches, as a tree for pictures.
#include "report/calls.h"
#include "checks/check.h"

#include "base/memory.h"

#include <stdlib.h>

struct tree {
    const struct ic_walk *walk;
    struct ic_report *report;
    IC_VEC(struct ic_call_node) nodes;
    struct ic_map numbers; // function -> node
    struct ic_map known;   // (node, routine), (caller, callee): seen already
    uint32_t left_out;
};

static uint32_t function_of(const struct ic_walk *w, uint32_t instance)
{
    return w->flow->instances.at[instance].function;
}

static uint32_t parent_of(const struct tree *t, const struct ic_reach *reach)
{
    if (reach->parent == IC_NONE)
        return IC_NONE;
    return ic_map_get(&t->numbers,
                      function_of(t->walk, t->walk->reached.at[reach->parent].instance));
}

static void add_node(struct tree *t, const struct ic_reach *reach)
{
    const struct ic_program *p = t->walk->flow->program;
    uint32_t function = function_of(t->walk, reach->instance), parent = parent_of(t, reach);
    struct ic_arena *arena = &t->report->arena;
    bool added;
    if (ic_map_get(&t->numbers, function) != IC_NONE)
        return;
    if (t->nodes.count >= IC_MAX_CALL_NODES || (parent == IC_NONE && t->nodes.count)) {
        ic_map_add(&t->known, ic_key2(IC_NONE, function), 0, &added);
        t->left_out += added;
        return;
    }
    const struct ic_unit *u = ic_program_unit(p, function);
    struct ic_call_node node = {
        .function = ic_arena_str(arena, ic_program_function_name(p, function)).data,
        .at = ic_position_of(arena, u, ic_program_row(p, function)->loc),
        .parent = parent,
    };
    ic_map_set(&t->numbers, function, t->nodes.count);
    ic_vec_push(&t->nodes, node);
}

static void add_routine(struct tree *t, uint32_t number, const char *name)
{
    struct ic_call_node *node = &t->nodes.at[number];
    bool added;
    ic_map_add(&t->known, ic_hash_add(ic_hash_bytes(name, strlen(name)), number), 0, &added);
    if (!added)
        return;
    if (node->routine_count < IC_MAX_CALL_ROUTINES)
        node->routines[node->routine_count] = ic_arena_str(&t->report->arena, ic_str(name)).data;
    node->routine_count++;
}

static void add_callees(struct tree *t, uint32_t function, const struct ic_site *site)
{
    const struct ic_flow *flow = t->walk->flow;
    for (uint32_t k = 0; k < site->callee_count; k++) {
        uint32_t callee = function_of(t->walk, flow->callees.at[site->first_callee + k]);
        uint32_t number = ic_map_get(&t->numbers, callee);
        bool added;
        if (number == IC_NONE)
            continue;
        ic_map_add(&t->known, ic_key2(function, callee), 0, &added);
        t->nodes.at[number].callers += added;
    }
}

static void add_sites(struct tree *t, uint32_t instance)
{
    const struct ic_flow *flow = t->walk->flow;
    const struct ic_instance *i = &flow->instances.at[instance];
    uint32_t number = ic_map_get(&t->numbers, i->function);
    for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
        const struct ic_site *site = &flow->sites.at[s];
        add_callees(t, i->function, site);
        if (number != IC_NONE && site->routine && !site->callee_count)
            add_routine(t, number, site->routine->name);
    }
}

const struct ic_calls *ic_calls_of(const struct ic_walk *w, struct ic_report *r)
{
    const struct ic_context_spec *spec = w->flow->program->contexts.at[w->context].spec;
    struct tree t = {.walk = w, .report = r};
    if (!r->wants_calls || !w->reached.count || !(spec->group & (IC_GROUP_ISR | IC_GROUP_MSI)))
        return NULL;
    for (uint32_t k = 0; k < w->reached.count; k++)
        add_node(&t, &w->reached.at[k]);
    for (uint32_t k = 0; k < w->reached.count; k++)
        add_sites(&t, w->reached.at[k].instance);
    struct ic_calls *out = ic_arena_array(&r->arena, 1, sizeof *out);
    struct ic_call_node *nodes = ic_arena_array(&r->arena, t.nodes.count, sizeof *nodes);
    memcpy(nodes, t.nodes.at, t.nodes.count * sizeof *nodes);
    *out = (struct ic_calls){nodes, t.nodes.count, t.left_out};
    ic_vec_release(&t.nodes);
    ic_map_release(&t.numbers);
    ic_map_release(&t.known);
    return out;
}
