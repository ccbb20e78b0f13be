#include "project/msbuild.h"

#include "base/file.h"

#include <stdlib.h>

static const char *lower(struct ic_msbuild *m, const char *name)
{
    return ic_arena_lower(&m->arena, ic_str(name)).data;
}

// What readers use
// ------------------------------------------------------------------------------------------

void ic_msbuild_note(struct ic_msbuild *m, const char *format, ...)
{
    struct ic_buf text = {0};
    va_list args;
    va_start(args, format);
    ic_buf_vprintf(&text, format, args);
    va_end(args);
    const char *file = m->at ? m->at->shown : ic_resolver_shown(m->resolver, m->path);
    struct ic_buf placed = {0};
    if (m->line)
        ic_buf_printf(&placed, "%s:%u: %s", file, m->line, text.data);
    else
        ic_buf_printf(&placed, "%s: %s", file, text.data);
    ic_resolver_say(m->resolver, format, placed.data);
    ic_buf_release(&placed);
    ic_buf_release(&text);
}

bool ic_msbuild_spend(struct ic_msbuild *m, uint64_t count)
{
    count = count < IC_MSBUILD_STEPS ? count : IC_MSBUILD_STEPS;
    m->steps += count;
    m->files->steps += count;
    return m->steps <= IC_MSBUILD_STEPS && m->files->steps <= IC_MSBUILD_RUN;
}

static const struct ic_msbuild_piece *find_property(struct ic_msbuild *m, const char *name)
{
    uint32_t id = ic_pool_find(&m->names, ic_str(lower(m, name)));
    bool known = id != IC_NONE && id < m->properties.count && m->properties.at[id].count;
    return known ? &m->properties.at[id].pieces[0] : NULL;
}

const char *ic_msbuild_property(struct ic_msbuild *m, const char *name)
{
    const struct ic_msbuild_piece *value = find_property(m, name);
    return value ? value->text : "";
}

struct ic_msbuild_origin ic_msbuild_property_origin(struct ic_msbuild *m, const char *name)
{
    const struct ic_msbuild_piece *value = find_property(m, name);
    return value ? value->from : (struct ic_msbuild_origin){"", 0};
}

void ic_msbuild_set(struct ic_msbuild *m, const char *name, const char *value)
{
    uint32_t id = ic_pool_add(&m->names, ic_str(lower(m, name)));
    while (m->properties.count <= id)
        ic_vec_push(&m->properties, (struct ic_msbuild_value){0});
    struct ic_msbuild_value *property = &m->properties.at[id];
    if (!property->pieces)
        property->pieces = ic_arena_array(&m->arena, 1, sizeof *property->pieces);
    property->name = name;
    property->count = 1;
    property->pieces[0].text = value;
    property->pieces[0].from = (struct ic_msbuild_origin){m->at ? m->at->shown : "", m->line};
}

// Files
// ------------------------------------------------------------------------------------------

void ic_msbuild_files_release(struct ic_msbuild_files *files)
{
    for (uint32_t i = 0; i < files->at.count; i++)
        if (files->at.at[i])
            ic_xml_release(&files->at.at[i]->xml);
    for (uint32_t i = 0; i < files->walks.count; i++)
        if (files->walks.at[i])
            ic_folder_tree_release(files->walks.at[i]);
    ic_vec_release(&files->walks);
    ic_vec_release(&files->at);
    ic_pool_release(&files->walked);
    ic_pool_release(&files->open);
    ic_pool_release(&files->paths);
    ic_arena_release(&files->arena);
}

static void read_file(struct ic_msbuild *m, struct ic_msbuild_file *file)
{
    struct ic_error error = {0};
    struct ic_buf bytes = {0};
    bool ok = m->files->bytes <= IC_MSBUILD_READ ||
              ic_fail_at(&error, file->shown, 0, 0, "more than %d MiB of project files",
                         IC_MSBUILD_READ >> 20);
    ok = ok && ic_file_read(file->path, IC_XML_SIZE, &bytes, &error);
    m->files->bytes += bytes.len;
    if (!ok || !ic_xml_parse(ic_buf_view(&bytes), file->shown, &file->xml, &error)) {
        if (error.line)
            ic_resolver_note(m->resolver, "%s:%u:%u: %s: the file is left out", error.file,
                             error.line, error.column, error.text);
        else
            ic_resolver_note(m->resolver, "%s: %s: the file is left out", file->shown, error.text);
    }
    ic_buf_release(&bytes);
}

struct ic_msbuild_file *ic_msbuild_file(struct ic_msbuild *m, const char *path)
{
    struct ic_msbuild_files *files = m->files;
    uint32_t id = ic_pool_add(&files->paths, ic_str(path));
    if (id >= IC_MSBUILD_FILES) {
        ic_msbuild_note(m, "more than %d project files: '%s' is left out", IC_MSBUILD_FILES,
                        ic_resolver_shown(m->resolver, path));
        return NULL;
    }
    while (files->at.count <= id)
        ic_vec_push(&files->at, NULL);
    if (!files->at.at[id]) {
        struct ic_msbuild_file *file = ic_arena_alloc(&files->arena, sizeof *file);
        file->path = ic_arena_str(&files->arena, ic_str(path)).data;
        file->shown =
            ic_arena_str(&files->arena, ic_str(ic_resolver_shown(m->resolver, path))).data;
        files->at.at[id] = file;
        read_file(m, file);
    }
    return files->at.at[id]->xml.nodes.count ? files->at.at[id] : NULL;
}

// Paths
// ------------------------------------------------------------------------------------------

static bool is_windows_absolute(struct ic_str path)
{
    bool drive = path.len > 1 && path.data[1] == ':';
    bool share = path.len > 1 && path.data[0] == '\\' && path.data[1] == '\\';
    return drive || share || (path.len && path.data[0] == '<');
}

// Looks where links lead, once for each path.
static bool leads_inside(struct ic_msbuild *m, const char *path)
{
    struct ic_buf key = {0};
    ic_buf_printf(&key, "%.*s|%s", IC_STR_ARG(m->tree), path);
    bool inside = ic_pool_find(&m->files->open, ic_buf_view(&key)) != IC_NONE;
    if (!inside && ic_tree_leads_to(m->tree, path)) {
        ic_pool_add(&m->files->open, ic_buf_view(&key));
        inside = true;
    }
    ic_buf_release(&key);
    return inside;
}

const char *ic_msbuild_path(struct ic_msbuild *m, const char *text, const char *folder,
                            bool *refused)
{
    struct ic_str name = ic_str_trim(ic_str(ic_msbuild_unescape(&m->arena, text)));
    if (refused)
        *refused = false;
    if (!name.len || name.len > IC_MSBUILD_PATH || is_windows_absolute(name) ||
        !ic_msbuild_spend(m, IC_MSBUILD_LOOK))
        return NULL;
    struct ic_str full = ic_path_join(&m->arena, ic_str(folder), ic_path_slashes(&m->arena, name));
    bool open = ic_tree_holds(m->tree, full);
    const char *disk = open ? ic_disk_path(&m->arena, &m->resolver->disk, full.data) : NULL;
    open = open && (!disk || leads_inside(m, disk));
    if (refused)
        *refused = !open;
    return open ? disk : NULL;
}

const char *ic_msbuild_shown(struct ic_msbuild *m, const char *text)
{
    if (*text != '/')
        return text;
    struct ic_str path = ic_path_normal(&m->arena, ic_path_slashes(&m->arena, ic_str(text)));
    return ic_tree_holds(m->tree, path) ? ic_resolver_shown(m->resolver, path.data) : path.data;
}

// Pass 1: properties and imports
// ------------------------------------------------------------------------------------------

static void children(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t parent);

static const struct ic_xml_node *stand_on(struct ic_msbuild *m, struct ic_msbuild_file *file,
                                          uint32_t node)
{
    m->at = file;
    m->line = file->xml.nodes.at[node].line;
    return &file->xml.nodes.at[node];
}

static bool holds(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t node)
{
    stand_on(m, file, node);
    return ic_msbuild_condition(m, ic_xml_attribute(&file->xml, node, "Condition"));
}

static void set_property(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t node)
{
    if (!holds(m, file, node))
        return;
    const struct ic_xml_node *at = stand_on(m, file, node);
    struct ic_str name = ic_str(lower(m, at->name));
    bool fixed =
        ic_pool_find(&m->globals, name) != IC_NONE && ic_pool_find(&m->locals, name) == IC_NONE;
    if (!fixed)
        ic_msbuild_set(m, at->name, ic_msbuild_expanded(m, ic_str_trim(at->text)));
}

// The names of MSBuildThisFile... are those of the file that is evaluated.
static void name_this_file(struct ic_msbuild *m, struct ic_msbuild_file *file)
{
    struct ic_arena *arena = &m->arena;
    const char *path = ic_msbuild_escape(arena, file->path);
    struct ic_str base = ic_str_base_name(ic_str(path)), stem = base;
    while (stem.len && stem.data[stem.len - 1] != '.')
        stem.len--;
    stem.len = stem.len > 1 ? stem.len - 1 : base.len;
    const char *folder = ic_path_folder(arena, ic_str(path)).data;
    ic_msbuild_set(m, "MSBuildThisFile", base.data);
    ic_msbuild_set(m, "MSBuildThisFileName", ic_arena_str(arena, stem).data);
    ic_msbuild_set(m, "MSBuildThisFileExtension", base.data + stem.len);
    ic_msbuild_set(m, "MSBuildThisFileFullPath", path);
    ic_msbuild_set(m, "MSBuildThisFileDirectory", ic_arena_printf(arena, "%s/", folder).data);
}

static void free_locals(struct ic_msbuild *m, struct ic_msbuild_file *file)
{
    const char *names = ic_xml_attribute(&file->xml, 0, "TreatAsLocalProperty");
    struct ic_str rest = ic_str(names ? names : "");
    while (rest.len) {
        struct ic_str name = ic_str_trim(ic_str_split(&rest, ';'));
        if (name.len)
            ic_pool_add(&m->locals, ic_str(lower(m, ic_arena_str(&m->arena, name).data)));
    }
}

void ic_msbuild_import(struct ic_msbuild *m, const char *path)
{
    struct ic_msbuild_file *from = m->at;
    uint32_t line = m->line;
    if (ic_pool_find(&m->in, ic_str(path)) != IC_NONE || !ic_msbuild_spend(m, IC_MSBUILD_LOAD))
        return; // as MSBuild: a file counts once, so imports never run in circles
    if (m->depth >= IC_MSBUILD_IMPORTS) {
        ic_msbuild_note(m, "imports are nested deeper than %d: '%s' is left out",
                        IC_MSBUILD_IMPORTS, ic_resolver_shown(m->resolver, path));
        return;
    }
    ic_pool_add(&m->in, ic_str(path));
    struct ic_msbuild_file *file = ic_msbuild_file(m, path);
    if (!file)
        return;
    m->depth++;
    free_locals(m, file);
    name_this_file(m, file);
    children(m, file, 0);
    m->depth--;
    m->at = from;
    m->line = line;
    if (from)
        name_this_file(m, from);
}

struct matches {
    struct ic_msbuild *m;
    struct ic_str folder, head, tail; // of the names: what stands before and behind '*'
    IC_VEC(const char *) paths;
};

static void match(void *data, struct ic_str name)
{
    struct matches *s = data;
    if (name.len >= s->head.len + s->tail.len && ic_msbuild_spend(s->m, 16) &&
        ic_str_eq_nocase(ic_str_n(name.data, s->head.len), s->head) &&
        ic_str_eq_nocase(ic_str_n(name.data + name.len - s->tail.len, s->tail.len), s->tail))
        ic_vec_push(&s->paths, ic_path_join(&s->m->arena, s->folder, name).data);
}

static void import_matches(struct ic_msbuild *m, const char *name, const char *here)
{
    struct ic_str base = ic_str_base_name(ic_str(name)), rest = base;
    size_t folder_len = strlen(name) - base.len;
    const char *folder = here;
    if (folder_len)
        folder = ic_msbuild_path(m, ic_arena_str(&m->arena, ic_str_n(name, folder_len)).data, here,
                                 NULL);
    struct matches s = {.m = m};
    s.head = ic_str_split(&rest, '*');
    s.tail = rest;
    s.folder = ic_str(folder);
    if (folder && ic_file_kind(folder) == IC_FILE_FOLDER)
        ic_folder_each(folder, match, &s, NULL);
    for (uint32_t i = 0; i < s.paths.count; i++)
        if (ic_file_kind(s.paths.at[i]) == IC_FILE_REGULAR)
            ic_msbuild_import(m, s.paths.at[i]);
    ic_vec_release(&s.paths);
}

static void import_one(struct ic_msbuild *m, const char *name, const char *here)
{
    bool refused;
    if (*name == '<') { // a folder of Visual Studio's or the WDK's
        ic_msbuild_built_in(m, ic_str_base_name(ic_str(name)));
        return;
    }
    if (strchr(name, '*')) {
        import_matches(m, name, here);
        return;
    }
    const char *path = ic_msbuild_path(m, name, here, &refused);
    if (path && ic_file_kind(path) == IC_FILE_REGULAR)
        ic_msbuild_import(m, path);
    else if (refused)
        ic_msbuild_note(m, "import '%s' lies outside of the project's tree: left out",
                        ic_msbuild_shown(m, name));
    else
        ic_msbuild_note(m, "import '%s' is not there: left out", ic_msbuild_shown(m, name));
}

static void import(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t node)
{
    const char *raw = ic_xml_attribute(&file->xml, node, "Project");
    if (!raw || !holds(m, file, node))
        return;
    struct ic_str list = ic_str(ic_msbuild_expanded(m, ic_str(raw)));
    const char *here = ic_path_folder(&m->arena, ic_str(file->path)).data;
    while (list.len && ic_msbuild_spend(m, 16)) {
        struct ic_str name = ic_str_trim(ic_str_split(&list, ';'));
        stand_on(m, file, node);
        if (name.len)
            import_one(m, ic_arena_str(&m->arena, name).data, here);
    }
}

static void choose(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t node)
{
    const struct ic_xml *xml = &file->xml;
    for (uint32_t i = xml->nodes.at[node].child; i != IC_NONE; i = xml->nodes.at[i].next) {
        bool otherwise = ic_xml_is(xml, i, "Otherwise");
        if (otherwise || (ic_xml_is(xml, i, "When") && holds(m, file, i))) {
            children(m, file, i);
            return;
        }
    }
}

static void each_property(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t node)
{
    const struct ic_xml *xml = &file->xml;
    for (uint32_t i = xml->nodes.at[node].child; i != IC_NONE; i = xml->nodes.at[i].next)
        set_property(m, file, i);
}

static void element(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t node)
{
    const struct ic_xml *xml = &file->xml;
    if (ic_xml_is(xml, node, "PropertyGroup")) {
        if (holds(m, file, node))
            each_property(m, file, node);
    } else if (ic_xml_is(xml, node, "Import")) {
        import(m, file, node);
    } else if (ic_xml_is(xml, node, "ImportGroup")) {
        if (holds(m, file, node))
            children(m, file, node);
    } else if (ic_xml_is(xml, node, "Choose")) {
        choose(m, file, node);
    } else if (ic_xml_is(xml, node, "ItemGroup") || ic_xml_is(xml, node, "ItemDefinitionGroup")) {
        ic_vec_push(&m->groups, (struct ic_msbuild_group){file, node});
    }
}

static void children(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t parent)
{
    const struct ic_xml *xml = &file->xml;
    for (uint32_t i = xml->nodes.at[parent].child; i != IC_NONE && ic_msbuild_spend(m, 16);
         i = xml->nodes.at[i].next)
        element(m, file, i);
}

// All
// ------------------------------------------------------------------------------------------

static void add_global(struct ic_msbuild *m, const char *name, const char *value)
{
    if (!value)
        return;
    ic_pool_add(&m->globals, ic_str(lower(m, name)));
    ic_msbuild_set(m, name, value);
}

bool ic_msbuild_evaluate(struct ic_msbuild *m)
{
    m->folder = ic_path_folder(&m->arena, ic_str(m->path)).data;
    m->tree = ic_tree_of(&m->arena, ic_str(m->folder), m->resolver->cwd);
    struct ic_msbuild_file *file = ic_msbuild_file(m, m->path);
    if (!file)
        return false;
    if (!ic_xml_is(&file->xml, 0, "Project")) {
        ic_msbuild_note(m, "is no MSBuild project: its root is <%s>, not <Project>",
                        file->xml.nodes.at[0].name);
        return false;
    }
    add_global(m, "Configuration", m->configuration);
    add_global(m, "Platform", m->platform);
    ic_msbuild_reserved(m);
    ic_msbuild_import(m, m->path);
    ic_msbuild_item_pass(m, true);
    ic_msbuild_item_pass(m, false);
    m->at = NULL;
    m->line = 0;
    return true;
}

static void release_values(ic_msbuild_values *values)
{
    ic_vec_release(values);
}

void ic_msbuild_release(struct ic_msbuild *m)
{
    for (uint32_t i = 0; i < m->items.count; i++)
        release_values(&m->items.at[i].metadata);
    for (uint32_t i = 0; i < m->definitions.count; i++)
        release_values(&m->definitions.at[i].metadata);
    release_values(&m->properties);
    ic_vec_release(&m->items);
    ic_vec_release(&m->definitions);
    ic_vec_release(&m->groups);
    ic_pool_release(&m->names);
    ic_pool_release(&m->locals);
    ic_pool_release(&m->globals);
    ic_pool_release(&m->in);
    ic_arena_release(&m->arena);
}
