// What a mapping of a rule file may hold, as a table: one row per key with its type and the place
// in a C struct that takes it. Reading and all checks follow from the table.
//
//     struct lock { const char *name; uint32_t rank; };
//     static const struct ic_key lock_keys[] = {
//         {"name", IC_KEY_TEXT, offsetof(struct lock, name), true, NULL},
//         {"rank", IC_KEY_COUNT, offsetof(struct lock, rank), false, NULL},
//     };
//     static const struct ic_schema lock_schema = {"a lock", lock_keys, 2};
//     if (!ic_schema_read(&reader, &lock_schema, node, &lock)) return false;
//
// Members of keys that are absent stay as they were, so the caller sets the defaults first.
#ifndef IC_RULEBOOK_SCHEMA_H
#define IC_RULEBOOK_SCHEMA_H

#include "rulebook/tree.h"

#ifdef __cplusplus
extern "C" {
#endif

// Where texts go, and where errors are reported.
struct ic_reader {
    struct ic_arena *arena; // lives as long as the rulebook
    const char *file;
    struct ic_error *error;
};

struct ic_texts {
    const char *const *at;
    uint32_t count;
};

// The names that a key may take.
struct ic_choices {
    const char *what; // "context group", for messages
    const char *const *names;
    uint32_t count;
};

enum ic_key_type {
    IC_KEY_TEXT,    // const char *, not empty
    IC_KEY_TEXTS,   // struct ic_texts
    IC_KEY_ITEMS,   // the same, not empty
    IC_KEY_COUNT,   // uint32_t up to IC_KEY_COUNT_LIMIT
    IC_KEY_NUMBER,  // double, not negative
    IC_KEY_BOOL,    // bool: true or false
    IC_KEY_IRQL,    // unsigned
    IC_KEY_CHOICE,  // uint32_t: which of `choices`
    IC_KEY_CHOICES, // uint32_t: a list of `choices`, not empty and each once, as bits
    IC_KEY_NODE,    // const struct ic_node *: the caller reads it
};
#define IC_KEY_COUNT_LIMIT 100000u

struct ic_key {
    const char *name;
    enum ic_key_type type;
    size_t offset;
    bool required;
    const struct ic_choices *choices;
};

struct ic_schema {
    const char *what; // "a context", for messages
    const struct ic_key *keys;
    uint32_t key_count;
};

#define IC_SCHEMA(what, keys) {(what), (keys), sizeof(keys) / sizeof *(keys)}

bool ic_schema_read(struct ic_reader *reader, const struct ic_schema *schema,
                    const struct ic_node *node, void *out);

// Fails at `node`; returns false.
bool ic_node_fail(const struct ic_reader *reader, const struct ic_node *node, const char *format,
                  ...) __attribute__((format(printf, 3, 4)));

// Checks the kind of a node that a key names.
bool ic_node_expect(const struct ic_reader *reader, const struct ic_node *node,
                    enum ic_node_kind kind, const char *key);

// Checks that a node is a list with at least one item.
bool ic_node_items(const struct ic_reader *reader, const struct ic_node *node, const char *key);

// A text that is not empty, copied into the reader's arena; NULL on failure.
const char *ic_node_text(const struct ic_reader *reader, const struct ic_node *node,
                         const char *key);

// A number from 0 up.
bool ic_node_number(const struct ic_reader *reader, const struct ic_node *node, const char *key,
                    double *out);

bool ic_node_irql(const struct ic_reader *reader, const struct ic_node *node, const char *key,
                  unsigned *out);

// Which of the choices `node` is; fails with the nearest one.
bool ic_node_choice(const struct ic_reader *reader, const struct ic_node *node,
                    const struct ic_choices *choices, uint32_t *choice);

// The name that `name` was probably meant to be, or NULL if none is close.
const char *ic_nearest(struct ic_str name, const char *const *names, uint32_t count);

// What to say behind an unknown name: the nearest choice, or all of them if they are few, or "".
const char *ic_choice_hint(const struct ic_reader *reader, struct ic_str name,
                           const struct ic_choices *choices);

// ", did you mean 'x'?" or "".
const char *ic_hint(struct ic_arena *arena, struct ic_str name, const char *const *names,
                    uint32_t count);

#ifdef __cplusplus
}
#endif
#endif
