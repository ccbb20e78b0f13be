#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace isrcheck {

Value FunctionLowering::convert(Value V, QualType To, uint32_t Loc) {
    uint32_t Type = type(To);
    return typeOf(V) == Type ? V : emit(IC_OP_cast, Type, Loc, V);
}

// Unary
//

static bool isSimpleUnary(UnaryOperatorKind Op) {
    return Op == UO_Minus || Op == UO_Not || Op == UO_LNot || Op == UO_Plus || Op == UO_Extension;
}

static bool isLogical(const Expr *E) {
    E = strip(E);
    if (const auto *Not = dyn_cast<UnaryOperator>(E))
        return Not->getOpcode() == UO_LNot && isLogical(Not->getSubExpr());
    const auto *Op = dyn_cast<BinaryOperator>(E);
    return Op && Op->isLogicalOp();
}

// `- - ~ a`: from the operand outward.
Value FunctionLowering::unaryChain(const UnaryOperator *E) {
    llvm::SmallVector<const UnaryOperator *, 4> Chain;
    const Expr *Operand = E;
    while (const auto *Op = dyn_cast<UnaryOperator>(Operand)) {
        if (!isSimpleUnary(Op->getOpcode()))
            break;
        Chain.push_back(Op);
        Operand = strip(Op->getSubExpr());
    }
    Value V = valueOrUnknown(Operand);
    SourceLocation End = Operand->getEndLoc();
    while (!Chain.empty()) {
        const UnaryOperator *Op = Chain.pop_back_val();
        if (Op->getOpcode() == UO_Plus || Op->getOpcode() == UO_Extension)
            continue;
        ic_op Code = Op->getOpcode() == UO_Minus ? IC_OP_neg
                     : Op->getOpcode() == UO_Not ? IC_OP_bitnot
                                                 : IC_OP_not;
        V = emit(Code, type(Op->getType()), U.Locs.at(Op->getOperatorLoc(), End), V);
    }
    return V;
}

// ++ and --, before and behind.
Value FunctionLowering::step(const UnaryOperator *E, bool Address) {
    QualType T = E->getSubExpr()->getType();
    uint32_t Loc = locOf(E);
    Value Place = lvalue(E->getSubExpr());
    Value Old = load(Place, T, Loc), New;
    if (T->isPointerType()) {
        Value One = number(E->isIncrementOp() ? 1 : -1, IntType, Loc);
        New = emit(IC_OP_addr_elem, type(T.getUnqualifiedType()), Loc, Old, One);
    } else {
        Value One = number(1, type(T.getUnqualifiedType()), Loc);
        New = emit(E->isIncrementOp() ? IC_OP_add : IC_OP_sub, type(T.getUnqualifiedType()), Loc,
                   Old, One);
    }
    store(Place, New, T, Loc);
    return Address ? Place : E->isPrefix() ? New : Old;
}

Value FunctionLowering::unary(const UnaryOperator *E) {
    switch (E->getOpcode()) {
    case UO_AddrOf: {
        if (E->getType()->isMemberPointerType())
            return unknown(type(E->getType()), locOf(E));
        if (const FunctionDecl *Meant = meantFunction(strip(E->getSubExpr())))
            return emit(IC_OP_addr_sym, pointerType(Meant->getType()), locOf(E),
                        U.Syms.function(Meant));
        return lvalue(E->getSubExpr());
    }
    case UO_Deref: {
        if (E->getType()->isDependentType())
            return lost(E, false);
        Value Address = lvalue(E);
        QualType T = E->getType();
        return T->isArrayType() || T->isFunctionType() ? Address : load(Address, T, locOf(E));
    }
    case UO_PreInc:
    case UO_PreDec:
    case UO_PostInc:
    case UO_PostDec: {
        Value V = step(E, false);
        return V;
    }
    case UO_LNot:
        if (isLogical(E->getSubExpr()))
            return truth(E);
        return unaryChain(E);
    case UO_Minus:
    case UO_Not:
    case UO_Plus:
    case UO_Extension:
        return unaryChain(E);
    default: // __real, __imag, co_await
        effect(E->getSubExpr());
        return unknown(type(E->getType()), locOf(E));
    }
}

// Binary
//

static bool isValueOp(BinaryOperatorKind Op) {
    return Op >= BO_Mul && Op <= BO_Or; // arithmetic, shifts, comparisons, bits
}

static ic_op opOf(BinaryOperatorKind Op) {
    switch (Op) {
    case BO_Mul:
    case BO_MulAssign:
        return IC_OP_mul;
    case BO_Div:
    case BO_DivAssign:
        return IC_OP_div;
    case BO_Rem:
    case BO_RemAssign:
        return IC_OP_rem;
    case BO_Add:
    case BO_AddAssign:
        return IC_OP_add;
    case BO_Sub:
    case BO_SubAssign:
        return IC_OP_sub;
    case BO_Shl:
    case BO_ShlAssign:
        return IC_OP_shl;
    case BO_Shr:
    case BO_ShrAssign:
        return IC_OP_shr;
    case BO_And:
    case BO_AndAssign:
        return IC_OP_and;
    case BO_Xor:
    case BO_XorAssign:
        return IC_OP_xor;
    case BO_Or:
    case BO_OrAssign:
        return IC_OP_or;
    case BO_LT:
        return IC_OP_lt;
    case BO_GT:
        return IC_OP_gt;
    case BO_LE:
        return IC_OP_le;
    case BO_GE:
        return IC_OP_ge;
    case BO_EQ:
        return IC_OP_eq;
    case BO_NE:
        return IC_OP_ne;
    default:
        return IC_OP_unknown;
    }
}

Value FunctionLowering::pointerStep(Value Pointer, Value Index, bool Minus, QualType T,
                                    uint32_t Loc) {
    if (Minus) {
        const ic_instr I = Instrs[Index].Row;
        int64_t N = I.op == IC_OP_const ? Unit.consts.at[I.a].value : INT64_MIN;
        uint32_t Type = Unit.types.at[I.type].flags & IC_TYPE_SIGNED
                            ? I.type
                            : type(U.Context.getSignedSizeType());
        Index = N != INT64_MIN ? number(-N, Type, I.loc) : emit(IC_OP_neg, Type, Loc, Index);
    }
    return emit(IC_OP_addr_elem, type(T), Loc, Pointer, Index);
}

Value FunctionLowering::binaryStep(const BinaryOperator *E, Value Left, Value Right, uint32_t Loc) {
    QualType T = E->getType(), L = E->getLHS()->getType(), R = E->getRHS()->getType();
    BinaryOperatorKind Op = E->getOpcode();
    if (T->isVectorType() || L->isVectorType())
        return emit(IC_OP_vector, type(T), Loc, Left, Right);
    if (Op == BO_Add || Op == BO_Sub) {
        bool LeftPointer = L->isPointerType() || L->isArrayType();
        bool RightPointer = R->isPointerType() || R->isArrayType();
        if (LeftPointer && RightPointer && Op == BO_Sub)
            return emit(IC_OP_ptrdiff, type(T), Loc, Left, Right);
        if (LeftPointer && T->isPointerType())
            return pointerStep(Left, Right, Op == BO_Sub, T, Loc);
        if (RightPointer && Op == BO_Add && T->isPointerType())
            return pointerStep(Right, Left, false, T, Loc);
    }
    ic_op Code = opOf(Op);
    if (Code == IC_OP_unknown)
        return unknown(type(T), Loc);
    return emit(Code, type(T), Loc, Left, Right);
}

// `a + b + c + ...`: along the left operands without recursion.
Value FunctionLowering::binarySpine(const BinaryOperator *E) {
    llvm::SmallVector<const BinaryOperator *, 8> Spine;
    const Expr *Leaf = E;
    while (const auto *Op = dyn_cast<BinaryOperator>(Leaf)) {
        if (!isValueOp(Op->getOpcode()))
            break;
        Spine.push_back(Op);
        Leaf = strip(Op->getLHS());
    }
    SourceLocation Begin = Spine.back()->getLHS()->getBeginLoc();
    Value V = valueOrUnknown(Spine.back()->getLHS());
    while (!Spine.empty()) {
        const BinaryOperator *Op = Spine.pop_back_val();
        Value Right = valueOrUnknown(Op->getRHS());
        // Parentheses around the whole only: the range of `(a + b) + c` starts at the first one.
        V = binaryStep(Op, V, Right, U.Locs.at(Begin, Op->getRHS()->getEndLoc()));
    }
    return V;
}

Value FunctionLowering::binary(const BinaryOperator *E) {
    BinaryOperatorKind Op = E->getOpcode();
    if (isValueOp(Op))
        return binarySpine(E);
    if (Op == BO_Assign) {
        Value V = assign(E, false);
        return V;
    }
    if (Op == BO_Comma)
        return comma(E, false);
    if (E->isLogicalOp())
        return truth(E);
    effect(E->getLHS());
    effect(E->getRHS());
    return unknown(type(E->getType()), locOf(E));
}

Value FunctionLowering::comma(const BinaryOperator *E, bool Address) {
    llvm::SmallVector<const Expr *, 8> Parts;
    const Expr *Left = E;
    while (const auto *Op = dyn_cast<BinaryOperator>(Left)) {
        if (Op->getOpcode() != BO_Comma)
            break;
        Parts.push_back(Op->getRHS());
        Left = strip(Op->getLHS());
    }
    effect(Left);
    while (Parts.size() > 1)
        effect(Parts.pop_back_val());
    const Expr *Last = Parts.back();
    if (Address)
        return lvalue(Last);
    return rvalue(Last);
}

// Assignments
//

Value FunctionLowering::assign(const BinaryOperator *E, bool Address) {
    // `a = b = c = 0` is lowered from the right.
    llvm::SmallVector<const BinaryOperator *, 4> Chain{E};
    while (!IsCxx) {
        const auto *Inner = dyn_cast<BinaryOperator>(strip(Chain.back()->getRHS()));
        if (!Inner || Inner->getOpcode() != BO_Assign || Inner->getType()->isRecordType())
            break;
        Chain.push_back(Inner);
    }
    const Expr *Source = Chain.back()->getRHS();
    SourceLocation End = Source->getEndLoc();
    QualType T = E->getLHS()->getType();
    if (T->isRecordType() && !typeOf(Source)->isDependentType()) {
        Value Place = lvalue(E->getLHS());
        initInto(Place, T, Source);
        return Address ? Place : load(Place, T, locOf(E));
    }
    Value V = valueOrUnknown(Source), Place = IC_NONE;
    while (!Chain.empty()) {
        const BinaryOperator *Op = Chain.pop_back_val();
        QualType To = Op->getLHS()->getType();
        Place = lvalue(Op->getLHS());
        store(Place, V, To, U.Locs.at(Op->getLHS()->getBeginLoc(), End));
    }
    return Address ? Place : V;
}

Value FunctionLowering::compoundAssign(const CompoundAssignOperator *E, bool Address) {
    QualType T = E->getLHS()->getType();
    uint32_t Loc = locOf(E);
    Value Right = valueOrUnknown(E->getRHS());
    Value Place = lvalue(E->getLHS());
    Value Old = load(Place, T, Loc), New;
    BinaryOperatorKind Op = E->getOpcode();
    if (T->isPointerType() && (Op == BO_AddAssign || Op == BO_SubAssign)) {
        New = pointerStep(Old, Right, Op == BO_SubAssign, T.getUnqualifiedType(), Loc);
    } else if (T->isVectorType()) {
        New = emit(IC_OP_vector, type(T), Loc, Old, Right);
    } else {
        QualType Work = E->getComputationLHSType(), Result = E->getComputationResultType();
        if (!Work.isNull() && !Work->isDependentType())
            Old = convert(Old, Work.getUnqualifiedType(), Loc);
        New = emit(opOf(Op), Result.isNull() ? 0 : type(Result.getUnqualifiedType()), Loc, Old,
                   Right);
        if (!T->isDependentType())
            New = convert(New, T.getUnqualifiedType(), Loc);
    }
    store(Place, New, T, Loc);
    return Address ? Place : New;
}

// Control flow that yields a value
//

Value FunctionLowering::truth(const Expr *E) {
    uint32_t Loc = locOf(E);
    uint32_t Type = type(E->getType());
    VarId Var = newTemporary(Type, Loc);
    BlockId True = newBlock(), False = newBlock(), Join = newBlock();
    cond(E, True, False);
    start(True);
    storeVar(Var, number(1, Type, Loc), Loc);
    jump(Join);
    start(False);
    storeVar(Var, number(0, Type, Loc), Loc);
    jump(Join);
    start(Join);
    return loadVar(Var, Loc);
}

// `c ? a : d ? b : ...`, one arm after the other into the same temporary.
Value FunctionLowering::conditional(const ConditionalOperator *E, bool Address) {
    QualType T = E->getType();
    uint32_t Loc = U.Locs.at(E->getBeginLoc(), E->getTrueExpr()->getEndLoc());
    bool Void = T->isVoidType() && !Address;
    uint32_t Type = Address ? pointerType(T) : type(T);
    bool Object = !Address && T->isRecordType();
    VarId Var = Void ? IC_NONE : Object ? newObjectTemporary(T, Loc) : newTemporary(Type, Loc);
    auto Arm = [&](const Expr *Value) {
        uint32_t At = locOf(Value);
        if (Void)
            effect(Value);
        else if (Object)
            initInto(addressOf(Var, At), T, Value);
        else
            storeVar(Var, Address ? lvalue(Value) : valueOrUnknown(Value), At);
    };
    BlockId Join = newBlock();
    ++Full.Conditional;
    for (;;) {
        BlockId True = newBlock(), False = newBlock();
        cond(E->getCond(), True, False);
        start(True);
        Arm(E->getTrueExpr());
        jump(Join);
        start(False);
        const auto *Next = dyn_cast<ConditionalOperator>(strip(E->getFalseExpr()));
        if (!Next || Next->isGLValue() != E->isGLValue() ||
            Next->getType().getCanonicalType() != T.getCanonicalType())
            break;
        E = Next;
    }
    Arm(E->getFalseExpr());
    jump(Join);
    --Full.Conditional;
    start(Join);
    if (Void)
        return IC_NONE;
    if (Object)
        registerTemporary(Var, T, Loc);
    return loadVar(Var, Loc);
}

Value FunctionLowering::elvis(const BinaryConditionalOperator *E, bool Address) {
    QualType T = E->getType();
    uint32_t Loc = locOf(E);
    const OpaqueValueExpr *Common = E->getOpaqueValue();
    VarId Var = newTemporary(Address ? pointerType(T) : type(T), Loc);
    Value First = Common->isGLValue() ? lvalue(E->getCommon()) : valueOrUnknown(E->getCommon());
    Opaques.push_back({Common, First});
    BlockId True = newBlock(), False = newBlock(), Join = newBlock();
    cond(E->getCond(), True, False);
    start(True);
    storeVar(Var, Address ? lvalue(E->getTrueExpr()) : valueOrUnknown(E->getTrueExpr()), Loc);
    jump(Join);
    start(False);
    Opaques.pop_back();
    ++Full.Conditional;
    storeVar(Var, Address ? lvalue(E->getFalseExpr()) : valueOrUnknown(E->getFalseExpr()), Loc);
    --Full.Conditional;
    jump(Join);
    start(Join);
    return loadVar(Var, Loc);
}

} // namespace isrcheck
