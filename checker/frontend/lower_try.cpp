// `__try`, `__except`, `__finally`, `__leave`, and C++ try blocks.
//
// Every block inside a __try has the start of its handler as `handler`. A `__finally` body is
// lowered once: a selector says which way control came, and so where it goes on behind it; 0, the
// selector's value all through the __try, means that an exception came, which goes on to the
// handler around.
#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace isrcheck {

void FunctionLowering::passException(uint32_t Loc) {
    if (!isLive())
        return;
    if (Handler != IC_NONE)
        jump(Handler, Loc);
    else
        end(IC_OP_unreachable, Loc);
}

void FunctionLowering::tryBody(const SEHTryStmt *S, BlockId Leave) {
    // The handler is a property of blocks: the body starts one of its own.
    BlockId Body = newBlock();
    jump(Body);
    start(Body);
    Leaves.push_back({Leave, InScope});
    stmt(S->getTryBlock());
    Leaves.pop_back();
}

void FunctionLowering::sehExcept(const SEHTryStmt *S, const SEHExceptStmt *Except) {
    BlockId Filter = newBlock(), After = newBlock();
    uint32_t Outer = Handler, Loc = U.Locs.at(Except->getExceptLoc());
    Handler = Filter;
    tryBody(S, After);
    jump(After);
    Handler = Outer;
    start(Filter);
    BlockId Body = newBlock(), Search = newBlock();
    // EXCEPTION_CONTINUE_SEARCH is 0. What continues where it was raised is not told apart.
    cond(Except->getFilterExpr(), Body, Search);
    start(Search);
    passException(Loc);
    start(Body);
    stmt(Except->getBlock());
    startAfter(After);
}

void FunctionLowering::sehFinally(const SEHTryStmt *S, const SEHFinallyStmt *Finally) {
    uint32_t Loc = U.Locs.at(S->getTryLoc()), EndLoc = U.Locs.at(Finally->getEndLoc());
    BlockId Body = newBlock(), TryEnd = newBlock(), Passed = newBlock();
    uint32_t Outer = Handler, Around = InScope;
    VarId Selector = newTemporary(IntType, Loc);
    storeVar(Selector, number(0, IntType, Loc), Loc);
    Scope New(Scope::Finally, InScope, Loc);
    New.Entry = Body;
    New.OuterHandler = Outer;
    New.Selector = Selector;
    Scopes.push_back(New);
    uint32_t Id = InScope = Scopes.size() - 1;
    Handler = Body;
    tryBody(S, TryEnd);
    startAfter(TryEnd);
    releaseGotos(Id);
    BlockId After = isLive() ? enterFinally(Id, EndLoc) : newBlock();
    Handler = Outer;
    InScope = Around;
    start(Body);
    stmt(Finally->getBlock());
    if (isLive()) {
        Switch Ways;
        Ways.Cases = std::move(Scopes[Id].Exits);
        Ways.Default = Passed;
        BlockId From = Current;
        Value V = loadVar(Selector, EndLoc);
        Current = IC_NONE;
        endSwitch(std::move(Ways), From, V, Passed, EndLoc);
    }
    start(Passed);
    passException(EndLoc);
    start(After);
}

void FunctionLowering::sehTry(const SEHTryStmt *S) {
    if (const SEHExceptStmt *Except = S->getExceptHandler())
        sehExcept(S, Except);
    else if (const SEHFinallyStmt *Finally = S->getFinallyHandler())
        sehFinally(S, Finally);
    else
        stmt(S->getTryBlock());
}

// Which handler an exception picks is not known: any of them, or none unless one takes all.
void FunctionLowering::cxxTry(const CXXTryStmt *S) {
    uint32_t Loc = U.Locs.at(S->getTryLoc()), Outer = Handler;
    BlockId Pick = newBlock(), After = newBlock(), Body = newBlock();
    Handler = Pick;
    jump(Body);
    start(Body);
    stmt(S->getTryBlock());
    jump(After);
    Handler = Outer;
    start(Pick);
    for (unsigned I = 0; I < S->getNumHandlers(); ++I) {
        const CXXCatchStmt *Catch = S->getHandler(I);
        BlockId Taken = newBlock(), Next = newBlock();
        if (Catch->getExceptionDecl())
            branch(unknown(BoolType, Loc), Taken, Next, U.Locs.at(Catch->getCatchLoc()),
                   IC_INSTR_IMPLICIT);
        else
            jump(Taken);
        start(Taken);
        uint32_t Around = InScope;
        if (const VarDecl *VD = Catch->getExceptionDecl())
            if (VD->getIdentifier() && !VD->getType()->isDependentType())
                Locals[VD] = newVar(IC_VAR_LOCAL, U.Ty.text(VD->getIdentifier()),
                                    type(VD->getType()), U.Locs.at(VD->getLocation()));
        stmt(Catch->getHandlerBlock());
        popScopes(Around, Loc);
        jump(After);
        start(Next);
    }
    passException(Loc);
    start(After);
}

} // namespace isrcheck
