#include "report/tokens.h"

#include "base/map.h"

void ic_tokens_release(struct ic_tokens *tokens)
{
    ic_source_release(&tokens->source);
    ic_vec_release(&tokens->at);
    ic_vec_release(&tokens->statements);
}

// Tokens
// ------------------------------------------------------------------------------------------

struct lexer {
    struct ic_tokens *out;
    struct ic_str text;
    size_t at;
    uint32_t line;
    bool line_start; // only white space and comments so far
    bool directive;
};

static char peek(const struct lexer *l, size_t ahead)
{
    return l->at + ahead < l->text.len ? l->text.data[l->at + ahead] : 0;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_word(char c)
{
    return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
           c == '$' || (unsigned char)c >= 0x80;
}

static void step(struct lexer *l)
{
    l->line += peek(l, 0) == '\n';
    l->at++;
}

// Takes a backslash with the line break behind it.
static bool take_splice(struct lexer *l)
{
    size_t len = peek(l, 1) == '\r' ? 3 : 2;
    if (peek(l, 0) != '\\' || peek(l, len - 1) != '\n')
        return false;
    l->at += len;
    l->line++;
    return true;
}

static bool take_comment(struct lexer *l)
{
    if (peek(l, 0) != '/' || (peek(l, 1) != '/' && peek(l, 1) != '*'))
        return false;
    bool block = peek(l, 1) == '*';
    l->at += 2;
    while (l->at < l->text.len) {
        if (block && peek(l, 0) == '*' && peek(l, 1) == '/') {
            l->at += 2;
            break;
        }
        if (!block && peek(l, 0) == '\n')
            break;
        if (block || !take_splice(l))
            step(l);
    }
    return true;
}

// One that is not closed ends with its line.
static void take_literal(struct lexer *l)
{
    char quote = peek(l, 0);
    step(l);
    while (l->at < l->text.len && peek(l, 0) != '\n') {
        bool last = peek(l, 0) == quote;
        if (!take_splice(l)) {
            if (peek(l, 0) == '\\' && peek(l, 1) && peek(l, 1) != '\n')
                step(l);
            step(l);
        }
        if (last)
            return;
    }
}

// R"end(...)end"; false if it is none.
static bool take_raw(struct lexer *l)
{
    size_t open = l->at + 1;
    while (open < l->text.len && open - l->at < 18 && l->text.data[open] != '(')
        open++;
    if (open >= l->text.len || l->text.data[open] != '(')
        return false;
    struct ic_str end = ic_str_n(l->text.data + l->at + 1, open - l->at - 1);
    for (; l->at < l->text.len; step(l)) {
        size_t behind = l->at + 1 + end.len;
        if (peek(l, 0) == ')' && behind < l->text.len && l->text.data[behind] == '"' &&
            memcmp(l->text.data + l->at + 1, end.data, end.len) == 0) {
            l->at = behind + 1;
            return true;
        }
    }
    return true;
}

static enum ic_token_kind take_token(struct lexer *l)
{
    char c = peek(l, 0);
    if (c == '"' || c == '\'') {
        take_literal(l);
        return IC_TOKEN_TEXT;
    }
    if (!is_word(c)) {
        l->at++;
        return IC_TOKEN_MARK;
    }
    bool number = is_digit(c);
    while (is_word(peek(l, 0)) || (number && peek(l, 0) == '\'' && is_word(peek(l, 1))) ||
           (number && peek(l, 0) == '.'))
        l->at++;
    if (number || (peek(l, 0) != '"' && peek(l, 0) != '\''))
        return IC_TOKEN_WORD;
    if (l->text.data[l->at - 1] == 'R' && peek(l, 0) == '"' && take_raw(l))
        return IC_TOKEN_TEXT;
    take_literal(l);
    return IC_TOKEN_TEXT;
}

static void lex(struct lexer *l)
{
    while (l->at < l->text.len) {
        char c = peek(l, 0);
        if (c == '\n') {
            l->line_start = true;
            l->directive = false;
        }
        if (take_splice(l) || take_comment(l))
            continue;
        if (c == ' ' || (c >= '\t' && c <= '\r') || c == 0) {
            step(l);
            continue;
        }
        l->directive |= l->line_start && c == '#';
        l->line_start = false;
        struct ic_token t = {.directive = l->directive, .start = (uint32_t)l->at, .line = l->line};
        t.kind = take_token(l);
        t.end = (uint32_t)l->at;
        t.last_line = l->line;
        ic_vec_push(&l->out->at, t);
    }
}

// Statements
// ------------------------------------------------------------------------------------------

struct parser {
    struct ic_tokens *out;
    uint32_t depth; // of parentheses
    uint32_t semicolons;
    bool header, is_for; // inside the parentheses of `if`, `for` ...
    bool is_case;        // the statement begins with `case` or `default`
    bool fresh;          // the next token begins a statement
};

static bool is_one_of(struct ic_str word, const char *const *words)
{
    for (; *words; words++)
        if (ic_str_is(word, *words))
            return true;
    return false;
}

static void note_word(struct parser *p, struct ic_str word, bool first)
{
    static const char *const headers[] = {"if",    "while",    "for",  "switch",
                                          "catch", "__except", "__if", NULL};
    static const char *const alone[] = {"else", "do", "try", "__try", "__finally", NULL};
    if (p->depth)
        return;
    if (is_one_of(word, headers)) {
        p->header = true;
        p->is_for = ic_str_is(word, "for");
        p->semicolons = 0;
    } else if (is_one_of(word, alone)) {
        p->fresh = true;
    } else if (first) {
        p->is_case = ic_str_is(word, "case") || ic_str_is(word, "default");
    }
}

static void end_statement(struct parser *p)
{
    p->fresh = true;
    p->depth = 0;
    p->header = p->is_for = p->is_case = false;
}

// A parenthesis that is missing must not make one statement of all that follows.
static void note_semicolon(struct parser *p)
{
    p->semicolons++;
    if (p->depth == 0 || !p->is_for || p->semicolons > 2)
        end_statement(p);
}

static void note_mark(struct parser *p, char c)
{
    if (c == '(' || c == '[') {
        p->depth++;
    } else if ((c == ')' || c == ']') && p->depth) {
        p->depth--;
        if (p->depth == 0 && p->header && c == ')')
            end_statement(p);
    } else if (c == ';') {
        note_semicolon(p);
    } else if (p->depth == 0 && (c == '{' || c == '}' || (c == ':' && p->is_case))) {
        end_statement(p);
    }
}

static uint32_t open_statement(struct ic_tokens *out, const struct ic_token *t)
{
    ic_vec_push(&out->statements, (struct ic_statement){t->line, t->last_line});
    return out->statements.count - 1;
}

static void make_statements(struct ic_tokens *out)
{
    struct parser p = {.out = out, .fresh = true};
    uint32_t code = 0, directive = 0;
    bool was_directive = false;
    for (uint32_t i = 0; i < out->at.count; i++) {
        struct ic_token *t = &out->at.at[i];
        bool first =
            t->directive ? !was_directive || ic_str_is(ic_token_text_of(out, i), "#") : p.fresh;
        was_directive = t->directive;
        uint32_t *now = t->directive ? &directive : &code;
        if (first)
            *now = open_statement(out, t);
        t->statement = *now;
        out->statements.at[*now].last_line = t->last_line;
        if (t->directive)
            continue;
        p.fresh = false;
        if (t->kind == IC_TOKEN_WORD)
            note_word(&p, ic_token_text_of(out, i), first);
        else if (t->kind == IC_TOKEN_MARK)
            note_mark(&p, out->source.text.data[t->start]);
    }
}

bool ic_tokens_load(struct ic_tokens *tokens, const char *path)
{
    struct ic_str line;
    if (ic_str_is(ic_buf_view(&tokens->source.path), path))
        return tokens->source.starts.count > 0;
    tokens->at.count = tokens->statements.count = 0;
    if (!ic_source_line(&tokens->source, path, 1, &line))
        return false;
    struct lexer l = {
        .out = tokens, .text = ic_buf_view(&tokens->source.text), .line = 1, .line_start = true};
    if (ic_str_starts(l.text, "\xEF\xBB\xBF"))
        l.at = 3;
    lex(&l);
    make_statements(tokens);
    return true;
}

// Places
// ------------------------------------------------------------------------------------------

uint32_t ic_tokens_before(const struct ic_tokens *tokens, uint32_t line, uint32_t column)
{
    if (line == 0 || line > tokens->source.starts.count)
        return tokens->at.count;
    size_t place = tokens->source.starts.at[line - 1] + (column ? column - 1 : 0);
    uint32_t low = 0, high = tokens->at.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (tokens->at.at[middle].start < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

uint32_t ic_token_at(const struct ic_tokens *tokens, uint32_t line, uint32_t column)
{
    uint32_t index = ic_tokens_before(tokens, line, column);
    if (index >= tokens->at.count || line == 0 || line > tokens->source.starts.count)
        return IC_NONE;
    size_t place = tokens->source.starts.at[line - 1] + (column ? column - 1 : 0);
    return tokens->at.at[index].start == place ? index : IC_NONE;
}
