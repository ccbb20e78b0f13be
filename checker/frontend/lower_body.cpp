#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace isrcheck {

FunctionLowering::FunctionLowering(UnitLowering &Unit_) : U(Unit_), Unit(Unit_.Unit) {
    IsCxx = U.Context.getLangOpts().CPlusPlus;
    IntType = type(U.Context.IntTy);
    BoolType = IsCxx ? type(U.Context.BoolTy) : IntType;
}

void FunctionLowering::reset(const FunctionDecl *FD) {
    Function = FD;
    Instrs.clear();
    Blocks.clear();
    Order.clear();
    Calls.clear();
    Cases.clear();
    Vars.clear();
    Loops.clear();
    Scopes.clear();
    Scopes.emplace_back(Scope::Function, IC_NONE, 0);
    ParamCount = InScope = 0;
    Full = FullExpression();
    Current = Handler = ThisVar = ReturnVar = IC_NONE;
    Locals.clear();
    Captures.clear();
    ThisCapture = nullptr;
    Labels.clear();
    GotoLoops.clear();
    AddressTaken.clear();
    Pending.clear();
    Breaks.clear();
    Continues.clear();
    Leaves.clear();
    Switches.clear();
    Opaques.clear();
    Extended.clear();
}

void FunctionLowering::makeParameters(const FunctionDecl *FD) {
    const auto *Method = dyn_cast<CXXMethodDecl>(FD);
    if (Method && Method->isInstance()) {
        uint32_t Pointer = U.Ty.pointerTo(type(U.Context.getRecordType(Method->getParent())));
        ThisVar =
            newVar(IC_VAR_PARAMETER, addText(Unit, "this"), Pointer, U.Locs.at(FD->getLocation()));
        if (Method->getParent()->isLambda())
            Method->getParent()->getCaptureFields(Captures, ThisCapture);
    }
    for (const ParmVarDecl *Param : FD->parameters()) {
        VarId Var = newVar(IC_VAR_PARAMETER, U.Ty.text(Param->getIdentifier()),
                           type(Param->getType()), U.Locs.at(Param->getLocation()));
        Locals[Param] = Var;
    }
    ParamCount = Vars.size();
}

void FunctionLowering::lower(const FunctionDecl *FD) {
    const Stmt *Body = FD->getBody();
    if (!Body)
        return;
    uint32_t Symbol = U.Syms.function(FD);
    if (Unit.symbols.at[Symbol].function != IC_NONE)
        return; // defined twice
    reset(FD);
    makeParameters(FD);
    start(newBlock());
    Marks = U.Facts.pagedMarks(Body->getSourceRange());
    if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(FD))
        constructorInits(Ctor);
    if (const auto *Dtor = dyn_cast<CXXDestructorDecl>(FD))
        destructorScopes(Dtor);
    stmt(Body);
    uint32_t EndLoc = U.Locs.at(Body->getEndLoc());
    if (isLive())
        popScopes(0, EndLoc);
    if (isLive())
        end(IC_OP_return, EndLoc, IC_NONE, 0, 0, 0, IC_INSTR_IMPLICIT);
    finish(FD, Symbol);
}

// Instructions
//

Value FunctionLowering::emit(ic_op Op, uint32_t Type, uint32_t Loc, uint32_t A, uint32_t B,
                             uint32_t C, uint32_t D, uint32_t Flags) {
    if (Current == IC_NONE)
        start(newBlock()); // nothing leads here; a label may follow
    Value V = Instrs.size();
    Instr I = {{static_cast<uint32_t>(Op), Flags, Type, Loc, A, B, C, D}, IC_NONE};
    Instrs.push_back(I);
    Block &B0 = Blocks[Current];
    if (B0.Last == IC_NONE)
        B0.First = V;
    else
        Instrs[B0.Last].Next = V;
    B0.Last = V;
    return V;
}

BlockId FunctionLowering::newBlock() {
    Blocks.emplace_back();
    return Blocks.size() - 1;
}

void FunctionLowering::start(BlockId B) {
    Blocks[B].Order = Order.size();
    Blocks[B].Handler = Handler;
    Order.push_back(B);
    Current = B;
}

void FunctionLowering::startAfter(BlockId B) {
    if (isLive())
        jump(B);
    start(B);
}

void FunctionLowering::end(ic_op Op, uint32_t Loc, uint32_t A, uint32_t B, uint32_t C, uint32_t D,
                           uint32_t Flags) {
    emit(Op, 0, Loc, A, B, C, D, Flags);
    Blocks[Current].Ended = true;
    Current = IC_NONE;
}

void FunctionLowering::jump(BlockId B, uint32_t Loc) {
    if (isLive())
        end(IC_OP_jump, Loc, B);
}

void FunctionLowering::branch(Value V, BlockId True, BlockId False, uint32_t Loc, uint32_t Flags) {
    end(IC_OP_branch, Loc, V, True, False, 0, Flags);
}

// Variables and values
//

VarId FunctionLowering::newVar(ic_var_kind Kind, uint32_t Name, uint32_t Type, uint32_t Loc) {
    Vars.push_back({static_cast<uint32_t>(Kind), Name, Type, Loc});
    return Vars.size() - 1;
}

VarId FunctionLowering::newTemporary(uint32_t Type, uint32_t Loc) {
    return newVar(IC_VAR_TEMPORARY, 0, Type, Loc);
}

Value FunctionLowering::addressOf(VarId Var, uint32_t Loc) {
    return emit(IC_OP_addr_var, U.Ty.pointerTo(Vars[Var].type), Loc, Var);
}

Value FunctionLowering::loadVar(VarId Var, uint32_t Loc) {
    return emit(IC_OP_load, Vars[Var].type, Loc, addressOf(Var, Loc));
}

void FunctionLowering::storeVar(VarId Var, Value V, uint32_t Loc) {
    emit(IC_OP_store, Vars[Var].type, Loc, addressOf(Var, Loc), V);
}

Value FunctionLowering::number(int64_t N, uint32_t Type, uint32_t Loc, uint32_t Spelled) {
    bool Unsigned = !(Unit.types.at[Type].flags & IC_TYPE_SIGNED);
    return emit(IC_OP_const, Type, Loc, U.constant(N, Spelled, Unsigned));
}

Value FunctionLowering::unknown(uint32_t Type, uint32_t Loc, uint32_t Flags) {
    return emit(IC_OP_unknown, Type, Loc, 0, 0, 0, 0, Flags);
}

Value FunctionLowering::load(Value Address, QualType T, uint32_t Loc) {
    uint32_t Flags = T.isVolatileQualified() ? IC_INSTR_VOLATILE : 0;
    return emit(IC_OP_load, type(T), Loc, Address, 0, 0, 0, Flags);
}

void FunctionLowering::store(Value Address, Value V, QualType T, uint32_t Loc) {
    uint32_t Flags = T.isVolatileQualified() ? IC_INSTR_VOLATILE : 0;
    emit(IC_OP_store, type(T), Loc, Address, V, 0, 0, Flags);
}

} // namespace isrcheck
