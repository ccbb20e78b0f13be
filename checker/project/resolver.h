// What the readers of project inputs share. A reader turns one kind of input into programs and
// jobs.
#ifndef IC_PROJECT_RESOLVER_H
#define IC_PROJECT_RESOLVER_H

#include "base/map.h"
#include "project/command.h"
#include "project/disk_path.h"
#include "project/folder_tree.h"
#include "project/project.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_note_kind {
    uint32_t count, last; // notes so far; index of the last one that was said
};

struct ic_resolver {
    struct ic_jobs *jobs; // being filled; texts live in its arena
    struct ic_str cwd;
    struct ic_args extra; // behind every job's own arguments
    struct ic_pool seen;  // files of loose programs and places of the others: each is one job
    struct ic_pool noted; // notes, each said once
    struct ic_pool kinds; // of notes: their formats
    IC_VEC(struct ic_note_kind) told; // by id in `kinds`
    const char *latest_note;          // said or only counted
    struct ic_map merged;             // hash of file and arguments -> job: ic_resolver_add
    struct ic_disk disk;              // spellings
    const char *configuration;        // "Release|x64" as the user wants it; NULL: any
    struct ic_error *error;
};

// Of one kind (the same format) so many notes are said; the others are counted, up to a limit.
enum { IC_NOTES_SAID = 5, IC_NOTES_COUNTED = 1000 };

// Says something once.
void ic_resolver_note(struct ic_resolver *resolver, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
// The same for a text that is made already; `kind` is what it has in common with others.
void ic_resolver_say(struct ic_resolver *resolver, const char *kind, const char *text);
// The same where what is alike is all but the place in front and what stands in quotes.
void ic_resolver_say_alike(struct ic_resolver *resolver, const char *text);
// Behind the last note of each kind says how many were only counted.
void ic_resolver_close_notes(struct ic_resolver *resolver);

// `path` as users know it: relative to the working folder.
const char *ic_resolver_shown(struct ic_resolver *resolver, const char *path);

// The longest folder that is or holds both absolute paths, as a view; empty for the root.
struct ic_str ic_path_common(struct ic_str a, struct ic_str b);

// Whether `path` is `folder` or lies in its tree, by text.
bool ic_path_inside(struct ic_str path, struct ic_str folder);

// Adds a job to a program of a project. A file with the same arguments as one of another program
// joins that job. Programs come in ascending order.
void ic_resolver_add(struct ic_resolver *resolver, const struct ic_job *job, uint32_t program);

// Adds a program and returns its index.
uint32_t ic_resolver_program(struct ic_resolver *resolver, const char *name, bool loose);

// `args` and then the user's own, as an array that lives as long as the jobs.
struct ic_args ic_resolver_args(struct ic_resolver *resolver, const struct ic_args *args);

// compile_commands.json at the absolute `path`.
bool ic_read_database(struct ic_resolver *resolver, const char *path);

// The database that `folder` holds, itself or in build/ or out/, or NULL.
const char *ic_find_database(struct ic_resolver *resolver, const char *folder);

// What the absolute `folder` holds: a compile_commands.json, solutions and projects or the WDK's
// old build files in its tree, or else the tree's sources as they lie.
bool ic_read_folder(struct ic_resolver *resolver, const char *folder);

// The nearest project from the working folder up to the top of its git repository; else the
// working folder.
bool ic_find_project(struct ic_resolver *resolver);

// The WDK's build files at the absolute `path`: `sources`, one driver with the libraries of the
// project that it links; `dirs`, all drivers in the folders it names.
bool ic_read_sources(struct ic_resolver *resolver, const char *path);
bool ic_read_dirs(struct ic_resolver *resolver, const char *path);

// All the `sources` files of the absolute `folder`'s tree.
bool ic_read_builds(struct ic_resolver *resolver, const char *folder, const char *const *sources,
                    uint32_t count);

// Visual C++'s CL.command.1.tlog at the absolute `path`.
bool ic_read_tlog(struct ic_resolver *resolver, const char *path);

// The solution at `path`.
bool ic_read_solution(struct ic_resolver *resolver, const char *path);

// The .vcxproj files `paths`, with the libraries that they refer to.
bool ic_read_projects(struct ic_resolver *resolver, const struct ic_args *paths);

// The sources of a walked tree, as one loose program.
void ic_read_tree(struct ic_resolver *resolver, const char *folder,
                  const struct ic_folder_tree *walk);

// The absolute source `files`, as one program. The caller has checked that they are readable.
void ic_read_files(struct ic_resolver *resolver, const struct ic_args *files);

#ifdef __cplusplus
}
#endif
#endif
