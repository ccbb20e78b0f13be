#include "base/file.h"
#include "project/folder_tree.h"
#include "project/resolver.h"
#include "project/windows_path.h"

#include <jansson.h>

enum {
    DATABASE_SIZE = 256 << 20,
    DATABASE_JOBS = 20000,
};

struct entry {
    const char *file, *folder;         // absolute
    const char *output;                // absolute, or NULL
    const char *there;                 // `folder` on the Windows machine it was written on, or NULL
    const json_t *command, *arguments; // one of them
};

struct database {
    struct ic_resolver *resolver;
    const char *path, *shown;
    struct ic_str folder;  // that holds the database
    struct ic_str project; // its parent if it is a build folder
    struct ic_str sources; // folder that holds all sources
    IC_VEC(struct entry) entries;
    const char **roots; // of every job: `project`, and `sources` if it says more
    uint32_t root_count;
    uint32_t other, repeated; // entries that are no source, that repeat a file
    struct ic_job common;
    struct ic_disk disk;
    struct ic_windows_map map;
    uint32_t lost, lost_folders; // Windows paths of sources, and others, that are not here
    const char *lost_file;       // the first of them
};

const char *ic_find_database(struct ic_resolver *resolver, const char *folder)
{
    static const char *const names[] = {"compile_commands.json", "build/compile_commands.json",
                                        "out/compile_commands.json"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct ic_str path = ic_path_join(&resolver->jobs->arena, ic_str(folder), ic_str(names[i]));
        if (ic_file_kind(path.data) == IC_FILE_REGULAR)
            return path.data;
    }
    return NULL;
}

// Entries
// ------------------------------------------------------------------------------------------

static const char *windows_slashes(struct ic_arena *arena, const char *path)
{
    return ic_path_slashes(arena, ic_str(path)).data;
}

static const char *slashes(struct ic_arena *arena, const char *path)
{
    bool drive = strlen(path) > 2 && path[1] == ':';
    return drive ? windows_slashes(arena, path) : path;
}

static struct ic_str full(struct database *d, struct ic_str folder, const char *path)
{
    struct ic_arena *arena = &d->resolver->jobs->arena;
    return ic_path_join(arena, folder, ic_str(slashes(arena, path)));
}

static bool fail(struct database *d, size_t entry, const char *what)
{
    return ic_fail_at(d->resolver->error, d->shown, 0, 0, "entry %zu %s", entry + 1, what);
}

// An entry of a database that was written on a Windows machine. False: its source is not here.
static bool find_here(struct database *d, struct entry *entry)
{
    struct ic_arena *arena = &d->resolver->jobs->arena;
    const char *file = ic_windows_map_source(&d->map, ic_str(entry->file));
    if (!file) {
        d->lost++;
        if (!d->lost_file)
            d->lost_file = entry->file;
        return false;
    }
    const char *folder = ic_windows_map_path(&d->map, ic_str(entry->folder));
    entry->file = file;
    entry->there = entry->folder;
    entry->folder = folder ? folder : ic_path_folder(arena, ic_str(file)).data;
    return true;
}

static bool read_entry(struct database *d, size_t index, const json_t *value)
{
    const char *folder = json_string_value(json_object_get(value, "directory"));
    const char *file = json_string_value(json_object_get(value, "file"));
    const char *output = json_string_value(json_object_get(value, "output"));
    struct entry entry = {.command = json_object_get(value, "command"),
                          .arguments = json_object_get(value, "arguments")};
    if (!json_is_object(value))
        return fail(d, index, "is no object");
    if (!file || !*file || !folder)
        return fail(d, index, "lacks a \"file\" or a \"directory\"");
    if (!json_is_string(entry.command) && !json_is_array(entry.arguments))
        return fail(d, index, "has neither a \"command\" nor a list of \"arguments\"");
    if (!ic_is_source(ic_str(file))) {
        d->other++;
        return true;
    }
    if (d->entries.count >= DATABASE_JOBS)
        return fail(d, index, "is one too many: at most 20000 source files are read");
    struct ic_str absolute = full(d, d->folder, folder);
    entry.folder = absolute.data;
    bool windows = ic_windows_absolute(absolute);
    entry.file =
        full(d, absolute, windows ? windows_slashes(&d->resolver->jobs->arena, file) : file).data;
    entry.output = output && *output ? full(d, absolute, output).data : NULL;
    if (!ic_windows_absolute(ic_str(entry.file)) || find_here(d, &entry))
        ic_vec_push(&d->entries, entry);
    return true;
}

static bool read_entries(struct database *d, const json_t *list)
{
    if (!json_is_array(list))
        return ic_fail_at(d->resolver->error, d->shown, 1, 1,
                          "a compile_commands.json is a list of objects");
    for (size_t i = 0; i < json_array_size(list); i++)
        if (!read_entry(d, i, json_array_get(list, i)))
            return false;
    return true;
}

// Roots
// ------------------------------------------------------------------------------------------

static bool is_build_folder(struct ic_str folder)
{
    struct ic_str name = ic_str_base_name(folder);
    return ic_str_eq_nocase(name, ic_str("build")) || ic_str_eq_nocase(name, ic_str("out"));
}

// A folder right below the root holds too much to be a project.
static bool is_project(struct ic_str folder)
{
    return folder.len > 1 && memchr(folder.data + 1, '/', folder.len - 1);
}

static void find_roots(struct database *d)
{
    struct ic_arena *arena = &d->resolver->jobs->arena;
    d->folder = ic_path_folder(arena, ic_str(d->path));
    d->project = is_build_folder(d->folder) ? ic_path_folder(arena, d->folder) : d->folder;
    if (d->project.len <= 1)
        d->project = d->folder;
}

static void find_sources(struct database *d)
{
    struct ic_arena *arena = &d->resolver->jobs->arena;
    for (uint32_t i = 0; i < d->entries.count; i++) {
        struct ic_str folder = ic_path_folder(arena, ic_str(d->entries.at[i].file));
        d->sources = i ? ic_path_common(d->sources, folder) : folder;
    }
    d->sources = ic_arena_str(arena, d->sources);
    d->roots = ic_arena_array(arena, 3, sizeof *d->roots);
    d->roots[d->root_count++] = d->project.data;
    if (is_project(d->sources) && !ic_path_inside(d->sources, d->project))
        d->roots[d->root_count++] = d->sources.data;
}

// A source outside of all roots brings its own folder.
static void set_roots(struct database *d, struct ic_job *job)
{
    struct ic_arena *arena = &d->resolver->jobs->arena;
    job->roots = d->roots;
    job->root_count = d->root_count;
    for (uint32_t i = 0; i < d->root_count; i++)
        if (ic_path_inside(ic_str(job->file), ic_str(d->roots[i])))
            return;
    const char **roots = ic_arena_array(arena, d->root_count + 1, sizeof *roots);
    memcpy((void *)roots, (void *)d->roots, d->root_count * sizeof *roots);
    roots[job->root_count++] = ic_path_folder(arena, ic_str(job->file)).data;
    job->roots = roots;
}

// Arguments
// ------------------------------------------------------------------------------------------

static void note(void *data, const char *text)
{
    const struct database *d = data;
    ic_resolver_say_alike(
        d->resolver, ic_arena_printf(&d->resolver->jobs->arena, "%s: %s", d->shown, text).data);
}

static void split(struct database *d, const struct entry *entry, struct ic_args *args)
{
    struct ic_arena *arena = &d->resolver->jobs->arena;
    struct ic_args raw = {0};
    struct ic_response response = {
        arena, entry->folder, d->roots, d->root_count, IC_QUOTING_POSIX, note, d};
    const char *program = json_string_value(json_array_get(entry->arguments, 0));
    struct ic_str command = ic_str(program);
    if (json_is_array(entry->arguments)) {
        for (size_t i = 0; i < json_array_size(entry->arguments); i++) {
            const char *text = json_string_value(json_array_get(entry->arguments, i));
            if (text)
                ic_vec_push(&raw, ic_arena_str(arena, ic_str(text)).data);
        }
        response.quoting = ic_command_quoting(command);
    } else {
        command = ic_str(json_string_value(entry->command));
        response.quoting = ic_command_quoting(command);
        ic_command_split(arena, command, response.quoting, &raw);
    }
    ic_command_expand(&response, raw.at, raw.count, args);
    ic_vec_release(&raw);
}

// How many words name the compiler: a launcher may stand before it.
static uint32_t program_words(const struct ic_args *args)
{
    static const char *const launchers[] = {"ccache", "sccache", "distcc", "icecc", "buildcache"};
    uint32_t words = 0;
    while (words < args->count) {
        struct ic_str name = ic_str_base_name(ic_str(args->at[words++]));
        bool launcher = false;
        if (ic_str_ends_nocase(name, ".exe"))
            name.len -= 4;
        for (size_t i = 0; i < sizeof launchers / sizeof *launchers; i++)
            launcher |= ic_str_eq_nocase(name, ic_str(launchers[i]));
        if (!launcher)
            break;
    }
    return words;
}

static bool names_file(const char *arg, const char *file)
{
    return ic_is_source(ic_str(arg)) &&
           ic_str_eq_nocase(ic_str_base_name(ic_str(arg)), ic_str_base_name(ic_str(file)));
}

// The value of an argument that names the object file: NULL if `arg` is none; empty if it is the
// next argument.
static const char *output_value(const char *arg)
{
    if (strcmp(arg, "-o") == 0)
        return "";
    if (strncmp(arg, "/Fo", 3) == 0 || strncmp(arg, "-Fo", 3) == 0)
        return arg + (arg[3] == ':' ? 4 : 3);
    return NULL;
}

static bool takes_path(const char *arg)
{
    return strcmp(arg, "-include") == 0 || strcmp(arg, "-FI") == 0 || strcmp(arg, "/FI") == 0;
}

// What is left without the program, the file, and where the object file goes.
static void strip(struct database *d, struct entry *entry, const struct ic_args *in,
                  struct ic_args *out)
{
    for (uint32_t i = program_words(in); i < in->count; i++) {
        const char *arg = in->at[i], *output = output_value(arg);
        if (output) {
            if (!*output && i + 1 < in->count && strcmp(arg, "-o") == 0)
                output = in->at[++i];
            if (*output && !entry->output)
                entry->output = full(d, ic_str(entry->folder), output).data;
        } else if (takes_path(arg) && i + 1 < in->count) {
            ic_vec_push(out, arg);
            ic_vec_push(out, in->at[++i]);
        } else if (strcmp(arg, "-c") != 0 && strcmp(arg, "/c") != 0 && strcmp(arg, "--") != 0 &&
                   !names_file(arg, entry->file)) {
            ic_vec_push(out, arg);
        }
    }
}

// The arguments with their Windows paths as they are here, without those that are not.
static void map_paths(struct database *d, const struct entry *entry, struct ic_args *args)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < args->count; i++) {
        const char *arg = args->at[i];
        size_t name = ic_windows_path_option(arg);
        bool next = name && !arg[name] && i + 1 < args->count;
        if (!name || (!arg[name] && !next)) {
            args->at[kept++] = arg;
            continue;
        }
        const char *value = next ? args->at[++i] : arg + name;
        struct ic_arena *arena = &d->resolver->jobs->arena;
        struct ic_str there = full(d, ic_str(entry->there), windows_slashes(arena, value));
        const char *here = ic_windows_map_path(&d->map, there);
        if (here && next)
            args->at[kept++] = arg;
        if (here)
            args->at[kept++] =
                next ? here : ic_arena_printf(arena, "%.*s%s", (int)name, arg, here).data;
        else
            d->lost_folders++;
    }
    args->count = kept;
}

// Jobs
// ------------------------------------------------------------------------------------------

static bool take_place(struct database *d, const char *place)
{
    struct ic_pool *seen = &d->resolver->seen;
    uint32_t known = seen->count;
    const char *key = ic_arena_printf(&d->resolver->jobs->arena, "%s:%s", d->path, place).data;
    return ic_pool_add(seen, ic_str(key)) >= known;
}

// CMake keeps the object files of a target in CMakeFiles/TARGET.dir: what is linked together stands
// together there. Other object files say less than the source does, unless it has several.
static const char *place_of(struct database *d, const struct entry *entry)
{
    const char *output = entry->output;
    const char *target = output ? strstr(output, "/CMakeFiles/") : NULL;
    if ((!target || !strstr(target, ".dir/")) && take_place(d, entry->file))
        return entry->file;
    if (output && take_place(d, output))
        return output;
    d->repeated++;
    return NULL;
}

static void add_job(struct database *d, struct entry *entry)
{
    struct ic_args words = {0}, args = {0};
    split(d, entry, &words);
    strip(d, entry, &words, &args);
    if (entry->there)
        map_paths(d, entry, &args);
    struct ic_job job = d->common;
    job.file = entry->file;
    job.folder = entry->folder;
    job.place = place_of(d, entry);
    if (job.place) {
        struct ic_args all = ic_resolver_args(d->resolver, &args);
        job.args = all.at;
        job.arg_count = all.count;
        set_roots(d, &job);
        ic_vec_push(&d->resolver->jobs->jobs, job);
    }
    ic_vec_release(&words);
    ic_vec_release(&args);
}

static void note_lost(struct database *d)
{
    if (d->lost)
        ic_resolver_note(d->resolver, "%s: %u source files are not on this machine, '%s' is one",
                         d->shown, d->lost, d->lost_file);
    if (d->lost_folders)
        ic_resolver_note(d->resolver, "%s: %u include folders and headers are not on this machine",
                         d->shown, d->lost_folders);
}

static void add_jobs(struct database *d)
{
    find_sources(d);
    d->common.program = ic_resolver_program(d->resolver, d->shown, true);
    d->common.origin = d->shown;
    for (uint32_t i = 0; i < d->entries.count; i++)
        add_job(d, &d->entries.at[i]);
    ic_resolver_note(d->resolver, "using %s (%u source files)", d->shown,
                     d->entries.count - d->repeated);
    note_lost(d);
    if (d->other)
        ic_resolver_note(d->resolver, "%s: %u entries are no C or C++ source files", d->shown,
                         d->other);
    if (d->repeated)
        ic_resolver_note(d->resolver,
                         "%s: %u entries repeat a file: the first command of each is taken",
                         d->shown, d->repeated);
}

static json_t *parse(struct database *d)
{
    struct ic_buf bytes = {0};
    json_t *list = NULL;
    json_error_t why;
    if (ic_file_read(d->path, DATABASE_SIZE, &bytes, d->resolver->error)) {
        struct ic_str text = ic_buf_view(&bytes);
        if (ic_str_starts(text, "\xEF\xBB\xBF"))
            text = ic_str_n(text.data + 3, text.len - 3);
        list = json_loadb(text.data ? text.data : "", text.len, JSON_DECODE_ANY, &why);
        if (!list)
            ic_fail_at(d->resolver->error, d->shown, why.line > 0 ? (uint32_t)why.line : 0,
                       why.column > 0 ? (uint32_t)why.column : 0, "%s", why.text);
    }
    ic_buf_release(&bytes);
    return list;
}

bool ic_read_database(struct ic_resolver *resolver, const char *path)
{
    struct database d = {.resolver = resolver, .path = path};
    d.shown = ic_resolver_shown(resolver, path);
    find_roots(&d);
    ic_windows_map_init(&d.map, &resolver->jobs->arena, &d.disk, d.folder.data);
    json_t *list = parse(&d);
    bool ok = list && read_entries(&d, list);
    if (ok)
        add_jobs(&d);
    json_decref(list);
    ic_vec_release(&d.entries);
    ic_disk_release(&d.disk);
    return ok;
}
