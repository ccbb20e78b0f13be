// Whether the stalls of a worst path lie on one way. The longest path (flow/longest.c) takes the
// dearer side of every branch, whatever an earlier branch on the same value said; a machine that
// follows the calls of the path tells which of them come together.
#ifndef IC_CHECKS_FEASIBLE_H
#define IC_CHECKS_FEASIBLE_H

#include "checks/check.h"

// Sets `apart[k]` for the steps of the path that do not lie on the dearest way that exists. Only
// the largest steps are told apart; the others count as if every way had them.
void ic_stalls_apart(struct ic_check *check, const struct ic_stall_path *path, bool *apart);

// Time of the stalls of a path that lie on one way.
double ic_stalls_sum(const struct ic_stall_path *path, const bool *apart);

// How much of the stalls of the context's worst path no single way has, in microseconds.
double ic_stalls_never_together(struct ic_check *check);

#endif
