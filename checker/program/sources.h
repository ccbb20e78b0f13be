// Where the pointer in a value comes from: which objects it may be the address of.
//
// Seen without regard to order, and with one place for each field of a record, as pointers.c sees
// function pointers. Objects are fields (of any object of their record, in whatever element of an
// array), variables with static storage, and local variables; what comes from elsewhere keeps the
// call or parameter that it came by. A pointer that is kept in a place is a source of its own, the
// content of that place: two uses of one handle have it in common even where nobody sees what the
// handle is.
#ifndef IC_PROGRAM_SOURCES_H
#define IC_PROGRAM_SOURCES_H

#include "program/program.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ic_source_kind {
    IC_SOURCE_NULL,
    IC_SOURCE_FIELD,     // id: field of the program
    IC_SOURCE_GLOBAL,    // id: entity, a function or a variable
    IC_SOURCE_LOCAL,     // id: variable of the function
    IC_SOURCE_PARAMETER, // id: number of the parameter; the value that it has on entry
    IC_SOURCE_CALL,      // id: call instruction; what a routine without a body returns
    IC_SOURCE_RESULT,    // what the function returns
    IC_SOURCE_OUTSIDE,   // written into a place by code that is not seen
    IC_SOURCE_UNKNOWN, // anything: arithmetic, memory behind unknown pointers, another type's view
};

struct ic_source {
    enum ic_source_kind kind;
    uint32_t function; // of LOCAL, PARAMETER, CALL and RESULT; else IC_NONE
    uint32_t id;       // or IC_NONE
    bool content; // of FIELD, GLOBAL and LOCAL: the pointer that is kept there, not its address
    bool moved;   // of PARAMETER: by pointer arithmetic
};

// A zeroed set is empty.
struct ic_source_set {
    IC_VEC(struct ic_source) at;
    struct ic_map index; // of a source -> its place in `at`
};
void ic_source_set_release(struct ic_source_set *set);
bool ic_source_set_add(struct ic_source_set *set, struct ic_source source); // false: it was there
bool ic_source_set_has(const struct ic_source_set *set, struct ic_source source);
// Whether one of its sources is of that kind.
bool ic_source_set_has_kind(const struct ic_source_set *set, enum ic_source_kind kind);

// What is stored, passed and returned where in a program, which must outlive it.
struct ic_sources;
struct ic_sources *ic_sources_make(struct ic_program *program);
void ic_sources_free(struct ic_sources *sources);

// Adds the sources of value `instr` of `function`, followed back through conversions, elements of
// arrays and local variables of that function. A record that is seen as another one is UNKNOWN.
void ic_sources_local(const struct ic_sources *sources, uint32_t function, uint32_t instr,
                      struct ic_source_set *set);

// Adds what the sources in `set` come from in turn: contents of places from everything that is
// stored there, parameters from the arguments of all calls, results from what functions return.
void ic_sources_follow(const struct ic_sources *sources, struct ic_source_set *set);

// Adds the records that contain the field at address `instr`, innermost first: the objects that a
// store there changes a part of.
void ic_sources_around(const struct ic_sources *sources, uint32_t function, uint32_t instr,
                       struct ic_source_set *set);

// The name of a field or variable, for messages; in `arena`. Empty for others.
const char *ic_source_name(const struct ic_program *program, struct ic_source source,
                           struct ic_arena *arena);

#ifdef __cplusplus
}
#endif
#endif
