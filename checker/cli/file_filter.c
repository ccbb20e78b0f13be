#include "cli/file_filter.h"

#include "base/file.h"

enum { SHOWN = 5 };

void ic_file_filter_release(struct ic_file_filter *filter)
{
    ic_pool_release(&filter->files);
    ic_vec_release(&filter->folders);
}

static struct ic_str full_path(const struct ic_session *session, const char *path)
{
    struct ic_cli *cli = session->cli;
    return ic_path_join(&cli->settings.arena, ic_str(cli->cwd), ic_str(path));
}

static struct ic_str shown_path(const struct ic_session *session, const char *path)
{
    struct ic_cli *cli = session->cli;
    return ic_path_relative(&cli->settings.arena, full_path(session, path), ic_str(cli->cwd));
}

// "'a.c', 'b.c' and 3 more".
static void say_strangers(const struct ic_session *session, const struct ic_words *files)
{
    struct ic_buf list = {0};
    for (uint32_t i = 0; i < files->count && i < SHOWN; i++)
        ic_buf_printf(&list, "%s'%s'", i ? ", " : "", files->at[i]);
    if (files->count > SHOWN)
        ic_buf_printf(&list, " and %u more", files->count - SHOWN);
    if (files->count)
        ic_say(session->cli, IC_SEVERITY_NOTE, "in none of the project's drivers: %s", list.data);
    ic_buf_release(&list);
}

// Reading
// ------------------------------------------------------------------------------------------

// Files of the user's that a unit is made of, the main file among them.
struct parts {
    const struct ic_unit *unit;
    uint32_t count;
};

static struct parts parts_of(const struct ic_unit *unit)
{
    return (struct parts){unit, unit->files.count + unit->includes.count + 1};
}

static struct ic_str part(const struct parts *parts, uint32_t i)
{
    const struct ic_unit *unit = parts->unit;
    if (i < unit->files.count)
        return ic_unit_text(unit, unit->files.at[i].path);
    i -= unit->files.count;
    if (i == unit->includes.count)
        return ic_unit_text(unit, unit->info.path);
    uint32_t file = unit->includes.at[i].found;
    return file == IC_NONE ? ic_str("") : ic_unit_text(unit, unit->files.at[file].path);
}

// Marks the operands that the unit is made of, and takes its main file in where one is a header.
static void meet_unit(struct ic_file_filter *filter, const struct ic_unit *unit, bool *known,
                      uint32_t operands)
{
    struct parts parts = parts_of(unit);
    bool met = false;
    for (uint32_t i = 0; i < parts.count; i++) {
        uint32_t id = ic_pool_find(&filter->files, part(&parts, i));
        if (id == 0 || id >= operands)
            continue;
        known[id] = met = true;
    }
    if (met && filter->traces)
        ic_pool_add(&filter->files, ic_unit_text(unit, unit->info.path));
}

static void say_unknown(const struct ic_file_filter *filter, const struct ic_session *session,
                        const bool *known, uint32_t operands)
{
    struct ic_words strangers = {0};
    for (uint32_t i = 1; i < operands; i++)
        if (!known[i])
            ic_vec_push(&strangers, filter->files.at[i].data);
    say_strangers(session, &strangers);
    ic_vec_release(&strangers);
}

void ic_file_filter_init(struct ic_file_filter *filter, const struct ic_session *session)
{
    struct ic_settings *settings = &session->cli->settings;
    filter->traces = settings->pre_commit;
    filter->active = (settings->project || settings->pre_commit) && settings->paths.count;
    if (!filter->active)
        return;
    for (uint32_t i = 0; i < settings->paths.count; i++) {
        struct ic_str shown = shown_path(session, settings->paths.at[i]);
        if (ic_file_kind(full_path(session, settings->paths.at[i]).data) == IC_FILE_FOLDER)
            ic_vec_push(&filter->folders, shown.data);
        else
            ic_pool_add(&filter->files, shown);
    }
    uint32_t operands = filter->files.count;
    bool *known = ic_arena_array(&settings->arena, operands + 1, sizeof *known);
    for (uint32_t i = 0; i < session->units.count; i++)
        meet_unit(filter, &session->units.at[i], known, operands);
    say_unknown(filter, session, known, operands);
}

// Filtering
// ------------------------------------------------------------------------------------------

static bool is_inside(const char *file, const char *folder)
{
    size_t len = strlen(folder);
    return strcmp(folder, ".") == 0 ||
           (strncmp(file, folder, len) == 0 && (file[len] == 0 || file[len] == '/'));
}

static bool holds(const struct ic_file_filter *filter, const char *file)
{
    uint32_t id = ic_pool_find(&filter->files, ic_str(file));
    bool found = id != IC_NONE && id != 0;
    for (uint32_t i = 0; i < filter->folders.count && !found; i++)
        found = is_inside(file, filter->folders.at[i]);
    return found;
}

bool ic_file_filter_passes(const struct ic_file_filter *filter, const struct ic_finding *finding)
{
    bool found = !filter->active || holds(filter, finding->at.file);
    for (uint32_t i = 0; filter->traces && i < finding->trace_count && !found; i++)
        found = holds(filter, finding->trace[i].at.file);
    return found;
}

bool ic_file_filter_lacks(const struct ic_file_filter *filter, const struct ic_report *report)
{
    bool lacks = !filter->active || !filter->traces;
    for (uint32_t i = 0; i < report->units.count && !lacks; i++)
        lacks = strcmp(report->units.at[i].status, "ok") != 0 &&
                holds(filter, report->units.at[i].file);
    return lacks;
}

// Before the parse
// ------------------------------------------------------------------------------------------

static bool is_header(struct ic_str path)
{
    static const char *const ends[] = {".h", ".hpp", ".hh", ".hxx", ".inl", ".inc"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ic_str_ends_nocase(path, ends[i]))
            return true;
    return false;
}

static bool is_below(struct ic_str path, const char *folder)
{
    size_t len = strlen(folder);
    return path.len > len && memcmp(path.data, folder, len) == 0 &&
           (path.data[len] == '/' || (len && folder[len - 1] == '/'));
}

// A source is one of the jobs, or may be included by one beside it; a header lies where one may
// include from.
static bool may_use(const struct ic_job *job, struct ic_str path, struct ic_str folder)
{
    bool uses = ic_str_is(path, job->file);
    if (!is_header(path))
        return uses ||
               (is_below(ic_str(job->file), folder.data) &&
                !memchr(job->file + folder.len + 1, '/', strlen(job->file) - folder.len - 1));
    for (uint32_t i = 0; i < job->root_count && !uses; i++)
        uses = is_below(path, job->roots[i]);
    return uses;
}

bool ic_file_filter_has_work(const struct ic_session *session)
{
    struct ic_settings *settings = &session->cli->settings;
    const struct ic_jobs *jobs = &session->jobs;
    struct ic_words strangers = {0};
    bool work = settings->paths.count == 0 && jobs->jobs.count;
    for (uint32_t i = 0; i < settings->paths.count && !work; i++) {
        struct ic_str full = full_path(session, settings->paths.at[i]);
        struct ic_str folder = ic_path_folder(&settings->arena, full);
        work = jobs->jobs.count && ic_file_kind(full.data) == IC_FILE_FOLDER;
        for (uint32_t k = 0; k < jobs->jobs.count && !work; k++)
            work = may_use(&jobs->jobs.at[k], full, folder);
        ic_vec_push(&strangers, shown_path(session, settings->paths.at[i]).data);
    }
    if (!work)
        say_strangers(session, &strangers);
    ic_vec_release(&strangers);
    return work;
}
