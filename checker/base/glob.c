#include "base/glob.h"

enum { LONGEST = 4096 };

// Which beginnings of the path the pattern's beginning can stand for.
struct reach {
    struct ic_str path;
    bool at[LONGEST];
};

static void take_char(struct reach *r, char c)
{
    for (size_t i = r->path.len; i > 0; i--)
        r->at[i] =
            r->at[i - 1] && (c == '?' ? r->path.data[i - 1] != '/' : r->path.data[i - 1] == c);
    r->at[0] = false;
}

static void take_star(struct reach *r, bool slashes)
{
    for (size_t i = 0; i < r->path.len; i++)
        if (r->at[i] && (slashes || r->path.data[i] != '/'))
            r->at[i + 1] = true;
}

// "**/": nothing, or any folders.
static void take_folders(struct reach *r)
{
    bool begun = false;
    for (size_t i = 0; i <= r->path.len; i++) {
        begun |= r->at[i];
        if (begun && i > 0 && r->path.data[i - 1] == '/')
            r->at[i] = true;
    }
}

static void take_pattern(struct reach *r, struct ic_str pattern)
{
    for (size_t i = 0; i < pattern.len; i++) {
        bool twice = pattern.data[i] == '*' && i + 1 < pattern.len && pattern.data[i + 1] == '*';
        bool starts = i == 0 || pattern.data[i - 1] == '/';
        if (twice && starts && i + 2 < pattern.len && pattern.data[i + 2] == '/') {
            take_folders(r);
            i += 2;
        } else if (pattern.data[i] == '*') {
            take_star(r, twice);
            i += twice;
        } else {
            take_char(r, pattern.data[i]);
        }
    }
}

bool ic_glob_match(struct ic_str pattern, struct ic_str path)
{
    struct reach r = {.path = path};
    if (pattern.len && pattern.data[pattern.len - 1] == '/')
        pattern.len--;
    bool anchored = pattern.len && memchr(pattern.data, '/', pattern.len);
    if (pattern.len && pattern.data[0] == '/')
        pattern = ic_str_n(pattern.data + 1, pattern.len - 1);
    if (path.len >= LONGEST || !pattern.len)
        return false;
    for (size_t i = 0; i < path.len; i++)
        r.at[i] = i == 0 || (!anchored && path.data[i - 1] == '/');
    take_pattern(&r, pattern);
    for (size_t i = 1; i <= path.len; i++)
        if (r.at[i] && (i == path.len || path.data[i] == '/'))
            return true;
    return false;
}
