// From an issue to a finding: messages, and one finding for each rule and place.
#include "checks/check.h"

#include "base/memory.h"
#include "report/show.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

// A finding in the making, with the contexts that reach it.
struct candidate {
    struct ic_finding finding;
    uint32_t context;
    const char *plain;    // message without the assumption
    uint32_t pointers[4]; // calls with several targets on the way, if they are the only doubt
    uint32_t pointer_count;
    IC_VEC(struct ic_finding_context) also;
};

// Of the variables of a function.
struct names {
    const char *const *at;
    uint32_t count;
};

struct ic_collector {
    struct ic_program *program;
    struct ic_flow *flow;
    struct ic_report *report;
    const struct ic_watch *watch; // or NULL
    IC_VEC(struct candidate) candidates;
    IC_VEC(struct names) names;
    struct ic_map locals;   // function: row of `names`
    struct ic_map by_place; // (rule, position)
    struct ic_map through;  // (rule, call, target): the target breaks the rule for sure
    struct ic_map spoke;    // (group of rules, context): one of them has emitted something there
};

struct ic_collector *ic_collector_open(struct ic_program *p, struct ic_flow *flow,
                                       struct ic_report *report, const struct ic_watch *watch)
{
    struct ic_collector *c = ic_calloc(1, sizeof *c);
    c->program = p;
    c->flow = flow;
    c->report = report;
    c->watch = watch;
    return c;
}

struct ic_arena *ic_check_arena(struct ic_check *check)
{
    return &check->collector->report->arena;
}

static const char *keep(struct ic_arena *arena, struct ic_str s)
{
    return ic_arena_str(arena, s).data;
}

struct ic_position ic_position_of(struct ic_arena *arena, const struct ic_unit *u, uint32_t loc)
{
    const struct ic_loc *l = &u->locs.at[loc];
    struct ic_position p = {"", l->line, l->column, l->end_line, l->end_column, ""};
    if (l->file != IC_NONE)
        p.file = keep(arena, ic_unit_text(u, u->files.at[l->file].path));
    if (l->macro)
        p.macro = keep(arena, ic_unit_text(u, l->macro));
    return p;
}

const char *ic_text(struct ic_check *check, const char *format, ...)
{
    struct ic_buf text = {0};
    va_list args;
    va_start(args, format);
    ic_buf_vprintf(&text, format, args);
    va_end(args);
    const char *kept = keep(&check->collector->report->arena, ic_buf_view(&text));
    ic_buf_release(&text);
    return kept;
}

const char *ic_title(struct ic_check *check)
{
    const char *title = check->context->spec->title;
    struct ic_str rest = ic_str(title);
    struct ic_str name = ic_str_split(&rest, '(');
    bool owned = false; // "Storport's ..." needs no article
    for (size_t i = 0; i + 2 < name.len; i++)
        owned |= memcmp(name.data + i, "'s ", 3) == 0;
    return owned ? title : ic_text(check, "the %s", title);
}

const char *ic_duration(struct ic_check *check, double us)
{
    struct ic_buf text = {0};
    ic_show_duration(&text, us);
    const char *kept = keep(&check->collector->report->arena, ic_buf_view(&text));
    ic_buf_release(&text);
    return kept;
}

uint32_t ic_site_loc(const struct ic_check *check, uint32_t instance, const struct ic_site *site)
{
    const struct ic_instance *i = &check->flow->instances.at[instance];
    return ic_program_unit(check->program, i->function)->instrs.at[site->instr].loc;
}

const char *ic_where(struct ic_check *check, uint32_t instance, uint32_t site)
{
    const struct ic_instance *i = &check->flow->instances.at[instance];
    const struct ic_unit *u = ic_program_unit(check->program, i->function);
    const struct ic_loc *l = &u->locs.at[u->instrs.at[check->flow->sites.at[site].instr].loc];
    if (l->file == IC_NONE)
        return "?";
    struct ic_str path = ic_str_base_name(ic_unit_text(u, u->files.at[l->file].path));
    return ic_text(check, "%.*s:%u", IC_STR_ARG(path), l->line);
}

struct ic_str ic_site_name(const struct ic_check *check, uint32_t instance,
                           const struct ic_site *site)
{
    uint32_t function = check->flow->instances.at[instance].function;
    return ic_program_call_name(check->program, check->program->functions.at[function].unit,
                                site->instr);
}

static struct ic_finding_context context_of(struct ic_check *check)
{
    const struct ic_context_spec *spec = check->context->spec;
    struct ic_str name = ic_entity_name(check->program, check->context->entity);
    return (struct ic_finding_context){keep(&check->collector->report->arena, name),
                                       spec->model->name, spec->kind, spec->irql};
}

static enum ic_severity lowered(enum ic_severity s, bool possible)
{
    return possible && s > IC_SEVERITY_NOTE ? (enum ic_severity)(s - 1) : s;
}

// What a fact rates lower than its rule stays lower when the rule's severity is changed.
static enum ic_severity severity_of(const struct ic_check *check, const struct ic_issue *issue)
{
    enum ic_severity s = check->rule->severity;
    if (issue->has_severity && issue->severity < s)
        s = issue->severity;
    return lowered(s, issue->possible);
}

static uint64_t place_key(const struct ic_rule *rule, const struct ic_position *at)
{
    uint64_t h = ic_hash_bytes(at->file, strlen(at->file));
    h = ic_hash(h ^ ic_key2(at->line, at->column));
    return ic_hash(h ^ (uint64_t)(uintptr_t)rule);
}

static void fill(struct ic_check *check, const struct ic_issue *issue, const char *message,
                 struct ic_finding *f)
{
    f->confidence = issue->possible ? IC_POSSIBLE : IC_DEFINITE;
    f->severity = severity_of(check, issue);
    f->assumption = issue->possible ? issue->assumption : NULL;
    f->message = message;
    f->context = context_of(check);
    ic_trace_make(check, issue, f);
}

static bool same_context(const struct ic_finding_context *a, const struct ic_finding_context *b)
{
    return strcmp(a->function, b->function) == 0 && strcmp(a->kind, b->kind) == 0 &&
           strcmp(a->model, b->model) == 0;
}

static void note_context(struct candidate *c, struct ic_finding_context context)
{
    if (same_context(&c->finding.context, &context))
        return;
    for (uint32_t i = 0; i < c->also.count; i++)
        if (same_context(&c->also.at[i], &context))
            return;
    ic_vec_push(&c->also, context);
}

// A finding that is known already is replaced by a surer or a worse one, or by a shorter definite
// one of the same context.
static bool improves(const struct ic_check *check, const struct candidate *old,
                     const struct ic_issue *issue, enum ic_severity severity)
{
    bool was_possible = old->finding.confidence == IC_POSSIBLE;
    if (was_possible != issue->possible)
        return was_possible;
    if (severity != old->finding.severity)
        return severity > old->finding.severity;
    return old->context == check->context_index &&
           issue->link_count + 1 < old->finding.trace_count &&
           issue->link_count < old->finding.trace[old->finding.trace_count - 1].depth;
}

// Remembers which target of each call with several a broken rule lies behind.
static void note_targets(struct ic_check *check, const struct ic_issue *issue)
{
    if (issue->possible && !issue->by_targets)
        return;
    for (uint32_t k = 0; k < issue->link_count; k++) {
        uint32_t site = issue->links[k].site;
        uint32_t next = k + 1 < issue->link_count ? issue->links[k + 1].instance : issue->instance;
        if (ic_site_targets(check->flow, &check->flow->sites.at[site]) > 1)
            ic_map_set(&check->collector->through,
                       ic_hash(check->rule->order ^ ic_hash(ic_key2(site, next))), 1);
    }
}

static void note_pointers(struct ic_check *check, const struct ic_issue *issue, struct candidate *c)
{
    c->pointer_count = 0;
    for (uint32_t k = 0; issue->by_targets && k < issue->link_count; k++) {
        uint32_t site = issue->links[k].site;
        if (ic_site_targets(check->flow, &check->flow->sites.at[site]) <= 1)
            continue;
        if (c->pointer_count == 4) {
            c->pointer_count = 0;
            return;
        }
        c->pointers[c->pointer_count++] = site;
    }
}

// Several targets: definite if every one breaks the rule.
static void settle_targets(struct ic_collector *out, struct candidate *c)
{
    for (uint32_t k = 0; k < c->pointer_count; k++) {
        const struct ic_site *site = &out->flow->sites.at[c->pointers[k]];
        for (uint32_t t = 0; t < site->callee_count; t++) {
            uint64_t pair = ic_key2(c->pointers[k], out->flow->callees.at[site->first_callee + t]);
            if (ic_map_get(&out->through, ic_hash(c->finding.rule->order ^ ic_hash(pair))) ==
                IC_NONE)
                return;
        }
    }
    if (c->pointer_count == 0)
        return;
    c->finding.confidence = IC_DEFINITE;
    c->finding.assumption = NULL;
    c->finding.message = c->plain;
    if (c->finding.severity < IC_SEVERITY_ERROR && c->finding.severity < c->finding.rule->severity)
        c->finding.severity = (enum ic_severity)(c->finding.severity + 1);
}

static uint64_t group_key(const char *group, uint32_t context)
{
    return ic_hash(ic_hash_bytes(group, strlen(group)) ^ context);
}

bool ic_has_spoken(const struct ic_check *check, const char *group)
{
    return ic_map_get(&check->collector->spoke, group_key(group, check->context_index)) != IC_NONE;
}

static void set_locals(struct ic_collector *c, uint32_t function, struct ic_finding *f)
{
    if (function == IC_NONE)
        return;
    bool added;
    uint32_t index = ic_map_add(&c->locals, function, c->names.count, &added);
    if (added) {
        const struct ic_unit *u = ic_program_unit(c->program, function);
        const struct ic_function *row = ic_program_row(c->program, function);
        const char **names = ic_arena_array(&c->report->arena, row->var_count, sizeof *names);
        uint32_t count = 0;
        for (uint32_t i = 0; i < row->var_count; i++) {
            const struct ic_var *var = &u->vars.at[row->first_var + i];
            if (var->name)
                names[count++] = keep(&c->report->arena, ic_unit_text(u, var->name));
        }
        ic_vec_push(&c->names, (struct names){names, count});
    }
    f->locals = c->names.at[index].at;
    f->local_count = c->names.at[index].count;
}

static void emit(struct ic_check *check, const struct ic_issue *issue, const char *message,
                 const char *plain)
{
    note_targets(check, issue);
    struct ic_collector *out = check->collector;
    if (out->watch)
        out->watch->found(out->watch->data, check, issue);
    ic_map_set(&out->spoke, group_key(check->rule->group, check->context_index), 1);
    struct ic_arena *arena = &out->report->arena;
    const struct ic_instance *i = &check->flow->instances.at[issue->instance];
    uint32_t function = issue->unit ? issue->function : i->function;
    const struct ic_unit *u =
        issue->unit ? issue->unit : ic_program_unit(check->program, i->function);
    struct ic_finding f = {
        .rule = check->rule,
        .at = ic_position_of(arena, u, issue->loc),
        .function = function == IC_NONE
                        ? ""
                        : keep(arena, ic_program_function_name(check->program, function)),
        .program = keep(arena, ic_str(check->program->name)),
    };
    set_locals(out, function, &f);
    bool added;
    uint32_t index =
        ic_map_add(&out->by_place, place_key(check->rule, &f.at), out->candidates.count, &added);
    if (added) {
        fill(check, issue, message, &f);
        struct candidate fresh = {.finding = f, .context = check->context_index, .plain = plain};
        note_pointers(check, issue, &fresh);
        ic_vec_push(&out->candidates, fresh);
        return;
    }
    struct candidate *c = &out->candidates.at[index];
    if (improves(check, c, issue, severity_of(check, issue))) {
        struct ic_finding_context before = c->finding.context;
        fill(check, issue, message, &f);
        c->finding = f;
        c->plain = plain;
        note_pointers(check, issue, c);
        c->context = check->context_index;
        note_context(c, before);
    } else {
        note_context(c, context_of(check));
    }
}

static const char *format_message(struct ic_check *check, const char *message, va_list args)
{
    struct ic_buf text = {0};
    ic_buf_vprintf(&text, message, args);
    const char *kept = keep(&check->collector->report->arena, ic_buf_view(&text));
    ic_buf_release(&text);
    return kept;
}

static const char *with_assumption(struct ic_check *check, const struct ic_issue *issue,
                                   const char *message)
{
    if (!issue->possible || !issue->assumption)
        return message;
    return ic_text(check, "%s; %s", message, issue->assumption);
}

void ic_emit(struct ic_check *check, const struct ic_issue *issue, const char *message, ...)
{
    va_list args;
    struct ic_issue full = *issue;
    if (full.irql == IC_NONE)
        full.irql = ic_trace_irql(check, issue->instance, NULL);
    va_start(args, message);
    const char *text = format_message(check, message, args);
    va_end(args);
    emit(check, &full, with_assumption(check, &full, text), text);
}

static void collect_links(const struct ic_walk *w, uint32_t reach, struct ic_link *links)
{
    for (uint32_t r = reach; w->reached.at[r].parent != IC_NONE; r = w->reached.at[r].parent) {
        uint32_t parent = w->reached.at[r].parent;
        links[w->reached.at[r].depth - 1] =
            ic_link_at(w->flow, w->reached.at[parent].instance, w->reached.at[r].site);
    }
}

void ic_emit_site(struct ic_check *check, uint32_t reach, const struct ic_site *site,
                  struct ic_issue issue, const char *message, ...)
{
    const struct ic_reach *r = &check->walk->reached.at[reach];
    struct ic_link *links = ic_calloc(r->depth, sizeof *links);
    va_list args;
    collect_links(check->walk, reach, links);
    issue.instance = r->instance;
    issue.links = links;
    issue.link_count = r->depth;
    if (site && !issue.has_way) {
        issue.has_way = true;
        issue.trail = site->trail;
        issue.instr = site->instr;
    }
    issue.irql = ic_trace_irql(check, r->instance, site);
    if (!issue.possible) {
        issue.assumption = ic_assumption_of(check, links, r->depth, r->instance, &issue.by_targets);
        issue.possible = issue.assumption != NULL;
    }
    va_start(args, message);
    const char *text = format_message(check, message, args);
    va_end(args);
    emit(check, &issue, with_assumption(check, &issue, text), text);
    free(links);
}

static const char *target_text(struct ic_check *check, const struct ic_link *link, uint32_t callee)
{
    struct ic_str name =
        ic_program_function_name(check->program, check->flow->instances.at[callee].function);
    return ic_text(check, "assuming that the pointer called at %s is '%.*s'",
                   ic_where(check, link->instance, link->site), IC_STR_ARG(name));
}

// A function that runs in so many circumstances that some were taken together.
static const char *cap_assumption(struct ic_check *check, const struct ic_link *links,
                                  uint32_t count, uint32_t instance)
{
    const struct ic_instance *i = &check->flow->instances.at[instance];
    for (uint32_t k = count; k-- > 0 && !i->capped;)
        i = &check->flow->instances.at[links[k].instance];
    if (!i->capped)
        return NULL;
    struct ic_str name = ic_program_function_name(check->program, i->function);
    return ic_text(check,
                   "assuming that no condition in '%.*s' rules this out: it runs in too many "
                   "circumstances to follow each",
                   IC_STR_ARG(name));
}

// In the flow of a machine a call lists only the targets that can move it.
static bool several_targets(struct ic_check *check, const struct ic_link *link)
{
    const struct ic_site *site = &check->flow->sites.at[link->site];
    uint32_t function = check->flow->instances.at[link->instance].function;
    return ic_site_targets(check->flow, site) > 1 ||
           (check->flow->machine &&
            ic_program_callees(check->program, function, site->instr).count > 1);
}

const char *ic_assumption_of(struct ic_check *check, const struct ic_link *links, uint32_t count,
                             uint32_t instance, bool *by_targets)
{
    const char *cap = cap_assumption(check, links, count, instance), *text = cap;
    bool open = false, several = false;
    for (uint32_t k = count; k-- > 0;) {
        const struct ic_site *site = &check->flow->sites.at[links[k].site];
        bool unsure = site->open || several_targets(check, &links[k]);
        open |= site->open;
        several |= unsure;
        if (unsure && !text)
            text = target_text(check, &links[k], k + 1 < count ? links[k + 1].instance : instance);
    }
    if (by_targets)
        *by_targets = several && !open && !cap && !check->flow->machine;
    return text;
}

static int by_place(const void *a, const void *b)
{
    const struct ic_finding *x = &((const struct candidate *)a)->finding;
    const struct ic_finding *y = &((const struct candidate *)b)->finding;
    int c = strcmp(x->at.file, y->at.file);
    if (c == 0)
        c = (x->at.line > y->at.line) - (x->at.line < y->at.line);
    if (c == 0)
        c = (x->at.column > y->at.column) - (x->at.column < y->at.column);
    if (c == 0)
        c = strcmp(x->rule->group, y->rule->group);
    return c ? c : (x->rule->order > y->rule->order) - (x->rule->order < y->rule->order);
}

static bool same_group(const struct ic_finding *a, const struct ic_finding *b)
{
    return a->rule->group[0] && strcmp(a->rule->group, b->rule->group) == 0 &&
           strcmp(a->at.file, b->at.file) == 0 && a->at.line == b->at.line &&
           a->at.column == b->at.column;
}

void ic_collector_close(struct ic_collector *c)
{
    struct ic_arena *arena = &c->report->arena;
    if (c->candidates.count)
        qsort(c->candidates.at, c->candidates.count, sizeof *c->candidates.at, by_place);
    const struct ic_finding *last = NULL;
    for (uint32_t i = 0; i < c->candidates.count; i++) {
        struct candidate *one = &c->candidates.at[i];
        settle_targets(c, one);
        if (!last || !same_group(last, &one->finding)) {
            struct ic_finding_context *also = ic_arena_array(arena, one->also.count, sizeof *also);
            if (one->also.count)
                memcpy(also, one->also.at, one->also.count * sizeof *also);
            one->finding.also_in = also;
            one->finding.also_count = one->also.count;
            ic_vec_push(&c->report->findings, one->finding);
            last = &one->finding;
        }
        ic_vec_release(&one->also);
    }
    ic_vec_release(&c->candidates);
    ic_vec_release(&c->names);
    ic_map_release(&c->locals);
    ic_map_release(&c->by_place);
    ic_map_release(&c->through);
    ic_map_release(&c->spoke);
    free(c);
}
