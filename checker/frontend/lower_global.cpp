// Initialisers of variables with static storage: one row for each leaf.
#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace isrcheck {

namespace {

// Numbers of a table beyond this many are left out (firmware images); pointers never are.
constexpr uint32_t MaxNumbers = 4096;

class GlobalInit {
public:
    GlobalInit(UnitLowering &Unit_, uint32_t Variable) : U(Unit_), Symbol(Variable) {}
    void add(const Expr *Init, QualType T, uint32_t Element, uint32_t Field);

private:
    void addList(const InitListExpr *L, QualType T, uint32_t Element, uint32_t Field);
    void addDesignated(const Expr *E, QualType T, uint32_t Element);
    void row(ic_init_kind Kind, uint32_t Value, uint32_t Element, uint32_t Field, const Expr *E);
    bool addConstant(const Expr *E, uint32_t Element, uint32_t Field);
    bool addAddress(const Expr *E, uint32_t Element, uint32_t Field);

    UnitLowering &U;
    uint32_t Symbol;
    uint32_t Numbers = 0;
};

} // namespace

void GlobalInit::row(ic_init_kind Kind, uint32_t Value, uint32_t Element, uint32_t Field,
                     const Expr *E) {
    ic_init Row = {
        Symbol, Element, Field, static_cast<uint32_t>(Kind), Value, U.Locs.at(E->getSourceRange())};
    ic_vec_push(&U.Unit.inits, Row);
}

bool GlobalInit::addConstant(const Expr *E, uint32_t Element, uint32_t Field) {
    llvm::APSInt Number;
    if (!U.fold(E, Number)) {
        Expr::EvalResult Result;
        if (E->isValueDependent() || E->containsErrors() || E->getType().isNull() ||
            E->getType()->isDependentType() || !E->getType()->isIntegralOrEnumerationType() ||
            !E->EvaluateAsInt(Result, U.Context) || Result.Val.getInt().getBitWidth() > 64)
            return false;
        Number = Result.Val.getInt();
    }
    if (++Numbers > MaxNumbers)
        return true;
    int64_t N =
        Number.isSigned() ? Number.getSExtValue() : static_cast<int64_t>(Number.getZExtValue());
    row(IC_INIT_CONST, U.constant(N, U.spelled(E), Number.isUnsigned()), Element, Field, E);
    return true;
}

// Addresses of functions, variables and strings, behind any casts.
bool GlobalInit::addAddress(const Expr *Init, uint32_t Element, uint32_t Field) {
    const Expr *E = Init->IgnoreParenCasts();
    if (const auto *Op = dyn_cast<UnaryOperator>(E); Op && Op->getOpcode() == UO_AddrOf)
        E = Op->getSubExpr()->IgnoreParenCasts();
    // Of `&Global.Member[3]`, the variable.
    for (;;) {
        const auto *M = dyn_cast<MemberExpr>(E);
        const auto *A = dyn_cast<ArraySubscriptExpr>(E);
        if (M && !M->isArrow() && isa<FieldDecl>(M->getMemberDecl()))
            E = M->getBase()->IgnoreParenCasts();
        else if (A)
            E = A->getBase()->IgnoreParenCasts();
        else
            break;
    }
    if (const auto *S = dyn_cast<StringLiteral>(E)) {
        row(IC_INIT_TEXT, addText(U.Unit, S->getBytes()), Element, Field, Init);
        return true;
    }
    if (isa<CXXNullPtrLiteralExpr>(E) || isa<GNUNullExpr>(E)) {
        row(IC_INIT_CONST, U.constant(0, U.spelled(Init), false), Element, Field, Init);
        return true;
    }
    const auto *Ref = dyn_cast<DeclRefExpr>(E);
    if (!Ref)
        return false;
    const auto *FD = dyn_cast<FunctionDecl>(Ref->getDecl());
    const auto *VD = dyn_cast<VarDecl>(Ref->getDecl());
    if (VD && U.Syms.meantFunction(VD))
        FD = U.Syms.meantFunction(VD);
    if (FD) {
        row(IC_INIT_SYMBOL, U.Syms.function(FD), Element, Field, Init);
        return true;
    }
    // Also a variable's value: of a const one, or of a role variable.
    if (!VD || !VD->hasGlobalStorage())
        return false;
    row(IC_INIT_SYMBOL, U.Syms.variable(VD), Element, Field, Init);
    return true;
}

void GlobalInit::addList(const InitListExpr *L, QualType T, uint32_t Element, uint32_t Field) {
    if (const InitListExpr *Semantic = L->getSemanticForm())
        L = Semantic;
    const RecordDecl *RD = T->getAsRecordDecl();
    if (L->getType()->isDependentType() || T->isDependentType())
        return addDesignated(L, T, Element);
    if (L->isTransparent() || (!RD && !T->isArrayType()))
        return L->getNumInits() ? add(L->getInit(0), T, Element, Field) : void();
    if (RD && RD->isUnion()) {
        const FieldDecl *In = L->getInitializedFieldInUnion();
        if (In && L->getNumInits())
            add(L->getInit(0), In->getType(), Element, U.Ty.field(In));
        return;
    }
    unsigned I = 0, N = L->getNumInits();
    if (!RD) {
        QualType Inner = U.Context.getAsArrayType(T)->getElementType();
        for (; I < N; ++I)
            add(L->getInit(I), Inner, Element == IC_NONE ? I : Element, Field);
        return;
    }
    if (const auto *Class = dyn_cast<CXXRecordDecl>(RD))
        for (const CXXBaseSpecifier &Base : Class->bases())
            if (I < N)
                add(L->getInit(I++), Base.getType(), Element, Field);
    for (const FieldDecl *In : RD->fields()) {
        if (In->isUnnamedBitField())
            continue;
        if (I >= N)
            return;
        add(L->getInit(I++), In->getType(), Element, U.Ty.field(In));
    }
}

// Designators of an initialiser that does not fit its type, or whose type is not known.
void GlobalInit::addDesignated(const Expr *E, QualType T, uint32_t Element) {
    if (const auto *R = dyn_cast<RecoveryExpr>(E)) {
        for (const Expr *Part : R->subExpressions())
            addDesignated(Part, T, Element);
        return;
    }
    if (const auto *D = dyn_cast<DesignatedInitExpr>(E)) {
        const IdentifierInfo *Name = nullptr;
        for (const DesignatedInitExpr::Designator &Step : D->designators())
            if (Step.isFieldDesignator())
                Name = Step.getFieldName();
        const RecordDecl *RD = T->getAsRecordDecl();
        const auto *Alias = T->getAs<TypedefType>();
        uint32_t Record =
            RD ? U.Ty.record(RD)
               : U.Ty.namedRecord(Alias ? U.Ty.text(Alias->getDecl()->getIdentifier()) : 0);
        uint32_t Field = IC_NONE;
        if (RD && Name && RD->getDefinition())
            for (const FieldDecl *In : RD->getDefinition()->fields())
                if (In->getIdentifier() == Name)
                    Field = U.Ty.field(In);
        if (Name && Field == IC_NONE)
            Field = U.Ty.madeUpField(Record, Name->getName());
        add(D->getInit(), D->getInit()->getType(), Element, Field);
        return;
    }
    if (const auto *L = dyn_cast<InitListExpr>(E)) {
        if (const InitListExpr *Syntax = L->getSyntacticForm())
            L = Syntax;
        for (const Expr *Part : L->inits())
            if (Part)
                addDesignated(Part, T, Element);
    }
}

void GlobalInit::add(const Expr *Init, QualType T, uint32_t Element, uint32_t Field) {
    const Expr *E = Init ? strip(Init) : nullptr;
    if (!E || isa<ImplicitValueInitExpr>(E) || isa<NoInitExpr>(E))
        return;
    while (const auto *W = dyn_cast<FullExpr>(E))
        E = strip(W->getSubExpr());
    if (isa<RecoveryExpr>(E))
        return addDesignated(E, T, Element);
    if (const auto *L = dyn_cast<InitListExpr>(E))
        return addList(L, T, Element, Field);
    if (const auto *C = dyn_cast<CompoundLiteralExpr>(E->IgnoreParenImpCasts()))
        return add(C->getInitializer(), T, Element, Field);
    if (const auto *C = dyn_cast<CXXConstructExpr>(E);
        C && C->getNumArgs() == 0 && C->getConstructor()->isTrivial())
        return;
    if (addConstant(E, Element, Field) || addAddress(E, Element, Field))
        return;
    row(IC_INIT_UNKNOWN, 0, Element, Field, E);
}

void lowerGlobalInit(UnitLowering &U, const VarDecl *VD) {
    uint32_t Symbol = U.Syms.variable(VD);
    const Expr *Init = VD->getInit();
    if (!Init || VD->getType()->isDependentType())
        return;
    GlobalInit(U, Symbol).add(Init, VD->getType(), IC_NONE, IC_NONE);
}

} // namespace isrcheck
