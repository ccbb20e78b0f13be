// registration: a deferral is requested whose object (DPC, timer, worker ...) the program
// initialises nowhere, whose routine it never sets, or for which it registers no routine.
#include "checks/registered.h"
#include "checks/way.h"

struct run {
    struct ic_check *check;
    struct ic_registry registry;
    struct ic_ways *ways;
    struct ic_unseen unseen;
    bool opened;
    const char *registered_kind; // last kind asked for whose routine the program registers
    // the request being looked at
    uint32_t reach;
    const struct ic_instance *instance;
    const struct ic_site *site;
    const struct ic_effect *effect;
};

static void open_run(struct run *r)
{
    if (r->opened)
        return;
    r->opened = true;
    r->unseen = ic_unseen_of(r->check);
    ic_registry_open(&r->registry, r->check);
    r->ways = ic_ways_open(r->check, r->registry.sources);
}

static const struct ic_unit *unit_of(const struct run *r)
{
    return ic_program_unit(r->check->program, r->instance->function);
}

// The value that is argument `argument` of the request, or IC_NONE.
static uint32_t argument_value(const struct run *r, uint32_t argument)
{
    const struct ic_unit *u = unit_of(r);
    const struct ic_call *c = &u->calls.at[u->instrs.at[r->site->instr].a];
    uint32_t index = argument + (c->flags & IC_CALL_METHOD ? 1 : 0);
    return index < c->count && !(c->flags & IC_CALL_LOST) ? u->refs.at[c->first + index] : IC_NONE;
}

static struct ic_str request_name(const struct run *r)
{
    return ic_site_name(r->check, r->check->walk->reached.at[r->reach].instance, r->site);
}

// The issue at the request; what the way and what is not seen leave open makes it possible.
static struct ic_issue issue_of(struct run *r, const struct ic_way *way, const char *assumption)
{
    uint32_t instance = r->check->walk->reached.at[r->reach].instance;
    struct ic_str name = request_name(r);
    struct ic_issue issue = {
        .instance = instance,
        .loc = ic_site_loc(r->check, instance, r->site),
        .links = way->links,
        .link_count = way->link_count,
        .irql = r->site->property.irql,
        .assumption = assumption,
        .step = ic_text(r->check, "'%.*s' requests it", IC_STR_ARG(name)),
    };
    if (!assumption)
        issue.assumption =
            ic_assumption_of(r->check, way->links, way->link_count, instance, &issue.by_targets);
    if (!issue.assumption && r->unseen.sight == IC_SIGHT_MOST)
        issue.assumption = ic_unseen_text(r->check, &r->unseen, "do it");
    issue.possible = issue.assumption != NULL;
    return issue;
}

// Whether a set says too little: something in it may be any object.
static bool is_vague(const struct ic_source_set *set, bool parameters)
{
    return set->at.count == 0 || ic_source_set_has_kind(set, IC_SOURCE_UNKNOWN) ||
           ic_source_set_has_kind(set, IC_SOURCE_OUTSIDE) ||
           ic_source_set_has_kind(set, IC_SOURCE_CALL) ||
           (parameters && ic_source_set_has_kind(set, IC_SOURCE_PARAMETER));
}

static bool is_object(struct ic_source s)
{
    return s.kind == IC_SOURCE_FIELD || s.kind == IC_SOURCE_GLOBAL || s.kind == IC_SOURCE_LOCAL;
}

// What a request's object can be.
struct objects {
    uint32_t count, missing; // objects, and those of them that nobody initialises
    struct ic_source first;  // missing one
    bool found;              // a handle on the way is initialised
};

// If the set holds addresses these are the objects, and contents are what they went through; else
// the object is known by the place alone that holds its handle.
static struct objects look_at_objects(const struct run *r, const struct ic_registered *registered,
                                      const struct ic_source_set *set)
{
    struct objects o = {0};
    bool addresses = false;
    for (uint32_t i = 0; i < set->at.count; i++)
        addresses |= is_object(set->at.at[i]) && !set->at.at[i].content;
    for (uint32_t i = 0; i < set->at.count; i++) {
        struct ic_source s = set->at.at[i];
        if (!is_object(s))
            continue;
        bool hit =
            ic_registry_holds(&registered->live, s) || ic_registry_holds(&r->registry.may, s);
        o.found |= hit && (s.content || !addresses);
        if (s.content && addresses)
            continue;
        o.count++;
        if (!hit && o.missing++ == 0)
            o.first = s;
    }
    return o;
}

static const char *doubt_of(struct run *r, const struct objects *o, const char *name)
{
    const struct ic_hidden_call *hidden = ic_registry_hidden(&r->registry, o->first);
    if (o->missing < o->count)
        return ic_text(r->check, "assuming that '%s' is the one that is requested here", name);
    if (!hidden)
        return NULL;
    const struct ic_program *p = r->check->program;
    struct ic_str callee =
        ic_program_call_name(p, p->functions.at[hidden->function].unit, hidden->instr);
    return ic_text(r->check, "assuming that '%.*s', whose code is not seen, does not do it",
                   IC_STR_ARG(callee));
}

// What a context of that kind is called, or NULL if the model has none.
static const char *title_of(const struct ic_model *m, const char *kind)
{
    for (uint32_t c = 0; c < m->context_count; c++)
        if (strcmp(m->contexts[c].kind, kind) == 0)
            return m->contexts[c].title;
    return NULL;
}

// An object of which nothing is known, in a driver that initialises none of that kind.
static void look_at_any(struct run *r, const struct ic_way *way)
{
    const char *title = title_of(r->instance->model, r->effect->context_kind);
    struct ic_source any = {.kind = IC_SOURCE_UNKNOWN};
    if (!title || r->unseen.sight != IC_SIGHT_ALL || ic_registry_hidden(&r->registry, any))
        return;
    struct ic_issue issue = issue_of(r, way, "assuming that no other driver initialises it");
    struct ic_str request = request_name(r);
    ic_emit(r->check, &issue, "'%.*s' requests the %s, and the driver initialises none",
            IC_STR_ARG(request), title);
}

static void look_at_object(void *data, const struct ic_way *way)
{
    struct run *r = data;
    struct ic_source_set set = {0};
    const struct ic_registered *registered = ic_registry_of(&r->registry, r->effect->context_kind);
    bool vague = is_vague(&way->sources, true);
    for (uint32_t i = 0; i < way->sources.at.count; i++)
        ic_source_set_add(&set, way->sources.at.at[i]);
    ic_sources_follow(r->registry.sources, &set);
    struct objects o = look_at_objects(r, registered, &set);
    vague |= is_vague(&set, false);
    ic_source_set_release(&set);
    if (vague && !o.found && !registered->any)
        look_at_any(r, way);
    if (vague || registered->unknown || o.found || o.missing == 0)
        return;
    const char *name = ic_source_name(r->check->program, o.first, &r->check->program->arena);
    struct ic_issue issue = issue_of(r, way, doubt_of(r, &o, name));
    struct ic_str request = request_name(r);
    bool ruled_out = ic_registry_holds(&registered->ruled_out, o.first);
    ic_emit(r->check, &issue, "'%.*s' requests '%s', which %s: its routine does not run",
            IC_STR_ARG(request), name,
            ruled_out ? "is initialised only in code that never runs, or for a crash dump alone"
                      : "the driver initialises nowhere");
}

// A routine that is read from a place which is never set.
static void look_at_routine(void *data, const struct ic_way *way)
{
    struct run *r = data;
    struct ic_source_set set = {0};
    struct ic_source place = {.kind = IC_SOURCE_NULL};
    bool vague = is_vague(&way->sources, true);
    for (uint32_t i = 0; i < way->sources.at.count; i++)
        ic_source_set_add(&set, way->sources.at.at[i]);
    ic_sources_follow(r->registry.sources, &set);
    vague |= is_vague(&set, false);
    for (uint32_t i = 0; i < set.at.count; i++) {
        struct ic_source s = set.at.at[i];
        vague |= is_object(s) && (!s.content || ic_registry_holds(&r->registry.may, s));
        if (is_object(s))
            place = s;
    }
    ic_source_set_release(&set);
    if (vague || place.kind == IC_SOURCE_NULL)
        return;
    const char *name = ic_source_name(r->check->program, place, &r->check->program->arena);
    struct objects o = {1, 1, place, false};
    struct ic_issue issue = issue_of(r, way, doubt_of(r, &o, name));
    struct ic_str request = request_name(r);
    ic_emit(r->check, &issue, "'%.*s' is given '%s', which the driver never sets: nothing runs",
            IC_STR_ARG(request), name);
}

struct lookup {
    struct run *r;
    const struct ic_registration *how;
    bool found;
};

static void look_at_field(void *data, uint32_t field)
{
    struct lookup *l = data;
    struct ic_source_set set = {0};
    ic_source_set_add(&set, (struct ic_source){IC_SOURCE_FIELD, IC_NONE, field, true, false});
    ic_sources_follow(l->r->registry.sources, &set);
    for (uint32_t i = 1; i < set.at.count; i++)
        l->found |= set.at.at[i].kind != IC_SOURCE_NULL && set.at.at[i].kind != IC_SOURCE_OUTSIDE;
    ic_source_set_release(&set);
}

static void look_at_call(void *data, uint32_t function, uint32_t instr)
{
    struct lookup *l = data;
    const struct ic_program *p = l->r->check->program;
    uint32_t unit = p->functions.at[function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    uint32_t index = l->how->argument + (c->flags & IC_CALL_METHOD ? 1 : 0);
    if (!ic_str_is(ic_program_call_name(p, unit, instr), l->how->name) || index >= c->count)
        return;
    const struct ic_instr *in = &u->instrs.at[ic_unit_strip(u, u->refs.at[c->first + index])];
    l->found |= in->op != IC_OP_const || u->consts.at[in->a].value != 0;
}

static bool is_registered(struct run *r, const struct ic_context_spec *spec)
{
    for (uint32_t i = 0; i < spec->registration_count; i++) {
        struct lookup l = {r, &spec->registrations[i], false};
        if (l.how->how == IC_REGISTER_FIELD)
            ic_program_each_field(r->check->program, l.how->record, l.how->name, look_at_field, &l);
        else if (l.how->how == IC_REGISTER_ARGUMENT || l.how->how == IC_REGISTER_CONFIG)
            ic_each_call(r->check->program, look_at_call, &l);
        if (l.found)
            return true;
    }
    return false;
}

// The request names no object: the program registers the routine in advance, or never.
static void look_at_kind(struct run *r)
{
    const struct ic_model *m = r->instance->model;
    const char *kind = r->effect->context_kind, *title = title_of(m, kind);
    if (!title || (r->registered_kind && strcmp(r->registered_kind, kind) == 0))
        return;
    for (uint32_t c = 0; c < m->context_count; c++)
        if (strcmp(m->contexts[c].kind, kind) == 0 && is_registered(r, &m->contexts[c])) {
            r->registered_kind = kind;
            return;
        }
    struct ic_str request = request_name(r);
    struct ic_issue issue = {
        .loc = ic_site_loc(r->check, r->check->walk->reached.at[r->reach].instance, r->site),
        .step = ic_text(r->check, "'%.*s' requests it", IC_STR_ARG(request)),
    };
    struct ic_source any = {.kind = IC_SOURCE_GLOBAL};
    struct objects o = {1, 1, any, false};
    issue.assumption = doubt_of(r, &o, "");
    if (!issue.assumption && r->unseen.sight == IC_SIGHT_MOST)
        issue.assumption = ic_unseen_text(r->check, &r->unseen, "do it");
    issue.possible = issue.assumption != NULL;
    ic_emit_site(r->check, r->reach, r->site, issue,
                 "'%.*s' requests the %s, and the driver registers none", IC_STR_ARG(request),
                 title);
}

static void visit_effect(void *data, const struct ic_effect *e)
{
    struct run *r = data;
    if (e->kind != IC_EFFECT_defers || !e->context_kind)
        return; // a team may say that something is deferred, and not what
    r->effect = e;
    open_run(r);
    if (r->unseen.sight == IC_SIGHT_LITTLE)
        return;
    bool by_object = e->key_argument != IC_NONE;
    if (!by_object && e->argument == IC_NONE) {
        look_at_kind(r);
        return;
    }
    uint32_t value = argument_value(r, by_object ? e->key_argument : e->argument);
    if (value != IC_NONE)
        ic_each_way(r->ways, r->reach, value, by_object ? look_at_object : look_at_routine, r);
}

void ic_check_registration(struct ic_check *check)
{
    struct run r = {.check = check};
    const struct ic_walk *w = check->walk;
    for (uint32_t k = 0; k < w->reached.count; k++) {
        r.reach = k;
        r.instance = &check->flow->instances.at[w->reached.at[k].instance];
        const struct ic_instance *i = r.instance;
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
            r.site = &check->flow->sites.at[s];
            ic_flow_site_effects(check->flow, i, r.site, visit_effect, &r);
        }
    }
    if (r.opened) {
        ic_ways_close(r.ways);
        ic_registry_close(&r.registry);
    }
}
