#include "report/style.h"

void ic_style(struct ic_buf *out, bool colour, enum ic_style style)
{
    static const char *const codes[] = {"\033[0m",    "\033[1m",    "\033[1;31m",
                                        "\033[1;35m", "\033[1;36m", "\033[1;32m"};
    if (colour)
        ic_buf_text(out, codes[style]);
}

enum ic_style ic_style_of(enum ic_severity severity)
{
    return severity == IC_SEVERITY_ERROR     ? IC_STYLE_ERROR
           : severity == IC_SEVERITY_WARNING ? IC_STYLE_WARNING
                                             : IC_STYLE_NOTE;
}
