#include "interpret.h"

#include "base/buf.h"
#include "base/file.h"
#include "frontend/frontend.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static const char ddi_header[] =
    "#pragma once\n"
    "typedef unsigned long ULONG; typedef unsigned char BOOLEAN; typedef void *PVOID;\n"
    "#define TRUE 1\n"
    "#define FALSE 0\n"
    "#define _IRQL_requires_max_(x)\n"
    "#define PAGED_CODE() ((void)0)\n"
    "typedef BOOLEAN HW_INTERRUPT(PVOID Ext);\n"
    "typedef HW_INTERRUPT *PHW_INTERRUPT;\n"
    "typedef BOOLEAN (*IDE_HW_INTERRUPT)(PVOID Ext);\n"
    "typedef struct _HW_INIT { ULONG Size; PHW_INTERRUPT HwInterrupt;\n"
    "    IDE_HW_INTERRUPT IdeHwInterrupt; } HW_INIT, *PHW_INIT;\n"
    "#ifdef __cplusplus\n"
    "extern \"C\" {\n"
    "#endif\n"
    "_IRQL_requires_max_(2)\n"
    "void StorStall(ULONG us);\n"
    "__declspec(noreturn) void KeBugCheck(ULONG code);\n"
    "#ifdef __cplusplus\n"
    "}\n"
    "#endif\n"
    "#define ScsiPortStall StorStall\n"
    "#define STALL_TWICE(x) do { ScsiPortStall(x); ScsiPortStall(x); } while (0)\n"
    "static __inline void KeDelay(ULONG x) { StorStall(x); }\n";

// Reading
//

static void write_text(const char *folder, const char *name, const char *text) {
    struct ic_error error = {0};
    char path[600];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    if (!ic_file_write(path, ic_str(text), &error))
        fail_msg("%s", error.text);
}

void snippet_read(struct ic_unit *unit, const char *name, const char *code) {
    struct ic_error error = {0};
    char folder[] = "/tmp/isrcheck-lowering-XXXXXX", ddi[64], path[128];
    assert_non_null(mkdtemp(folder));
    snprintf(ddi, sizeof ddi, "%s/ddi", folder);
    assert_int_equal(mkdir(ddi, 0700), 0);
    write_text(ddi, "ddi.h", ddi_header);
    write_text(folder, name, code);

    struct ic_frontend_options options = {.cwd = folder, .fallback_headers = ddi};
    struct ic_frontend *frontend = ic_frontend_open(&options, &error);
    if (!frontend)
        fail_msg("%s", error.text);
    const char *args[] = {"-fexceptions", "-fcxx-exceptions"};
    const char *roots[] = {folder};
    struct ic_frontend_job job = {.file = name,
                                  .folder = folder,
                                  .args = args,
                                  .arg_count = 2,
                                  .roots = roots,
                                  .root_count = 1};
    ic_frontend_parse(frontend, &job, unit);
    ic_frontend_close(frontend);
    if (!ic_unit_validate(unit, &error))
        fail_msg("%s", error.text);

    snprintf(path, sizeof path, "%s/ddi.h", ddi);
    unlink(path);
    snprintf(path, sizeof path, "%s/%s", folder, name);
    unlink(path);
    rmdir(ddi);
    rmdir(folder);
}

// Looking
//

const struct ic_symbol *snippet_symbol(const struct ic_unit *unit, const char *name) {
    const struct ic_symbol *variable = NULL;
    for (uint32_t i = 0; i < unit->symbols.count; i++) {
        const struct ic_symbol *symbol = &unit->symbols.at[i];
        if (!ic_str_is(ic_unit_text(unit, symbol->name), name))
            continue;
        if (symbol->kind == IC_SYMBOL_FUNCTION)
            return symbol;
        variable = symbol;
    }
    if (!variable)
        fail_msg("no symbol '%s'", name);
    return variable;
}

const struct ic_function *snippet_function(const struct ic_unit *unit, const char *name) {
    const struct ic_symbol *symbol = snippet_symbol(unit, name);
    if (symbol->function == IC_NONE)
        fail_msg("'%s' has no body", name);
    return &unit->functions.at[symbol->function];
}

static uint32_t first_instr(const struct ic_unit *unit, const struct ic_function *function) {
    return unit->blocks.at[function->first_block].first;
}

static uint32_t end_instr(const struct ic_unit *unit, const struct ic_function *function) {
    const struct ic_block *last =
        &unit->blocks.at[function->first_block + function->block_count - 1];
    return last->first + last->count;
}

unsigned snippet_count(const struct ic_unit *unit, const char *name, enum ic_op op) {
    const struct ic_function *function = snippet_function(unit, name);
    unsigned count = 0;
    for (uint32_t i = first_instr(unit, function); i < end_instr(unit, function); i++)
        count += unit->instrs.at[i].op == (uint32_t)op;
    return count;
}

const struct ic_call *snippet_call(const struct ic_unit *unit, const char *name, unsigned index) {
    const struct ic_function *function = snippet_function(unit, name);
    for (uint32_t i = first_instr(unit, function); i < end_instr(unit, function); i++)
        if (unit->instrs.at[i].op == IC_OP_call && index-- == 0)
            return &unit->calls.at[unit->instrs.at[i].a];
    fail_msg("'%s' has too few calls", name);
    return NULL;
}

// Running
//

enum { MEMORY = 1 << 18, START = 4096, CODE = 1 << 28, STEPS = 20000 };

struct machine {
    const struct ic_unit *unit;
    struct ic_buf trace;
    const int64_t *results;
    unsigned result_count;
    uint64_t top; // first free byte of `memory`
    unsigned steps;
    bool raised;
    uint64_t globals[256]; // by symbol
    unsigned char memory[MEMORY];
};
static struct machine machine;

struct frame {
    const struct ic_function *function;
    int64_t *values; // by instruction, from the function's first
    uint64_t *vars;
};

static uint64_t take(uint64_t size) {
    uint64_t at = machine.top;
    machine.top += (size + 15) & ~(uint64_t)15;
    if (machine.top > MEMORY)
        fail_msg("out of memory");
    return at;
}

static uint64_t size_of(uint32_t type) {
    uint32_t bits = machine.unit->types.at[type].bits;
    return bits ? (bits + 7) / 8 : 1;
}

static unsigned char *at_address(uint64_t address, uint64_t size) {
    if (address < START || address > MEMORY || size > MEMORY - address)
        fail_msg("bad address %#llx", (unsigned long long)address);
    return machine.memory + address;
}

static int64_t narrow(int64_t value, uint32_t type) {
    const struct ic_type *row = &machine.unit->types.at[type];
    if (row->kind == IC_TYPE_BOOL)
        return value != 0;
    if (row->bits == 0 || row->bits >= 64)
        return value;
    unsigned shift = 64 - row->bits;
    return row->flags & IC_TYPE_SIGNED ? (int64_t)((uint64_t)value << shift) >> shift
                                       : (int64_t)((uint64_t)value << shift >> shift);
}

static bool is_blob(uint32_t type) {
    uint32_t kind = machine.unit->types.at[type].kind;
    return kind == IC_TYPE_RECORD || kind == IC_TYPE_ARRAY;
}

// The bit-field that an address was made for, or NULL.
static const struct ic_field *bit_field(uint32_t address) {
    const struct ic_instr *instr = &machine.unit->instrs.at[address];
    if (address == IC_NONE || instr->op != IC_OP_addr_field)
        return NULL;
    const struct ic_field *field = &machine.unit->fields.at[instr->b];
    return field->flags & IC_FIELD_BITFIELD ? field : NULL;
}

// A record's value is the address of a copy.
static int64_t load(uint32_t place, uint64_t address, uint32_t type) {
    uint64_t size = size_of(type);
    int64_t value = 0;
    if (is_blob(type)) {
        uint64_t copy = take(size);
        memcpy(at_address(copy, size), at_address(address, size), size);
        return (int64_t)copy;
    }
    const struct ic_field *field = bit_field(place);
    if (!field) {
        memcpy(&value, at_address(address, size), size > 8 ? 8 : size);
        return narrow(value, type);
    }
    memcpy(&value, at_address(address, 8), 8);
    return (int64_t)((uint64_t)value >> field->bit_offset % 8 & ((1ull << field->bits) - 1));
}

static void store(uint32_t place, uint64_t address, int64_t value, uint32_t type) {
    uint64_t size = size_of(type);
    const struct ic_field *field = bit_field(place);
    if (is_blob(type)) {
        if (value)
            memcpy(at_address(address, size), at_address((uint64_t)value, size), size);
    } else if (field) {
        uint64_t old, mask = ((1ull << field->bits) - 1) << field->bit_offset % 8;
        memcpy(&old, at_address(address, 8), 8);
        old = (old & ~mask) | ((uint64_t)value << field->bit_offset % 8 & mask);
        memcpy(at_address(address, 8), &old, 8);
    } else {
        memcpy(at_address(address, size), &value, size > 8 ? 8 : size);
    }
}

static uint64_t symbol_address(uint32_t symbol) {
    if (machine.unit->symbols.at[symbol].kind == IC_SYMBOL_FUNCTION)
        return CODE + symbol;
    assert_true(symbol < 256);
    if (!machine.globals[symbol])
        machine.globals[symbol] = take(size_of(machine.unit->symbols.at[symbol].type));
    return machine.globals[symbol];
}

static int64_t run(uint32_t function, const int64_t *args, uint32_t arg_count);

static int64_t call_outside(uint32_t symbol, const int64_t *args, uint32_t count) {
    struct ic_str name = ic_unit_text(machine.unit, machine.unit->symbols.at[symbol].name);
    if (ic_str_is(name, "raise")) {
        machine.raised = true;
        return 0;
    }
    if (ic_str_is(name, "operator new"))
        return (int64_t)take((uint64_t)args[0]);
    ic_buf_printf(&machine.trace, "%.*s(", IC_STR_ARG(name));
    for (uint32_t i = 0; i < count; i++) {
        // Addresses differ from run to run of the test.
        bool address = args[i] >= START && args[i] < MEMORY;
        if (address)
            ic_buf_printf(&machine.trace, "%s&", i ? "," : "");
        else
            ic_buf_printf(&machine.trace, "%s%lld", i ? "," : "", (long long)args[i]);
    }
    ic_buf_text(&machine.trace, ") ");
    if (!machine.result_count)
        return 0;
    machine.result_count--;
    return *machine.results++;
}

static int64_t call(const struct frame *frame, const struct ic_call *row) {
    uint32_t base = first_instr(machine.unit, frame->function), symbol = row->symbol;
    int64_t args[16];
    assert_true(row->count <= 16);
    for (uint32_t i = 0; i < row->count; i++)
        args[i] = frame->values[machine.unit->refs.at[row->first + i] - base];
    if (symbol == IC_NONE) {
        uint64_t callee = (uint64_t)frame->values[row->callee - base];
        if (callee < CODE || callee - CODE >= machine.unit->symbols.count)
            fail_msg("call of %#llx", (unsigned long long)callee);
        symbol = (uint32_t)(callee - CODE);
    }
    uint32_t body = machine.unit->symbols.at[symbol].function;
    return body != IC_NONE ? run(body, args, row->count) : call_outside(symbol, args, row->count);
}

static int64_t arithmetic(uint32_t op, int64_t a, int64_t b, bool is_unsigned) {
    switch (op) {
    case IC_OP_add:
        return a + b;
    case IC_OP_sub:
        return a - b;
    case IC_OP_mul:
        return a * b;
    case IC_OP_div:
        return b ? a / b : 0;
    case IC_OP_rem:
        return b ? a % b : 0;
    case IC_OP_and:
        return a & b;
    case IC_OP_or:
        return a | b;
    case IC_OP_xor:
        return a ^ b;
    case IC_OP_shl:
        return (int64_t)((uint64_t)a << (b & 63));
    case IC_OP_shr:
        return is_unsigned ? (int64_t)((uint64_t)a >> (b & 63)) : a >> (b & 63);
    case IC_OP_eq:
        return a == b;
    case IC_OP_ne:
        return a != b;
    case IC_OP_lt:
        return a < b;
    case IC_OP_le:
        return a <= b;
    case IC_OP_gt:
        return a > b;
    case IC_OP_ge:
        return a >= b;
    default:
        fail_msg("can't run '%s'", ic_op_name((enum ic_op)op));
        return 0;
    }
}

static uint64_t pointee_size(uint32_t type) {
    const struct ic_type *row = &machine.unit->types.at[type];
    return row->kind == IC_TYPE_POINTER ? size_of(row->inner) : 1;
}

// Places and memory.
static bool step_memory(const struct ic_instr *i, int64_t a, int64_t b, int64_t *value) {
    uint64_t size = size_of(i->type);
    *value = 0;
    switch (i->op) {
    case IC_OP_addr_field:
    case IC_OP_addr_base:
        *value = a + machine.unit->fields.at[i->b].bit_offset / 8;
        return true;
    case IC_OP_addr_derived:
        *value = a - machine.unit->fields.at[i->b].bit_offset / 8;
        return true;
    case IC_OP_addr_elem:
        *value = a + b * (int64_t)pointee_size(i->type);
        return true;
    case IC_OP_load:
        *value = load(i->a, (uint64_t)a, i->type);
        return true;
    case IC_OP_store:
        store(i->a, (uint64_t)a, b, i->type);
        return true;
    case IC_OP_copy:
        memmove(at_address((uint64_t)a, size), at_address((uint64_t)b, size), size);
        return true;
    case IC_OP_zero:
        memset(at_address((uint64_t)a, size), 0, size);
        return true;
    default:
        return false;
    }
}

// Value of an instruction that does not end its block.
static int64_t step(const struct frame *frame, uint32_t id) {
    const struct ic_unit *unit = machine.unit;
    const struct ic_instr *i = &unit->instrs.at[id];
    uint32_t base = first_instr(unit, frame->function);
    const char *kinds = ic_op_operands((enum ic_op)i->op);
    int64_t a = kinds[0] == 'v' ? frame->values[i->a - base] : 0;
    int64_t b = kinds[1] == 'v' ? frame->values[i->b - base] : 0;
    int64_t value;
    if (step_memory(i, a, b, &value))
        return value;
    switch (i->op) {
    case IC_OP_const:
        return unit->consts.at[i->a].value;
    case IC_OP_text: {
        struct ic_str text = ic_unit_text(unit, i->a);
        uint64_t at = take(text.len + 64);
        memcpy(at_address(at, text.len), text.data, text.len);
        return (int64_t)at;
    }
    case IC_OP_unknown:
    case IC_OP_vector:
        return 0;
    case IC_OP_mark:
        ic_buf_text(&machine.trace, "PAGED ");
        return 0;
    case IC_OP_addr_var:
        return (int64_t)frame->vars[i->a - frame->function->first_var];
    case IC_OP_addr_sym:
        return (int64_t)symbol_address(i->a);
    case IC_OP_neg:
        return narrow(-a, i->type);
    case IC_OP_bitnot:
        return narrow(~a, i->type);
    case IC_OP_not:
        return !a;
    case IC_OP_cast:
        return narrow(a, i->type);
    case IC_OP_ptrdiff:
        return (a - b) / (int64_t)pointee_size(unit->instrs.at[i->a].type);
    case IC_OP_call:
        return call(frame, &unit->calls.at[i->a]);
    default: {
        uint32_t flags = unit->types.at[unit->instrs.at[i->a].type].flags;
        return narrow(arithmetic(i->op, a, b, !(flags & IC_TYPE_SIGNED)), i->type);
    }
    }
}

static uint32_t next_block(const struct frame *frame, const struct ic_instr *i) {
    uint32_t base = first_instr(machine.unit, frame->function);
    if (i->op == IC_OP_jump)
        return i->a;
    int64_t value = frame->values[i->a - base];
    if (i->op == IC_OP_branch)
        return value ? i->b : i->c;
    for (uint32_t k = i->b; k < i->b + i->c; k++) {
        const struct ic_case *row = &machine.unit->cases.at[k];
        if (value >= row->low && value <= row->high)
            return row->block;
    }
    return i->d;
}

static int64_t run_blocks(const struct frame *frame) {
    const struct ic_unit *unit = machine.unit;
    uint32_t base = first_instr(unit, frame->function), block = frame->function->first_block;
    for (;;) {
        const struct ic_block *row = &unit->blocks.at[block];
        uint32_t last = row->first + row->count - 1;
        for (uint32_t i = row->first; i < last && !machine.raised; i++)
            frame->values[i - base] = step(frame, i);
        if (machine.steps++ > STEPS)
            fail_msg("runs for ever");
        const struct ic_instr *end = &unit->instrs.at[last];
        if (machine.raised) {
            if (row->handler == IC_NONE)
                return 0;
            machine.raised = false;
            block = row->handler;
        } else if (end->op == IC_OP_return) {
            return end->a == IC_NONE ? 0 : frame->values[end->a - base];
        } else if (end->op == IC_OP_unreachable) {
            machine.raised = true; // an exception that goes on to the caller
            return 0;
        } else {
            block = next_block(frame, end);
        }
    }
}

static int64_t run(uint32_t id, const int64_t *args, uint32_t arg_count) {
    const struct ic_unit *unit = machine.unit;
    const struct ic_function *function = &unit->functions.at[id];
    uint32_t count = end_instr(unit, function) - first_instr(unit, function);
    struct frame frame = {function, calloc(count, sizeof(int64_t)),
                          calloc(function->var_count + 1, sizeof(uint64_t))};
    for (uint32_t i = 0; i < function->var_count; i++) {
        uint32_t type = unit->vars.at[function->first_var + i].type;
        frame.vars[i] = take(size_of(type) + 8);
        if (i < function->param_count && i < arg_count)
            store(IC_NONE, frame.vars[i], args[i], type);
    }
    int64_t value = run_blocks(&frame);
    free(frame.values);
    free(frame.vars);
    return value;
}

const char *snippet_run(const struct ic_unit *unit, const char *name, const int64_t *args,
                        unsigned arg_count, const int64_t *results, unsigned result_count) {
    const struct ic_function *function = snippet_function(unit, name);
    ic_buf_release(&machine.trace);
    memset(&machine, 0, sizeof machine);
    machine.unit = unit;
    machine.results = results;
    machine.result_count = result_count;
    machine.top = START;
    ic_buf_text(&machine.trace, "");
    int64_t value = run((uint32_t)(function - unit->functions.at), args, arg_count);
    uint32_t type = unit->types.at[unit->symbols.at[function->symbol].type].inner;
    if (machine.raised)
        ic_buf_text(&machine.trace, "raised");
    else if (unit->types.at[type].kind != IC_TYPE_VOID)
        ic_buf_printf(&machine.trace, "=%lld", (long long)value);
    while (machine.trace.len && machine.trace.data[machine.trace.len - 1] == ' ')
        machine.trace.data[--machine.trace.len] = '\0';
    return machine.trace.data ? machine.trace.data : "";
}
