// Visual Studio solutions: .sln (text) and .slnx (XML).
#include "base/file.h"
#include "project/tree.h"
#include "project/vcxproj.h"

enum { SOLUTION_SIZE = 16 << 20 };

struct solution {
    struct ic_vcx_set *set;
    const char *path, *shown;
    struct ic_str folder, tree;
    struct ic_pool configurations; // of the solution, "Release|x64"
    struct ic_pool guids;          // of projects, by ...
    IC_VEC(uint32_t) projects;     // ... index in the set
    const char *taken;
};

static struct ic_arena *arena(struct solution *s)
{
    return &s->set->resolver->jobs->arena;
}

static uint32_t add_project(struct solution *s, struct ic_str name)
{
    struct ic_resolver *r = s->set->resolver;
    struct ic_str slashed = ic_path_slashes(arena(s), name);
    if (!ic_str_ends_nocase(slashed, ".vcxproj"))
        return IC_NONE;
    struct ic_str full = ic_path_join(arena(s), s->folder, slashed);
    bool open = ic_tree_holds(s->tree, full);
    const char *path = open ? ic_disk_path(arena(s), &r->disk, full.data) : NULL;
    if (!path || ic_file_kind(path) != IC_FILE_REGULAR || !ic_tree_leads_to(s->tree, path)) {
        if (open)
            ic_resolver_note(r, "%s: project '%.*s' is not there: left out", s->shown,
                             IC_STR_ARG(name));
        else
            ic_resolver_note(r, "%s: project '%.*s' lies outside of the solution's tree: left out",
                             s->shown, IC_STR_ARG(name));
        return IC_NONE;
    }
    uint32_t project = ic_vcx_add(s->set, path);
    struct ic_vcx *at = &s->set->at.at[project];
    if (!at->solution)
        at->solution = s->folder.data;
    return project;
}

static void choose(struct solution *s)
{
    const char *wanted = s->set->resolver->configuration;
    unsigned best = 0;
    for (uint32_t i = 1; i < s->configurations.count; i++) {
        const char *name = s->configurations.at[i].data;
        unsigned likeness = ic_vcx_likeness(name) + 1;
        if (wanted && ic_str_eq_nocase(ic_str(name), ic_str(wanted)))
            likeness = 100;
        if (likeness > best) {
            best = likeness;
            s->taken = ic_arena_str(arena(s), ic_str(name)).data;
        }
    }
    if (wanted && best < 100) // a project may have it all the same
        s->taken = wanted;
}

// .sln
// ------------------------------------------------------------------------------------------

static struct ic_str upper(struct solution *s, struct ic_str guid)
{
    struct ic_str copy = ic_arena_str(arena(s), guid);
    for (char *c = (char *)copy.data; *c; c++)
        if (*c >= 'a' && *c <= 'f')
            *c = (char)(*c - 32);
    return copy;
}

// The next text in quotes.
static struct ic_str take_quoted(struct ic_str *rest)
{
    ic_str_split(rest, '"');
    return ic_str_split(rest, '"');
}

// Project("{KIND}") = "name", "path", "{GUID}"
static void read_project(struct solution *s, struct ic_str line)
{
    take_quoted(&line);
    take_quoted(&line);
    struct ic_str path = take_quoted(&line), guid = take_quoted(&line);
    uint32_t project = add_project(s, path), known = s->guids.count;
    if (project == IC_NONE || !guid.len)
        return;
    uint32_t id = ic_pool_add(&s->guids, upper(s, guid));
    while (s->projects.count <= id)
        ic_vec_push(&s->projects, IC_NONE);
    if (id >= known || s->projects.at[id] == IC_NONE)
        s->projects.at[id] = project;
}

// {GUID}.Release|x64.ActiveCfg = Release|x64
static void read_mapping(struct solution *s, struct ic_str line)
{
    struct ic_str rest = line, key = ic_str_trim(ic_str_split(&rest, '='));
    struct ic_str guid = ic_str_split(&key, '.'), suffix = ic_str(".ActiveCfg");
    uint32_t id = ic_pool_find(&s->guids, upper(s, guid));
    if (!ic_str_ends_nocase(key, suffix.data) || id == IC_NONE || id >= s->projects.count)
        return;
    key.len -= suffix.len;
    struct ic_vcx *project =
        s->projects.at[id] == IC_NONE ? NULL : &s->set->at.at[s->projects.at[id]];
    if (project && !project->configuration && ic_str_eq_nocase(key, ic_str(s->taken)))
        project->configuration = ic_arena_str(arena(s), ic_str_trim(rest)).data;
}

enum section { NONE, CONFIGURATIONS, MAPPINGS };

static enum section section_of(struct ic_str line)
{
    if (ic_str_starts(line, "GlobalSection(SolutionConfigurationPlatforms)"))
        return CONFIGURATIONS;
    if (ic_str_starts(line, "GlobalSection(ProjectConfigurationPlatforms)"))
        return MAPPINGS;
    return NONE;
}

// The first pass reads projects and configurations, the second what the chosen one means.
static void read_lines(struct solution *s, struct ic_str text, bool mappings)
{
    enum section section = NONE;
    while (text.len) {
        struct ic_str line = ic_str_trim(ic_str_split(&text, '\n'));
        if (ic_str_starts(line, "GlobalSection("))
            section = section_of(line);
        else if (ic_str_starts(line, "EndGlobalSection"))
            section = NONE;
        else if (section == MAPPINGS && mappings)
            read_mapping(s, line);
        else if (section == CONFIGURATIONS && !mappings)
            ic_pool_add(&s->configurations, ic_str_trim(ic_str_split(&line, '=')));
        else if (ic_str_starts(line, "Project(") && !mappings)
            read_project(s, line);
    }
}

static bool read_text(struct solution *s, struct ic_str text)
{
    size_t head = text.len < 1000 ? text.len : 1000;
    bool known = false;
    for (size_t i = 0; i + 19 <= head && !known; i++)
        known = memcmp(text.data + i, "Visual Studio Solut", 19) == 0;
    if (!known)
        return ic_fail(s->set->resolver->error,
                       "'%s' is no Visual Studio solution: its first lines do not say so",
                       s->shown);
    read_lines(s, text, false);
    choose(s);
    if (s->taken)
        read_lines(s, text, true);
    return true;
}

// .slnx
// ------------------------------------------------------------------------------------------

// "*|x64" fits every configuration of that platform.
static bool fits(const char *pattern, const char *taken)
{
    struct ic_str a = ic_str(pattern ? pattern : "*"), b = ic_str(taken ? taken : "");
    while (a.len || b.len) {
        struct ic_str part = ic_str_trim(ic_str_split(&a, '|')),
                      value = ic_str_trim(ic_str_split(&b, '|'));
        if (part.len && !ic_str_is(part, "*") && !ic_str_eq_nocase(part, value))
            return false;
    }
    return true;
}

static void map_project(struct solution *s, const struct ic_xml *xml, uint32_t node,
                        struct ic_vcx *project)
{
    struct ic_str rest = ic_str(s->taken), type = ic_str_split(&rest, '|'), platform = rest;
    for (uint32_t i = xml->nodes.at[node].child; i != IC_NONE; i = xml->nodes.at[i].next) {
        const char *to = ic_xml_attribute(xml, i, "Project");
        if (!to || !fits(ic_xml_attribute(xml, i, "Solution"), s->taken))
            continue;
        if (ic_xml_is(xml, i, "Platform"))
            platform = ic_str(to);
        else if (ic_xml_is(xml, i, "BuildType"))
            type = ic_str(to);
    }
    if (!project->configuration)
        project->configuration =
            ic_arena_printf(arena(s), "%.*s|%.*s", IC_STR_ARG(type), IC_STR_ARG(platform)).data;
}

enum { NAMES = 64 };

static uint32_t list_names(const struct ic_xml *xml, const char *element, const char **names)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < xml->nodes.count && count < NAMES; i++) {
        const char *name = ic_xml_attribute(xml, i, "Name");
        if (name && ic_xml_is(xml, i, element))
            names[count++] = name;
    }
    return count;
}

static void list_configurations(struct solution *s, const struct ic_xml *xml)
{
    const char *types[NAMES] = {"Debug", "Release"}, *platforms[NAMES];
    uint32_t type_count = list_names(xml, "BuildType", types);
    uint32_t platform_count = list_names(xml, "Platform", platforms);
    for (uint32_t p = 0; p < platform_count; p++)
        for (uint32_t t = 0; t < (type_count ? type_count : 2); t++)
            ic_pool_add(&s->configurations,
                        ic_arena_printf(arena(s), "%s|%s", types[t], platforms[p]));
}

static bool read_xml(struct solution *s, struct ic_str text)
{
    struct ic_xml xml = {0};
    if (!ic_xml_parse(text, s->shown, &xml, s->set->resolver->error))
        return false;
    bool ok = ic_xml_is(&xml, 0, "Solution") ||
              ic_fail(s->set->resolver->error,
                      "'%s' is no Visual Studio solution: its root is <%s>, not <Solution>",
                      s->shown, xml.nodes.at[0].name);
    list_configurations(s, &xml);
    choose(s);
    for (uint32_t i = 0; i < xml.nodes.count; i++) {
        const char *path = ic_xml_attribute(&xml, i, "Path");
        uint32_t project = IC_NONE;
        if (path && ic_xml_is(&xml, i, "Project"))
            project = add_project(s, ic_str(path));
        if (project != IC_NONE && s->taken)
            map_project(s, &xml, i, &s->set->at.at[project]);
    }
    ic_xml_release(&xml);
    return ok;
}

bool ic_solution_read(struct ic_vcx_set *set, const char *path, const char **taken)
{
    struct ic_resolver *r = set->resolver;
    struct solution s = {.set = set, .path = path, .shown = ic_resolver_shown(r, path)};
    struct ic_buf bytes = {0}, room = {0};
    s.folder = ic_path_folder(arena(&s), ic_str(path));
    s.tree = ic_tree_of(arena(&s), s.folder, r->cwd);
    ic_pool_add(&s.configurations, ic_str(""));
    bool ok = ic_file_read(path, SOLUTION_SIZE, &bytes, r->error);
    if (ok && ic_str_ends_nocase(ic_str(path), ".slnx"))
        ok = read_xml(&s, ic_buf_view(&bytes));
    else if (ok)
        ok = read_text(&s, ic_command_text(ic_buf_view(&bytes), &room));
    *taken = s.taken;
    ic_buf_release(&bytes);
    ic_buf_release(&room);
    ic_pool_release(&s.configurations);
    ic_pool_release(&s.guids);
    ic_vec_release(&s.projects);
    return ok;
}
