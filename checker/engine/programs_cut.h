// A loose program's files, cut into items along its folders: the first half of programs.h.
#ifndef IC_ENGINE_PROGRAMS_CUT_H
#define IC_ENGINE_PROGRAMS_CUT_H

#include "base/arena.h"
#include "base/map.h"
#include "engine/engine.h"

#ifdef __cplusplus
extern "C" {
#endif

// A folder's tree in which no two units define the same symbol, or a single file of a folder where
// two do. Its files are the positions `first` .. `last`-1.
struct ic_item {
    uint32_t first, last;
    size_t
        folder; // length of the path of the folder, of `place` of its first file; 0: a single file
    bool seed;  // some other item defines a symbol of it too
};

// Item `from` uses a symbol that item `to` defines.
struct ic_item_edge {
    uint32_t from, to;
};

struct ic_cut {
    struct ic_arena arena;
    const struct ic_jobs *jobs;
    uint32_t *job; // by position: files are numbered in the order of their places
    uint32_t count;
    IC_VEC(struct ic_item) items;      // in order of position; one: nothing had to be cut
    IC_VEC(struct ic_item_edge) edges; // sorted, each once; none between seeds
};

// Cuts the files of the jobs `first` .. `first`+`count`-1 into a zeroed `cut`.
void ic_cut_make(const struct ic_jobs *jobs, const struct ic_units *units, uint32_t first,
                 uint32_t count, struct ic_cut *cut);
void ic_cut_release(struct ic_cut *cut);

static inline struct ic_str ic_cut_place(const struct ic_cut *cut, uint32_t position)
{
    return ic_str(cut->jobs->jobs.at[cut->job[position]].place);
}

#ifdef __cplusplus
}
#endif
#endif
