// The command line program, without main: one file per command, and what they share.
//
// A run has no state outside struct ic_cli. Findings and other results go to standard output
// through `out`, everything else to standard error through ic_say.
#ifndef IC_CLI_CLI_H
#define IC_CLI_CLI_H

#include "cli/options.h"
#include "cli/output.h"
#include "report/format.h"
#include "rulebook/rulebook.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_cli {
    struct ic_settings settings;
    struct ic_output out;
    const char *cwd;    // absolute working folder
    const char *rules;  // folder of the tool's own rules, or NULL before ic_cli_rulebook
    bool colour;        // on standard output
    bool stderr_colour; // on standard error
    uint32_t width;     // of the terminal that standard output is; 0: none
};

// One subcommand: `run` gives the exit status.
struct ic_command {
    const char *name;
    enum ic_command_bit bit;
    const char *arguments; // "[PATH ...]"
    const char *operand;   // the first, for completion: "PATH", "a|b"; NULL: none
    const char *formats;   // that --format takes: "text|json"; NULL: those of reports
    const char *title;     // one line
    const char *text;      // further lines of the help, or ""
    int (*run)(struct ic_cli *cli);
};

// All subcommands in the order of the manual; a row without name is the end.
const struct ic_command *ic_commands(void);

int ic_command_check(struct ic_cli *cli);
int ic_command_contexts(struct ic_cli *cli);
int ic_command_rules(struct ic_cli *cli);
int ic_command_explain(struct ic_cli *cli);
int ic_command_dump(struct ic_cli *cli);
int ic_command_test(struct ic_cli *cli);
int ic_command_lsp(struct ic_cli *cli);
int ic_command_completion(struct ic_cli *cli);

// The whole program; `main` only hands its arguments on.
int ic_cli_main(int argc, const char *const *argv);

// Help as text: of all commands, or of one.
void ic_help_program(struct ic_buf *out);
// `terminal` is its width, which lines are fit to; 0: none.
void ic_help_command(const struct ic_command *command, uint32_t terminal, struct ic_buf *out);

// The manual page, in mdoc(7).
void ic_manual(struct ic_buf *out);

// Writes "isrcheck: note: ..." and a line break to standard error.
void ic_say(const struct ic_cli *cli, enum ic_severity severity, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

// Writes what `error` holds, with its place, as a message of this severity.
void ic_say_at(const struct ic_cli *cli, enum ic_severity severity, const struct ic_error *error);

// The same for an error; returns IC_EXIT_USAGE.
int ic_say_error(const struct ic_cli *cli, const struct ic_error *error);

// Writes to standard error as it stands.
void ic_say_raw(struct ic_str text);

// Loads the tool's rules, the configuration file and what --rules names, and switches rules on and
// off. The file is the one of --config, or the nearest one, which is told. NULL on failure.
struct ic_rulebook *ic_cli_rulebook(struct ic_cli *cli, struct ic_error *error);

// The configuration file: the one that the user names, else the nearest upward; NULL: none.
const char *ic_cli_config(struct ic_cli *cli);

// The same with this configuration file (NULL: none), and nothing told.
struct ic_rulebook *ic_cli_rulebook_with(struct ic_cli *cli, const char *config,
                                         struct ic_error *error);

// The name of configuration files that are found by themselves.
#define IC_CONFIG_NAME ".isrcheck.yaml"

// The rule a user named; fails with the nearest one.
const struct ic_rule *ic_cli_rule(const struct ic_rulebook *book, struct ic_str name,
                                  struct ic_error *error);

// Which of the names ("text|json") --format gives; `otherwise` when the option is absent. -1:
// error.
int ic_cli_format(const struct ic_cli *cli, const char *names, int otherwise,
                  struct ic_error *error);

#ifdef __cplusplus
}
#endif
#endif
