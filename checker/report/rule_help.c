#include "report/rule_help.h"

static void add_part(struct ic_buf *out, const char *text)
{
    struct ic_str part = ic_str_trim(ic_str(text));
    if (!part.len)
        return;
    ic_buf_text(out, out->len ? "\n\n" : "");
    ic_buf_str(out, part);
}

static void add_code(struct ic_buf *out, const char *title, const char *code)
{
    struct ic_str text = ic_str(code);
    while (text.len && text.data[text.len - 1] == '\n')
        text.len--;
    if (!text.len)
        return;
    ic_buf_printf(out, "\n\n%s:\n\n```c\n", title);
    ic_buf_str(out, text);
    ic_buf_text(out, "\n```");
}

void ic_rule_help_markdown(struct ic_buf *out, const struct ic_rule *rule)
{
    add_part(out, rule->what);
    add_part(out, rule->why);
    add_code(out, "Bad", rule->bad);
    add_code(out, "Good", rule->good);
    add_part(out, rule->fix);
    for (uint32_t i = 0; i < rule->page_count; i++)
        ic_buf_printf(out, "%s- <%s>", i ? "\n" : "\n\n", rule->pages[i]);
    ic_buf_printf(out,
                  "\n\nTo keep one finding out of the report, write on its line or on the line "
                  "above:\n\n```c\n// isrcheck: ignore[%s] reason\n```\n",
                  rule->name);
}

void ic_rule_help_text(struct ic_buf *out, const struct ic_rule *rule)
{
    add_part(out, rule->what);
    add_part(out, rule->why);
    add_part(out, rule->fix);
    for (uint32_t i = 0; i < rule->page_count; i++)
        ic_buf_printf(out, "%s%s", i ? "\n" : "\n\n", rule->pages[i]);
    ic_buf_printf(out, "\n\nTo suppress: // isrcheck: ignore[%s] reason\n", rule->name);
}
