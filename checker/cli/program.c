#include "cli/cli.h"

#include "base/file.h"
#include "isrcheck_version.h"
#include "rulebook/schema.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static const char paths_text[] =
    "PATH is a source file, a folder, a solution or project of Visual Studio (.sln, .slnx,\n"
    ".vcxproj), 'sources' or 'dirs' of the WDK, a compile_commands.json or a CL.command.1.tlog.\n"
    "Without one the project is looked for from the working folder upward. CLANG-ARGS (-I, -D,\n"
    "...) are added to the arguments of every file.\n";

static const char contexts_formats[] = "text|json", rules_formats[] = "text|json|markdown",
                  explain_formats[] = "text|markdown";

const struct ic_command *ic_commands(void)
{
    static const struct ic_command commands[] = {
        {"check", IC_COMMAND_CHECK, "[OPTIONS] [PATH ...] [-- CLANG-ARGS ...]", "PATH", NULL,
         "find broken interrupt rules in a driver", paths_text, ic_command_check},
        {"contexts", IC_COMMAND_CONTEXTS, "[OPTIONS] [PATH ...] [-- CLANG-ARGS ...]", "PATH",
         contexts_formats, "list the interrupt routines, DPCs, workers ... of a driver", paths_text,
         ic_command_contexts},
        {"rules", IC_COMMAND_RULES, "[OPTIONS]", NULL, rules_formats, "list the rules", "",
         ic_command_rules},
        {"explain", IC_COMMAND_EXPLAIN, "[OPTIONS] RULE ...", "RULE", explain_formats,
         "explain rules", "RULE is a name (stall-over-budget) or a code (ISR201).\n",
         ic_command_explain},
        {"dump", IC_COMMAND_DUMP, "STAGE [OPTIONS] [PATH ...] [-- CLANG-ARGS ...]",
         "jobs|unit|callgraph|facts", NULL, "print what isrcheck sees of a driver",
         "STAGE is\n"
         "  jobs       files to read, with their arguments\n"
         "  unit       each file as it was understood\n"
         "  callgraph  contexts and the calls they reach\n"
         "  facts      calls, pointers and effects, and what could not be seen\n",
         ic_command_dump},
        {"test", IC_COMMAND_TEST, "[OPTIONS] [DIR ...]", "DIR", NULL,
         "run test cases with expectations in their sources",
         "A folder with a case.yaml is one case, any other source file below DIR is one of its "
         "own.\nOf configuration files, the one beside the case counts, else --config.\n"
         "Expectations are comments: 'expect: RULE [possible] [via #label > ...]', 'ok: RULE'"
         ",\n'todo-expect: RULE', 'todo-ok: RULE', '#label', 'call: NAME', 'hole', "
         "'status: STATUS',\n'args: CLANG-ARGS'.\n",
         ic_command_test},
        {"lsp", IC_COMMAND_LSP, "", NULL, NULL, "language server (comes later)", "",
         ic_command_lsp},
        {"completion", IC_COMMAND_COMPLETION, "bash|zsh|fish", "bash|zsh|fish", NULL,
         "print the completion of a shell",
         "As in: source <(isrcheck completion bash)\n"
         "       isrcheck completion zsh >\"${fpath[1]}/_isrcheck\"\n"
         "       isrcheck completion fish >~/.config/fish/completions/isrcheck.fish\n",
         ic_command_completion},
        {0},
    };
    return commands;
}

static int later(const struct ic_cli *cli, const char *what)
{
    ic_say(cli, IC_SEVERITY_ERROR, "%s comes with a later version of isrcheck", what);
    return IC_EXIT_USAGE;
}

int ic_command_lsp(struct ic_cli *cli)
{
    return later(cli, "the language server");
}

// Dispatch
// ------------------------------------------------------------------------------------------

static const struct ic_command *find_command(const char *name)
{
    for (const struct ic_command *command = ic_commands(); command->name; command++)
        if (strcmp(command->name, name) == 0)
            return command;
    return NULL;
}

static int show_help(struct ic_cli *cli, const struct ic_command *command)
{
    struct ic_buf text = {0};
    if (command)
        ic_help_command(command, cli->width, &text);
    else
        ic_help_program(&text);
    ic_output_add(&cli->out, ic_buf_view(&text));
    ic_buf_release(&text);
    return IC_EXIT_CLEAN;
}

static int show_version(struct ic_cli *cli)
{
    ic_output_add(&cli->out, ic_str("isrcheck " ISRCHECK_VERSION "\n"));
    return IC_EXIT_CLEAN;
}

static int show_manual(struct ic_cli *cli)
{
    struct ic_buf text = {0};
    ic_manual(&text);
    ic_output_add(&cli->out, ic_buf_view(&text));
    ic_buf_release(&text);
    return IC_EXIT_CLEAN;
}

static int unknown_command(const struct ic_cli *cli, const char *name)
{
    const char *names[16];
    uint32_t count = 0;
    for (const struct ic_command *c = ic_commands(); c->name && count < 16; c++)
        names[count++] = c->name;
    const char *nearest = ic_nearest(ic_str(name), names, count);
    if (nearest)
        ic_say(cli, IC_SEVERITY_ERROR, "unknown command '%s', did you mean '%s'?", name, nearest);
    else if (ic_file_kind(name) != IC_FILE_NONE)
        ic_say(cli, IC_SEVERITY_ERROR, "unknown command '%s'; to check it: isrcheck check %s", name,
               name);
    else
        ic_say(cli, IC_SEVERITY_ERROR, "unknown command '%s'; 'isrcheck --help' lists them", name);
    return IC_EXIT_USAGE;
}

static int run_command(struct ic_cli *cli, const struct ic_command *command, int argc,
                       const char *const *argv)
{
    struct ic_error error = {0};
    if (!ic_options_read(&cli->settings, command->bit, argc, argv, &error)) {
        ic_say_error(cli, &error);
        ic_say(cli, IC_SEVERITY_NOTE, "'isrcheck %s --help' lists the options", command->name);
        return IC_EXIT_USAGE;
    }
    cli->colour = ic_wants_colour(cli->settings.color, STDOUT_FILENO);
    cli->stderr_colour = ic_wants_colour(cli->settings.color, STDERR_FILENO);
    if (cli->settings.help)
        return show_help(cli, command);
    if (cli->settings.version)
        return show_version(cli);
    return command->run(cli);
}

static int dispatch(struct ic_cli *cli, int argc, const char *const *argv)
{
    struct ic_buf text = {0};
    if (argc < 2) {
        ic_help_program(&text);
        ic_say_raw(ic_buf_view(&text));
        ic_buf_release(&text);
        return IC_EXIT_USAGE;
    }
    const char *name = argv[1];
    const struct ic_command *command = find_command(name);
    if (command)
        return run_command(cli, command, argc - 2, argv + 2);
    if (strcmp(name, "--version") == 0 || strcmp(name, "version") == 0)
        return show_version(cli);
    if (strcmp(name, "--man") == 0)
        return show_manual(cli);
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 || strcmp(name, "help") == 0)
        return argc > 2 && !find_command(argv[2])
                   ? unknown_command(cli, argv[2])
                   : show_help(cli, argc > 2 ? find_command(argv[2]) : NULL);
    return unknown_command(cli, name);
}

// Files that are opened must not become standard streams: where one is closed, it gets a device.
// What is written to a standard output that was closed fails.
static void open_standard_streams(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0)
            (void)!open("/dev/null", fd == STDERR_FILENO ? O_WRONLY : O_RDONLY);
}

int ic_cli_main(int argc, const char *const *argv)
{
    struct ic_cli cli = {0};
    struct ic_error error = {0};
    open_standard_streams();
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    cli.cwd = ic_path_cwd(&cli.settings.arena).data;
    cli.width = ic_terminal_width(STDOUT_FILENO);
    cli.stderr_colour = ic_wants_colour(IC_WHEN_AUTO, STDERR_FILENO);
    int status = dispatch(&cli, argc, argv);
    if (!ic_output_finish(&cli.out, &error))
        status = ic_say_error(&cli, &error);
    ic_settings_release(&cli.settings);
    return status;
}
