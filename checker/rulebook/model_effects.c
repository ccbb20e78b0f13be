// What a call does, in a model's words and in those of a team's configuration.
#include "rulebook/book.h"

// Which operands an effect takes.
enum {
    ARGUMENT = 1,
    UNIT = 2,
    LIMIT = 4,
    FIXED = 8,
    LOCK = 16,
    KEY = 32,
    IRQL = 64,
    KIND = 128,
    HANDLE = 256,
    OPERANDS = 9,
};
static const struct shape {
    unsigned needs, takes; // `one_of`: at least one of them
    unsigned one_of;
} shapes[IC_EFFECT_COUNT] = {
    [IC_EFFECT_stalls] = {0, ARGUMENT | UNIT | LIMIT | FIXED, ARGUMENT | FIXED},
    [IC_EFFECT_acquires] = {0, LOCK | KEY | IRQL | HANDLE, LOCK | KEY},
    [IC_EFFECT_tries] = {0, LOCK | KEY | IRQL | HANDLE, LOCK | KEY},
    [IC_EFFECT_releases] = {0, LOCK | KEY | IRQL | HANDLE, LOCK | KEY | HANDLE},
    [IC_EFFECT_raises_irql] = {0, ARGUMENT | IRQL, ARGUMENT | IRQL},
    [IC_EFFECT_lowers_irql] = {0, ARGUMENT, 0},
    [IC_EFFECT_defers] = {KIND, ARGUMENT | KEY | KIND, 0},
    [IC_EFFECT_synchronizes] = {ARGUMENT | KIND, ARGUMENT | KIND, 0},
    [IC_EFFECT_registers] = {KIND, ARGUMENT | KEY | KIND, 0},
    [IC_EFFECT_completes] = {0, ARGUMENT, 0},
    [IC_EFFECT_reads_device] = {0, ARGUMENT, 0},
    [IC_EFFECT_read_clears] = {0, ARGUMENT, 0},
    [IC_EFFECT_writes_device] = {0, ARGUMENT, 0},
    [IC_EFFECT_copies] = {ARGUMENT, ARGUMENT, 0},
};

struct effect_keys {
    uint32_t argument, key, handle;
    double unit_us, limit, fixed; // a team's limit and fixed time count `unit`s
    uint32_t unit;                // row of `units`
    const struct ic_node *lock, *kind, *test;
    unsigned irql;
    const char *routine; // read by the caller
};

static const char *const unit_names[] = {"us", "ms", "s"};
static const double units_us[] = {1, 1e3, 1e6};
static const struct ic_choices unit_choices = {"unit", unit_names, 3};

#define EFFECT_KEY(name, type, member)                                                             \
    {name, IC_KEY_##type, offsetof(struct effect_keys, member), false, NULL}
#define COMMON_KEYS                                                                                \
    EFFECT_KEY("argument", COUNT, argument), EFFECT_KEY("lock", NODE, lock),                       \
        EFFECT_KEY("key", COUNT, key), EFFECT_KEY("irql", IRQL, irql),                             \
        EFFECT_KEY("kind", NODE, kind), EFFECT_KEY("handle", COUNT, handle),                       \
        EFFECT_KEY("if", NODE, test)

static const struct ic_key model_keys[] = {
    COMMON_KEYS,
    EFFECT_KEY("unit_us", NUMBER, unit_us),
    EFFECT_KEY("limit_us", NUMBER, limit),
    EFFECT_KEY("fixed_us", NUMBER, fixed),
};
static const struct ic_key team_keys[] = {
    COMMON_KEYS,
    {"unit", IC_KEY_CHOICE, offsetof(struct effect_keys, unit), false, &unit_choices},
    EFFECT_KEY("limit", NUMBER, limit),
    EFFECT_KEY("fixed", NUMBER, fixed),
    EFFECT_KEY("routine", TEXT, routine),
};

// The names of the operands, in the order of their bits, and what they are read by.
struct words {
    const char *const operands[OPERANDS];
    struct ic_schema schema;
};
static const struct words model_words = {
    {"argument", "unit_us", "limit_us", "fixed_us", "lock", "key", "irql", "kind", "handle"},
    IC_SCHEMA("an effect", model_keys),
};
static const struct words team_words = {
    {"argument", "unit", "limit", "fixed", "lock", "key", "irql", "kind", "handle"},
    IC_SCHEMA("an effect", team_keys),
};

const struct ic_schema *ic_team_effect_schema(void)
{
    return &team_words.schema;
}

static const struct words *words_of(const struct ic_model_reader *m)
{
    return m->team ? &team_words : &model_words;
}

const char *ic_effect_word(const struct ic_model_reader *m, enum ic_effect_kind kind)
{
    const char *name = ic_effect_name(kind);
    if (!m->team)
        return name;
    char *word = ic_arena_alloc(m->reader.arena, strlen(name) + 1);
    for (size_t i = 0; name[i]; i++)
        word[i] = name[i] == '_' ? '-' : name[i];
    return word;
}

// Fails for want of one of the operands.
static bool needs_one(struct ic_model_reader *m, const struct ic_node *at, enum ic_effect_kind kind,
                      unsigned operands)
{
    const char *keys = "";
    for (unsigned i = 0; i < OPERANDS; i++)
        if (operands >> i & 1)
            keys = ic_arena_printf(m->reader.arena, "%s%s'%s'", keys, keys[0] ? " or " : "",
                                   words_of(m)->operands[i])
                       .data;
    return ic_node_fail(&m->reader, at, "effect '%s' needs the key %s", ic_effect_word(m, kind),
                        keys);
}

// A team may say that something is deferred without saying what, but not a number without its unit.
static struct shape shape_of(const struct ic_model_reader *m, enum ic_effect_kind kind,
                             const struct ic_node *operands)
{
    struct shape shape = shapes[kind];
    if (m->team && kind == IC_EFFECT_stalls)
        shape.needs |= UNIT;
    bool tells_what = ic_node_get(operands, "argument") || ic_node_get(operands, "key");
    if (m->team && kind == IC_EFFECT_defers && !tells_what)
        shape.needs &= ~(unsigned)KIND;
    return shape;
}

static bool check_operands(struct ic_model_reader *m, const struct ic_node *at,
                           enum ic_effect_kind kind, const struct ic_node *operands)
{
    const char *const *names = words_of(m)->operands;
    struct shape shape = shape_of(m, kind, operands);
    unsigned given = 0, i;
    for (i = 0; i < OPERANDS; i++) {
        if (!ic_node_get(operands, names[i]))
            continue;
        given |= 1u << i;
        if (!(shape.takes >> i & 1))
            return ic_node_fail(&m->reader, at, "effect '%s' has no key '%s'",
                                ic_effect_word(m, kind), names[i]);
    }
    if (shape.one_of && !(shape.one_of & given))
        return needs_one(m, at, kind, shape.one_of);
    if (!m->team && given & UNIT && !(given & ARGUMENT))
        return ic_node_fail(&m->reader, at,
                            "'unit_us' goes with 'argument': 'fixed_us' is in microseconds");
    for (i = 0; i < OPERANDS; i++)
        if ((shape.needs & ~given) >> i & 1)
            return needs_one(m, at, kind, 1u << i);
    return true;
}

static bool read_lock_name(struct ic_model_reader *m, const struct ic_node *node, uint32_t *lock)
{
    const struct ic_model *model = &m->draft->model;
    const char **names = ic_arena_array(m->reader.arena, model->lock_count, sizeof *names);
    for (uint32_t i = 0; i < model->lock_count; i++)
        names[i] = model->locks[i].name;
    struct ic_choices choices = {"lock", names, model->lock_count};
    return ic_node_choice(&m->reader, node, &choices, lock);
}

bool ic_effect_read(struct ic_model_reader *m, const struct ic_node *at, enum ic_effect_kind kind,
                    const struct ic_node *operands, struct ic_effect *effect)
{
    static const struct ic_node nothing = {.kind = IC_NODE_MAP};
    struct effect_keys keys = {
        .argument = IC_NONE, .key = IC_NONE, .handle = IC_NONE, .irql = IC_NONE, .unit_us = 1};
    if (!operands)
        operands = &nothing;
    if (!ic_schema_read(&m->reader, &words_of(m)->schema, operands, &keys))
        return false;
    double scale = units_us[keys.unit];
    *effect = (struct ic_effect){
        .kind = kind,
        .argument = keys.argument,
        .key_argument = keys.key,
        .handle_argument = keys.handle,
        .unit_us = keys.unit_us * scale,
        .limit_us = keys.limit * scale,
        .fixed_us = keys.fixed * scale,
        .irql = keys.irql,
        .lock = IC_NONE,
        .and_argument = IC_NONE,
    };
    if (keys.lock && !read_lock_name(m, keys.lock, &effect->lock))
        return false;
    if (keys.kind && !ic_model_read_kind(m, keys.kind, &effect->context_kind))
        return false;
    return ic_model_read_argument_test(m, keys.test, &effect->when_argument, &effect->when_value) &&
           check_operands(m, at, kind, operands);
}

bool ic_model_read_effect(struct ic_model_reader *m, const struct ic_node *node,
                          struct ic_effect *effect)
{
    const struct ic_node *name = node, *operands = NULL;
    if (node->kind == IC_NODE_MAP && node->count == 1) {
        name = node->first;
        operands = name->next;
    } else if (node->kind != IC_NODE_TEXT) {
        return ic_node_fail(&m->reader, node, "an effect is a name, or a name and its keys");
    }
    uint32_t kind;
    return ic_node_choice(&m->reader, name, &ic_effect_choices, &kind) &&
           ic_effect_read(m, name, (enum ic_effect_kind)kind, operands, effect);
}
