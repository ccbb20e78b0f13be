// Options of the command line: one table that reads them and is the help text.
#ifndef IC_CLI_OPTIONS_H
#define IC_CLI_OPTIONS_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ic_command_bit {
    IC_COMMAND_CHECK = 1,
    IC_COMMAND_CONTEXTS = 2,
    IC_COMMAND_RULES = 4,
    IC_COMMAND_EXPLAIN = 8,
    IC_COMMAND_DUMP = 16,
    IC_COMMAND_TEST = 32,
    IC_COMMAND_LSP = 64,
    IC_COMMAND_COMPLETION = 128,
};

enum ic_when { IC_WHEN_AUTO, IC_WHEN_ALWAYS, IC_WHEN_NEVER };
enum ic_fail_on { IC_FAIL_ERROR, IC_FAIL_WARNING, IC_FAIL_NOTE, IC_FAIL_NEVER };

struct ic_words {
    const char **at;
    uint32_t count, cap;
};

// One --enable or --disable, in the order given.
struct ic_rule_switch {
    const char *name; // "all": every rule
    bool enabled;
};

// What the user asked for. Texts are the arguments themselves or lie in `arena`.
struct ic_settings {
    struct ic_arena arena;
    struct ic_words paths;      // operands
    struct ic_words clang_args; // behind "--"
    struct ic_words rules;
    struct ic_words outputs; // "FORMAT:PATH"
    IC_VEC(struct ic_rule_switch) switches;
    const char *project, *configuration, *config, *wdk; // NULL: not given
    const char *format, *cache_dir, *pages;
    const char *baseline, *write_baseline, *changed_since;
    bool no_fallback_headers, no_cache, allow_parse_errors, latency;
    bool pre_commit; // the operands are the files of a commit
    bool show_suppressed, report_unused;
    uint32_t jobs, timeout;   // 0: the default
    uint32_t possible;        // --confidence: 0 definite, 1 possible
    uint32_t min_severity;    // enum ic_severity
    uint32_t fail_on;         // enum ic_fail_on
    uint32_t color, progress; // enum ic_when
    bool help, version;
};

struct ic_option {
    const char *name;  // without "--"
    char letter;       // 0: none
    const char *value; // "DIR", "a|b|c" for a choice, NULL for a flag
    unsigned commands; // ic_command_bit bits
    bool (*set)(struct ic_settings *settings, const struct ic_option *option, const char *value,
                struct ic_error *error);
    size_t offset;    // into struct ic_settings
    const char *help; // lines of the help text
};

// All options in the order of the manual; a row without name is the end.
const struct ic_option *ic_options(void);

// Reads the arguments behind the command's name into zeroed `settings`. `command` is a bit. An
// unknown option fails with the nearest one. --help and --version end the reading.
bool ic_options_read(struct ic_settings *settings, enum ic_command_bit command, int argc,
                     const char *const *argv, struct ic_error *error);
void ic_settings_release(struct ic_settings *settings);

// Index of `name` in "a|b|c", or -1.
int ic_choice(const char *choices, struct ic_str name);

#ifdef __cplusplus
}
#endif
#endif
