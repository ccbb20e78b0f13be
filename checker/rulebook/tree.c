#include "rulebook/tree.h"

#include <yaml.h>

struct open_node {
    struct ic_node *node, *last;
    uint32_t children;
};

struct reader {
    struct ic_arena *arena;
    const char *file;
    struct ic_error *error;
    yaml_parser_t parser;
    struct open_node open[IC_TREE_DEPTH];
    uint32_t depth;
    struct ic_node *root;
};

static uint32_t position(size_t zero_based)
{
    return zero_based >= UINT32_MAX ? UINT32_MAX : (uint32_t)zero_based + 1;
}

static bool fail(struct reader *r, yaml_mark_t at, const char *text)
{
    return ic_fail_at(r->error, r->file, position(at.line), position(at.column), "%s", text);
}

static bool fail_syntax(struct reader *r)
{
    const yaml_parser_t *p = &r->parser;
    yaml_mark_t at = p->error == YAML_READER_ERROR ? p->mark : p->problem_mark;
    return ic_fail_at(r->error, r->file, position(at.line), position(at.column), "invalid YAML: %s",
                      p->problem ? p->problem : "cannot be read");
}

static bool is_key(const struct open_node *open)
{
    return open->node->kind == IC_NODE_MAP && open->children % 2 == 0;
}

static bool check_key(struct reader *r, const struct ic_node *key, const struct open_node *open)
{
    if (key->kind != IC_NODE_TEXT)
        return ic_fail_at(r->error, r->file, key->line, key->column, "a key must be a text, not %s",
                          ic_node_kind_name(key->kind));
    if (open->node->count == IC_TREE_PAIRS)
        return ic_fail_at(r->error, r->file, key->line, key->column,
                          "more than %d keys in a mapping", IC_TREE_PAIRS);
    const struct ic_node *old = open->node->first;
    for (uint32_t i = 0; i < open->children; i += 2, old = old->next->next)
        if (ic_str_eq(old->text, key->text))
            return ic_fail_at(r->error, r->file, key->line, key->column,
                              "key '%.*s' stands twice in this mapping (first in line %u)",
                              IC_STR_ARG(key->text), old->line);
    return true;
}

static bool append(struct reader *r, struct ic_node *node)
{
    if (r->depth == 0) {
        r->root = node;
        return true;
    }
    struct open_node *open = &r->open[r->depth - 1];
    if (is_key(open) && !check_key(r, node, open))
        return false;
    if (open->last)
        open->last->next = node;
    else
        open->node->first = node;
    open->last = node;
    open->children++;
    open->node->count = open->node->kind == IC_NODE_MAP ? open->children / 2 : open->children;
    return true;
}

static struct ic_node *make(struct reader *r, enum ic_node_kind kind, const yaml_event_t *event)
{
    struct ic_node *node = ic_arena_alloc(r->arena, sizeof *node);
    node->kind = kind;
    node->line = position(event->start_mark.line);
    node->column = position(event->start_mark.column);
    return node;
}

static bool add_text(struct reader *r, const yaml_event_t *event)
{
    if (event->data.scalar.anchor)
        return fail(r, event->start_mark, "anchors (&name) are not allowed here");
    if (event->data.scalar.tag)
        return fail(r, event->start_mark, "tags (!name) are not allowed here");
    struct ic_str text =
        ic_str_n((const char *)event->data.scalar.value, event->data.scalar.length);
    if (text.len && memchr(text.data, 0, text.len))
        return fail(r, event->start_mark, "a text must not hold NUL characters");
    struct ic_node *node = make(r, IC_NODE_TEXT, event);
    node->text = ic_arena_str(r->arena, text);
    return append(r, node);
}

static bool open_list_or_map(struct reader *r, const yaml_event_t *event)
{
    bool is_map = event->type == YAML_MAPPING_START_EVENT;
    if (is_map ? event->data.mapping_start.anchor : event->data.sequence_start.anchor)
        return fail(r, event->start_mark, "anchors (&name) are not allowed here");
    if (is_map ? event->data.mapping_start.tag : event->data.sequence_start.tag)
        return fail(r, event->start_mark, "tags (!name) are not allowed here");
    if (r->depth == IC_TREE_DEPTH)
        return fail(r, event->start_mark, "nested too deeply (more than 32 levels)");
    struct ic_node *node = make(r, is_map ? IC_NODE_MAP : IC_NODE_LIST, event);
    if (!append(r, node))
        return false;
    r->open[r->depth++] = (struct open_node){.node = node};
    return true;
}

static bool take(struct reader *r, const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        return add_text(r, event);
    case YAML_SEQUENCE_START_EVENT:
    case YAML_MAPPING_START_EVENT:
        return open_list_or_map(r, event);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        r->depth--;
        return true;
    case YAML_ALIAS_EVENT:
        return fail(r, event->start_mark, "aliases (*name) are not allowed here");
    case YAML_DOCUMENT_START_EVENT:
        return !r->root || fail(r, event->start_mark, "only one document is allowed in a file");
    default:
        return true;
    }
}

static bool read_events(struct reader *r)
{
    for (bool ended = false; !ended;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&r->parser, &event))
            return fail_syntax(r);
        ended = event.type == YAML_STREAM_END_EVENT;
        bool ok = take(r, &event);
        yaml_event_delete(&event);
        if (!ok)
            return false;
    }
    return true;
}

const struct ic_node *ic_tree_read(struct ic_arena *arena, const char *file, struct ic_str text,
                                   struct ic_error *error)
{
    struct reader r = {.arena = arena, .file = file, .error = error};
    if (!yaml_parser_initialize(&r.parser)) {
        ic_fail_at(error, file, 0, 0, "cannot start the YAML reader");
        return NULL;
    }
    yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&r.parser, (const unsigned char *)(text.data ? text.data : ""),
                                 text.len);
    bool ok = read_events(&r);
    yaml_parser_delete(&r.parser);
    if (!ok)
        return NULL;
    if (!r.root) {
        r.root = ic_arena_alloc(arena, sizeof *r.root);
        r.root->line = r.root->column = 1;
        r.root->text = ic_arena_str(arena, ic_str(""));
    }
    return r.root;
}

const struct ic_node *ic_node_get(const struct ic_node *map, const char *key)
{
    const struct ic_node *at = map->kind == IC_NODE_MAP ? map->first : NULL;
    for (; at; at = at->next->next)
        if (ic_str_is(at->text, key))
            return at->next;
    return NULL;
}

const char *ic_node_kind_name(enum ic_node_kind kind)
{
    return kind == IC_NODE_TEXT ? "a text" : kind == IC_NODE_LIST ? "a list" : "a mapping";
}
