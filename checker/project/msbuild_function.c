// Static functions of properties: those that build files use. What would look at the machine
// (environment, registry, file contents, time) is not evaluated.
#include "base/file.h"
#include "project/msbuild_call.h"

#include <stdlib.h>

bool ic_msbuild_number(const struct ic_msbuild_call *c, uint32_t i, int64_t *value)
{
    return i < c->count && ic_str_int(ic_str_trim(ic_msbuild_argument(c, i)), value);
}

bool ic_msbuild_put_bool(struct ic_msbuild_call *c, bool value)
{
    ic_buf_text(c->out, value ? "True" : "False");
    return true;
}

bool ic_msbuild_put(struct ic_msbuild_call *c, struct ic_str text)
{
    ic_buf_str(c->out, text);
    return true;
}

static const char *on_disk(struct ic_msbuild_call *c, const char *folder, const char *name)
{
    const char *base = *folder ? ic_msbuild_path(c->m, folder, c->m->folder, NULL) : c->m->folder;
    return base ? ic_msbuild_path(c->m, name, base, NULL) : NULL;
}

// The folder from `start` upward that holds `name`.
static const char *above(struct ic_msbuild_call *c, const char *name, const char *start)
{
    struct ic_msbuild *m = c->m;
    bool refused = false;
    const char *found = *start ? ic_msbuild_path(m, start, m->folder, &refused) : m->folder;
    if (refused)
        return NULL;
    struct ic_str folder = ic_str(found ? found : m->folder);
    while (folder.len > 1 && ic_path_inside(folder, m->tree) && *name) {
        const char *file = ic_msbuild_path(m, name, folder.data, NULL);
        if (file)
            return folder.data;
        folder = ic_path_folder(&m->arena, folder);
    }
    return NULL;
}

static bool path_of_file_above(struct ic_msbuild_call *c)
{
    struct ic_msbuild *m = c->m;
    const char *start = c->count > 1 || !m->at
                            ? ic_msbuild_argument(c, 1).data
                            : ic_path_folder(&m->arena, ic_str(m->at->path)).data;
    const char *name = ic_msbuild_argument(c, 0).data, *folder = above(c, name, start);
    if (folder)
        ic_buf_printf(c->out, "%s/%s", ic_msbuild_escape(&m->arena, folder), name);
    return true;
}

static bool folder_of_file_above(struct ic_msbuild_call *c)
{
    const char *folder = above(c, ic_msbuild_argument(c, 1).data, ic_msbuild_argument(c, 0).data);
    if (folder)
        ic_buf_text(c->out, ic_msbuild_escape(&c->m->arena, folder));
    return true;
}

static bool ensure_slash(struct ic_msbuild_call *c)
{
    struct ic_str path = ic_msbuild_argument(c, 0);
    ic_buf_str(c->out, path);
    if (path.len && !strchr("/\\", path.data[path.len - 1]))
        ic_buf_char(c->out, '\\');
    return true;
}

static bool is_rooted(struct ic_str path)
{
    return path.len && (strchr("/\\<", path.data[0]) || (path.len > 1 && path.data[1] == ':'));
}

static bool combine(struct ic_msbuild_call *c)
{
    for (uint32_t i = 0; i < c->count; i++) {
        struct ic_str part = ic_msbuild_argument(c, i);
        if (is_rooted(part))
            ic_buf_clear(c->out);
        else if (c->out->len && !strchr("/\\", c->out->data[c->out->len - 1]))
            ic_buf_char(c->out, '\\');
        ic_buf_str(c->out, part);
    }
    return true;
}

static bool normalize(struct ic_msbuild_call *c)
{
    struct ic_buf joined = {0}, *out = c->out;
    c->out = &joined;
    combine(c);
    c->out = out;
    struct ic_str path = ic_buf_view(&joined);
    for (size_t i = 0; i < path.len; i++)
        if (path.data[i] == '\\')
            joined.data[i] = '/';
    if (path.len && !is_rooted(path))
        path = ic_path_join(&c->m->arena, ic_str(c->m->folder), path);
    ic_buf_str(c->out, path.len && path.data[0] == '/' ? ic_path_normal(&c->m->arena, path) : path);
    ic_buf_release(&joined);
    return true;
}

static bool normalize_folder(struct ic_msbuild_call *c)
{
    normalize(c);
    ic_buf_char(c->out, '\\');
    return true;
}

static struct ic_str folder_part(struct ic_str path)
{
    struct ic_str base = ic_str_base_name(path);
    size_t len = path.len - base.len;
    return ic_str_n(path.data, len ? len - 1 : 0);
}

static bool folder_name(struct ic_msbuild_call *c)
{
    return ic_msbuild_put(c, folder_part(ic_msbuild_argument(c, 0)));
}

static bool file_name(struct ic_msbuild_call *c)
{
    return ic_msbuild_put(c, ic_str_base_name(ic_msbuild_argument(c, 0)));
}

static struct ic_str extension_of(struct ic_str path)
{
    struct ic_str base = ic_str_base_name(path);
    for (size_t i = base.len; i-- > 0;)
        if (base.data[i] == '.')
            return ic_str_n(base.data + i, base.len - i);
    return ic_str_n("", 0);
}

static bool extension(struct ic_msbuild_call *c)
{
    return ic_msbuild_put(c, extension_of(ic_msbuild_argument(c, 0)));
}

static bool file_stem(struct ic_msbuild_call *c)
{
    struct ic_str base = ic_str_base_name(ic_msbuild_argument(c, 0));
    return ic_msbuild_put(c, ic_str_n(base.data, base.len - extension_of(base).len));
}

static bool path_rooted(struct ic_msbuild_call *c)
{
    return ic_msbuild_put_bool(c, is_rooted(ic_msbuild_argument(c, 0)));
}

static bool path_exists(struct ic_msbuild_call *c)
{
    return ic_msbuild_put_bool(c, on_disk(c, "", ic_msbuild_argument(c, 0).data) != NULL);
}

static bool value_or_default(struct ic_msbuild_call *c)
{
    return ic_msbuild_put(c, ic_msbuild_argument(c, 0).len ? ic_msbuild_argument(c, 0)
                                                           : ic_msbuild_argument(c, 1));
}

static bool first(struct ic_msbuild_call *c)
{
    return ic_msbuild_put(c, ic_msbuild_argument(c, 0));
}

static bool architecture(struct ic_msbuild_call *c)
{
    return ic_msbuild_put(c, ic_str("X64"));
}

static bool empty(struct ic_msbuild_call *c)
{
    (void)c;
    return true;
}

static bool null_or_empty(struct ic_msbuild_call *c)
{
    return ic_msbuild_put_bool(c, ic_msbuild_argument(c, 0).len == 0);
}

static bool null_or_space(struct ic_msbuild_call *c)
{
    return ic_msbuild_put_bool(c, ic_str_trim(ic_msbuild_argument(c, 0)).len == 0);
}

static bool concat(struct ic_msbuild_call *c)
{
    for (uint32_t i = 0; i < c->count; i++)
        ic_buf_str(c->out, ic_msbuild_argument(c, i));
    return true;
}

static bool is_platform(struct ic_msbuild_call *c)
{
    return ic_msbuild_put_bool(c, ic_str_eq_nocase(ic_msbuild_argument(c, 0), ic_str("windows")));
}

static bool arithmetic(struct ic_msbuild_call *c, char how)
{
    int64_t a, b, value;
    if (!ic_msbuild_number(c, 0, &a) || !ic_msbuild_number(c, 1, &b) ||
        (strchr("/%", how) && (b == 0 || b == -1)))
        return false;
    bool over = false;
    if (how == '+')
        over = __builtin_add_overflow(a, b, &value);
    else if (how == '-')
        over = __builtin_sub_overflow(a, b, &value);
    else if (how == '*')
        over = __builtin_mul_overflow(a, b, &value);
    else if (how == '|')
        value = a | b;
    else if (how == '&')
        value = a & b;
    else
        value = how == '/' ? a / b : a % b;
    if (!over)
        ic_buf_printf(c->out, "%lld", (long long)value);
    return !over;
}

static bool add(struct ic_msbuild_call *c)
{
    return arithmetic(c, '+');
}

static bool subtract(struct ic_msbuild_call *c)
{
    return arithmetic(c, '-');
}

static bool multiply(struct ic_msbuild_call *c)
{
    return arithmetic(c, '*');
}

static bool divide(struct ic_msbuild_call *c)
{
    return arithmetic(c, '/');
}

static bool modulo(struct ic_msbuild_call *c)
{
    return arithmetic(c, '%');
}

static bool bit_or(struct ic_msbuild_call *c)
{
    return arithmetic(c, '|');
}

static bool bit_and(struct ic_msbuild_call *c)
{
    return arithmetic(c, '&');
}

static int compare_versions(const char *a, const char *b)
{
    for (unsigned i = 0; i < 4; i++) {
        char *end_a, *end_b;
        unsigned long x = strtoul(a, &end_a, 10), y = strtoul(b, &end_b, 10);
        if (x != y)
            return x < y ? -1 : 1;
        a = end_a + (*end_a == '.');
        b = end_b + (*end_b == '.');
    }
    return 0;
}

static bool version_greater(struct ic_msbuild_call *c)
{
    return ic_msbuild_put_bool(
        c, compare_versions(ic_msbuild_argument(c, 0).data, ic_msbuild_argument(c, 1).data) > 0);
}

static bool version_at_least(struct ic_msbuild_call *c)
{
    return ic_msbuild_put_bool(
        c, compare_versions(ic_msbuild_argument(c, 0).data, ic_msbuild_argument(c, 1).data) >= 0);
}

static bool version_less(struct ic_msbuild_call *c)
{
    return ic_msbuild_put_bool(
        c, compare_versions(ic_msbuild_argument(c, 0).data, ic_msbuild_argument(c, 1).data) < 0);
}

static bool version_at_most(struct ic_msbuild_call *c)
{
    return ic_msbuild_put_bool(
        c, compare_versions(ic_msbuild_argument(c, 0).data, ic_msbuild_argument(c, 1).data) <= 0);
}

static bool version_equal(struct ic_msbuild_call *c)
{
    return ic_msbuild_put_bool(
        c, compare_versions(ic_msbuild_argument(c, 0).data, ic_msbuild_argument(c, 1).data) == 0);
}

// The number of arguments is at least `least`.
static const struct row {
    const char *type, *name;
    uint32_t least;
    ic_msbuild_function *run;
} functions[] = {
    {"MSBuild", "GetPathOfFileAbove", 1, path_of_file_above},
    {"MSBuild", "GetDirectoryNameOfFileAbove", 2, folder_of_file_above},
    {"MSBuild", "EnsureTrailingSlash", 1, ensure_slash},
    {"MSBuild", "NormalizePath", 1, normalize},
    {"MSBuild", "NormalizeDirectory", 1, normalize_folder},
    {"MSBuild", "ValueOrDefault", 2, value_or_default},
    {"MSBuild", "IsOSPlatform", 1, is_platform},
    {"MSBuild", "IsOsUnixLike", 0, null_or_empty},
    {"MSBuild", "Escape", 1, first},
    {"MSBuild", "Unescape", 1, first},
    {"MSBuild", "Add", 2, add},
    {"MSBuild", "Subtract", 2, subtract},
    {"MSBuild", "Multiply", 2, multiply},
    {"MSBuild", "Divide", 2, divide},
    {"MSBuild", "Modulo", 2, modulo},
    {"MSBuild", "BitwiseOr", 2, bit_or},
    {"MSBuild", "BitwiseAnd", 2, bit_and},
    {"MSBuild", "VersionGreaterThan", 2, version_greater},
    {"MSBuild", "VersionGreaterThanOrEquals", 2, version_at_least},
    {"MSBuild", "VersionLessThan", 2, version_less},
    {"MSBuild", "VersionLessThanOrEquals", 2, version_at_most},
    {"MSBuild", "VersionEquals", 2, version_equal},
    {"MSBuild", "GetRegistryValue", 0, empty},
    {"MSBuild", "GetRegistryValueFromView", 0, empty},
    {"System.IO.Path", "Combine", 1, combine},
    {"System.IO.Path", "GetFullPath", 1, normalize},
    {"System.IO.Path", "GetDirectoryName", 1, folder_name},
    {"System.IO.Path", "GetFileName", 1, file_name},
    {"System.IO.Path", "GetFileNameWithoutExtension", 1, file_stem},
    {"System.IO.Path", "GetExtension", 1, extension},
    {"System.IO.Path", "IsPathRooted", 1, path_rooted},
    {"System.IO.File", "Exists", 1, path_exists},
    {"System.IO.Directory", "Exists", 1, path_exists},
    {"System.String", "IsNullOrEmpty", 1, null_or_empty},
    {"System.String", "IsNullOrWhiteSpace", 1, null_or_space},
    {"System.String", "Concat", 1, concat},
    {"System.String", "Copy", 1, first},
    {"System.String", "new", 1, first},
    {"System.Convert", "ToString", 1, first},
    {"System.Convert", "ToInt32", 1, first},
    {"System.Version", "Parse", 1, first},
    {"System.Runtime.InteropServices.RuntimeInformation", "OSArchitecture", 0, architecture},
    {"System.Runtime.InteropServices.RuntimeInformation", "ProcessArchitecture", 0, architecture},
    {"System.Environment", "GetEnvironmentVariable", 1, empty},
    {"System.Environment", "ExpandEnvironmentVariables", 1, first},
};

static bool run_static(struct ic_msbuild_call *c, struct ic_str type, struct ic_str name)
{
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        const struct row *row = &functions[i];
        if (c->count >= row->least && ic_str_eq_nocase(type, ic_str(row->type)) &&
            ic_str_eq_nocase(name, ic_str(row->name)))
            return row->run(c);
    }
    return false;
}

bool ic_msbuild_run(struct ic_msbuild_call *c, struct ic_str type, struct ic_str name)
{
    struct ic_buf out = {0};
    uint32_t least = 0;
    ic_msbuild_function *method = type.len ? NULL : ic_msbuild_method(name, &least);
    c->out = &out;
    c->list_count = 0;
    bool done = type.len ? run_static(c, type, name) : method && c->count >= least && method(c);
    c->self = ic_arena_str(&c->m->arena, ic_buf_view(&out));
    ic_buf_release(&out);
    return done;
}
