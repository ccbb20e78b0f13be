// Ranges of a translation unit in which `#pragma warning(disable: N)` and `prefast` switch aliases
// of rules off.
//
// A range begins at the pragma and goes on through all that is included or stands behind it, until
// `pop` brings back a state without it, another pragma switches the warning on, or the unit ends.
#ifndef IC_REPORT_PRAGMAS_H
#define IC_REPORT_PRAGMAS_H

#include "base/arena.h"
#include "rulebook/rulebook.h"
#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_disabled; // of one unit

// NULL if nothing is disabled in `unit`. What is returned lives in `arena`, `unit` outlives it.
const struct ic_disabled *ic_disabled_make(struct ic_arena *arena, const struct ic_rulebook *book,
                                           const struct ic_unit *unit);

// Whether the rule of this name is off at a place of the unit; `*reason` then is why.
bool ic_disabled_at(const struct ic_disabled *disabled, const char *rule, const char *file,
                    uint32_t line, uint32_t column, struct ic_str *reason);

#ifdef __cplusplus
}
#endif
#endif
