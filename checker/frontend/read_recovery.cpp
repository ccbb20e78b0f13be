#include "frontend/read_recovery.hpp"

#include "frontend/read_tokens.hpp"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Sema/IdentifierResolver.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/Sema.h"

using namespace clang;

namespace isrcheck {
namespace {

// The tokens around a name: 0 is the name, 1 what follows, -1 what stands before.
class Around {
public:
    Around(Preprocessor &ThePP, const TokenLog &TheLog, SourceLocation Loc)
        : PP(ThePP), Log(TheLog) {
        if (std::optional<size_t> Found = Log.find(Loc)) {
            Center = *Found;
            IsRecent = Valid = true;
            return;
        }
        // Bodies of C++ methods are parsed long after their tokens were delivered.
        for (size_t I = Log.User.size(); I > 0 && !Valid; --I)
            if (Log.User[I - 1].Loc == Loc) {
                Center = I - 1;
                Valid = true;
            }
    }

    bool isValid() const { return Valid; }

    tok::TokenKind kind(int Offset) {
        const SeenToken *T = get(Offset);
        return T ? T->Kind : tok::eof;
    }
    IdentifierInfo *name(int Offset) {
        const SeenToken *T = get(Offset);
        return T ? T->Name : nullptr;
    }

private:
    Preprocessor &PP;
    const TokenLog &Log;
    size_t Center = 0;
    bool Valid = false, IsRecent = false;

    const SeenToken *get(int Offset) {
        if (Offset < 0 && Center < size_t(-Offset))
            return nullptr;
        size_t At = Center + Offset;
        if (!IsRecent)
            return At < Log.User.size() ? &Log.User[At] : nullptr;
        for (unsigned N = 0; At >= Log.count() && N < 256; ++N) {
            if (Log.at(Log.count() - 1).Kind == tok::eof)
                return nullptr;
            PP.LookAhead(N); // lexes, which adds to the log, once N is past what is cached
        }
        return At >= Log.first() && At < Log.count() ? &Log.at(At) : nullptr;
    }
};

bool isStatementKeyword(tok::TokenKind K) {
    return K == tok::kw_if || K == tok::kw_while || K == tok::kw_for || K == tok::kw_switch;
}

// Can an operand begin with it that a cast in front applies to? '*', '&', '+' and '-' are left out:
// "(UNK) & 3" is arithmetic more often.
bool beginsOperand(tok::TokenKind K) {
    return K == tok::identifier || tok::isLiteral(K) || K == tok::kw_this || K == tok::kw_sizeof ||
           K == tok::tilde || K == tok::exclaim || K == tok::kw_nullptr || K == tok::kw_true ||
           K == tok::kw_false || K == tok::kw_new;
}

enum class Supply { Nothing, Type, Value, Array, Constant, Function };

class Decider {
public:
    Decider(Around &TheTokens, Scope *TheScope, Sema &Owner)
        : T(TheTokens), S(TheScope), TheSema(Owner) {}

    Supply decide() {
        tok::TokenKind Next = T.kind(1), Prev = T.kind(-1);
        if (Next == tok::coloncolon || Prev == tok::coloncolon || Prev == tok::period ||
            Prev == tok::arrow || Prev == tok::kw_goto || Prev == tok::kw_public ||
            Prev == tok::kw_private || Prev == tok::kw_protected)
            return Supply::Nothing;
        if (Prev == tok::kw_new || isQualifier(Next))
            return Supply::Type;
        if (Next == tok::l_paren)
            return TheSema.getLangOpts().CPlusPlus && inFunction() ? Supply::Function
                                                                   : Supply::Nothing;
        if (inCase())
            return Supply::Constant;
        if (Next == tok::identifier || isSpecifier(Next))
            return beforeWord(Next);
        if (isPointerMark(Next) && typeBeforeStar())
            return Supply::Type;
        if (isPrototype() && isAlone())
            return inPrototype();
        if (Next == tok::r_paren && typeBeforeParen())
            return Supply::Type;
        if (inTypeOperand() || inTemplateArgs())
            return Supply::Type;
        return value();
    }

private:
    Around &T;
    Scope *S;
    Sema &TheSema;

    bool inFunction() const { return S && S->getFnParent(); }
    bool isPrototype() const { return S && S->isFunctionPrototypeScope(); }
    bool isAlone() {
        tok::TokenKind Next = T.kind(1), Prev = T.kind(-1);
        return (Prev == tok::l_paren || Prev == tok::comma) &&
               (Next == tok::r_paren || Next == tok::comma);
    }
    bool isPointerMark(tok::TokenKind K) const {
        return K == tok::star ||
               (TheSema.getLangOpts().CPlusPlus && (K == tok::amp || K == tok::ampamp));
    }

    // Between `case` and its colon.
    bool inCase() {
        for (int I = -1; I > -16; --I) {
            tok::TokenKind K = T.kind(I);
            if (K == tok::kw_case)
                return true;
            if (K == tok::semi || K == tok::l_brace || K == tok::r_brace || K == tok::colon ||
                K == tok::eof)
                return false;
        }
        return false;
    }

    bool isTypeName(const IdentifierInfo *II) {
        if (!II)
            return false;
        for (auto I = TheSema.IdResolver.begin(II), E = TheSema.IdResolver.end(); I != E; ++I)
            if (isa<TypeDecl>((*I)->getUnderlyingDecl()))
                return true;
        return false;
    }

    // "UNK name" declares; "UNK static ...", "UNK VOID name" is a macro in front of a declaration.
    Supply beforeWord(tok::TokenKind Next) {
        bool IsWord = Next != tok::identifier;
        if (Next == tok::identifier && isTypeName(T.name(1))) {
            tok::TokenKind After = T.kind(2);
            IsWord = After == tok::identifier || After == tok::star || isQualifier(After) ||
                     isSpecifier(After);
        }
        if (inFunction() && (IsWord || beginsExpression()))
            return Supply::Value;
        return IsWord ? Supply::Nothing : Supply::Type;
    }

    // "UNK name->...", "UNK call(...)": a word in front of a statement.
    bool beginsExpression() {
        switch (T.kind(2)) {
        case tok::l_paren:
            return !TheSema.getLangOpts().CPlusPlus || isFunction(T.name(1));
        case tok::arrow:
        case tok::period:
        case tok::plusplus:
        case tok::minusminus:
        case tok::plusequal:
        case tok::minusequal:
        case tok::pipeequal:
        case tok::ampequal:
            return true;
        default:
            return false;
        }
    }

    bool isFunction(const IdentifierInfo *II) {
        auto Known = TheSema.IdResolver.begin(II), End = TheSema.IdResolver.end();
        return Known != End && isa<FunctionDecl>((*Known)->getUnderlyingDecl());
    }

    // Position of the bracket that the bracket at `At` closes; `At` if there is none near.
    int opening(int At) {
        int Depth = 0;
        for (int I = At; I > At - 200; --I) {
            tok::TokenKind K = T.kind(I);
            if (K == tok::eof)
                break;
            if (K == tok::r_paren)
                ++Depth;
            else if (K == tok::l_paren && --Depth == 0)
                return I;
        }
        return At;
    }

    bool beginsStatement() {
        tok::TokenKind Prev = T.kind(-1);
        if (Prev == tok::semi || Prev == tok::l_brace || Prev == tok::r_brace ||
            Prev == tok::kw_else || Prev == tok::kw_do || Prev == tok::eof ||
            Prev == tok::string_literal || isSpecifier(Prev) || isQualifier(Prev))
            return true;
        if (Prev == tok::r_paren) { // if (...) UNK *p; and __declspec(...) UNK *p;
            tok::TokenKind Before = T.kind(opening(-1) - 1);
            return isStatementKeyword(Before) || Before == tok::kw___declspec ||
                   Before == tok::kw___attribute;
        }
        if (Prev == tok::colon) // a label, not the end of a ?:
            for (int I = -2; I > -24; --I) {
                tok::TokenKind K = T.kind(I);
                if (K == tok::question)
                    return false;
                if (K == tok::semi || K == tok::l_brace || K == tok::r_brace || K == tok::eof)
                    return true;
            }
        return Prev == tok::l_paren && T.kind(-2) == tok::kw_for;
    }

    bool typeBeforeStar() {
        int I = 1;
        while (isPointerMark(T.kind(I)) || isQualifier(T.kind(I)))
            ++I;
        tok::TokenKind K = T.kind(I), Prev = T.kind(-1);
        if (K == tok::r_paren || K == tok::greater)
            return !isCallingConvention(I);
        bool AtStart = beginsStatement();
        if (isPrototype() && (Prev == tok::l_paren || Prev == tok::comma || AtStart))
            return !isCallingConvention(I + 1);
        if (K != tok::identifier && K != tok::l_paren)
            return false;
        if (!inFunction())
            return AtStart;
        tok::TokenKind After = T.kind(I + 1);
        return AtStart && K == tok::identifier &&
               (After == tok::semi || After == tok::equal || After == tok::comma ||
                After == tok::l_square);
    }

    // "VOID (UNK *Routine)(...)": the ')' at `Close` is followed by a parameter list.
    bool isCallingConvention(int Close) {
        return T.kind(-1) == tok::l_paren && T.kind(Close) == tok::r_paren &&
               T.kind(Close + 1) == tok::l_paren && T.kind(Close - 1) == tok::identifier;
    }

    // "f(UNK)" and "f(UNK, ULONG)": unnamed parameters if a prototype ends there, else the names of
    // a K&R definition.
    Supply inPrototype() {
        int Depth = 1, I = 1;
        for (; Depth > 0 && I < 200; ++I) {
            tok::TokenKind K = T.kind(I);
            if (K == tok::eof)
                return Supply::Nothing;
            Depth += K == tok::l_paren;
            Depth -= K == tok::r_paren;
        }
        tok::TokenKind After = T.kind(I);
        bool Ends = After == tok::semi || After == tok::comma || After == tok::r_paren;
        return Ends ? Supply::Type : Supply::Nothing;
    }

    // "(UNK)x"
    bool typeBeforeParen() {
        tok::TokenKind Prev = T.kind(-1), Before = T.kind(-2), After = T.kind(2);
        if (isQualifier(Prev))
            return true;
        if (Prev != tok::l_paren || isStatementKeyword(Before) || Before == tok::identifier ||
            Before == tok::r_square || Before == tok::kw_sizeof)
            return false;
        if (Before == tok::r_paren)
            return beginsOperand(After) && !isStatementKeyword(T.kind(opening(-2) - 1));
        return beginsOperand(After) || After == tok::l_paren;
    }

    // The type operand of va_arg, offsetof or _Alignof.
    bool inTypeOperand() {
        int Depth = 0;
        for (int I = -1; I > -64; --I) {
            tok::TokenKind K = T.kind(I);
            Depth += K == tok::r_paren;
            if (K != tok::l_paren || --Depth >= 0) {
                if (K == tok::semi || K == tok::eof)
                    return false;
                continue;
            }
            tok::TokenKind Before = T.kind(I - 1);
            bool First = I == -1;
            return (Before == tok::kw___builtin_va_arg && !First && T.kind(1) == tok::r_paren) ||
                   ((Before == tok::kw___builtin_offsetof || Before == tok::kw__Alignof) && First);
        }
        return false;
    }

    // "static_cast<UNK>"
    bool inTemplateArgs() {
        tok::TokenKind Before = T.kind(-2);
        return T.kind(-1) == tok::less && T.kind(1) == tok::greater &&
               (Before == tok::kw_static_cast || Before == tok::kw_reinterpret_cast ||
                Before == tok::kw_const_cast || Before == tok::kw_dynamic_cast);
    }

    bool inBrackets() {
        int Depth = 0;
        for (int I = -1; I > -24; --I) {
            tok::TokenKind K = T.kind(I);
            if (K == tok::semi || K == tok::l_brace || K == tok::eof)
                return false;
            Depth += K == tok::r_square;
            if (K == tok::l_square && --Depth < 0)
                return true;
        }
        return false;
    }

    Supply value() {
        if (inFunction() && !isPrototype() && !(S && S->isClassScope()))
            return T.kind(1) == tok::l_square ? Supply::Array : Supply::Value;
        bool NeedsConstant =
            inBrackets() || (S && (S->getFlags() & Scope::EnumScope)) || (S && S->isClassScope());
        return NeedsConstant ? Supply::Constant : Supply::Value;
    }
};

class Recovery : public ExternalSemaSource {
public:
    Recovery(Preprocessor &ThePP, ReadLog &TheLog) : PP(ThePP), Log(TheLog) {}

    void InitializeSema(Sema &S) override { TheSema = &S; }
    void ForgetSema() override { TheSema = nullptr; }

    bool LookupUnqualified(LookupResult &R, Scope *S) override {
        IdentifierInfo *II = R.getLookupName().getAsIdentifierInfo();
        if (!II || !TheSema || R.getLookupKind() != Sema::LookupOrdinaryName ||
            R.isForRedeclaration() || R.getNameLoc().isInvalid())
            return false;
        Around Tokens(PP, Log.Tokens, R.getNameLoc());
        if (!Tokens.isValid() || Tokens.name(0) != II)
            return false;
        NamedDecl *D = supply(Decider(Tokens, S, *TheSema).decide(), II, R.getNameLoc());
        if (!D)
            return false;
        R.addDecl(D);
        R.resolveKind();
        return true;
    }

private:
    Preprocessor &PP;
    ReadLog &Log;
    Sema *TheSema = nullptr;
    EnumDecl *Enum = nullptr;
    // What was made up for a name, by Supply.
    llvm::DenseMap<std::pair<const IdentifierInfo *, int>, NamedDecl *> Made;
    uint64_t NextValue = 0x6d000000;

    NamedDecl *supply(Supply What, IdentifierInfo *II, SourceLocation Loc) {
        if (What == Supply::Nothing)
            return nullptr;
        NamedDecl *&D = Made[{II, int(What)}];
        if (!D) {
            D = make(What, II, Loc);
            D->setImplicit();
            Log.Facts.MadeUp.push_back(D);
        }
        return D;
    }

    NamedDecl *make(Supply What, IdentifierInfo *II, SourceLocation Loc) {
        ASTContext &C = TheSema->Context;
        DeclContext *TU = C.getTranslationUnitDecl();
        QualType Int = C.IntTy;
        if (What == Supply::Type) {
            QualType T = typeFor(II->getName());
            return TypedefDecl::Create(C, TU, Loc, Loc, II, C.getTrivialTypeSourceInfo(T, Loc));
        }
        if (What == Supply::Constant)
            return constant(C, II, Loc);
        if (What == Supply::Value || What == Supply::Array) {
            QualType T = What == Supply::Value ? Int : C.getIncompleteArrayType(Int, {}, 0);
            return VarDecl::Create(C, TU, Loc, Loc, II, T, C.getTrivialTypeSourceInfo(T, Loc),
                                   SC_Extern);
        }
        FunctionProtoType::ExtProtoInfo Info;
        Info.Variadic = true;
        QualType T = C.getFunctionType(Int, {}, Info);
        return FunctionDecl::Create(C, TU, Loc, Loc, DeclarationName(II), T,
                                    C.getTrivialTypeSourceInfo(T, Loc), SC_Extern);
    }

    // `PNAME` is a pointer, to NAME where that is known; a few words just begin with P.
    QualType typeFor(StringRef Name) {
        ASTContext &C = TheSema->Context;
        for (StringRef Word : {"PACKET", "PAGE", "PARTITION_", "PATH", "PCI", "PERF", "PHASE",
                               "PHYSICAL_", "PIPE_", "PNP_", "POLICY", "POOL_", "PORT_", "POWER_",
                               "PRIORITY", "PROC", "PRODUCT", "PROPERTY_", "PROTOCOL_"})
            if (Name.starts_with(Word))
                return C.IntTy;
        StringRef Pointee = Name;
        Pointee.consume_front("L");
        if (!Pointee.consume_front("P") || Pointee.size() < 2 || Pointee.upper() != Pointee)
            return C.IntTy;
        IdentifierInfo &II = PP.getIdentifierTable().get(Pointee);
        for (const NamedDecl *D : C.getTranslationUnitDecl()->lookup(&II))
            if (const auto *T = dyn_cast<TypedefNameDecl>(D))
                return C.getPointerType(C.getTypedefType(T));
        return C.getPointerType(C.IntTy);
    }

    // Values lie far apart, so that neither two of them nor enumerators that count on from one
    // meet.
    NamedDecl *constant(ASTContext &C, IdentifierInfo *II, SourceLocation Loc) {
        if (!Enum) {
            Enum = EnumDecl::Create(C, C.getTranslationUnitDecl(), Loc, Loc, nullptr, nullptr,
                                    false, false, false);
            Enum->setImplicit();
            Enum->startDefinition();
            Enum->completeDefinition(C.IntTy, C.IntTy, 31, 0);
        }
        llvm::APSInt Value(llvm::APInt(32, NextValue), false);
        NextValue += 0x100;
        return EnumConstantDecl::Create(C, Enum, Loc, II, C.IntTy, nullptr, Value);
    }
};

} // namespace

llvm::IntrusiveRefCntPtr<ExternalSemaSource> makeRecovery(Preprocessor &PP, ReadLog &Log) {
    return new Recovery(PP, Log);
}

} // namespace isrcheck
