#include "cli/rule_text.h"

const char *ic_group_name(uint32_t index)
{
    static const char *const names[] = {"isr", "msi", "sync", "def", "entry"};
    return index < sizeof names / sizeof *names ? names[index] : NULL;
}

static void add_name(struct ic_buf *out, size_t start, const char *name)
{
    ic_buf_printf(out, "%s%s", out->len > start ? ", " : "", name);
}

void ic_rule_groups(const struct ic_rule *rule, struct ic_buf *out)
{
    size_t start = out->len;
    bool all = true;
    for (uint32_t i = 0; ic_group_name(i); i++) {
        bool has = rule->contexts >> i & 1;
        all &= has;
        if (has)
            add_name(out, start, ic_group_name(i));
    }
    if (!all)
        return;
    out->len = start;
    ic_buf_text(out, "all");
}

bool ic_rule_has_model(const struct ic_rule *rule, uint32_t model)
{
    return rule->models >> model & 1;
}

void ic_rule_models(const struct ic_rulebook *book, const struct ic_rule *rule, struct ic_buf *out)
{
    size_t start = out->len;
    bool all = true;
    for (uint32_t i = 0; i < ic_rulebook_model_count(book); i++) {
        all &= ic_rule_has_model(rule, i);
        if (ic_rule_has_model(rule, i))
            add_name(out, start, ic_rulebook_model(book, i)->name);
    }
    if (!all)
        return;
    out->len = start;
    ic_buf_text(out, "all");
}
