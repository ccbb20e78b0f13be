#include "flow/shape.h"

#include "base/memory.h"

#include <stdlib.h>

struct builder {
    struct ic_arena *arena;
    struct ic_shape *s;
    const struct ic_unit *u;
    const struct ic_function *f;
};

static void add_successors(struct builder *b)
{
    struct ic_shape *s = b->s;
    IC_VEC(uint32_t) out = {0};
    s->successor_first = ic_arena_array(b->arena, (size_t)s->block_count + 1, sizeof(uint32_t));
    for (uint32_t i = 0; i < s->block_count; i++) {
        uint32_t row = b->f->first_block + i;
        uint32_t count = ic_block_successors(b->u, row, NULL, 0);
        ic_vec_reserve(&out, count + 1);
        ic_block_successors(b->u, row, out.at + out.count, count);
        for (uint32_t k = 0; k < count; k++)
            out.at[out.count++] -= b->f->first_block;
        if (b->u->blocks.at[row].handler != IC_NONE)
            out.at[out.count++] = b->u->blocks.at[row].handler - b->f->first_block;
        s->successor_first[i + 1] = out.count;
    }
    s->successors = ic_arena_array(b->arena, out.count, sizeof(uint32_t));
    if (out.count)
        memcpy(s->successors, out.at, out.count * sizeof(uint32_t));
    ic_vec_release(&out);
}

// Turns counts in first[1..] into offsets.
static void sum_up(uint32_t *first, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        first[i + 1] += first[i];
}

static void add_predecessors(struct builder *b)
{
    struct ic_shape *s = b->s;
    uint32_t edges = s->successor_first[s->block_count];
    s->predecessor_first = ic_arena_array(b->arena, (size_t)s->block_count + 1, sizeof(uint32_t));
    s->predecessors = ic_arena_array(b->arena, edges, sizeof(uint32_t));
    uint32_t *fill = ic_calloc(s->block_count, sizeof *fill);
    for (uint32_t k = 0; k < edges; k++)
        s->predecessor_first[s->successors[k] + 1]++;
    sum_up(s->predecessor_first, s->block_count);
    for (uint32_t i = 0; i < s->block_count; i++)
        for (uint32_t k = s->successor_first[i]; k < s->successor_first[i + 1]; k++) {
            uint32_t to = s->successors[k];
            s->predecessors[s->predecessor_first[to] + fill[to]++] = i;
        }
    free(fill);
}

// Depth-first without recursion; `order` ends up in reverse post-order.
static void number_blocks(struct builder *b)
{
    struct ic_shape *s = b->s;
    uint32_t n = s->block_count, depth = 0, at = n;
    uint32_t *stack = ic_calloc(n, sizeof *stack), *next = ic_calloc(n, sizeof *next);
    bool *seen = ic_calloc(n, sizeof *seen);
    s->order = ic_arena_array(b->arena, n, sizeof(uint32_t));
    s->position = ic_arena_ids(b->arena, n);
    stack[depth++] = 0;
    seen[0] = true;
    next[0] = s->successor_first[0];
    while (depth) {
        uint32_t block = stack[depth - 1];
        if (next[block] == s->successor_first[block + 1]) {
            s->order[--at] = block;
            depth--;
            continue;
        }
        uint32_t to = s->successors[next[block]++];
        if (!seen[to]) {
            seen[to] = true;
            next[to] = s->successor_first[to];
            stack[depth++] = to;
        }
    }
    s->order_count = n - at;
    memmove(s->order, s->order + at, s->order_count * sizeof(uint32_t));
    for (uint32_t i = 0; i < s->order_count; i++)
        s->position[s->order[i]] = i;
    free(stack);
    free(next);
    free(seen);
}

// A graph to compute dominators of: nodes in reverse post-order from node 0.
struct graph {
    uint32_t count;
    uint32_t *first, *preds; // predecessors as positions
    uint32_t *idom;
};

static uint32_t intersect(const uint32_t *idom, uint32_t a, uint32_t b)
{
    while (a != b) {
        while (a > b)
            a = idom[a];
        while (b > a)
            b = idom[b];
    }
    return a;
}

static void find_dominators(struct graph *g)
{
    g->idom[0] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = 1; i < g->count; i++) {
            uint32_t best = IC_NONE;
            for (uint32_t k = g->first[i]; k < g->first[i + 1]; k++) {
                uint32_t pred = g->preds[k];
                if (g->idom[pred] != IC_NONE)
                    best = best == IC_NONE ? pred : intersect(g->idom, best, pred);
            }
            if (best != IC_NONE && g->idom[i] != best) {
                g->idom[i] = best;
                changed = true;
            }
        }
    }
}

static void graph_init(struct graph *g, uint32_t count, uint32_t edges)
{
    g->count = count;
    g->first = ic_calloc((size_t)count + 1, sizeof(uint32_t));
    g->preds = ic_calloc(edges, sizeof(uint32_t));
    g->idom = ic_calloc(count, sizeof(uint32_t));
    memset(g->idom, 0xff, count * sizeof(uint32_t));
}

static void graph_release(struct graph *g)
{
    free(g->first);
    free(g->preds);
    free(g->idom);
}

static void dominate(struct builder *b)
{
    struct ic_shape *s = b->s;
    struct graph g;
    graph_init(&g, s->order_count, s->successor_first[s->block_count]);
    for (uint32_t i = 0; i < s->order_count; i++)
        for (uint32_t k = s->successor_first[s->order[i]]; k < s->successor_first[s->order[i] + 1];
             k++)
            g.first[s->position[s->successors[k]] + 1]++;
    sum_up(g.first, g.count);
    uint32_t *fill = ic_calloc(g.count, sizeof *fill);
    for (uint32_t i = 0; i < s->order_count; i++)
        for (uint32_t k = s->successor_first[s->order[i]]; k < s->successor_first[s->order[i] + 1];
             k++) {
            uint32_t to = s->position[s->successors[k]];
            g.preds[g.first[to] + fill[to]++] = i;
        }
    find_dominators(&g);
    s->dominator = ic_arena_ids(b->arena, s->block_count);
    for (uint32_t i = 1; i < s->order_count; i++)
        if (g.idom[i] != IC_NONE)
            s->dominator[s->order[i]] = s->order[g.idom[i]];
    free(fill);
    graph_release(&g);
}

// Post-order numbering of the reversed graph from a made-up exit node, which all returning blocks
// lead to, and blocks of endless loops too (the last in order), so that every block reaches it.
struct reverse {
    uint32_t *order;    // position -> block; position 0 is the exit
    uint32_t *position; // block -> position
    bool *is_exit;
    uint32_t count;
};

struct walk {
    uint32_t *stack, *next, *post;
    bool *seen;
    uint32_t done;
};

static void reverse_from(const struct ic_shape *s, struct walk *w, uint32_t from)
{
    uint32_t depth = 0;
    if (w->seen[from])
        return;
    w->seen[from] = true;
    w->next[from] = s->predecessor_first[from];
    w->stack[depth++] = from;
    while (depth) {
        uint32_t block = w->stack[depth - 1];
        if (w->next[block] == s->predecessor_first[block + 1]) {
            w->post[w->done++] = block;
            depth--;
            continue;
        }
        uint32_t to = s->predecessors[w->next[block]++];
        if (!w->seen[to] && s->position[to] != IC_NONE) {
            w->seen[to] = true;
            w->next[to] = s->predecessor_first[to];
            w->stack[depth++] = to;
        }
    }
}

static void reverse_order(const struct ic_shape *s, struct reverse *r)
{
    uint32_t n = s->block_count;
    struct walk w = {ic_calloc(n, sizeof(uint32_t)), ic_calloc(n, sizeof(uint32_t)),
                     ic_calloc(n, sizeof(uint32_t)), ic_calloc(n, sizeof(bool)), 0};
    r->is_exit = ic_calloc(n, sizeof(bool));
    for (uint32_t i = 0; i < s->order_count; i++) {
        uint32_t block = s->order[i];
        if (s->successor_first[block] == s->successor_first[block + 1]) {
            r->is_exit[block] = true;
            reverse_from(s, &w, block);
        }
    }
    for (uint32_t i = s->order_count; i-- > 0;)
        if (!w.seen[s->order[i]]) {
            r->is_exit[s->order[i]] = true;
            reverse_from(s, &w, s->order[i]);
        }
    r->count = w.done + 1;
    r->order = ic_calloc(r->count, sizeof(uint32_t));
    r->position = ic_calloc(n, sizeof(uint32_t));
    memset(r->position, 0xff, n * sizeof(uint32_t));
    r->order[0] = IC_NONE;
    for (uint32_t i = 0; i < w.done; i++) {
        r->order[i + 1] = w.post[w.done - 1 - i];
        r->position[r->order[i + 1]] = i + 1;
    }
    free(w.stack);
    free(w.next);
    free(w.post);
    free(w.seen);
}

static void post_dominate(struct builder *b)
{
    struct ic_shape *s = b->s;
    struct reverse r = {0};
    reverse_order(s, &r);
    struct graph g;
    graph_init(&g, r.count, s->successor_first[s->block_count] + r.count);
    uint32_t at = 0;
    for (uint32_t i = 1; i < r.count; i++) {
        uint32_t block = r.order[i];
        g.first[i] = at;
        if (r.is_exit[block])
            g.preds[at++] = 0;
        for (uint32_t k = s->successor_first[block]; k < s->successor_first[block + 1]; k++)
            g.preds[at++] = r.position[s->successors[k]];
    }
    g.first[r.count] = at;
    find_dominators(&g);
    s->post_dominator = ic_arena_ids(b->arena, s->block_count);
    for (uint32_t i = 1; i < r.count; i++)
        if (g.idom[i] != IC_NONE && g.idom[i] != 0)
            s->post_dominator[r.order[i]] = r.order[g.idom[i]];
    graph_release(&g);
    free(r.order);
    free(r.position);
    free(r.is_exit);
}

// Calls `visit` for each block that way `k` out of `branch` decides on.
static void each_controlled(const struct ic_shape *s, uint32_t branch, uint32_t k,
                            void (*visit)(void *data, uint32_t block, struct ic_control c),
                            void *data)
{
    uint32_t stop = s->post_dominator[branch];
    uint32_t block = s->successors[s->successor_first[branch] + k];
    for (uint32_t steps = 0; block != IC_NONE && block != stop && steps < 4096; steps++) {
        visit(data, block, (struct ic_control){branch, k});
        block = s->post_dominator[block];
    }
}

struct control_fill {
    struct ic_shape *s;
    uint32_t *fill;
};

static void count_control(void *data, uint32_t block, struct ic_control c)
{
    struct control_fill *f = data;
    (void)c;
    f->s->control_first[block + 1]++;
}

static void put_control(void *data, uint32_t block, struct ic_control c)
{
    struct control_fill *f = data;
    f->s->controls[f->s->control_first[block] + f->fill[block]++] = c;
}

static void each_branch(struct ic_shape *s, struct control_fill *f,
                        void (*visit)(void *data, uint32_t block, struct ic_control c))
{
    for (uint32_t i = 0; i < s->order_count; i++) {
        uint32_t block = s->order[i];
        uint32_t count = s->successor_first[block + 1] - s->successor_first[block];
        for (uint32_t k = 0; count > 1 && k < count; k++)
            each_controlled(s, block, k, visit, f);
    }
}

static void control(struct builder *b)
{
    struct ic_shape *s = b->s;
    struct control_fill f = {s, ic_calloc(s->block_count, sizeof(uint32_t))};
    s->control_first = ic_arena_array(b->arena, (size_t)s->block_count + 1, sizeof(uint32_t));
    each_branch(s, &f, count_control);
    sum_up(s->control_first, s->block_count);
    s->controls = ic_arena_array(b->arena, s->control_first[s->block_count], sizeof *s->controls);
    each_branch(s, &f, put_control);
    free(f.fill);
}

static void add_loops(struct builder *b)
{
    struct ic_shape *s = b->s;
    s->loop_count = b->f->loop_count;
    s->loop = ic_arena_ids(b->arena, s->block_count);
    s->loop_parent = ic_arena_ids(b->arena, s->loop_count);
    s->loop_header = ic_arena_ids(b->arena, s->loop_count);
    for (uint32_t i = 0; i < s->loop_count; i++) {
        const struct ic_loop *l = &b->u->loops.at[b->f->first_loop + i];
        s->loop_header[i] = l->header - b->f->first_block;
        if (l->parent != IC_NONE && l->parent - b->f->first_loop < i)
            s->loop_parent[i] = l->parent - b->f->first_loop;
    }
    for (uint32_t i = 0; i < s->block_count; i++) {
        uint32_t l = b->u->blocks.at[b->f->first_block + i].loop;
        if (l != IC_NONE)
            s->loop[i] = l - b->f->first_loop;
    }
}

// Of the blocks written inside a loop only those that lead back to its header are in the loop; what
// runs on the way out (before a `return` or `break`) belongs to the loop around it.
static void drop_ways_out(struct ic_shape *s, uint32_t loop, uint32_t *mark, uint32_t *stack)
{
    uint32_t depth = 0;
    stack[depth++] = s->loop_header[loop];
    mark[s->loop_header[loop]] = loop;
    while (depth) {
        uint32_t b = stack[--depth];
        for (uint32_t k = s->predecessor_first[b]; k < s->predecessor_first[b + 1]; k++) {
            uint32_t p = s->predecessors[k];
            if (mark[p] != loop && ic_shape_in_loop(s, p, loop)) {
                mark[p] = loop;
                stack[depth++] = p;
            }
        }
    }
}

static void trim_loops(struct ic_shape *s)
{
    uint32_t *mark = ic_calloc(s->block_count, sizeof *mark);
    uint32_t *stack = ic_calloc(s->block_count, sizeof *stack);
    uint32_t *next = ic_calloc(s->block_count, sizeof *next);
    uint32_t *first = ic_calloc(s->loop_count, sizeof *first);
    memset(mark, 0xff, s->block_count * sizeof *mark);
    memset(first, 0xff, s->loop_count * sizeof *first);
    for (uint32_t b = 0; b < s->block_count; b++)
        if (s->loop[b] != IC_NONE) {
            next[b] = first[s->loop[b]];
            first[s->loop[b]] = b;
        }
    for (uint32_t l = s->loop_count; l-- > 0;) {
        drop_ways_out(s, l, mark, stack);
        for (uint32_t b = first[l], after; b != IC_NONE; b = after) {
            after = next[b];
            if (mark[b] == l)
                continue;
            uint32_t parent = s->loop[b] = s->loop_parent[l];
            if (parent != IC_NONE) {
                next[b] = first[parent];
                first[parent] = b;
            }
        }
    }
    free(mark);
    free(stack);
    free(next);
    free(first);
}

static void note_use(struct builder *b, uint32_t value)
{
    if (value == IC_NONE)
        return;
    value = b->u->instrs.at[value].op == IC_OP_cast ? b->u->instrs.at[value].a : value;
    const struct ic_instr *in = &b->u->instrs.at[value];
    while (in->op == IC_OP_addr_elem || in->op == IC_OP_addr_field || in->op == IC_OP_cast)
        in = &b->u->instrs.at[in->a];
    if (in->op == IC_OP_addr_var)
        b->s->escaped[in->a - b->f->first_var] = true;
}

static void find_escapes(struct builder *b)
{
    b->s->escaped = ic_arena_array(b->arena, b->f->var_count, sizeof(bool));
    for (uint32_t i = 0; i < b->s->block_count; i++) {
        const struct ic_block *block = &b->u->blocks.at[b->f->first_block + i];
        for (uint32_t k = block->first; k < block->first + block->count; k++) {
            const struct ic_instr *in = &b->u->instrs.at[k];
            if (in->op == IC_OP_store) {
                note_use(b, in->b);
            } else if (in->op == IC_OP_return) {
                note_use(b, in->a);
            }
        }
    }
}

// By block: variables read before they are set, and set; `always`: those whose address is used.
struct uses {
    uint64_t *read, *set, *always;
};

static void note_address(const struct builder *b, uint64_t *always, uint32_t value)
{
    const struct ic_instr *in = value == IC_NONE ? NULL : &b->u->instrs.at[value];
    while (in && (in->op == IC_OP_addr_elem || in->op == IC_OP_addr_field || in->op == IC_OP_cast))
        in = &b->u->instrs.at[in->a];
    if (in && in->op == IC_OP_addr_var)
        always[(in->a - b->f->first_var) / 64] |= (uint64_t)1 << (in->a - b->f->first_var) % 64;
}

static void scan_uses(const struct builder *b, const struct ic_instr *in, struct uses *uses,
                      size_t at)
{
    if (in->op == IC_OP_call) {
        const struct ic_call *c = &b->u->calls.at[in->a];
        for (uint32_t i = 0; i < c->count; i++)
            note_address(b, uses->always, b->u->refs.at[c->first + i]);
        return;
    }
    if (in->op == IC_OP_store || in->op == IC_OP_return || in->op == IC_OP_copy)
        note_address(b, uses->always, in->op == IC_OP_return ? in->a : in->b);
    if (in->op != IC_OP_load && in->op != IC_OP_store)
        return;
    const struct ic_instr *place = &b->u->instrs.at[ic_unit_strip(b->u, in->a)];
    if (place->op != IC_OP_addr_var)
        return;
    uint32_t var = place->a - b->f->first_var;
    uint64_t bit = (uint64_t)1 << var % 64;
    if (in->op == IC_OP_store)
        uses->set[at + var / 64] |= bit;
    else if (!(uses->set[at + var / 64] & bit))
        uses->read[at + var / 64] |= bit;
}

static void spread_live(struct ic_shape *s, const struct uses *uses)
{
    uint32_t words = s->live_words;
    bool changed = true;
    while (changed) {
        changed = false;
        for (uint32_t k = s->order_count; k-- > 0;) {
            uint32_t block = s->order[k];
            for (uint32_t w = 0; w < words; w++) {
                size_t at = (size_t)block * words + w;
                uint64_t out = 0;
                for (uint32_t e = s->successor_first[block]; e < s->successor_first[block + 1]; e++)
                    out |= s->live[(size_t)s->successors[e] * words + w];
                uint64_t in = uses->read[at] | uses->always[w] | (out & ~uses->set[at]);
                changed |= in != s->live[at];
                s->live[at] = in;
            }
        }
    }
}

static void find_live(struct builder *b)
{
    enum { MOST = 1 << 16 }; // words
    struct ic_shape *s = b->s;
    uint32_t words = (b->f->var_count + 63) / 64;
    size_t size = (size_t)words * s->block_count;
    if (words == 0 || size > MOST)
        return;
    struct uses uses = {ic_calloc(size, 8), ic_calloc(size, 8), ic_calloc(words, 8)};
    s->live_words = words;
    s->live = ic_arena_array(b->arena, size, sizeof *s->live);
    for (uint32_t k = 0; k < s->block_count; k++) {
        const struct ic_block *block = &b->u->blocks.at[b->f->first_block + k];
        for (uint32_t i = block->first; i < block->first + block->count; i++)
            scan_uses(b, &b->u->instrs.at[i], &uses, (size_t)k * words);
    }
    spread_live(s, &uses);
    free(uses.read);
    free(uses.set);
    free(uses.always);
}

struct ic_shape *ic_shape_make(struct ic_arena *arena, const struct ic_program *p,
                               uint32_t function)
{
    struct builder b = {arena, ic_arena_alloc(arena, sizeof *b.s), ic_program_unit(p, function),
                        ic_program_row(p, function)};
    b.s->block_count = b.f->block_count;
    add_successors(&b);
    add_predecessors(&b);
    number_blocks(&b);
    dominate(&b);
    post_dominate(&b);
    control(&b);
    add_loops(&b);
    if (b.s->loop_count)
        trim_loops(b.s);
    find_escapes(&b);
    find_live(&b);
    return b.s;
}

bool ic_shape_dominates(const struct ic_shape *s, uint32_t a, uint32_t b)
{
    if (s->position[a] == IC_NONE || s->position[b] == IC_NONE)
        return false;
    while (b != IC_NONE && s->position[b] > s->position[a])
        b = s->dominator[b];
    return a == b;
}

bool ic_shape_in_loop(const struct ic_shape *s, uint32_t block, uint32_t loop)
{
    uint32_t l = s->loop[block];
    while (l != IC_NONE && l != loop)
        l = s->loop_parent[l];
    return l == loop && loop != IC_NONE;
}
