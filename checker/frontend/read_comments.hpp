// Comments that speak to isrcheck, and the macros in whose definitions they stand.
#pragma once

#include "frontend/lowering.hpp"

#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/DenseMap.h"

namespace isrcheck {

// One mark (IC_MARK_COMMENT) for each `isrcheck: text` in a comment. It stands at the start of the
// comment or of one of its lines, behind `*` and other decoration, or behind another `//`.
class CommentMarks {
public:
    // A comment of a user's file, with its text.
    void comment(clang::SourceRange Range, llvm::StringRef Text, std::vector<PositionMark> &Marks);

    // A definition that was read to its end: the comments in it, on its last line, and alone on
    // the lines above it are about what it expands to.
    void defined(clang::Preprocessor &PP, const clang::MacroInfo &Macro);

    // A use at `Loc`, the place of the outermost macro in a file. Adds an IC_MARK_MACRO for each
    // comment of the definition.
    void expanded(clang::SourceLocation Loc, const clang::MacroInfo *Macro,
                  std::vector<PositionMark> &Marks);

private:
    struct Seen {
        clang::SourceLocation Loc;
        size_t Mark;
    };
    std::vector<Seen> Latest; // since the last definition, in order
    llvm::DenseMap<const clang::MacroInfo *, std::vector<size_t>> Defined;
};

} // namespace isrcheck
