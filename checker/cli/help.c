#include "cli/cli.h"

enum { WIDTH = 80, LEAST_WIDTH = 60, MOST_WIDTH = 100, COLUMN = 30 };

// Words of `text`, broken before column `width`, from column `indent` on.
static void add_wrapped(struct ic_buf *out, const char *text, uint32_t indent, uint32_t width)
{
    struct ic_str rest = ic_str(text);
    uint32_t column = indent;
    while (rest.len) {
        size_t len = strcspn(rest.data, " \n");
        struct ic_str word = ic_str_n(rest.data, len);
        rest = ic_str_n(rest.data + len, rest.len - len);
        rest = ic_str_trim(rest);
        if (column > indent && column + 1 + len >= width) {
            ic_buf_printf(out, "\n%*s", (int)indent, "");
            column = indent;
        } else if (column > indent) {
            ic_buf_char(out, ' ');
            column++;
        }
        ic_buf_str(out, word);
        column += (uint32_t)len;
    }
    ic_buf_char(out, '\n');
}

static void add_option(const struct ic_option *option, uint32_t width, struct ic_buf *out)
{
    size_t start = out->len;
    if (option->letter)
        ic_buf_printf(out, "  -%c, --%s", option->letter, option->name);
    else
        ic_buf_printf(out, "      --%s", option->name);
    if (option->value)
        ic_buf_printf(out, " %s", option->value);
    uint32_t len = (uint32_t)(out->len - start);
    if (len + 2 > COLUMN) {
        ic_buf_char(out, '\n');
        len = 0;
    }
    ic_buf_printf(out, "%*s", (int)(COLUMN - len), "");
    add_wrapped(out, option->help, COLUMN, width);
}

// Lines that begin with a space, and the line above them, stand as they are.
static void add_text(struct ic_buf *out, const char *text, uint32_t width)
{
    if (strstr(text, "\n  "))
        ic_buf_text(out, text);
    else if (text[0])
        add_wrapped(out, text, 0, width);
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

static void add_formats(const struct ic_command *command, uint32_t width, struct ic_buf *out)
{
    struct ic_buf text = {0};
    struct ic_str rest = ic_str(command->formats);
    for (const char *before = "FORMAT is "; rest.len; before = ", ") {
        struct ic_str name = ic_str_split(&rest, '|');
        ic_buf_printf(&text, "%s%.*s", before, IC_STR_ARG(name));
    }
    if (!command->formats) {
        add_names(&text, true, "FORMAT is ");
        add_names(&text, false, "; later versions add ");
    }
    ic_buf_char(&text, '.');
    ic_buf_char(out, '\n');
    add_wrapped(out, text.data, 0, width);
    ic_buf_release(&text);
}

static bool has_formats(const struct ic_command *command)
{
    bool has = false;
    for (const struct ic_option *option = ic_options(); option->name; option++)
        has |= (option->commands & command->bit) && ic_str_is(ic_str(option->name), "format");
    return has;
}

void ic_help_command(const struct ic_command *command, uint32_t terminal, struct ic_buf *out)
{
    uint32_t width = terminal ? terminal : WIDTH;
    width = width < LEAST_WIDTH ? LEAST_WIDTH : width > MOST_WIDTH ? MOST_WIDTH : width;
    ic_buf_printf(out, "usage: isrcheck %s%s%s\n\n%s\n", command->name,
                  command->arguments[0] ? " " : "", command->arguments, command->title);
    ic_buf_text(out, command->text[0] ? "\n" : "");
    add_text(out, command->text, width);
    ic_buf_text(out, "\noptions:\n");
    for (const struct ic_option *option = ic_options(); option->name; option++)
        if (option->commands & command->bit)
            add_option(option, width, out);
    if (has_formats(command))
        add_formats(command, width, out);
}

void ic_help_program(struct ic_buf *out)
{
    ic_buf_text(out, "usage: isrcheck COMMAND [OPTIONS] [ARGUMENTS]\n\n"
                     "Checks the interrupt service routines of Windows drivers.\n\ncommands:\n");
    for (const struct ic_command *command = ic_commands(); command->name; command++)
        ic_buf_printf(out, "  %-12s%s\n", command->name, command->title);
    ic_buf_text(out,
                "\n  --help      this text; 'isrcheck COMMAND --help' lists a command's options\n"
                "  --version   the program's version\n"
                "  --man       the manual: isrcheck --man | man -l -\n\n"
                "exit status:\n"
                "  0  clean\n"
                "  1  findings at or above --fail-on (default: warning)\n"
                "  2  wrong usage, an unreadable input, or a report that cannot be written\n"
                "  3  incomplete: a file could not be read, or code that an interrupt routine\n"
                "     reaches was lost; see --allow-parse-errors\n\n"
                "example:\n"
                "  isrcheck check path/to/driver\n");
}
