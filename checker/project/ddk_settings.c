#include "base/file.h"
#include "project/ddk.h"
#include "project/nmake.h"

#include <stdio.h>

struct settings {
    struct ic_ddk_tree *tree;
    struct ic_nmake *nmake;
    struct ic_ddk_project *sources;
    struct ic_arena *arena;
    struct ic_pool folders; // to include from
};

// What the build environment defines
// ------------------------------------------------------------------------------------------

// The values of WDK 7 for Windows 7, free build. "<wdk>" stands for folders of the kit, "<out>" for
// the folder that a build writes to.
static const struct {
    const char *name, *value;
} environment[] = {
    {"FREEBUILD", "1"},
    {"DDKBUILDENV", "fre"},
    {"DDK_TARGET_OS", "Win7"},
    {"NTDEBUG", ""},
    {"BUILD_ALT_DIR", ""},
    {"BUILD_DEFAULT", "-ei -nmake -i"},
    {"_NT_TARGET_VERSION_WIN2K", "0x500"},
    {"_NT_TARGET_VERSION_WINXP", "0x501"},
    {"_NT_TARGET_VERSION_WS03", "0x502"},
    {"_NT_TARGET_VERSION_LONGHORN", "0x600"},
    {"_NT_TARGET_VERSION_VISTA", "0x600"},
    {"_NT_TARGET_VERSION_WIN6", "0x600"},
    {"_NT_TARGET_VERSION_WS08", "0x600"},
    {"_NT_TARGET_VERSION_WIN7", "0x601"},
    {"LATEST_WIN32_WINNT_VERSION", "0x0601"},
    {"LATEST_NTDDI_VERSION", "0x06010000"},
    {"O", "<out>"},
    {"_OBJ_DIR", "<out>"},
    {"OBJ_PATH", "."},
    {"MAKEDIR", "."},
    {"BASEDIR", "<wdk>"},
    {"_NTDRIVE", "<wdk>"},
    {"_NTROOT", ""},
    {"NTMAKEENV", "<wdk>"},
    {"DDKROOT", "<wdk>"},
    {"WDMROOT", "<wdk>"},
    {"SDK_PATH", "<wdk>"},
    {"MULTIMEDIA_INC_PATH", "<wdk>"},
    {"MINWIN_PRIV_SDK_INC_PATH", "<wdk>"},
    {"DDK_INC_PATH", "<wdk>"},
    {"SDK_INC_PATH", "<wdk>"},
    {"CRT_INC_PATH", "<wdk>"},
    {"WDM_INC_PATH", "<wdk>"},
    {"IFSKIT_INC_PATH", "<wdk>"},
    {"HALKIT_INC_PATH", "<wdk>"},
    {"KMDF_INC_PATH", "<wdk>"},
    {"UMDF_INC_PATH", "<wdk>"},
    {"WDF_ROOT", "<wdk>"},
    {"DRIVER_INC_PATH", "<wdk>"},
    {"DRIVERS_INC_PATH", "<wdk>"},
    {"BASE_INC_PATH", "<wdk>"},
    {"MFC_INC_PATH", "<wdk>"},
    {"ATL_INC_PATH", "<wdk>"},
    {"PUBLIC_ROOT", "<wdk>"},
    {"KMDF_VER_PATH", "<wdk>"},
    {"DDK_LIB_PATH", "<wdk>"},
    {"DDK_LIB_DEST", "<wdk>"},
    {"SDK_LIB_PATH", "<wdk>"},
    {"SDK_LIB_DEST", "<wdk>"},
    {"CRT_LIB_PATH", "<wdk>"},
    {"IFSKIT_LIB_PATH", "<wdk>"},
    {"KMDF_LIB_PATH", "<wdk>"},
    {"ATL_LIB_PATH", "<wdk>"},
    {"MFC_LIB_PATH", "<wdk>"},
    {"HALKIT_LIB_PATH", "<wdk>"},
    {"LIBCNTPR_PATH", "<wdk>"},
};

// By enum ic_ddk_arch.
static const struct {
    const char *build, *folder, *target, *macro;
} archs[] = {
    {"AMD64", "amd64", "x86_64", "AMD64"},
    {"x86", "i386", "i686", "386"},
    {"ARM64", "arm64", "aarch64", "ARM64"},
    {"ARM", "arm", "thumbv7", "ARM"},
};

void ic_ddk_environment(struct ic_nmake *nmake, enum ic_ddk_arch arch)
{
    for (size_t i = 0; i < sizeof environment / sizeof *environment; i++)
        ic_nmake_set(nmake, environment[i].name, environment[i].value);
    for (size_t i = 0; i < sizeof archs / sizeof *archs; i++)
        ic_nmake_set(nmake, archs[i].macro, i == (size_t)arch ? "1" : "0");
    ic_nmake_set(nmake, "IA64", "0");
    ic_nmake_set(nmake, "_BUILDARCH", archs[arch].build);
    ic_nmake_set(nmake, "TARGET_DIRECTORY", archs[arch].folder);
    ic_nmake_set(nmake, "TARGET_CPU", archs[arch].folder);
    ic_nmake_set(nmake, "BUILD_DEFAULT_TARGETS",
                 arch == IC_DDK_X86     ? "-386"
                 : arch == IC_DDK_X64   ? "-amd64"
                 : arch == IC_DDK_ARM64 ? "-arm64"
                                        : "-arm");
}

size_t ic_ddk_find(struct ic_str text, const char *what)
{
    size_t len = strlen(what);
    for (size_t i = 0; i + len <= text.len; i++)
        if (ic_str_eq_nocase(ic_str_n(text.data + i, len), ic_str(what)))
            return i;
    return SIZE_MAX;
}

bool ic_ddk_is_kit(struct ic_str path)
{
    return ic_ddk_find(path, "<wdk>") != SIZE_MAX;
}

// Values
// ------------------------------------------------------------------------------------------

static const char *value(struct settings *s, const char *name)
{
    const char *text = ic_nmake_value(s->nmake, name, false);
    return text ? ic_arena_str(s->arena, ic_str_trim(ic_str(text))).data : "";
}

static void add(struct settings *s, const char *option, const char *text)
{
    ic_vec_push(&s->sources->args, ic_arena_printf(s->arena, "%s%s", option, text).data);
}

static void add_define(struct settings *s, const char *name, const char *text)
{
    ic_vec_push(&s->sources->args, ic_arena_printf(s->arena, "-D%s=%s", name, text).data);
}

static void note(struct settings *s, struct ic_nmake_place place, struct ic_str name,
                 const char *why)
{
    struct ic_buf text = {0};
    ic_buf_printf(&text, "'%.*s' %s", IC_STR_ARG(name), why);
    s->nmake->note(s->nmake->data, place, text.data);
    ic_buf_release(&text);
}

static struct ic_str on_disk(struct settings *s, struct ic_str name)
{
    struct ic_arena room = {0};
    const char *path = ic_arena_printf(&room, "%s/%.*s", s->sources->folder, IC_STR_ARG(name)).data;
    const char *found = ic_disk_path(s->arena, &s->tree->disk, path);
    ic_arena_release(&room);
    return ic_str(found);
}

// Versions
// ------------------------------------------------------------------------------------------

// "1" and "9" of KMDF_VERSION_MAJOR and _MINOR, or of the older KMDF_VERSION and
// KMDF_MINOR_VERSION. WDK 7 has version 1.9 of both frameworks.
static void framework(struct settings *s, const char *name)
{
    static const char *const majors[] = {"VERSION_MAJOR", "VERSION"};
    static const char *const minors[] = {"VERSION_MINOR", "MINOR_VERSION"};
    int64_t version[2] = {0, 9}, number;
    for (size_t i = 0; i < 4; i++) {
        const char *part = i < 2 ? majors[i] : minors[i - 2];
        const char *macro = ic_arena_printf(s->arena, "%s_%s", name, part).data;
        if (ic_str_int(ic_str(value(s, macro)), &number) && number > 0 && number < 100)
            version[i / 2] = number;
    }
    if (!version[0])
        return;
    for (size_t i = 0; i < 2; i++)
        ic_vec_push(&s->sources->args, ic_arena_printf(s->arena, "-D%s_VERSION_%s=%d", name,
                                                       i ? "MINOR" : "MAJOR", (int)version[i])
                                           .data);
}

static bool version_number(struct settings *s, const char *macro, int64_t *number)
{
    return ic_str_int(ic_str(value(s, macro)), number) && *number > 0 && *number <= UINT32_MAX;
}

// The headers want the versions to agree: the newer name for one says what it can of the others.
static void windows_version(struct settings *s)
{
    int64_t target = 0, winnt = 0, ntddi = 0;
    if (!version_number(s, "WIN32_WINNT_VERSION", &winnt) &&
        !version_number(s, "_WIN32_WINNT", &winnt) &&
        version_number(s, "_NT_TARGET_VERSION", &target))
        winnt = target;
    if (!version_number(s, "NTDDI_VERSION", &ntddi))
        ntddi = winnt << 16;
    if (!winnt)
        winnt = ntddi >> 16;
    if (!winnt || winnt > 0xFFFF || ntddi > UINT32_MAX)
        return;
    char text[32];
    snprintf(text, sizeof text, "0x%04X", (unsigned)winnt);
    add_define(s, "_WIN32_WINNT", text);
    add_define(s, "WINVER", text);
    snprintf(text, sizeof text, "0x%08X", (unsigned)ntddi);
    add_define(s, "NTDDI_VERSION", text);
}

// Flags and folders
// ------------------------------------------------------------------------------------------

static void flags(struct settings *s, const char *macro)
{
    struct ic_args words = {0};
    ic_command_split(s->arena, ic_str(value(s, macro)), IC_QUOTING_WINDOWS, &words);
    for (uint32_t i = 0; i < words.count && s->sources->args.count < IC_DDK_WORDS; i++) {
        struct ic_str word = ic_str(words.at[i]);
        bool folder = word.len > 2 && (word.data[0] == '-' || word.data[0] == '/') &&
                      word.data[1] == 'I' && !ic_ddk_is_kit(word);
        struct ic_str found = {0};
        if (folder)
            found = on_disk(s, ic_str_n(word.data + 2, word.len - 2));
        if (found.len)
            add(s, "-I", found.data);
        else if (!folder)
            ic_vec_push(&s->sources->args, word.data);
    }
    ic_vec_release(&words);
}

static bool take(struct settings *s, struct ic_str folder)
{
    uint32_t known = s->folders.count;
    return ic_pool_add(&s->folders, folder) >= known;
}

static void add_folder(struct settings *s, struct ic_str name)
{
    struct ic_nmake_place place = ic_nmake_where(s->nmake, (struct ic_str){0}, "INCLUDES");
    struct ic_str found = on_disk(s, name);
    if (ic_ddk_is_kit(name) || ic_ddk_find(name, "<out>") != SIZE_MAX)
        return;
    if (ic_ddk_find(name, "$(") != SIZE_MAX)
        note(s, place, name, "has a macro that is not defined: the include folder is left out");
    else if (name.len > 1 && (name.data[1] == ':' || name.data[0] == '\\' || name.data[0] == '/'))
        note(s, place, name, "is no path of this project: the include folder is left out");
    else if (!found.data || ic_file_kind(found.data) != IC_FILE_FOLDER)
        note(s, place, name, "is no folder here: the include folder is left out");
    else if (s->sources->args.count < 2 * IC_DDK_WORDS && take(s, found))
        add(s, "-I", found.data);
}

// One entry of a list with ';', which may in truth be several with spaces between them.
static void add_entry(struct settings *s, struct ic_str entry)
{
    if (entry.len > 1 && entry.data[0] == '"')
        entry = ic_str_n(entry.data + 1, entry.len - (entry.data[entry.len - 1] == '"' ? 2 : 1));
    if (!entry.len)
        return;
    if (!memchr(entry.data, ' ', entry.len) || on_disk(s, entry).len) {
        add_folder(s, entry);
        return;
    }
    for (struct ic_str word; (word = ic_ddk_word(&entry)).len;)
        add_folder(s, word);
}

static void include_folders(struct settings *s)
{
    struct ic_str own = on_disk(s, ic_str(archs[s->sources->arch].folder));
    struct ic_str rest = ic_str(ic_nmake_value(s->nmake, "INCLUDES", true));
    if (own.len && ic_file_kind(own.data) == IC_FILE_FOLDER)
        add(s, "-I", own.data);
    add(s, "-I", s->sources->folder);
    take(s, ic_str(s->sources->folder));
    while (rest.len)
        add_entry(s, ic_str_trim(ic_str_split(&rest, ';')));
}

// Trace settings
// ------------------------------------------------------------------------------------------

static bool option(struct ic_str word, const char *name, struct ic_str *rest)
{
    size_t len = strlen(name);
    if (word.len <= len + 1 || (word.data[0] != '-' && word.data[0] != '/') ||
        !ic_str_eq_nocase(ic_str_n(word.data + 1, len), ic_str(name)))
        return false;
    *rest = ic_str_n(word.data + 1 + len, word.len - 1 - len);
    return true;
}

static struct ic_str without_quotes(struct settings *s, struct ic_str text)
{
    struct ic_buf out = {0};
    for (size_t i = 0; i < text.len; i++)
        if (text.data[i] != '"')
            ic_buf_char(&out, text.data[i]);
    struct ic_str result = ic_arena_str(s->arena, ic_buf_view(&out));
    ic_buf_release(&out);
    return result;
}

static void trace(struct settings *s)
{
    struct ic_str rest = ic_str(value(s, "RUN_WPP")), text;
    struct ic_nmake_place place = ic_nmake_where(s->nmake, (struct ic_str){0}, "RUN_WPP");
    for (struct ic_str word; (word = ic_ddk_word(&rest)).len;) {
        word = without_quotes(s, word);
        if (s->sources->functions.count + s->sources->configs.count > IC_DDK_WORDS)
            return;
        if (option(word, "func:", &text)) {
            ic_vec_push(&s->sources->functions, text.data);
        } else if (option(word, "scan:", &text)) {
            struct ic_str found = on_disk(s, text);
            if (found.len)
                ic_vec_push(&s->sources->configs, found.data);
            else
                note(s, place, text, "is not there: its trace functions are not known");
        }
    }
}

// Roots
// ------------------------------------------------------------------------------------------

static bool is_project(struct ic_str folder)
{
    return folder.len > 1 && memchr(folder.data + 1, '/', folder.len - 1);
}

// The project's folder, and the repository; without one, the folder that holds the project's parent
// and its sources. What is right below the root holds too much to be a project.
static void roots(struct settings *s)
{
    struct ic_ddk_project *p = s->sources;
    struct ic_str folder = ic_str(p->folder), top = ic_str(ic_ddk_top(s->arena, p->folder));
    struct ic_str parent = ic_path_folder(s->arena, folder);
    struct ic_str common = is_project(parent) ? parent : folder, own = common;
    bool repository = ic_file_exists(ic_path_join(s->arena, top, ic_str(".git")).data);
    for (uint32_t i = 0; i < p->files.count; i++)
        common = ic_path_common(common, ic_path_folder(s->arena, ic_str(p->files.at[i].path)));
    if (repository && (!is_project(common) || ic_path_inside(common, top)))
        common = top;
    if (!is_project(common))
        common = own;
    ic_vec_push(&p->roots, p->folder);
    if (common.len < folder.len)
        ic_vec_push(&p->roots, ic_arena_str(s->arena, common).data);
}

void ic_ddk_settings(struct ic_ddk_tree *tree, struct ic_nmake *nmake,
                     struct ic_ddk_project *sources)
{
    struct settings s = {
        .tree = tree, .nmake = nmake, .sources = sources, .arena = &tree->resolver->jobs->arena};
    const char *target = archs[sources->arch].target;
    ic_vec_push(&sources->args,
                ic_arena_printf(s.arena, "--target=%s-pc-windows-msvc", target).data);
    if (sources->kind != IC_DDK_USER_DRIVER)
        add(&s, "-fms-kernel", "");
    framework(&s, "KMDF");
    framework(&s, "UMDF");
    windows_version(&s);
    if (ic_str_is(ic_str(value(&s, "UNICODE")), "1")) {
        add_define(&s, "UNICODE", "1");
        add_define(&s, "_UNICODE", "1");
    }
    flags(&s, "C_DEFINES");
    flags(&s, "USER_C_FLAGS");
    include_folders(&s);
    trace(&s);
    roots(&s);
    ic_pool_release(&s.folders);
}
