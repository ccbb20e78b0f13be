// A program: the units of one driver, linked.
//
// Linking gives dense ids to what the units share: functions with a body, symbols ("entities"),
// fields of records, and numbers every place in which a function pointer or a small number may be
// kept ("nodes"). Everything here is computed once and read-only afterwards (but for lists of
// callees, made when first asked for). The units and the rulebook must outlive the program.
#ifndef IC_PROGRAM_PROGRAM_H
#define IC_PROGRAM_PROGRAM_H

#include "base/arena.h"
#include "base/map.h"
#include "program/range.h"
#include "rulebook/rulebook.h"
#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

// A function of the program that has a body.
struct ic_program_function {
    uint32_t unit, row; // where it stands: units[unit]->functions.at[row]
    uint32_t entity;
    uint32_t flags; // ic_program_function_flags
};
enum ic_program_function_flags {
    IC_PROGRAM_ADDRESS_TAKEN = 1, // its address is stored or passed somewhere
    IC_PROGRAM_DECLARED = 2,      // the team's configuration says what it does: not entered
};

// A function or variable with static storage, over all units.
struct ic_entity {
    uint32_t unit, symbol;            // the definition, else a declaration
    uint32_t function;                // body, or IC_NONE
    const struct ic_routine *routine; // facts that apply: NULL if none, or if the program has a
                                      // body and the facts are not the team's own
    unsigned irql_max;                // annotated: the highest IRQL to call it at, or IC_NONE
    uint32_t irql_unit, irql_row;     // the annotation: unit, row
};

// A field of a record, over all units.
struct ic_program_field {
    struct ic_str record, typedef_name; // names of the record
    struct ic_str name;
    struct ic_str header; // base name of the file that declares the record
    uint32_t origin;      // ic_origin of that file
    uint32_t bits;
    bool is_flag; // BOOLEAN, bool, a one-bit field, or an enumeration
    bool stored;  // the program stores to it by name
    bool escapes; // its address is taken: other stores are possible
};

// One routine that runs in a context.
struct ic_context {
    const struct ic_context_spec *spec;
    uint32_t function; // body, or IC_NONE when only declared
    uint32_t entity;
    enum ic_register_how how;             // how it was identified
    uint32_t register_unit, register_loc; // where it is registered; IC_NONE, 0: not seen
    uint32_t register_function;           // function that holds the registration, or IC_NONE
    const char *register_name;            // field or routine it is registered with
    uint32_t register_type;               // of that field or parameter, in the unit; 0: not known
    const struct ic_signature *signature; // that such routines have, or NULL
};

struct ic_program {
    struct ic_arena arena;
    struct ic_pool names; // texts that come from several units
    const char *name;
    const struct ic_rulebook *book;
    const struct ic_unit *const *units;
    uint32_t unit_count;
    IC_VEC(struct ic_program_function) functions;
    IC_VEC(struct ic_entity) entities;
    IC_VEC(struct ic_program_field) fields;
    IC_VEC(struct ic_context) contexts; // ISRs first, then by kind, name and position
    uint32_t models; // bit set: models whose headers or routines the program uses

    // Row ids of a unit to ids of the program: [unit][row].
    uint32_t **entity_of, **field_of, **function_of;
    uint32_t *var_base, var_total; // node of a local variable = var_base[unit] + var

    struct ic_map field_ids;
    struct ic_map field_names;                // hash of a name -> its first field ...
    uint32_t *next_field;                     // ... and by field: the next one of that name
    struct ic_targets *targets;               // see pointers.c
    struct ic_range *field_range, *var_range; // see ranges.c
    struct ic_range *field_assumed;           // the same under the models' assumptions
    struct ic_range *field_stored;            // what the program itself stores; empty: nothing
};

// Links `units`; `name` is shown to users. The result is freed with ic_program_free.
struct ic_program *ic_program_link(const struct ic_rulebook *book, const char *name,
                                   const struct ic_unit *const *units, uint32_t unit_count);
void ic_program_free(struct ic_program *program);

// The unit, row and symbol of a function of the program.
static inline const struct ic_unit *ic_program_unit(const struct ic_program *p, uint32_t function)
{
    return p->units[p->functions.at[function].unit];
}
static inline const struct ic_function *ic_program_row(const struct ic_program *p,
                                                       uint32_t function)
{
    return &ic_program_unit(p, function)->functions.at[p->functions.at[function].row];
}
static inline const struct ic_symbol *ic_program_symbol(const struct ic_program *p,
                                                        uint32_t function)
{
    return &ic_program_unit(p, function)->symbols.at[ic_program_row(p, function)->symbol];
}
struct ic_str ic_program_function_name(const struct ic_program *program, uint32_t function);
struct ic_str ic_entity_name(const struct ic_program *program, uint32_t entity);

// The instruction that computes value `instr` once conversions are taken off.
uint32_t ic_unit_strip(const struct ic_unit *unit, uint32_t instr);

// Whether address `instr` is a number in the source (and parts of what lies there): the system time
// and the like, not a device.
bool ic_unit_constant_address(const struct ic_unit *unit, uint32_t instr);

// Whether whole functions seem to be among what the parser lost of a unit.
bool ic_unit_lost_functions(const struct ic_unit *unit);

// Whether the user's code includes a header here that is not its own, by row in `includes`.
bool ic_unit_includes_foreign(const struct ic_unit *unit, uint32_t include);

// A sorted list of functions or entities.
struct ic_id_list {
    const uint32_t *at;
    uint32_t count;
    bool open; // something that could not be resolved may stand there too
};

// Which functions the call `instr` of `function` may enter: the direct callee, the overriders of a
// virtual method, or what its function pointer can hold. Only functions with a body are listed: for
// a routine without one the list is empty and not `open`. Routines that the team's configuration
// declares count as having none; where they are some of several targets, the list is `open`. The
// list is valid until the program is freed.
struct ic_id_list ic_program_callees(struct ic_program *program, uint32_t function, uint32_t instr);

// The same with the bodies of declared routines: what the call may store to.
struct ic_id_list ic_program_bodies(struct ic_program *program, uint32_t function, uint32_t instr);

// Which functions value `instr` of unit `unit` may point to, as entities.
struct ic_id_list ic_program_pointees(struct ic_program *program, uint32_t unit, uint32_t instr);

// The routine that call `instr` names, if the rulebook knows facts on it and the program has no
// body of its own for it; NULL otherwise. A routine that the team's configuration declares may have
// a body, and may be all that the call's function pointer can hold.
const struct ic_routine *ic_program_routine(const struct ic_program *program, uint32_t unit,
                                            uint32_t instr);
// The routine's name as users know it: as written, or as documented.
struct ic_str ic_program_call_name(const struct ic_program *program, uint32_t unit, uint32_t instr);

// The field that the address `instr` leads to (through array elements), or IC_NONE.
uint32_t ic_program_place_field(const struct ic_program *program, uint32_t unit, uint32_t instr);

// Range of a constant expression of unit `unit`, seen without regard to where it stands: constants,
// arithmetic, and what the program stores in fields and passes to parameters.
struct ic_range ic_program_range(const struct ic_program *program, uint32_t unit, uint32_t instr);

// Range of what the program stores in a field, 0 included; top if it can't be known.
static inline struct ic_range ic_program_field_range(const struct ic_program *p, uint32_t field)
{
    return field == IC_NONE ? IC_RANGE_TOP : p->field_range[field];
}

// Whether a routine reads the device, in any of the program's models.
bool ic_program_reads_device(const struct ic_program *program, const struct ic_routine *routine);

// Whether all conditions of the list hold in the program.
bool ic_program_condition(const struct ic_program *program, const struct ic_condition *condition);
// Whether one of them does.
bool ic_program_condition_any(const struct ic_program *program,
                              const struct ic_condition *condition);

// Calls `visit` for each field of the program that the rulebook means by `record.field`.
void ic_program_each_field(const struct ic_program *program, const char *record, const char *field,
                           void (*visit)(void *data, uint32_t field), void *data);

#ifdef __cplusplus
}
#endif
#endif
