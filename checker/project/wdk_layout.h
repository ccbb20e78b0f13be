// Inside the look-up of WDKs: how kits are laid out (wdk.c), and which NuGet packages make one
// (wdk_packages.c).
#ifndef IC_PROJECT_WDK_LAYOUT_H
#define IC_PROJECT_WDK_LAYOUT_H

#include "project/wdk.h"
#include "project/wdk_tree.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { IC_WDK_PARTS = 2 };

// The kit as it is being found. Texts live in the arena of `wdk`.
struct ic_wdk_search {
    struct ic_wdk_tree tree;
    struct ic_wdk *wdk;
    const char *version;             // wanted, or NULL
    const char *parts[IC_WDK_PARTS]; // Include/<version> folders, those in front win
    uint32_t part_count;
};

// A folder's or package's name as a version. Texts behind the numbers ("-preview") are left out
// and make it the older of two that are equal otherwise.
struct ic_wdk_version {
    uint32_t numbers[4], count;
    bool preview;
};

// False unless `name` begins with a digit and has numbers that fit, with dots between them.
bool ic_wdk_read_version(struct ic_str name, struct ic_wdk_version *version);

// <0, 0, >0; numbers that are not there count as 0.
int ic_wdk_compare_versions(const struct ic_wdk_version *a, const struct ic_wdk_version *b);

// The folder with the headers (km, um or shared in it) of a kit whose top, Include folder or
// version folder is `path`; NULL if it is none.
const char *ic_wdk_headers(struct ic_wdk_search *search, const char *path);

// Does `path` lie in a package of NuGet's, packed or not? Then its SDK package is looked for, and
// is the next part.
void ic_wdk_add_sdk(struct ic_wdk_search *search, const char *path);

// Fills the parts from the packages in the folder `path`. False if no WDK is among them.
bool ic_wdk_read_packages(struct ic_wdk_search *search, const char *path);

#ifdef __cplusplus
}
#endif
#endif
