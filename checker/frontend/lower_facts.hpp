// What the preprocessor noted, looked up by place: annotations, code segments and marks.
#pragma once

#include "frontend/lower_loc.hpp"

#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringMap.h"

namespace isrcheck {

class FactIndex {
public:
    FactIndex(const ReadFacts &Facts, Locations &Locs, ic_unit &Unit);

    // Remembers which declaration stands in front of `D`: annotations behind it belong to `D`.
    void follows(const clang::Decl *D, const clang::Decl *Previous) {
        if (!Facts.Annotations.empty())
            Before[D] = Previous;
    }

    // Adds the annotations that stand at this declaration to `Symbol`.
    void annotate(uint32_t Symbol, const clang::FunctionDecl *FD);

    // Section that alloc_text gives the function, or that code_seg sets at the place; 0 for none.
    uint32_t allocText(llvm::StringRef Function) const;
    uint32_t codeSegment(clang::SourceLocation Loc);

    bool isMadeUp(const clang::Decl *D) const { return MadeUp.contains(D); }

    // PAGED_CODE() marks inside a body: indices into the marks, by offset in the file of `Body`.
    struct MarkAt {
        unsigned Offset;
        uint32_t Mark; // row of `marks`
    };
    void addMarks(); // makes the rows of `marks`
    llvm::ArrayRef<MarkAt> pagedMarks(clang::SourceRange Body);

    // Says that the body of a function stands there, and gives the marks inside their function.
    void addBody(uint32_t Function, clang::SourceRange Body);
    void placeMarks();

private:
    struct UseAt {
        unsigned Offset;
        uint32_t Index; // into Facts.Annotations
    };
    struct Extent {
        unsigned Begin, End;
        uint32_t Function;
    };
    void indexAnnotations();
    unsigned endOf(const clang::Decl *D, clang::FileID File) const;

    const ReadFacts &Facts;
    Locations &Locs;
    ic_unit &Unit;
    llvm::DenseMap<const clang::Decl *, const clang::Decl *> Before;
    llvm::DenseSet<const clang::Decl *> MadeUp;
    llvm::DenseMap<clang::FileID, std::vector<UseAt>> Uses; // by offset
    bool UsesReady = false;
    llvm::StringMap<uint32_t> AllocTexts;
    llvm::DenseMap<clang::FileID, std::vector<MarkAt>> Paged, Marks; // by offset
    llvm::DenseMap<clang::FileID, std::vector<Extent>> Bodies;
};

} // namespace isrcheck
