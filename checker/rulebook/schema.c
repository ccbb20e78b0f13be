#include "rulebook/schema.h"

#include "base/buf.h"
#include "rulebook/rulebook.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

bool ic_node_fail(const struct ic_reader *reader, const struct ic_node *node, const char *format,
                  ...)
{
    char text[sizeof reader->error->text];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return ic_fail_at(reader->error, reader->file, node->line, node->column, "%s", text);
}

static unsigned distance_of(struct ic_str name, struct ic_str other)
{
    bool begins =
        name.len >= 3 && name.len < other.len && memcmp(name.data, other.data, name.len) == 0;
    return begins ? 1 : ic_str_distance(name, other);
}

const char *ic_nearest(struct ic_str name, const char *const *names, uint32_t count)
{
    const char *best = NULL;
    unsigned best_distance = name.len < 4 ? 1 : name.len < 9 ? 2 : 3;
    for (uint32_t i = 0; i < count; i++) {
        unsigned distance = distance_of(name, ic_str(names[i]));
        if (distance < best_distance || (distance == best_distance && !best)) {
            best = names[i];
            best_distance = distance;
        }
    }
    return best;
}

const char *ic_hint(struct ic_arena *arena, struct ic_str name, const char *const *names,
                    uint32_t count)
{
    const char *nearest = ic_nearest(name, names, count);
    return nearest ? ic_arena_printf(arena, ", did you mean '%s'?", nearest).data : "";
}

bool ic_node_expect(const struct ic_reader *reader, const struct ic_node *node,
                    enum ic_node_kind kind, const char *key)
{
    return node->kind == kind ||
           ic_node_fail(reader, node, "'%s' must be %s, not %s", key, ic_node_kind_name(kind),
                        ic_node_kind_name(node->kind));
}

bool ic_node_items(const struct ic_reader *reader, const struct ic_node *node, const char *key)
{
    return ic_node_expect(reader, node, IC_NODE_LIST, key) &&
           (node->count > 0 || ic_node_fail(reader, node, "'%s' must not be empty", key));
}

const char *ic_node_text(const struct ic_reader *reader, const struct ic_node *node,
                         const char *key)
{
    if (!ic_node_expect(reader, node, IC_NODE_TEXT, key))
        return NULL;
    if (node->text.len == 0) {
        ic_node_fail(reader, node, "'%s' must not be empty", key);
        return NULL;
    }
    return ic_arena_str(reader->arena, node->text).data;
}

static bool read_texts(const struct ic_reader *reader, const struct ic_node *node, const char *key,
                       struct ic_texts *out)
{
    if (!ic_node_expect(reader, node, IC_NODE_LIST, key))
        return false;
    const char **at = ic_arena_array(reader->arena, node->count, sizeof *at);
    uint32_t count = 0;
    for (const struct ic_node *item = node->first; item; item = item->next)
        if (!(at[count++] = ic_node_text(reader, item, key)))
            return false;
    *out = (struct ic_texts){at, count};
    return true;
}

static bool read_count(const struct ic_reader *reader, const struct ic_node *node, const char *key,
                       uint32_t *out)
{
    int64_t value;
    if (!ic_node_expect(reader, node, IC_NODE_TEXT, key))
        return false;
    if (!ic_str_int(node->text, &value) || value < 0 || value > IC_KEY_COUNT_LIMIT)
        return ic_node_fail(reader, node, "'%s' must be a whole number from 0 to %u, not '%.*s'",
                            key, IC_KEY_COUNT_LIMIT, IC_STR_ARG(node->text));
    *out = (uint32_t)value;
    return true;
}

bool ic_node_number(const struct ic_reader *reader, const struct ic_node *node, const char *key,
                    double *out)
{
    if (!ic_node_expect(reader, node, IC_NODE_TEXT, key))
        return false;
    char *end = NULL;
    double value = node->text.len ? strtod(node->text.data, &end) : 0;
    if (end != node->text.data + node->text.len || !isfinite(value) || value < 0 || !end)
        return ic_node_fail(reader, node, "'%s' must be a number from 0 up, not '%.*s'", key,
                            IC_STR_ARG(node->text));
    *out = value;
    return true;
}

static bool read_bool(const struct ic_reader *reader, const struct ic_node *node, const char *key,
                      bool *out)
{
    if (!ic_node_expect(reader, node, IC_NODE_TEXT, key))
        return false;
    *out = ic_str_is(node->text, "true");
    return *out || ic_str_is(node->text, "false") ||
           ic_node_fail(reader, node, "'%s' must be true or false, not '%.*s'", key,
                        IC_STR_ARG(node->text));
}

bool ic_node_irql(const struct ic_reader *reader, const struct ic_node *node, const char *key,
                  unsigned *out)
{
    if (!ic_node_expect(reader, node, IC_NODE_TEXT, key))
        return false;
    return ic_irql_parse(node->text, out) ||
           ic_node_fail(reader, node,
                        "'%.*s' is no IRQL (PASSIVE_LEVEL, APC_LEVEL, DISPATCH_LEVEL, "
                        "DIRQL, HIGH_LEVEL)",
                        IC_STR_ARG(node->text));
}

const char *ic_choice_hint(const struct ic_reader *reader, struct ic_str name,
                           const struct ic_choices *choices)
{
    struct ic_buf list = {0};
    if (choices->count == 0 || choices->count > 8 ||
        ic_nearest(name, choices->names, choices->count))
        return ic_hint(reader->arena, name, choices->names, choices->count);
    for (uint32_t i = 0; i < choices->count; i++)
        ic_buf_printf(&list, "%s%s", i ? ", " : " (known: ", choices->names[i]);
    ic_buf_char(&list, ')');
    const char *text = ic_arena_str(reader->arena, ic_buf_view(&list)).data;
    ic_buf_release(&list);
    return text;
}

bool ic_node_choice(const struct ic_reader *reader, const struct ic_node *node,
                    const struct ic_choices *choices, uint32_t *choice)
{
    if (!ic_node_expect(reader, node, IC_NODE_TEXT, choices->what))
        return false;
    for (uint32_t i = 0; i < choices->count; i++) {
        if (ic_str_is(node->text, choices->names[i])) {
            *choice = i;
            return true;
        }
    }
    return ic_node_fail(reader, node, "unknown %s '%.*s'%s", choices->what, IC_STR_ARG(node->text),
                        ic_choice_hint(reader, node->text, choices));
}

static bool read_choices(const struct ic_reader *reader, const struct ic_node *node,
                         const struct ic_key *key, uint32_t *out)
{
    if (!ic_node_items(reader, node, key->name))
        return false;
    *out = 0;
    for (const struct ic_node *item = node->first; item; item = item->next) {
        uint32_t choice;
        if (!ic_node_choice(reader, item, key->choices, &choice))
            return false;
        if (*out >> choice & 1)
            return ic_node_fail(reader, item, "'%.*s' stands twice in '%s'", IC_STR_ARG(item->text),
                                key->name);
        *out |= 1u << choice;
    }
    return true;
}

static bool read_key(const struct ic_reader *reader, const struct ic_key *key,
                     const struct ic_node *node, void *out)
{
    void *member = (char *)out + key->offset;
    switch (key->type) {
    case IC_KEY_TEXT:
        return (*(const char **)member = ic_node_text(reader, node, key->name)) != NULL;
    case IC_KEY_ITEMS:
        return ic_node_items(reader, node, key->name) &&
               read_texts(reader, node, key->name, member);
    case IC_KEY_TEXTS:
        return read_texts(reader, node, key->name, member);
    case IC_KEY_COUNT:
        return read_count(reader, node, key->name, member);
    case IC_KEY_NUMBER:
        return ic_node_number(reader, node, key->name, member);
    case IC_KEY_BOOL:
        return read_bool(reader, node, key->name, member);
    case IC_KEY_IRQL:
        return ic_node_irql(reader, node, key->name, member);
    case IC_KEY_CHOICE:
        return ic_node_choice(reader, node, key->choices, member);
    case IC_KEY_CHOICES:
        return read_choices(reader, node, key, member);
    case IC_KEY_NODE:
        *(const struct ic_node **)member = node;
        return true;
    }
    return false;
}

static bool unknown_key(const struct ic_reader *reader, const struct ic_schema *schema,
                        const struct ic_node *key)
{
    const char **names = ic_arena_array(reader->arena, schema->key_count, sizeof *names);
    for (uint32_t i = 0; i < schema->key_count; i++)
        names[i] = schema->keys[i].name;
    return ic_node_fail(reader, key, "unknown key '%.*s' in %s%s", IC_STR_ARG(key->text),
                        schema->what, ic_hint(reader->arena, key->text, names, schema->key_count));
}

static const struct ic_key *find_key(const struct ic_schema *schema, struct ic_str name)
{
    for (uint32_t i = 0; i < schema->key_count; i++)
        if (ic_str_is(name, schema->keys[i].name))
            return &schema->keys[i];
    return NULL;
}

bool ic_schema_read(struct ic_reader *reader, const struct ic_schema *schema,
                    const struct ic_node *node, void *out)
{
    if (node->kind != IC_NODE_MAP)
        return ic_node_fail(reader, node, "%s must be a mapping, not %s", schema->what,
                            node->kind == IC_NODE_TEXT && node->text.len == 0
                                ? "nothing"
                                : ic_node_kind_name(node->kind));
    for (const struct ic_node *key = node->first; key; key = key->next->next) {
        const struct ic_key *known = find_key(schema, key->text);
        if (!known)
            return unknown_key(reader, schema, key);
        if (!read_key(reader, known, key->next, out))
            return false;
    }
    for (uint32_t i = 0; i < schema->key_count; i++)
        if (schema->keys[i].required && !ic_node_get(node, schema->keys[i].name))
            return ic_node_fail(reader, node, "%s needs the key '%s'", schema->what,
                                schema->keys[i].name);
    return true;
}
