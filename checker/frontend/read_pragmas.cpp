#include "frontend/read_pragmas.hpp"

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

void warningMarks(const SourceManager &SM, SourceLocation Loc,
                  PPCallbacks::PragmaWarningSpecifier Spec, llvm::ArrayRef<int> Ids,
                  std::vector<PositionMark> &Marks) {
    std::string Name = specName(Spec);
    SourceLocation At = SM.getExpansionLoc(Loc);
    for (int Id : Ids)
        Marks.push_back({At, IC_MARK_WARNING, Name + " " + std::to_string(Id)});
    if (!Ids.empty())
        return;
    // Clang drops names like __WARNING_USING_UNINIT_VAR: read them from the pragma's line.
    StringRef Line = SM.getCharacterData(SM.getSpellingLoc(Loc));
    Line = Line.take_until([](char C) { return C == '\n' || C == '\r'; });
    size_t Start = Line.find(Name);
    if (Start == StringRef::npos)
        return;
    Line = Line.drop_front(Start + Name.size()).ltrim();
    if (!Line.consume_front(":"))
        return;
    Line = Line.take_until([](char C) { return C == ')' || C == ';' || C == ','; });
    llvm::SmallVector<StringRef, 4> Words;
    Line.split(Words, ' ', -1, false);
    for (StringRef Word : Words)
        Marks.push_back({At, IC_MARK_WARNING, Name + " " + Word.trim().str()});
}

} // namespace isrcheck
