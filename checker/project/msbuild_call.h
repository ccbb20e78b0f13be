// Property functions: what is shared by their reader and their table.
#ifndef IC_PROJECT_MSBUILD_CALL_H
#define IC_PROJECT_MSBUILD_CALL_H

#include "project/msbuild.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { IC_MSBUILD_ARGUMENTS = 8 };

// One call, and then the next one on its result.
struct ic_msbuild_call {
    struct ic_msbuild *m;
    struct ic_str self; // of a method; then the result
    const char *argument[IC_MSBUILD_ARGUMENTS];
    uint32_t count;
    struct ic_buf *out; // of the function that runs
    // What Split gives, until an index takes one.
    const char **list;
    uint32_t list_count;
};

// Runs `type`'s function `name`, or the string method if `type` is empty, and leaves the result in
// `self`. False if there is none that takes these arguments.
bool ic_msbuild_run(struct ic_msbuild_call *c, struct ic_str type, struct ic_str name);

#ifdef __cplusplus
}
#endif
#endif
