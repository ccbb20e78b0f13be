// Finds source that the parser got and that no declaration or statement stands for.
#pragma once

#include "frontend/read_preprocessor.hpp"

#include "clang/AST/ASTContext.h"

namespace isrcheck {

struct Hole {
    clang::SourceLocation Begin, End; // first and last token, at file level
    uint32_t Tokens;
    // Holds what looks like the body of a function, if the hole lies outside of functions, or
    // inside one whose end it took with it.
    bool HasBody, HasBodyBehind;
};

std::vector<Hole> findHoles(clang::ASTContext &Context, const ReadLog &Log);

} // namespace isrcheck
