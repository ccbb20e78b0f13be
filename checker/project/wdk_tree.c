#include "project/wdk_tree.h"

void ic_wdk_tree_release(struct ic_wdk_tree *tree)
{
    for (uint32_t i = 0; i < tree->archives.count; i++)
        ic_archive_close(tree->archives.at[i].archive);
    ic_vec_release(&tree->archives);
}

bool ic_wdk_is_archive(const char *path)
{
    return ic_str_ends_nocase(ic_str(path), ".nupkg") && ic_file_kind(path) == IC_FILE_REGULAR;
}

static struct ic_archive *open_archive(struct ic_wdk_tree *tree, const char *path)
{
    for (uint32_t i = 0; i < tree->archives.count; i++)
        if (ic_str_is(ic_str(tree->archives.at[i].path), path))
            return tree->archives.at[i].archive;
    struct ic_archive *archive = ic_archive_open(path, &tree->broken);
    ic_vec_push(&tree->archives, (struct ic_wdk_archive){path, archive});
    return archive;
}

// The archive that `path` leads into, and what follows it; NULL if it is a path on disk.
static struct ic_archive *archive_of(struct ic_wdk_tree *tree, const char *path,
                                     struct ic_str *inside)
{
    struct ic_str all = ic_str(path);
    for (size_t i = 0; i <= all.len; i++) {
        struct ic_str head = ic_str_n(path, i);
        if ((i < all.len && path[i] != '/') || !ic_str_ends_nocase(head, ".nupkg"))
            continue;
        const char *file = ic_arena_str(tree->arena, head).data;
        if (!ic_wdk_is_archive(file))
            continue;
        *inside = i < all.len ? ic_str_n(path + i + 1, all.len - i - 1) : (struct ic_str){0};
        return open_archive(tree, file);
    }
    return NULL;
}

enum ic_file_kind ic_wdk_kind(struct ic_wdk_tree *tree, const char *path)
{
    struct ic_str inside;
    struct ic_archive *archive = archive_of(tree, path, &inside);
    return archive ? ic_archive_kind(archive, inside) : ic_file_kind(path);
}

void ic_wdk_each(struct ic_wdk_tree *tree, const char *folder,
                 void (*visit)(void *data, struct ic_str name), void *data)
{
    struct ic_str inside;
    struct ic_archive *archive = archive_of(tree, folder, &inside);
    if (archive)
        ic_archive_each(archive, inside, visit, data);
    else if (ic_file_kind(folder) == IC_FILE_FOLDER)
        ic_folder_each(folder, visit, data, NULL);
}

struct name_search {
    struct ic_arena *arena;
    struct ic_str wanted, found;
    bool exact;
};

static void compare_name(void *data, struct ic_str name)
{
    struct name_search *search = data;
    bool exact = ic_str_eq(name, search->wanted);
    if (search->exact || (search->found.len && !exact) || !ic_str_eq_nocase(name, search->wanted))
        return;
    search->found = ic_arena_str(search->arena, name);
    search->exact = exact;
}

const char *ic_wdk_child(struct ic_wdk_tree *tree, const char *folder, const char *name)
{
    const char *at = folder;
    struct ic_str rest = ic_str(name);
    while (rest.len) {
        struct name_search search = {tree->arena, ic_str_split(&rest, '/'), {0}, false};
        const char *plain = ic_path_join(tree->arena, ic_str(at), search.wanted).data;
        if (ic_wdk_kind(tree, plain) != IC_FILE_NONE) {
            at = plain;
            continue;
        }
        ic_wdk_each(tree, at, compare_name, &search);
        if (!search.found.len)
            return NULL;
        at = ic_path_join(tree->arena, ic_str(at), search.found).data;
    }
    return at;
}

static const char *spelled(struct ic_wdk_tree *tree, struct ic_str path)
{
    if (path.data[0] != '/')
        return NULL;
    return ic_file_exists(path.data) ? path.data : ic_wdk_child(tree, "/", path.data + 1);
}

const char *ic_wdk_path(struct ic_wdk_tree *tree, const char *path, const char *cwd)
{
    struct ic_str asked = ic_arena_str(tree->arena, ic_str(path));
    if (!asked.len)
        return NULL;
    const char *found = spelled(tree, ic_path_join(tree->arena, ic_str(cwd), asked));
    if (found)
        return found;
    char *slashed = (char *)(uintptr_t)asked.data;
    for (size_t i = 0; i < asked.len; i++)
        if (slashed[i] == '\\')
            slashed[i] = '/';
    struct ic_str full = ic_path_join(tree->arena, ic_str(cwd), asked);
    found = spelled(tree, full);
    char drive = (char)(full.data[0] | 0x20);
    if (!found && full.len > 2 && full.data[1] == ':' && drive >= 'a' && drive <= 'z')
        found = spelled(tree, ic_arena_printf(tree->arena, "/mnt/%c/%s", drive, full.data + 3));
    return found;
}
