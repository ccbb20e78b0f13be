#include "flow/order.h"

#include "base/memory.h"

#include <stdlib.h>

// A place in a walk over calls; `instance` is an index of whatever list is walked.
struct visit {
    uint32_t instance, site, callee;
};

// Steps to the next callee of the visit's instance; IC_NONE: no more.
static uint32_t next_callee(const struct ic_flow *flow, const struct ic_instance *i,
                            struct visit *v)
{
    while (v->site < i->first_site + i->site_count) {
        const struct ic_site *site = &flow->sites.at[v->site];
        if (v->callee < site->callee_count)
            return flow->callees.at[site->first_callee + v->callee++];
        v->site++;
        v->callee = 0;
    }
    return IC_NONE;
}

static struct visit visit_of(const struct ic_flow *flow, uint32_t instance)
{
    return (struct visit){instance, flow->instances.at[instance].first_site, 0};
}

typedef IC_VEC(uint32_t) ids;

// All instances that count, callees first where no call leads back.
static void collect(const struct ic_flow *flow, uint32_t root, uint32_t effects, ids *post)
{
    IC_VEC(struct visit) stack = {0};
    struct ic_map seen = {0};
    ic_map_set(&seen, root, 0);
    ic_vec_push(&stack, visit_of(flow, root));
    while (stack.count) {
        struct visit *v = &stack.at[stack.count - 1];
        uint32_t callee = next_callee(flow, &flow->instances.at[v->instance], v);
        if (callee == IC_NONE) {
            ic_vec_push(post, v->instance);
            stack.count--;
            continue;
        }
        uint32_t does = flow->effects[flow->instances.at[callee].function];
        bool added;
        ic_map_add(&seen, callee, 0, &added);
        if (added && (effects == 0 || does & effects))
            ic_vec_push(&stack, visit_of(flow, callee));
    }
    ic_map_release(&seen);
    ic_vec_release(&stack);
}

// The functions of those instances, each with its instances as a list.
struct functions {
    struct ic_map first; // function -> index in `post` of its first instance
    uint32_t *next;      // by index in `post`: the function's next instance, or IC_NONE
    bool *entered;       // by index in `post`: the walk has come to the function (first ones only)
    ids done;            // first instances, as the walk left their functions
};

static void list_instances(const struct ic_flow *flow, const ids *post, struct functions *f)
{
    f->next = ic_calloc(post->count, sizeof *f->next);
    f->entered = ic_calloc(post->count, sizeof *f->entered);
    for (uint32_t k = post->count; k-- > 0;) {
        uint32_t function = flow->instances.at[post->at[k]].function;
        f->next[k] = ic_map_get(&f->first, function);
        ic_map_set(&f->first, function, k);
    }
}

// Walks the functions from the root's; a function is left when all its instances have been seen.
static void walk_functions(const struct ic_flow *flow, const ids *post, struct functions *f)
{
    IC_VEC(struct visit) stack = {0};
    ids at = {0}; // first instances of the functions on the stack
    uint32_t root = ic_map_get(&f->first, flow->instances.at[post->at[post->count - 1]].function);
    for (uint32_t enter = root; enter != IC_NONE || stack.count;) {
        if (enter != IC_NONE) {
            f->entered[enter] = true;
            ic_vec_push(&at, enter);
            ic_vec_push(&stack, visit_of(flow, post->at[enter]));
            stack.at[stack.count - 1].instance = enter;
            enter = IC_NONE;
        }
        struct visit *v = &stack.at[stack.count - 1];
        uint32_t callee = next_callee(flow, &flow->instances.at[post->at[v->instance]], v);
        if (callee != IC_NONE) {
            uint32_t first = ic_map_get(&f->first, flow->instances.at[callee].function);
            enter = first == IC_NONE || f->entered[first] ? IC_NONE : first;
        } else if (f->next[v->instance] != IC_NONE) {
            uint32_t next = f->next[v->instance];
            *v = visit_of(flow, post->at[next]);
            v->instance = next;
        } else {
            ic_vec_push(&f->done, at.at[--at.count]);
            stack.count--;
        }
    }
    ic_vec_release(&stack);
    ic_vec_release(&at);
}

void ic_order_make(struct ic_order *o, const struct ic_flow *flow, uint32_t root, uint32_t effects)
{
    ids post = {0};
    struct functions f = {0};
    *o = (struct ic_order){0};
    collect(flow, root, effects, &post);
    list_instances(flow, &post, &f);
    walk_functions(flow, &post, &f);
    for (uint32_t d = 0; d < f.done.count; d++)
        for (uint32_t k = f.done.at[d]; k != IC_NONE; k = f.next[k]) {
            ic_map_set(&o->position, post.at[k], o->post.count);
            ic_vec_push(&o->post, post.at[k]);
        }
    ic_vec_release(&post);
    ic_vec_release(&f.done);
    ic_map_release(&f.first);
    free(f.next);
    free(f.entered);
}

void ic_order_release(struct ic_order *o)
{
    ic_vec_release(&o->post);
    ic_map_release(&o->position);
}

uint32_t ic_order_depth(const struct ic_order *o, const struct ic_flow *flow, bool *recursive)
{
    uint32_t *depth = ic_calloc(o->post.count, sizeof *depth);
    uint32_t most = 0;
    *recursive = false;
    for (uint32_t p = 0; p < o->post.count; p++) {
        const struct ic_instance *i = &flow->instances.at[o->post.at[p]];
        struct visit v = visit_of(flow, o->post.at[p]);
        for (uint32_t c; (c = next_callee(flow, i, &v)) != IC_NONE;) {
            uint32_t at = ic_map_get(&o->position, c);
            *recursive |= at != IC_NONE && at >= p;
            if (at != IC_NONE && at < p && depth[at] + 1 > depth[p])
                depth[p] = depth[at] + 1;
        }
        most = depth[p];
    }
    free(depth);
    return most;
}
