#include "unit/lexer.h"

void ic_lexer_init(struct ic_lexer *lexer, struct ic_str input, const char *name,
                   struct ic_error *error)
{
    *lexer = (struct ic_lexer){.name = name, .line = 1, .error = error};
    lexer->at = lexer->line_start = input.len ? input.data : "";
    lexer->end = lexer->at + input.len;
}

void ic_lexer_release(struct ic_lexer *lexer)
{
    ic_buf_release(&lexer->meaning);
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static bool is_punct(char c)
{
    return c == '=' || c == ':' || c == ',';
}

static bool is_word(char c)
{
    return !is_blank(c) && !is_punct(c) && c != '\n' && c != '"' && c != '#';
}

static bool bad(struct ic_lexer *lexer, const char *at, const char *problem)
{
    lexer->token.kind = IC_TOKEN_BAD;
    return ic_fail_at(lexer->error, lexer->name, lexer->line,
                      (uint32_t)(at - lexer->line_start) + 1, "%s", problem);
}

static bool is_octal(char c)
{
    return c >= '0' && c <= '7';
}

static bool escape(struct ic_lexer *lexer)
{
    static const char from[] = "nrt\"\\", to[] = "\n\r\t\"\\";
    const char *start = lexer->at++;
    char c = lexer->at < lexer->end ? *lexer->at : '\n';
    const char *simple = c ? strchr(from, c) : NULL;
    if (simple) {
        lexer->at++;
        ic_buf_char(&lexer->meaning, to[simple - from]);
        return true;
    }
    if (lexer->end - lexer->at < 3 || !is_octal(c) || c > '3' || !is_octal(lexer->at[1]) ||
        !is_octal(lexer->at[2]))
        return bad(lexer, start, "expected one of \\n \\r \\t \\\" \\\\ or three octal digits");
    int value = (c - '0') * 64 + (lexer->at[1] - '0') * 8 + (lexer->at[2] - '0');
    ic_buf_char(&lexer->meaning, (char)value);
    lexer->at += 3;
    return true;
}

static bool quoted(struct ic_lexer *lexer)
{
    const char *start = lexer->at++;
    ic_buf_clear(&lexer->meaning);
    ic_buf_reserve(&lexer->meaning, 0);
    while (lexer->at < lexer->end && *lexer->at != '"' && *lexer->at != '\n') {
        if (*lexer->at == '\\') {
            if (!escape(lexer))
                return false;
        } else {
            ic_buf_char(&lexer->meaning, *lexer->at++);
        }
    }
    if (lexer->at == lexer->end || *lexer->at == '\n')
        return bad(lexer, start, "expected a closing '\"' on this line");
    lexer->at++;
    lexer->token.kind = IC_TOKEN_TEXT;
    lexer->token.text = ic_buf_view(&lexer->meaning);
    return true;
}

static void next_line(struct ic_lexer *lexer)
{
    lexer->line++;
    lexer->line_start = lexer->at;
}

bool ic_lexer_next(struct ic_lexer *lexer)
{
    if (lexer->token.kind == IC_TOKEN_LINE_END && lexer->token.text.len)
        next_line(lexer);
    while (lexer->at < lexer->end && is_blank(*lexer->at))
        lexer->at++;
    if (lexer->at < lexer->end && *lexer->at == '#')
        ic_lexer_skip_line(lexer);
    const char *start = lexer->at;
    lexer->token.line = lexer->line;
    lexer->token.column = (uint32_t)(start - lexer->line_start) + 1;
    lexer->token.text = ic_str_n(start, start < lexer->end);
    if (start == lexer->end) {
        lexer->token.kind = IC_TOKEN_END;
        return true;
    }
    if (*start == '"')
        return quoted(lexer);
    lexer->at++;
    if (*start == '\n') {
        lexer->token.kind = IC_TOKEN_LINE_END;
    } else if (is_punct(*start)) {
        lexer->token.kind = IC_TOKEN_PUNCT;
    } else {
        while (lexer->at < lexer->end && is_word(*lexer->at))
            lexer->at++;
        lexer->token.kind = IC_TOKEN_WORD;
        lexer->token.text.len = (size_t)(lexer->at - start);
    }
    return true;
}

void ic_lexer_skip_line(struct ic_lexer *lexer)
{
    size_t left = (size_t)(lexer->end - lexer->at);
    const char *newline = left ? memchr(lexer->at, '\n', left) : NULL;
    lexer->at = newline ? newline : lexer->end;
}

bool ic_lexer_expected(struct ic_lexer *lexer, const char *what)
{
    const struct ic_token *token = &lexer->token;
    const char *found = "the end of the line";
    if (token->kind == IC_TOKEN_TEXT)
        found = "a quoted text";
    else if (token->kind == IC_TOKEN_END)
        found = "the end of the file";
    if (ic_lexer_at_end(lexer) || token->kind == IC_TOKEN_TEXT)
        return ic_fail_at(lexer->error, lexer->name, token->line, token->column,
                          "expected %s, found %s", what, found);
    return ic_fail_at(lexer->error, lexer->name, token->line, token->column,
                      "expected %s, found '%.*s'", what,
                      (int)(token->text.len > 60 ? 60 : token->text.len), token->text.data);
}
