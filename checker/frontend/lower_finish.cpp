// From a function's own numbers to rows of the unit.
#include "frontend/lower_function.hpp"

using namespace clang;

namespace isrcheck {

// Operation of a jump that mergeBlocks() made superfluous.
static constexpr uint32_t Dropped = IC_OP_COUNT;

void FunctionLowering::eachSuccessor(BlockId B, llvm::function_ref<void(BlockId)> Each) const {
    if (Blocks[B].Last == IC_NONE)
        return;
    const ic_instr &Last = Instrs[Blocks[B].Last].Row;
    switch (Last.op) {
    case IC_OP_jump:
        Each(Last.a);
        break;
    case IC_OP_branch:
        Each(Last.b);
        Each(Last.c);
        break;
    case IC_OP_switch:
        for (uint32_t I = 0; I < Last.c; ++I)
            Each(Cases[Last.b + I].Block);
        Each(Last.d);
        break;
    default:
        break;
    }
}

void FunctionLowering::findReached() {
    std::vector<BlockId> Work{0};
    Blocks[0].Reached = true;
    while (!Work.empty()) {
        BlockId B = Work.back();
        Work.pop_back();
        if (!Blocks[B].Ended) {
            // A label that is never defined, or a jump whose target was lost.
            Current = B;
            if (Blocks[B].Order == IC_NONE)
                start(B);
            end(IC_OP_unreachable, 0);
        }
        auto Visit = [&](BlockId To) {
            ++Blocks[To].Predecessors;
            if (!Blocks[To].Reached) {
                Blocks[To].Reached = true;
                Work.push_back(To);
            }
        };
        eachSuccessor(B, Visit);
        if (Blocks[B].Handler != IC_NONE) {
            Blocks[Blocks[B].Handler].IsTarget = true;
            Visit(Blocks[B].Handler);
        }
    }
}

// Joins a block with the only one that leads to it, if that leads nowhere else.
void FunctionLowering::mergeBlocks() {
    for (const Loop &L : Loops)
        Blocks[L.Header].IsTarget = true;
    for (BlockId B : Order) {
        if (!Blocks[B].Reached)
            continue;
        for (;;) {
            Value Last = Blocks[B].Last;
            if (Instrs[Last].Row.op != IC_OP_jump)
                break;
            BlockId To = Instrs[Last].Row.a;
            Block &Next = Blocks[To];
            if (Next.Predecessors != 1 || Next.IsTarget || To == B || To == 0 ||
                Next.Handler != Blocks[B].Handler || Next.Loop != Blocks[B].Loop)
                break;
            Instrs[Last].Row.op = Dropped;
            Instrs[Last].Next = Next.First;
            Blocks[B].Last = Next.Last;
            Next.Reached = false;
        }
    }
}

uint32_t FunctionLowering::writeCall(const Call &C) {
    ic_call Row = {C.Symbol,
                   C.Callee == IC_NONE ? IC_NONE : RowOf[C.Callee],
                   C.Written,
                   Unit.refs.count,
                   static_cast<uint32_t>(C.Args.size()),
                   C.Flags};
    for (Value Arg : C.Args)
        ic_vec_push(&Unit.refs, RowOf[Arg]);
    ic_vec_push(&Unit.calls, Row);
    return Unit.calls.count - 1;
}

// Operands that name something of the function become rows.
ic_instr FunctionLowering::translate(const ic_instr &In, uint32_t FirstVar) {
    ic_instr Row = In;
    const char *Kinds = ic_op_operands(static_cast<ic_op>(Row.op));
    uint32_t *Operands[] = {&Row.a, &Row.b, &Row.c, &Row.d};
    uint32_t CaseCount = In.c;
    for (int I = 0; I < 4 && Kinds[I]; ++I) {
        uint32_t &Operand = *Operands[I];
        switch (Kinds[I]) {
        case 'v':
        case 'V':
            if (Operand != IC_NONE)
                Operand = RowOf[Operand];
            break;
        case 'b':
            Operand = Blocks[Operand].Row;
            break;
        case 'l':
            Operand += FirstVar;
            break;
        case 'C':
            Operand = writeCall(Calls[Operand]);
            break;
        case 'c': {
            uint32_t First = Unit.cases.count;
            for (uint32_t K = 0; K < CaseCount; ++K) {
                const Case &From = Cases[Operand + K];
                ic_case To = {From.Low, From.High, Blocks[From.Block].Row, From.Spelled};
                ic_vec_push(&Unit.cases, To);
            }
            Operand = First;
            break;
        }
        default:
            break;
        }
    }
    return Row;
}

void FunctionLowering::writeBlocks(uint32_t FunctionRow) {
    uint32_t FirstVar = Unit.functions.at[FunctionRow].first_var;
    uint32_t FirstLoop = Unit.functions.at[FunctionRow].first_loop;
    for (BlockId B : RowOrder) {
        ic_block Row = {FunctionRow, Unit.instrs.count, 0, IC_NONE, IC_NONE};
        for (Value V = Blocks[B].First; V != IC_NONE; V = Instrs[V].Next) {
            if (Instrs[V].Row.op == Dropped)
                continue;
            ic_instr Out = translate(Instrs[V].Row, FirstVar);
            ic_vec_push(&Unit.instrs, Out);
            ++Row.count;
        }
        if (Blocks[B].Loop != IC_NONE)
            Row.loop = FirstLoop + Blocks[B].Loop;
        if (Blocks[B].Handler != IC_NONE)
            Row.handler = Blocks[Blocks[B].Handler].Row;
        ic_vec_push(&Unit.blocks, Row);
    }
}

void FunctionLowering::writeLoops(uint32_t FunctionRow) {
    uint32_t First = Unit.functions.at[FunctionRow].first_loop;
    for (const Loop &L : Loops) {
        ic_loop Row = {FunctionRow, static_cast<uint32_t>(L.Kind),
                       L.Parent == IC_NONE ? IC_NONE : First + L.Parent, Blocks[L.Header].Row,
                       L.Loc};
        ic_vec_push(&Unit.loops, Row);
    }
}

// Calls `Each` with every value that an instruction uses.
void FunctionLowering::eachOperand(const ic_instr &Row,
                                   llvm::function_ref<void(Value)> Each) const {
    const char *Kinds = ic_op_operands(static_cast<ic_op>(Row.op));
    const uint32_t Operands[] = {Row.a, Row.b, Row.c, Row.d};
    for (int I = 0; I < 4 && Kinds[I]; ++I) {
        if ((Kinds[I] == 'v' || Kinds[I] == 'V') && Operands[I] != IC_NONE)
            Each(Operands[I]);
        if (Kinds[I] != 'C')
            continue;
        const Call &C = Calls[Operands[I]];
        if (C.Callee != IC_NONE)
            Each(C.Callee);
        for (Value Arg : C.Args)
            Each(Arg);
    }
}

// A jump into a statement expression may leave a value unreached whose use is reached. One unknown
// value at the start of the function stands for all such; gives it, or IC_NONE.
Value FunctionLowering::plugMissing() {
    RowOf.assign(Instrs.size(), IC_NONE);
    auto EachLive = [&](llvm::function_ref<void(Value)> Each) {
        for (BlockId B : Order)
            if (Blocks[B].Reached)
                for (Value V = Blocks[B].First; V != IC_NONE; V = Instrs[V].Next)
                    if (Instrs[V].Row.op != Dropped)
                        Each(V);
    };
    bool Missing = false;
    EachLive([&](Value V) { RowOf[V] = 0; });
    EachLive([&](Value V) {
        eachOperand(Instrs[V].Row, [&](Value Used) { Missing |= RowOf[Used] == IC_NONE; });
    });
    if (!Missing)
        return IC_NONE;
    Value Plug = Instrs.size();
    ic_instr Row = {IC_OP_unknown, IC_INSTR_LOST, 0, 0, 0, 0, 0, 0};
    Instrs.push_back({Row, Blocks[0].First});
    Blocks[0].First = Plug;
    RowOf.push_back(0);
    return Plug;
}

void FunctionLowering::finish(const FunctionDecl *FD, uint32_t Symbol) {
    findReached();
    findLoops();
    mergeBlocks();
    RowOrder.clear();
    Value Plug = plugMissing();
    uint32_t InstrRow = Unit.instrs.count;
    for (BlockId B : Order) {
        if (!Blocks[B].Reached)
            continue;
        Blocks[B].Row = Unit.blocks.count + RowOrder.size();
        RowOrder.push_back(B);
        for (Value V = Blocks[B].First; V != IC_NONE; V = Instrs[V].Next)
            if (Instrs[V].Row.op != Dropped)
                RowOf[V] = InstrRow++;
    }
    if (Plug != IC_NONE)
        for (uint32_t &Row : RowOf)
            Row = Row == IC_NONE ? RowOf[Plug] : Row;
    uint32_t Id = Unit.functions.count;
    ic_function Row = {};
    Row.symbol = Symbol;
    Row.flags = FD->isVariadic() ? IC_FUNCTION_VARIADIC : 0;
    Row.first_var = Unit.vars.count;
    Row.var_count = Vars.size();
    Row.param_count = ParamCount;
    Row.first_block = Unit.blocks.count;
    Row.block_count = RowOrder.size();
    Row.first_loop = Unit.loops.count;
    Row.loop_count = Loops.size();
    Row.loc = U.Locs.at(FD->getLocation());
    Row.body_loc = U.Locs.at(FD->getSourceRange());
    ic_vec_push(&Unit.functions, Row);
    Unit.symbols.at[Symbol].function = Id;
    for (const ic_var &Var : Vars)
        ic_vec_push(&Unit.vars, Var);
    writeLoops(Id);
    writeBlocks(Id);
    U.Facts.addBody(Id, FD->getSourceRange());
}

} // namespace isrcheck
