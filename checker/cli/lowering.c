#include "cli/session.h"

#include "base/file.h"
#include "base/memory.h"
#include "project/wdk.h"
#include "unit/text.h"

#ifdef ISRCHECK_WITH_CLANG
#include "frontend/frontend.h"
#endif

#include <stdlib.h>

struct setup {
    const char *cwd, *fallback_headers; // NULL: none
    struct ic_wdk wdk;
    bool has_wdk, keep_expectations;
};

struct worker {
    const struct setup *setup;
#ifdef ISRCHECK_WITH_CLANG
    struct ic_arena arena;
    struct ic_frontend_wdk wdk;
    struct ic_frontend *frontend;
#endif
};

// Printed units
// ------------------------------------------------------------------------------------------

bool ic_is_unit_file(const char *path)
{
    return ic_str_ends(ic_str(path), ".unit");
}

static void fail_unit(struct ic_unit *unit, struct ic_str path, const char *why)
{
    ic_unit_release(unit);
    ic_unit_init(unit);
    unit->info.path = ic_unit_add_text(unit, path);
    unit->info.status = IC_UNIT_FAILED;
    unit->info.errors = 1;
    ic_vec_push(&unit->diags,
                (struct ic_diag){IC_DIAG_ERROR, 0, ic_unit_add_text(unit, ic_str(why))});
}

static void read_unit(const struct worker *worker, const struct ic_job *job, struct ic_unit *unit)
{
    const size_t limit = (size_t)2 << 30;
    struct ic_arena arena = {0};
    struct ic_error error = {0};
    struct ic_buf text = {0};
    struct ic_str shown = ic_path_relative(&arena, ic_str(job->file), ic_str(worker->setup->cwd));
    if (!ic_file_read(job->file, limit, &text, &error) ||
        !ic_unit_parse(ic_buf_view(&text), shown.data, unit, &error)) {
        struct ic_buf why = {0};
        ic_error_print(&error, &why);
        fail_unit(unit, shown, why.data);
        ic_buf_release(&why);
    }
    ic_buf_release(&text);
    ic_arena_release(&arena);
}

// Sources
// ------------------------------------------------------------------------------------------

#ifdef ISRCHECK_WITH_CLANG
static struct ic_frontend_mode show_mode(struct ic_arena *arena, const struct ic_wdk_mode *mode)
{
    struct ic_frontend_framework *list =
        ic_arena_array(arena, mode->frameworks.count, sizeof *list);
    for (uint32_t i = 0; i < mode->frameworks.count; i++) {
        const struct ic_wdk_framework *from = &mode->frameworks.at[i];
        list[i] = (struct ic_frontend_framework){from->major, from->minor, from->folder};
    }
    return (struct ic_frontend_mode){mode->folders.at, list, mode->folders.count,
                                     mode->frameworks.count, mode->framework_at};
}

static bool open_frontend(struct worker *worker, struct ic_error *error)
{
    const struct ic_wdk *wdk = &worker->setup->wdk;
    worker->wdk = (struct ic_frontend_wdk){
        .tops = wdk->tops.at,
        .top_count = wdk->tops.count,
        .archives = wdk->archives.at,
        .archive_count = wdk->archives.count,
        .kernel = show_mode(&worker->arena, &wdk->kernel),
        .user = show_mode(&worker->arena, &wdk->user),
    };
    struct ic_frontend_options options = {
        .cwd = worker->setup->cwd,
        .wdk = worker->setup->has_wdk ? &worker->wdk : NULL,
        .fallback_headers = worker->setup->fallback_headers,
        .keep_expectations = worker->setup->keep_expectations,
    };
    worker->frontend = ic_frontend_open(&options, error);
    if (!worker->frontend)
        ic_arena_release(&worker->arena);
    return worker->frontend != NULL;
}

static void read_source(const struct worker *worker, const struct ic_job *job, struct ic_unit *unit)
{
    struct ic_frontend_job source = {
        .file = job->file,
        .folder = job->folder,
        .args = job->args,
        .arg_count = job->arg_count,
        .roots = job->roots,
        .root_count = job->root_count,
        .trace_functions = job->trace_functions,
        .trace_function_count = job->trace_function_count,
        .trace_configs = job->trace_configs,
        .trace_config_count = job->trace_config_count,
        .generated = job->generated,
        .generated_count = job->generated_count,
    };
    ic_frontend_parse(worker->frontend, &source, unit);
}

static void close_frontend(struct worker *worker)
{
    ic_frontend_close(worker->frontend);
    ic_arena_release(&worker->arena);
}
#else
static bool open_frontend(struct worker *worker, struct ic_error *error)
{
    (void)worker, (void)error;
    return true;
}

static void read_source(const struct worker *worker, const struct ic_job *job, struct ic_unit *unit)
{
    struct ic_arena arena = {0};
    struct ic_str shown = ic_path_relative(&arena, ic_str(job->file), ic_str(worker->setup->cwd));
    fail_unit(unit, shown,
              "this isrcheck was built without Clang and reads printed units (*.unit) only");
    ic_arena_release(&arena);
}

static void close_frontend(struct worker *worker)
{
    (void)worker;
}
#endif

// The engine's callbacks
// ------------------------------------------------------------------------------------------

static void *open_worker(void *data, struct ic_error *error)
{
    struct worker *worker = ic_calloc(1, sizeof *worker);
    worker->setup = data;
    if (open_frontend(worker, error))
        return worker;
    free(worker);
    return NULL;
}

static void parse(void *state, const struct ic_job *job, struct ic_unit *unit)
{
    if (ic_is_unit_file(job->file))
        read_unit(state, job, unit);
    else
        read_source(state, job, unit);
}

static void close_worker(void *state)
{
    close_frontend(state);
    free(state);
}

// Options
// ------------------------------------------------------------------------------------------

static bool reads_sources(const struct ic_jobs *jobs)
{
    for (uint32_t i = 0; i < jobs->jobs.count; i++)
        if (!ic_is_unit_file(jobs->jobs.at[i].file))
            return true;
    return false;
}

// A WDK that nobody named is looked for, and told; test cases are made for the tool's own headers.
static void find_wdk(struct setup *setup, const struct ic_session *session)
{
    struct ic_wdk_notes notes = {0};
    if (session->keep_expectations || !reads_sources(&session->jobs))
        return;
    setup->has_wdk = ic_wdk_find(setup->cwd, &setup->wdk, &notes);
    for (uint32_t i = 0; i < notes.texts.count; i++)
        ic_say(session->cli, IC_SEVERITY_NOTE, "%s", notes.texts.at[i]);
    ic_vec_release(&notes.texts);
    if (setup->has_wdk)
        ic_say(session->cli, IC_SEVERITY_NOTE, "using %s in '%s' (%s)", setup->wdk.name,
               setup->wdk.path, setup->wdk.why);
}

static bool choose_wdk(struct setup *setup, const struct ic_session *session,
                       struct ic_error *error)
{
    const char *asked = session->cli->settings.wdk;
    struct ic_error why = {0};
    if (!asked)
        find_wdk(setup, session);
    else if (strcmp(asked, "none") != 0)
        setup->has_wdk = ic_wdk_open(asked, setup->cwd, NULL, &setup->wdk, &why);
    return !why.text[0] || ic_fail(error, "option '--wdk': %s", why.text);
}

bool ic_lowering_init(struct ic_lowering *lowering, struct ic_session *session,
                      struct ic_error *error)
{
    struct ic_cli *cli = session->cli;
    struct ic_arena *arena = &cli->settings.arena;
    struct setup setup = {.cwd = cli->cwd, .keep_expectations = session->keep_expectations};
    if (!choose_wdk(&setup, session, error))
        return false;
    struct ic_str headers = ic_path_join(arena, ic_str(cli->rules), ic_str("headers"));
    if (!cli->settings.no_fallback_headers && ic_file_kind(headers.data) == IC_FILE_FOLDER)
        setup.fallback_headers = headers.data;
    struct setup *kept = ic_calloc(1, sizeof *kept);
    *kept = setup;
    *lowering = (struct ic_lowering){open_worker, parse, close_worker, kept};
    return true;
}

void ic_lowering_release(struct ic_lowering *lowering)
{
    struct setup *setup = lowering->data;
    ic_wdk_release(&setup->wdk);
    free(setup);
}
