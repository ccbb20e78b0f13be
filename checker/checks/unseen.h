// What of a program was not seen. A rule on what a program does nowhere is silent or unsure then.
#ifndef IC_CHECKS_UNSEEN_H
#define IC_CHECKS_UNSEEN_H

#include "checks/check.h"

enum ic_sight {
    IC_SIGHT_ALL,    // every function that the driver has
    IC_SIGHT_MOST,   // but for pieces that can be named
    IC_SIGHT_LITTLE, // whole functions or files are missing: nothing can be said
};

struct ic_unseen {
    enum ic_sight sight;
    const char *name; // of MOST: a function with a hole, or a routine without a body
    bool is_hole;
};

// How much of the program is seen, but for calls of the driver's own routines that have no body.
// Little is seen where nothing says how the driver starts.
struct ic_unseen ic_unseen_of(struct ic_check *check);

// Whether a call names a routine of the driver's own that no unit of the program defines.
bool ic_unseen_call(const struct ic_program *program, uint32_t function, uint32_t instr);

// "assuming that 'Name', whose code is not seen, does not `what`", or of a hole.
const char *ic_unseen_text(struct ic_check *check, const struct ic_unseen *unseen,
                           const char *what);

// Calls `visit` for each call instruction of the program, once for each body.
void ic_each_call(struct ic_program *program,
                  void (*visit)(void *data, uint32_t function, uint32_t instr), void *data);

#endif
