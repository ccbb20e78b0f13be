#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace isrcheck {

// Puts the PAGED_CODE() marks that stand in front of `Loc` into the current block.
void FunctionLowering::marksBefore(SourceLocation Loc) {
    if (Marks.empty())
        return;
    unsigned Offset = U.Locs.place(Loc).second;
    while (!Marks.empty() && Marks.front().Offset <= Offset) {
        uint32_t Mark = Marks.front().Mark;
        emit(IC_OP_mark, 0, Unit.marks.at[Mark].loc, Mark);
        Marks = Marks.drop_front();
    }
}

void FunctionLowering::compound(const CompoundStmt *S, bool IsSwitchBody) {
    uint32_t Around = InScope;
    const Stmt *Before = nullptr;
    for (const Stmt *Child : S->body()) {
        if (!Child)
            continue;
        marksBefore(Child->getBeginLoc());
        if (IsSwitchBody && U.HasErrors && !isLive() && isLostLabel(Before, Child)) {
            BlockId B = newBlock();
            Switches.back().Lost.push_back(B);
            start(B);
        }
        stmt(Child);
        Before = Child;
    }
    marksBefore(S->getRBracLoc());
    popScopes(Around, U.Locs.at(S->getRBracLoc()));
}

void FunctionLowering::localDecl(const Decl *D) {
    const auto *VD = dyn_cast<VarDecl>(D);
    if (!VD || VD->getType().isNull())
        return;
    if (!VD->hasGlobalStorage()) {
        localVariable(VD);
        if (const auto *Parts = dyn_cast<DecompositionDecl>(VD))
            for (const BindingDecl *Part : Parts->bindings())
                if (const VarDecl *Held = Part->getHoldingVar())
                    localVariable(Held);
        return;
    }
    if (VD->isStaticLocal() && VD->hasInit() && !VD->getType()->isDependentType()) {
        U.Syms.variable(VD); // its initialiser is written down as a global's
        noteLabels(VD->getInit());
    }
}

void FunctionLowering::declStmt(const DeclStmt *S) {
    for (const Decl *D : S->decls())
        localDecl(D);
}

void FunctionLowering::conditionVariable(const VarDecl *VD) {
    if (VD)
        localDecl(VD);
}

// `else if` after `else if` in one loop. One that declares something has a scope of its own.
void FunctionLowering::ifStmt(const IfStmt *S) {
    uint32_t Around = InScope;
    if (S->getInit())
        stmt(S->getInit());
    conditionVariable(S->getConditionVariable());
    if (S->isConstexpr() && !S->getCond()->isValueDependent()) {
        if (std::optional<const Stmt *> Taken = S->getNondiscardedCase(U.Context)) {
            if (*Taken)
                stmt(*Taken);
            return popScopes(Around, locOf(S->getCond()));
        }
    }
    BlockId Join = newBlock();
    for (;;) {
        const Stmt *Otherwise = S->getElse();
        BlockId Then = newBlock(), Else = Otherwise ? newBlock() : Join;
        if (S->isConsteval())
            jump(S->isNegatedConsteval() ? Then : Else);
        else
            cond(S->getCond(), Then, Else);
        start(Then);
        marksBefore(S->getThen()->getBeginLoc());
        stmt(S->getThen());
        jump(Join);
        if (!Otherwise)
            break;
        start(Else);
        marksBefore(Otherwise->getBeginLoc());
        const auto *Next = dyn_cast<IfStmt>(Otherwise);
        if (!Next || Next->getInit() || Next->getConditionVariable() || Next->isConstexpr()) {
            stmt(Otherwise);
            jump(Join);
            break;
        }
        S = Next;
    }
    start(Join);
    if (InScope != Around)
        popScopes(Around, locOf(S->getCond()));
}

void FunctionLowering::returnStmt(const ReturnStmt *S) {
    uint32_t Loc = locOf(S);
    Value V = IC_NONE;
    if (const Expr *E = S->getRetValue()) {
        QualType T = E->getType();
        if (T->isVoidType()) {
            effect(E);
        } else if (IsCxx && Function->getReturnType()->isReferenceType() && !T->isDependentType()) {
            V = lvalue(E);
        } else if (needsDestructor(T)) {
            // The caller destroys it.
            VarId Object = newTemporary(type(T), Loc);
            initInto(addressOf(Object, Loc), T, E);
            V = loadVar(Object, Loc);
        } else {
            V = rvalue(E);
        }
    }
    if (!isLive())
        return;
    if (V != IC_NONE && crossesFinally(InScope, 0)) {
        if (ReturnVar == IC_NONE)
            ReturnVar = newTemporary(typeOf(V), Loc);
        storeVar(ReturnVar, V, Loc);
        unwind(InScope, 0, Loc);
        if (isLive())
            end(IC_OP_return, Loc, loadVar(ReturnVar, Loc));
        return;
    }
    unwind(InScope, 0, Loc);
    if (isLive())
        end(IC_OP_return, Loc, V);
}

void FunctionLowering::labelStmt(const LabelStmt *S) {
    const LabelDecl *D = S->getDecl();
    Label &L = label(D);
    if (L.Scope != IC_NONE)
        return; // defined twice
    L.Scope = InScope;
    L.Loc = U.Locs.at(S->getIdentLoc());
    startAfter(L.Block);
    resolveGotos(D);
}

void FunctionLowering::stmt(const Stmt *S) {
    while (S) {
        switch (S->getStmtClass()) {
        case Stmt::NullStmtClass:
            return;
        case Stmt::CompoundStmtClass:
            return compound(llvm::cast<CompoundStmt>(S));
        case Stmt::DeclStmtClass:
            return declStmt(llvm::cast<DeclStmt>(S));
        case Stmt::IfStmtClass:
            return ifStmt(llvm::cast<IfStmt>(S));
        case Stmt::ReturnStmtClass:
            return returnStmt(llvm::cast<ReturnStmt>(S));
        case Stmt::WhileStmtClass:
            return whileStmt(llvm::cast<WhileStmt>(S));
        case Stmt::DoStmtClass:
            return doStmt(llvm::cast<DoStmt>(S));
        case Stmt::ForStmtClass:
            return forStmt(llvm::cast<ForStmt>(S));
        case Stmt::SwitchStmtClass:
            return switchStmt(llvm::cast<SwitchStmt>(S));
        case Stmt::GotoStmtClass:
            return gotoStmt(llvm::cast<GotoStmt>(S));
        case Stmt::BreakStmtClass:
            if (!Breaks.empty())
                jumpOut(Breaks.back(), locOf(S));
            return;
        case Stmt::ContinueStmtClass:
            if (!Continues.empty())
                jumpOut(Continues.back(), locOf(S));
            return;
        case Stmt::LabelStmtClass:
            labelStmt(llvm::cast<LabelStmt>(S));
            S = llvm::cast<LabelStmt>(S)->getSubStmt();
            continue;
        case Stmt::CaseStmtClass:
        case Stmt::DefaultStmtClass:
            S = caseLabel(llvm::cast<SwitchCase>(S));
            continue;
        case Stmt::AttributedStmtClass:
            S = llvm::cast<AttributedStmt>(S)->getSubStmt();
            continue;
        default:
            if (const auto *E = dyn_cast<Expr>(S))
                return effect(E);
            return stmtRare(S);
        }
    }
}

void FunctionLowering::stmtRare(const Stmt *S) {
    switch (S->getStmtClass()) {
    case Stmt::SEHTryStmtClass:
        return sehTry(llvm::cast<SEHTryStmt>(S));
    case Stmt::SEHLeaveStmtClass:
        if (!Leaves.empty())
            jumpOut(Leaves.back(), locOf(S));
        return;
    case Stmt::CXXTryStmtClass:
        return cxxTry(llvm::cast<CXXTryStmt>(S));
    case Stmt::CXXForRangeStmtClass:
        return rangeFor(llvm::cast<CXXForRangeStmt>(S));
    case Stmt::IndirectGotoStmtClass:
        return indirectGoto(llvm::cast<IndirectGotoStmt>(S));
    case Stmt::MSDependentExistsStmtClass:
        return compound(llvm::cast<MSDependentExistsStmt>(S)->getSubStmt());
    case Stmt::GCCAsmStmtClass:
    case Stmt::MSAsmStmtClass:
        // Assembly may do anything: a value that can't be known stands for it.
        unknown(0, locOf(S), IC_INSTR_LOST);
        return;
    case Stmt::CapturedStmtClass:
    case Stmt::CoroutineBodyStmtClass:
    case Stmt::CoreturnStmtClass:
        unknown(0, locOf(S), IC_INSTR_LOST);
        return;
    default:
        return lostChildren(S);
    }
}

} // namespace isrcheck
