// A folder tree: its source files, and the folders that hold headers.
#ifndef IC_PROJECT_FOLDER_TREE_H
#define IC_PROJECT_FOLDER_TREE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

// A tree past one of these is an error, not a partial answer.
enum {
    IC_FOLDER_TREE_DEPTH = 64,
    IC_FOLDER_TREE_SOURCES = 20000,
    IC_FOLDER_TREE_ENTRIES = 500000,
};

struct ic_folder_tree {
    struct ic_arena arena;
    IC_VEC(const char *) sources;        // absolute, sorted by bytes
    IC_VEC(const char *) header_folders; // absolute, sorted by bytes
    uint32_t entries;                    // names seen
    uint32_t skipped_links;              // that lead out of the tree
    const char *skipped_link;            // the first of them, or NULL
    // Project files by kind, sorted by bytes: solutions, .vcxproj, and the WDK's old `sources`.
    IC_VEC(const char *) solutions, projects, builds;
};

// Whether `path` names a C or C++ source file, in any case.
bool ic_is_source(struct ic_str path);

enum ic_project_kind {
    IC_PROJECT_NONE,
    IC_PROJECT_SOLUTION, // .sln, .slnx
    IC_PROJECT_VCX,      // .vcxproj
    IC_PROJECT_SOURCES,  // "sources"
    IC_PROJECT_DIRS,     // "dirs"
    IC_PROJECT_TLOG,     // CL.command.1.tlog and its like
};
// What kind of project file `path` names, in any case.
enum ic_project_kind ic_project_kind(struct ic_str path);

// Walks the tree of the absolute `folder` into a zeroed `walk`. Hidden folders and CMake's own are
// left out. A link to a folder is never followed: inside the tree its target is walked anyway. A
// linked source counts if it leads to a file of the tree that is not a source of the walk itself.
bool ic_folder_tree_walk(const char *folder, struct ic_folder_tree *walk, struct ic_error *error);
void ic_folder_tree_release(struct ic_folder_tree *walk);

#ifdef __cplusplus
}
#endif
#endif
