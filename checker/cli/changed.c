#include "cli/changed.h"

#include "base/buf.h"
#include "base/file.h"
#include "cli/git.h"
#include "report/tokens.h"

#include <stdlib.h>

enum { MOST_OF_LINE = 8192 };

void ic_changes_release(struct ic_changes *changes)
{
    for (uint32_t i = 0; i < changes->files.count; i++)
        ic_vec_release(&changes->files.at[i].lines);
    ic_vec_release(&changes->files);
    ic_pool_release(&changes->paths);
}

// The row of a path that starts from `top`.
static uint32_t file_row(struct ic_changes *changes, const char *cwd, const char *top,
                         struct ic_str path)
{
    struct ic_arena arena = {0};
    struct ic_str full = ic_path_join(&arena, ic_str(cwd), ic_path_join(&arena, ic_str(top), path));
    uint32_t row = ic_pool_add(&changes->paths, ic_path_relative(&arena, full, ic_str(cwd)));
    while (changes->files.count <= row)
        ic_vec_push(&changes->files, (struct ic_changed_file){0});
    ic_arena_release(&arena);
    return row;
}

// The diff
// ------------------------------------------------------------------------------------------

// A name as git writes it: in quotes with C's escapes if there is something special in it.
static void unquote(struct ic_str name, struct ic_buf *out)
{
    ic_buf_clear(out);
    if (name.len < 2 || name.data[0] != '"') {
        if (name.len && name.data[name.len - 1] == '\t') // marks the end of one with spaces
            name.len--;
        ic_buf_str(out, name);
        return;
    }
    for (size_t i = 1; i < name.len && name.data[i] != '"'; i++) {
        static const char letters[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
        char c = name.data[i];
        if (c != '\\' || i + 1 >= name.len) {
            ic_buf_char(out, c);
            continue;
        }
        c = name.data[++i];
        const char *letter = memchr(letters, c, sizeof letters - 1);
        if (letter) {
            c = values[letter - letters];
        } else if (c >= '0' && c <= '3' && i + 2 < name.len) {
            c = (char)((c - '0') * 64 + (name.data[i + 1] - '0') * 8 + name.data[i + 2] - '0');
            i += 2;
        }
        ic_buf_char(out, c);
    }
}

static void open_file(struct ic_diff *diff, struct ic_str name)
{
    struct ic_buf path = {0};
    unquote(name, &path);
    struct ic_str text = ic_buf_view(&path);
    diff->file = IC_NONE;
    if (ic_str_starts(text, "b/"))
        diff->file =
            file_row(diff->changes, diff->cwd, diff->top, ic_str_n(text.data + 2, text.len - 2));
    ic_buf_release(&path);
}

// "Binary files a/x and b/y differ"
static void take_binary(struct ic_diff *diff, struct ic_str line)
{
    static const char and[] = " and ", differ[] = " differ";
    enum { AND = sizeof and-1, DIFFER = sizeof differ - 1 };
    if (!ic_str_ends(line, differ))
        return;
    line.len -= DIFFER;
    for (size_t i = line.len; i-- > 0;) {
        struct ic_str rest = ic_str_n(line.data + i, line.len - i);
        if (!ic_str_starts(rest, and))
            continue;
        rest = ic_str_n(rest.data + AND, rest.len - AND);
        if (!ic_str_starts(rest, "b/") && !ic_str_starts(rest, "\"b/"))
            continue;
        open_file(diff, rest);
        if (diff->file != IC_NONE)
            diff->changes->files.at[diff->file].all = true;
        return;
    }
}

static uint64_t take_number(struct ic_str *text)
{
    uint64_t number = 0;
    size_t len = 0;
    for (; len < text->len && text->data[len] >= '0' && text->data[len] <= '9'; len++)
        number = number < UINT32_MAX ? number * 10 + (uint64_t)(text->data[len] - '0') : number;
    *text = ic_str_n(text->data + len, text->len - len);
    return number < UINT32_MAX ? number : UINT32_MAX - 1;
}

// "10,2" or "10"
static void take_range(struct ic_str *text, uint64_t *first, uint64_t *count)
{
    *first = take_number(text);
    *count = 1;
    if (!text->len || text->data[0] != ',')
        return;
    *text = ic_str_n(text->data + 1, text->len - 1);
    *count = take_number(text);
}

// "@@ -1,2 +3,4 @@". Where lines were only taken out, those around it count.
static void take_hunk(struct ic_diff *diff, struct ic_str line)
{
    uint64_t first, removed, added;
    struct ic_str rest = ic_str_n(line.data + 4, line.len - 4);
    take_range(&rest, &first, &removed);
    if (!ic_str_starts(rest, " +"))
        return;
    rest = ic_str_n(rest.data + 2, rest.len - 2);
    take_range(&rest, &first, &added);
    diff->content = removed + added;
    if (diff->file == IC_NONE)
        return;
    uint64_t last = added ? first + added - 1 : first + 1;
    ic_vec_push(&diff->changes->files.at[diff->file].lines,
                (struct ic_line_range){(uint32_t)first,
                                       last < UINT32_MAX ? (uint32_t)last : UINT32_MAX, removed > 0,
                                       added > 0});
}

void ic_diff_line(struct ic_diff *diff, struct ic_str line)
{
    if (diff->content && line.len && (line.data[0] == '+' || line.data[0] == '-'))
        diff->content--;
    else if (ic_str_starts(line, "diff --git "))
        diff->file = IC_NONE;
    else if (ic_str_starts(line, "+++ "))
        open_file(diff, ic_str_n(line.data + 4, line.len - 4));
    else if (ic_str_starts(line, "@@ -"))
        take_hunk(diff, line);
    else if (ic_str_starts(line, "Binary files "))
        take_binary(diff, line);
}

// git
// ------------------------------------------------------------------------------------------

static void gather(void *data, struct ic_str bytes)
{
    struct ic_buf *out = data;
    if (out->len < MOST_OF_LINE)
        ic_buf_str(out, bytes);
}

// What `git rev-parse ...` says, in one line.
static bool ask(const char *const *args, struct ic_buf *out, int *status, struct ic_error *error)
{
    ic_buf_clear(out);
    ic_buf_text(out, "");
    if (!ic_git_run(args, gather, out, status, error))
        return false;
    while (out->len && (out->data[out->len - 1] == '\n' || out->data[out->len - 1] == '\r'))
        out->data[--out->len] = 0;
    return true;
}

struct lines {
    struct ic_diff *diff;
    struct ic_buf line; // begun
    char end;           // of lines
};

static void end_line(struct lines *lines)
{
    struct ic_diff *diff = lines->diff;
    struct ic_str line = ic_buf_view(&lines->line);
    if (lines->end == '\n') {
        ic_diff_line(diff, line);
    } else if (line.len) {
        uint32_t row = file_row(diff->changes, diff->cwd, diff->top, line);
        diff->changes->files.at[row].all = true;
    }
    ic_buf_clear(&lines->line);
}

static void take_lines(void *data, struct ic_str bytes)
{
    struct lines *lines = data;
    while (bytes.len) {
        const char *end = memchr(bytes.data, lines->end, bytes.len);
        size_t len = end ? (size_t)(end - bytes.data) : bytes.len;
        size_t room = MOST_OF_LINE - lines->line.len;
        ic_buf_add(&lines->line, bytes.data, len < room ? len : room);
        if (end)
            end_line(lines);
        bytes = ic_str_n(bytes.data + len + (end != NULL), bytes.len - len - (end != NULL));
    }
}

static bool run_lines(const char *const *args, struct ic_diff *diff, char end,
                      struct ic_error *error)
{
    struct lines lines = {.diff = diff, .end = end};
    int status = 0;
    bool ok = ic_git_run(args, take_lines, &lines, &status, error);
    if (ok && status != 0)
        ok = ic_fail(error,
                     "--changed-since: 'git %s' failed (exit status %d); run it by hand to "
                     "see why",
                     args[0][0] == '-' ? args[2] : args[0], status);
    ic_buf_release(&lines.line);
    return ok;
}

static bool find_revision(const char *revision, struct ic_buf *top, struct ic_buf *commit,
                          struct ic_error *error)
{
    int status = 0;
    if (revision[0] == '-')
        return ic_fail(error, "option '--changed-since' takes a git revision, not '%s'", revision);
    if (!ask((const char *[]){"rev-parse", "--show-cdup", NULL}, top, &status, error))
        return false;
    if (status != 0)
        return ic_fail(error, "--changed-since: the working folder is in no git work tree");
    struct ic_buf name = {0};
    ic_buf_printf(&name, "%s^{commit}", revision);
    const char *args[] = {"rev-parse", "--verify", "--quiet", "--end-of-options", name.data, NULL};
    bool ok = ask(args, commit, &status, error);
    ic_buf_release(&name);
    if (!ok)
        return false;
    return status == 0 || ic_fail(error,
                                  "--changed-since: git knows no revision '%s' here (in a shallow "
                                  "clone, fetch it first)",
                                  revision);
}

bool ic_changes_read(struct ic_changes *changes, const char *cwd, const char *revision,
                     struct ic_error *error)
{
    struct ic_buf top = {0}, commit = {0};
    bool ok = find_revision(revision, &top, &commit, error);
    struct ic_diff diff = {
        .changes = changes, .cwd = cwd, .file = IC_NONE, .top = ok && top.len ? top.data : "."};
    const char *differing[] = {"diff",
                               "-U0",
                               "--no-color",
                               "--no-ext-diff",
                               "--no-textconv",
                               "--no-relative",
                               "--find-renames",
                               "--submodule=short",
                               "--src-prefix=a/",
                               "--dst-prefix=b/",
                               "--inter-hunk-context=0",
                               commit.data,
                               "--",
                               NULL};
    const char *unknown[] = {"-C", diff.top, "ls-files", "--others", "--exclude-standard",
                             "-z", NULL};
    ok = ok && run_lines(differing, &diff, '\n', error) && run_lines(unknown, &diff, 0, error);
    ic_buf_release(&top);
    ic_buf_release(&commit);
    return ok;
}

// Findings
// ------------------------------------------------------------------------------------------

struct judge {
    const struct ic_changes *changes;
    struct ic_tokens tokens;
};

enum which { ANY, REPLACED, TAKEN_OUT }; // of the changed lines

static bool counts(const struct ic_line_range *range, enum which which)
{
    return which == ANY || (range->removed && (which == REPLACED || !range->added));
}

static bool touches(const struct ic_changes *changes, const char *path, uint32_t first,
                    uint32_t last, enum which which)
{
    uint32_t row = ic_pool_find(&changes->paths, ic_str(path));
    if (row == IC_NONE || row >= changes->files.count)
        return false;
    const struct ic_changed_file *file = &changes->files.at[row];
    uint32_t low = 0, high = file->lines.count;
    while (low < high) { // the first range that does not end before `first`
        uint32_t middle = low + (high - low) / 2;
        if (file->lines.at[middle].last < first)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < file->lines.count && file->lines.at[low].first <= last; low++)
        if (counts(&file->lines.at[low], which))
            return true;
    return file->all;
}

static bool touches_place(const struct judge *judge, const struct ic_position *at)
{
    uint32_t last = at->end_line > at->line ? at->end_line : at->line;
    return touches(judge->changes, at->file, at->line, last, ANY);
}

// Between a step and the one before it in the same function.
static bool touches_way(const struct judge *judge, const struct ic_finding *f, uint32_t step)
{
    const struct ic_step *to = &f->trace[step];
    for (uint32_t i = step; i-- > 0;) {
        const struct ic_step *from = &f->trace[i];
        if (from->depth != to->depth || strcmp(from->at.file, to->at.file) != 0 ||
            strcmp(from->function, to->function) != 0)
            continue;
        return from->at.line <= to->at.line &&
               touches(judge->changes, to->at.file, from->at.line, to->at.line,
                       f->rule->automaton ? REPLACED : TAKEN_OUT);
    }
    return false;
}

// The last line of the body behind a function's name; 0 if none follows.
static uint32_t body_end(const struct ic_tokens *tokens, uint32_t name)
{
    uint32_t depth = 0;
    for (uint32_t i = name; i < tokens->at.count; i++) {
        struct ic_str text = ic_token_text_of(tokens, i);
        if (ic_str_is(text, ";") && depth == 0)
            return 0;
        depth += ic_str_is(text, "{");
        if (ic_str_is(text, "}") && depth && --depth == 0)
            return tokens->at.at[i].line;
    }
    return 0;
}

static bool touches_body(struct judge *judge, const struct ic_finding *f)
{
    if (!ic_tokens_load(&judge->tokens, f->at.file))
        return false;
    uint32_t name = ic_token_at(&judge->tokens, f->at.line, f->at.column);
    if (name == IC_NONE || !ic_str_is(ic_token_text_of(&judge->tokens, name), f->function))
        return false;
    uint32_t last = body_end(&judge->tokens, name);
    return last && touches(judge->changes, f->at.file, f->at.line, last, ANY);
}

static bool is_touched(struct judge *judge, const struct ic_finding *f)
{
    bool touched = touches_place(judge, &f->at) || touches_body(judge, f);
    for (uint32_t i = 0; i < f->trace_count && !touched; i++)
        touched = touches_place(judge, &f->trace[i].at) || touches_way(judge, f, i);
    return touched;
}

void ic_changes_apply(const struct ic_changes *changes, const char *revision,
                      struct ic_report *report)
{
    struct judge judge = {.changes = changes};
    struct ic_suppression *old = ic_arena_alloc(&report->arena, sizeof *old);
    old->kind = "baseline";
    old->reason = ic_arena_printf(&report->arena, "not touched since %s", revision).data;
    for (uint32_t i = 0; i < report->findings.count; i++) {
        struct ic_finding *f = &report->findings.at[i];
        if (!f->suppressed && !is_touched(&judge, f))
            f->suppressed = old;
    }
    ic_tokens_release(&judge.tokens);
}
