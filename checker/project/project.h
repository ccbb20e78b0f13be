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
    uint32_t program;     // index into programs
    const uint32_t *also; // further programs that it belongs to, ascending
    uint32_t also_count;
    const char *place; // absolute path by which a loose program is split: of the object file if the
                       // project names one, else `file`
    const char
        *origin; // where this job comes from, for `dump jobs`: "argument", "a.vcxproj:12" ...
    const char *const *arg_origins; // where each argument comes from; NULL: all from `origin`
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

// What the user asks for. Texts outlive the jobs.
struct ic_project_request {
    const char *const *paths;
    uint32_t path_count;
    const char *const *extra_args; // behind every job's own arguments; relative paths in them are
    uint32_t extra_count;          // relative to `cwd`
    const char *cwd;               // absolute
    const char *configuration;     // "Release|x64"; NULL: the first that is like it
};

// Resolves the request into a zeroed `jobs`.
//  - Source files (.c .cpp .cxx .cc) together are one loose program.
//  - A solution (.sln, .slnx), or projects (.vcxproj): each driver with the static libraries that
//  it
//    links is a program; so is a library that nobody links. A file that is in several with the same
//    arguments is one job.
//  - The WDK's `sources` is one program, with the libraries of the project that it links; `dirs` is
//    all drivers in the folders it names, each one program.
//  - Visual C++'s CL.command.1.tlog is one program.
//  - compile_commands.json is one loose program.
//  - A folder is what it holds: a compile_commands.json (itself, or in build/ or out/), else the
//    solutions and projects in its tree, else the `dirs` and `sources` in its tree, else all
//    sources in its tree as one loose program. Hidden folders and symbolic links that leave the
//    tree are skipped; one too deep or with too many files is an error.
//  - No path: what the nearest folder from `cwd` up to the top of its git repository holds, else
//    the folder `cwd`.
// A missing or unreadable path, or a file that is no source, is an error (`jobs` is then released);
// a folder without sources gives no jobs and a note. The same input always gives the same jobs.
bool ic_project_resolve(const struct ic_project_request *request, struct ic_jobs *jobs,
                        struct ic_error *error);

#ifdef __cplusplus
}
#endif
#endif
