#include "base/file.h"
#include "project/ddk.h"
#include "project/nmake.h"

#include <stdlib.h>

// What the call began with, for its closing notes.
struct summary {
    const char *shown;
    uint32_t programs, files, skipped;
};

static void release(struct ic_ddk_tree *tree)
{
    for (uint32_t i = 0; i < tree->list.count; i++)
        ic_ddk_project_free(tree->list.at[i]);
    ic_vec_release(&tree->list);
    ic_pool_release(&tree->paths);
    ic_disk_release(&tree->disk);
}

// The processor that the user's own arguments name.
static void find_arch(struct ic_ddk_tree *tree)
{
    static const struct {
        const char *text;
        enum ic_ddk_arch arch;
    } names[] = {
        {"--target=x86_64", IC_DDK_X64},
        {"--target=amd64", IC_DDK_X64},
        {"--target=i", IC_DDK_X86},
        {"--target=aarch64", IC_DDK_ARM64},
        {"--target=arm64", IC_DDK_ARM64},
        {"--target=arm", IC_DDK_ARM},
        {"--target=thumb", IC_DDK_ARM},
        {"-m32", IC_DDK_X86},
        {"-m64", IC_DDK_X64},
    };
    const struct ic_args *extra = &tree->resolver->extra;
    for (uint32_t i = 0; i < extra->count; i++)
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (ic_str_starts(ic_str(extra->at[i]), names[k].text)) {
                tree->arch = names[k].arch;
                tree->fixed = true;
                break;
            }
}

// Whether the file at `path` is new; then it has an empty place in the list.
static bool take(struct ic_ddk_tree *tree, const char *path, uint32_t *id)
{
    *id = ic_pool_add(&tree->paths, ic_str(path));
    bool is_new = tree->list.count <= *id;
    while (tree->list.count <= *id)
        ic_vec_push(&tree->list, (struct ic_ddk_project *)NULL);
    return is_new;
}

static const char *project_in(struct ic_ddk_tree *tree, const char *folder, const char *name)
{
    struct ic_arena room = {0};
    const char *path = ic_arena_printf(&room, "%s/%s", folder, name).data;
    const char *found = ic_disk_path(&tree->resolver->jobs->arena, &tree->disk, path);
    ic_arena_release(&room);
    return found && ic_file_kind(found) == IC_FILE_REGULAR ? found : NULL;
}

// Reads one `sources` file that another one led to: what is wrong with it is a note.
static void add_project(struct ic_ddk_tree *tree, const char *path, enum ic_ddk_arch arch)
{
    struct ic_resolver *r = tree->resolver;
    struct ic_error error = {0}, *outer = r->error;
    uint32_t id;
    if (tree->list.count >= IC_DDK_PROJECTS) {
        ic_resolver_note(r, "more than %d project files: the others are left out", IC_DDK_PROJECTS);
        return;
    }
    if (!take(tree, path, &id))
        return;
    r->error = &error;
    struct ic_ddk_project *project = ic_ddk_project_load(tree, path, arch);
    r->error = outer;
    tree->list.at[id] = project;
    if (!project)
        ic_resolver_note(r, "%s: it is left out", error.text);
}

// dirs
// ------------------------------------------------------------------------------------------

static bool read_dirs(struct ic_ddk_tree *tree, const char *path, enum ic_ddk_arch arch,
                      struct ic_error *error);

static void read_below(struct ic_ddk_tree *tree, const char *folder, enum ic_ddk_arch arch)
{
    struct ic_error error = {0};
    const char *dirs = project_in(tree, folder, "dirs");
    const char *sources = project_in(tree, folder, "sources");
    if (dirs && !read_dirs(tree, dirs, arch, &error))
        ic_resolver_note(tree->resolver, "%s: it is left out", error.text);
    if (sources)
        add_project(tree, sources, arch);
}

static bool names_arch(struct ic_str list, const char *a, const char *b)
{
    while (list.len) {
        struct ic_str name = ic_str_trim(ic_str_split(&list, ','));
        if (ic_str_eq_nocase(name, ic_str(a)) || ic_str_eq_nocase(name, ic_str(b)))
            return true;
    }
    return false;
}

// Splits "name{amd64,i386}"; whether the folder is built for a processor that is read, which `arch`
// then is.
static bool built_for(struct ic_ddk_tree *tree, struct ic_str *word, enum ic_ddk_arch *arch)
{
    static const char *const names[][2] = {
        {"amd64", "x64"}, {"i386", "x86"}, {"arm64", "aarch64"}, {"arm", "arm"}};
    struct ic_str list = *word;
    struct ic_str name = ic_str_split(&list, '{');
    if (name.len == word->len)
        return true;
    struct ic_str behind = list;
    list = ic_str_split(&behind, '}');
    *word = name.len ? name : behind;
    if (names_arch(list, names[*arch][0], names[*arch][1]))
        return true;
    if (tree->fixed || !names_arch(list, names[IC_DDK_X86][0], names[IC_DDK_X86][1]))
        return false;
    *arch = IC_DDK_X86;
    return true;
}

static void dirs_note(void *data, struct ic_nmake_place place, const char *text)
{
    struct ic_ddk_tree *tree = data;
    if (tree->folder_notes++ >= IC_DDK_NOTES * 5)
        return;
    struct ic_str note =
        ic_arena_printf(&tree->resolver->jobs->arena, "%s:%u: %s",
                        ic_resolver_shown(tree->resolver, place.file), place.line, text);
    ic_resolver_say_alike(tree->resolver, note.data);
}

static void note_folder(struct ic_ddk_tree *tree, struct ic_nmake_place place, struct ic_str word,
                        const char *why)
{
    struct ic_buf text = {0};
    ic_buf_printf(&text, "'%.*s' %s", IC_STR_ARG(word), why);
    dirs_note(tree, place, text.data);
    ic_buf_release(&text);
}

static void read_list(struct ic_ddk_tree *tree, struct ic_nmake *nmake, const char *macro,
                      bool optional, enum ic_ddk_arch outer)
{
    struct ic_arena *arena = &tree->resolver->jobs->arena;
    struct ic_str rest = ic_str(ic_nmake_value(nmake, macro, true));
    struct ic_nmake_place place = ic_nmake_where(nmake, (struct ic_str){0}, macro);
    for (struct ic_str word; (word = ic_ddk_word(&rest)).len;) {
        enum ic_ddk_arch arch = outer;
        if (!built_for(tree, &word, &arch))
            continue;
        const char *path = ic_arena_printf(arena, "%s/%.*s", nmake->folder, IC_STR_ARG(word)).data;
        const char *folder = word.len ? ic_disk_path(arena, &tree->disk, path) : NULL;
        if (folder && ic_file_kind(folder) == IC_FILE_FOLDER &&
            ic_path_inside(ic_str(folder), ic_str(nmake->top)))
            read_below(tree, folder, arch);
        else if (!optional && word.len)
            note_folder(tree, place, word, "is no folder of the project: it is left out");
    }
}

static bool is_open(const struct ic_ddk_tree *tree, const char *path)
{
    for (uint32_t i = 0; i < tree->depth; i++)
        if (strcmp(tree->open[i], path) == 0)
            return true;
    return false;
}

static bool read_dirs(struct ic_ddk_tree *tree, const char *path, enum ic_ddk_arch arch,
                      struct ic_error *error)
{
    struct ic_resolver *r = tree->resolver;
    struct ic_arena *arena = &r->jobs->arena;
    uint32_t id;
    if (is_open(tree, path) || tree->depth >= IC_DDK_DEPTH || tree->list.count >= IC_DDK_PROJECTS) {
        ic_resolver_note(r, "%s: is named in a circle, or too deep or too late: it is left out",
                         ic_resolver_shown(r, path));
        return true;
    }
    if (!take(tree, path, &id))
        return true;
    struct ic_nmake nmake = {.arena = arena, .disk = &tree->disk, .note = dirs_note, .data = tree};
    nmake.folder = ic_path_folder(arena, ic_str(path)).data;
    nmake.top = ic_ddk_top(arena, nmake.folder);
    ic_ddk_environment(&nmake, arch);
    bool ok = ic_nmake_read(&nmake, path, error);
    if (ok) {
        tree->open[tree->depth++] = path;
        read_list(tree, &nmake, "DIRS", false, arch);
        read_list(tree, &nmake, "OPTIONAL_DIRS", true, arch);
        tree->depth--;
    }
    tree->bytes += nmake.bytes;
    ic_nmake_release(&nmake);
    return ok;
}

// Programs
// ------------------------------------------------------------------------------------------

static bool is_driver(const struct ic_ddk_project *s)
{
    return s->kind == IC_DDK_DRIVER || s->kind == IC_DDK_USER_DRIVER;
}

static bool is_library(const struct ic_ddk_project *s)
{
    return s->kind == IC_DDK_LIBRARY || s->kind == IC_DDK_DRIVER_LIBRARY;
}

static bool makes(const struct ic_ddk_project *s, const struct ic_ddk_link *link)
{
    struct ic_str name = ic_str(link->name);
    name.len -= 4;
    return is_library(s) && ic_str_eq_nocase(ic_str(s->target), name);
}

// The project's own library behind `link`: the one in its folder, else the only one of its name.
static struct ic_ddk_project *find_library(struct ic_ddk_tree *tree, const struct ic_ddk_link *link)
{
    struct ic_ddk_project *found = NULL;
    uint32_t count = 0;
    for (uint32_t i = 0; i < tree->list.count; i++) {
        struct ic_ddk_project *s = tree->list.at[i];
        if (!s || !makes(s, link))
            continue;
        if (strcmp(s->folder, link->folder) == 0)
            return s;
        found = s;
        count++;
    }
    return count == 1 ? found : NULL;
}

static void find_libraries(struct ic_ddk_tree *tree)
{
    for (uint32_t i = 0; i < tree->list.count; i++) {
        struct ic_ddk_project *s = tree->list.at[i];
        for (uint32_t k = 0; s && k < s->links.count; k++)
            s->links.at[k].library = find_library(tree, &s->links.at[k]);
    }
}

// Libraries that lie where a driver says, but that nothing has led to yet.
static void load_libraries(struct ic_ddk_tree *tree)
{
    for (uint32_t i = 0; i < tree->list.count; i++) {
        const struct ic_ddk_project *s = tree->list.at[i];
        for (uint32_t k = 0; s && (is_driver(s) || is_library(s)) && k < s->links.count; k++) {
            const char *folder = s->links.at[k].folder;
            const char *path = *folder && strcmp(folder, s->folder) != 0 &&
                                       ic_path_inside(ic_str(folder), ic_str(s->top))
                                   ? project_in(tree, folder, "sources")
                                   : NULL;
            if (path)
                add_project(tree, path, s->arch);
        }
    }
}

static void add_job(struct ic_ddk_tree *tree, const struct ic_ddk_project *s,
                    const struct ic_ddk_file *file, const struct ic_args *args, uint32_t program)
{
    struct ic_job job = {.file = file->path,
                         .folder = s->folder,
                         .args = args->at,
                         .arg_count = args->count,
                         .roots = s->roots.at,
                         .root_count = s->roots.count,
                         .trace_functions = s->functions.at,
                         .trace_function_count = s->functions.count,
                         .trace_configs = s->configs.at,
                         .trace_config_count = s->configs.count,
                         .generated = s->generated.at,
                         .generated_count = s->generated.count,
                         .place = file->path,
                         .origin = file->origin};
    ic_resolver_add(tree->resolver, &job, program);
    tree->jobs++;
}

static struct ic_args kept(struct ic_ddk_tree *tree, const struct ic_args *list)
{
    struct ic_args copy = {.count = list->count};
    copy.at = ic_arena_array(&tree->resolver->jobs->arena, list->count, sizeof *copy.at);
    for (uint32_t i = 0; i < list->count; i++)
        copy.at[i] = list->at[i];
    return copy;
}

// The jobs of `s`. A source outside of its roots brings its own folder.
static void add_jobs(struct ic_ddk_tree *tree, const struct ic_ddk_project *s, uint32_t program,
                     struct summary *sum)
{
    struct ic_ddk_project own = *s;
    struct ic_args args = ic_resolver_args(tree->resolver, &s->args);
    own.functions = kept(tree, &s->functions);
    own.configs = kept(tree, &s->configs);
    own.generated = kept(tree, &s->generated);
    for (uint32_t i = 0; i < s->files.count; i++) {
        const char *path = s->files.at[i].path;
        struct ic_args roots = {0};
        bool inside = false;
        if (tree->jobs >= IC_DDK_JOBS) {
            ic_resolver_note(tree->resolver, "more than %d source files: the others are left out",
                             IC_DDK_JOBS);
            return;
        }
        for (uint32_t k = 0; k < s->roots.count; k++) {
            ic_vec_push(&roots, s->roots.at[k]);
            inside |= ic_path_inside(ic_str(path), ic_str(s->roots.at[k]));
        }
        if (!inside)
            ic_vec_push(&roots, ic_path_folder(&tree->resolver->jobs->arena, ic_str(path)).data);
        own.roots = kept(tree, &roots);
        ic_vec_release(&roots);
        add_job(tree, &own, &s->files.at[i], &args, program);
        sum->files++;
    }
}

// The driver's own sources and those of the libraries it links, and that they link.
static void add_program(struct ic_ddk_tree *tree, struct ic_ddk_project *driver,
                        struct summary *sum)
{
    struct ic_resolver *r = tree->resolver;
    const char *key = ic_arena_printf(&r->jobs->arena, "%s:sources", driver->path).data;
    uint32_t known = r->seen.count;
    if (ic_pool_add(&r->seen, ic_str(key)) < known)
        return;
    uint32_t program = ic_resolver_program(r, driver->shown, false);
    IC_VEC(struct ic_ddk_project *) parts = {0};
    ic_vec_push(&parts, driver);
    driver->program = program + 1;
    for (uint32_t i = 0; i < parts.count && tree->jobs < IC_DDK_JOBS; i++) {
        struct ic_ddk_project *part = parts.at[i];
        for (uint32_t k = 0; k < part->links.count; k++) {
            struct ic_ddk_project *library = part->links.at[k].library;
            if (library && library->program != program + 1)
                ic_vec_push(&parts, library);
            if (library)
                library->program = program + 1;
        }
        part->linked |= i > 0;
        add_jobs(tree, part, program, sum);
    }
    ic_vec_release(&parts);
    sum->programs++;
}

static void note_summary(struct ic_ddk_tree *tree, const struct summary *sum)
{
    static const char *const names[] = {"x64", "x86", "ARM64", "ARM"};
    ic_resolver_note(tree->resolver, "using %s (%s, free build): %u program%s, %u source file%s",
                     sum->shown, names[tree->arch], sum->programs, sum->programs == 1 ? "" : "s",
                     sum->files, sum->files == 1 ? "" : "s");
    if (sum->skipped)
        ic_resolver_note(tree->resolver,
                         "%s: %u of the projects are no drivers and skipped (programs, DLLs, "
                         "libraries that no driver links)",
                         sum->shown, sum->skipped);
}

static void finish(struct ic_ddk_tree *tree, const char *path)
{
    struct summary sum = {.shown = ic_resolver_shown(tree->resolver, path)};
    load_libraries(tree);
    find_libraries(tree);
    for (uint32_t i = 0; i < tree->list.count; i++)
        if (tree->list.at[i] && is_driver(tree->list.at[i]))
            add_program(tree, tree->list.at[i], &sum);
    for (uint32_t i = 0; i < tree->list.count; i++) {
        struct ic_ddk_project *s = tree->list.at[i];
        bool alone = s && !s->linked && strcmp(s->path, path) == 0 && is_library(s);
        if (s && ((s->kind == IC_DDK_DRIVER_LIBRARY && !s->linked) || alone))
            add_program(tree, s, &sum);
        else if (s && !is_driver(s) && !s->linked)
            sum.skipped++;
    }
    note_summary(tree, &sum);
}

bool ic_read_sources(struct ic_resolver *resolver, const char *path)
{
    struct ic_ddk_tree tree = {.resolver = resolver};
    uint32_t id;
    find_arch(&tree);
    take(&tree, path, &id);
    tree.list.at[id] = ic_ddk_project_load(&tree, path, tree.arch);
    bool ok = tree.list.at[id] != NULL;
    if (ok)
        finish(&tree, path);
    release(&tree);
    return ok;
}

bool ic_read_dirs(struct ic_resolver *resolver, const char *path)
{
    struct ic_ddk_tree tree = {.resolver = resolver};
    find_arch(&tree);
    bool ok = read_dirs(&tree, path, tree.arch, resolver->error);
    if (ok)
        finish(&tree, path);
    release(&tree);
    return ok;
}

bool ic_read_builds(struct ic_resolver *resolver, const char *folder, const char *const *sources,
                    uint32_t count)
{
    struct ic_ddk_tree tree = {.resolver = resolver};
    find_arch(&tree);
    for (uint32_t i = 0; i < count; i++)
        add_project(&tree, sources[i], tree.arch);
    finish(&tree, count == 1 ? sources[0] : folder);
    release(&tree);
    return true;
}
