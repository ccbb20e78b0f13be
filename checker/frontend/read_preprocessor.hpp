// What the preprocessor tells while it runs: annotations, PAGED_CODE(), pragmas, comments, includes
// and the tokens that the parser got.
#pragma once

#include "frontend/read_files.hpp"

#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Pragma.h"
#include "clang/Lex/Preprocessor.h"

namespace isrcheck {

struct SeenToken {
    clang::SourceLocation Loc;
    clang::tok::TokenKind Kind;
    clang::IdentifierInfo *Name; // of identifiers and keywords, else null
};

// Tokens in the order in which the parser gets them, macros expanded.
class TokenLog {
public:
    std::vector<SeenToken> User; // from the user's files, without annotation tokens

    void add(const SeenToken &T) { Recent[Count++ % Recent.size()] = T; }

    // Number of the token at `Loc` among all tokens, searched from the newest; none if long gone.
    std::optional<size_t> find(clang::SourceLocation Loc) const {
        for (size_t I = Count; I > first(); --I)
            if (Recent[(I - 1) % Recent.size()].Loc == Loc)
                return I - 1;
        return std::nullopt;
    }
    size_t first() const { return Count > Recent.size() ? Count - Recent.size() : 0; }
    size_t count() const { return Count; }
    const SeenToken &at(size_t I) const { return Recent[I % Recent.size()]; }

private:
    std::array<SeenToken, 1024> Recent;
    size_t Count = 0;
};

struct IncludeUse {
    clang::SourceLocation Loc;
    std::string Name;
    std::string Found; // path, empty: not found
};

// All that is collected over one parse.
struct ReadLog {
    ReadFacts Facts;
    TokenLog Tokens;
    std::vector<IncludeUse> Includes;
    // Marks of pragmas that say `suppress`, each with the number of the token behind it in
    // Tokens.User: that is where such a mark is put in the end.
    std::vector<std::pair<size_t, size_t>> Suppressing;
    std::vector<clang::SourceRange> MsPragmas; // alloc_text, code_seg and their kin
};

// Registers everything with `PP`, which owns what it needs. `Log` outlives the preprocessor.
void watchPreprocessor(clang::Preprocessor &PP, const JobFiles &Files, bool KeepExpectations,
                       ReadLog &Log);

// Adds what can only be told at the end: uses of PAGED_CODE() where no header defines it.
void finishPreprocessor(const clang::Preprocessor &PP, ReadLog &Log);

} // namespace isrcheck
