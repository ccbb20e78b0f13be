#include "checks/unseen.h"

static bool is_lost(const struct ic_unit *u)
{
    return u->info.status == IC_UNIT_FAILED || u->info.status == IC_UNIT_CRASHED ||
           u->info.status == IC_UNIT_TIMEOUT || ic_unit_lost_functions(u);
}

static bool starts(const struct ic_program *p)
{
    for (uint32_t c = 0; c < p->contexts.count; c++)
        if (p->contexts.at[c].how == IC_REGISTER_NAME)
            return true;
    return false;
}

static const char *keep(struct ic_check *check, struct ic_str name)
{
    return ic_text(check, "%.*s", IC_STR_ARG(name));
}

struct ic_unseen ic_unseen_of(struct ic_check *check)
{
    struct ic_program *p = check->program;
    struct ic_unseen unseen = {IC_SIGHT_ALL, "", false};
    for (uint32_t u = 0; u < p->unit_count; u++)
        if (is_lost(p->units[u]))
            unseen.sight = IC_SIGHT_LITTLE;
    if (!starts(p) && check->context->register_unit == IC_NONE)
        unseen.sight = IC_SIGHT_LITTLE;
    for (uint32_t f = 0; unseen.sight == IC_SIGHT_ALL && f < p->functions.count; f++)
        if (ic_program_row(p, f)->flags & IC_FUNCTION_HAS_HOLE)
            unseen = (struct ic_unseen){IC_SIGHT_MOST, keep(check, ic_program_function_name(p, f)),
                                        true};
    for (uint32_t c = 0; unseen.sight == IC_SIGHT_ALL && c < p->contexts.count; c++)
        if (p->contexts.at[c].function == IC_NONE)
            unseen = (struct ic_unseen){
                IC_SIGHT_MOST, keep(check, ic_entity_name(p, p->contexts.at[c].entity)), false};
    return unseen;
}

bool ic_unseen_call(const struct ic_program *p, uint32_t function, uint32_t instr)
{
    uint32_t unit = p->functions.at[function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    if (c->symbol == IC_NONE || c->flags & IC_CALL_VIRTUAL ||
        p->entities.at[p->entity_of[unit][c->symbol]].function != IC_NONE ||
        ic_program_routine(p, unit, instr))
        return false;
    const struct ic_symbol *s = &u->symbols.at[c->symbol];
    return s->origin == IC_ORIGIN_USER || s->flags & (IC_SYMBOL_IMPLICIT | IC_SYMBOL_MADE_UP);
}

const char *ic_unseen_text(struct ic_check *check, const struct ic_unseen *unseen, const char *what)
{
    if (unseen->is_hole)
        return ic_text(check, "assuming that the part of '%s' that was lost does not %s",
                       unseen->name, what);
    return ic_text(check, "assuming that '%s', whose code is not seen, does not %s", unseen->name,
                   what);
}

void ic_each_call(struct ic_program *p,
                  void (*visit)(void *data, uint32_t function, uint32_t instr), void *data)
{
    for (uint32_t f = 0; f < p->functions.count; f++) {
        const struct ic_unit *u = ic_program_unit(p, f);
        const struct ic_function *row = ic_program_row(p, f);
        for (uint32_t b = row->first_block; b < row->first_block + row->block_count; b++) {
            const struct ic_block *block = &u->blocks.at[b];
            for (uint32_t i = block->first; i < block->first + block->count; i++)
                if (u->instrs.at[i].op == IC_OP_call)
                    visit(data, f, i);
        }
    }
}
