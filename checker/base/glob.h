// Patterns of paths, as in .gitignore: `*` is any text and `?` any character without '/', `**` any
// text.
//
// A pattern without '/' (but at its end) stands for a file or folder of this name anywhere, any
// other starts at the top. What is in a folder that matches matches.
#ifndef IC_BASE_GLOB_H
#define IC_BASE_GLOB_H

#include "base/str.h"

#ifdef __cplusplus
extern "C" {
#endif

// Whether `path` (with '/') or a folder that it is in matches. The time it takes is in proportion
// to the product of both lengths; a path of more than 4,095 bytes never matches.
bool ic_glob_match(struct ic_str pattern, struct ic_str path);

#ifdef __cplusplus
}
#endif
#endif
