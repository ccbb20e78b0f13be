// A repository on disk for tests of project files, and what is read of it.
#ifndef IC_PROJECT_TEST_REPOSITORY_H
#define IC_PROJECT_TEST_REPOSITORY_H

#include "project/msbuild.h"

// Set-up and tear-down of a test: a new empty repository below /tmp.
int tree_set_up(void **state);
int tree_tear_down(void **state);

// Its absolute path, and that of a file in it.
extern const char *tree_top;
const char *tree_at(const char *name);

// Writes a file, with the folders that lead to it.
void tree_put(const char *name, const char *text);
void tree_put_bytes(const char *name, const char *bytes, size_t len);

// Evaluates the project `name`, in Release|x64 unless `tree_configuration` says otherwise ("A|B"),
// and keeps it in `tree_m` until the next one.
extern struct ic_msbuild tree_m;
extern const char *tree_configuration;
bool tree_evaluate(const char *name);
const char *tree_property(const char *name);

// "<Project>`body`</Project>" as p.vcxproj, evaluated.
void tree_body(const char *body);

// Includes of the items of a type that were not removed, joined by ';'.
const char *tree_items(const char *type);
// The metadata of the item of that type; of the type itself if `include` is NULL.
const char *tree_metadata(const char *type, const char *include, const char *name);

// What ic_project_resolve makes of the path, in `tree_jobs` or `tree_error`.
extern struct ic_jobs tree_jobs;
extern struct ic_error tree_error;
bool tree_resolve(const char *name, const char *configuration);
// The job of the source file in the program; NULL: there is none.
const struct ic_job *tree_job(const char *program, const char *file);
bool tree_has_arg(const struct ic_job *job, const char *arg);
const char *tree_arg_from(const struct ic_job *job, const char *arg); // "" if there is none

// Notes of the latest tree_evaluate or tree_resolve: how many have `part`.
unsigned tree_notes(const char *part);

#endif
