// Test cases: which files below a folder belong together, and how they are read.
//
// A folder with a case.yaml is one case, and one program, of all sources below it. Any other source
// file is a case of its own. A .isrcheck.yaml in the case's folder, or beside the file, counts for
// it and for nothing else.
#ifndef IC_CLI_CASES_H
#define IC_CLI_CASES_H

#include "cli/session.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_test_case {
    const char *name;   // path as users see it
    const char *path;   // absolute
    const char *config; // .isrcheck.yaml as users see it, or NULL
    bool is_folder;
    bool strict_holes;       // lies in a folder `recovery`: every hole needs a marker
    const char *const *args; // of case.yaml
    uint32_t arg_count;
    IC_VEC(const char *) files; // absolute: sources and headers that may hold markers
};

struct ic_cases {
    struct ic_arena arena;
    IC_VEC(struct ic_test_case) at;
};

// Adds the cases below `path` (or the case that `path` is) in the order of their names.
bool ic_cases_find(struct ic_cases *cases, const char *cwd, const char *path,
                   struct ic_error *error);
void ic_cases_release(struct ic_cases *cases);

#ifdef __cplusplus
}
#endif
#endif
