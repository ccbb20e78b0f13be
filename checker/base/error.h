// How functions say that bad data or the system stopped them: they return false (or NULL) and fill
// an ic_error that the caller passes. Programmer errors assert; out of memory aborts.
#ifndef IC_BASE_ERROR_H
#define IC_BASE_ERROR_H

#include "base/str.h"

#ifdef __cplusplus
extern "C" {
#endif

// Process exit statuses, as documented for users.
enum ic_exit {
    IC_EXIT_CLEAN = 0,
    IC_EXIT_FINDINGS = 1,
    IC_EXIT_USAGE = 2,
    IC_EXIT_INCOMPLETE = 3,
};

// A zeroed struct is "no error". `file` is empty when no file is concerned; `line` and `column` are
// 1-based, 0 when unknown.
struct ic_error {
    char text[600];
    char file[400];
    uint32_t line, column;
};

// Fills `error` (may be NULL) and returns false, so that `return ic_fail(...)` reads well. Only the
// first error stays: a second call changes nothing.
bool ic_fail(struct ic_error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));
bool ic_fail_at(struct ic_error *error, const char *file, uint32_t line, uint32_t column,
                const char *format, ...) __attribute__((format(printf, 5, 6)));

// "file:line:col: error: text" (or "error: text") without a line break, for standard error.
struct ic_buf;
void ic_error_print(const struct ic_error *error, struct ic_buf *out);

#ifdef __cplusplus
}
#endif
#endif
