// never-declines: no way through an interrupt routine returns FALSE.
#include "checks/check.h"

// A hole in a function whose result may be the routine's may hold the missing return.
static bool lost_return(const struct ic_check *check)
{
    for (uint32_t k = 0; k < check->walk->reached.count; k++) {
        uint32_t instance = check->walk->reached.at[k].instance;
        uint32_t function = check->flow->instances.at[instance].function;
        const struct ic_unit *u = ic_program_unit(check->program, function);
        uint32_t type = ic_program_symbol(check->program, function)->type;
        if (ic_program_row(check->program, function)->flags & IC_FUNCTION_HAS_HOLE &&
            u->types.at[u->types.at[type].inner].kind != IC_TYPE_VOID)
            return true;
    }
    return false;
}

void ic_check_never_declines(struct ic_check *check)
{
    uint32_t root = check->flow->roots[check->context_index];
    if (root == IC_NONE || check->flow->out_of_steps)
        return;
    const struct ic_instance *i = &check->flow->instances.at[root];
    if (!i->done || i->exit_count == 0 || ic_range_is_empty(i->result.range) ||
        ic_range_holds(i->result.range, 0) || lost_return(check))
        return;
    struct ic_str name = ic_program_function_name(check->program, i->function);
    struct ic_issue issue = {
        .loc = ic_program_row(check->program, i->function)->loc,
        .step = "no way through it returns FALSE",
    };
    ic_emit_site(check, 0, NULL, issue,
                 "'%.*s' never returns FALSE: where the line is shared, it claims the interrupts "
                 "of other devices, whose drivers are not asked any more",
                 IC_STR_ARG(name));
}
