// What a long run shows while it parses: on a terminal one line with a bar, drawn anew, that is
// gone at the end; elsewhere a line for each file.
#ifndef IC_CLI_PROGRESS_H
#define IC_CLI_PROGRESS_H

#include "base/buf.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_progress {
    const char *cwd; // that shown paths are relative to
    uint32_t width;  // columns of the terminal that standard error is; 0: none
    int64_t shown;   // when it was last drawn, in ms; 0: never
};

// For ic_engine_options.progress, with a struct ic_progress as `data`. A terminal is written to ten
// times a second at most, and never on runs that end sooner.
void ic_progress_show(void *data, uint32_t done, uint32_t total, const char *file);

// The terminal's line, narrower than `width` columns: "[####......] 12/34 src/isr.c". The narrower
// it is the less it holds; a name is cut at its beginning.
void ic_progress_line(uint32_t done, uint32_t total, struct ic_str file, uint32_t width,
                      struct ic_buf *out);

#ifdef __cplusplus
}
#endif
#endif
