#include "unit/unit.h"

#include "unit/schema.h"

#include <assert.h>

static const struct {
    const char *name, *operands;
    bool ends;
} ops[] = {
#define X(name, operands, ends) {#name, operands, ends},
#include "unit/ops.def"
#undef X
};

void ic_unit_init(struct ic_unit *unit)
{
    *unit = (struct ic_unit){0};
    ic_pool_add(&unit->texts, ic_str(""));
    ic_table_add(unit, IC_TABLE_LOCS);
    ic_table_add(unit, IC_TABLE_TYPES);
}

void ic_unit_release(struct ic_unit *unit)
{
    for (uint32_t table = 0; table < IC_TABLE_COUNT; table++)
        if (table != IC_TABLE_INFO)
            ic_vec_free((void *)ic_table_rows(unit, (enum ic_table_id)table).at);
    ic_pool_release(&unit->texts);
    *unit = (struct ic_unit){0};
}

const char *ic_op_name(enum ic_op op)
{
    assert((uint32_t)op < IC_OP_COUNT);
    return ops[op].name;
}

const char *ic_op_operands(enum ic_op op)
{
    assert((uint32_t)op < IC_OP_COUNT);
    return ops[op].operands;
}

bool ic_op_ends(enum ic_op op)
{
    assert((uint32_t)op < IC_OP_COUNT);
    return ops[op].ends;
}

uint32_t ic_block_successors(const struct ic_unit *unit, uint32_t block, uint32_t *out,
                             uint32_t limit)
{
    const struct ic_block *row = &unit->blocks.at[block];
    const struct ic_instr *last = &unit->instrs.at[row->first + row->count - 1];
    uint32_t found[2], count = 0;
    switch (last->op) {
    case IC_OP_jump:
        found[count++] = last->a;
        break;
    case IC_OP_branch:
        found[count++] = last->b;
        found[count++] = last->c;
        break;
    case IC_OP_switch:
        for (uint32_t i = 0; i < last->c && i < limit; i++)
            out[i] = unit->cases.at[last->b + i].block;
        if (last->c < limit)
            out[last->c] = last->d;
        return last->c + 1;
    default:
        break;
    }
    for (uint32_t i = 0; i < count && i < limit; i++)
        out[i] = found[i];
    return count;
}
