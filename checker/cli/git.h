// Runs git, without a shell.
#ifndef IC_CLI_GIT_H
#define IC_CLI_GIT_H

#include "base/error.h"
#include "base/str.h"

#ifdef __cplusplus
extern "C" {
#endif

// Starts `git ARGS...` (the last of `args` is NULL) in the working folder and hands on what it
// writes, as it comes. Its own messages are dropped. False if it cannot be started or read, which
// fills `error`; else `*status` is its exit status, or -1 if it was killed.
bool ic_git_run(const char *const *args, void (*take)(void *data, struct ic_str bytes), void *data,
                int *status, struct ic_error *error);

#ifdef __cplusplus
}
#endif
#endif
