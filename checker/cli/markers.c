#include "cli/markers.h"

#include "base/buf.h"
#include "rulebook/schema.h"

static const char *const words[] = {"expect", "ok",   "todo-expect", "todo-ok",
                                    "call",   "hole", "status",      "args"};
enum { WORDS = sizeof words / sizeof *words, ARGS = WORDS - 1 };

void ic_markers_release(struct ic_markers *markers)
{
    ic_vec_release(&markers->at);
    ic_arena_release(&markers->arena);
}

// Comments
// ------------------------------------------------------------------------------------------

struct scan {
    struct ic_str text;
    size_t at;
    uint32_t line;
};

static char peek(const struct scan *scan, size_t ahead)
{
    return scan->at + ahead < scan->text.len ? scan->text.data[scan->at + ahead] : 0;
}

static void step(struct scan *scan)
{
    scan->line += peek(scan, 0) == '\n';
    scan->at++;
}

static bool is_digit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Over a literal; one that is not closed ends with its line.
static void skip_literal(struct scan *scan)
{
    char quote = peek(scan, 0);
    bool separator = quote == '\'' && scan->at && is_digit(scan->text.data[scan->at - 1]) &&
                     is_digit(peek(scan, 1)) && peek(scan, 2) != '\'';
    step(scan);
    while (!separator && scan->at < scan->text.len && peek(scan, 0) != '\n') {
        bool last = peek(scan, 0) == quote;
        if (peek(scan, 0) == '\\' && peek(scan, 1) && peek(scan, 1) != '\n')
            step(scan);
        step(scan);
        if (last)
            return;
    }
}

static void skip_block_comment(struct scan *scan)
{
    scan->at += 2;
    while (scan->at < scan->text.len && !(peek(scan, 0) == '*' && peek(scan, 1) == '/'))
        step(scan);
    scan->at = scan->at + 2 < scan->text.len ? scan->at + 2 : scan->text.len;
}

// Moves behind the next `//` comment and gives its text; false at the end.
static bool next_comment(struct scan *scan, struct ic_str *comment)
{
    while (scan->at < scan->text.len) {
        char c = peek(scan, 0);
        if (c == '"' || c == '\'') {
            skip_literal(scan);
        } else if (c == '/' && peek(scan, 1) == '*') {
            skip_block_comment(scan);
        } else if (c == '/' && peek(scan, 1) == '/') {
            size_t start = scan->at += 2;
            while (scan->at < scan->text.len && peek(scan, 0) != '\n')
                scan->at++;
            *comment = ic_str_n(scan->text.data + start, scan->at - start);
            return true;
        } else {
            step(scan);
        }
    }
    return false;
}

// Words
// ------------------------------------------------------------------------------------------

static bool is_name(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '_';
}

// Takes the name at the start of `text`; empty if there is none.
static struct ic_str take_name(struct ic_str *text)
{
    size_t len = 0;
    while (len < text->len && is_name(text->data[len]))
        len++;
    struct ic_str name = ic_str_n(text->data, len);
    *text = ic_str_trim(ic_str_n(text->data + len, text->len - len));
    return name;
}

static bool take_char(struct ic_str *text, char c)
{
    if (!text->len || text->data[0] != c)
        return false;
    *text = ic_str_trim(ic_str_n(text->data + 1, text->len - 1));
    return true;
}

// Markers
// ------------------------------------------------------------------------------------------

struct reader {
    struct ic_markers *markers;
    const struct ic_rulebook *book;
    const char *file;
    uint32_t line;
};

static struct ic_marker *add(struct reader *r, enum ic_marker_kind kind, struct ic_str name)
{
    struct ic_marker marker = {.kind = kind, .file = r->file, .line = r->line};
    marker.name = ic_arena_str(&r->markers->arena, name).data;
    ic_vec_push(&r->markers->at, marker);
    return &r->markers->at.at[r->markers->at.count - 1];
}

static void add_bad(struct reader *r, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static void add_bad(struct reader *r, const char *format, ...)
{
    struct ic_buf why = {0};
    va_list args;
    va_start(args, format);
    ic_buf_vprintf(&why, format, args);
    va_end(args);
    add(r, IC_MARKER_BAD, ic_buf_view(&why));
    ic_buf_release(&why);
}

static void read_via(struct reader *r, struct ic_marker *marker, struct ic_str text)
{
    const char *labels[64];
    uint32_t count = 0;
    do {
        struct ic_str name = take_char(&text, '#') ? take_name(&text) : ic_str("");
        if (!name.len || count == sizeof labels / sizeof *labels) {
            add_bad(r, "'via' takes labels, as in: via #a > #b");
            return;
        }
        labels[count++] = ic_arena_str(&r->markers->arena, name).data;
    } while (take_char(&text, '>'));
    if (text.len)
        add_bad(r, "cannot read '%.*s'", IC_STR_ARG(text));
    const char **via = ic_arena_array(&r->markers->arena, count, sizeof *via);
    memcpy(via, labels, count * sizeof *via);
    marker->via = via;
    marker->via_count = count;
}

// A rule that the catalogue does not have yet can only be meant in `ok` and `todo-expect`.
static bool check_rule(struct reader *r, enum ic_marker_kind kind, struct ic_str name)
{
    const char *nearest = NULL;
    if (!name.len) {
        add_bad(r, "'%s:' needs a rule", words[kind]);
        return false;
    }
    if (ic_rulebook_find_rule(r->book, name, &nearest))
        return true;
    if (nearest)
        add_bad(r, "unknown rule '%.*s', did you mean '%s'?", IC_STR_ARG(name), nearest);
    else if (kind != IC_MARKER_OK && kind != IC_MARKER_TODO_EXPECT)
        add_bad(r, "unknown rule '%.*s'", IC_STR_ARG(name));
    return false;
}

static void read_rule(struct reader *r, enum ic_marker_kind kind, struct ic_str text)
{
    struct ic_str name = take_name(&text);
    if (!check_rule(r, kind, name))
        return;
    struct ic_marker *marker = add(r, kind, name);
    struct ic_str rest = text, word = take_name(&rest);
    marker->possible = ic_str_is(word, "possible");
    if (marker->possible) {
        text = rest;
        word = take_name(&rest);
    }
    if (ic_str_is(word, "via"))
        read_via(r, marker, rest);
    else if (text.len)
        add_bad(r, "cannot read '%.*s' behind the rule", IC_STR_ARG(text));
}

static void read_name(struct reader *r, enum ic_marker_kind kind, struct ic_str text)
{
    if (text.len)
        add(r, kind, text);
    else
        add_bad(r, "'%s:' needs a name", words[kind]);
}

static int find_word(struct ic_str name)
{
    for (int i = 0; i < WORDS; i++)
        if (ic_str_is(name, words[i]))
            return i;
    return -1;
}

// A word that is none of ours is left alone unless it looks like one of ours, or a rule follows it.
static void read_unknown(struct reader *r, struct ic_str name, struct ic_str text)
{
    struct ic_str rule = take_name(&text);
    const char *nearest = name.len >= 4 ? ic_nearest(name, words, WORDS) : NULL;
    if (nearest)
        add_bad(r, "unknown marker '%.*s:', did you mean '%s:'?", IC_STR_ARG(name), nearest);
    else if (rule.len && ic_rulebook_find_rule(r->book, rule, NULL))
        add_bad(r, "unknown marker '%.*s:'", IC_STR_ARG(name));
}

static void read_item(struct reader *r, struct ic_str text)
{
    text = ic_str_trim(text);
    while (take_char(&text, '#')) {
        struct ic_str label = take_name(&text);
        if (!label.len)
            return;
        add(r, IC_MARKER_LABEL, label);
    }
    struct ic_str name = take_name(&text);
    int word = find_word(name);
    if (ic_str_is(name, "hole") && !text.len) {
        add(r, IC_MARKER_HOLE, name);
        return;
    }
    if (!name.len || !take_char(&text, ':'))
        return;
    if (word < 0)
        read_unknown(r, name, text);
    else if (word == IC_MARKER_CALL || word == IC_MARKER_STATUS)
        read_name(r, (enum ic_marker_kind)word, text);
    else if (word == IC_MARKER_HOLE)
        add_bad(r, "'hole' stands alone");
    else if (word != ARGS)
        read_rule(r, (enum ic_marker_kind)word, text);
}

static struct ic_str split_comment(struct ic_str *rest)
{
    for (size_t i = 0; i < rest->len; i++) {
        bool slashes = rest->data[i] == '/' && i + 1 < rest->len && rest->data[i + 1] == '/';
        if (rest->data[i] != ';' && !slashes)
            continue;
        struct ic_str item = ic_str_n(rest->data, i);
        size_t skip = i + (slashes ? 2 : 1);
        *rest = ic_str_n(rest->data + skip, rest->len - skip);
        return item;
    }
    struct ic_str item = *rest;
    *rest = ic_str("");
    return item;
}

void ic_markers_read(struct ic_markers *markers, const struct ic_rulebook *book, const char *file,
                     struct ic_str text)
{
    struct reader r = {markers, book, ic_arena_str(&markers->arena, ic_str(file)).data, 1};
    struct scan scan = {text, 0, 1};
    struct ic_str comment;
    while (next_comment(&scan, &comment)) {
        r.line = scan.line;
        while (comment.len)
            read_item(&r, split_comment(&comment));
    }
}

// Arguments
// ------------------------------------------------------------------------------------------

static void split_args(struct ic_arena *arena, struct ic_str text, struct ic_str_list *args)
{
    struct ic_buf arg = {0};
    bool quoted = false, open = false;
    for (size_t i = 0; i <= text.len; i++) {
        char c = i < text.len ? text.data[i] : ' ';
        if (c == '"') {
            quoted = !quoted;
            open = true;
        } else if (quoted || (c != ' ' && c != '\t' && c != '\r')) {
            ic_buf_char(&arg, c);
            open = true;
        } else if (open) {
            ic_vec_push(&args->at, ic_arena_str(arena, ic_buf_view(&arg)).data);
            ic_buf_clear(&arg);
            open = false;
        }
    }
    ic_buf_release(&arg);
}

void ic_markers_args(struct ic_arena *arena, struct ic_str text, struct ic_str_list *args)
{
    struct scan scan = {text, 0, 1};
    struct ic_str comment;
    while (next_comment(&scan, &comment)) {
        comment = ic_str_trim(comment);
        if (ic_str_starts(comment, "args:"))
            split_args(arena, ic_str_n(comment.data + 5, comment.len - 5), args);
    }
}
