// Text of unknown origin in XML 1.0.
#ifndef IC_REPORT_MARKUP_H
#define IC_REPORT_MARKUP_H

#include "base/buf.h"

#ifdef __cplusplus
extern "C" {
#endif

// Tabs and line breaks stay what they are; other control characters, and bytes that are no UTF-8,
// come out as ic_show has them.

// Adds `text` as content of an element.
void ic_markup_str(struct ic_buf *out, struct ic_str text);

// Adds ` name="value"`; NULL is "".
void ic_markup_attribute(struct ic_buf *out, const char *name, const char *value);

#ifdef __cplusplus
}
#endif
#endif
