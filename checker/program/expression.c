#include "program/expression.h"

enum { MAX_DEPTH = 7 };

static const char *const operators[IC_OP_COUNT] = {
    [IC_OP_add] = "+",  [IC_OP_sub] = "-",  [IC_OP_mul] = "*", [IC_OP_div] = "/",
    [IC_OP_rem] = "%",  [IC_OP_and] = "&",  [IC_OP_or] = "|",  [IC_OP_xor] = "^",
    [IC_OP_shl] = "<<", [IC_OP_shr] = ">>", [IC_OP_eq] = "==", [IC_OP_ne] = "!=",
    [IC_OP_lt] = "<",   [IC_OP_le] = "<=",  [IC_OP_gt] = ">",  [IC_OP_ge] = ">=",
};

static void value_text(const struct ic_unit *u, uint32_t instr, struct ic_buf *out, uint32_t depth);

static uint32_t strip(const struct ic_unit *u, uint32_t instr)
{
    while (u->instrs.at[instr].op == IC_OP_cast)
        instr = u->instrs.at[instr].a;
    return instr;
}

static void field_text(const struct ic_unit *u, const struct ic_instr *in, struct ic_buf *out,
                       uint32_t depth);

// What stands at address `instr`.
static void place_text(const struct ic_unit *u, uint32_t instr, struct ic_buf *out, uint32_t depth)
{
    const struct ic_instr *in = &u->instrs.at[strip(u, instr)];
    struct ic_str name;
    switch (depth > MAX_DEPTH ? IC_OP_COUNT : in->op) {
    case IC_OP_addr_var:
        name = ic_unit_text(u, u->vars.at[in->a].name);
        ic_buf_str(out, name.len ? name : ic_str("..."));
        break;
    case IC_OP_addr_sym:
        ic_buf_str(out, ic_unit_text(u, u->symbols.at[in->a].name));
        break;
    case IC_OP_addr_field:
        field_text(u, in, out, depth);
        break;
    case IC_OP_addr_elem:
        value_text(u, in->a, out, depth + 1);
        ic_buf_char(out, '[');
        value_text(u, in->b, out, depth + 1);
        ic_buf_char(out, ']');
        break;
    default:
        ic_buf_char(out, '*');
        value_text(u, instr, out, depth + 1);
    }
}

static void field_text(const struct ic_unit *u, const struct ic_instr *in, struct ic_buf *out,
                       uint32_t depth)
{
    const struct ic_field *field = &u->fields.at[in->b];
    const struct ic_instr *base = &u->instrs.at[strip(u, in->a)];
    bool by_value = base->op == IC_OP_addr_var || base->op == IC_OP_addr_sym ||
                    base->op == IC_OP_addr_field || base->op == IC_OP_addr_elem;
    if (by_value)
        place_text(u, in->a, out, depth + 1);
    else
        value_text(u, in->a, out, depth + 1);
    if (field->flags & (IC_FIELD_ANONYMOUS | IC_FIELD_BASE))
        return;
    struct ic_str so_far = ic_buf_view(out);
    bool open = so_far.len && so_far.data[so_far.len - 1] == '>';
    ic_buf_text(out, open ? "" : by_value ? "." : "->");
    ic_buf_str(out, ic_unit_text(u, field->name));
}

static void call_text(const struct ic_unit *u, const struct ic_instr *in, struct ic_buf *out,
                      uint32_t depth)
{
    const struct ic_call *c = &u->calls.at[in->a];
    struct ic_str written = ic_unit_text(u, c->written);
    ic_buf_str(out, written.len ? written : ic_str("..."));
    ic_buf_char(out, '(');
    for (uint32_t i = 0; i < c->count && depth < 2; i++) {
        ic_buf_text(out, i ? ", " : "");
        value_text(u, u->refs.at[c->first + i], out, depth + 2);
    }
    ic_buf_text(out, depth < 2 ? ")" : "...)");
}

static void value_text(const struct ic_unit *u, uint32_t instr, struct ic_buf *out, uint32_t depth)
{
    instr = strip(u, instr);
    const struct ic_instr *in = &u->instrs.at[instr];
    if (depth > MAX_DEPTH) {
        ic_buf_text(out, "...");
    } else if (in->op == IC_OP_const) {
        const struct ic_const *k = &u->consts.at[in->a];
        if (k->spelled)
            ic_buf_str(out, ic_unit_text(u, k->spelled));
        else if (k->value > 255)
            ic_buf_printf(out, "0x%llx", (long long)k->value);
        else
            ic_buf_printf(out, "%lld", (long long)k->value);
    } else if (in->op == IC_OP_load) {
        place_text(u, in->a, out, depth);
    } else if (in->op == IC_OP_call) {
        call_text(u, in, out, depth);
    } else if (in->op == IC_OP_addr_var || in->op == IC_OP_addr_sym || in->op == IC_OP_addr_field) {
        ic_buf_char(out, '&');
        place_text(u, instr, out, depth);
    } else if (operators[in->op]) {
        ic_buf_text(out, depth ? "(" : "");
        value_text(u, in->a, out, depth + 1);
        ic_buf_printf(out, " %s ", operators[in->op]);
        value_text(u, in->b, out, depth + 1);
        ic_buf_text(out, depth ? ")" : "");
    } else if (in->op == IC_OP_not || in->op == IC_OP_bitnot || in->op == IC_OP_neg) {
        ic_buf_char(out, in->op == IC_OP_not ? '!' : in->op == IC_OP_neg ? '-' : '~');
        value_text(u, in->a, out, depth + 1);
    } else {
        ic_buf_text(out, "...");
    }
}

void ic_expression_text(const struct ic_unit *u, uint32_t instr, struct ic_buf *out)
{
    value_text(u, instr, out, 0);
}

void ic_condition_text(const struct ic_unit *u, uint32_t instr, bool *truth, struct ic_buf *out)
{
    for (instr = strip(u, instr); u->instrs.at[instr].op == IC_OP_not;
         instr = strip(u, u->instrs.at[instr].a))
        *truth = !*truth;
    value_text(u, instr, out, 0);
}
