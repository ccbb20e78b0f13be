#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace isrcheck {

uint32_t FunctionLowering::writtenName(SourceLocation Token, const IdentifierInfo *Plain) {
    if (uint32_t Macro = Token.isMacroID() ? U.Locs.ddiMacro(Token) : 0)
        return Macro;
    return U.Ty.text(Plain);
}

void FunctionLowering::addFunction(Call &C, const FunctionDecl *FD, SourceLocation Name) {
    C.Symbol = U.Syms.function(FD);
    C.Written = writtenName(Name, FD->getIdentifier());
    if (!C.Written)
        C.Written = addText(Unit, FD->getNameAsString());
    if (FD->isNoReturn() || Unit.symbols.at[C.Symbol].flags & IC_SYMBOL_NORETURN)
        C.Flags |= IC_CALL_NORETURN;
}

// The function named by a callee, behind parentheses, casts, `&` and `*`.
static const Expr *calleeName(const Expr *E) {
    for (;;) {
        E = strip(E);
        if (const auto *C = dyn_cast<CastExpr>(E)) {
            if (C->getCastKind() == CK_LValueToRValue)
                return E;
            E = C->getSubExpr();
            continue;
        }
        const auto *Op = dyn_cast<UnaryOperator>(E);
        if (Op && (Op->getOpcode() == UO_Deref || Op->getOpcode() == UO_AddrOf))
            E = Op->getSubExpr();
        else
            return E;
    }
}

// Name and place of what an indirect callee is read from.
static std::pair<const IdentifierInfo *, SourceLocation> pointerName(const Expr *E) {
    E = E->IgnoreParenCasts();
    while (const auto *Op = dyn_cast<UnaryOperator>(E))
        E = Op->getSubExpr()->IgnoreParenCasts();
    while (const auto *A = dyn_cast<ArraySubscriptExpr>(E))
        E = A->getBase()->IgnoreParenCasts();
    if (const auto *M = dyn_cast<MemberExpr>(E))
        return {M->getMemberDecl()->getIdentifier(), M->getMemberLoc()};
    if (const auto *R = dyn_cast<DeclRefExpr>(E))
        return {R->getDecl()->getIdentifier(), R->getLocation()};
    if (isa<RecoveryExpr>(E))
        return {nullptr, E->getEndLoc()};
    if (const auto *M = dyn_cast<CXXDependentScopeMemberExpr>(E))
        return {M->getMember().getAsIdentifierInfo(), M->getMemberLoc()};
    return {nullptr, SourceLocation()};
}

void FunctionLowering::addCallee(Call &C, const Expr *Callee) {
    const Expr *Name = calleeName(Callee);
    if (const auto *Load = dyn_cast<CastExpr>(Name))
        Name = strip(Load->getSubExpr());
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Name)) {
        const auto *FD = dyn_cast<FunctionDecl>(Ref->getDecl());
        if (const auto *VD = dyn_cast<VarDecl>(Ref->getDecl()))
            FD = U.Syms.meantFunction(VD);
        if (FD)
            return addFunction(C, FD, Ref->getLocation());
    }
    if (const auto *M = dyn_cast<MemberExpr>(Name))
        if (const auto *FD = dyn_cast<FunctionDecl>(M->getMemberDecl())) {
            effect(M->getBase());
            return addFunction(C, FD, M->getMemberLoc());
        }
    auto [Plain, Loc] = pointerName(Callee);
    C.Written = Plain ? writtenName(Loc, Plain) : U.Locs.identifierAt(Loc);
    C.Callee = valueOrUnknown(Callee);
}

// Object and method of `o.f()`, `p->f()` and `(p->*f)()`.
void FunctionLowering::addObject(Call &C, const CXXMemberCallExpr *E) {
    const Expr *Callee = E->getCallee()->IgnoreParens();
    const auto *M = dyn_cast<MemberExpr>(Callee);
    const CXXMethodDecl *Method = E->getMethodDecl();
    if (!M || !Method) {
        if (const auto *Op = dyn_cast<BinaryOperator>(Callee)) {
            effect(Op->getRHS());
            Value Object =
                Op->getOpcode() == BO_PtrMemI ? valueOrUnknown(Op->getLHS()) : lvalue(Op->getLHS());
            C.Args.push_back(Object);
            C.Flags |= IC_CALL_METHOD;
        }
        C.Callee = unknown(0, locOf(Callee));
        return;
    }
    const Expr *Object = M->getBase();
    if (Method->isStatic()) {
        effect(Object);
    } else {
        C.Args.push_back(M->isArrow() ? valueOrUnknown(Object) : lvalue(Object));
        C.Flags |= IC_CALL_METHOD;
        if (Method->isVirtual() && M->performsVirtualDispatch(U.Context.getLangOpts()))
            C.Flags |= IC_CALL_VIRTUAL;
    }
    addFunction(C, Method, M->getMemberLoc());
    if (isa<CXXConversionDecl>(Method))
        C.Flags |= IC_CALL_IMPLICIT;
}

void FunctionLowering::addArgument(Call &C, const Expr *Arg) {
    bool ByAddress =
        IsCxx && Arg->isGLValue() && !typeOf(Arg)->isDependentType() && !Arg->containsErrors();
    C.Args.push_back(ByAddress ? lvalue(Arg) : valueOrUnknown(Arg));
}

Value FunctionLowering::emitCall(Call &&C, uint32_t Type, uint32_t Loc) {
    bool Ends = C.Flags & IC_CALL_NORETURN;
    Calls.push_back(std::move(C));
    Value V = emit(IC_OP_call, Type, Loc, Calls.size() - 1);
    if (Ends)
        end(IC_OP_unreachable, Loc);
    return V;
}

Value FunctionLowering::finishCall(Call &&C, const CallExpr *E) {
    QualType T = E->getType();
    if (E->containsErrors())
        C.Flags |= IC_CALL_LOST;
    const Expr *Callee = E->getCallee();
    if (C.Symbol == IC_NONE && Callee && getFunctionExtInfo(*Callee->getType()).getNoReturn())
        C.Flags |= IC_CALL_NORETURN;
    uint32_t Type = E->isGLValue() ? pointerType(T) : type(T);
    bool Void = T->isVoidType();
    Value V = emitCall(std::move(C), Type, U.Locs.at(E->getBeginLoc(), E->getRParenLoc()));
    return Void ? IC_NONE : V;
}

// Calls that the compiler answers itself. True if `Result` is all there is.
bool FunctionLowering::builtin(const CallExpr *E, Value &Result) {
    uint32_t Id = E->getBuiltinCallee();
    Result = IC_NONE;
    switch (Id) {
    case Builtin::BI__noop: // its arguments are never evaluated
        Result = number(0, IntType, locOf(E));
        return true;
    case Builtin::BI__assume:
    case Builtin::BI__builtin_assume: {
        llvm::APSInt Number;
        if (E->getNumArgs() == 1 && U.fold(E->getArg(0), Number) && Number.isZero())
            end(IC_OP_unreachable, locOf(E));
        return true;
    }
    case Builtin::BI__builtin_unreachable:
        end(IC_OP_unreachable, locOf(E));
        return true;
    case Builtin::BI__builtin_expect:
    case Builtin::BI__builtin_expect_with_probability:
        if (E->getNumArgs() < 2)
            return false;
        Result = valueOrUnknown(E->getArg(0));
        return true;
    case Builtin::BI__builtin_constant_p:
    case Builtin::BI__builtin_object_size:
    case Builtin::BI__builtin_dynamic_object_size: {
        Expr::EvalResult Folded;
        if (!E->isValueDependent() && E->EvaluateAsInt(Folded, U.Context))
            Result = number(Folded.Val.getInt().getExtValue(), type(E->getType()), locOf(E));
        else
            Result = unknown(type(E->getType()), locOf(E));
        return true;
    }
    case Builtin::BI__builtin_addressof:
    case Builtin::BIaddressof:
    case Builtin::BI__addressof:
    case Builtin::BImove:
    case Builtin::BIforward:
        if (E->getNumArgs() != 1 || !E->getArg(0)->isGLValue())
            return false;
        Result = lvalue(E->getArg(0));
        return true;
    default:
        return false;
    }
}

Value FunctionLowering::call(const CallExpr *E) {
    if (E->getBuiltinCallee()) {
        Value Result;
        if (builtin(E, Result))
            return Result;
    }
    const Expr *Callee = E->getCallee()->IgnoreParens();
    if (const auto *Pseudo = dyn_cast<CXXPseudoDestructorExpr>(Callee)) {
        effect(Pseudo->getBase());
        return IC_NONE;
    }
    Call C;
    unsigned FirstArg = 0;
    if (const auto *M = dyn_cast<CXXMemberCallExpr>(E)) {
        addObject(C, M);
    } else if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(E)) {
        const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Op->getDirectCallee());
        if (Method && E->getNumArgs() == 2 && Method->isTrivial() &&
            (Method->isCopyAssignmentOperator() || Method->isMoveAssignmentOperator())) {
            Value Place = lvalue(E->getArg(0));
            initRecord(Place, E->getArg(0)->getType(), E->getArg(1));
            return Place;
        }
        if (Method && !Method->isStatic() && E->getNumArgs()) {
            C.Args.push_back(lvalue(E->getArg(0)));
            C.Flags |= IC_CALL_METHOD;
            if (Method->isVirtual())
                C.Flags |= IC_CALL_VIRTUAL;
            FirstArg = 1;
        }
        addCallee(C, E->getCallee());
    } else {
        addCallee(C, E->getCallee());
    }
    for (unsigned I = FirstArg; I < E->getNumArgs(); ++I)
        addArgument(C, E->getArg(I));
    return finishCall(std::move(C), E);
}

} // namespace isrcheck
