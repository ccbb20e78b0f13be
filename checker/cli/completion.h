// Shell completion, made from the tables of commands and options so that it cannot drift. Names of
// rules are asked of the program when they are needed: configurations add some.
#ifndef IC_CLI_COMPLETION_H
#define IC_CLI_COMPLETION_H

#include "cli/cli.h"

#ifdef __cplusplus
extern "C" {
#endif

// What stands behind an option, or as a command's operand.
enum ic_completes {
    IC_COMPLETES_NOTHING, // a number, a revision, or no value at all
    IC_COMPLETES_WORDS,   // one of `words`
    IC_COMPLETES_FILES,
    IC_COMPLETES_FOLDERS,
    IC_COMPLETES_RULES,
    IC_COMPLETES_REPORT, // one of `words`, ':' and a file
};

struct ic_completion {
    enum ic_completes kind;
    struct ic_buf words; // with spaces between them
};

// Fills zeroed `completion`, whose words the caller releases. `value` is as in ic_option or
// ic_command.operand; NULL: nothing.
void ic_completion_init(struct ic_completion *completion, const struct ic_command *command,
                        const char *value);

void ic_completion_bash(struct ic_buf *out);
void ic_completion_zsh(struct ic_buf *out);
void ic_completion_fish(struct ic_buf *out);

#ifdef __cplusplus
}
#endif
#endif
