#include "report/rule_help.h"
#include "report/sarif.h"
#include "report/words.h"

static void find_rule(struct ic_sarif *sarif, const struct ic_rule *rule)
{
    bool added;
    ic_map_add(&sarif->rule_index, (uint64_t)(uintptr_t)rule, sarif->rules.count, &added);
    if (added)
        ic_vec_push(&sarif->rules, rule);
}

void ic_sarif_find_rules(struct ic_sarif *sarif)
{
    const struct ic_rulebook *book = sarif->options->rules;
    for (uint32_t i = 0; book && i < ic_rulebook_rule_count(book); i++)
        find_rule(sarif, ic_rulebook_rule(book, i));
    for (uint32_t i = 0; i < sarif->report->findings.count; i++)
        find_rule(sarif, sarif->report->findings.at[i].rule);
}

// How far readers can trust a rule, for GitHub to sort by: a note tells of habits.
static const char *precision_of(const struct ic_rule *rule)
{
    return rule->severity == IC_SEVERITY_NOTE ? "medium" : "high";
}

static void add_tags(struct ic_sarif *sarif, const struct ic_rule *rule)
{
    static const char *const fixed[] = {"reliability", "windows-driver", "interrupt"};
    const struct ic_rulebook *book = sarif->options->rules;
    uint32_t count = 0;
    ic_json_open(&sarif->json, "tags", '[');
    for (; count < sizeof fixed / sizeof *fixed; count++)
        ic_json_text(&sarif->json, NULL, fixed[count]);
    for (uint32_t i = 0; book && i < ic_rulebook_model_count(book) && i < 32; i++) {
        if (!(rule->models >> i & 1))
            continue;
        if (count++ < IC_SARIF_TAGS)
            ic_json_text(&sarif->json, NULL, ic_rulebook_model(book, i)->name);
        else
            sarif->cuts.tags++;
    }
    ic_json_close(&sarif->json, ']');
}

static void add_properties(struct ic_sarif *sarif, const struct ic_rule *rule)
{
    static const char *const problems[] = {"recommendation", "warning", "error"};
    ic_json_open(&sarif->json, "properties", '{');
    ic_json_text(&sarif->json, "precision", precision_of(rule));
    ic_json_text(&sarif->json, "problem.severity", problems[rule->severity]);
    add_tags(sarif, rule);
    ic_json_close(&sarif->json, '}');
}

// A text that is not empty, in at most so many bytes: GitHub takes an empty one for none.
static void add_description(struct ic_sarif *sarif, const char *key, const char *text,
                            const char *otherwise)
{
    struct ic_str whole = ic_str_trim(ic_str(text));
    struct ic_str cut = ic_cut(whole, IC_SARIF_DESCRIPTION);
    sarif->cuts.descriptions += cut.len < whole.len;
    ic_sarif_add_message(sarif, key, cut.len ? cut : ic_str(otherwise));
}

static void add_help(struct ic_sarif *sarif, const struct ic_rule *rule)
{
    ic_json_open(&sarif->json, "help", '{');
    ic_buf_clear(&sarif->text);
    ic_rule_help_text(&sarif->text, rule);
    ic_json_str(&sarif->json, "text", ic_buf_view(&sarif->text));
    ic_buf_clear(&sarif->text);
    ic_rule_help_markdown(&sarif->text, rule);
    ic_json_str(&sarif->json, "markdown", ic_buf_view(&sarif->text));
    ic_json_close(&sarif->json, '}');
}

static void add_rule(struct ic_sarif *sarif, const struct ic_rule *rule)
{
    struct ic_json *json = &sarif->json;
    ic_json_open(json, NULL, '{');
    ic_json_text(json, "id", rule->code);
    ic_json_str(json, "name", ic_cut(ic_str(rule->name), 255));
    add_description(sarif, "shortDescription", rule->title, rule->name);
    add_description(sarif, "fullDescription", rule->what, rule->name);
    if (rule->page_count)
        ic_json_text(json, "helpUri", rule->pages[0]);
    add_help(sarif, rule);
    ic_json_open(json, "defaultConfiguration", '{');
    ic_json_text(json, "level", ic_severity_name(rule->severity));
    if (sarif->options->rules && !rule->enabled)
        ic_json_bool(json, "enabled", false);
    ic_json_close(json, '}');
    add_properties(sarif, rule);
    ic_json_close(json, '}');
    ic_json_row(json);
}

static void add_notices(struct ic_sarif *sarif)
{
    struct ic_json *json = &sarif->json;
    ic_json_open(json, "notifications", '[');
    for (int i = 0; i < IC_SARIF_NOTICE_COUNT; i++) {
        struct ic_str text = ic_str(ic_sarif_notice_text((enum ic_sarif_notice)i));
        ic_json_open(json, NULL, '{');
        ic_json_text(json, "id", ic_sarif_notice_name((enum ic_sarif_notice)i));
        ic_sarif_add_message(sarif, "shortDescription", text);
        ic_sarif_add_message(sarif, "fullDescription", text);
        ic_sarif_add_message(sarif, "help", text);
        ic_json_close(json, '}');
    }
    ic_json_close(json, ']');
}

void ic_sarif_add_tool(struct ic_sarif *sarif)
{
    struct ic_json *json = &sarif->json;
    ic_json_open(json, "tool", '{');
    ic_json_open(json, "driver", '{');
    ic_json_text(json, "name", "isrcheck");
    ic_json_text(json, "version", sarif->options->version);
    ic_json_open(json, "rules", '[');
    ic_json_row(json);
    for (uint32_t i = 0; i < sarif->rules.count; i++)
        add_rule(sarif, sarif->rules.at[i]);
    ic_json_close(json, ']');
    add_notices(sarif);
    ic_json_close(json, '}');
    ic_json_close(json, '}');
}
