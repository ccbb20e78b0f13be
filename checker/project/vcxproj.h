// Visual C++ projects as programs: what is taken of an evaluated project.
#ifndef IC_PROJECT_VCXPROJ_H
#define IC_PROJECT_VCXPROJ_H

#include "project/msbuild.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ic_vcx_kind {
    IC_VCX_OTHER,   // an application, a utility, a package
    IC_VCX_DRIVER,  // kernel-mode, or of UMDF
    IC_VCX_LIBRARY, // static, built as drivers are
    IC_VCX_COMMON,  // another static library: counts if a driver links it
};

// A project of a set.
struct ic_vcx {
    const char *path;          // absolute, as on disk
    const char *solution;      // folder; NULL: none
    const char *configuration; // "Release|x64" that the solution asks for; NULL: choose

    // Filled by ic_vcx_read
    bool linked; // a common library: a driver links it, so it has jobs
    bool failed;
    bool unlisted; // failed, for it has no such configuration
    enum ic_vcx_kind kind;
    bool user_mode;
    const char *taken;                    // configuration that was read
    const char *target;                   // name of what it builds, without extension
    struct ic_args references, libraries; // projects, and libraries without ".lib": absolute paths,
                                          // those of libraries in lower case and as they are named
    IC_VEC(struct ic_job) jobs;           // without program
};

// The projects of a run.
struct ic_vcx_set {
    struct ic_resolver *resolver;
    struct ic_msbuild_files files;
    struct ic_pool paths; // of `at`
    IC_VEC(struct ic_vcx) at;
    // So many of the first were named by the user, one by one: they are taken if they have sources,
    // and of the others the libraries that they link. 0: none was, all drivers are taken.
    uint32_t named;
};
void ic_vcx_release(struct ic_vcx_set *set);

// Adds the project at `path` if it is not in the set, and returns its index.
uint32_t ic_vcx_add(struct ic_vcx_set *set, const char *path);

// Evaluates the project and fills its jobs. Projects that it refers to join the set.
void ic_vcx_read(struct ic_vcx_set *set, uint32_t project);

// The compiler's arguments for `item`; each with where it comes from.
struct ic_vcx_args {
    struct ic_args at, from;
};
void ic_vcx_arguments(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                      struct ic_vcx_args *args);

// Whether the project builds for user mode.
bool ic_vcx_is_user_mode(struct ic_msbuild *m);

// What `item` says of WPP.
void ic_vcx_trace(struct ic_msbuild *m, const struct ic_msbuild_item *item, struct ic_job *job);

// Splits "Release|x64".
void ic_vcx_split(struct ic_arena *arena, const char *text, const char **configuration,
                  const char **platform);

// How like "Release|x64" `name` is; higher is liker.
unsigned ic_vcx_likeness(const char *name);

// The solution at `path`: its projects join the set. `*taken` is the configuration.
bool ic_solution_read(struct ic_vcx_set *set, const char *path, const char **taken);

// Reads the projects of `set`, and makes programs of them: each driver with the libraries that it
// links; libraries that nobody links. `what` names the set for users.
bool ic_vcx_programs(struct ic_vcx_set *set, const char *what, const char *taken);

#ifdef __cplusplus
}
#endif
#endif
