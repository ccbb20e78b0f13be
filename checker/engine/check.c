#include "checks/checks.h"
#include "engine/engine.h"
#include "engine/programs.h"
#include "program/program.h"
#include "report/suppress.h"

static const char *const statuses[] = {
    [IC_UNIT_OK] = "ok",           [IC_UNIT_RECOVERED] = "recovered", [IC_UNIT_FAILED] = "failed",
    [IC_UNIT_CRASHED] = "crashed", [IC_UNIT_TIMEOUT] = "timeout",
};

// Programs
// ------------------------------------------------------------------------------------------

// One rulebook for all programs, or (`one` is NULL) one for each.
struct books {
    const struct ic_rulebook *one;
    const struct ic_rulebook *const *each;
};

static void each_program(const struct ic_jobs *jobs, const struct ic_units *units,
                         struct books books, void (*visit)(void *data, struct ic_program *program),
                         void *data)
{
    struct ic_parts parts = {0};
    ic_parts_make(jobs, units, &parts);
    for (uint32_t i = 0; i < parts.parts.count; i++) {
        const struct ic_part *part = &parts.parts.at[i];
        struct ic_arena arena = {0};
        const struct ic_unit **linked = ic_arena_array(&arena, part->count, sizeof *linked);
        for (uint32_t k = 0; k < part->count; k++)
            linked[k] = &units->at[part->job[k]];
        const struct ic_rulebook *book = books.one ? books.one : books.each[part->program];
        struct ic_program *program = ic_program_link(book, part->name, linked, part->count);
        visit(data, program);
        ic_program_free(program);
        ic_arena_release(&arena);
    }
    ic_parts_release(&parts);
}

void ic_engine_programs(const struct ic_jobs *jobs, const struct ic_units *units,
                        const struct ic_rulebook *book,
                        void (*visit)(void *data, struct ic_program *program), void *data)
{
    each_program(jobs, units, (struct books){book, NULL}, visit, data);
}

// Units
// ------------------------------------------------------------------------------------------

static const char *keep(struct ic_report *report, const struct ic_unit *unit, uint32_t text)
{
    return ic_arena_str(&report->arena, ic_unit_text(unit, text)).data;
}

static struct ic_position position(struct ic_report *report, const struct ic_unit *unit,
                                   uint32_t loc)
{
    const struct ic_loc *l = &unit->locs.at[loc];
    struct ic_position p = {"", l->line, l->column, l->end_line, l->end_column, ""};
    if (l->file != IC_NONE)
        p.file = keep(report, unit, unit->files.at[l->file].path);
    if (l->macro)
        p.macro = keep(report, unit, l->macro);
    return p;
}

static const char *message(struct ic_report *report, const struct ic_unit *unit)
{
    for (uint32_t i = 0; i < unit->diags.count; i++)
        if (unit->diags.at[i].severity == IC_DIAG_ERROR)
            return keep(report, unit, unit->diags.at[i].text);
    return NULL;
}

static void report_unit(struct ic_report *report, const struct ic_unit *unit)
{
    struct ic_unit_row row = {.file = keep(report, unit, unit->info.path),
                              .status = statuses[unit->info.status],
                              .errors = unit->info.errors,
                              .holes = unit->holes.count,
                              .tokens = unit->info.tokens,
                              .lost_tokens = unit->info.lost_tokens,
                              .lost_functions = ic_unit_lost_functions(unit),
                              .message = message(report, unit)};
    ic_vec_push(&report->units, row);
    if (unit->info.status != IC_UNIT_OK && unit->info.status != IC_UNIT_RECOVERED)
        report->incomplete = true;
    for (uint32_t i = 0; i < unit->includes.count; i++) {
        const struct ic_include *include = &unit->includes.at[i];
        if (include->found != IC_NONE)
            continue;
        struct ic_unseen_row missing = {.kind = "missing-include",
                                        .name = keep(report, unit, include->name),
                                        .at = position(report, unit, include->loc)};
        ic_vec_push(&report->unseen, missing);
    }
}

// All
// ------------------------------------------------------------------------------------------

struct checking {
    struct ic_report *report;
    struct ic_suppressions *suppressions;
    bool lost; // a unit of the run was not read at all
};

static void check_program(void *data, struct ic_program *program)
{
    struct checking *c = data;
    struct ic_report *report = c->report;
    bool incomplete = report->incomplete, isr_lost = report->isr_lost;
    report->incomplete = report->isr_lost = false;
    ic_checks_run(program, report);
    enum ic_seen seen = c->lost || report->incomplete || report->isr_lost ? IC_SEEN_PART
                        : program->contexts.count == 0                    ? IC_SEEN_NOT
                                                                          : IC_SEEN_ALL;
    report->incomplete |= incomplete;
    report->isr_lost |= isr_lost;
    for (uint32_t i = 0; i < program->unit_count; i++)
        ic_suppressions_read(c->suppressions, program->book, program->units[i], program->name,
                             seen);
}

static void check_all(const struct ic_jobs *jobs, const struct ic_units *units, struct books books,
                      struct ic_report *report)
{
    for (uint32_t i = 0; i < units->count; i++)
        report_unit(report, &units->at[i]);
    struct checking c = {report, ic_suppressions_open(report), report->incomplete};
    each_program(jobs, units, books, check_program, &c);
    ic_suppressions_apply(c.suppressions);
    ic_suppressions_close(c.suppressions);
    ic_report_finish(report);
}

void ic_engine_check(const struct ic_jobs *jobs, const struct ic_units *units,
                     const struct ic_rulebook *book, struct ic_report *report)
{
    check_all(jobs, units, (struct books){book, NULL}, report);
}

void ic_engine_check_each(const struct ic_jobs *jobs, const struct ic_units *units,
                          const struct ic_rulebook *const *books, struct ic_report *report)
{
    check_all(jobs, units, (struct books){NULL, books}, report);
}
