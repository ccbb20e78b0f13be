// From metadata to the compiler's arguments, as the build system's own cl task makes them.
#include "base/file.h"
#include "project/vcxproj.h"

static void add(struct ic_msbuild *m, struct ic_vcx_args *args, const char *arg,
                struct ic_msbuild_origin from)
{
    const char *where =
        from.file && *from.file
            ? ic_arena_printf(&m->resolver->jobs->arena, "%s:%u", from.file, from.line).data
            : "default of the build system";
    ic_vec_push(&args->at, ic_arena_str(&m->resolver->jobs->arena, ic_str(arg)).data);
    ic_vec_push(&args->from, where);
}

static void add_own(struct ic_msbuild *m, struct ic_vcx_args *args, const char *arg)
{
    add(m, args, arg, (struct ic_msbuild_origin){0});
}

static bool is(struct ic_msbuild *m, const char *property, const char *value)
{
    return ic_str_eq_nocase(ic_str(ic_msbuild_property(m, property)), ic_str(value));
}

bool ic_vcx_is_user_mode(struct ic_msbuild *m)
{
    struct ic_str toolset = ic_str(ic_msbuild_property(m, "PlatformToolset"));
    return is(m, "DriverType", "UMDF") || ic_str_starts(toolset, "WindowsUserModeDriver") ||
           ic_str_starts(toolset, "WindowsApplicationForDrivers");
}

// The target
// ------------------------------------------------------------------------------------------

static void add_target(struct ic_msbuild *m, struct ic_vcx_args *args)
{
    static const char *const names[][2] = {
        {"x64", "x86_64"},    {"amd64", "x86_64"},    {"Win32", "i686"},  {"x86", "i686"},
        {"ARM64", "aarch64"}, {"ARM64EC", "aarch64"}, {"ARM", "thumbv7"},
    };
    struct ic_str platform = ic_str(ic_msbuild_property(m, "Platform"));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ic_str_eq_nocase(platform, ic_str(names[i][0])))
            add_own(m, args,
                    ic_arena_printf(&m->arena, "--target=%s-pc-windows-msvc", names[i][1]).data);
}

// What TargetVersion means for the headers; the newest is the frontend's own default.
static void add_windows_version(struct ic_msbuild *m, struct ic_vcx_args *args)
{
    static const struct {
        const char *name;
        unsigned version;
    } versions[] = {
        {"WindowsXP", 0x501}, {"WinXP", 0x501},       {"Server2003", 0x502}, {"WS03", 0x502},
        {"Vista", 0x600},     {"Windows7", 0x601},    {"Win7", 0x601},       {"Windows8", 0x602},
        {"Win8", 0x602},      {"WindowsV6.3", 0x603}, {"Windows8.1", 0x603}, {"WinBlue", 0x603},
    };
    struct ic_str wanted = ic_str(ic_msbuild_property(m, "TargetVersion"));
    for (size_t i = 0; i < sizeof versions / sizeof *versions; i++) {
        if (!ic_str_eq_nocase(wanted, ic_str(versions[i].name)))
            continue;
        unsigned v = versions[i].version;
        add_own(m, args, ic_arena_printf(&m->arena, "-D_WIN32_WINNT=0x%04X", v).data);
        add_own(m, args, ic_arena_printf(&m->arena, "-DWINVER=0x%04X", v).data);
        add_own(m, args, ic_arena_printf(&m->arena, "-DNTDDI_VERSION=0x%04X0000", v).data);
    }
}

static void add_version(struct ic_msbuild *m, struct ic_vcx_args *args, const char *name,
                        const char *fallback)
{
    const char *value = ic_msbuild_property(m, name);
    value = *value ? value : fallback;
    if (value)
        add_own(m, args, ic_arena_printf(&m->arena, "-D%s=%s", name, value).data);
}

static void add_mode(struct ic_msbuild *m, struct ic_vcx_args *args)
{
    if (ic_vcx_is_user_mode(m)) {
        add_own(m, args, "-fno-ms-kernel");
        if (is(m, "DriverType", "UMDF") || *ic_msbuild_property(m, "UMDF_VERSION_MAJOR")) {
            bool one = is(m, "UMDF_VERSION_MAJOR", "1");
            add_version(m, args, "UMDF_VERSION_MAJOR", "2");
            add_version(m, args, "UMDF_VERSION_MINOR", one ? "11" : "15");
        }
        if (is(m, "ConfigurationType", "DynamicLibrary") || is(m, "ConfigurationType", "Driver"))
            add_own(m, args, "-D_WINDLL");
        if (is(m, "CharacterSet", "Unicode") || !*ic_msbuild_property(m, "CharacterSet")) {
            add_own(m, args, "-DUNICODE");
            add_own(m, args, "-D_UNICODE");
        }
    } else {
        add_own(m, args, "-fms-kernel");
        if (is(m, "DriverType", "KMDF") || *ic_msbuild_property(m, "KMDF_VERSION_MAJOR")) {
            add_version(m, args, "KMDF_VERSION_MAJOR", "1");
            add_version(m, args, "KMDF_VERSION_MINOR", "15");
        }
    }
    if (is(m, "UseDebugLibraries", "true")) {
        add_own(m, args, "-DDBG=1");
        add_own(m, args, "-DDEPRECATE_DDK_FUNCTIONS=1");
    }
}

// Metadata
// ------------------------------------------------------------------------------------------

static void add_folder(struct ic_msbuild *m, struct ic_vcx_args *args,
                       const struct ic_msbuild_piece *piece)
{
    bool refused;
    const char *path = ic_msbuild_path(m, piece->text, m->folder, &refused);
    const char *build = ic_msbuild_property(m, "IntDir");
    struct ic_str text = ic_str(piece->text);
    bool built = (*build && ic_str_starts(text, build)) || ic_str_starts(text, "<");
    if (path && ic_file_kind(path) == IC_FILE_FOLDER) {
        add(m, args, ic_arena_printf(&m->arena, "-I%s", path).data, piece->from);
    } else if (refused) {
        ic_resolver_note(m->resolver,
                         "%s:%u: include folder '%s' lies outside of the project's tree: left out",
                         piece->from.file, piece->from.line, ic_msbuild_shown(m, piece->text));
    } else if (!built && text.len) {
        ic_resolver_note(m->resolver, "%s:%u: include folder '%s' is not there", piece->from.file,
                         piece->from.line, ic_msbuild_shown(m, piece->text));
    }
}

// The folders of a property; those of the build system's own are not there.
static void add_listed_folders(struct ic_msbuild *m, struct ic_vcx_args *args, const char *property)
{
    struct ic_str path = ic_str(ic_msbuild_property(m, property));
    struct ic_msbuild_piece piece = {.from = ic_msbuild_property_origin(m, property)};
    while (path.len && ic_msbuild_spend(m, 16)) {
        struct ic_str one = ic_str_trim(ic_str_split(&path, ';'));
        piece.text = ic_arena_str(&m->arena, one).data;
        if (one.len && ic_msbuild_path(m, piece.text, m->folder, NULL))
            add_folder(m, args, &piece);
    }
}

static void add_folders(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                        struct ic_vcx_args *args)
{
    const struct ic_msbuild_value *value =
        ic_msbuild_metadata(m, item, "AdditionalIncludeDirectories");
    for (uint32_t i = 0; value && i < value->count; i++)
        add_folder(m, args, &value->pieces[i]);
    add_listed_folders(m, args, "IncludePath");
    add_listed_folders(m, args, "ExternalIncludePath");
}

// A file that is included by force: one of the project's tree, seen from its folder or from an
// include folder, or else a name that the search for headers may find. As `#include` says it, but a
// link out of the tree or a path of its own does not.
static void add_forced(struct ic_msbuild *m, struct ic_vcx_args *args,
                       const struct ic_msbuild_piece *piece)
{
    bool refused;
    const char *path = ic_msbuild_path(m, piece->text, m->folder, &refused);
    for (uint32_t i = 0; i < args->at.count && !path && !refused; i++)
        if (strncmp(args->at.at[i], "-I", 2) == 0)
            path = ic_msbuild_path(m, piece->text, args->at.at[i] + 2, &refused);
    const char *name = ic_msbuild_unescape(&m->arena, piece->text);
    bool plain = *name && !strchr("/\\<.", *name) && !strchr(name, ':') && !strstr(name, "..");
    if (refused || (!path && !plain && *name != '<'))
        ic_resolver_note(m->resolver, "%s:%u: forced include '%s' %s", piece->from.file,
                         piece->from.line, ic_msbuild_shown(m, piece->text),
                         refused ? "lies outside of the project's tree: left out"
                                 : "is not there: left out");
    else if (path || plain)
        add(m, args, ic_arena_printf(&m->arena, "-FI%s", path ? path : name).data, piece->from);
}

static void add_forced_files(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                             struct ic_vcx_args *args)
{
    const struct ic_msbuild_value *value = ic_msbuild_metadata(m, item, "ForcedIncludeFiles");
    for (uint32_t i = 0; value && i < value->count; i++)
        add_forced(m, args, &value->pieces[i]);
}

// A definition as the command line of cl.exe would leave it: its quotes are the command line's.
static const char *definition(struct ic_msbuild *m, const char *text)
{
    text = ic_msbuild_unescape(&m->arena, text);
    struct ic_args words = {0};
    if (strchr(text, '"'))
        ic_command_split(&m->arena, ic_str(text), IC_QUOTING_WINDOWS, &words);
    if (words.count)
        text = words.at[0];
    ic_vec_release(&words);
    return text;
}

static void add_each(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                     struct ic_vcx_args *args, const char *name, const char *option)
{
    const struct ic_msbuild_value *value = ic_msbuild_metadata(m, item, name);
    for (uint32_t i = 0; value && i < value->count && ic_msbuild_spend(m, 64); i++) {
        const char *text = definition(m, value->pieces[i].text);
        if (*text && *text != '<')
            add(m, args, ic_arena_printf(&m->arena, "%s%s", option, text).data,
                value->pieces[i].from);
    }
}

// Metadata with one of a few values, each of which is an argument.
static const struct {
    const char *name, *value, *arg;
} words[] = {
    {"CompileAs", "CompileAsC", "/TC"},
    {"CompileAs", "CompileAsCpp", "/TP"},
    {"LanguageStandard", "stdcpp14", "/std:c++14"},
    {"LanguageStandard", "stdcpp17", "/std:c++17"},
    {"LanguageStandard", "stdcpp20", "/std:c++20"},
    {"LanguageStandard", "stdcpp23", "/std:c++23"},
    {"LanguageStandard", "stdcpplatest", "/std:c++latest"},
    {"LanguageStandard_C", "stdc11", "/std:c11"},
    {"LanguageStandard_C", "stdc17", "/std:c17"},
    {"LanguageStandard_C", "stdclatest", "/std:clatest"},
    {"CallingConvention", "StdCall", "/Gz"},
    {"CallingConvention", "FastCall", "/Gr"},
    {"CallingConvention", "VectorCall", "/Gv"},
    {"TreatWChar_tAsBuiltInType", "false", "/Zc:wchar_t-"},
    {"DefaultCharIsUnsigned", "true", "/J"},
    {"StructMemberAlignment", "1Byte", "/Zp1"},
    {"StructMemberAlignment", "2Bytes", "/Zp2"},
    {"StructMemberAlignment", "4Bytes", "/Zp4"},
    {"StructMemberAlignment", "8Bytes", "/Zp8"},
    {"StructMemberAlignment", "16Bytes", "/Zp16"},
    {"ExceptionHandling", "false", "-fno-exceptions"},
    {"RuntimeTypeInfo", "false", "-fno-rtti"},
};

static bool is_cplusplus(const struct ic_msbuild_item *item)
{
    return !ic_str_ends_nocase(ic_str_trim(ic_str(item->include)), ".c");
}

static void add_words(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                      struct ic_vcx_args *args)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const struct ic_msbuild_value *value = ic_msbuild_metadata(m, item, words[i].name);
        bool other = strncmp(words[i].name, "LanguageStandard", 16) == 0 &&
                     is_cplusplus(item) != (words[i].name[16] == 0);
        if (!other && value && value->count == 1 &&
            ic_str_eq_nocase(ic_str(value->pieces[0].text), ic_str(words[i].value)))
            add(m, args, words[i].arg, value->pieces[0].from);
    }
}

// Where the option stands: the last piece of the value that has it.
static struct ic_msbuild_origin origin_of(const struct ic_msbuild_value *value, const char *option)
{
    for (uint32_t i = value->count; i-- > 0;)
        if (strstr(value->pieces[i].text, option))
            return value->pieces[i].from;
    return value->pieces[value->count - 1].from;
}

// Of the free options only those that say how to read the source. The first ones have a value,
// joined or as the next argument.
static const char *const options[] = {"D",  "U", "I",  "FI", "std:", "Zp",         "TC",
                                      "TP", "J", "Gz", "Gr", "Gv",   "Zc:wchar_t-"};
enum {
    DEFINE,
    UNDEFINE,
    FOLDER,
    FORCE,
    JOINED,
    LAST_JOINED,
    OPTIONS = sizeof options / sizeof *options
};

// Which of them `arg` is; OPTIONS: none.
static unsigned option_of(const char *arg)
{
    unsigned i = 0;
    struct ic_str name = ic_str(*arg ? arg + 1 : arg);
    for (; i < OPTIONS && *arg && strchr("/-", *arg); i++)
        if (i <= LAST_JOINED ? ic_str_starts(name, options[i]) : ic_str_is(name, options[i]))
            return i;
    return OPTIONS;
}

static void add_option(struct ic_msbuild *m, struct ic_vcx_args *args, unsigned option,
                       const struct ic_msbuild_piece *value)
{
    if (option == FOLDER)
        add_folder(m, args, value);
    else if (option == FORCE)
        add_forced(m, args, value);
    else
        add(m, args, ic_arena_printf(&m->arena, "/%s%s", options[option], value->text).data,
            value->from);
}

static void add_options(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                        struct ic_vcx_args *args)
{
    const struct ic_msbuild_value *value = ic_msbuild_metadata(m, item, "AdditionalOptions");
    const char *text = ic_msbuild_metadata_text(m, item, "AdditionalOptions");
    struct ic_args split = {0};
    struct ic_str line = ic_str(ic_msbuild_unescape(&m->arena, text));
    if (line.len && ic_msbuild_spend(m, line.len))
        ic_command_split(&m->arena, line, IC_QUOTING_WINDOWS, &split);
    for (uint32_t i = 0; i < split.count && ic_msbuild_spend(m, 64); i++) {
        unsigned option = option_of(split.at[i]);
        if (option == OPTIONS)
            continue;
        struct ic_msbuild_piece piece = {.from = origin_of(value, split.at[i])};
        piece.text = split.at[i] + 1 + strlen(options[option]);
        if (option <= FORCE && !*piece.text)
            piece.text = ++i < split.count ? split.at[i] : "";
        if (option > FORCE || *piece.text)
            add_option(m, args, option, &piece);
    }
    ic_vec_release(&split);
}

void ic_vcx_arguments(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                      struct ic_vcx_args *args)
{
    add_target(m, args);
    add_windows_version(m, args);
    add_mode(m, args);
    add_each(m, item, args, "PreprocessorDefinitions", "-D");
    add_each(m, item, args, "UndefinePreprocessorDefinitions", "-U");
    add_folders(m, item, args);
    add_forced_files(m, item, args);
    add_words(m, item, args);
    add_options(m, item, args);
}

// WPP
// ------------------------------------------------------------------------------------------

struct trace {
    struct ic_msbuild *m;
    struct ic_args functions, configs;
};

static const char *kept(struct ic_msbuild *m, const char *text)
{
    return ic_arena_str(&m->resolver->jobs->arena, ic_str(text)).data;
}

static void add_config(struct trace *t, const char *text)
{
    struct ic_msbuild *m = t->m;
    const char *path = ic_msbuild_path(m, text, m->folder, NULL);
    if (path && ic_file_kind(path) == IC_FILE_REGULAR)
        ic_vec_push(&t->configs, kept(m, path));
}

// "-func:NAME(...)" and "-scan:FILE" among tracewpp's own options.
static void add_trace_options(struct trace *t, const char *text)
{
    struct ic_args split = {0};
    ic_command_split(&t->m->arena, ic_str(text), IC_QUOTING_WINDOWS, &split);
    for (uint32_t i = 0; i < split.count; i++) {
        if (strncmp(split.at[i] + 1, "func:", 5) == 0 && *split.at[i])
            ic_vec_push(&t->functions, kept(t->m, split.at[i] + 6));
        else if (strncmp(split.at[i] + 1, "scan:", 5) == 0 && *split.at[i])
            add_config(t, split.at[i] + 6);
    }
    ic_vec_release(&split);
}

static const char *const *keep_args(struct ic_msbuild *m, struct ic_args *args, uint32_t *count)
{
    const char **at = ic_arena_array(&m->resolver->jobs->arena, args->count, sizeof *at);
    if (args->count)
        memcpy((void *)at, (void *)args->at, args->count * sizeof *at);
    *count = args->count;
    ic_vec_release(args);
    return at;
}

void ic_vcx_trace(struct ic_msbuild *m, const struct ic_msbuild_item *item, struct ic_job *job)
{
    struct trace t = {.m = m};
    const struct ic_msbuild_value *value = ic_msbuild_metadata(m, item, "WppTraceFunction");
    for (uint32_t i = 0; value && i < value->count && ic_msbuild_spend(m, 64); i++)
        ic_vec_push(&t.functions, kept(m, value->pieces[i].text));
    value = ic_msbuild_metadata(m, item, "WppScanConfigurationData");
    for (uint32_t i = 0; value && i < value->count; i++)
        add_config(&t, value->pieces[i].text);
    value = ic_msbuild_metadata(m, item, "WppAdditionalOptions");
    for (uint32_t i = 0; value && i < value->count; i++)
        add_trace_options(&t, value->pieces[i].text);
    job->trace_functions = keep_args(m, &t.functions, &job->trace_function_count);
    job->trace_configs = keep_args(m, &t.configs, &job->trace_config_count);
}
