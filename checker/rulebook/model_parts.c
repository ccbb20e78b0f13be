#include "rulebook/book.h"

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static bool is_name(struct ic_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!is_name_char(text.data[i]))
            return false;
    return text.len > 0;
}

static struct ic_str next_word(struct ic_str *rest)
{
    *rest = ic_str_trim(*rest);
    return ic_str_split(rest, ' ');
}

static bool split_place(struct ic_model_reader *m, struct ic_str place, const char **record,
                        const char **field)
{
    struct ic_str rest = place;
    struct ic_str first = ic_str_split(&rest, '.');
    if (!is_name(first) || !is_name(rest))
        return false;
    *record = ic_arena_str(m->reader.arena, first).data;
    *field = ic_arena_str(m->reader.arena, rest).data;
    return true;
}

bool ic_model_read_place(struct ic_model_reader *m, const struct ic_node *node, const char **record,
                         const char **field)
{
    if (!ic_node_expect(&m->reader, node, IC_NODE_TEXT, "field"))
        return false;
    return split_place(m, node->text, record, field) ||
           ic_node_fail(&m->reader, node, "'%.*s' is not of the form 'RECORD.FIELD'",
                        IC_STR_ARG(node->text));
}

static bool read_value(struct ic_model_reader *m, const struct ic_node *node, struct ic_str text,
                       int64_t *value)
{
    if (ic_str_int(text, value))
        return true;
    uint32_t count = m->draft->constants.count;
    const char **names = ic_arena_array(m->reader.arena, count, sizeof *names);
    bool found = false;
    for (uint32_t i = 0; i < count; i++) {
        const struct ic_constant *constant = &m->draft->constants.at[i];
        names[i] = constant->name;
        if (!ic_str_is(text, constant->name))
            continue;
        if (found && *value != constant->value)
            return ic_node_fail(&m->reader, node,
                                "constant '%.*s' differs between the models: write its number",
                                IC_STR_ARG(text));
        *value = constant->value;
        found = true;
    }
    return found || ic_node_fail(&m->reader, node, "unknown constant '%.*s'%s", IC_STR_ARG(text),
                                 ic_hint(m->reader.arena, text, names, count));
}

static bool read_operator(struct ic_str word, struct ic_condition *out)
{
    out->differs = ic_str_is(word, "!=") || ic_str_is(word, "lacks");
    out->bits = ic_str_is(word, "has") || ic_str_is(word, "lacks");
    out->only = ic_str_is(word, "only");
    return out->differs || out->bits || out->only || ic_str_is(word, "==");
}

static bool read_condition(struct ic_model_reader *m, const struct ic_node *node,
                           struct ic_condition *out)
{
    if (!ic_node_expect(&m->reader, node, IC_NODE_TEXT, "when"))
        return false;
    struct ic_str rest = node->text;
    struct ic_str place = next_word(&rest), how = next_word(&rest), value = ic_str_trim(rest);
    if (!split_place(m, place, &out->record, &out->field) || !read_operator(how, out) ||
        value.len == 0)
        return ic_node_fail(&m->reader, node,
                            "condition '%.*s' is not of the form 'RECORD.FIELD == VALUE' "
                            "(or !=, only, has, lacks)",
                            IC_STR_ARG(node->text));
    return read_value(m, node, value, &out->value);
}

bool ic_model_read_conditions(struct ic_model_reader *m, const struct ic_node *list,
                              struct ic_condition **out)
{
    *out = NULL;
    if (!list)
        return true;
    if (!ic_node_expect(&m->reader, list, IC_NODE_LIST, "when"))
        return false;
    struct ic_condition **end = out;
    for (const struct ic_node *item = list->first; item; item = item->next) {
        struct ic_condition *condition = ic_arena_alloc(m->reader.arena, sizeof *condition);
        if (!read_condition(m, item, condition))
            return false;
        *end = condition;
        end = &condition->next;
    }
    return true;
}

bool ic_model_read_argument_test(struct ic_model_reader *m, const struct ic_node *node,
                                 uint32_t *argument, int64_t *value)
{
    int64_t number = -1;
    *argument = IC_NONE;
    if (!node)
        return true;
    if (!ic_node_expect(&m->reader, node, IC_NODE_TEXT, "if"))
        return false;
    struct ic_str rest = node->text;
    bool ok = ic_str_is(next_word(&rest), "argument");
    ok = ok && ic_str_int(next_word(&rest), &number) && number >= 0 && number < 64;
    ok = ok && ic_str_is(next_word(&rest), "==");
    rest = ic_str_trim(rest);
    if (!ok || rest.len == 0)
        return ic_node_fail(&m->reader, node,
                            "'%.*s' is not of the form 'argument NUMBER == VALUE'",
                            IC_STR_ARG(node->text));
    *argument = (uint32_t)number;
    return read_value(m, node, rest, value);
}

bool ic_model_read_locks(struct ic_model_reader *m, const struct ic_node *list, uint32_t *bits)
{
    *bits = 0;
    if (!list)
        return true;
    uint32_t count = m->draft->model.lock_count;
    const char **names = ic_arena_array(m->reader.arena, count, sizeof *names);
    for (uint32_t i = 0; i < count; i++)
        names[i] = m->draft->model.locks[i].name;
    struct ic_choices choices = {"lock", names, count};
    if (!ic_node_expect(&m->reader, list, IC_NODE_LIST, "locks"))
        return false;
    for (const struct ic_node *item = list->first; item; item = item->next) {
        uint32_t lock;
        if (!ic_node_choice(&m->reader, item, &choices, &lock))
            return false;
        *bits |= 1u << lock;
    }
    return true;
}

bool ic_model_read_kind(struct ic_model_reader *m, const struct ic_node *node, const char **kind)
{
    *kind = ic_node_text(&m->reader, node, "kind");
    if (!*kind)
        return false;
    struct ic_kind_use use = {*kind, node->line, node->column};
    ic_vec_push(&m->draft->kind_uses, use);
    return true;
}
