#include "frontend/lower_loc.hpp"

#include "clang/Basic/FileEntry.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

#include <algorithm>

using namespace clang;

namespace isrcheck {

Locations::Locations(const SourceManager &Sources, const LangOptions &Lang,
                     const FileClassifier &Classifier, ic_unit &U)
    : SM(Sources), LO(Lang), Files(Classifier), Unit(U) {}

// Files
//

uint32_t Locations::fileRow(llvm::StringRef Path, ic_origin Origin) {
    uint32_t Text = addText(Unit, Path);
    for (uint32_t I = 0; I < Unit.files.count; ++I)
        if (Unit.files.at[I].path == Text)
            return I;
    ic_file File = {Text, static_cast<uint32_t>(Origin)};
    ic_vec_push(&Unit.files, File);
    return Unit.files.count - 1;
}

// The bundled headers keep their parts in a folder of their own: what these declare belongs to the
// documented header that includes them.
llvm::StringRef Locations::publicHeader(FileID File, llvm::StringRef Path) const {
    while (llvm::sys::path::filename(llvm::sys::path::parent_path(Path)) == "isrcheck" &&
           Files.origin(Path) == IC_ORIGIN_DDI) {
        File = SM.getFileID(SM.getIncludeLoc(File));
        OptionalFileEntryRef Ref = SM.getFileEntryRefForID(File);
        if (!Ref)
            break;
        Path = Ref->getName();
    }
    return Path;
}

void Locations::fill(FileInfo &Info, FileID File) {
    bool Invalid = false;
    const SrcMgr::SLocEntry &Entry = SM.getSLocEntry(File, &Invalid);
    if (Invalid || !Entry.isFile())
        return;
    Info.Data = SM.getBufferData(File, &Invalid);
    if (Invalid)
        Info.Data = llvm::StringRef();
    if (OptionalFileEntryRef Ref = SM.getFileEntryRefForID(File)) {
        llvm::StringRef Path = Ref->getName();
        Info.Origin = Files.origin(Path);
        Info.Row = fileRow(Files.displayPath(Path), Info.Origin);
        if (File != SM.getMainFileID())
            Info.BaseName = addText(Unit, llvm::sys::path::filename(publicHeader(File, Path)));
    } else if (File == SM.getMainFileID()) {
        Info.Origin = IC_ORIGIN_USER;
        Info.Row = fileRow(SM.getBufferOrFake(File).getBufferIdentifier(), IC_ORIGIN_USER);
    }
}

Locations::FileInfo &Locations::info(FileID File) {
    if (LastInfo && File == LastFile)
        return *LastInfo;
    auto [It, New] = InfoIndex.try_emplace(File, Infos.size());
    if (New) {
        Infos.push_back(std::make_unique<FileInfo>());
        fill(*Infos.back(), File);
    }
    LastFile = File;
    LastInfo = Infos[It->second].get();
    return *LastInfo;
}

uint32_t Locations::file(FileID File) {
    return File.isValid() ? info(File).Row : IC_NONE;
}

ic_origin Locations::origin(SourceLocation Loc) {
    if (Loc.isInvalid())
        return IC_ORIGIN_TOOL;
    return info(place(Loc).first).Origin;
}

uint32_t Locations::header(SourceLocation Loc) {
    return Loc.isInvalid() ? 0 : info(place(Loc).first).BaseName;
}

std::pair<FileID, unsigned> Locations::place(SourceLocation Loc) const {
    return SM.getDecomposedLoc(Loc.isMacroID() ? SM.getExpansionLoc(Loc) : Loc);
}

llvm::StringRef Locations::textFrom(FileID File, unsigned Offset) const {
    bool Invalid = File.isInvalid();
    llvm::StringRef Data = Invalid ? llvm::StringRef() : SM.getBufferData(File, &Invalid);
    return Invalid ? llvm::StringRef() : Data.drop_front(std::min<size_t>(Offset, Data.size()));
}

// Lines and columns
//

void Locations::lineColumn(FileInfo &Info, unsigned Offset, uint32_t &Line, uint32_t &Column) {
    const unsigned *Lines = Info.Lines;
    unsigned At = Info.LastLine;
    // Most questions are about the line of the last one or one just behind it.
    if (Lines[At] > Offset || (At + 4 < Info.LineCount && Lines[At + 4] <= Offset))
        At =
            static_cast<unsigned>(std::upper_bound(Lines, Lines + Info.LineCount, Offset) - Lines) -
            1;
    else
        while (At + 1 < Info.LineCount && Lines[At + 1] <= Offset)
            ++At;
    Info.LastLine = At;
    Line = At + 1;
    Column = Offset - Lines[At] + 1;
}

static bool isNameByte(char C) {
    return llvm::isAlnum(C) || C == '_' || C == '$';
}

unsigned Locations::tokenEnd(const FileInfo &Info, SourceLocation Loc, unsigned Offset) const {
    llvm::StringRef Data = Info.Data;
    if (Offset >= Data.size())
        return Offset;
    char First = Data[Offset];
    if (llvm::isAlpha(First) || First == '_') {
        size_t End = Offset + 1;
        while (End < Data.size() && isNameByte(Data[End]))
            ++End;
        // A quote behind it may be a prefixed literal, a backslash a broken or universal name.
        if (End == Data.size() || (Data[End] != '"' && Data[End] != '\'' && Data[End] != '\\' &&
                                   static_cast<unsigned char>(Data[End]) < 0x80))
            return static_cast<unsigned>(End);
    } else if (First == ')' || First == ']' || First == '}' || First == ';' || First == '(') {
        return Offset + 1;
    }
    return Offset + Lexer::MeasureTokenLength(Loc, SM, LO);
}

uint32_t Locations::identifierAt(SourceLocation Loc) {
    if (Loc.isInvalid())
        return 0;
    auto [File, Offset] = SM.getDecomposedLoc(SM.getSpellingLoc(Loc));
    llvm::StringRef Text = textFrom(File, Offset);
    bool Digit = !Text.empty() && llvm::isDigit(Text.front());
    return Digit ? 0 : addText(Unit, Text.take_while(isNameByte));
}

// From expansions to the file
//

static SourceLocation liftBegin(const SourceManager &SM, SourceLocation Loc) {
    return SM.getImmediateExpansionRange(Loc).getBegin();
}

static SourceLocation liftEnd(const SourceManager &SM, SourceLocation Loc) {
    return SM.getImmediateExpansionRange(Loc).getEnd();
}

// One step outward when both ends stand in the same expansion. False if they do not.
bool Locations::liftTogether(SourceLocation &Begin, SourceLocation &End, uint32_t &Macro) {
    FileID BeginID = SM.getFileID(Begin), EndID = SM.getFileID(End);
    const SrcMgr::ExpansionInfo &From = SM.getSLocEntry(BeginID).getExpansion();
    if (BeginID != EndID) {
        // An argument that holds macros itself comes in several pieces of the same place.
        const SrcMgr::ExpansionInfo &To = SM.getSLocEntry(EndID).getExpansion();
        if (!From.isMacroArgExpansion() || !To.isMacroArgExpansion() ||
            From.getExpansionLocStart() != To.getExpansionLocStart())
            return false;
    }
    if (From.isMacroArgExpansion()) {
        Begin = SM.getImmediateSpellingLoc(Begin);
        End = SM.getImmediateSpellingLoc(End);
        return true;
    }
    SourceLocation Name = From.getExpansionLocStart();
    End = liftEnd(SM, End);
    Begin = Name;
    // The name counts only if it stands in a file: `Macro` is the outermost one in the end.
    if (Name.isFileID())
        Macro = identifierAt(Name);
    return true;
}

uint32_t Locations::compute(SourceLocation Begin, SourceLocation End) {
    uint32_t Macro = 0;
    while (Begin.isMacroID() || End.isMacroID()) {
        if (Begin.isMacroID() && End.isMacroID()) {
            if (liftTogether(Begin, End, Macro))
                continue;
            // The inner one of two expansions was made later.
            if (SM.getFileID(Begin) < SM.getFileID(End))
                End = liftEnd(SM, End);
            else
                Begin = liftBegin(SM, Begin);
        } else if (Begin.isMacroID()) {
            Begin = liftBegin(SM, Begin);
        } else {
            End = liftEnd(SM, End);
        }
    }
    auto Key = std::make_pair(Begin.getRawEncoding(), End.getRawEncoding());
    auto [It, New] = KnownFile.try_emplace(Key, 0);
    if (!New && Unit.locs.at[It->second].macro == Macro)
        return It->second;
    auto [File, Offset] = SM.getDecomposedLoc(Begin);
    auto [EndFile, EndOffset] = SM.getDecomposedLoc(End);
    FileInfo &Info = info(File);
    if (Info.Row == IC_NONE || Info.Data.empty())
        return It->second = 0;
    if (!Info.Lines) {
        bool Invalid = false;
        SM.getLineNumber(File, 0, &Invalid);
        const auto &Table = SM.getSLocEntry(File).getFile().getContentCache().SourceLineCache;
        if (Invalid || !Table)
            return It->second = 0;
        Info.Lines = Table.begin();
        Info.LineCount = Table.size();
    }
    if (EndFile != File || EndOffset < Offset) {
        End = Begin;
        EndOffset = Offset;
    }
    ic_loc Row = {};
    Row.file = Info.Row;
    Row.macro = Macro;
    lineColumn(Info, Offset, Row.line, Row.column);
    lineColumn(Info, tokenEnd(Info, End, EndOffset), Row.end_line, Row.end_column);
    ic_vec_push(&Unit.locs, Row);
    return It->second = Unit.locs.count - 1;
}

uint32_t Locations::at(SourceLocation Begin, SourceLocation End) {
    if (Begin.isInvalid())
        return 0;
    if (End.isInvalid())
        End = Begin;
    auto Key = std::make_pair(Begin.getRawEncoding(), End.getRawEncoding());
    auto [It, New] = Known.try_emplace(Key, 0);
    if (New)
        It->second = compute(Begin, End);
    return It->second;
}

// Macro names
//

uint32_t Locations::ddiMacro(SourceLocation Token) {
    uint32_t Name = 0;
    while (Token.isMacroID()) {
        const SrcMgr::ExpansionInfo &Info = SM.getSLocEntry(SM.getFileID(Token)).getExpansion();
        if (Info.isMacroArgExpansion()) {
            Token = SM.getImmediateSpellingLoc(Token);
            continue;
        }
        SourceLocation Body = SM.getImmediateSpellingLoc(Token);
        Token = Info.getExpansionLocStart();
        FileID File = SM.getFileID(SM.getSpellingLoc(Body));
        if (info(File).Row != IC_NONE && info(File).Origin != IC_ORIGIN_USER)
            Name = identifierAt(Token);
        else if (!Name) // the user's own macro, which one of a DDI header names
            return 0;
    }
    return Name;
}

uint32_t Locations::objectMacro(SourceRange Range) {
    SourceLocation Begin = Range.getBegin(), End = Range.getEnd();
    if (!Begin.isMacroID() || !End.isMacroID())
        return 0;
    auto Key = std::make_pair(Begin.getRawEncoding(), End.getRawEncoding());
    auto [It, New] = KnownMacro.try_emplace(Key, 0);
    if (!New)
        return It->second;
    uint32_t Name = 0;
    while (Begin.isMacroID() && End.isMacroID()) {
        FileID File = SM.getFileID(Begin);
        if (SM.getFileID(End) != File)
            break;
        const SrcMgr::ExpansionInfo &Info = SM.getSLocEntry(File).getExpansion();
        if (Info.isMacroArgExpansion()) {
            Begin = SM.getImmediateSpellingLoc(Begin);
            End = SM.getImmediateSpellingLoc(End);
            continue;
        }
        SourceLocation Behind = End.getLocWithOffset(
            static_cast<int>(Lexer::MeasureTokenLength(SM.getSpellingLoc(End), SM, LO)));
        if (!SM.isAtStartOfImmediateMacroExpansion(Begin) ||
            !SM.isAtEndOfImmediateMacroExpansion(Behind))
            break;
        Begin = Info.getExpansionLocStart();
        End = Info.getExpansionLocEnd();
        if (!Info.isFunctionMacroExpansion())
            Name = identifierAt(Begin);
    }
    It->second = Name; // nothing was added to the map since
    return Name;
}

} // namespace isrcheck
