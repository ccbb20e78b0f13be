// The frontend's entry points: from a job to a unit.
#include "frontend/frontend.h"

#include "frontend/lower_loc.hpp"
#include "frontend/read_parse.hpp"
#include "frontend/read_wdk.hpp"
#include "frontend/read_wpp.hpp"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace isrcheck;
using llvm::StringRef;

struct ic_frontend {
    std::string Cwd, Fallback, ResourceDir;
    bool KeepExpectations = false;
    const ic_frontend_wdk *Wdk = nullptr;
    DiskCache Disk;
    // Of the latest job, for the next one that may read the same folders.
    std::string Key;
    llvm::IntrusiveRefCntPtr<JobFiles> Files;
    llvm::IntrusiveRefCntPtr<FileManager> FM;
    std::vector<std::string> MissingFolders;
};

namespace {

constexpr size_t CacheLimit = 128u << 20;
constexpr int MaxParses = 4; // one, and three with unknown words defined empty

// The folder whose include/stddef.h `Folder` leads to, links followed; empty if to none. Debian's
// /usr/lib/clang/19/include is a link.
std::string withStddef(StringRef Folder) {
    llvm::SmallString<256> Real;
    if (!llvm::sys::fs::exists(Folder + "/include/stddef.h") ||
        llvm::sys::fs::real_path(Folder + "/include", Real))
        return {};
    return llvm::sys::path::parent_path(Real).str();
}

// Clang's own headers: where the caller says, beside the binary, or where the build found them.
std::string findResourceDir(const char *Given) {
    if (Given)
        return withStddef(Given);
    static int Here;
    std::string Binary = llvm::sys::fs::getMainExecutable(nullptr, &Here);
    StringRef Folder = llvm::sys::path::parent_path(llvm::sys::path::parent_path(Binary));
    std::string Beside = withStddef((Folder + "/lib/clang/19").str());
    if (!Beside.empty())
        return Beside;
#ifdef ISRCHECK_RESOURCE_DIR
    return withStddef(ISRCHECK_RESOURCE_DIR);
#else
    return {};
#endif
}

class Reader {
public:
    Reader(ic_frontend &TheFrontend, const ic_frontend_job &TheJob, ic_unit &TheUnit)
        : F(TheFrontend), Job(TheJob), Unit(TheUnit), Args(readArgs(TheJob)) {}

    void read() {
        ic_unit_init(&Unit);
        std::string Path = absolutePath(Job.file, Job.folder);
        openFiles(Path);
        std::string File = F.Files->find(Path);
        Unit.info.path = addText(Unit, F.Files->displayPath(File.empty() ? Path : File));
        Unit.info.arch = Args.Arch;
        Unit.info.cplusplus = Args.CPlusPlus;
        noteArguments();
        const FileContent *Content = F.Files->text(Path);
        if (!Content)
            return fail(Path);
        if (Content->Text->getBufferSize() == 0)
            note("the file is empty");
        setInput(File);
        StandIns Made(*F.Files, Job, Args, File);
        Input.GeneratedFolder = F.Files->generate(&Made);
        if (std::unique_ptr<Parse> Best = parseBest())
            finish(*Best, Made);
        F.Files->generate(nullptr);
    }

private:
    ic_frontend &F;
    const ic_frontend_job &Job;
    ic_unit &Unit;
    ReadArgs Args;
    ParseInput Input;

    void openFiles(StringRef Path);
    void addFolders(JobFiles &Files, StringRef Path);
    void setInput(const std::string &File);
    std::unique_ptr<Parse> parseBest();
    void finish(Parse &P, const StandIns &Made);
    void addRepairs(const Parse &P);
    void addErrors(Parse &P, Locations &Locs);
    void addHoles(Parse &P, Locations &Locs);
    void addIncludes(Parse &P, Locations &Locs, const StandIns &Made);

    void diag(ic_diag_severity Severity, uint32_t Loc, StringRef Text) {
        ic_diag D = {static_cast<uint32_t>(Severity), Loc, addText(Unit, Text)};
        ic_vec_push(&Unit.diags, D);
    }
    void note(StringRef Text) { diag(IC_DIAG_NOTE, 0, Text); }

    void noteArguments() {
        for (const std::string &Folder : F.MissingFolders)
            note("include folder not found: " + F.Files->displayPath(Folder));
        if (Args.Dropped.empty())
            return;
        std::string Text =
            "compiler arguments that do not say how to read the source are left out:";
        for (const std::string &A : Args.Dropped)
            Text += " " + A;
        note(Text);
    }

    // Says why there is no file to read.
    void fail(StringRef Path) {
        Unit.info.status = IC_UNIT_FAILED;
        Unit.info.kernel = Args.Kernel.value_or(true);
        std::string Disk = F.Disk.spelling(Path);
        ContentState State = Disk.empty() ? ContentState::Missing : F.Disk.content(Disk).State;
        const char *Why = "no such file";
        switch (State) {
        case ContentState::Good:
        case ContentState::Missing:
            break;
        case ContentState::Unreadable:
            Why = "the file can't be read: no permission?";
            break;
        case ContentState::NotRegular:
            Why = "not a regular file";
            break;
        case ContentState::TooLarge:
            Why = "the file is larger than 64 MiB";
            break;
        case ContentState::Binary:
            Why = "a binary file, not a source file";
            break;
        }
        Unit.info.errors = 1;
        diag(IC_DIAG_ERROR, 0, Why);
    }
};

// Makes the file system of this job, or takes that of the one before if it is the same.
void Reader::openFiles(StringRef Path) {
    std::string Key = std::string(Job.folder) + '\n' + llvm::sys::path::parent_path(Path).str();
    for (uint32_t I = 0; I < Job.root_count; ++I)
        Key += std::string("\n") + Job.roots[I];
    for (const ArgFolder &A : Args.Folders)
        Key += (A.Kind == FolderKind::System ? "\ns" : "\nu") + A.Path;
    if (F.Disk.bytes() > CacheLimit) {
        F.Key.clear();
        F.FM = nullptr;
        F.Files = nullptr;
        F.Disk.clear();
    }
    if (F.Files && F.Key == Key)
        return;
    F.Key = Key;
    F.MissingFolders.clear();
    F.Files = new JobFiles(F.Disk, Job.folder, F.Cwd);
    F.FM = new FileManager(FileSystemOptions(), F.Files);
    addFolders(*F.Files, Path);
}

void Reader::addFolders(JobFiles &Files, StringRef Path) {
    for (uint32_t I = 0; I < Job.root_count; ++I)
        Files.allow(Job.roots[I], IC_ORIGIN_USER);
    StringRef Beside = llvm::sys::path::parent_path(Path);
    if (Beside != "/")
        Files.allow(Beside, IC_ORIGIN_USER);
    for (const ArgFolder &A : Args.Folders) {
        // A WDK that the project names itself is a WDK all the same.
        std::string Disk = F.Disk.spelling(A.Path);
        bool IsDdi = A.Kind == FolderKind::System;
        for (const char *Header : {"wdm.h", "ntdef.h", "windows.h", "wudfddi.h", "vcruntime.h"})
            IsDdi |= !Disk.empty() && F.Disk.find(Disk, Header) != nullptr;
        if (!Files.allow(A.Path, IsDdi ? IC_ORIGIN_DDI : IC_ORIGIN_USER))
            F.MissingFolders.push_back(A.Path);
    }
    for (uint32_t I = 0; F.Wdk && I < F.Wdk->top_count; ++I)
        Files.allow(F.Wdk->tops[I], IC_ORIGIN_DDI);
    if (!F.Fallback.empty())
        Files.allow(F.Fallback, IC_ORIGIN_DDI);
    Files.allow(F.ResourceDir, IC_ORIGIN_TOOL);
}

void Reader::setInput(const std::string &File) {
    std::vector<std::string> Folders;
    for (const ArgFolder &A : Args.Folders)
        Folders.push_back(A.Path);
    Input.Args = &Args;
    Input.File = File;
    Input.ResourceDir = F.ResourceDir;
    Input.Kernel = Args.Kernel ? *Args.Kernel : !isUserMode(*F.Files, File, Folders);
    if (F.Wdk)
        Input.SystemFolders = wdkFolders(*F.Wdk, Input.Kernel, Args);
    Input.FallbackFolder = F.Fallback;
    Input.KeepExpectations = F.KeepExpectations;
    Unit.info.kernel = Input.Kernel;
}

std::unique_ptr<Parse> Reader::parseBest() {
    std::unique_ptr<Parse> Best;
    for (int I = 0; I < MaxParses; ++I) {
        auto Now = std::make_unique<Parse>(Input, *F.FM, *F.Files);
        bool Ok = Now->run();
        if (!Ok && !Best) {
            Unit.info.status = IC_UNIT_FAILED;
            Unit.info.errors = Now->ErrorCount;
            for (const ParseError &E : Now->Errors)
                diag(IC_DIAG_ERROR, 0, E.Text);
        }
        if (!Ok || (Best && Now->lostTokens() >= Best->lostTokens() &&
                    Now->ErrorCount >= Best->ErrorCount))
            break;
        Best = std::move(Now);
        if (!Best->ErrorCount)
            break;
        if (!findRepairs(Best->context(), Best->preprocessor(), Best->Log, Input.Repair))
            break;
    }
    return Best;
}

void Reader::finish(Parse &P, const StandIns &Made) {
    ASTContext &Context = P.context();
    lowerTranslationUnit(Context, P.preprocessor(), P.Log.Facts, *F.Files, Unit);
    Locations Locs(Context.getSourceManager(), Context.getLangOpts(), *F.Files, Unit);
    addIncludes(P, Locs, Made);
    addRepairs(P);
    addErrors(P, Locs);
    addHoles(P, Locs);
    Unit.info.errors = P.ErrorCount;
    Unit.info.tokens = static_cast<uint32_t>(P.Log.Tokens.User.size());
    Unit.info.lost_tokens = static_cast<uint32_t>(P.lostTokens());
    Unit.info.status = P.ErrorCount || !P.Holes.empty() ? IC_UNIT_RECOVERED : IC_UNIT_OK;
}

void Reader::addIncludes(Parse &P, Locations &Locs, const StandIns &Made) {
    SourceManager &SM = P.context().getSourceManager();
    bool TraceNoted = false;
    for (const IncludeUse &I : P.Log.Includes) {
        uint32_t Loc = Locs.at(I.Loc);
        ic_include Row = {addText(Unit, I.Name), Loc, IC_NONE};
        if (!I.Found.empty()) {
            OptionalFileEntryRef File = F.FM->getOptionalFileRef(I.Found);
            FileID ID = File ? SM.translateFile(*File) : FileID();
            Row.found = ID.isValid() ? Locs.file(ID) : IC_NONE;
        }
        ic_vec_push(&Unit.includes, Row);
        if (I.Found.empty())
            diag(IC_DIAG_NOTE, Loc, "'" + I.Name + "' file not found");
        if (!JobFiles::isGenerated(I.Found) || (isTraceHeader(I.Found) && TraceNoted))
            continue;
        TraceNoted |= isTraceHeader(I.Found);
        diag(IC_DIAG_NOTE, Loc, Made.note(I.Name));
    }
    for (const std::string &Path : Made.Unread)
        note("WPP configuration file can't be read: " + F.Files->displayPath(Path));
}

void Reader::addRepairs(const Parse &P) {
    if (P.Repaired.empty())
        return;
    std::string Text = "unknown words that broke declarations are read as macros:";
    for (const std::string &Macro : P.Repaired)
        Text +=
            " " + StringRef(Macro).take_until([](char C) { return C == '(' || C == '='; }).str();
    note(Text);
}

void Reader::addErrors(Parse &P, Locations &Locs) {
    for (const ParseError &E : P.Errors)
        diag(IC_DIAG_ERROR, E.Loc.isValid() ? Locs.at(E.Loc) : 0, E.Text);
}

void Reader::addHoles(Parse &P, Locations &Locs) {
    for (const Hole &H : P.Holes) {
        ic_hole Row = {Locs.at(H.Begin, H.End), H.Tokens, IC_NONE, 0};
        const ic_loc &At = Unit.locs.at[Row.loc];
        for (uint32_t I = 0; I < Unit.functions.count && Row.function == IC_NONE; ++I) {
            const ic_loc &Body = Unit.locs.at[Unit.functions.at[I].body_loc];
            bool Behind = Body.line < At.line || (Body.line == At.line && Body.column <= At.column);
            bool Before = At.line < Body.end_line ||
                          (At.line == Body.end_line && At.column < Body.end_column);
            if (Body.file == At.file && Behind && Before)
                Row.function = I;
        }
        if (Row.function != IC_NONE)
            Unit.functions.at[Row.function].flags |= IC_FUNCTION_HAS_HOLE;
        if (Row.function == IC_NONE ? H.HasBody : H.HasBodyBehind)
            Row.flags |= IC_HOLE_FUNCTIONS;
        ic_vec_push(&Unit.holes, Row);
    }
}

} // namespace

ic_frontend *ic_frontend_open(const ic_frontend_options *Options, ic_error *Error) {
    auto Out = std::make_unique<ic_frontend>();
    Out->Cwd = Options->cwd;
    Out->KeepExpectations = Options->keep_expectations;
    Out->ResourceDir = findResourceDir(Options->resource_dir);
    if (Out->ResourceDir.empty()) {
        ic_fail(Error,
                "Clang's own headers (stddef.h) are missing%s%s: install the package "
                "libclang-common-19-dev",
                Options->resource_dir ? " in " : "",
                Options->resource_dir ? Options->resource_dir : "");
        return nullptr;
    }
    if (Options->fallback_headers)
        Out->Fallback = absolutePath(Options->fallback_headers, Options->cwd);
    Out->Wdk = Options->wdk;
    for (uint32_t I = 0; Out->Wdk && I < Out->Wdk->archive_count; ++I)
        if (!Out->Disk.Packed.add(Out->Wdk->archives[I], Error))
            return nullptr;
    return Out.release();
}

void ic_frontend_close(ic_frontend *Frontend) {
    delete Frontend;
}

void ic_frontend_parse(ic_frontend *Frontend, const ic_frontend_job *Job, ic_unit *Unit) {
    Reader(*Frontend, *Job, *Unit).read();
}
