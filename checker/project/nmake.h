// Files in nmake's syntax as far as the WDK's `sources` and `dirs` use it: macros, `!IF` and its
// kin, `!INCLUDE`. Rules and their commands are passed over, and nothing is ever run.
//
// A macro's value is expanded where it is defined, so that `SOURCES=$(SOURCES) more.c` appends;
// names that are not defined by then stay in it as they are and are expanded when it is asked for.
// Names are the same in any case. Source: the manual of NMAKE, the WDK's pages on BUILD.
#ifndef IC_PROJECT_NMAKE_H
#define IC_PROJECT_NMAKE_H

#include "base/buf.h"
#include "base/error.h"
#include "project/disk_path.h"

#ifdef __cplusplus
extern "C" {
#endif

// What bounds a read. A file larger than that is an error; beyond the others, things are left out
// with a note.
enum {
    IC_NMAKE_FILE = 16 << 20,      // bytes of a file
    IC_NMAKE_BYTES = 64 << 20,     // of a file with all it includes
    IC_NMAKE_INCLUDE_DEPTH = 16,   // of `!INCLUDE`
    IC_NMAKE_INCLUDES = 256,       // in all
    IC_NMAKE_VALUE = 1 << 20,      // bytes of an expanded value
    IC_NMAKE_EXPANSIONS = 500000,  // macros taken in all
    IC_NMAKE_EXPANDED = 64 << 20,  // bytes of all expanded values, and of what is gone through
    IC_NMAKE_EXPANSION_DEPTH = 32, // of macros in macros' values
    IC_NMAKE_PARENTHESES = 100,    // depth of a condition
};

struct ic_nmake_place {
    const char *file; // absolute
    uint32_t line;
};

struct ic_nmake_macro {
    const char *value; // NULL: not defined
    struct ic_nmake_place place;
};

// Zeroed, but for what the caller sets.
struct ic_nmake {
    // Set by the caller.
    struct ic_arena *arena; // of what is handed out
    struct ic_disk *disk;
    const char *folder; // absolute: what `!INCLUDE` and EXIST() are relative to besides the file
    const char *top;    // absolute: nothing outside of this tree is read
    void (*note)(void *data, struct ic_nmake_place place, const char *text);
    void *data;
    // Results, and where the reader stands.
    struct ic_pool names;                 // in lower case
    IC_VEC(struct ic_nmake_macro) macros; // by id in `names`
    struct ic_pool words;                 // source files as written
    IC_VEC(struct ic_nmake_place) seen;   // by id in `words`: where it stands, the last time
    bool stopped;                         // an `!ERROR` was met
    struct ic_nmake_place place;
    const char *open[IC_NMAKE_INCLUDE_DEPTH]; // files being read
    uint32_t depth, includes, expansions;
    uint64_t expanded, bytes;
};
void ic_nmake_release(struct ic_nmake *nmake);

// Defines a macro from outside, as a command line or the environment does.
void ic_nmake_set(struct ic_nmake *nmake, const char *name, const char *value);

// Reads the file at the absolute `path`. False if it can't be read; what is not understood in it is
// noted and left out.
bool ic_nmake_read(struct ic_nmake *nmake, const char *path, struct ic_error *error);

// The value of a macro, expanded. Names that are not defined vanish, or stay as "$(NAME)" if
// `keep`. NULL: the macro is not defined.
const char *ic_nmake_value(struct ic_nmake *nmake, const char *name, bool keep);

bool ic_nmake_defined(const struct ic_nmake *nmake, struct ic_str name);

// Where the source file `word` stands, else where the macro `name` is defined.
struct ic_nmake_place ic_nmake_where(const struct ic_nmake *nmake, struct ic_str word,
                                     const char *name);

// For the reader's own parts.
// ------------------------------------------------------------------------------------------

void ic_nmake_note(struct ic_nmake *nmake, const char *text);
void ic_nmake_define(struct ic_nmake *nmake, struct ic_str name, struct ic_str value);
void ic_nmake_undefine(struct ic_nmake *nmake, struct ic_str name);

// Appends `text` with its macros expanded; those not defined vanish.
void ic_nmake_expand(struct ic_nmake *nmake, struct ic_str text, struct ic_buf *out);

// The value of the expanded condition `text`. What is missing counts as 0; a command in brackets is
// not run, noted, and counts as 0.
bool ic_nmake_condition(struct ic_nmake *nmake, struct ic_str text);

// The file `name` on disk, relative to the file being read or to the folder; NULL if it is not
// there or lies outside of `top`, links resolved.
const char *ic_nmake_file(struct ic_nmake *nmake, struct ic_str name);

#ifdef __cplusplus
}
#endif
#endif
