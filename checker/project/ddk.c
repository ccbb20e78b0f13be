#include "project/ddk.h"

#include "base/file.h"
#include "base/memory.h"
#include "project/folder_tree.h"
#include "project/nmake.h"

#include <stdlib.h>

struct loader {
    struct ic_ddk_tree *tree;
    struct ic_nmake nmake;
    struct ic_ddk_project *sources;
    struct ic_args notes; // said only if this reading is taken
    struct ic_pool seen;  // source files
};

void ic_ddk_project_free(struct ic_ddk_project *s)
{
    if (!s)
        return;
    ic_vec_release(&s->files);
    ic_vec_release(&s->links);
    ic_vec_release(&s->args);
    ic_vec_release(&s->functions);
    ic_vec_release(&s->configs);
    ic_vec_release(&s->generated);
    ic_vec_release(&s->roots);
    free(s);
}

struct ic_str ic_ddk_word(struct ic_str *text)
{
    struct ic_str rest = ic_str_trim(*text);
    uint32_t depth = 0;
    bool quoted = false;
    size_t i = 0;
    for (; i < rest.len; i++) {
        char c = rest.data[i];
        if ((c == ' ' || c == '\t') && !depth && !quoted)
            break;
        if (c == '"')
            quoted = !quoted;
        else if (c == '(')
            depth++;
        else if (c == ')' && depth)
            depth--;
    }
    *text = ic_str_n(rest.data + i, rest.len - i);
    return ic_str_n(rest.data, i);
}

const char *ic_ddk_top(struct ic_arena *arena, const char *folder)
{
    struct ic_str at = ic_str(folder), top = at;
    for (uint32_t up = 0; at.len > 1; up++) {
        if (ic_file_exists(ic_path_join(arena, at, ic_str(".git")).data))
            return ic_arena_str(arena, at).data;
        if (up < 4 && memchr(at.data + 1, '/', at.len - 1))
            top = at;
        at = ic_path_folder(arena, at);
    }
    return ic_arena_str(arena, top).data;
}

static void keep_note(void *data, struct ic_nmake_place place, const char *text)
{
    struct loader *l = data;
    struct ic_resolver *r = l->tree->resolver;
    const char *shown = ic_resolver_shown(r, place.file ? place.file : l->sources->path);
    if (l->notes.count < IC_DDK_NOTES)
        ic_vec_push(&l->notes,
                    ic_arena_printf(&r->jobs->arena, "%s:%u: %s", shown, place.line, text).data);
    else if (l->notes.count == IC_DDK_NOTES)
        ic_vec_push(&l->notes,
                    ic_arena_printf(&r->jobs->arena, "%s: and more", l->sources->shown).data);
}

// Source files
// ------------------------------------------------------------------------------------------

static bool has_suffix(struct ic_str name, const char *const *suffixes)
{
    for (; *suffixes; suffixes++)
        if (ic_str_ends_nocase(name, *suffixes))
            return true;
    return false;
}

// What a build compiles, but not with a C compiler.
static bool is_passed_over(struct ic_str name)
{
    static const char *const suffixes[] = {".asm", ".s",   ".rc",  ".mc",  ".mof", ".idl", ".inx",
                                           ".def", ".man", ".mui", ".res", ".obj", ".lib", ".h",
                                           ".bmf", ".inf", ".rgs", ".tlb", ".x",   ".inc", NULL};
    return has_suffix(name, suffixes);
}

// MIDL and mc make headers, MIDL also a C file that is included.
static void add_generated(struct loader *l, struct ic_str name)
{
    struct ic_arena *arena = &l->tree->resolver->jobs->arena;
    struct ic_str base = ic_str_base_name(name);
    bool idl = ic_str_ends_nocase(base, ".idl");
    bool mc = ic_str_ends_nocase(base, ".mc");
    if ((!idl && !mc) || l->sources->generated.count >= IC_DDK_FILES / 10)
        return;
    base.len -= idl ? 4 : 3;
    ic_vec_push(&l->sources->generated, ic_arena_printf(arena, "%.*s.h", IC_STR_ARG(base)).data);
    if (idl)
        ic_vec_push(&l->sources->generated,
                    ic_arena_printf(arena, "%.*s_i.c", IC_STR_ARG(base)).data);
}

static const char *on_disk(struct loader *l, struct ic_str name)
{
    struct ic_arena room = {0};
    const char *path = ic_arena_printf(&room, "%s/%.*s", l->sources->folder, IC_STR_ARG(name)).data;
    const char *found = ic_disk_path(&l->tree->resolver->jobs->arena, &l->tree->disk, path);
    ic_arena_release(&room);
    return found && ic_file_kind(found) == IC_FILE_REGULAR ? found : NULL;
}

static bool is_made(const struct loader *l, struct ic_str name)
{
    if (ic_ddk_find(name, "<out>") != SIZE_MAX || ic_ddk_is_kit(name))
        return true;
    for (uint32_t i = 0; i < l->sources->generated.count; i++)
        if (ic_str_eq_nocase(ic_str_base_name(name), ic_str(l->sources->generated.at[i])))
            return true;
    return false;
}

static void source_note(struct loader *l, struct ic_str name, struct ic_nmake_place place,
                        const char *why)
{
    struct ic_buf text = {0};
    ic_buf_printf(&text, "'%.*s' %s", IC_STR_ARG(name), why);
    keep_note(l, place, text.data);
    ic_buf_release(&text);
}

static void add_source(struct loader *l, struct ic_str name, struct ic_nmake_place place)
{
    struct ic_resolver *r = l->tree->resolver;
    struct ic_ddk_project *s = l->sources;
    const char *path = on_disk(l, name);
    if (!path && is_made(l, name))
        return;
    if (!path) {
        source_note(l, name, place, "is not there: it is left out");
        return;
    }
    if (s->files.count >= IC_DDK_FILES) {
        source_note(l, name, place, "and what follows is left out: there are too many sources");
        return;
    }
    uint32_t known = l->seen.count;
    if (ic_pool_add(&l->seen, ic_str(path)) < known)
        return;
    const char *shown = ic_resolver_shown(r, place.file ? place.file : s->path);
    struct ic_ddk_file file = {path,
                               ic_arena_printf(&r->jobs->arena, "%s:%u", shown, place.line).data};
    ic_vec_push(&s->files, file);
}

static void read_sources(struct loader *l, const char *macro)
{
    const char *value = ic_nmake_value(&l->nmake, macro, true);
    struct ic_str rest = ic_str(value), first = rest;
    for (struct ic_str word; (word = ic_ddk_word(&first)).len;)
        add_generated(l, word);
    for (struct ic_str word; (word = ic_ddk_word(&rest)).len;) {
        struct ic_nmake_place place = ic_nmake_where(&l->nmake, word, macro);
        if (l->sources->files.count > IC_DDK_FILES)
            return;
        if (ic_ddk_find(word, "$(") != SIZE_MAX)
            source_note(l, word, place, "is not defined: it is left out");
        else if (ic_is_source(word))
            add_source(l, word, place);
        else if (!is_passed_over(word) && !is_made(l, word))
            source_note(l, word, place, "is no C or C++ source file: it is left out");
    }
}

// Libraries
// ------------------------------------------------------------------------------------------

// The `sources` of "..\lib\<out>\my.lib" lie in "..\lib".
static void add_link(struct loader *l, struct ic_str name)
{
    struct ic_arena *arena = &l->tree->resolver->jobs->arena;
    if (ic_ddk_is_kit(name) || !ic_str_ends_nocase(name, ".lib"))
        return;
    struct ic_str base = ic_str_base_name(name);
    struct ic_str text = ic_str_n(name.data, name.len - base.len);
    size_t made = ic_ddk_find(text, "<out>"), star = ic_ddk_find(text, "*");
    if (made > star)
        made = star;
    if (made != SIZE_MAX)
        text.len = made;
    const char *path = ic_arena_printf(arena, "%s/%.*s", l->sources->folder, IC_STR_ARG(text)).data;
    const char *folder = ic_disk_path(arena, &l->tree->disk, path);
    struct ic_ddk_link link = {ic_arena_str(arena, base).data, folder ? folder : "", NULL};
    if (l->sources->links.count < IC_DDK_LINKS)
        ic_vec_push(&l->sources->links, link);
}

static void read_links(struct loader *l)
{
    static const char *const macros[] = {"TARGETLIBS", "LINKLIBS", "DLLLIBOBJECTS"};
    for (size_t i = 0; i < sizeof macros / sizeof *macros; i++) {
        struct ic_str rest = ic_str(ic_nmake_value(&l->nmake, macros[i], true));
        for (struct ic_str word; (word = ic_ddk_word(&rest)).len;)
            if (ic_ddk_find(word, "$(") == SIZE_MAX)
                add_link(l, word);
    }
}

// The project
// ------------------------------------------------------------------------------------------

static const char *text_of(struct loader *l, const char *macro)
{
    const char *value = ic_nmake_value(&l->nmake, macro, false);
    return value ? value : "";
}

static bool is_umdf(struct loader *l)
{
    return *text_of(l, "UMDF_VERSION") || *text_of(l, "UMDF_VERSION_MAJOR") ||
           ic_ddk_find(ic_str(text_of(l, "TARGETLIBS")), "wudf") != SIZE_MAX ||
           ic_ddk_find(ic_str(text_of(l, "C_DEFINES")), "wudf") != SIZE_MAX;
}

static enum ic_ddk_kind kind_of(struct loader *l, struct ic_str type)
{
    static const char *const drivers[] = {"DRIVER", "EXPORT_DRIVER", "MINIPORT", "HAL",
                                          "GDI_DRIVER"};
    for (size_t i = 0; i < sizeof drivers / sizeof *drivers; i++)
        if (ic_str_eq_nocase(type, ic_str(drivers[i])))
            return IC_DDK_DRIVER;
    if (ic_str_eq_nocase(type, ic_str("DRIVER_LIBRARY")))
        return IC_DDK_DRIVER_LIBRARY;
    if (ic_str_eq_nocase(type, ic_str("LIBRARY")))
        return IC_DDK_LIBRARY;
    if (ic_str_eq_nocase(type, ic_str("DYNLINK")) && is_umdf(l))
        return IC_DDK_USER_DRIVER;
    return IC_DDK_OTHER;
}

static void read_project(struct loader *l)
{
    static const char *const own[] = {"AMD64_SOURCES", "I386_SOURCES", "ARM64_SOURCES",
                                      "ARM_SOURCES"};
    struct ic_ddk_project *s = l->sources;
    s->target = text_of(l, "TARGETNAME");
    s->type = text_of(l, "TARGETTYPE");
    s->kind = kind_of(l, ic_str(s->type));
    s->stopped = l->nmake.stopped;
    if (s->kind == IC_DDK_OTHER)
        return;
    read_sources(l, "SOURCES");
    read_sources(l, own[s->arch]);
    read_links(l);
    ic_ddk_settings(l->tree, &l->nmake, s);
}

static struct ic_ddk_project *evaluate(struct ic_ddk_tree *tree, const char *path,
                                       enum ic_ddk_arch arch, struct ic_args *notes)
{
    struct ic_resolver *r = tree->resolver;
    struct ic_arena *arena = &r->jobs->arena;
    struct ic_ddk_project *s = ic_calloc(1, sizeof *s);
    struct loader l = {.tree = tree, .sources = s};
    s->path = path;
    s->shown = ic_resolver_shown(r, path);
    s->folder = ic_path_folder(arena, ic_str(path)).data;
    s->top = ic_ddk_top(arena, s->folder);
    s->arch = arch;
    l.nmake = (struct ic_nmake){.arena = arena,
                                .disk = &tree->disk,
                                .folder = s->folder,
                                .top = s->top,
                                .note = keep_note,
                                .data = &l};
    ic_ddk_environment(&l.nmake, arch);
    bool ok = ic_nmake_read(&l.nmake, path, r->error);
    if (ok)
        read_project(&l);
    tree->bytes += l.nmake.bytes;
    ic_nmake_release(&l.nmake);
    ic_pool_release(&l.seen);
    *notes = l.notes;
    if (!ok) {
        ic_ddk_project_free(s);
        s = NULL;
    }
    return s;
}

static bool is_useless(const struct ic_ddk_project *s)
{
    return s->kind != IC_DDK_OTHER && (s->stopped || s->files.count == 0);
}

struct ic_ddk_project *ic_ddk_project_load(struct ic_ddk_tree *tree, const char *path,
                                           enum ic_ddk_arch arch)
{
    struct ic_args notes = {0}, other_notes = {0};
    struct ic_ddk_project *s = evaluate(tree, path, arch, &notes);
    if (s && is_useless(s) && arch == IC_DDK_X64 && !tree->fixed) {
        struct ic_ddk_project *other = evaluate(tree, path, IC_DDK_X86, &other_notes);
        bool better = other && !is_useless(other);
        if (better) {
            ic_resolver_note(tree->resolver, "%s: is built for x86 alone, and taken so", s->shown);
            ic_vec_release(&notes);
            notes = other_notes;
            other_notes = (struct ic_args){0};
        }
        ic_ddk_project_free(better ? s : other);
        s = better ? other : s;
    }
    for (uint32_t i = 0; i < notes.count && s && s->kind != IC_DDK_OTHER; i++)
        ic_resolver_say_alike(tree->resolver, notes.at[i]);
    ic_vec_release(&notes);
    ic_vec_release(&other_notes);
    return s;
}
