// Methods of strings.
#include "project/msbuild_call.h"

#include <ctype.h>

// Paths have '/' here and backslashes in what is asked about them: one is as good as the other.
static char slashed(char c)
{
    return c == '\\' ? '/' : c;
}

static bool same(const char *a, const char *b, size_t len, bool any_case)
{
    for (size_t i = 0; i < len; i++) {
        char x = slashed(a[i]), y = slashed(b[i]);
        if (x != y && !(any_case && tolower((unsigned char)x) == tolower((unsigned char)y)))
            return false;
    }
    return true;
}

static bool in_set(char c, const char *set)
{
    for (; *set; set++)
        if (slashed(*set) == slashed(c))
            return true;
    return false;
}

// The first place of `what` in `text` from `from`; `text.len` if there is none.
static size_t find(struct ic_msbuild_call *c, struct ic_str what, size_t from)
{
    struct ic_str text = c->self;
    for (size_t i = from; what.len && i + what.len <= text.len; i++)
        if (same(text.data + i, what.data, what.len, false) ||
            !ic_msbuild_spend(c->m, 1 + what.len / 16))
            return i;
    return text.len;
}

// Whether argument `i` is a StringComparison that takes no note of case.
static bool any_case(const struct ic_msbuild_call *c, uint32_t i)
{
    return ic_str_ends_nocase(ic_msbuild_argument(c, i), "IgnoreCase");
}

static bool replace(struct ic_msbuild_call *c)
{
    struct ic_str what = ic_msbuild_argument(c, 0), with = ic_msbuild_argument(c, 1);
    if (!what.len)
        return false;
    for (size_t i = 0; i < c->self.len;) {
        size_t at = find(c, what, i);
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
    struct ic_str what = ic_msbuild_argument(c, 0);
    return ic_msbuild_put_bool(c, what.len <= c->self.len &&
                                      same(c->self.data, what.data, what.len, any_case(c, 1)));
}

static bool ends_with(struct ic_msbuild_call *c)
{
    struct ic_str what = ic_msbuild_argument(c, 0);
    return ic_msbuild_put_bool(
        c, what.len <= c->self.len &&
               same(c->self.data + c->self.len - what.len, what.data, what.len, any_case(c, 1)));
}

static bool contains(struct ic_msbuild_call *c)
{
    struct ic_str what = ic_msbuild_argument(c, 0);
    return ic_msbuild_put_bool(c, !what.len || find(c, what, 0) < c->self.len);
}

static bool equals(struct ic_msbuild_call *c)
{
    struct ic_str what = ic_msbuild_argument(c, 0);
    return ic_msbuild_put_bool(c, what.len == c->self.len &&
                                      same(c->self.data, what.data, what.len, any_case(c, 1)));
}

static bool index_of(struct ic_msbuild_call *c)
{
    size_t at = find(c, ic_msbuild_argument(c, 0), 0);
    ic_buf_printf(c->out, "%d", at < c->self.len ? (int)at : -1);
    return true;
}

static bool last_index_of(struct ic_msbuild_call *c)
{
    struct ic_str what = ic_msbuild_argument(c, 0);
    int last = -1;
    for (size_t at = find(c, what, 0); at < c->self.len; at = find(c, what, at + 1))
        last = (int)at;
    ic_buf_printf(c->out, "%d", last);
    return true;
}

static bool substring(struct ic_msbuild_call *c)
{
    int64_t start, len = (int64_t)c->self.len;
    if (!ic_msbuild_number(c, 0, &start) || start < 0 || start > len)
        return false;
    len -= start;
    if (c->count > 1) {
        int64_t wanted;
        if (!ic_msbuild_number(c, 1, &wanted) || wanted < 0 || wanted > len)
            return false;
        len = wanted;
    }
    return ic_msbuild_put(c, ic_str_n(c->self.data + start, (size_t)len));
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
    while (start && s.len && in_set(s.data[0], set))
        s = ic_str_n(s.data + 1, s.len - 1);
    while (end && s.len && in_set(s.data[s.len - 1], set))
        s.len--;
    return ic_msbuild_put(c, s);
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
    struct ic_str separators = ic_msbuild_argument(c, 0);
    IC_VEC(const char *) parts = {0};
    size_t start = 0;
    for (size_t i = 0; i <= c->self.len; i++) {
        bool ends = i == c->self.len || in_set(c->self.data[i], separators.data);
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
    return ic_msbuild_put(c, c->self);
}

static const struct {
    const char *name;
    uint32_t least; // arguments
    ic_msbuild_function *run;
} methods[] = {
    {"Replace", 1, replace},
    {"StartsWith", 1, starts_with},
    {"EndsWith", 1, ends_with},
    {"Contains", 1, contains},
    {"Equals", 1, equals},
    {"IndexOf", 1, index_of},
    {"LastIndexOf", 1, last_index_of},
    {"Substring", 1, substring},
    {"ToUpper", 0, to_upper},
    {"ToUpperInvariant", 0, to_upper},
    {"ToLower", 0, to_lower},
    {"ToLowerInvariant", 0, to_lower},
    {"Trim", 0, trim},
    {"TrimStart", 0, trim_start},
    {"TrimEnd", 0, trim_end},
    {"Split", 1, split},
    {"Length", 0, length},
    {"ToString", 0, itself},
};

ic_msbuild_function *ic_msbuild_method(struct ic_str name, uint32_t *least)
{
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        if (ic_str_eq_nocase(name, ic_str(methods[i].name))) {
            *least = methods[i].least;
            return methods[i].run;
        }
    }
    return NULL;
}
