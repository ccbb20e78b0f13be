// The binary form of a unit: for worker pipes and caches. Little-endian; a magic, a version, a
// length and a checksum in front, then each table as count and rows, then the texts. A damaged or
// foreign buffer is an error, never a crash: lengths, counts and every id are checked.
#ifndef IC_UNIT_BINARY_H
#define IC_UNIT_BINARY_H

#include "base/buf.h"
#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

void ic_unit_encode(const struct ic_unit *unit, struct ic_buf *out);

// Reads into a released or zeroed `unit`; validated. On failure `unit` is released.
bool ic_unit_decode(struct ic_str bytes, struct ic_unit *unit, struct ic_error *error);

#ifdef __cplusplus
}
#endif
#endif
