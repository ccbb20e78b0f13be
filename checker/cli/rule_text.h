// What the catalogue's texts share.
#ifndef IC_CLI_RULE_TEXT_H
#define IC_CLI_RULE_TEXT_H

#include "base/buf.h"
#include "rulebook/rulebook.h"

#ifdef __cplusplus
extern "C" {
#endif

// Name of the context group that is bit `index`, NULL behind the last: "isr", "msi" ...
const char *ic_group_name(uint32_t index);

// Add "isr, msi" or "storport, scsiport"; all of them give "all".
void ic_rule_groups(const struct ic_rule *rule, struct ic_buf *out);
void ic_rule_models(const struct ic_rulebook *book, const struct ic_rule *rule, struct ic_buf *out);

// Does the rule hold in the model of this index?
bool ic_rule_has_model(const struct ic_rule *rule, uint32_t model);

#ifdef __cplusplus
}
#endif
#endif
