#include "flow/event.h"

#include "flow/matters.h"
#include "flow/register.h"

static bool named(const char *const *names, uint32_t count, struct ic_str name)
{
    for (uint32_t i = 0; i < count; i++)
        if (ic_str_is(name, names[i]))
            return true;
    return count == 0;
}

static void note_violation(struct ic_frame *f, uint32_t instr, uint32_t wrong)
{
    struct ic_machine *m = (struct ic_machine *)f->flow->machine;
    bool added;
    uint64_t key = ic_hash_add(ic_key2(f->instance, instr), wrong);
    ic_map_add(&m->seen, key, m->violations.count, &added);
    if (added)
        ic_vec_push(&m->violations,
                    (struct ic_violation){f->instance, instr, wrong, f->now->trail, IC_NONE});
}

static void happen(struct ic_frame *f, enum ic_event event, struct ic_str name, uint32_t instr)
{
    const struct ic_automaton *a = f->flow->machine ? f->flow->machine->automaton : NULL;
    if (!a)
        return;
    uint32_t state = (uint32_t)f->now->property.state;
    for (uint32_t w = 0; w < a->wrong_count; w++)
        if (a->wrongs[w].at == event && a->wrongs[w].in >> state & 1 &&
            named(a->wrongs[w].names, a->wrongs[w].name_count, name))
            note_violation(f, instr, w);
    for (uint32_t k = 0; k < a->move_count; k++) {
        const struct ic_move *m = &a->moves[k];
        if (m->event != event || !(m->from >> state & 1) || !named(m->names, m->name_count, name))
            continue;
        if (m->to == state)
            return;
        f->now->property.state = m->to;
        ic_vec_push(&f->flow->trails,
                    (struct ic_trail){f->now->trail, IC_TRAIL_EVENT, instr, event});
        f->now->trail = f->flow->trails.count - 1;
        return;
    }
}

void ic_event(struct ic_frame *f, enum ic_event event, uint32_t instr)
{
    happen(f, event, ic_str(""), instr);
}

static bool is_tested(const struct ic_frame *f, uint64_t name)
{
    return name && ic_map_get(f->flow->tested, name) != IC_NONE;
}

// A write dismisses if it goes to a register whose value was tested, or carries what one said.
static void write_device(struct ic_frame *f, uint32_t instr, uint64_t to, struct ic_value value)
{
    if (!f->flow->machine) {
        ic_map_set(f->flow->written, to, 1);
        if (f->flow->writes.count == 0 ||
            f->flow->writes.at[f->flow->writes.count - 1].instr != instr ||
            f->flow->writes.at[f->flow->writes.count - 1].instance != f->instance)
            ic_vec_push(&f->flow->writes, (struct ic_device_write){f->instance, instr, to});
        return;
    }
    bool says = value.flags & IC_VALUE_DEVICE && is_tested(f, value.origin);
    if (to && to == f->flow->machine->chosen)
        ic_event(f, IC_EVENT_writes_register, instr);
    ic_event(f, says || is_tested(f, to) ? IC_EVENT_dismisses : IC_EVENT_writes_device, instr);
}

static void read_device(struct ic_frame *f, uint32_t instr, uint64_t from)
{
    ic_event(f, IC_EVENT_reads_device, instr);
    if (from && ic_map_get(f->flow->written, from) == IC_NONE)
        ic_event(f, IC_EVENT_reads_unwritten, instr);
}

void ic_event_access(struct ic_frame *f, uint32_t instr)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    ic_objects_touch(f, instr, in->a);
    if (in->op == IC_OP_copy)
        ic_objects_touch(f, instr, in->b);
    uint32_t flags = ic_frame_value(f, in->a).flags;
    bool shared = flags & IC_VALUE_SHARED && !ic_mapped_own(f->unit, in->a);
    bool device = (in->flags & IC_INSTR_VOLATILE || flags & IC_VALUE_MAPPED || shared) &&
                  !ic_unit_constant_address(f->unit, in->a) && !ic_places_local(f, in->a);
    if (in->op == IC_OP_load) {
        if (device && f->flow->machine)
            read_device(f, instr, shared ? 0 : ic_register_at(f, in->a));
    } else if (device) {
        struct ic_value v = in->op == IC_OP_store ? ic_frame_value(f, in->b) : IC_VALUE_UNKNOWN;
        write_device(f, instr, ic_register_at(f, in->a), v);
    }
}

static struct ic_value argument(const struct ic_frame *f, uint32_t instr, uint32_t argument)
{
    const struct ic_call *c = &f->unit->calls.at[f->unit->instrs.at[instr].a];
    uint32_t i = argument == IC_NONE ? IC_NONE : argument + (c->flags & IC_CALL_METHOD ? 1 : 0);
    return i < c->count ? ic_frame_value(f, f->unit->refs.at[c->first + i]) : IC_VALUE_UNKNOWN;
}

void ic_event_routine(struct ic_frame *f, uint32_t instr, const struct ic_routine *r,
                      const struct ic_effect *e)
{
    const struct ic_call *c = &f->unit->calls.at[f->unit->instrs.at[instr].a];
    (void)r;
    if (e->kind == IC_EFFECT_completes && e->argument != IC_NONE)
        ic_objects_complete(f, instr, e->argument + (c->flags & IC_CALL_METHOD ? 1 : 0));
    if (!f->flow->machine && e->kind != IC_EFFECT_writes_device)
        return;
    switch (e->kind) {
    case IC_EFFECT_reads_device:
        read_device(f, instr, argument(f, instr, ic_register_argument(f, c, e, false)).origin);
        break;
    case IC_EFFECT_read_clears:
        ic_event(f, IC_EVENT_reads_device, instr);
        ic_event(f, IC_EVENT_dismisses, instr);
        break;
    case IC_EFFECT_writes_device: {
        uint32_t to = ic_register_argument(f, c, e, true);
        write_device(f, instr, argument(f, instr, to).origin,
                     argument(f, instr, to == IC_NONE ? IC_NONE : to + 1));
        break;
    }
    case IC_EFFECT_dismisses:
        ic_event(f, IC_EVENT_dismisses, instr);
        break;
    case IC_EFFECT_stalls:
        ic_event(f, IC_EVENT_stalls, instr);
        break;
    case IC_EFFECT_completes:
        ic_event(f, IC_EVENT_completes, instr);
        break;
    case IC_EFFECT_next_request:
        ic_event(f, IC_EVENT_next_request, instr);
        break;
    case IC_EFFECT_acquires:
    case IC_EFFECT_tries:
        ic_event(f, IC_EVENT_locks, instr);
        break;
    case IC_EFFECT_defers:
        happen(f, IC_EVENT_defers, ic_str(e->context_kind ? e->context_kind : ""), instr);
        break;
    case IC_EFFECT_masks:
        ic_event(f, IC_EVENT_masks, instr);
        break;
    case IC_EFFECT_unmasks:
        ic_event(f, IC_EVENT_unmasks, instr);
        break;
    default:
        break;
    }
}

void ic_event_unknown(struct ic_frame *f, uint32_t instr)
{
    if (f->flow->machine)
        ic_event(f, IC_EVENT_unknown, instr);
}

static void pass(struct ic_frame *f, struct ic_machine *m, uint32_t instr)
{
    for (uint32_t k = 0; k < m->pass_count; k++)
        if (m->passes[k].function == f->function && m->passes[k].instr == instr) {
            f->now->property.state |= (uint64_t)1 << k;
            ic_map_set(&m->masks, f->now->property.state, 1);
        }
}

void ic_event_enters(struct ic_frame *f, uint32_t function, uint32_t instr)
{
    if (f->flow->machine && f->flow->machine->automaton)
        happen(f, IC_EVENT_calls, ic_program_function_name(f->program, function), instr);
}

void ic_event_call(struct ic_frame *f, uint32_t instr)
{
    struct ic_machine *m = (struct ic_machine *)f->flow->machine;
    if (m && m->passes)
        pass(f, m, instr);
    if (!m || !m->automaton)
        return;
    struct ic_id_list callees = ic_program_callees(f->program, f->function, instr);
    bool itself = false;
    for (uint32_t k = 0; k < callees.count; k++)
        itself |= ic_is_interrupt_routine(f->program, callees.at[k]);
    const struct ic_call *c = &f->unit->calls.at[f->unit->instrs.at[instr].a];
    if (c->symbol != IC_NONE || callees.count == 0)
        happen(f, IC_EVENT_calls, ic_program_call_name(f->program, f->unit_index, instr), instr);
    else if (callees.count == 1 && !callees.open)
        ic_event_enters(f, callees.at[0], instr);
    if (itself)
        ic_event(f, IC_EVENT_calls_itself, instr);
}

void ic_note_tested(struct ic_frame *f, struct ic_value condition)
{
    if (condition.flags & IC_VALUE_DEVICE && condition.origin && !f->flow->machine)
        ic_map_set(f->flow->tested, condition.origin, 1);
}

static bool is_all_ones(const struct ic_frame *f, uint32_t value)
{
    struct ic_value v = ic_frame_value(f, value);
    uint32_t bits = f->unit->types.at[f->unit->instrs.at[value].type].bits;
    return ic_value_is_const(v) && bits >= 8 &&
           (v.range.lo == -1 || (bits < 64 && v.range.lo == ((int64_t)1 << bits) - 1));
}

// Whether a value is made of something whose name says that the device is gone.
static bool says_gone(const struct ic_frame *f, uint32_t value, uint32_t depth)
{
    const struct ic_instr *in = &f->unit->instrs.at[value];
    uint32_t field = ic_frame_value(f, value).field;
    if (field != IC_NONE &&
        ic_rulebook_says_gone(f->program->book, f->program->fields.at[field].name))
        return true;
    if (in->op == IC_OP_const)
        return ic_rulebook_says_gone(f->program->book,
                                     ic_unit_text(f->unit, f->unit->consts.at[in->a].spelled));
    if (depth == 4)
        return false;
    if (in->op == IC_OP_and)
        return says_gone(f, in->a, depth + 1) || says_gone(f, in->b, depth + 1);
    return in->op == IC_OP_cast && says_gone(f, in->a, depth + 1);
}

void ic_event_decision(struct ic_frame *f, uint32_t condition, bool truth)
{
    ic_objects_decision(f, condition, truth);
    if (!f->flow->machine || !f->flow->machine->automaton)
        return;
    struct ic_value v = ic_frame_value(f, condition);
    uint32_t instr = condition;
    const struct ic_instr *in = &f->unit->instrs.at[condition];
    bool compared = false;
    while (in->op == IC_OP_not || in->op == IC_OP_cast || in->op == IC_OP_eq ||
           in->op == IC_OP_ne) {
        if (in->op == IC_OP_eq || in->op == IC_OP_ne) {
            struct ic_value with = ic_frame_value(f, in->b);
            bool equal = (in->op == IC_OP_eq) == truth;
            if (equal && is_all_ones(f, in->b) && v.flags & IC_VALUE_DEVICE)
                ic_event(f, IC_EVENT_gone, instr);
            if (equal && says_gone(f, in->b, 0))
                ic_event(f, IC_EVENT_gone, instr);
            compared = !ic_value_is_const(with) || with.range.lo != 0;
            if (compared)
                break;
            truth = !equal;
        } else if (in->op == IC_OP_not) {
            truth = !truth;
        }
        condition = in->a;
        in = &f->unit->instrs.at[condition];
    }
    if (!compared && truth && says_gone(f, condition, 0))
        ic_event(f, IC_EVENT_gone, instr);
    bool part = in->op == IC_OP_load && ic_access_width(f, in) < 8; // a bit of it
    bool whole = in->op != IC_OP_and && in->op != IC_OP_shr && !part;
    if (!compared && !truth && whole && v.flags & IC_VALUE_DEVICE)
        ic_event(f, IC_EVENT_status_zero, instr);
    if (v.flags & IC_VALUE_DEVICE)
        ic_event(f, IC_EVENT_tests_device, instr);
    else if (v.flags & IC_VALUE_MEMORY)
        ic_event(f, IC_EVENT_tests_memory, instr);
}

void ic_event_edge(struct ic_frame *f, uint32_t from, uint32_t to)
{
    uint32_t loop = f->shape->loop[to];
    if (!f->flow->machine || loop == IC_NONE || f->shape->loop_header[loop] != to)
        return;
    uint32_t first = f->unit->blocks.at[f->row->first_block + to].first;
    ic_event(f,
             ic_shape_in_loop(f->shape, from, loop) ? IC_EVENT_repeats_loop : IC_EVENT_enters_loop,
             first);
}
