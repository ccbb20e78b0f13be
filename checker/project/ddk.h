// The WDK's `sources` files: one file, one driver, library or other program.
#ifndef IC_PROJECT_DDK_H
#define IC_PROJECT_DDK_H

#include "project/disk_path.h"
#include "project/resolver.h"

#ifdef __cplusplus
extern "C" {
#endif

// What bounds a call: the projects, the depth of `dirs`, source files and linked libraries of a
// project, source files of all programs, and notes about one project file.
enum {
    IC_DDK_PROJECTS = 2000,
    IC_DDK_DEPTH = 64,
    IC_DDK_FILES = 5000,
    IC_DDK_LINKS = 200,
    IC_DDK_JOBS = 20000,
    IC_DDK_NOTES = 20,
    IC_DDK_WORDS = 5000,      // arguments, trace functions and such of a project, each
    IC_DDK_BYTES = 512 << 20, // of all project files
};

enum ic_ddk_arch { IC_DDK_X64, IC_DDK_X86, IC_DDK_ARM64, IC_DDK_ARM };

enum ic_ddk_kind {
    IC_DDK_OTHER,          // a program, a DLL
    IC_DDK_DRIVER,         // kernel mode
    IC_DDK_USER_DRIVER,    // UMDF
    IC_DDK_LIBRARY,        // counts if a driver links it
    IC_DDK_DRIVER_LIBRARY, // counts in any case
};

struct ic_ddk_file {
    const char *path;   // absolute, on disk
    const char *origin; // "sys/sources:12"
};

// A library that is linked, as far as it may be one of the project's own.
struct ic_ddk_link {
    const char *name;               // "mylib.lib"
    const char *folder;             // absolute: where its `sources` may lie; "": nowhere
    struct ic_ddk_project *library; // that one, or NULL
};

// All texts live in the jobs' arena.
struct ic_ddk_project {
    const char *path, *shown, *folder;
    const char *top;    // what may be read of the project files around it: ic_ddk_top
    const char *target; // TARGETNAME, or ""
    const char *type;   // TARGETTYPE, or ""
    enum ic_ddk_kind kind;
    enum ic_ddk_arch arch;
    IC_VEC(struct ic_ddk_file) files;
    IC_VEC(struct ic_ddk_link) links;
    struct ic_args args, functions, configs, generated, roots;
    bool linked;      // some driver links it
    uint32_t program; // the last one it was made part of, counted from 1; 0: none
    bool stopped;     // its conditions say that it can't be built so
};

// What one call has read.
struct ic_ddk_tree {
    struct ic_resolver *resolver;
    struct ic_disk disk;
    struct ic_pool paths;                 // of project files
    IC_VEC(struct ic_ddk_project *) list; // by id in `paths`, NULL: a `dirs` file
    enum ic_ddk_arch arch;                // that is asked for
    bool fixed;                           // by the user: nothing else is tried
    uint32_t jobs, folder_notes;
    uint64_t bytes;
    const char *open[IC_DDK_DEPTH]; // `dirs` being read
    uint32_t depth;
};

// The project of the `sources` file at the absolute `path`, read for `arch`; if it can only be
// built for x86, as that, with a note. NULL with the resolver's error: it can't be read.
struct ic_ddk_project *ic_ddk_project_load(struct ic_ddk_tree *tree, const char *path,
                                           enum ic_ddk_arch arch);
void ic_ddk_project_free(struct ic_ddk_project *sources);

// For its parts.
// ------------------------------------------------------------------------------------------

struct ic_nmake;

// Where `what` stands in `text`, in any case; SIZE_MAX if nowhere.
size_t ic_ddk_find(struct ic_str text, const char *what);

// Whether `path` is one of the WDK's own.
bool ic_ddk_is_kit(struct ic_str path);

// Defines what the WDK's build environment defines.
void ic_ddk_environment(struct ic_nmake *nmake, enum ic_ddk_arch arch);

// Compiler arguments, trace settings and folders to include from, out of the macros.
void ic_ddk_settings(struct ic_ddk_tree *tree, struct ic_nmake *nmake,
                     struct ic_ddk_project *sources);

// The next word of `text`: up to white space outside of parentheses and quotes. Empty at the end.
struct ic_str ic_ddk_word(struct ic_str *text);

// The top of the git repository around `folder`; else the folder three above it, but none right
// below the root.
const char *ic_ddk_top(struct ic_arena *arena, const char *folder);

#ifdef __cplusplus
}
#endif
#endif
