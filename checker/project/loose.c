#include "base/file.h"
#include "project/folder_tree.h"
#include "project/resolver.h"

#include <stdlib.h>

// Folders of headers given to one source, the nearest ones.
enum { HEADER_FOLDERS = 64 };

static void add_include(struct ic_resolver *r, struct ic_args *args, struct ic_str folder)
{
    const char *arg = ic_arena_printf(&r->jobs->arena, "-I%.*s", IC_STR_ARG(folder)).data;
    for (uint32_t i = 0; i < args->count; i++)
        if (strcmp(args->at[i], arg) == 0)
            return;
    ic_vec_push(args, arg);
}

static void guess_usual(struct ic_resolver *r, struct ic_str folder, const char *const *roots,
                        uint32_t root_count, struct ic_args *args)
{
    static const char *const usual[] = {".", "inc", "include", "../inc", "../include", ".."};
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) {
        struct ic_str path = ic_path_join(&r->jobs->arena, folder, ic_str(usual[i]));
        bool inside = strcmp(usual[i], "..") != 0;
        for (uint32_t k = 0; k < root_count && !inside; k++)
            inside = ic_path_inside(path, ic_str(roots[k]));
        if (inside && path.len > 1 && ic_file_kind(path.data) == IC_FILE_FOLDER)
            add_include(r, args, path);
    }
}

// Nearness of folders
// ------------------------------------------------------------------------------------------

struct near_folder {
    const char *path;
    uint32_t common, depth; // path components shared with the source's folder, and in all
};

static uint32_t components(struct ic_str path)
{
    uint32_t count = 0;
    for (size_t i = 0; i < path.len; i++)
        count += path.data[i] == '/';
    return count;
}

static int by_nearness(const void *left, const void *right)
{
    const struct near_folder *a = left, *b = right;
    if (a->common != b->common)
        return a->common > b->common ? -1 : 1;
    if (a->depth != b->depth)
        return a->depth < b->depth ? -1 : 1;
    return ic_str_compare(ic_str(a->path), ic_str(b->path));
}

static void guess_near(struct ic_resolver *r, struct ic_str folder,
                       const struct ic_folder_tree *walk, struct ic_args *args)
{
    uint32_t count = walk->header_folders.count;
    if (!count)
        return;
    struct ic_arena arena = {0};
    struct near_folder *near = ic_arena_array(&arena, count, sizeof *near);
    for (uint32_t i = 0; i < count; i++) {
        struct ic_str path = ic_str(walk->header_folders.at[i]);
        struct ic_str common = ic_path_common(folder, path);
        near[i] = (struct near_folder){path.data, components(common), components(path)};
    }
    qsort(near, count, sizeof *near, by_nearness);
    for (uint32_t i = 0; i < count && i < HEADER_FOLDERS; i++)
        add_include(r, args, ic_str(near[i].path));
    ic_arena_release(&arena);
}

// Jobs
// ------------------------------------------------------------------------------------------

// What the sources of one folder have in common.
struct guess {
    struct ic_args args;
    const char *const *roots;
    uint32_t root_count;
};

struct loose {
    struct ic_resolver *resolver;
    struct ic_pool folders;            // of sources
    IC_VEC(struct guess) guesses;      // by id in `folders`
    const struct ic_folder_tree *walk; // NULL: files named one by one
    struct ic_job common;
};

// A file's own folder, and the tree of its parent.
static void own_roots(struct ic_resolver *r, struct ic_str folder, struct guess *guess)
{
    struct ic_str parent = ic_path_folder(&r->jobs->arena, folder);
    const char **roots = ic_arena_array(&r->jobs->arena, 2, sizeof *roots);
    roots[0] = folder.data;
    roots[1] = parent.data;
    guess->roots = roots;
    guess->root_count = parent.len > 1 ? 2 : 1;
}

static const struct guess *guess_for(struct loose *l, struct ic_str folder)
{
    struct ic_resolver *r = l->resolver;
    uint32_t known = l->folders.count, id = ic_pool_add(&l->folders, folder);
    while (l->guesses.count <= id)
        ic_vec_push(&l->guesses, (struct guess){0});
    struct guess *guess = &l->guesses.at[id];
    if (id < known && guess->roots)
        return guess;
    guess->roots = l->common.roots;
    guess->root_count = l->common.root_count;
    if (!l->walk)
        own_roots(r, folder, guess);
    struct ic_args args = {0};
    guess_usual(r, folder, guess->roots, guess->root_count, &args);
    if (l->walk)
        guess_near(r, folder, l->walk, &args);
    guess->args = ic_resolver_args(r, &args);
    ic_vec_release(&args);
    return guess;
}

static void add_job(struct loose *l, const char *file)
{
    struct ic_resolver *r = l->resolver;
    if (ic_pool_find(&r->seen, ic_str(file)) != IC_NONE)
        return;
    ic_pool_add(&r->seen, ic_str(file));
    struct ic_job job = l->common;
    job.file = job.place = ic_arena_str(&r->jobs->arena, ic_str(file)).data;
    const struct guess *guess = guess_for(l, ic_path_folder(&r->jobs->arena, ic_str(file)));
    job.args = guess->args.at;
    job.arg_count = guess->args.count;
    job.roots = guess->roots;
    job.root_count = guess->root_count;
    ic_vec_push(&r->jobs->jobs, job);
}

static void release(struct loose *l)
{
    ic_pool_release(&l->folders);
    ic_vec_release(&l->guesses);
}

static void note_guess(struct ic_resolver *r)
{
    ic_resolver_note(r, "no project file: include folders are guessed (inc, include, ../inc, "
                        "../include, folders with headers); name more with '-- -IDIR'");
}

// A folder's name for users: never "." or empty.
static const char *folder_name(struct ic_resolver *r, struct ic_str folder)
{
    struct ic_str shown = ic_str(ic_resolver_shown(r, folder.data)),
                  base = ic_str_base_name(folder);
    return ic_arena_str(&r->jobs->arena, ic_str_is(shown, ".") && base.len ? base : shown).data;
}

static const char *set_name(struct ic_resolver *r, const struct ic_args *files)
{
    struct ic_arena *arena = &r->jobs->arena;
    struct ic_str common = ic_path_folder(arena, ic_str(files->at[0]));
    bool several = false;
    for (uint32_t i = 1; i < files->count; i++) {
        several |= strcmp(files->at[i], files->at[0]) != 0;
        common = ic_path_common(common, ic_path_folder(arena, ic_str(files->at[i])));
    }
    if (!several)
        return ic_resolver_shown(r, files->at[0]);
    return folder_name(r, ic_arena_str(arena, common.len ? common : ic_str("/")));
}

void ic_read_files(struct ic_resolver *resolver, const struct ic_args *files)
{
    struct loose l = {.resolver = resolver};
    l.common.program = ic_resolver_program(resolver, set_name(resolver, files), true);
    l.common.folder = resolver->cwd.data;
    l.common.origin = "argument";
    for (uint32_t i = 0; i < files->count; i++)
        add_job(&l, files->at[i]);
    note_guess(resolver);
    release(&l);
}

static void note_walk(struct ic_resolver *r, const char *shown, const struct ic_folder_tree *walk)
{
    if (walk->sources.count == 0)
        ic_resolver_note(r, "folder '%s' holds no C or C++ source files", shown);
    else if (walk->solutions.count || walk->projects.count || walk->builds.count)
        ic_resolver_note(r,
                         "no project in '%s' that could be read builds a driver: its sources are "
                         "taken as they lie, and include folders guessed; name more with '-- "
                         "-IDIR'",
                         shown);
    else
        note_guess(r);
    if (walk->skipped_links)
        ic_resolver_note(r, "%u symbolic links that leave folder '%s' are skipped, '%s' is one",
                         walk->skipped_links, shown, ic_resolver_shown(r, walk->skipped_link));
}

void ic_read_tree(struct ic_resolver *resolver, const char *folder,
                  const struct ic_folder_tree *walk)
{
    struct ic_arena *arena = &resolver->jobs->arena;
    const char *shown = ic_resolver_shown(resolver, folder);
    const char **root = ic_arena_array(arena, 1, sizeof *root);
    *root = ic_arena_str(arena, ic_str(folder)).data;
    struct loose l = {.resolver = resolver, .walk = walk};
    l.common.program = ic_resolver_program(resolver, folder_name(resolver, ic_str(folder)), true);
    l.common.folder = resolver->cwd.data;
    l.common.origin = ic_arena_printf(arena, "folder %s", shown).data;
    l.common.roots = root;
    l.common.root_count = 1;
    for (uint32_t i = 0; i < walk->sources.count; i++)
        add_job(&l, walk->sources.at[i]);
    note_walk(resolver, shown, walk);
    release(&l);
}
