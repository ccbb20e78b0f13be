// Windows paths on a file system that tells case: how a file that a project names is spelled here.
#ifndef IC_PROJECT_DISK_PATH_H
#define IC_PROJECT_DISK_PATH_H

#include "base/map.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

// What was looked up so far. A folder is listed once, and only if a name in it is spelled
// otherwise, so that many look-ups cost no more than the folders they lead through. A zeroed struct
// is empty. The disk is taken not to change meanwhile.
struct ic_disk {
    struct ic_pool asked;         // "folder/name" looked up, the folder spelled as on disk
    IC_VEC(const char *) answers; // by id in `asked`; NULL: not there
    struct ic_pool listed;        // folders whose names are in `names`
    struct ic_pool names;         // "ID/name" in lower case, ID in `listed`
    IC_VEC(const char *) spelled; // by id in `names`: the name on disk
    struct ic_arena arena;
};
void ic_disk_release(struct ic_disk *disk);

// The absolute `path` as it is spelled on disk, in `arena`; NULL if there is nothing of that name,
// or it is no absolute path of this machine. Backslashes separate too; "." and ".." are taken by
// text. What is spelled exactly so wins, from the top down; else letters A to Z match in any case,
// and the first by bytes counts.
const char *ic_disk_path(struct ic_arena *arena, struct ic_disk *disk, const char *path);

#ifdef __cplusplus
}
#endif
#endif
