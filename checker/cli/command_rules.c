#include "cli/cli.h"
#include "cli/rule_pages.h"
#include "cli/rule_text.h"

#include "base/memory.h"
#include "isrcheck_version.h"

#include <jansson.h>

// Text
// ------------------------------------------------------------------------------------------

static void add_text(const struct ic_rulebook *book, struct ic_buf *out)
{
    int width = 4;
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++) {
        int len = (int)strlen(ic_rulebook_rule(book, i)->name);
        width = len > width ? len : width;
    }
    ic_buf_printf(out, "%-7s %-*s  %-8s  %s\n", "CODE", width, "RULE", "SEVERITY", "TITLE");
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++) {
        const struct ic_rule *rule = ic_rulebook_rule(book, i);
        ic_buf_printf(out, "%-7s %-*s  %-8s  %s%s\n", rule->code, width, rule->name,
                      ic_severity_name(rule->severity), rule->title, rule->enabled ? "" : " (off)");
    }
}

// JSON
// ------------------------------------------------------------------------------------------

static json_t *checked(json_t *value)
{
    if (!value)
        ic_out_of_memory();
    return value;
}

static void set(json_t *object, const char *key, json_t *value)
{
    if (json_object_set_new(object, key, checked(value)))
        ic_out_of_memory();
}

static void set_text(json_t *object, const char *key, const char *text)
{
    set(object, key, json_string(text ? text : ""));
}

static json_t *models_of(const struct ic_rulebook *book, const struct ic_rule *rule)
{
    json_t *list = checked(json_array());
    for (uint32_t i = 0; i < ic_rulebook_model_count(book); i++)
        if (ic_rule_has_model(rule, i))
            json_array_append_new(list, checked(json_string(ic_rulebook_model(book, i)->name)));
    return list;
}

static json_t *contexts_of(const struct ic_rule *rule)
{
    json_t *list = checked(json_array());
    for (uint32_t i = 0; ic_group_name(i); i++)
        if (rule->contexts >> i & 1)
            json_array_append_new(list, checked(json_string(ic_group_name(i))));
    return list;
}

static json_t *pages_of(const struct ic_rule *rule)
{
    json_t *list = checked(json_array());
    for (uint32_t i = 0; i < rule->page_count; i++)
        json_array_append_new(list, checked(json_string(rule->pages[i])));
    return list;
}

static json_t *aliases_of(const struct ic_rule *rule)
{
    json_t *list = checked(json_array());
    for (uint32_t i = 0; i < rule->alias_count; i++)
        json_array_append_new(list, checked(json_integer(rule->aliases[i])));
    return list;
}

static json_t *rule_of(const struct ic_rulebook *book, const struct ic_rule *rule)
{
    json_t *object = checked(json_object());
    set_text(object, "rule", rule->name);
    set_text(object, "code", rule->code);
    set_text(object, "title", rule->title);
    set_text(object, "severity", ic_severity_name(rule->severity));
    set(object, "enabled", json_boolean(rule->enabled));
    set(object, "models", models_of(book, rule));
    set(object, "contexts", contexts_of(rule));
    set(object, "group", rule->group && rule->group[0] ? json_string(rule->group) : json_null());
    set_text(object, "what", rule->what);
    set_text(object, "why", rule->why);
    set_text(object, "bad", rule->bad);
    set_text(object, "good", rule->good);
    set_text(object, "fix", rule->fix);
    set(object, "pages", pages_of(rule));
    set(object, "aliases", aliases_of(rule));
    return object;
}

static int add_bytes(const char *bytes, size_t len, void *data)
{
    ic_buf_add(data, bytes, len);
    return 0;
}

static void add_json(const struct ic_rulebook *book, struct ic_buf *out)
{
    json_t *document = checked(json_object()), *tool = checked(json_object());
    json_t *rules = checked(json_array());
    set_text(tool, "name", "isrcheck");
    set_text(tool, "version", ISRCHECK_VERSION);
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++)
        json_array_append_new(rules, rule_of(book, ic_rulebook_rule(book, i)));
    set(document, "version", json_integer(1));
    set(document, "tool", tool);
    set(document, "rules", rules);
    if (json_dump_callback(document, add_bytes, out, JSON_INDENT(2)))
        ic_out_of_memory();
    ic_buf_char(out, '\n');
    json_decref(document);
}

// The command
// ------------------------------------------------------------------------------------------

int ic_command_rules(struct ic_cli *cli)
{
    struct ic_error error = {0};
    struct ic_buf out = {0};
    int format = ic_cli_format(cli, "text|json|markdown", 0, &error);
    if (format >= 0 && cli->settings.paths.count)
        ic_fail(&error, "rules takes no argument; to explain one: isrcheck explain %s",
                cli->settings.paths.at[0]);
    struct ic_rulebook *book = error.text[0] ? NULL : ic_cli_rulebook(cli, &error);
    if (!book)
        return ic_say_error(cli, &error);
    if (cli->settings.pages)
        ic_rule_pages_write(book, cli->settings.pages, &error);
    else if (format == 0)
        add_text(book, &out);
    else if (format == 1)
        add_json(book, &out);
    else
        ic_rule_catalogue(book, &out);
    ic_output_add(&cli->out, ic_buf_view(&out));
    ic_buf_release(&out);
    ic_rulebook_free(book);
    return error.text[0] ? ic_say_error(cli, &error) : IC_EXIT_CLEAN;
}
