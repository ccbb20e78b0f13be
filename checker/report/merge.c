#include "report/merge.h"

static bool is_same_place(const struct ic_finding *a, const struct ic_finding *b)
{
    return a->rule == b->rule && a->at.line == b->at.line && a->at.column == b->at.column &&
           a->at.line && strcmp(a->at.file, b->at.file) == 0;
}

static bool is_same_context(const struct ic_finding_context *a, const struct ic_finding_context *b)
{
    return a->irql == b->irql && strcmp(a->function, b->function) == 0 &&
           strcmp(a->model, b->model) == 0 && strcmp(a->kind, b->kind) == 0;
}

struct merged {
    struct ic_finding best;
    IC_VEC(struct ic_finding_context) also;
    IC_VEC(const char *) programs;
};

static void add_context(struct merged *m, const struct ic_finding_context *context)
{
    bool known = is_same_context(&m->best.context, context);
    for (uint32_t i = 0; i < m->also.count && !known; i++)
        known = is_same_context(&m->also.at[i], context);
    if (!known)
        ic_vec_push(&m->also, *context);
}

static void add_contexts(struct merged *m, const struct ic_finding *finding)
{
    add_context(m, &finding->context);
    for (uint32_t i = 0; i < finding->also_count; i++)
        add_context(m, &finding->also_in[i]);
}

static struct ic_finding merge(struct ic_report *report, const struct ic_finding *at,
                               uint32_t count)
{
    struct merged m = {.best = at[0]};
    for (uint32_t i = 1; i < count; i++)
        if (at[i].confidence > m.best.confidence ||
            (at[i].confidence == m.best.confidence && at[i].severity > m.best.severity))
            m.best = at[i];
    for (uint32_t i = 0; i < m.best.also_count; i++)
        add_context(&m, &m.best.also_in[i]);
    for (uint32_t i = 0; i < count; i++) {
        add_contexts(&m, &at[i]);
        if (strcmp(at[i].program, m.best.program) != 0)
            ic_vec_push(&m.programs, at[i].program);
    }
    struct ic_finding_context *also = ic_arena_array(&report->arena, m.also.count, sizeof *also);
    const char **programs = ic_arena_array(&report->arena, m.programs.count, sizeof *programs);
    for (uint32_t i = 0; i < m.also.count; i++)
        also[i] = m.also.at[i];
    for (uint32_t i = 0; i < m.programs.count; i++)
        programs[i] = m.programs.at[i];
    m.best.also_in = also;
    m.best.also_count = m.also.count;
    m.best.also_programs = programs;
    m.best.also_program_count = m.programs.count;
    ic_vec_release(&m.also);
    ic_vec_release(&m.programs);
    return m.best;
}

void ic_report_merge(struct ic_report *report)
{
    uint32_t kept = 0;
    for (uint32_t i = 0, end; i < report->findings.count; i = end) {
        const struct ic_finding *at = &report->findings.at[i];
        for (end = i + 1; end < report->findings.count; end++)
            if (!is_same_place(at, &report->findings.at[end]))
                break;
        struct ic_finding one = end - i > 1 ? merge(report, at, end - i) : *at;
        report->findings.at[kept++] = one;
    }
    report->findings.count = kept;
}
