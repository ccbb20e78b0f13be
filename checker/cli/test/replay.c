#include "cli/test/replay.h"

#include "base/memory.h"
#include "flow/machine.h"

#include <stdlib.h>

enum { MAX_FIXED = 64, MAX_TRAIL = 1 << 16 };

// Conditions that cannot change while a routine runs, as far as the way decided them.
struct fixed {
    uint64_t key;
    bool truth;
};

// Calls that have come back with 0 (`truth` false) or with something else.
struct returned {
    uint32_t instr;
    bool truth;
};

// Where the way through one instance is.
struct place {
    const struct ic_flow *flow;
    const struct ic_instance *i;
    const struct ic_unit *u;
    const struct ic_function *row;
    const struct ic_shape *shape;
    uint32_t block, instr; // block: number in the function
    bool passed;           // the call `instr` has come back
    uint32_t states;       // the automaton may be in, as bits
    struct fixed fixed[MAX_FIXED];
    uint32_t fixed_count;
    struct returned returned[MAX_FIXED];
    uint32_t returned_count;
};

struct run {
    struct replay *replay;
    struct ic_map exits; // (flow, exit): replayed before
    const char *why;     // of what does not replay; NULL: all does
    const struct ic_unit *why_unit;
    uint32_t why_instr, why_step;
};

static bool fail(struct run *r, const struct place *p, uint32_t instr, uint32_t step,
                 const char *why)
{
    r->why = why;
    r->why_unit = p->u;
    r->why_instr = instr;
    r->why_step = step;
    return false;
}

// Conditions that never change
// ------------------------------------------------------------------------------------------

static bool in_function(const struct place *p, uint32_t instr)
{
    const struct ic_block *first = &p->u->blocks.at[p->row->first_block];
    const struct ic_block *last = &first[p->row->block_count - 1];
    return instr >= first->first && instr < last->first + last->count;
}

// Whether a parameter is only ever read.
static bool never_changes(const struct place *p, uint32_t variable)
{
    const struct ic_block *blocks = &p->u->blocks.at[p->row->first_block];
    const struct ic_block *last = &blocks[p->row->block_count - 1];
    if (variable - p->row->first_var >= p->row->param_count)
        return false;
    for (uint32_t k = 0; k < p->u->refs.count; k++) // handed to a call
        if (in_function(p, p->u->refs.at[k]) &&
            p->u->instrs.at[p->u->refs.at[k]].op == IC_OP_addr_var &&
            p->u->instrs.at[p->u->refs.at[k]].a == variable)
            return false;
    for (uint32_t i = blocks->first; i < last->first + last->count; i++) {
        const struct ic_instr *in = &p->u->instrs.at[i];
        bool values = in->op != IC_OP_const && in->op != IC_OP_load && in->op != IC_OP_call &&
                      in->op != IC_OP_jump && in->op != IC_OP_mark && in->op != IC_OP_text;
        uint32_t operands[2] = {in->a, in->b};
        for (int k = 0; k < 2 && values; k++)
            if (operands[k] != IC_NONE && in_function(p, operands[k]) &&
                p->u->instrs.at[operands[k]].op == IC_OP_addr_var &&
                p->u->instrs.at[operands[k]].a == variable)
                return false;
    }
    return true;
}

// Names a value made of constants and of parameters that never change; 0 for any other.
static uint64_t value_key(const struct place *p, uint32_t value, uint32_t depth)
{
    const struct ic_instr *in = &p->u->instrs.at[value];
    uint64_t a, b = 1;
    if (depth > 8)
        return 0;
    if (in->op == IC_OP_const)
        return ic_hash(ic_key2(1, (uint32_t)p->u->consts.at[in->a].value)) | 1;
    if (in->op == IC_OP_load) {
        const struct ic_instr *at = &p->u->instrs.at[in->a];
        return at->op == IC_OP_addr_var && !(in->flags & IC_INSTR_VOLATILE) &&
                       never_changes(p, at->a)
                   ? ic_hash(ic_key2(2, at->a)) | 1
                   : 0;
    }
    bool two = (in->op >= IC_OP_add && in->op <= IC_OP_ge);
    if (!two && in->op != IC_OP_cast && in->op != IC_OP_neg && in->op != IC_OP_bitnot)
        return 0;
    a = value_key(p, in->a, depth + 1);
    if (two)
        b = value_key(p, in->b, depth + 1);
    return a && b ? ic_hash(ic_hash(a ^ ic_key2(in->op, in->type)) ^ b) | 1 : 0;
}

// The same of a condition; `*truth` is turned round where the key names the contrary.
static uint64_t condition_key(const struct place *p, uint32_t value, bool *truth)
{
    const struct ic_instr *in = &p->u->instrs.at[value];
    while (in->op == IC_OP_not) {
        *truth = !*truth;
        value = in->a;
        in = &p->u->instrs.at[value];
    }
    if (in->op == IC_OP_ne || in->op == IC_OP_eq) {
        uint64_t a = value_key(p, in->a, 0), b = value_key(p, in->b, 0);
        *truth ^= in->op == IC_OP_ne;
        return a && b ? ic_hash(a ^ ic_hash(b ^ 77)) | 1 : 0;
    }
    return value_key(p, value, 0);
}

static bool agrees(const struct place *p, uint32_t condition, bool truth)
{
    uint64_t key = condition_key(p, condition, &truth);
    for (uint32_t k = 0; key && k < p->fixed_count; k++)
        if (p->fixed[k].key == key)
            return p->fixed[k].truth == truth;
    return true;
}

static void remember(struct place *p, uint32_t condition, bool truth)
{
    uint64_t key = condition_key(p, condition, &truth);
    if (key && p->fixed_count < MAX_FIXED)
        p->fixed[p->fixed_count++] = (struct fixed){key, truth};
}

// From block to block
// ------------------------------------------------------------------------------------------

static const struct ic_block *block_at(const struct place *p, uint32_t block)
{
    return &p->u->blocks.at[p->row->first_block + block];
}

static uint32_t end_of(const struct place *p, uint32_t block)
{
    return block_at(p, block)->first + block_at(p, block)->count - 1;
}

static uint32_t block_of(const struct place *p, uint32_t instr)
{
    for (uint32_t b = 0; b < p->row->block_count; b++)
        if (instr >= block_at(p, b)->first && instr <= end_of(p, b))
            return b;
    return IC_NONE;
}

// Whether the call that a condition asks, if it asks one and nothing else, came back like that.
static bool came_back(const struct place *p, uint32_t condition, bool truth)
{
    const struct ic_instr *in = &p->u->instrs.at[condition];
    for (; in->op == IC_OP_not; in = &p->u->instrs.at[in->a])
        truth = !truth;
    for (uint32_t k = p->returned_count; k-- > 0;)
        if (&p->u->instrs.at[p->returned[k].instr] == in)
            return p->returned[k].truth == truth;
    return true;
}

static void note_return(struct place *p, uint32_t instr, struct ic_value value)
{
    uint32_t kept = 0;
    for (uint32_t k = 0; k < p->returned_count; k++)
        if (p->returned[k].instr != instr)
            p->returned[kept++] = p->returned[k];
    p->returned_count = kept;
    bool known = ic_value_is_not_zero(value) || ic_value_is_const(value);
    if (known && kept < MAX_FIXED)
        p->returned[p->returned_count++] = (struct returned){instr, ic_value_is_not_zero(value)};
}

static bool holds(const struct place *p, uint32_t condition, bool truth)
{
    const struct ic_instr *in = &p->u->instrs.at[condition];
    if (in->op == IC_OP_const)
        return (p->u->consts.at[in->a].value != 0) == truth;
    return agrees(p, condition, truth) && came_back(p, condition, truth);
}

static bool is_constant(const struct place *p, uint32_t value)
{
    return p->u->instrs.at[ic_unit_strip(p->u, value)].op == IC_OP_const;
}

// Whether nothing can be known of `value`, computed in `block`: it has just been read from volatile
// memory, or come back from a routine that is not the program's.
static bool is_news(const struct place *p, uint32_t block, uint32_t value)
{
    const struct ic_instr *in = &p->u->instrs.at[value];
    while (in->op == IC_OP_cast || in->op == IC_OP_not ||
           ((in->op == IC_OP_eq || in->op == IC_OP_ne || in->op == IC_OP_and) &&
            is_constant(p, in->b))) {
        value = in->a;
        in = &p->u->instrs.at[value];
    }
    if (block_of(p, value) != block)
        return false;
    if (in->op == IC_OP_load)
        return in->flags & IC_INSTR_VOLATILE && p->u->types.at[in->type].bits > 1;
    const struct ic_call *c = in->op == IC_OP_call ? &p->u->calls.at[in->a] : NULL;
    uint32_t unit = p->flow->program->functions.at[p->i->function].unit;
    const struct ic_routine *r = c ? ic_program_routine(p->flow->program, unit, value) : NULL;
    return r && ic_program_reads_device(p->flow->program, r) &&
           ic_program_callees(p->flow->program, p->i->function, value).count == 0;
}

// The blocks that the end of `block` leads to without a step in the trail; returns how many.
static uint32_t silent_ways(const struct place *p, uint32_t block, uint32_t out[2])
{
    const struct ic_instr *in = &p->u->instrs.at[end_of(p, block)];
    uint32_t n = 0, first = p->row->first_block;
    if (in->op == IC_OP_jump)
        out[n++] = in->a - first;
    if (in->op != IC_OP_branch || is_news(p, block, in->a))
        return n;
    if (holds(p, in->a, true))
        out[n++] = in->b - first;
    if (holds(p, in->a, false))
        out[n++] = in->c - first;
    return n;
}

static void add_block(uint32_t *work, uint32_t *count, bool *seen, uint32_t block)
{
    if (!seen[block]) {
        seen[block] = true;
        work[(*count)++] = block;
    }
}

// Whether a way leads from here to the start of block `to` with no step on it.
static bool leads_to(const struct place *p, uint32_t to)
{
    uint32_t *work = ic_calloc(p->row->block_count, sizeof *work), count = 0;
    bool *seen = ic_calloc(p->row->block_count, sizeof *seen);
    uint32_t next[2], n = silent_ways(p, p->block, next);
    for (uint32_t k = 0; k < n; k++)
        add_block(work, &count, seen, next[k]);
    // What is raised in a block is taken to be raised at its start.
    bool at_start = p->instr == block_at(p, p->block)->first && !p->passed;
    if (at_start && block_at(p, p->block)->handler != IC_NONE)
        add_block(work, &count, seen, block_at(p, p->block)->handler - p->row->first_block);
    for (uint32_t w = 0; w < count && !seen[to]; w++) {
        n = silent_ways(p, work[w], next);
        for (uint32_t k = 0; k < n; k++)
            add_block(work, &count, seen, next[k]);
        if (block_at(p, work[w])->handler != IC_NONE)
            add_block(work, &count, seen, block_at(p, work[w])->handler - p->row->first_block);
    }
    bool found = seen[to];
    free(work);
    free(seen);
    return found;
}

// Goes on to `instr`; `again`: it may be the one where the way is, though that has been passed.
static bool go_to(struct place *p, uint32_t instr, bool again)
{
    uint32_t block = in_function(p, instr) ? block_of(p, instr) : IC_NONE;
    if (block == IC_NONE)
        return false;
    bool ahead =
        block == p->block && (instr > p->instr || (instr == p->instr && (again || !p->passed)));
    if (!ahead && !leads_to(p, block))
        return false;
    p->passed = ahead && instr == p->instr && p->passed;
    p->block = block;
    p->instr = instr;
    return true;
}

static void go_to_start(struct place *p, uint32_t row)
{
    p->block = row - p->row->first_block;
    p->instr = block_at(p, p->block)->first;
    p->passed = false;
}

// Steps
// ------------------------------------------------------------------------------------------

static bool step_branch(struct run *r, struct place *p, const struct ic_trail *t, uint32_t step)
{
    const struct ic_instr *in = &p->u->instrs.at[t->instr];
    bool truth = t->detail != 0;
    if (in->op != IC_OP_branch && in->op != IC_OP_return)
        return fail(r, p, t->instr, step, "branches where there is no branch");
    if (!go_to(p, t->instr, true))
        return fail(r, p, t->instr, step, "branches where the way does not lead");
    if (!holds(p, in->a, truth))
        return fail(r, p, t->instr, step, "decides otherwise than the way before");
    remember(p, in->a, truth);
    if (in->op == IC_OP_branch)
        go_to_start(p, truth ? in->b : in->c);
    return true;
}

static bool step_switch(struct run *r, struct place *p, const struct ic_trail *t, uint32_t step)
{
    const struct ic_instr *in = &p->u->instrs.at[t->instr];
    if (in->op != IC_OP_switch || (t->detail != IC_NONE && t->detail >= in->c))
        return fail(r, p, t->instr, step, "takes a case where there is none");
    if (!go_to(p, t->instr, true))
        return fail(r, p, t->instr, step, "switches where the way does not lead");
    go_to_start(p, t->detail == IC_NONE ? in->d : p->u->cases.at[in->b + t->detail].block);
    return true;
}

// The instance that a call of `p` enters and that has exit `exit`, or IC_NONE.
static uint32_t callee_with(const struct place *p, uint32_t instr, uint32_t exit)
{
    for (uint32_t s = p->i->first_site; s < p->i->first_site + p->i->site_count; s++) {
        const struct ic_site *site = &p->flow->sites.at[s];
        for (uint32_t k = 0; site->instr == instr && k < site->callee_count; k++) {
            uint32_t id = p->flow->callees.at[site->first_callee + k];
            const struct ic_instance *c = &p->flow->instances.at[id];
            if (exit >= c->first_exit && exit < c->first_exit + c->exit_count)
                return id;
        }
    }
    return IC_NONE;
}

static bool replay_exit(struct run *r, const struct ic_flow *flow, uint32_t instance,
                        uint32_t exit);

static bool has_states(const struct place *p)
{
    return p->flow->machine && p->flow->machine->automaton && !p->i->capped;
}

static bool step_call(struct run *r, struct place *p, const struct ic_trail *t, uint32_t step)
{
    if (p->u->instrs.at[t->instr].op != IC_OP_call)
        return fail(r, p, t->instr, step, "comes back where there is no call");
    if (!go_to(p, t->instr, false))
        return fail(r, p, t->instr, step, "calls where the way does not lead");
    uint32_t callee = callee_with(p, t->instr, t->detail);
    if (callee == IC_NONE)
        return fail(r, p, t->instr, step, "comes back from what it does not call");
    if (has_states(p)) {
        uint64_t entry = p->flow->instances.at[callee].entry.state;
        if (!(p->states >> entry & 1))
            return fail(r, p, t->instr, step, "calls in a state that the way is not in");
        p->states = 1u << p->flow->exits.at[t->detail].property.state;
    }
    p->passed = true;
    note_return(p, t->instr, p->flow->exits.at[t->detail].value);
    return replay_exit(r, p->flow, callee, t->detail);
}

static bool is_decision(enum ic_event event)
{
    return event == IC_EVENT_tests_device || event == IC_EVENT_tests_memory ||
           event == IC_EVENT_status_zero || event == IC_EVENT_gone;
}

// A decision moves the automaton at its condition, which stands before the branch: behind the step
// of the branch, or, where the outcome was known or a switch asks, without or before one.
static bool go_to_decision(struct place *p, uint32_t condition, const struct ic_trail *before)
{
    if (before && before->kind != IC_TRAIL_CALL && before->kind != IC_TRAIL_TARGET &&
        p->u->instrs.at[before->instr].op != IC_OP_call &&
        (before->instr == condition || p->u->instrs.at[before->instr].a == condition))
        return true;
    for (uint32_t b = 0; b < p->row->block_count; b++) {
        const struct ic_instr *end = &p->u->instrs.at[end_of(p, b)];
        bool asks = end->op == IC_OP_branch || end->op == IC_OP_switch || end->op == IC_OP_return;
        if (asks && end->a == condition && go_to(p, end_of(p, b), true))
            return true;
    }
    return false;
}

static bool step_event(struct run *r, struct place *p, const struct ic_trail *t,
                       const struct ic_trail *before, uint32_t step)
{
    const struct ic_automaton *a = p->flow->machine ? p->flow->machine->automaton : NULL;
    enum ic_event event = (enum ic_event)t->detail;
    uint32_t to = 0;
    bool there =
        is_decision(event) ? go_to_decision(p, t->instr, before) : go_to(p, t->instr, true);
    if (!there)
        return fail(r, p, t->instr, step, "moves the automaton where the way does not lead");
    for (uint32_t m = 0; a && m < a->move_count; m++)
        if (a->moves[m].event == event && a->moves[m].from & p->states)
            to |= 1u << a->moves[m].to;
    if (has_states(p) && !to)
        return fail(r, p, t->instr, step, "moves the automaton out of a state it is not in");
    p->states = to;
    return true;
}

static bool step(struct run *r, struct place *p, const struct ic_trail *t,
                 const struct ic_trail *before, uint32_t number)
{
    r->replay->steps++;
    if (!in_function(p, t->instr))
        return fail(r, p, t->instr, number, "lies in another function");
    switch ((enum ic_trail_kind)t->kind) {
    case IC_TRAIL_BRANCH:
        return step_branch(r, p, t, number);
    case IC_TRAIL_SWITCH:
        return step_switch(r, p, t, number);
    case IC_TRAIL_CALL:
        return step_call(r, p, t, number);
    case IC_TRAIL_EVENT:
        return step_event(r, p, t, before, number);
    case IC_TRAIL_TARGET:
        break;
    }
    return (p->u->instrs.at[t->instr].op == IC_OP_call && go_to(p, t->instr, true)) ||
           fail(r, p, t->instr, number, "enters a target where the way does not lead");
}

// Ways
// ------------------------------------------------------------------------------------------

static struct place start(const struct ic_flow *flow, uint32_t instance)
{
    const struct ic_instance *i = &flow->instances.at[instance];
    struct place p = {
        .flow = flow,
        .i = i,
        .u = ic_program_unit(flow->program, i->function),
        .row = ic_program_row(flow->program, i->function),
        .shape = ic_flow_shape((struct ic_flow *)flow, i->function),
        .states = 1u << (i->entry.state & 31),
    };
    p.instr = block_at(&p, 0)->first;
    return p;
}

// Replays a trail of the instance in which `p` stands at the entry.
static bool replay_trail(struct run *r, struct place *p, uint32_t trail)
{
    IC_VEC(uint32_t) items = {0};
    bool ok = true;
    for (uint32_t t = trail; t != IC_NONE; t = p->flow->trails.at[t].previous) {
        if (items.count == MAX_TRAIL || t >= p->flow->trails.count) {
            ok = fail(r, p, p->instr, items.count, "has no end");
            break;
        }
        ic_vec_push(&items, t);
    }
    for (uint32_t k = items.count; ok && k-- > 0;)
        ok = step(r, p, &p->flow->trails.at[items.at[k]],
                  k + 1 < items.count ? &p->flow->trails.at[items.at[k + 1]] : NULL,
                  items.count - k);
    ic_vec_release(&items);
    return ok;
}

static bool replay_exit(struct run *r, const struct ic_flow *flow, uint32_t instance, uint32_t exit)
{
    const struct ic_return *x = &flow->exits.at[exit];
    uint64_t key = ic_hash((uint64_t)(uintptr_t)flow) ^ ic_hash(exit);
    bool added;
    ic_map_add(&r->exits, key, 1, &added);
    if (!added)
        return true;
    struct place p = start(flow, instance);
    if (!replay_trail(r, &p, x->trail))
        return false;
    if (!go_to(&p, x->instr, true) || p.u->instrs.at[x->instr].op != IC_OP_return)
        return fail(r, &p, x->instr, IC_NONE, "returns where the way does not lead");
    if (has_states(&p) && !(p.states >> x->property.state & 1))
        return fail(r, &p, x->instr, IC_NONE, "returns in a state that the way is not in");
    return true;
}

// A finding
// ------------------------------------------------------------------------------------------

static bool replay_to(struct run *r, const struct ic_flow *flow, uint32_t instance, uint32_t trail,
                      uint32_t instr)
{
    struct place p = start(flow, instance);
    if (!replay_trail(r, &p, trail))
        return false;
    return go_to(&p, instr, true) || go_to_decision(&p, instr, NULL) ||
           fail(r, &p, instr, IC_NONE, "stands where the way does not lead");
}

static bool replay_link(struct run *r, const struct ic_flow *flow, const struct ic_link *link,
                        uint32_t next)
{
    const struct ic_site *site = &flow->sites.at[link->site];
    struct place p = start(flow, link->instance);
    bool known = false;
    for (uint32_t k = 0; k < site->callee_count; k++)
        known |= flow->callees.at[site->first_callee + k] == next;
    if (link->site < p.i->first_site || link->site >= p.i->first_site + p.i->site_count)
        return fail(r, &p, site->instr, IC_NONE, "is a call of another routine");
    if (!known)
        return fail(r, &p, site->instr, IC_NONE, "does not call what comes next");
    return replay_to(r, flow, link->instance, link->trail, site->instr);
}

static bool replay_request(struct run *r, const struct ic_flow *flow,
                           const struct ic_request *request)
{
    struct place p = start(flow, request->root);
    if (p.i->function != request->context->function)
        return fail(r, &p, p.instr, IC_NONE, "is not in the routine that requests");
    return replay_trail(r, &p, request->trail);
}

static bool replay_issue(struct run *r, const struct ic_check *check, const struct ic_issue *issue)
{
    const struct ic_flow *flow = check->flow;
    uint32_t root = issue->link_count ? issue->links[0].instance : issue->instance;
    if (flow->instances.at[root].function != check->context->function) {
        struct place p = start(flow, root);
        return fail(r, &p, p.instr, IC_NONE, "does not start in the context's routine");
    }
    if (issue->request && !replay_request(r, flow, issue->request))
        return false;
    for (uint32_t k = 0; k < issue->link_count; k++) {
        uint32_t next = k + 1 < issue->link_count ? issue->links[k + 1].instance : issue->instance;
        if (!replay_link(r, flow, &issue->links[k], next))
            return false;
    }
    return !issue->has_way || replay_to(r, flow, issue->instance, issue->trail, issue->instr);
}

static void print_at(struct ic_buf *out, const struct ic_unit *u, uint32_t loc)
{
    const struct ic_loc *l = &u->locs.at[loc];
    struct ic_str file =
        l->file == IC_NONE ? ic_str("?") : ic_unit_text(u, u->files.at[l->file].path);
    ic_buf_printf(out, "%.*s:%u:%u", IC_STR_ARG(file), l->line, l->column);
}

static void print_failure(struct run *r, const struct ic_check *check, const struct ic_issue *issue)
{
    struct ic_buf *out = &r->replay->failures;
    uint32_t function = check->flow->instances.at[issue->instance].function;
    const struct ic_unit *u = issue->unit ? issue->unit : ic_program_unit(check->program, function);
    struct ic_str root = ic_program_function_name(check->program, check->context->function);
    print_at(out, u, issue->loc);
    ic_buf_printf(out, ": %s in '%.*s': ", check->rule->name, IC_STR_ARG(root));
    if (r->why_step == IC_NONE)
        ic_buf_text(out, "the end at ");
    else
        ic_buf_printf(out, "step %u at ", r->why_step);
    print_at(out, r->why_unit, r->why_unit->instrs.at[r->why_instr].loc);
    ic_buf_printf(out, " %s\n", r->why);
    r->replay->failed++;
}

static void replay_found(void *data, struct ic_check *check, const struct ic_issue *issue)
{
    struct run *r = data;
    r->why = NULL;
    r->replay->findings++;
    r->replay->with_way += issue->has_way || issue->link_count;
    if (!replay_issue(r, check, issue))
        print_failure(r, check, issue);
}

void replay_program(struct replay *replay, struct ic_program *program)
{
    struct run r = {.replay = replay};
    struct ic_report report = {0};
    struct ic_watch watch = {replay_found, &r};
    ic_checks_run_watched(program, &report, &watch);
    ic_report_release(&report);
    ic_map_release(&r.exits);
}
