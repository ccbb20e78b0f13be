// completion: an automaton rule on requests that are completed without asking for the next one. The
// driver may ask elsewhere: where it starts requests, or at the end of its interrupt routine, that
// is as good; anywhere else the finding is possible only.
#include "checks/story.h"

#include "base/memory.h"

#include <stdlib.h>

struct asked {
    bool anywhere, enough, in_isr;
};

static void note_effect(void *data, const struct ic_effect *e)
{
    bool *asks = data;
    *asks |= e->kind == IC_EFFECT_next_request;
}

static bool asks(const struct ic_flow *flow, const struct ic_instance *i)
{
    bool found = false;
    for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++)
        ic_flow_site_effects(flow, i, &flow->sites.at[s], note_effect, &found);
    return found;
}

static struct asked find_asks(struct ic_check *check)
{
    struct asked a = {false, false, false};
    struct ic_program *p = check->program;
    for (uint32_t k = 0; k < check->flow->instances.count; k++)
        a.anywhere |= asks(check->flow, &check->flow->instances.at[k]);
    for (uint32_t c = 0; a.anywhere && c < p->contexts.count; c++) {
        const struct ic_context_spec *spec = p->contexts.at[c].spec;
        uint32_t root = check->flow->roots[c];
        if (root == IC_NONE)
            continue;
        if (spec->group == IC_GROUP_ISR && asks(check->flow, &check->flow->instances.at[root]))
            a.in_isr = true;
        if (strcmp(spec->kind, "start-io") != 0)
            continue;
        struct ic_walk walk;
        ic_walk_make(&walk, check->flow, c);
        for (uint32_t k = 0; k < walk.reached.count; k++)
            a.enough |= asks(check->flow, &check->flow->instances.at[walk.reached.at[k].instance]);
        ic_walk_release(&walk);
    }
    return a;
}

// Whether the context's routine asks after the block of it that leads to the finding, on some way.
static bool asks_later(const struct ic_check *check, const struct ic_issue *issue, uint32_t root)
{
    const struct ic_flow *flow = check->flow;
    const struct ic_instance *i = &flow->instances.at[root];
    const struct ic_shape *s = ic_flow_shape(check->flow, i->function);
    uint32_t from = issue->link_count ? flow->sites.at[issue->links[0].site].instr : issue->instr;
    bool *seen = ic_calloc(s->block_count, sizeof *seen), found = false;
    IC_VEC(uint32_t) work = {0};
    uint32_t first = ic_story_block(flow, root, from);
    ic_vec_push(&work, first);
    while (work.count) {
        uint32_t b = work.at[--work.count];
        for (uint32_t k = s->successor_first[b]; k < s->successor_first[b + 1]; k++)
            if (!seen[s->successors[k]]) {
                seen[s->successors[k]] = true;
                ic_vec_push(&work, s->successors[k]);
            }
    }
    for (uint32_t k = i->first_site; k < i->first_site + i->site_count && !found; k++) {
        const struct ic_site *site = &flow->sites.at[k];
        bool later = seen[site->block] || (site->block == first && site->instr > from);
        if (later)
            ic_flow_site_effects(flow, i, site, note_effect, &found);
    }
    ic_vec_release(&work);
    free(seen);
    return found;
}

void ic_check_completion(struct ic_check *check)
{
    struct asked a = find_asks(check);
    if (a.enough || (a.in_isr && check->context->spec->group != IC_GROUP_ISR))
        return;
    check->assumption =
        a.anywhere
            ? "assuming that the request is not asked for where the driver asks on other paths"
            : NULL;
    check->exempt = asks_later;
    ic_check_automaton(check);
    check->exempt = NULL;
    check->assumption = NULL;
}
