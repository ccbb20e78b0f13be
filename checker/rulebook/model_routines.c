#include "rulebook/book.h"

struct routine_keys {
    struct ic_texts names;
    const struct ic_node *effects;
};
static const struct ic_key routine_keys[] = {
    {"names", IC_KEY_ITEMS, offsetof(struct routine_keys, names), true, NULL},
    {"effects", IC_KEY_NODE, offsetof(struct routine_keys, effects), true, NULL},
};
static const struct ic_schema routine_schema = IC_SCHEMA("a routine", routine_keys);

struct restriction_keys {
    struct ic_texts routines;
    const char *list, *reason, *instead, *page;
    const struct ic_node *never_in, *only_in, *test, *when;
    uint32_t severity;
    bool except_refusing;
};
#define RESTRICTION_KEY(name, type, required)                                                      \
    {#name, IC_KEY_##type, offsetof(struct restriction_keys, name), required, NULL}
static const struct ic_key restriction_keys[] = {
    RESTRICTION_KEY(routines, ITEMS, false),
    RESTRICTION_KEY(list, TEXT, false),
    RESTRICTION_KEY(never_in, NODE, false),
    RESTRICTION_KEY(only_in, NODE, false),
    RESTRICTION_KEY(reason, TEXT, true),
    RESTRICTION_KEY(instead, TEXT, false),
    RESTRICTION_KEY(page, TEXT, true),
    RESTRICTION_KEY(when, NODE, false),
    RESTRICTION_KEY(except_refusing, BOOL, false),
    {"if", IC_KEY_NODE, offsetof(struct restriction_keys, test), false, NULL},
    {"severity", IC_KEY_CHOICE, offsetof(struct restriction_keys, severity), false,
     &ic_severity_choices},
};
static const struct ic_schema restriction_schema = IC_SCHEMA("a restriction", restriction_keys);

static bool read_routine(struct ic_model_reader *m, const struct ic_node *node)
{
    struct routine_keys keys = {0};
    if (!ic_schema_read(&m->reader, &routine_schema, node, &keys) ||
        !ic_node_items(&m->reader, keys.effects, "effects"))
        return false;
    for (const struct ic_node *item = keys.effects->first; item; item = item->next) {
        struct ic_effect_row row = {0};
        if (!ic_model_read_effect(m, item, &row.effect))
            return false;
        for (uint32_t i = 0; i < keys.names.count; i++) {
            row.routine = ic_book_routine(m->book, ic_str(keys.names.at[i]));
            row.order = m->draft->effects.count;
            ic_vec_push(&m->draft->effects, row);
        }
    }
    return true;
}

static bool check_routine_names(struct ic_model_reader *m, const struct ic_node *list)
{
    struct ic_map seen = {0};
    bool ok = true;
    for (const struct ic_node *item = list->first; item && ok; item = item->next) {
        const struct ic_node *name = ic_node_get(item, "names")->first;
        for (; name && ok; name = name->next) {
            bool added = true;
            ok = ic_routine_name_check(&m->reader, name);
            if (ok)
                ic_map_add(&seen, ic_book_routine(m->book, name->text), 0, &added);
            if (!added)
                ok = ic_node_fail(&m->reader, name, "routine '%.*s' stands twice",
                                  IC_STR_ARG(name->text));
        }
    }
    ic_map_release(&seen);
    return ok;
}

bool ic_model_read_routines(struct ic_model_reader *m, const struct ic_node *list)
{
    if (!list)
        return true;
    if (!ic_node_expect(&m->reader, list, IC_NODE_LIST, "routines"))
        return false;
    for (const struct ic_node *item = list->first; item; item = item->next)
        if (!read_routine(m, item))
            return false;
    return check_routine_names(m, list);
}

static uint32_t group_of(struct ic_str name)
{
    for (uint32_t i = 0; i < ic_group_choices.count; i++)
        if (ic_str_is(name, ic_group_choices.names[i]))
            return 1u << i;
    return 0;
}

static bool read_places(struct ic_model_reader *m, const struct ic_node *list, const char *key,
                        struct ic_restriction *out)
{
    bool never = !out->only; // allowed nowhere makes sense, forbidden nowhere does not
    if (!(never ? ic_node_items(&m->reader, list, key)
                : ic_node_expect(&m->reader, list, IC_NODE_LIST, key)))
        return false;
    const char **kinds = ic_arena_array(m->reader.arena, list->count, sizeof *kinds);
    out->kinds = kinds;
    for (const struct ic_node *item = list->first; item; item = item->next) {
        uint32_t group = item->kind == IC_NODE_TEXT ? group_of(item->text) : 0;
        out->groups |= group;
        if (!group && !ic_model_read_kind(m, item, &kinds[out->kind_count++]))
            return false;
    }
    return true;
}

struct list_taker {
    struct ic_model_reader *m;
    struct ic_restriction_row row;
};

static void take_routine(void *data, struct ic_str routine)
{
    struct list_taker *taker = data;
    taker->row.routine = ic_book_routine(taker->m->book, routine);
    taker->row.order = taker->m->draft->restrictions.count;
    ic_vec_push(&taker->m->draft->restrictions, taker->row);
}

static bool take_list(struct ic_model_reader *m, const struct ic_node *node, const char *list,
                      struct list_taker *taker)
{
    struct ic_error error = {0};
    const char *file = ic_arena_printf(m->reader.arena, "%s/%s", m->folder, list).data;
    if (ic_csv_list(file, &error, take_routine, taker))
        return true;
    if (error.line) {
        if (m->reader.error && !m->reader.error->text[0])
            *m->reader.error = error;
        return false;
    }
    return ic_node_fail(&m->reader, ic_node_get(node, "list"), "%s", error.text);
}

static bool check_restriction(struct ic_model_reader *m, const struct ic_node *node,
                              const struct restriction_keys *keys)
{
    if (!keys->routines.at == !keys->list)
        return ic_node_fail(&m->reader, node,
                            "a restriction needs exactly one of the keys 'routines' and 'list'");
    if (!keys->never_in == !keys->only_in)
        return ic_node_fail(&m->reader, node,
                            "a restriction needs exactly one of the keys 'never_in' and 'only_in'");
    if (keys->severity == IC_SEVERITY_NOTE)
        return ic_node_fail(&m->reader, ic_node_get(node, "severity"),
                            "a restriction is an error or a warning");
    const struct ic_node *names = ic_node_get(node, "routines");
    for (const struct ic_node *name = names ? names->first : NULL; name; name = name->next)
        if (!ic_routine_name_check(&m->reader, name))
            return false;
    return true;
}

static bool read_restriction(struct ic_model_reader *m, const struct ic_node *node)
{
    struct restriction_keys keys = {.severity = IC_SEVERITY_ERROR};
    if (!ic_schema_read(&m->reader, &restriction_schema, node, &keys) ||
        !check_restriction(m, node, &keys))
        return false;
    struct ic_restriction r = {
        .only = keys.only_in != NULL,
        .warning = keys.severity == IC_SEVERITY_WARNING,
        .reason = keys.reason,
        .instead = keys.instead ? keys.instead : "",
        .page = ic_book_page(m->reader.arena, ic_str(""), ic_str(keys.page)),
        .and_argument = IC_NONE,
        .except_refusing = keys.except_refusing,
    };
    if (!read_places(m, r.only ? keys.only_in : keys.never_in, r.only ? "only_in" : "never_in",
                     &r) ||
        !ic_model_read_argument_test(m, keys.test, &r.when_argument, &r.when_value) ||
        !ic_model_read_conditions(m, keys.when, &r.when))
        return false;
    struct list_taker taker = {m, {0, 0, r}};
    if (keys.list)
        return take_list(m, node, keys.list, &taker);
    for (uint32_t i = 0; i < keys.routines.count; i++)
        take_routine(&taker, ic_str(keys.routines.at[i]));
    return true;
}

bool ic_model_read_restrictions(struct ic_model_reader *m, const struct ic_node *list)
{
    if (!list)
        return true;
    if (!ic_node_expect(&m->reader, list, IC_NODE_LIST, "restrictions"))
        return false;
    for (const struct ic_node *item = list->first; item; item = item->next)
        if (!read_restriction(m, item))
            return false;
    return true;
}

struct service_keys {
    const char *routine;
    const struct ic_node *values;
};
static const struct ic_key service_keys[] = {
    {"routine", IC_KEY_TEXT, offsetof(struct service_keys, routine), true, NULL},
    {"values", IC_KEY_NODE, offsetof(struct service_keys, values), true, NULL},
};
static const struct ic_schema service_schema = IC_SCHEMA("a service table", service_keys);

// `seen`: hashes of routine and value; two that are equal by chance are not to be expected.
static bool read_service_table(struct ic_model_reader *m, const struct ic_node *node,
                               struct ic_map *seen)
{
    struct service_keys keys = {0};
    if (!ic_schema_read(&m->reader, &service_schema, node, &keys) ||
        !ic_routine_name_check(&m->reader, ic_node_get(node, "routine")) ||
        !ic_node_expect(&m->reader, keys.values, IC_NODE_MAP, "values"))
        return false;
    struct ic_service_row row = {.routine = ic_book_routine(m->book, ic_str(keys.routine))};
    for (const struct ic_node *key = keys.values->first; key; key = key->next->next) {
        bool added;
        if (!ic_routine_name_check(&m->reader, key->next))
            return false;
        if (!ic_str_int(key->text, &row.value))
            return ic_node_fail(&m->reader, key, "'%.*s' must be a whole number",
                                IC_STR_ARG(key->text));
        ic_map_add(seen, ic_hash_add(row.routine, (uint64_t)row.value), 0, &added);
        if (!added)
            return ic_node_fail(&m->reader, key, "value %lld stands twice", (long long)row.value);
        row.service = ic_book_routine(m->book, key->next->text);
        ic_vec_push(&m->draft->services, row);
    }
    return true;
}

bool ic_model_read_services(struct ic_model_reader *m, const struct ic_node *list)
{
    if (!list)
        return true;
    if (!ic_node_expect(&m->reader, list, IC_NODE_LIST, "services"))
        return false;
    struct ic_map seen = {0};
    bool ok = true;
    for (const struct ic_node *item = list->first; item && ok; item = item->next)
        ok = read_service_table(m, item, &seen);
    ic_map_release(&seen);
    return ok;
}
