// How: every declaration and every statement of a block gives a region, from its first to its last
// token. The inside of a block, class or namespace is a region too, one where nothing is covered
// but what its own members cover. Regions nest, so one walk over the tokens with a stack of open
// regions tells for each token which region is the innermost one. Regions are counted in tokens, in
// the order of delivery: that way a file included in the middle of a table stays inside it.
#include "frontend/read_holes.hpp"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace isrcheck {
namespace {

struct Region {
    size_t First, Last; // tokens, both included
    bool Covers;
};

// Tokens First to End - 1.
struct Run {
    size_t First, End;
};

class Finder {
public:
    Finder(ASTContext &Context, const ReadLog &TheLog)
        : SM(Context.getSourceManager()), Log(TheLog), IsCpp(Context.getLangOpts().CPlusPlus) {
        Places.reserve(Log.Tokens.User.size());
        for (const SeenToken &T : Log.Tokens.User) {
            SourceLocation Place = SM.getExpansionLoc(T.Loc);
            bool IsSame = isSameFile(Place);
            if (Places.empty() || Place < Places.back() || !IsSame)
                Runs.push_back({Places.size(), Places.size()});
            Places.push_back(Place);
            Runs.back().End = Places.size();
        }
        llvm::sort(Runs,
                   [&](const Run &A, const Run &B) { return Places[A.First] < Places[B.First]; });
    }

    std::vector<Hole> find(const TranslationUnitDecl *TU) {
        members(TU);
        statements();
        llvm::stable_sort(Regions, [](const Region &A, const Region &B) {
            return A.First != B.First ? A.First < B.First : A.Last > B.Last;
        });
        return gaps();
    }

private:
    SourceManager &SM;
    const ReadLog &Log;
    bool IsCpp;
    std::vector<SourceLocation> Places; // of each token, at file level
    // Where tokens begin whose places ascend in one file: such a run ends where another file is
    // included and where it ends. In order of places.
    std::vector<Run> Runs;
    FileID LastFile;
    std::vector<Region> Regions;
    size_t Unclosed = SIZE_MAX;     // where a block begins that has no end
    std::vector<const Stmt *> Work; // statements whose blocks are still to be looked at

    bool isSameFile(SourceLocation Place) {
        if (LastFile.isValid() && SM.isInFileID(Place, LastFile))
            return true;
        LastFile = SM.getFileID(Place);
        return false;
    }

    // The first token at a place.
    std::optional<size_t> firstAt(SourceLocation Loc) const {
        SourceLocation Place = SM.getExpansionLoc(Loc);
        auto [First, End] = runOf(Place);
        auto At = std::lower_bound(Places.begin() + First, Places.begin() + End, Place);
        if (At == Places.begin() + End || *At != Place)
            return std::nullopt;
        return At - Places.begin();
    }
    // The last token at a place. Some ranges end behind their last token (`= delete`): then the
    // token in front counts.
    std::optional<size_t> lastAt(SourceLocation Loc) const {
        SourceLocation Place = SM.getExpansionLoc(Loc);
        auto [First, End] = runOf(Place);
        auto Behind = std::upper_bound(Places.begin() + First, Places.begin() + End, Place);
        if (Behind == Places.begin() + First ||
            (Behind[-1] != Place && SM.getFileID(Behind[-1]) != SM.getFileID(Place)))
            return std::nullopt;
        return Behind - Places.begin() - 1;
    }

    Run runOf(SourceLocation Place) const {
        auto Behind = llvm::upper_bound(
            Runs, Place, [&](SourceLocation At, const Run &R) { return At < Places[R.First]; });
        return Behind == Runs.begin() ? Run{0, 0} : *std::prev(Behind);
    }

    void cover(SourceRange Range, bool IsDeclarator = false) {
        if (Range.getBegin().isInvalid())
            return;
        if (Range.getEnd().isInvalid()) // `__noop` without parentheses
            Range.setEnd(Range.getBegin());
        std::optional<size_t> First = firstAt(Range.getBegin()), Last = lastAt(Range.getEnd());
        if (IsDeclarator && Last)
            Last = declaratorEnd(*Last);
        if (First && Last && *First <= *Last)
            Regions.push_back({*First, *Last, true});
        else if (First)
            Regions.push_back({*First, *First, true});
    }

    // Clang's range of `int (__stdcall *f)(int)` ends at the name: takes in the brackets behind it.
    size_t declaratorEnd(size_t Last) const {
        for (;;) {
            tok::TokenKind Next = kind(Last + 1);
            if (Next == tok::l_paren || Next == tok::l_square)
                Last = closing(Last + 1, Places.size()) - 1;
            else if (Next == tok::r_paren || Next == tok::r_square)
                ++Last;
            else
                return Last;
        }
    }

    // What stands between a brace and its counterpart.
    void uncover(SourceLocation Open, SourceLocation Close) {
        if (Open.isInvalid() || Close.isInvalid())
            return;
        std::optional<size_t> First = lastAt(Open), Last = firstAt(Close);
        if (!Last) { // the file ended first
            Last = lastAt(Close);
            if (Last)
                ++*Last;
            Unclosed = std::min(Unclosed, First.value_or(Unclosed));
        }
        if (First && Last && *First + 1 < *Last)
            Regions.push_back({*First + 1, *Last - 1, false});
    }

    void members(const DeclContext *Context) {
        for (const Decl *D : Context->noload_decls())
            if (!D->isImplicit() && D->getBeginLoc().isValid() && firstAt(D->getBeginLoc()))
                declaration(D);
    }

    void declaration(const Decl *D) {
        cover(D->getSourceRange(), isa<TypedefNameDecl, VarDecl, FieldDecl>(D));
        if (const auto *T = dyn_cast<TemplateDecl>(D)) {
            if (const NamedDecl *Inner = T->getTemplatedDecl())
                inside(Inner);
        } else if (const auto *F = dyn_cast<FriendDecl>(D)) {
            if (const NamedDecl *Inner = F->getFriendDecl())
                inside(Inner);
        } else {
            inside(D);
        }
    }

    void inside(const Decl *D) {
        if (const auto *F = dyn_cast<FunctionDecl>(D)) {
            if (F->doesThisDeclarationHaveABody() && F->getBody())
                Work.push_back(F->getBody());
        } else if (const auto *L = dyn_cast<LinkageSpecDecl>(D)) {
            if (L->hasBraces())
                uncover(braceBehind(L->getExternLoc(), L->getRBraceLoc()), L->getRBraceLoc());
            members(L);
        } else if (const auto *N = dyn_cast<NamespaceDecl>(D)) {
            uncover(braceBehind(N->getBeginLoc(), N->getRBraceLoc()), N->getRBraceLoc());
            members(N);
        } else if (const auto *R = dyn_cast<CXXRecordDecl>(D)) {
            if (IsCpp && R->isThisDeclarationADefinition() && !R->isLambda()) {
                uncover(R->getBraceRange().getBegin(), R->getBraceRange().getEnd());
                members(R);
            }
        } else if (const auto *V = dyn_cast<VarDecl>(D)) {
            if (IsCpp && V->getInit())
                Work.push_back(V->getInit());
        }
    }

    // The first '{' behind `From`.
    SourceLocation braceBehind(SourceLocation From, SourceLocation Close) const {
        if (std::optional<size_t> I = firstAt(From))
            for (; *I < Places.size() && Places[*I] != Close; ++*I)
                if (Log.Tokens.User[*I].Kind == tok::l_brace)
                    return Places[*I];
        return SourceLocation();
    }

    void statements() {
        while (!Work.empty()) {
            const Stmt *S = Work.back();
            Work.pop_back();
            statement(S);
        }
    }

    void statement(const Stmt *S) {
        if (const auto *Block = dyn_cast<CompoundStmt>(S))
            uncover(Block->getLBracLoc(), Block->getRBracLoc());
        else if (isa<Expr>(S) && !IsCpp)
            return;
        if (const auto *L = dyn_cast<LambdaExpr>(S)) {
            Work.push_back(L->getBody());
            return;
        }
        bool IsBlock = isa<CompoundStmt>(S);
        for (const Stmt *Child : S->children()) {
            if (!Child)
                continue;
            if (IsBlock)
                cover(Child->getSourceRange());
            Work.push_back(Child);
        }
        // Local classes.
        if (const auto *DS = dyn_cast<DeclStmt>(S); DS && IsCpp)
            for (const Decl *D : DS->decls())
                if (isa<CXXRecordDecl>(D))
                    inside(D);
    }

    std::vector<Hole> gaps() {
        std::vector<Hole> Holes;
        std::vector<const Region *> Open;
        size_t Next = 0, Start = 0;
        bool InGap = false;
        for (size_t I = 0; I <= Places.size(); ++I) {
            while (!Open.empty() && Open.back()->Last < I)
                Open.pop_back();
            for (; Next < Regions.size() && Regions[Next].First <= I; ++Next)
                if (Regions[Next].Last >= I)
                    Open.push_back(&Regions[Next]);
            while (!Open.empty() && Open.back()->Last < I)
                Open.pop_back();
            bool Lost = I < Places.size() && (Open.empty() || !Open.back()->Covers);
            if (Lost && !InGap)
                Start = I;
            if (!Lost && InGap)
                gap(Start, I, Holes);
            InGap = Lost;
        }
        return Holes;
    }

    // Semicolons and attributes stand for nothing; what is left of a gap is a hole.
    void gap(size_t First, size_t End, std::vector<Hole> &Holes) {
        while (First < End && isFiller(First))
            First = skipFiller(First, End);
        while (First < End && Log.Tokens.User[End - 1].Kind == tok::semi)
            --End;
        if (First >= End)
            return;
        Hole H{Places[First], Places[End - 1], 0, hasBody(First, End, 0),
               hasBody(First, End, First < Unclosed)};
        for (size_t I = First; I < End; ++I)
            H.Tokens += Log.Tokens.User[I].Kind != tok::semi;
        if (H.Tokens)
            Holes.push_back(H);
    }

    // A parameter list and a '{' that no braces are around, at the start `Depth` of them.
    bool hasBody(size_t First, size_t End, int Depth) const {
        bool SawParams = false;
        for (size_t I = First; I < End; ++I) {
            tok::TokenKind K = kind(I);
            if (K == tok::l_brace && Depth++ <= 0 && SawParams)
                return true;
            Depth -= K == tok::r_brace;
            if (K == tok::semi || K == tok::r_brace || K == tok::equal)
                SawParams = false;
            SawParams |= K == tok::r_paren;
        }
        return false;
    }

    tok::TokenKind kind(size_t I) const {
        return I < Places.size() ? Log.Tokens.User[I].Kind : tok::eof;
    }

    bool isFiller(size_t I) const {
        switch (kind(I)) {
        case tok::semi:
        case tok::kw_typedef: // `typedef struct X;` declares X alone
        case tok::kw_static:
        case tok::kw_extern:
        case tok::kw_inline:
        case tok::kw___forceinline:
        case tok::kw_alignas:
        case tok::kw__Alignas:
        case tok::kw___declspec:
        case tok::kw___attribute:
        case tok::kw___extension__:
        case tok::kw___if_exists:
        case tok::kw___if_not_exists:
            return true;
        case tok::l_square:
            return kind(I + 1) == tok::l_square;
        default:
            return false;
        }
    }

    // Behind the word and the brackets that follow it.
    size_t skipFiller(size_t I, size_t End) const {
        bool IsBranch = kind(I) == tok::kw___if_exists || kind(I) == tok::kw___if_not_exists;
        bool IsList = kind(I) == tok::l_square;
        if (!IsList)
            ++I;
        if (I >= End || (kind(I) != tok::l_paren && kind(I) != tok::l_square))
            return I;
        if (!IsList && kind(I) == tok::l_square)
            return I;
        I = closing(I, End);
        if (IsBranch && I < End && kind(I) == tok::l_brace)
            I = closing(I, End);
        return I;
    }

    size_t closing(size_t I, size_t End) const {
        int Depth = 0;
        for (; I < End; ++I) {
            tok::TokenKind K = kind(I);
            Depth += K == tok::l_paren || K == tok::l_square || K == tok::l_brace;
            Depth -= K == tok::r_paren || K == tok::r_square || K == tok::r_brace;
            if (Depth == 0)
                return I + 1;
        }
        return End;
    }
};

} // namespace

std::vector<Hole> findHoles(ASTContext &Context, const ReadLog &Log) {
    return Finder(Context, Log).find(Context.getTranslationUnitDecl());
}

} // namespace isrcheck
