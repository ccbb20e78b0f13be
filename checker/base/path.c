#include "base/file.h"

#include <errno.h>
#include <unistd.h>

static size_t root_len(struct ic_str path)
{
    if (path.len && path.data[0] == '/')
        return 1;
    if (path.len >= 3 && path.data[1] == ':' && path.data[2] == '/')
        return 3;
    return 0;
}

static size_t last_slash(const char *text, size_t start, size_t end)
{
    while (end > start && text[end - 1] != '/')
        end--;
    return end;
}

struct ic_str ic_path_normal(struct ic_arena *arena, struct ic_str path)
{
    size_t root = root_len(path), len = root;
    char *out = ic_arena_alloc(arena, path.len + 2);
    if (root)
        memcpy(out, path.data, root);
    struct ic_str rest = root ? ic_str_n(path.data + root, path.len - root) : path;
    while (rest.len) {
        struct ic_str name = ic_str_split(&rest, '/');
        if (name.len == 0 || ic_str_is(name, "."))
            continue;
        if (ic_str_is(name, "..")) {
            size_t start = last_slash(out, root, len);
            if (start == len && root)
                continue;
            if (start != len && !ic_str_is(ic_str_n(out + start, len - start), "..")) {
                len = start > root ? start - 1 : root;
                continue;
            }
        }
        if (len > root)
            out[len++] = '/';
        memcpy(out + len, name.data, name.len);
        len += name.len;
    }
    if (len == 0)
        out[len++] = '.';
    out[len] = 0;
    return ic_str_n(out, len);
}

struct ic_str ic_path_join(struct ic_arena *arena, struct ic_str folder, struct ic_str name)
{
    if (root_len(name) || folder.len == 0)
        return ic_path_normal(arena, name);
    char *both = ic_arena_alloc(arena, folder.len + name.len + 2);
    memcpy(both, folder.data, folder.len);
    both[folder.len] = '/';
    if (name.len)
        memcpy(both + folder.len + 1, name.data, name.len);
    return ic_path_normal(arena, ic_str_n(both, folder.len + 1 + name.len));
}

struct ic_str ic_path_slashes(struct ic_arena *arena, struct ic_str path)
{
    struct ic_str copy = ic_arena_str(arena, path);
    char *at = (char *)copy.data;
    for (size_t i = 0; i < copy.len; i++)
        if (at[i] == '\\')
            at[i] = '/';
    return copy;
}

struct ic_str ic_path_folder(struct ic_arena *arena, struct ic_str path)
{
    size_t root = root_len(path);
    size_t end = path.data ? last_slash(path.data, root, path.len) : 0;
    while (end > root && path.data[end - 1] == '/')
        end--;
    return ic_arena_str(arena, end ? ic_str_n(path.data, end) : ic_str("."));
}

static size_t common_folder(struct ic_str a, struct ic_str b)
{
    size_t common = 0;
    for (size_t i = 0; i <= a.len && i <= b.len; i++) {
        bool a_ends = i == a.len || a.data[i] == '/', b_ends = i == b.len || b.data[i] == '/';
        if (a_ends && b_ends)
            common = i;
        if (i == a.len || i == b.len || a.data[i] != b.data[i])
            break;
    }
    return common;
}

static struct ic_str behind(struct ic_str path, size_t at)
{
    if (at < path.len && path.data[at] == '/')
        at++;
    return ic_str_n(path.data + at, path.len - at);
}

struct ic_str ic_path_relative(struct ic_arena *arena, struct ic_str path, struct ic_str from)
{
    path = ic_path_normal(arena, path);
    from = ic_path_normal(arena, from);
    size_t root = root_len(path);
    if (!root || root != root_len(from) || memcmp(path.data, from.data, root) != 0)
        return path;
    size_t common = common_folder(path, from);
    struct ic_str down = behind(path, common), up = behind(from, common);
    struct ic_buf out = {0};
    while (up.len) {
        ic_str_split(&up, '/');
        ic_buf_text(&out, up.len || down.len ? "../" : "..");
    }
    ic_buf_str(&out, down);
    struct ic_str result = ic_arena_str(arena, out.len ? ic_buf_view(&out) : ic_str("."));
    ic_buf_release(&out);
    return result;
}

struct ic_str ic_path_cwd(struct ic_arena *arena)
{
    struct ic_buf buf = {0};
    ic_buf_reserve(&buf, 256);
    while (!getcwd(buf.data, buf.cap) && errno == ERANGE)
        ic_buf_reserve(&buf, buf.cap * 2);
    struct ic_str cwd = ic_arena_str(arena, ic_str(buf.data[0] == '/' ? buf.data : "."));
    ic_buf_release(&buf);
    return cwd;
}
