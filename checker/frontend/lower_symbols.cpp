#include "frontend/lower_symbols.hpp"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace isrcheck {

Symbols::Symbols(ASTContext &C, Locations &L, Types &T, FactIndex &F, ic_unit &U)
    : Context(C), Locs(L), Ty(T), Facts(F), Unit(U) {
    if (Context.getLangOpts().CPlusPlus)
        Mangler.reset(Context.createMangleContext());
}

// Which declarations there are
//

// The linker, and so this tool, knows it by its plain name.
bool Symbols::linksByName(const NamedDecl *D) const {
    if (!Context.getLangOpts().CPlusPlus)
        return true;
    if (const auto *FD = dyn_cast<FunctionDecl>(D))
        return FD->isExternC() || FD->isInExternCContext() || FD->isMain();
    if (const auto *VD = dyn_cast<VarDecl>(D))
        return VD->isExternC() || VD->isInExternCContext();
    return false;
}

static bool isFunctionPointerTypedef(QualType T) {
    return !T.isNull() && T->getAs<TypedefType>() && T->isFunctionPointerType();
}

void Symbols::enqueue(const FunctionDecl *Definition) {
    if (Definition->isDependentContext() || !Queued.insert(Definition).second)
        return;
    Queue.push_back(Definition);
}

void Symbols::scanFunction(const FunctionDecl *FD, const Decl *Previous) {
    bool HasBody = FD->doesThisDeclarationHaveABody();
    if (HasBody || FD->isReferenced() || FD->getPreviousDecl() || FD->getMostRecentDecl() != FD)
        Facts.follows(FD, Previous);
    if (FD->isDependentContext() || Locs.origin(FD->getLocation()) != IC_ORIGIN_USER)
        return;
    const IdentifierInfo *Name = FD->getIdentifier();
    if (Name && linksByName(FD)) {
        Declared[Name].push_back(FD);
        if (HasBody && !Definitions.try_emplace(Name, FD).second)
            return; // defined twice: the first one counts
    }
    if (!HasBody)
        return;
    const auto *Method = dyn_cast<CXXMethodDecl>(FD);
    bool OnDemand = FD->isInlined() || FD->getFormalLinkage() == Linkage::Internal;
    bool InMainFile = Locs.place(FD->getLocation()).first == Locs.sources().getMainFileID();
    if (!OnDemand || InMainFile || (Method && Method->isVirtual()))
        enqueue(FD);
}

void Symbols::scanVariable(const VarDecl *VD) {
    if (!VD->hasGlobalStorage() || VD->getType().isNull() || VD->getType()->isDependentType() ||
        Locs.origin(VD->getLocation()) != IC_ORIGIN_USER)
        return;
    if (VD->getIdentifier() && isFunctionPointerTypedef(VD->getType()))
        Declared[VD->getIdentifier()].push_back(VD);
    if (VD->hasInit() || VD->isThisDeclarationADefinition() == VarDecl::Definition)
        Variables.push_back(VD);
}

void Symbols::scanContext(const DeclContext *DC) {
    const Decl *Previous = nullptr;
    for (const Decl *D : DC->decls()) {
        switch (D->getKind()) {
        case Decl::Function:
        case Decl::CXXMethod:
        case Decl::CXXConstructor:
        case Decl::CXXDestructor:
        case Decl::CXXConversion:
            scanFunction(cast<FunctionDecl>(D), Previous);
            break;
        case Decl::Var:
            scanVariable(cast<VarDecl>(D));
            break;
        case Decl::LinkageSpec:
        case Decl::Namespace:
        case Decl::Export:
            scanContext(cast<DeclContext>(D));
            break;
        case Decl::CXXRecord:
            if (cast<CXXRecordDecl>(D)->isThisDeclarationADefinition() &&
                !cast<CXXRecordDecl>(D)->isDependentContext())
                scanContext(cast<DeclContext>(D));
            break;
        default:
            break;
        }
        Previous = D;
    }
}

void Symbols::scan() {
    scanContext(Context.getTranslationUnitDecl());
    // Rows in the order of the source, whatever refers to them first.
    for (size_t I = 0, N = Queue.size(); I < N; ++I)
        function(Queue[I]);
}

const FunctionDecl *Symbols::next() {
    return QueueAt < Queue.size() ? Queue[QueueAt++] : nullptr;
}

const VarDecl *Symbols::nextVariable() {
    return VariableAt < Variables.size() ? Variables[VariableAt++] : nullptr;
}

const FunctionDecl *Symbols::definitionOf(const FunctionDecl *FD) const {
    const FunctionDecl *Def = nullptr;
    if (linksByName(FD)) {
        // Prototypes that conflict with the definition are other declarations for Clang.
        auto Found = Definitions.find(FD->getIdentifier());
        if (Found != Definitions.end())
            return Found->second;
    }
    if (FD->hasBody(Def))
        return Def;
    // The parser skips bodies in DDI headers.
    for (const FunctionDecl *Redecl : FD->redecls())
        if (Redecl->hasSkippedBody())
            return Redecl;
    return nullptr;
}

const FunctionDecl *Symbols::meantFunction(const VarDecl *VD) const {
    if (!VD->hasGlobalStorage() || !isFunctionPointerTypedef(VD->getType()))
        return nullptr;
    auto Found = Definitions.find(VD->getIdentifier());
    return Found != Definitions.end() ? Found->second : nullptr;
}

// Names
//

static void addName(std::string &Out, const NamedDecl *D) {
    llvm::raw_string_ostream OS(Out);
    const auto *Class = dyn_cast<CXXRecordDecl>(D);
    if (Class && Class->isLambda())
        OS << "<lambda>";
    else if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(D))
        Special->getNameForDiagnostic(OS, D->getASTContext().getPrintingPolicy(), false);
    else
        D->printName(OS);
}

// `Class::Method`, with the classes and named namespaces around it.
uint32_t Symbols::nameOf(const NamedDecl *D) {
    if (const IdentifierInfo *Name = D->getIdentifier())
        if (D->getDeclContext()->isTranslationUnit() || D->getDeclContext()->isFunctionOrMethod() ||
            isa<LinkageSpecDecl>(D->getDeclContext()))
            return Ty.text(Name);
    llvm::SmallVector<const NamedDecl *, 4> Parts{D};
    for (const DeclContext *DC = D->getDeclContext(); DC; DC = DC->getParent()) {
        const auto *Around = dyn_cast<NamedDecl>(DC);
        const auto *Space = dyn_cast<NamespaceDecl>(DC);
        if (DC->isFunctionOrMethod())
            break;
        if (Around && !(Space && Space->isAnonymousNamespace()))
            Parts.push_back(Around);
    }
    std::string Name;
    for (size_t I = Parts.size(); I-- > 0;) {
        addName(Name, Parts[I]);
        if (I)
            Name += "::";
    }
    return addText(Unit, Name);
}

// Name for the linker, or 0 when it is the plain one.
uint32_t Symbols::mangledName(const NamedDecl *D, uint32_t Name) {
    std::string Text;
    const auto *VD = dyn_cast<VarDecl>(D);
    if (VD && VD->isStaticLocal()) {
        // Told apart from other functions' by the function, from others there by the place.
        const auto *Around = dyn_cast_or_null<NamedDecl>(VD->getParentFunctionOrMethod());
        Text = Around ? Around->getNameAsString() : std::string();
        auto [File, Offset] = Locs.place(VD->getLocation());
        Text += "." + VD->getNameAsString() + "." + std::to_string(Offset);
        return addText(Unit, Text);
    }
    if (linksByName(D) || !Mangler || D->isInvalidDecl() || !Mangler->shouldMangleDeclName(D))
        return 0;
    const auto *FD = dyn_cast<FunctionDecl>(D);
    if (FD && (FD->getType()->isDependentType() || FD->getType()->containsErrors()))
        return 0;
    llvm::raw_string_ostream OS(Text);
    if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(D))
        Mangler->mangleName(GlobalDecl(Ctor, Ctor_Complete), OS);
    else if (const auto *Dtor = dyn_cast<CXXDestructorDecl>(D))
        Mangler->mangleName(GlobalDecl(Dtor, Dtor_Base), OS);
    else if (FD)
        Mangler->mangleName(GlobalDecl(FD), OS);
    else if (VD)
        Mangler->mangleName(GlobalDecl(VD), OS);
    OS.flush();
    uint32_t Id = Text.empty() ? 0 : addText(Unit, Text);
    return Id == Name ? 0 : Id;
}

// Rows
//

static uint32_t linkageOf(const NamedDecl *D) {
    const auto *FD = dyn_cast<FunctionDecl>(D);
    Linkage L = D->getFormalLinkage();
    if (L == Linkage::Internal || L == Linkage::None)
        return IC_LINKAGE_INTERNAL;
    if (FD && (FD->isInlined() || FD->isTemplateInstantiation()))
        return IC_LINKAGE_INLINE;
    return IC_LINKAGE_EXTERNAL;
}

// `First` says where it is first declared, and so whether it is a driver's or the kit's.
uint32_t Symbols::newRow(ic_symbol_kind Kind, const NamedDecl *D, const NamedDecl *First,
                         uint32_t Name, uint32_t Mangled) {
    ic_symbol Row = {};
    Row.kind = Kind;
    Row.name = Name;
    Row.mangled = Mangled;
    Row.linkage = linkageOf(D);
    Row.record = Row.function = Row.overrides = IC_NONE;
    Row.origin = First->getLocation().isValid()
                     ? static_cast<uint32_t>(Locs.origin(First->getLocation()))
                     : static_cast<uint32_t>(IC_ORIGIN_TOOL);
    Row.header = Locs.header(First->getLocation());
    Row.loc = Locs.at(D->getLocation());
    if (Facts.isMadeUp(First))
        Row.flags |= IC_SYMBOL_MADE_UP;
    ic_vec_push(&Unit.symbols, Row);
    return Unit.symbols.count - 1;
}

// The typedef that the declaration takes its type from, if it is one.
void Symbols::roleOf(uint32_t Id, const DeclaratorDecl *D) {
    const TypeSourceInfo *Written = D->getTypeSourceInfo();
    if (!Written || Unit.symbols.at[Id].role)
        return;
    if (isa<FunctionDecl>(D) && Written->getTypeLoc().getAsAdjusted<FunctionTypeLoc>())
        return;
    const auto *Alias = Written->getType()->getAs<TypedefType>();
    if (!Alias)
        return;
    const TypedefNameDecl *Name = Alias->getDecl();
    uint32_t Role = Ty.text(Name->getIdentifier()), Header = Locs.header(Name->getLocation());
    uint32_t Loc = Locs.at(D->getLocation());
    ic_symbol &Row = Unit.symbols.at[Id];
    Row.role = Role;
    Row.role_header = Header;
    Row.role_loc = Loc;
}

uint32_t Symbols::section(const FunctionDecl *FD, const FunctionDecl *Def) {
    if (FD->getIdentifier())
        if (uint32_t Named = Facts.allocText(FD->getName()))
            return Named;
    for (const FunctionDecl *D : {Def, FD}) {
        if (!D)
            continue;
        if (const auto *Segment = D->getAttr<CodeSegAttr>())
            return addText(Unit, Segment->getName());
        const auto *Section = D->getAttr<SectionAttr>();
        if (Section && !Section->isImplicit())
            return addText(Unit, Section->getName());
    }
    if (const auto *Method = dyn_cast<CXXMethodDecl>(FD))
        if (const auto *Segment = Method->getParent()->getAttr<CodeSegAttr>())
            return addText(Unit, Segment->getName());
    return Def ? Facts.codeSegment(Def->getLocation()) : 0;
}

void Symbols::addDeclaration(uint32_t Id, const FunctionDecl *FD) {
    for (const FunctionDecl *Redecl : FD->redecls()) {
        roleOf(Id, Redecl);
        Facts.annotate(Id, Redecl);
    }
    if (FD->isNoReturn() || FD->hasAttr<AnalyzerNoReturnAttr>())
        Unit.symbols.at[Id].flags |= IC_SYMBOL_NORETURN;
}

void Symbols::fillFunction(uint32_t Id, const FunctionDecl *FD, const FunctionDecl *Def) {
    const FunctionDecl *Best = Def ? Def : FD;
    uint32_t Type = Ty.of(Best->getType()), Section = section(FD, Def), Flags = 0;
    bool User = Def && Locs.origin(Def->getLocation()) == IC_ORIGIN_USER;
    if (User)
        Flags |= IC_SYMBOL_DEFINED;
    else if (Def && Def->getLocation().isValid())
        Flags |= IC_SYMBOL_DEFINED | IC_SYMBOL_DDI_BODY;
    if (FD->isImplicit() && !FD->getBuiltinID() && !isa<CXXMethodDecl>(FD) &&
        !FD->isReplaceableGlobalAllocationFunction())
        Flags |= IC_SYMBOL_IMPLICIT;
    uint32_t Record = IC_NONE, Overrides = IC_NONE;
    if (const auto *Method = dyn_cast<CXXMethodDecl>(FD)) {
        Record = Ty.record(Method->getParent());
        if (Method->isInstance())
            Flags |= IC_SYMBOL_METHOD;
        if (Method->isVirtual())
            Flags |= IC_SYMBOL_VIRTUAL;
        if (isa<CXXDestructorDecl>(Method))
            Flags |= IC_SYMBOL_DESTRUCTOR;
        if (Method->size_overridden_methods())
            Overrides = function(*Method->begin_overridden_methods());
    }
    ic_symbol &Row = Unit.symbols.at[Id];
    Row.type = Type;
    Row.section = Section;
    Row.flags |= Flags;
    Row.record = Record;
    Row.overrides = Overrides;
    addDeclaration(Id, FD);
    if (linksByName(FD)) {
        auto Others = Declared.find(FD->getIdentifier());
        if (Others != Declared.end())
            for (const NamedDecl *Other : Others->second) {
                const auto *Function = dyn_cast<FunctionDecl>(Other);
                if (Function && Function->getCanonicalDecl() != FD->getCanonicalDecl())
                    addDeclaration(Id, Function);
                else if (!Function)
                    roleOf(Id, cast<DeclaratorDecl>(Other));
            }
    }
    if (User)
        enqueue(Def);
}

uint32_t Symbols::function(const FunctionDecl *FD) {
    const FunctionDecl *First = FD->getCanonicalDecl();
    auto Found = ByDecl.find(First);
    if (Found != ByDecl.end())
        return Found->second;
    const FunctionDecl *Def = definitionOf(First);
    const FunctionDecl *Best = Def ? Def : FD;
    uint32_t Name = nameOf(Best), Mangled = mangledName(Best, Name);
    auto Key = std::make_pair(uint32_t(IC_SYMBOL_FUNCTION), Mangled ? Mangled : Name);
    auto Known = ByName.find(Key);
    if (Known != ByName.end()) {
        ByDecl[First] = Known->second;
        return Known->second;
    }
    uint32_t Id = newRow(IC_SYMBOL_FUNCTION, Best, First, Name, Mangled);
    ByName[Key] = Id;
    ByDecl[First] = Id;
    fillFunction(Id, First, Def);
    return Id;
}

uint32_t Symbols::madeUpFunction(llvm::StringRef Name) {
    uint32_t Text = addText(Unit, Name);
    auto [It, New] = ByName.try_emplace({IC_SYMBOL_FUNCTION, Text}, Unit.symbols.count);
    if (!New)
        return It->second;
    ic_symbol Row = {};
    Row.kind = IC_SYMBOL_FUNCTION;
    Row.name = Text;
    Row.flags = IC_SYMBOL_MADE_UP;
    Row.record = Row.function = Row.overrides = IC_NONE;
    ic_vec_push(&Unit.symbols, Row);
    return It->second;
}

// `IDE_HW_INTERRUPT Isr;` at file scope, with a typedef of a DDI header that is a pointer: most
// likely meant as a prototype.
bool Symbols::isRoleVariable(const VarDecl *VD) {
    if (!VD->isFileVarDecl() || VD->hasInit() || VD->hasExternalStorage() ||
        VD->getFormalLinkage() == Linkage::Internal || !isFunctionPointerTypedef(VD->getType()))
        return false;
    const TypedefNameDecl *Alias = VD->getType()->getAs<TypedefType>()->getDecl();
    return meantFunction(VD) || Locs.origin(Alias->getLocation()) == IC_ORIGIN_DDI;
}

uint32_t Symbols::variable(const VarDecl *VD) {
    const VarDecl *First = VD->getCanonicalDecl();
    auto Found = ByDecl.find(First);
    if (Found != ByDecl.end())
        return Found->second;
    const VarDecl *Def = VD->getDefinition();
    const VarDecl *Best = Def ? Def : VD->getActingDefinition() ? VD->getActingDefinition() : VD;
    uint32_t Name = nameOf(Best), Mangled = mangledName(Best, Name);
    auto Key = std::make_pair(uint32_t(IC_SYMBOL_VARIABLE), Mangled ? Mangled : Name);
    auto [Known, New] = ByName.try_emplace(Key, Unit.symbols.count);
    ByDecl[First] = Known->second;
    if (!New)
        return Known->second;
    uint32_t Id = newRow(IC_SYMBOL_VARIABLE, Best, First, Name, Mangled);
    uint32_t Type = Ty.of(Best->getType()), Flags = 0;
    if (Best->hasInit() || Best->isThisDeclarationADefinition())
        Flags |= IC_SYMBOL_DEFINED;
    if (!Best->getType().isNull() && Best->getType().isConstQualified())
        Flags |= IC_SYMBOL_CONST;
    if (isRoleVariable(First))
        Flags |= IC_SYMBOL_ROLE_VARIABLE;
    ic_symbol &Row = Unit.symbols.at[Id];
    Row.type = Type;
    Row.flags |= Flags;
    if (isFunctionPointerTypedef(Best->getType()))
        roleOf(Id, First);
    if (Best->isStaticLocal() && Best->hasInit())
        Variables.push_back(Best);
    return Id;
}

} // namespace isrcheck
