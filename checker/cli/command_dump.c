#include "cli/session.h"

#include "base/file.h"
#include "checks/checks.h"
#include "rulebook/schema.h"
#include "unit/text.h"

static void dump_arguments(const struct ic_job *job, struct ic_buf *out)
{
    for (uint32_t k = 0; k < job->arg_count; k++) {
        ic_buf_printf(out, "    arg %s", job->args[k]);
        if (job->arg_origins)
            ic_buf_printf(out, "    from %s", job->arg_origins[k]);
        ic_buf_char(out, '\n');
    }
    for (uint32_t k = 0; k < job->trace_function_count; k++)
        ic_buf_printf(out, "    trace function %s\n", job->trace_functions[k]);
    for (uint32_t k = 0; k < job->trace_config_count; k++)
        ic_buf_printf(out, "    trace functions of %s\n", job->trace_configs[k]);
    for (uint32_t k = 0; k < job->generated_count; k++)
        ic_buf_printf(out, "    made by the build %s\n", job->generated[k]);
}

static void dump_jobs(struct ic_session *session, struct ic_buf *out)
{
    const struct ic_jobs *jobs = &session->jobs;
    uint32_t program = IC_NONE;
    for (uint32_t i = 0; i < jobs->jobs.count; i++) {
        const struct ic_job *job = &jobs->jobs.at[i];
        if (job->program != program) {
            program = job->program;
            ic_buf_printf(out, "program %s%s\n", jobs->programs.at[program].name,
                          jobs->programs.at[program].loose ? " (loose)" : "");
        }
        ic_buf_printf(out, "  file %s\n    from %s\n    folder %s\n", job->file, job->origin,
                      job->folder);
        for (uint32_t k = 0; k < job->also_count; k++)
            ic_buf_printf(out, "    also in %s\n", jobs->programs.at[job->also[k]].name);
        dump_arguments(job, out);
        for (uint32_t k = 0; k < job->root_count; k++)
            ic_buf_printf(out, "    root %s\n", job->roots[k]);
    }
}

static void dump_units(struct ic_session *session, struct ic_buf *out)
{
    for (uint32_t i = 0; i < session->units.count; i++) {
        ic_unit_print(&session->units.at[i], out);
        ic_output_add(&session->cli->out, ic_buf_view(out));
        ic_buf_clear(out);
    }
}

static void dump_calls(void *data, struct ic_program *program)
{
    ic_checks_dump_calls(program, data);
}

static void dump_facts(void *data, struct ic_program *program)
{
    ic_checks_dump_facts(program, data);
}

// Files without a unit worth the name.
static int say_lost(const struct ic_session *session)
{
    int status = IC_EXIT_CLEAN;
    for (uint32_t i = 0; i < session->units.count; i++) {
        const struct ic_unit *unit = &session->units.at[i];
        struct ic_error error = {0};
        if (unit->info.status == IC_UNIT_OK || unit->info.status == IC_UNIT_RECOVERED)
            continue;
        const char *why = unit->diags.count ? ic_unit_text(unit, unit->diags.at[0].text).data : "";
        ic_fail_at(&error, ic_unit_text(unit, unit->info.path).data, 0, 0, "not analysed: %s", why);
        ic_say_error(session->cli, &error);
        status = session->cli->settings.allow_parse_errors ? status : IC_EXIT_INCOMPLETE;
    }
    return status;
}

enum { JOBS, UNIT, CALLGRAPH, FACTS };
static const char stages[] = "jobs|unit|callgraph|facts";

static bool find_stage(const struct ic_settings *settings, int *stage, struct ic_error *error)
{
    static const char *const names[] = {"jobs", "unit", "callgraph", "facts"};
    if (!settings->paths.count)
        return ic_fail(error, "dump needs a stage: %s", stages);
    struct ic_str name = ic_str(settings->paths.at[0]);
    *stage = ic_choice(stages, name);
    if (*stage >= 0)
        return true;
    const char *nearest = ic_nearest(name, names, sizeof names / sizeof *names);
    return nearest ? ic_fail(error, "unknown stage '%s', did you mean '%s'?", name.data, nearest)
                   : ic_fail(error, "unknown stage '%s'; the stages are %s", name.data, stages);
}

static bool run(struct ic_session *session, struct ic_cli *cli, struct ic_buf *out,
                struct ic_error *error)
{
    int stage = JOBS;
    if (!find_stage(&cli->settings, &stage, error) || !ic_session_open(session, cli, error) ||
        !ic_session_resolve(session, 1, error) ||
        (stage != JOBS && !ic_session_parse(session, error)))
        return false;
    if (stage == JOBS)
        dump_jobs(session, out);
    else if (stage == UNIT)
        dump_units(session, out);
    else
        ic_engine_programs(&session->jobs, &session->units, session->book,
                           stage == FACTS ? dump_facts : dump_calls, out);
    ic_output_add(&cli->out, ic_buf_view(out));
    return true;
}

int ic_command_dump(struct ic_cli *cli)
{
    struct ic_session session = {0};
    struct ic_buf out = {0};
    struct ic_error error = {0};
    int status = run(&session, cli, &out, &error) ? say_lost(&session) : ic_say_error(cli, &error);
    ic_buf_release(&out);
    ic_session_close(&session);
    return status;
}
