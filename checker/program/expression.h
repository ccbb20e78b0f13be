// Expressions as a programmer would write them, for messages.
#ifndef IC_PROGRAM_EXPRESSION_H
#define IC_PROGRAM_EXPRESSION_H

#include "base/buf.h"
#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

// Appends the text of value `instr`, or "..." for a part that has no short one.
void ic_expression_text(const struct ic_unit *unit, uint32_t instr, struct ic_buf *out);

// The same of a condition that is `*truth`: `!` is taken off by turning `*truth` round.
void ic_condition_text(const struct ic_unit *unit, uint32_t instr, bool *truth, struct ic_buf *out);

#ifdef __cplusplus
}
#endif
#endif
