// Conditions as control flow, and what constants were written as.
#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace isrcheck {

// An implicit conversion to an integer type of at least the same size.
static bool isWidening(const ImplicitCastExpr *E) {
    if (E->getCastKind() != CK_IntegralCast)
        return false;
    auto Size = [](QualType T) {
        const auto *B = T->getAs<BuiltinType>();
        return B ? static_cast<int>(B->getKind()) : -1;
    };
    // A promotion: the only one that C adds to conditions.
    QualType From = E->getSubExpr()->getType();
    return E->getType()->isSpecificBuiltinType(BuiltinType::Int) && Size(From) >= 0 &&
           From->isIntegerType() && Size(From) != BuiltinType::LongLong &&
           Size(From) != BuiltinType::ULongLong && Size(From) != BuiltinType::Int128 &&
           Size(From) != BuiltinType::UInt128;
}

// Without what does not change whether it is true.
static const Expr *stripTruth(const Expr *E) {
    for (;;) {
        E = strip(E);
        const auto *C = dyn_cast<ImplicitCastExpr>(E);
        const auto *X = dyn_cast<UnaryOperator>(E);
        if (C && (C->getCastKind() == CK_IntegralToBoolean ||
                  C->getCastKind() == CK_PointerToBoolean || isWidening(C)))
            E = C->getSubExpr();
        else if (X && X->getOpcode() == UO_Extension)
            E = X->getSubExpr();
        else
            return E;
    }
}

void FunctionLowering::condLeaf(const Expr *Text, BlockId True, BlockId False) {
    const Expr *E = stripTruth(Text);
    bool Positive = true;
    while (const auto *Not = dyn_cast<UnaryOperator>(E)) {
        if (Not->getOpcode() != UO_LNot)
            break;
        E = stripTruth(Not->getSubExpr());
        Positive = !Positive;
        std::swap(True, False);
    }
    Value V = valueOrUnknown(E);
    branch(V, True, False, locOf(strip(Text)), Positive ? IC_INSTR_POSITIVE : 0);
}

void FunctionLowering::cond(const Expr *Whole, BlockId WholeTrue, BlockId WholeFalse) {
    struct Part {
        const Expr *E;
        BlockId True, False, Start;
    };
    llvm::SmallVector<Part, 8> Work{{Whole, WholeTrue, WholeFalse, IC_NONE}};
    uint32_t Outside = Full.Conditional;
    while (!Work.empty()) {
        Part P = Work.pop_back_val();
        if (P.Start != IC_NONE) {
            start(P.Start);
            Full.Conditional = Outside + 1;
        }
        const Expr *Text = P.E;
        // `!` swaps the ways; the text of a leaf still holds it.
        bool Inverted = false;
        const Expr *E = stripTruth(P.E);
        while (const auto *Not = dyn_cast<UnaryOperator>(E)) {
            if (Not->getOpcode() != UO_LNot)
                break;
            E = stripTruth(Not->getSubExpr());
            Inverted = !Inverted;
        }
        BlockId True = Inverted ? P.False : P.True, False = Inverted ? P.True : P.False;
        llvm::APSInt Number;
        const auto *Op = dyn_cast<BinaryOperator>(E);
        const auto *Choice = dyn_cast<ConditionalOperator>(E);
        if (U.fold(E, Number)) {
            jump(Number.isZero() ? False : True, locOf(E));
        } else if (Op && Op->isLogicalOp()) {
            BlockId Right = newBlock();
            Work.push_back({Op->getRHS(), True, False, Right});
            if (Op->getOpcode() == BO_LAnd)
                Work.push_back({Op->getLHS(), Right, False, IC_NONE});
            else
                Work.push_back({Op->getLHS(), True, Right, IC_NONE});
        } else if (Op && Op->getOpcode() == BO_Comma) {
            effect(Op->getLHS());
            Work.push_back({Op->getRHS(), True, False, IC_NONE});
        } else if (Choice) {
            BlockId A = newBlock(), B = newBlock();
            Work.push_back({Choice->getFalseExpr(), True, False, B});
            Work.push_back({Choice->getTrueExpr(), True, False, A});
            Work.push_back({Choice->getCond(), A, B, IC_NONE});
        } else {
            condLeaf(Text, P.True, P.False);
        }
    }
    Full.Conditional = Outside;
}

// Constants
//

uint32_t UnitLowering::constant(int64_t Number, uint32_t Spelled, bool Unsigned) {
    auto Key = std::make_pair(static_cast<uint64_t>(Number) ^ 0x5bd1e995u,
                              Spelled << 1 | (Unsigned ? 1u : 0u));
    auto [It, New] = Consts.try_emplace(Key, Unit.consts.count);
    if (New) {
        ic_const Row = {Number, Spelled, Unsigned ? 1u : 0u};
        ic_vec_push(&Unit.consts, Row);
    }
    return It->second;
}

uint32_t UnitLowering::spelled(const Expr *E) {
    for (;;) {
        if (uint32_t Name = Locs.objectMacro(E->getSourceRange()))
            return Name;
        const Expr *Inner = strip(E);
        if (const auto *C = dyn_cast<CastExpr>(Inner))
            Inner = C->getSubExpr();
        if (Inner == E)
            break;
        E = Inner;
    }
    if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
        return Ty.text(Ref->getDecl()->getIdentifier());
    return 0;
}

static bool isConstantVariable(const VarDecl *VD, const ASTContext &Context) {
    return Context.getLangOpts().CPlusPlus && VD->getType().isConstQualified() &&
           !VD->getType().isVolatileQualified() && VD->hasInit() && !VD->isInvalidDecl() &&
           !VD->getInit()->isValueDependent() && !VD->getInit()->containsErrors() &&
           (VD->isConstexpr() || VD->getInit()->isCXX11ConstantExpr(Context));
}

static bool looksConstant(const Expr *E, const ASTContext &Context, int &Budget);

// Whether `E` is `&((T *)0)->a.b[2]`: the kits' FIELD_OFFSET counts its bytes.
static bool isNullBased(const Expr *E, const ASTContext &Context, int &Budget) {
    while (E && --Budget >= 0) {
        E = strip(E);
        if (const auto *C = dyn_cast<CastExpr>(E)) {
            if (C->getCastKind() == CK_NullToPointer || C->getCastKind() == CK_IntegralToPointer)
                return looksConstant(C->getSubExpr(), Context, Budget);
            E = C->getSubExpr();
        } else if (const auto *Op = dyn_cast<UnaryOperator>(E)) {
            E = Op->getOpcode() == UO_AddrOf ? Op->getSubExpr() : nullptr;
        } else if (const auto *M = dyn_cast<MemberExpr>(E)) {
            E = M->getBase();
        } else if (const auto *A = dyn_cast<ArraySubscriptExpr>(E)) {
            E = looksConstant(A->getIdx(), Context, Budget) ? A->getBase() : nullptr;
        } else {
            return false;
        }
    }
    return false;
}

// Goes on from an operator to its last operand, if the others look constant; else gives null.
static const Expr *constantOperand(const Expr *E, const ASTContext &Context, int &Budget) {
    if (const auto *C = dyn_cast<CastExpr>(E)) {
        CastKind Kind = C->getCastKind();
        bool Plain = Kind == CK_IntegralCast || Kind == CK_NoOp || Kind == CK_IntegralToBoolean ||
                     Kind == CK_LValueToRValue;
        return Plain ? C->getSubExpr() : nullptr;
    }
    if (const auto *Op = dyn_cast<UnaryOperator>(E))
        return Op->isArithmeticOp() || Op->getOpcode() == UO_Extension ? Op->getSubExpr() : nullptr;
    if (const auto *Op = dyn_cast<BinaryOperator>(E)) {
        bool Plain = Op->getOpcode() >= BO_Mul && Op->getOpcode() <= BO_LOr;
        return Plain && looksConstant(Op->getRHS(), Context, Budget) ? Op->getLHS() : nullptr;
    }
    const auto *Op = cast<ConditionalOperator>(E);
    bool Plain = looksConstant(Op->getCond(), Context, Budget) &&
                 looksConstant(Op->getTrueExpr(), Context, Budget);
    return Plain ? Op->getFalseExpr() : nullptr;
}

// Whether `E` is built of literals, enumerators and operators only, as far as `Budget` nodes tell.
static bool looksConstant(const Expr *E, const ASTContext &Context, int &Budget) {
    while (E && --Budget >= 0) {
        E = strip(E);
        const auto *C = dyn_cast<CastExpr>(E);
        if (C && C->getCastKind() == CK_PointerToIntegral)
            return isNullBased(C->getSubExpr(), Context, Budget);
        switch (E->getStmtClass()) {
        case Stmt::IntegerLiteralClass:
        case Stmt::CharacterLiteralClass:
        case Stmt::CXXBoolLiteralExprClass:
        case Stmt::OffsetOfExprClass:
        case Stmt::SizeOfPackExprClass:
        case Stmt::TypeTraitExprClass:
        case Stmt::CXXNoexceptExprClass:
        case Stmt::ConceptSpecializationExprClass:
        case Stmt::CXXScalarValueInitExprClass:
            return true;
        case Stmt::UnaryExprOrTypeTraitExprClass:
            return !cast<UnaryExprOrTypeTraitExpr>(E)
                        ->getTypeOfArgument()
                        ->isVariablyModifiedType();
        case Stmt::DeclRefExprClass: {
            const ValueDecl *D = cast<DeclRefExpr>(E)->getDecl();
            const auto *VD = dyn_cast<VarDecl>(D);
            return isa<EnumConstantDecl>(D) || (VD && isConstantVariable(VD, Context));
        }
        case Stmt::ImplicitCastExprClass:
        case Stmt::CStyleCastExprClass:
        case Stmt::CXXStaticCastExprClass:
        case Stmt::CXXFunctionalCastExprClass:
        case Stmt::UnaryOperatorClass:
        case Stmt::BinaryOperatorClass:
        case Stmt::ConditionalOperatorClass:
            E = constantOperand(E, Context, Budget);
            break;
        default:
            return false;
        }
    }
    return false;
}

bool UnitLowering::fold(const Expr *E, llvm::APSInt &Number) {
    int Budget = 100;
    if (!looksConstant(E, Context, Budget))
        return false;
    QualType T = E->getType();
    if (E->isValueDependent() || E->containsErrors() || T->isDependentType() ||
        !T->isIntegralOrEnumerationType())
        return false;
    Expr::EvalResult Result;
    if (!E->EvaluateAsInt(Result, Context) || Result.Val.getInt().getBitWidth() > 64)
        return false;
    Number = Result.Val.getInt();
    return true;
}

} // namespace isrcheck
