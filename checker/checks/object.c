// object: what is done with a request after it was completed, or with which status it is.
#include "checks/story.h"

#include "flow/machine.h"

struct fields {
    IC_VEC(struct ic_object_status) status;
    IC_VEC(uint32_t) parts;
    int64_t pending;
};

static void add_status(void *data, uint32_t field)
{
    struct fields *f = data;
    ic_vec_push(&f->status, (struct ic_object_status){field, f->pending});
}

static void add_part(void *data, uint32_t field)
{
    struct fields *f = data;
    ic_vec_push(&f->parts, field);
}

static void find_fields(const struct ic_check *check, struct fields *f)
{
    const struct ic_model *m = check->context->spec->model;
    for (uint32_t i = 0; i < m->request_count; i++) {
        const struct ic_request_facts *r = &m->requests[i];
        f->pending = r->pending;
        if (r->status)
            ic_program_each_field(check->program, r->status_record, r->status, add_status, f);
        if (r->part)
            ic_program_each_field(check->program, r->part_record, r->part, add_part, f);
    }
}

static void report(struct ic_check *check, const struct ic_violation *v)
{
    struct ic_moved m;
    struct ic_link links[IC_MAX_MOVED_LINKS];
    uint32_t reach = ic_map_get(&check->walk->index, v->instance);
    uint32_t function = check->flow->instances.at[v->instance].function;
    const struct ic_unit *u = ic_program_unit(check->program, function);
    const char *pointer = ic_story_pointer(check, v->instance, v->trail);
    if (reach == IC_NONE)
        return;
    struct ic_issue issue = {
        .loc = u->instrs.at[v->instr].loc,
        .has_way = true,
        .trail = v->trail,
        .instr = v->instr,
        .step = v->wrong == IC_OBJECT_PENDING ? "completes it as pending" : "touches it",
        .possible = pointer != NULL,
        .assumption = pointer,
    };
    if (v->wrong == IC_OBJECT_PENDING) {
        ic_emit_site(check, reach, NULL, issue,
                     "the request is completed with the status PENDING: the port driver goes on "
                     "waiting for it, and its owner reads a status that means nothing; set the "
                     "status before completing it");
        return;
    }
    m = ic_story_last_move(check->flow, v->instance, v->trail, links);
    const char *where = "";
    if (m.found) {
        const struct ic_unit *at =
            ic_program_unit(check->program, check->flow->instances.at[m.instance].function);
        struct ic_position p =
            ic_position_of(ic_check_arena(check), at, at->instrs.at[m.instr].loc);
        where = ic_text(check, " at %s:%u", p.file, p.line);
    }
    if (v->wrong == IC_OBJECT_PART_TOUCHED) {
        issue.possible = true;
        issue.assumption = "assuming that the port driver has given it to another request by now";
    }
    ic_emit_site(
        check, reach, NULL, issue,
        "%s was completed%s and is touched here: it belongs to the port driver again, and may "
        "be freed or in use for another request",
        v->wrong == IC_OBJECT_PART_TOUCHED ? "the request that this memory goes with"
                                           : "the request",
        where);
}

static void judge(struct ic_check *check, struct ic_machine *machine)
{
    bool pending = strcmp(ic_rule_parameter(check->rule, "wrong"), "pending") == 0;
    for (uint32_t i = 0; i < machine->violations.count; i++)
        if ((machine->violations.at[i].wrong == IC_OBJECT_PENDING) == pending)
            report(check, &machine->violations.at[i]);
}

void ic_check_object(struct ic_check *check)
{
    struct fields f = {.pending = 0};
    find_fields(check, &f);
    struct ic_arena *arena = ic_check_arena(check); // contexts share the machine
    struct ic_object_status *status = ic_arena_array(arena, f.status.count, sizeof *status);
    uint32_t *parts = ic_arena_array(arena, f.parts.count, sizeof *parts);
    if (f.status.count)
        memcpy(status, f.status.at, f.status.count * sizeof *status);
    if (f.parts.count)
        memcpy(parts, f.parts.at, f.parts.count * sizeof *parts);
    struct ic_machine machine = {
        .status = status,
        .status_count = f.status.count,
        .parts = parts,
        .part_count = f.parts.count,
    };
    ic_check_with_machine(check, &machine, judge);
    ic_vec_release(&f.status);
    ic_vec_release(&f.parts);
}
