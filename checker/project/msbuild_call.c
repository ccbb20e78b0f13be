// The text of property functions: "Name.Method(a, b)[0]", "[Type]::Function(a)".
#include "project/msbuild_call.h"

#include <ctype.h>

// The end of the argument at `i`: a ',' or ')' outside of quotes and parentheses.
static size_t argument_end(struct ic_str text, size_t i)
{
    unsigned open = 0;
    for (char quote = 0; i < text.len; i++) {
        char c = text.data[i];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '\'' || c == '"' || c == '`')
            quote = c;
        else if (c == '(')
            open++;
        else if ((c == ')' && open-- == 0) || (c == ',' && open == 0))
            break;
    }
    return i;
}

// Reads "(a, b)" from `i` on and returns where it ends; 0 if it is none.
static size_t arguments(struct ic_msbuild_call *c, struct ic_str text, size_t i)
{
    c->count = 0;
    if (i >= text.len || text.data[i] != '(')
        return i;
    do {
        size_t start = ++i;
        i = argument_end(text, i);
        struct ic_str raw = ic_str_trim(ic_str_n(text.data + start, i - start));
        if (i >= text.len)
            return 0;
        bool quoted =
            raw.len > 1 && strchr("'\"`", raw.data[0]) && raw.data[raw.len - 1] == raw.data[0];
        if (!raw.len && text.data[i] == ')' && !c->count)
            break;
        if (c->count == IC_MSBUILD_ARGUMENTS)
            return 0;
        if (ic_str_is(raw, "null"))
            raw.len = 0;
        if (quoted)
            raw = ic_str_n(raw.data + 1, raw.len - 2);
        c->argument[c->count++] = ic_msbuild_expanded(c->m, raw);
    } while (text.data[i] == ',');
    return i + 1;
}

static struct ic_str word(struct ic_str text, size_t *i)
{
    size_t start = *i;
    while (*i < text.len && (isalnum((unsigned char)text.data[*i]) || text.data[*i] == '_'))
        ++*i;
    return ic_str_n(text.data + start, *i - start);
}

static bool take_index(struct ic_msbuild_call *c, struct ic_str text, size_t *i)
{
    size_t end = ++*i;
    while (end < text.len && text.data[end] != ']')
        end++;
    int64_t index;
    struct ic_str inner = ic_str_n(text.data + *i, end - *i);
    if (end >= text.len || !ic_str_int(ic_str_trim(inner), &index) || index < 0 ||
        index >= c->list_count)
        return false;
    c->self = ic_str(c->list[index]);
    c->list_count = 0;
    *i = end + 1;
    return true;
}

// ".Method(arguments)" and "[index]", as many as there are.
static bool chain(struct ic_msbuild_call *c, struct ic_str text, size_t i)
{
    while (i < text.len && ic_msbuild_spend(c->m, 16)) {
        if (text.data[i] == '[') {
            if (!take_index(c, text, &i))
                return false;
            continue;
        }
        if (text.data[i++] != '.')
            return false;
        struct ic_str name = word(text, &i);
        i = arguments(c, text, i);
        if (!i || !ic_msbuild_run(c, ic_str(""), name))
            return false;
    }
    return i >= text.len;
}

// "[Type]::Function(arguments)" and what follows.
static bool static_function(struct ic_msbuild_call *c, struct ic_str text)
{
    size_t close = 1;
    while (close + 3 <= text.len && memcmp(text.data + close, "]::", 3) != 0)
        close++;
    if (close + 3 > text.len)
        return false;
    struct ic_str type = ic_str_trim(ic_str_n(text.data + 1, close - 1));
    size_t i = close + 3;
    struct ic_str name = word(text, &i);
    if (ic_str_eq_nocase(type, ic_str("System.DateTime")) ||
        ic_str_eq_nocase(type, ic_str("System.Guid"))) // another one in each run: empty
        return true;
    i = arguments(c, text, i);
    return i && ic_msbuild_run(c, type, name) && chain(c, text, i);
}

static bool method(struct ic_msbuild_call *c, struct ic_str text)
{
    size_t i = 0;
    while (i < text.len && (isalnum((unsigned char)text.data[i]) || strchr("_-", text.data[i])))
        i++;
    if (!i || i == text.len)
        return false;
    const char *name = ic_arena_str(&c->m->arena, ic_str_n(text.data, i)).data;
    c->self = ic_str(ic_msbuild_property(c->m, name));
    return chain(c, text, i);
}

void ic_msbuild_call(struct ic_msbuild *m, struct ic_str text, struct ic_buf *out)
{
    struct ic_msbuild_call c = {.m = m};
    if (ic_str_starts(text, "Registry:")) // $(Registry:KEY): there is none here
        return;
    if (text.len && (text.data[0] == '[' ? static_function(&c, text) : method(&c, text)))
        ic_buf_str(out, c.self);
    else
        ic_msbuild_note(m, "'$(%.*s)' is not understood: read as empty",
                        (int)(text.len < 120 ? text.len : 120), text.data);
}
