#include "unit/validate.h"

// `call_used[i]`: an instruction calls row i already. `cases_left`: no two switches share cases, so
// that the work stays linear.
struct checker {
    const struct ic_unit *unit;
    const struct ic_function *function;
    struct ic_fault *fault;
    IC_VEC(bool) call_used;
    uint32_t cases_left;
    bool forward_use; // in this function, a value stands below its use
};

static bool in_range(uint32_t id, uint32_t first, uint32_t count)
{
    return id >= first && id - first < count;
}

static bool has_block(const struct checker *c, uint32_t block)
{
    return in_range(block, c->function->first_block, c->function->block_count);
}

static bool has_var(const struct checker *c, uint32_t var)
{
    return in_range(var, c->function->first_var, c->function->var_count);
}

static bool has_loop(const struct checker *c, uint32_t loop)
{
    return in_range(loop, c->function->first_loop, c->function->loop_count);
}

// Values
// --------------------------------------------------------------------------------------------

static void instrs_of(const struct checker *c, uint32_t *first, uint32_t *end)
{
    const struct ic_block *blocks = &c->unit->blocks.at[c->function->first_block];
    const struct ic_block *last = &blocks[c->function->block_count - 1];
    *first = blocks->first;
    *end = last->first + last->count;
}

static bool check_value(struct checker *c, const struct ic_block *block, uint32_t user,
                        uint32_t value)
{
    uint32_t first, end;
    instrs_of(c, &first, &end);
    if (value < first || value >= end)
        return ic_fault_at(c->fault, IC_TABLE_INSTRS, user, "uses a value of another function");
    if (value >= user && in_range(value, block->first, block->count))
        return ic_fault_at(c->fault, IC_TABLE_INSTRS, user,
                           "uses a value that stands below it in the same block");
    c->forward_use |= value >= user;
    return true;
}

static bool check_call(struct checker *c, const struct ic_block *block, uint32_t id, uint32_t call)
{
    if (call >= c->unit->calls.count)
        return ic_fault_at(c->fault, IC_TABLE_INSTRS, id, "calls row %u, which does not exist",
                           call);
    if (c->call_used.at[call])
        return ic_fault_at(c->fault, IC_TABLE_INSTRS, id, "shares its call row with another");
    c->call_used.at[call] = true;
    const struct ic_call *row = &c->unit->calls.at[call];
    if (row->callee != IC_NONE && !check_value(c, block, id, row->callee))
        return false;
    for (uint32_t i = 0; i < row->count; i++)
        if (!check_value(c, block, id, c->unit->refs.at[row->first + i]))
            return false;
    return true;
}

// Instructions
// --------------------------------------------------------------------------------------

static bool check_cases(struct checker *c, uint32_t id)
{
    const struct ic_instr *instr = &c->unit->instrs.at[id];
    uint32_t first = instr->b, count = instr->c, all = c->unit->cases.count;
    if (count == 0)
        return true;
    if (first > all || count > all - first)
        return ic_fault_at(c->fault, IC_TABLE_INSTRS, id, "its cases lie outside their table");
    if (count > c->cases_left)
        return ic_fault_at(c->fault, IC_TABLE_INSTRS, id, "shares cases with another switch");
    c->cases_left -= count;
    for (uint32_t i = first; i < first + count; i++)
        if (!has_block(c, c->unit->cases.at[i].block))
            return ic_fault_at(c->fault, IC_TABLE_CASES, i, "leads into another function");
    return true;
}

static uint32_t row_limit(const struct checker *c, char kind)
{
    if (kind == 't')
        return c->unit->texts.count;
    return ic_table_rows(c->unit, ic_operand_table(kind)).count;
}

static bool check_operand(struct checker *c, const struct ic_block *block, uint32_t id, char kind,
                          uint32_t value)
{
    bool ok = true;
    switch (kind) {
    case '-':
    case 'n':
    case 'c':
        return true;
    case 'V':
        return value == IC_NONE || check_value(c, block, id, value);
    case 'v':
        return check_value(c, block, id, value);
    case 'C':
        return check_call(c, block, id, value);
    case 'b':
        ok = has_block(c, value);
        break;
    case 'l':
        ok = has_var(c, value);
        break;
    default:
        ok = value < row_limit(c, kind);
        break;
    }
    return ok || ic_fault_at(c->fault, IC_TABLE_INSTRS, id,
                             "operand '%c' can't be %u in this function", kind, value);
}

static bool check_instr(struct checker *c, const struct ic_block *block, uint32_t id)
{
    const struct ic_instr *instr = &c->unit->instrs.at[id];
    const char *kinds = ic_op_operands((enum ic_op)instr->op);
    bool is_last = id - block->first == block->count - 1;
    if (ic_op_ends((enum ic_op)instr->op) != is_last)
        return ic_fault_at(c->fault, IC_TABLE_INSTRS, id,
                           is_last ? "the last of its block does not end it"
                                   : "ends its block, but is not the last of it");
    return check_operand(c, block, id, kinds[0], instr->a) &&
           check_operand(c, block, id, kinds[1], instr->b) &&
           check_operand(c, block, id, kinds[2], instr->c) &&
           check_operand(c, block, id, kinds[3], instr->d) &&
           (instr->op != IC_OP_switch || check_cases(c, id));
}

static bool check_block(struct checker *c, uint32_t id)
{
    const struct ic_block *block = &c->unit->blocks.at[id];
    if (block->count == 0)
        return ic_fault_at(c->fault, IC_TABLE_BLOCKS, id, "has no instructions");
    if (block->loop != IC_NONE && !has_loop(c, block->loop))
        return ic_fault_at(c->fault, IC_TABLE_BLOCKS, id, "is in a loop of another function");
    if (block->handler != IC_NONE && !has_block(c, block->handler))
        return ic_fault_at(c->fault, IC_TABLE_BLOCKS, id, "has a handler in another function");
    for (uint32_t i = 0; i < block->count; i++)
        if (!check_instr(c, block, block->first + i))
            return false;
    return true;
}

// No value depends on itself
// ------------------------------------------------------------------------

typedef IC_VEC(uint32_t) stack;

static uint32_t value_operands(const struct ic_unit *unit, uint32_t id, stack *out)
{
    const struct ic_instr *instr = &unit->instrs.at[id];
    const char *kinds = ic_op_operands((enum ic_op)instr->op);
    const uint32_t operands[] = {instr->a, instr->b, instr->c, instr->d};
    uint32_t before = out->count;
    for (uint32_t i = 0; i < 4; i++) {
        if ((kinds[i] == 'v' || kinds[i] == 'V') && operands[i] != IC_NONE)
            ic_vec_push(out, operands[i]);
        if (kinds[i] != 'C')
            continue;
        const struct ic_call *call = &unit->calls.at[operands[i]];
        if (call->callee != IC_NONE)
            ic_vec_push(out, call->callee);
        for (uint32_t j = 0; j < call->count; j++)
            ic_vec_push(out, unit->refs.at[call->first + j]);
    }
    return out->count - before;
}

static bool check_acyclic(struct checker *c)
{
    enum { NEW, OPEN, DONE };
    uint32_t first, end;
    instrs_of(c, &first, &end);
    IC_VEC(unsigned char) state = {0};
    stack todo = {0};
    bool ok = true;
    for (uint32_t i = first; i < end; i++)
        ic_vec_push(&state, NEW);
    for (uint32_t i = first; i < end && ok; i++) {
        ic_vec_push(&todo, i);
        while (todo.count && ok) {
            uint32_t at = todo.at[todo.count - 1];
            if (state.at[at - first] != NEW) {
                state.at[at - first] = DONE;
                todo.count--;
                continue;
            }
            state.at[at - first] = OPEN;
            for (uint32_t left = value_operands(c->unit, at, &todo); left && ok; left--)
                ok = state.at[todo.at[todo.count - left] - first] != OPEN ||
                     ic_fault_at(c->fault, IC_TABLE_INSTRS, at, "depends on its own value");
        }
    }
    ic_vec_release(&state);
    ic_vec_release(&todo);
    return ok;
}

// Functions
// -----------------------------------------------------------------------------------------

static bool check_loops(struct checker *c)
{
    const struct ic_function *function = c->function;
    for (uint32_t i = 0; i < function->loop_count; i++) {
        uint32_t id = function->first_loop + i;
        const struct ic_loop *loop = &c->unit->loops.at[id];
        if (!has_block(c, loop->header))
            return ic_fault_at(c->fault, IC_TABLE_LOOPS, id, "has its header in another function");
        if (loop->parent != IC_NONE && !in_range(loop->parent, function->first_loop, i))
            return ic_fault_at(c->fault, IC_TABLE_LOOPS, id,
                               "its parent is not above it in the same function");
    }
    return true;
}

static bool check_vars(struct checker *c, uint32_t id)
{
    const struct ic_function *function = c->function;
    uint32_t params = 0;
    for (uint32_t i = 0; i < function->var_count; i++) {
        bool is_param = c->unit->vars.at[function->first_var + i].kind == IC_VAR_PARAMETER;
        if (is_param && i != params)
            return ic_fault_at(c->fault, IC_TABLE_VARS, function->first_var + i,
                               "is a parameter behind other variables");
        params += is_param;
    }
    return function->param_count == params ||
           ic_fault_at(c->fault, IC_TABLE_FUNCTIONS, id, "has %u parameters, expected %u", params,
                       function->param_count);
}

static bool check_function(struct checker *c, uint32_t id)
{
    const struct ic_function *function = c->function = &c->unit->functions.at[id];
    const struct ic_symbol *symbol = &c->unit->symbols.at[function->symbol];
    if (function->block_count == 0)
        return ic_fault_at(c->fault, IC_TABLE_FUNCTIONS, id, "has no blocks");
    if (symbol->kind != IC_SYMBOL_FUNCTION)
        return ic_fault_at(c->fault, IC_TABLE_FUNCTIONS, id, "its symbol is a variable");
    if (symbol->function != id)
        return ic_fault_at(c->fault, IC_TABLE_FUNCTIONS, id, "is not the body of its symbol");
    if (!check_vars(c, id) || !check_loops(c))
        return false;
    c->forward_use = false;
    for (uint32_t i = 0; i < function->block_count; i++)
        if (!check_block(c, function->first_block + i))
            return false;
    return !c->forward_use || check_acyclic(c);
}

static bool check_bodies(const struct ic_unit *unit, struct ic_fault *fault)
{
    for (uint32_t i = 0; i < unit->symbols.count; i++) {
        uint32_t function = unit->symbols.at[i].function;
        if (function != IC_NONE && unit->functions.at[function].symbol != i)
            return ic_fault_at(fault, IC_TABLE_SYMBOLS, i, "has the body of another symbol");
    }
    return true;
}

bool ic_unit_check_code(const struct ic_unit *unit, struct ic_fault *fault)
{
    struct checker c = {.unit = unit, .fault = fault, .cases_left = unit->cases.count};
    bool ok = check_bodies(unit, fault);
    for (uint32_t i = 0; i < unit->calls.count; i++)
        ic_vec_push(&c.call_used, false);
    for (uint32_t i = 0; i < unit->functions.count && ok; i++)
        ok = check_function(&c, i);
    ic_vec_release(&c.call_used);
    return ok;
}
