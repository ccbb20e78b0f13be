// C++ objects: construction, destruction, new and delete, lambdas.
#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ASTLambda.h"

using namespace clang;

namespace isrcheck {

bool FunctionLowering::needsDestructor(QualType T) const {
    if (!IsCxx || T.isNull() || T->isDependentType())
        return false;
    const CXXRecordDecl *RD = U.Context.getBaseElementType(T)->getAsCXXRecordDecl();
    return RD && RD->hasDefinition() && !RD->isInvalidDecl() && !RD->hasTrivialDestructor() &&
           RD->getDestructor();
}

// Of an array, only the first element is shown.
void FunctionLowering::destroy(Value Address, QualType T, uint32_t Loc, bool Written) {
    if (!needsDestructor(T))
        return;
    const CXXRecordDecl *RD = U.Context.getBaseElementType(T)->getAsCXXRecordDecl();
    const CXXDestructorDecl *Dtor = RD->getDestructor();
    if (T->isArrayType())
        Address = emit(IC_OP_addr_elem, U.Ty.pointerTo(type(U.Context.getRecordType(RD))), Loc,
                       Address, number(0, IntType, Loc));
    Call C;
    addFunction(C, Dtor, SourceLocation());
    C.Args.push_back(Address);
    C.Flags |= IC_CALL_METHOD | (Written ? 0 : IC_CALL_IMPLICIT);
    if (Written && Dtor->isVirtual())
        C.Flags |= IC_CALL_VIRTUAL;
    emitCall(std::move(C), type(U.Context.VoidTy), Loc);
}

void FunctionLowering::construct(Value Address, const CXXConstructExpr *E) {
    const CXXConstructorDecl *Ctor = E->getConstructor();
    QualType T = E->getType();
    uint32_t Loc = locOf(E);
    if (E->isElidable() && E->getNumArgs() == 1 && !T->isArrayType() &&
        E->getArg(0)->getType()->isRecordType()) {
        const Expr *From = strip(E->getArg(0));
        if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(From))
            From = M->getSubExpr();
        return initInto(Address, T, From);
    }
    if (Ctor->isCopyOrMoveConstructor() && Ctor->isTrivial() && E->getNumArgs() == 1) {
        Value From = lvalue(E->getArg(0));
        emit(IC_OP_copy, type(T), Loc, Address, From);
        return;
    }
    if (E->requiresZeroInitialization())
        zero(Address, T, Loc);
    if (Ctor->isTrivial() && Ctor->isDefaultConstructor())
        return;
    if (T->isArrayType()) {
        QualType Element = U.Context.getBaseElementType(T);
        Address =
            emit(IC_OP_addr_elem, pointerType(Element), Loc, Address, number(0, IntType, Loc));
    }
    Call C;
    C.Args.push_back(Address);
    for (const Expr *Arg : E->arguments())
        addArgument(C, Arg);
    addFunction(C, Ctor, E->getLocation());
    C.Flags |= IC_CALL_METHOD;
    if (E->getParenOrBraceRange().isInvalid())
        C.Flags |= IC_CALL_IMPLICIT;
    emitCall(std::move(C), type(U.Context.VoidTy), Loc);
}

Value FunctionLowering::newObject(const CXXNewExpr *E) {
    uint32_t Loc = locOf(E), Type = type(E->getType());
    QualType Element = E->getAllocatedType();
    Call C;
    uint32_t SizeType = type(U.Context.getSizeType());
    uint32_t Bytes = U.Ty.sizeInBits(Element) / 8;
    Value Size = Bytes ? number(Bytes, SizeType, Loc) : unknown(SizeType, Loc);
    if (E->isArray()) {
        const Expr *Count = E->getArraySize().value_or(nullptr);
        Value N = Count ? valueOrUnknown(Count) : unknown(SizeType, Loc);
        Size = emit(IC_OP_mul, SizeType, Loc, Size, N);
    }
    C.Args.push_back(Size);
    for (unsigned I = 0; I < E->getNumPlacementArgs(); ++I)
        addArgument(C, E->getPlacementArg(I));
    if (const FunctionDecl *New = E->getOperatorNew())
        addFunction(C, New, E->getBeginLoc());
    else
        C.Callee = unknown(0, Loc);
    C.Written = addText(Unit, E->isArray() ? "operator new[]" : "operator new");
    Value Memory = emitCall(std::move(C), type(U.Context.VoidPtrTy), Loc);
    Value Object = emit(IC_OP_cast, Type, Loc, Memory);
    const Expr *Init = E->getInitializer();
    if (!Init)
        return Object;
    // Not constructed when operator new gave NULL.
    BlockId Made = newBlock(), Join = newBlock();
    branch(Object, Made, Join, Loc, IC_INSTR_IMPLICIT | IC_INSTR_POSITIVE);
    start(Made);
    ++Full.Conditional;
    initInto(Object, typeOf(Init)->isDependentType() ? Element : Init->getType(), Init);
    --Full.Conditional;
    jump(Join);
    start(Join);
    return Object;
}

void FunctionLowering::deleteObject(const CXXDeleteExpr *E) {
    uint32_t Loc = locOf(E);
    Value Object = valueOrUnknown(E->getArgument());
    QualType T = E->getDestroyedType();
    BlockId Made = newBlock(), Join = newBlock();
    branch(Object, Made, Join, Loc, IC_INSTR_IMPLICIT | IC_INSTR_POSITIVE);
    start(Made);
    if (!T.isNull())
        destroy(Object, T, Loc, true);
    if (const FunctionDecl *Delete = E->getOperatorDelete()) {
        Call C;
        C.Args.push_back(Object);
        addFunction(C, Delete, E->getBeginLoc());
        C.Written = addText(Unit, E->isArrayForm() ? "operator delete[]" : "operator delete");
        emitCall(std::move(C), type(U.Context.VoidTy), Loc);
    }
    jump(Join);
    start(Join);
}

void FunctionLowering::lambda(Value Address, const LambdaExpr *E) {
    const CXXRecordDecl *Closure = E->getLambdaClass();
    auto Field = Closure->field_begin();
    for (const Expr *Init : E->capture_inits()) {
        if (Field == Closure->field_end())
            break;
        const FieldDecl *FD = *Field++;
        if (!Init || FD->hasCapturedVLAType())
            continue;
        QualType T = FD->getType();
        uint32_t Loc = locOf(Init);
        Value Place = emit(IC_OP_addr_field, pointerType(T), Loc, Address, U.Ty.field(FD));
        if (T->isReferenceType())
            store(Place, lvalue(Init), T, Loc);
        else
            initInto(Place, T, Init);
    }
    if (const CXXMethodDecl *Operator = E->getCallOperator();
        !isGenericLambdaCallOperatorSpecialization(Operator))
        if (!Operator->isDependentContext() && !Closure->isGenericLambda())
            U.Syms.function(Operator); // its body is lowered too
}

void FunctionLowering::constructorInits(const CXXConstructorDecl *Ctor) {
    for (const CXXCtorInitializer *Init : Ctor->inits()) {
        const Expr *From = Init->getInit();
        if (!From)
            continue;
        uint32_t Loc = U.Locs.at(Init->getSourceRange());
        Value This = loadVar(ThisVar, Loc);
        if (Init->isBaseInitializer()) {
            const CXXRecordDecl *Base = Init->getBaseClass()->getAsCXXRecordDecl();
            if (!Base)
                continue;
            QualType T = U.Context.getRecordType(Base);
            Value Place = emit(IC_OP_addr_base, pointerType(T), Loc, This,
                               U.Ty.base(Ctor->getParent(), Base));
            initInto(Place, T, From);
        } else if (Init->isDelegatingInitializer()) {
            initInto(This, U.Context.getRecordType(Ctor->getParent()), From);
        } else if (const FieldDecl *Target = Init->getAnyMember()) {
            llvm::SmallVector<const FieldDecl *, 2> Path;
            if (const IndirectFieldDecl *Indirect = Init->getIndirectMember()) {
                for (const NamedDecl *Step : Indirect->chain())
                    if (const auto *FD = dyn_cast<FieldDecl>(Step))
                        Path.push_back(FD);
            } else {
                Path.push_back(Target);
            }
            Value Place = This;
            for (const FieldDecl *Step : Path)
                Place = emit(IC_OP_addr_field, pointerType(Step->getType()), Loc, Place,
                             U.Ty.field(Step));
            if (Target->getType()->isReferenceType())
                store(Place, lvalue(From), Target->getType(), Loc);
            else
                initInto(Place, Target->getType(), From);
        }
    }
}

// Members and bases are destroyed behind a destructor's body, in the reverse order of their making.
void FunctionLowering::destructorScopes(const CXXDestructorDecl *Dtor) {
    const CXXRecordDecl *RD = Dtor->getParent();
    uint32_t Loc = U.Locs.at(Dtor->getLocation());
    auto Push = [&](QualType T, uint32_t Field, bool IsBase) {
        if (!needsDestructor(T))
            return;
        Scope S(Scope::Destructor, InScope, Loc);
        S.Var = ThisVar;
        S.Type = T;
        S.Field = Field;
        S.IsBase = IsBase;
        Scopes.push_back(S);
        InScope = Scopes.size() - 1;
    };
    for (const CXXBaseSpecifier &Base : RD->bases())
        if (const CXXRecordDecl *Class = Base.getType()->getAsCXXRecordDecl())
            Push(U.Context.getRecordType(Class), U.Ty.base(RD, Class), true);
    for (const FieldDecl *Field : RD->fields())
        if (!RD->isUnion())
            Push(Field->getType(), U.Ty.field(Field), false);
}

Value FunctionLowering::throwException(const CXXThrowExpr *E) {
    uint32_t Loc = locOf(E);
    if (E->getSubExpr())
        effect(E->getSubExpr());
    passException(Loc);
    return IC_NONE;
}

} // namespace isrcheck
