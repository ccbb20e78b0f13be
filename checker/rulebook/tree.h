// A YAML file as a tree whose nodes know where they stand.
//
// Of YAML only what a rule file needs is let in: one document, no anchors and aliases, no tags,
// no key that stands twice in a mapping, at most IC_TREE_DEPTH levels and IC_TREE_PAIRS pairs in a
// mapping. Whatever a file holds, reading it takes time and memory in proportion to its size.
#ifndef IC_RULEBOOK_TREE_H
#define IC_RULEBOOK_TREE_H

#include "base/arena.h"
#include "base/error.h"

#ifdef __cplusplus
extern "C" {
#endif

#define IC_TREE_DEPTH 32
#define IC_TREE_PAIRS 1000
#define IC_TREE_FILE_LIMIT ((size_t)4 << 20)

enum ic_node_kind { IC_NODE_TEXT, IC_NODE_LIST, IC_NODE_MAP };

struct ic_node {
    enum ic_node_kind kind;
    uint32_t line, column;       // 1-based
    struct ic_str text;          // of a text; NUL-terminated
    uint32_t count;              // items of a list, pairs of a map
    const struct ic_node *first; // first item, or first key: keys and values take turns
    const struct ic_node *next;
};

// The root of `text`, in `arena`; an empty document is an empty text. NULL on failure; `file` is
// the name to put into the error.
const struct ic_node *ic_tree_read(struct ic_arena *arena, const char *file, struct ic_str text,
                                   struct ic_error *error);

// The value of `key` in a map, or NULL.
const struct ic_node *ic_node_get(const struct ic_node *map, const char *key);

// "a text", "a list", "a mapping".
const char *ic_node_kind_name(enum ic_node_kind kind);

#ifdef __cplusplus
}
#endif
#endif
