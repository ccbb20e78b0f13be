#include "project/project.h"

#include "base/file.h"
#include "project/folder_tree.h"
#include "project/resolver.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

void ic_jobs_release(struct ic_jobs *jobs)
{
    ic_vec_release(&jobs->jobs);
    ic_vec_release(&jobs->programs);
    ic_vec_release(&jobs->notes);
    ic_arena_release(&jobs->arena);
    *jobs = (struct ic_jobs){0};
}

// What readers share
// ------------------------------------------------------------------------------------------

void ic_resolver_note(struct ic_resolver *resolver, const char *format, ...)
{
    struct ic_buf text = {0};
    va_list args;
    va_start(args, format);
    ic_buf_vprintf(&text, format, args);
    va_end(args);
    ic_resolver_say(resolver, format, text.data);
    ic_buf_release(&text);
}

void ic_resolver_say(struct ic_resolver *r, const char *kind, const char *text)
{
    uint32_t id = ic_pool_add(&r->kinds, ic_str(kind)), known = r->noted.count;
    while (r->told.count <= id)
        ic_vec_push(&r->told, (struct ic_note_kind){0});
    struct ic_note_kind *told = &r->told.at[id];
    if (!known) // id 0 is the empty text
        known = ic_pool_add(&r->noted, ic_str("")) + 1;
    if (told->count > IC_NOTES_COUNTED || ic_pool_add(&r->noted, ic_str(text)) < known)
        return;
    r->latest_note = ic_pool_get(&r->noted, r->noted.count - 1).data;
    if (told->count++ >= IC_NOTES_SAID)
        return;
    told->last = r->jobs->notes.count;
    ic_vec_push(&r->jobs->notes, ic_arena_str(&r->jobs->arena, ic_str(text)).data);
}

// The length of "file:12: " in front of `text`; 0 if there is none.
static size_t place_length(struct ic_str text)
{
    for (size_t i = 0; i + 2 < text.len; i++) {
        size_t end = i + 1;
        while (text.data[i] == ':' && end < text.len && text.data[end] >= '0' &&
               text.data[end] <= '9')
            end++;
        if (end > i + 1 && end + 1 < text.len && text.data[end] == ':' && text.data[end + 1] == ' ')
            return end + 2;
    }
    return 0;
}

void ic_resolver_say_alike(struct ic_resolver *r, const char *text)
{
    struct ic_buf kind = {0};
    struct ic_str rest = ic_str(text);
    size_t place = place_length(rest);
    if (place)
        ic_buf_text(&kind, "%s:%u: ");
    rest = ic_str_n(text + place, rest.len - place);
    while (rest.len) {
        ic_buf_str(&kind, ic_str_split(&rest, '\''));
        if (!rest.len)
            break;
        ic_str_split(&rest, '\'');
        ic_buf_text(&kind, "'%s'");
    }
    ic_resolver_say(r, kind.data, text);
    ic_buf_release(&kind);
}

// "%s:%u: import '%s' is not there" as "import '...' is not there".
static void describe_kind(struct ic_str kind, struct ic_buf *out)
{
    static const char place[] = "%s:%u: ";
    for (size_t i = ic_str_starts(kind, place) ? sizeof place - 1 : 0; i < kind.len; i++) {
        if (kind.data[i] != '%') {
            ic_buf_char(out, kind.data[i]);
            continue;
        }
        ic_buf_text(out, "...");
        i += i + 1 < kind.len && kind.data[i + 1] == '.' ? 3 : 1;
    }
}

static void add_count(struct ic_resolver *r, struct ic_str kind, uint32_t count)
{
    struct ic_buf text = {0};
    bool all = count <= IC_NOTES_COUNTED;
    ic_buf_printf(&text, "%s%u more: ", all ? "" : "at least ", count - IC_NOTES_SAID - !all);
    describe_kind(kind, &text);
    ic_vec_push(&r->jobs->notes, ic_arena_str(&r->jobs->arena, ic_buf_view(&text)).data);
    ic_buf_release(&text);
}

void ic_resolver_close_notes(struct ic_resolver *r)
{
    const char **said = r->jobs->notes.at;
    uint32_t count = r->jobs->notes.count;
    r->jobs->notes.at = NULL;
    r->jobs->notes.count = r->jobs->notes.cap = 0;
    for (uint32_t i = 0; i < count; i++) {
        ic_vec_push(&r->jobs->notes, said[i]);
        for (uint32_t id = 1; id < r->told.count; id++)
            if (r->told.at[id].count > IC_NOTES_SAID && r->told.at[id].last == i)
                add_count(r, ic_pool_get(&r->kinds, id), r->told.at[id].count);
    }
    ic_vec_free((void *)said);
}

const char *ic_resolver_shown(struct ic_resolver *resolver, const char *path)
{
    return ic_path_relative(&resolver->jobs->arena, ic_str(path), resolver->cwd).data;
}

struct ic_str ic_path_common(struct ic_str a, struct ic_str b)
{
    size_t end = 0;
    for (size_t i = 0; i <= a.len && i <= b.len; i++) {
        bool a_ends = i == a.len || a.data[i] == '/', b_ends = i == b.len || b.data[i] == '/';
        if (a_ends && b_ends)
            end = i;
        if (i == a.len || i == b.len || a.data[i] != b.data[i])
            break;
    }
    return ic_str_n(a.data, end);
}

bool ic_path_inside(struct ic_str path, struct ic_str folder)
{
    return ic_path_common(path, folder).len == folder.len;
}

uint32_t ic_resolver_program(struct ic_resolver *resolver, const char *name, bool loose)
{
    ic_vec_push(&resolver->jobs->programs, (struct ic_job_program){name, loose});
    return resolver->jobs->programs.count - 1;
}

struct ic_args ic_resolver_args(struct ic_resolver *resolver, const struct ic_args *args)
{
    struct ic_args all = {.count = args->count + resolver->extra.count};
    all.at = ic_arena_array(&resolver->jobs->arena, all.count, sizeof *all.at);
    for (uint32_t i = 0; i < all.count; i++)
        all.at[i] = i < args->count ? args->at[i] : resolver->extra.at[i - args->count];
    return all;
}

// The user's own arguments
// ------------------------------------------------------------------------------------------

// Arguments whose value is a path, joined or as the next argument.
static const char *path_value(const char *arg, bool *next)
{
    static const char *const names[] = {"-isystem",    "-iquote",     "-idirafter", "-include",
                                        "-external:I", "/external:I", "-imsvc",     "/imsvc",
                                        "-FI",         "/FI",         "-I",         "/I"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t len = strlen(names[i]);
        if (strncmp(arg, names[i], len) == 0) {
            *next = arg[len] == 0;
            return arg + len;
        }
    }
    return NULL;
}

static const char *users_path(struct ic_resolver *r, const char *arg, const char *value)
{
    struct ic_str full = ic_path_join(&r->jobs->arena, r->cwd, ic_str(value));
    if (!*value || *value == '/' || ic_file_kind(full.data) == IC_FILE_NONE)
        return arg;
    return ic_arena_printf(&r->jobs->arena, "%.*s%s", (int)(value - arg), arg, full.data).data;
}

static void take_extra(struct ic_resolver *r, const char *const *args, uint32_t count)
{
    bool is_path = false;
    for (uint32_t i = 0; i < count; i++) {
        const char *value = is_path ? args[i] : path_value(args[i], &is_path);
        const char *kept = value ? users_path(r, args[i], value) : args[i];
        if (value == args[i])
            is_path = false;
        ic_vec_push(&r->extra, ic_arena_str(&r->jobs->arena, ic_str(kept)).data);
    }
}

// Paths
// ------------------------------------------------------------------------------------------

struct inputs {
    struct ic_resolver *resolver;
    struct ic_args files, projects; // sources and .vcxproj named one by one
};

static bool read_database(struct inputs *in, const char *path)
{
    return ic_read_database(in->resolver, path);
}

static bool read_source(struct inputs *in, const char *path)
{
    if (access(path, R_OK) != 0)
        return ic_fail(in->resolver->error, "cannot read '%s': %s: check its permissions",
                       ic_resolver_shown(in->resolver, path), strerror(errno));
    ic_vec_push(&in->files, path);
    return true;
}

static bool read_solution(struct inputs *in, const char *path)
{
    return ic_read_solution(in->resolver, path);
}

static bool read_project(struct inputs *in, const char *path)
{
    ic_vec_push(&in->projects, path);
    return true;
}

static bool is_solution(struct ic_str path)
{
    return ic_project_kind(path) == IC_PROJECT_SOLUTION;
}

static bool is_project(struct ic_str path)
{
    return ic_project_kind(path) == IC_PROJECT_VCX;
}

static bool is_database(struct ic_str path)
{
    return ic_str_ends_nocase(path, ".json");
}

static bool read_sources(struct inputs *in, const char *path)
{
    return ic_read_sources(in->resolver, path);
}

static bool is_sources(struct ic_str path)
{
    return ic_project_kind(path) == IC_PROJECT_SOURCES;
}

static bool read_dirs(struct inputs *in, const char *path)
{
    return ic_read_dirs(in->resolver, path);
}

static bool is_dirs(struct ic_str path)
{
    return ic_project_kind(path) == IC_PROJECT_DIRS;
}

static bool read_tlog(struct inputs *in, const char *path)
{
    return ic_read_tlog(in->resolver, path);
}

static bool is_tlog(struct ic_str path)
{
    return ic_project_kind(path) == IC_PROJECT_TLOG;
}

// The kinds of file that may be named; the first that fits counts.
static const struct {
    bool (*fits)(struct ic_str path);
    bool (*read)(struct inputs *in, const char *path);
} kinds[] = {
    {ic_is_source, read_source}, {is_database, read_database}, {is_solution, read_solution},
    {is_project, read_project},  {is_sources, read_sources},   {is_dirs, read_dirs},
    {is_tlog, read_tlog},
};

static bool read_file(struct inputs *in, const char *path)
{
    struct ic_str text = ic_str(path);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i].fits(text))
            return kinds[i].read(in, path);
    const char *shown = ic_resolver_shown(in->resolver, path);
    if (ic_str_ends_nocase(text, ".h") || ic_str_ends_nocase(text, ".hpp"))
        return ic_fail(in->resolver->error,
                       "'%s' is a header: name the source files that include it", shown);
    return ic_fail(in->resolver->error,
                   "'%s' is no C or C++ source file: name .c, .cpp, .cxx or .cc files, folders, "
                   ".sln, .slnx or .vcxproj files, 'sources' or 'dirs', or a "
                   "compile_commands.json",
                   shown);
}

static bool read_path(struct inputs *in, const char *name)
{
    struct ic_resolver *r = in->resolver;
    struct stat info;
    if (!*name)
        return ic_fail(r->error, "an empty path: name a file or a folder");
    const char *path = ic_path_join(&r->jobs->arena, r->cwd, ic_str(name)).data;
    if (stat(path, &info) != 0)
        return ic_fail(r->error, "cannot read '%s' (in '%.*s'): %s: check the path", name,
                       IC_STR_ARG(r->cwd), strerror(errno));
    if (S_ISDIR(info.st_mode))
        return ic_read_folder(r, path);
    if (!S_ISREG(info.st_mode))
        return ic_fail(r->error, "cannot read '%s': neither a file nor a folder", name);
    return read_file(in, path);
}

// Order
// ------------------------------------------------------------------------------------------

static int by_program_and_file(const void *left, const void *right)
{
    const struct ic_job *a = left, *b = right;
    if (a->program != b->program)
        return a->program < b->program ? -1 : 1;
    int order = ic_str_compare(ic_str(a->file), ic_str(b->file));
    return order ? order : ic_str_compare(ic_str(a->place), ic_str(b->place));
}

static bool read_all(struct ic_resolver *r, const struct ic_project_request *request)
{
    struct inputs in = {.resolver = r};
    bool ok = request->path_count || ic_find_project(r);
    for (uint32_t i = 0; i < request->path_count && ok; i++)
        ok = read_path(&in, request->paths[i]);
    if (ok && in.projects.count)
        ok = ic_read_projects(r, &in.projects);
    if (ok && in.files.count)
        ic_read_files(r, &in.files);
    ic_vec_release(&in.files);
    ic_vec_release(&in.projects);
    return ok;
}

bool ic_project_resolve(const struct ic_project_request *request, struct ic_jobs *jobs,
                        struct ic_error *error)
{
    struct ic_resolver resolver = {
        .jobs = jobs, .error = error, .configuration = request->configuration};
    resolver.cwd = ic_path_normal(&jobs->arena, ic_str(request->cwd));
    jobs->cwd = resolver.cwd.data;
    take_extra(&resolver, request->extra_args, request->extra_count);
    bool ok = read_all(&resolver, request);
    if (ok && jobs->jobs.count)
        qsort(jobs->jobs.at, jobs->jobs.count, sizeof *jobs->jobs.at, by_program_and_file);
    ic_resolver_close_notes(&resolver);
    ic_vec_release(&resolver.extra);
    ic_vec_release(&resolver.told);
    ic_pool_release(&resolver.seen);
    ic_pool_release(&resolver.noted);
    ic_pool_release(&resolver.kinds);
    ic_disk_release(&resolver.disk);
    ic_map_release(&resolver.merged);
    if (!ok)
        ic_jobs_release(jobs);
    return ok;
}
