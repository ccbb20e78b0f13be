// Expectations that stand as comments in a test case's sources.
#ifndef IC_CLI_MARKERS_H
#define IC_CLI_MARKERS_H

#include "base/arena.h"
#include "base/vec.h"
#include "rulebook/rulebook.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ic_marker_kind {
    IC_MARKER_EXPECT,      // expect: RULE [possible] [via #a > #b]
    IC_MARKER_OK,          // ok: RULE
    IC_MARKER_TODO_EXPECT, // todo-expect: as expect
    IC_MARKER_TODO_OK,     // todo-ok: RULE
    IC_MARKER_CALL,        // call: NAME
    IC_MARKER_HOLE,        // hole
    IC_MARKER_STATUS,      // status: STATUS, of the file's unit
    IC_MARKER_LABEL,       // #label
    IC_MARKER_BAD,         // what is none of these; `name` says why
};

struct ic_marker {
    enum ic_marker_kind kind;
    const char *file; // as findings name it
    uint32_t line;
    const char *name; // rule, call, status or label (without '#')
    bool possible;
    const char *const *via; // labels that the trace passes, in order
    uint32_t via_count;
    bool met; // for the one who compares
};

// A zeroed struct is an empty set.
struct ic_markers {
    struct ic_arena arena;
    IC_VEC(struct ic_marker) at;
};

void ic_markers_release(struct ic_markers *markers);

// Adds the markers of the comments in `text`, the content of `file`. Of comments, only `//` ones
// count. A comment may hold several markers, with ';' between them, and labels in front of each. A
// comment whose first word is close to a marker's is a bad marker; any other is no business of
// ours.
void ic_markers_read(struct ic_markers *markers, const struct ic_rulebook *book, const char *file,
                     struct ic_str text);

// The compiler arguments that comments `args: -DA -I"b c"` of `text` add to its file.
struct ic_str_list {
    IC_VEC(const char *) at;
};
void ic_markers_args(struct ic_arena *arena, struct ic_str text, struct ic_str_list *args);

#ifdef __cplusplus
}
#endif
#endif
