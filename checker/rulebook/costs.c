#include "rulebook/book.h"

#include "base/file.h"

struct costs_keys {
    const struct ic_node *us, *unknown, *routines;
};
static const struct ic_key costs_keys[] = {
    {"us", IC_KEY_NODE, offsetof(struct costs_keys, us), false, NULL},
    {"unknown", IC_KEY_NODE, offsetof(struct costs_keys, unknown), false, NULL},
    {"routines", IC_KEY_NODE, offsetof(struct costs_keys, routines), false, NULL},
};
static const struct ic_schema costs_schema = IC_SCHEMA("a file of costs", costs_keys);

// By kind; `stall`, the last, is fixed.
static const struct ic_key figure_keys[] = {
#define X(name, one, many) {#name, IC_KEY_NUMBER, IC_COST_##name * sizeof(double), false, NULL},
#include "rulebook/costs.def"
#undef X
};
static const struct ic_schema figure_schema = {"'us'", figure_keys, IC_COST_stall};

static const struct ic_key unknown_keys[] = {
    {"loop", IC_KEY_NUMBER, offsetof(struct ic_costs, loop), false, NULL},
    {"elements", IC_KEY_NUMBER, offsetof(struct ic_costs, elements), false, NULL},
    {"copy_bytes", IC_KEY_NUMBER, offsetof(struct ic_costs, copy_bytes), false, NULL},
};
static const struct ic_schema unknown_schema = IC_SCHEMA("'unknown'", unknown_keys);

struct access_keys {
    struct ic_texts names;
    uint32_t access, elements;
};
static const struct ic_choices access_choices = {"access",
                                                 (const char *const[]){"register", "port"}, 2};
static const struct ic_key access_keys[] = {
    {"names", IC_KEY_ITEMS, offsetof(struct access_keys, names), true, NULL},
    {"access", IC_KEY_CHOICE, offsetof(struct access_keys, access), false, &access_choices},
    {"elements", IC_KEY_COUNT, offsetof(struct access_keys, elements), false, NULL},
};
static const struct ic_schema access_schema = IC_SCHEMA("a routine's access", access_keys);

// A team's own facts replace a routine's; what it costs is not checked against them.
static bool accesses_device(const struct ic_rulebook *book, const struct ic_routine *routine)
{
    if (routine->declared)
        return true;
    for (uint32_t m = 0; m < ic_rulebook_model_count(book); m++) {
        const struct ic_routine_model *facts =
            ic_rulebook_effects(book, routine, ic_rulebook_model(book, m));
        for (uint32_t i = 0; i < facts->effect_count; i++)
            if (facts->effects[i].kind == IC_EFFECT_reads_device ||
                facts->effects[i].kind == IC_EFFECT_writes_device ||
                facts->effects[i].kind == IC_EFFECT_read_clears)
                return true;
    }
    return false;
}

static bool read_access(struct ic_rulebook *book, struct ic_reader *r, const struct ic_node *node)
{
    struct access_keys keys = {.elements = IC_NONE};
    if (!ic_schema_read(r, &access_schema, node, &keys))
        return false;
    const struct ic_node *name = ic_node_get(node, "names")->first;
    for (uint32_t i = 0; i < keys.names.count; i++, name = name->next) {
        uint32_t id = ic_pool_find(&book->routine_names, ic_str(keys.names.at[i]));
        if (id == IC_NONE || !accesses_device(book, &book->routines.at[id]))
            return ic_node_fail(r, name, "no model says that '%s' reads or writes the device",
                                keys.names.at[i]);
        book->routines.at[id].port = keys.access == 1;
        book->routines.at[id].elements = keys.elements;
    }
    return true;
}

static bool read_costs(struct ic_rulebook *book, struct ic_reader *r, const struct ic_node *root)
{
    struct costs_keys keys = {0};
    if (!ic_schema_read(r, &costs_schema, root, &keys))
        return false;
    if (keys.us && !ic_schema_read(r, &figure_schema, keys.us, book->costs.us))
        return false;
    if (keys.unknown && !ic_schema_read(r, &unknown_schema, keys.unknown, &book->costs))
        return false;
    if (keys.routines && !ic_node_expect(r, keys.routines, IC_NODE_LIST, "routines"))
        return false;
    for (const struct ic_node *item = keys.routines ? keys.routines->first : NULL; item;
         item = item->next)
        if (!read_access(book, r, item))
            return false;
    return true;
}

bool ic_costs_load(struct ic_rulebook *book, const char *file, struct ic_error *error)
{
    struct ic_buf text = {0};
    struct ic_arena nodes = {0};
    const struct ic_node *root = NULL;
    struct ic_reader r = {&book->arena, file, error};
    bool ok = ic_file_read(file, IC_TREE_FILE_LIMIT, &text, error) &&
              (root = ic_tree_read(&nodes, file, ic_buf_view(&text), error)) != NULL &&
              read_costs(book, &r, root);
    ic_arena_release(&nodes);
    ic_buf_release(&text);
    return ok;
}
