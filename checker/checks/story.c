#include "checks/story.h"

#include "base/memory.h"
#include "program/expression.h"

#include <stdlib.h>

enum { MAX_ITEMS = 4096, MAX_NESTING = 16, MAX_STEPS = 40 };

typedef IC_VEC(struct ic_trail) trails;

// A way from its first step to its last.
static void collect(const struct ic_flow *flow, uint32_t trail, trails *out)
{
    for (uint32_t t = trail; t != IC_NONE && out->count < MAX_ITEMS;
         t = flow->trails.at[t].previous)
        ic_vec_push(out, flow->trails.at[t]);
    for (uint32_t i = 0; i < out->count / 2; i++) {
        struct ic_trail swapped = out->at[i];
        out->at[i] = out->at[out->count - 1 - i];
        out->at[out->count - 1 - i] = swapped;
    }
}

// Whether anything on the way moved the machine.
static bool moves(const struct ic_flow *flow, uint32_t trail, uint32_t nesting)
{
    for (uint32_t t = trail, n = 0; t != IC_NONE && n < MAX_ITEMS;
         t = flow->trails.at[t].previous, n++) {
        const struct ic_trail *item = &flow->trails.at[t];
        if (item->kind == IC_TRAIL_EVENT)
            return true;
        if (item->kind == IC_TRAIL_CALL && nesting < MAX_NESTING &&
            moves(flow, flow->exits.at[item->detail].trail, nesting + 1))
            return true;
    }
    return false;
}

uint32_t ic_story_block(const struct ic_flow *flow, uint32_t instance, uint32_t instr)
{
    uint32_t function = flow->instances.at[instance].function;
    const struct ic_unit *u = ic_program_unit(flow->program, function);
    const struct ic_function *row = ic_program_row(flow->program, function);
    uint32_t lo = 0, hi = row->block_count - 1;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo + 1) / 2;
        if (u->blocks.at[row->first_block + mid].first <= instr)
            lo = mid;
        else
            hi = mid - 1;
    }
    return lo;
}

static uint32_t site_of(const struct ic_flow *flow, uint32_t instance, uint32_t instr,
                        uint32_t exit)
{
    const struct ic_instance *i = &flow->instances.at[instance];
    uint32_t any = IC_NONE;
    for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
        const struct ic_site *site = &flow->sites.at[s];
        if (site->instr != instr)
            continue;
        any = s;
        for (uint32_t k = 0; k < site->callee_count; k++) {
            const struct ic_instance *c =
                &flow->instances.at[flow->callees.at[site->first_callee + k]];
            if (exit >= c->first_exit && exit < c->first_exit + c->exit_count)
                return s;
        }
    }
    return any;
}

static uint32_t callee_of(const struct ic_flow *flow, uint32_t site, uint32_t exit)
{
    for (uint32_t k = 0; site != IC_NONE && k < flow->sites.at[site].callee_count; k++) {
        uint32_t callee = flow->callees.at[flow->sites.at[site].first_callee + k];
        const struct ic_instance *c = &flow->instances.at[callee];
        if (exit >= c->first_exit && exit < c->first_exit + c->exit_count)
            return callee;
    }
    return IC_NONE;
}

struct ic_moved ic_story_last_move(const struct ic_flow *flow, uint32_t instance, uint32_t trail,
                                   struct ic_link links[IC_MAX_MOVED_LINKS])
{
    struct ic_moved m = {.instance = instance};
    for (uint32_t t = trail; t != IC_NONE;) {
        const struct ic_trail *item = &flow->trails.at[t];
        if (item->kind == IC_TRAIL_EVENT) {
            m.instr = item->instr;
            m.trail = item->previous;
            m.event = (enum ic_event)item->detail;
            m.found = true;
            return m;
        }
        uint32_t site = IC_NONE, callee = IC_NONE;
        if (item->kind == IC_TRAIL_CALL && m.link_count < IC_MAX_MOVED_LINKS &&
            moves(flow, flow->exits.at[item->detail].trail, 0)) {
            site = site_of(flow, m.instance, item->instr, item->detail);
            callee = callee_of(flow, site, item->detail);
        }
        if (callee == IC_NONE) {
            t = item->previous;
            continue;
        }
        links[m.link_count++] = (struct ic_link){m.instance, site, item->previous};
        m.instance = callee;
        t = flow->exits.at[item->detail].trail;
    }
    return m;
}

const char *ic_story_decision(struct ic_check *check, uint32_t instance, uint32_t instr,
                              uint32_t kind, uint32_t detail)
{
    const struct ic_unit *u =
        ic_program_unit(check->program, check->flow->instances.at[instance].function);
    const struct ic_instr *in = &u->instrs.at[instr];
    struct ic_buf text = {0};
    bool truth = detail != 0;
    const char *result;
    if (kind == IC_TRAIL_SWITCH) {
        ic_expression_text(u, in->a, &text);
        struct ic_str name =
            detail == IC_NONE ? ic_str("") : ic_unit_text(u, u->cases.at[in->b + detail].spelled);
        result = detail == IC_NONE
                     ? ic_text(check, "no case holds '%.*s'", IC_STR_ARG(ic_buf_view(&text)))
                     : ic_text(check, "'%.*s' is %.*s", IC_STR_ARG(ic_buf_view(&text)),
                               IC_STR_ARG(name.len ? name : ic_str("another case")));
    } else {
        ic_condition_text(u, in->a, &truth, &text);
        result = ic_text(check, "'%.*s' is %s", IC_STR_ARG(ic_buf_view(&text)),
                         truth ? "true" : "false");
    }
    ic_buf_release(&text);
    return result;
}

static void mark_control(const struct ic_shape *s, uint32_t block, bool *relevant)
{
    for (uint32_t k = s->control_first[block]; k < s->control_first[block + 1]; k++) {
        uint32_t branch = s->controls[k].branch;
        if (relevant[branch])
            continue;
        relevant[branch] = true;
        mark_control(s, branch, relevant);
    }
}

// `called`: the routine, where a call is what happens.
static const char *event_text(struct ic_check *check, enum ic_event event, struct ic_str called)
{
    static const char *const texts[IC_EVENT_COUNT] = {
        [IC_EVENT_reads_device] = "reads the device here",
        [IC_EVENT_writes_device] = "writes to the device here",
        [IC_EVENT_writes_register] = "writes the register here",
        [IC_EVENT_dismisses] = "dismisses the interrupt here",
        [IC_EVENT_stalls] = "stalls here",
        [IC_EVENT_completes] = "completes a request here",
        [IC_EVENT_next_request] = "asks for the next request here",
        [IC_EVENT_locks] = "takes a lock here",
        [IC_EVENT_defers] = "requests a deferred routine here",
        [IC_EVENT_masks] = "switches the device's interrupts off here",
        [IC_EVENT_unmasks] = "switches the device's interrupts on here",
        [IC_EVENT_unknown] = "does what can't be seen here",
        [IC_EVENT_calls] = "calls a routine here",
        [IC_EVENT_calls_itself] = "calls the interrupt routine here",
        [IC_EVENT_tests_memory] = "tests its own memory here",
        [IC_EVENT_tests_device] = "tests what the device says here",
        [IC_EVENT_status_zero] = "finds that the status is 0 here",
        [IC_EVENT_gone] = "finds that the device is gone here",
        [IC_EVENT_repeats_loop] = "goes round the loop again here",
        [IC_EVENT_enters_loop] = "enters a loop here",
    };
    const char *format = !called.len               ? NULL
                         : event == IC_EVENT_calls ? "calls '%.*s' here"
                         : event == IC_EVENT_calls_itself
                             ? "calls the interrupt routine through '%.*s' here"
                         : event == IC_EVENT_unknown ? "calls '%.*s', which can't be seen, here"
                                                     : NULL;
    if (format)
        return ic_text(check, format, IC_STR_ARG(called));
    return texts[event] ? texts[event] : "goes on";
}

static void push(struct ic_check *check, ic_steps *out, uint32_t instance, uint32_t instr,
                 uint32_t depth, const char *text)
{
    uint32_t function = check->flow->instances.at[instance].function;
    const struct ic_unit *u = ic_program_unit(check->program, function);
    ic_vec_push(out,
                (struct ic_step){
                    .at = ic_position_of(ic_check_arena(check), u, u->instrs.at[instr].loc),
                    .function = ic_arena_str(ic_check_arena(check),
                                             ic_program_function_name(check->program, function))
                                    .data,
                    .depth = depth,
                    .irql = IC_NONE,
                    .text = text,
                });
}

void ic_story_event(struct ic_check *check, ic_steps *out, uint32_t instance, uint32_t instr,
                    enum ic_event event, uint32_t depth)
{
    uint32_t function = check->flow->instances.at[instance].function;
    const struct ic_unit *u = ic_program_unit(check->program, function);
    struct ic_str called = ic_str("");
    if (u->instrs.at[instr].op == IC_OP_call)
        called = ic_program_call_name(check->program, check->program->functions.at[function].unit,
                                      instr);
    push(check, out, instance, instr, depth, event_text(check, event, called));
}

static void tell_call(struct ic_check *check, ic_steps *out, uint32_t instance,
                      const struct ic_trail *item, uint32_t depth)
{
    const struct ic_flow *flow = check->flow;
    struct ic_link links[IC_MAX_MOVED_LINKS];
    uint32_t site = site_of(flow, instance, item->instr, item->detail);
    uint32_t callee = callee_of(flow, site, item->detail);
    if (callee == IC_NONE)
        return;
    struct ic_str name =
        ic_program_function_name(check->program, flow->instances.at[callee].function);
    push(check, out, instance, item->instr, depth,
         ic_text(check, "calls '%.*s', which comes back", IC_STR_ARG(name)));
    struct ic_moved m = ic_story_last_move(flow, callee, flow->exits.at[item->detail].trail, links);
    if (m.found)
        ic_story_event(check, out, m.instance, m.instr, m.event, depth + 1 + m.link_count);
}

void ic_story_way(struct ic_check *check, ic_steps *out, uint32_t instance, uint32_t trail,
                  uint32_t block, uint32_t depth)
{
    const struct ic_flow *flow = check->flow;
    const struct ic_shape *s = ic_flow_shape(check->flow, flow->instances.at[instance].function);
    bool *relevant = ic_calloc(s->block_count, sizeof *relevant);
    trails items = {0};
    uint32_t told = 0;
    collect(flow, trail, &items);
    mark_control(s, block, relevant);
    for (uint32_t i = 0; i < items.count; i++)
        if (items.at[i].kind == IC_TRAIL_EVENT)
            mark_control(s, ic_story_block(flow, instance, items.at[i].instr), relevant);
    for (uint32_t i = 0; i < items.count && told < MAX_STEPS; i++) {
        const struct ic_trail *item = &items.at[i];
        bool decides = item->kind == IC_TRAIL_BRANCH || item->kind == IC_TRAIL_SWITCH;
        if (decides && (relevant[ic_story_block(flow, instance, item->instr)] ||
                        ic_story_block(flow, instance, item->instr) == block)) {
            push(
                check, out, instance, item->instr, depth,
                ic_text(check, "assuming %s",
                        ic_story_decision(check, instance, item->instr, item->kind, item->detail)));
            told++;
        } else if (item->kind == IC_TRAIL_EVENT) {
            ic_story_event(check, out, instance, item->instr, (enum ic_event)item->detail, depth);
            told++;
        } else if (item->kind == IC_TRAIL_CALL &&
                   moves(flow, flow->exits.at[item->detail].trail, 0)) {
            tell_call(check, out, instance, item, depth);
            told++;
        }
    }
    free(relevant);
    ic_vec_release(&items);
}

static bool registered_at(const struct ic_check *check, const struct ic_context *c,
                          uint32_t function, uint32_t instr)
{
    const struct ic_unit *u = ic_program_unit(check->program, function);
    return c->register_function == function && c->register_loc == u->instrs.at[instr].loc;
}

bool ic_story_requests(const struct ic_check *check, uint32_t root, uint32_t trail,
                       const struct ic_context *to)
{
    struct ic_link links[IC_MAX_MOVED_LINKS];
    struct ic_moved m = ic_story_last_move(check->flow, root, trail, links);
    if (!m.found || m.event != IC_EVENT_defers)
        return true;
    uint32_t function = check->flow->instances.at[m.instance].function;
    if (registered_at(check, to, function, m.instr))
        return true;
    for (uint32_t c = 0; c < check->program->contexts.count; c++) {
        const struct ic_context *x = &check->program->contexts.at[c];
        if (x->spec == to->spec && registered_at(check, x, function, m.instr))
            return false;
    }
    return true;
}
