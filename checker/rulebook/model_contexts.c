#include "rulebook/book.h"

// Defaults of a context and of its cases: what a case does not say, the context says.
struct context_keys {
    const char *kind, *title;
    uint32_t group, irql, message_parameter;
    const struct ic_node *budget, *work, *locks, *signature, *when, *assume, *registered, *cases,
        *own_line;
};
static const struct ic_key context_keys[] = {
    {"kind", IC_KEY_TEXT, offsetof(struct context_keys, kind), true, NULL},
    {"title", IC_KEY_TEXT, offsetof(struct context_keys, title), true, NULL},
    {"group", IC_KEY_CHOICE, offsetof(struct context_keys, group), true, &ic_group_choices},
    {"irql", IC_KEY_IRQL, offsetof(struct context_keys, irql), true, NULL},
    {"message_parameter", IC_KEY_COUNT, offsetof(struct context_keys, message_parameter), false,
     NULL},
    {"budget", IC_KEY_NODE, offsetof(struct context_keys, budget), false, NULL},
    {"work", IC_KEY_NODE, offsetof(struct context_keys, work), false, NULL},
    {"locks", IC_KEY_NODE, offsetof(struct context_keys, locks), false, NULL},
    {"signature", IC_KEY_NODE, offsetof(struct context_keys, signature), false, NULL},
    {"when", IC_KEY_NODE, offsetof(struct context_keys, when), false, NULL},
    {"own_line", IC_KEY_NODE, offsetof(struct context_keys, own_line), false, NULL},
    {"assume", IC_KEY_NODE, offsetof(struct context_keys, assume), false, NULL},
    {"registered", IC_KEY_NODE, offsetof(struct context_keys, registered), false, NULL},
    {"cases", IC_KEY_NODE, offsetof(struct context_keys, cases), false, NULL},
};
static const struct ic_schema context_schema = IC_SCHEMA("a context", context_keys);

static const struct ic_key case_keys[] = {
    {"when", IC_KEY_NODE, offsetof(struct context_keys, when), true, NULL},
    {"irql", IC_KEY_IRQL, offsetof(struct context_keys, irql), false, NULL},
    {"budget", IC_KEY_NODE, offsetof(struct context_keys, budget), false, NULL},
    {"work", IC_KEY_NODE, offsetof(struct context_keys, work), false, NULL},
    {"locks", IC_KEY_NODE, offsetof(struct context_keys, locks), false, NULL},
};
static const struct ic_schema case_schema = IC_SCHEMA("a case of a context", case_keys);

struct budget_keys {
    double us, note_us;
    const char *page;
};
static const struct ic_key budget_keys[] = {
    {"us", IC_KEY_NUMBER, offsetof(struct budget_keys, us), true, NULL},
    {"note_us", IC_KEY_NUMBER, offsetof(struct budget_keys, note_us), false, NULL},
    {"page", IC_KEY_TEXT, offsetof(struct budget_keys, page), true, NULL},
};
static const struct ic_schema budget_schema = IC_SCHEMA("a budget", budget_keys);

struct work_keys {
    double us;
    const char *page;
};
static const struct ic_key work_keys[] = {
    {"us", IC_KEY_NUMBER, offsetof(struct work_keys, us), true, NULL},
    {"page", IC_KEY_TEXT, offsetof(struct work_keys, page), true, NULL},
};
static const struct ic_schema work_schema = IC_SCHEMA("'work' of a context", work_keys);

struct lock_row_keys {
    const struct ic_node *held, *allowed;
};
static const struct ic_key lock_row_keys[] = {
    {"held", IC_KEY_NODE, offsetof(struct lock_row_keys, held), true, NULL},
    {"allowed", IC_KEY_NODE, offsetof(struct lock_row_keys, allowed), true, NULL},
};
static const struct ic_schema lock_row_schema = IC_SCHEMA("'locks' of a context", lock_row_keys);

struct signature_keys {
    const struct ic_node *returns, *parameters;
};
static const struct ic_key signature_keys[] = {
    {"returns", IC_KEY_NODE, offsetof(struct signature_keys, returns), true, NULL},
    {"parameters", IC_KEY_NODE, offsetof(struct signature_keys, parameters), true, NULL},
};
static const struct ic_schema signature_schema = IC_SCHEMA("a signature", signature_keys);

struct registration_keys {
    const char *role, *routine, *config, *name;
    const struct ic_node *field, *test;
    uint32_t argument;
    struct ic_texts headers;
};
static const struct ic_key registration_keys[] = {
    {"role", IC_KEY_TEXT, offsetof(struct registration_keys, role), false, NULL},
    {"field", IC_KEY_NODE, offsetof(struct registration_keys, field), false, NULL},
    {"routine", IC_KEY_TEXT, offsetof(struct registration_keys, routine), false, NULL},
    {"config", IC_KEY_TEXT, offsetof(struct registration_keys, config), false, NULL},
    {"name", IC_KEY_TEXT, offsetof(struct registration_keys, name), false, NULL},
    {"argument", IC_KEY_COUNT, offsetof(struct registration_keys, argument), false, NULL},
    {"if", IC_KEY_NODE, offsetof(struct registration_keys, test), false, NULL},
    {"headers", IC_KEY_TEXTS, offsetof(struct registration_keys, headers), false, NULL},
};
static const struct ic_schema registration_schema = IC_SCHEMA("a registration", registration_keys);

static bool read_budget(struct ic_model_reader *m, const struct ic_node *node,
                        struct ic_context_spec *spec)
{
    struct budget_keys keys = {0};
    if (!node)
        return true;
    if (!ic_schema_read(&m->reader, &budget_schema, node, &keys))
        return false;
    if (keys.note_us > 0 && keys.us > 0 && keys.note_us >= keys.us)
        return ic_node_fail(&m->reader, ic_node_get(node, "note_us"),
                            "'note_us' must be smaller than 'us'");
    spec->budget_us = keys.us;
    spec->note_us = keys.note_us;
    spec->budget_page = ic_book_page(m->reader.arena, ic_str(""), ic_str(keys.page));
    return true;
}

static bool read_work(struct ic_model_reader *m, const struct ic_node *node,
                      struct ic_context_spec *spec)
{
    struct work_keys keys = {0};
    if (!node)
        return true;
    if (!ic_schema_read(&m->reader, &work_schema, node, &keys))
        return false;
    spec->work_us = keys.us;
    spec->work_page = ic_book_page(m->reader.arena, ic_str(""), ic_str(keys.page));
    return true;
}

static bool read_lock_row(struct ic_model_reader *m, const struct ic_node *node,
                          struct ic_context_spec *spec)
{
    struct lock_row_keys keys = {0};
    if (!node)
        return true;
    spec->locks_checked = true;
    return ic_schema_read(&m->reader, &lock_row_schema, node, &keys) &&
           ic_model_read_locks(m, keys.held, &spec->locks_held) &&
           ic_model_read_locks(m, keys.allowed, &spec->locks_allowed);
}

// A size in bytes, or `none` (an absent value or a pointer), which is 0.
static bool read_size(struct ic_model_reader *m, const struct ic_node *node, const char *none,
                      uint32_t *bytes)
{
    int64_t value = 0;
    bool text = node->kind == IC_NODE_TEXT;
    bool number = text && ic_str_int(node->text, &value) &&
                  (value == 1 || value == 2 || value == 4 || value == 8);
    *bytes = number ? (uint32_t)value : 0;
    return number || (text && ic_str_is(node->text, none)) ||
           ic_node_fail(&m->reader, node, "a size is '%s', 1, 2, 4 or 8", none);
}

static bool read_signature(struct ic_model_reader *m, const struct ic_node *node,
                           struct ic_context_spec *spec)
{
    struct signature_keys keys = {0};
    if (!node)
        return true;
    struct ic_signature *signature = ic_arena_alloc(m->reader.arena, sizeof *signature);
    if (!ic_schema_read(&m->reader, &signature_schema, node, &keys) ||
        !read_size(m, keys.returns, "nothing", &signature->returns) ||
        !ic_node_expect(&m->reader, keys.parameters, IC_NODE_LIST, "parameters"))
        return false;
    uint32_t *at = ic_arena_array(m->reader.arena, keys.parameters->count, sizeof *at);
    signature->parameters = at;
    signature->parameter_count = keys.parameters->count;
    for (const struct ic_node *item = keys.parameters->first; item; item = item->next)
        if (!read_size(m, item, "pointer", at++))
            return false;
    spec->signature = signature;
    return true;
}

static bool read_assumptions(struct ic_model_reader *m, const struct ic_node *list,
                             struct ic_context_spec *spec)
{
    struct ic_condition *conditions;
    if (!ic_model_read_conditions(m, list, &conditions))
        return false;
    uint32_t count = 0;
    for (struct ic_condition *c = conditions; c; c = c->next)
        count++;
    struct ic_assumption *at = ic_arena_array(m->reader.arena, count, sizeof *at);
    spec->assumptions = at;
    spec->assumption_count = count;
    const struct ic_node *item = list ? list->first : NULL;
    for (struct ic_condition *c = conditions; c; c = c->next, item = item->next) {
        if (c->differs || c->bits || c->only)
            return ic_node_fail(&m->reader, item, "an assumption must use ==");
        *at++ = (struct ic_assumption){c->record, c->field, c->value};
    }
    return true;
}

static bool check_registration(struct ic_model_reader *m, const struct ic_node *node,
                               const struct registration_keys *keys)
{
    int ways = (keys->role != NULL) + (keys->field != NULL) + (keys->routine != NULL) +
               (keys->config != NULL) + (keys->name != NULL);
    bool by_argument = keys->routine || keys->config;
    if (ways != 1)
        return ic_node_fail(&m->reader, node,
                            "a registration needs exactly one of the keys 'role', 'field', "
                            "'routine', 'config' and 'name'");
    if (by_argument != (keys->argument != IC_NONE))
        return ic_node_fail(&m->reader, node,
                            by_argument ? "a registration by routine needs the key 'argument'"
                                        : "'argument' goes with 'routine' or 'config' only");
    if (keys->test && !by_argument)
        return ic_node_fail(&m->reader, node, "'if' goes with 'routine' or 'config' only");
    if (keys->headers.at && !keys->role && !keys->field)
        return ic_node_fail(&m->reader, node, "'headers' goes with 'role' or 'field' only");
    const struct ic_node *name = ic_node_get(node, keys->routine ? "routine" : "config");
    return !name || ic_routine_name_check(&m->reader, name);
}

static bool read_registration(struct ic_model_reader *m, const struct ic_node *node,
                              struct ic_registration *out)
{
    struct registration_keys keys = {.argument = IC_NONE};
    if (!ic_schema_read(&m->reader, &registration_schema, node, &keys) ||
        !check_registration(m, node, &keys))
        return false;
    *out = (struct ic_registration){
        .how = keys.role      ? IC_REGISTER_ROLE
               : keys.field   ? IC_REGISTER_FIELD
               : keys.routine ? IC_REGISTER_ARGUMENT
               : keys.config  ? IC_REGISTER_CONFIG
                              : IC_REGISTER_NAME,
        .name = keys.role      ? keys.role
                : keys.routine ? keys.routine
                : keys.config  ? keys.config
                               : keys.name,
        .argument = keys.argument,
        .headers = keys.headers.at,
        .header_count = keys.headers.count,
        .record = "",
        .common = m->draft->common,
    };
    if (keys.field && !ic_model_read_place(m, keys.field, &out->record, &out->name))
        return false;
    return ic_model_read_argument_test(m, keys.test, &out->when_argument, &out->when_value);
}

static bool read_registrations(struct ic_model_reader *m, const struct ic_node *list,
                               struct ic_context_spec *spec)
{
    if (!list)
        return true;
    if (!ic_node_expect(&m->reader, list, IC_NODE_LIST, "registered"))
        return false;
    struct ic_registration *at = ic_arena_array(m->reader.arena, list->count, sizeof *at);
    spec->registrations = at;
    spec->registration_count = list->count;
    for (const struct ic_node *item = list->first; item; item = item->next, at++) {
        if (!read_registration(m, item, at))
            return false;
        at->signature = spec->signature;
    }
    return true;
}

static bool read_case(struct ic_model_reader *m, const struct ic_node *node,
                      struct ic_context_spec spec)
{
    struct context_keys keys = {.irql = spec.irql};
    if (!ic_schema_read(&m->reader, &case_schema, node, &keys) ||
        !ic_node_items(&m->reader, keys.when, "when"))
        return false;
    spec.irql = keys.irql;
    if (keys.locks)
        spec.locks_held = spec.locks_allowed = 0;
    struct ic_condition *when, *outer = spec.when;
    if (!read_budget(m, keys.budget, &spec) || !read_work(m, keys.work, &spec) ||
        !read_lock_row(m, keys.locks, &spec) || !ic_model_read_conditions(m, keys.when, &when))
        return false;
    spec.when = when;
    while (when && when->next)
        when = when->next;
    if (when)
        when->next = outer;
    ic_vec_push(&m->draft->contexts, spec);
    return true;
}

static bool check_kind(struct ic_model_reader *m, const struct ic_node *node, const char *kind)
{
    for (uint32_t i = 0; i < m->draft->contexts.count; i++)
        if (strcmp(m->draft->contexts.at[i].kind, kind) == 0 && !m->draft->contexts.at[i].when)
            return ic_node_fail(&m->reader, ic_node_get(node, "kind"),
                                "context '%s' stands twice, and the first has no 'when'", kind);
    for (uint32_t i = 0; i < ic_group_choices.count; i++)
        if (strcmp(kind, ic_group_choices.names[i]) == 0 &&
            !ic_str_is(ic_node_get(node, "group")->text, kind))
            return ic_node_fail(&m->reader, ic_node_get(node, "kind"),
                                "context '%s' has the name of another group", kind);
    return true;
}

static bool check_message_parameter(struct ic_model_reader *m, const struct ic_node *node,
                                    const struct ic_context_spec *spec)
{
    return !spec->signature || spec->message_parameter == IC_NONE ||
           spec->message_parameter < spec->signature->parameter_count ||
           ic_node_fail(&m->reader, ic_node_get(node, "message_parameter"),
                        "the signature has no parameter %u: it has %u, counted from 0",
                        spec->message_parameter, spec->signature->parameter_count);
}

static bool read_context(struct ic_model_reader *m, const struct ic_node *node)
{
    struct context_keys keys = {.message_parameter = IC_NONE};
    if (!ic_schema_read(&m->reader, &context_schema, node, &keys) ||
        !check_kind(m, node, keys.kind))
        return false;
    struct ic_context_spec spec = {
        .kind = keys.kind,
        .title = keys.title,
        .group = (enum ic_context_group)(1u << keys.group),
        .irql = keys.irql,
        .budget_page = "",
        .work_page = "",
        .message_parameter = keys.message_parameter,
    };
    if (!read_budget(m, keys.budget, &spec) || !read_work(m, keys.work, &spec) ||
        !read_lock_row(m, keys.locks, &spec) || !read_signature(m, keys.signature, &spec) ||
        !check_message_parameter(m, node, &spec) ||
        !ic_model_read_conditions(m, keys.when, &spec.when) ||
        !ic_model_read_conditions(m, keys.own_line, &spec.own_line) ||
        !read_assumptions(m, keys.assume, &spec) || !read_registrations(m, keys.registered, &spec))
        return false;
    if (keys.cases && !ic_node_expect(&m->reader, keys.cases, IC_NODE_LIST, "cases"))
        return false;
    for (const struct ic_node *item = keys.cases ? keys.cases->first : NULL; item;
         item = item->next)
        if (!read_case(m, item, spec))
            return false;
    ic_vec_push(&m->draft->contexts, spec);
    return true;
}

bool ic_model_read_contexts(struct ic_model_reader *m, const struct ic_node *list)
{
    if (!ic_node_expect(&m->reader, list, IC_NODE_LIST, "contexts"))
        return false;
    for (const struct ic_node *item = list->first; item; item = item->next)
        if (!read_context(m, item))
            return false;
    return true;
}
