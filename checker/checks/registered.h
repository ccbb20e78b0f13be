// What a program initialises as an object of one kind of context (a DPC, a timer ...), in order to
// tell what it never does.
#ifndef IC_CHECKS_REGISTERED_H
#define IC_CHECKS_REGISTERED_H

#include "checks/unseen.h"
#include "program/sources.h"

// A call of code that is not seen.
struct ic_hidden_call {
    uint32_t function, instr;
};

// Objects of one kind. In the sets places and their contents are one: a handle is initialised by
// its address.
struct ic_registered {
    const char *kind;
    struct ic_source_set live;      // initialised in code that may run
    struct ic_source_set ruled_out; // only in code that never runs, or in dump mode only
    bool unknown;                   // something is initialised of which nothing is known
    bool any;                       // something is initialised at all in code that may run
};

// Facts on one program.
struct ic_registry {
    struct ic_check *check;
    const struct ic_sources *sources;
    IC_VEC(struct ic_registered) kinds;
    struct ic_source_set may; // objects that code which is not seen can initialise
    IC_VEC(struct ic_hidden_call) hidden;
    struct ic_map reached; // calls of known routines that some context reaches
    bool *analysed;        // by function: some context reaches it
    bool *apart;           // by function: not so, but reached from functions that nobody calls
};

void ic_registry_open(struct ic_registry *registry, struct ic_check *check);
void ic_registry_close(struct ic_registry *registry);

// The objects of `kind`; valid until the next one is asked for.
const struct ic_registered *ic_registry_of(struct ic_registry *registry, const char *kind);

// Whether a set of objects holds the place of `source`.
bool ic_registry_holds(const struct ic_source_set *set, struct ic_source source);

// The first call of code that is not seen and that can get at `source`: a field of a record that it
// gets, or any variable. For an UNKNOWN object, one that gets a record of the driver's own. NULL if
// there is none.
const struct ic_hidden_call *ic_registry_hidden(const struct ic_registry *registry,
                                                struct ic_source source);

#endif
