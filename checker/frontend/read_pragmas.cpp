#include "frontend/read_pragmas.hpp"

#include "clang/Basic/CharInfo.h"

using namespace clang;
using llvm::StringRef;

namespace isrcheck {
namespace {

// The text of a string literal, or the name of an identifier.
std::string textOf(Preprocessor &PP, const Token &T) {
    std::string Text = PP.getSpelling(T);
    StringRef Inner = Text;
    if (tok::isStringLiteral(T.getKind())) {
        Inner = Inner.drop_until([](char C) { return C == '"'; });
        Inner = Inner.drop_front().drop_back();
    }
    return Inner.str();
}

// alloc_text(section, function, ...)
void allocText(Preprocessor &PP, llvm::ArrayRef<Token> Args, ReadFacts &Facts) {
    std::string Section;
    bool AtSection = true;
    for (const Token &T : Args) {
        if (T.isNot(tok::identifier) && !tok::isStringLiteral(T.getKind()))
            continue;
        if (AtSection)
            Section = textOf(PP, T);
        else
            Facts.AllocTexts.push_back({Section, textOf(PP, T)});
        AtSection = false;
    }
}

void pop(SegmentStack &Segments, StringRef Label) {
    auto &Stack = Segments.Stack;
    size_t At = Stack.size();
    if (Label.empty())
        At = At ? At - 1 : 0;
    else
        while (At > 0 && Stack[--At].Label != Label)
            if (At == 0)
                return; // no such label: the pragma does nothing
    if (At >= Stack.size())
        return;
    Segments.Now = Stack[At].Section;
    Stack.resize(At);
}

// code_seg([push|pop,] [label,] ["section" [, "class"]]); without anything: the default.
void codeSeg(Preprocessor &PP, SourceLocation Loc, llvm::ArrayRef<Token> Args,
             SegmentStack &Segments, ReadFacts &Facts) {
    std::string Action, Label;
    std::optional<std::string> Section;
    for (const Token &T : Args) {
        if (tok::isStringLiteral(T.getKind())) {
            if (!Section)
                Section = textOf(PP, T);
        } else if (const IdentifierInfo *II = T.getIdentifierInfo()) {
            if (Action.empty() && (II->isStr("push") || II->isStr("pop")))
                Action = II->getName().str();
            else
                Label = II->getName().str();
        }
    }
    if (Action == "push")
        Segments.Stack.push_back({Label, Segments.Now});
    else if (Action == "pop")
        pop(Segments, Label);
    if (Section)
        Segments.Now = *Section == ".text" ? "" : *Section;
    else if (Action.empty())
        Segments.Now.clear();
    Facts.CodeSegs.push_back({Loc, Segments.Now});
}

const char *specName(PPCallbacks::PragmaWarningSpecifier Spec) {
    switch (Spec) {
    case PPCallbacks::PWS_Default:
        return "default";
    case PPCallbacks::PWS_Disable:
        return "disable";
    case PPCallbacks::PWS_Error:
        return "error";
    case PPCallbacks::PWS_Once:
        return "once";
    case PPCallbacks::PWS_Suppress:
        return "suppress";
    case PPCallbacks::PWS_Level1:
        return "1";
    case PPCallbacks::PWS_Level2:
        return "2";
    case PPCallbacks::PWS_Level3:
        return "3";
    case PPCallbacks::PWS_Level4:
        return "4";
    }
    return "default";
}

} // namespace

void sectionPragma(Preprocessor &PP, llvm::ArrayRef<Token> Tokens, SegmentStack &Segments,
                   ReadFacts &Facts) {
    if (Tokens.empty() || !Tokens[0].getIdentifierInfo())
        return;
    const IdentifierInfo *Name = Tokens[0].getIdentifierInfo();
    if (Name->isStr("alloc_text"))
        allocText(PP, Tokens.drop_front(), Facts);
    else if (Name->isStr("code_seg"))
        codeSeg(PP, PP.getSourceManager().getExpansionLoc(Tokens[0].getLocation()),
                Tokens.drop_front(), Segments, Facts);
}

// The pragma from `warning` on to the parenthesis that ends it, without line breaks.
static std::string pragmaText(const SourceManager &SM, SourceLocation Loc) {
    bool Invalid = false;
    auto [File, Offset] = SM.getDecomposedSpellingLoc(Loc);
    StringRef Text = SM.getBufferData(File, &Invalid);
    std::string Found;
    int Depth = 0;
    bool Quoted = false;
    for (char C : Invalid ? StringRef() : Text.drop_front(Offset).take_front(4096)) {
        Found += C == '\n' || C == '\r' ? ' ' : C;
        bool Escaped = Found.size() > 1 && Found[Found.size() - 2] == '\\';
        Quoted ^= C == '"' && !Escaped;
        Depth += Quoted ? 0 : C == '(' ? 1 : C == ')' ? -1 : 0;
        if (C == ')' && Depth <= 0 && !Quoted)
            break;
    }
    return Found;
}

// `justification: "why"`
static std::string justification(StringRef Pragma) {
    StringRef Rest = Pragma.split("justification").second.ltrim();
    if (!Rest.consume_front(":"))
        return "";
    Rest = Rest.ltrim();
    if (!Rest.consume_front("\""))
        return "";
    return Rest.take_until([](char C) { return C == '"'; }).str();
}

// Clang drops names like __WARNING_USING_UNINIT_VAR: they are read from the text.
static void addNames(StringRef Pragma, StringRef Spec, llvm::SmallVectorImpl<std::string> &Names) {
    size_t Start = Pragma.find(Spec);
    if (Start == StringRef::npos)
        return;
    StringRef Rest = Pragma.drop_front(Start + Spec.size()).ltrim();
    if (!Rest.consume_front(":"))
        return;
    Rest = Rest.take_until([](char C) { return C == ')' || C == ';' || C == ','; });
    llvm::SmallVector<StringRef, 4> Words;
    Rest.split(Words, ' ', -1, false);
    for (StringRef Word : Words)
        if (!isDigit(Word.front()))
            Names.push_back(Word.trim().str());
}

void warningMarks(const SourceManager &SM, SourceLocation Loc,
                  PPCallbacks::PragmaWarningSpecifier Spec, llvm::ArrayRef<int> Ids,
                  std::vector<PositionMark> &Marks) {
    std::string Pragma = pragmaText(SM, Loc);
    std::string Name = specName(Spec), Reason = justification(Pragma);
    llvm::SmallVector<std::string, 4> Names;
    for (int Id : Ids)
        Names.push_back(std::to_string(Id));
    addNames(Pragma, Name, Names);
    for (const std::string &Id : Names)
        Marks.push_back({SM.getExpansionLoc(Loc), IC_MARK_WARNING,
                         Name + " " + Id + (Reason.empty() ? "" : ", " + Reason)});
}

} // namespace isrcheck
