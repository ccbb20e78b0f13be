// Strings as views: a pointer and a length, never owned by the view.
#ifndef IC_BASE_STR_H
#define IC_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

// `data` may be NULL only if `len` is 0. There is a NUL behind the text only where a maker says so.
struct ic_str {
    const char *data;
    size_t len;
};

// For printf: printf("%.*s", IC_STR_ARG(s)).
#define IC_STR_ARG(s) (int)((s).len > INT32_MAX ? INT32_MAX : (s).len), ((s).data ? (s).data : "")

static inline struct ic_str ic_str_n(const char *data, size_t len)
{
    struct ic_str s;
    s.data = data;
    s.len = len;
    return s;
}

// View of a NUL-terminated string; NULL gives the empty view.
static inline struct ic_str ic_str(const char *text)
{
    return ic_str_n(text, text ? strlen(text) : 0);
}

static inline bool ic_str_eq(struct ic_str a, struct ic_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

static inline bool ic_str_is(struct ic_str a, const char *text)
{
    return ic_str_eq(a, ic_str(text));
}

// Equal when ASCII letters are compared without regard to case.
bool ic_str_eq_nocase(struct ic_str a, struct ic_str b);

bool ic_str_starts(struct ic_str s, const char *prefix);
bool ic_str_ends(struct ic_str s, const char *suffix);
bool ic_str_ends_nocase(struct ic_str s, const char *suffix);

// Byte order comparison; <0, 0, >0.
int ic_str_compare(struct ic_str a, struct ic_str b);

// Without ASCII white space at both ends.
struct ic_str ic_str_trim(struct ic_str s);

// The part behind the last '/' (or '\\'); the whole when there is none.
struct ic_str ic_str_base_name(struct ic_str path);

// Splits off the text before the first `separator`: returns it and moves `rest` behind the
// separator. When there is none, returns all and leaves `rest` empty. The caller stops when
// `rest` is empty.
struct ic_str ic_str_split(struct ic_str *rest, char separator);

// Whole `s` as decimal or 0x number; false when it is none or does not fit.
bool ic_str_int(struct ic_str s, int64_t *value);

// Edit distance (insert, delete, replace, swap of neighbours), for "did you mean". Texts over 64
// bytes are UINT_MAX apart.
unsigned ic_str_distance(struct ic_str a, struct ic_str b);

#ifdef __cplusplus
}
#endif
#endif
