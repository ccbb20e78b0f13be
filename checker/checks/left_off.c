// left-off: what the interrupt routine switches off before it requests a deferred routine stays off
// on some way through that routine. Two ways to do it: a register that the interrupt routine writes
// and other code writes too (`register`), or a callback that must ask for its counterpart
// (`callback`, `counterpart`).
#include "checks/story.h"

#include "base/memory.h"
#include "flow/machine.h"

#include <stdlib.h>

// Registers that somebody writes, by name: who does.
enum { BY_ISR = 1, BY_OTHERS = 2 };

struct writes {
    struct ic_check *check;
    struct ic_map names; // name -> BY_... bits
    IC_VEC(uint64_t) list;
};

static void note_write(struct writes *w, uint64_t name, uint32_t by)
{
    bool added;
    uint32_t old = ic_map_get(&w->names, name);
    if (!name || ic_map_get(w->check->flow->tested, name) != IC_NONE)
        return; // a status register is written to dismiss
    ic_map_add(&w->names, name, by, &added);
    if (added)
        ic_vec_push(&w->list, name);
    else
        ic_map_set(&w->names, name, old | by);
}

static void collect_writes(struct writes *w)
{
    struct ic_check *check = w->check;
    const struct ic_flow *flow = check->flow;
    for (uint32_t k = 0; k < flow->writes.count; k++) {
        const struct ic_device_write *x = &flow->writes.at[k];
        bool isr = ic_map_get(&check->walk->index, x->instance) != IC_NONE;
        note_write(w, x->name, isr ? BY_ISR : BY_OTHERS);
    }
}

// State 0: not written; 1: written; 2: requested after that; 3: written again.
static const struct ic_automaton *register_automaton(struct ic_check *check)
{
    static const char *const states[] = {"on", "off", "requested", "restored"};
    static const struct ic_move moves[] = {
        {IC_EVENT_writes_register, NULL, 0, 1, 1}, {IC_EVENT_masks, NULL, 0, 1, 1},
        {IC_EVENT_writes_register, NULL, 0, 4, 3}, {IC_EVENT_unmasks, NULL, 0, 4, 3},
        {IC_EVENT_unknown, NULL, 0, 7, 3},         {IC_EVENT_defers, NULL, 0, 2, 2},
        {IC_EVENT_defers, NULL, 0, 4, 3}, // what that does is not followed
    };
    (void)check;
    static const struct ic_automaton automaton = {.states = states,
                                                  .state_count = 4,
                                                  .moves = moves,
                                                  .move_count = sizeof moves / sizeof *moves};
    return &automaton;
}

struct left {
    struct ic_check *check;
    const char *worker; // kind of the deferred context
};

static bool is_known(const struct ic_check *check)
{
    return ic_rulebook_knows(check->program->book, "masks");
}

static void report(struct ic_check *check, uint32_t root, const struct ic_return *x,
                   const struct ic_request *request)
{
    const struct ic_unit *u =
        ic_program_unit(check->program, check->flow->instances.at[root].function);
    struct ic_issue issue = {
        .instance = root,
        .loc = u->instrs.at[x->instr].loc,
        .irql = IC_NONE,
        .request = request,
        .has_way = true,
        .trail = x->trail,
        .instr = x->instr,
        .possible = !is_known(check),
        .assumption = is_known(check) ? NULL
                                      : "assuming that what the interrupt routine did before it "
                                        "switches the device's interrupts off",
    };
    ic_emit(
        check, &issue,
        "%s ends here without switching the device's interrupts on again: the interrupt routine "
        "switched them off before it requested it",
        ic_title(check));
}

// Goes on in the deferred routines with state 2.
static void judge_register(struct ic_check *check, struct ic_machine *machine)
{
    struct ic_flow *flow = check->flow;
    uint32_t root = flow->roots[check->context_index];
    const struct ic_instance *i = &flow->instances.at[root];
    const char *kind = ic_rule_parameter(check->rule, "deferred");
    for (uint32_t c = 0; c < check->program->contexts.count; c++) {
        const struct ic_context *x = &check->program->contexts.at[c];
        struct ic_request request = {.context = check->context, .root = root, .trail = IC_NONE};
        bool requested = false;
        if (x->spec->model != check->context->spec->model || strcmp(x->spec->kind, kind) != 0)
            continue;
        for (uint32_t e = i->first_exit; e < i->first_exit + i->exit_count && !requested; e++) {
            request.trail = flow->exits.at[e].trail;
            requested = flow->exits.at[e].property.state == 2 &&
                        ic_story_requests(check, root, request.trail, x);
        }
        if (!requested)
            continue;
        ic_machine_continue(flow, c, 2);
        if (flow->roots[c] == IC_NONE)
            continue;
        struct ic_check own = *check;
        struct ic_walk walk;
        ic_walk_make(&walk, flow, c);
        own.context = x;
        own.context_index = c;
        own.walk = &walk;
        const struct ic_instance *w = &flow->instances.at[flow->roots[c]];
        for (uint32_t e = w->first_exit; e < w->first_exit + w->exit_count; e++)
            if (flow->exits.at[e].property.state == 2)
                report(&own, flow->roots[c], &flow->exits.at[e], &request);
        ic_walk_release(&walk);
        i = &flow->instances.at[root]; // the run may have moved them
    }
    (void)machine;
}

static void check_registers(struct ic_check *check)
{
    struct writes w = {.check = check};
    collect_writes(&w);
    for (uint32_t k = 0; k < w.list.count; k++) {
        if (ic_map_get(&w.names, w.list.at[k]) != (BY_ISR | BY_OTHERS))
            continue;
        struct ic_machine machine = {.automaton = register_automaton(check),
                                     .chosen = w.list.at[k]};
        ic_check_with_machine(check, &machine, judge_register);
    }
    struct ic_machine declared = {.automaton = register_automaton(check)};
    if (is_known(check))
        ic_check_with_machine(check, &declared, judge_register);
    ic_map_release(&w.names);
    ic_vec_release(&w.list);
}

static void judge_callback(struct ic_check *check, struct ic_machine *machine)
{
    const struct ic_flow *flow = check->flow;
    uint32_t root = flow->roots[check->context_index];
    const struct ic_instance *i = &flow->instances.at[root];
    (void)machine;
    for (uint32_t e = i->first_exit; e < i->first_exit + i->exit_count; e++)
        if (flow->exits.at[e].property.state == 0)
            report(check, root, &flow->exits.at[e], NULL);
}

static void check_callback(struct ic_check *check, const char *counterpart)
{
    static const char *const states[] = {"off", "asked"};
    struct ic_arena *arena = ic_check_arena(check); // machines live as long as the report
    struct ic_move *moves = ic_arena_array(arena, 2, sizeof *moves);
    const char **names = ic_arena_array(arena, 1, sizeof *names);
    struct ic_automaton *automaton = ic_arena_alloc(arena, sizeof *automaton);
    names[0] = counterpart;
    moves[0] = (struct ic_move){IC_EVENT_defers, names, 1, 1, 1};
    moves[1] = (struct ic_move){IC_EVENT_unknown, NULL, 0, 1, 1};
    *automaton =
        (struct ic_automaton){.states = states, .state_count = 2, .moves = moves, .move_count = 2};
    struct ic_machine machine = {.automaton = automaton};
    ic_check_with_machine(check, &machine, judge_callback);
}

void ic_check_left_off(struct ic_check *check)
{
    const char *callback = ic_rule_parameter(check->rule, "callback");
    const char *counterpart = ic_rule_parameter(check->rule, "counterpart");
    const char *kind = check->context->spec->kind;
    if (*counterpart && strcmp(kind, callback) == 0)
        check_callback(check, counterpart);
    else if (check->context->spec->group & IC_GROUP_ISR)
        check_registers(check);
}
