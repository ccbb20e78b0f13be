// What the readers of project inputs share. A reader turns one kind of input into programs and
// jobs.
#ifndef IC_PROJECT_RESOLVER_H
#define IC_PROJECT_RESOLVER_H

#include "base/map.h"
#include "project/command.h"
#include "project/project.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_resolver {
    struct ic_jobs *jobs; // being filled; texts live in its arena
    struct ic_str cwd;
    struct ic_args extra; // behind every job's own arguments
    struct ic_pool seen;  // files of loose programs and places of the others: each is one job
    struct ic_pool noted; // notes, each said once
    struct ic_error *error;
};

// Says something once.
void ic_resolver_note(struct ic_resolver *resolver, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

// `path` as users know it: relative to the working folder.
const char *ic_resolver_shown(struct ic_resolver *resolver, const char *path);

// The longest folder that is or holds both absolute paths, as a view; empty for the root.
struct ic_str ic_path_common(struct ic_str a, struct ic_str b);

// Whether `path` is `folder` or lies in its tree, by text.
bool ic_path_inside(struct ic_str path, struct ic_str folder);

// Adds a program and returns its index.
uint32_t ic_resolver_program(struct ic_resolver *resolver, const char *name, bool loose);

// `args` and then the user's own, as an array that lives as long as the jobs.
struct ic_args ic_resolver_args(struct ic_resolver *resolver, const struct ic_args *args);

// compile_commands.json at the absolute `path`.
bool ic_read_database(struct ic_resolver *resolver, const char *path);

// The database that `folder` holds, itself or in build/ or out/, or NULL.
const char *ic_find_database(struct ic_resolver *resolver, const char *folder);

// The WDK's build files at the absolute `path`: `sources`, one driver with the libraries of the
// project that it links; `dirs`, all drivers in the folders it names.
bool ic_read_sources(struct ic_resolver *resolver, const char *path);
bool ic_read_dirs(struct ic_resolver *resolver, const char *path);

// Visual C++'s CL.command.1.tlog at the absolute `path`.
bool ic_read_tlog(struct ic_resolver *resolver, const char *path);

// The tree of the absolute `folder`.
bool ic_read_folder(struct ic_resolver *resolver, const char *folder);

// The absolute source `files`, as one program. The caller has checked that they are readable.
void ic_read_files(struct ic_resolver *resolver, const struct ic_args *files);

#ifdef __cplusplus
}
#endif
#endif
