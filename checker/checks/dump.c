// Prints what the analysis knows, for people who ask why a finding is or is not there.
#include "checks/check.h"

static void print_loc(const struct ic_unit *u, uint32_t loc, struct ic_buf *out)
{
    const struct ic_loc *l = &u->locs.at[loc];
    if (l->file == IC_NONE)
        ic_buf_text(out, "?");
    else
        ic_buf_printf(out, "%.*s:%u:%u", IC_STR_ARG(ic_unit_text(u, u->files.at[l->file].path)),
                      l->line, l->column);
}

static void print_name(const struct ic_program *p, uint32_t function, struct ic_buf *out)
{
    ic_buf_str(out, ic_program_function_name(p, function));
}

static const char *kind_of_routine(const struct ic_routine *r)
{
    return !r ? " (no body)" : r->declared ? " (declared)" : " (routine)";
}

static void print_call(struct ic_program *p, uint32_t function, uint32_t instr, struct ic_buf *out)
{
    uint32_t unit = p->functions.at[function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    struct ic_id_list callees = ic_program_callees(p, function, instr);
    ic_buf_printf(out, "  %s%.*s", c->symbol == IC_NONE ? "*" : "",
                  IC_STR_ARG(ic_program_call_name(p, unit, instr)));
    for (uint32_t k = 0; k < callees.count; k++) {
        ic_buf_text(out, k ? " | " : " -> ");
        print_name(p, callees.at[k], out);
    }
    const struct ic_routine *r = ic_program_routine(p, unit, instr);
    if (callees.open || (c->symbol == IC_NONE && callees.count == 0 && !r))
        ic_buf_text(out, callees.count ? " | ?" : " -> ?");
    else if (callees.count == 0)
        ic_buf_text(out, kind_of_routine(r));
    ic_buf_text(out, "  at ");
    print_loc(u, u->instrs.at[instr].loc, out);
    ic_buf_char(out, '\n');
}

void ic_checks_dump_calls(struct ic_program *p, struct ic_buf *out)
{
    ic_buf_printf(out, "program %s\n", p->name);
    for (uint32_t f = 0; f < p->functions.count; f++) {
        const struct ic_unit *u = ic_program_unit(p, f);
        const struct ic_function *row = ic_program_row(p, f);
        print_name(p, f, out);
        ic_buf_text(out, "  ");
        print_loc(u, row->loc, out);
        ic_buf_char(out, '\n');
        for (uint32_t b = 0; b < row->block_count; b++) {
            const struct ic_block *block = &u->blocks.at[row->first_block + b];
            for (uint32_t i = block->first; i < block->first + block->count; i++)
                if (u->instrs.at[i].op == IC_OP_call)
                    print_call(p, f, i, out);
        }
    }
}

static void print_contexts(struct ic_program *p, struct ic_buf *out)
{
    for (uint32_t c = 0; c < p->contexts.count; c++) {
        const struct ic_context *x = &p->contexts.at[c];
        ic_buf_printf(out, "context %.*s: %s %s, %s\n", IC_STR_ARG(ic_entity_name(p, x->entity)),
                      x->spec->model->name, x->spec->kind, ic_irql_name(x->spec->irql));
    }
}

static void print_effects(uint32_t effects, struct ic_buf *out)
{
    static const char *const names[] = {
        "stalls",  "reads-device", "writes-device", "completes", "defers",     "locks-or-irql",
        "unknown", "reads-clock",  "locks-section", "sets-flag", "restricted", "marks"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (effects >> i & 1)
            ic_buf_printf(out, " %s", names[i]);
}

struct tally {
    uint32_t calls, known, own, unknown, none, one, many;
};

static void count_call(struct ic_program *p, uint32_t function, uint32_t instr, struct tally *t)
{
    uint32_t unit = p->functions.at[function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    struct ic_id_list callees = ic_program_callees(p, function, instr);
    t->calls++;
    if (c->symbol == IC_NONE) {
        t->none += callees.count == 0;
        t->one += callees.count == 1;
        t->many += callees.count > 1;
    }
    if (callees.count)
        t->own++;
    else if (ic_program_routine(p, unit, instr))
        t->known++;
    else
        t->unknown++;
}

static void print_tally(struct ic_program *p, struct ic_buf *out)
{
    struct tally t = {0};
    for (uint32_t f = 0; f < p->functions.count; f++) {
        const struct ic_unit *u = ic_program_unit(p, f);
        const struct ic_function *row = ic_program_row(p, f);
        for (uint32_t b = 0; b < row->block_count; b++) {
            const struct ic_block *block = &u->blocks.at[row->first_block + b];
            for (uint32_t i = block->first; i < block->first + block->count; i++)
                if (u->instrs.at[i].op == IC_OP_call)
                    count_call(p, f, i, &t);
        }
    }
    double seen = t.calls ? 100.0 * (t.known + t.own) / t.calls : 100;
    ic_buf_printf(
        out,
        "calls %u: %u to functions of the program, %u to routines with facts, %u unknown; "
        "%.1f %% have a known effect\n",
        t.calls, t.own, t.known, t.unknown, seen);
    ic_buf_printf(out, "indirect calls: %u with no target, %u with one, %u with several\n", t.none,
                  t.one, t.many);
}

static void print_value(struct ic_value v, struct ic_buf *out)
{
    if (ic_value_is_const(v))
        ic_buf_printf(out, "%lld", (long long)v.range.lo);
    else if (ic_value_is_not_zero(v))
        ic_buf_text(out, "not 0");
    else
        ic_buf_text(out, "?");
    if (v.flags & IC_VALUE_DEVICE)
        ic_buf_text(out, " (device)");
}

// `*1+64:8 = 1`: eight bits, 64 bits behind what parameter 1 points to.
static void print_facts(const struct ic_flow *flow, uint32_t first, uint32_t count,
                        struct ic_buf *out)
{
    for (uint32_t k = first; k < first + count; k++) {
        const struct ic_fact *fact = &flow->facts.at[k];
        ic_buf_printf(out, ", *%u", fact->parameter);
        for (uint32_t d = 0; d < fact->depth; d++)
            ic_buf_printf(out, "+%lld->", (long long)fact->at[d]);
        ic_buf_printf(out, "+%lld:%u = ", (long long)fact->offset, fact->width);
        print_value(fact->value, out);
    }
}

static void print_property(const struct ic_model *m, struct ic_property p, struct ic_buf *out)
{
    ic_buf_printf(out, "at %s", ic_irql_name(p.irql));
    for (uint32_t l = 0; l < m->lock_count; l++)
        if (p.locks >> l & 1)
            ic_buf_printf(out, " +%s", m->locks[l].name);
}

static void print_exits(const struct ic_flow *flow, const struct ic_instance *i, struct ic_buf *out)
{
    for (uint32_t e = i->first_exit; e < i->first_exit + i->exit_count; e++) {
        const struct ic_return *r = &flow->exits.at[e];
        ic_buf_text(out, "  returns ");
        print_value(r->value, out);
        ic_buf_char(out, ' ');
        print_property(i->model, r->property, out);
        print_facts(flow, r->first_fact, r->fact_count, out);
        ic_buf_char(out, '\n');
    }
    if (i->exit_count == 0)
        ic_buf_text(out, "  does not return\n");
}

static void print_instance(struct ic_flow *flow, uint32_t instance, struct ic_buf *out)
{
    const struct ic_instance *i = &flow->instances.at[instance];
    ic_buf_printf(out, "instance %u ", instance);
    print_name(flow->program, i->function, out);
    ic_buf_printf(out, " (%s) ", i->model->name);
    print_property(i->model, i->entry, out);
    for (uint32_t a = 0; a < i->argument_count; a++) {
        struct ic_range r = flow->values.at[i->first_argument + a].range;
        if (ic_range_is_constant(r))
            ic_buf_printf(out, ", argument %u = %lld", a, (long long)r.lo);
    }
    print_facts(flow, i->first_fact, i->fact_count, out);
    if (i->capped)
        ic_buf_text(out, " capped");
    ic_buf_char(out, '\n');
    print_exits(flow, i, out);
}

void ic_checks_dump_facts(struct ic_program *p, struct ic_buf *out)
{
    struct ic_flow *flow = ic_flow_run(p);
    ic_buf_printf(out, "program %s\n", p->name);
    print_contexts(p, out);
    print_tally(p, out);
    for (uint32_t f = 0; f < p->functions.count; f++) {
        ic_buf_text(out, "function ");
        print_name(p, f, out);
        ic_buf_char(out, ':');
        print_effects(flow->effects[f], out);
        ic_buf_char(out, '\n');
    }
    for (uint32_t i = 0; i < flow->instances.count; i++)
        print_instance(flow, i, out);
    ic_buf_printf(out, "steps %llu%s\n", (unsigned long long)flow->steps,
                  flow->out_of_steps ? ", budget used up" : "");
    ic_flow_free(flow);
}
