// What a function and all it calls may do, and which of its parameters can matter: sets by
// function, each the least fixpoint over the call graph. Bits are only added, so the loops end.
#include "flow/matters.h"

#include "base/memory.h"

#include <stdlib.h>

// Argument `argument` of a call from `caller` to `callee` is made of the caller's parameters
// `mask`.
struct passed {
    uint32_t caller, callee, argument, next; // next record with the same callee
    uint64_t mask;
};

struct scan {
    struct ic_flow *flow;
    struct ic_program *p;
    uint32_t function, unit;
    const struct ic_unit *u;
    const struct ic_function *row;
    uint32_t first_instr;
    const struct ic_matters *matters;
    const struct ic_live *live;
    uint64_t *taint, *var_taint; // parameters that an instruction, a variable is made of
    IC_VEC(struct passed) passed;
    IC_VEC(struct ic_caller) callers;
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
    case IC_EFFECT_next_request:
        return IC_DOES_COMPLETE;
    case IC_EFFECT_reads_device:
        return IC_DOES_READ_DEVICE;
    case IC_EFFECT_read_clears:
        return IC_DOES_READ_DEVICE | IC_DOES_WRITE_DEVICE;
    case IC_EFFECT_writes_device:
    case IC_EFFECT_dismisses:
    case IC_EFFECT_masks:
    case IC_EFFECT_unmasks:
        return IC_DOES_WRITE_DEVICE;
    case IC_EFFECT_reads_clock:
        return IC_DOES_READ_CLOCK;
    case IC_EFFECT_reads_irql:
        return IC_DOES_CHANGE_PROPERTY | IC_DOES_READ_IRQL;
    case IC_EFFECT_locks_section:
        return IC_DOES_LOCK_SECTION;
    default:
        return 0;
    }
}

uint32_t ic_routine_does(const struct ic_program *p, const struct ic_routine *r)
{
    uint32_t bits = r->irql_max < IC_IRQL_HIGH ? IC_DOES_RESTRICTED : 0;
    for (uint32_t m = 0; m < ic_rulebook_model_count(p->book); m++) {
        if (!(p->models >> m & 1))
            continue;
        const struct ic_routine_model *facts =
            ic_rulebook_effects(p->book, r, ic_rulebook_model(p->book, m));
        for (uint32_t i = 0; i < facts->effect_count; i++)
            bits |= effect_bits(facts->effects[i].kind);
        if (facts->restriction_count)
            bits |= IC_DOES_RESTRICTED;
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

static void scan_call(struct scan *s, uint32_t instr)
{
    const struct ic_call *c = &s->u->calls.at[s->u->instrs.at[instr].a];
    const struct ic_routine *r = ic_program_routine(s->p, s->unit, instr);
    struct ic_id_list callees = ic_program_callees(s->p, s->function, instr);
    uint64_t all = 0;
    for (uint32_t i = 0; i < c->count; i++)
        all |= operand(s, s->u->refs.at[c->first + i]);
    if (r && ic_routine_does(s->p, r) & (IC_DOES_READ_DEVICE | IC_DOES_WRITE_DEVICE))
        s->flow->addressing[s->function] |= all;
    if (r && ic_routine_does(s->p, r) & (IC_MATTERS_TO_RULES | IC_DOES_READ_DEVICE))
        s->flow->relevant[s->function] |= all;
    for (uint32_t k = 0; all && k < callees.count; k++) {
        uint32_t callee = callees.at[k];
        for (uint32_t i = 0; i < c->count && i < IC_MAX_ARGUMENTS; i++) {
            uint64_t mask = operand(s, s->u->refs.at[c->first + i]);
            if (!mask)
                continue;
            ic_vec_push(&s->passed,
                        (struct passed){s->function, callee, i, s->first_passed[callee], mask});
            s->first_passed[callee] = s->passed.count - 1;
        }
    }
}

static void scan_instr(struct scan *s, uint32_t instr)
{
    const struct ic_instr *in = &s->u->instrs.at[instr];
    s->taint[instr - s->first_instr] = instr_taint(s, in);
    if ((in->op == IC_OP_branch || in->op == IC_OP_switch) &&
        ic_matters_at_all(s->matters, s->unit, instr))
        s->flow->relevant[s->function] |= operand(s, in->a);
    else if (in->op == IC_OP_return && in->a != IC_NONE)
        s->flow->relevant[s->function] |= operand(s, in->a);
    else if (in->op == IC_OP_call)
        scan_call(s, instr);
    if (in->op == IC_OP_store) {
        uint32_t field = ic_program_place_field(s->p, s->unit, in->a);
        if (field != IC_NONE && s->flow->status[field])
            s->flow->reporting[s->function] |= operand(s, in->b);
    }
    if ((in->op == IC_OP_eq || in->op == IC_OP_ne) &&
        (s->u->instrs.at[ic_unit_strip(s->u, in->a)].op == IC_OP_addr_field ||
         s->u->instrs.at[ic_unit_strip(s->u, in->b)].op == IC_OP_addr_field))
        s->flow->compared[s->function] |= operand(s, in->a) | operand(s, in->b);
    if (in->flags & IC_INSTR_VOLATILE && (in->op == IC_OP_load || in->op == IC_OP_store) &&
        !ic_unit_constant_address(s->u, in->a))
        s->flow->addressing[s->function] |= operand(s, in->a);
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

static bool hand_up(uint64_t *masks, const struct passed *a)
{
    uint64_t before = masks[a->caller];
    if (masks[a->callee] >> a->argument & 1)
        masks[a->caller] |= a->mask;
    return masks[a->caller] != before;
}

// Hands what callees mind up to their callers until nothing changes.
static void propagate_parameters(struct scan *s)
{
    struct ic_flow *flow = s->flow;
    struct ic_worklist work;
    ic_worklist_fill(&work, s->p->functions.count);
    for (uint32_t f; (f = ic_worklist_next(&work)) != IC_NONE;)
        for (uint32_t i = s->first_passed[f]; i != IC_NONE; i = s->passed.at[i].next) {
            const struct passed *a = &s->passed.at[i];
            bool changed = hand_up(flow->relevant, a);
            changed |= hand_up(flow->addressing, a);
            changed |= hand_up(flow->reporting, a);
            changed |= hand_up(flow->compared, a);
            if (changed)
                ic_worklist_add(&work, a->caller);
        }
    ic_worklist_release(&work);
}

bool ic_is_interrupt_routine(const struct ic_program *p, uint32_t function)
{
    if (!(p->functions.at[function].flags & IC_PROGRAM_ADDRESS_TAKEN))
        return false;
    for (uint32_t c = 0; c < p->contexts.count; c++)
        if (p->contexts.at[c].function == function && p->contexts.at[c].spec->group == IC_GROUP_ISR)
            return true;
    return false;
}

static uint32_t call_bits(struct scan *s, uint32_t function, uint32_t instr)
{
    const struct ic_routine *r = ic_program_routine(s->p, s->unit, instr);
    struct ic_id_list callees = ic_program_callees(s->p, function, instr);
    uint32_t bits = IC_DOES_CALL;
    for (uint32_t k = 0; k < callees.count; k++) {
        ic_vec_push(&s->callers, (struct ic_caller){function, s->first_caller[callees.at[k]]});
        s->first_caller[callees.at[k]] = s->callers.count - 1;
        bits |= ic_is_interrupt_routine(s->p, callees.at[k]) ? IC_DOES_CALL_ISR : 0;
    }
    bool unknown = callees.open || (!r && callees.count == 0);
    return bits | (r ? ic_routine_does(s->p, r) : 0) | (unknown ? IC_DOES_UNKNOWN : 0);
}

static uint32_t store_bits(const struct scan *s, const struct ic_instr *in)
{
    uint32_t field = ic_program_place_field(s->p, s->unit, in->a);
    if (field == IC_NONE)
        return 0;
    return s->p->fields.at[field].is_flag || s->flow->status[field] ? IC_DOES_SET_FLAG : 0;
}

// What a function does itself, and whom it calls.
static void scan_effects(struct scan *s, uint32_t function)
{
    s->unit = s->p->functions.at[function].unit;
    s->u = s->p->units[s->unit];
    const struct ic_function *row = ic_program_row(s->p, function);
    uint32_t bits = s->u->symbols.at[row->symbol].section ? IC_DOES_MARK : 0;
    for (uint32_t b = row->first_block; b < row->first_block + row->block_count; b++) {
        const struct ic_block *block = &s->u->blocks.at[b];
        if (!s->live->blocks[s->unit][b])
            continue;
        for (uint32_t i = block->first; i < block->first + block->count; i++) {
            const struct ic_instr *in = &s->u->instrs.at[i];
            if (in->op == IC_OP_call)
                bits |= call_bits(s, function, i);
            if (in->op == IC_OP_store)
                bits |= store_bits(s, in);
            if (in->op == IC_OP_mark || in->op == IC_OP_vector || ic_is_float(s->u, in))
                bits |= IC_DOES_MARK;
            if (in->flags & IC_INSTR_VOLATILE && (in->op == IC_OP_load || in->op == IC_OP_store) &&
                !ic_unit_constant_address(s->u, in->a))
                bits |= in->op == IC_OP_load ? IC_DOES_READ_DEVICE : IC_DOES_WRITE_DEVICE;
        }
    }
    s->flow->effects[function] |= bits;
}

static void propagate_effects(struct scan *s)
{
    struct ic_worklist work;
    ic_worklist_fill(&work, s->p->functions.count);
    for (uint32_t f; (f = ic_worklist_next(&work)) != IC_NONE;)
        for (uint32_t i = s->first_caller[f]; i != IC_NONE; i = s->callers.at[i].next) {
            uint32_t caller = s->callers.at[i].function;
            if (!(s->flow->effects[f] & ~s->flow->effects[caller]))
                continue;
            s->flow->effects[caller] |= s->flow->effects[f];
            ic_worklist_add(&work, caller);
        }
    ic_worklist_release(&work);
}

static uint32_t *no_lists(uint32_t count)
{
    uint32_t *lists = ic_calloc(count, sizeof *lists);
    if (count)
        memset(lists, 0xff, count * sizeof *lists);
    return lists;
}

static void mark_field(void *data, uint32_t field)
{
    bool *marks = data;
    marks[field] = true;
}

static bool *status_fields(struct ic_flow *flow)
{
    const struct ic_program *p = flow->program;
    bool *marks = ic_arena_array(&flow->arena, p->fields.count, sizeof *marks);
    for (uint32_t m = 0; m < ic_rulebook_model_count(p->book); m++) {
        const struct ic_model *model = ic_rulebook_model(p->book, m);
        for (uint32_t i = 0; i < model->request_count; i++)
            if (model->requests[i].status)
                ic_program_each_field(p, model->requests[i].status_record,
                                      model->requests[i].status, mark_field, marks);
    }
    return marks;
}

void ic_flow_effects(struct ic_flow *flow)
{
    struct ic_program *p = flow->program;
    struct scan s = {.flow = flow, .p = p};
    s.first_passed = no_lists(p->functions.count);
    s.first_caller = no_lists(p->functions.count);
    flow->status = status_fields(flow);
    struct ic_live *live = ic_live_find(p);
    s.live = live;
    for (uint32_t f = 0; f < p->functions.count; f++)
        scan_effects(&s, f);
    propagate_effects(&s);
    struct ic_matters *matters = ic_matters_find(flow, live);
    s.matters = matters;
    for (uint32_t f = 0; f < p->functions.count; f++)
        scan_function(&s, f);
    propagate_parameters(&s);
    struct ic_callers callers = {s.first_caller, s.callers.at};
    ic_fields_find(flow, matters, live, &callers);
    ic_live_free(live);
    ic_mapped_find(flow);
    flow->matters = matters;
    ic_vec_release(&s.passed);
    ic_vec_release(&s.callers);
    free(s.first_passed);
    free(s.first_caller);
}
