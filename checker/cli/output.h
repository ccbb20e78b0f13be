// Standard output, and the terminals behind the standard streams.
#ifndef IC_CLI_OUTPUT_H
#define IC_CLI_OUTPUT_H

#include "base/buf.h"
#include "base/error.h"
#include "report/format.h"

#ifdef __cplusplus
extern "C" {
#endif

// Buffered standard output. After a failure (a closed pipe, a full disk) nothing more is written.
struct ic_output {
    struct ic_buf buf;
    int reason; // errno of the first failure
};

void ic_output_add(struct ic_output *out, struct ic_str text);
void ic_output_flush(struct ic_output *out);
struct ic_sink ic_output_sink(struct ic_output *out);

// Writes what is left. False if any write failed, and fills `error`; a reader that closed its end
// of the pipe had enough, which is no failure.
bool ic_output_finish(struct ic_output *out, struct ic_error *error);

// A sink that gathers everything in `buf`.
struct ic_sink ic_buf_sink(struct ic_buf *buf);

// Whether to colour stream `fd`: `when` is an ic_when; NO_COLOR, CLICOLOR_FORCE and TERM decide
// with IC_WHEN_AUTO.
bool ic_wants_colour(unsigned when, int fd);

// Columns of the terminal behind `fd`, 0 if it is none.
uint32_t ic_terminal_width(int fd);

#ifdef __cplusplus
}
#endif
#endif
