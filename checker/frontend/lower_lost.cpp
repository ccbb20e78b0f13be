// What error recovery leaves: expressions without a type, calls that did not fit their callee,
// members that no record has. What can be seen of them is kept, in the order of the source.
#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/Builtins.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace isrcheck {

// Evaluates the operands.
void FunctionLowering::lostChildren(const Stmt *S) {
    for (const Stmt *Child : S->children()) {
        if (!Child)
            continue;
        if (const auto *E = dyn_cast<Expr>(Child))
            effect(E);
        else
            stmt(Child);
    }
}

// Members
//

static const RecordDecl *recordBehind(QualType T) {
    if (T.isNull())
        return nullptr;
    if (const auto *P = T->getAs<PointerType>())
        T = P->getPointeeType();
    const RecordDecl *RD = T->getAsRecordDecl();
    return RD && RD->getDefinition() ? RD->getDefinition() : RD;
}

// Address of the member called `Name`; made up if the record is not known to have it.
Value FunctionLowering::madeUpMember(Value Base, QualType BaseType, llvm::StringRef Name,
                                     uint32_t Loc) {
    const RecordDecl *RD = recordBehind(BaseType);
    if (RD)
        for (const FieldDecl *Field : RD->fields())
            if (Field->getIdentifier() && Field->getName() == Name)
                return fieldAddress(Base, Field, Loc);
    uint32_t Record;
    if (RD) {
        Record = U.Ty.record(RD);
    } else {
        // `HW_INITIALIZATION_DATA`, though nothing declares it, is worth remembering.
        const auto *Alias = BaseType.isNull() ? nullptr : BaseType->getAs<TypedefType>();
        const auto *Pointer = BaseType.isNull() ? nullptr : BaseType->getAs<PointerType>();
        if (!Alias && Pointer)
            Alias = Pointer->getPointeeType()->getAs<TypedefType>();
        Record = U.Ty.namedRecord(Alias ? U.Ty.text(Alias->getDecl()->getIdentifier()) : 0);
    }
    return emit(IC_OP_addr_field, U.Ty.pointerTo(0), Loc, Base, U.Ty.madeUpField(Record, Name), 0,
                0, IC_INSTR_LOST);
}

Value FunctionLowering::dependentMember(const CXXDependentScopeMemberExpr *E) {
    uint32_t Loc = locOf(E);
    if (E->isImplicitAccess())
        return unknown(0, Loc, IC_INSTR_LOST);
    const Expr *Object = E->getBase();
    Value Base = E->isArrow() ? valueOrUnknown(Object) : lvalue(Object);
    return madeUpMember(Base, typeOf(Object), E->getMember().getAsString(), Loc);
}

// The identifier at `Loc` as spelled there, if it is one.
static llvm::StringRef nameAt(const SourceManager &SM, SourceLocation Loc) {
    bool Invalid = false;
    const char *Text = SM.getCharacterData(SM.getSpellingLoc(Loc), &Invalid);
    if (Invalid || !(isalpha(static_cast<unsigned char>(*Text)) || *Text == '_'))
        return {};
    const char *End = Text;
    while (isalnum(static_cast<unsigned char>(*End)) || *End == '_')
        ++End;
    return llvm::StringRef(Text, End - Text);
}

// `p->Missing`, of which only `p` and the place of the name are left.
Value FunctionLowering::lostMember(const RecoveryExpr *E) {
    llvm::ArrayRef<const Expr *> Parts = E->subExpressions();
    if (Parts.size() != 1 || Parts[0]->getEndLoc() == E->getEndLoc() ||
        Parts[0]->getBeginLoc() != E->getBeginLoc())
        return IC_NONE;
    llvm::StringRef Name = nameAt(U.Locs.sources(), E->getEndLoc());
    if (Name.empty())
        return IC_NONE;
    const Expr *Object = Parts[0];
    QualType T = typeOf(Object);
    const Expr *Plain = strip(Object);
    bool Arrow = T->isPointerType() || T->isArrayType() || !Plain->isGLValue();
    if (T->isIntegerType() || T->isDependentType()) {
        // A type that was made up says nothing: look at the operator.
        Token Next;
        SourceLocation End = U.Locs.sources().getExpansionLoc(Object->getEndLoc());
        SourceLocation Behind =
            Lexer::getLocForEndOfToken(End, 0, U.Locs.sources(), U.Locs.langOpts());
        if (Behind.isValid() &&
            !Lexer::getRawToken(Behind, Next, U.Locs.sources(), U.Locs.langOpts(), true))
            Arrow = Next.is(tok::arrow);
    }
    Value Base = Arrow ? valueOrUnknown(Object) : lvalue(Object);
    return madeUpMember(Base, T, Name, locOf(E));
}

// Calls
//

static bool endsWithParen(const SourceManager &SM, SourceLocation Loc) {
    bool Invalid = false;
    const char *Text = SM.getCharacterData(SM.getSpellingLoc(Loc), &Invalid);
    return !Invalid && *Text == ')';
}

bool FunctionLowering::isLostCall(const RecoveryExpr *E) {
    llvm::ArrayRef<const Expr *> Parts = E->subExpressions();
    if (Parts.empty() || Parts[0]->getBeginLoc() != E->getBeginLoc() ||
        Parts[0]->getEndLoc() == E->getEndLoc() || !endsWithParen(U.Locs.sources(), E->getEndLoc()))
        return false;
    const Expr *First = strip(Parts[0]);
    QualType T = typeOf(First);
    if (T->isFunctionType() || T->isFunctionPointerType() || isa<OverloadExpr>(First) ||
        T->isSpecificPlaceholderType(BuiltinType::BoundMember))
        return true;
    if (!isa<RecoveryExpr>(First) && !isa<CXXDependentScopeMemberExpr>(First))
        return false;
    SourceLocation End = U.Locs.sources().getExpansionLoc(Parts[0]->getEndLoc());
    SourceLocation Behind = Lexer::getLocForEndOfToken(End, 0, U.Locs.sources(), U.Locs.langOpts());
    Token Next;
    return Behind.isValid() &&
           !Lexer::getRawToken(Behind, Next, U.Locs.sources(), U.Locs.langOpts(), true) &&
           Next.is(tok::l_paren);
}

void FunctionLowering::addLostCallee(Call &C, const Expr *Callee) {
    const Expr *E = strip(Callee);
    if (const auto *C2 = dyn_cast<ImplicitCastExpr>(E))
        if (isa<OverloadExpr>(strip(C2->getSubExpr())))
            E = strip(C2->getSubExpr());
    if (const auto *Names = dyn_cast<OverloadExpr>(E)) {
        if (const auto *M = dyn_cast<UnresolvedMemberExpr>(Names)) {
            if (!M->isImplicitAccess()) {
                C.Args.push_back(M->isArrow() ? valueOrUnknown(M->getBase())
                                              : lvalue(M->getBase()));
                C.Flags |= IC_CALL_METHOD;
            }
        }
        for (const NamedDecl *D : Names->decls())
            if (const auto *FD = dyn_cast<FunctionDecl>(D->getUnderlyingDecl()))
                return addFunction(C, FD, Names->getNameLoc());
        std::string Name = Names->getName().getAsString();
        C.Symbol = U.Syms.madeUpFunction(Name);
        C.Written = writtenName(Names->getNameLoc(), Names->getName().getAsIdentifierInfo());
        return;
    }
    if (const auto *R = dyn_cast<RecoveryExpr>(E)) {
        Value Place = lostMember(R);
        C.Written = addText(Unit, nameAt(U.Locs.sources(), R->getEndLoc()));
        C.Callee = Place != IC_NONE ? emit(IC_OP_load, 0, locOf(R), Place) : lost(R, false);
        return;
    }
    addCallee(C, Callee);
}

// Of `__noop(...)` and `__assume(...)` nothing runs, whatever is wrong with the operands.
static bool isUnevaluated(const FunctionDecl *FD) {
    unsigned Id = FD->getBuiltinID();
    return Id == Builtin::BI__noop || Id == Builtin::BI__assume ||
           Id == Builtin::BI__builtin_assume;
}

Value FunctionLowering::lostCall(const RecoveryExpr *E) {
    llvm::ArrayRef<const Expr *> Parts = E->subExpressions();
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Parts[0]->IgnoreParenImpCasts()))
        if (const auto *FD = dyn_cast<FunctionDecl>(Ref->getDecl()); FD && isUnevaluated(FD))
            return number(0, IntType, locOf(E));
    Call C;
    C.Flags = IC_CALL_LOST;
    addLostCallee(C, Parts[0]);
    for (const Expr *Arg : Parts.drop_front())
        addArgument(C, Arg);
    QualType T = E->getType();
    if (T->isDependentType() && C.Symbol != IC_NONE) {
        // The result's type is known all the same.
        const ic_type &Function_ = Unit.types.at[Unit.symbols.at[C.Symbol].type];
        uint32_t Type = Function_.kind == IC_TYPE_FUNCTION ? Function_.inner : 0;
        return emitCall(std::move(C), Type, locOf(E));
    }
    return emitCall(std::move(C), type(T), locOf(E));
}

Value FunctionLowering::dependentCall(const CallExpr *E) {
    if (const FunctionDecl *FD = E->getDirectCallee(); FD && isUnevaluated(FD))
        return number(0, IntType, locOf(E));
    Call C;
    C.Flags = IC_CALL_LOST;
    addLostCallee(C, E->getCallee());
    for (const Expr *Arg : E->arguments())
        addArgument(C, Arg);
    return emitCall(std::move(C), 0, U.Locs.at(E->getBeginLoc(), E->getRParenLoc()));
}

// Everything
//

// `(PUCHAR)p = x`: an assignment that C does not allow.
Value FunctionLowering::lostAssignment(const RecoveryExpr *E) {
    llvm::ArrayRef<const Expr *> Parts = E->subExpressions();
    if (Parts.size() != 2 || Parts[0]->getBeginLoc() != E->getBeginLoc() ||
        Parts[1]->getEndLoc() != E->getEndLoc())
        return IC_NONE;
    SourceLocation End = U.Locs.sources().getExpansionLoc(Parts[0]->getEndLoc());
    SourceLocation Behind = Lexer::getLocForEndOfToken(End, 0, U.Locs.sources(), U.Locs.langOpts());
    Token Next;
    if (Behind.isInvalid() ||
        Lexer::getRawToken(Behind, Next, U.Locs.sources(), U.Locs.langOpts(), true) ||
        Next.isNot(tok::equal))
        return IC_NONE;
    const Expr *To = strip(Parts[0]);
    while (const auto *C = dyn_cast<CastExpr>(To))
        To = strip(C->getSubExpr());
    Value V = valueOrUnknown(Parts[1]);
    store(lvalue(To), V, typeOf(To), locOf(E));
    return V;
}

Value FunctionLowering::lostRecovery(const RecoveryExpr *E, bool Address) {
    if (isLostCall(E)) {
        Value V = lostCall(E);
        return Address ? unknown(pointerType(E->getType()), locOf(E), IC_INSTR_LOST) : V;
    }
    Value Place = lostMember(E);
    if (Place != IC_NONE)
        return Address ? Place : emit(IC_OP_load, 0, locOf(E), Place);
    Value V = lostAssignment(E);
    if (V != IC_NONE && !Address)
        return V;
    if (V == IC_NONE)
        for (const Expr *Part : E->subExpressions()) {
            if (isa<InitListExpr>(Part)) {
                uint32_t Loc = locOf(Part);
                lostInit(addressOf(newTemporary(type(E->getType()), Loc), Loc), E->getType(), Part);
            } else {
                effect(Part);
            }
        }
    return unknown(Address ? pointerType(E->getType()) : type(E->getType()), locOf(E),
                   IC_INSTR_LOST);
}

// The value, or the address, of an expression that Clang could not give a type.
Value FunctionLowering::lost(const Expr *E, bool Address) {
    uint32_t Loc = locOf(E);
    Value Place = IC_NONE, V = IC_NONE;
    if (const auto *R = dyn_cast<RecoveryExpr>(E))
        return lostRecovery(R, Address);
    if (const auto *M = dyn_cast<CXXDependentScopeMemberExpr>(E)) {
        Place = dependentMember(M);
    } else if (const auto *C = dyn_cast<CallExpr>(E)) {
        V = dependentCall(C);
    } else if (const auto *Op = dyn_cast<UnaryOperator>(E); Op && Op->getOpcode() == UO_Deref) {
        Place = valueOrUnknown(Op->getSubExpr());
    } else if (const auto *A = dyn_cast<ArraySubscriptExpr>(E)) {
        Value Base = valueOrUnknown(A->getLHS());
        Value Index = valueOrUnknown(A->getRHS());
        Place = emit(IC_OP_addr_elem, U.Ty.pointerTo(0), Loc, Base, Index);
    } else if (const auto *Names = dyn_cast<OverloadExpr>(E)) {
        for (const NamedDecl *D : Names->decls())
            if (const auto *FD = dyn_cast<FunctionDecl>(D->getUnderlyingDecl())) {
                Place = V =
                    emit(IC_OP_addr_sym, pointerType(FD->getType()), Loc, U.Syms.function(FD));
                return V;
            }
    } else if (const auto *L = dyn_cast<InitListExpr>(E)) {
        VarId Var = newTemporary(0, Loc);
        lostInit(addressOf(Var, Loc), E->getType(), L);
        Place = addressOf(Var, Loc);
    } else if (const auto *D = dyn_cast<DesignatedInitExpr>(E)) {
        V = rvalue(D->getInit());
    } else {
        lostChildren(E);
    }
    if (Address)
        return Place != IC_NONE ? Place : unknown(U.Ty.pointerTo(0), Loc, IC_INSTR_LOST);
    if (Place != IC_NONE)
        return emit(IC_OP_load, 0, Loc, Place);
    return V != IC_NONE ? V : unknown(0, Loc, IC_INSTR_LOST);
}

// An initialiser for a type that is not known, or that does not fit: designators name the fields.
void FunctionLowering::lostInit(Value Address, QualType T, const Expr *Init) {
    const Expr *E = strip(Init);
    if (const auto *R = dyn_cast<RecoveryExpr>(E); R && !isLostCall(R)) {
        for (const Expr *Part : R->subExpressions())
            if (isa<InitListExpr>(strip(Part)))
                lostInit(Address, T, Part);
            else
                effect(Part);
        return;
    }
    const auto *L = dyn_cast<InitListExpr>(E);
    if (!L)
        return store(Address, valueOrUnknown(E), typeOf(E), locOf(E));
    if (const InitListExpr *Syntax = L->getSyntacticForm())
        L = Syntax;
    for (const Expr *Part : L->inits()) {
        if (!Part)
            continue;
        const auto *D = dyn_cast<DesignatedInitExpr>(Part);
        if (!D) {
            effect(Part);
            continue;
        }
        Value Place = Address;
        QualType Around = T;
        for (const DesignatedInitExpr::Designator &Step : D->designators()) {
            if (!Step.isFieldDesignator() || !Step.getFieldName())
                continue;
            Place = madeUpMember(Place, Around, Step.getFieldName()->getName(), locOf(D));
            Around = Step.getFieldDecl() ? Step.getFieldDecl()->getType() : QualType();
        }
        const Expr *From = strip(D->getInit());
        if (isa<InitListExpr>(From))
            lostInit(Place, QualType(), From);
        else
            store(Place, valueOrUnknown(From), typeOf(From), locOf(D));
    }
}

} // namespace isrcheck
