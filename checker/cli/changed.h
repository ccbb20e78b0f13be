// --changed-since: which lines differ from a revision, and which findings they touch.
//
// A finding is touched if a line of its place, or of a step of its trace, differs. A finding at the
// name of a function is about its whole body. Between two steps of one function something may be
// missing now: there a line that was taken out counts, and for rules on the order of events also
// one that was replaced. Files that git does not know are new as a whole. A file that was renamed
// is compared with its old self.
#ifndef IC_CLI_CHANGED_H
#define IC_CLI_CHANGED_H

#include "base/arena.h"
#include "base/error.h"
#include "base/map.h"
#include "base/vec.h"
#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_line_range {
    uint32_t first, last; // of lines only taken out: those around the gap
    bool removed, added;  // lines were taken out, put in
};

struct ic_changed_file {
    IC_VEC(struct ic_line_range) lines; // ascending
    bool all;
};

// A zeroed struct has no changes.
struct ic_changes {
    struct ic_pool paths;                 // as seen from the working folder
    IC_VEC(struct ic_changed_file) files; // by id of the path
};

void ic_changes_release(struct ic_changes *changes);

// Asks git. Fails if `revision` is none, or the working folder is in no work tree.
bool ic_changes_read(struct ic_changes *changes, const char *cwd, const char *revision,
                     struct ic_error *error);

// Marks the findings that are not suppressed and touch no changed line.
void ic_changes_apply(const struct ic_changes *changes, const char *revision,
                      struct ic_report *report);

// What `git diff -U0` writes, line by line; for ic_changes_read and its test. `top` is the folder
// that the paths start from.
struct ic_diff {
    struct ic_changes *changes;
    const char *cwd, *top;
    uint32_t file;    // of `changes`, or IC_NONE
    uint64_t content; // lines of the hunk that are still to come
};
void ic_diff_line(struct ic_diff *diff, struct ic_str line);

#ifdef __cplusplus
}
#endif
#endif
