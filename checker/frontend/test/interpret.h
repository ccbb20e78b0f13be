// Reads a snippet through the frontend and runs what it was lowered to, on plain numbers: the calls
// it makes, in order, are what the source says it makes.
#ifndef IC_FRONTEND_TEST_INTERPRET_H
#define IC_FRONTEND_TEST_INTERPRET_H

#include "unit/unit.h"

// The snippet as a unit; `name` decides the language ("t.c", "t.cpp"). It may include <ddi.h>, a
// small header that counts as the kit's. Fails the test if the unit is not valid.
void snippet_read(struct ic_unit *unit, const char *name, const char *code);

// Runs `function` and gives a text like "g(1) h(2,3) =4": the calls of routines without a body, and
// what is returned. Those routines return the numbers of `results`, then 0; one called `raise`
// raises an exception, which shows as "raised" if nothing handles it. PAGED_CODE() shows as
// "PAGED". The text is valid until the next run.
const char *snippet_run(const struct ic_unit *unit, const char *function, const int64_t *args,
                        unsigned arg_count, const int64_t *results, unsigned result_count);

// The same with arrays: RUN(&unit, "f", ARGS(1, 2), ARGS(0)); and with one argument and no results.
#define ARGS(...)                                                                                  \
    (const int64_t[]) {                                                                            \
        __VA_ARGS__                                                                                \
    }
#define RUN(unit, function, args, results)                                                         \
    snippet_run(unit, function, args, sizeof(args) / sizeof(int64_t), results,                     \
                sizeof(results) / sizeof(int64_t))
static inline const char *run1(const struct ic_unit *unit, const char *function, int64_t arg) {
    return snippet_run(unit, function, &arg, 1, NULL, 0);
}

// Rows by name; the test fails if there are none. Names of symbols are as written.
const struct ic_symbol *snippet_symbol(const struct ic_unit *unit, const char *name);
const struct ic_function *snippet_function(const struct ic_unit *unit, const char *name);

// Instructions of that operation in a function.
unsigned snippet_count(const struct ic_unit *unit, const char *function, enum ic_op op);

// The `index`th call in a function, in the order of the rows.
const struct ic_call *snippet_call(const struct ic_unit *unit, const char *function,
                                   unsigned index);

#endif
