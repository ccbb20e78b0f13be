#include "base/error.h"

#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>

static void cut_with_dots(char *text, size_t size)
{
    size_t end = size - 4;
    while (end > 0 && ((unsigned char)text[end] & 0xC0) == 0x80)
        end--;
    memcpy(text + end, "...", 4);
}

static bool fail(struct ic_error *error, const char *file, uint32_t line, uint32_t column,
                 const char *format, va_list args)
{
    if (!error || error->text[0])
        return false;
    int len = vsnprintf(error->text, sizeof error->text, format, args);
    if (len >= (int)sizeof error->text)
        cut_with_dots(error->text, sizeof error->text);
    if (len <= 0)
        strcpy(error->text, "unknown error");
    if (snprintf(error->file, sizeof error->file, "%s", file) >= (int)sizeof error->file)
        cut_with_dots(error->file, sizeof error->file);
    error->line = line;
    error->column = column;
    return false;
}

bool ic_fail(struct ic_error *error, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fail(error, "", 0, 0, format, args);
    va_end(args);
    return false;
}

bool ic_fail_at(struct ic_error *error, const char *file, uint32_t line, uint32_t column,
                const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fail(error, file ? file : "", line, column, format, args);
    va_end(args);
    return false;
}

void ic_error_print(const struct ic_error *error, struct ic_buf *out)
{
    if (error->file[0]) {
        ic_buf_text(out, error->file);
        if (error->line)
            ic_buf_printf(out, ":%u", error->line);
        if (error->line && error->column)
            ic_buf_printf(out, ":%u", error->column);
        ic_buf_text(out, ": ");
    }
    ic_buf_printf(out, "error: %s", error->text);
}
