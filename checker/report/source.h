// Lines of source files, read again for the report. Only the file asked for last is kept. Files in
// UTF-16 with a byte order mark are UTF-8 here, as the frontend has them; others are what they are.
#ifndef IC_REPORT_SOURCE_H
#define IC_REPORT_SOURCE_H

#include "base/buf.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

// A zeroed struct holds no file.
struct ic_source {
    struct ic_buf path; // of the file in `text`
    struct ic_buf text;
    IC_VEC(size_t) starts; // of its lines; empty: the file can't be read
};

void ic_source_release(struct ic_source *source);

// Line `number` (1-based) of `path` without its line break, valid until another file is asked for.
// False when there is none: the file is gone, has changed, or is no regular file of sane size.
bool ic_source_line(struct ic_source *source, const char *path, uint32_t number,
                    struct ic_str *line);

// The whole file, valid until another one is asked for. False when it can't be read.
bool ic_source_text(struct ic_source *source, const char *path, struct ic_str *text);

#ifdef __cplusplus
}
#endif
#endif
