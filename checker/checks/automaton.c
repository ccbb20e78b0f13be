// automaton: what the rule's automaton calls wrong along the ways of a context, and of the deferred
// routines that it goes on in.
#include "checks/story.h"

#include "base/memory.h"
#include "flow/cost.h"
#include "flow/machine.h"

#include <stdlib.h>

struct run {
    struct ic_check check; // with the machine's flow and walk
    const struct ic_automaton *automaton;
    struct ic_machine *machine;
    const struct ic_request *request; // of the deferred routine that the automaton goes on in
};

enum truth { IS_FALSE = 1, IS_TRUE = 2, IS_UNKNOWN = 4 };

static enum truth truth_of(struct ic_value v)
{
    if (ic_value_is_not_zero(v))
        return IS_TRUE;
    if (ic_value_is_const(v))
        return IS_FALSE;
    return IS_UNKNOWN;
}

static bool concerns(const struct ic_wrong *w, enum truth truth)
{
    return w->at == IC_EVENT_returns || (w->at == IC_EVENT_returns_true && truth == IS_TRUE) ||
           (w->at == IC_EVENT_returns_false && truth == IS_FALSE);
}

static uint32_t loc_of(const struct run *r, uint32_t instance, uint32_t instr)
{
    uint32_t function = r->check.flow->instances.at[instance].function;
    return ic_program_unit(r->check.program, function)->instrs.at[instr].loc;
}

// The loc of the loop whose header begins with `instr`.
static uint32_t loop_loc(const struct run *r, uint32_t instance, uint32_t instr)
{
    uint32_t function = r->check.flow->instances.at[instance].function;
    const struct ic_unit *u = ic_program_unit(r->check.program, function);
    const struct ic_function *row = ic_program_row(r->check.program, function);
    uint32_t header = row->first_block + ic_story_block(r->check.flow, instance, instr);
    for (uint32_t l = row->first_loop; l < row->first_loop + row->loop_count; l++)
        if (u->loops.at[l].header == header)
            return u->loops.at[l].loc;
    return u->instrs.at[instr].loc;
}

struct stalled {
    struct run *run;
    const struct ic_instance *i;
    const struct ic_site *site;
    double us;
};

static void add_stall(void *data, const struct ic_effect *e)
{
    struct stalled *s = data;
    if (e->kind != IC_EFFECT_stalls)
        return;
    struct ic_value v = ic_flow_argument(s->run->check.flow, s->i, s->site, e->argument);
    s->us += e->fixed_us +
             (v.range.lo > 0 && e->argument != IC_NONE ? (double)v.range.lo * e->unit_us : 0);
}

// What a move is, for messages: "a stall of 20 µs", "the completion of a request".
static const char *move_name(struct run *r, const struct ic_moved *m)
{
    const struct ic_instance *i = &r->check.flow->instances.at[m->instance];
    switch (m->event) {
    case IC_EVENT_stalls: {
        struct stalled s = {r, i, NULL, 0};
        for (uint32_t k = i->first_site; k < i->first_site + i->site_count; k++)
            if (r->check.flow->sites.at[k].instr == m->instr) {
                s.site = &r->check.flow->sites.at[k];
                s.us = 0;
                ic_flow_site_effects(r->check.flow, i, s.site, add_stall, &s);
            }
        return s.us > 0 ? ic_text(&r->check, "a stall of %s", ic_duration(&r->check, s.us))
                        : "a stall";
    }
    case IC_EVENT_completes:
        return "the completion of a request (about 1 µs and a lock)";
    case IC_EVENT_locks:
        return "a lock that may have to be waited for";
    case IC_EVENT_repeats_loop:
        return "a loop of device accesses (about 1 µs each read)";
    case IC_EVENT_dismisses:
        return "the dismissal";
    default:
        return "this";
    }
}

// "file:12" of an instruction.
static const char *place_of(struct run *r, uint32_t instance, uint32_t instr)
{
    uint32_t function = r->check.flow->instances.at[instance].function;
    struct ic_position at =
        ic_position_of(ic_check_arena(&r->check), ic_program_unit(r->check.program, function),
                       loc_of(r, instance, instr));
    struct ic_str file = ic_str_base_name(ic_str(at.file));
    return ic_text(&r->check, "%.*s:%u", IC_STR_ARG(file), at.line);
}

// The first places that read the device, each once.
struct reads {
    const char *at[3];
    uint32_t count;
};

static bool reads_device(const struct run *r, uint32_t function, uint32_t instr)
{
    const struct ic_unit *u = ic_program_unit(r->check.program, function);
    if (u->instrs.at[instr].op != IC_OP_call)
        return ic_cost_of_instr(u, instr).count[IC_COST_register_read] > 0;
    const struct ic_routine *routine =
        ic_program_routine(r->check.program, r->check.program->functions.at[function].unit, instr);
    return routine && ic_program_reads_device(r->check.program, routine);
}

static void add_reads(struct run *r, uint32_t instance, uint32_t block, struct reads *reads)
{
    const struct ic_flow *flow = r->check.flow;
    uint32_t function = flow->instances.at[instance].function;
    const struct ic_block *b =
        &ic_program_unit(r->check.program, function)
             ->blocks.at[ic_program_row(r->check.program, function)->first_block + block];
    for (uint32_t i = b->first; i < b->first + b->count && reads->count < 3; i++) {
        if (!reads_device(r, function, i))
            continue;
        const char *place = place_of(r, instance, i);
        bool known = false;
        for (uint32_t k = 0; k < reads->count; k++)
            known |= strcmp(reads->at[k], place) == 0;
        if (!known)
            reads->at[reads->count++] = place;
    }
}

// Where the device is read on the ways of the context, at most three places.
static const char *reads_seen(struct run *r)
{
    const struct ic_walk *walk = r->check.walk;
    struct ic_buf text = {0};
    struct reads reads = {.count = 0};
    for (uint32_t k = 0; k < walk->reached.count; k++) {
        uint32_t instance = walk->reached.at[k].instance;
        const struct ic_instance *i = &r->check.flow->instances.at[instance];
        for (uint32_t b = 0; b < ic_program_row(r->check.program, i->function)->block_count; b++)
            if (ic_flow_reaches(r->check.flow, i, b))
                add_reads(r, instance, b, &reads);
    }
    for (uint32_t k = 0; k < reads.count; k++)
        ic_buf_printf(&text, "%s%s", k ? ", " : "device reads at ", reads.at[k]);
    const char *kept =
        reads.count ? ic_text(&r->check, "%.*s", IC_STR_ARG(ic_buf_view(&text))) : "no device read";
    ic_buf_release(&text);
    return kept;
}

// The message with its {words} filled in.
static const char *fill(struct run *r, const char *message, const struct ic_moved *m)
{
    struct ic_buf text = {0};
    while (*message) {
        const char *end = *message == '{' ? strchr(message, '}') : NULL;
        struct ic_str word = end ? ic_str_n(message + 1, (size_t)(end - message - 1)) : ic_str("");
        const char *filled = NULL;
        if (ic_str_is(word, "context"))
            filled = ic_title(&r->check);
        else if (ic_str_is(word, "reads"))
            filled = reads_seen(r);
        else if (ic_str_is(word, "move") && m->found)
            filled = move_name(r, m);
        else if (ic_str_is(word, "where") && m->found)
            filled = place_of(r, m->instance, m->instr);
        if (filled) {
            ic_buf_text(&text, filled);
            message = end + 1;
        } else {
            ic_buf_char(&text, *message++);
        }
    }
    const char *kept = ic_text(&r->check, "%.*s", IC_STR_ARG(ic_buf_view(&text)));
    ic_buf_release(&text);
    return kept;
}

// What target `function` of a call can do to the machine, as outcomes, includes `outcome`.
static bool target_can(const struct ic_flow *flow, const struct ic_instance *i, uint32_t instr,
                       uint32_t function, uint32_t outcome, uint32_t before)
{
    uint32_t moves = flow->machine->automaton ? flow->machine->state_effects[before & 15]
                                              : flow->machine->effects;
    if (!(flow->effects[function] & moves))
        return outcome == before;
    for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
        const struct ic_site *site = &flow->sites.at[s];
        for (uint32_t c = 0; site->instr == instr && c < site->callee_count; c++) {
            const struct ic_instance *callee =
                &flow->instances.at[flow->callees.at[site->first_callee + c]];
            if (callee->function != function)
                continue;
            for (uint32_t e = callee->first_exit; e < callee->first_exit + callee->exit_count; e++)
                if (ic_machine_outcome(flow->machine, flow->exits.at[e].property.state) == outcome)
                    return true;
        }
    }
    return false;
}

// The assumption on function pointers that a way makes, or NULL: some target of a call on it would
// have had another outcome.
const char *ic_story_pointer(struct ic_check *check, uint32_t instance, uint32_t trail)
{
    const struct ic_flow *flow = check->flow;
    const struct ic_instance *i = &flow->instances.at[instance];
    for (uint32_t t = trail, n = 0; t != IC_NONE && n < 4096;
         t = flow->trails.at[t].previous, n++) {
        const struct ic_trail *item = &flow->trails.at[t];
        if (item->kind != IC_TRAIL_TARGET)
            continue;
        struct ic_id_list callees = ic_program_callees(check->program, i->function, item->instr);
        for (uint32_t k = 0; k < callees.count; k++) {
            if (target_can(flow, i, item->instr, callees.at[k], item->detail & 0xffff,
                           item->detail >> 16))
                continue;
            const struct ic_unit *u = ic_program_unit(check->program, i->function);
            const struct ic_loc *l = &u->locs.at[u->instrs.at[item->instr].loc];
            return ic_text(
                check, "assuming that the pointer called in line %u does not lead to '%.*s'",
                l->line, IC_STR_ARG(ic_program_function_name(check->program, callees.at[k])));
        }
    }
    return NULL;
}

// Where a violation at the end of a way stands.
struct spot {
    uint32_t root, root_trail; // the context's routine, and its way
    uint32_t instance, instr, trail, loc;
    struct ic_link links[IC_MAX_MOVED_LINKS];
    uint32_t link_count;
};

static const char *assumption_of(const struct run *r, const struct ic_wrong *w)
{
    bool known = w->definite_if && ic_rulebook_knows(r->check.program->book, w->definite_if);
    if (r->check.assumption)
        return r->check.assumption;
    return known ? NULL : w->assumption;
}

// What is not sure of link `k` of a way: a cap, or code that was lost.
static const char *link_assumption(struct run *r, const struct spot *at, uint32_t k)
{
    const struct ic_instance *i = &r->check.flow->instances.at[at->links[k].instance];
    return i->capped ? ic_assumption_of(&r->check, NULL, 0, at->links[k].instance, NULL) : NULL;
}

static void report(struct run *r, const struct ic_wrong *w, struct spot *at,
                   const struct ic_moved *moved)
{
    struct ic_issue issue = {
        .instance = at->instance,
        .loc = at->loc,
        .links = at->links,
        .link_count = at->link_count,
        .irql = IC_NONE,
        .request = r->request,
        .has_way = true,
        .trail = at->trail,
        .instr = at->instr,
    };
    issue.assumption = assumption_of(r, w);
    if (!issue.assumption)
        issue.assumption = ic_story_pointer(&r->check, at->root, at->root_trail);
    for (uint32_t k = at->link_count; !issue.assumption && k-- > 0;)
        issue.assumption = link_assumption(r, at, k);
    if (!issue.assumption)
        issue.assumption = ic_assumption_of(&r->check, NULL, 0, at->instance, NULL);
    issue.possible = issue.assumption != NULL;
    if (r->check.exempt && r->check.exempt(&r->check, &issue, at->root))
        return;
    const char *message = fill(r, w->message, moved);
    ic_emit(&r->check, &issue, "%s", message);
}

// The same for the other targets of a pointer on the way that move the machine likewise: their ways
// became one.
static void report_other_targets(struct run *r, const struct ic_wrong *w, const struct spot *first)
{
    const struct ic_flow *flow = r->check.flow;
    for (uint32_t k = 0; k < first->link_count; k++) {
        const struct ic_site *site = &flow->sites.at[first->links[k].site];
        uint32_t next = k + 1 < first->link_count ? first->links[k + 1].instance : first->instance;
        for (uint32_t c = 0; c < site->callee_count; c++) {
            uint32_t callee = flow->callees.at[site->first_callee + c];
            const struct ic_instance *i = &flow->instances.at[callee];
            if (callee == next || i->function == flow->instances.at[next].function)
                continue;
            for (uint32_t e = i->first_exit; e < i->first_exit + i->exit_count; e++) {
                struct spot at = *first;
                struct ic_link below[IC_MAX_MOVED_LINKS];
                if (!(w->in >> flow->exits.at[e].property.state & 1))
                    continue;
                struct ic_moved m =
                    ic_story_last_move(flow, callee, flow->exits.at[e].trail, below);
                if (!m.found || k + 1 + m.link_count > IC_MAX_MOVED_LINKS)
                    continue;
                memcpy(&at.links[k + 1], below, m.link_count * sizeof *below);
                at.link_count = k + 1 + m.link_count;
                at.instance = m.instance;
                at.instr = m.instr;
                at.trail = m.trail;
                at.loc = loc_of(r, m.instance, m.instr);
                report(r, w, &at, &m);
            }
        }
    }
}

// The returns of the context's routine.
static void judge_returns(struct run *r, uint32_t root, bool across)
{
    const struct ic_flow *flow = r->check.flow;
    const struct ic_instance *i = &flow->instances.at[root];
    for (uint32_t e = i->first_exit; e < i->first_exit + i->exit_count; e++) {
        const struct ic_return *x = &flow->exits.at[e];
        enum truth truth = truth_of(x->value);
        for (uint32_t k = 0; k < r->automaton->wrong_count; k++) {
            const struct ic_wrong *w = &r->automaton->wrongs[k];
            bool elsewhere = w->elsewhere == 0;
            for (uint32_t o = i->first_exit; o < i->first_exit + i->exit_count; o++)
                elsewhere |= truth_of(flow->exits.at[o].value) == truth &&
                             w->elsewhere >> flow->exits.at[o].property.state & 1;
            if (w->across != across || !concerns(w, truth) || !(w->in >> x->property.state & 1) ||
                !elsewhere)
                continue;
            struct spot at = {.root = root,
                              .root_trail = x->trail,
                              .instance = root,
                              .instr = x->instr,
                              .trail = x->trail};
            struct ic_moved m = ic_story_last_move(flow, root, x->trail, at.links);
            at.loc = loc_of(r, root, x->instr);
            if (w->at_move && m.found) {
                at.instance = m.instance;
                at.instr = m.instr;
                at.trail = m.trail;
                at.link_count = m.link_count;
                at.loc = m.event == IC_EVENT_repeats_loop ? loop_loc(r, m.instance, m.instr)
                                                          : loc_of(r, m.instance, m.instr);
            }
            report(r, w, &at, &m);
            if (w->at_move && m.found)
                report_other_targets(r, w, &at);
        }
    }
}

static void judge_events(struct run *r)
{
    for (uint32_t v = 0; v < r->machine->violations.count; v++) {
        const struct ic_violation *violation = &r->machine->violations.at[v];
        uint32_t reach = ic_map_get(&r->check.walk->index, violation->instance);
        struct ic_moved none = {.found = false};
        if (reach == IC_NONE)
            continue;
        struct ic_issue issue = {
            .loc = loc_of(r, violation->instance, violation->instr),
            .has_way = true,
            .trail = violation->trail,
            .instr = violation->instr,
            .assumption = assumption_of(r, &r->automaton->wrongs[violation->wrong]),
        };
        issue.possible = issue.assumption != NULL;
        if (!issue.possible) {
            issue.assumption = ic_story_pointer(&r->check, violation->instance, violation->trail);
            issue.possible = issue.assumption != NULL;
        }
        ic_emit_site(&r->check, reach, NULL, issue, "%s",
                     fill(r, r->automaton->wrongs[violation->wrong].message, &none));
    }
}

static bool goes_across(const struct ic_automaton *a, const char *kind)
{
    for (uint32_t i = 0; i < a->across_count; i++)
        if (strcmp(a->across[i], kind) == 0)
            return true;
    return false;
}

// States that a request leads to, and those that follow them; all if no move is on a request.
static uint32_t states_after_request(const struct ic_automaton *a)
{
    uint32_t states = 0, before = 1;
    for (uint32_t m = 0; m < a->move_count; m++)
        if (a->moves[m].event == IC_EVENT_defers)
            states |= 1u << a->moves[m].to;
    while (states != before) {
        before = states;
        for (uint32_t m = 0; m < a->move_count; m++)
            if (a->moves[m].from & states)
                states |= 1u << a->moves[m].to;
    }
    return states ? states : UINT32_MAX;
}

// An exit in `state` whose way may have requested `to`, or IC_NONE.
static uint32_t exit_requesting(const struct run *r, uint32_t root, uint32_t state,
                                const struct ic_context *to)
{
    const struct ic_flow *flow = r->check.flow;
    const struct ic_instance *i = &flow->instances.at[root];
    for (uint32_t e = i->first_exit; e < i->first_exit + i->exit_count; e++)
        if (flow->exits.at[e].property.state == state &&
            ic_story_requests(&r->check, root, flow->exits.at[e].trail, to))
            return e;
    return IC_NONE;
}

// Goes on in the deferred routines, from each state in which the context ends.
static void follow_deferrals(struct run *r, uint32_t root)
{
    struct ic_flow *flow = r->check.flow;
    struct ic_program *p = r->check.program;
    for (uint32_t c = 0; c < p->contexts.count; c++) {
        const struct ic_context *x = &p->contexts.at[c];
        if (x->spec->model != r->check.context->spec->model ||
            !goes_across(r->automaton, x->spec->kind))
            continue;
        for (uint32_t s = 0; s < r->automaton->state_count; s++) {
            uint32_t e = exit_requesting(r, root, s, x);
            if (e == IC_NONE || !(states_after_request(r->automaton) >> s & 1))
                continue;
            struct ic_request request = {r->check.context, root, flow->exits.at[e].trail};
            struct ic_walk walk;
            ic_machine_continue(flow, c, s);
            if (flow->roots[c] == IC_NONE)
                continue;
            struct run sub = *r;
            ic_walk_make(&walk, flow, c);
            sub.request = &request;
            sub.check.context = x;
            sub.check.context_index = c;
            sub.check.walk = &walk;
            judge_returns(&sub, flow->roots[c], true);
            ic_walk_release(&walk);
        }
    }
}

static void judge(struct ic_check *check, struct ic_machine *machine)
{
    struct run r = {.check = *check, .automaton = machine->automaton, .machine = machine};
    uint32_t root = check->flow->roots[check->context_index];
    judge_events(&r);
    judge_returns(&r, root, false);
    if (machine->automaton->across_count)
        follow_deferrals(&r, root);
}

void ic_check_automaton(struct ic_check *check)
{
    struct ic_machine machine = {.automaton = check->rule->automaton};
    ic_check_with_machine(check, &machine, judge);
}
