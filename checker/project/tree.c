#include "project/tree.h"

#include "base/file.h"

#include <stdlib.h>

enum { FOLDERS_UP = 4 };

static bool is_inside(struct ic_str path, struct ic_str folder)
{
    return path.len >= folder.len && memcmp(path.data, folder.data, folder.len) == 0 &&
           (path.len == folder.len || path.data[folder.len] == '/');
}

static bool is_below_top(struct ic_str folder)
{
    return folder.len > 1 && memchr(folder.data + 1, '/', folder.len - 1);
}

struct ic_str ic_tree_of(struct ic_arena *arena, struct ic_str folder, struct ic_str cwd)
{
    for (struct ic_str up = folder; is_below_top(up); up = ic_path_folder(arena, up))
        if (ic_file_exists(ic_path_join(arena, up, ic_str(".git")).data))
            return up;
    if (is_below_top(cwd) && is_inside(folder, cwd))
        return cwd;
    for (unsigned i = 0; i < FOLDERS_UP; i++) {
        struct ic_str up = ic_path_folder(arena, folder);
        if (!is_below_top(up))
            break;
        folder = up;
    }
    return folder;
}

bool ic_tree_holds(struct ic_str tree, struct ic_str path)
{
    if (!is_inside(path, tree))
        return false;
    for (size_t i = tree.len; i + 1 < path.len; i++)
        if (path.data[i] == '/' && path.data[i + 1] == '.')
            return false;
    return true;
}

bool ic_tree_leads_to(struct ic_str tree, const char *path)
{
    struct ic_arena arena = {0};
    char *real = realpath(path, NULL), *top = realpath(ic_arena_str(&arena, tree).data, NULL);
    bool inside = real && top && ic_tree_holds(ic_str(top), ic_str(real));
    free(real);
    free(top);
    ic_arena_release(&arena);
    return inside;
}
