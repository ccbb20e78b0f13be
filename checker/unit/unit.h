// A unit: one translation unit of a driver as plain data, as the frontend lowered it.
//
// A unit is a set of flat tables. Rows name each other by index (`uint32_t`, IC_NONE for "no row"),
// texts by id in the unit's string pool (0 is the empty text). Everything belongs to the unit and
// dies with ic_unit_release. The tables and their columns are described once, in unit/schema.h; the
// printed text form, the binary form and the validation of both follow from that description.
//
// How code is lowered
//  - A function is a list of blocks, a block a list of instructions, the last one ends it. Blocks
//    and instructions of a function are consecutive rows; block operands and value operands are row
//    ids of the whole unit, not offsets. The first block is the entry. Variables, loops, blocks and
//    instructions lie in the order of their owners: those of function 1 right behind those of
//    function 0, and so on, none left over.
//  - Locals, parameters and temporaries are memory: `addr_var`, then `load` and `store`. Parameters
//    are the first variables of a function and hold the arguments on entry. There is no phi: what a
//    `?:`, `&&` or `||` yields as a value goes through a temporary.
//  - A value is the instruction that computes it, used only in its own function. It is used in the
//    same block, or in a block that the defining one dominates. No value depends on itself.
//  - Call rows, switch cases and lists in `refs` belong to one row each; they are not shared.
//  - Conditions are control flow: `&&`, `||`, `!` and `?:` in a condition become branches.
//  - `a->f` is addr_field(load a, f). Anonymous members take one addr_field each. A bit-field is a
//    field with a bit offset and a width in bits, so members of a union and bit-fields over the
//    same bits are comparable as (record, bit offset, bits).
//  - `__finally` is lowered once: a temporary holds where control goes on, and a switch on it ends
//    the body. Blocks that may raise inside `__try` have the handler as `handler`.
//  - Destructors of locals are calls (IC_CALL_IMPLICIT) on every way out of their scope.
//  - Unevaluated operands (sizeof, __noop(...), __assume(...), decltype) leave nothing.
//  - `switch` cases that the parser lost their label for are a `hole` and reachable from the
//  switch.
#ifndef IC_UNIT_UNIT_H
#define IC_UNIT_UNIT_H

#include "base/error.h"
#include "base/map.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

// Where a file comes from; decides whether its inline functions count as driver code.
enum ic_origin {
    IC_ORIGIN_USER, // the project's own
    IC_ORIGIN_DDI,  // a header of the WDK or of the fallback headers
    IC_ORIGIN_TOOL, // made up by the tool, or the compiler's own header
};

struct ic_file {
    uint32_t path; // text; relative to the working folder where possible, with '/'
    uint32_t origin;
};

// A range of source as the user wrote it: what comes from a macro's body stands where the outermost
// macro is named, and `macro` is that macro; what the user wrote in a macro's arguments stands
// there, with no `macro`. Row 0 is "nowhere".
struct ic_loc {
    uint32_t file; // IC_NONE: nowhere
    uint32_t line, column;
    uint32_t end_line, end_column; // end_column is exclusive
    uint32_t macro;                // text, empty outside macros
};

enum ic_type_kind {
    IC_TYPE_OTHER,
    IC_TYPE_VOID,
    IC_TYPE_BOOL,
    IC_TYPE_INT,
    IC_TYPE_ENUM, // as its integer type; `name` is the enum
    IC_TYPE_FLOAT,
    IC_TYPE_VECTOR,   // SIMD; `bits` is its width
    IC_TYPE_POINTER,  // also references and member pointers; inner = pointee (0 if not known)
    IC_TYPE_ARRAY,    // inner = element, count = elements (0: unknown)
    IC_TYPE_RECORD,   // first = record
    IC_TYPE_FUNCTION, // inner = return type; parameter types are refs[first .. first+count-1]
};
enum ic_type_flags {
    IC_TYPE_SIGNED = 1,
    IC_TYPE_VOLATILE = 2,
    IC_TYPE_CONST = 4,
    IC_TYPE_VARIADIC = 8,
    IC_TYPE_STDCALL = 16, // a calling convention other than the target's default for C
    IC_TYPE_FASTCALL = 32,
    IC_TYPE_X87 = 64, // long double, MMX
};
// Row 0 is IC_TYPE_OTHER.
struct ic_type {
    uint32_t kind;
    uint32_t bits; // size of a value; 0 if unknown or void
    uint32_t flags;
    uint32_t inner;
    uint32_t first, count;
    uint32_t name; // text: the typedef, enum or record name it was written with, or empty
};

enum ic_record_kind { IC_RECORD_STRUCT, IC_RECORD_UNION, IC_RECORD_CLASS };
struct ic_record {
    uint32_t kind;
    uint32_t name;         // text: tag, or first typedef name of an untagged one, or empty
    uint32_t typedef_name; // text: `HW_INITIALIZATION_DATA` for `struct _HW_INITIALIZATION_DATA`
    uint32_t bits;         // size; 0: incomplete
    uint32_t first, count; // fields
    uint32_t loc;
    uint32_t header; // text: base name of the header that declares it, or empty
};

enum ic_field_flags {
    IC_FIELD_BITFIELD = 1,
    IC_FIELD_BASE = 2,      // a C++ base class subobject
    IC_FIELD_ANONYMOUS = 4, // an anonymous struct or union member
    IC_FIELD_MADE_UP = 8,   // named in the code, but missing in the record that the headers declare
};
struct ic_field {
    uint32_t record;
    uint32_t name;
    uint32_t type;
    uint32_t bit_offset;
    uint32_t bits;
    uint32_t flags;
};

enum ic_symbol_kind { IC_SYMBOL_FUNCTION, IC_SYMBOL_VARIABLE };
enum ic_linkage { IC_LINKAGE_EXTERNAL, IC_LINKAGE_INTERNAL, IC_LINKAGE_INLINE };
enum ic_symbol_flags {
    IC_SYMBOL_DEFINED = 1, // defined in this unit
    IC_SYMBOL_VIRTUAL = 2,
    IC_SYMBOL_METHOD = 4, // non-static member function: parameter 0 is `this`
    IC_SYMBOL_NORETURN = 8,
    IC_SYMBOL_IMPLICIT = 16, // an undeclared function that was called
    IC_SYMBOL_MADE_UP = 32,  // a name that no header declares, supplied while parsing
    IC_SYMBOL_CONST = 64,
    IC_SYMBOL_DDI_BODY = 128,      // a DDI header defines it inline; the body is not lowered
    IC_SYMBOL_ROLE_VARIABLE = 256, // a variable that `IDE_HW_INTERRUPT Isr;` declared by mistake
    IC_SYMBOL_DESTRUCTOR = 512,
};
// Functions and variables with static storage that the unit defines or uses.
struct ic_symbol {
    uint32_t kind;
    uint32_t name;    // text: as written, `Class::Method` for members
    uint32_t mangled; // text: linker name when it differs from `name`, else empty
    uint32_t type;
    uint32_t linkage;
    uint32_t flags;
    uint32_t loc;      // of the name: definition if there is one here, else declaration
    uint32_t origin;   // ic_origin of the (first) declaration
    uint32_t record;   // class of a member, else IC_NONE
    uint32_t function; // lowered body, else IC_NONE
    uint32_t role; // text: typedef it was declared with (`HW_INTERRUPT`, `PHW_INTERRUPT`), or empty
    uint32_t role_header; // text: base name of the header that declares that typedef, or empty
    uint32_t role_loc;    // loc of that declaration
    uint32_t section;     // text: code segment (`PAGE`, `INIT`, ...), or empty
    uint32_t header;      // text: base name of the header of the first declaration, or empty
    uint32_t overrides;   // symbol of the overridden virtual method, or IC_NONE
};

enum ic_var_kind { IC_VAR_PARAMETER, IC_VAR_LOCAL, IC_VAR_TEMPORARY };
struct ic_var {
    uint32_t kind;
    uint32_t name; // text, empty for temporaries
    uint32_t type;
    uint32_t loc;
};

enum ic_function_flags {
    IC_FUNCTION_HAS_HOLE = 1, // code inside was lost
    IC_FUNCTION_VARIADIC = 2,
};
struct ic_function {
    uint32_t symbol;
    uint32_t flags;
    uint32_t first_var, var_count, param_count;
    uint32_t first_block, block_count;
    uint32_t first_loop, loop_count;
    uint32_t loc;      // of the name in the definition
    uint32_t body_loc; // range of the whole definition
};

struct ic_block {
    uint32_t function;
    uint32_t first, count; // instructions
    uint32_t loop;         // innermost loop, or IC_NONE
    uint32_t
        handler; // block of the __except or __finally that an exception here enters, or IC_NONE
};

enum ic_loop_kind { IC_LOOP_WHILE, IC_LOOP_DO, IC_LOOP_FOR, IC_LOOP_RANGE, IC_LOOP_GOTO };
// A loop statement, or a backward goto. Loops of a function are ordered outer before inner.
struct ic_loop {
    uint32_t function;
    uint32_t kind;
    uint32_t parent; // loop around it, or IC_NONE
    uint32_t header; // block that every iteration passes first
    uint32_t loc;    // the keyword (the label of a goto loop) to the end of the condition
};

// X-macro list: ops.def.
enum ic_op {
#define X(name, operands, ends) IC_OP_##name,
#include "unit/ops.def"
#undef X
    IC_OP_COUNT
};
enum ic_instr_flags {
    IC_INSTR_VOLATILE = 1, // load, store, copy: volatile access
    IC_INSTR_LOST = 2,     // stands for code that was partly lost
    IC_INSTR_IMPLICIT = 4, // not written by the user (return at the end of a void function ...)
    IC_INSTR_POSITIVE = 8, // branch: b is the way taken when the condition's text at `loc` is true;
                           // without it, when the text is false
};
struct ic_instr {
    uint32_t op;
    uint32_t flags;
    uint32_t type; // of the value; of a store: of what is stored
    uint32_t loc;
    uint32_t a, b, c, d; // meaning by op, see ops.def
};

struct ic_const {
    int64_t value;
    uint32_t spelled; // text: enumerator or macro name it was written as, or empty
    uint32_t flags;   // 1: unsigned
};

enum ic_call_flags {
    IC_CALL_VIRTUAL = 1,  // dispatched at run time on argument 0
    IC_CALL_IMPLICIT = 2, // destructor, conversion ...: not written as a call
    IC_CALL_METHOD = 4,   // argument 0 is the object
    IC_CALL_NORETURN = 8,
    IC_CALL_LOST = 16, // part of the call was lost to parse errors (the callee's name is right)
};
struct ic_call {
    uint32_t symbol;  // direct callee (of a virtual call: the method named), or IC_NONE
    uint32_t callee;  // value of an indirect callee, or IC_NONE
    uint32_t written; // text: the routine's name as the programmer wrote it: the name in the
                      // source, or the DDI header's macro that stands for it (`KeAcquireSpinLock`)
    uint32_t first, count; // arguments: refs
    uint32_t flags;
};

struct ic_case {
    int64_t low, high; // inclusive
    uint32_t block;
    uint32_t spelled; // text of the label
};

// One leaf of an initialiser of a variable with static storage.
enum ic_init_kind { IC_INIT_CONST, IC_INIT_SYMBOL, IC_INIT_TEXT, IC_INIT_UNKNOWN };
struct ic_init {
    uint32_t symbol;  // the variable
    uint32_t element; // index in the outermost array, or IC_NONE
    uint32_t field;   // innermost field initialised, or IC_NONE
    uint32_t kind;
    uint32_t value; // constant, symbol, or text
    uint32_t loc;
};

enum ic_mark_kind {
    IC_MARK_PAGED_CODE, // PAGED_CODE(), PAGED_CODE_LOCKED(): as an instruction
    IC_MARK_COMMENT,    // a comment that says "isrcheck:"; text = what follows, loc = the comment
    IC_MARK_WARNING,    // #pragma warning(...) as text "suppress 28121", "disable 28121", "push",
                        // "pop"; behind a comma the justification
    IC_MARK_PREFAST,    // #pragma prefast(...), text = what stands in the parentheses
    IC_MARK_EXPECT,     // a test's "expect:", "ok:", "#label" ... comment; text = whole comment
    IC_MARK_MACRO,      // a use of a macro whose definition has a comment mark; text = its row
};
// Marks stand in the order in which the preprocessor met them. `loc` of a `suppress` pragma is that
// of the token behind it.
struct ic_mark {
    uint32_t kind;
    uint32_t loc;
    uint32_t function; // or IC_NONE
    uint32_t text;
};

// `_IRQL_requires_max_(DISPATCH_LEVEL)` and its kin on a symbol's declaration.
struct ic_annotation {
    uint32_t symbol;
    uint32_t name; // text: `_IRQL_requires_max_`
    uint32_t args; // text: `DISPATCH_LEVEL`
    uint32_t loc;
};

enum ic_hole_flags {
    IC_HOLE_FUNCTIONS = 1, // looks as if it held bodies of functions
};

// Source that the parser delivered tokens for and that no declaration or statement covers.
struct ic_hole {
    uint32_t loc;
    uint32_t tokens;
    uint32_t function; // it lies in, or IC_NONE
    uint32_t flags;
};

struct ic_include {
    uint32_t name; // text as written
    uint32_t loc;
    uint32_t found; // file, or IC_NONE
};

enum ic_diag_severity { IC_DIAG_NOTE, IC_DIAG_WARNING, IC_DIAG_ERROR };
struct ic_diag {
    uint32_t severity;
    uint32_t loc;
    uint32_t text;
};

enum ic_arch { IC_ARCH_X64, IC_ARCH_X86, IC_ARCH_ARM64, IC_ARCH_ARM };
enum ic_unit_status {
    IC_UNIT_OK,
    IC_UNIT_RECOVERED, // parse errors; what was lost is in `holes`
    IC_UNIT_FAILED,    // nothing usable (missing, binary ...): `diags` say why
    IC_UNIT_CRASHED,
    IC_UNIT_TIMEOUT,
};

// Everything about a unit that is one value.
struct ic_unit_info {
    uint32_t path; // text: main file
    uint32_t status;
    uint32_t arch;
    uint32_t kernel; // 1: _KERNEL_MODE
    uint32_t cplusplus;
    uint32_t errors;      // compile errors, all of them
    uint32_t tokens;      // delivered by the preprocessor from the main file and the user's headers
    uint32_t lost_tokens; // of them in holes
};

struct ic_unit {
    struct ic_pool texts;
    struct ic_unit_info info;
    IC_VEC(struct ic_file) files;
    IC_VEC(struct ic_loc) locs;
    IC_VEC(struct ic_type) types;
    IC_VEC(struct ic_record) records;
    IC_VEC(struct ic_field) fields;
    IC_VEC(struct ic_symbol) symbols;
    IC_VEC(struct ic_function) functions;
    IC_VEC(struct ic_var) vars;
    IC_VEC(struct ic_loop) loops;
    IC_VEC(struct ic_block) blocks;
    IC_VEC(struct ic_instr) instrs;
    IC_VEC(struct ic_const) consts;
    IC_VEC(struct ic_call) calls;
    IC_VEC(struct ic_case) cases;
    IC_VEC(struct ic_init) inits;
    IC_VEC(struct ic_mark) marks;
    IC_VEC(struct ic_annotation) annotations;
    IC_VEC(struct ic_hole) holes;
    IC_VEC(struct ic_include) includes;
    IC_VEC(struct ic_diag) diags;
    IC_VEC(uint32_t) refs; // lists of ids: call arguments (values), parameter types (types)
};

// A unit with only the rows 0 of `locs` and `types`.
void ic_unit_init(struct ic_unit *unit);
void ic_unit_release(struct ic_unit *unit);

static inline struct ic_str ic_unit_text(const struct ic_unit *unit, uint32_t text)
{
    return ic_pool_get(&unit->texts, text);
}
static inline uint32_t ic_unit_add_text(struct ic_unit *unit, struct ic_str text)
{
    return ic_pool_add(&unit->texts, text);
}

const char *ic_op_name(enum ic_op op);
const char *ic_op_operands(enum ic_op op);
bool ic_op_ends(enum ic_op op);

// Fills successors of `block` (jump, branch, switch cases and default; not the handler) into `out`,
// at most `limit`, and returns how many there are in all.
uint32_t ic_block_successors(const struct ic_unit *unit, uint32_t block, uint32_t *out,
                             uint32_t limit);

// Checks every id against its table and every rule of the layout above that a reader relies on
// (blocks end once, rows of a function are consecutive, values stay in their function ...).
bool ic_unit_validate(const struct ic_unit *unit, struct ic_error *error);

#ifdef __cplusplus
}
#endif
#endif
