#include "project/folder_tree.h"

#include "base/file.h"
#include "base/map.h"

#include <stdlib.h>
#include <sys/stat.h>

struct folder {
    const char *path;
    uint32_t depth;
};

struct walker {
    struct ic_folder_tree *walk;
    struct ic_error *error;
    const char *top;
    struct folder at;
    IC_VEC(struct folder) pending;
    IC_VEC(const char *) links;
    struct ic_buf path;
    bool has_header;
    bool failed;
};

static bool has_suffix(struct ic_str path, const char *const *suffixes)
{
    for (; *suffixes; suffixes++)
        if (ic_str_ends_nocase(path, *suffixes))
            return true;
    return false;
}

bool ic_is_source(struct ic_str path)
{
    static const char *const suffixes[] = {".c", ".cpp", ".cxx", ".cc", NULL};
    return has_suffix(ic_str_base_name(path), suffixes);
}

enum ic_project_kind ic_project_kind(struct ic_str path)
{
    struct ic_str name = ic_str_base_name(path);
    if (ic_str_ends_nocase(name, ".sln") || ic_str_ends_nocase(name, ".slnx"))
        return IC_PROJECT_SOLUTION;
    if (ic_str_ends_nocase(name, ".vcxproj"))
        return IC_PROJECT_VCX;
    if (ic_str_ends_nocase(name, ".tlog"))
        return IC_PROJECT_TLOG;
    if (ic_str_eq_nocase(name, ic_str("sources")))
        return IC_PROJECT_SOURCES;
    return ic_str_eq_nocase(name, ic_str("dirs")) ? IC_PROJECT_DIRS : IC_PROJECT_NONE;
}

static bool is_header(struct ic_str name)
{
    static const char *const suffixes[] = {".h", ".hpp", ".hxx", ".hh", ".inl", ".inc", NULL};
    return has_suffix(name, suffixes);
}

static const char *keep(struct walker *w)
{
    return ic_arena_str(&w->walk->arena, ic_buf_view(&w->path)).data;
}

static bool fail(struct walker *w, const char *what, uint32_t limit)
{
    w->failed = true;
    return ic_fail(w->error,
                   "folder '%s' %s %u: name a smaller folder, its source files, or its "
                   "compile_commands.json",
                   w->top, what, limit);
}

static void see_folder(struct walker *w, struct ic_str name)
{
    if (name.data[0] == '.' || ic_str_is(name, "CMakeFiles"))
        return;
    if (w->at.depth >= IC_FOLDER_TREE_DEPTH)
        fail(w, "has folders nested deeper than", IC_FOLDER_TREE_DEPTH);
    else
        ic_vec_push(&w->pending, (struct folder){keep(w), w->at.depth + 1});
}

static void see_project(struct walker *w, enum ic_project_kind kind)
{
    if (kind == IC_PROJECT_SOLUTION)
        ic_vec_push(&w->walk->solutions, keep(w));
    else if (kind == IC_PROJECT_VCX)
        ic_vec_push(&w->walk->projects, keep(w));
    else if (kind == IC_PROJECT_SOURCES)
        ic_vec_push(&w->walk->builds, keep(w));
}

static void see_file(struct walker *w, struct ic_str name)
{
    if (is_header(name)) {
        w->has_header = true;
    } else if (ic_is_source(name)) {
        if (w->walk->sources.count >= IC_FOLDER_TREE_SOURCES)
            fail(w, "holds more source files than", IC_FOLDER_TREE_SOURCES);
        else
            ic_vec_push(&w->walk->sources, keep(w));
    } else {
        see_project(w, ic_project_kind(name));
    }
}

static void see(void *data, struct ic_str name)
{
    struct walker *w = data;
    struct stat info;
    if (w->failed)
        return;
    if (++w->walk->entries > IC_FOLDER_TREE_ENTRIES) {
        fail(w, "holds more files than", IC_FOLDER_TREE_ENTRIES);
        return;
    }
    ic_buf_clear(&w->path);
    ic_buf_printf(&w->path, "%s/%.*s", ic_str_is(ic_str(w->at.path), "/") ? "" : w->at.path,
                  IC_STR_ARG(name));
    if (lstat(w->path.data, &info) != 0)
        return;
    if (S_ISLNK(info.st_mode))
        ic_vec_push(&w->links, keep(w));
    else if (S_ISDIR(info.st_mode))
        see_folder(w, name);
    else if (S_ISREG(info.st_mode))
        see_file(w, name);
}

static bool walk_folders(struct walker *w)
{
    ic_vec_push(&w->pending, (struct folder){w->top, 0});
    while (w->pending.count) {
        w->at = w->pending.at[--w->pending.count];
        w->has_header = false;
        struct ic_error why = {0};
        if (!ic_folder_each(w->at.path, see, w, &why))
            return ic_fail(w->error, "%s: check its permissions, or name other folders", why.text);
        if (w->failed)
            return false;
        if (w->has_header)
            ic_vec_push(&w->walk->header_folders, w->at.path);
    }
    return true;
}

// Links
// ------------------------------------------------------------------------------------------

static bool is_inside(const char *path, const char *folder)
{
    size_t len = strlen(folder);
    return strncmp(path, folder, len) == 0 &&
           (path[len] == '/' || path[len] == 0 || folder[len - 1] == '/');
}

static void real_sources(const struct walker *w, const char *real_top, struct ic_pool *pool)
{
    struct ic_buf path = {0};
    for (uint32_t i = 0; i < w->walk->sources.count; i++) {
        ic_buf_clear(&path);
        ic_buf_printf(&path, "%s%s", real_top, w->walk->sources.at[i] + strlen(w->top));
        ic_pool_add(pool, ic_buf_view(&path));
    }
    ic_buf_release(&path);
}

static void see_link(struct walker *w, const char *link, const char *real_top,
                     struct ic_pool *known)
{
    enum ic_file_kind kind = ic_file_kind(link);
    if (kind != IC_FILE_FOLDER && (kind != IC_FILE_REGULAR || !ic_is_source(ic_str(link))))
        return;
    char *target = realpath(link, NULL);
    if (target && !is_inside(target, real_top)) {
        if (!w->walk->skipped_links++)
            w->walk->skipped_link = link;
    } else if (target && kind == IC_FILE_REGULAR &&
               ic_pool_find(known, ic_str(target)) == IC_NONE) {
        ic_pool_add(known, ic_str(target));
        ic_vec_push(&w->walk->sources, link);
    }
    free(target);
}

static int by_bytes(const void *a, const void *b)
{
    return ic_str_compare(ic_str(*(const char *const *)a), ic_str(*(const char *const *)b));
}

static void sort(const char **at, uint32_t count)
{
    if (count)
        qsort((void *)at, count, sizeof *at, by_bytes);
}

static void walk_links(struct walker *w)
{
    char *real_top = w->links.count ? realpath(w->top, NULL) : NULL;
    if (!real_top)
        return;
    struct ic_pool known = {0};
    real_sources(w, real_top, &known);
    sort(w->links.at, w->links.count);
    for (uint32_t i = 0; i < w->links.count; i++)
        see_link(w, w->links.at[i], real_top, &known);
    ic_pool_release(&known);
    free(real_top);
}

bool ic_folder_tree_walk(const char *folder, struct ic_folder_tree *walk, struct ic_error *error)
{
    struct walker w = {.walk = walk, .error = error};
    w.top = ic_arena_str(&walk->arena, ic_str(folder)).data;
    bool ok = walk_folders(&w);
    if (ok) {
        walk_links(&w);
        sort(walk->sources.at, walk->sources.count);
        sort(walk->header_folders.at, walk->header_folders.count);
        sort(walk->solutions.at, walk->solutions.count);
        sort(walk->projects.at, walk->projects.count);
        sort(walk->builds.at, walk->builds.count);
    }
    ic_vec_release(&w.pending);
    ic_vec_release(&w.links);
    ic_buf_release(&w.path);
    return ok;
}

void ic_folder_tree_release(struct ic_folder_tree *walk)
{
    ic_vec_release(&walk->sources);
    ic_vec_release(&walk->header_folders);
    ic_vec_release(&walk->solutions);
    ic_vec_release(&walk->projects);
    ic_vec_release(&walk->builds);
    ic_arena_release(&walk->arena);
    *walk = (struct ic_folder_tree){0};
}
