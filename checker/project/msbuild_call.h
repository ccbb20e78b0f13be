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

typedef bool ic_msbuild_function(struct ic_msbuild_call *c); // false: not with these arguments

static inline struct ic_str ic_msbuild_argument(const struct ic_msbuild_call *c, uint32_t i)
{
    return ic_str(i < c->count ? c->argument[i] : "");
}

// The argument as a number.
bool ic_msbuild_number(const struct ic_msbuild_call *c, uint32_t i, int64_t *value);

// What a function returns.
bool ic_msbuild_put(struct ic_msbuild_call *c, struct ic_str text);
bool ic_msbuild_put_bool(struct ic_msbuild_call *c, bool value);

// The method `name` of strings, and its least number of arguments; NULL: there is none.
ic_msbuild_function *ic_msbuild_method(struct ic_str name, uint32_t *least);

// Runs `type`'s function `name`, or the string method if `type` is empty, and leaves the result in
// `self`. False if there is none that takes these arguments.
bool ic_msbuild_run(struct ic_msbuild_call *c, struct ic_str type, struct ic_str name);

#ifdef __cplusplus
}
#endif
#endif
