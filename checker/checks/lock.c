// lock: locks of the model that the context or the path holds already, that the context may not
// take, that do not exist in this mode, or that are taken out of order.
#include "checks/check.h"

struct visit {
    struct ic_check *check;
    uint32_t reach;
    const struct ic_instance *instance;
    const struct ic_site *site;
};

static const struct ic_model *model_of(const struct visit *v)
{
    return v->check->context->spec->model;
}

static bool is_own_message(const struct visit *v, const struct ic_effect *e)
{
    struct ic_value key = ic_flow_argument(v->check->flow, v->instance, v->site, e->key_argument);
    return key.flags & IC_VALUE_MESSAGE;
}

// Locks that are held in the sense that taking `lock` waits for ever: itself, and those that
// include it.
static bool is_held(const struct visit *v, const struct ic_effect *e)
{
    const struct ic_lock *lock = &model_of(v)->locks[e->lock];
    uint32_t held = v->site->property.locks;
    if (held >> e->lock & 1)
        return !lock->per_instance || is_own_message(v, e);
    return false;
}

static const struct ic_lock *later_lock(const struct visit *v, const struct ic_effect *e)
{
    const struct ic_model *m = model_of(v);
    unsigned rank = m->locks[e->lock].rank;
    for (uint32_t l = 0; l < m->lock_count && rank; l++)
        if (l != e->lock && v->site->property.locks >> l & 1 && m->locks[l].rank > rank)
            return &m->locks[l];
    return NULL;
}

// What is wrong with taking the lock here, or NULL.
static const char *wrong(const struct visit *v, const struct ic_effect *e)
{
    struct ic_check *check = v->check;
    const struct ic_context_spec *spec = check->context->spec;
    const struct ic_lock *lock = &model_of(v)->locks[e->lock];
    bool by_context = spec->locks_held >> e->lock & 1;
    if (is_held(v, e) && by_context)
        return ic_text(check, "'%s' is already held here: %s", lock->name, lock->reason);
    if (is_held(v, e))
        return ic_text(check, "'%s' was already taken on this path: %s", lock->name, lock->reason);
    if (!ic_program_condition(check->program, lock->when))
        return ic_text(check, "'%s' does not exist in the mode that this driver asks for",
                       lock->name);
    const struct ic_lock *later = later_lock(v, e);
    if (later)
        return ic_text(check,
                       "'%s' is taken while '%s' is held: the documented order is the reverse",
                       lock->name, later->name);
    if (spec->locks_checked && !(spec->locks_allowed >> e->lock & 1) && !by_context)
        return ic_text(check, "'%s' may not be taken in %s", lock->name, ic_title(check));
    return NULL;
}

static void visit_effect(void *data, const struct ic_effect *e)
{
    struct visit *v = data;
    if ((e->kind != IC_EFFECT_acquires && e->kind != IC_EFFECT_tries) || e->lock == IC_NONE ||
        v->instance->model != model_of(v))
        return;
    const char *text = wrong(v, e);
    if (!text)
        return;
    uint32_t instance = v->check->walk->reached.at[v->reach].instance;
    struct ic_str name = ic_site_name(v->check, instance, v->site);
    struct ic_issue issue = {
        .loc = ic_site_loc(v->check, instance, v->site),
        .step = ic_text(v->check, "'%.*s' takes '%s'", IC_STR_ARG(name),
                        model_of(v)->locks[e->lock].name),
    };
    ic_emit_site(v->check, v->reach, v->site, issue, "%s", text);
}

void ic_check_lock(struct ic_check *check)
{
    const struct ic_walk *w = check->walk;
    for (uint32_t k = 0; k < w->reached.count; k++) {
        const struct ic_instance *i = &check->flow->instances.at[w->reached.at[k].instance];
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
            struct visit v = {check, k, i, &check->flow->sites.at[s]};
            ic_flow_site_effects(check->flow, i, v.site, visit_effect, &v);
        }
    }
}
