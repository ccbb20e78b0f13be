#include "rulebook/book.h"

#include "base/file.h"
#include "base/memory.h"

#include <stdlib.h>

struct model_keys {
    const char *name, *title;
    bool kernel, common;
    const struct ic_node *identify, *constants, *locks, *contexts;
    const struct ic_node *routines, *restrictions, *services, *requests;
    struct ic_texts gone;
};

#define MODEL_KEY(name, type, required)                                                            \
    {#name, IC_KEY_##type, offsetof(struct model_keys, name), required, NULL}
static const struct ic_key model_keys[] = {
    {"model", IC_KEY_TEXT, offsetof(struct model_keys, name), true, NULL},
    MODEL_KEY(title, TEXT, true),
    MODEL_KEY(kernel, BOOL, true),
    MODEL_KEY(common, BOOL, false),
    MODEL_KEY(identify, NODE, false),
    MODEL_KEY(constants, NODE, false),
    MODEL_KEY(locks, NODE, false),
    MODEL_KEY(contexts, NODE, true),
    MODEL_KEY(routines, NODE, false),
    MODEL_KEY(restrictions, NODE, false),
    MODEL_KEY(services, NODE, false),
    MODEL_KEY(requests, NODE, false),
    MODEL_KEY(gone, TEXTS, false),
};
static const struct ic_schema model_schema = IC_SCHEMA("a model", model_keys);

struct identify_keys {
    struct ic_texts headers, routines, structures;
};
static const struct ic_key identify_keys[] = {
    {"headers", IC_KEY_TEXTS, offsetof(struct identify_keys, headers), false, NULL},
    {"routines", IC_KEY_TEXTS, offsetof(struct identify_keys, routines), false, NULL},
    {"structures", IC_KEY_TEXTS, offsetof(struct identify_keys, structures), false, NULL},
};
static const struct ic_schema identify_schema = IC_SCHEMA("'identify'", identify_keys);

struct lock_keys {
    const char *name, *reason;
    uint32_t rank;
    bool per_instance;
    const struct ic_node *includes, *when;
};
static const struct ic_key lock_keys[] = {
    {"name", IC_KEY_TEXT, offsetof(struct lock_keys, name), true, NULL},
    {"rank", IC_KEY_COUNT, offsetof(struct lock_keys, rank), false, NULL},
    {"per_instance", IC_KEY_BOOL, offsetof(struct lock_keys, per_instance), false, NULL},
    {"reason", IC_KEY_TEXT, offsetof(struct lock_keys, reason), true, NULL},
    {"includes", IC_KEY_NODE, offsetof(struct lock_keys, includes), false, NULL},
    {"when", IC_KEY_NODE, offsetof(struct lock_keys, when), false, NULL},
};
static const struct ic_schema lock_schema = IC_SCHEMA("a lock", lock_keys);

static bool read_identify(struct ic_model_reader *m, const struct ic_node *node)
{
    struct identify_keys keys = {0};
    struct ic_model *model = &m->draft->model;
    if (!node)
        return true;
    if (!ic_schema_read(&m->reader, &identify_schema, node, &keys))
        return false;
    if (!keys.headers.count && !keys.routines.count && !keys.structures.count)
        return ic_node_fail(&m->reader, node,
                            "'identify' needs one of 'headers', 'routines' and 'structures'");
    model->headers = keys.headers.at;
    model->header_count = keys.headers.count;
    model->routines = keys.routines.at;
    model->routine_count = keys.routines.count;
    model->structures = keys.structures.at;
    model->structure_count = keys.structures.count;
    return true;
}

static bool read_constants(struct ic_model_reader *m, const struct ic_node *node)
{
    if (!node)
        return true;
    if (!ic_node_expect(&m->reader, node, IC_NODE_MAP, "constants"))
        return false;
    for (const struct ic_node *key = node->first; key; key = key->next->next) {
        struct ic_constant constant = {.name = ic_arena_str(m->reader.arena, key->text).data};
        if (!ic_node_expect(&m->reader, key->next, IC_NODE_TEXT, constant.name))
            return false;
        if (!ic_str_int(key->next->text, &constant.value))
            return ic_node_fail(&m->reader, key->next, "'%s' must be a whole number, not '%.*s'",
                                constant.name, IC_STR_ARG(key->next->text));
        ic_vec_push(&m->draft->constants, constant);
    }
    return true;
}

static bool check_lock_names(struct ic_model_reader *m, const struct ic_node *list)
{
    if (list->count > 32)
        return ic_node_fail(&m->reader, list, "a model has at most 32 locks");
    for (uint32_t i = 1; i < m->draft->model.lock_count; i++)
        for (uint32_t j = 0; j < i; j++)
            if (strcmp(m->draft->model.locks[i].name, m->draft->model.locks[j].name) == 0)
                return ic_node_fail(&m->reader, list, "lock '%s' stands twice",
                                    m->draft->model.locks[i].name);
    return true;
}

static bool read_lock(struct ic_model_reader *m, const struct ic_node *node, bool names_only,
                      struct ic_lock *lock)
{
    struct lock_keys keys = {0};
    if (!ic_schema_read(&m->reader, &lock_schema, node, &keys))
        return false;
    *lock = (struct ic_lock){.name = keys.name,
                             .rank = keys.rank,
                             .per_instance = keys.per_instance,
                             .reason = keys.reason};
    return names_only || (ic_model_read_locks(m, keys.includes, &lock->includes) &&
                          ic_model_read_conditions(m, keys.when, &lock->when));
}

static bool read_locks(struct ic_model_reader *m, const struct ic_node *list)
{
    if (!list)
        return true;
    if (!ic_node_expect(&m->reader, list, IC_NODE_LIST, "locks"))
        return false;
    struct ic_lock *locks = ic_arena_array(m->reader.arena, list->count, sizeof *locks);
    m->draft->model.locks = locks;
    m->draft->model.lock_count = list->count;
    for (int names_only = 1; names_only >= 0; names_only--) {
        uint32_t i = 0;
        for (const struct ic_node *item = list->first; item; item = item->next)
            if (!read_lock(m, item, names_only, &locks[i++]))
                return false;
        if (names_only && !check_lock_names(m, list))
            return false;
    }
    return true;
}

struct request_keys {
    const struct ic_node *status, *part;
    uint32_t pending, busy;
};
static const struct ic_key request_keys[] = {
    {"status", IC_KEY_NODE, offsetof(struct request_keys, status), false, NULL},
    {"pending", IC_KEY_COUNT, offsetof(struct request_keys, pending), false, NULL},
    {"busy", IC_KEY_COUNT, offsetof(struct request_keys, busy), false, NULL},
    {"part", IC_KEY_NODE, offsetof(struct request_keys, part), false, NULL},
};
static const struct ic_schema request_schema = IC_SCHEMA("a request", request_keys);

static bool read_request(struct ic_model_reader *m, const struct ic_node *node,
                         struct ic_request_facts *out)
{
    struct request_keys keys = {0};
    if (!ic_schema_read(&m->reader, &request_schema, node, &keys))
        return false;
    if (!keys.status && !keys.part)
        return ic_node_fail(&m->reader, node, "a request needs the key 'status' or 'part'");
    const struct ic_node *value = ic_node_get(node, "pending");
    const char *name = value ? "pending" : "busy";
    if (!value)
        value = ic_node_get(node, "busy");
    if (value && !keys.status)
        return ic_node_fail(&m->reader, value, "'%s' goes with 'status'", name);
    out->pending = keys.pending;
    out->busy = keys.busy;
    return (!keys.status ||
            ic_model_read_place(m, keys.status, &out->status_record, &out->status)) &&
           (!keys.part || ic_model_read_place(m, keys.part, &out->part_record, &out->part));
}

static bool read_requests(struct ic_model_reader *m, const struct ic_node *list)
{
    if (!list)
        return true;
    if (!ic_node_expect(&m->reader, list, IC_NODE_LIST, "requests"))
        return false;
    struct ic_request_facts *at = ic_arena_array(m->reader.arena, list->count, sizeof *at);
    m->draft->model.requests = at;
    for (const struct ic_node *item = list->first; item; item = item->next)
        if (!read_request(m, item, &at[m->draft->model.request_count++]))
            return false;
    return true;
}

static bool read_model(struct ic_model_reader *m, const struct ic_node *root)
{
    struct model_keys keys = {0};
    if (!ic_schema_read(&m->reader, &model_schema, root, &keys))
        return false;
    struct ic_draft *draft = m->draft;
    draft->common = keys.common;
    draft->model.name = keys.name;
    draft->model.title = keys.title;
    draft->model.kernel = keys.kernel;
    for (uint32_t i = 0; i < keys.gone.count; i++)
        ic_vec_push(&m->book->gone, keys.gone.at[i]);
    struct ic_str file_name = ic_str_base_name(ic_str(m->reader.file));
    if (!ic_str_eq(ic_str_n(file_name.data, file_name.len - 5), ic_str(keys.name)))
        return ic_node_fail(&m->reader, ic_node_get(root, "model"),
                            "model '%s' must stand in a file of its name, '%s.yaml'", keys.name,
                            keys.name);
    if (!keys.common && !keys.identify)
        return ic_node_fail(&m->reader, root,
                            "a model needs the key 'identify': what drivers include, call or use "
                            "that follow it");
    if (keys.common && keys.identify)
        return ic_node_fail(&m->reader, keys.identify,
                            "a common model is followed by nothing itself: it has no 'identify'");
    return read_identify(m, keys.identify) && read_constants(m, keys.constants) &&
           read_locks(m, keys.locks) && ic_model_read_contexts(m, keys.contexts) &&
           ic_model_read_routines(m, keys.routines) &&
           ic_model_read_restrictions(m, keys.restrictions) &&
           ic_model_read_services(m, keys.services) && read_requests(m, keys.requests);
}

void ic_draft_free(struct ic_draft *draft)
{
    ic_vec_release(&draft->constants);
    ic_vec_release(&draft->kind_uses);
    ic_vec_release(&draft->contexts);
    ic_vec_release(&draft->effects);
    ic_vec_release(&draft->restrictions);
    ic_vec_release(&draft->services);
    free(draft);
}

static void add_or_replace(struct ic_rulebook *book, struct ic_draft *draft)
{
    for (uint32_t i = 0; i < book->drafts.count; i++) {
        if (strcmp(book->drafts.at[i]->model.name, draft->model.name) == 0) {
            ic_draft_free(book->drafts.at[i]);
            book->drafts.at[i] = draft;
            return;
        }
    }
    ic_vec_push(&book->drafts, draft);
}

bool ic_model_load(struct ic_rulebook *book, const char *folder, const char *file,
                   struct ic_error *error)
{
    struct ic_buf text = {0};
    struct ic_arena nodes = {0};
    const struct ic_node *root = NULL;
    struct ic_draft *draft = ic_calloc(1, sizeof *draft);
    draft->file = file;
    struct ic_model_reader m = {{&book->arena, file, error}, book, draft, folder, false};
    bool ok = ic_file_read(file, IC_TREE_FILE_LIMIT, &text, error) &&
              (root = ic_tree_read(&nodes, file, ic_buf_view(&text), error)) != NULL &&
              read_model(&m, root);
    if (ok)
        add_or_replace(book, draft);
    else
        ic_draft_free(draft);
    ic_arena_release(&nodes);
    ic_buf_release(&text);
    return ok;
}
