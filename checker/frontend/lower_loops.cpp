// Which blocks belong to which loop.
//
// While a body is lowered a loop only knows between which blocks it stands in the source. A block
// belongs to it if control can get from there to the header again without leaving that stretch:
// code that breaks out or returns runs once, wherever it is written. A loop that no way leads back
// to, like `do { ... } while (0)`, is none.
#include "frontend/lower_function.hpp"

#include <algorithm>

using namespace clang;

namespace isrcheck {

// A loop by goto takes in all of every other loop that it starts before and ends inside of.
void FunctionLowering::widenGotoLoops() {
    bool Changed = !GotoLoops.empty();
    while (Changed) {
        Changed = false;
        for (Loop &G : Loops) {
            if (G.Kind != IC_LOOP_GOTO)
                continue;
            for (const Loop &L : Loops)
                if (L.Begin > G.Begin && L.Begin < G.End && L.End > G.End) {
                    G.End = L.End;
                    Changed = true;
                }
        }
    }
}

void FunctionLowering::findMembers(Loop &L, const std::vector<std::vector<BlockId>> &Preds) {
    L.Live = false;
    if (!Blocks[L.Header].Reached)
        return;
    L.Members.assign(L.End - L.Begin, false);
    std::vector<BlockId> Work{L.Header};
    while (!Work.empty()) {
        BlockId B = Work.back();
        Work.pop_back();
        for (BlockId Pred : Preds[B]) {
            uint32_t Place = Blocks[Pred].Order;
            if (Place < L.Begin || Place >= L.End || L.Members[Place - L.Begin])
                continue;
            L.Members[Place - L.Begin] = true;
            L.Live = true;
            if (Pred != L.Header)
                Work.push_back(Pred);
        }
    }
    L.Members[Blocks[L.Header].Order - L.Begin] = true;
}

void FunctionLowering::findLoops() {
    if (Loops.empty())
        return;
    widenGotoLoops();
    std::vector<std::vector<BlockId>> Preds(Blocks.size());
    for (BlockId B : Order) {
        if (!Blocks[B].Reached)
            continue;
        eachSuccessor(B, [&](BlockId To) { Preds[To].push_back(B); });
        if (Blocks[B].Handler != IC_NONE)
            Preds[Blocks[B].Handler].push_back(B);
    }
    for (Loop &L : Loops)
        findMembers(L, Preds);
    Loops.erase(std::remove_if(Loops.begin(), Loops.end(), [](const Loop &L) { return !L.Live; }),
                Loops.end());
    std::stable_sort(Loops.begin(), Loops.end(), [](const Loop &A, const Loop &B) {
        return A.Begin != B.Begin ? A.Begin < B.Begin : A.End > B.End;
    });
    for (uint32_t I = 0; I < Loops.size(); ++I) {
        const Loop &L = Loops[I];
        Loops[I].Parent = Blocks[L.Header].Loop; // of those before it, the innermost
        for (uint32_t Place = L.Begin; Place < L.End; ++Place)
            if (L.Members[Place - L.Begin])
                Blocks[Order[Place]].Loop = I;
    }
}

} // namespace isrcheck
