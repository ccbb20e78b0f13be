#include "project/nmake.h"

#include "base/file.h"
#include "project/command.h"
#include "project/folder_tree.h"

#include <stdlib.h>

struct branch {
    uint32_t line;
    bool outer;   // what surrounds the `!IF` is read
    bool taken;   // one of its branches was
    bool reading; // this one is
};

struct reader {
    struct ic_nmake *nmake;
    struct ic_str rest; // of the file
    uint32_t line;      // of what comes next
    struct ic_buf text; // a line with its continuations, without comments
    bool indented;      // that line
    bool in_rule;       // indented lines are commands
    IC_VEC(struct branch) branches;
};

void ic_nmake_release(struct ic_nmake *nmake)
{
    ic_pool_release(&nmake->names);
    ic_pool_release(&nmake->words);
    ic_vec_release(&nmake->macros);
    ic_vec_release(&nmake->seen);
}

void ic_nmake_note(struct ic_nmake *nmake, const char *text)
{
    nmake->note(nmake->data, nmake->place, text);
}

struct ic_nmake_place ic_nmake_where(const struct ic_nmake *nmake, struct ic_str word,
                                     const char *name)
{
    uint32_t id = ic_pool_find(&nmake->words, word);
    if (id != IC_NONE && id < nmake->seen.count && nmake->seen.at[id].file)
        return nmake->seen.at[id];
    struct ic_buf lower = {0};
    for (; *name; name++)
        ic_buf_char(&lower, *name >= 'A' && *name <= 'Z' ? (char)(*name - 'A' + 'a') : *name);
    id = ic_pool_find(&nmake->names, ic_buf_view(&lower));
    ic_buf_release(&lower);
    return id != IC_NONE && id < nmake->macros.count ? nmake->macros.at[id].place : nmake->place;
}

const char *ic_nmake_file(struct ic_nmake *nmake, struct ic_str name)
{
    struct ic_arena room = {0};
    char *top = realpath(nmake->top, NULL), *real = NULL;
    const char *found = NULL;
    for (int own = 1; own >= 0 && !real; own--) {
        struct ic_str folder = ic_str(nmake->folder);
        if (own && nmake->depth)
            folder = ic_path_folder(&room, ic_str(nmake->open[nmake->depth - 1]));
        const char *path =
            ic_arena_printf(&room, "%.*s/%.*s", IC_STR_ARG(folder), IC_STR_ARG(name)).data;
        found = ic_disk_path(nmake->arena, nmake->disk, path);
        real = found ? realpath(found, NULL) : NULL;
    }
    size_t len = top ? strlen(top) : 0;
    bool inside = real && len > 1 && strncmp(real, top, len) == 0 && real[len] == '/';
    free(top);
    free(real);
    ic_arena_release(&room);
    return inside ? found : NULL;
}

// Lines
// ------------------------------------------------------------------------------------------

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v' || c == 0x1A;
}

static struct ic_str without_end_space(struct ic_str text)
{
    while (text.len && is_space(text.data[text.len - 1]))
        text.len--;
    return text;
}

static struct ic_str without_comment(struct ic_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.data[i] == '#' && (i == 0 || text.data[i - 1] != '^'))
            return ic_str_n(text.data, i);
    return text;
}

static void see_word(struct ic_nmake *n, struct ic_str word, struct ic_nmake_place place)
{
    if (!ic_is_source(word))
        return;
    uint32_t id = ic_pool_add(&n->words, word);
    while (n->seen.count <= id)
        ic_vec_push(&n->seen, (struct ic_nmake_place){0});
    n->seen.at[id] = place;
}

static void see_words(struct reader *r, struct ic_str text, uint32_t line)
{
    struct ic_nmake_place place = {r->nmake->place.file, line};
    for (size_t i = 0, start = 0; i <= text.len; i++) {
        bool ends = i == text.len || is_space(text.data[i]) || text.data[i] == '=';
        if (ends && i > start)
            see_word(r->nmake, ic_str_n(text.data + start, i - start), place);
        if (ends)
            start = i + 1;
    }
}

static bool reads(const struct reader *r)
{
    return r->branches.count == 0 || r->branches.at[r->branches.count - 1].reading;
}

// Appends one line of the file; whether the next one continues it.
static bool add_line(struct reader *r, bool first)
{
    struct ic_str raw = without_end_space(ic_str_split(&r->rest, '\n'));
    struct ic_str text = without_end_space(without_comment(raw));
    bool goes_on = raw.len && raw.data[raw.len - 1] == '\\';
    bool has_end = text.len && text.data[text.len - 1] == '\\';
    bool is_comment = text.len == 0 && raw.len;
    r->line++;
    if (is_comment)
        return !first;
    if (has_end)
        text = without_end_space(ic_str_n(text.data, text.len - 1));
    if (first)
        r->indented = text.len && is_space(text.data[0]);
    else
        ic_buf_char(&r->text, ' ');
    if (reads(r))
        see_words(r, text, r->line - 1);
    ic_buf_str(&r->text, text);
    return goes_on || has_end;
}

static bool next_line(struct reader *r)
{
    ic_buf_clear(&r->text);
    if (!r->rest.len)
        return false;
    r->nmake->place.line = r->line;
    bool goes_on = add_line(r, true);
    while (goes_on && r->rest.len && r->rest.data[0] != '!')
        goes_on = add_line(r, false);
    return true;
}

// Directives
// ------------------------------------------------------------------------------------------

enum directive {
    IF,
    IF_DEFINED,
    IF_NOT_DEFINED,
    ELSE,
    ELSE_IF,
    ELSE_IF_DEFINED,
    ELSE_IF_NOT_DEFINED,
    END_IF,
    INCLUDE,
    UNDEFINE,
    STOP,
    NOTHING,
    UNKNOWN
};

static const struct {
    const char *name;
    enum directive what;
} directives[] = {
    {"IF", IF},
    {"IFDEF", IF_DEFINED},
    {"IFNDEF", IF_NOT_DEFINED},
    {"ELSE", ELSE},
    {"ELSEIF", ELSE_IF},
    {"ELSEIFDEF", ELSE_IF_DEFINED},
    {"ELSEIFNDEF", ELSE_IF_NOT_DEFINED},
    {"ENDIF", END_IF},
    {"INCLUDE", INCLUDE},
    {"UNDEF", UNDEFINE},
    {"ERROR", STOP},
    {"MESSAGE", NOTHING},
    {"CMDSWITCHES", NOTHING},
};

static struct ic_str take_word(struct ic_str *text)
{
    struct ic_str rest = ic_str_trim(*text);
    size_t len = 0;
    while (len < rest.len && ((rest.data[len] | 0x20) >= 'a' && (rest.data[len] | 0x20) <= 'z'))
        len++;
    *text = ic_str_trim(ic_str_n(rest.data + len, rest.len - len));
    return ic_str_n(rest.data, len);
}

static enum directive find_directive(struct ic_str name)
{
    for (size_t i = 0; i < sizeof directives / sizeof *directives; i++)
        if (ic_str_eq_nocase(name, ic_str(directives[i].name)))
            return directives[i].what;
    return UNKNOWN;
}

// "ELSE IF" and "ELSEIF" are the same. Leaves what the directive is about in `text`.
static enum directive read_directive(struct ic_str *text)
{
    enum directive what = find_directive(take_word(text));
    if (what != ELSE || !text->len)
        return what;
    struct ic_str rest = *text;
    enum directive second = find_directive(take_word(&rest));
    if (second > IF_NOT_DEFINED)
        return what;
    *text = rest;
    return second + (ELSE_IF - IF);
}

static bool holds(struct reader *r, enum directive what, struct ic_str text)
{
    bool result;
    if (what == IF || what == ELSE_IF) {
        struct ic_buf expanded = {0};
        ic_nmake_expand(r->nmake, text, &expanded);
        result = ic_nmake_condition(r->nmake, ic_buf_view(&expanded));
        ic_buf_release(&expanded);
    } else {
        result =
            ic_nmake_defined(r->nmake, text) == (what == IF_DEFINED || what == ELSE_IF_DEFINED);
    }
    return result;
}

static void open_branch(struct reader *r, enum directive what, struct ic_str text)
{
    struct branch branch = {.line = r->nmake->place.line, .outer = reads(r)};
    branch.reading = branch.taken = branch.outer && holds(r, what, text);
    ic_vec_push(&r->branches, branch);
}

static void turn_branch(struct reader *r, enum directive what, struct ic_str text)
{
    if (!r->branches.count) {
        ic_nmake_note(r->nmake, "there is no !IF to this: it is left out");
        return;
    }
    struct branch *branch = &r->branches.at[r->branches.count - 1];
    if (what == END_IF) {
        r->branches.count--;
        return;
    }
    branch->reading = branch->outer && !branch->taken && (what == ELSE || holds(r, what, text));
    branch->taken |= branch->reading;
}

static bool read_file(struct ic_nmake *n, const char *path, struct ic_error *error);

static const char *why_not(struct ic_nmake *n, const char *path)
{
    if (n->depth >= IC_NMAKE_INCLUDE_DEPTH || n->includes >= IC_NMAKE_INCLUDES ||
        n->bytes > IC_NMAKE_BYTES)
        return "there are too many, or too large ones";
    for (uint32_t i = 0; i < n->depth; i++)
        if (path && strcmp(n->open[i], path) == 0)
            return "it includes itself";
    if (!path || ic_file_kind(path) != IC_FILE_REGULAR)
        return "there is no such file in the project";
    return NULL;
}

// Files of the WDK itself, "$(NTMAKEENV)\makefile.def", say nothing that is not known here.
static void include(struct reader *r, struct ic_str text)
{
    struct ic_nmake *n = r->nmake;
    struct ic_buf name = {0}, note = {0};
    struct ic_error error = {0};
    ic_nmake_expand(n, text, &name);
    struct ic_str file = ic_str_trim(ic_buf_view(&name));
    if (file.len > 1 && file.data[0] == '"')
        file = ic_str_n(file.data + 1, file.len - 2);
    if (file.len && file.data[0] != '<') {
        const char *path = ic_nmake_file(n, file), *why = why_not(n, path);
        struct ic_nmake_place place = n->place;
        n->includes++;
        if (!why && !read_file(n, path, &error))
            why = error.text;
        n->place = place;
        if (why) {
            ic_buf_printf(&note, "'%.*s' is not included: %s", IC_STR_ARG(file), why);
            ic_nmake_note(n, note.data);
        }
    }
    ic_buf_release(&name);
    ic_buf_release(&note);
}

static void directive(struct reader *r, struct ic_str text)
{
    enum directive what = read_directive(&text);
    if (what <= IF_NOT_DEFINED)
        open_branch(r, what, text);
    else if (what <= END_IF)
        turn_branch(r, what, text);
    else if (!reads(r))
        return;
    else if (what == INCLUDE)
        include(r, text);
    else if (what == UNDEFINE)
        ic_nmake_undefine(r->nmake, text);
    else if (what == STOP)
        r->nmake->stopped = true;
    else if (what == UNKNOWN)
        ic_nmake_note(r->nmake, "this directive is not known and left out");
}

// Macros
// ------------------------------------------------------------------------------------------

static bool is_name(struct ic_str name)
{
    for (size_t i = 0; i < name.len; i++) {
        char c = name.data[i];
        bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        if (!letter && !(c >= '0' && c <= '9') && c != '_' && c != '.')
            return false;
    }
    return name.len > 0;
}

static void other_line(struct reader *r, struct ic_str text)
{
    if (memchr(text.data, ':', text.len))
        r->in_rule = true;
    else
        ic_nmake_note(r->nmake, "this line is not understood and left out");
}

static void definition(struct reader *r, struct ic_str text)
{
    struct ic_str value = text;
    struct ic_buf name = {0};
    ic_nmake_expand(r->nmake, ic_str_trim(ic_str_split(&value, '=')), &name);
    bool has_value = memchr(text.data, '=', text.len) != NULL;
    if (has_value && is_name(ic_buf_view(&name))) {
        r->in_rule = false;
        ic_nmake_define(r->nmake, ic_buf_view(&name), ic_str_trim(value));
    } else {
        other_line(r, text);
    }
    ic_buf_release(&name);
}

static void read_lines(struct reader *r)
{
    while (next_line(r)) {
        struct ic_str text = ic_str_trim(ic_buf_view(&r->text));
        bool command = r->in_rule && r->indented;
        if (text.len && text.data[0] == '!' && !command)
            directive(r, ic_str_n(text.data + 1, text.len - 1));
        else if (text.len && !command && reads(r))
            definition(r, text);
    }
    if (r->branches.count) {
        r->nmake->place.line = r->branches.at[r->branches.count - 1].line;
        ic_nmake_note(r->nmake, "this !IF has no !ENDIF: it ends with the file");
    }
}

// A NUL counts as a space, so that texts are what they seem.
static void clean(struct reader *r, struct ic_buf *bytes)
{
    bool has_nul = false;
    for (size_t i = 0; i < bytes->len; i++)
        if (bytes->data[i] == 0) {
            bytes->data[i] = ' ';
            has_nul = true;
        }
    if (has_nul)
        ic_nmake_note(r->nmake, "there are NUL bytes in this file, which count as spaces");
}

static bool read_file(struct ic_nmake *n, const char *path, struct ic_error *error)
{
    struct ic_buf bytes = {0}, text = {0};
    struct reader r = {.nmake = n, .line = 1};
    bool ok = ic_file_read(path, IC_NMAKE_FILE, &bytes, error);
    if (ok) {
        n->place = (struct ic_nmake_place){path, 1};
        n->open[n->depth++] = path;
        n->bytes += bytes.len;
        ic_buf_str(&text, ic_command_text(ic_buf_view(&bytes), &r.text));
        clean(&r, &text);
        r.rest = ic_buf_view(&text);
        read_lines(&r);
        n->depth--;
    }
    ic_buf_release(&bytes);
    ic_buf_release(&text);
    ic_buf_release(&r.text);
    ic_vec_release(&r.branches);
    return ok;
}

bool ic_nmake_read(struct ic_nmake *nmake, const char *path, struct ic_error *error)
{
    return read_file(nmake, ic_arena_str(nmake->arena, ic_str(path)).data, error);
}
