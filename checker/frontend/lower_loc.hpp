// Source positions of a unit: Clang's locations become `ic_loc` rows, and tell which macro of which
// header a token came from.
#pragma once

#include "frontend/lowering.hpp"

#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"

namespace isrcheck {

inline uint32_t addText(ic_unit &Unit, llvm::StringRef Text) {
    return ic_unit_add_text(&Unit, ic_str_n(Text.data(), Text.size()));
}

// Makes rows of `locs` and `files`. Rows are shared: asking twice for the same range costs a
// look-up. Files that the unit already holds keep their row, so both sides of the frontend may have
// one.
class Locations {
public:
    Locations(const clang::SourceManager &SM, const clang::LangOptions &LO,
              const FileClassifier &Files, ic_unit &Unit);

    // The range from token `Begin` to token `End`. Tokens of a macro's body stand where the
    // outermost such macro is named; tokens of its arguments where the user wrote them.
    uint32_t at(clang::SourceLocation Begin, clang::SourceLocation End);
    uint32_t at(clang::SourceRange Range) { return at(Range.getBegin(), Range.getEnd()); }
    uint32_t at(clang::SourceLocation Token) { return at(Token, Token); }

    // Origin of the file in which `Loc` (or the macro around it) stands. IC_ORIGIN_TOOL for none.
    ic_origin origin(clang::SourceLocation Loc);

    // Base name of the header that `Loc` stands in, as text; 0 in the main file and nowhere.
    uint32_t header(clang::SourceLocation Loc);

    // Name (text) of the outermost macro of a DDI header whose body the token comes from, or 0.
    uint32_t ddiMacro(clang::SourceLocation Token);

    // Name (text) of the outermost object-like macro that stands for exactly this range, or 0.
    uint32_t objectMacro(clang::SourceRange Range);

    // Identifier (text) spelled at the token, or 0 if it is none.
    uint32_t identifierAt(clang::SourceLocation Token);

    // Place in its file, of the macro's name if `Loc` is inside an expansion.
    std::pair<clang::FileID, unsigned> place(clang::SourceLocation Loc) const;

    // Characters of the file from `Offset` on; empty if it can't be read.
    llvm::StringRef textFrom(clang::FileID File, unsigned Offset) const;

    // Row of `files`, or IC_NONE for a place that is no file.
    uint32_t file(clang::FileID File);

    const clang::SourceManager &sources() const { return SM; }
    const clang::LangOptions &langOpts() const { return LO; }

private:
    struct FileInfo {
        uint32_t Row = IC_NONE;
        ic_origin Origin = IC_ORIGIN_TOOL;
        uint32_t BaseName = 0;
        const unsigned *Lines = nullptr; // offsets of line starts
        unsigned LineCount = 0;
        unsigned LastLine = 0; // index of the line found last
        llvm::StringRef Data;
    };
    FileInfo &info(clang::FileID File);
    llvm::StringRef publicHeader(clang::FileID File, llvm::StringRef Path) const;
    void fill(FileInfo &Info, clang::FileID File);
    uint32_t fileRow(llvm::StringRef Path, ic_origin Origin);
    void lineColumn(FileInfo &Info, unsigned Offset, uint32_t &Line, uint32_t &Column);
    unsigned tokenEnd(const FileInfo &Info, clang::SourceLocation Loc, unsigned Offset) const;
    bool liftTogether(clang::SourceLocation &Begin, clang::SourceLocation &End, uint32_t &Macro);
    uint32_t compute(clang::SourceLocation Begin, clang::SourceLocation End);

    const clang::SourceManager &SM;
    const clang::LangOptions &LO;
    const FileClassifier &Files;
    ic_unit &Unit;
    llvm::DenseMap<clang::FileID, unsigned> InfoIndex;
    std::vector<std::unique_ptr<FileInfo>> Infos;
    clang::FileID LastFile;
    FileInfo *LastInfo = nullptr;
    llvm::DenseMap<std::pair<unsigned, unsigned>, uint32_t> Known;     // raw begin and end
    llvm::DenseMap<std::pair<unsigned, unsigned>, uint32_t> KnownFile; // the same at file level
    llvm::DenseMap<std::pair<unsigned, unsigned>, uint32_t> KnownMacro;
};

} // namespace isrcheck
