// Lowers one function body after the other. The parts are in lower_body.cpp (blocks and
// instructions), lower_expr*.cpp, lower_cast.cpp, lower_call.cpp, lower_object.cpp (C++ objects),
// lower_init.cpp, lower_lost.cpp (what error recovery leaves), lower_cond.cpp, lower_stmt.cpp,
// lower_control.cpp (loops, switch, goto), lower_try.cpp, lower_cleanup.cpp (ways out of scopes)
// and lower_loops.cpp.
//
// While a function is lowered, blocks, instructions and variables are numbered within it; `finish`
// drops what can't be reached and turns the numbers into rows of the unit. Nothing here recurses on
// the length of operand chains, `else if` chains, or statement lists.
#pragma once

#include "frontend/lower_symbols.hpp"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

namespace isrcheck {

// An instruction, a block, a variable of the function being lowered; IC_NONE for none.
using Value = uint32_t;
using BlockId = uint32_t;
using VarId = uint32_t;

// Without the wrappers that change neither value nor place: parentheses, `_Generic`, default
// arguments and the like.
const clang::Expr *strip(const clang::Expr *E);

// What all functions of a unit share.
struct UnitLowering {
    clang::ASTContext &Context;
    Locations &Locs;
    Types &Ty;
    Symbols &Syms;
    FactIndex &Facts;
    ic_unit &Unit;
    bool HasErrors; // the parser reported some
    llvm::DenseMap<std::pair<uint64_t, uint32_t>, uint32_t> Consts;

    UnitLowering(clang::ASTContext &C, Locations &L, Types &T, Symbols &S, FactIndex &F,
                 ic_unit &Out, bool Errors)
        : Context(C), Locs(L), Ty(T), Syms(S), Facts(F), Unit(Out), HasErrors(Errors) {}

    uint32_t constant(int64_t Number, uint32_t Spelled, bool Unsigned);
    // Name that a constant was written as: an object-like macro's or an enumerator's, or 0.
    uint32_t spelled(const clang::Expr *E);
    // The value of an integer constant expression. Cheap for all others; does not recurse deeply.
    bool fold(const clang::Expr *E, llvm::APSInt &Number);
};

// The initialiser of a variable with static storage as rows of `inits`.
void lowerGlobalInit(UnitLowering &U, const clang::VarDecl *VD);

class FunctionLowering {
public:
    explicit FunctionLowering(UnitLowering &U);
    void lower(const clang::FunctionDecl *Definition);

private:
    struct Instr {
        ic_instr Row;
        uint32_t Next; // in its block
    };
    struct Block {
        Value First = IC_NONE, Last = IC_NONE;
        uint32_t Order = IC_NONE; // when it was started: the order of the source
        BlockId Handler = IC_NONE;
        bool Ended = false;
        // set by finish()
        bool Reached = false, IsTarget = false; // IsTarget: header or handler, keeps its own block
        uint32_t Predecessors = 0, Row = IC_NONE, Loop = IC_NONE;
    };
    struct Call {
        uint32_t Symbol = IC_NONE;
        Value Callee = IC_NONE;
        uint32_t Written = 0;
        uint32_t Flags = 0;
        llvm::SmallVector<Value, 6> Args;
    };
    struct Case {
        int64_t Low, High;
        BlockId Block;
        uint32_t Spelled;
    };
    struct Loop {
        ic_loop_kind Kind;
        BlockId Header;
        uint32_t Loc;
        uint32_t Begin, End;       // of the blocks that stand in it, by order; End is exclusive
        std::vector<bool> Members; // of the blocks that stand in it
        uint32_t Parent = IC_NONE;
        bool Live = false;
    };
    // What runs on the way out: scope 0 is the function, each other one hangs in its parent.
    struct Scope {
        enum ScopeKind { Function, Destructor, Finally } Kind;
        uint32_t Parent;
        uint32_t Loc;
        Scope(ScopeKind K, uint32_t In, uint32_t At) : Kind(K), Parent(In), Loc(At) {}
        // Destructor: of variable Var, or of a base or member of the object Var points to.
        VarId Var = IC_NONE, Flag = IC_NONE; // Flag: temporary that says whether it was made
        clang::QualType Type;
        uint32_t Field = IC_NONE;
        bool IsBase = false;
        // Finally
        BlockId Entry = IC_NONE, OuterHandler = IC_NONE;
        VarId Selector = IC_NONE;
        std::vector<Case> Exits;
    };
    // Where a full expression starts; flags of conditional temporaries are cleared there.
    struct FullExpression {
        BlockId Block = IC_NONE;
        Value After = IC_NONE;
        uint32_t Conditional = 0; // >0: what is lowered now may be skipped
    };
    struct JumpTarget {
        BlockId Block;
        uint32_t Scope;
    };
    struct Label {
        BlockId Block;
        uint32_t Scope = IC_NONE; // known once the label was met
        uint32_t Loc = 0;
    };
    struct PendingGoto {
        const clang::LabelDecl *Label;
        BlockId From; // open block that jumps when the way out is known
        uint32_t Scope, Loc;
    };
    struct Switch {
        std::vector<Case> Cases;
        BlockId Default = IC_NONE;
        std::vector<BlockId> Lost; // where code stands whose label the parser lost
        bool Unsigned = false;
    };

    // lower_body.cpp
    void reset(const clang::FunctionDecl *FD);
    void makeParameters(const clang::FunctionDecl *FD);
    Value emit(ic_op Op, uint32_t Type, uint32_t Loc, uint32_t A = 0, uint32_t B = 0,
               uint32_t C = 0, uint32_t D = 0, uint32_t Flags = 0);
    BlockId newBlock();
    void start(BlockId B);
    void startAfter(BlockId B); // jumps there from the current block, if control gets so far
    bool isLive() const { return Current != IC_NONE; }
    void jump(BlockId B, uint32_t Loc = 0);
    void branch(Value V, BlockId True, BlockId False, uint32_t Loc, uint32_t Flags);
    void end(ic_op Op, uint32_t Loc, uint32_t A = 0, uint32_t B = 0, uint32_t C = 0, uint32_t D = 0,
             uint32_t Flags = 0);
    VarId newVar(ic_var_kind Kind, uint32_t Name, uint32_t Type, uint32_t Loc);
    VarId newTemporary(uint32_t Type, uint32_t Loc);
    Value addressOf(VarId Var, uint32_t Loc);
    Value loadVar(VarId Var, uint32_t Loc);
    void storeVar(VarId Var, Value V, uint32_t Loc);
    Value number(int64_t N, uint32_t Type, uint32_t Loc, uint32_t Spelled = 0);
    Value unknown(uint32_t Type, uint32_t Loc, uint32_t Flags = 0);
    Value load(Value Address, clang::QualType T, uint32_t Loc);
    void store(Value Address, Value V, clang::QualType T, uint32_t Loc);
    uint32_t typeOf(Value V) const { return Instrs[V].Row.type; }
    // Never null: `T x(a, b)` with an operand that was lost has an initialiser without any type.
    clang::QualType typeOf(const clang::Expr *E) const {
        return E->getType().isNull() ? U.Context.DependentTy : E->getType();
    }
    uint32_t type(clang::QualType T) { return U.Ty.of(T); }
    uint32_t pointerType(clang::QualType T) { return U.Ty.pointerTo(U.Ty.of(T)); }
    uint32_t locOf(const clang::Stmt *S) { return U.Locs.at(S->getSourceRange()); }

    // lower_finish.cpp
    void finish(const clang::FunctionDecl *FD, uint32_t Symbol);
    void findReached();
    void mergeBlocks();
    // Calls `Each` with every block that control may go to from the end of `B`.
    void eachSuccessor(BlockId B, llvm::function_ref<void(BlockId)> Each) const;
    void eachOperand(const ic_instr &Row, llvm::function_ref<void(Value)> Each) const;
    Value plugMissing();
    void writeLoops(uint32_t Function);
    void writeBlocks(uint32_t Function);
    ic_instr translate(const ic_instr &Row, uint32_t FirstVar);
    uint32_t writeCall(const Call &C);

    // lower_loops.cpp: which blocks belong to which loop
    void findLoops();
    void widenGotoLoops();
    void findMembers(Loop &L, const std::vector<std::vector<BlockId>> &Preds);

    // lower_expr.cpp
    Value lvalue(const clang::Expr *E); // address
    Value rvalue(const clang::Expr *E); // IC_NONE if it is void
    void effect(const clang::Expr *E);  // for its side effects only
    Value valueOrUnknown(const clang::Expr *E);
    Value rvalueOther(const clang::Expr *E);
    Value rvalueRare(const clang::Expr *E);
    Value lvalueOther(const clang::Expr *E);
    Value declRef(const clang::DeclRefExpr *E);
    Value variableAddress(const clang::VarDecl *VD, uint32_t Loc);
    Value capturedAddress(const clang::ValueDecl *VD, uint32_t Loc);
    Value member(const clang::MemberExpr *E);
    Value fieldAddress(Value Base, const clang::FieldDecl *FD, uint32_t Loc);
    Value subscript(const clang::ArraySubscriptExpr *E);
    Value thisValue(const clang::Expr *E);
    Value opaque(const clang::OpaqueValueExpr *E);
    Value pseudoObject(const clang::PseudoObjectExpr *E, bool Address);
    Value materialize(const clang::Expr *E, clang::QualType T); // address of a new temporary
    Value statementExpr(const clang::StmtExpr *E, bool Address);
    Value withCleanups(const clang::ExprWithCleanups *E, bool Address);

    // lower_operator.cpp
    Value unary(const clang::UnaryOperator *E);
    Value unaryChain(const clang::UnaryOperator *E);
    Value step(const clang::UnaryOperator *E, bool Address); // ++ and --
    Value binary(const clang::BinaryOperator *E);
    Value binarySpine(const clang::BinaryOperator *E);
    Value binaryStep(const clang::BinaryOperator *E, Value Left, Value Right, uint32_t Loc);
    Value pointerStep(Value Pointer, Value Index, bool Minus, clang::QualType T, uint32_t Loc);
    Value assign(const clang::BinaryOperator *E, bool Address);
    Value compoundAssign(const clang::CompoundAssignOperator *E, bool Address);
    Value conditional(const clang::ConditionalOperator *E, bool Address);
    Value elvis(const clang::BinaryConditionalOperator *E, bool Address); // GNU `a ?: b`
    Value truth(const clang::Expr *E); // 0 or 1 through a temporary
    Value comma(const clang::BinaryOperator *E, bool Address);
    Value convert(Value V, clang::QualType To, uint32_t Loc);

    // lower_cast.cpp
    Value cast(const clang::CastExpr *E);
    Value castAddress(const clang::CastExpr *E);
    const clang::FunctionDecl *meantFunction(const clang::Expr *E) const;
    Value loadCast(const clang::CastExpr *E);
    Value decay(const clang::CastExpr *E);
    Value classCast(const clang::CastExpr *E, Value Object, bool ToBase);

    // lower_cond.cpp
    void cond(const clang::Expr *E, BlockId True, BlockId False);
    void condLeaf(const clang::Expr *E, BlockId True, BlockId False);

    // lower_call.cpp
    Value call(const clang::CallExpr *E);
    bool builtin(const clang::CallExpr *E, Value &Result);
    Value emitCall(Call &&C, uint32_t Type, uint32_t Loc);
    Value finishCall(Call &&C, const clang::CallExpr *E);
    void addArgument(Call &C, const clang::Expr *Arg);
    void addCallee(Call &C, const clang::Expr *Callee);
    void addFunction(Call &C, const clang::FunctionDecl *FD, clang::SourceLocation Name);
    void addObject(Call &C, const clang::CXXMemberCallExpr *E);
    uint32_t writtenName(clang::SourceLocation Token, const clang::IdentifierInfo *Plain);

    // lower_object.cpp
    void construct(Value Address, const clang::CXXConstructExpr *E);
    void destroy(Value Address, clang::QualType T, uint32_t Loc, bool Written = false);
    bool needsDestructor(clang::QualType T) const;
    Value newObject(const clang::CXXNewExpr *E);
    void deleteObject(const clang::CXXDeleteExpr *E);
    void lambda(Value Address, const clang::LambdaExpr *E);
    void constructorInits(const clang::CXXConstructorDecl *Ctor);
    void destructorScopes(const clang::CXXDestructorDecl *Dtor);
    Value throwException(const clang::CXXThrowExpr *E);

    // lower_init.cpp
    void initInto(Value Address, clang::QualType T, const clang::Expr *Init, bool Zeroed = false);
    void initList(Value Address, clang::QualType T, const clang::InitListExpr *L, bool Zeroed);
    void initFields(Value Address, const clang::RecordDecl *RD, llvm::ArrayRef<clang::Expr *> Inits,
                    uint32_t Loc);
    void initElements(Value Address, clang::QualType Element, llvm::ArrayRef<clang::Expr *> Inits);
    void initRecord(Value Address, clang::QualType T, const clang::Expr *Init);
    void initBlank(Value Address, clang::QualType T, bool Zeroed, uint32_t Loc);
    void initAggregate(Value Address, clang::QualType T, const clang::Expr *E, bool Zeroed);
    void initChoice(Value Address, clang::QualType T, const clang::ConditionalOperator *E);
    void localVariable(const clang::VarDecl *VD);
    void zero(Value Address, clang::QualType T, uint32_t Loc);

    // lower_lost.cpp
    Value lost(const clang::Expr *E, bool Address);
    Value lostCall(const clang::RecoveryExpr *E);
    bool isLostCall(const clang::RecoveryExpr *E);
    Value lostMember(const clang::RecoveryExpr *E);
    Value dependentMember(const clang::CXXDependentScopeMemberExpr *E);
    Value lostAssignment(const clang::RecoveryExpr *E);
    Value lostRecovery(const clang::RecoveryExpr *E, bool Address);
    Value dependentCall(const clang::CallExpr *E);
    Value madeUpMember(Value Base, clang::QualType BaseType, llvm::StringRef Name, uint32_t Loc);
    void lostInit(Value Address, clang::QualType T, const clang::Expr *E);
    void lostChildren(const clang::Stmt *S);
    void addLostCallee(Call &C, const clang::Expr *E);

    // lower_stmt.cpp
    void stmt(const clang::Stmt *S);
    void compound(const clang::CompoundStmt *S, bool IsSwitchBody = false);
    void declStmt(const clang::DeclStmt *S);
    void localDecl(const clang::Decl *D);
    void ifStmt(const clang::IfStmt *S);
    void returnStmt(const clang::ReturnStmt *S);
    void labelStmt(const clang::LabelStmt *S);
    void stmtRare(const clang::Stmt *S);
    void marksBefore(clang::SourceLocation Loc);

    // lower_control.cpp
    void whileStmt(const clang::WhileStmt *S);
    void doStmt(const clang::DoStmt *S);
    void forStmt(const clang::ForStmt *S);
    void rangeFor(const clang::CXXForRangeStmt *S);
    void switchStmt(const clang::SwitchStmt *S);
    const clang::Stmt *caseLabel(const clang::SwitchCase *S);
    void endSwitch(Switch &&Sw, BlockId From, Value V, BlockId After, uint32_t Loc);
    bool isLostLabel(const clang::Stmt *Before, const clang::Stmt *S);
    void gotoStmt(const clang::GotoStmt *S);
    void noteLabels(const clang::Expr *Init);
    void indirectGoto(const clang::IndirectGotoStmt *S);
    Label &label(const clang::LabelDecl *D);
    void noteBackwardGoto(const clang::LabelDecl *D);
    void resolveGotos(const clang::LabelDecl *D);
    uint32_t beginLoop(ic_loop_kind Kind, BlockId Header, clang::SourceLocation Keyword,
                       clang::SourceLocation CondEnd, JumpTarget Break, JumpTarget Continue);
    void endLoop(uint32_t Loop);
    uint32_t caseText(const clang::CaseStmt *S);
    bool caseValue(const clang::Expr *E, int64_t &Number);
    void conditionVariable(const clang::VarDecl *VD);

    // lower_try.cpp
    void sehTry(const clang::SEHTryStmt *S);
    void sehExcept(const clang::SEHTryStmt *S, const clang::SEHExceptStmt *Except);
    void sehFinally(const clang::SEHTryStmt *S, const clang::SEHFinallyStmt *Finally);
    void tryBody(const clang::SEHTryStmt *S, BlockId Leave);
    void cxxTry(const clang::CXXTryStmt *S);
    void passException(uint32_t Loc); // on to the handler around, or out of the function

    // lower_cleanup.cpp
    uint32_t pushDestructor(VarId Var, clang::QualType T, uint32_t Loc);
    void popScopes(uint32_t To, uint32_t Loc); // with what runs when control falls out of them
    void unwind(uint32_t From, uint32_t To, uint32_t Loc);
    void runCleanup(uint32_t Scope, uint32_t Loc);
    BlockId enterFinally(uint32_t Scope, uint32_t Loc);
    void exitFinally(uint32_t Scope, uint32_t Loc);
    void releaseGotos(uint32_t Scope);
    bool crossesFinally(uint32_t From, uint32_t To) const;
    void jumpOut(JumpTarget To, uint32_t Loc);
    FullExpression beginFullExpression(); // gives the one around it
    void endFullExpression(FullExpression Outer, uint32_t OuterScope, uint32_t Loc);
    void clearFlag(VarId Flag, uint32_t Loc);
    VarId newObjectTemporary(clang::QualType T, uint32_t Loc);
    void registerTemporary(VarId Var, clang::QualType T, uint32_t Loc);

    UnitLowering &U;
    ic_unit &Unit;
    bool IsCxx;
    const clang::FunctionDecl *Function = nullptr;
    std::vector<Instr> Instrs;
    std::vector<Block> Blocks;
    std::vector<BlockId> Order; // blocks as they were started
    std::vector<Call> Calls;
    std::vector<Case> Cases;
    std::vector<ic_var> Vars;
    std::vector<Loop> Loops;
    std::vector<Scope> Scopes;
    uint32_t ParamCount = 0;
    BlockId Current = IC_NONE;
    BlockId Handler = IC_NONE; // of blocks started now
    uint32_t InScope = 0;      // innermost scope
    FullExpression Full;
    VarId ThisVar = IC_NONE, ReturnVar = IC_NONE;
    uint32_t IntType = 0, BoolType = 0;
    llvm::DenseMap<const clang::ValueDecl *, VarId> Locals;
    llvm::DenseMap<const clang::ValueDecl *, clang::FieldDecl *> Captures;
    clang::FieldDecl *ThisCapture = nullptr;
    llvm::DenseMap<const clang::LabelDecl *, Label> Labels;
    llvm::DenseMap<const clang::LabelDecl *, uint32_t> GotoLoops;
    std::vector<const clang::LabelDecl *> AddressTaken;
    std::vector<PendingGoto> Pending;
    std::vector<JumpTarget> Breaks, Continues, Leaves;
    std::vector<Switch> Switches;
    llvm::SmallVector<std::pair<const clang::OpaqueValueExpr *, Value>, 4> Opaques;
    llvm::SmallVector<std::pair<VarId, clang::QualType>, 4> Extended; // live as long as a variable
    llvm::ArrayRef<FactIndex::MarkAt> Marks; // PAGED_CODE() marks of the body still to come
    std::vector<BlockId> RowOrder;           // finish(): live blocks in the order of their rows
    std::vector<uint32_t> RowOf;             // finish(): row of each instruction
};

} // namespace isrcheck
