#include "cli/completion.h"

// What completes a value
// ------------------------------------------------------------------------------------------

static void add_words(struct ic_buf *out, const char *choices)
{
    struct ic_str rest = ic_str(choices);
    while (rest.len) {
        struct ic_str word = ic_str_split(&rest, '|');
        ic_buf_printf(out, "%s%.*s", out->len ? " " : "", IC_STR_ARG(word));
    }
}

static void add_formats(struct ic_buf *out, const struct ic_command *command)
{
    if (command->formats)
        add_words(out, command->formats);
    for (const struct ic_format *f = ic_formats(); f->name && !command->formats; f++)
        if (f->write)
            ic_buf_printf(out, "%s%s", out->len ? " " : "", f->name);
}

void ic_completion_init(struct ic_completion *completion, const struct ic_command *command,
                        const char *value)
{
    static const struct {
        const char *value;
        enum ic_completes kind;
    } kinds[] = {
        {"PATH", IC_COMPLETES_FILES},   {"FILE", IC_COMPLETES_FILES},
        {"DIR", IC_COMPLETES_FOLDERS},  {"RULE", IC_COMPLETES_RULES},
        {"FORMAT", IC_COMPLETES_WORDS}, {"FORMAT:PATH", IC_COMPLETES_REPORT},
    };
    struct ic_str text = ic_str(value);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (ic_str_is(text, kinds[i].value))
            completion->kind = kinds[i].kind;
    if (ic_str_starts(text, "RULE["))
        completion->kind = IC_COMPLETES_RULES;
    if (ic_str_starts(text, "FORMAT")) {
        add_formats(&completion->words, command);
    } else if (text.len && text.data[0] >= 'a' && text.data[0] <= 'z') {
        completion->kind = IC_COMPLETES_WORDS;
        add_words(&completion->words, value);
    }
}

static void add_commands(struct ic_buf *out)
{
    for (const struct ic_command *c = ic_commands(); c->name; c++)
        ic_buf_printf(out, "%s ", c->name);
    ic_buf_text(out, "--help --version --man");
}

// bash
// ------------------------------------------------------------------------------------------

static const char bash_head[] =
    "# bash completion of isrcheck; made by: isrcheck completion bash\n"
    "_isrcheck_words() { mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$current\"); }\n"
    "_isrcheck_files() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "
    "\"$current\"); }\n"
    "_isrcheck_folders() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "
    "\"$current\"); }\n"
    "_isrcheck_rules() {\n"
    "    local before= names\n"
    "    [[ $current != *,* ]] || before=${current%,*},\n"
    "    names=$(isrcheck rules 2>/dev/null | while read -r code name _; do\n"
    "        [[ $code == CODE ]] || printf '%s%s\\n' \"$before\" \"$name\"\n"
    "    done)\n"
    "    _isrcheck_words \"$names\"\n"
    "}\n"
    "# bash ends words at ':' and '=': a format and its file are words of their own.\n"
    "_isrcheck_report() { compopt -o nospace; _isrcheck_words \"$1\"; "
    "COMPREPLY=(\"${COMPREPLY[@]/%/:}\"); }\n"
    "_isrcheck() {\n"
    "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
    "    local command=${COMP_WORDS[1]} i\n"
    "    COMPREPLY=()\n"
    "    if [[ $COMP_CWORD -gt 2 && $previous == = ]]; then\n"
    "        previous=${COMP_WORDS[COMP_CWORD - 2]}\n"
    "    elif [[ $COMP_CWORD -gt 2 && $current == = ]]; then\n"
    "        current=\n"
    "    elif [[ $current == : ]]; then\n"
    "        current= previous=:\n"
    "    fi\n"
    "    if [[ $COMP_CWORD -eq 1 ]]; then\n"
    "        _isrcheck_words '";

static const char bash_middle[] =
    "'\n"
    "        return\n"
    "    fi\n"
    "    for ((i = 2; i < COMP_CWORD; i++)); do\n"
    "        [[ ${COMP_WORDS[i]} != -- ]] || { _isrcheck_files; return; }\n"
    "    done\n"
    "    if [[ $previous == : ]]; then\n"
    "        _isrcheck_files\n"
    "        return\n"
    "    fi\n"
    "    case $command:$previous in\n";

static void bash_action(struct ic_buf *out, const struct ic_completion *completion)
{
    static const char *const actions[] = {
        [IC_COMPLETES_NOTHING] = ":",
        [IC_COMPLETES_WORDS] = "_isrcheck_words",
        [IC_COMPLETES_FILES] = "_isrcheck_files",
        [IC_COMPLETES_FOLDERS] = "_isrcheck_folders",
        [IC_COMPLETES_RULES] = "_isrcheck_rules",
        [IC_COMPLETES_REPORT] = "_isrcheck_report",
    };
    ic_buf_text(out, actions[completion->kind]);
    if (completion->words.len)
        ic_buf_printf(out, " '%s'", completion->words.data);
}

static void bash_values(struct ic_buf *out, const struct ic_command *command)
{
    for (const struct ic_option *o = ic_options(); o->name; o++) {
        struct ic_completion value = {0};
        if (!o->value || !(o->commands & command->bit))
            continue;
        ic_completion_init(&value, command, o->value);
        ic_buf_printf(out, "    %s:--%s", command->name, o->name);
        if (o->letter)
            ic_buf_printf(out, " | %s:-%c", command->name, o->letter);
        ic_buf_text(out, ") ");
        bash_action(out, &value);
        ic_buf_text(out, "; return ;;\n");
        ic_buf_release(&value.words);
    }
}

static void bash_rest(struct ic_buf *out, const struct ic_command *command)
{
    struct ic_completion operand = {0};
    ic_completion_init(&operand, command, command->operand);
    ic_buf_printf(out,
                  "    %s)\n        if [[ $current == -* ]]; then\n            "
                  "_isrcheck_words '",
                  command->name);
    for (const struct ic_option *o = ic_options(); o->name; o++)
        if (o->commands & command->bit)
            ic_buf_printf(out, "--%s ", o->name);
    ic_buf_text(out, "'\n        else\n            ");
    bash_action(out, &operand);
    ic_buf_text(out, "\n        fi ;;\n");
    ic_buf_release(&operand.words);
}

void ic_completion_bash(struct ic_buf *out)
{
    ic_buf_text(out, bash_head);
    add_commands(out);
    ic_buf_text(out, bash_middle);
    for (const struct ic_command *c = ic_commands(); c->name; c++)
        bash_values(out, c);
    ic_buf_text(out, "    esac\n    case $command in\n");
    for (const struct ic_command *c = ic_commands(); c->name; c++)
        bash_rest(out, c);
    ic_buf_text(out, "    esac\n}\ncomplete -F _isrcheck isrcheck\n");
}

// zsh and fish: texts
// ------------------------------------------------------------------------------------------

// `text` within single quotes, on one line, with a backslash before each byte of `special`.
static void add_quoted(struct ic_buf *out, const char *text, const char *special, const char *quote)
{
    for (const char *at = text; *at; at++) {
        if (*at == '\'')
            ic_buf_text(out, quote);
        else if (*at == '\n')
            ic_buf_char(out, ' ');
        else
            ic_buf_printf(out, "%s%c", strchr(special, *at) ? "\\" : "", *at);
    }
}

// zsh
// ------------------------------------------------------------------------------------------

static const char zsh_head[] =
    "#compdef isrcheck\n"
    "# zsh completion of isrcheck; made by: isrcheck completion zsh\n"
    "_isrcheck_rules() {\n"
    "    local -a names\n"
    "    names=(${(f)\"$(isrcheck rules 2>/dev/null | while read -r code name rest; do\n"
    "        [[ $code == CODE ]] || print -r -- $name\n"
    "    done)\"})\n"
    "    compset -P '*,'\n"
    "    compadd -a names\n"
    "}\n"
    "_isrcheck_report() {\n"
    "    if compset -P '*:'; then _files; else compadd -S : -- $*; fi\n"
    "}\n"
    "_isrcheck() {\n"
    "    local curcontext=$curcontext state line\n"
    "    local -a commands\n"
    "    commands=(\n";

static const char zsh_middle[] =
    "    )\n"
    "    _arguments -C '(- *)'{-h,--help}'[list the commands]' '(- *)--version[the version]' \\\n"
    "        '(- *)--man[the manual]' '1: :->command' '*:: :->rest'\n"
    "    [[ $state != command ]] || _describe command commands\n"
    "    [[ $state == rest ]] || return\n"
    "    case $words[1] in\n";

static void zsh_action(struct ic_buf *out, const struct ic_completion *completion)
{
    const char *words = completion->words.data;
    if (completion->kind == IC_COMPLETES_WORDS)
        ic_buf_printf(out, "(%s)", words);
    else if (completion->kind == IC_COMPLETES_REPORT)
        ic_buf_printf(out, "_isrcheck_report %s", words);
    else if (completion->kind == IC_COMPLETES_RULES)
        ic_buf_text(out, "_isrcheck_rules");
    else if (completion->kind == IC_COMPLETES_FOLDERS)
        ic_buf_text(out, "_files -/");
    else if (completion->kind == IC_COMPLETES_FILES)
        ic_buf_text(out, "_files");
    else
        ic_buf_text(out, " ");
}

static void zsh_option(struct ic_buf *out, const struct ic_command *command,
                       const struct ic_option *option, bool as_letter)
{
    struct ic_completion value = {0};
    ic_completion_init(&value, command, option->value);
    if (as_letter)
        ic_buf_printf(out, " \\\n            '*-%c%s[", option->letter, option->value ? "+" : "");
    else
        ic_buf_printf(out, " \\\n            '*--%s%s[", option->name, option->value ? "=" : "");
    add_quoted(out, option->help, "[]:\\", "'\\''");
    ic_buf_char(out, ']');
    if (option->value) {
        ic_buf_char(out, ':');
        add_quoted(out, option->value, ":\\", "'\\''");
        ic_buf_char(out, ':');
        zsh_action(out, &value);
    }
    ic_buf_char(out, '\'');
    ic_buf_release(&value.words);
}

static void zsh_command(struct ic_buf *out, const struct ic_command *command)
{
    struct ic_completion operand = {0};
    ic_completion_init(&operand, command, command->operand);
    ic_buf_printf(out, "    %s)\n        _arguments", command->name);
    for (const struct ic_option *o = ic_options(); o->name; o++) {
        if (!(o->commands & command->bit))
            continue;
        zsh_option(out, command, o, false);
        if (o->letter)
            zsh_option(out, command, o, true);
    }
    if (operand.kind != IC_COMPLETES_NOTHING) {
        ic_buf_printf(out, " \\\n            '%s: :", operand.words.len ? "1" : "*");
        zsh_action(out, &operand);
        ic_buf_text(out, operand.words.len ? "' \\\n            '*: :_files'" : "'");
    }
    ic_buf_text(out, " ;;\n");
    ic_buf_release(&operand.words);
}

void ic_completion_zsh(struct ic_buf *out)
{
    ic_buf_text(out, zsh_head);
    for (const struct ic_command *c = ic_commands(); c->name; c++) {
        ic_buf_printf(out, "        '%s:", c->name);
        add_quoted(out, c->title, ":\\", "'\\''");
        ic_buf_text(out, "'\n");
    }
    ic_buf_text(out, zsh_middle);
    for (const struct ic_command *c = ic_commands(); c->name; c++)
        zsh_command(out, c);
    ic_buf_text(out, "    esac\n}\n"
                     "# As a file of $fpath its body is run, else it is sourced.\n"
                     "if [[ $funcstack[1] == _isrcheck ]]; then _isrcheck; else compdef _isrcheck "
                     "isrcheck; fi\n");
}

// fish
// ------------------------------------------------------------------------------------------

static void fish_action(struct ic_buf *out, const struct ic_completion *completion)
{
    const char *words = completion->words.data;
    if (completion->kind == IC_COMPLETES_WORDS)
        ic_buf_printf(out, " -x -a '%s'", words);
    else if (completion->kind == IC_COMPLETES_REPORT)
        ic_buf_printf(out, " -x -a '(__isrcheck_report %s)'", words);
    else if (completion->kind == IC_COMPLETES_RULES)
        ic_buf_text(out, " -x -a '(__isrcheck_rules)'");
    else if (completion->kind == IC_COMPLETES_FOLDERS)
        ic_buf_text(out, " -x -a '(__fish_complete_directories)'");
    else if (completion->kind == IC_COMPLETES_FILES)
        ic_buf_text(out, " -r -F");
    else
        ic_buf_text(out, " -x");
}

static void fish_command(struct ic_buf *out, const struct ic_command *command)
{
    struct ic_completion operand = {0};
    ic_completion_init(&operand, command, command->operand);
    for (const struct ic_option *o = ic_options(); o->name; o++) {
        struct ic_completion value = {0};
        if (!(o->commands & command->bit))
            continue;
        ic_completion_init(&value, command, o->value);
        ic_buf_printf(out, "complete -c isrcheck -n '__fish_seen_subcommand_from %s' -l %s",
                      command->name, o->name);
        if (o->letter)
            ic_buf_printf(out, " -s %c", o->letter);
        if (o->value)
            fish_action(out, &value);
        ic_buf_text(out, " -d '");
        add_quoted(out, o->help, "\\", "\\'");
        ic_buf_text(out, "'\n");
        ic_buf_release(&value.words);
    }
    if (operand.kind != IC_COMPLETES_NOTHING) {
        ic_buf_printf(out, "complete -c isrcheck -n '__fish_seen_subcommand_from %s'",
                      command->name);
        fish_action(out, &operand);
        ic_buf_char(out, '\n');
    }
    ic_buf_release(&operand.words);
}

void ic_completion_fish(struct ic_buf *out)
{
    ic_buf_text(out,
                "# fish completion of isrcheck; made by: isrcheck completion fish\n"
                "function __isrcheck_rules\n"
                "    set -l before (string match -r '.*,' -- (commandline -ct | string "
                "replace -r '^--[a-z-]+=' ''))\n"
                "    isrcheck rules 2>/dev/null | tail -n +2 | string replace -r '^\\S+ +(\\S+) "
                "+\\S+ +(.*)' \"$before\\$1\\t\\$2\"\n"
                "end\n"
                "function __isrcheck_report\n"
                "    set -l word (commandline -ct | string replace -r '^--[a-z-]+=' '')\n"
                "    set -l format (string match -r '^[a-z]+:' -- $word)\n"
                "    if test -n \"$format\"\n"
                "        printf '%s\\n' $format(complete -C \"cat \"(string replace -r "
                "'^[a-z]+:' '' -- $word) | string replace -r '\\t.*' '')\n"
                "    else\n"
                "        printf '%s:\\n' $argv\n"
                "    end\n"
                "end\n"
                "complete -c isrcheck -f\n");
    for (const struct ic_command *c = ic_commands(); c->name; c++) {
        ic_buf_printf(out, "complete -c isrcheck -n __fish_use_subcommand -a %s -d '", c->name);
        add_quoted(out, c->title, "\\", "\\'");
        ic_buf_text(out, "'\n");
    }
    ic_buf_text(out,
                "complete -c isrcheck -n __fish_use_subcommand -l help -d 'list the commands'\n"
                "complete -c isrcheck -n __fish_use_subcommand -l version -d 'the version'\n"
                "complete -c isrcheck -n __fish_use_subcommand -l man -d 'the manual'\n");
    for (const struct ic_command *c = ic_commands(); c->name; c++)
        fish_command(out, c);
}
