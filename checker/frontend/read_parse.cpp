#include "frontend/read_parse.hpp"

#include "frontend/read_defines.hpp"
#include "frontend/read_recovery.hpp"

#include "clang/AST/ASTConsumer.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/DiagnosticLex.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Frontend/FrontendOptions.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Parse/ParseAST.h"
#include "clang/Sema/Sema.h"
#include "llvm/Support/Path.h"

using namespace clang;
using llvm::StringRef;

namespace isrcheck {
namespace {

constexpr size_t ErrorLimit = 20;

// Keeps errors. Texts only, never a snippet of source.
class ErrorList : public DiagnosticConsumer {
public:
    explicit ErrorList(Parse &TheOwner) : Owner(TheOwner) {}

    void HandleDiagnostic(DiagnosticsEngine::Level Level, const Diagnostic &Info) override {
        if (Level < DiagnosticsEngine::Error || isHarmless(Info))
            return;
        ++Owner.ErrorCount;
        if (isUnterminated(Info.getID()) && Info.getLocation().isValid())
            Owner.Unterminated.push_back(Info.getLocation());
        if (Owner.Errors.size() >= ErrorLimit)
            return;
        llvm::SmallString<128> Text;
        Info.FormatDiagnostic(Text);
        Owner.Errors.push_back({Info.getLocation(), Text.str().str()});
    }

private:
    Parse &Owner;

    // What may take in the rest of its file, before the parser sees a token of it.
    static bool isUnterminated(unsigned Id) {
        return Id == diag::err_unterm_macro_invoc || Id == diag::err_unterminated_block_comment ||
               Id == diag::err_pp_unterminated_conditional;
    }

    // Sections are read from the pragmas themselves; what Clang thinks of them loses no code.
    bool isHarmless(const Diagnostic &Info) const {
        if (Info.getID() == diag::err_section_conflict ||
            Info.getID() == diag::err_mismatched_code_seg_override)
            return true;
        SourceLocation Loc = Info.getLocation();
        return Loc.isValid() && llvm::any_of(Owner.Log.MsPragmas, [&](const SourceRange &Pragma) {
                   return Pragma.getBegin() <= Loc && Loc <= Pragma.getEnd();
               });
    }
};

// Bodies of functions that the WDK's headers define are not looked at.
class SkipBodies : public ASTConsumer {
public:
    SkipBodies(const SourceManager &TheSM, const JobFiles &TheFiles) : SM(TheSM), Files(TheFiles) {}

    bool shouldSkipFunctionBody(Decl *D) override {
        FileID File = SM.getFileID(SM.getExpansionLoc(D->getLocation()));
        if (File != LastFile) {
            LastFile = File;
            OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
            Skip = !Entry || Files.origin(Entry->getName()) != IC_ORIGIN_USER;
        }
        return Skip;
    }

private:
    const SourceManager &SM;
    const JobFiles &Files;
    FileID LastFile;
    bool Skip = false;
};

// Clang's internal command line.
class CommandLine {
public:
    std::vector<std::string> Args;

    void add(std::initializer_list<StringRef> Words) {
        for (StringRef Word : Words)
            Args.push_back(Word.str());
    }

    void build(const ParseInput &In) {
        const ReadArgs &Read = *In.Args;
        add({"-triple", Read.Triple, "-fsyntax-only", "-x", Read.CPlusPlus ? "c++" : "c",
             "-ferror-limit", "0", "-fms-extensions", "-fms-compatibility",
             "-fms-compatibility-version=19.40", "-fno-spell-checking", "-fno-trigraphs",
             "-fno-caret-diagnostics", "-fno-use-cxa-atexit", "-resource-dir", In.ResourceDir});
        // Warnings are not wanted; these errors are warnings to a driver's compiler.
        add({"-w", "-Wno-error=incompatible-function-pointer-types",
             "-Wno-error=implicit-function-declaration", "-Wno-error=int-conversion",
             "-Wno-error=implicit-int", "-Wno-error=incompatible-pointer-types",
             "-Wno-error=return-type", "-Wno-error=return-mismatch", "-Wno-error=c++11-narrowing",
             "-Wno-error=microsoft-cast", "-Wno-error=address-of-temporary",
             "-Wno-error=non-pod-varargs", "-Wno-error=writable-strings",
             "-Wno-error=invalid-token-paste"});
        if (Read.CPlusPlus && Read.Exceptions)
            add({"-fexceptions", "-fcxx-exceptions"});
        target(Read.Arch);
        for (const std::string &A : Read.Dialect)
            add({A});
        defines(In);
        folders(In);
        add({"-main-file-name", llvm::sys::path::filename(In.File), In.File});
    }

private:
    void define(StringRef Text) { add({"-D", Text}); }

    void target(ic_arch Arch) {
        switch (Arch) {
        case IC_ARCH_X64:
            add({"-target-cpu", "x86-64"});
            break;
        case IC_ARCH_X86:
            add({"-target-cpu", "i686"});
            break;
        case IC_ARCH_ARM64:
            add({"-target-cpu", "generic", "-target-feature", "+v8a", "-target-feature",
                 "+fp-armv8", "-target-feature", "+neon", "-target-abi", "aapcs"});
            break;
        case IC_ARCH_ARM:
            add({"-target-cpu", "cortex-a9"});
            break;
        }
    }

    // What the WDK's build gives; the user's own come behind and win.
    void defines(const ParseInput &In) {
        for (const std::string &Text : defaultDefines(*In.Args, In.Kernel))
            define(Text);
        if (In.Repair.TryWords && !In.Args->CPlusPlus)
            define("except=__except");
        for (const std::string &Text : In.Repair.Macros)
            define(Text);
        for (const std::string &Text : In.Args->Defines)
            add({"-" + Text.substr(0, 1), StringRef(Text).drop_front()});
        for (const std::string &Name : In.Args->Forced)
            add({"-include", Name});
    }

    void folders(const ParseInput &In) {
        for (const ArgFolder &F : In.Args->Folders) {
            switch (F.Kind) {
            case FolderKind::Quote:
                add({"-iquote", F.Path});
                break;
            case FolderKind::User:
                add({"-I", F.Path});
                break;
            case FolderKind::System:
                add({"-isystem", F.Path});
                break;
            case FolderKind::After:
                add({"-idirafter", F.Path});
                break;
            }
        }
        // Clang's own headers wrap others of the same name and have to come first.
        add({"-internal-isystem", In.ResourceDir + "/include"});
        if (In.Args->StandardIncludes)
            for (const std::string &Folder : In.SystemFolders)
                add({"-internal-isystem", Folder});
        if (!In.FallbackFolder.empty())
            add({"-idirafter", In.FallbackFolder});
        add({"-idirafter", In.GeneratedFolder});
    }
};

// A macro would do as well, but not for a file that undefines it. `except` is a word that the
// parser knows only as __except: that one is a macro.
void tryWords(IdentifierTable &Names) {
    Names.get("try", tok::kw___try);
    Names.get("finally", tok::kw___finally);
    Names.get("leave", tok::kw___leave);
}

// Headers of older kits define for x86, or declare otherwise, what Clang has as intrinsics.
void forgetIntrinsics(Preprocessor &PP) {
    for (const auto &Entry : PP.getIdentifierTable()) {
        unsigned Id = Entry.second->getBuiltinID();
        if (Id && PP.getBuiltinInfo().isHeaderDependentFunction(Id))
            Entry.second->clearBuiltinID();
    }
}

} // namespace

Parse::Parse(const ParseInput &TheInput, FileManager &FM, const JobFiles &TheFiles)
    : Repaired(TheInput.Repair.Macros), Input(TheInput), Files(TheFiles),
      CI(std::make_unique<CompilerInstance>()) {
    IsSetUp = setUp(FM);
}

Parse::~Parse() {
    if (!IsSetUp)
        return;
    if (CI->hasPreprocessor())
        CI->getPreprocessor().EndSourceFile();
    CI->setSema(nullptr);
    CI->setASTConsumer(nullptr);
    CI->setASTContext(nullptr);
    CI->setPreprocessor(nullptr);
    CI->setSourceManager(nullptr);
    CI->setFileManager(nullptr);
}

bool Parse::setUp(FileManager &FM) {
    CommandLine Line;
    Line.build(Input);
    std::vector<const char *> Args;
    for (const std::string &A : Line.Args)
        Args.push_back(A.c_str());
    CI->createDiagnostics(new ErrorList(*this), true);
    if (!CompilerInvocation::CreateFromArgs(CI->getInvocation(), Args, CI->getDiagnostics()))
        return false;
    // "<#" means nothing in a driver, and many of them in a line take Clang hours.
    CI->getPreprocessorOpts().LexEditorPlaceholders = false;
    ProcessWarningOptions(CI->getDiagnostics(), CI->getDiagnosticOpts(), false);
    if (!CI->createTarget())
        return false;
    CI->setFileManager(&FM);
    CI->createSourceManager(FM);
    if (!CI->InitializeSourceManager(CI->getFrontendOpts().Inputs[0]))
        return false;
    CI->createPreprocessor(TU_Complete);
    Preprocessor &PP = CI->getPreprocessor();
    PP.SetSuppressIncludeNotFoundError(true);
    if (Input.Repair.TryWords && !Input.Args->CPlusPlus)
        tryWords(PP.getIdentifierTable());
    watchPreprocessor(PP, Files, Input.KeepExpectations, Log);
    CI->getDiagnosticClient().BeginSourceFile(CI->getLangOpts(), &PP);
    CI->createASTContext();
    PP.getBuiltinInfo().initializeBuiltins(PP.getIdentifierTable(), CI->getLangOpts());
    if (Input.Args->Arch == IC_ARCH_X86)
        forgetIntrinsics(PP);
    CI->setExternalSemaSource(makeRecovery(PP, Log));
    CI->setASTConsumer(std::make_unique<SkipBodies>(CI->getSourceManager(), Files));
    CI->createSema(TU_Complete, nullptr);
    return true;
}

bool Parse::run() {
    if (!IsSetUp)
        return false;
    ParseAST(CI->getSema(), false, true);
    finishPreprocessor(CI->getPreprocessor(), Log);
    Holes = findHoles(CI->getASTContext(), Log);
    for (SourceLocation Loc : Unterminated)
        addUnterminated(Loc);
    return true;
}

// From `Loc` to the end of its file all is lost, if the parser got no token from there.
void Parse::addUnterminated(SourceLocation Loc) {
    SourceManager &SM = CI->getSourceManager();
    Loc = SM.getExpansionLoc(Loc);
    FileID File = SM.getFileID(Loc);
    OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
    if (!Entry || Files.origin(Entry->getName()) != IC_ORIGIN_USER)
        return;
    for (const SeenToken &T : Log.Tokens.User) {
        SourceLocation Place = SM.getExpansionLoc(T.Loc);
        if (Loc < Place && SM.isInFileID(Place, File))
            return;
    }
    StringRef Text = SM.getBufferData(File);
    size_t Start = SM.getFileOffset(Loc);
    if (Text.substr(Start).starts_with("/*"))
        Start += 2;
    Lexer Raw(SM.getLocForStartOfFile(File), CI->getLangOpts(), Text.begin(), Text.begin() + Start,
              Text.end());
    Hole H{Loc, Loc, 0, true, true};
    for (Token T; !Raw.LexFromRawLexer(T) && T.isNot(tok::eof); ++H.Tokens)
        H.End = T.getLocation();
    if (H.Tokens > 1)
        Holes.push_back(H);
}

uint64_t Parse::lostTokens() const {
    uint64_t Lost = 0;
    for (const Hole &H : Holes)
        Lost += H.Tokens;
    return Lost;
}

} // namespace isrcheck
