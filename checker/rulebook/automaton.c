// The automaton of a rule: states, moves and what is wrong.
#include "rulebook/book.h"

enum { MAX_STATES = 16 };

static const char *const event_names[] = {
#define X(id, name, does) name,
#include "rulebook/events.def"
#undef X
};
static const struct ic_choices event_choices = {"event", event_names, IC_EVENT_COUNT};

// What `message` may have between braces; from MOVE on, what the last move tells.
enum { MOVE = 2 };
static const char *const words[] = {"context", "reads", "move", "where"};
static const struct ic_choices word_choices = {"word", words, 4};

struct automaton_keys {
    struct ic_texts states;
    const struct ic_node *moves, *wrong, *across;
};
static const struct ic_key automaton_keys[] = {
    {"states", IC_KEY_TEXTS, offsetof(struct automaton_keys, states), true, NULL},
    {"moves", IC_KEY_NODE, offsetof(struct automaton_keys, moves), true, NULL},
    {"wrong", IC_KEY_NODE, offsetof(struct automaton_keys, wrong), true, NULL},
    {"across", IC_KEY_NODE, offsetof(struct automaton_keys, across), false, NULL},
};
static const struct ic_schema automaton_schema = IC_SCHEMA("an automaton", automaton_keys);

struct move_keys {
    uint32_t on;
    const struct ic_node *routines, *kinds, *from, *to;
};
static const struct ic_key move_keys[] = {
    {"on", IC_KEY_CHOICE, offsetof(struct move_keys, on), true, &event_choices},
    {"routines", IC_KEY_NODE, offsetof(struct move_keys, routines), false, NULL},
    {"kinds", IC_KEY_NODE, offsetof(struct move_keys, kinds), false, NULL},
    {"from", IC_KEY_NODE, offsetof(struct move_keys, from), false, NULL},
    {"to", IC_KEY_NODE, offsetof(struct move_keys, to), true, NULL},
};
static const struct ic_schema move_schema = IC_SCHEMA("a move", move_keys);

struct wrong_keys {
    uint32_t at, definite_if;
    const struct ic_node *routines, *kinds, *in, *elsewhere;
    const char *message, *assuming;
    bool at_move, across;
};
static const struct ic_key wrong_keys[] = {
    {"at", IC_KEY_CHOICE, offsetof(struct wrong_keys, at), true, &event_choices},
    {"routines", IC_KEY_NODE, offsetof(struct wrong_keys, routines), false, NULL},
    {"kinds", IC_KEY_NODE, offsetof(struct wrong_keys, kinds), false, NULL},
    {"in", IC_KEY_NODE, offsetof(struct wrong_keys, in), true, NULL},
    {"elsewhere", IC_KEY_NODE, offsetof(struct wrong_keys, elsewhere), false, NULL},
    {"at-move", IC_KEY_BOOL, offsetof(struct wrong_keys, at_move), false, NULL},
    {"across", IC_KEY_BOOL, offsetof(struct wrong_keys, across), false, NULL},
    {"message", IC_KEY_TEXT, offsetof(struct wrong_keys, message), true, NULL},
    {"assuming", IC_KEY_TEXT, offsetof(struct wrong_keys, assuming), false, NULL},
    {"definite-if", IC_KEY_CHOICE, offsetof(struct wrong_keys, definite_if), false,
     &ic_effect_choices},
};
static const struct ic_schema wrong_schema = IC_SCHEMA("a wrong", wrong_keys);

// An automaton while it is read.
struct work {
    const struct ic_rulebook *book;
    struct ic_reader *r;
    uint32_t models; // of the rule
    struct ic_automaton *a;
    uint32_t taken[IC_EVENT_COUNT]; // by event: states that a move without names leads out of
};

static bool is_return(uint32_t event)
{
    return event >= IC_EVENT_returns_true;
}

// `what` is a key or a word that only returns have.
static bool fail_no_return(const struct work *w, const struct ic_node *node, const char *what,
                           uint32_t event)
{
    return ic_node_fail(w->r, node,
                        "'%s' goes with 'returns', 'returns-true' and 'returns-false', not with "
                        "'%s'",
                        what, event_names[event]);
}

// States
// ------------------------------------------------------------------------------------------

static struct ic_choices states_of(const struct ic_automaton *a)
{
    return (struct ic_choices){"state", a->states, a->state_count};
}

// A list of states as a bit set; `otherwise` if the key is absent.
static bool read_states(const struct work *w, const struct ic_node *node, const char *key,
                        uint32_t otherwise, uint32_t *out)
{
    struct ic_choices choices = states_of(w->a);
    *out = node ? 0 : otherwise;
    if (!node)
        return true;
    if (!ic_node_items(w->r, node, key))
        return false;
    for (const struct ic_node *item = node->first; item; item = item->next) {
        uint32_t state;
        if (!ic_node_choice(w->r, item, &choices, &state))
            return false;
        if (*out >> state & 1)
            return ic_node_fail(w->r, item, "state '%s' stands twice in '%s'", w->a->states[state],
                                key);
        *out |= 1u << state;
    }
    return true;
}

// The names of the states themselves.
static bool check_states(const struct work *w, const struct ic_node *list)
{
    if (!ic_node_items(w->r, list, "states"))
        return false;
    if (list->count > MAX_STATES)
        return ic_node_fail(w->r, list, "an automaton has at most %d states", MAX_STATES);
    for (const struct ic_node *item = list->first; item; item = item->next)
        for (const struct ic_node *old = list->first; old != item; old = old->next)
            if (ic_str_eq(old->text, item->text))
                return ic_node_fail(w->r, item, "state '%.*s' stands twice in 'states'",
                                    IC_STR_ARG(item->text));
    return true;
}

// What no way leads to is not meant: a move is missing, or a `to` is another than it should be.
static bool check_reached(const struct work *w, const struct ic_node *list)
{
    const struct ic_automaton *a = w->a;
    uint32_t reached = 1, before = 0, state = 0;
    while (reached != before) {
        before = reached;
        for (uint32_t m = 0; m < a->move_count; m++)
            if (a->moves[m].from & reached)
                reached |= 1u << a->moves[m].to;
    }
    for (const struct ic_node *item = list->first; item; item = item->next, state++)
        if (!(reached >> state & 1))
            return ic_node_fail(w->r, item, "state '%s' is never reached from the first state '%s'",
                                a->states[state], a->states[0]);
    return true;
}

// Names
// ------------------------------------------------------------------------------------------

// Kinds of contexts that something requests.
static bool read_kinds(const struct work *w, const struct ic_node *list, const char *key,
                       struct ic_texts *out)
{
    if (!ic_node_items(w->r, list, key))
        return false;
    const char **at = ic_arena_array(w->r->arena, list->count, sizeof *at);
    *out = (struct ic_texts){at, 0};
    for (const struct ic_node *item = list->first; item; item = item->next) {
        if (!ic_rule_kind(w->book, w->r, item, key, w->models, true, &at[out->count]))
            return false;
        // Ends after as many as there are kinds.
        for (uint32_t i = 0; i < out->count; i++)
            if (strcmp(at[i], at[out->count]) == 0)
                return ic_node_fail(w->r, item, "'%s' stands twice in '%s'", at[i], key);
        out->count++;
    }
    return true;
}

static bool read_routines(const struct work *w, const struct ic_node *list, struct ic_texts *out)
{
    const char **at = ic_arena_array(w->r->arena, list->count, sizeof *at);
    *out = (struct ic_texts){at, 0};
    for (const struct ic_node *item = list->first; item; item = item->next) {
        if (!ic_routine_name_check(w->r, item))
            return false;
        at[out->count++] = ic_arena_str(w->r->arena, item->text).data;
    }
    return true;
}

// `routines` go with `calls`, `kinds` with `defers`.
static bool read_names(const struct work *w, const struct ic_node *node, uint32_t event,
                       const struct ic_node *routines, const struct ic_node *kinds,
                       struct ic_texts *out)
{
    if (routines && !ic_node_expect(w->r, routines, IC_NODE_LIST, "routines"))
        return false;
    if ((routines && event != IC_EVENT_calls) || (kinds && event != IC_EVENT_defers))
        return ic_node_fail(w->r, node,
                            "'routines' goes with 'calls', 'kinds' with 'defers', not "
                            "with '%s'",
                            event_names[event]);
    if (event == IC_EVENT_calls && (!routines || routines->count == 0))
        return ic_node_fail(w->r, node, "'calls' needs 'routines'");
    return (!routines || read_routines(w, routines, out)) &&
           (!kinds || read_kinds(w, kinds, "kinds", out));
}

static bool check_event(const struct work *w, const struct ic_node *node, uint32_t event)
{
    return event != IC_EVENT_writes_register ||
           ic_node_fail(w->r, node, "'%s' is for checks written in C, not for rules",
                        event_names[event]);
}

// Moves
// ------------------------------------------------------------------------------------------

// The first move that fits counts, so one behind moves that take all it could is never taken.
static bool check_taken(struct work *w, const struct ic_node *node, const struct ic_move *move)
{
    if (!(move->from & ~w->taken[move->event]))
        return ic_node_fail(w->r, node,
                            "this move is never taken: what stands before it on '%s' takes all of "
                            "its states",
                            event_names[move->event]);
    if (move->name_count == 0)
        w->taken[move->event] |= move->from;
    return true;
}

static bool read_move(struct work *w, const struct ic_node *node, struct ic_move *out)
{
    struct move_keys keys = {0};
    struct ic_texts names = {0};
    struct ic_choices choices = states_of(w->a);
    if (!ic_schema_read(w->r, &move_schema, node, &keys) ||
        !check_event(w, ic_node_get(node, "on"), keys.on))
        return false;
    if (is_return(keys.on))
        return ic_node_fail(w->r, node, "'%s' ends the run and moves nothing",
                            event_names[keys.on]);
    if (!read_names(w, node, keys.on, keys.routines, keys.kinds, &names))
        return false;
    out->event = (enum ic_event)keys.on;
    out->names = names.at;
    out->name_count = names.count;
    return read_states(w, keys.from, "from", (1u << w->a->state_count) - 1, &out->from) &&
           ic_node_choice(w->r, keys.to, &choices, &out->to) && check_taken(w, node, out);
}

// Wrongs
// ------------------------------------------------------------------------------------------

// A word of `message` without its braces.
static bool check_word(const struct work *w, const struct ic_node *at, const struct ic_wrong *wrong,
                       struct ic_str word)
{
    const char *braced =
        ic_arena_printf(w->r->arena, "{%.*s}", (int)(word.len < 40 ? word.len : 40), word.data)
            .data;
    uint32_t i = 0;
    while (i < word_choices.count && !ic_str_is(word, words[i]))
        i++;
    if (i == word_choices.count)
        return ic_node_fail(w->r, at, "unknown word '%s' in 'message'%s", braced,
                            ic_choice_hint(w->r, word, &word_choices));
    if (i < MOVE)
        return true;
    if (!is_return(wrong->at))
        return fail_no_return(w, at, braced, wrong->at);
    if (wrong->across)
        return ic_node_fail(w->r, at,
                            "'%s' cannot be told with 'across: true': no move may have led there "
                            "in that routine",
                            braced);
    return !(wrong->in & 1) ||
           ic_node_fail(w->r, at,
                        "'%s' cannot be told in the first state '%s': no move may have led there",
                        braced, w->a->states[0]);
}

static bool check_message(const struct work *w, const struct ic_node *at,
                          const struct ic_wrong *wrong)
{
    for (const char *c = wrong->message; (c = strpbrk(c, "{}")) != NULL;) {
        const char *end = *c == '{' ? strpbrk(c + 1, "{}") : NULL;
        if (!end || *end != '}')
            return ic_node_fail(w->r, at,
                                "'{' and '}' in 'message' must stand around a word, as in "
                                "'{context}'");
        if (!check_word(w, at, wrong, ic_str_n(c + 1, (size_t)(end - c - 1))))
            return false;
        c = end + 1;
    }
    return true;
}

static bool check_assumption(const struct work *w, const struct ic_node *node,
                             const struct ic_wrong *wrong)
{
    const struct ic_node *at = ic_node_get(node, "assuming");
    if (wrong->definite_if && !wrong->assumption)
        return ic_node_fail(w->r, ic_node_get(node, "definite-if"),
                            "'definite-if' goes with 'assuming'");
    if (!wrong->assumption)
        return true;
    if (!ic_str_starts(at->text, "assuming that "))
        return ic_node_fail(w->r, at, "'assuming' must begin with 'assuming that '");
    return !strpbrk(wrong->assumption, "{}") ||
           ic_node_fail(w->r, at,
                        "words in '{' and '}' are filled in in 'message' only, not in "
                        "'assuming'");
}

static bool check_returns(const struct work *w, const struct ic_node *node,
                          const struct ic_wrong *wrong)
{
    static const char *const keys[] = {"elsewhere", "at-move", "across"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const struct ic_node *value = ic_node_get(node, keys[i]);
        if (value && !is_return(wrong->at))
            return fail_no_return(w, value, keys[i], wrong->at);
    }
    return !wrong->across || w->a->across_count ||
           ic_node_fail(w->r, ic_node_get(node, "across"),
                        "'across: true' needs the key 'across' of the automaton: in what contexts "
                        "it goes on");
}

// Every way would be its own other one.
static bool check_elsewhere(const struct work *w, const struct ic_node *list,
                            const struct ic_wrong *wrong)
{
    struct ic_choices choices = states_of(w->a);
    for (const struct ic_node *item = list ? list->first : NULL; item; item = item->next) {
        uint32_t state;
        if (!ic_node_choice(w->r, item, &choices, &state))
            return false;
        if (wrong->in >> state & 1)
            return ic_node_fail(w->r, item, "state '%s' of 'elsewhere' stands in 'in' too",
                                w->a->states[state]);
    }
    return true;
}

static bool read_wrong(const struct work *w, const struct ic_node *node, struct ic_wrong *out)
{
    struct wrong_keys keys = {.definite_if = IC_NONE};
    struct ic_texts names = {0};
    if (!ic_schema_read(w->r, &wrong_schema, node, &keys) ||
        !check_event(w, ic_node_get(node, "at"), keys.at) ||
        !read_names(w, node, keys.at, keys.routines, keys.kinds, &names))
        return false;
    *out = (struct ic_wrong){
        .at = (enum ic_event)keys.at,
        .names = names.at,
        .name_count = names.count,
        .at_move = keys.at_move,
        .across = keys.across,
        .message = keys.message,
        .assumption = keys.assuming,
        .definite_if = keys.definite_if == IC_NONE
                           ? NULL
                           : ic_effect_name((enum ic_effect_kind)keys.definite_if),
    };
    return read_states(w, keys.in, "in", 0, &out->in) &&
           read_states(w, keys.elsewhere, "elsewhere", 0, &out->elsewhere) &&
           check_returns(w, node, out) && check_elsewhere(w, keys.elsewhere, out) &&
           check_message(w, ic_node_get(node, "message"), out) && check_assumption(w, node, out);
}

// The whole
// ------------------------------------------------------------------------------------------

static bool read_moves(struct work *w, const struct ic_node *list)
{
    if (!ic_node_items(w->r, list, "moves"))
        return false;
    struct ic_move *moves = ic_arena_array(w->r->arena, list->count, sizeof *moves);
    w->a->moves = moves;
    for (const struct ic_node *n = list->first; n; n = n->next)
        if (!read_move(w, n, &moves[w->a->move_count++]))
            return false;
    return true;
}

static bool read_wrongs(const struct work *w, const struct ic_node *list)
{
    if (!ic_node_items(w->r, list, "wrong"))
        return false;
    struct ic_wrong *wrongs = ic_arena_array(w->r->arena, list->count, sizeof *wrongs);
    w->a->wrongs = wrongs;
    for (const struct ic_node *n = list->first; n; n = n->next)
        if (!read_wrong(w, n, &wrongs[w->a->wrong_count++]))
            return false;
    return true;
}

static bool read_across(const struct work *w, const struct ic_node *list)
{
    struct ic_texts kinds = {0};
    if (list && !read_kinds(w, list, "across", &kinds))
        return false;
    w->a->across = kinds.at;
    w->a->across_count = kinds.count;
    return true;
}

static bool check_across(const struct work *w, const struct ic_node *list)
{
    bool asked = w->a->across_count == 0;
    for (uint32_t i = 0; i < w->a->wrong_count; i++)
        asked |= w->a->wrongs[i].across;
    return asked || ic_node_fail(w->r, list,
                                 "'across' is for wrongs with 'across: true', and there is none");
}

static bool read_automaton(struct work *w, const struct ic_node *node)
{
    struct automaton_keys keys = {0};
    if (!ic_schema_read(w->r, &automaton_schema, node, &keys))
        return false;
    const struct ic_node *states = ic_node_get(node, "states");
    w->a->states = keys.states.at;
    w->a->state_count = keys.states.count;
    return check_states(w, states) && read_across(w, keys.across) && read_moves(w, keys.moves) &&
           read_wrongs(w, keys.wrong) && check_reached(w, states) && check_across(w, keys.across);
}

bool ic_automaton_read(struct ic_rulebook *book, struct ic_reader *r, const struct ic_node *root,
                       const struct ic_node *node, struct ic_rule *rule)
{
    bool wanted = strcmp(rule->check, "automaton") == 0 || strcmp(rule->check, "completion") == 0;
    if (wanted != (node != NULL))
        return ic_node_fail(r, root,
                            wanted ? "check 'automaton' needs the key 'automaton'"
                                   : "only check 'automaton' has an automaton");
    if (!node)
        return true;
    struct ic_automaton *a = ic_arena_alloc(r->arena, sizeof *a);
    struct work w = {.book = book, .r = r, .models = rule->models, .a = a};
    rule->automaton = a;
    return read_automaton(&w, node);
}

void ic_automaton_each_schema(void (*visit)(void *data, const char *name,
                                            const struct ic_schema *schema),
                              void *data)
{
    visit(data, "automaton", &automaton_schema);
    visit(data, "move", &move_schema);
    visit(data, "wrong", &wrong_schema);
}
