#include "engine/programs_cut.h"

#include <stdlib.h>

// A name that more items define tells nothing about what belongs together.
enum { COMMON_NAME = 256 };

// That the file at `position` defines or uses a symbol. Names are hashes.
struct mention {
    uint64_t name;
    uint32_t position;
    bool defined;
    bool strong; // a definition that may stand only once in a program
};

struct cutter {
    struct ic_cut *cut;
    const struct ic_units *units;
    struct ic_map definers; // name -> the last file seen with a strong definition
    uint32_t *clash;        // by position: nearest one before it that clashes with it, plus 1
    uint32_t *item_of;      // by position
    IC_VEC(struct mention) mentions; // if there are clashes: by name, then position
};

// Symbols
// ------------------------------------------------------------------------------------------

static bool is_source(struct ic_str path)
{
    return ic_str_ends_nocase(path, ".c") || ic_str_ends_nocase(path, ".cpp") ||
           ic_str_ends_nocase(path, ".cxx") || ic_str_ends_nocase(path, ".cc");
}

static bool in_source(const struct ic_unit *unit, uint32_t loc)
{
    uint32_t file = loc < unit->locs.count ? unit->locs.at[loc].file : IC_NONE;
    return file >= unit->files.count || is_source(ic_unit_text(unit, unit->files.at[file].path));
}

static void mark_initialised(const struct ic_unit *unit, bool *initialised)
{
    for (uint32_t i = 0; i < unit->inits.count; i++)
        initialised[unit->inits.at[i].symbol] = true;
}

// Definitions in more than one file clash.
static void note_clash(struct cutter *c, const struct mention *m)
{
    bool added = false;
    if (!m->strong)
        return;
    uint32_t before = ic_map_add(&c->definers, m->name, m->position, &added);
    if (added || before == m->position)
        return;
    if (c->clash[m->position] < before + 1)
        c->clash[m->position] = before + 1;
    ic_map_set(&c->definers, m->name, m->position);
}

static void push_mention(struct cutter *c, const struct mention *m)
{
    ic_vec_push(&c->mentions, *m);
}

static void each_mention(struct cutter *c, uint32_t position,
                         void (*visit)(struct cutter *c, const struct mention *m))
{
    const struct ic_unit *unit = &c->units->at[c->cut->job[position]];
    struct ic_arena arena = {0};
    bool *initialised = ic_arena_array(&arena, unit->symbols.count, sizeof *initialised);
    mark_initialised(unit, initialised);
    for (uint32_t i = 0; i < unit->symbols.count; i++) {
        const struct ic_symbol *symbol = &unit->symbols.at[i];
        if (symbol->linkage != IC_LINKAGE_EXTERNAL)
            continue;
        struct ic_str name = ic_unit_text(unit, symbol->mangled ? symbol->mangled : symbol->name);
        if (!name.len)
            continue;
        struct mention m = {.name = ic_hash_bytes(name.data, name.len), .position = position};
        m.defined = symbol->flags & IC_SYMBOL_DEFINED;
        m.strong = m.defined && in_source(unit, symbol->loc) &&
                   (symbol->kind == IC_SYMBOL_FUNCTION || initialised[i]);
        visit(c, &m);
    }
    ic_arena_release(&arena);
}

static int by_name(const void *left, const void *right)
{
    const struct mention *a = left, *b = right;
    if (a->name != b->name)
        return a->name < b->name ? -1 : 1;
    return a->position < b->position ? -1 : a->position > b->position;
}

static void find_clashes(struct cutter *c)
{
    c->clash = ic_arena_array(&c->cut->arena, c->cut->count, sizeof *c->clash);
    for (uint32_t i = 0; i < c->cut->count; i++)
        each_mention(c, i, note_clash);
}

static bool clashes_within(const struct cutter *c, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++)
        if (c->clash[i] > first)
            return true;
    return false;
}

// Folders
// ------------------------------------------------------------------------------------------

// Length of the longest folder that holds both files.
static size_t common_folder(struct ic_str a, struct ic_str b)
{
    size_t end = 0;
    for (size_t i = 0; i < a.len && i < b.len && a.data[i] == b.data[i]; i++)
        if (a.data[i] == '/')
            end = i;
    return end;
}

// Length of the path of the sub-folder of a folder that holds the file; 0 if the folder itself
// does.
static size_t sub_folder(struct ic_str file, size_t folder)
{
    const char *slash =
        file.len > folder ? memchr(file.data + folder + 1, '/', file.len - folder - 1) : NULL;
    return slash ? (size_t)(slash - file.data) : 0;
}

static void add_item(struct cutter *c, uint32_t first, uint32_t last, size_t folder)
{
    for (uint32_t i = first; i < last; i++)
        c->item_of[i] = c->cut->items.count;
    ic_vec_push(&c->cut->items, (struct ic_item){first, last, folder, false});
}

// The files `first` .. `last`-1 are all of a folder that must be cut.
static void cut_folder(struct cutter *c, uint32_t first, uint32_t last)
{
    const struct ic_cut *cut = c->cut;
    size_t folder = common_folder(ic_cut_place(cut, first), ic_cut_place(cut, last - 1));
    for (uint32_t i = first, end; i < last; i = end) {
        size_t sub = sub_folder(ic_cut_place(cut, i), folder);
        end = i + 1;
        while (sub && end < last &&
               common_folder(ic_cut_place(cut, i), ic_cut_place(cut, end)) >= sub)
            end++;
        if (!clashes_within(c, i, end))
            add_item(c, i, end, sub);
        else
            cut_folder(c, i, end);
    }
}

static void mark_seeds(struct cutter *c)
{
    for (uint32_t i = 0; i < c->cut->count; i++)
        if (c->clash[i]) {
            c->cut->items.at[c->item_of[i]].seed = true;
            c->cut->items.at[c->item_of[c->clash[i] - 1]].seed = true;
        }
}

// Edges
// ------------------------------------------------------------------------------------------

static int by_ends(const void *left, const void *right)
{
    const struct ic_item_edge *a = left, *b = right;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    return a->to < b->to ? -1 : a->to > b->to;
}

static void add_edges_of(struct cutter *c, const struct mention *user, const uint32_t *definers,
                         uint32_t count)
{
    uint32_t from = c->item_of[user->position];
    for (uint32_t i = 0; i < count; i++)
        if (definers[i] == from)
            return;
    for (uint32_t i = 0; i < count; i++)
        if (!c->cut->items.at[from].seed || !c->cut->items.at[definers[i]].seed)
            ic_vec_push(&c->cut->edges, (struct ic_item_edge){from, definers[i]});
}

// The mentions `first` .. `last`-1 are all of one name.
static void add_edges(struct cutter *c, uint32_t first, uint32_t last)
{
    uint32_t definers[COMMON_NAME], count = 0;
    for (uint32_t i = first; i < last; i++) {
        uint32_t item = c->item_of[c->mentions.at[i].position];
        if (!c->mentions.at[i].defined || (count && definers[count - 1] == item))
            continue;
        if (count == COMMON_NAME)
            return;
        definers[count++] = item;
    }
    for (uint32_t i = first; i < last && count; i++)
        if (!c->mentions.at[i].defined)
            add_edges_of(c, &c->mentions.at[i], definers, count);
}

static void find_edges(struct cutter *c)
{
    for (uint32_t i = 0; i < c->cut->count; i++)
        each_mention(c, i, push_mention);
    if (c->mentions.count)
        qsort(c->mentions.at, c->mentions.count, sizeof *c->mentions.at, by_name);
    for (uint32_t i = 0, end; i < c->mentions.count; i = end) {
        end = i + 1;
        while (end < c->mentions.count && c->mentions.at[end].name == c->mentions.at[i].name)
            end++;
        add_edges(c, i, end);
    }
    uint32_t kept = 0;
    struct ic_item_edge *at = c->cut->edges.at;
    if (c->cut->edges.count)
        qsort(at, c->cut->edges.count, sizeof *at, by_ends);
    for (uint32_t i = 0; i < c->cut->edges.count; i++)
        if (!kept || by_ends(&at[kept - 1], &at[i]) != 0)
            at[kept++] = at[i];
    c->cut->edges.count = kept;
}

// All
// ------------------------------------------------------------------------------------------

struct placed {
    struct ic_str place;
    uint32_t job;
};

static int by_place(const void *left, const void *right)
{
    const struct placed *a = left, *b = right;
    int order = ic_str_compare(a->place, b->place);
    return order ? order : a->job < b->job ? -1 : a->job > b->job;
}

static void number_files(struct ic_cut *cut, uint32_t first)
{
    struct placed *placed = ic_arena_array(&cut->arena, cut->count, sizeof *placed);
    for (uint32_t i = 0; i < cut->count; i++)
        placed[i] = (struct placed){ic_str(cut->jobs->jobs.at[first + i].place), first + i};
    qsort(placed, cut->count, sizeof *placed, by_place);
    cut->job = ic_arena_array(&cut->arena, cut->count, sizeof *cut->job);
    for (uint32_t i = 0; i < cut->count; i++)
        cut->job[i] = placed[i].job;
}

void ic_cut_make(const struct ic_jobs *jobs, const struct ic_units *units, uint32_t first,
                 uint32_t count, struct ic_cut *cut)
{
    struct cutter c = {.cut = cut, .units = units};
    cut->jobs = jobs;
    cut->count = count;
    number_files(cut, first);
    find_clashes(&c);
    c.item_of = ic_arena_array(&cut->arena, count, sizeof *c.item_of);
    if (clashes_within(&c, 0, count)) {
        cut_folder(&c, 0, count);
        mark_seeds(&c);
        find_edges(&c);
    } else {
        add_item(&c, 0, count, 0);
    }
    ic_vec_release(&c.mentions);
    ic_map_release(&c.definers);
}

void ic_cut_release(struct ic_cut *cut)
{
    ic_vec_release(&cut->items);
    ic_vec_release(&cut->edges);
    ic_arena_release(&cut->arena);
    *cut = (struct ic_cut){0};
}
