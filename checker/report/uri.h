// Paths as URIs (RFC 3986).
#ifndef IC_REPORT_URI_H
#define IC_REPORT_URI_H

#include "base/buf.h"

#ifdef __cplusplus
extern "C" {
#endif

// Adds `path` as a URI's path: every byte but letters, digits, '/' and "-._~" becomes %XX. Of a
// relative path that is a relative reference.
void ic_uri_path(struct ic_buf *out, struct ic_str path);

// Adds the absolute `path` as "file:///...".
void ic_uri_file(struct ic_buf *out, struct ic_str path);

#ifdef __cplusplus
}
#endif
#endif
