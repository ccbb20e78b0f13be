// Words of the text form. For text_parse.c only.
#ifndef IC_UNIT_LEXER_H
#define IC_UNIT_LEXER_H

#include "base/buf.h"
#include "base/error.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ic_token_kind {
    IC_TOKEN_WORD,  // names, labels, numbers
    IC_TOKEN_TEXT,  // quoted; `text` is what it means and lives until the next token is read
    IC_TOKEN_PUNCT, // one of = : ,
    IC_TOKEN_LINE_END,
    IC_TOKEN_END,
    IC_TOKEN_BAD, // the error is filled
};

struct ic_token {
    enum ic_token_kind kind;
    struct ic_str text;
    uint32_t line, column;
};

// `token` is the one that was read last.
struct ic_lexer {
    const char *name; // of the input, for messages
    const char *at, *end, *line_start;
    uint32_t line;
    struct ic_token token;
    struct ic_buf meaning;
    struct ic_error *error;
};

void ic_lexer_init(struct ic_lexer *lexer, struct ic_str input, const char *name,
                   struct ic_error *error);
void ic_lexer_release(struct ic_lexer *lexer);

// Reads the next token; false when it is bad.
bool ic_lexer_next(struct ic_lexer *lexer);

// Leaves the rest of the line unread; the next token is its end.
void ic_lexer_skip_line(struct ic_lexer *lexer);

// Fails at the last token: "expected <what>, found <token>".
bool ic_lexer_expected(struct ic_lexer *lexer, const char *what);

static inline bool ic_lexer_is(const struct ic_lexer *lexer, enum ic_token_kind kind)
{
    return lexer->token.kind == kind;
}
static inline bool ic_lexer_is_punct(const struct ic_lexer *lexer, char c)
{
    return lexer->token.kind == IC_TOKEN_PUNCT && *lexer->token.text.data == c;
}
static inline bool ic_lexer_at_end(const struct ic_lexer *lexer)
{
    return lexer->token.kind == IC_TOKEN_LINE_END || lexer->token.kind == IC_TOKEN_END;
}

#ifdef __cplusplus
}
#endif
#endif
