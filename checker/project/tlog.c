#include "base/file.h"
#include "project/folder_tree.h"
#include "project/resolver.h"
#include "project/windows_path.h"

enum {
    TLOG_BYTES = 64 << 20,
    TLOG_FILES = 20000,
};

struct entry {
    const char *file;      // on disk
    struct ic_str command; // in the log's text
    uint32_t line;         // of the command
};

struct tlog {
    struct ic_resolver *resolver;
    struct ic_arena *arena;
    const char *path, *shown, *folder; // `folder`: of the project, where the compiler ran
    struct ic_disk disk;
    struct ic_windows_map map;
    IC_VEC(struct entry) entries;
    struct ic_pool files;
    const char **roots;
    uint32_t root_count;
    uint32_t lost, lost_folders, other; // not on this machine; no C or C++ sources
    const char *lost_file;              // the first of them
};

// Where the compiler ran
// ------------------------------------------------------------------------------------------

static void see_project(void *data, struct ic_str name)
{
    *(bool *)data |= ic_str_ends_nocase(name, ".vcxproj");
}

// The nearest folder with a project file around the log, which lies in "PROJECT/x64/Debug/x.tlog".
static void find_folder(struct tlog *t)
{
    for (uint32_t i = 0; i < t->map.folder_count && !t->folder; i++) {
        bool found = false;
        ic_folder_each(t->map.folders[i].data, see_project, &found, NULL);
        if (found)
            t->folder = t->map.folders[i].data;
    }
    if (t->folder || !t->entries.count)
        return;
    struct ic_str common = ic_path_folder(t->arena, ic_str(t->entries.at[0].file));
    for (uint32_t i = 1; i < t->entries.count; i++)
        common = ic_path_common(common, ic_path_folder(t->arena, ic_str(t->entries.at[i].file)));
    t->folder = ic_arena_str(t->arena, common).data;
}

static void find_roots(struct tlog *t)
{
    uint32_t last = t->map.folder_count;
    t->roots = ic_arena_array(t->arena, t->map.folder_count + 2, sizeof *t->roots);
    t->roots[t->root_count++] = t->folder;
    for (uint32_t i = 0; i < t->map.pair_count; i++)
        for (uint32_t k = 0; k < t->map.folder_count; k++)
            if (t->map.folders[k].data == t->map.pairs[i].here.data &&
                (last == t->map.folder_count || k > last))
                last = k;
    if (last < t->map.folder_count)
        t->roots[t->root_count++] = t->map.folders[last].data;
}

// The log
// ------------------------------------------------------------------------------------------

static const char *source_on_disk(struct tlog *t, struct ic_str name)
{
    const char *found = ic_windows_map_source(&t->map, name);
    if (!found) {
        t->lost++;
        if (!t->lost_file)
            t->lost_file = ic_arena_str(t->arena, name).data;
    }
    return found;
}

// The sources of "^ONE|TWO" with the command line that follows.
static bool add_entries(struct tlog *t, struct ic_str names, struct ic_str command, uint32_t line)
{
    while (names.len) {
        struct ic_str name = ic_str_trim(ic_str_split(&names, '|'));
        if (!ic_is_source(name)) {
            t->other += name.len > 0;
            continue;
        }
        const char *file = source_on_disk(t, name);
        uint32_t known = t->files.count;
        if (!file || ic_pool_add(&t->files, ic_str(file)) < known)
            continue;
        if (t->entries.count >= TLOG_FILES)
            return ic_fail_at(t->resolver->error, t->shown, line, 0,
                              "more than %d source files: split the project", TLOG_FILES);
        ic_vec_push(&t->entries, (struct entry){file, command, line});
    }
    return true;
}

static bool read_lines(struct tlog *t, struct ic_str text)
{
    struct ic_str names = {0};
    bool any = false;
    for (uint32_t line = 1; text.len; line++) {
        struct ic_str one = ic_str_trim(ic_str_split(&text, '\n'));
        if (one.len && one.data[0] == '^') {
            names = ic_str_n(one.data + 1, one.len - 1);
            any = true;
        } else if (one.len && names.len) {
            if (!add_entries(t, names, one, line))
                return false;
            names.len = 0;
        }
    }
    return any || ic_fail_at(t->resolver->error, t->shown, 1, 0,
                             "no line begins with '^': this is no log of Visual C++'s compiler "
                             "(CL.command.1.tlog)");
}

// Arguments
// ------------------------------------------------------------------------------------------

static const char *path_on_disk(struct tlog *t, const char *value)
{
    if (ic_windows_absolute(ic_str(value)))
        return ic_windows_map_path(&t->map, ic_str(value));
    const char *path = ic_arena_printf(t->arena, "%s/%s", t->folder, value).data;
    const char *found = ic_disk_path(t->arena, &t->disk, path);
    return found ? found : value;
}

static void take_path(struct tlog *t, const char *arg, size_t name, const char *value,
                      struct ic_args *out)
{
    const char *found = path_on_disk(t, value);
    if (found)
        ic_vec_push(out, ic_arena_printf(t->arena, "%.*s%s", (int)name, arg, found).data);
    else
        t->lost_folders++;
}

// The processor, which cl.exe's own name says, and the log does not.
static const char *target(const struct ic_args *words)
{
    static const char *const names[][2] = {
        {"_X86_", "i686"}, {"_ARM64_", "aarch64"}, {"_ARM_", "thumbv7"}};
    for (uint32_t i = 0; i < words->count; i++)
        for (size_t k = 0; k < 3; k++) {
            const char *name = words->at[i];
            if ((*name == '/' || *name == '-') && name[1] == 'D')
                name += 2;
            size_t len = strlen(names[k][0]);
            if (strncmp(name, names[k][0], len) == 0 && (name[len] == 0 || name[len] == '='))
                return names[k][1];
        }
    return "x86_64";
}

static void note(void *data, const char *text)
{
    const struct tlog *t = data;
    ic_resolver_note(t->resolver, "%s: %s", t->shown, text);
}

static void arguments(struct tlog *t, struct ic_str command, struct ic_args *out)
{
    struct ic_args raw = {0}, words = {0};
    struct ic_response response = {t->arena,           t->folder, t->roots, t->root_count,
                                   IC_QUOTING_WINDOWS, note,      t};
    ic_command_split(t->arena, command, IC_QUOTING_WINDOWS, &raw);
    ic_command_expand(&response, raw.at, raw.count, &words);
    ic_vec_push(out, ic_arena_printf(t->arena, "--target=%s-pc-windows-msvc", target(&words)).data);
    for (uint32_t i = 0; i < words.count; i++) {
        const char *arg = words.at[i];
        size_t name = ic_windows_path_option(arg);
        if (name && arg[name])
            take_path(t, arg, name, arg + name, out);
        else if (name && i + 1 < words.count)
            take_path(t, arg, name, words.at[++i], out);
        else if (*arg == '/' || *arg == '-' || !ic_is_source(ic_str(arg)))
            ic_vec_push(out, arg);
    }
    ic_vec_release(&raw);
    ic_vec_release(&words);
}

// Jobs
// ------------------------------------------------------------------------------------------

static void add_job(struct tlog *t, const struct entry *entry, uint32_t program)
{
    struct ic_args args = {0};
    arguments(t, entry->command, &args);
    struct ic_args all = ic_resolver_args(t->resolver, &args);
    struct ic_job job = {.file = entry->file,
                         .folder = t->folder,
                         .args = all.at,
                         .arg_count = all.count,
                         .roots = t->roots,
                         .root_count = t->root_count,
                         .program = program,
                         .place = entry->file};
    job.origin = ic_arena_printf(t->arena, "%s:%u", t->shown, entry->line).data;
    ic_vec_push(&t->resolver->jobs->jobs, job);
    ic_vec_release(&args);
}

static void add_jobs(struct tlog *t)
{
    struct ic_resolver *r = t->resolver;
    const char *key = ic_arena_printf(t->arena, "%s:tlog", t->path).data;
    uint32_t known = r->seen.count;
    if (ic_pool_add(&r->seen, ic_str(key)) < known)
        return;
    if (t->entries.count) {
        find_folder(t);
        find_roots(t);
        const char *shown = ic_resolver_shown(r, t->folder);
        struct ic_str base = ic_str_base_name(ic_str(t->folder));
        const char *name = strcmp(shown, ".") == 0 && base.len ? base.data : shown;
        uint32_t program = ic_resolver_program(r, name, false);
        for (uint32_t i = 0; i < t->entries.count; i++)
            add_job(t, &t->entries.at[i], program);
    }
    ic_resolver_note(r, "using %s (%u source files)", t->shown, t->entries.count);
    if (t->lost)
        ic_resolver_note(r, "%s: %u source files are not on this machine, '%s' is one", t->shown,
                         t->lost, t->lost_file);
    if (t->other)
        ic_resolver_note(r, "%s: %u files are no C or C++ source files", t->shown, t->other);
    if (t->lost_folders)
        ic_resolver_note(r, "%s: %u include folders and headers are not on this machine", t->shown,
                         t->lost_folders);
}

bool ic_read_tlog(struct ic_resolver *resolver, const char *path)
{
    struct tlog t = {.resolver = resolver, .arena = &resolver->jobs->arena, .path = path};
    struct ic_buf bytes = {0}, room = {0};
    t.shown = ic_resolver_shown(resolver, path);
    ic_windows_map_init(&t.map, t.arena, &t.disk, ic_path_folder(t.arena, ic_str(path)).data);
    bool ok = ic_file_read(path, TLOG_BYTES, &bytes, resolver->error) &&
              read_lines(&t, ic_command_text(ic_buf_view(&bytes), &room));
    if (ok)
        add_jobs(&t);
    ic_buf_release(&bytes);
    ic_buf_release(&room);
    ic_vec_release(&t.entries);
    ic_pool_release(&t.files);
    ic_disk_release(&t.disk);
    return ok;
}
