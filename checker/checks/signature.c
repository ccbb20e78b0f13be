// signature: routines whose parameters, result or calling convention are not what their caller
// passes, reads and uses.
#include "checks/check.h"

// The routine, and how it is called.
struct fit {
    const struct ic_unit *unit; // of the definition
    const struct ic_function *row;
    const struct ic_type *type; // of the function
    const struct ic_signature *expected;
};

static bool is_passed_elsewhere(const struct ic_type *t)
{
    return t->kind == IC_TYPE_FLOAT || t->kind == IC_TYPE_VECTOR;
}

static bool lacks_headers(const struct ic_unit *u)
{
    for (uint32_t i = 0; i < u->includes.count; i++)
        if (u->includes.at[i].found == IC_NONE)
            return true;
    return false;
}

// Not a type that was lost, or made up as an `int` where headers are missing.
static bool is_known(const struct ic_unit *u, const struct ic_type *t)
{
    bool made_up = t->kind == IC_TYPE_INT && t->bits == 32 && t->flags & IC_TYPE_SIGNED &&
                   t->name && lacks_headers(u);
    return !made_up && t->kind != IC_TYPE_OTHER && (t->bits || t->kind == IC_TYPE_VOID);
}

static void describe_count(const struct fit *fit, struct ic_buf *out)
{
    uint32_t has = fit->row->param_count, passed = fit->expected->parameter_count;
    if (has != passed)
        ic_buf_printf(out, "; it takes %u parameter%s, but %u %s passed", has, has == 1 ? "" : "s",
                      passed, passed == 1 ? "is" : "are");
}

static void describe_parameter(const struct fit *fit, uint32_t index, struct ic_buf *out)
{
    const struct ic_unit *u = fit->unit;
    const struct ic_var *var = &u->vars.at[fit->row->first_var + index];
    const struct ic_type *t = &u->types.at[var->type];
    uint32_t bytes = fit->expected->parameters[index];
    uint32_t bits = bytes                                                        ? bytes * 8
                    : u->info.arch == IC_ARCH_X86 || u->info.arch == IC_ARCH_ARM ? 32
                                                                                 : 64;
    struct ic_str name = ic_unit_text(u, var->name);
    if (!is_known(u, t) || (t->bits == bits && !is_passed_elsewhere(t)))
        return;
    ic_buf_printf(out, "; parameter %u ('%.*s') ", index + 1, IC_STR_ARG(name));
    if (t->bits == bits)
        ic_buf_text(out, "is a floating-point value, but an integer is passed");
    else
        ic_buf_printf(out, "has %u byte%s, but %u %s passed%s", t->bits / 8,
                      t->bits == 8 ? "" : "s", bits / 8, bits == 8 ? "is" : "are",
                      bytes ? "" : " (a pointer)");
}

static void describe_result(const struct fit *fit, struct ic_buf *out)
{
    const struct ic_type *t = &fit->unit->types.at[fit->type->inner];
    uint32_t bytes = fit->expected->returns;
    if (bytes == 0 || fit->type->kind != IC_TYPE_FUNCTION || !is_known(fit->unit, t) ||
        (t->bits == bytes * 8 && !is_passed_elsewhere(t)))
        return;
    const char *read = bytes == 1 ? "BOOLEAN (1 byte)" : "value of another size";
    if (t->kind == IC_TYPE_VOID)
        ic_buf_printf(out, "; it returns nothing, but its caller reads a %s", read);
    else
        ic_buf_printf(out, "; it returns %u byte%s, but its caller reads a %s", t->bits / 8,
                      t->bits == 8 ? "" : "s", read);
}

// What functions of a unit are without a word on it: the convention of most of the first ones.
static uint32_t default_convention(const struct ic_unit *u)
{
    uint32_t functions = 0, stdcall = 0;
    for (uint32_t i = 0; i < u->functions.count && i < 256; i++) {
        const struct ic_symbol *s = &u->symbols.at[u->functions.at[i].symbol];
        uint32_t flags = u->types.at[s->type].flags;
        if (flags & IC_TYPE_VARIADIC || s->flags & IC_SYMBOL_METHOD)
            continue;
        functions++;
        stdcall += (flags & IC_TYPE_STDCALL) != 0;
    }
    return stdcall * 2 > functions ? IC_TYPE_STDCALL : 0;
}

// The convention of the type that the routine is registered with, if it is at hand.
static uint32_t registered_convention(const struct ic_check *check)
{
    const struct ic_context *c = check->context;
    if (c->register_unit == IC_NONE)
        return 0;
    const struct ic_unit *u = check->program->units[c->register_unit];
    return u->types.at[u->types.at[c->register_type].inner].flags;
}

// On x86 all callers of these routines use __stdcall, which is also what driver projects make of a
// function without a word on it. Whether a project does is not always known, so only what says
// another convention is wrong: __fastcall, or __cdecl where other functions are __stdcall.
static void describe_convention(const struct ic_check *check, const struct fit *fit,
                                struct ic_buf *out)
{
    uint32_t flags = fit->type->flags;
    if (fit->unit->info.arch != IC_ARCH_X86 || flags & IC_TYPE_STDCALL)
        return;
    if (flags & IC_TYPE_FASTCALL && !(registered_convention(check) & IC_TYPE_FASTCALL))
        ic_buf_text(out, "; it is __fastcall, but is called as __stdcall");
    else if (!(flags & IC_TYPE_FASTCALL) && default_convention(fit->unit) & IC_TYPE_STDCALL)
        ic_buf_text(out, "; it is __cdecl, but is called as __stdcall");
}

// Whether the parser stumbled over the head of the definition. At the name itself it says that
// another declaration differs, which is no harm.
static bool head_is_broken(const struct fit *fit)
{
    const struct ic_unit *u = fit->unit;
    const struct ic_loc *body = &u->locs.at[fit->row->body_loc];
    const struct ic_loc *name = &u->locs.at[fit->row->loc];
    uint32_t last = name->end_line;
    for (uint32_t i = 0; i < fit->row->param_count; i++) {
        uint32_t line = u->locs.at[u->vars.at[fit->row->first_var + i].loc].end_line;
        last = line > last ? line : last;
    }
    for (uint32_t i = 0; i < u->diags.count; i++) {
        const struct ic_loc *at = &u->locs.at[u->diags.at[i].loc];
        bool at_name = at->line == name->line && at->column == name->column;
        if (u->diags.at[i].severity == IC_DIAG_ERROR && at->file == body->file &&
            at->line >= body->line && at->line <= last && !at_name)
            return true;
    }
    return false;
}

static void report(struct ic_check *check, const struct fit *fit, struct ic_str faults)
{
    const struct ic_context *c = check->context;
    const struct ic_function *row = fit->row;
    struct ic_str name = ic_program_function_name(check->program, c->function);
    struct ic_issue issue = {
        .instance = check->walk->reached.at[0].instance,
        .loc = row->loc,
        .irql = c->spec->irql,
        .step = "what its caller passes and reads is not what it takes and gives",
    };
    if (c->register_unit != IC_NONE) {
        issue.unit = check->program->units[c->register_unit];
        issue.loc = c->register_loc;
        issue.function = c->register_function;
    }
    ic_emit(check, &issue, "'%.*s' does not fit its call as %s: %.*s", IC_STR_ARG(name),
            ic_title(check), IC_STR_ARG(faults));
}

void ic_check_signature(struct ic_check *check)
{
    const struct ic_context *c = check->context;
    struct ic_buf faults = {0};
    if (!c->signature || check->walk->reached.count == 0)
        return;
    const struct ic_symbol *s = ic_program_symbol(check->program, c->function);
    struct fit fit = {.unit = ic_program_unit(check->program, c->function),
                      .row = ic_program_row(check->program, c->function),
                      .expected = c->signature};
    fit.type = &fit.unit->types.at[s->type];
    if (s->flags & IC_SYMBOL_METHOD)
        return;
    describe_count(&fit, &faults);
    for (uint32_t i = 0; i < fit.row->param_count && i < c->signature->parameter_count; i++)
        describe_parameter(&fit, i, &faults);
    describe_result(&fit, &faults);
    describe_convention(check, &fit, &faults);
    if (faults.len && !head_is_broken(&fit))
        report(check, &fit, ic_str_n(faults.data + 2, faults.len - 2));
    ic_buf_release(&faults);
}
