// The catalogue in Markdown: whole, or as a folder with a page for each rule.
#ifndef IC_CLI_RULE_PAGES_H
#define IC_CLI_RULE_PAGES_H

#include "base/buf.h"
#include "base/error.h"
#include "rulebook/rulebook.h"

#ifdef __cplusplus
extern "C" {
#endif

// One rule's page, with a title of the first level.
void ic_rule_page(const struct ic_rulebook *book, const struct ic_rule *rule, struct ic_buf *out);

// All rules in one document.
void ic_rule_catalogue(const struct ic_rulebook *book, struct ic_buf *out);

// Writes RULE.md for each rule and README.md, which lists them, into `folder`, made if it is not
// there. What else lies there stays.
bool ic_rule_pages_write(const struct ic_rulebook *book, const char *folder,
                         struct ic_error *error);

#ifdef __cplusplus
}
#endif
#endif
