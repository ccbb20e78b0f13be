// What a project may name: the tree of its repository.
#ifndef IC_PROJECT_TREE_H
#define IC_PROJECT_TREE_H

#include "base/arena.h"
#include "base/str.h"

#ifdef __cplusplus
extern "C" {
#endif

// The top folder of what a project in the absolute `folder` may name: of its git repository;
// without one, `cwd` if it holds the project and else up to four folders above it, but none right
// below the root.
struct ic_str ic_tree_of(struct ic_arena *arena, struct ic_str folder, struct ic_str cwd);

// Whether the absolute, normal `path` lies in `tree`, by text, and in no hidden folder of it.
bool ic_tree_holds(struct ic_str tree, struct ic_str path);

// Whether what is at `path`, links followed, lies in the tree too, and in no hidden folder of it.
bool ic_tree_leads_to(struct ic_str tree, const char *path);

#ifdef __cplusplus
}
#endif
#endif
