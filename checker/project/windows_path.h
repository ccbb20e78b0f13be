// Absolute paths of the Windows machine that wrote a build log, as paths of this one.
#ifndef IC_PROJECT_WINDOWS_PATH_H
#define IC_PROJECT_WINDOWS_PATH_H

#include "project/disk_path.h"

#ifdef __cplusplus
extern "C" {
#endif

// Folders around the log in which a path's tail is looked for, folders known to be the same, and
// look-ups in vain, after which nothing more is found.
enum { IC_WINDOWS_FOLDERS = 16, IC_WINDOWS_PAIRS = 64, IC_WINDOWS_MISSES = 200000 };

struct ic_windows_pair {
    struct ic_str there; // "C:\src\repo"
    struct ic_str here;  // "/home/me/repo"
};

struct ic_windows_map {
    struct ic_arena *arena;
    struct ic_disk *disk;
    struct ic_str folders[IC_WINDOWS_FOLDERS]; // the nearest first
    uint32_t folder_count;
    struct ic_windows_pair pairs[IC_WINDOWS_PAIRS];
    uint32_t pair_count;
    uint32_t misses;
};

// Whether `path` begins with a drive or names a share.
bool ic_windows_absolute(struct ic_str path);

// Looks from the absolute `folder` upward, up to the top of its git repository, but not in a folder
// right below the root, which holds too much to be a project.
void ic_windows_map_init(struct ic_windows_map *map, struct ic_arena *arena, struct ic_disk *disk,
                         const char *folder);

// The source file `path` on disk: the one with the longest tail of `path` below one of the folders.
// What stands before the tail is the same folder as that one from then on. NULL: there is none.
const char *ic_windows_map_source(struct ic_windows_map *map, struct ic_str path);

// Any other path, by the folders that sources have shown to be the same. NULL: not known, not
// there.
const char *ic_windows_map_path(struct ic_windows_map *map, struct ic_str path);

// How long the name of a compiler's argument is whose value, joined or the next argument, is a
// path; 0: it is none of these.
size_t ic_windows_path_option(const char *arg);

#ifdef __cplusplus
}
#endif
#endif
