#include "engine/programs.h"

#include "base/buf.h"
#include "base/file.h"
#include "engine/programs_cut.h"

#include <stdlib.h>

struct makers {
    const struct ic_jobs *jobs;
    struct ic_parts *parts;
    struct ic_pool names;
};

// Joins the items of one loose program.
struct joiner {
    struct makers *all;
    const struct ic_cut *cut;
    uint32_t *first_edge; // by item, one more at the end
    uint32_t *group;      // union-find over shared items that no seed needs
    bool *placed;         // shared items that a seed needs
    uint32_t *visited;    // by item: stamp of the last walk that met it
    uint32_t stamp;
    IC_VEC(uint32_t) queue;              // items of the walk
    IC_VEC(struct ic_item_edge) guests;  // seed, group that joins it without being needed
    IC_VEC(struct ic_item_edge) owners;  // placed item, seed that needs it
    IC_VEC(struct ic_item_edge) members; // group, item
};

// Parts
// ------------------------------------------------------------------------------------------

static const char *unique_name(struct makers *m, struct ic_str name)
{
    struct ic_str text = ic_arena_str(&m->parts->arena, name);
    for (unsigned i = 2; ic_pool_find(&m->names, text) != IC_NONE; i++)
        text = ic_arena_printf(&m->parts->arena, "%.*s (%u)", IC_STR_ARG(name), i);
    ic_pool_add(&m->names, text);
    return text.data;
}

static int by_number(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return a < b ? -1 : a > b;
}

static void add_part(struct makers *m, struct ic_str name, const uint32_t *jobs, uint32_t count)
{
    uint32_t *kept = ic_arena_array(&m->parts->arena, count, sizeof *kept);
    memcpy(kept, jobs, count * sizeof *kept);
    qsort(kept, count, sizeof *kept, by_number);
    ic_vec_push(&m->parts->parts, (struct ic_part){unique_name(m, name), kept, count, 0});
}

static struct ic_str shown(struct makers *m, struct ic_str path)
{
    const char *cwd = m->jobs->cwd;
    struct ic_str text = cwd ? ic_path_relative(&m->parts->arena, path, ic_str(cwd)) : path;
    return ic_str_is(text, ".") ? ic_str_base_name(path) : text;
}

// "a/Debug" for ".../CMakeFiles/a.dir/Debug".
static struct ic_str target_name(struct ic_arena *arena, struct ic_str path)
{
    static const char mark[] = "/CMakeFiles/";
    struct ic_buf out = {0};
    struct ic_str name = {0};
    for (size_t i = 0; i + sizeof mark - 1 < path.len; i++)
        if (memcmp(path.data + i, mark, sizeof mark - 1) == 0)
            name = ic_str_n(path.data + i + sizeof mark - 1, path.len - i - (sizeof mark - 1));
    while (name.len) {
        struct ic_str part = ic_str_split(&name, '/');
        if (ic_str_ends(part, ".dir"))
            part.len -= 4;
        ic_buf_printf(&out, "%s%.*s", out.len ? "/" : "", IC_STR_ARG(part));
    }
    name = ic_arena_str(arena, ic_buf_view(&out));
    ic_buf_release(&out);
    return name;
}

static struct ic_str folder_name(struct makers *m, struct ic_str path)
{
    struct ic_str target = target_name(&m->parts->arena, path);
    return target.len ? target : shown(m, ic_arena_str(&m->parts->arena, path));
}

static struct ic_str item_name(struct joiner *j, uint32_t item)
{
    const struct ic_item *row = &j->cut->items.at[item];
    if (row->folder)
        return folder_name(j->all, ic_str_n(ic_cut_place(j->cut, row->first).data, row->folder));
    return shown(j->all, ic_str(j->all->jobs->jobs.at[j->cut->job[row->first]].file));
}

static void link_queue(struct joiner *j, struct ic_str name)
{
    IC_VEC(uint32_t) jobs = {0};
    for (uint32_t i = 0; i < j->queue.count; i++) {
        const struct ic_item *row = &j->cut->items.at[j->queue.at[i]];
        for (uint32_t p = row->first; p < row->last; p++)
            ic_vec_push(&jobs, j->cut->job[p]);
    }
    add_part(j->all, name, jobs.at, jobs.count);
    ic_vec_release(&jobs);
}

// What seeds need
// ------------------------------------------------------------------------------------------

static void enqueue(struct joiner *j, uint32_t item)
{
    if (j->visited[item] == j->stamp)
        return;
    j->visited[item] = j->stamp;
    ic_vec_push(&j->queue, item);
}

static void start_walk(struct joiner *j)
{
    j->queue.count = 0;
    j->stamp++;
}

// Adds to the queue all shared items that those in it need.
static void walk(struct joiner *j)
{
    for (uint32_t i = 0; i < j->queue.count; i++) {
        uint32_t item = j->queue.at[i];
        for (uint32_t e = j->first_edge[item]; e < j->first_edge[item + 1]; e++)
            if (!j->cut->items.at[j->cut->edges.at[e].to].seed)
                enqueue(j, j->cut->edges.at[e].to);
    }
}

static void place_needed(struct joiner *j)
{
    for (uint32_t seed = 0; seed < j->cut->items.count; seed++) {
        if (!j->cut->items.at[seed].seed)
            continue;
        start_walk(j);
        enqueue(j, seed);
        walk(j);
        for (uint32_t i = 1; i < j->queue.count; i++) {
            j->placed[j->queue.at[i]] = true;
            ic_vec_push(&j->owners, (struct ic_item_edge){j->queue.at[i], seed});
        }
    }
}

// What nobody needs
// ------------------------------------------------------------------------------------------

static bool is_left(const struct joiner *j, uint32_t item)
{
    return !j->cut->items.at[item].seed && !j->placed[item];
}

static uint32_t group_of(struct joiner *j, uint32_t item)
{
    while (j->group[item] != item)
        item = j->group[item] = j->group[j->group[item]];
    return item;
}

// The first item of a group stands for it.
static void group_left(struct joiner *j)
{
    for (uint32_t i = 0; i < j->cut->items.count; i++)
        j->group[i] = i;
    for (uint32_t e = 0; e < j->cut->edges.count; e++) {
        const struct ic_item_edge *edge = &j->cut->edges.at[e];
        if (!is_left(j, edge->from) || !is_left(j, edge->to))
            continue;
        uint32_t a = group_of(j, edge->from), b = group_of(j, edge->to);
        j->group[a < b ? b : a] = a < b ? a : b;
    }
}

static int by_ends(const void *left, const void *right)
{
    const struct ic_item_edge *a = left, *b = right;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    return a->to < b->to ? -1 : a->to > b->to;
}

static void sort_pairs(struct ic_item_edge *at, uint32_t *count)
{
    uint32_t kept = 0;
    if (*count)
        qsort(at, *count, sizeof *at, by_ends);
    for (uint32_t i = 0; i < *count; i++)
        if (!kept || by_ends(&at[kept - 1], &at[i]) != 0)
            at[kept++] = at[i];
    *count = kept;
}

static void invite(struct joiner *j, uint32_t seed, uint32_t group)
{
    ic_vec_push(&j->guests, (struct ic_item_edge){seed, group});
}

static uint32_t find_first(const struct ic_item_edge *pairs, uint32_t count, uint32_t from)
{
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (pairs[middle].from < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void invite_to_owners(struct joiner *j, uint32_t item, uint32_t group)
{
    for (uint32_t i = find_first(j->owners.at, j->owners.count, item);
         i < j->owners.count && j->owners.at[i].from == item; i++)
        invite(j, j->owners.at[i].to, group);
}

// A group joins the seeds that it needs, or that need what it needs.
static void find_guests(struct joiner *j)
{
    sort_pairs(j->owners.at, &j->owners.count);
    for (uint32_t e = 0; e < j->cut->edges.count; e++) {
        const struct ic_item_edge *edge = &j->cut->edges.at[e];
        if (!is_left(j, edge->from))
            continue;
        if (j->cut->items.at[edge->to].seed)
            invite(j, edge->to, group_of(j, edge->from));
        else if (j->placed[edge->to])
            invite_to_owners(j, edge->to, group_of(j, edge->from));
    }
    sort_pairs(j->guests.at, &j->guests.count);
}

// Programs
// ------------------------------------------------------------------------------------------

static struct ic_str folder_of(const struct joiner *j, uint32_t item)
{
    struct ic_str file = ic_cut_place(j->cut, j->cut->items.at[item].first);
    while (file.len && file.data[file.len - 1] != '/')
        file.len--;
    return ic_str_n(file.data, file.len > 1 ? file.len - 1 : file.len);
}

// The single files of a folder that have to do with nothing are one group.
static void group_strangers(struct joiner *j)
{
    struct ic_arena arena = {0};
    bool *known = ic_arena_array(&arena, j->cut->items.count, sizeof *known);
    for (uint32_t e = 0; e < j->cut->edges.count; e++)
        known[j->cut->edges.at[e].from] = known[j->cut->edges.at[e].to] = true;
    struct ic_pool folders = {0};
    struct ic_map first = {0};
    for (uint32_t i = 0; i < j->cut->items.count; i++)
        if (is_left(j, i) && !known[i] && !j->cut->items.at[i].folder)
            j->group[i] = ic_map_add(&first, ic_pool_add(&folders, folder_of(j, i)), i, NULL);
    ic_map_release(&first);
    ic_pool_release(&folders);
    ic_arena_release(&arena);
}

static void list_groups(struct joiner *j)
{
    for (uint32_t i = 0; i < j->cut->items.count; i++)
        if (is_left(j, i))
            ic_vec_push(&j->members, (struct ic_item_edge){group_of(j, i), i});
    sort_pairs(j->members.at, &j->members.count);
}

static void enqueue_group(struct joiner *j, uint32_t group)
{
    for (uint32_t i = find_first(j->members.at, j->members.count, group);
         i < j->members.count && j->members.at[i].from == group; i++)
        enqueue(j, j->members.at[i].to);
}

static void link_seed(struct joiner *j, uint32_t seed)
{
    start_walk(j);
    enqueue(j, seed);
    for (uint32_t i = find_first(j->guests.at, j->guests.count, seed);
         i < j->guests.count && j->guests.at[i].from == seed; i++)
        enqueue_group(j, j->guests.at[i].to);
    walk(j);
    link_queue(j, item_name(j, seed));
}

static void link_group(struct joiner *j, uint32_t group)
{
    start_walk(j);
    enqueue_group(j, group);
    struct ic_str folder = folder_of(j, group);
    bool one_folder = j->queue.count > 1;
    for (uint32_t i = 0; i < j->queue.count; i++)
        one_folder &= !j->cut->items.at[j->queue.at[i]].folder &&
                      ic_str_eq(folder_of(j, j->queue.at[i]), folder);
    link_queue(j, one_folder ? folder_name(j->all, folder) : item_name(j, group));
}

static void index_edges(struct joiner *j)
{
    for (uint32_t e = 0; e < j->cut->edges.count; e++)
        j->first_edge[j->cut->edges.at[e].from + 1]++;
    for (uint32_t i = 0; i < j->cut->items.count; i++)
        j->first_edge[i + 1] += j->first_edge[i];
}

static void join_items(struct makers *m, const struct ic_cut *cut)
{
    struct ic_arena arena = {0};
    uint32_t count = cut->items.count;
    struct joiner j = {.all = m, .cut = cut};
    j.first_edge = ic_arena_array(&arena, (size_t)count + 1, sizeof *j.first_edge);
    j.group = ic_arena_array(&arena, count, sizeof *j.group);
    j.placed = ic_arena_array(&arena, count, sizeof *j.placed);
    j.visited = ic_arena_array(&arena, count, sizeof *j.visited);
    bool *joined = ic_arena_array(&arena, count, sizeof *joined);
    index_edges(&j);
    place_needed(&j);
    group_left(&j);
    find_guests(&j);
    group_strangers(&j);
    list_groups(&j);
    for (uint32_t i = 0; i < j.guests.count; i++)
        joined[j.guests.at[i].to] = true;
    for (uint32_t i = 0; i < count; i++) {
        if (cut->items.at[i].seed)
            link_seed(&j, i);
        else if (is_left(&j, i) && j.group[i] == i && !joined[i])
            link_group(&j, i);
    }
    ic_vec_release(&j.queue);
    ic_vec_release(&j.guests);
    ic_vec_release(&j.owners);
    ic_vec_release(&j.members);
    ic_arena_release(&arena);
}

// The jobs that one program has: those of its own are in a row, others are of several programs.
struct membership {
    uint32_t first, count;
    const struct ic_item_edge *shared; // program, job
    uint32_t shared_count;
};

static void link_program(struct makers *m, const struct ic_units *units, uint32_t index,
                         const struct membership *jobs)
{
    const struct ic_job_program *program = &m->jobs->programs.at[index];
    struct ic_cut cut = {0};
    uint32_t known = m->parts->parts.count;
    if (program->loose && jobs->count)
        ic_cut_make(m->jobs, units, jobs->first, jobs->count, &cut);
    if (cut.items.count > 1) {
        join_items(m, &cut);
    } else if (jobs->count + jobs->shared_count) {
        uint32_t *all =
            ic_arena_array(&m->parts->arena, jobs->count + jobs->shared_count, sizeof *all);
        for (uint32_t i = 0; i < jobs->count; i++)
            all[i] = jobs->first + i;
        for (uint32_t i = 0; i < jobs->shared_count; i++)
            all[jobs->count + i] = jobs->shared[i].to;
        add_part(m, ic_str(program->name), all, jobs->count + jobs->shared_count);
    }
    for (uint32_t i = known; i < m->parts->parts.count; i++)
        m->parts->parts.at[i].program = index;
    ic_cut_release(&cut);
}

typedef IC_VEC(struct ic_item_edge) item_edges;

static void list_shared(item_edges *pairs, const struct ic_jobs *jobs)
{
    for (uint32_t i = 0; i < jobs->jobs.count; i++)
        for (uint32_t k = 0; k < jobs->jobs.at[i].also_count; k++)
            ic_vec_push(pairs, (struct ic_item_edge){jobs->jobs.at[i].also[k], i});
    sort_pairs(pairs->at, &pairs->count);
}

void ic_parts_make(const struct ic_jobs *jobs, const struct ic_units *units, struct ic_parts *parts)
{
    struct makers m = {.jobs = jobs, .parts = parts};
    item_edges shared = {0};
    list_shared(&shared, jobs);
    uint32_t job = 0, pair = 0;
    for (uint32_t p = 0; p < jobs->programs.count; p++) {
        struct membership members = {.first = job, .shared = shared.at ? shared.at + pair : NULL};
        for (; job < jobs->jobs.count && jobs->jobs.at[job].program == p; job++)
            members.count++;
        for (; pair < shared.count && shared.at[pair].from == p; pair++)
            members.shared_count++;
        link_program(&m, units, p, &members);
    }
    ic_vec_release(&shared);
    ic_pool_release(&m.names);
}

void ic_parts_release(struct ic_parts *parts)
{
    ic_vec_release(&parts->parts);
    ic_arena_release(&parts->arena);
    *parts = (struct ic_parts){0};
}
