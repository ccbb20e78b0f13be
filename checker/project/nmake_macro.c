#include "base/buf.h"
#include "project/nmake.h"

// Bytes of a text that `$(NAME:text=other)` replaces; longer ones are not looked for.
enum { REPLACED = 256 };

static uint32_t name_id(const struct ic_pool *pool, struct ic_str name, struct ic_pool *add)
{
    struct ic_buf lower = {0};
    for (size_t i = 0; i < name.len; i++) {
        char c = name.data[i];
        ic_buf_char(&lower, c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c);
    }
    uint32_t id =
        add ? ic_pool_add(add, ic_buf_view(&lower)) : ic_pool_find(pool, ic_buf_view(&lower));
    ic_buf_release(&lower);
    return id;
}

static const struct ic_nmake_macro *find(const struct ic_nmake *n, struct ic_str name)
{
    uint32_t id = name_id(&n->names, name, NULL);
    if (id == IC_NONE || id >= n->macros.count || !n->macros.at[id].value)
        return NULL;
    return &n->macros.at[id];
}

static void put(struct ic_nmake *n, struct ic_str name, const char *value)
{
    uint32_t id = name_id(NULL, name, &n->names);
    while (n->macros.count <= id)
        ic_vec_push(&n->macros, (struct ic_nmake_macro){0});
    n->macros.at[id] = (struct ic_nmake_macro){value, n->place};
}

void ic_nmake_set(struct ic_nmake *nmake, const char *name, const char *value)
{
    put(nmake, ic_str(name), ic_arena_str(nmake->arena, ic_str(value)).data);
}

void ic_nmake_undefine(struct ic_nmake *nmake, struct ic_str name)
{
    put(nmake, name, NULL);
}

bool ic_nmake_defined(const struct ic_nmake *nmake, struct ic_str name)
{
    return find(nmake, name) != NULL;
}

// Expansion
// ------------------------------------------------------------------------------------------

// Names that are not defined vanish, or stay; `$$` stays unless the text is for use.
enum mode { FOR_USE, FOR_USE_KEEP, FOR_DEFINITION };

struct expansion {
    struct ic_nmake *nmake;
    enum mode mode;
    struct ic_str self; // the macro being defined, which is empty in its own value if it is new
    bool full;
};

static void expand(struct expansion *e, struct ic_str text, uint32_t depth, struct ic_buf *out);

static bool is_full(struct expansion *e, uint32_t depth, const struct ic_buf *out)
{
    struct ic_nmake *n = e->nmake;
    if (!e->full && (depth > IC_NMAKE_EXPANSION_DEPTH || out->len > IC_NMAKE_VALUE ||
                     n->expansions > IC_NMAKE_EXPANSIONS || n->expanded > IC_NMAKE_EXPANDED)) {
        e->full = true;
        ic_nmake_note(n, "macros expand to too much here: the rest is left out");
    }
    return e->full;
}

static size_t closing(struct ic_str text, size_t i)
{
    for (uint32_t depth = 0; i < text.len; i++) {
        if (text.data[i] == '(')
            depth++;
        else if (text.data[i] == ')' && --depth == 0)
            return i;
    }
    return text.len;
}

static void replace(struct ic_str text, struct ic_str old, struct ic_str new, struct ic_buf *out)
{
    for (size_t i = 0; i < text.len && out->len <= 2 * IC_NMAKE_VALUE;) {
        bool here =
            old.len && old.len <= text.len - i && memcmp(text.data + i, old.data, old.len) == 0;
        if (here)
            ic_buf_str(out, new);
        else
            ic_buf_char(out, text.data[i]);
        i += here ? old.len : 1;
    }
}

static void value_of(struct expansion *e, const struct ic_nmake_macro *macro,
                     struct ic_str replacement, uint32_t depth, struct ic_buf *out)
{
    struct ic_buf value = {0};
    expand(e, ic_str(macro->value), depth + 1, &value);
    if (replacement.len) {
        struct ic_buf old = {0}, new = {0};
        struct ic_str rest = replacement;
        struct ic_str from = ic_str_split(&rest, '=');
        expand(e, from, depth + 1, &old);
        expand(e, rest, depth + 1, &new);
        replace(ic_buf_view(&value), ic_buf_view(&old), ic_buf_view(&new), out);
        ic_buf_release(&old);
        ic_buf_release(&new);
    } else {
        ic_buf_str(out, ic_buf_view(&value));
    }
    e->nmake->expanded += value.len;
    ic_buf_release(&value);
}

// `body` is what stands between the parentheses, `whole` all of the reference.
static void reference(struct expansion *e, struct ic_str body, struct ic_str whole, uint32_t depth,
                      struct ic_buf *out)
{
    struct ic_str rest = body, plain = ic_str_split(&rest, ':');
    struct ic_buf name = {0};
    e->nmake->expansions++;
    expand(e, plain, depth + 1, &name);
    struct ic_str known = ic_str_trim(ic_buf_view(&name));
    const struct ic_nmake_macro *macro = find(e->nmake, known);
    bool self = ic_str_eq_nocase(known, e->self) && e->self.len;
    if (macro)
        value_of(e, macro, rest, depth, out);
    else if (!self && e->mode != FOR_USE)
        ic_buf_str(out, whole);
    ic_buf_release(&name);
}

static bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static void expand(struct expansion *e, struct ic_str text, uint32_t depth, struct ic_buf *out)
{
    for (size_t i = 0; i < text.len && !is_full(e, depth, out); i++) {
        char next = i + 1 < text.len ? text.data[i + 1] : 0;
        size_t end = i + 1;
        if (text.data[i] == '$' && next == '(') {
            end = closing(text, i + 1);
            e->nmake->expanded += end - i;
        }
        if (text.data[i] != '$' || !next || end == text.len) {
            ic_buf_char(out, text.data[i]);
        } else if (next == '(') {
            reference(e, ic_str_n(text.data + i + 2, end - i - 2),
                      ic_str_n(text.data + i, end - i + 1), depth, out);
            i = end;
        } else if (is_letter(next)) {
            reference(e, ic_str_n(text.data + i + 1, 1), ic_str_n(text.data + i, 2), depth, out);
            i++;
        } else {
            ic_buf_char(out, '$');
            if (next == '$' && e->mode == FOR_DEFINITION)
                ic_buf_char(out, '$');
            i += next == '$';
        }
    }
}

void ic_nmake_expand(struct ic_nmake *nmake, struct ic_str text, struct ic_buf *out)
{
    struct expansion e = {.nmake = nmake, .mode = FOR_USE};
    expand(&e, text, 0, out);
}

const char *ic_nmake_value(struct ic_nmake *nmake, const char *name, bool keep)
{
    const struct ic_nmake_macro *macro = find(nmake, ic_str(name));
    if (!macro)
        return NULL;
    struct expansion e = {.nmake = nmake, .mode = keep ? FOR_USE_KEEP : FOR_USE};
    struct ic_buf out = {0};
    nmake->place = macro->place;
    expand(&e, ic_str(macro->value), 0, &out);
    const char *value = ic_arena_str(nmake->arena, ic_buf_view(&out)).data;
    ic_buf_release(&out);
    return value;
}

void ic_nmake_define(struct ic_nmake *nmake, struct ic_str name, struct ic_str value)
{
    struct expansion e = {.nmake = nmake, .mode = FOR_DEFINITION, .self = name};
    struct ic_buf out = {0};
    expand(&e, value, 0, &out);
    put(nmake, name, ic_arena_str(nmake->arena, ic_str_trim(ic_buf_view(&out))).data);
    ic_buf_release(&out);
}
