// The trace of a finding: where the routine is registered, as what it runs, and the calls and
// decisions that lead to the place.
#include "checks/story.h"

#include <string.h>

static const char *keep(struct ic_check *check, struct ic_str s)
{
    return ic_arena_str(ic_check_arena(check), s).data;
}

static void add_registration(struct ic_check *check, ic_steps *out)
{
    const struct ic_context *c = check->context;
    struct ic_str name = ic_entity_name(check->program, c->entity);
    if (c->register_unit == IC_NONE)
        return;
    struct ic_step step = {
        .at = ic_position_of(ic_check_arena(check), check->program->units[c->register_unit],
                             c->register_loc),
        .function = "",
        .irql = IC_NONE,
        .text = ic_text(check, "'%.*s' is registered here (%s)", IC_STR_ARG(name),
                        c->register_name ? c->register_name : "initialiser"),
    };
    if (c->register_function != IC_NONE)
        step.function = keep(check, ic_program_function_name(check->program, c->register_function));
    ic_vec_push(out, step);
}

static void add_root(struct ic_check *check, ic_steps *out)
{
    const struct ic_context *c = check->context;
    const struct ic_function *row = ic_program_row(check->program, c->function);
    const char *name = keep(check, ic_program_function_name(check->program, c->function));
    ic_vec_push(out,
                (struct ic_step){
                    .at = ic_position_of(ic_check_arena(check),
                                         ic_program_unit(check->program, c->function), row->loc),
                    .function = name,
                    .irql = c->spec->irql,
                    .text = ic_text(check, "'%s' runs at %s as %s", name,
                                    ic_irql_name(c->spec->irql), ic_title(check)),
                });
}

unsigned ic_trace_irql(const struct ic_check *check, uint32_t instance, const struct ic_site *site)
{
    if (check->flow->machine)
        return check->context->spec->irql;
    return site ? site->property.irql : check->flow->instances.at[instance].entry.irql;
}

// The call `link` of instance `next`.
static void add_call(struct ic_check *check, ic_steps *out, const struct ic_link *link,
                     uint32_t next, uint32_t depth)
{
    struct ic_flow *flow = check->flow;
    const struct ic_site *site = &flow->sites.at[link->site];
    uint32_t caller = flow->instances.at[link->instance].function;
    const struct ic_unit *u = ic_program_unit(check->program, caller);
    const struct ic_call *c = &u->calls.at[u->instrs.at[site->instr].a];
    struct ic_str to = ic_program_function_name(check->program, flow->instances.at[next].function);
    const char *how = c->symbol == IC_NONE          ? " through a function pointer"
                      : c->flags & IC_CALL_VIRTUAL  ? " (virtual)"
                      : c->flags & IC_CALL_IMPLICIT ? " (implicit)"
                                                    : "";
    ic_vec_push(out,
                (struct ic_step){
                    .at = ic_position_of(ic_check_arena(check), u, u->instrs.at[site->instr].loc),
                    .function = keep(check, ic_program_function_name(check->program, caller)),
                    .depth = depth,
                    .irql = ic_trace_irql(check, link->instance, site),
                    .text = ic_text(check, "calls '%.*s'%s", IC_STR_ARG(to), how),
                });
}

// In place of the calls from `from` up to `to`.
static void add_gap(struct ic_check *check, ic_steps *out, const struct ic_link *links,
                    uint32_t from, uint32_t to)
{
    const struct ic_instance *i = &check->flow->instances.at[links[from].instance];
    const struct ic_unit *u = ic_program_unit(check->program, i->function);
    const struct ic_site *site = &check->flow->sites.at[links[from].site];
    ic_vec_push(out,
                (struct ic_step){
                    .at = ic_position_of(ic_check_arena(check), u, u->instrs.at[site->instr].loc),
                    .function = keep(check, ic_program_function_name(check->program, i->function)),
                    .depth = from,
                    .irql = ic_trace_irql(check, links[from].instance, site),
                    .text = ic_text(check, "calls on, through %u more", to - from),
                });
}

// The way down to instance `last`. Of a chain of calls that nobody would read to its end, the first
// and the last ones.
static void add_links(struct ic_check *check, ic_steps *out, const struct ic_link *links,
                      uint32_t count, uint32_t last)
{
    enum { TOLD = 32 }; // at each end
    for (uint32_t k = 0; k < count; k++) {
        if (k == TOLD && count > 2 * TOLD + 1) {
            add_gap(check, out, links, k, count - TOLD);
            k = count - TOLD;
        }
        uint32_t block = check->flow->sites.at[links[k].site].block;
        uint32_t next = k + 1 < count ? links[k + 1].instance : last;
        ic_story_way(check, out, links[k].instance, links[k].trail, block, k);
        add_call(check, out, &links[k], next, k);
    }
}

// What the interrupt routine did before the context of the finding ran, up to the request.
static void add_request(const struct ic_check *check, ic_steps *out,
                        const struct ic_request *request)
{
    struct ic_check before = *check;
    struct ic_link links[IC_MAX_MOVED_LINKS];
    struct ic_moved m = ic_story_last_move(check->flow, request->root, request->trail, links);
    before.context = request->context;
    add_registration(&before, out);
    add_root(&before, out);
    if (!m.found)
        return;
    add_links(&before, out, links, m.link_count, m.instance);
    ic_story_way(&before, out, m.instance, m.trail,
                 ic_story_block(check->flow, m.instance, m.instr), m.link_count);
    ic_story_event(&before, out, m.instance, m.instr, m.event, m.link_count);
}

void ic_trace_make(struct ic_check *check, const struct ic_issue *issue, struct ic_finding *f)
{
    ic_steps out = {0};
    if (issue->request)
        add_request(check, &out, issue->request);
    add_registration(check, &out);
    add_root(check, &out);
    add_links(check, &out, issue->links, issue->link_count, issue->instance);
    if (issue->has_way)
        ic_story_way(check, &out, issue->instance, issue->trail,
                     ic_story_block(check->flow, issue->instance, issue->instr), issue->link_count);
    ic_vec_push(&out, (struct ic_step){
                          .at = f->at,
                          .function = f->function,
                          .depth = issue->link_count,
                          .irql = issue->irql,
                          .text = issue->step ? issue->step : f->message,
                      });
    struct ic_step *kept = ic_arena_array(ic_check_arena(check), out.count, sizeof *kept);
    memcpy(kept, out.at, out.count * sizeof *kept);
    f->trace = kept;
    f->trace_count = out.count;
    ic_vec_release(&out);
}
