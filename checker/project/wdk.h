// Where a WDK's headers are: which of its folders a compiler of drivers is given, in which order.
//
// What is known of how WDKs, their NuGet packages and older DDKs are laid out is here and nowhere
// else. All names are found in any case. A folder of a package that is still packed is
// "PATH.nupkg/c/Include/...".
#ifndef IC_PROJECT_WDK_H
#define IC_PROJECT_WDK_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

// A version of KMDF or UMDF, as its folder is called: 1.9, 1.11, 2.33.
struct ic_wdk_framework {
    uint32_t major, minor;
    const char *folder;
};

// What one kind of driver is compiled with.
struct ic_wdk_mode {
    IC_VEC(const char *) folders;               // include folders in order of search
    IC_VEC(struct ic_wdk_framework) frameworks; // oldest first; a driver uses one of them
    uint32_t framework_at;                      // its place: in front of folders.at[framework_at]
};

// All paths are absolute, in the disk's spelling, and live in `arena`.
struct ic_wdk {
    struct ic_arena arena;
    const char *name;          // "WDK 10.0.26100.0", "WinDDK 7600.16385.1"
    const char *path;          // what was taken: a kit's root, a package
    const char *why;           // by ic_wdk_find: the variable, "NuGet packages", "install folder"
    IC_VEC(const char *) tops; // the folders that all headers lie in or below
    IC_VEC(const char *) archives; // packed packages among their paths
    bool has_kernel;               // not an SDK alone
    struct ic_wdk_mode kernel, user;
};
void ic_wdk_release(struct ic_wdk *wdk);

// The kit at `path` (relative to the absolute folder `cwd`) into a zeroed `wdk`; of several the
// newest, or the one of `version` (may be NULL) if it has kernel-mode headers:
//  - Windows Kits/10, its Include folder, one of the versions in there, Windows Kits/8.1;
//  - the top of an EWDK (Program Files/Windows Kits/10 in it);
//  - a WDK package of NuGet, unpacked or a .nupkg file; its SDK package is looked for beside it;
//  - a folder of such packages ("packages", ~/.nuget/packages): the newest WDK with its SDK;
//  - a WinDDK of the 7600 kind (inc/ddk, inc/api), the 3790 kind (inc/ddk/wnet, inc/wnet), or a
//    folder of these.
// False when there is none; `wdk` is then released.
bool ic_wdk_open(const char *path, const char *cwd, const char *version, struct ic_wdk *wdk,
                 struct ic_error *error);

// Texts for standard error, in the arena of the struct ic_wdk that they came with.
struct ic_wdk_notes {
    IC_VEC(const char *) texts;
};

// Looks for a WDK that nobody named: the environment (ISRCHECK_WDK, WDKContentRoot, WindowsSdkDir
// with WindowsSDKVersion, WDK_ROOT, BASEDIR), a folder `packages` in `cwd` or above it up to the
// top of its git repository, the usual install folders. The first with kernel-mode headers is
// taken into a zeroed `wdk`, which is to be released in any case; false if there is none. A
// variable that leads to no headers is noted, but not WindowsSdkDir, which may well be an SDK
// alone, nor BASEDIR, which other builds use too. ISRCHECK_WDK=none ends the search at once.
bool ic_wdk_find(const char *cwd, struct ic_wdk *wdk, struct ic_wdk_notes *notes);

#ifdef __cplusplus
}
#endif
#endif
