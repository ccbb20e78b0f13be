// What the files of program/ share. Each builds one part of a program, in this order.
#ifndef IC_PROGRAM_INTERNAL_H
#define IC_PROGRAM_INTERNAL_H

#include "program/program.h"

// link.c: entities, functions, fields.
void ic_link_symbols(struct ic_program *program);
// fields.c
void ic_link_fields(struct ic_program *program);
// pointers.c: what function pointers may hold.
void ic_link_pointers(struct ic_program *program);
void ic_free_pointers(struct ic_program *program);
// The declared routine that is the only target of a call through a pointer, or NULL.
const struct ic_routine *ic_pointed_routine(const struct ic_program *program, uint32_t unit,
                                            const struct ic_call *call);
// ranges.c: what numbers fields and variables may hold.
void ic_link_ranges(struct ic_program *program);
// contexts.c: routines and how they are registered.
void ic_link_contexts(struct ic_program *program);

// The program's function that a unit's function row is the body of, or IC_NONE if another unit's
// equal body stands for it: each body is looked at once.
static inline uint32_t ic_program_owner(const struct ic_program *p, uint32_t unit, uint32_t row)
{
    uint32_t function = p->function_of[unit][row];
    const struct ic_program_function *f = &p->functions.at[function];
    return f->unit == unit && f->row == row ? function : IC_NONE;
}

// A hash that two functions share if their lowered bodies say the same (hash.c).
uint64_t ic_function_hash(const struct ic_unit *unit, uint32_t function);

#endif
