#include "cli/cli.h"

#include "report/show.h"
#include "report/style.h"

#include <errno.h>
#include <unistd.h>

void ic_say_raw(struct ic_str text)
{
    while (text.len) {
        ssize_t count = write(STDERR_FILENO, text.data, text.len);
        if (count < 0 && errno != EINTR)
            return;
        if (count > 0)
            text = ic_str_n(text.data + count, text.len - (size_t)count);
    }
}

static void say(const struct ic_cli *cli, enum ic_severity severity, struct ic_str place,
                struct ic_str text)
{
    struct ic_buf line = {0};
    ic_style(&line, cli->stderr_colour, IC_STYLE_BOLD);
    ic_show(&line, place);
    ic_buf_text(&line, ": ");
    ic_style(&line, cli->stderr_colour, IC_STYLE_PLAIN);
    ic_style(&line, cli->stderr_colour, ic_style_of(severity));
    ic_buf_printf(&line, "%s: ", ic_severity_name(severity));
    ic_style(&line, cli->stderr_colour, IC_STYLE_PLAIN);
    ic_show(&line, text);
    ic_buf_char(&line, '\n');
    ic_say_raw(ic_buf_view(&line));
    ic_buf_release(&line);
}

void ic_say(const struct ic_cli *cli, enum ic_severity severity, const char *format, ...)
{
    struct ic_buf text = {0};
    va_list args;
    va_start(args, format);
    ic_buf_vprintf(&text, format, args);
    va_end(args);
    say(cli, severity, ic_str("isrcheck"), ic_buf_view(&text));
    ic_buf_release(&text);
}

void ic_say_at(const struct ic_cli *cli, enum ic_severity severity, const struct ic_error *error)
{
    struct ic_buf place = {0};
    ic_buf_text(&place, error->file[0] ? error->file : "isrcheck");
    if (error->file[0] && error->line)
        ic_buf_printf(&place, ":%u", error->line);
    if (error->file[0] && error->line && error->column)
        ic_buf_printf(&place, ":%u", error->column);
    say(cli, severity, ic_buf_view(&place), ic_str(error->text));
    ic_buf_release(&place);
}

int ic_say_error(const struct ic_cli *cli, const struct ic_error *error)
{
    ic_say_at(cli, IC_SEVERITY_ERROR, error);
    return IC_EXIT_USAGE;
}
