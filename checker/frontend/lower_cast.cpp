#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace isrcheck {

// The function that is meant where a variable is written: `IDE_HW_INTERRUPT Isr;` declared it.
const FunctionDecl *FunctionLowering::meantFunction(const Expr *E) const {
    const auto *Ref = dyn_cast<DeclRefExpr>(E);
    const auto *VD = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    return VD ? U.Syms.meantFunction(VD) : nullptr;
}

// Reads a place, with two exceptions: a variable that stands for a function of the same name
// (`IDE_HW_INTERRUPT Isr;` in front of its definition), and arrays and functions, which are places.
Value FunctionLowering::loadCast(const CastExpr *E) {
    const Expr *From = strip(E->getSubExpr());
    if (const FunctionDecl *Meant = meantFunction(From))
        return emit(IC_OP_addr_sym, pointerType(Meant->getType()), locOf(E),
                    U.Syms.function(Meant));
    if (isa<RecoveryExpr>(From) || typeOf(From)->isDependentType())
        return rvalue(From);
    Value Address = lvalue(From);
    return load(Address, From->getType(), locOf(E));
}

// An array's address as a pointer to its first element; a function's as it is.
Value FunctionLowering::decay(const CastExpr *E) {
    Value Address = lvalue(E->getSubExpr());
    ic_instr &Row = Instrs[Address].Row;
    bool Fresh = Address + 1 == Instrs.size() &&
                 (Row.op == IC_OP_addr_var || Row.op == IC_OP_addr_sym ||
                  Row.op == IC_OP_addr_field || Row.op == IC_OP_addr_elem || Row.op == IC_OP_text);
    uint32_t Type = type(E->getType());
    if (!Fresh)
        return typeOf(Address) == Type ? Address : emit(IC_OP_cast, Type, locOf(E), Address);
    Instrs[Address].Row.type = Type;
    return Address;
}

Value FunctionLowering::classCast(const CastExpr *E, Value Object, bool ToBase) {
    uint32_t Loc = locOf(E);
    const Expr *From = ToBase ? E->getSubExpr() : E;
    QualType T = typeOf(From);
    if (T->isPointerType())
        T = T->getPointeeType();
    const CXXRecordDecl *Derived = T->getAsCXXRecordDecl();
    llvm::SmallVector<std::pair<uint32_t, uint32_t>, 4> Path; // field and type of each step
    for (const CXXBaseSpecifier *Step : E->path()) {
        const CXXRecordDecl *Base = Step->getType()->getAsCXXRecordDecl();
        if (!Derived || !Base)
            return Object;
        uint32_t From_ = U.Ty.pointerTo(type(U.Context.getRecordType(ToBase ? Base : Derived)));
        Path.push_back({U.Ty.base(Derived, Base), From_});
        Derived = Base;
    }
    for (size_t I = 0; I < Path.size(); ++I) {
        const auto &Step = ToBase ? Path[I] : Path[Path.size() - 1 - I];
        Object = emit(ToBase ? IC_OP_addr_base : IC_OP_addr_derived, Step.second, Loc, Object,
                      Step.first);
    }
    return Object;
}

Value FunctionLowering::castAddress(const CastExpr *E) {
    switch (E->getCastKind()) {
    case CK_UncheckedDerivedToBase:
    case CK_DerivedToBase:
        return classCast(E, lvalue(E->getSubExpr()), true);
    case CK_BaseToDerived:
        return classCast(E, lvalue(E->getSubExpr()), false);
    case CK_LValueBitCast: {
        Value Address = lvalue(E->getSubExpr());
        return emit(IC_OP_cast, pointerType(E->getType()), locOf(E), Address);
    }
    case CK_Dynamic:
        effect(E->getSubExpr());
        return unknown(pointerType(E->getType()), locOf(E));
    case CK_NoOp:
    case CK_UserDefinedConversion:
    case CK_ConstructorConversion:
        return lvalue(E->getSubExpr());
    default:
        break;
    }
    if (E->isGLValue() && E->getSubExpr()->isGLValue())
        return lvalue(E->getSubExpr());
    if (E->getCastKind() == CK_LValueToRValue && E->getType()->isRecordType())
        return lvalue(E->getSubExpr());
    if (E->getType()->isDependentType())
        return lvalue(E->getSubExpr());
    // The address of a value: of a copy. In C an assignment to a cast means the operand's place.
    return materialize(E, E->getType());
}

Value FunctionLowering::cast(const CastExpr *E) {
    const Expr *Sub = E->getSubExpr();
    QualType T = E->getType();
    switch (E->getCastKind()) {
    case CK_LValueToRValue:
        return loadCast(E);
    case CK_ArrayToPointerDecay:
        return decay(E);
    case CK_FunctionToPointerDecay:
    case CK_BuiltinFnToFnPtr:
        return lvalue(Sub);
    case CK_ToVoid:
        effect(Sub);
        return IC_NONE;
    case CK_NullToPointer:
    case CK_NullToMemberPointer:
        if (Sub->HasSideEffects(U.Context))
            effect(Sub);
        return number(0, type(T), locOf(E), U.spelled(E));
    case CK_UncheckedDerivedToBase:
    case CK_DerivedToBase:
        if (E->isGLValue() || T->isRecordType())
            return load(castAddress(E), T, locOf(E));
        return classCast(E, valueOrUnknown(Sub), true);
    case CK_BaseToDerived:
        if (E->isGLValue())
            return load(castAddress(E), T, locOf(E));
        return classCast(E, valueOrUnknown(Sub), false);
    case CK_UserDefinedConversion:
    case CK_ConstructorConversion:
    case CK_AtomicToNonAtomic:
    case CK_NonAtomicToAtomic:
        return rvalue(Sub);
    case CK_NoOp:
        if (E->isGLValue() && !T->isFunctionType())
            return load(lvalue(Sub), T, locOf(E));
        return rvalue(Sub);
    case CK_LValueBitCast:
    case CK_LValueToRValueBitCast:
        return load(E->getCastKind() == CK_LValueBitCast ? castAddress(E) : lvalue(Sub), T,
                    locOf(E));
    case CK_Dynamic:
    case CK_ToUnion:
    case CK_ReinterpretMemberPointer:
    case CK_BaseToDerivedMemberPointer:
    case CK_DerivedToBaseMemberPointer:
    case CK_MemberPointerToBoolean:
        effect(Sub);
        return unknown(type(T), locOf(E));
    case CK_VectorSplat: {
        Value V = valueOrUnknown(Sub);
        return emit(IC_OP_vector, type(T), locOf(E), V, IC_NONE);
    }
    default: {
        Value V = valueOrUnknown(Sub);
        return T->isVoidType() ? IC_NONE : convert(V, T, locOf(E));
    }
    }
}

} // namespace isrcheck
