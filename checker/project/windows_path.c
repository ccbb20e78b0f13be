#include "project/windows_path.h"

#include "base/file.h"
#include "project/resolver.h"

static bool is_slash(char c)
{
    return c == '\\' || c == '/';
}

bool ic_windows_absolute(struct ic_str path)
{
    bool drive = path.len > 2 && path.data[1] == ':' && is_slash(path.data[2]);
    return drive || (path.len > 2 && path.data[0] == '\\' && path.data[1] == '\\');
}

void ic_windows_map_init(struct ic_windows_map *map, struct ic_arena *arena, struct ic_disk *disk,
                         const char *folder)
{
    *map = (struct ic_windows_map){.arena = arena, .disk = disk};
    struct ic_str at = ic_str(folder);
    while (at.len > 1 && memchr(at.data + 1, '/', at.len - 1) &&
           map->folder_count < IC_WINDOWS_FOLDERS) {
        map->folders[map->folder_count++] = at;
        if (ic_file_exists(ic_path_join(arena, at, ic_str(".git")).data))
            break;
        at = ic_path_folder(arena, at);
    }
}

static const char *below(struct ic_windows_map *map, struct ic_str folder, struct ic_str tail)
{
    if (map->misses > IC_WINDOWS_MISSES)
        return NULL;
    struct ic_arena room = {0};
    const char *path =
        ic_arena_printf(&room, "%.*s/%.*s", IC_STR_ARG(folder), IC_STR_ARG(tail)).data;
    const char *found = ic_disk_path(map->arena, map->disk, path);
    ic_arena_release(&room);
    if (found && ic_path_inside(ic_str(found), folder))
        return found;
    map->misses++;
    return NULL;
}

const char *ic_windows_map_path(struct ic_windows_map *map, struct ic_str path)
{
    for (uint32_t i = 0; i < map->pair_count; i++) {
        const struct ic_windows_pair *pair = &map->pairs[i];
        struct ic_str start = ic_str_n(path.data, pair->there.len);
        bool fits = path.len >= pair->there.len && ic_str_eq_nocase(start, pair->there) &&
                    (path.len == pair->there.len || is_slash(path.data[pair->there.len]));
        struct ic_str tail = ic_str_n(path.data + start.len, fits ? path.len - start.len : 0);
        const char *found = fits ? below(map, pair->here, tail) : NULL;
        if (found)
            return found;
    }
    return NULL;
}

static void remember(struct ic_windows_map *map, struct ic_str there, struct ic_str here)
{
    if (map->pair_count < IC_WINDOWS_PAIRS)
        map->pairs[map->pair_count++] =
            (struct ic_windows_pair){ic_arena_str(map->arena, there), here};
}

const char *ic_windows_map_source(struct ic_windows_map *map, struct ic_str path)
{
    const char *known = ic_windows_map_path(map, path);
    if (known && ic_file_kind(known) == IC_FILE_REGULAR)
        return known;
    for (size_t i = 2; i < path.len; i++) {
        struct ic_str tail = ic_str_n(path.data + i + 1, path.len - i - 1);
        if (!is_slash(path.data[i]) || !tail.len)
            continue;
        for (uint32_t k = 0; k < map->folder_count; k++) {
            const char *found = below(map, map->folders[k], tail);
            if (found && ic_file_kind(found) == IC_FILE_REGULAR) {
                remember(map, ic_str_n(path.data, i), map->folders[k]);
                return found;
            }
        }
    }
    return NULL;
}

size_t ic_windows_path_option(const char *arg)
{
    static const char *const names[] = {"external:I", "isystem", "iquote", "idirafter",
                                        "include",    "imsvc",   "FI",     "I"};
    if (*arg != '/' && *arg != '-')
        return 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strncmp(arg + 1, names[i], strlen(names[i])) == 0)
            return 1 + strlen(names[i]);
    return 0;
}
