#include "cli/cli.h"
#include "cli/rule_pages.h"
#include "cli/rule_text.h"

#include "report/style.h"

static void add_heading(const struct ic_cli *cli, struct ic_buf *out, const char *title)
{
    ic_buf_char(out, '\n');
    ic_style(out, cli->colour, IC_STYLE_BOLD);
    ic_buf_text(out, title);
    ic_style(out, cli->colour, IC_STYLE_PLAIN);
    ic_buf_char(out, '\n');
}

static void add_part(const struct ic_cli *cli, struct ic_buf *out, const char *title,
                     const char *text)
{
    struct ic_str rest = ic_str(text);
    if (!rest.len)
        return;
    add_heading(cli, out, title);
    while (rest.len) {
        struct ic_str line = ic_str_split(&rest, '\n');
        ic_buf_printf(out, "%s%.*s\n", line.len ? "  " : "", IC_STR_ARG(line));
    }
}

static void add_head(const struct ic_cli *cli, const struct ic_rulebook *book,
                     const struct ic_rule *rule, struct ic_buf *out)
{
    ic_style(out, cli->colour, IC_STYLE_BOLD);
    ic_buf_printf(out, "%s %s: %s", rule->code, rule->name, rule->title);
    ic_style(out, cli->colour, IC_STYLE_PLAIN);
    ic_buf_printf(out, "\n%s; models: ", ic_severity_name(rule->severity));
    ic_rule_models(book, rule, out);
    ic_buf_text(out, "; contexts: ");
    ic_rule_groups(rule, out);
    ic_buf_text(out, rule->enabled ? "\n" : "; switched off, use --enable\n");
}

static void add_pages(const struct ic_cli *cli, const struct ic_rule *rule, struct ic_buf *out)
{
    if (!rule->page_count)
        return;
    add_heading(cli, out, "Documentation");
    for (uint32_t i = 0; i < rule->page_count; i++)
        ic_buf_printf(out, "  %s\n", rule->pages[i]);
}

static void add_suppression(const struct ic_cli *cli, const struct ic_rule *rule,
                            struct ic_buf *out)
{
    add_heading(cli, out, "To keep a finding out of the report");
    ic_buf_printf(out, "  for a whole run: --disable %s\n", rule->name);
    ic_buf_printf(out, "  for the project, in .isrcheck.yaml: disable: [%s]\n", rule->name);
    ic_buf_printf(out,
                  "  in the source, on the line or alone on the line above:\n"
                  "  // isrcheck: ignore[%s] reason\n",
                  rule->name);
    for (uint32_t i = 0; i < rule->alias_count; i++)
        ic_buf_printf(out, "%s%u",
                      i                       ? ", "
                      : rule->alias_count > 1 ? "  or #pragma warning(suppress: N) with N one of "
                                              : "  or #pragma warning(suppress: N) with N ",
                      rule->aliases[i]);
    if (rule->alias_count)
        ic_buf_char(out, '\n');
}

static void add_rule(const struct ic_cli *cli, const struct ic_rulebook *book,
                     const struct ic_rule *rule, struct ic_buf *out)
{
    add_head(cli, book, rule, out);
    add_part(cli, out, "What", rule->what);
    add_part(cli, out, "Why", rule->why);
    add_part(cli, out, "Bad", rule->bad);
    add_part(cli, out, "Good", rule->good);
    add_part(cli, out, "What to do", rule->fix);
    add_pages(cli, rule, out);
    add_suppression(cli, rule, out);
}

int ic_command_explain(struct ic_cli *cli)
{
    const struct ic_words *names = &cli->settings.paths;
    struct ic_error error = {0};
    struct ic_buf out = {0};
    if (!names->count) {
        ic_fail(&error, "explain needs a rule, as in: isrcheck explain ISR201; 'isrcheck rules' "
                        "lists all");
        return ic_say_error(cli, &error);
    }
    int format = ic_cli_format(cli, "text|markdown", 0, &error);
    struct ic_rulebook *book = format < 0 ? NULL : ic_cli_rulebook(cli, &error);
    for (uint32_t i = 0; i < names->count && book && !error.text[0]; i++) {
        const struct ic_rule *rule = ic_cli_rule(book, ic_str(names->at[i]), &error);
        ic_buf_text(&out, i ? "\n" : "");
        if (rule && format == 1)
            ic_rule_page(book, rule, &out);
        else if (rule)
            add_rule(cli, book, rule, &out);
    }
    ic_output_add(&cli->out, ic_buf_view(&out));
    ic_buf_release(&out);
    ic_rulebook_free(book);
    return error.text[0] ? ic_say_error(cli, &error) : IC_EXIT_CLEAN;
}
