// What ic_unit_validate found wrong, and where; for the text form, which knows the row's line.
#ifndef IC_UNIT_VALIDATE_H
#define IC_UNIT_VALIDATE_H

#include "unit/schema.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_fault {
    uint32_t table, row;
    char text[200];
};

// Fills `fault` and returns false, for `return ic_fault_at(...)`.
bool ic_fault_at(struct ic_fault *fault, uint32_t table, uint32_t row, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

// First fault of the unit, if any; then returns false.
bool ic_unit_check(const struct ic_unit *unit, struct ic_fault *fault);

// The part of it that goes by function: expects that each column by itself holds what it may.
bool ic_unit_check_code(const struct ic_unit *unit, struct ic_fault *fault);

#ifdef __cplusplus
}
#endif
#endif
