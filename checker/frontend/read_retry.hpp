// Finds unknown words that break the parse, and says how to read them in another one.
//
//     WORD VOID f(...)    WORD(x) VOID f(...)    before a declaration, field or parameter
//     VOID WORD f(...)    VOID (WORD *f)(...)    between type and name
//     VOID f(...) WORD {  ULONG x WORD(x),       behind a declarator
//     WORD("text", 3);                           at file scope
//     WORD "text"         "text" WORD            beside a string
// are annotations and calling conventions whose macro no header defines: they are defined empty.
//     WORD(f(x); g(x);)                          takes code: it is defined as its arguments
//     try { } finally { }                        in C, without the macros of excpt.h: keywords
#pragma once

#include "frontend/read_preprocessor.hpp"

#include "clang/AST/ASTContext.h"

namespace isrcheck {

struct Repairs {
    std::vector<std::string> Macros; // definitions: "WORD=", "WORD(...)=", "WORD(...)=__VA_ARGS__"
    bool TryWords = false;           // `try`, `except`, `finally` and `leave` are keywords
};

// Adds what the tokens of a parse with errors show to `Known`; false if that is nothing new.
bool findRepairs(clang::ASTContext &Context, const clang::Preprocessor &PP, const ReadLog &Log,
                 Repairs &Known);

} // namespace isrcheck
