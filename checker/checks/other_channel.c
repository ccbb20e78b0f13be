// other-channel: the controller has two channels, and the interrupt routine declines without ever
// calling itself for the other one.
#include "checks/check.h"

struct linked {
    const struct ic_program *program;
    bool several;
};

static void note_count(void *data, uint32_t field)
{
    struct linked *l = data;
    struct ic_range stored = l->program->field_stored[field];
    l->several |= ic_range_is_constant(stored) && stored.lo > 1;
}

// Whether the record that the routine takes its extension for has a pointer to its own kind that
// the program stores.
static bool is_linked(struct ic_check *check)
{
    struct ic_program *p = check->program;
    const struct ic_unit *u = ic_program_unit(p, check->context->function);
    const struct ic_function *row = ic_program_row(p, check->context->function);
    for (uint32_t v = row->first_var; v < row->first_var + row->var_count; v++) {
        const struct ic_type *t = &u->types.at[u->vars.at[v].type];
        const struct ic_type *to = t->kind == IC_TYPE_POINTER ? &u->types.at[t->inner] : t;
        if (to->kind != IC_TYPE_RECORD)
            continue;
        const struct ic_record *r = &u->records.at[to->first];
        for (uint32_t f = r->first; f < r->first + r->count; f++) {
            const struct ic_type *ft = &u->types.at[u->fields.at[f].type];
            uint32_t unit = p->functions.at[check->context->function].unit;
            if (ft->kind == IC_TYPE_POINTER && u->types.at[ft->inner].kind == IC_TYPE_RECORD &&
                u->types.at[ft->inner].first == to->first &&
                !ic_range_is_empty(p->field_stored[p->field_of[unit][f]]))
                return true;
        }
    }
    return false;
}

static bool calls_itself(const struct ic_check *check)
{
    for (uint32_t k = 0; k < check->walk->reached.count; k++) {
        const struct ic_instance *i =
            &check->flow->instances.at[check->walk->reached.at[k].instance];
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
            const struct ic_site *site = &check->flow->sites.at[s];
            for (uint32_t c = 0; c < site->callee_count; c++)
                if (check->flow->instances.at[check->flow->callees.at[site->first_callee + c]]
                        .function == check->context->function)
                    return true;
        }
    }
    return false;
}

void ic_check_other_channel(struct ic_check *check)
{
    struct linked l = {check->program, false};
    uint32_t root = check->flow->roots[check->context_index];
    const char *place = ic_rule_parameter(check->rule, "channels");
    struct ic_str rest = ic_str(place), record = ic_str_split(&rest, '.');
    if (root == IC_NONE)
        return;
    ic_program_each_field(check->program, ic_text(check, "%.*s", IC_STR_ARG(record)),
                          ic_text(check, "%.*s", IC_STR_ARG(rest)), note_count, &l);
    if ((!l.several && !is_linked(check)) || calls_itself(check))
        return;
    const struct ic_instance *i = &check->flow->instances.at[root];
    const struct ic_unit *u = ic_program_unit(check->program, i->function);
    for (uint32_t e = i->first_exit; e < i->first_exit + i->exit_count; e++) {
        const struct ic_return *x = &check->flow->exits.at[e];
        if (!ic_value_is_const(x->value) || x->value.range.lo != 0)
            continue;
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
}
