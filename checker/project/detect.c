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

struct names {
    bool solution;
};

static void see_solution(void *data, struct ic_str name)
{
    ((struct names *)data)->solution |= ic_project_kind(name) == IC_PROJECT_SOLUTION;
}

// The folder of the solution that a project named alone is likely to be built with.
static const char *solution_folder(struct ic_resolver *r, const char *project)
{
    struct ic_arena *arena = &r->jobs->arena;
    struct ic_str folder = ic_path_folder(arena, ic_str(project));
    struct ic_str tree = ic_tree_of(arena, folder, r->cwd);
    for (; ic_path_inside(folder, tree); folder = ic_path_folder(arena, folder)) {
        struct names names = {false};
        ic_folder_each(folder.data, see_solution, &names, NULL);
        if (names.solution)
            return folder.data;
    }
    return NULL;
}

bool ic_read_projects(struct ic_resolver *resolver, const struct ic_args *paths)
{
    struct ic_vcx_set set = {.resolver = resolver, .named = true};
    for (uint32_t i = 0; i < paths->count; i++) {
        uint32_t project = ic_vcx_add(&set, paths->at[i]);
        set.at.at[project].solution = solution_folder(resolver, paths->at[i]);
    }
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
