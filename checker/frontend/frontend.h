// One source file in, one unit out: the only door to Clang. No Clang type and no exception leaves
// the implementation, which is C++; everything else in the checker is C.
#ifndef IC_FRONTEND_FRONTEND_H
#define IC_FRONTEND_FRONTEND_H

#include "base/error.h"
#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

// A version of KMDF or UMDF in the WDK.
struct ic_frontend_framework {
    uint32_t major, minor;
    const char *folder;
};

// What the WDK has for one kind of driver: folders in order of search. The version that the job's
// macros (KMDF_VERSION_MINOR ...) name is put in front of folders[framework_at].
struct ic_frontend_mode {
    const char *const *folders;
    const struct ic_frontend_framework *frameworks; // oldest first
    uint32_t folder_count, framework_count, framework_at;
};

// A WDK, found by others. Paths are absolute, in the disk's spelling; those behind an archive's own
// path name what is packed in it.
struct ic_frontend_wdk {
    const char *const *tops;     // folders that everything lies in or below
    const char *const *archives; // zip files that count as folders
    uint32_t top_count, archive_count;
    struct ic_frontend_mode kernel, user;
};

// What is the same for all files of a run. All texts are NUL-terminated and outlive the frontend.
struct ic_frontend_options {
    const char *cwd;                   // absolute working folder; unit paths are relative to it
    const struct ic_frontend_wdk *wdk; // or NULL; outlives the frontend
    const char *fallback_headers;      // folder of the bundled DDI headers, or NULL for none
    const char *resource_dir;          // Clang's (holds include/stddef.h), or NULL to look for it
    bool keep_expectations;            // keep test comments as IC_MARK_EXPECT
};

// One file to read.
struct ic_frontend_job {
    const char *file;   // relative to `folder`, or absolute
    const char *folder; // absolute folder the arguments are relative to
    const char *const
        *args; // compiler arguments without program and file, clang's or cl.exe's form
    uint32_t arg_count;
    const char *const *roots; // absolute folders that may be read besides the WDK, the tool's own
    uint32_t root_count;      // headers and the include folders that `args` name
    // WPP: trace functions as the project declares them, "TraceEvents(LEVEL,FLAGS,MSG,...)", and
    // absolute paths of files whose configuration blocks (begin_wpp) declare more.
    const char *const *trace_functions, *const *trace_configs;
    uint32_t trace_function_count, trace_config_count;
    const char *const *generated; // base names of headers that the project's build makes (MIDL, mc)
    uint32_t generated_count;
};

// Keeps open what several files of one process share (folder listings, header contents).
struct ic_frontend;

struct ic_frontend *ic_frontend_open(const struct ic_frontend_options *options,
                                     struct ic_error *error);
void ic_frontend_close(struct ic_frontend *frontend);

// Reads `job` into a zeroed or released `unit`. Always gives a valid unit: what went wrong is its
// status and its diagnostics (IC_UNIT_FAILED when nothing is usable). Notes on dropped arguments
// are diagnostics too. May crash or run long on hostile sources: run it in a worker process, on a
// stack of at least 64 MiB.
void ic_frontend_parse(struct ic_frontend *frontend, const struct ic_frontend_job *job,
                       struct ic_unit *unit);

#ifdef __cplusplus
}
#endif
#endif
