// role: routines that are not declared with the function type that their header has for them, nor
// with any other one.
#include "checks/check.h"

// The function type that the field or parameter is written with which takes the routine, if it is
// a role that the port driver gives to this context; empty if the header has only the type of a
// pointer.
static struct ic_str role_at_hand(const struct ic_check *check)
{
    const struct ic_context *c = check->context;
    const struct ic_context_spec *spec = c->spec;
    struct ic_str name = {0};
    if (c->register_unit == IC_NONE)
        return name;
    const struct ic_unit *u = check->program->units[c->register_unit];
    const struct ic_type *pointer = &u->types.at[c->register_type];
    const struct ic_type *function = &u->types.at[pointer->inner];
    if (pointer->kind == IC_TYPE_POINTER && function->kind == IC_TYPE_FUNCTION)
        name = ic_unit_text(u, function->name);
    for (uint32_t i = 0; i < spec->registration_count; i++) {
        const struct ic_registration *r = &spec->registrations[i];
        if (r->how == IC_REGISTER_ROLE && !r->common && ic_str_is(name, r->name))
            return name;
    }
    return (struct ic_str){0};
}

void ic_check_role(struct ic_check *check)
{
    const struct ic_context *c = check->context;
    if (c->how == IC_REGISTER_ROLE || check->walk->reached.count == 0)
        return;
    const struct ic_symbol *s = ic_program_symbol(check->program, c->function);
    bool in_class = s->record != IC_NONE && s->linkage == IC_LINKAGE_INLINE; // no declaration apart
    struct ic_str role = role_at_hand(check);
    if (role.len == 0 || in_class || s->role || s->flags & IC_SYMBOL_METHOD)
        return;
    struct ic_str name = ic_program_function_name(check->program, c->function);
    struct ic_issue issue = {
        .loc = ic_program_row(check->program, c->function)->loc,
        .step = ic_text(check, "is not declared with %.*s", IC_STR_ARG(role)),
    };
    ic_emit_site(check, 0, NULL, issue,
                 "'%.*s' is %s, but no declaration of it uses the role type %.*s, so neither the "
                 "compiler nor an analyser checks it as one",
                 IC_STR_ARG(name), ic_title(check), IC_STR_ARG(role));
}
