// Conditions that a function tests more than once: `if (a) x(); ... if (a) y();` is one decision.
// Two conditions are the same if they are the same expression over variables, fields and constants;
// calls and volatile reads give another value each time. An outcome is remembered until something
// that the expression reads may have changed.
#include "flow/frame.h"
#include "flow/matters.h"

#include "base/memory.h"

#include <stdlib.h>

enum { MAX_DEPTH = 12 };

struct expression {
    const struct ic_frame *f;
    struct ic_decision *out;
    bool fails;
};

static uint64_t hash_value(struct expression *e, uint32_t instr, uint32_t depth);

static uint64_t hash_load(struct expression *e, const struct ic_instr *in, uint32_t depth)
{
    const struct ic_frame *f = e->f;
    const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, in->a)];
    uint32_t field = ic_program_place_field(f->program, f->unit_index, in->a);
    if (in->flags & IC_INSTR_VOLATILE)
        e->fails = true;
    if (at->op == IC_OP_addr_var && f->shape->escaped[at->a - f->row->first_var])
        e->fails = true;
    if (at->op == IC_OP_addr_sym)
        e->out->globals = true;
    if (field != IC_NONE)
        ic_few_add(&e->out->fields, field);
    else if (at->op != IC_OP_addr_var && at->op != IC_OP_addr_sym)
        e->fails = true; // `*p`: anything may store there
    return ic_hash_add(3, hash_value(e, in->a, depth));
}

static uint64_t hash_binary(struct expression *e, uint32_t op, const struct ic_instr *in,
                            uint32_t depth)
{
    uint64_t a = hash_value(e, in->a, depth + 1);
    return ic_hash_add(ic_hash_add(ic_hash_add(op + 16u, a), 6), hash_value(e, in->b, depth + 1));
}

static uint64_t hash_value(struct expression *e, uint32_t instr, uint32_t depth)
{
    const struct ic_frame *f = e->f;
    instr = ic_unit_strip(f->unit, instr);
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    if (depth == MAX_DEPTH)
        e->fails = true;
    if (e->fails)
        return 0;
    switch (in->op) {
    case IC_OP_const:
        return ic_hash_add(1, (uint64_t)f->unit->consts.at[in->a].value);
    case IC_OP_addr_var:
        ic_few_add(&e->out->variables, in->a - f->row->first_var);
        return ic_hash_add(2, in->a);
    case IC_OP_addr_sym:
        return ic_hash_add(4, in->a);
    case IC_OP_load:
        return hash_load(e, in, depth + 1);
    case IC_OP_addr_field:
    case IC_OP_addr_base:
        return ic_hash_add(ic_hash_add(5, hash_value(e, in->a, depth + 1)), in->b);
    case IC_OP_neg:
    case IC_OP_bitnot:
    case IC_OP_not:
        return ic_hash_add(in->op + 16u, hash_value(e, in->a, depth + 1));
    default:
        if ((in->op < IC_OP_add || in->op > IC_OP_ge) && in->op != IC_OP_addr_elem)
            e->fails = true;
        if (e->fails)
            return 0;
        return hash_binary(e, in->op, in, depth);
    }
}

static bool is_zero(const struct ic_frame *f, uint32_t instr)
{
    const struct ic_instr *in = &f->unit->instrs.at[ic_unit_strip(f->unit, instr)];
    return in->op == IC_OP_const && f->unit->consts.at[in->a].value == 0;
}

// The decision that a branch on `condition` tests; `!x`, `x == 0` and `x != 0` are on `x`.
static bool describe(const struct ic_frame *f, uint32_t condition, struct ic_decision *out,
                     bool *negated)
{
    struct expression e = {f, out, false};
    *out = (struct ic_decision){0};
    *negated = false;
    for (;;) {
        const struct ic_instr *in = &f->unit->instrs.at[condition];
        bool with_zero = (in->op == IC_OP_eq || in->op == IC_OP_ne) && is_zero(f, in->b);
        if (in->op == IC_OP_not || (with_zero && in->op == IC_OP_eq))
            *negated = !*negated;
        else if (!with_zero && in->op != IC_OP_cast)
            break;
        condition = in->a;
    }
    if (f->unit->instrs.at[condition].op == IC_OP_ne) {
        const struct ic_instr *in = &f->unit->instrs.at[condition];
        *negated = !*negated;
        out->hash = hash_binary(&e, IC_OP_eq, in, 0);
    } else {
        out->hash = hash_value(&e, condition, 0);
    }
    return !e.fails && !out->variables.many && !out->fields.many &&
           (out->fields.count || out->globals || out->variables.count);
}

struct tested {
    struct ic_decision decision;
    uint32_t block;
    bool negated;
};

static int by_hash(const void *a, const void *b)
{
    const struct tested *x = a, *y = b;
    if (x->decision.hash != y->decision.hash)
        return x->decision.hash < y->decision.hash ? -1 : 1;
    return x->block < y->block ? -1 : x->block > y->block;
}

void ic_decisions_find(struct ic_frame *f)
{
    IC_VEC(struct tested) tests = {0};
    f->decision_of = ic_calloc(f->row->block_count, sizeof *f->decision_of);
    for (uint32_t b = 0; b < f->row->block_count; b++) {
        const struct ic_block *row = &f->unit->blocks.at[f->row->first_block + b];
        const struct ic_instr *end = &f->unit->instrs.at[row->first + row->count - 1];
        struct tested t = {.block = b};
        f->decision_of[b] = IC_NONE;
        uint32_t instr = row->first + row->count - 1;
        if (end->op == IC_OP_branch && ic_matters_has(f->flow->matters, f->unit_index, instr) &&
            describe(f, end->a, &t.decision, &t.negated))
            ic_vec_push(&tests, t);
    }
    if (tests.count)
        qsort(tests.at, tests.count, sizeof *tests.at, by_hash);
    for (uint32_t i = 0, end; i < tests.count; i = end) {
        for (end = i + 1;
             end < tests.count && tests.at[end].decision.hash == tests.at[i].decision.hash; end++)
            ;
        if (end - i < 2 || f->decision_count == IC_MAX_DECISIONS)
            continue;
        for (uint32_t k = i; k < end; k++)
            f->decision_of[tests.at[k].block] =
                f->decision_count << 1 | (tests.at[k].negated ? 1 : 0);
        f->decisions[f->decision_count++] = tests.at[i].decision;
    }
    ic_vec_release(&tests);
}

static bool any_stored(const struct ic_frame *f, const struct ic_few *fields,
                       const uint64_t *stored)
{
    for (uint32_t i = 0; i < fields->count; i++)
        if (ic_field_set_has(&f->flow->stores, stored, fields->at[i]))
            return true;
    return false;
}

void ic_decisions_forget(struct ic_frame *f, uint32_t variable, uint32_t field,
                         const uint64_t *stored)
{
    for (uint32_t d = 0; d < f->decision_count; d++) {
        const struct ic_decision *of = &f->decisions[d];
        if ((variable != IC_NONE && ic_few_has(&of->variables, variable)) ||
            (field != IC_NONE && ic_few_has(&of->fields, field)) ||
            (stored && (of->globals || any_stored(f, &of->fields, stored))))
            f->now->slots[ic_frame_decision_slot(f, d)] = IC_VALUE_UNKNOWN;
    }
}
