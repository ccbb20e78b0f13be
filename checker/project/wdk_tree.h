// Folders and zip archives as one tree, names in any case.
#ifndef IC_PROJECT_WDK_TREE_H
#define IC_PROJECT_WDK_TREE_H

#include "base/archive.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_wdk_archive {
    const char *path;
    struct ic_archive *archive; // NULL: can't be read
};

// A zeroed struct with an arena (that keeps all texts) is ready to use.
struct ic_wdk_tree {
    struct ic_arena *arena;
    IC_VEC(struct ic_wdk_archive) archives; // those opened so far
    struct ic_error broken;                 // why the first that can't be read can't
};
void ic_wdk_tree_release(struct ic_wdk_tree *tree);

// Is `path` the path of a packed package ("x.nupkg", a regular file)?
bool ic_wdk_is_archive(const char *path);

// A file X.nupkg counts as a folder if it can be read as an archive.
enum ic_file_kind ic_wdk_kind(struct ic_wdk_tree *tree, const char *path);

// Names in a folder, sorted on disk; nothing if there is none.
void ic_wdk_each(struct ic_wdk_tree *tree, const char *folder,
                 void (*visit)(void *data, struct ic_str name), void *data);

// `folder`/`name` as it is spelled there, or NULL. `name` may have several parts. The exact
// spelling wins.
const char *ic_wdk_child(struct ic_wdk_tree *tree, const char *folder, const char *name);

// A path as a user or Windows writes it (backslashes, C:, any case), absolute from `cwd` and as it
// is spelled on disk: "C:\\x" is /mnt/c/x. NULL if there is nothing there.
const char *ic_wdk_path(struct ic_wdk_tree *tree, const char *path, const char *cwd);

#ifdef __cplusplus
}
#endif
#endif
