#include "frontend/read_retry.hpp"

#include "frontend/read_tokens.hpp"

#include "clang/AST/Decl.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;

namespace isrcheck {
namespace {

// Reads declarations by their tokens alone: the parser lost its way in them.
class WordFinder {
public:
    WordFinder(ASTContext &Context, const Preprocessor &ThePP, const ReadLog &Log)
        : TU(Context.getTranslationUnitDecl()), PP(ThePP), T(Log.Tokens.User) {
        for (const NamedDecl *D : Log.Facts.MadeUp)
            MadeUp.insert(D);
    }

    bool find(Repairs &Known) {
        for (const std::string &Macro : Known.Macros)
            Named.insert(StringRef(Macro).take_until([](char C) { return C == '(' || C == '='; }));
        declarations(0, T.size());
        for (size_t I = 0; I < T.size(); ++I)
            if (isWord(I))
                anywhere(I);
        bool IsNew = !Macros.empty() || (TryWords && !Known.TryWords);
        Known.TryWords |= TryWords;
        for (std::string &Macro : Macros)
            Known.Macros.push_back(std::move(Macro));
        return IsNew;
    }

private:
    const TranslationUnitDecl *TU;
    const Preprocessor &PP;
    llvm::ArrayRef<SeenToken> T;
    llvm::SmallPtrSet<const NamedDecl *, 16> MadeUp;
    std::vector<std::string> Macros;
    llvm::StringSet<> Named;
    bool TryWords = false;

    tok::TokenKind kind(size_t I) const { return I < T.size() ? T[I].Kind : tok::eof; }

    bool isKnownType(size_t I) const {
        if (kind(I) != tok::identifier)
            return false;
        for (const NamedDecl *D : TU->lookup(T[I].Name))
            if (isa<TypeDecl>(D))
                return true;
        return false;
    }

    // An identifier that nothing declares, or only the declaration that it broke: an object with
    // that name, or a function without a type.
    bool isWord(size_t I) const {
        if (kind(I) != tok::identifier || PP.getMacroInfo(T[I].Name))
            return false;
        if (Named.contains(T[I].Name->getName()))
            return true;
        return llvm::all_of(TU->lookup(T[I].Name), [&](const NamedDecl *D) {
            return MadeUp.contains(D) || D->isImplicit() || D->getLocation() == T[I].Loc ||
                   (isa<FunctionDecl>(D) && D->getBeginLoc() == D->getLocation());
        });
    }

    bool looksLikeMacro(size_t I) const {
        StringRef Name = T[I].Name->getName();
        return Name.starts_with("_") || Name.upper() == Name;
    }

    size_t closing(size_t I, size_t End) const {
        int Depth = 0;
        for (; I < End; ++I) {
            tok::TokenKind K = kind(I);
            Depth += K == tok::l_paren || K == tok::l_square || K == tok::l_brace;
            Depth -= K == tok::r_paren || K == tok::r_square || K == tok::r_brace;
            if (Depth <= 0)
                return I + 1;
        }
        return End;
    }

    void candidate(size_t I, const char *Meaning = "") {
        std::string Name = T[I].Name->getName().str();
        if (Named.insert(Name).second)
            Macros.push_back(Name + (kind(I + 1) == tok::l_paren ? "(...)=" : "=") + Meaning);
    }

    void declarations(size_t I, size_t End) {
        while (I < End)
            I = declaration(I, End);
    }

    // Reads one declaration, gives the place behind it.
    size_t declaration(size_t First, size_t End) {
        bool HasValue = false;
        for (size_t I = First; I < End;) {
            switch (kind(I)) {
            case tok::l_paren:
            case tok::l_square:
                I = closing(I, End);
                continue;
            case tok::equal:
                HasValue = true;
                break;
            case tok::semi:
                if (!isOldStyle(I))
                    header(First, I);
                return I + 1;
            case tok::r_brace:
                return I + 1;
            case tok::colon: // an access specifier
                if (I == First + 1 && kind(First) != tok::identifier)
                    return I + 1;
                break;
            case tok::l_brace: {
                size_t Close = closing(I, End);
                if (isScope(First, I)) {
                    declarations(I + 1, Close - 1);
                    return Close;
                }
                if (isRecord(First, I))
                    declarations(I + 1, Close - 1);
                else if (!HasValue && !isEnum(First, I)) {
                    header(First, I);
                    return Close;
                }
                I = Close;
                continue;
            }
            default:
                break;
            }
            ++I;
        }
        return End;
    }

    // Does the declaration that ends at `Semi` belong to the parameters of a K&R definition? A body
    // stands behind a semicolon nowhere else.
    bool isOldStyle(size_t Semi) const {
        for (size_t I = Semi + 1; I < Semi + 200; ++I) {
            if (kind(I) == tok::l_brace)
                return kind(I - 1) == tok::semi;
            if (kind(I) != tok::identifier && kind(I) != tok::semi && kind(I) != tok::comma &&
                kind(I) != tok::star && !isSpecifier(kind(I)) && !isQualifier(kind(I)))
                return false;
        }
        return false;
    }

    bool isScope(size_t First, size_t Brace) const {
        return kind(First) == tok::kw_namespace || kind(Brace - 1) == tok::string_literal;
    }
    bool isRecord(size_t First, size_t Brace) const {
        bool Keyword = false;
        for (size_t I = First; I < Brace; ++I) {
            tok::TokenKind K = kind(I);
            if (K == tok::l_paren && Keyword)
                return false;
            Keyword |= K == tok::kw_struct || K == tok::kw_union || K == tok::kw_class;
        }
        return Keyword;
    }
    bool isEnum(size_t First, size_t Brace) const {
        for (size_t I = First; I < Brace; ++I)
            if (kind(I) == tok::kw_enum)
                return true;
        return false;
    }

    bool isTypePart(size_t I) const {
        return isKnownType(I) || kind(I) == tok::star || isTypeKeyword(kind(I));
    }

    // Does a declaration's type begin at `I`, with something declared behind it?
    bool beginsType(size_t I) const {
        if (isSpecifier(kind(I)) || isQualifier(kind(I)))
            return true;
        tok::TokenKind Next = kind(I + 1);
        return isKnownType(I) && (Next == tok::identifier || Next == tok::star ||
                                  Next == tok::l_paren || isSpecifier(Next) || isQualifier(Next));
    }

    // Words in front of the type; gives the place of the first token that is neither one nor a
    // specifier.
    size_t leading(size_t I, size_t End) {
        while (I < End) {
            if (isWord(I) && isBeforeType(I, End)) {
                candidate(I);
                I = behindWord(I, End);
            } else if (kind(I) == tok::kw___declspec || kind(I) == tok::kw___attribute) {
                I = closing(I + 1, End);
            } else if (isTypeKeyword(kind(I))) {
                while (isTypeKeyword(kind(I)) || isQualifier(kind(I)))
                    ++I;
                return I;
            } else if (isSpecifier(kind(I)) || isQualifier(kind(I))) {
                ++I;
            } else {
                return I;
            }
        }
        return I;
    }

    size_t behindWord(size_t I, size_t End) const {
        return kind(I + 1) == tok::l_paren && I + 1 < End ? closing(I + 1, End) : I + 1;
    }

    // Is the word at `I` followed by a type, other words in between?
    bool isBeforeType(size_t I, size_t End) const {
        bool IsCall = kind(I + 1) == tok::l_paren;
        size_t Behind = behindWord(I, End);
        if (IsCall && Behind < End && kind(Behind) == tok::identifier)
            return true; // no declaration reads "name(...) name"
        for (int Words = 0; Words < 8 && Behind < End && isWord(Behind); ++Words)
            Behind = behindWord(Behind, End);
        return Behind < End && beginsType(Behind);
    }

    // "type WORD name" or "type name WORD", where both are unknown.
    void beside(size_t First, size_t Second) {
        if (First == 0 || kind(First) != tok::identifier || kind(Second) != tok::identifier ||
            !(isTypePart(First - 1) || kind(First - 1) == tok::identifier))
            return;
        if (isWord(First) && (looksLikeMacro(First) || !looksLikeMacro(Second)))
            candidate(First);
        else if (isWord(Second) && looksLikeMacro(Second))
            candidate(Second);
    }

    void header(size_t First, size_t End) {
        if (isStatement(First, End))
            return candidate(First);
        if (kind(First) == tok::kw_typedef)
            ++First;
        size_t I = leading(First, End);
        size_t Open = I;
        while (Open < End && kind(Open) != tok::l_paren && kind(Open) != tok::equal)
            ++Open;
        if (kind(Open) != tok::l_paren || Open >= End) { // a variable or a field
            size_t Last = I;
            while (Last + 1 < Open && kind(Last + 1) == tok::identifier)
                ++Last;
            if (Last >= I + 2)
                beside(Last - 1, Last);
            return;
        }
        if (Open >= I + 2)
            beside(Open - 2, Open - 1);
        size_t Close = closing(Open, End);
        bool IsPointer = kind(Close) == tok::l_paren; // VOID (WORD *f)(...)
        if (IsPointer && isWord(Open + 1) &&
            (kind(Open + 2) == tok::star || kind(Open + 2) == tok::identifier))
            candidate(Open + 1);
        if (IsPointer) {
            Open = Close;
            Close = closing(Open, End);
        }
        parameters(Open + 1, Close - 1);
        if (!isNameList(Open + 1, Close - 1))
            trailing(Close, End);
    }

    // The names of K&R parameters: what follows declares them.
    bool isNameList(size_t First, size_t End) const {
        for (size_t I = First; I < End; ++I)
            if (kind(I) != tok::comma && (kind(I) != tok::identifier || isKnownType(I)))
                return false;
        return First < End;
    }

    void trailing(size_t I, size_t End) {
        while (I < End && isWord(I)) {
            size_t Behind = kind(I + 1) == tok::l_paren ? closing(I + 1, End) : I + 1;
            if (Behind < End && !isWord(Behind))
                return;
            candidate(I);
            I = Behind;
        }
    }

    void parameters(size_t First, size_t End) {
        for (size_t I = First; I < End;) {
            size_t Next = I;
            while (Next < End && kind(Next) != tok::comma)
                Next = kind(Next) == tok::l_paren || kind(Next) == tok::l_square
                           ? closing(Next, End)
                           : Next + 1;
            size_t At = leading(I, Next);
            size_t Last = At;
            while (Last + 1 < Next && (isTypePart(Last + 1) || kind(Last + 1) == tok::identifier))
                ++Last;
            if (Last >= At + 2)
                beside(Last - 1, Last);
            I = Next + 1;
        }
    }

    // Words that tell what they are wherever they stand.
    void anywhere(size_t I) {
        bool BehindString =
            I > 0 && tok::isStringLiteral(kind(I - 1)) && !(I > 1 && kind(I - 2) == tok::kw_extern);
        if (BehindString || tok::isStringLiteral(kind(I + 1)))
            return candidate(I);
        if (kind(I + 1) == tok::l_paren) {
            size_t Close = closing(I + 1, std::min(I + 1000, T.size()));
            // A macro whose arguments do not end would take in the rest of the file.
            bool Closed = kind(Close - 1) == tok::r_paren;
            for (size_t At = I + 2; Closed && At < Close; ++At)
                if (kind(At) == tok::semi)
                    return candidate(I, "__VA_ARGS__");
        }
        StringRef Name = T[I].Name->getName();
        TryWords |= (Name == "finally" || Name == "except") && I > 0 && kind(I - 1) == tok::r_brace;
    }

    // "WORD("text", 3);": a literal tells it from the declaration of a function.
    bool isStatement(size_t First, size_t End) const {
        if (!isWord(First) || kind(First + 1) != tok::l_paren || closing(First + 1, End) != End)
            return false;
        for (size_t I = First + 2; I < End; ++I)
            if (tok::isLiteral(kind(I)))
                return true;
        return false;
    }
};

} // namespace

bool findRepairs(ASTContext &Context, const Preprocessor &PP, const ReadLog &Log, Repairs &Known) {
    return WordFinder(Context, PP, Log).find(Known);
}

} // namespace isrcheck
