// Functions and variables with static storage: which there are, what declares them, and which
// bodies are still to be lowered.
#pragma once

#include "frontend/lower_facts.hpp"
#include "frontend/lower_types.hpp"

#include "clang/AST/Decl.h"
#include "clang/AST/Mangle.h"
#include "llvm/ADT/DenseSet.h"

namespace isrcheck {

class Symbols {
public:
    Symbols(clang::ASTContext &Context, Locations &Locs, Types &Ty, FactIndex &Facts,
            ic_unit &Unit);

    // Looks at all declarations of the unit: queues the functions that are lowered in any case, and
    // the variables defined outside DDI headers.
    void scan();

    // Rows. Asking for a function defined outside DDI headers queues its body.
    uint32_t function(const clang::FunctionDecl *FD);
    uint32_t variable(const clang::VarDecl *VD);

    // A function that nothing declares (`Name` in an unresolved call).
    uint32_t madeUpFunction(llvm::StringRef Name);

    // The function that is meant by a variable which `IDE_HW_INTERRUPT Isr;` declared: the one
    // defined under its name in this unit, or null.
    const clang::FunctionDecl *meantFunction(const clang::VarDecl *VD) const;

    // Next function to lower, or null.
    const clang::FunctionDecl *next();

    // Next variable whose initialiser is to be written down, or null.
    const clang::VarDecl *nextVariable();

private:
    using DeclList = llvm::SmallVector<const clang::NamedDecl *, 2>;
    void scanContext(const clang::DeclContext *DC);
    void scanFunction(const clang::FunctionDecl *FD, const clang::Decl *Previous);
    void scanVariable(const clang::VarDecl *VD);
    void enqueue(const clang::FunctionDecl *Definition);
    const clang::FunctionDecl *definitionOf(const clang::FunctionDecl *FD) const;
    uint32_t newRow(ic_symbol_kind Kind, const clang::NamedDecl *D, const clang::NamedDecl *First,
                    uint32_t Name, uint32_t Mangled);
    void fillFunction(uint32_t Id, const clang::FunctionDecl *FD, const clang::FunctionDecl *Def);
    void addDeclaration(uint32_t Id, const clang::FunctionDecl *FD);
    void roleOf(uint32_t Id, const clang::DeclaratorDecl *D);
    uint32_t section(const clang::FunctionDecl *FD, const clang::FunctionDecl *Def);
    uint32_t nameOf(const clang::NamedDecl *D);
    uint32_t mangledName(const clang::NamedDecl *D, uint32_t Name);
    bool linksByName(const clang::NamedDecl *D) const;
    bool isRoleVariable(const clang::VarDecl *VD);

    clang::ASTContext &Context;
    Locations &Locs;
    Types &Ty;
    FactIndex &Facts;
    ic_unit &Unit;
    std::unique_ptr<clang::MangleContext> Mangler;
    llvm::DenseMap<const clang::Decl *, uint32_t> ByDecl;           // canonical declaration
    llvm::DenseMap<std::pair<uint32_t, uint32_t>, uint32_t> ByName; // kind, linker name
    // Of user files, in C and extern "C": the first definition of a name, and its declarations.
    llvm::DenseMap<const clang::IdentifierInfo *, const clang::FunctionDecl *> Definitions;
    llvm::DenseMap<const clang::IdentifierInfo *, DeclList> Declared;
    llvm::DenseSet<const clang::FunctionDecl *> Queued;
    std::vector<const clang::FunctionDecl *> Queue;
    std::vector<const clang::VarDecl *> Variables;
    size_t QueueAt = 0, VariableAt = 0;
};

} // namespace isrcheck
