#include "project/vcxproj.h"

#include "base/file.h"
#include "project/folder_tree.h"

static bool is(struct ic_msbuild *m, const char *property, const char *value)
{
    return ic_str_eq_nocase(ic_str(ic_msbuild_property(m, property)), ic_str(value));
}

// Configurations
// ------------------------------------------------------------------------------------------

void ic_vcx_split(struct ic_arena *arena, const char *text, const char **configuration,
                  const char **platform)
{
    struct ic_str rest = ic_str(text);
    *configuration = ic_arena_str(arena, ic_str_trim(ic_str_split(&rest, '|'))).data;
    *platform = ic_arena_str(arena, ic_str_trim(rest)).data;
}

static bool contains(const char *text, const char *part)
{
    size_t len = strlen(part);
    for (; strlen(text) >= len; text++)
        if (ic_str_eq_nocase(ic_str_n(text, len), ic_str(part)))
            return true;
    return false;
}

unsigned ic_vcx_likeness(const char *name)
{
    struct ic_str configuration = ic_str(name), rest = configuration;
    configuration = ic_str_split(&rest, '|');
    bool exact = ic_str_eq_nocase(ic_str_trim(configuration), ic_str("Release"));
    bool release = contains(name, "release") || contains(name, "fre");
    bool x64 = ic_str_eq_nocase(ic_str_trim(rest), ic_str("x64")) || contains(name, "amd64");
    bool arm = ic_str_eq_nocase(ic_str_trim(rest), ic_str("ARM64"));
    return 8u * x64 + 4u * release + 2u * exact + arm;
}

struct choice {
    const char *name;
    unsigned likeness;
};

static void consider(struct choice *best, const char *name)
{
    unsigned likeness = ic_vcx_likeness(name) + 1;
    if (likeness > best->likeness)
        *best = (struct choice){name, likeness};
}

// Solutions and users say x86 for what projects call Win32.
static bool is_same_configuration(const char *name, const char *wanted)
{
    struct ic_str a = ic_str(name), b = ic_str(wanted), x86 = ic_str("x86"),
                  win32 = ic_str("Win32");
    bool same =
        ic_str_eq_nocase(ic_str_trim(ic_str_split(&a, '|')), ic_str_trim(ic_str_split(&b, '|')));
    a = ic_str_trim(a);
    b = ic_str_trim(b);
    return same &&
           (ic_str_eq_nocase(a, b) || (ic_str_eq_nocase(a, win32) && ic_str_eq_nocase(b, x86)));
}

// The configurations that the project's own file lists.
static const char *choose(struct ic_vcx_set *set, struct ic_msbuild_file *file, const char *wanted,
                          bool *listed)
{
    struct choice best = {NULL, 0};
    const struct ic_xml *xml = &file->xml;
    *listed = false;
    for (uint32_t i = 0; i < xml->nodes.count; i++) {
        const char *name = ic_xml_attribute(xml, i, "Include");
        if (!name || !ic_xml_is(xml, i, "ProjectConfiguration"))
            continue;
        *listed = true;
        if (wanted && is_same_configuration(name, wanted))
            return name;
        if (!wanted)
            consider(&best, name);
    }
    if (*listed)
        return best.name;
    return wanted ? wanted : ic_arena_str(&set->resolver->jobs->arena, ic_str("Release|x64")).data;
}

// Kinds
// ------------------------------------------------------------------------------------------

static bool links_as_driver(struct ic_msbuild *m)
{
    struct ic_msbuild_item link = {.type = "Link"};
    return ic_msbuild_metadata_is(m, &link, "SubSystem", "Native") ||
           ic_msbuild_metadata_is(m, &link, "Driver", "Driver") ||
           ic_msbuild_metadata_is(m, &link, "Driver", "WDM") ||
           ic_msbuild_metadata_is(m, &link, "EntryPointSymbol", "DriverEntry") ||
           ic_msbuild_metadata_is(m, &link, "EntryPointSymbol", "GsDriverEntry");
}

// A driver is told by its toolset and type, and older projects by how they link.
static enum ic_vcx_kind kind_of(struct ic_msbuild *m)
{
    struct ic_str toolset = ic_str(ic_msbuild_property(m, "PlatformToolset"));
    bool driver = ic_str_starts(toolset, "WindowsKernelModeDriver") ||
                  ic_str_starts(toolset, "WindowsUserModeDriver") ||
                  *ic_msbuild_property(m, "DriverType") || is(m, "ConfigurationType", "Driver");
    if (is(m, "ConfigurationType", "StaticLibrary"))
        return driver ? IC_VCX_LIBRARY : IC_VCX_COMMON;
    if (is(m, "ConfigurationType", "Utility") || is(m, "ConfigurationType", "Application"))
        return links_as_driver(m) ? IC_VCX_DRIVER : IC_VCX_OTHER;
    return driver || links_as_driver(m) ? IC_VCX_DRIVER : IC_VCX_OTHER;
}

// Jobs
// ------------------------------------------------------------------------------------------

struct reading {
    struct ic_vcx_set *set;
    struct ic_vcx *project;
    uint32_t index; // of the project
    struct ic_msbuild m;
    struct ic_args generated;
    const char **roots;
    // The arguments of the latest item: most are the same.
    struct ic_vcx_args last;
};

static void note_missing(struct reading *r, const struct ic_msbuild_item *item, bool refused)
{
    struct ic_resolver *resolver = r->set->resolver;
    struct ic_str base = ic_str_base_name(ic_str(item->include));
    const char *build = ic_msbuild_property(&r->m, "IntDir");
    bool built = (*build && ic_str_starts(ic_str(item->include), build)) ||
                 ic_str_starts(ic_str(item->include), "<");
    for (uint32_t i = 0; i < r->generated.count; i++)
        built |= ic_str_eq_nocase(base, ic_str(r->generated.at[i]));
    const char *shown = ic_msbuild_shown(&r->m, item->include), *file = item->from.file;
    if (refused)
        ic_resolver_note(resolver, "%s:%u: '%s' lies outside of the project's tree: left out", file,
                         item->from.line, shown);
    else if (built)
        ic_resolver_note(resolver, "%s:%u: '%s' is made by the build: left out", file,
                         item->from.line, shown);
    else
        ic_resolver_note(resolver, "%s:%u: '%s' is not there: left out", file, item->from.line,
                         shown);
}

static const char *const *keep(struct ic_arena *arena, const struct ic_args *args)
{
    const char **at = ic_arena_array(arena, args->count, sizeof *at);
    if (args->count)
        memcpy((void *)at, (void *)args->at, args->count * sizeof *at);
    return at;
}

static bool is_same(const struct ic_args *a, const struct ic_args *b)
{
    bool same = a->count == b->count;
    for (uint32_t i = 0; same && i < a->count; i++)
        same = strcmp(a->at[i], b->at[i]) == 0;
    return same;
}

static void set_args(struct reading *r, const struct ic_msbuild_item *item, struct ic_job *job)
{
    struct ic_arena *arena = &r->set->resolver->jobs->arena;
    const struct ic_args *extra = &r->set->resolver->extra;
    struct ic_vcx_args args = {0};
    ic_vcx_arguments(&r->m, item, &args);
    for (uint32_t i = 0; i < extra->count; i++) {
        ic_vec_push(&args.at, extra->at[i]);
        ic_vec_push(&args.from, "command line");
    }
    const struct ic_job *before =
        r->project->jobs.count ? &r->project->jobs.at[r->project->jobs.count - 1] : NULL;
    if (before && is_same(&args.at, &r->last.at) && is_same(&args.from, &r->last.from)) {
        job->args = before->args;
        job->arg_origins = before->arg_origins;
    } else {
        job->args = keep(arena, &args.at);
        job->arg_origins = keep(arena, &args.from);
    }
    job->arg_count = args.at.count;
    ic_vec_release(&r->last.at);
    ic_vec_release(&r->last.from);
    r->last = args;
}

static void add_job(struct reading *r, const struct ic_msbuild_item *item)
{
    struct ic_arena *arena = &r->set->resolver->jobs->arena;
    bool refused;
    if (ic_msbuild_metadata_is(&r->m, item, "ExcludedFromBuild", "true") ||
        !ic_is_source(ic_str_trim(ic_str(item->include))))
        return;
    const char *path = ic_msbuild_path(&r->m, item->include, r->m.folder, &refused);
    if (!path || ic_file_kind(path) != IC_FILE_REGULAR) {
        note_missing(r, item, refused);
        return;
    }
    struct ic_job job = {.folder = ic_arena_str(arena, ic_str(r->m.folder)).data};
    job.file = job.place = ic_arena_str(arena, ic_str(path)).data;
    job.roots = r->roots;
    job.root_count = 1;
    job.origin = ic_arena_printf(arena, "%s:%u", item->from.file, item->from.line).data;
    set_args(r, item, &job);
    ic_vcx_trace(&r->m, item, &job);
    ic_vec_push(&r->project->jobs, job);
}

// Names of files that the build makes of .idl and .mc files.
static void add_generated(struct reading *r)
{
    struct ic_arena *arena = &r->set->resolver->jobs->arena;
    for (uint32_t i = 0; i < r->m.items.count; i++) {
        const struct ic_msbuild_item *item = &r->m.items.at[i];
        bool midl = ic_str_eq_nocase(ic_str(item->type), ic_str("Midl"));
        if (item->removed ||
            (!midl && !ic_str_eq_nocase(ic_str(item->type), ic_str("MessageCompile"))))
            continue;
        struct ic_str stem = ic_str_base_name(ic_str(item->include));
        for (size_t end = stem.len; end > 1; end--)
            if (stem.data[end - 1] == '.') {
                stem.len = end - 1;
                break;
            }
        static const char *const endings[] = {".h", "_i.h", "_h.h", "_i.c", "_p.c"};
        for (size_t e = 0; e < (midl ? 5u : 1u); e++)
            ic_vec_push(&r->generated,
                        ic_arena_printf(arena, "%.*s%s", IC_STR_ARG(stem), endings[e]).data);
        const char *header = ic_msbuild_metadata_text(&r->m, item, "HeaderFileName");
        if (*header)
            ic_vec_push(&r->generated, ic_arena_str(arena, ic_str_base_name(ic_str(header))).data);
    }
}

static void add_jobs(struct reading *r)
{
    struct ic_arena *arena = &r->set->resolver->jobs->arena;
    r->roots = ic_arena_array(arena, 1, sizeof *r->roots);
    *r->roots = ic_arena_str(arena, r->m.tree).data;
    add_generated(r);
    for (uint32_t i = 0; i < r->m.items.count; i++) {
        const struct ic_msbuild_item *item = &r->m.items.at[i];
        if (!item->removed && ic_str_eq_nocase(ic_str(item->type), ic_str("ClCompile")))
            add_job(r, item);
    }
    const char *const *names = keep(arena, &r->generated);
    for (uint32_t i = 0; i < r->project->jobs.count; i++) {
        r->project->jobs.at[i].generated = names;
        r->project->jobs.at[i].generated_count = r->generated.count;
    }
}

// What the project links
// ------------------------------------------------------------------------------------------

static void add_references(struct reading *r)
{
    struct ic_arena *arena = &r->set->resolver->jobs->arena;
    for (uint32_t i = 0; i < r->m.items.count; i++) {
        const struct ic_msbuild_item *item = &r->m.items.at[i];
        if (item->removed || !ic_str_eq_nocase(ic_str(item->type), ic_str("ProjectReference")))
            continue;
        const char *path = ic_msbuild_path(&r->m, item->include, r->m.folder, NULL);
        if (path && ic_str_ends_nocase(ic_str(path), ".vcxproj"))
            ic_vec_push(&r->project->references, ic_arena_str(arena, ic_str(path)).data);
        else if (!path && (r->project->kind != IC_VCX_COMMON || r->project->linked))
            ic_resolver_note(r->set->resolver, "%s:%u: project '%s' is not there", item->from.file,
                             item->from.line, ic_msbuild_shown(&r->m, item->include));
    }
    struct ic_msbuild_item link = {.type = "Link"};
    const struct ic_msbuild_value *value =
        ic_msbuild_metadata(&r->m, &link, "AdditionalDependencies");
    for (uint32_t i = 0; value && i < value->count; i++) {
        struct ic_str name = ic_str_base_name(ic_str(value->pieces[i].text));
        if (!ic_str_ends_nocase(name, ".lib") || !ic_msbuild_spend(&r->m, IC_MSBUILD_LOOK))
            continue;
        struct ic_str path = ic_arena_lower(&r->m.arena, ic_str(value->pieces[i].text));
        path = ic_path_slashes(&r->m.arena, path);
        struct ic_str full = ic_path_join(arena, ic_str(r->m.folder), path);
        ic_vec_push(&r->project->libraries,
                    ic_arena_str(arena, ic_str_n(full.data, full.len - 4)).data);
    }
}

static void evaluate(struct reading *r, const char *taken)
{
    struct ic_arena *arena = &r->set->resolver->jobs->arena;
    r->project->taken = ic_arena_str(arena, ic_str(taken)).data;
    ic_vcx_split(arena, taken, &r->m.configuration, &r->m.platform);
    r->project->failed = !ic_msbuild_evaluate(&r->m);
    if (r->project->failed)
        return;
    r->project->kind = kind_of(&r->m);
    r->project->user_mode = ic_vcx_is_user_mode(&r->m);
    const char *target = ic_msbuild_property(&r->m, "TargetName");
    target = *target ? target : ic_msbuild_property(&r->m, "ProjectName");
    r->project->target = ic_arena_str(arena, ic_str(target)).data;
    bool named = r->index < r->set->named;
    if (r->project->kind == IC_VCX_OTHER && !named)
        return;
    if (r->project->kind != IC_VCX_COMMON || r->project->linked || named)
        add_jobs(r);
    if (!r->project->references.count && !r->project->libraries.count)
        add_references(r);
    r->project->failed = !ic_msbuild_spend(&r->m, 0);
    r->m.at = NULL;
    r->m.line = 0;
    if (r->project->failed)
        ic_msbuild_note(&r->m, "evaluating the project takes too long: it is left out");
}

// "Debug|x64, Release|x64"
static const char *list_configurations(struct ic_arena *arena, const struct ic_xml *xml)
{
    struct ic_buf list = {0};
    uint32_t count = 0;
    for (uint32_t i = 0; i < xml->nodes.count; i++) {
        const char *name = ic_xml_attribute(xml, i, "Include");
        if (!name || !ic_xml_is(xml, i, "ProjectConfiguration"))
            continue;
        if (count++ == 12)
            ic_buf_text(&list, ", ...");
        else if (count < 12)
            ic_buf_printf(&list, "%s%s", count > 1 ? ", " : "", name);
    }
    const char *kept = ic_arena_str(arena, ic_buf_view(&list)).data;
    ic_buf_release(&list);
    return kept;
}

void ic_vcx_read(struct ic_vcx_set *set, uint32_t project)
{
    struct ic_vcx one = set->at.at[project];
    struct reading r = {.set = set, .project = &one, .index = project};
    r.m.resolver = set->resolver;
    r.m.files = &set->files;
    r.m.path = one.path;
    r.m.solution = one.solution;
    const char *wanted = set->resolver->configuration;
    struct ic_msbuild_file *file = ic_msbuild_file(&r.m, one.path);
    bool listed = false;
    const char *taken = NULL;
    if (file && one.configuration)
        taken = choose(set, file, one.configuration, &listed);
    if (file && !taken)
        taken = choose(set, file, wanted && !one.configuration ? wanted : NULL, &listed);
    one.failed = !taken;
    one.unlisted = file && !taken;
    if (one.unlisted)
        ic_msbuild_note(&r.m, "has no configuration '%s', but %s: left out", wanted,
                        list_configurations(&r.m.arena, &file->xml));
    else if (file)
        evaluate(&r, taken);
    ic_vec_release(&r.generated);
    ic_vec_release(&r.last.at);
    ic_vec_release(&r.last.from);
    ic_msbuild_release(&r.m);
    set->at.at[project] = one;
}
