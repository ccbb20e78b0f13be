#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprConcepts.h"

using namespace clang;

namespace isrcheck {

const Expr *strip(const Expr *E) {
    for (;;) {
        if (const auto *P = dyn_cast<ParenExpr>(E))
            E = P->getSubExpr();
        else if (const auto *C = dyn_cast<ConstantExpr>(E))
            E = C->getSubExpr();
        else if (const auto *G = dyn_cast<GenericSelectionExpr>(E)) {
            if (G->isResultDependent())
                return E;
            E = G->getResultExpr();
        } else if (const auto *X = dyn_cast<ChooseExpr>(E)) {
            if (X->isConditionDependent())
                return E;
            E = X->getChosenSubExpr();
        } else if (const auto *S = dyn_cast<SubstNonTypeTemplateParmExpr>(E))
            E = S->getReplacement();
        else if (const auto *D = dyn_cast<CXXDefaultArgExpr>(E))
            E = D->getExpr();
        else if (const auto *I = dyn_cast<CXXDefaultInitExpr>(E)) {
            if (!I->getExpr())
                return E;
            E = I->getExpr();
        } else if (const auto *R = dyn_cast<CXXRewrittenBinaryOperator>(E))
            E = R->getSemanticForm();
        else
            return E;
    }
}

// Places
//

Value FunctionLowering::variableAddress(const VarDecl *VD, uint32_t Loc) {
    if (!VD->getType().isNull() && VD->hasGlobalStorage())
        return emit(IC_OP_addr_sym, pointerType(VD->getType().getNonReferenceType()), Loc,
                    U.Syms.variable(VD));
    auto Found = Locals.find(VD);
    if (Found != Locals.end())
        return addressOf(Found->second, Loc);
    if (Captures.count(VD))
        return capturedAddress(VD, Loc);
    // Declared where the parser lost it: still a variable of this function.
    VarId Var = newVar(IC_VAR_LOCAL, U.Ty.text(VD->getIdentifier()), type(VD->getType()),
                       U.Locs.at(VD->getLocation()));
    Locals[VD] = Var;
    return addressOf(Var, Loc);
}

// A variable of the function around a lambda: a field of the closure object.
Value FunctionLowering::capturedAddress(const ValueDecl *VD, uint32_t Loc) {
    const FieldDecl *Field = Captures.lookup(VD);
    Value Closure = loadVar(ThisVar, Loc);
    return emit(IC_OP_addr_field, pointerType(Field->getType()), Loc, Closure, U.Ty.field(Field));
}

Value FunctionLowering::declRef(const DeclRefExpr *E) {
    uint32_t Loc = locOf(E);
    const ValueDecl *D = E->getDecl();
    if (const auto *FD = dyn_cast<FunctionDecl>(D))
        return emit(IC_OP_addr_sym, pointerType(FD->getType()), Loc, U.Syms.function(FD));
    if (const auto *B = dyn_cast<BindingDecl>(D)) {
        if (Captures.count(D))
            return capturedAddress(D, Loc);
        return B->getBinding() ? lvalue(B->getBinding()) : unknown(0, Loc, IC_INSTR_LOST);
    }
    const auto *VD = dyn_cast<VarDecl>(D);
    if (!VD) {
        Value V = rvalue(E); // a template parameter object and the like
        return V != IC_NONE ? V : unknown(0, Loc);
    }
    bool Captured = E->refersToEnclosingVariableOrCapture() && Captures.count(VD);
    Value Address = Captured ? capturedAddress(VD, Loc) : variableAddress(VD, Loc);
    QualType Held = Captured ? Captures.lookup(VD)->getType() : VD->getType();
    if (!Held.isNull() && Held->isReferenceType())
        return load(Address, Held, Loc);
    return Address;
}

Value FunctionLowering::fieldAddress(Value Base, const FieldDecl *FD, uint32_t Loc) {
    QualType T = FD->getType();
    Value Address = emit(IC_OP_addr_field, pointerType(T), Loc, Base, U.Ty.field(FD));
    return T->isReferenceType() ? load(Address, T, Loc) : Address;
}

Value FunctionLowering::member(const MemberExpr *E) {
    uint32_t Loc = locOf(E);
    const ValueDecl *D = E->getMemberDecl();
    const Expr *Object = E->getBase();
    const auto *FD = dyn_cast<FieldDecl>(D);
    if (!FD) {
        if (!isa<CXXThisExpr>(Object->IgnoreParenImpCasts()))
            effect(Object);
        if (const auto *VD = dyn_cast<VarDecl>(D)) {
            Value Address = variableAddress(VD, Loc);
            return VD->getType()->isReferenceType() ? load(Address, VD->getType(), Loc) : Address;
        }
        if (const auto *Method = dyn_cast<FunctionDecl>(D))
            return emit(IC_OP_addr_sym, pointerType(Method->getType()), Loc,
                        U.Syms.function(Method));
        return unknown(0, Loc);
    }
    Value Base = E->isArrow() ? valueOrUnknown(Object) : lvalue(Object);
    return fieldAddress(Base, FD, Loc);
}

Value FunctionLowering::subscript(const ArraySubscriptExpr *E) {
    Value Base = valueOrUnknown(E->getBase());
    Value Index = valueOrUnknown(E->getIdx());
    return emit(IC_OP_addr_elem, pointerType(E->getType()), locOf(E), Base, Index);
}

Value FunctionLowering::materialize(const Expr *E, QualType T) {
    uint32_t Loc = locOf(E);
    VarId Var = newObjectTemporary(T, Loc);
    initInto(addressOf(Var, Loc), T, E);
    registerTemporary(Var, T, Loc);
    return addressOf(Var, Loc);
}

Value FunctionLowering::thisValue(const Expr *E) {
    uint32_t Loc = locOf(E);
    if (ThisVar == IC_NONE)
        return unknown(type(E->getType()), Loc);
    Value This = loadVar(ThisVar, Loc);
    if (!ThisCapture)
        return This;
    QualType T = ThisCapture->getType();
    Value Address = emit(IC_OP_addr_field, pointerType(T), Loc, This, U.Ty.field(ThisCapture));
    return T->isPointerType() ? load(Address, T, Loc) : Address; // [this] or [*this]
}

Value FunctionLowering::opaque(const OpaqueValueExpr *E) {
    for (size_t I = Opaques.size(); I-- > 0;)
        if (Opaques[I].first == E)
            return Opaques[I].second;
    if (const Expr *Source = E->getSourceExpr())
        return E->isGLValue() ? lvalue(Source) : valueOrUnknown(Source);
    return unknown(type(E->getType()), locOf(E));
}

Value FunctionLowering::pseudoObject(const PseudoObjectExpr *E, bool Address) {
    size_t Known = Opaques.size();
    Value Result = IC_NONE;
    for (const Expr *Part : E->semantics()) {
        if (const auto *Opaque = dyn_cast<OpaqueValueExpr>(Part)) {
            Value V = IC_NONE;
            if (const Expr *Source = Opaque->getSourceExpr())
                V = Opaque->isGLValue() ? lvalue(Source) : valueOrUnknown(Source);
            Opaques.push_back({Opaque, V});
            if (Part == E->getResultExpr())
                Result = V;
        } else if (Part == E->getResultExpr()) {
            Result = Address ? lvalue(Part) : rvalue(Part);
        } else {
            effect(Part);
        }
    }
    Opaques.resize(Known);
    return Result;
}

Value FunctionLowering::statementExpr(const StmtExpr *E, bool Address) {
    const CompoundStmt *Body = E->getSubStmt();
    uint32_t Around = InScope, Loc = locOf(E);
    FullExpression Outer = beginFullExpression();
    const Stmt *Last = Body->body_empty() ? nullptr : Body->body_back();
    for (const Stmt *S : Body->body())
        if (S != Last)
            stmt(S);
    // The last statement's value is the whole's, behind any labels.
    while (Last && !isa<Expr>(Last)) {
        const auto *Labelled = dyn_cast<LabelStmt>(Last);
        if (!Labelled) {
            stmt(Last);
            Last = nullptr;
            break;
        }
        labelStmt(Labelled);
        Last = Labelled->getSubStmt();
    }
    Value V = IC_NONE;
    if (const auto *Result = dyn_cast_or_null<Expr>(Last)) {
        if (!Address)
            V = rvalue(Result);
        else
            V = Result->isGLValue() ? lvalue(Result) : materialize(Result, Result->getType());
    }
    endFullExpression(Outer, Around, Loc);
    return V;
}

Value FunctionLowering::lvalue(const Expr *Written) {
    const Expr *E = strip(Written);
    switch (E->getStmtClass()) {
    case Stmt::DeclRefExprClass:
        return declRef(llvm::cast<DeclRefExpr>(E));
    case Stmt::MemberExprClass:
        return member(llvm::cast<MemberExpr>(E));
    case Stmt::ArraySubscriptExprClass:
        if (E->getType()->isDependentType() ||
            llvm::cast<ArraySubscriptExpr>(E)->getBase()->getType()->isDependentType())
            return lost(E, true);
        return subscript(llvm::cast<ArraySubscriptExpr>(E));
    case Stmt::StringLiteralClass: {
        const auto *S = llvm::cast<StringLiteral>(E);
        uint32_t Text = addText(Unit, S->getBytes());
        return emit(IC_OP_text, pointerType(E->getType()), locOf(E), Text);
    }
    case Stmt::PredefinedExprClass:
        if (const StringLiteral *Name = llvm::cast<PredefinedExpr>(E)->getFunctionName())
            return lvalue(Name);
        return unknown(pointerType(E->getType()), locOf(E));
    case Stmt::UnaryOperatorClass: {
        const auto *Op = llvm::cast<UnaryOperator>(E);
        if (Op->getOpcode() == UO_Deref)
            return valueOrUnknown(Op->getSubExpr());
        if (Op->isIncrementDecrementOp())
            return step(Op, true);
        if (Op->getOpcode() == UO_Extension || Op->getOpcode() == UO_Plus)
            return lvalue(Op->getSubExpr());
        return lvalueOther(E);
    }
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass:
        if (E->isGLValue() && !E->getType()->isDependentType())
            return call(llvm::cast<CallExpr>(E));
        return lvalueOther(E);
    case Stmt::ImplicitCastExprClass:
    case Stmt::CStyleCastExprClass:
    case Stmt::CXXStaticCastExprClass:
    case Stmt::CXXReinterpretCastExprClass:
    case Stmt::CXXConstCastExprClass:
    case Stmt::CXXFunctionalCastExprClass:
    case Stmt::CXXDynamicCastExprClass:
        return castAddress(llvm::cast<CastExpr>(E));
    default:
        return lvalueOther(E);
    }
}

// Rarer kinds of places, and values whose address is wanted: those go to a temporary.
Value FunctionLowering::lvalueOther(const Expr *E) {
    if (const auto *Op = dyn_cast<CompoundAssignOperator>(E))
        return compoundAssign(Op, true);
    if (const auto *Op = dyn_cast<BinaryOperator>(E)) {
        if (Op->getOpcode() == BO_Assign)
            return assign(Op, true);
        if (Op->getOpcode() == BO_Comma)
            return comma(Op, true);
        if (E->isGLValue()) { // .* and ->*
            effect(Op->getLHS());
            effect(Op->getRHS());
            return unknown(pointerType(E->getType()), locOf(E));
        }
    }
    if (const auto *Op = dyn_cast<ConditionalOperator>(E); Op && E->isGLValue())
        return conditional(Op, true);
    if (const auto *Op = dyn_cast<BinaryConditionalOperator>(E); Op && E->isGLValue())
        return elvis(Op, true);
    if (const auto *L = dyn_cast<CompoundLiteralExpr>(E))
        return materialize(L->getInitializer(), L->getType());
    if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(E)) {
        if (M->getStorageDuration() != SD_Automatic)
            return materialize(M->getSubExpr(), M->getSubExpr()->getType());
        QualType T = M->getSubExpr()->getType();
        uint32_t Loc = locOf(M);
        VarId Var = newObjectTemporary(T, Loc);
        initInto(addressOf(Var, Loc), T, M->getSubExpr());
        Extended.push_back({Var, T});
        return addressOf(Var, Loc);
    }
    if (const auto *W = dyn_cast<ExprWithCleanups>(E))
        return withCleanups(W, true);
    if (const auto *S = dyn_cast<StmtExpr>(E))
        return statementExpr(S, true);
    if (const auto *P = dyn_cast<PseudoObjectExpr>(E))
        return pseudoObject(P, true);
    if (const auto *L = dyn_cast<InitListExpr>(E); L && E->isGLValue() && L->getNumInits() == 1)
        return lvalue(L->getInit(0));
    if (isa<OpaqueValueExpr>(E) && E->isGLValue())
        return opaque(llvm::cast<OpaqueValueExpr>(E));
    if (isa<RecoveryExpr>(E) || typeOf(E)->isDependentType() || isa<VAArgExpr>(E))
        return lost(E, true);
    if (E->isGLValue()) {
        lostChildren(E);
        return unknown(pointerType(E->getType()), locOf(E));
    }
    return materialize(E, E->getType());
}

// Values
//

Value FunctionLowering::valueOrUnknown(const Expr *E) {
    Value V = rvalue(E);
    return V != IC_NONE ? V : unknown(type(typeOf(E)), locOf(E));
}

Value FunctionLowering::withCleanups(const ExprWithCleanups *E, bool Address) {
    uint32_t Around = InScope;
    FullExpression Outer = beginFullExpression();
    Value V = Address ? lvalue(E->getSubExpr()) : rvalue(E->getSubExpr());
    endFullExpression(Outer, Around, locOf(E));
    return V;
}

Value FunctionLowering::rvalue(const Expr *Written) {
    llvm::APSInt Number;
    if (U.fold(Written, Number)) {
        int64_t N = Number.isSigned() ? Number.extOrTrunc(64).getSExtValue()
                                      : static_cast<int64_t>(Number.extOrTrunc(64).getZExtValue());
        return emit(IC_OP_const, type(Written->getType()), locOf(Written),
                    U.constant(N, U.spelled(Written), Number.isUnsigned()));
    }
    const Expr *E = strip(Written);
    switch (E->getStmtClass()) {
    case Stmt::ImplicitCastExprClass:
    case Stmt::CStyleCastExprClass:
    case Stmt::CXXStaticCastExprClass:
    case Stmt::CXXReinterpretCastExprClass:
    case Stmt::CXXConstCastExprClass:
    case Stmt::CXXFunctionalCastExprClass:
    case Stmt::CXXDynamicCastExprClass:
        return cast(llvm::cast<CastExpr>(E));
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass:
    case Stmt::UserDefinedLiteralClass: {
        if (E->getType()->isDependentType())
            return lost(E, false);
        Value V = call(llvm::cast<CallExpr>(E));
        return E->isGLValue() && V != IC_NONE ? load(V, E->getType(), locOf(E)) : V;
    }
    case Stmt::UnaryOperatorClass:
        return unary(llvm::cast<UnaryOperator>(E));
    case Stmt::BinaryOperatorClass:
        return binary(llvm::cast<BinaryOperator>(E));
    case Stmt::CompoundAssignOperatorClass:
        return compoundAssign(llvm::cast<CompoundAssignOperator>(E), false);
    case Stmt::ConditionalOperatorClass:
        return conditional(llvm::cast<ConditionalOperator>(E), false);
    case Stmt::BinaryConditionalOperatorClass:
        return elvis(llvm::cast<BinaryConditionalOperator>(E), false);
    case Stmt::StringLiteralClass:
        return lvalue(E);
    case Stmt::CXXThisExprClass:
        return thisValue(E);
    case Stmt::ExprWithCleanupsClass:
        return withCleanups(llvm::cast<ExprWithCleanups>(E), false);
    case Stmt::StmtExprClass:
        return statementExpr(llvm::cast<StmtExpr>(E), false);
    default:
        return rvalueOther(E);
    }
}

// Values without parts that run.
static bool isPlainConstant(const Expr *E) {
    switch (E->getStmtClass()) {
    case Stmt::GNUNullExprClass:
    case Stmt::CXXNullPtrLiteralExprClass:
    case Stmt::ImplicitValueInitExprClass:
    case Stmt::CXXScalarValueInitExprClass:
        return true;
    default:
        return false;
    }
}

Value FunctionLowering::rvalueOther(const Expr *E) {
    QualType T = typeOf(E);
    uint32_t Loc = locOf(E);
    if (isPlainConstant(E) && !T->isRecordType())
        return T->isVoidType() ? IC_NONE : number(0, type(T), Loc, U.spelled(E));
    if (T->isFunctionType() && (isa<DeclRefExpr>(E) || isa<MemberExpr>(E)))
        return lvalue(E); // no place in C
    if (isa<MemberExpr>(E) || isa<ArraySubscriptExpr>(E)) {
        // Of a place, or in C of a value, like `f().member`.
        Value Address = lvalue(E);
        return T->isArrayType() ? Address : load(Address, T, Loc);
    }
    if (const FunctionDecl *Meant = meantFunction(E))
        return emit(IC_OP_addr_sym, pointerType(Meant->getType()), Loc, U.Syms.function(Meant));
    if (const auto *O = dyn_cast<OpaqueValueExpr>(E)) {
        Value V = opaque(O);
        return E->isGLValue() && !T->isDependentType() ? load(V, T, Loc) : V;
    }
    if (const auto *P = dyn_cast<PseudoObjectExpr>(E))
        return pseudoObject(P, false);
    if (const auto *B = dyn_cast<CXXBindTemporaryExpr>(E))
        return load(materialize(B->getSubExpr(), T), T, Loc);
    if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(E))
        return load(lvalue(M), T, Loc);
    if (const auto *N = dyn_cast<CXXNewExpr>(E))
        return newObject(N);
    if (const auto *D = dyn_cast<CXXDeleteExpr>(E)) {
        deleteObject(D);
        return IC_NONE;
    }
    if (const auto *X = dyn_cast<CXXThrowExpr>(E))
        return throwException(X);
    if (const auto *L = dyn_cast<InitListExpr>(E);
        L && L->getNumInits() == 1 && !T->isRecordType() && !T->isArrayType() && !T->isVectorType())
        return rvalue(L->getInit(0));
    if (isa<AddrLabelExpr>(E)) {
        const LabelDecl *D = llvm::cast<AddrLabelExpr>(E)->getLabel();
        label(D);
        AddressTaken.push_back(D);
        return unknown(type(T), Loc);
    }
    if (isa<RecoveryExpr>(E) || T->isDependentType() || T->isPlaceholderType())
        return lost(E, false);
    if (E->isGLValue()) {
        Value Address = lvalue(E);
        return T->isArrayType() || T->isFunctionType() ? Address : load(Address, T, Loc);
    }
    if (T->isRecordType() || T->isArrayType())
        return load(materialize(E, T), T, Loc);
    return rvalueRare(E);
}

Value FunctionLowering::rvalueRare(const Expr *E) {
    QualType T = typeOf(E);
    uint32_t Loc = locOf(E);
    switch (E->getStmtClass()) {
    case Stmt::FloatingLiteralClass:
    case Stmt::ImaginaryLiteralClass:
    case Stmt::FixedPointLiteralClass:
    case Stmt::UnaryExprOrTypeTraitExprClass: // of a variable length array
    case Stmt::OffsetOfExprClass:
    case Stmt::CXXTypeidExprClass:
    case Stmt::CXXUuidofExprClass:
    case Stmt::CXXNoexceptExprClass:
    case Stmt::TypeTraitExprClass:
    case Stmt::RequiresExprClass:
    case Stmt::BlockExprClass:
        return unknown(type(T), Loc);
    case Stmt::VAArgExprClass:
        effect(llvm::cast<VAArgExpr>(E)->getSubExpr());
        return unknown(type(T), Loc);
    case Stmt::ShuffleVectorExprClass:
    case Stmt::ConvertVectorExprClass:
    case Stmt::ExtVectorElementExprClass:
        lostChildren(E);
        return emit(IC_OP_vector, type(T), Loc, IC_NONE, IC_NONE);
    default:
        lostChildren(E); // keeps the calls inside
        return T->isVoidType() ? IC_NONE : unknown(type(T), Loc);
    }
}

void FunctionLowering::effect(const Expr *Written) {
    const Expr *E = strip(Written);
    if (const auto *C = dyn_cast<CastExpr>(E); C && C->getCastKind() == CK_ToVoid)
        return effect(C->getSubExpr());
    if (const auto *Op = dyn_cast<BinaryOperator>(E); Op && Op->getOpcode() == BO_Comma) {
        comma(Op, false);
        return;
    }
    if (const auto *Op = dyn_cast<BinaryOperator>(E); Op && Op->getOpcode() == BO_Assign) {
        assign(Op, true); // the value is not read again
        return;
    }
    if (isa<DeclRefExpr>(E) && !E->getType().isVolatileQualified())
        return; // `UNREFERENCED_PARAMETER(p)` reads nothing
    if (E->isGLValue() && !typeOf(E)->isDependentType() && !isa<RecoveryExpr>(E)) {
        Value Address = lvalue(E);
        if (E->getType().isVolatileQualified() && !isa<BinaryOperator>(E))
            load(Address, E->getType(), locOf(E));
        return;
    }
    rvalue(E);
}

} // namespace isrcheck
