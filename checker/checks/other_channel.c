// other-channel: the controller has two channels, and the interrupt routine declines without ever
// calling itself, or a helper that looks at the device, for the other one.
#include "checks/check.h"

struct linked {
    const struct ic_program *program;
    bool several;                 // channels, says the configuration
    IC_VEC(uint32_t) to_its_kind; // fields of the extension's record that lead to another one
};

static void note_count(void *data, uint32_t field)
{
    struct linked *l = data;
    struct ic_range stored = l->program->field_stored[field];
    l->several |= ic_range_is_constant(stored) && stored.lo > 1;
}

// Finds the fields that the program stores, of the record that the routine takes its extension for,
// which point to its own kind.
static void find_links(struct ic_check *check, struct linked *l)
{
    struct ic_program *p = check->program;
    uint32_t unit = p->functions.at[check->context->function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_function *row = ic_program_row(p, check->context->function);
    for (uint32_t v = row->first_var; v < row->first_var + row->var_count; v++) {
        const struct ic_type *t = &u->types.at[u->vars.at[v].type];
        const struct ic_type *to = t->kind == IC_TYPE_POINTER ? &u->types.at[t->inner] : t;
        if (to->kind != IC_TYPE_RECORD)
            continue;
        const struct ic_record *r = &u->records.at[to->first];
        for (uint32_t f = r->first; f < r->first + r->count; f++) {
            const struct ic_type *ft = &u->types.at[u->fields.at[f].type];
            uint32_t field = p->field_of[unit][f];
            if (ft->kind == IC_TYPE_POINTER && u->types.at[ft->inner].kind == IC_TYPE_RECORD &&
                u->types.at[ft->inner].first == to->first &&
                !ic_range_is_empty(p->field_stored[field]))
                ic_vec_push(&l->to_its_kind, field);
        }
    }
}

// Whether an argument of a call is what one of the links leads to.
static bool passes_other(const struct ic_check *check, const struct linked *l, uint32_t function,
                         uint32_t instr)
{
    uint32_t unit = check->program->functions.at[function].unit;
    const struct ic_unit *u = check->program->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    for (uint32_t k = 0; k < c->count; k++) {
        const struct ic_instr *in = &u->instrs.at[ic_unit_strip(u, u->refs.at[c->first + k])];
        if (in->op != IC_OP_load)
            continue;
        uint32_t field = ic_program_place_field(check->program, unit, in->a);
        for (uint32_t n = 0; n < l->to_its_kind.count; n++)
            if (field == l->to_its_kind.at[n])
                return true;
    }
    return false;
}

// Whether the site serves another channel: by the interrupt routine itself, or by a helper that
// gets it and looks at the device.
static bool serves_other(const struct ic_check *check, const struct linked *l, uint32_t function,
                         const struct ic_site *site)
{
    const struct ic_flow *flow = check->flow;
    for (uint32_t c = 0; c < site->callee_count; c++) {
        uint32_t callee = flow->instances.at[flow->callees.at[site->first_callee + c]].function;
        if (callee == check->context->function || (flow->effects[callee] & IC_DOES_READ_DEVICE &&
                                                   passes_other(check, l, function, site->instr)))
            return true;
    }
    return false;
}

static bool looks_at_other(const struct ic_check *check, const struct linked *l)
{
    for (uint32_t k = 0; k < check->walk->reached.count; k++) {
        const struct ic_instance *i =
            &check->flow->instances.at[check->walk->reached.at[k].instance];
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++)
            if (serves_other(check, l, i->function, &check->flow->sites.at[s]))
                return true;
    }
    return false;
}

static void report(struct ic_check *check, uint32_t root, const struct ic_return *x)
{
    const struct ic_unit *u =
        ic_program_unit(check->program, check->flow->instances.at[root].function);
    struct ic_issue issue = {
        .instance = root,
        .loc = u->instrs.at[x->instr].loc,
        .irql = IC_NONE,
        .possible = true,
        .assumption = "assuming that both channels share the interrupt",
        .has_way = true,
        .trail = x->trail,
        .instr = x->instr,
    };
    ic_emit(check, &issue,
            "%s declines here without calling itself for the controller's other channel, whose "
            "interrupt this may be",
            ic_title(check));
}

void ic_check_other_channel(struct ic_check *check)
{
    struct linked l = {.program = check->program};
    uint32_t root = check->flow->roots[check->context_index];
    const char *place = ic_rule_parameter(check->rule, "channels");
    struct ic_str rest = ic_str(place), record = ic_str_split(&rest, '.');
    if (root == IC_NONE)
        return;
    ic_program_each_field(check->program, ic_text(check, "%.*s", IC_STR_ARG(record)),
                          ic_text(check, "%.*s", IC_STR_ARG(rest)), note_count, &l);
    find_links(check, &l);
    const struct ic_instance *i = &check->flow->instances.at[root];
    bool declines = (l.several || l.to_its_kind.count) && !looks_at_other(check, &l);
    for (uint32_t e = i->first_exit; declines && e < i->first_exit + i->exit_count; e++) {
        const struct ic_return *x = &check->flow->exits.at[e];
        if (ic_value_is_const(x->value) && x->value.range.lo == 0)
            report(check, root, x);
    }
    ic_vec_release(&l.to_its_kind);
}
