// A folder tree on disk for one test, and the jobs resolved in it.
#ifndef IC_PROJECT_TEST_DISK_TREE_H
#define IC_PROJECT_TEST_DISK_TREE_H

#include "project/project.h"

struct disk_tree {
    struct ic_arena arena;
    const char *top;
    struct ic_jobs jobs;
    struct ic_error error;
};

// cmocka's set up and tear down: `*state` is the tree.
int disk_tree_set_up(void **state);
int disk_tree_tear_down(void **state);

const char *disk_tree_at(struct disk_tree *t, const char *path);
void disk_tree_bytes(struct disk_tree *t, const char *path, struct ic_str bytes);
void disk_tree_file(struct disk_tree *t, const char *path, const char *text);

// Resolves one path in the tree with extra arguments (NULL-terminated, or NULL). Fails the test on
// error, unless an error that contains `text` is expected.
void disk_tree_resolve(struct disk_tree *t, const char *path, const char *const *extra);
void disk_tree_error(struct disk_tree *t, const char *path, const char *text);

// All jobs must be these, as "PROGRAM: FILE", and every "note" must be contained in some note.
void disk_tree_jobs(struct disk_tree *t, const char *const *jobs);
void disk_tree_note(struct disk_tree *t, const char *text);
void disk_tree_no_note(struct disk_tree *t, const char *text);

// The job of `file`, and its arguments as one text with the tree's top as "$".
const struct ic_job *disk_tree_job(struct disk_tree *t, const char *file);
const char *disk_tree_args(struct disk_tree *t, const char *file);
const char *disk_tree_list(struct disk_tree *t, const char *const *at, uint32_t count);

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})

#endif
