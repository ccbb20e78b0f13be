// A rule's page, as formats carry it along.
#ifndef IC_REPORT_RULE_HELP_H
#define IC_REPORT_RULE_HELP_H

#include "base/buf.h"
#include "rulebook/rulebook.h"

#ifdef __cplusplus
extern "C" {
#endif

// What, why, a bad and a good example, what to do, pages, how to suppress; without the title.
void ic_rule_help_markdown(struct ic_buf *out, const struct ic_rule *rule);

// The same without the examples and without markup.
void ic_rule_help_text(struct ic_buf *out, const struct ic_rule *rule);

#ifdef __cplusplus
}
#endif
#endif
