// The parameters that a rule gives its check: parameters.def says which there are.
#include "rulebook/book.h"

enum {
#define X(id, name) CHECK_##id,
#include "rulebook/checks.def"
#undef X
};
enum type { IRQL, WORD, KIND, PLACE, PLACES, CONSTANT, GROUP };
enum need { OPTIONAL, NEEDED, ONE_OF };

static const struct parameter {
    uint32_t check;
    const char *name;
    enum type type;
    const char *values;
    enum need need;
    const char *with;
} parameters[] = {
#define X(check, name, type, values, need, with) {CHECK_##check, #name, type, values, need, with},
#include "rulebook/parameters.def"
#undef X
};
enum { COUNT = sizeof parameters / sizeof *parameters };

// Values
// ------------------------------------------------------------------------------------------

struct value {
    struct ic_rulebook *book;
    const struct ic_reader *r;
    const struct ic_node *node;
    const struct parameter *parameter;
    uint32_t models; // of the rule
};

static bool check_word(const struct value *v)
{
    const char *names[COUNT];
    struct ic_choices choices = {"value", names, 0};
    struct ic_str rest = ic_str(v->parameter->values);
    while (rest.len && choices.count < COUNT)
        names[choices.count++] = ic_arena_str(v->r->arena, ic_str_split(&rest, ' ')).data;
    return ic_node_choice(v->r, v->node, &choices, &(uint32_t){0});
}

// One "RECORD.FIELD" or several with blanks between them.
static bool check_places(const struct value *v)
{
    struct ic_model_reader m = {.reader = *v->r};
    struct ic_node place = *v->node;
    struct ic_str rest = v->node->text;
    const char *record, *field;
    while (rest.len) {
        place.text = v->parameter->type == PLACES ? ic_str_split(&rest, ' ') : rest;
        if (!ic_model_read_place(&m, &place, &record, &field))
            return false;
        if (v->parameter->type == PLACE)
            break;
    }
    return true;
}

static bool check_constant(const struct value *v)
{
    int64_t value;
    return ic_rulebook_constant(v->book, v->models, v->node->text, &value) ||
           ic_node_fail(v->r, v->node, "unknown constant '%.*s'", IC_STR_ARG(v->node->text));
}

// Which groups there are is known when all rules are read.
static bool note_group(const struct value *v, const char *text)
{
    ic_vec_push(&v->book->group_uses,
                (struct ic_group_use){v->r->file, v->node->line, v->node->column, text});
    return true;
}

static bool check_value(const struct value *v, const char *text)
{
    const char *kind;
    unsigned irql;
    switch (v->parameter->type) {
    case IRQL:
        return ic_node_irql(v->r, v->node, v->parameter->name, &irql);
    case WORD:
        return check_word(v);
    case KIND:
        return ic_rule_kind(v->book, v->r, v->node, v->parameter->name, v->models, false, &kind);
    case PLACE:
    case PLACES:
        return check_places(v);
    case CONSTANT:
        return check_constant(v);
    case GROUP:
        return note_group(v, text);
    }
    return false;
}

// The table
// ------------------------------------------------------------------------------------------

static bool unknown_parameter(const struct ic_reader *r, const struct ic_node *key, uint32_t check,
                              const struct ic_rule *rule)
{
    const char *names[COUNT];
    struct ic_choices known = {"parameter", names, 0};
    for (size_t i = 0; i < COUNT; i++)
        if (parameters[i].check == check)
            names[known.count++] = parameters[i].name;
    return ic_node_fail(r, key, "check '%s' has no parameter '%.*s'%s", rule->check,
                        IC_STR_ARG(key->text), ic_choice_hint(r, key->text, &known));
}

static const struct parameter *find(uint32_t check, struct ic_str name)
{
    for (size_t i = 0; i < COUNT; i++)
        if (parameters[i].check == check && ic_str_is(name, parameters[i].name))
            return &parameters[i];
    return NULL;
}

static bool is_given(const struct ic_rule *rule, const char *name)
{
    return ic_rule_parameter(rule, name)[0] != 0;
}

// What the check cannot do without is there; `at` is where to say that it is not.
static bool check_needs(const struct ic_reader *r, const struct ic_node *at, uint32_t check,
                        const struct ic_rule *rule)
{
    const char *one_of = "";
    bool found = false;
    for (const struct parameter *p = parameters; p < parameters + COUNT; p++) {
        if (p->check != check)
            continue;
        bool given = is_given(rule, p->name);
        if (p->need == NEEDED && !given)
            return ic_node_fail(r, at, "check '%s' needs the parameter '%s'", rule->check, p->name);
        if (given && p->with[0] && !is_given(rule, p->with))
            return ic_node_fail(r, at, "parameter '%s' needs the parameter '%s'", p->name, p->with);
        if (p->need != ONE_OF)
            continue;
        found |= given;
        one_of =
            ic_arena_printf(r->arena, "%s%s'%s'", one_of, one_of[0] ? " or " : "", p->name).data;
    }
    return found || !one_of[0] ||
           ic_node_fail(r, at, "check '%s' needs the parameter %s", rule->check, one_of);
}

static bool read_map(struct ic_rulebook *book, const struct ic_reader *r,
                     const struct ic_node *node, uint32_t check, struct ic_rule *rule)
{
    struct ic_parameter *at = ic_arena_array(r->arena, node->count, sizeof *at);
    rule->parameters = at;
    rule->parameter_count = node->count;
    for (const struct ic_node *key = node->first; key; key = key->next->next, at++) {
        const struct parameter *parameter = find(check, key->text);
        if (!parameter)
            return unknown_parameter(r, key, check, rule);
        struct value v = {book, r, key->next, parameter, rule->models};
        at->name = parameter->name;
        if (!(at->value = ic_node_text(r, key->next, at->name)) || !check_value(&v, at->value))
            return false;
    }
    return true;
}

bool ic_parameters_read(struct ic_rulebook *book, const struct ic_reader *r,
                        const struct ic_node *root, const struct ic_node *node, uint32_t check,
                        struct ic_rule *rule)
{
    if (node && (!ic_node_expect(r, node, IC_NODE_MAP, "parameters") ||
                 !read_map(book, r, node, check, rule)))
        return false;
    return check_needs(r, node ? node : root, check, rule);
}

const char *ic_rule_parameter(const struct ic_rule *rule, const char *key)
{
    for (uint32_t i = 0; i < rule->parameter_count; i++)
        if (strcmp(rule->parameters[i].name, key) == 0)
            return rule->parameters[i].value;
    return "";
}

// Groups
// ------------------------------------------------------------------------------------------

// The row of the rule that still has this very text as a parameter; IC_NONE: another one replaced
// it.
static uint32_t user_of(const struct ic_rulebook *book, const struct ic_group_use *use)
{
    for (uint32_t i = 0; i < book->rules.count; i++)
        for (uint32_t k = 0; k < book->rules.at[i].parameter_count; k++)
            if (book->rules.at[i].parameters[k].value == use->group)
                return i;
    return IC_NONE;
}

static bool check_group(struct ic_rulebook *book, const struct ic_group_use *use,
                        struct ic_error *error)
{
    struct ic_reader r = {&book->arena, use->file, error};
    struct ic_node at = {.line = use->line, .column = use->column};
    const char **names = ic_arena_array(r.arena, book->rules.count, sizeof *names);
    uint32_t user = user_of(book, use), count = 0;
    bool later = false;
    for (uint32_t i = 0; i < book->rules.count && user != IC_NONE; i++) {
        bool same = strcmp(book->rules.at[i].group, use->group) == 0;
        if (same && i < user)
            return true;
        later |= same && i > user;
        if (book->rules.at[i].group[0])
            names[count++] = book->rules.at[i].group;
    }
    if (user == IC_NONE)
        return true;
    if (later)
        return ic_node_fail(&r, &at, "no rule before this one, by 'order', has the group '%s'",
                            use->group);
    return ic_node_fail(&r, &at, "no rule has the group '%s'%s", use->group,
                        ic_hint(r.arena, ic_str(use->group), names, count));
}

bool ic_groups_check(struct ic_rulebook *book, struct ic_error *error)
{
    for (uint32_t i = 0; i < book->group_uses.count; i++)
        if (!check_group(book, &book->group_uses.at[i], error))
            return false;
    return true;
}
