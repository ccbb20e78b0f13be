// float: floating-point and vector registers at device level. x86 keeps none of them for an
// interrupt; x64 and ARM64 keep the 128-bit ones.
#include "checks/check.h"

#include <stdlib.h>

enum file { NONE, FLOATING, SSE, AVX, MMX, X87 };
static const char *const file_names[] = {
    [FLOATING] = "floating-point", [SSE] = "SSE", [AVX] = "AVX", [MMX] = "MMX", [X87] = "x87"};

// An instruction of a reached function that uses such registers.
struct use {
    uint32_t reach, function;
    uint32_t instr, block;
    const struct ic_loc *loc;
};

struct uses {
    IC_VEC(struct use) at;
    struct ic_map folded; // (function, instruction): computed by the compiler
};

// What is lost to the interrupted code in units of this processor.
static bool is_lost(uint32_t arch, enum file file)
{
    switch (arch) {
    case IC_ARCH_X86:
        return file != NONE;
    case IC_ARCH_X64:
        return file == AVX || file == MMX || file == X87;
    case IC_ARCH_ARM64:
        return file == AVX;
    default:
        return false;
    }
}

static enum file file_of_type(const struct ic_unit *u, uint32_t type)
{
    const struct ic_type *t = &u->types.at[type];
    if (t->kind == IC_TYPE_FLOAT)
        return t->flags & IC_TYPE_X87 ? X87 : FLOATING;
    if (t->kind != IC_TYPE_VECTOR)
        return NONE;
    return t->bits >= 256 ? AVX : t->flags & IC_TYPE_X87 ? MMX : SSE;
}

static enum file worse(const struct ic_unit *u, enum file a, enum file b)
{
    return is_lost(u->info.arch, a) ? a : b;
}

static enum file file_of_value(const struct ic_unit *u, uint32_t instr)
{
    return instr == IC_NONE ? NONE : file_of_type(u, u->instrs.at[instr].type);
}

// What a call uses: an intrinsic what the rulebook says of it, others what their values need.
static enum file file_of_call(const struct ic_check *check, const struct ic_unit *u,
                              const struct ic_instr *in)
{
    const struct ic_call *c = &u->calls.at[in->a];
    const struct ic_symbol *s = c->symbol == IC_NONE ? NULL : &u->symbols.at[c->symbol];
    enum ic_registers registers = IC_REGISTERS_UNKNOWN;
    if (s && (s->origin != IC_ORIGIN_USER || s->flags & (IC_SYMBOL_IMPLICIT | IC_SYMBOL_MADE_UP)))
        registers = ic_rulebook_intrinsic(check->program->book, ic_unit_text(u, s->name));
    if (registers != IC_REGISTERS_UNKNOWN)
        return registers == IC_REGISTERS_MMX   ? MMX
               : registers == IC_REGISTERS_XMM ? SSE
               : registers == IC_REGISTERS_YMM ? AVX
                                               : NONE;
    enum file file = file_of_type(u, in->type);
    for (uint32_t i = 0; i < c->count; i++)
        file = worse(u, file, file_of_value(u, u->refs.at[c->first + i]));
    return file;
}

static enum file file_of(const struct ic_check *check, const struct ic_unit *u,
                         const struct ic_instr *in)
{
    if (in->op == IC_OP_call)
        return file_of_call(check, u, in);
    if (in->op == IC_OP_load || in->op == IC_OP_store)
        return file_of_type(u, in->type);
    if (in->op == IC_OP_vector || (in->op >= IC_OP_neg && in->op <= IC_OP_ge)) {
        enum file file = worse(u, file_of_type(u, in->type), file_of_value(u, in->a));
        bool two = in->op == IC_OP_vector || in->op >= IC_OP_add;
        return two ? worse(u, file, file_of_value(u, in->b)) : file;
    }
    return NONE;
}

static bool is_constant(const struct uses *uses, uint32_t function, const struct ic_unit *u,
                        uint32_t value)
{
    const struct ic_instr *in = &u->instrs.at[value];
    bool literal =
        in->op == IC_OP_const || (in->op == IC_OP_unknown && !(in->flags & IC_INSTR_LOST));
    return literal || ic_map_get(&uses->folded, ic_key2(function, value)) != IC_NONE;
}

// Arithmetic on literals alone.
static bool is_folded(const struct uses *uses, uint32_t function, const struct ic_unit *u,
                      const struct ic_instr *in)
{
    return in->op >= IC_OP_neg && in->op <= IC_OP_ge && is_constant(uses, function, u, in->a) &&
           (in->op < IC_OP_add || is_constant(uses, function, u, in->b));
}

static void find_in_block(const struct ic_check *check, uint32_t reach, uint32_t block,
                          struct uses *uses)
{
    uint32_t function = check->flow->instances.at[check->walk->reached.at[reach].instance].function;
    const struct ic_unit *u = ic_program_unit(check->program, function);
    const struct ic_function *row = ic_program_row(check->program, function);
    const struct ic_block *b = &u->blocks.at[row->first_block + block];
    for (uint32_t i = b->first; i < b->first + b->count; i++) {
        const struct ic_instr *in = &u->instrs.at[i];
        if (!is_lost(u->info.arch, file_of(check, u, in)))
            continue;
        if (is_folded(uses, function, u, in)) {
            ic_map_set(&uses->folded, ic_key2(function, i), 1);
            continue;
        }
        struct use use = {reach, function, i, block, &u->locs.at[in->loc]};
        ic_vec_push(&uses->at, use);
    }
}

static int by_place(const void *a, const void *b)
{
    const struct use *x = a, *y = b;
    const struct ic_loc *l = x->loc, *m = y->loc;
    const uint32_t left[] = {x->function, l->file,       l->line,  l->column,
                             m->end_line, m->end_column, x->instr, x->reach};
    const uint32_t right[] = {y->function, m->file,       m->line,  m->column,
                              l->end_line, l->end_column, y->instr, y->reach};
    for (size_t i = 0; i < sizeof left / sizeof *left; i++)
        if (left[i] != right[i])
            return left[i] < right[i] ? -1 : 1;
    return 0;
}

// Whether `inner` begins on the line of `outer` or inside it.
static bool belongs_to(const struct use *inner, const struct use *outer)
{
    const struct ic_loc *in = inner->loc, *out = outer->loc;
    if (inner->function != outer->function || in->file != out->file)
        return false;
    return in->line == out->line || in->line < out->end_line ||
           (in->line == out->end_line && in->column < out->end_column);
}

// The type of the value that makes a use of such registers, or 0.
static uint32_t type_in(const struct ic_unit *u, const struct ic_instr *in, enum file file)
{
    if (file_of_type(u, in->type) == file)
        return in->type;
    const uint32_t pair[] = {in->a, in->b};
    const struct ic_call *c = in->op == IC_OP_call ? &u->calls.at[in->a] : NULL;
    const uint32_t *values = c ? u->refs.at + c->first : pair;
    uint32_t count = c ? c->count : in->op == IC_OP_vector || in->op >= IC_OP_add ? 2 : 1;
    for (uint32_t i = 0; i < count; i++)
        if (values[i] != IC_NONE && file_of_value(u, values[i]) == file)
            return u->instrs.at[values[i]].type;
    return 0;
}

static const char *subject(struct ic_check *check, const struct ic_unit *u,
                           const struct ic_instr *in, enum file file)
{
    const struct ic_call *c = in->op == IC_OP_call ? &u->calls.at[in->a] : NULL;
    const struct ic_symbol *s = c && c->symbol != IC_NONE ? &u->symbols.at[c->symbol] : NULL;
    if (s && s->function == IC_NONE)
        return ic_text(check, "'%.*s'", IC_STR_ARG(ic_unit_text(u, s->name)));
    const struct ic_type *t = &u->types.at[type_in(u, in, file)];
    struct ic_str name = ic_unit_text(u, t->name);
    if (name.len)
        return ic_text(check, "'%.*s'", IC_STR_ARG(name));
    if (t->kind == IC_TYPE_FLOAT)
        return t->bits == 32 ? "'float'" : t->bits == 64 ? "'double'" : "'long double'";
    return ic_text(check, "%u bits", t->bits);
}

static const char *reason(uint32_t arch, enum file file)
{
    if (arch == IC_ARCH_X86)
        return "32-bit Windows does not save these registers for an interrupt, so the interrupted "
               "code goes on with wrong values";
    return file == AVX ? "Windows saves only the 128-bit registers for an interrupt, so the "
                         "interrupted code loses the upper parts of its own"
                       : "64-bit kernel code must not use these registers, which Windows does not "
                         "save for it";
}

static void report(struct ic_check *check, const struct use *use)
{
    const struct ic_unit *u = ic_program_unit(check->program, use->function);
    const struct ic_instr *in = &u->instrs.at[use->instr];
    uint32_t instance = check->walk->reached.at[use->reach].instance;
    const struct ic_instance *i = &check->flow->instances.at[instance];
    struct ic_site site = {.instr = use->instr,
                           .block = use->block,
                           .property = i->entry,
                           .trail = ic_flow_way(check->flow, i, use->block)};
    enum file file = file_of(check, u, in);
    struct ic_issue issue = {
        .loc = in->loc,
        .step = ic_text(check, "uses %s registers", file_names[file]),
    };
    ic_emit_site(check, use->reach, &site, issue, "%s code (%s) runs at %s: %s", file_names[file],
                 subject(check, u, in, file), ic_irql_name(site.property.irql),
                 reason(u->info.arch, file));
}

// One finding for a source line and what belongs to it: the outermost operation, wherever an
// instance runs it.
static void report_outermost(struct ic_check *check, const struct uses *uses)
{
    const struct use *last = NULL;
    for (uint32_t i = 0; i < uses->at.count; i++) {
        const struct use *use = &uses->at.at[i];
        bool same = last && last->function == use->function && last->instr == use->instr;
        if (last && !same && belongs_to(use, last))
            continue;
        report(check, use);
        last = use;
    }
}

void ic_check_float(struct ic_check *check)
{
    const struct ic_walk *w = check->walk;
    struct uses uses = {0};
    if (check->context->spec->irql < IC_IRQL_DEVICE)
        return;
    for (uint32_t k = 0; k < w->reached.count; k++) {
        const struct ic_instance *i = &check->flow->instances.at[w->reached.at[k].instance];
        uint32_t blocks = ic_program_row(check->program, i->function)->block_count;
        for (uint32_t b = 0; b < blocks; b++)
            if (ic_flow_reaches(check->flow, i, b))
                find_in_block(check, k, b, &uses);
    }
    if (uses.at.count)
        qsort(uses.at.at, uses.at.count, sizeof *uses.at.at, by_place);
    report_outermost(check, &uses);
    ic_vec_release(&uses.at);
    ic_map_release(&uses.folded);
}
