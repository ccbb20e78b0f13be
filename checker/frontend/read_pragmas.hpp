// What pragmas say: sections of functions and suppressed warnings.
#pragma once

#include "frontend/lowering.hpp"

#include "clang/Lex/PPCallbacks.h"

namespace isrcheck {

// The section that code_seg pragmas chose, and what they pushed.
struct SegmentStack {
    struct Pushed {
        std::string Label, Section;
    };
    std::string Now; // empty: the default
    std::vector<Pushed> Stack;
};

// `Tokens` of a pragma from its name on: takes alloc_text and code_seg, leaves the others.
void sectionPragma(clang::Preprocessor &PP, llvm::ArrayRef<clang::Token> Tokens,
                   SegmentStack &Segments, ReadFacts &Facts);

// One mark for each warning that `#pragma warning(Spec: Ids)` names, by number or by name.
void warningMarks(const clang::SourceManager &SM, clang::SourceLocation Loc,
                  clang::PPCallbacks::PragmaWarningSpecifier Spec, llvm::ArrayRef<int> Ids,
                  std::vector<PositionMark> &Marks);

} // namespace isrcheck
