// Loops, switch and goto.
#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace isrcheck {

// Loops
//

uint32_t FunctionLowering::beginLoop(ic_loop_kind Kind, BlockId Header, SourceLocation Keyword,
                                     SourceLocation CondEnd, JumpTarget Break,
                                     JumpTarget Continue) {
    Loop L = {};
    L.Kind = Kind;
    L.Header = Header;
    L.Loc = U.Locs.at(Keyword, CondEnd.isValid() ? CondEnd : Keyword);
    L.Begin = Blocks[Header].Order;
    L.Parent = IC_NONE;
    Loops.push_back(L);
    Breaks.push_back(Break);
    Continues.push_back(Continue);
    return Loops.size() - 1;
}

void FunctionLowering::endLoop(uint32_t Id) {
    Loops[Id].End = Order.size();
    Breaks.pop_back();
    Continues.pop_back();
}

void FunctionLowering::whileStmt(const WhileStmt *S) {
    BlockId Header = newBlock(), Body = newBlock(), After = newBlock(), Leave = After;
    uint32_t Around = InScope, Loc = locOf(S->getCond());
    startAfter(Header);
    uint32_t Id = beginLoop(IC_LOOP_WHILE, Header, S->getWhileLoc(), S->getCond()->getEndLoc(),
                            {After, Around}, {Header, Around});
    conditionVariable(S->getConditionVariable());
    if (InScope != Around)
        Leave = newBlock();
    cond(S->getCond(), Body, Leave);
    if (Leave != After) {
        start(Leave);
        unwind(InScope, Around, Loc);
        jump(After);
    }
    start(Body);
    marksBefore(S->getBody()->getBeginLoc());
    stmt(S->getBody());
    popScopes(Around, Loc);
    jump(Header);
    endLoop(Id);
    start(After);
}

void FunctionLowering::doStmt(const DoStmt *S) {
    BlockId Header = newBlock(), Cond = newBlock(), After = newBlock();
    startAfter(Header);
    uint32_t Id = beginLoop(IC_LOOP_DO, Header, S->getDoLoc(), S->getCond()->getEndLoc(),
                            {After, InScope}, {Cond, InScope});
    marksBefore(S->getBody()->getBeginLoc());
    stmt(S->getBody());
    startAfter(Cond);
    cond(S->getCond(), Header, After);
    endLoop(Id);
    start(After);
}

void FunctionLowering::forStmt(const ForStmt *S) {
    uint32_t Around = InScope, Loc = U.Locs.at(S->getForLoc());
    if (S->getInit())
        stmt(S->getInit());
    uint32_t Inside = InScope;
    BlockId Header = newBlock(), Body = newBlock(), Step = newBlock(), After = newBlock();
    startAfter(Header);
    SourceLocation CondEnd = S->getCond() ? S->getCond()->getEndLoc() : S->getRParenLoc();
    uint32_t Id =
        beginLoop(IC_LOOP_FOR, Header, S->getForLoc(), CondEnd, {After, Inside}, {Step, Inside});
    conditionVariable(S->getConditionVariable());
    if (S->getCond())
        cond(S->getCond(), Body, After);
    else
        jump(Body);
    start(Body);
    marksBefore(S->getBody()->getBeginLoc());
    stmt(S->getBody());
    startAfter(Step);
    if (S->getInc())
        effect(S->getInc());
    popScopes(Inside, Loc);
    jump(Header);
    endLoop(Id);
    start(After);
    popScopes(Around, Loc);
}

void FunctionLowering::rangeFor(const CXXForRangeStmt *S) {
    uint32_t Around = InScope, Loc = U.Locs.at(S->getForLoc());
    for (const Stmt *Part :
         {S->getInit(), static_cast<const Stmt *>(S->getRangeStmt()),
          static_cast<const Stmt *>(S->getBeginStmt()), static_cast<const Stmt *>(S->getEndStmt())})
        if (Part)
            stmt(Part);
    uint32_t Inside = InScope;
    BlockId Header = newBlock(), Body = newBlock(), Step = newBlock(), After = newBlock();
    startAfter(Header);
    uint32_t Id = beginLoop(IC_LOOP_RANGE, Header, S->getForLoc(), S->getRParenLoc(),
                            {After, Inside}, {Step, Inside});
    if (S->getCond())
        cond(S->getCond(), Body, After);
    else // the range's type was lost
        branch(unknown(BoolType, Loc, IC_INSTR_LOST), Body, After, Loc, IC_INSTR_IMPLICIT);
    start(Body);
    if (S->getLoopVarStmt())
        stmt(S->getLoopVarStmt());
    stmt(S->getBody());
    popScopes(Inside, Loc);
    startAfter(Step);
    if (S->getInc())
        effect(S->getInc());
    jump(Header);
    endLoop(Id);
    start(After);
    popScopes(Around, Loc);
}

// switch
//

// Whether the parser dropped a `case X:` in front of `S`: it keeps the statements behind it.
bool FunctionLowering::isLostLabel(const Stmt *Before, const Stmt *S) {
    if (isa<SwitchCase>(S) || isa<LabelStmt>(S) || isa<DeclStmt>(S) || isa<NullStmt>(S))
        return false;
    if (Switches.empty())
        return false;
    if (!Before)
        return true; // in front of the first label that is left
    auto [File, From] = U.Locs.place(Before->getEndLoc());
    auto [SameFile, To] = U.Locs.place(S->getBeginLoc());
    if (File != SameFile || To <= From)
        return false;
    llvm::StringRef Between = U.Locs.textFrom(File, From).take_front(To - From);
    return Between.contains("case") || Between.contains("default");
}

bool FunctionLowering::caseValue(const Expr *E, int64_t &Number) {
    Expr::EvalResult Result;
    if (!E || E->isValueDependent() || E->containsErrors() || !E->EvaluateAsInt(Result, U.Context))
        return false;
    llvm::APSInt N = Result.Val.getInt();
    if (N.getBitWidth() > 64)
        return false;
    Number = N.isSigned() ? N.getSExtValue() : static_cast<int64_t>(N.getZExtValue());
    return true;
}

// An enumerator's or macro's name, else the text of the label.
uint32_t FunctionLowering::caseText(const CaseStmt *S) {
    if (!S->getRHS())
        if (uint32_t Name = U.spelled(S->getLHS()))
            return Name;
    const Expr *Last = S->getRHS() ? S->getRHS() : S->getLHS();
    SourceLocation Begin = S->getLHS()->getBeginLoc(), End = Last->getEndLoc();
    if (Begin.isMacroID() || End.isMacroID())
        return 0;
    CharSourceRange Range = CharSourceRange::getTokenRange(Begin, End);
    llvm::StringRef Text = Lexer::getSourceText(Range, U.Locs.sources(), U.Locs.langOpts());
    return Text.size() > 80 ? 0 : addText(Unit, Text);
}

// Notes the labels in front of a statement and gives the statement.
const Stmt *FunctionLowering::caseLabel(const SwitchCase *S) {
    if (Switches.empty())
        return S->getSubStmt();
    BlockId B = newBlock();
    startAfter(B);
    for (;;) {
        Switch &Around = Switches.back();
        if (const auto *C = dyn_cast<CaseStmt>(S)) {
            int64_t Low = 0, High = 0;
            bool Known = caseValue(C->getLHS(), Low);
            High = Low;
            if (C->getRHS())
                Known = caseValue(C->getRHS(), High) && Known;
            // A label that no header declares was given some number: it may be any.
            if (const auto *Ref = dyn_cast<DeclRefExpr>(C->getLHS()->IgnoreParenImpCasts()))
                Known = Known && !U.Facts.isMadeUp(Ref->getDecl());
            if (Known)
                Around.Cases.push_back({Low, High, B, caseText(C)});
            else
                Around.Lost.push_back(B);
        } else if (Around.Default == IC_NONE) {
            Around.Default = B;
        }
        const Stmt *Next = S->getSubStmt();
        if (!Next || !isa<SwitchCase>(Next))
            return Next;
        S = llvm::cast<SwitchCase>(Next);
    }
}

// Ends block `From` with the switch over `V`.
void FunctionLowering::endSwitch(Switch &&Sw, BlockId From, Value V, BlockId After, uint32_t Loc) {
    BlockId Default = Sw.Default != IC_NONE ? Sw.Default : After;
    Current = From;
    for (BlockId Lost : Sw.Lost) {
        BlockId Next = newBlock();
        branch(unknown(BoolType, Loc, IC_INSTR_LOST), Lost, Next, Loc, IC_INSTR_LOST);
        start(Next);
    }
    if (Sw.Cases.empty())
        return jump(Default, Loc);
    uint32_t First = Cases.size();
    Cases.insert(Cases.end(), Sw.Cases.begin(), Sw.Cases.end());
    end(IC_OP_switch, Loc, V, First, Sw.Cases.size(), Default);
}

void FunctionLowering::switchStmt(const SwitchStmt *S) {
    uint32_t Around = InScope, Loc = locOf(S->getCond());
    if (S->getInit())
        stmt(S->getInit());
    conditionVariable(S->getConditionVariable());
    Value V = valueOrUnknown(S->getCond());
    if (!isLive())
        start(newBlock());
    BlockId From = Current, After = newBlock();
    Current = IC_NONE;
    Switches.emplace_back();
    Breaks.push_back({After, InScope});
    if (const auto *Body = dyn_cast_or_null<CompoundStmt>(S->getBody()))
        compound(Body, true);
    else
        stmt(S->getBody());
    jump(After);
    Breaks.pop_back();
    Switch Sw = std::move(Switches.back());
    Switches.pop_back();
    endSwitch(std::move(Sw), From, V, After, Loc);
    start(After);
    popScopes(Around, Loc);
}

// goto
//

FunctionLowering::Label &FunctionLowering::label(const LabelDecl *D) {
    auto [It, New] = Labels.try_emplace(D);
    if (New)
        It->second.Block = newBlock();
    return It->second;
}

// A loop from the label to here.
void FunctionLowering::noteBackwardGoto(const LabelDecl *D) {
    const Label &To = label(D);
    auto [It, New] = GotoLoops.try_emplace(D, Loops.size());
    if (New) {
        Loop L = {};
        L.Kind = IC_LOOP_GOTO;
        L.Header = To.Block;
        L.Loc = To.Loc;
        L.Begin = Blocks[To.Block].Order;
        L.Parent = IC_NONE;
        Loops.push_back(L);
    }
    Loops[It->second].End = Order.size();
}

void FunctionLowering::gotoStmt(const GotoStmt *S) {
    const LabelDecl *D = S->getLabel();
    JumpTarget To = {label(D).Block, label(D).Scope};
    if (!isLive())
        return;
    if (To.Scope == IC_NONE) {
        Pending.push_back({D, Current, InScope, locOf(S)});
        Current = IC_NONE;
        return;
    }
    jumpOut(To, locOf(S));
    noteBackwardGoto(D);
}

void FunctionLowering::resolveGotos(const LabelDecl *D) {
    BlockId Here = Current, To = label(D).Block;
    for (size_t I = 0; I < Pending.size();) {
        if (Pending[I].Label != D) {
            ++I;
            continue;
        }
        Current = Pending[I].From;
        jump(To, Pending[I].Loc);
        Pending.erase(Pending.begin() + I);
    }
    Current = Here;
}

// Labels whose addresses a table holds.
void FunctionLowering::noteLabels(const Expr *Init) {
    const Expr *E = Init ? Init->IgnoreParenCasts() : nullptr;
    if (const auto *Address = dyn_cast_or_null<AddrLabelExpr>(E)) {
        label(Address->getLabel());
        AddressTaken.push_back(Address->getLabel());
    } else if (const auto *L = dyn_cast_or_null<InitListExpr>(E)) {
        for (const Expr *Part : L->inits())
            noteLabels(Part);
    }
}

// GNU `goto *p`: to any label whose address is taken.
void FunctionLowering::indirectGoto(const IndirectGotoStmt *S) {
    uint32_t Loc = locOf(S);
    Value V = valueOrUnknown(S->getTarget());
    if (!isLive())
        return;
    Switch Ways;
    for (const LabelDecl *D : AddressTaken) {
        int64_t Way = static_cast<int64_t>(Ways.Cases.size());
        BlockId To = label(D).Block;
        Ways.Cases.push_back({Way, Way, To, 0});
        if (label(D).Scope != IC_NONE)
            noteBackwardGoto(D);
    }
    BlockId From = Current, Nowhere = newBlock();
    endSwitch(std::move(Ways), From, V, Nowhere, Loc);
    start(Nowhere);
    end(IC_OP_unreachable, Loc);
}

} // namespace isrcheck
