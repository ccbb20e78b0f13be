// Project inputs: what the user names on the command line, as compile jobs.
//
// Loose input (files and folders without a project file) has no arguments of its own: the usual
// include folders are guessed, and a note says so. Response files of a compile_commands.json are
// read only inside the project. What a job's arguments may do is decided where they are used: the
// frontend takes those that say how to read the source and drops the rest.
#ifndef IC_PROJECT_PROJECT_H
#define IC_PROJECT_PROJECT_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

// One source file to read.
struct ic_job {
    const char *file;   // absolute, normalised
    const char *folder; // absolute; what the arguments are relative to
    const char *const
        *args; // compiler arguments without program and file, clang's or cl.exe's form
    uint32_t arg_count;
    const char *const *roots; // absolute folders the file may include from
    uint32_t root_count;
    // WPP: trace functions as the project declares them, "TraceEvents(LEVEL,FLAGS,MSG,...)", and
    // absolute paths of files whose configuration blocks (begin_wpp) declare more.
    const char *const *trace_functions, *const *trace_configs;
    uint32_t trace_function_count, trace_config_count;
    const char *const *generated; // base names of headers that the project's build makes (MIDL, mc)
    uint32_t generated_count;
    uint32_t program;  // index into programs
    const char *place; // absolute path by which a loose program is split: of the object file if the
                       // project names one, else `file`
    const char *origin; // where this job comes from, for `dump jobs`: "argument", "folder src", ...
};

// Jobs that belong together.
struct ic_job_program {
    const char *name; // shown to users: "storahci.vcxproj", a folder, or a file name
    bool loose;       // nothing says what is linked together: split where units define the same
                      // external symbol
};

struct ic_jobs {
    struct ic_arena arena;
    IC_VEC(struct ic_job) jobs; // ordered by program, then file
    IC_VEC(struct ic_job_program) programs;
    IC_VEC(const char *) notes; // for standard error: what was taken, what was not understood
    const char *cwd;            // that shown paths are relative to; NULL: show absolute ones
};
void ic_jobs_release(struct ic_jobs *jobs);

// Resolves `paths` relative to the absolute folder `cwd` into a zeroed `jobs`, with `extra_args`
// (relative paths in them are the user's, so relative to `cwd`) behind every job's own arguments.
//  - Source files (.c .cpp .cxx .cc) together are one loose program.
//  - compile_commands.json is one loose program. So is a folder that holds one (itself, or in
//  build/
//    or out/).
//  - The WDK's `sources` is one program, with the libraries of the project that it links; `dirs` is
//    all drivers in the folders it names, each one program.
//  - Visual C++'s CL.command.1.tlog is one program.
//  - Any other folder is one loose program of all sources in its tree. Hidden folders and symbolic
//    links that leave the tree are skipped; one too deep or with too many files is an error.
//  - No path: the nearest compile_commands.json (./, build/, out/) from `cwd` up to the top of its
//    git repository, else the folder `cwd`.
// A missing or unreadable path, or a file that is no source, is an error (`jobs` is then released);
// a folder without sources gives no jobs and a note. The same input always gives the same jobs.
bool ic_project_resolve(const char *const *paths, uint32_t path_count,
                        const char *const *extra_args, uint32_t extra_count, const char *cwd,
                        struct ic_jobs *jobs, struct ic_error *error);

#ifdef __cplusplus
}
#endif
#endif
