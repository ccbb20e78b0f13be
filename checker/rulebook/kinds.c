// The kinds of contexts that the models have, and those that their routines request: what a rule
// may speak of.
#include "rulebook/book.h"

void ic_kinds_note(struct ic_rulebook *book, const char *kind, uint32_t model, bool requested)
{
    uint32_t id = ic_pool_add(&book->kind_names, ic_str(kind));
    while (book->kinds.count <= id)
        ic_vec_push(&book->kinds, (struct ic_kind){0});
    if (requested)
        book->kinds.at[id].requested_in |= 1u << model;
    else
        book->kinds.at[id].models |= 1u << model;
}

static bool fail_unknown(const struct ic_rulebook *book, const struct ic_reader *r,
                         const struct ic_node *node, uint32_t models)
{
    const char **names = ic_arena_array(r->arena, book->kinds.count, sizeof *names);
    struct ic_choices known = {"context kind", names, 0};
    for (uint32_t i = 0; i < book->kinds.count; i++)
        if (book->kinds.at[i].models & models)
            names[known.count++] = ic_pool_get(&book->kind_names, i).data;
    return ic_node_fail(r, node, "unknown context kind '%.*s'%s", IC_STR_ARG(node->text),
                        ic_choice_hint(r, node->text, &known));
}

bool ic_rule_kind(const struct ic_rulebook *book, const struct ic_reader *r,
                  const struct ic_node *node, const char *key, uint32_t models, bool requested,
                  const char **kind)
{
    *kind = ic_node_text(r, node, key);
    if (!*kind)
        return false;
    uint32_t id = ic_pool_find(&book->kind_names, node->text);
    const struct ic_kind *known = id == IC_NONE ? NULL : &book->kinds.at[id];
    if (!known || !known->models)
        return fail_unknown(book, r, node, models);
    if (!(known->models & models))
        return ic_node_fail(r, node, "no model of this rule has a context '%s'", *kind);
    return !requested || known->requested_in & models ||
           ic_node_fail(r, node, "nothing requests a context '%s' in the models of this rule",
                        *kind);
}
