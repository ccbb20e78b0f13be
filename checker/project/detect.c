// Which project a folder holds. The order: compile_commands.json, solutions and projects, the WDK's
// old build files, sources as they lie.
#include "base/file.h"
#include "project/folder_tree.h"
#include "project/vcxproj.h"

// Projects
// ------------------------------------------------------------------------------------------

bool ic_read_solution(struct ic_resolver *resolver, const char *path)
{
    struct ic_vcx_set set = {.resolver = resolver};
    const char *taken = NULL;
    bool ok = ic_solution_read(&set, path, &taken) &&
              ic_vcx_programs(&set, ic_resolver_shown(resolver, path), taken);
    ic_vcx_release(&set);
    return ok;
}

struct solutions {
    struct ic_arena *arena;
    struct ic_str folder;
    struct ic_args paths;
};

static void see_solution(void *data, struct ic_str name)
{
    struct solutions *s = data;
    if (ic_project_kind(name) == IC_PROJECT_SOLUTION)
        ic_vec_push(&s->paths, ic_path_join(s->arena, s->folder, name).data);
}

// The solutions that a project named alone is likely to be built with: those of the nearest folder.
static void find_solutions(struct ic_resolver *r, const char *project, struct solutions *s)
{
    s->arena = &r->jobs->arena;
    s->folder = ic_path_folder(s->arena, ic_str(project));
    struct ic_str tree = ic_tree_of(s->arena, s->folder, r->cwd);
    while (ic_path_inside(s->folder, tree)) {
        ic_folder_each(s->folder.data, see_solution, s, NULL);
        if (s->paths.count)
            break;
        s->folder = ic_path_folder(s->arena, s->folder);
    }
}

// The other projects of the named ones' solutions: libraries among them may be linked by name. A
// solution that can't be read is not what the user asked for.
static void add_neighbours(struct ic_vcx_set *set)
{
    struct ic_error error = {0}, *outer = set->resolver->error;
    set->resolver->error = &error;
    for (uint32_t i = 0; i < set->named; i++) {
        struct solutions solutions = {0};
        find_solutions(set->resolver, set->at.at[i].path, &solutions);
        if (solutions.paths.count)
            set->at.at[i].solution = solutions.folder.data;
        for (uint32_t k = 0; k < solutions.paths.count; k++) {
            const char *taken;
            ic_solution_read(set, solutions.paths.at[k], &taken);
        }
        ic_vec_release(&solutions.paths);
    }
    set->resolver->error = outer;
}

bool ic_read_projects(struct ic_resolver *resolver, const struct ic_args *paths)
{
    struct ic_vcx_set set = {.resolver = resolver};
    for (uint32_t i = 0; i < paths->count; i++)
        ic_vcx_add(&set, paths->at[i]);
    set.named = set.at.count;
    add_neighbours(&set);
    const char *shown = ic_resolver_shown(resolver, paths->at[0]);
    if (paths->count > 1)
        shown = ic_arena_printf(&resolver->jobs->arena, "%u projects", paths->count).data;
    bool ok = ic_vcx_programs(&set, shown, NULL);
    ic_vcx_release(&set);
    return ok;
}

// Folders
// ------------------------------------------------------------------------------------------

static bool read_solutions(struct ic_resolver *r, const char *folder,
                           const struct ic_folder_tree *walk)
{
    struct ic_vcx_set set = {.resolver = r};
    const char *taken = NULL, *what = ic_resolver_shown(r, folder);
    bool ok = true;
    for (uint32_t i = 0; i < walk->solutions.count && ok; i++)
        ok = ic_solution_read(&set, walk->solutions.at[i], &taken);
    for (uint32_t i = 0; i < walk->projects.count; i++)
        ic_vcx_add(&set, walk->projects.at[i]);
    if (walk->solutions.count == 1)
        what = ic_resolver_shown(r, walk->solutions.at[0]);
    else if (!walk->solutions.count && walk->projects.count == 1)
        what = ic_resolver_shown(r, walk->projects.at[0]);
    else
        what = ic_arena_printf(&r->jobs->arena, "%u solutions and %u projects in %s",
                               walk->solutions.count, walk->projects.count, what)
                   .data;
    ok = ok && ic_vcx_programs(&set, what, walk->solutions.count == 1 ? taken : NULL);
    ic_vcx_release(&set);
    return ok;
}

static bool read_walked(struct ic_resolver *r, const char *folder,
                        const struct ic_folder_tree *walk)
{
    uint32_t before = r->jobs->jobs.count;
    if ((walk->solutions.count || walk->projects.count) && !read_solutions(r, folder, walk))
        return false;
    if (r->jobs->jobs.count == before && walk->builds.count &&
        !ic_read_builds(r, folder, (const char *const *)walk->builds.at, walk->builds.count))
        return false;
    if (r->jobs->jobs.count == before)
        ic_read_tree(r, folder, walk);
    return true;
}

bool ic_read_folder(struct ic_resolver *resolver, const char *folder)
{
    const char *database = ic_find_database(resolver, folder);
    if (database)
        return ic_read_database(resolver, database);
    struct ic_folder_tree walk = {0};
    bool ok =
        ic_folder_tree_walk(folder, &walk, resolver->error) && read_walked(resolver, folder, &walk);
    ic_folder_tree_release(&walk);
    return ok;
}

// Without a path
// ------------------------------------------------------------------------------------------

struct seen {
    struct ic_arena *arena;
    struct ic_str folder;
    bool project;
};

static void see_project(void *data, struct ic_str name)
{
    struct seen *seen = data;
    enum ic_project_kind kind = ic_project_kind(name);
    if (kind != IC_PROJECT_NONE && kind != IC_PROJECT_TLOG)
        seen->project |=
            ic_file_kind(ic_path_join(seen->arena, seen->folder, name).data) == IC_FILE_REGULAR;
}

static bool holds_project(struct ic_resolver *r, struct ic_str folder)
{
    struct seen seen = {&r->jobs->arena, folder, false};
    ic_folder_each(folder.data, see_project, &seen, NULL);
    return seen.project;
}

// Outside of a repository only a compile_commands.json is looked for above the working folder.
bool ic_find_project(struct ic_resolver *resolver)
{
    struct ic_arena *arena = &resolver->jobs->arena;
    struct ic_str top = ic_tree_of(arena, resolver->cwd, resolver->cwd);
    for (struct ic_str up = resolver->cwd; up.len > 1; up = ic_path_folder(arena, up)) {
        if (ic_find_database(resolver, up.data) ||
            (ic_path_inside(up, top) && holds_project(resolver, up)))
            return ic_read_folder(resolver, up.data);
        if (ic_file_exists(ic_path_join(arena, up, ic_str(".git")).data))
            break;
    }
    return ic_read_folder(resolver, resolver->cwd.data);
}
