// The text form of a unit: for people, for tests, and to be read back.
//
// One row a line: the row's kind and id, then `column=value`; columns that hold their default (0,
// IC_NONE, "") are left out. Rows of a function stand indented below it: variables, loops, then
// each block with its instructions as `%12 = add %10 %11 : t4 @7`. Texts are quoted as in C,
// enumerations and flags by name, `#` starts a comment, blank lines are skipped. Printing what was
// read gives the same bytes again. The exact grammar stands in docs/unit.md.
#ifndef IC_UNIT_TEXT_H
#define IC_UNIT_TEXT_H

#include "base/buf.h"
#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

void ic_unit_print(const struct ic_unit *unit, struct ic_buf *out);

// Reads a printed or hand-written unit into a released or zeroed `unit`; `name` is for messages.
// The result is validated. On failure `unit` is released.
bool ic_unit_parse(struct ic_str text, const char *name, struct ic_unit *unit,
                   struct ic_error *error);

#ifdef __cplusplus
}
#endif
#endif
