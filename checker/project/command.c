#include "project/command.h"

#include "base/file.h"

#include <stdlib.h>

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Appends the next argument of `text` from `i` and returns where it ends.
static size_t posix_argument(struct ic_str text, size_t i, struct ic_buf *out)
{
    char quote = 0;
    for (; i < text.len; i++) {
        char c = text.data[i];
        if (quote ? c == quote : c == '"' || c == '\'') {
            quote = quote ? 0 : c;
        } else if (!quote && is_space(c)) {
            break;
        } else if (c == '\\' && quote != '\'' && i + 1 < text.len) {
            char next = text.data[++i];
            if (quote && next != '"' && next != '\\')
                ic_buf_char(out, c);
            ic_buf_char(out, next);
        } else {
            ic_buf_char(out, c);
        }
    }
    return i;
}

static size_t backslashes(struct ic_str text, size_t i, struct ic_buf *out)
{
    size_t count = 0;
    while (i < text.len && text.data[i] == '\\')
        i++, count++;
    bool before_quote = i < text.len && text.data[i] == '"';
    for (size_t n = before_quote ? count / 2 : count; n; n--)
        ic_buf_char(out, '\\');
    if (before_quote && count % 2) {
        ic_buf_char(out, '"');
        i++;
    }
    return i;
}

static size_t windows_argument(struct ic_str text, size_t i, struct ic_buf *out)
{
    bool quoted = false;
    while (i < text.len && (quoted || !is_space(text.data[i]))) {
        char c = text.data[i];
        if (c == '\\') {
            i = backslashes(text, i, out);
        } else if (c == '"' && quoted && i + 1 < text.len && text.data[i + 1] == '"') {
            ic_buf_char(out, '"');
            i += 2;
        } else if (c == '"') {
            quoted = !quoted;
            i++;
        } else {
            ic_buf_char(out, c);
            i++;
        }
    }
    return i;
}

void ic_command_split(struct ic_arena *arena, struct ic_str text, enum ic_quoting quoting,
                      struct ic_args *args)
{
    struct ic_buf word = {0};
    for (size_t i = 0; i < text.len;) {
        if (is_space(text.data[i])) {
            i++;
            continue;
        }
        ic_buf_clear(&word);
        i = quoting == IC_QUOTING_WINDOWS ? windows_argument(text, i, &word)
                                          : posix_argument(text, i, &word);
        ic_vec_push(args, ic_arena_str(arena, ic_buf_view(&word)).data);
    }
    ic_buf_release(&word);
}

enum ic_quoting ic_command_quoting(struct ic_str command)
{
    struct ic_str text = ic_str_trim(command);
    struct ic_buf word = {0};
    windows_argument(text, 0, &word);
    struct ic_str program = ic_buf_view(&word), name = ic_str_base_name(program);
    bool posix_path = program.len && program.data[0] == '/';
    bool backslash = program.len && memchr(program.data, '\\', program.len);
    bool windows = backslash || ic_str_ends_nocase(name, ".exe") ||
                   ic_str_eq_nocase(name, ic_str("cl")) ||
                   ic_str_eq_nocase(name, ic_str("clang-cl"));
    ic_buf_release(&word);
    return windows && !posix_path ? IC_QUOTING_WINDOWS : IC_QUOTING_POSIX;
}

// Response files
// ------------------------------------------------------------------------------------------

static void note(const struct ic_response *r, const char *name, const char *why)
{
    struct ic_buf text = {0};
    ic_buf_printf(&text, "response file '%s' is left out: %s", name, why);
    r->note(r->data, text.data);
    ic_buf_release(&text);
}

static bool is_inside(const char *path, const char *root)
{
    char *real = realpath(root, NULL);
    size_t len = real ? strlen(real) : 0;
    bool inside = len > 1 && strncmp(path, real, len) == 0 && path[len] == '/';
    free(real);
    return inside;
}

static bool may_read(const struct ic_response *r, const char *path)
{
    char *real = realpath(path, NULL);
    bool inside = false;
    for (uint32_t i = 0; real && i < r->root_count && !inside; i++)
        inside = is_inside(real, r->roots[i]);
    free(real);
    return inside;
}

static void put_utf8(struct ic_buf *out, uint32_t c)
{
    if (c < 0x80) {
        ic_buf_char(out, (char)c);
        return;
    }
    unsigned more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    static const unsigned char lead[] = {0, 0xC0, 0xE0, 0xF0};
    ic_buf_char(out, (char)(lead[more] | c >> (6 * more)));
    while (more--)
        ic_buf_char(out, (char)(0x80 | (c >> (6 * more) & 0x3F)));
}

static uint32_t utf16(struct ic_str text, size_t i)
{
    return i + 1 < text.len
               ? (uint32_t)((unsigned char)text.data[i] | (unsigned char)text.data[i + 1] << 8)
               : 0;
}

struct ic_str ic_command_text(struct ic_str text, struct ic_buf *room)
{
    if (ic_str_starts(text, "\xEF\xBB\xBF"))
        return ic_str_n(text.data + 3, text.len - 3);
    if (!ic_str_starts(text, "\xFF\xFE"))
        return text;
    for (size_t i = 2; i + 1 < text.len; i += 2) {
        uint32_t c = utf16(text, i), low = utf16(text, i + 2);
        if (c >= 0xD800 && c < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            i += 2;
        }
        put_utf8(room, c);
    }
    return ic_buf_view(room);
}

struct expansion {
    const struct ic_response *response;
    struct ic_args *out;
    uint32_t files;
    bool full;
};

static void expand(struct expansion *e, const char *const *in, uint32_t count, uint32_t depth);

static void expand_file(struct expansion *e, const char *name, uint32_t depth)
{
    const struct ic_response *r = e->response;
    struct ic_error error = {0};
    struct ic_buf bytes = {0}, room = {0};
    struct ic_args words = {0};
    const char *path = ic_path_join(r->arena, ic_str(r->folder), ic_str(name)).data;
    if (depth >= IC_RESPONSE_DEPTH || e->files++ >= IC_RESPONSE_FILES)
        note(r, name, "there are too many, or they name each other");
    else if (ic_file_kind(path) == IC_FILE_NONE)
        note(r, name, "there is no such file");
    else if (!may_read(r, path))
        note(r, name, "it lies outside of the project");
    else if (!ic_file_read(path, IC_RESPONSE_SIZE, &bytes, &error))
        note(r, name, error.text);
    else
        ic_command_split(r->arena, ic_command_text(ic_buf_view(&bytes), &room), r->quoting, &words);
    expand(e, words.at, words.count, depth + 1);
    ic_vec_release(&words);
    ic_buf_release(&bytes);
    ic_buf_release(&room);
}

static void expand(struct expansion *e, const char *const *in, uint32_t count, uint32_t depth)
{
    for (uint32_t i = 0; i < count && !e->full; i++) {
        e->full = e->out->count >= IC_COMMAND_ARGS;
        if (e->full)
            e->response->note(e->response->data,
                              "a command has too many arguments: the last ones are left out");
        else if (in[i][0] == '@' && in[i][1])
            expand_file(e, in[i] + 1, depth);
        else
            ic_vec_push(e->out, in[i]);
    }
}

void ic_command_expand(const struct ic_response *response, const char *const *in, uint32_t count,
                       struct ic_args *out)
{
    struct expansion e = {.response = response, .out = out};
    expand(&e, in, count, 0);
}
