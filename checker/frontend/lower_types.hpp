// Types, records and fields of a unit, made when first asked for.
#pragma once

#include "frontend/lower_loc.hpp"

#include "clang/AST/DeclCXX.h"

namespace isrcheck {

class Types {
public:
    Types(clang::ASTContext &Context, Locations &Locs, ic_unit &Unit);

    // Row of a type. A record held by value (also in arrays) is described with its fields; one
    // behind a pointer only once a field of it is asked for.
    uint32_t of(clang::QualType T);

    // Row of the type "pointer to the type in row `Inner`".
    uint32_t pointerTo(uint32_t Inner);

    uint32_t record(const clang::RecordDecl *RD);
    uint32_t field(const clang::FieldDecl *FD);
    uint32_t base(const clang::CXXRecordDecl *Derived, const clang::CXXRecordDecl *Base);

    // A record of which only the typedef's name is known; 0: not even that.
    uint32_t namedRecord(uint32_t Name);

    // A field that the code names and no declaration holds.
    uint32_t madeUpField(uint32_t Record, llvm::StringRef Name);

    // Puts the fields in their final order, when all are known; gives each old row's new one.
    std::vector<uint32_t> sortFields();

    uint32_t text(const clang::IdentifierInfo *Name);

    // Size in bits; 0 if it has none or it can't be known.
    uint32_t sizeInBits(clang::QualType T);

    // True if the record's layout may be asked for: complete, valid, and so are its members.
    bool hasLayout(const clang::RecordDecl *RD);

private:
    struct RecordState {
        const clang::RecordDecl *Decl;
        bool Full;
    };
    uint32_t intern(clang::QualType T);
    ic_type describe(clang::QualType T);
    void describeRecord(ic_type &Row, clang::QualType T);
    void describeBuiltin(ic_type &Row, const clang::BuiltinType *B);
    uint32_t internFunction(ic_type Row, const clang::FunctionType *F);
    uint32_t typeName(clang::QualType T);
    uint32_t add(const ic_type &Row);
    void complete(uint32_t Type);
    void expand(uint32_t Record);
    void addBases(const clang::CXXRecordDecl *RD, const clang::ASTRecordLayout *Layout,
                  llvm::SmallVectorImpl<ic_field> &Fields);
    uint32_t recordName(const clang::RecordDecl *RD);

    clang::ASTContext &Context;
    Locations &Locs;
    ic_unit &Unit;
    llvm::DenseMap<const void *, uint32_t> Known; // by QualType, quickly
    llvm::DenseMap<uint64_t, uint32_t> Same;      // by content
    llvm::DenseMap<uint64_t, uint32_t> Functions; // the same, of function types
    llvm::DenseMap<uint32_t, uint32_t> Pointers;
    llvm::DenseMap<const clang::RecordDecl *, uint32_t> Records;
    std::vector<RecordState> States; // by row of `records`
    llvm::DenseMap<const clang::RecordDecl *, bool> Layouts;
    llvm::DenseMap<const clang::FieldDecl *, uint32_t> Fields;
    llvm::DenseMap<std::pair<const void *, const void *>, uint32_t> Bases;
    llvm::DenseMap<std::pair<uint32_t, uint32_t>, uint32_t> MadeUp; // record, name
    llvm::DenseMap<uint32_t, uint32_t> Named;
    llvm::DenseMap<const clang::IdentifierInfo *, uint32_t> Names;
};

} // namespace isrcheck
