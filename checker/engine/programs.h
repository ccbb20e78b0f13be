// Which units are linked together.
//
// A program of a run that is not loose is linked as it is. A loose one is a tree of files; it is
// one program unless two of its units define the same external symbol. Then it is cut along its
// folders:
//
//  - A folder in whose tree no two units clash is an item; in a folder where two do, each
//  sub-folder
//    is looked at by itself and each file is an item.
//  - An item with a definition that another item has too (a driver's DriverEntry) is a seed. Each
//  seed
//    makes a program.
//  - The other items are shared: one joins the seeds that need it, directly or through other shared
//    items, and else the seeds that it needs itself or whose shared items it needs. So a unit may
//    be in several programs.
//  - Shared items that have to do with no seed are programs of their own: those that refer to each
//    other together, and the single files of a folder together.
//
// Definitions in headers don't clash, nor do variables without an initialiser (MSVC merges them).
#ifndef IC_ENGINE_PROGRAMS_H
#define IC_ENGINE_PROGRAMS_H

#include "base/arena.h"
#include "engine/engine.h"

#ifdef __cplusplus
extern "C" {
#endif

// Units that are linked.
struct ic_part {
    const char *name;    // unique in the run
    const uint32_t *job; // indices, ascending; the same for jobs and units
    uint32_t count;
    uint32_t program; // of the jobs' programs
};

struct ic_parts {
    struct ic_arena arena;
    IC_VEC(struct ic_part) parts; // in the order of programs, then of paths
};

// Fills a zeroed `parts`. Programs without jobs have no part.
void ic_parts_make(const struct ic_jobs *jobs, const struct ic_units *units,
                   struct ic_parts *parts);
void ic_parts_release(struct ic_parts *parts);

#ifdef __cplusplus
}
#endif
#endif
