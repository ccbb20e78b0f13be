// Item definitions and items with their metadata.
#include "base/file.h"
#include "project/folder_tree.h"
#include "project/msbuild.h"

// Types whose metadata is asked for; of the others only the names are kept.
static bool has_metadata(const char *type)
{
    static const char *const types[] = {"ClCompile", "Midl", "MessageCompile", "ProjectReference",
                                        "Link",      "Lib",  "CustomBuild",    "Driver"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (ic_str_eq_nocase(ic_str(type), ic_str(types[i])))
            return true;
    return false;
}

static struct ic_msbuild_value *find(ic_msbuild_values *values, const char *name)
{
    for (uint32_t i = 0; i < values->count; i++)
        if (ic_str_eq_nocase(ic_str(values->at[i].name), ic_str(name)))
            return &values->at[i];
    return NULL;
}

static struct ic_msbuild_definition *definition(struct ic_msbuild *m, const char *type, bool make)
{
    for (uint32_t i = 0; i < m->definitions.count; i++)
        if (ic_str_eq_nocase(ic_str(m->definitions.at[i].type), ic_str(type)))
            return &m->definitions.at[i];
    if (!make)
        return NULL;
    ic_vec_push(&m->definitions, (struct ic_msbuild_definition){.type = type});
    return &m->definitions.at[m->definitions.count - 1];
}

const struct ic_msbuild_value *
ic_msbuild_metadata(struct ic_msbuild *m, const struct ic_msbuild_item *item, const char *name)
{
    for (uint32_t i = 0; i < item->metadata.count; i++)
        if (ic_str_eq_nocase(ic_str(item->metadata.at[i].name), ic_str(name)))
            return &item->metadata.at[i];
    struct ic_msbuild_definition *type = definition(m, item->type, false);
    return type ? find(&type->metadata, name) : NULL;
}

const char *ic_msbuild_metadata_text(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                                     const char *name)
{
    const struct ic_msbuild_value *value = ic_msbuild_metadata(m, item, name);
    struct ic_buf out = {0};
    for (uint32_t i = 0; value && i < value->count; i++)
        ic_buf_printf(&out, "%s%s", i ? ";" : "", value->pieces[i].text);
    const char *kept = ic_arena_str(&m->arena, ic_buf_view(&out)).data;
    ic_buf_release(&out);
    return kept;
}

bool ic_msbuild_metadata_is(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                            const char *name, const char *value)
{
    const struct ic_msbuild_value *found = ic_msbuild_metadata(m, item, name);
    return found && found->count == 1 &&
           ic_str_eq_nocase(ic_str(found->pieces[0].text), ic_str(value));
}

// Metadata
// ------------------------------------------------------------------------------------------

struct pieces {
    IC_VEC(struct ic_msbuild_piece) at;
};

static void add_list(struct ic_msbuild *m, struct pieces *pieces, const char *list)
{
    struct ic_str rest = ic_str(list);
    while (rest.len) {
        struct ic_str text = ic_str_trim(ic_str_split(&rest, ';'));
        if (!text.len)
            continue;
        struct ic_msbuild_piece piece = {ic_arena_str(&m->arena, text).data,
                                         {m->at->shown, m->line}};
        ic_vec_push(&pieces->at, piece);
    }
}

// Whether `text` is "%(name)" or "%(Type.name)" and nothing else.
static bool is_itself(struct ic_str text, const char *name)
{
    if (text.len < 4 || text.data[0] != '%' || text.data[1] != '(' ||
        text.data[text.len - 1] != ')')
        return false;
    struct ic_str inner = ic_str_n(text.data + 2, text.len - 3), rest = inner;
    if (memchr(inner.data, '.', inner.len))
        ic_str_split(&rest, '.');
    return ic_str_eq_nocase(ic_str_trim(rest), ic_str(name));
}

// The next element of a list as it is written: up to a ';' outside of parentheses.
static struct ic_str take_element(struct ic_str *rest)
{
    unsigned open = 0;
    size_t i = 0;
    for (; i < rest->len && (open || rest->data[i] != ';'); i++) {
        open += rest->data[i] == '(';
        open -= rest->data[i] == ')' && open;
    }
    struct ic_str element = ic_str_n(rest->data, i);
    i += i < rest->len;
    *rest = ic_str_n(rest->data + i, rest->len - i);
    return ic_str_trim(element);
}

static void set_metadata(struct ic_msbuild *m, ic_msbuild_values *values, const char *name,
                         struct ic_str text)
{
    struct pieces pieces = {0};
    struct ic_msbuild_item none = {.type = m->item_type};
    uint32_t line = m->line;
    for (const char *seen = text.data; text.len;) {
        struct ic_str element = take_element(&text);
        const struct ic_msbuild_value *before = NULL;
        for (; seen < element.data; seen++) // an element in a line of its own
            m->line += *seen == '\n';
        if (is_itself(element, name)) {
            before = ic_msbuild_metadata(m, m->item ? m->item : &none, name);
            for (uint32_t i = 0; before && i < before->count && ic_msbuild_spend(m, 16); i++)
                ic_vec_push(&pieces.at, before->pieces[i]); // the text is no copy
        } else if (element.len) {
            add_list(m, &pieces, ic_msbuild_expanded(m, element));
        }
    }
    m->line = line;
    if (pieces.at.count > IC_MSBUILD_PIECES) {
        ic_msbuild_note(m, "a list has more than %d elements: read as empty", IC_MSBUILD_PIECES);
        pieces.at.count = 0;
    }
    struct ic_msbuild_value value = {.name = name, .count = pieces.at.count};
    value.pieces = ic_arena_array(&m->arena, value.count, sizeof *value.pieces);
    for (uint32_t i = 0; i < value.count; i++)
        value.pieces[i] = pieces.at.at[i];
    ic_vec_release(&pieces.at);
    ic_msbuild_spend(m, 16 + values->count);
    struct ic_msbuild_value *known = find(values, name);
    if (known)
        *known = value;
    else
        ic_vec_push(values, value);
}

static bool holds(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t node)
{
    m->at = file;
    m->line = file->xml.nodes.at[node].line;
    return ic_msbuild_condition(m, ic_xml_attribute(&file->xml, node, "Condition"));
}

static void each_metadata(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t node,
                          ic_msbuild_values *values)
{
    const struct ic_xml *xml = &file->xml;
    for (uint32_t i = xml->nodes.at[node].child; i != IC_NONE && ic_msbuild_spend(m, 16);
         i = xml->nodes.at[i].next)
        if (holds(m, file, i))
            set_metadata(m, values, xml->nodes.at[i].name, xml->nodes.at[i].text);
}

static void define(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t node)
{
    const char *type = file->xml.nodes.at[node].name;
    if (!has_metadata(type) || !holds(m, file, node))
        return;
    m->item_type = type;
    each_metadata(m, file, node, &definition(m, type, true)->metadata);
    m->item_type = NULL;
}

// Items
// ------------------------------------------------------------------------------------------

struct element {
    struct ic_msbuild_file *file;
    uint32_t node;
    const char *exclude;
};

static bool is_metadata_attribute(const char *name)
{
    static const char *const others[] = {"Include", "Exclude",   "Remove",
                                         "Update",  "Condition", "Label"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ic_str_eq_nocase(ic_str(name), ic_str(others[i])))
            return false;
    return true;
}

static void describe(struct ic_msbuild *m, const struct element *element, uint32_t item)
{
    const struct ic_xml *xml = &element->file->xml;
    const struct ic_xml_node *node = &xml->nodes.at[element->node];
    struct ic_msbuild_item *at = &m->items.at[item];
    m->item = at;
    m->item_type = at->type;
    for (uint32_t i = 0; i < node->attribute_count; i++) {
        const struct ic_xml_attribute *attribute = &xml->attributes.at[node->attribute + i];
        if (is_metadata_attribute(attribute->name))
            set_metadata(m, &at->metadata, attribute->name, attribute->value);
    }
    each_metadata(m, element->file, element->node, &at->metadata);
    m->item = NULL;
    m->item_type = NULL;
}

static bool same_letter(char a, char b)
{
    a = a == '\\' ? '/' : a;
    b = b == '\\' ? '/' : b;
    return ic_str_eq_nocase(ic_str_n(&a, 1), ic_str_n(&b, 1));
}

// Whether `text`, a file's or folder's name, fits a pattern of '*' and '?'. After a mismatch only
// the last '*' takes more, so that no pattern costs more than the product of both lengths.
static bool fits_name(struct ic_str pattern, struct ic_str text)
{
    size_t p = 0, t = 0, star = SIZE_MAX, from = 0;
    while (t < text.len) {
        if (p < pattern.len && pattern.data[p] == '*') {
            star = p++;
            from = t;
        } else if (p < pattern.len &&
                   (pattern.data[p] == '?' || same_letter(pattern.data[p], text.data[t]))) {
            p++, t++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.data[p] == '*')
        p++;
    return p == pattern.len;
}

enum { NAMES = 64 };

// The names of a path; more than NAMES are none.
static unsigned split_path(struct ic_str path, struct ic_str names[NAMES])
{
    unsigned count = 0;
    for (size_t i = 0, start = 0; i <= path.len; i++) {
        if (i < path.len && !strchr("/\\", path.data[i]))
            continue;
        struct ic_str name = ic_str_n(path.data + start, i - start);
        start = i + 1;
        if (!name.len || ic_str_is(name, "."))
            continue;
        if (count == NAMES)
            return 0;
        names[count++] = name;
    }
    return count;
}

// Whether the path `text` fits `pattern`, in which the name "**" stands for any folders.
static bool fits(struct ic_msbuild *m, struct ic_str pattern, struct ic_str text)
{
    struct ic_str want[NAMES], have[NAMES];
    if (pattern.len > IC_MSBUILD_PATH || text.len > IC_MSBUILD_PATH ||
        !ic_msbuild_spend(m, 16 + pattern.len * text.len / 64))
        return false;
    unsigned wanted = split_path(pattern, want), count = split_path(text, have);
    unsigned p = 0, t = 0, star = NAMES, from = 0;
    while (t < count) {
        if (p < wanted && ic_str_is(want[p], "**")) {
            star = p++;
            from = t;
        } else if (p < wanted && fits_name(want[p], have[t])) {
            p++, t++;
        } else if (star != NAMES) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < wanted && ic_str_is(want[p], "**"))
        p++;
    return p == wanted && count;
}

static bool is_pattern(struct ic_str text)
{
    return text.len && (memchr(text.data, '*', text.len) || memchr(text.data, '?', text.len));
}

static bool is_same_path(struct ic_str a, struct ic_str b)
{
    for (size_t i = 0; a.len == b.len && i < a.len; i++)
        if (!same_letter(a.data[i], b.data[i]))
            return false;
    return a.len == b.len;
}

static bool is_listed(struct ic_msbuild *m, const char *list, const char *include)
{
    struct ic_str rest = ic_str(list);
    while (rest.len && ic_msbuild_spend(m, 1)) {
        struct ic_str one = ic_str_trim(ic_str_split(&rest, ';'));
        if (is_same_path(one, ic_str(include)) ||
            (is_pattern(one) && fits(m, one, ic_str(include))))
            return true;
    }
    return false;
}

static void add_item(struct ic_msbuild *m, const struct element *element, const char *include)
{
    const char *type = element->file->xml.nodes.at[element->node].name;
    if (!ic_msbuild_spend(m, 16) || is_listed(m, element->exclude, include))
        return;
    if (m->items.count >= IC_MSBUILD_ITEMS) {
        ic_msbuild_note(m, "more than %d items: the rest is left out", IC_MSBUILD_ITEMS);
        return;
    }
    struct ic_msbuild_item item = {.type = type, .include = include};
    item.from = (struct ic_msbuild_origin){element->file->shown,
                                           element->file->xml.nodes.at[element->node].line};
    ic_vec_push(&m->items, item);
    if (has_metadata(type))
        describe(m, element, m->items.count - 1);
}

// The sources below `folder`; NULL: there is no such folder, or it can't be walked.
static const struct ic_folder_tree *walk(struct ic_msbuild *m, const char *folder)
{
    struct ic_msbuild_files *files = m->files;
    if (ic_file_kind(folder) != IC_FILE_FOLDER)
        return NULL;
    uint32_t id = ic_pool_add(&files->walked, ic_str(folder));
    while (files->walks.count <= id)
        ic_vec_push(&files->walks, NULL);
    if (files->walks.at[id])
        return files->walks.at[id];
    struct ic_folder_tree *tree = ic_arena_alloc(&files->arena, sizeof *tree);
    struct ic_error error = {0};
    if (!ic_folder_tree_walk(folder, tree, &error))
        ic_msbuild_note(m, "%s", error.text);
    ic_msbuild_spend(m, IC_MSBUILD_LOAD + (uint64_t)tree->entries * 64);
    return files->walks.at[id] = tree;
}

// The files that fit the pattern, below the folder that stands before its first '*' or '?'.
static void add_matches(struct ic_msbuild *m, const struct element *element, struct ic_str pattern)
{
    size_t fixed = 0;
    for (size_t i = 0; i < pattern.len && !strchr("*?", pattern.data[i]); i++)
        if (strchr("/\\", pattern.data[i]))
            fixed = i + 1;
    struct ic_str rest = ic_str_n(pattern.data + fixed, pattern.len - fixed);
    const char *name = fixed ? ic_arena_str(&m->arena, ic_str_n(pattern.data, fixed)).data : ".";
    const char *folder = ic_msbuild_path(m, name, m->folder, NULL);
    const struct ic_folder_tree *tree = folder ? walk(m, folder) : NULL;
    for (uint32_t i = 0; tree && i < tree->sources.count && ic_msbuild_spend(m, 1); i++) {
        struct ic_str file = ic_str(tree->sources.at[i]);
        const char *path = ic_path_relative(&m->arena, file, ic_str(m->folder)).data;
        if (fits(m, rest, ic_str(file.data + strlen(folder) + 1)))
            add_item(m, element, ic_msbuild_escape(&m->arena, path));
    }
}

static void include(struct ic_msbuild *m, const struct element *element, const char *list)
{
    const char *type = element->file->xml.nodes.at[element->node].name;
    struct ic_str rest = ic_str(ic_msbuild_expanded(m, ic_str(list)));
    while (rest.len && ic_msbuild_spend(m, 1)) {
        struct ic_str one = ic_str_trim(ic_str_split(&rest, ';'));
        if (has_metadata(type) && is_pattern(one))
            add_matches(m, element, one);
        else if (one.len)
            add_item(m, element, ic_arena_str(&m->arena, one).data);
    }
}

// Remove="..." and Update="...": of the items of that type so far.
static void change(struct ic_msbuild *m, const struct element *element, const char *list,
                   bool removes)
{
    const char *type = element->file->xml.nodes.at[element->node].name;
    list = ic_msbuild_expanded(m, ic_str(list));
    for (uint32_t i = 0; i < m->items.count && ic_msbuild_spend(m, 1); i++) {
        struct ic_msbuild_item *item = &m->items.at[i];
        if (item->removed || !ic_str_eq_nocase(ic_str(item->type), ic_str(type)) ||
            !is_listed(m, list, item->include))
            continue;
        item->removed = removes;
        if (!removes)
            describe(m, element, i);
    }
}

static void read_item(struct ic_msbuild *m, struct ic_msbuild_file *file, uint32_t node)
{
    struct element element = {file, node, ""};
    const char *list = ic_xml_attribute(&file->xml, node, "Include");
    const char *removed = ic_xml_attribute(&file->xml, node, "Remove");
    const char *updated = ic_xml_attribute(&file->xml, node, "Update");
    const char *exclude = ic_xml_attribute(&file->xml, node, "Exclude");
    if (!holds(m, file, node))
        return;
    if (exclude)
        element.exclude = ic_msbuild_expanded(m, ic_str(exclude));
    if (list)
        include(m, &element, list);
    if (removed)
        change(m, &element, removed, true);
    if (updated)
        change(m, &element, updated, false);
}

void ic_msbuild_item_pass(struct ic_msbuild *m, bool definitions)
{
    for (uint32_t g = 0; g < m->groups.count; g++) {
        struct ic_msbuild_file *file = m->groups.at[g].file;
        const struct ic_xml *xml = &file->xml;
        uint32_t group = m->groups.at[g].node;
        if (ic_xml_is(xml, group, "ItemDefinitionGroup") != definitions || !holds(m, file, group))
            continue;
        for (uint32_t i = xml->nodes.at[group].child; i != IC_NONE && ic_msbuild_spend(m, 16);
             i = xml->nodes.at[i].next) {
            if (definitions)
                define(m, file, i);
            else
                read_item(m, file, i);
        }
    }
}
