// Property functions: the string methods, and the static functions that build files use. Those that
// would look at the machine (environment, registry, file contents, time) are not evaluated.
#include "base/file.h"
#include "project/msbuild_call.h"

#include <ctype.h>
#include <stdlib.h>

typedef bool function(struct ic_msbuild_call *c); // false: not with these arguments

static struct ic_str argument(const struct ic_msbuild_call *c, uint32_t i)
{
    return ic_str(i < c->count ? c->argument[i] : "");
}

static bool number(const struct ic_msbuild_call *c, uint32_t i, int64_t *value)
{
    return i < c->count && ic_str_int(ic_str_trim(argument(c, i)), value);
}

static bool put_bool(struct ic_msbuild_call *c, bool value)
{
    ic_buf_text(c->out, value ? "True" : "False");
    return true;
}

static bool put(struct ic_msbuild_call *c, struct ic_str text)
{
    ic_buf_str(c->out, text);
    return true;
}

// The first place of `what` in `text` from `from`; `text.len` if there is none.
static size_t find(struct ic_str text, struct ic_str what, size_t from)
{
    for (size_t i = from; what.len && i + what.len <= text.len; i++)
        if (memcmp(text.data + i, what.data, what.len) == 0)
            return i;
    return text.len;
}

// Methods of strings
// ------------------------------------------------------------------------------------------

static bool replace(struct ic_msbuild_call *c)
{
    struct ic_str what = argument(c, 0), with = argument(c, 1);
    if (!what.len)
        return false;
    for (size_t i = 0; i < c->self.len;) {
        size_t at = find(c->self, what, i);
        ic_buf_add(c->out, c->self.data + i, at - i);
        if (at < c->self.len)
            ic_buf_str(c->out, with);
        i = at < c->self.len ? at + what.len : at;
        if (c->out->len > IC_MSBUILD_VALUE)
            return false;
    }
    return true;
}

static bool starts_with(struct ic_msbuild_call *c)
{
    return put_bool(c, ic_str_starts(c->self, argument(c, 0).data));
}

static bool ends_with(struct ic_msbuild_call *c)
{
    return put_bool(c, ic_str_ends(c->self, argument(c, 0).data));
}

static bool contains(struct ic_msbuild_call *c)
{
    struct ic_str what = argument(c, 0);
    return put_bool(c, !what.len || find(c->self, what, 0) < c->self.len);
}

static bool equals(struct ic_msbuild_call *c)
{
    return put_bool(c, ic_str_eq(c->self, argument(c, 0)));
}

static bool index_of(struct ic_msbuild_call *c)
{
    size_t at = find(c->self, argument(c, 0), 0);
    ic_buf_printf(c->out, "%d", at < c->self.len ? (int)at : -1);
    return true;
}

static bool last_index_of(struct ic_msbuild_call *c)
{
    struct ic_str what = argument(c, 0);
    int last = -1;
    for (size_t at = find(c->self, what, 0); at < c->self.len; at = find(c->self, what, at + 1))
        last = (int)at;
    ic_buf_printf(c->out, "%d", last);
    return true;
}

static bool substring(struct ic_msbuild_call *c)
{
    int64_t start, len = (int64_t)c->self.len;
    if (!number(c, 0, &start) || start < 0 || start > len)
        return false;
    len -= start;
    if (c->count > 1) {
        int64_t wanted;
        if (!number(c, 1, &wanted) || wanted < 0 || wanted > len)
            return false;
        len = wanted;
    }
    return put(c, ic_str_n(c->self.data + start, (size_t)len));
}

static bool change_case(struct ic_msbuild_call *c, int (*change)(int))
{
    for (size_t i = 0; i < c->self.len; i++) {
        unsigned char letter = (unsigned char)c->self.data[i];
        ic_buf_char(c->out, letter < 0x80 ? (char)change(letter) : (char)letter);
    }
    return true;
}

static bool to_upper(struct ic_msbuild_call *c)
{
    return change_case(c, toupper);
}

static bool to_lower(struct ic_msbuild_call *c)
{
    return change_case(c, tolower);
}

static bool trim_ends(struct ic_msbuild_call *c, bool start, bool end)
{
    const char *set = c->count ? c->argument[0] : " \t\r\n";
    struct ic_str s = c->self;
    while (start && s.len && s.data[0] && strchr(set, s.data[0]))
        s = ic_str_n(s.data + 1, s.len - 1);
    while (end && s.len && s.data[s.len - 1] && strchr(set, s.data[s.len - 1]))
        s.len--;
    return put(c, s);
}

static bool trim(struct ic_msbuild_call *c)
{
    return trim_ends(c, true, true);
}

static bool trim_start(struct ic_msbuild_call *c)
{
    return trim_ends(c, true, false);
}

static bool trim_end(struct ic_msbuild_call *c)
{
    return trim_ends(c, false, true);
}

static bool split(struct ic_msbuild_call *c)
{
    struct ic_arena *arena = &c->m->arena;
    struct ic_str separators = argument(c, 0);
    IC_VEC(const char *) parts = {0};
    size_t start = 0;
    for (size_t i = 0; i <= c->self.len; i++) {
        bool ends = i == c->self.len ||
                    (separators.len && memchr(separators.data, c->self.data[i], separators.len));
        if (!ends)
            continue;
        struct ic_str part = ic_str_n(c->self.data + start, i - start);
        ic_vec_push(&parts, ic_arena_str(arena, part).data);
        ic_buf_printf(c->out, "%s%.*s", start ? ";" : "", IC_STR_ARG(part));
        start = i + 1;
    }
    c->list = ic_arena_array(arena, parts.count, sizeof *c->list);
    memcpy((void *)c->list, (void *)parts.at, parts.count * sizeof *c->list);
    c->list_count = parts.count;
    ic_vec_release(&parts);
    return true;
}

static bool length(struct ic_msbuild_call *c)
{
    ic_buf_printf(c->out, "%zu", c->self.len);
    return true;
}

static bool itself(struct ic_msbuild_call *c)
{
    return put(c, c->self);
}

// Static functions
// ------------------------------------------------------------------------------------------

static const char *on_disk(struct ic_msbuild_call *c, const char *folder, const char *name)
{
    const char *base = *folder ? ic_msbuild_path(c->m, folder, c->m->folder, NULL) : c->m->folder;
    return base ? ic_msbuild_path(c->m, name, base, NULL) : NULL;
}

// The folder from `start` upward that holds `name`.
static const char *above(struct ic_msbuild_call *c, const char *name, const char *start)
{
    struct ic_msbuild *m = c->m;
    const char *found = *start ? ic_msbuild_path(m, start, m->folder, NULL) : m->folder;
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
    const char *name = argument(c, 0).data, *folder = above(c, name, argument(c, 1).data);
    if (folder)
        ic_buf_printf(c->out, "%s/%s", folder, name);
    return true;
}

static bool folder_of_file_above(struct ic_msbuild_call *c)
{
    const char *folder = above(c, argument(c, 1).data, argument(c, 0).data);
    if (folder)
        ic_buf_text(c->out, folder);
    return true;
}

static bool ensure_slash(struct ic_msbuild_call *c)
{
    struct ic_str path = argument(c, 0);
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
        struct ic_str part = argument(c, i);
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
    return put(c, folder_part(argument(c, 0)));
}

static bool file_name(struct ic_msbuild_call *c)
{
    return put(c, ic_str_base_name(argument(c, 0)));
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
    return put(c, extension_of(argument(c, 0)));
}

static bool file_stem(struct ic_msbuild_call *c)
{
    struct ic_str base = ic_str_base_name(argument(c, 0));
    return put(c, ic_str_n(base.data, base.len - extension_of(base).len));
}

static bool path_rooted(struct ic_msbuild_call *c)
{
    return put_bool(c, is_rooted(argument(c, 0)));
}

static bool path_exists(struct ic_msbuild_call *c)
{
    return put_bool(c, on_disk(c, "", argument(c, 0).data) != NULL);
}

static bool value_or_default(struct ic_msbuild_call *c)
{
    return put(c, argument(c, 0).len ? argument(c, 0) : argument(c, 1));
}

static bool first(struct ic_msbuild_call *c)
{
    return put(c, argument(c, 0));
}

static bool empty(struct ic_msbuild_call *c)
{
    (void)c;
    return true;
}

static bool null_or_empty(struct ic_msbuild_call *c)
{
    return put_bool(c, argument(c, 0).len == 0);
}

static bool null_or_space(struct ic_msbuild_call *c)
{
    return put_bool(c, ic_str_trim(argument(c, 0)).len == 0);
}

static bool concat(struct ic_msbuild_call *c)
{
    for (uint32_t i = 0; i < c->count; i++)
        ic_buf_str(c->out, argument(c, i));
    return true;
}

static bool is_platform(struct ic_msbuild_call *c)
{
    return put_bool(c, ic_str_eq_nocase(argument(c, 0), ic_str("windows")));
}

static bool arithmetic(struct ic_msbuild_call *c, char how)
{
    int64_t a, b, value;
    if (!number(c, 0, &a) || !number(c, 1, &b) || (strchr("/%", how) && (b == 0 || b == -1)))
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
    return put_bool(c, compare_versions(argument(c, 0).data, argument(c, 1).data) > 0);
}

static bool version_at_least(struct ic_msbuild_call *c)
{
    return put_bool(c, compare_versions(argument(c, 0).data, argument(c, 1).data) >= 0);
}

static bool version_less(struct ic_msbuild_call *c)
{
    return put_bool(c, compare_versions(argument(c, 0).data, argument(c, 1).data) < 0);
}

static bool version_at_most(struct ic_msbuild_call *c)
{
    return put_bool(c, compare_versions(argument(c, 0).data, argument(c, 1).data) <= 0);
}

static bool version_equal(struct ic_msbuild_call *c)
{
    return put_bool(c, compare_versions(argument(c, 0).data, argument(c, 1).data) == 0);
}

// `type` NULL: a method of strings. The number of arguments is at least `least`.
static const struct row {
    const char *type, *name;
    uint32_t least;
    function *run;
} functions[] = {
    {NULL, "Replace", 1, replace},
    {NULL, "StartsWith", 1, starts_with},
    {NULL, "EndsWith", 1, ends_with},
    {NULL, "Contains", 1, contains},
    {NULL, "Equals", 1, equals},
    {NULL, "IndexOf", 1, index_of},
    {NULL, "LastIndexOf", 1, last_index_of},
    {NULL, "Substring", 1, substring},
    {NULL, "ToUpper", 0, to_upper},
    {NULL, "ToUpperInvariant", 0, to_upper},
    {NULL, "ToLower", 0, to_lower},
    {NULL, "ToLowerInvariant", 0, to_lower},
    {NULL, "Trim", 0, trim},
    {NULL, "TrimStart", 0, trim_start},
    {NULL, "TrimEnd", 0, trim_end},
    {NULL, "Split", 1, split},
    {NULL, "Length", 0, length},
    {NULL, "ToString", 0, itself},
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
    {"System.Environment", "GetEnvironmentVariable", 1, empty},
    {"System.Environment", "ExpandEnvironmentVariables", 1, first},
};

bool ic_msbuild_run(struct ic_msbuild_call *c, struct ic_str type, struct ic_str name)
{
    struct ic_buf out = {0};
    bool done = false;
    c->out = &out;
    c->list_count = 0;
    for (size_t i = 0; i < sizeof functions / sizeof *functions && !done; i++) {
        const struct row *row = &functions[i];
        bool fits = row->type ? ic_str_eq_nocase(type, ic_str(row->type)) : !type.len;
        done = fits && c->count >= row->least && ic_str_eq_nocase(name, ic_str(row->name)) &&
               row->run(c);
    }
    c->self = ic_arena_str(&c->m->arena, ic_buf_view(&out));
    ic_buf_release(&out);
    return done;
}
