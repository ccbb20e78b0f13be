// A unit that uses every table, every column and every kind of operand: sample.unit.
#ifndef IC_UNIT_TEST_SAMPLE_H
#define IC_UNIT_TEST_SAMPLE_H

#include "base/buf.h"
#include "unit/unit.h"

// Its text, as printed; the caller releases it.
struct ic_buf sample_text(void);

// The unit read from it; the caller releases it.
struct ic_unit sample_unit(void);

// Prints `unit`; the caller releases the text.
struct ic_buf printed(const struct ic_unit *unit);

#endif
