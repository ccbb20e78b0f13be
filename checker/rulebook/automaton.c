// The automaton of a rule: states, moves and what is wrong.
#include "rulebook/book.h"

enum { MAX_STATES = 16 };

static const char *const event_names[] = {
#define X(id, name, does) name,
#include "rulebook/events.def"
#undef X
};
static const struct ic_choices event_choices = {"event", event_names, IC_EVENT_COUNT};

struct automaton_keys {
    struct ic_texts states, across;
    const struct ic_node *moves, *wrong;
};
#define AUTOMATON_KEY(name, type, required)                                                        \
    {#name, IC_KEY_##type, offsetof(struct automaton_keys, name), required, NULL}
static const struct ic_key automaton_keys[] = {
    AUTOMATON_KEY(states, TEXTS, true),
    AUTOMATON_KEY(moves, NODE, true),
    AUTOMATON_KEY(wrong, NODE, true),
    AUTOMATON_KEY(across, TEXTS, false),
};
static const struct ic_schema automaton_schema = IC_SCHEMA("an automaton", automaton_keys);

struct move_keys {
    uint32_t on;
    struct ic_texts routines, kinds;
    const struct ic_node *from, *to;
};
static const struct ic_key move_keys[] = {
    {"on", IC_KEY_CHOICE, offsetof(struct move_keys, on), true, &event_choices},
    {"routines", IC_KEY_TEXTS, offsetof(struct move_keys, routines), false, NULL},
    {"kinds", IC_KEY_TEXTS, offsetof(struct move_keys, kinds), false, NULL},
    {"from", IC_KEY_NODE, offsetof(struct move_keys, from), false, NULL},
    {"to", IC_KEY_NODE, offsetof(struct move_keys, to), true, NULL},
};
static const struct ic_schema move_schema = IC_SCHEMA("a move", move_keys);

struct wrong_keys {
    uint32_t at;
    struct ic_texts routines, kinds;
    const struct ic_node *in, *elsewhere;
    const char *message, *assuming, *definite_if;
    bool at_move, across;
};
static const struct ic_key wrong_keys[] = {
    {"at", IC_KEY_CHOICE, offsetof(struct wrong_keys, at), true, &event_choices},
    {"routines", IC_KEY_TEXTS, offsetof(struct wrong_keys, routines), false, NULL},
    {"kinds", IC_KEY_TEXTS, offsetof(struct wrong_keys, kinds), false, NULL},
    {"in", IC_KEY_NODE, offsetof(struct wrong_keys, in), true, NULL},
    {"elsewhere", IC_KEY_NODE, offsetof(struct wrong_keys, elsewhere), false, NULL},
    {"at-move", IC_KEY_BOOL, offsetof(struct wrong_keys, at_move), false, NULL},
    {"across", IC_KEY_BOOL, offsetof(struct wrong_keys, across), false, NULL},
    {"message", IC_KEY_TEXT, offsetof(struct wrong_keys, message), true, NULL},
    {"assuming", IC_KEY_TEXT, offsetof(struct wrong_keys, assuming), false, NULL},
    {"definite-if", IC_KEY_TEXT, offsetof(struct wrong_keys, definite_if), false, NULL},
};
static const struct ic_schema wrong_schema = IC_SCHEMA("a wrong", wrong_keys);

static struct ic_choices states_of(const struct ic_automaton *a)
{
    return (struct ic_choices){"state", a->states, a->state_count};
}

// A list of states as a bit set; `otherwise` if the key is absent.
static bool read_states(const struct ic_reader *r, const struct ic_automaton *a,
                        const struct ic_node *node, const char *key, uint32_t otherwise,
                        uint32_t *out)
{
    struct ic_choices choices = states_of(a);
    *out = node ? 0 : otherwise;
    if (!node)
        return true;
    if (!ic_node_expect(r, node, IC_NODE_LIST, key))
        return false;
    for (const struct ic_node *item = node->first; item; item = item->next) {
        uint32_t state;
        if (!ic_node_choice(r, item, &choices, &state))
            return false;
        *out |= 1u << state;
    }
    return true;
}

// `routines` go with `calls`, `kinds` with `defers`.
static bool read_names(const struct ic_reader *r, const struct ic_node *node, uint32_t event,
                       struct ic_texts routines, struct ic_texts kinds, const char *const **names,
                       uint32_t *count)
{
    struct ic_texts own = event == IC_EVENT_calls ? routines : kinds;
    if ((routines.count && event != IC_EVENT_calls) || (kinds.count && event != IC_EVENT_defers))
        return ic_node_fail(r, node,
                            "'routines' goes with 'calls', 'kinds' with 'defers', not "
                            "with '%s'",
                            event_names[event]);
    if (event == IC_EVENT_calls && routines.count == 0)
        return ic_node_fail(r, node, "'calls' needs 'routines'");
    *names = own.at;
    *count = own.count;
    return true;
}

static bool read_move(struct ic_reader *r, const struct ic_automaton *a, const struct ic_node *node,
                      struct ic_move *out)
{
    struct move_keys keys = {0};
    struct ic_choices choices = states_of(a);
    if (!ic_schema_read(r, &move_schema, node, &keys))
        return false;
    if (keys.on >= IC_EVENT_returns_true)
        return ic_node_fail(r, node, "'%s' ends the run and moves nothing", event_names[keys.on]);
    out->event = (enum ic_event)keys.on;
    return read_names(r, node, keys.on, keys.routines, keys.kinds, &out->names, &out->name_count) &&
           read_states(r, a, keys.from, "from", (1u << a->state_count) - 1, &out->from) &&
           ic_node_choice(r, keys.to, &choices, &out->to);
}

static bool read_wrong(struct ic_reader *r, const struct ic_automaton *a,
                       const struct ic_node *node, struct ic_wrong *out)
{
    struct wrong_keys keys = {0};
    if (!ic_schema_read(r, &wrong_schema, node, &keys))
        return false;
    *out = (struct ic_wrong){
        .at = (enum ic_event)keys.at,
        .at_move = keys.at_move,
        .across = keys.across,
        .message = keys.message,
        .assumption = keys.assuming,
        .definite_if = keys.definite_if,
    };
    return read_names(r, node, keys.at, keys.routines, keys.kinds, &out->names, &out->name_count) &&
           read_states(r, a, keys.in, "in", 0, &out->in) &&
           read_states(r, a, keys.elsewhere, "elsewhere", 0, &out->elsewhere);
}

static bool read_lists(struct ic_reader *r, const struct automaton_keys *keys,
                       struct ic_automaton *a)
{
    if (!ic_node_expect(r, keys->moves, IC_NODE_LIST, "moves") ||
        !ic_node_expect(r, keys->wrong, IC_NODE_LIST, "wrong"))
        return false;
    struct ic_move *moves = ic_arena_array(r->arena, keys->moves->count, sizeof *moves);
    struct ic_wrong *wrongs = ic_arena_array(r->arena, keys->wrong->count, sizeof *wrongs);
    for (const struct ic_node *n = keys->moves->first; n; n = n->next)
        if (!read_move(r, a, n, &moves[a->move_count++]))
            return false;
    for (const struct ic_node *n = keys->wrong->first; n; n = n->next)
        if (!read_wrong(r, a, n, &wrongs[a->wrong_count++]))
            return false;
    a->moves = moves;
    a->wrongs = wrongs;
    return true;
}

bool ic_automaton_read(struct ic_reader *r, const struct ic_node *root, const struct ic_node *node,
                       struct ic_rule *rule)
{
    struct automaton_keys keys = {0};
    bool wanted = strcmp(rule->check, "automaton") == 0 || strcmp(rule->check, "completion") == 0;
    if (wanted != (node != NULL))
        return ic_node_fail(r, root,
                            wanted ? "check 'automaton' needs the key 'automaton'"
                                   : "only check 'automaton' has an automaton");
    if (!node)
        return true;
    if (!ic_schema_read(r, &automaton_schema, node, &keys))
        return false;
    if (keys.states.count > MAX_STATES)
        return ic_node_fail(r, node, "an automaton has at most %d states", MAX_STATES);
    struct ic_automaton *a = ic_arena_alloc(r->arena, sizeof *a);
    *a = (struct ic_automaton){
        .states = keys.states.at,
        .state_count = keys.states.count,
        .across = keys.across.at,
        .across_count = keys.across.count,
    };
    rule->automaton = a;
    return read_lists(r, &keys, a);
}
