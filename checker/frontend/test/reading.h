// A folder of sources made for a test, and units read from it.
#ifndef IC_FRONTEND_TEST_READING_H
#define IC_FRONTEND_TEST_READING_H

#include "base/buf.h"
#include "frontend/frontend.h"

struct reading {
    char folder[64];                   // what the job may read: <scratch>/project
    char scratch[64];                  // the folder around it
    const struct ic_frontend_wdk *wdk; // for ic_frontend_open, or NULL
    const char *fallback;              // the same: folder of bundled headers
    // What the job says of headers that the build makes; each may be NULL.
    const char *trace_functions, *trace_config, *generated;
    const char *file; // read last
    struct ic_unit unit;
    struct ic_buf print; // its text form
};

// cmocka's set-up and tear-down: `*state` is a struct reading.
int reading_open(void **state);
int reading_close(void **state);

// Writes a file at `name` below the project folder ("../name": beside it), with its folders.
void reading_put(struct reading *r, const char *name, const char *text);
void reading_put_bytes(struct reading *r, const char *name, const void *data, size_t len);

// Reads `name` with arguments separated by blanks. The unit has to be valid.
void reading_parse(struct reading *r, const char *name, const char *args);

// Writes the text as file `name`, reads it without arguments.
void reading_source(struct reading *r, const char *name, const char *text);

uint32_t reading_calls(const struct reading *r, const char *callee); // how many calls of that name
uint32_t reading_defined(const struct reading *r, const char *function); // 1 if it has a body
uint32_t reading_notes(const struct reading *r, const char *part); // diagnostics that contain it
uint32_t reading_marks(const struct reading *r, enum ic_mark_kind kind, const char *text);
const char *reading_section(const struct reading *r, const char *function);
// File shown for the include written as `name`; NULL: not found, "?": not included.
const char *reading_include(const struct reading *r, const char *name);

#endif
