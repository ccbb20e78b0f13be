// Lines of many source files, each read once: for reports that jump between them. What is kept is
// limited: when it is full, all is dropped and reading starts anew.
#ifndef IC_REPORT_SOURCES_H
#define IC_REPORT_SOURCES_H

#include "base/map.h"
#include "report/source.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { IC_SOURCES_LIMIT = 32 << 20 }; // bytes; one larger file is kept alone

// A zeroed struct holds no file.
struct ic_sources_read {
    struct ic_pool names;
    IC_VEC(struct ic_source) files; // by name
    size_t bytes;
};

void ic_sources_release(struct ic_sources_read *sources);

// As ic_source_line; the line is valid until the next call.
bool ic_sources_line(struct ic_sources_read *sources, const char *path, uint32_t number,
                     struct ic_str *line);

#ifdef __cplusplus
}
#endif
#endif
