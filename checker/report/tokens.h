// A source file as tokens of C, read again for the report.
//
// What the preprocessor leaves out is here as well: the text is taken as it is written. Tokens
// belong to statements, so that a comment can be told to be about a call that goes over several
// lines. A statement ends at `;`, `{` and `}` outside parentheses, behind the parentheses of `if`,
// `for` and their kin, behind `else`, `do` and a case's colon; a directive is one of its own.
#ifndef IC_REPORT_TOKENS_H
#define IC_REPORT_TOKENS_H

#include "report/source.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ic_token_kind {
    IC_TOKEN_WORD, // identifiers, keywords, numbers
    IC_TOKEN_TEXT, // string and character literals
    IC_TOKEN_MARK, // one character of anything else
};

struct ic_token {
    enum ic_token_kind kind;
    bool directive;           // of a line that begins with '#'
    uint32_t start, end;      // bytes of the file
    uint32_t line, last_line; // 1-based
    uint32_t statement;
};

struct ic_statement {
    uint32_t line, last_line; // of its first and its last token
};

// A zeroed struct holds no file.
struct ic_tokens {
    struct ic_source source;
    IC_VEC(struct ic_token) at; // by place
    IC_VEC(struct ic_statement) statements;
};

void ic_tokens_release(struct ic_tokens *tokens);

// Makes `tokens` those of `path`, if they are not yet. False when the file can't be read any more.
bool ic_tokens_load(struct ic_tokens *tokens, const char *path);

// Number of tokens that begin before a place (line and column from 1); all if there is no such
// line.
uint32_t ic_tokens_before(const struct ic_tokens *tokens, uint32_t line, uint32_t column);

// Number of the token at a place, or IC_NONE if none begins there.
uint32_t ic_token_at(const struct ic_tokens *tokens, uint32_t line, uint32_t column);

static inline struct ic_str ic_token_text_of(const struct ic_tokens *tokens, uint32_t index)
{
    const struct ic_token *t = &tokens->at.at[index];
    return ic_str_n(tokens->source.text.data + t->start, t->end - t->start);
}

#ifdef __cplusplus
}
#endif
#endif
