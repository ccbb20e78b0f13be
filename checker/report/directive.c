#include "report/directive.h"

#include "base/buf.h"
#include "rulebook/schema.h"

enum { MAX_RULES = 1000 }; // of one list

struct reader {
    struct ic_arena *arena;
    const struct ic_rulebook *book;
    void (*remark)(void *data, const char *text);
    void *data;
};

static void complain(const struct reader *r, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static void complain(const struct reader *r, const char *format, ...)
{
    struct ic_buf text = {0};
    va_list args;
    va_start(args, format);
    ic_buf_vprintf(&text, format, args);
    va_end(args);
    r->remark(r->data, ic_arena_str(r->arena, ic_buf_view(&text)).data);
    ic_buf_release(&text);
}

static void add_rule(struct ic_arena *arena, struct ic_rule_list *list, const struct ic_rule *rule)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (list->at[i] == rule)
            return;
    if (list->count == MAX_RULES)
        return;
    if ((list->count & (list->count + 1)) == 0) { // 0, 1, 3, 7 ...: full
        const struct ic_rule **more = ic_arena_array(arena, 2 * list->count + 1, sizeof *more);
        if (list->count)
            memcpy(more, list->at, list->count * sizeof *more);
        list->at = more;
    }
    list->at[list->count++] = rule;
}

// Comments
// ------------------------------------------------------------------------------------------

static const char *const words[] = {"ignore", "ignore-next-line", "ignore-file"};
enum { WORDS = sizeof words / sizeof *words };

static struct ic_str take_word(struct ic_str *rest)
{
    size_t len = 0;
    *rest = ic_str_trim(*rest);
    while (len < rest->len && ((rest->data[len] >= 'a' && rest->data[len] <= 'z') ||
                               (rest->data[len] >= 'A' && rest->data[len] <= 'Z') ||
                               rest->data[len] == '-' || rest->data[len] == '_'))
        len++;
    struct ic_str word = ic_str_n(rest->data, len);
    *rest = ic_str_trim(ic_str_n(rest->data + len, rest->len - len));
    return word;
}

static bool read_scope(const struct reader *r, struct ic_str word, struct ic_directive *out)
{
    for (uint32_t i = 0; i < WORDS; i++) {
        if (!ic_str_is(word, words[i]))
            continue;
        out->scope = (enum ic_scope)i;
        return true;
    }
    const char *nearest = ic_nearest(word, words, WORDS);
    if (nearest)
        complain(r, "unknown word '%.*s' behind 'isrcheck:', did you mean '%s'?", IC_STR_ARG(word),
                 nearest);
    else
        complain(r,
                 "unknown word '%.*s' behind 'isrcheck:'; there are ignore[RULE], "
                 "ignore-next-line[RULE] and ignore-file[RULE]",
                 IC_STR_ARG(word));
    return false;
}

static void read_rules(const struct reader *r, const char *verb, struct ic_str list,
                       struct ic_rule_list *out)
{
    bool any = false;
    while (list.len) {
        struct ic_str name = ic_str_trim(ic_str_split(&list, ','));
        const char *nearest = NULL;
        if (!name.len)
            continue;
        any = true;
        const struct ic_rule *rule = ic_rulebook_find_rule(r->book, name, &nearest);
        if (rule)
            add_rule(r->arena, out, rule);
        else if (nearest)
            complain(r, "unknown rule '%.*s' in '%s', did you mean '%s'?", IC_STR_ARG(name), verb,
                     nearest);
        else
            complain(r, "unknown rule '%.*s' in '%s'; 'isrcheck rules' lists all", IC_STR_ARG(name),
                     verb);
    }
    if (!any)
        complain(r, "'%s[]' names no rule and suppresses nothing: write %s[RULE] reason", verb,
                 verb);
}

// Without what separates it from the list: "] - reason", "]: reason".
static const char *reason_of(struct ic_arena *arena, struct ic_str text)
{
    text = ic_str_trim(text);
    while (text.len && (text.data[0] == ':' || text.data[0] == '-'))
        text = ic_str_trim(ic_str_n(text.data + 1, text.len - 1));
    return ic_arena_str(arena, text).data;
}

bool ic_directive_read(struct ic_arena *arena, const struct ic_rulebook *book, struct ic_str text,
                       struct ic_directive *out, void (*remark)(void *data, const char *text),
                       void *data)
{
    struct reader r = {arena, book, remark, data};
    *out = (struct ic_directive){.reason = ""};
    if (!read_scope(&r, take_word(&text), out))
        return false;
    const char *verb = words[out->scope];
    const char *close = text.len ? memchr(text.data, ']', text.len) : NULL;
    if (!text.len || text.data[0] != '[') {
        complain(&r, "'%s' names no rule and suppresses nothing: write %s[RULE] reason", verb,
                 verb);
        return false;
    }
    if (!close) {
        complain(&r, "']' is missing behind '%s[', so that it suppresses nothing", verb);
        return false;
    }
    size_t len = (size_t)(close - text.data);
    read_rules(&r, verb, ic_str_n(text.data + 1, len - 1), &out->rules);
    out->reason = reason_of(arena, ic_str_n(close + 1, text.len - len - 1));
    return out->rules.count > 0;
}

// Pragmas
// ------------------------------------------------------------------------------------------

static enum ic_pragma_kind pragma_kind(struct ic_str word)
{
    static const struct {
        const char *word;
        enum ic_pragma_kind kind;
    } kinds[] = {
        {"suppress", IC_PRAGMA_SUPPRESS}, {"disable", IC_PRAGMA_DISABLE},
        {"push", IC_PRAGMA_PUSH},         {"pop", IC_PRAGMA_POP},
        {"default", IC_PRAGMA_ENABLE},    {"enable", IC_PRAGMA_ENABLE},
        {"error", IC_PRAGMA_ENABLE},      {"once", IC_PRAGMA_ENABLE},
        {"1", IC_PRAGMA_ENABLE},          {"2", IC_PRAGMA_ENABLE},
        {"3", IC_PRAGMA_ENABLE},          {"4", IC_PRAGMA_ENABLE},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (ic_str_is(word, kinds[i].word))
            return kinds[i].kind;
    return IC_PRAGMA_OTHER;
}

static struct ic_str unquoted(struct ic_str text)
{
    text = ic_str_trim(text);
    if (text.len >= 2 && text.data[0] == '"' && text.data[text.len - 1] == '"')
        return ic_str_n(text.data + 1, text.len - 2);
    return text;
}

struct ic_pragma ic_pragma_read(struct ic_str text)
{
    struct ic_pragma pragma = {0};
    size_t len = 0;
    text = ic_str_trim(text);
    while (len < text.len && text.data[len] != ':' && text.data[len] != ',' &&
           text.data[len] != ' ' && text.data[len] != '\t')
        len++;
    pragma.kind = pragma_kind(ic_str_n(text.data, len));
    struct ic_str rest = ic_str_trim(ic_str_n(text.data + len, text.len - len));
    if (rest.len && rest.data[0] == ':')
        rest = ic_str_n(rest.data + 1, rest.len - 1);
    pragma.ids = ic_str_trim(ic_str_split(&rest, ','));
    pragma.reason = unquoted(rest);
    return pragma;
}

static bool has_alias(const struct ic_rule *rule, struct ic_str id)
{
    int64_t number;
    bool is_number = ic_str_int(id, &number);
    for (uint32_t i = 0; i < rule->alias_count && is_number; i++)
        if (rule->aliases[i] == number)
            return true;
    for (uint32_t i = 0; i < rule->alias_name_count && !is_number; i++)
        if (ic_str_is(id, rule->alias_names[i]))
            return true;
    return false;
}

struct ic_rule_list ic_pragma_rules(struct ic_arena *arena, const struct ic_rulebook *book,
                                    struct ic_str ids)
{
    struct ic_rule_list list = {0};
    while ((ids = ic_str_trim(ids)).len) {
        size_t len = 0;
        while (len < ids.len && ids.data[len] != ' ' && ids.data[len] != '\t')
            len++;
        struct ic_str id = ic_str_n(ids.data, len);
        ids = ic_str_n(ids.data + len, ids.len - len);
        for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++)
            if (has_alias(ic_rulebook_rule(book, i), id))
                add_rule(arena, &list, ic_rulebook_rule(book, i));
    }
    return list;
}
