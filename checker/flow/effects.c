// What a function and all it calls may do, and which of its parameters can matter: two bit sets by
// function, each the least fixpoint over the call graph. Bits are only added, so the loops end.
#include "flow/internal.h"

#include "base/memory.h"

#include <stdlib.h>

// Argument `argument` of a call from `caller` to `callee` is made of the caller's parameters
// `mask`.
struct passed {
    uint32_t caller, callee, argument, next; // next record with the same callee
    uint64_t mask;
};
struct caller {
    uint32_t function, next;
};

struct scan {
    struct ic_flow *flow;
    struct ic_program *p;
    uint32_t function, unit;
    const struct ic_unit *u;
    const struct ic_function *row;
    uint32_t first_instr;
    uint64_t *taint, *var_taint; // parameters that an instruction, a variable is made of
    IC_VEC(struct passed) passed;
    IC_VEC(struct caller) callers;
    uint32_t *first_passed, *first_caller; // by callee
};

static uint32_t effect_bits(enum ic_effect_kind kind)
{
    switch (kind) {
    case IC_EFFECT_stalls:
        return IC_DOES_STALL;
    case IC_EFFECT_acquires:
    case IC_EFFECT_tries:
    case IC_EFFECT_releases:
    case IC_EFFECT_raises_irql:
    case IC_EFFECT_lowers_irql:
        return IC_DOES_CHANGE_PROPERTY;
    case IC_EFFECT_defers:
        return IC_DOES_DEFER;
    case IC_EFFECT_completes:
        return IC_DOES_COMPLETE;
    case IC_EFFECT_reads_device:
        return IC_DOES_READ_DEVICE;
    case IC_EFFECT_writes_device:
    case IC_EFFECT_dismisses:
    case IC_EFFECT_masks:
    case IC_EFFECT_unmasks:
        return IC_DOES_WRITE_DEVICE;
    case IC_EFFECT_reads_clock:
        return IC_DOES_READ_CLOCK;
    case IC_EFFECT_locks_section:
        return IC_DOES_LOCK_SECTION;
    default:
        return 0;
    }
}

static uint32_t routine_bits(const struct ic_program *p, const struct ic_routine *r)
{
    uint32_t bits = 0;
    for (uint32_t m = 0; m < ic_rulebook_model_count(p->book); m++) {
        if (!(p->models >> m & 1))
            continue;
        const struct ic_routine_model *facts =
            ic_rulebook_effects(p->book, r, ic_rulebook_model(p->book, m));
        for (uint32_t i = 0; i < facts->effect_count; i++)
            bits |= effect_bits(facts->effects[i].kind);
    }
    return bits;
}

static uint64_t operand(const struct scan *s, uint32_t value)
{
    return value == IC_NONE ? 0 : s->taint[value - s->first_instr];
}

static uint64_t instr_taint(struct scan *s, const struct ic_instr *in)
{
    const char *kinds = ic_op_operands((enum ic_op)in->op);
    if (in->op == IC_OP_load) {
        const struct ic_instr *at = &s->u->instrs.at[ic_unit_strip(s->u, in->a)];
        return at->op == IC_OP_addr_var ? s->var_taint[at->a - s->row->first_var] : 0;
    }
    if (in->op == IC_OP_store) {
        const struct ic_instr *at = &s->u->instrs.at[ic_unit_strip(s->u, in->a)];
        if (at->op == IC_OP_addr_var)
            s->var_taint[at->a - s->row->first_var] |= operand(s, in->b);
        return 0;
    }
    if (in->op == IC_OP_call)
        return 0;
    uint64_t mask = 0;
    const uint32_t ids[4] = {in->a, in->b, in->c, in->d};
    for (int k = 0; k < 4 && kinds[k]; k++)
        if (kinds[k] == 'v' || kinds[k] == 'V')
            mask |= operand(s, ids[k]);
    return mask;
}

static void add_caller(struct scan *s, uint32_t callee)
{
    ic_vec_push(&s->callers, (struct caller){s->function, s->first_caller[callee]});
    s->first_caller[callee] = s->callers.count - 1;
}

static void scan_call(struct scan *s, uint32_t instr)
{
    const struct ic_call *c = &s->u->calls.at[s->u->instrs.at[instr].a];
    const struct ic_routine *r = ic_program_routine(s->p, s->unit, instr);
    struct ic_id_list callees = ic_program_callees(s->p, s->function, instr);
    uint64_t all = 0;
    for (uint32_t i = 0; i < c->count; i++)
        all |= operand(s, s->u->refs.at[c->first + i]);
    if (r) {
        s->flow->effects[s->function] |= routine_bits(s->p, r);
        s->flow->relevant[s->function] |= all;
    }
    if (callees.open || (!r && callees.count == 0))
        s->flow->effects[s->function] |= IC_DOES_UNKNOWN;
    for (uint32_t k = 0; k < callees.count; k++) {
        uint32_t callee = callees.at[k];
        add_caller(s, callee);
        for (uint32_t i = 0; all && i < c->count && i < IC_MAX_ARGUMENTS; i++) {
            uint64_t mask = operand(s, s->u->refs.at[c->first + i]);
            if (!mask)
                continue;
            ic_vec_push(&s->passed,
                        (struct passed){s->function, callee, i, s->first_passed[callee], mask});
            s->first_passed[callee] = s->passed.count - 1;
        }
    }
}

static void scan_flag(struct scan *s, const struct ic_instr *in)
{
    uint32_t field = ic_program_place_field(s->p, s->unit, in->a);
    if (field == IC_NONE || !s->p->fields.at[field].is_flag)
        return;
    uint64_t *flags = in->op == IC_OP_load ? s->flow->flags_read : s->flow->flags_stored;
    flags[s->function] |= (uint64_t)1 << (field & 63);
}

static void scan_instr(struct scan *s, uint32_t instr)
{
    const struct ic_instr *in = &s->u->instrs.at[instr];
    if (in->op == IC_OP_load || in->op == IC_OP_store)
        scan_flag(s, in);
    s->taint[instr - s->first_instr] = instr_taint(s, in);
    if (in->op == IC_OP_branch || in->op == IC_OP_switch)
        s->flow->relevant[s->function] |= operand(s, in->a);
    else if (in->op == IC_OP_return && in->a != IC_NONE)
        s->flow->relevant[s->function] |= operand(s, in->a);
    else if (in->op == IC_OP_call)
        scan_call(s, instr);
    if (in->flags & IC_INSTR_VOLATILE && (in->op == IC_OP_load || in->op == IC_OP_store) &&
        !ic_unit_constant_address(s->u, in->a))
        s->flow->effects[s->function] |=
            in->op == IC_OP_load ? IC_DOES_READ_DEVICE : IC_DOES_WRITE_DEVICE;
}

static void scan_function(struct scan *s, uint32_t function)
{
    s->function = function;
    s->unit = s->p->functions.at[function].unit;
    s->u = s->p->units[s->unit];
    s->row = ic_program_row(s->p, function);
    if (s->row->block_count == 0)
        return;
    const struct ic_block *blocks = &s->u->blocks.at[s->row->first_block];
    const struct ic_block *last = &blocks[s->row->block_count - 1];
    uint32_t end = last->first + last->count;
    s->first_instr = blocks[0].first;
    s->taint = ic_calloc(end - s->first_instr, sizeof *s->taint);
    s->var_taint = ic_calloc(s->row->var_count, sizeof *s->var_taint);
    for (uint32_t i = 0; i < s->row->param_count && i < IC_MAX_ARGUMENTS; i++)
        s->var_taint[i] = (uint64_t)1 << i;
    for (uint32_t i = s->first_instr; i < end; i++) // once for what loops carry round
        s->taint[i - s->first_instr] = instr_taint(s, &s->u->instrs.at[i]);
    for (uint32_t i = s->first_instr; i < end; i++)
        scan_instr(s, i);
    free(s->taint);
    free(s->var_taint);
}

static bool hand_up(struct ic_flow *flow, uint32_t from, uint32_t to)
{
    uint32_t effects = flow->effects[to];
    uint64_t read = flow->flags_read[to], stored = flow->flags_stored[to];
    flow->effects[to] |= flow->effects[from];
    flow->flags_read[to] |= flow->flags_read[from];
    flow->flags_stored[to] |= flow->flags_stored[from];
    return flow->effects[to] != effects || flow->flags_read[to] != read ||
           flow->flags_stored[to] != stored;
}

// Hands what a function does and minds up to its callers until nothing changes.
static void propagate(struct scan *s)
{
    struct ic_flow *flow = s->flow;
    IC_VEC(uint32_t) work = {0};
    bool *queued = ic_calloc(s->p->functions.count, sizeof *queued);
    for (uint32_t f = 0; f < s->p->functions.count; f++) {
        ic_vec_push(&work, f);
        queued[f] = true;
    }
    while (work.count) {
        uint32_t f = work.at[--work.count];
        queued[f] = false;
        for (uint32_t i = s->first_caller[f]; i != IC_NONE; i = s->callers.at[i].next) {
            uint32_t caller = s->callers.at[i].function;
            if (hand_up(flow, f, caller) && !queued[caller]) {
                queued[caller] = true;
                ic_vec_push(&work, caller);
            }
        }
        for (uint32_t i = s->first_passed[f]; i != IC_NONE; i = s->passed.at[i].next) {
            const struct passed *a = &s->passed.at[i];
            uint64_t before = flow->relevant[a->caller];
            if (flow->relevant[f] >> a->argument & 1)
                flow->relevant[a->caller] |= a->mask;
            if (flow->relevant[a->caller] != before && !queued[a->caller]) {
                queued[a->caller] = true;
                ic_vec_push(&work, a->caller);
            }
        }
    }
    ic_vec_release(&work);
    free(queued);
}

void ic_flow_effects(struct ic_flow *flow)
{
    struct ic_program *p = flow->program;
    struct scan s = {.flow = flow, .p = p};
    s.first_passed = ic_calloc(p->functions.count, sizeof(uint32_t));
    s.first_caller = ic_calloc(p->functions.count, sizeof(uint32_t));
    memset(s.first_passed, 0xff, p->functions.count * sizeof(uint32_t));
    memset(s.first_caller, 0xff, p->functions.count * sizeof(uint32_t));
    for (uint32_t f = 0; f < p->functions.count; f++)
        scan_function(&s, f);
    propagate(&s);
    ic_vec_release(&s.passed);
    ic_vec_release(&s.callers);
    free(s.first_passed);
    free(s.first_caller);
}
