#include "cli/session.h"

#include "base/file.h"
#include "base/memory.h"
#include "unit/text.h"

#ifdef ISRCHECK_WITH_CLANG
#include "frontend/frontend.h"
#endif

#include <stdlib.h>

struct setup {
    const char *cwd, *wdk, *fallback_headers; // NULL: none
    bool keep_expectations;
};

struct worker {
    const struct setup *setup;
#ifdef ISRCHECK_WITH_CLANG
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
static bool open_frontend(struct worker *worker, struct ic_error *error)
{
    struct ic_frontend_options options = {
        .cwd = worker->setup->cwd,
        .wdk = worker->setup->wdk,
        .fallback_headers = worker->setup->fallback_headers,
        .keep_expectations = worker->setup->keep_expectations,
    };
    worker->frontend = ic_frontend_open(&options, error);
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

static void look_for_headers(void *data, struct ic_str name)
{
    static const char *const parts[] = {"km", "um", "shared"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        *(bool *)data |= ic_str_eq_nocase(name, ic_str(parts[i]));
}

struct wdk_search {
    struct ic_arena *arena;
    const char *folder;
    unsigned depth;
    bool found;
};

static void look_into(void *data, struct ic_str name)
{
    struct wdk_search *search = data, below = *search;
    if (search->found || search->depth == 0 || name.data[0] == '.')
        return;
    below.folder = ic_path_join(search->arena, ic_str(search->folder), name).data;
    below.depth--;
    if (ic_file_kind(below.folder) != IC_FILE_FOLDER)
        return;
    ic_folder_each(below.folder, look_for_headers, &search->found, NULL);
    bool leads_on = ic_str_eq_nocase(name, ic_str("include")) ||
                    ic_str_eq_nocase(name, ic_str("c")) ||
                    (name.data[0] >= '0' && name.data[0] <= '9');
    if (!search->found && leads_on)
        ic_folder_each(below.folder, look_into, &below, NULL);
    search->found |= below.found;
}

// A Windows Kits/10 root (Include/<version>/km), an Include/<version> folder (km), or an unpacked
// package (c/Include/<version>/km).
static bool check_wdk(struct ic_arena *arena, const char *path, struct ic_error *error)
{
    struct wdk_search search = {arena, path, 4, false};
    enum ic_file_kind kind = ic_file_kind(path);
    if (kind == IC_FILE_NONE)
        return ic_fail(error, "option '--wdk': there is no folder '%s'", path);
    if (kind != IC_FILE_FOLDER)
        return ic_fail(error, "option '--wdk': '%s' is no folder", path);
    if (!ic_folder_each(path, look_for_headers, &search.found, error))
        return false;
    if (!search.found)
        ic_folder_each(path, look_into, &search, NULL);
    return search.found ||
           ic_fail(
               error,
               "option '--wdk': '%s' holds no WDK headers: name a Windows Kits/10 root, an "
               "Include/<version> folder (with km and shared in it), or an unpacked WDK package",
               path);
}

bool ic_lowering_init(struct ic_lowering *lowering, struct ic_session *session,
                      struct ic_error *error)
{
    struct ic_cli *cli = session->cli;
    struct ic_arena *arena = &cli->settings.arena;
    struct setup setup = {.cwd = cli->cwd, .keep_expectations = session->keep_expectations};
    if (cli->settings.wdk) {
        if (!check_wdk(arena, cli->settings.wdk, error))
            return false;
        setup.wdk = ic_path_join(arena, ic_str(cli->cwd), ic_str(cli->settings.wdk)).data;
    }
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
    free(lowering->data);
}
