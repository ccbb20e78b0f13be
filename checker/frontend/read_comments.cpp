#include "frontend/read_comments.hpp"

#include "clang/Lex/Lexer.h"

using namespace clang;
using llvm::StringRef;

namespace isrcheck {
namespace {

const size_t MostOfMacro = 16; // comments of one definition
const StringRef Tool = "isrcheck";
const StringRef Blank = " \t\r\n\v\f";

// Takes what follows the tool's name, up to what it says: ":", or nothing before `ignore...[`.
bool takeColon(StringRef &Rest) {
    Rest = Rest.ltrim(Blank);
    if (Rest.consume_front(":"))
        return true;
    return Rest.starts_with("ignore") && Rest.contains('[');
}

// What the comment line `Line` tells us, piece by piece: "isrcheck: a // isrcheck: b".
void splitLine(StringRef Line, std::vector<std::string> &Found) {
    Line = Line.trim(Blank).ltrim("/*!<").ltrim(Blank);
    size_t At = 0;
    while ((At = Line.find(Tool, At)) != StringRef::npos) {
        StringRef Before = Line.take_front(At).rtrim(Blank), Rest = Line.drop_front(At);
        At += Tool.size();
        Rest = Rest.drop_front(Tool.size());
        if ((!Before.empty() && !Before.ends_with("//")) || !takeColon(Rest))
            continue;
        size_t Next = Rest.find("//");
        while (Next != StringRef::npos &&
               !Rest.drop_front(Next).ltrim("/").ltrim(Blank).starts_with(Tool))
            Next = Rest.find("//", Next + 2);
        Found.push_back(Rest.take_front(Next).trim(Blank).str());
    }
}

bool startsLine(const SourceManager &SM, SourceLocation Loc) {
    auto [File, Offset] = SM.getDecomposedLoc(Loc);
    StringRef Before = SM.getBufferData(File).take_front(Offset);
    return Before.take_back(Before.size() - (Before.find_last_of("\r\n") + 1)).ltrim(" \t").empty();
}

// The place of the first token behind the comment at `Loc`.
SourceLocation behind(Preprocessor &PP, SourceLocation Loc) {
    const SourceManager &SM = PP.getSourceManager();
    auto [File, Offset] = SM.getDecomposedLoc(Loc);
    StringRef Text = SM.getBufferData(File);
    Lexer Raw(SM.getLocForStartOfFile(File), PP.getLangOpts(), Text.begin(), Text.begin() + Offset,
              Text.end());
    Token T;
    Raw.LexFromRawLexer(T);
    return T.getLocation();
}

// Does the comment at `Loc` stand alone above the definition of the macro whose name is at `Name`?
bool isAbove(Preprocessor &PP, SourceLocation Loc, unsigned Name) {
    const SourceManager &SM = PP.getSourceManager();
    if (!startsLine(SM, Loc))
        return false;
    auto [File, Next] = SM.getDecomposedLoc(behind(PP, Loc));
    StringRef Between = SM.getBufferData(File).slice(Next, Name);
    return Between.consume_front("#") && Between.ltrim(" \t").consume_front("define") &&
           !Between.contains('\n');
}

} // namespace

void CommentMarks::comment(SourceRange Range, StringRef Text, std::vector<PositionMark> &Marks) {
    if (!Text.contains(Tool))
        return;
    std::vector<std::string> Found;
    StringRef Inner = Text.drop_front(2);
    if (Text.starts_with("/*"))
        Inner.consume_back("*/");
    while (!Inner.empty()) {
        auto [Line, Rest] = Inner.split('\n');
        splitLine(Line, Found);
        Inner = Rest;
    }
    for (std::string &One : Found) {
        Latest.push_back({Range.getBegin(), Marks.size()});
        Marks.push_back({Range.getBegin(), IC_MARK_COMMENT, std::move(One)});
    }
}

void CommentMarks::defined(Preprocessor &PP, const MacroInfo &Macro) {
    if (Latest.empty())
        return;
    const SourceManager &SM = PP.getSourceManager();
    auto [File, Name] = SM.getDecomposedLoc(SM.getExpansionLoc(Macro.getDefinitionLoc()));
    std::vector<size_t> Found;
    for (size_t I = Latest.size(); I-- > 0 && Found.size() < MostOfMacro;) {
        auto [InFile, Offset] = SM.getDecomposedLoc(Latest[I].Loc);
        if (InFile != File || (Offset < Name && !isAbove(PP, Latest[I].Loc, Name)))
            break;
        Found.push_back(Latest[I].Mark);
    }
    Latest.clear();
    if (!Found.empty())
        Defined[&Macro].assign(Found.rbegin(), Found.rend());
}

void CommentMarks::expanded(SourceLocation Loc, const MacroInfo *Macro,
                            std::vector<PositionMark> &Marks) {
    if (Defined.empty() || !Macro)
        return;
    auto Found = Defined.find(Macro);
    if (Found == Defined.end())
        return;
    for (size_t Mark : Found->second)
        Marks.push_back({Loc, IC_MARK_MACRO, std::to_string(Mark)});
}

} // namespace isrcheck
