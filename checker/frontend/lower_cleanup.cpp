// Ways out of scopes: destructors of locals and temporaries, and `__finally`.
#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace isrcheck {

uint32_t FunctionLowering::pushDestructor(VarId Var, QualType T, uint32_t Loc) {
    Scope S(Scope::Destructor, InScope, Loc);
    S.Var = Var;
    S.Type = T;
    Scopes.push_back(S);
    return InScope = Scopes.size() - 1;
}

// Temporaries
//

FunctionLowering::FullExpression FunctionLowering::beginFullExpression() {
    FullExpression Outer = Full;
    Full.Block = Current;
    Full.After = isLive() ? Blocks[Current].Last : IC_NONE;
    Full.Conditional = 0;
    return Outer;
}

void FunctionLowering::endFullExpression(FullExpression Outer, uint32_t OuterScope, uint32_t Loc) {
    popScopes(OuterScope, Loc);
    Full = Outer;
}

VarId FunctionLowering::newObjectTemporary(QualType T, uint32_t Loc) {
    return newTemporary(type(T), Loc);
}

// Sets a flag to 0 where the full expression starts.
void FunctionLowering::clearFlag(VarId Flag, uint32_t Loc) {
    if (Full.Block == IC_NONE)
        return;
    BlockId Around = Current;
    Block &B = Blocks[Full.Block];
    // Added at the end, then moved behind `After`.
    Value OldLast = B.Last, First = Instrs.size();
    bool Ended = B.Ended;
    Current = Full.Block;
    storeVar(Flag, number(0, IntType, Loc), Loc);
    Value Last = Instrs.size() - 1;
    if (OldLast != Full.After) {
        Instrs[OldLast].Next = IC_NONE;
        Value &Link = Full.After == IC_NONE ? B.First : Instrs[Full.After].Next;
        Instrs[Last].Next = Link;
        Link = First;
        B.Last = OldLast;
    }
    B.Ended = Ended;
    Current = Around;
}

// Says that a temporary is made now; it goes at the end of the full expression.
void FunctionLowering::registerTemporary(VarId Var, QualType T, uint32_t Loc) {
    if (!needsDestructor(T))
        return;
    uint32_t Id = pushDestructor(Var, T, Loc);
    if (Full.Conditional == 0)
        return;
    VarId Flag = newTemporary(IntType, Loc);
    Scopes[Id].Flag = Flag;
    clearFlag(Flag, Loc);
    storeVar(Flag, number(1, IntType, Loc), Loc);
}

// Leaving
//

// What one scope does when control leaves it, in the current block.
void FunctionLowering::runCleanup(uint32_t Id, uint32_t Loc) {
    const Scope S = Scopes[Id];
    if (S.Kind == Scope::Finally)
        return exitFinally(Id, Loc);
    if (S.Kind != Scope::Destructor)
        return;
    BlockId Join = IC_NONE;
    if (S.Flag != IC_NONE) {
        BlockId Made = newBlock();
        Join = newBlock();
        branch(loadVar(S.Flag, Loc), Made, Join, Loc, IC_INSTR_IMPLICIT | IC_INSTR_POSITIVE);
        start(Made);
    }
    Value Object;
    if (S.Field == IC_NONE)
        Object = addressOf(S.Var, Loc);
    else
        Object = emit(S.IsBase ? IC_OP_addr_base : IC_OP_addr_field, pointerType(S.Type), Loc,
                      loadVar(S.Var, Loc), S.Field);
    destroy(Object, S.Type, Loc);
    if (Join != IC_NONE) {
        jump(Join);
        start(Join);
    }
}

// Goes to the `__finally` body; gives the block that goes on behind it this way.
BlockId FunctionLowering::enterFinally(uint32_t Id, uint32_t Loc) {
    BlockId Behind = newBlock();
    int64_t Way = static_cast<int64_t>(Scopes[Id].Exits.size()) + 1;
    storeVar(Scopes[Id].Selector, number(Way, IntType, Loc), Loc);
    Scopes[Id].Exits.push_back({Way, Way, Behind, 0});
    jump(Scopes[Id].Entry, Loc);
    return Behind;
}

void FunctionLowering::exitFinally(uint32_t Id, uint32_t Loc) {
    if (!isLive())
        return;
    BlockId Behind = enterFinally(Id, Loc);
    uint32_t Around = Handler;
    Handler = Scopes[Id].OuterHandler;
    start(Behind);
    Handler = Around;
}

// Runs all scopes from `From` out to `To`, which stays. Blocks that this starts belong to the
// handler outside of what was left already.
void FunctionLowering::unwind(uint32_t From, uint32_t To, uint32_t Loc) {
    uint32_t Around = Handler;
    for (uint32_t Id = From; Id != To && Id != 0 && Id != IC_NONE; Id = Scopes[Id].Parent) {
        if (!isLive())
            break;
        runCleanup(Id, Loc);
        if (Scopes[Id].Kind == Scope::Finally)
            Handler = Scopes[Id].OuterHandler;
    }
    Handler = Around;
}

bool FunctionLowering::crossesFinally(uint32_t From, uint32_t To) const {
    for (uint32_t Id = From; Id != To && Id != 0 && Id != IC_NONE; Id = Scopes[Id].Parent)
        if (Scopes[Id].Kind == Scope::Finally)
            return true;
    return false;
}

// Gotos that wait for their label and stand inside the scope have to run it too.
void FunctionLowering::releaseGotos(uint32_t Id) {
    for (size_t I = 0; I < Pending.size(); ++I) {
        if (Pending[I].Scope != Id)
            continue;
        BlockId Around = Current;
        uint32_t AroundHandler = Handler;
        Current = Pending[I].From;
        Handler = Blocks[Current].Handler;
        runCleanup(Id, Pending[I].Loc);
        Pending[I].From = Current;
        Pending[I].Scope = Scopes[Id].Parent;
        Current = Around;
        Handler = AroundHandler;
    }
}

void FunctionLowering::popScopes(uint32_t To, uint32_t Loc) {
    while (InScope != To && InScope != 0) {
        uint32_t Id = InScope;
        releaseGotos(Id);
        InScope = Scopes[Id].Parent;
        if (isLive())
            runCleanup(Id, Loc);
    }
}

void FunctionLowering::jumpOut(JumpTarget To, uint32_t Loc) {
    if (!isLive())
        return;
    unwind(InScope, To.Scope, Loc);
    jump(To.Block, Loc);
}

} // namespace isrcheck
