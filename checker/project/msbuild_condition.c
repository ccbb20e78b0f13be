// Conditions: MSBuild's grammar, by recursive descent over the text; operands are expanded where
// they stand.
#include "base/file.h"
#include "project/msbuild.h"

#include <math.h>
#include <stdlib.h>

struct condition {
    struct ic_msbuild *m;
    const char *at, *end;
    unsigned depth;
    unsigned dead; // operands of `and` and `or` that don't count any more: not looked at
    bool bad;
};

static bool either(struct condition *c);

static void skip_space(struct condition *c)
{
    while (c->at < c->end && strchr(" \t\r\n", *c->at))
        c->at++;
}

static bool take(struct condition *c, const char *text)
{
    skip_space(c);
    size_t len = strlen(text);
    if ((size_t)(c->end - c->at) < len || memcmp(c->at, text, len) != 0)
        return false;
    c->at += len;
    return true;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-' || c == '+';
}

static bool take_word(struct condition *c, const char *word)
{
    skip_space(c);
    size_t len = strlen(word);
    if ((size_t)(c->end - c->at) < len || !ic_str_eq_nocase(ic_str_n(c->at, len), ic_str(word)) ||
        (c->at + len < c->end && is_word(c->at[len])))
        return false;
    c->at += len;
    return true;
}

// Operands
// ------------------------------------------------------------------------------------------

// The end of "$(...)", "%(...)" or "@(...)" at `at`.
static const char *expression_end(const char *at, const char *end)
{
    unsigned open = 0;
    for (; at < end; at++) {
        open += *at == '(';
        if (*at == ')' && --open == 0)
            return at + 1;
    }
    return end;
}

static struct ic_str quoted(struct condition *c)
{
    const char *start = ++c->at;
    while (c->at < c->end && *c->at != '\'') {
        bool expression = strchr("$%@", *c->at) && c->at + 1 < c->end && c->at[1] == '(';
        c->at = expression ? expression_end(c->at, c->end) : c->at + 1;
    }
    struct ic_str text = ic_str_n(start, (size_t)(c->at - start));
    c->bad |= c->at >= c->end;
    c->at += c->at < c->end;
    return text;
}

static const char *operand(struct condition *c)
{
    skip_space(c);
    const char *start = c->at;
    if (c->at < c->end && *c->at == '\'') {
        struct ic_str text = quoted(c);
        return c->dead ? "" : ic_msbuild_expanded(c->m, text);
    }
    if (c->at + 1 < c->end && strchr("$%@", *c->at) && c->at[1] == '(')
        c->at = expression_end(c->at, c->end);
    while (c->at < c->end && is_word(*c->at))
        c->at++;
    c->bad |= c->at == start;
    return c->dead ? "" : ic_msbuild_expanded(c->m, ic_str_n(start, (size_t)(c->at - start)));
}

// Values
// ------------------------------------------------------------------------------------------

static bool as_boolean(const char *text, bool *value)
{
    static const char *const words[] = {"true", "on", "yes", "!false", "!off", "!no"};
    static const char *const others[] = {"false", "off", "no", "!true", "!on", "!yes"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        bool yes = ic_str_eq_nocase(ic_str(text), ic_str(words[i]));
        if (yes || ic_str_eq_nocase(ic_str(text), ic_str(others[i]))) {
            *value = yes;
            return true;
        }
    }
    return false;
}

// A decimal or 0x number; of a version like 10.0.1 the parts are compared one by one.
static bool as_number(const char *text, double *value)
{
    char *end;
    struct ic_str trimmed = ic_str_trim(ic_str(text));
    if (!trimmed.len || trimmed.len > 64 || !strchr("+-0123456789.", trimmed.data[0]))
        return false;
    *value = strtod(trimmed.data, &end);
    return end == trimmed.data + trimmed.len && isfinite(*value);
}

static bool as_version(const char *text, unsigned long part[4])
{
    unsigned count = 0;
    for (; count < 4; count++) {
        char *end;
        if (*text < '0' || *text > '9')
            return false;
        part[count] = strtoul(text, &end, 10);
        text = end;
        if (*text != '.')
            break;
        text++;
    }
    return *text == 0 && count > 0;
}

// <0, 0, >0; `*ordered` is false where only equality means something. Versions are compared as
// texts where only equality is asked for.
static int compare(const char *a, const char *b, bool orders, bool *ordered)
{
    double x, y;
    bool p, q;
    unsigned long v[4] = {0}, w[4] = {0};
    *ordered = true;
    if (as_number(a, &x) && as_number(b, &y))
        return x < y ? -1 : x > y;
    if (orders && as_version(a, v) && as_version(b, w)) {
        for (unsigned i = 0; i < 4; i++)
            if (v[i] != w[i])
                return v[i] < w[i] ? -1 : 1;
        return 0;
    }
    *ordered = false;
    if (as_boolean(a, &p) && as_boolean(b, &q))
        return p != q;
    return !ic_str_eq_nocase(ic_str(a), ic_str(b));
}

// Grammar
// ------------------------------------------------------------------------------------------

static bool relation(struct condition *c, const char *left)
{
    static const char *const names[] = {"==", "!=", "<=", ">=", "<", ">"};
    unsigned which = 0;
    while (which < 6 && !take(c, names[which]))
        which++;
    if (which == 6) {
        bool value = false, known = as_boolean(left, &value);
        c->bad |= !known && !c->dead;
        return value;
    }
    bool ordered;
    int order = compare(left, operand(c), which > 1, &ordered);
    c->bad |= which > 1 && !ordered && !c->dead;
    const bool results[] = {order == 0, order != 0, order <= 0, order >= 0, order < 0, order > 0};
    return results[which];
}

static bool exists(struct condition *c)
{
    struct ic_msbuild *m = c->m;
    bool opened = take(c, "(");
    const char *name = operand(c);
    c->bad |= !opened || !take(c, ")");
    if (!*name || c->bad)
        return false;
    const char *here = ic_path_folder(&m->arena, ic_str(m->at->path)).data;
    return ic_msbuild_path(m, name, m->folder, NULL) || ic_msbuild_path(m, name, here, NULL);
}

static bool has_trailing_slash(struct condition *c)
{
    bool opened = take(c, "(");
    struct ic_str name = ic_str(operand(c));
    c->bad |= !opened || !take(c, ")");
    return name.len && strchr("/\\", name.data[name.len - 1]);
}

static bool single(struct condition *c)
{
    bool value = false;
    if (c->bad)
        return false;
    if (++c->depth > IC_MSBUILD_PARENTHESES) {
        c->bad = true;
    } else if (take(c, "!")) {
        value = !single(c);
    } else if (take(c, "(")) {
        value = either(c);
        c->bad |= !take(c, ")");
    } else if (take_word(c, "exists")) {
        value = exists(c);
    } else if (take_word(c, "HasTrailingSlash")) {
        value = has_trailing_slash(c);
    } else {
        value = relation(c, operand(c));
    }
    c->depth--;
    return value;
}

static bool both(struct condition *c)
{
    bool value = single(c);
    while (!c->bad && take_word(c, "and")) {
        c->dead += !value;
        bool right = single(c);
        c->dead -= !value;
        value = value && right;
    }
    return value;
}

static bool either(struct condition *c)
{
    bool value = both(c);
    while (!c->bad && take_word(c, "or")) {
        c->dead += value;
        bool right = both(c);
        c->dead -= value;
        value = value || right;
    }
    return value;
}

bool ic_msbuild_condition(struct ic_msbuild *m, const char *text)
{
    if (!text || !*text)
        return true;
    struct condition c = {.m = m, .at = text, .end = text + strlen(text)};
    ic_msbuild_spend(m, (uint64_t)(c.end - c.at));
    bool value = either(&c);
    skip_space(&c);
    if (!c.bad && c.at == c.end)
        return value;
    struct ic_str shown = ic_str(text);
    bool long_text = shown.len > 120;
    ic_msbuild_note(m, "condition \"%.*s%s\" is not understood: taken as false",
                    (int)(long_text ? 120 : shown.len), text, long_text ? "..." : "");
    return false;
}
