#include "checks/check.h"

#include "base/memory.h"
#include "program/sources.h"

#include <stdlib.h>

struct entry {
    const char *name;
    void (*run)(struct ic_check *check);
};

static const struct entry table[] = {
#define X(name, yaml) {yaml, ic_check_##name},
#include "rulebook/checks.def"
#undef X
};

// Decided when the findings of all programs are there (report/suppress.h).
void ic_check_unused_suppression(struct ic_check *check)
{
    (void)check;
}

static const struct entry *find_check(const char *name)
{
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (strcmp(table[i].name, name) == 0)
            return &table[i];
    return NULL;
}

static bool applies(const struct ic_program *p, const struct ic_rule *rule,
                    const struct ic_context_spec *spec)
{
    return rule->enabled && rule->models >> spec->model->index & 1 &&
           rule->contexts & (uint32_t)spec->group && ic_program_condition(p, rule->when) &&
           !ic_program_condition_any(p, rule->unless) &&
           !(rule->shared_lines && spec->own_line && ic_program_condition(p, spec->own_line));
}

const struct ic_sources *ic_check_sources(struct ic_check *check)
{
    if (!*check->sources)
        *check->sources = ic_sources_make(check->program);
    return *check->sources;
}

static void run_rules(struct ic_check *check)
{
    const struct ic_rulebook *book = check->program->book;
    for (uint32_t r = 0; r < ic_rulebook_rule_count(book); r++) {
        check->rule = ic_rulebook_rule(book, r);
        const struct entry *e = find_check(check->rule->check);
        if (e && applies(check->program, check->rule, check->context->spec))
            e->run(check);
    }
}

void ic_checks_run(struct ic_program *p, struct ic_report *report)
{
    ic_checks_run_watched(p, report, NULL);
}

void ic_checks_run_watched(struct ic_program *p, struct ic_report *report,
                           const struct ic_watch *watch)
{
    struct ic_flow *flow = ic_flow_run(p);
    struct ic_collector *collector = ic_collector_open(p, flow, report, watch);
    struct ic_walk *walks = ic_calloc(p->contexts.count, sizeof *walks);
    struct ic_sources *sources = NULL;
    struct ic_machines *machines = ic_machines_make();
    for (uint32_t c = 0; c < p->contexts.count; c++) {
        struct ic_check check = {
            .program = p,
            .flow = flow,
            .context = &p->contexts.at[c],
            .context_index = c,
            .walk = &walks[c],
            .collector = collector,
            .machines = machines,
            .sources = &sources,
        };
        ic_walk_make(&walks[c], flow, c);
        run_rules(&check);
    }
    ic_machines_free(machines);
    ic_check_coverage(p, flow, walks, report);
    ic_collector_close(collector);
    ic_sources_free(sources);
    for (uint32_t c = 0; c < p->contexts.count; c++)
        ic_walk_release(&walks[c]);
    free(walks);
    ic_flow_free(flow);
}
