// Seam inside the frontend: the reading side (invocation, file system, recovery, preprocessor
// facts: read_*.cpp) hands a finished AST and what it noted to the lowering side (lower_*.cpp).
#pragma once

#include "unit/unit.h"

#include "clang/AST/ASTContext.h"
#include "clang/Lex/Preprocessor.h"

#include <string>
#include <vector>

namespace isrcheck {

// A use of an IRQL or other driver annotation macro (`_IRQL_requires_max_`), as the preprocessor
// saw it. Sorted by raw position within a file by nature of collection order.
struct AnnotationUse {
    clang::SourceLocation Loc; // file location of the macro name (expansion location)
    std::string Name;          // `_IRQL_requires_max_`
    std::string Args;          // text of the arguments, white space folded
};

// A position fact: PAGED_CODE(), a pragma, an `isrcheck:` or test comment.
struct PositionMark {
    clang::SourceLocation Loc;
    ic_mark_kind Kind;
    std::string Text;
};

// `#pragma alloc_text(PAGE, f, g)`: applies to the named functions wherever it stands.
struct AllocText {
    std::string Section;
    std::string Function;
};

// `#pragma code_seg(...)` state changes are resolved by the reading side to "from this location on
// the default section is X" (empty: the default), in file order of the main file and its includes.
struct CodeSegChange {
    clang::SourceLocation Loc;
    std::string Section;
};

// What the preprocessor and the recovery noted while the AST was built.
struct ReadFacts {
    std::vector<AnnotationUse> Annotations;
    std::vector<PositionMark> Marks;
    std::vector<AllocText> AllocTexts;
    std::vector<CodeSegChange> CodeSegs;
    std::vector<const clang::NamedDecl *> MadeUp; // declarations supplied while parsing
};

// Where a file belongs (ic_origin) and the path to show: decided by the file system object.
class FileClassifier {
public:
    virtual ~FileClassifier() = default;
    virtual ic_origin origin(llvm::StringRef Path) const = 0;
    virtual std::string displayPath(llvm::StringRef Path) const = 0;
};

// Lowers what the AST holds into `Unit` (initialised, info.path, arch, kernel and cplusplus set by
// the caller): every function with a body outside DDI headers, and the symbols, types and
// initialisers that these use. Rows of `files` that the unit has already are kept and used.
void lowerTranslationUnit(clang::ASTContext &Context, clang::Preprocessor &PP,
                          const ReadFacts &Facts, const FileClassifier &Files, ic_unit &Unit);

} // namespace isrcheck
