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
    if (callees.open || (c->symbol == IC_NONE && callees.count == 0))
        ic_buf_text(out, callees.count ? " | ?" : " -> ?");
    else if (callees.count == 0)
        ic_buf_text(out, ic_program_routine(p, unit, instr) ? " (routine)" : " (no body)");
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
    static const char *const names[] = {"stalls",    "reads-device", "writes-device",
                                        "completes", "defers",       "locks-or-irql",
                                        "unknown",   "reads-clock",  "locks-section"};
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

static void print_instance(struct ic_flow *flow, uint32_t instance, struct ic_buf *out)
{
    const struct ic_instance *i = &flow->instances.at[instance];
    ic_buf_printf(out, "instance %u ", instance);
    print_name(flow->program, i->function, out);
    ic_buf_printf(out, " (%s) at %s", i->model->name, ic_irql_name(i->entry.irql));
    for (uint32_t l = 0; l < i->model->lock_count; l++)
        if (i->entry.locks >> l & 1)
            ic_buf_printf(out, " +%s", i->model->locks[l].name);
    for (uint32_t a = 0; a < i->argument_count; a++) {
        struct ic_range r = flow->values.at[i->first_argument + a].range;
        if (ic_range_is_constant(r))
            ic_buf_printf(out, " %u=%lld", a, (long long)r.lo);
    }
    if (i->capped)
        ic_buf_text(out, " capped");
    ic_buf_char(out, '\n');
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
