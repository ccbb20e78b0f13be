// Which fields of memory each function reads and stores, of those that matter.
#include "flow/matters.h"

struct scan {
    struct ic_flow *flow;
    struct ic_program *p;
    const struct ic_matters *matters;
    const struct ic_live *live;
    uint32_t function, unit;
    const struct ic_unit *u;
};

static void add_field(const struct scan *s, const struct ic_field_sets *sets, uint32_t field)
{
    uint32_t n = sets->number[field];
    if (n != IC_NONE)
        ic_field_set(sets, s->function)[n / 64 % sets->words] |= (uint64_t)1 << (n % 64);
}

// Fields of a record that a whole copy touches, and of the records in it.
static void add_record(const struct scan *s, const struct ic_field_sets *sets, uint32_t type,
                       uint32_t depth)
{
    const struct ic_type *t = &s->u->types.at[type];
    if (t->kind == IC_TYPE_ARRAY && depth < 4)
        add_record(s, sets, t->inner, depth + 1);
    if (t->kind != IC_TYPE_RECORD || depth == 4)
        return;
    const struct ic_record *r = &s->u->records.at[t->first];
    for (uint32_t i = r->first; i < r->first + r->count; i++) {
        add_field(s, sets, s->p->field_of[s->unit][i]);
        add_record(s, sets, s->u->fields.at[i].type, depth + 1);
    }
}

static void scan_access(const struct scan *s, uint32_t instr)
{
    const struct ic_instr *in = &s->u->instrs.at[instr];
    const struct ic_field_sets *sets = in->op == IC_OP_load ? &s->flow->reads : &s->flow->stores;
    uint32_t field = ic_program_place_field(s->p, s->unit, in->a);
    if (in->flags & IC_INSTR_VOLATILE ||
        (in->op == IC_OP_load && !ic_matters_has(s->matters, s->unit, instr)))
        return;
    if (field != IC_NONE)
        add_field(s, sets, field);
    if (in->op == IC_OP_copy || in->op == IC_OP_zero) {
        const struct ic_type *pointer = &s->u->types.at[s->u->instrs.at[in->a].type];
        if (s->u->instrs.at[ic_unit_strip(s->u, in->a)].op != IC_OP_addr_var)
            add_record(s, sets, pointer->inner, 0);
    }
}

static bool moves_memory(const struct ic_program *p, const struct ic_routine *r)
{
    for (uint32_t m = 0; m < ic_rulebook_model_count(p->book); m++) {
        const struct ic_routine_model *facts =
            ic_rulebook_effects(p->book, r, ic_rulebook_model(p->book, m));
        for (uint32_t i = 0; i < facts->effect_count; i++)
            if (facts->effects[i].kind == IC_EFFECT_copies)
                return true;
    }
    return false;
}

// What a routine that moves memory writes: its first argument.
static void scan_call(const struct scan *s, uint32_t instr)
{
    const struct ic_call *c = &s->u->calls.at[s->u->instrs.at[instr].a];
    const struct ic_routine *r = ic_program_routine(s->p, s->unit, instr);
    if (!r || c->count == 0 || !moves_memory(s->p, r))
        return;
    uint32_t to = ic_unit_strip(s->u, s->u->refs.at[c->first]);
    uint32_t field = ic_program_place_field(s->p, s->unit, to);
    const struct ic_type *t = &s->u->types.at[s->u->instrs.at[to].type];
    if (field != IC_NONE)
        add_field(s, &s->flow->stores, field);
    if (t->kind == IC_TYPE_POINTER)
        add_record(s, &s->flow->stores, t->inner, 0);
}

static void scan_function(struct scan *s, uint32_t function)
{
    s->function = function;
    s->unit = s->p->functions.at[function].unit;
    s->u = s->p->units[s->unit];
    const struct ic_function *row = ic_program_row(s->p, function);
    for (uint32_t b = row->first_block; b < row->first_block + row->block_count; b++) {
        const struct ic_block *block = &s->u->blocks.at[b];
        if (!s->live->blocks[s->unit][b])
            continue;
        for (uint32_t i = block->first; i < block->first + block->count; i++) {
            uint32_t op = s->u->instrs.at[i].op;
            if (op == IC_OP_load || op == IC_OP_store || op == IC_OP_copy || op == IC_OP_zero)
                scan_access(s, i);
            else if (op == IC_OP_call)
                scan_call(s, i);
        }
    }
}

struct numbering {
    uint32_t *number, count;
};

static void number_field(void *data, uint32_t field)
{
    struct numbering *n = data;
    if (n->number[field] == IC_NONE)
        n->number[field] = n->count++;
}

// Numbers the status fields of requests, and the fields whose loads matter in the order of the
// code.
static uint32_t number_fields(const struct ic_program *p, const struct ic_matters *m,
                              uint32_t *number)
{
    uint32_t count = 0;
    if (p->fields.count)
        memset(number, 0xff, p->fields.count * sizeof *number);
    struct numbering n = {number, 0};
    for (uint32_t k = 0; k < ic_rulebook_model_count(p->book); k++) {
        const struct ic_model *model = ic_rulebook_model(p->book, k);
        for (uint32_t i = 0; i < model->request_count; i++)
            if (p->models >> k & 1 && model->requests[i].status)
                ic_program_each_field(p, model->requests[i].status_record,
                                      model->requests[i].status, number_field, &n);
    }
    count = n.count;
    for (uint32_t unit = 0; unit < p->unit_count; unit++) {
        const struct ic_unit *u = p->units[unit];
        for (uint32_t i = 0; i < u->instrs.count; i++) {
            const struct ic_instr *in = &u->instrs.at[i];
            bool counts = in->op == IC_OP_load && ic_matters_has(m, unit, i) &&
                          !(in->flags & IC_INSTR_VOLATILE);
            uint32_t field = counts ? ic_program_place_field(p, unit, in->a) : IC_NONE;
            if (field != IC_NONE && number[field] == IC_NONE)
                number[field] = count++;
        }
    }
    return count;
}

static void make_sets(struct ic_flow *flow, const struct ic_matters *m)
{
    const struct ic_program *p = flow->program;
    uint32_t *number = ic_arena_array(&flow->arena, p->fields.count, sizeof *number);
    uint32_t words = (number_fields(p, m, number) + 63) / 64;
    if (words > IC_MAX_SET_WORDS)
        words = IC_MAX_SET_WORDS;
    size_t size = (size_t)words * p->functions.count;
    flow->reads = (struct ic_field_sets){number, words, NULL};
    flow->stores = flow->own_reads = flow->reads;
    flow->reads.bits = ic_arena_array(&flow->arena, size, sizeof(uint64_t));
    flow->stores.bits = ic_arena_array(&flow->arena, size, sizeof(uint64_t));
    flow->own_reads.bits = ic_arena_array(&flow->arena, size, sizeof(uint64_t));
}

static bool add_set(const struct ic_field_sets *sets, uint32_t from, uint32_t to)
{
    const uint64_t *a = ic_field_set(sets, from);
    uint64_t *b = ic_field_set(sets, to);
    bool changed = false;
    for (uint32_t w = 0; w < sets->words; w++) {
        changed |= (a[w] & ~b[w]) != 0;
        b[w] |= a[w];
    }
    return changed;
}

static void propagate(struct ic_flow *flow, const struct ic_callers *callers)
{
    struct ic_worklist work;
    ic_worklist_fill(&work, flow->program->functions.count);
    for (uint32_t f; (f = ic_worklist_next(&work)) != IC_NONE;)
        for (uint32_t i = callers->first[f]; i != IC_NONE; i = callers->at[i].next) {
            uint32_t caller = callers->at[i].function;
            bool changed = add_set(&flow->reads, f, caller);
            changed |= add_set(&flow->stores, f, caller);
            if (changed)
                ic_worklist_add(&work, caller);
        }
    ic_worklist_release(&work);
}

void ic_fields_find(struct ic_flow *flow, const struct ic_matters *matters,
                    const struct ic_live *live, const struct ic_callers *callers)
{
    struct scan s = {.flow = flow, .p = flow->program, .matters = matters, .live = live};
    make_sets(flow, matters);
    if (flow->reads.words == 0)
        return;
    for (uint32_t f = 0; f < s.p->functions.count; f++)
        scan_function(&s, f);
    memcpy(flow->own_reads.bits, flow->reads.bits,
           (size_t)flow->reads.words * s.p->functions.count * sizeof(uint64_t));
    propagate(flow, callers);
}
