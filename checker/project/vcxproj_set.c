// A set of projects as programs: each driver with the libraries that it links.
#include "base/file.h"
#include "project/vcxproj.h"

enum { MAX_PROJECTS = 5000, MAX_STEPS = 20000000 };

struct linker {
    struct ic_vcx_set *set;
    struct ic_pool targets;          // libraries by what they build, lower case
    IC_VEC(uint32_t) target_project; // by id in `targets`: the first of that name
    IC_VEC(uint32_t) same_target;    // by project: the next one of that name
    bool user_mode;                  // of the program at hand
    IC_VEC(uint32_t) linked;         // libraries of the program at hand
    IC_VEC(uint32_t) mark;           // by project: the program that it was last linked into, +1
    uint64_t steps;                  // so far
};

void ic_vcx_release(struct ic_vcx_set *set)
{
    for (uint32_t i = 0; i < set->at.count; i++) {
        ic_vec_release(&set->at.at[i].references);
        ic_vec_release(&set->at.at[i].libraries);
        ic_vec_release(&set->at.at[i].jobs);
    }
    ic_vec_release(&set->at);
    ic_pool_release(&set->paths);
    ic_msbuild_files_release(&set->files);
}

uint32_t ic_vcx_add(struct ic_vcx_set *set, const char *path)
{
    if (!set->paths.count)
        ic_pool_add(&set->paths, ic_str("")); // id 0 is taken: indices are ids less one
    uint32_t known = set->paths.count, id = ic_pool_add(&set->paths, ic_str(path));
    if (id >= known)
        ic_vec_push(&set->at, (struct ic_vcx){.path = set->paths.at[id].data});
    return id - 1;
}

// Libraries
// ------------------------------------------------------------------------------------------

static struct ic_str lower(struct linker *l, const char *text)
{
    return ic_arena_lower(&l->set->resolver->jobs->arena, ic_str(text));
}

static bool is_library(const struct linker *l, uint32_t project)
{
    const struct ic_vcx *at = &l->set->at.at[project];
    return !at->failed && (at->kind == IC_VCX_LIBRARY || at->kind == IC_VCX_COMMON);
}

static void list_targets(struct linker *l)
{
    for (uint32_t i = 0; i < l->set->at.count; i++)
        ic_vec_push(&l->same_target, IC_NONE);
    for (uint32_t i = l->set->at.count; i-- > 0;) {
        if (!is_library(l, i))
            continue;
        uint32_t id = ic_pool_add(&l->targets, lower(l, l->set->at.at[i].target));
        while (l->target_project.count <= id)
            ic_vec_push(&l->target_project, IC_NONE);
        l->same_target.at[i] = l->target_project.at[id];
        l->target_project.at[id] = i;
    }
}

// The project that builds the library at `path`: of several with that name the one in whose folder
// it lies, for build folders are mostly below their project's.
static uint32_t builder_of(struct linker *l, const char *path)
{
    uint32_t id = ic_pool_find(&l->targets, ic_str_base_name(ic_str(path))), best = IC_NONE;
    size_t longest = 0;
    if (id == IC_NONE || id >= l->target_project.count)
        return IC_NONE;
    for (uint32_t i = l->target_project.at[id]; i != IC_NONE; i = l->same_target.at[i]) {
        struct ic_str project = ic_str(l->set->at.at[i].path);
        size_t len = project.len - ic_str_base_name(project).len;
        bool holds = len > longest && strlen(path) > len &&
                     ic_str_eq_nocase(ic_str_n(project.data, len), ic_str_n(path, len));
        l->steps++;
        if (!l->user_mode && l->set->at.at[i].user_mode)
            continue;
        if (holds)
            longest = len;
        if (holds || best == IC_NONE)
            best = i;
    }
    return best;
}

static void link_library(struct linker *l, uint32_t project, uint32_t program)
{
    l->steps++;
    if (project == IC_NONE || !is_library(l, project) || l->mark.at[project] == program + 1)
        return;
    l->mark.at[project] = program + 1;
    ic_vec_push(&l->linked, project);
}

static void link_named(struct linker *l, const struct ic_vcx *project, uint32_t program)
{
    for (uint32_t i = 0; i < project->references.count && l->steps < MAX_STEPS; i++) {
        uint32_t id = ic_pool_find(&l->set->paths, ic_str(project->references.at[i]));
        link_library(l, id == IC_NONE ? IC_NONE : id - 1, program);
    }
    for (uint32_t i = 0; i < project->libraries.count && l->steps < MAX_STEPS; i++) {
        link_library(l, builder_of(l, project->libraries.at[i]), program);
    }
}

// Programs
// ------------------------------------------------------------------------------------------

static void add_jobs(struct linker *l, const struct ic_vcx *project, uint32_t program)
{
    for (uint32_t i = 0; i < project->jobs.count && l->steps < MAX_STEPS; i++) {
        l->steps += 1 + project->jobs.at[i].arg_count;
        ic_resolver_add(l->set->resolver, &project->jobs.at[i], program);
    }
}

static void add_program(struct linker *l, uint32_t project)
{
    struct ic_vcx_set *set = l->set;
    const struct ic_vcx *root = &set->at.at[project];
    uint32_t count = root->jobs.count, next = set->resolver->jobs->programs.count;
    l->linked.count = 0;
    l->user_mode = root->user_mode;
    l->mark.at[project] = next + 1;
    link_named(l, root, next);
    for (uint32_t i = 0; i < l->linked.count; i++) { // libraries of libraries join the end
        link_named(l, &set->at.at[l->linked.at[i]], next);
        count += set->at.at[l->linked.at[i]].jobs.count;
    }
    if (!count)
        return;
    struct ic_str name = ic_str_base_name(ic_str(root->path));
    uint32_t program = ic_resolver_program(
        set->resolver, ic_arena_str(&set->resolver->jobs->arena, name).data, false);
    add_jobs(l, root, program);
    for (uint32_t i = 0; i < l->linked.count; i++)
        add_jobs(l, &set->at.at[l->linked.at[i]], program);
}

// Libraries that nobody links are programs of their own, but only if drivers could link them, or
// the user names them.
static bool is_program(const struct linker *l, uint32_t project, bool libraries)
{
    const struct ic_vcx *at = &l->set->at.at[project];
    bool named = project < l->set->named && at->jobs.count;
    if (at->failed || (l->set->named && !named))
        return false;
    if (libraries)
        return is_library(l, project) && !l->mark.at[project] &&
               (at->kind == IC_VCX_LIBRARY || named);
    return at->kind == IC_VCX_DRIVER || (at->kind == IC_VCX_OTHER && named);
}

// Reads the common libraries that drivers and their libraries link.
static void read_linked(struct linker *l)
{
    struct ic_vcx_set *set = l->set;
    for (uint32_t i = 0; i < set->at.count; i++) {
        const struct ic_vcx *at = &set->at.at[i];
        l->user_mode = at->user_mode;
        if (!at->failed && (at->kind == IC_VCX_DRIVER || at->kind == IC_VCX_LIBRARY))
            link_named(l, at, 0);
    }
    for (uint32_t i = 0; i < l->linked.count; i++) {
        uint32_t library = l->linked.at[i];
        if (set->at.at[library].kind == IC_VCX_COMMON && !set->at.at[library].linked) {
            set->at.at[library].linked = true;
            ic_vcx_read(set, library);
        }
        link_named(l, &set->at.at[library], 0);
    }
    for (uint32_t i = 0; i < set->at.count; i++)
        l->mark.at[i] = 0;
}

static uint32_t add_programs(struct linker *l)
{
    struct ic_vcx_set *set = l->set;
    uint32_t before = set->resolver->jobs->programs.count;
    list_targets(l);
    for (uint32_t i = 0; i < set->at.count; i++)
        ic_vec_push(&l->mark, 0);
    read_linked(l);
    for (unsigned libraries = 0; libraries < 2; libraries++)
        for (uint32_t i = 0; i < set->at.count; i++)
            if (is_program(l, i, libraries) && l->steps < MAX_STEPS)
                add_program(l, i);
    if (l->steps >= MAX_STEPS)
        ic_resolver_note(set->resolver, "the projects link each other too often: not all of what "
                                        "they link is read");
    return set->resolver->jobs->programs.count - before;
}

// What was taken
// ------------------------------------------------------------------------------------------

static const char *common_configuration(const struct linker *l, const char *wanted)
{
    const struct ic_vcx_set *set = l->set;
    const char *taken = NULL;
    for (uint32_t i = 0; i < set->at.count; i++) {
        const struct ic_vcx *at = &set->at.at[i];
        if (at->failed || !at->jobs.count || (at->kind == IC_VCX_COMMON && !l->mark.at[i]) ||
            (set->named && i >= set->named))
            continue;
        if (taken && !ic_str_eq_nocase(ic_str(taken), ic_str(at->taken)))
            return wanted ? wanted : "each project's most like Release|x64";
        taken = at->taken;
    }
    return taken;
}

static void note_taken(const struct linker *l, const char *what, const char *taken,
                       uint32_t programs, uint32_t files)
{
    const struct ic_vcx_set *set = l->set;
    uint32_t others = 0, failed = 0;
    for (uint32_t i = 0; i < set->at.count; i++) {
        const struct ic_vcx *at = &set->at.at[i];
        failed += at->failed && !set->named;
        others += !at->failed && !set->named &&
                  (at->kind == IC_VCX_OTHER || (at->kind == IC_VCX_COMMON && !l->mark.at[i]));
    }
    const char *configuration =
        taken ? taken : common_configuration(l, set->resolver->configuration);
    struct ic_buf line = {0};
    ic_buf_printf(&line, "using %s%s%s%s (%u driver program%s, %u source files", what,
                  configuration ? " (" : "", configuration ? configuration : "",
                  configuration ? ")" : "", programs, programs == 1 ? "" : "s", files);
    if (others)
        ic_buf_printf(&line, "; %u project%s left out that build%s no driver", others,
                      others == 1 ? "" : "s", others == 1 ? "s" : "");
    if (failed)
        ic_buf_printf(&line, "; %u could not be read", failed);
    ic_resolver_note(set->resolver, "%s)", line.data);
    ic_buf_release(&line);
}

static void read_all(struct ic_vcx_set *set, const char *what)
{
    for (uint32_t i = 0; i < set->at.count && i < MAX_PROJECTS; i++) {
        ic_vcx_read(set, i);
        for (uint32_t k = 0; k < set->at.at[i].references.count; k++) {
            uint32_t project = ic_vcx_add(set, set->at.at[i].references.at[k]);
            if (!set->at.at[project].solution)
                set->at.at[project].solution = set->at.at[i].solution;
        }
    }
    if (set->at.count > MAX_PROJECTS)
        ic_resolver_note(set->resolver, "%s: only the first %d projects are read", what,
                         MAX_PROJECTS);
}

// What the user asked for by name must be there: the projects, or else the configuration.
static bool fail(struct ic_vcx_set *set)
{
    const char *why = set->resolver->latest_note;
    uint32_t unlisted = 0;
    uint32_t asked = set->named ? set->named : set->at.count;
    for (uint32_t i = 0; i < asked; i++)
        unlisted += set->at.at[i].unlisted;
    bool none = set->resolver->configuration && asked && unlisted == asked;
    for (uint32_t i = 0; i < set->named; i++)
        none |= set->at.at[i].failed;
    return none && why && !ic_fail(set->resolver->error, "%s", why);
}

bool ic_vcx_programs(struct ic_vcx_set *set, const char *what, const char *taken)
{
    struct linker l = {.set = set};
    uint32_t files = set->resolver->jobs->jobs.count;
    read_all(set, what);
    if (fail(set))
        return false;
    uint32_t programs = add_programs(&l);
    note_taken(&l, what, taken, programs, set->resolver->jobs->jobs.count - files);
    ic_pool_release(&l.targets);
    ic_vec_release(&l.target_project);
    ic_vec_release(&l.same_target);
    ic_vec_release(&l.linked);
    ic_vec_release(&l.mark);
    return true;
}
