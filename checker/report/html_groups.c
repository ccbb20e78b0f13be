#include "base/memory.h"
#include "report/html.h"

#include <stdlib.h>

enum { RULES = 40, SHOWN = 8 };

static void count_in(struct ic_html_groups *groups, const char *name, const struct ic_finding *f)
{
    uint32_t id = ic_pool_add(&groups->names, ic_str(name));
    while (groups->at.count <= id)
        ic_vec_push(&groups->at, (struct ic_html_group){0});
    struct ic_html_group *group = &groups->at.at[id];
    group->name = ic_pool_get(&groups->names, id).data;
    group->rule = f->rule;
    if (f->suppressed)
        group->hidden++;
    else
        group->counts[f->severity]++;
}

void ic_html_groups_make(struct ic_html *h)
{
    for (uint32_t i = 0; i < h->report->findings.count; i++) {
        const struct ic_finding *f = &h->report->findings.at[i];
        count_in(&h->rules, f->rule->name, f);
        count_in(&h->files, f->at.file, f);
        count_in(&h->routines, f->context.function, f);
    }
}

static void release(struct ic_html_groups *groups)
{
    ic_pool_release(&groups->names);
    ic_vec_release(&groups->at);
}

void ic_html_groups_release(struct ic_html *h)
{
    release(&h->rules);
    release(&h->files);
    release(&h->routines);
}

static uint32_t total(const struct ic_html_group *group)
{
    return group->counts[0] + group->counts[1] + group->counts[2];
}

// Most errors first, then most findings.
static int by_weight(const void *left, const void *right)
{
    const struct ic_html_group *a = left, *b = right;
    for (int s = IC_SEVERITY_ERROR; s >= IC_SEVERITY_NOTE; s--)
        if (a->counts[s] != b->counts[s])
            return a->counts[s] < b->counts[s] ? 1 : -1;
    return strcmp(a->name ? a->name : "", b->name ? b->name : "");
}

static void add_number(struct ic_html *h, const char *class, uint32_t count, const char *word)
{
    if (count)
        ic_html_printf(h, "<span class=\"n %s\"><b>%u</b> <span>%s%s</span></span> ", class, count,
                       word, count == 1 ? "" : "s");
}

static void add_numbers(struct ic_html *h, const uint32_t counts[3])
{
    add_number(h, "E", counts[IC_SEVERITY_ERROR], "error");
    add_number(h, "W", counts[IC_SEVERITY_WARNING], "warning");
    add_number(h, "N", counts[IC_SEVERITY_NOTE], "note");
}

static void add_group(struct ic_html *h, const char *key, const struct ic_html_group *group)
{
    ic_html_printf(h, "<li><a href=\"#?%s=", key);
    ic_html_query(h, group->name);
    ic_html_raw(h, "\">");
    ic_html_text(h, group->name[0] ? group->name : "(nowhere)");
    ic_html_raw(h, "</a> <span class=\"ns\">");
    add_numbers(h, group->counts);
    ic_html_raw(h, "</span></li>\n");
}

static void add_groups(struct ic_html *h, const char *title, const char *key,
                       struct ic_html_groups *groups, uint32_t most)
{
    uint32_t shown = 0, left = 0;
    struct ic_html_group *sorted = ic_calloc(groups->at.count + 1, sizeof *sorted);
    if (groups->at.count) {
        memcpy(sorted, groups->at.at, groups->at.count * sizeof *sorted);
        qsort(sorted, groups->at.count, sizeof *sorted, by_weight);
    }
    ic_html_printf(h, "<section><h2>By %s</h2>\n<ul>\n", title);
    for (uint32_t i = 0; i < groups->at.count; i++) {
        if (!sorted[i].name || !total(&sorted[i]))
            continue;
        if (shown < most) {
            add_group(h, key, &sorted[i]);
            shown++;
        } else {
            left++;
        }
    }
    if (left)
        ic_html_printf(h, "<li class=\"more\">and %u more</li>\n", left);
    ic_html_raw(h, "</ul></section>\n");
    free(sorted);
}

static void add_severity(struct ic_html *h, enum ic_severity severity, const char *class)
{
    const char *name = ic_severity_name(severity);
    uint32_t count = h->counts[severity];
    ic_html_printf(h,
                   "<li class=\"%s\"><a href=\"#?severity=%s\"><b>%u</b> <span>%s%s</span></a>"
                   "</li>\n",
                   class, name, count, name, count == 1 ? "" : "s");
}

static void add_status(struct ic_html *h)
{
    uint32_t known = 0;
    for (uint32_t i = 0; i < h->report->findings.count; i++) {
        const struct ic_suppression *s = h->report->findings.at[i].suppressed;
        known += s && strcmp(s->kind, "baseline") == 0;
    }
    if (known)
        ic_html_printf(h,
                       "<li class=\"S\"><a href=\"#?status=not%%20new\"><b>%u</b> "
                       "<span>not new</span></a></li>\n",
                       known);
    if (h->hidden > known)
        ic_html_printf(h,
                       "<li class=\"S\"><a href=\"#?status=suppressed\"><b>%u</b> "
                       "<span>suppressed</span></a></li>\n",
                       h->hidden - known);
}

void ic_html_overview(struct ic_html *h)
{
    if (!h->report->findings.count)
        return;
    ic_html_raw(h, "<ul class=\"tiles\" aria-label=\"By severity\">\n");
    add_severity(h, IC_SEVERITY_ERROR, "E");
    add_severity(h, IC_SEVERITY_WARNING, "W");
    add_severity(h, IC_SEVERITY_NOTE, "N");
    add_status(h);
    ic_html_raw(h, "</ul>\n<div class=\"groups\">\n");
    add_groups(h, "rule", "rule", &h->rules, RULES);
    add_groups(h, "file", "file", &h->files, SHOWN);
    add_groups(h, "routine", "routine", &h->routines, SHOWN);
    ic_html_raw(h, "</div>\n");
}
