#include "cli/rule_pages.h"

#include "base/file.h"
#include "cli/rule_text.h"
#include "report/rule_help.h"

#include <errno.h>
#include <sys/stat.h>

static void add_rule(const struct ic_rulebook *book, const struct ic_rule *rule, const char *level,
                     struct ic_buf *out)
{
    struct ic_buf help = {0};
    ic_buf_printf(out, "%s %s %s\n\n%s.\n\n", level, rule->code, rule->name, rule->title);
    ic_buf_printf(out, "Severity: %s. Contexts: ", ic_severity_name(rule->severity));
    ic_rule_groups(rule, out);
    ic_buf_text(out, ". Models: ");
    ic_rule_models(book, rule, out);
    ic_buf_text(out, rule->enabled ? ".\n\n" : ". Switched off unless enabled.\n\n");
    ic_rule_help_markdown(&help, rule);
    ic_buf_str(out, ic_buf_view(&help));
    for (uint32_t i = 0; i < rule->alias_count; i++)
        ic_buf_printf(out, "%s%u", i ? ", " : "\nMicrosoft's numbers, for `#pragma warning`: ",
                      rule->aliases[i]);
    ic_buf_text(out, rule->alias_count ? ".\n" : "");
    ic_buf_release(&help);
}

void ic_rule_page(const struct ic_rulebook *book, const struct ic_rule *rule, struct ic_buf *out)
{
    add_rule(book, rule, "#", out);
}

static void add_index(const struct ic_rulebook *book, bool links, struct ic_buf *out)
{
    ic_buf_text(out, "| code | rule | severity | title |\n|---|---|---|---|\n");
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++) {
        const struct ic_rule *rule = ic_rulebook_rule(book, i);
        ic_buf_printf(out, "| %s | ", rule->code);
        ic_buf_printf(out, links ? "[%s](%s.md)" : "%s", rule->name, rule->name);
        ic_buf_printf(out, " | %s | %s |\n", ic_severity_name(rule->severity), rule->title);
    }
}

void ic_rule_catalogue(const struct ic_rulebook *book, struct ic_buf *out)
{
    ic_buf_text(out, "# Rules of isrcheck\n\n");
    add_index(book, false, out);
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++) {
        ic_buf_char(out, '\n');
        add_rule(book, ic_rulebook_rule(book, i), "##", out);
    }
}

static bool write_page(const char *folder, const char *name, struct ic_buf *text,
                       struct ic_error *error)
{
    struct ic_buf path = {0};
    ic_buf_printf(&path, "%s/%s.md", folder, name);
    bool ok = ic_file_write(path.data, ic_buf_view(text), error);
    ic_buf_clear(text);
    ic_buf_release(&path);
    return ok;
}

bool ic_rule_pages_write(const struct ic_rulebook *book, const char *folder, struct ic_error *error)
{
    struct ic_buf text = {0};
    if (mkdir(folder, 0777) != 0 && errno != EEXIST)
        return ic_fail(error, "cannot make the folder '%s': %s", folder, strerror(errno));
    ic_buf_text(&text, "# Rules\n\n"
                       "Made from the rules by `isrcheck rules --pages`: change those, not these "
                       "pages.\n\n");
    add_index(book, true, &text);
    bool ok = write_page(folder, "README", &text, error);
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book) && ok; i++) {
        const struct ic_rule *rule = ic_rulebook_rule(book, i);
        ic_rule_page(book, rule, &text);
        ok = write_page(folder, rule->name, &text, error);
    }
    ic_buf_release(&text);
    return ok;
}
