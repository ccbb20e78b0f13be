#include "sample.h"

#include "base/file.h"
#include "unit/text.h"

#include <stdio.h>
#include <stdlib.h>

static void stop(const struct ic_error *error)
{
    struct ic_buf out = {0};
    ic_error_print(error, &out);
    fprintf(stderr, "%s\n", out.data);
    abort();
}

struct ic_buf sample_text(void)
{
    struct ic_buf text = {0};
    struct ic_error error = {0};
    if (!ic_file_read("checker/unit/test/sample.unit", 1 << 20, &text, &error))
        stop(&error);
    return text;
}

struct ic_unit sample_unit(void)
{
    struct ic_buf text = sample_text();
    struct ic_unit unit = {0};
    struct ic_error error = {0};
    if (!ic_unit_parse(ic_buf_view(&text), "sample.unit", &unit, &error))
        stop(&error);
    ic_buf_release(&text);
    return unit;
}

struct ic_buf printed(const struct ic_unit *unit)
{
    struct ic_buf out = {0};
    ic_unit_print(unit, &out);
    return out;
}
