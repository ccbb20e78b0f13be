#include "cli/cli.h"

static void add_indented(struct ic_buf *out, const char *text, int indent)
{
    struct ic_str rest = ic_str(text);
    for (bool first = true; rest.len; first = false) {
        struct ic_str line = ic_str_split(&rest, '\n');
        ic_buf_printf(out, "%*s%.*s\n", first ? 0 : indent, "", IC_STR_ARG(line));
    }
}

static void add_option(const struct ic_option *option, struct ic_buf *out)
{
    const int column = 36;
    size_t start = out->len;
    if (option->letter)
        ic_buf_printf(out, "  -%c, --%s", option->letter, option->name);
    else
        ic_buf_printf(out, "      --%s", option->name);
    if (option->value)
        ic_buf_printf(out, " %s", option->value);
    int len = (int)(out->len - start);
    if (len + 2 > column) {
        ic_buf_char(out, '\n');
        len = 0;
    }
    ic_buf_printf(out, "%*s", column - len, "");
    add_indented(out, option->help, column);
}

static void add_names(struct ic_buf *out, bool there, const char *before)
{
    for (const struct ic_format *format = ic_formats(); format->name; format++) {
        if (!format->write == there)
            continue;
        ic_buf_printf(out, "%s%s", before, format->name);
        before = ", ";
    }
}

static void add_formats(const struct ic_command *command, struct ic_buf *out)
{
    struct ic_str rest = ic_str(command->formats);
    for (const char *before = "\nFORMAT is "; rest.len; before = ", ") {
        struct ic_str name = ic_str_split(&rest, '|');
        ic_buf_printf(out, "%s%.*s", before, IC_STR_ARG(name));
    }
    if (!command->formats) {
        add_names(out, true, "\nFORMAT is ");
        add_names(out, false, ";\nlater versions add ");
    }
    ic_buf_text(out, ".\n");
}

static bool has_formats(const struct ic_command *command)
{
    bool has = false;
    for (const struct ic_option *option = ic_options(); option->name; option++)
        has |= (option->commands & command->bit) && ic_str_is(ic_str(option->name), "format");
    return has;
}

void ic_help_command(const struct ic_command *command, struct ic_buf *out)
{
    ic_buf_printf(out, "usage: isrcheck %s%s%s\n\n%s\n", command->name,
                  command->arguments[0] ? " " : "", command->arguments, command->title);
    if (command->text[0])
        ic_buf_printf(out, "\n%s", command->text);
    ic_buf_text(out, "\noptions:\n");
    for (const struct ic_option *option = ic_options(); option->name; option++)
        if (option->commands & command->bit)
            add_option(option, out);
    if (has_formats(command))
        add_formats(command, out);
}

void ic_help_program(struct ic_buf *out)
{
    ic_buf_text(out, "usage: isrcheck COMMAND [OPTIONS] [ARGUMENTS]\n\n"
                     "Checks the interrupt service routines of Windows drivers.\n\ncommands:\n");
    for (const struct ic_command *command = ic_commands(); command->name; command++)
        ic_buf_printf(out, "  %-12s%s\n", command->name, command->title);
    ic_buf_text(
        out, "\n  --help      this text; 'isrcheck COMMAND --help' lists a command's options\n"
             "  --version   the program's version\n"
             "  --man       the manual: isrcheck --man | man -l -\n\n"
             "exit status:\n"
             "  0  clean\n"
             "  1  findings at or above --fail-on (default: warning)\n"
             "  2  wrong usage, an input that cannot be read, or a report that cannot be written\n"
             "  3  incomplete: a file could not be read, or code that an interrupt service "
             "routine\n     reaches, or whole functions, were lost; see --allow-parse-errors\n\n"
             "example:\n"
             "  isrcheck check path/to/driver\n");
}
