#include "base/str.h"

#include <limits.h>

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool ic_str_eq_nocase(struct ic_str a, struct ic_str b)
{
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower(a.data[i]) != lower(b.data[i]))
            return false;
    return true;
}

bool ic_str_starts(struct ic_str s, const char *prefix)
{
    struct ic_str p = ic_str(prefix);
    return s.len >= p.len && ic_str_eq(ic_str_n(s.data, p.len), p);
}

static struct ic_str tail(struct ic_str s, size_t len)
{
    return len && len <= s.len ? ic_str_n(s.data + (s.len - len), len) : ic_str_n("", 0);
}

bool ic_str_ends(struct ic_str s, const char *suffix)
{
    struct ic_str p = ic_str(suffix);
    return ic_str_eq(tail(s, p.len), p);
}

bool ic_str_ends_nocase(struct ic_str s, const char *suffix)
{
    struct ic_str p = ic_str(suffix);
    return ic_str_eq_nocase(tail(s, p.len), p);
}

int ic_str_compare(struct ic_str a, struct ic_str b)
{
    size_t common = a.len < b.len ? a.len : b.len;
    int order = common ? memcmp(a.data, b.data, common) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

struct ic_str ic_str_trim(struct ic_str s)
{
    while (s.len && is_space(s.data[s.len - 1]))
        s.len--;
    while (s.len && is_space(*s.data)) {
        s.data++;
        s.len--;
    }
    return s;
}

struct ic_str ic_str_base_name(struct ic_str path)
{
    size_t start = path.len;
    while (start && path.data[start - 1] != '/' && path.data[start - 1] != '\\')
        start--;
    return start ? ic_str_n(path.data + start, path.len - start) : path;
}

struct ic_str ic_str_split(struct ic_str *rest, char separator)
{
    struct ic_str all = *rest;
    const char *found = all.len ? memchr(all.data, separator, all.len) : NULL;
    if (!found) {
        *rest = ic_str_n("", 0);
        return all;
    }
    size_t len = (size_t)(found - all.data);
    *rest = ic_str_n(found + 1, all.len - len - 1);
    return ic_str_n(all.data, len);
}

static unsigned digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0');
    unsigned char l = lower(c);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10u : UINT_MAX;
}

bool ic_str_int(struct ic_str s, int64_t *value)
{
    bool negative = s.len && *s.data == '-';
    size_t at = negative;
    unsigned base = 10;
    if (s.len - at > 2 && s.data[at] == '0' && lower(s.data[at + 1]) == 'x') {
        base = 16;
        at += 2;
    }
    if (at >= s.len)
        return false;
    uint64_t limit = negative ? (uint64_t)INT64_MAX + 1 : INT64_MAX, sum = 0;
    for (; at < s.len; at++) {
        unsigned digit = digit_value(s.data[at]);
        if (digit >= base || sum > (limit - digit) / base)
            return false;
        sum = sum * base + digit;
    }
    *value = (int64_t)(negative ? 0 - sum : sum);
    return true;
}

unsigned ic_str_distance(struct ic_str a, struct ic_str b)
{
    enum { MAX = 64 };
    if (a.len > MAX || b.len > MAX)
        return UINT_MAX;
    unsigned rows[3][MAX + 1];
    for (unsigned j = 0; j <= b.len; j++)
        rows[0][j] = j;
    for (unsigned i = 1; i <= a.len; i++) {
        unsigned *row = rows[i % 3];
        const unsigned *above = rows[(i + 2) % 3], *above2 = rows[(i + 1) % 3];
        row[0] = i;
        for (unsigned j = 1; j <= b.len; j++) {
            char x = a.data[i - 1], y = b.data[j - 1];
            unsigned best = above[j - 1] + (x != y);
            if (above[j] + 1 < best)
                best = above[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            if (i > 1 && j > 1 && x == b.data[j - 2] && y == a.data[i - 2] &&
                above2[j - 2] + 1 < best)
                best = above2[j - 2] + 1;
            row[j] = best;
        }
    }
    return rows[a.len % 3][b.len];
}
