#include "frontend/lower_types.hpp"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/RecordLayout.h"
#include "clang/AST/Type.h"
#include "clang/Basic/TargetInfo.h"

using namespace clang;

namespace isrcheck {

Types::Types(ASTContext &C, Locations &L, ic_unit &U) : Context(C), Locs(L), Unit(U) {
    // Other record rows than ours have no declaration.
    States.resize(Unit.records.count, {nullptr, true});
}

uint32_t Types::text(const IdentifierInfo *Name) {
    if (!Name)
        return 0;
    auto [It, New] = Names.try_emplace(Name, 0);
    if (New)
        It->second = addText(Unit, Name->getName());
    return It->second;
}

// Sizes
//

bool Types::hasLayout(const RecordDecl *RD) {
    RD = RD ? RD->getDefinition() : nullptr;
    if (!RD || RD->isInvalidDecl() || RD->isDependentType() || !RD->isCompleteDefinition())
        return false;
    auto [It, New] = Layouts.try_emplace(RD, false);
    if (!New)
        return It->second;
    bool Good = true;
    if (const auto *Class = dyn_cast<CXXRecordDecl>(RD))
        for (const CXXBaseSpecifier &Base : Class->bases())
            Good = Good && hasLayout(Base.getType()->getAsCXXRecordDecl());
    for (const FieldDecl *Field : RD->fields()) {
        QualType T = Field->getType();
        if (!Good || Field->isInvalidDecl() || T.isNull() || T->isDependentType() ||
            T->containsErrors()) {
            Good = false;
            break;
        }
        QualType Element = Context.getBaseElementType(T);
        if (const RecordDecl *Inner = Element->getAsRecordDecl())
            Good = hasLayout(Inner);
        else
            Good = !Element->isIncompleteType() && !Element->isFunctionType() &&
                   !Element->isSizelessType();
    }
    return Layouts[RD] = Good;
}

uint32_t Types::sizeInBits(QualType T) {
    if (T.isNull() || T->isDependentType())
        return 0;
    T = T.getCanonicalType();
    if (T->isReferenceType() || T->isPointerType())
        return static_cast<uint32_t>(Context.getTargetInfo().getPointerWidth(T.getAddressSpace()));
    if (T->isVoidType() || T->isFunctionType() || T->isIncompleteType() || T->isSizelessType() ||
        T->isVariableArrayType() || T->containsErrors() || T->isPlaceholderType() ||
        isa<DeducedType>(T))
        return 0;
    const RecordDecl *RD = Context.getBaseElementType(T)->getAsRecordDecl();
    if (RD && !hasLayout(RD))
        return 0;
    uint64_t Size = Context.getTypeSize(T);
    return Size > UINT32_MAX ? 0 : static_cast<uint32_t>(Size);
}

// Rows of types
//

uint32_t Types::add(const ic_type &Row) {
    uint64_t Hash = ic_hash(ic_key2(Row.kind, Row.bits));
    Hash = ic_hash(Hash ^ ic_key2(Row.flags, Row.inner));
    Hash = ic_hash(Hash ^ ic_key2(Row.first, Row.count));
    Hash = ic_hash(Hash ^ Row.name) >> 1; // not one of DenseMap's own keys
    auto [It, New] = Same.try_emplace(Hash, Unit.types.count);
    if (!New) {
        const ic_type &Old = Unit.types.at[It->second];
        if (memcmp(&Old, &Row, sizeof Row) == 0)
            return It->second;
    }
    ic_vec_push(&Unit.types, Row);
    return Unit.types.count - 1;
}

uint32_t Types::pointerTo(uint32_t Inner) {
    auto [It, New] = Pointers.try_emplace(Inner, 0);
    if (New) {
        ic_type Row = {};
        Row.kind = IC_TYPE_POINTER;
        Row.bits = static_cast<uint32_t>(Context.getTargetInfo().getPointerWidth(LangAS::Default));
        Row.inner = Inner;
        It->second = add(Row);
    }
    return It->second;
}

// The typedef's name that `T` was written with, without looking through pointers.
uint32_t Types::typeName(QualType T) {
    if (const auto *Alias = T->getAs<TypedefType>())
        return text(Alias->getDecl()->getIdentifier());
    return 0;
}

void Types::describeBuiltin(ic_type &Row, const BuiltinType *B) {
    if (B->isVoidType())
        Row.kind = IC_TYPE_VOID;
    else if (B->getKind() == BuiltinType::Bool)
        Row.kind = IC_TYPE_BOOL;
    else if (B->isInteger())
        Row.kind = IC_TYPE_INT;
    else if (B->isFloatingPoint())
        Row.kind = IC_TYPE_FLOAT;
    else if (B->isNullPtrType())
        Row.kind = IC_TYPE_POINTER;
    if (B->isSignedInteger())
        Row.flags |= IC_TYPE_SIGNED;
    if (B->getKind() == BuiltinType::LongDouble &&
        &Context.getTargetInfo().getLongDoubleFormat() == &llvm::APFloat::x87DoubleExtended())
        Row.flags |= IC_TYPE_X87;
}

void Types::describeRecord(ic_type &Row, QualType T) {
    const RecordDecl *RD = T->getAsRecordDecl();
    Row.kind = IC_TYPE_RECORD;
    Row.first = record(RD);
    if (!Row.name)
        Row.name = text(RD->getIdentifier());
}

// Everything but pointers, which `intern` follows itself, and functions, which need lists.
ic_type Types::describe(QualType T) {
    ic_type Row = {};
    QualType Canonical = T.getCanonicalType();
    Row.bits = sizeInBits(Canonical);
    if (Canonical.isVolatileQualified())
        Row.flags |= IC_TYPE_VOLATILE;
    if (Canonical.isConstQualified())
        Row.flags |= IC_TYPE_CONST;
    Row.name = typeName(T);
    if (Canonical->isDependentType())
        return Row;
    if (const auto *B = Canonical->getAs<BuiltinType>()) {
        describeBuiltin(Row, B);
    } else if (const auto *E = Canonical->getAs<EnumType>()) {
        Row.kind = IC_TYPE_ENUM;
        if (!Row.name)
            Row.name = text(E->getDecl()->getIdentifier());
        if (!Row.bits)
            Row.bits = 32;
        if (Canonical->isSignedIntegerOrEnumerationType())
            Row.flags |= IC_TYPE_SIGNED;
    } else if (Canonical->isRecordType()) {
        describeRecord(Row, Canonical);
    } else if (const auto *V = Canonical->getAs<VectorType>()) {
        Row.kind = IC_TYPE_VECTOR;
        Row.inner = of(V->getElementType());
        Row.count = V->getNumElements();
        if (Row.bits == 64)
            Row.flags |= IC_TYPE_X87;
    } else if (const auto *A = Context.getAsArrayType(T)) {
        Row.kind = IC_TYPE_ARRAY;
        Row.inner = intern(A->getElementType());
        if (const auto *C = dyn_cast<ConstantArrayType>(A))
            Row.count = static_cast<uint32_t>(
                std::min<uint64_t>(C->getSize().getLimitedValue(), UINT32_MAX));
    } else if (Canonical->isBitIntType()) {
        Row.kind = IC_TYPE_INT;
        if (Canonical->isSignedIntegerType())
            Row.flags |= IC_TYPE_SIGNED;
    }
    return Row;
}

static uint32_t conventionFlags(const FunctionType *F) {
    switch (F->getCallConv()) {
    case CC_X86StdCall:
        return IC_TYPE_STDCALL;
    case CC_X86FastCall:
    case CC_X86VectorCall:
        return IC_TYPE_FASTCALL;
    default:
        return 0;
    }
}

uint32_t Types::internFunction(ic_type Row, const FunctionType *F) {
    Row.kind = IC_TYPE_FUNCTION;
    Row.flags |= conventionFlags(F);
    Row.inner = intern(F->getReturnType());
    llvm::SmallVector<uint32_t, 8> Params;
    if (const auto *P = dyn_cast<FunctionProtoType>(F)) {
        for (QualType Param : P->param_types())
            Params.push_back(intern(Param));
        if (P->isVariadic())
            Row.flags |= IC_TYPE_VARIADIC;
    } else {
        Row.flags |= IC_TYPE_VARIADIC; // `f()`, or a K&R definition: takes what it is given
    }
    Row.count = Params.size();
    // Each row has a list of its own: equal function types are found by their lists' contents.
    uint64_t Hash = ic_hash_bytes(Params.data(), Params.size() * sizeof(uint32_t));
    Hash = ic_hash(Hash ^ ic_key2(Row.flags, Row.inner));
    Hash = ic_hash(Hash ^ ic_key2(Row.name, Row.count)) >> 1;
    auto [It, New] = Functions.try_emplace(Hash, Unit.types.count);
    if (!New)
        return It->second;
    Row.first = Unit.refs.count;
    for (uint32_t Param : Params)
        ic_vec_push(&Unit.refs, Param);
    ic_vec_push(&Unit.types, Row);
    return Unit.types.count - 1;
}

static QualType pointee(QualType T) {
    if (const auto *P = T->getAs<PointerType>())
        return P->getPointeeType();
    if (const auto *R = T->getAs<ReferenceType>())
        return R->getPointeeType();
    if (const auto *M = T->getAs<MemberPointerType>())
        return M->getPointeeType();
    if (const auto *B = T->getAs<BlockPointerType>())
        return B->getPointeeType();
    return QualType();
}

uint32_t Types::intern(QualType T) {
    // Pointers to pointers may be deep: go in first, then make rows on the way out.
    llvm::SmallVector<QualType, 4> Outer;
    uint32_t Row = 0;
    for (;;) {
        if (T.isNull() || T->isDependentType())
            break;
        if (const auto *A = T->getAs<AtomicType>()) {
            T = A->getValueType();
            continue;
        }
        auto Found = Known.find(T.getAsOpaquePtr());
        if (Found != Known.end()) {
            Row = Found->second;
            break;
        }
        QualType Inner = pointee(T);
        if (Inner.isNull()) {
            if (const auto *F = T->getAs<FunctionType>())
                Row = internFunction(describe(T), F);
            else
                Row = add(describe(T));
            Known[T.getAsOpaquePtr()] = Row;
            break;
        }
        Outer.push_back(T);
        T = Inner;
    }
    while (!Outer.empty()) {
        ic_type Pointer = describe(Outer.back());
        Pointer.kind = IC_TYPE_POINTER;
        Pointer.inner = Row;
        Row = add(Pointer);
        Known[Outer.pop_back_val().getAsOpaquePtr()] = Row;
    }
    return Row;
}

void Types::complete(uint32_t Type) {
    const ic_type *Row = &Unit.types.at[Type];
    while (Row->kind == IC_TYPE_ARRAY)
        Row = &Unit.types.at[Row->inner];
    if (Row->kind == IC_TYPE_RECORD)
        expand(Row->first);
}

uint32_t Types::of(QualType T) {
    uint32_t Row = intern(T);
    complete(Row);
    return Row;
}

// Records
//

// A tag, or the first typedef of a record without one.
uint32_t Types::recordName(const RecordDecl *RD) {
    if (const IdentifierInfo *Name = RD->getIdentifier())
        return text(Name);
    if (const TypedefNameDecl *Alias = RD->getTypedefNameForAnonDecl())
        return text(Alias->getIdentifier());
    return 0;
}

// `typedef struct _X {...} X, *PX;`: the declarations right behind the record.
static const TypedefNameDecl *typedefBehind(ASTContext &Context, const RecordDecl *RD) {
    QualType T = Context.getTypeDeclType(RD).getCanonicalType();
    const Decl *Next = RD->getNextDeclInContext();
    for (int I = 0; Next && I < 4; ++I, Next = Next->getNextDeclInContext()) {
        const auto *Alias = dyn_cast<TypedefNameDecl>(Next);
        if (!Alias)
            return nullptr;
        if (Alias->getUnderlyingType().getCanonicalType() == T)
            return Alias;
    }
    return nullptr;
}

uint32_t Types::record(const RecordDecl *RD) {
    if (const RecordDecl *Definition = RD->getDefinition())
        RD = Definition;
    else
        RD = cast<RecordDecl>(RD->getCanonicalDecl());
    auto [It, New] = Records.try_emplace(RD, Unit.records.count);
    if (!New)
        return It->second;
    ic_record Row = {};
    Row.kind = RD->isUnion()    ? IC_RECORD_UNION
               : RD->isStruct() ? IC_RECORD_STRUCT
                                : IC_RECORD_CLASS;
    Row.name = recordName(RD);
    const TypedefNameDecl *Alias = RD->getTypedefNameForAnonDecl();
    if (!Alias)
        Alias = typedefBehind(Context, RD);
    Row.typedef_name = Alias ? text(Alias->getIdentifier()) : 0;
    Row.loc = Locs.at(RD->getLocation());
    Row.header = Locs.header(RD->getLocation());
    Row.first = Unit.fields.count;
    uint32_t Id = It->second;
    ic_vec_push(&Unit.records, Row);
    States.resize(Unit.records.count, {nullptr, true});
    States[Id] = {RD, false};
    return Id;
}

void Types::addBases(const CXXRecordDecl *RD, const ASTRecordLayout *Layout,
                     llvm::SmallVectorImpl<ic_field> &Rows) {
    for (const CXXBaseSpecifier &Base : RD->bases()) {
        const CXXRecordDecl *Class = Base.getType()->getAsCXXRecordDecl();
        if (!Class)
            continue;
        ic_field Row = {};
        Row.type = of(Base.getType());
        Row.name = Unit.types.at[Row.type].name;
        Row.flags = IC_FIELD_BASE;
        Row.bits = sizeInBits(Base.getType());
        if (Layout) {
            CharUnits Offset = Base.isVirtual() ? Layout->getVBaseClassOffset(Class)
                                                : Layout->getBaseClassOffset(Class);
            Row.bit_offset = static_cast<uint32_t>(Context.toBits(Offset));
        }
        Rows.push_back(Row);
    }
}

// Describes the fields. Those of a record without a layout (incomplete members, errors) get
// offsets that keep them apart.
void Types::expand(uint32_t Record) {
    if (Record >= States.size() || States[Record].Full)
        return;
    States[Record].Full = true;
    const RecordDecl *RD = States[Record].Decl;
    if (!RD->isCompleteDefinition() || RD->isDependentType())
        return;
    const ASTRecordLayout *Layout = hasLayout(RD) ? &Context.getASTRecordLayout(RD) : nullptr;
    const auto *Class = dyn_cast<CXXRecordDecl>(RD);
    llvm::SmallVector<ic_field, 32> Rows;
    if (Class)
        addBases(Class, Layout, Rows);
    uint32_t BaseCount = Rows.size();
    uint32_t Offset = 0;
    for (const FieldDecl *Field : RD->fields()) {
        ic_field Row = {};
        Row.type = of(Field->getType());
        Row.name = text(Field->getIdentifier());
        Row.bits = Unit.types.at[Row.type].bits;
        if (Field->isBitField()) {
            Row.flags |= IC_FIELD_BITFIELD;
            if (Layout)
                Row.bits = Field->getBitWidthValue(Context);
        }
        if (Field->isAnonymousStructOrUnion())
            Row.flags |= IC_FIELD_ANONYMOUS;
        Row.bit_offset =
            Layout ? static_cast<uint32_t>(Layout->getFieldOffset(Field->getFieldIndex())) : Offset;
        if (!RD->isUnion())
            Offset += Row.bits ? Row.bits : 64;
        Rows.push_back(Row);
    }
    uint32_t First = Unit.fields.count, At = First + BaseCount;
    for (ic_field &Row : Rows) {
        Row.record = Record;
        ic_vec_push(&Unit.fields, Row);
    }
    for (const FieldDecl *Field : RD->fields())
        Fields[Field] = At++;
    if (Class) {
        At = First;
        for (const CXXBaseSpecifier &Base : Class->bases())
            if (const CXXRecordDecl *Of = Base.getType()->getAsCXXRecordDecl())
                Bases[{RD, Of->getCanonicalDecl()}] = At++;
    }
    ic_record &Out = Unit.records.at[Record];
    Out.first = First;
    Out.count = Rows.size();
    Out.bits = sizeInBits(Context.getRecordType(RD));
}

uint32_t Types::field(const FieldDecl *FD) {
    const RecordDecl *RD = FD->getParent();
    expand(record(RD));
    auto It = Fields.find(FD);
    if (It != Fields.end())
        return It->second;
    // Not among the fields of the definition (a record defined twice): known by its name.
    return madeUpField(record(RD), FD->getName());
}

uint32_t Types::base(const CXXRecordDecl *Derived, const CXXRecordDecl *Base) {
    uint32_t Record = record(Derived);
    expand(Record);
    const RecordDecl *Definition = Derived->getDefinition() ? Derived->getDefinition() : Derived;
    auto It = Bases.find({Definition, Base->getCanonicalDecl()});
    return It != Bases.end() ? It->second : madeUpField(Record, Base->getName());
}

uint32_t Types::namedRecord(uint32_t Name) {
    auto [It, New] = Named.try_emplace(Name, Unit.records.count);
    if (New) {
        ic_record Row = {};
        Row.typedef_name = Name;
        Row.first = Unit.fields.count;
        ic_vec_push(&Unit.records, Row);
        States.resize(Unit.records.count, {nullptr, true});
    }
    return It->second;
}

uint32_t Types::madeUpField(uint32_t Record, llvm::StringRef Name) {
    uint32_t Text = addText(Unit, Name);
    auto [It, New] = MadeUp.try_emplace({Record, Text}, Unit.fields.count);
    if (New) {
        ic_field Row = {};
        Row.record = Record;
        Row.name = Text;
        Row.flags = IC_FIELD_MADE_UP;
        ic_vec_push(&Unit.fields, Row);
    }
    return It->second;
}

// Fields stand below their record, in the order of the records: those made up late move up.
std::vector<uint32_t> Types::sortFields() {
    std::vector<uint32_t> Start(Unit.records.count + 1, 0), NewRow(Unit.fields.count);
    for (uint32_t I = 0; I < Unit.fields.count; ++I)
        ++Start[Unit.fields.at[I].record + 1];
    for (uint32_t I = 0; I < Unit.records.count; ++I) {
        Unit.records.at[I].first = Start[I];
        Unit.records.at[I].count = Start[I + 1];
        Start[I + 1] += Start[I];
    }
    std::vector<ic_field> Old(Unit.fields.at, Unit.fields.at + Unit.fields.count);
    for (uint32_t I = 0; I < Old.size(); ++I) {
        NewRow[I] = Start[Old[I].record]++;
        Unit.fields.at[NewRow[I]] = Old[I];
    }
    return NewRow;
}

} // namespace isrcheck
