// Initialisers of locals and temporaries: zero, then a store for each leaf.
#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace isrcheck {

void FunctionLowering::zero(Value Address, QualType T, uint32_t Loc) {
    emit(IC_OP_zero, type(T), Loc, Address);
}

static bool isBlank(const Expr *E) {
    return !E || isa<ImplicitValueInitExpr>(E) || isa<NoInitExpr>(E);
}

void FunctionLowering::initFields(Value Address, const RecordDecl *RD, llvm::ArrayRef<Expr *> Inits,
                                  uint32_t Loc) {
    size_t I = 0;
    if (const auto *Class = dyn_cast<CXXRecordDecl>(RD))
        for (const CXXBaseSpecifier &Base : Class->bases()) {
            const CXXRecordDecl *Of = Base.getType()->getAsCXXRecordDecl();
            if (I >= Inits.size() || !Of)
                return;
            Value Place = emit(IC_OP_addr_base, pointerType(Base.getType()), Loc, Address,
                               U.Ty.base(Class, Of));
            initInto(Place, Base.getType(), Inits[I++], true);
        }
    for (const FieldDecl *Field : RD->fields()) {
        if (Field->isUnnamedBitField())
            continue;
        if (I >= Inits.size())
            return;
        const Expr *Init = Inits[I++];
        if (isBlank(Init))
            continue;
        QualType T = Field->getType();
        uint32_t At = locOf(Init);
        Value Place = emit(IC_OP_addr_field, pointerType(T), At, Address, U.Ty.field(Field));
        if (T->isReferenceType())
            store(Place, lvalue(Init), T, At);
        else
            initInto(Place, T, Init, true);
    }
}

void FunctionLowering::initElements(Value Address, QualType Element, llvm::ArrayRef<Expr *> Inits) {
    uint32_t Pointer = pointerType(Element);
    for (size_t I = 0; I < Inits.size(); ++I) {
        if (isBlank(Inits[I]))
            continue;
        uint32_t Loc = locOf(Inits[I]);
        Value Index = number(static_cast<int64_t>(I), IntType, Loc);
        Value Place = emit(IC_OP_addr_elem, Pointer, Loc, Address, Index);
        initInto(Place, Element, Inits[I], true);
    }
}

void FunctionLowering::initList(Value Address, QualType T, const InitListExpr *L, bool Zeroed) {
    if (const InitListExpr *Semantic = L->getSemanticForm())
        L = Semantic;
    uint32_t Loc = locOf(L);
    if (L->getType()->isDependentType() || T->isDependentType())
        return lostInit(Address, T, L);
    if (L->isTransparent() || (L->isStringLiteralInit() && L->getNumInits() == 1))
        return initInto(Address, T, L->getInit(0), Zeroed);
    const RecordDecl *RD = T->getAsRecordDecl();
    if (!Zeroed && (RD || T->isArrayType()))
        zero(Address, T, Loc);
    if (RD && RD->isUnion()) {
        const FieldDecl *Field = L->getInitializedFieldInUnion();
        if (!Field || L->getNumInits() == 0 || isBlank(L->getInit(0)))
            return;
        Value Place =
            emit(IC_OP_addr_field, pointerType(Field->getType()), Loc, Address, U.Ty.field(Field));
        return initInto(Place, Field->getType(), L->getInit(0), true);
    }
    if (RD)
        return initFields(Address, RD, L->inits(), Loc);
    if (const ArrayType *A = U.Context.getAsArrayType(T))
        return initElements(Address, A->getElementType(), L->inits());
    if (T->isScalarType() && L->getNumInits() == 1)
        return initInto(Address, T, L->getInit(0), Zeroed);
    if (T->isScalarType() && L->getNumInits() == 0)
        return store(Address, number(0, type(T), Loc), T, Loc);
    for (const Expr *Init : L->inits())
        effect(Init);
    emit(IC_OP_store, type(T), Loc, Address,
         T->isVectorType() ? emit(IC_OP_vector, type(T), Loc, IC_NONE, IC_NONE)
                           : unknown(type(T), Loc));
}

// Records and arrays: straight into their place where possible, else by copy.
void FunctionLowering::initRecord(Value Address, QualType T, const Expr *Init) {
    uint32_t Loc = locOf(Init);
    const Expr *From = Init;
    while (const auto *C = dyn_cast<CastExpr>(From)) {
        CastKind Kind = C->getCastKind();
        if (Kind != CK_LValueToRValue && Kind != CK_NoOp && Kind != CK_ConstructorConversion &&
            Kind != CK_UserDefinedConversion)
            break;
        From = strip(C->getSubExpr());
        if (Kind == CK_ConstructorConversion || Kind == CK_UserDefinedConversion)
            return initInto(Address, T, From);
    }
    if (From->isGLValue()) {
        Value Source = lvalue(From);
        bool Volatile = T.isVolatileQualified() || typeOf(From).isVolatileQualified();
        emit(IC_OP_copy, type(T), Loc, Address, Source, 0, 0,
             Volatile ? static_cast<uint32_t>(IC_INSTR_VOLATILE) : 0);
        return;
    }
    Value V;
    switch (From->getStmtClass()) {
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass:
    case Stmt::VAArgExprClass:
    case Stmt::StmtExprClass:
    case Stmt::BinaryOperatorClass:
    case Stmt::PseudoObjectExprClass:
    case Stmt::RecoveryExprClass:
        V = valueOrUnknown(From);
        break;
    default:
        V = rvalueRare(From);
        break;
    }
    store(Address, V == IC_NONE ? unknown(type(T), Loc) : V, T, Loc);
}

// `c ? a : b` of a record: either straight into its place.
void FunctionLowering::initChoice(Value Address, QualType T, const ConditionalOperator *E) {
    BlockId True = newBlock(), False = newBlock(), Join = newBlock();
    ++Full.Conditional;
    cond(E->getCond(), True, False);
    start(True);
    initInto(Address, T, E->getTrueExpr());
    jump(Join);
    start(False);
    initInto(Address, T, E->getFalseExpr());
    jump(Join);
    --Full.Conditional;
    start(Join);
}

// Without the wrappers that say how long a temporary lives: here it is made in its place.
static const Expr *stripLifetime(const Expr *E, QualType T) {
    for (;;) {
        E = strip(E);
        if (const auto *W = dyn_cast<ExprWithCleanups>(E))
            E = W->getSubExpr();
        else if (const auto *B = dyn_cast<CXXBindTemporaryExpr>(E))
            E = B->getSubExpr();
        else if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(E);
                 M && M->getType()->isRecordType() && !T->isReferenceType())
            E = M->getSubExpr();
        else if (const auto *F = dyn_cast<CXXFunctionalCastExpr>(E);
                 F && T->isRecordType() && !F->getSubExpr()->isGLValue() &&
                 (F->getCastKind() == CK_ConstructorConversion || F->getCastKind() == CK_NoOp))
            E = F->getSubExpr();
        else
            return E;
    }
}

// Puts a value into fresh or old memory of type `T`; `Zeroed` says that it holds zeros.
void FunctionLowering::initInto(Value Address, QualType T, const Expr *Init, bool Zeroed) {
    uint32_t Around = InScope;
    bool Whole = isa<ExprWithCleanups>(strip(Init));
    FullExpression Here = Whole ? beginFullExpression() : Full;
    const Expr *E = stripLifetime(Init, T);
    bool Aggregate = T->isRecordType() || T->isArrayType();
    if (const auto *L = dyn_cast<InitListExpr>(E))
        initList(Address, T, L, Zeroed);
    else if (const auto *C = dyn_cast<CXXConstructExpr>(E))
        construct(Address, C);
    else if (const auto *Closure = dyn_cast<LambdaExpr>(E))
        lambda(Address, Closure);
    else if (isBlank(E) || isa<CXXScalarValueInitExpr>(E))
        initBlank(Address, T, Zeroed, locOf(E));
    else if (typeOf(E)->isDependentType() || isa<RecoveryExpr>(E))
        lostInit(Address, T, E);
    else if (Aggregate)
        initAggregate(Address, T, E, Zeroed);
    else
        store(Address, valueOrUnknown(E), T, locOf(Init));
    if (Whole)
        endFullExpression(Here, Around, locOf(E));
}

void FunctionLowering::initBlank(Value Address, QualType T, bool Zeroed, uint32_t Loc) {
    if (!T->isRecordType() && !T->isArrayType())
        store(Address, number(0, type(T), Loc), T, Loc);
    else if (!Zeroed)
        zero(Address, T, Loc);
}

// Rarer initialisers of records and arrays.
void FunctionLowering::initAggregate(Value Address, QualType T, const Expr *E, bool Zeroed) {
    uint32_t Loc = locOf(E);
    if (isa<StringLiteral>(E)) {
        Value Text = lvalue(E);
        emit(IC_OP_copy, type(T), Loc, Address, Text);
    } else if (const auto *P = dyn_cast<CXXParenListInitExpr>(E)) {
        if (!Zeroed)
            zero(Address, T, Loc);
        if (const RecordDecl *RD = T->getAsRecordDecl())
            initFields(Address, RD, P->getInitExprs(), Loc);
        else if (const ArrayType *A = U.Context.getAsArrayType(T))
            initElements(Address, A->getElementType(), P->getInitExprs());
    } else if (const auto *A = dyn_cast<ArrayInitLoopExpr>(E)) {
        Value Source = lvalue(A->getCommonExpr());
        emit(IC_OP_copy, type(T), Loc, Address, Source);
    } else if (const auto *D = dyn_cast<DesignatedInitUpdateExpr>(E)) {
        initInto(Address, T, D->getBase());
        initList(Address, T, D->getUpdater(), true);
    } else if (const auto *X = dyn_cast<ConditionalOperator>(E)) {
        initChoice(Address, T, X);
    } else {
        initRecord(Address, T, E);
    }
}

void FunctionLowering::localVariable(const VarDecl *VD) {
    QualType T = VD->getType();
    uint32_t Loc = U.Locs.at(VD->getLocation());
    auto [It, New] = Locals.try_emplace(VD, 0);
    if (New)
        It->second = newVar(IC_VAR_LOCAL, U.Ty.text(VD->getIdentifier()), type(T), Loc);
    VarId Var = It->second;
    if (const Expr *Init = VD->getInit()) {
        uint32_t At = U.Locs.at(VD->getLocation(), Init->getEndLoc());
        if (T->isReferenceType()) {
            Value Source = lvalue(Init);
            storeVar(Var, Source, At);
        } else if (const auto *C = dyn_cast<CXXConstructExpr>(strip(Init));
                   C && C->getConstructor()->isTrivial() && C->getNumArgs() == 0 &&
                   !C->requiresZeroInitialization()) {
            // `struct S s;` makes nothing
        } else if (T->isRecordType() || T->isArrayType()) {
            initInto(addressOf(Var, Loc), T, Init);
        } else if (T->isDependentType() || typeOf(Init)->isDependentType()) {
            lostInit(addressOf(Var, Loc), T, Init);
        } else {
            Value V = valueOrUnknown(Init);
            if (T->isUndeducedType())
                storeVar(Var, V, At);
            else
                store(addressOf(Var, At), V, T, At);
        }
        for (auto &Object : Extended)
            if (needsDestructor(Object.second))
                pushDestructor(Object.first, Object.second, Loc);
        Extended.clear();
    }
    if (!T->isReferenceType() && needsDestructor(T) && !VD->isExceptionVariable())
        pushDestructor(Var, T, Loc);
}

} // namespace isrcheck
