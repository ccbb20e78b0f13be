#include "report/pragmas.h"

#include "base/memory.h"
#include "base/vec.h"
#include "report/directive.h"

#include <stdlib.h>

enum { MAX_INCLUDES = 200, MAX_PUSHED = 256 };

// Places
// ------------------------------------------------------------------------------------------

struct point {
    uint32_t file, line, column;
};

// A place, and where the files that lead to it are included, up to the main file.
struct chain {
    struct point at[MAX_INCLUDES];
    uint32_t count;
};

// By file: where it is included first, or IC_NONE.
static uint32_t *find_includers(struct ic_arena *arena, const struct ic_unit *unit)
{
    uint32_t *by_file = ic_arena_ids(arena, unit->files.count);
    for (uint32_t i = 0; i < unit->includes.count; i++) {
        const struct ic_include *include = &unit->includes.at[i];
        if (include->found != IC_NONE && by_file[include->found] == IC_NONE)
            by_file[include->found] = include->loc;
    }
    return by_file;
}

struct ic_disabled {
    const struct ic_unit *unit;
    const uint32_t *includers;
    uint32_t *events; // mark rows, in the unit's order
    uint32_t event_count;
    struct range *ranges;
    uint32_t range_count;
};

struct range {
    const char *rule;
    uint32_t first, end; // events: from `first` on, before `end`
    struct ic_str reason;
};

static void make_chain(const struct ic_disabled *d, struct point place, struct chain *out)
{
    out->count = 0;
    while (place.file != IC_NONE && out->count < MAX_INCLUDES) {
        out->at[out->count++] = place;
        uint32_t loc = d->includers[place.file];
        if (loc == IC_NONE)
            break;
        const struct ic_loc *l = &d->unit->locs.at[loc];
        place = (struct point){l->file, l->line, l->column};
    }
}

static struct point point_of(const struct ic_unit *unit, uint32_t mark)
{
    const struct ic_loc *l = &unit->locs.at[unit->marks.at[mark].loc];
    return (struct point){l->file, l->line, l->column};
}

// Does `a` come before `b` in the unit? What has no place in common was read before all else.
static bool is_before(const struct chain *a, const struct chain *b)
{
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t k = 0; k < b->count; k++) {
            const struct point *x = &a->at[i], *y = &b->at[k];
            if (x->file != y->file)
                continue;
            return x->line != y->line ? x->line < y->line : x->column <= y->column;
        }
    return true;
}

// Ranges
// ------------------------------------------------------------------------------------------

struct maker {
    struct ic_arena *arena;
    const struct ic_rulebook *book;
    struct ic_disabled *out;
    IC_VEC(uint32_t) events;
    IC_VEC(struct range) ranges;
    uint32_t rules;
    uint32_t *open;   // by rule: its range, or IC_NONE
    uint32_t *pushed; // MAX_PUSHED times `rules`
    uint32_t depth;
};

static uint32_t index_of(const struct maker *m, const struct ic_rule *rule)
{
    for (uint32_t i = 0; i < m->rules; i++)
        if (ic_rulebook_rule(m->book, i) == rule)
            return i;
    return IC_NONE;
}

static void open_range(struct maker *m, uint32_t rule, struct ic_str reason)
{
    if (m->open[rule] != IC_NONE)
        return;
    m->open[rule] = m->ranges.count;
    ic_vec_push(&m->ranges, (struct range){ic_rulebook_rule(m->book, rule)->name,
                                           m->events.count - 1, UINT32_MAX, reason});
}

static void close_range(struct maker *m, uint32_t rule)
{
    if (m->open[rule] != IC_NONE)
        m->ranges.at[m->open[rule]].end = m->events.count - 1;
    m->open[rule] = IC_NONE;
}

static void push(struct maker *m)
{
    if (m->depth < MAX_PUSHED)
        memcpy(m->pushed + (size_t)m->depth * m->rules, m->open, m->rules * sizeof *m->open);
    m->depth++;
}

static void pop(struct maker *m)
{
    if (m->depth == 0 || --m->depth >= MAX_PUSHED)
        return;
    const uint32_t *old = m->pushed + (size_t)m->depth * m->rules;
    for (uint32_t i = 0; i < m->rules; i++) {
        if (old[i] == IC_NONE)
            close_range(m, i);
        else
            open_range(m, i, m->ranges.at[old[i]].reason);
    }
}

static void change(struct maker *m, const struct ic_pragma *pragma, struct ic_rule_list rules)
{
    for (uint32_t i = 0; i < rules.count; i++) {
        uint32_t rule = index_of(m, rules.at[i]);
        if (pragma->kind == IC_PRAGMA_DISABLE)
            open_range(m, rule, pragma->reason);
        else
            close_range(m, rule);
    }
}

static void take_mark(struct maker *m, uint32_t mark)
{
    const struct ic_mark *row = &m->out->unit->marks.at[mark];
    struct ic_pragma pragma = ic_pragma_read(ic_unit_text(m->out->unit, row->text));
    struct ic_rule_list rules = {0};
    bool changes = pragma.kind == IC_PRAGMA_DISABLE || pragma.kind == IC_PRAGMA_ENABLE;
    if (changes)
        rules = ic_pragma_rules(m->arena, m->book, pragma.ids);
    if (changes ? rules.count == 0 : pragma.kind != IC_PRAGMA_PUSH && pragma.kind != IC_PRAGMA_POP)
        return;
    ic_vec_push(&m->events, mark);
    if (changes)
        change(m, &pragma, rules);
    else if (pragma.kind == IC_PRAGMA_PUSH)
        push(m);
    else
        pop(m);
}

static bool disables(struct ic_arena *arena, const struct ic_rulebook *book,
                     const struct ic_unit *unit, uint32_t mark)
{
    const struct ic_mark *row = &unit->marks.at[mark];
    if (row->kind != IC_MARK_WARNING && row->kind != IC_MARK_PREFAST)
        return false;
    struct ic_pragma pragma = ic_pragma_read(ic_unit_text(unit, row->text));
    return pragma.kind == IC_PRAGMA_DISABLE && ic_pragma_rules(arena, book, pragma.ids).count > 0;
}

static void *keep(struct ic_arena *arena, const void *rows, uint32_t count, size_t size)
{
    void *kept = ic_arena_array(arena, count, size);
    if (count)
        memcpy(kept, rows, count * size);
    return kept;
}

const struct ic_disabled *ic_disabled_make(struct ic_arena *arena, const struct ic_rulebook *book,
                                           const struct ic_unit *unit)
{
    bool any = false;
    for (uint32_t i = 0; i < unit->marks.count && !any; i++)
        any = disables(arena, book, unit, i);
    if (!any)
        return NULL;
    struct ic_disabled *d = ic_arena_alloc(arena, sizeof *d);
    d->unit = unit;
    d->includers = find_includers(arena, unit);
    struct maker m = {
        .arena = arena, .book = book, .out = d, .rules = ic_rulebook_rule_count(book)};
    m.open = ic_arena_ids(arena, m.rules);
    m.pushed = ic_calloc((size_t)MAX_PUSHED * m.rules, sizeof *m.pushed);
    for (uint32_t i = 0; i < unit->marks.count; i++)
        if (unit->marks.at[i].kind == IC_MARK_WARNING || unit->marks.at[i].kind == IC_MARK_PREFAST)
            take_mark(&m, i);
    d->events = keep(arena, m.events.at, m.events.count, sizeof *m.events.at);
    d->event_count = m.events.count;
    d->ranges = keep(arena, m.ranges.at, m.ranges.count, sizeof *m.ranges.at);
    d->range_count = m.ranges.count;
    ic_vec_release(&m.events);
    ic_vec_release(&m.ranges);
    free(m.pushed);
    return d;
}

static uint32_t find_file(const struct ic_unit *unit, const char *file)
{
    for (uint32_t i = 0; i < unit->files.count; i++)
        if (ic_str_is(ic_unit_text(unit, unit->files.at[i].path), file))
            return i;
    return IC_NONE;
}

bool ic_disabled_at(const struct ic_disabled *d, const char *rule, const char *file, uint32_t line,
                    uint32_t column, struct ic_str *reason)
{
    struct chain place, event;
    uint32_t low = 0, high = d->event_count;
    struct point at = {find_file(d->unit, file), line, column};
    if (at.file == IC_NONE)
        return false;
    make_chain(d, at, &place);
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        make_chain(d, point_of(d->unit, d->events[middle]), &event);
        if (is_before(&event, &place))
            low = middle + 1;
        else
            high = middle;
    }
    for (uint32_t i = 0; i < d->range_count; i++) {
        const struct range *r = &d->ranges[i];
        if (r->first < low && low <= r->end && strcmp(r->rule, rule) == 0) {
            *reason = r->reason;
            return true;
        }
    }
    return false;
}
