#include "frontend/lower_facts.hpp"

#include <algorithm>

using namespace clang;

namespace isrcheck {

FactIndex::FactIndex(const ReadFacts &F, Locations &L, ic_unit &U) : Facts(F), Locs(L), Unit(U) {
    for (const AllocText &A : Facts.AllocTexts)
        AllocTexts[A.Function] = addText(Unit, A.Section);
    for (const NamedDecl *D : Facts.MadeUp)
        MadeUp.insert(D->getCanonicalDecl());
}

// Sections
//

uint32_t FactIndex::allocText(llvm::StringRef Function) const {
    return AllocTexts.lookup(Function);
}

uint32_t FactIndex::codeSegment(SourceLocation Loc) {
    if (Facts.CodeSegs.empty())
        return 0;
    const SourceManager &SM = Locs.sources();
    SourceLocation Place = SM.getExpansionLoc(Loc);
    auto Behind = std::upper_bound(Facts.CodeSegs.begin(), Facts.CodeSegs.end(), Place,
                                   [&](SourceLocation At, const CodeSegChange &Change) {
                                       return SM.isBeforeInTranslationUnit(
                                           At, SM.getExpansionLoc(Change.Loc));
                                   });
    return Behind == Facts.CodeSegs.begin() ? 0 : addText(Unit, std::prev(Behind)->Section);
}

// Annotations
//

template <typename Row> static void sortByOffset(std::vector<Row> &Rows) {
    auto Less = [](const Row &A, const Row &B) { return A.Offset < B.Offset; };
    if (!std::is_sorted(Rows.begin(), Rows.end(), Less))
        std::stable_sort(Rows.begin(), Rows.end(), Less);
}

void FactIndex::indexAnnotations() {
    UsesReady = true;
    for (uint32_t I = 0; I < Facts.Annotations.size(); ++I) {
        auto [File, Offset] = Locs.place(Facts.Annotations[I].Loc);
        Uses[File].push_back({Offset, I});
    }
    for (auto &Entry : Uses)
        sortByOffset(Entry.second);
}

// Offset behind the `;` or in front of the `{` that ends a declarator which ends at `From`.
static unsigned declaratorEnd(llvm::StringRef Text, unsigned From) {
    int Depth = 0;
    size_t At = 0;
    for (; At < Text.size(); ++At) {
        char C = Text[At];
        if (C == '(')
            ++Depth;
        else if (C == ')')
            --Depth;
        else if (Depth <= 0 && (C == ';' || C == '{' || C == '}'))
            break;
    }
    return From + static_cast<unsigned>(At);
}

unsigned FactIndex::endOf(const Decl *D, FileID File) const {
    if (!D)
        return 0;
    auto [EndFile, Offset] = Locs.place(D->getEndLoc());
    return EndFile == File ? declaratorEnd(Locs.textFrom(File, Offset + 1), Offset + 1) : 0;
}

void FactIndex::annotate(uint32_t Symbol, const FunctionDecl *FD) {
    // Where a call declares its function, what stands around is of the function that calls.
    if (Facts.Annotations.empty() || FD->isImplicit() || FD->getLocation().isInvalid())
        return;
    if (!UsesReady)
        indexAnnotations();
    auto [File, Offset] = Locs.place(FD->getLocation());
    auto Found = Uses.find(File);
    if (Found == Uses.end())
        return;
    const std::vector<UseAt> &InFile = Found->second;
    // The declarator may be followed by annotations up to the `;` or the body.
    unsigned End = declaratorEnd(Locs.textFrom(File, Offset), Offset);
    auto Last = std::lower_bound(InFile.begin(), InFile.end(), End,
                                 [](const UseAt &Use, unsigned At) { return Use.Offset < At; });
    if (Last == InFile.begin())
        return;
    auto Known = Before.find(FD);
    const Decl *Previous = Known != Before.end() ? Known->second : nullptr;
    unsigned Begin =
        Known != Before.end() ? endOf(Previous, File) : Locs.place(FD->getBeginLoc()).second;
    auto First = std::lower_bound(InFile.begin(), Last, Begin,
                                  [](const UseAt &Use, unsigned At) { return Use.Offset < At; });
    for (; First != Last; ++First) {
        const AnnotationUse &Use = Facts.Annotations[First->Index];
        ic_annotation Row = {Symbol, addText(Unit, Use.Name), addText(Unit, Use.Args),
                             Locs.at(Use.Loc)};
        ic_vec_push(&Unit.annotations, Row);
    }
}

// Marks
//

void FactIndex::addMarks() {
    for (const PositionMark &Mark : Facts.Marks) {
        auto [File, Offset] = Locs.place(Mark.Loc);
        ic_mark Row = {static_cast<uint32_t>(Mark.Kind), Locs.at(Mark.Loc), IC_NONE,
                       addText(Unit, Mark.Text)};
        MarkAt At = {Offset, Unit.marks.count};
        ic_vec_push(&Unit.marks, Row);
        Marks[File].push_back(At);
        if (Mark.Kind == IC_MARK_PAGED_CODE)
            Paged[File].push_back(At);
    }
    for (auto &Entry : Paged)
        sortByOffset(Entry.second);
}

llvm::ArrayRef<FactIndex::MarkAt> FactIndex::pagedMarks(SourceRange Body) {
    if (Paged.empty())
        return {};
    auto [File, Begin] = Locs.place(Body.getBegin());
    auto Found = Paged.find(File);
    if (Found == Paged.end())
        return {};
    unsigned End = Locs.place(Body.getEnd()).second;
    const std::vector<MarkAt> &Rows = Found->second;
    auto Less = [](const MarkAt &Mark, unsigned At) { return Mark.Offset < At; };
    auto First = std::lower_bound(Rows.begin(), Rows.end(), Begin, Less);
    auto Last = std::lower_bound(First, Rows.end(), End, Less);
    return llvm::ArrayRef(Rows).slice(First - Rows.begin(), Last - First);
}

void FactIndex::addBody(uint32_t Function, SourceRange Body) {
    if (Marks.empty())
        return;
    auto [File, Begin] = Locs.place(Body.getBegin());
    Bodies[File].push_back({Begin, Locs.place(Body.getEnd()).second, Function});
}

void FactIndex::placeMarks() {
    for (auto &Entry : Marks) {
        auto Found = Bodies.find(Entry.first);
        if (Found == Bodies.end())
            continue;
        std::vector<Extent> &Extents = Found->second;
        std::sort(Extents.begin(), Extents.end(),
                  [](const Extent &A, const Extent &B) { return A.Begin < B.Begin; });
        for (const MarkAt &Mark : Entry.second) {
            auto Behind =
                std::upper_bound(Extents.begin(), Extents.end(), Mark.Offset,
                                 [](unsigned At, const Extent &E) { return At < E.Begin; });
            // The innermost function that has the mark inside: a lambda before what holds it.
            for (int Steps = 0; Steps < 8 && Behind != Extents.begin(); ++Steps) {
                --Behind;
                if (Mark.Offset <= Behind->End) {
                    Unit.marks.at[Mark.Mark].function = Behind->Function;
                    break;
                }
            }
        }
    }
}

} // namespace isrcheck
