#include "program/internal.h"

static uint64_t mix_text(uint64_t h, const struct ic_unit *u, uint32_t text)
{
    struct ic_str s = ic_unit_text(u, text);
    return ic_hash_add(h, ic_hash_bytes(s.data, s.len));
}

static uint64_t mix_call(uint64_t h, const struct ic_unit *u, uint32_t call, uint32_t first_instr)
{
    const struct ic_call *c = &u->calls.at[call];
    if (c->symbol != IC_NONE)
        h = mix_text(h, u, u->symbols.at[c->symbol].name);
    h = ic_hash_add(h, c->callee == IC_NONE ? IC_NONE : c->callee - first_instr);
    for (uint32_t i = 0; i < c->count; i++)
        h = ic_hash_add(h, u->refs.at[c->first + i] - first_instr);
    return h;
}

struct origin {
    uint32_t instr, block, var;
};

static uint64_t mix_cases(uint64_t h, const struct ic_unit *u, uint32_t first, uint32_t count,
                          struct origin o)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct ic_case *c = &u->cases.at[first + i];
        h = ic_hash_add(ic_hash_add(ic_hash_add(h, (uint64_t)c->low), (uint64_t)c->high),
                        c->block - o.block);
    }
    return h;
}

static uint64_t mix_operand(uint64_t h, const struct ic_unit *u, const struct ic_instr *in,
                            char kind, uint32_t x, struct origin o)
{
    if (x == IC_NONE)
        return ic_hash_add(h, x);
    switch (kind) {
    case 'v':
    case 'V':
        return ic_hash_add(h, x - o.instr);
    case 'b':
        return ic_hash_add(h, x - o.block);
    case 'l':
        return ic_hash_add(h, x - o.var);
    case 's':
        return mix_text(h, u, u->symbols.at[x].name);
    case 'f':
        return mix_text(ic_hash_add(h, u->fields.at[x].bit_offset), u, u->fields.at[x].name);
    case 'k':
        return ic_hash_add(h, (uint64_t)u->consts.at[x].value);
    case 't':
        return mix_text(h, u, x);
    case 'c':
        return mix_cases(h, u, x, in->c, o);
    case 'C':
        return mix_call(h, u, x, o.instr);
    default:
        return h;
    }
}

uint64_t ic_function_hash(const struct ic_unit *u, uint32_t function)
{
    const struct ic_function *f = &u->functions.at[function];
    uint64_t h = ic_hash_add(f->block_count, f->var_count);
    if (f->block_count == 0)
        return h;
    const struct ic_block *blocks = &u->blocks.at[f->first_block];
    struct origin o = {blocks[0].first, f->first_block, f->first_var};
    for (uint32_t b = 0; b < f->block_count; b++) {
        h = ic_hash_add(h, blocks[b].count);
        for (uint32_t i = 0; i < blocks[b].count; i++) {
            const struct ic_instr *in = &u->instrs.at[blocks[b].first + i];
            const char *kinds = ic_op_operands((enum ic_op)in->op);
            const uint32_t operand[4] = {in->a, in->b, in->c, in->d};
            h = ic_hash_add(h, in->op | (uint64_t)in->flags << 8);
            for (int k = 0; k < 4 && kinds[k]; k++)
                h = mix_operand(h, u, in, kinds[k], operand[k], o);
        }
    }
    return h;
}
