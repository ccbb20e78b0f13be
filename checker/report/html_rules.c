#include "report/html.h"

static void add_code(struct ic_html *h, const char *title, const char *class, const char *code)
{
    struct ic_str text = ic_str(code);
    while (text.len && text.data[text.len - 1] == '\n')
        text.len--;
    if (!text.len)
        return;
    ic_html_printf(h, "<figure class=\"%s\"><figcaption>%s</figcaption><pre>", class, title);
    ic_html_str(h, text);
    ic_html_raw(h, "</pre></figure>\n");
}

// Paragraphs stand apart by empty lines; `words` are code.
static void add_prose(struct ic_html *h, const char *title, const char *prose)
{
    struct ic_str rest = ic_str_trim(ic_str(prose));
    bool code = false;
    if (!rest.len)
        return;
    if (title)
        ic_html_printf(h, "<h3>%s</h3>\n", title);
    ic_html_raw(h, "<p>");
    for (size_t at = 0; at < rest.len;) {
        size_t end = at;
        while (end < rest.len && rest.data[end] != '`' &&
               !(rest.data[end] == '\n' && end + 1 < rest.len && rest.data[end + 1] == '\n'))
            end++;
        ic_html_str(h, ic_str_n(rest.data + at, end - at));
        if (end < rest.len && rest.data[end] == '`') {
            ic_html_raw(h, code ? "</code>" : "<code>");
            code = !code;
            at = end + 1;
        } else {
            ic_html_raw(h, end < rest.len ? code ? "</code></p>\n<p>" : "</p>\n<p>" : "");
            code = end < rest.len ? false : code;
            at = end + 2;
        }
    }
    ic_html_raw(h, code ? "</code></p>\n" : "</p>\n");
}

static bool is_link(const char *page)
{
    return ic_str_starts(ic_str(page), "https://") || ic_str_starts(ic_str(page), "http://");
}

static void add_pages(struct ic_html *h, const struct ic_rule *rule)
{
    if (!rule->page_count)
        return;
    ic_html_raw(h, "<h3>Source</h3>\n<ul class=\"pages\">\n");
    for (uint32_t i = 0; i < rule->page_count; i++) {
        ic_html_raw(h, "<li>");
        if (is_link(rule->pages[i])) {
            ic_html_raw(h, "<a rel=\"noreferrer noopener\" href=\"");
            ic_html_text(h, rule->pages[i]);
            ic_html_raw(h, "\">");
        }
        ic_html_text(h, rule->pages[i]);
        ic_html_raw(h, is_link(rule->pages[i]) ? "</a></li>\n" : "</li>\n");
    }
    ic_html_raw(h, "</ul>\n");
}

static void add_rule(struct ic_html *h, const struct ic_rule *rule, uint32_t count)
{
    ic_html_raw(h, "<article class=\"rule\" id=\"rule-");
    ic_html_query(h, rule->name);
    ic_html_raw(h, "\">\n<h2 tabindex=\"-1\"><code>");
    ic_html_text(h, rule->code);
    ic_html_raw(h, "</code> ");
    ic_html_text(h, rule->name);
    if (count)
        ic_html_printf(h, " <span class=\"count\">%u</span>", count);
    ic_html_raw(h, "</h2>\n<p class=\"lead\">");
    ic_html_text(h, rule->title ? rule->title : "");
    ic_html_raw(h, "</p>\n");
    ic_html_raw(h, "<div class=\"help\">\n");
    add_prose(h, NULL, rule->what);
    add_prose(h, "Why it matters", rule->why);
    ic_html_raw(h, "<div class=\"examples\">\n");
    add_code(h, "Bad", "bad", rule->bad);
    add_code(h, "Good", "good", rule->good);
    ic_html_raw(h, "</div>\n");
    add_prose(h, "What to do", rule->fix);
    add_pages(h, rule);
    ic_html_raw(h, "</div>\n</article>\n");
    ic_html_flush(h, IC_SINK_ROOM);
}

static uint32_t count_of(const struct ic_html *h, const char *name)
{
    uint32_t id = ic_pool_find(&h->rules.names, ic_str(name));
    if (id == IC_NONE || id >= h->rules.at.count)
        return 0;
    const uint32_t *n = h->rules.at.at[id].counts;
    return n[0] + n[1] + n[2] + h->rules.at.at[id].hidden;
}

static void add_silent(struct ic_html *h)
{
    bool any = false;
    for (uint32_t i = 0; h->options->rules && i < ic_rulebook_rule_count(h->options->rules); i++) {
        const struct ic_rule *rule = ic_rulebook_rule(h->options->rules, i);
        if (!rule->enabled || count_of(h, rule->name))
            continue;
        if (!any)
            ic_html_raw(h, "<section id=\"silent\">\n<h2>Nothing found by these</h2>\n"
                           "<ul class=\"silent\">\n");
        any = true;
        ic_html_raw(h, "<li><code>");
        ic_html_text(h, rule->code);
        ic_html_raw(h, "</code> ");
        ic_html_text(h, rule->name);
        ic_html_raw(h, " <span>");
        ic_html_text(h, rule->title ? rule->title : "");
        ic_html_raw(h, "</span></li>\n");
    }
    if (any)
        ic_html_raw(h, "</ul>\n</section>\n");
}

void ic_html_rules(struct ic_html *h)
{
    ic_html_raw(h, "<section class=\"view\" id=\"rules\" aria-labelledby=\"rules-h\">\n"
                   "<h1 id=\"rules-h\" tabindex=\"-1\">Rules</h1>\n");
    for (uint32_t i = 0; i < h->rules.at.count; i++)
        if (h->rules.at.at[i].name)
            add_rule(h, h->rules.at.at[i].rule, count_of(h, h->rules.at.at[i].name));
    add_silent(h);
    ic_html_raw(h, "</section>\n");
}
