// Colours on a terminal.
#ifndef IC_REPORT_STYLE_H
#define IC_REPORT_STYLE_H

#include "base/buf.h"
#include "rulebook/rulebook.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ic_style {
    IC_STYLE_PLAIN, // ends any other
    IC_STYLE_BOLD,
    IC_STYLE_ERROR,
    IC_STYLE_WARNING,
    IC_STYLE_NOTE,
    IC_STYLE_CARET,
};

// Switches to `style` if `colour` is set.
void ic_style(struct ic_buf *out, bool colour, enum ic_style style);
enum ic_style ic_style_of(enum ic_severity severity);

#ifdef __cplusplus
}
#endif
#endif
