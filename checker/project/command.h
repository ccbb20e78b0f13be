// Command lines as texts: splitting them into arguments, and response files in them.
#ifndef IC_PROJECT_COMMAND_H
#define IC_PROJECT_COMMAND_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_args {
    const char **at;
    uint32_t count, cap;
};

// How spaces and quotes are written: as for a POSIX shell (but nothing is expanded), or as for
// Windows' CommandLineToArgvW, where a backslash is special only before a quote.
enum ic_quoting { IC_QUOTING_POSIX, IC_QUOTING_WINDOWS };

// The quoting of a command line, told by its program: cl and clang-cl without a POSIX path, *.exe
// and paths with backslashes are Windows'.
enum ic_quoting ic_command_quoting(struct ic_str command);

// Appends the arguments of `text`, which live in `arena`. An open quote ends with the text.
void ic_command_split(struct ic_arena *arena, struct ic_str text, enum ic_quoting quoting,
                      struct ic_args *args);

// `bytes` of a text file as UTF-8 without byte order mark, in `room` if they are UTF-16. MSBuild
// writes UTF-16 with a mark; others write UTF-8, with or without one.
struct ic_str ic_command_text(struct ic_str bytes, struct ic_buf *room);

// What bounds response files: how deep they may be nested, how many a command may have, the size of
// one, and the number of arguments of a command in all.
enum {
    IC_RESPONSE_DEPTH = 8,
    IC_RESPONSE_FILES = 100,
    IC_RESPONSE_SIZE = 1 << 20,
    IC_COMMAND_ARGS = 50000,
};

// Where response files may be read.
struct ic_response {
    struct ic_arena *arena;
    const char *folder; // relative names are relative to it
    const char *const *roots;
    uint32_t root_count; // files outside these trees, links resolved, are left out
    enum ic_quoting quoting;
    void (*note)(void *data, const char *text); // what was left out, and why
    void *data;
};

// Appends the arguments `in` to `out` with every `@file` replaced by the arguments in that file.
// What can't be or may not be read is left out with a note.
void ic_command_expand(const struct ic_response *response, const char *const *in, uint32_t count,
                       struct ic_args *out);

#ifdef __cplusplus
}
#endif
#endif
