// The whole unit: which functions are lowered, in which order.
#include "frontend/lower_function.hpp"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/Diagnostic.h"

using namespace clang;

namespace isrcheck {

// Rows of fields are final only when all code was seen.
static void renumberFields(ic_unit &Unit, const std::vector<uint32_t> &NewRow) {
    for (uint32_t I = 0; I < Unit.instrs.count; ++I) {
        ic_instr &Row = Unit.instrs.at[I];
        if (Row.op == IC_OP_addr_field || Row.op == IC_OP_addr_base || Row.op == IC_OP_addr_derived)
            Row.b = NewRow[Row.b];
    }
    for (uint32_t I = 0; I < Unit.inits.count; ++I)
        if (Unit.inits.at[I].field != IC_NONE)
            Unit.inits.at[I].field = NewRow[Unit.inits.at[I].field];
}

void lowerTranslationUnit(ASTContext &Context, Preprocessor &, const ReadFacts &Facts,
                          const FileClassifier &Files, ic_unit &Unit) {
    Locations Locs(Context.getSourceManager(), Context.getLangOpts(), Files, Unit);
    Types Ty(Context, Locs, Unit);
    FactIndex Index(Facts, Locs, Unit);
    Symbols Syms(Context, Locs, Ty, Index, Unit);
    bool HasErrors = Context.getDiagnostics().hasErrorOccurred();
    UnitLowering U(Context, Locs, Ty, Syms, Index, Unit, HasErrors);
    Index.addMarks();
    Syms.scan();
    FunctionLowering Function(U);
    // Each body and initialiser may bring up further functions and variables.
    for (;;) {
        if (const FunctionDecl *FD = Syms.next())
            Function.lower(FD);
        else if (const VarDecl *VD = Syms.nextVariable())
            lowerGlobalInit(U, VD);
        else
            break;
    }
    Index.placeMarks();
    renumberFields(Unit, Ty.sortFields());
}

} // namespace isrcheck
