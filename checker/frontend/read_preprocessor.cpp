#include "frontend/read_preprocessor.hpp"
#include "frontend/read_comments.hpp"
#include "frontend/read_pragmas.hpp"

#include "clang/Lex/MacroArgs.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using llvm::StringRef;

namespace isrcheck {
namespace {

enum class MacroKind : uint8_t { None, Annotation, When, PagedCode };

MacroKind macroKind(StringRef Name) {
    if (Name == "PAGED_CODE" || Name == "PAGED_CODE_LOCKED")
        return MacroKind::PagedCode;
    if (!Name.starts_with("_"))
        return MacroKind::None;
    if (Name == "_When_")
        return MacroKind::When;
    for (StringRef Prefix : {"_IRQL_", "_Function_class_", "_Requires_lock_", "_Acquires_",
                             "_Releases_", "__drv_functionClass"})
        if (Name.starts_with(Prefix))
            return MacroKind::Annotation;
    if (Name.starts_with("__drv_") && Name.contains("IRQL"))
        return MacroKind::Annotation;
    return MacroKind::None;
}

// Arguments of a macro use as text, as written but for white space.
std::string argText(Preprocessor &PP, const MacroArgs *Args) {
    std::string Text;
    if (!Args)
        return Text;
    for (unsigned I = 0; I < Args->getNumMacroArguments(); ++I) {
        if (I)
            Text += ", ";
        const Token *First = Args->getUnexpArgument(I);
        for (const Token *T = First; T->isNot(tok::eof); ++T) {
            if (T != First && (T->hasLeadingSpace() || T->isAtStartOfLine()))
                Text += ' ';
            Text += PP.getSpelling(*T);
        }
    }
    return Text;
}

// Is it code that was commented out?
bool isDirective(StringRef Word) {
    return llvm::StringSwitch<bool>(Word)
        .Cases("define", "undef", "include", "pragma", "error", true)
        .Cases("if", "ifdef", "ifndef", "elif", "else", "endif", "line", true)
        .Default(false);
}

// Without what opens and ends a comment.
StringRef commentText(StringRef Comment) {
    if (Comment.consume_front("/*"))
        Comment.consume_back("*/");
    else
        Comment = Comment.drop_front(2);
    return Comment;
}

// In tests, comments that state an expectation.
std::optional<PositionMark> expectation(StringRef Comment) {
    Comment = commentText(Comment).trim();
    bool Keep = llvm::any_of(llvm::ArrayRef<const char *>{"expect:", "ok:", "todo-expect:",
                                                          "todo-ok:", "call:", "args:"},
                             [&](const char *Word) { return Comment.starts_with(Word); });
    StringRef Rest = Comment;
    Keep |= Rest.consume_front("hole") && (Rest.empty() || !isalnum((unsigned char)Rest[0]));
    Rest = Comment;
    Keep |= Rest.consume_front("#") && !Rest.empty() && isalpha((unsigned char)Rest[0]) &&
            !isDirective(Rest.take_while([](char C) { return isalnum((unsigned char)C); }));
    if (!Keep)
        return std::nullopt;
    return PositionMark{{}, IC_MARK_EXPECT, Comment.str()};
}

class Watch : public PPCallbacks, public CommentHandler {
public:
    Watch(Preprocessor &ThePP, const JobFiles &TheFiles, bool Keep, ReadLog &TheLog)
        : PP(ThePP), SM(ThePP.getSourceManager()), Files(TheFiles), KeepExpectations(Keep),
          Log(TheLog) {
        Log.Tokens.User.reserve(1 << 15);
    }

    bool isUser() const { return InUser; }

    void token(const Token &T) {
        if (T.isAnnotation())
            return annotation(T);
        SeenToken Seen{T.getLocation(), T.getKind(),
                       T.isLiteral() ? nullptr : T.getIdentifierInfo()};
        Log.Tokens.add(Seen);
        if (InUser && T.isNot(tok::eof))
            Log.Tokens.User.push_back(Seen);
    }

    void LexedFileChanged(FileID FID, LexedFileChangeReason, SrcMgr::CharacteristicKind, FileID,
                          SourceLocation) override {
        OptionalFileEntryRef File = SM.getFileEntryRefForID(FID);
        InUser = File && Files.origin(File->getName()) == IC_ORIGIN_USER;
    }

    void InclusionDirective(SourceLocation HashLoc, const Token &, StringRef FileName, bool,
                            CharSourceRange NameRange, OptionalFileEntryRef File, StringRef,
                            StringRef, const Module *, bool, SrcMgr::CharacteristicKind) override {
        if (!InUser && File)
            return;
        // Clang turns backslashes; the name is wanted as written.
        StringRef Written = FileName;
        if (NameRange.getBegin().isFileID())
            Written = Lexer::getSourceText(NameRange, SM, PP.getLangOpts());
        if (Written.size() == FileName.size() + 2)
            Written = Written.drop_front().drop_back();
        else
            Written = FileName;
        Log.Includes.push_back({HashLoc, Written.str(), File ? File->getName().str() : ""});
    }

    void MacroExpands(const Token &NameTok, const MacroDefinition &Definition, SourceRange Range,
                      const MacroArgs *Args) override {
        Definitions.expanded(SM.getExpansionLoc(NameTok.getLocation()), Definition.getMacroInfo(),
                             Log.Facts.Marks);
        const IdentifierInfo *Name = NameTok.getIdentifierInfo();
        auto [At, IsNew] = Kinds.try_emplace(Name, MacroKind::None);
        if (IsNew)
            At->second = macroKind(Name->getName());
        if (At->second == MacroKind::None)
            return;
        SourceLocation Loc = SM.getExpansionLoc(NameTok.getLocation());
        if (At->second == MacroKind::PagedCode) {
            if (InUser)
                Log.Facts.Marks.push_back({Loc, IC_MARK_PAGED_CODE, Name->getName().str()});
            return;
        }
        // What a condition guards is no unconditional limit: it stays inside the _When_.
        if (WhenRange.isValid() && WhenRange.getBegin() < NameTok.getLocation() &&
            NameTok.getLocation() < WhenRange.getEnd())
            return;
        std::string Text = argText(PP, Args);
        if (At->second == MacroKind::When) {
            WhenRange = Range;
            if (Text.find("_IRQL_") == std::string::npos && Text.find("IRQL(") == std::string::npos)
                return;
        }
        Log.Facts.Annotations.push_back({Loc, Name->getName().str(), std::move(Text)});
    }

    void PragmaWarning(SourceLocation Loc, PragmaWarningSpecifier Spec,
                       llvm::ArrayRef<int> Ids) override {
        size_t First = Log.Facts.Marks.size();
        if (InUser)
            warningMarks(SM, Loc, Spec, Ids, Log.Facts.Marks);
        for (size_t I = First; I < Log.Facts.Marks.size() && Spec == PWS_Suppress; ++I)
            Log.Suppressing.push_back({I, Log.Tokens.User.size()});
    }
    void PragmaWarningPush(SourceLocation Loc, int) override { warningStack(Loc, "push"); }
    void PragmaWarningPop(SourceLocation Loc) override { warningStack(Loc, "pop"); }

    bool HandleComment(Preprocessor &, SourceRange Comment) override {
        if (!InUser)
            return false;
        const char *Text = SM.getCharacterData(Comment.getBegin());
        size_t Length = Comment.getEnd().getRawEncoding() - Comment.getBegin().getRawEncoding();
        Definitions.comment(Comment, StringRef(Text, Length), Log.Facts.Marks);
        if (auto Mark = KeepExpectations ? expectation(StringRef(Text, Length)) : std::nullopt) {
            Mark->Loc = Comment.getBegin();
            Log.Facts.Marks.push_back(std::move(*Mark));
        }
        return false;
    }

    void MacroDefined(const Token &, const MacroDirective *Directive) override {
        if (InUser)
            Definitions.defined(PP, *Directive->getMacroInfo());
    }

private:
    Preprocessor &PP;
    SourceManager &SM;
    const JobFiles &Files;
    bool KeepExpectations;
    ReadLog &Log;
    bool InUser = false;
    llvm::DenseMap<const IdentifierInfo *, MacroKind> Kinds;
    SourceRange WhenRange; // of the latest _When_
    SegmentStack Segments;
    CommentMarks Definitions;

    void warningStack(SourceLocation Loc, const char *What) {
        if (InUser)
            Log.Facts.Marks.push_back({SM.getExpansionLoc(Loc), IC_MARK_WARNING, What});
    }

    // Clang hands Microsoft's section pragmas to the parser as one token that holds the others.
    void annotation(const Token &T) {
        if (T.isNot(tok::annot_pragma_ms_pragma))
            return;
        using Held = std::pair<std::unique_ptr<Token[]>, size_t>;
        const Held &Tokens = *static_cast<const Held *>(T.getAnnotationValue());
        Log.MsPragmas.push_back({T.getLocation(), T.getAnnotationEndLoc()});
        sectionPragma(PP, {Tokens.first.get(), Tokens.second}, Segments, Log.Facts);
    }
};

// #pragma prefast(...), which Clang does not know.
class PrefastHandler : public PragmaHandler {
public:
    PrefastHandler(const Watch &TheWatch, ReadLog &TheLog)
        : PragmaHandler("prefast"), Where(TheWatch), Log(TheLog) {}

    void HandlePragma(Preprocessor &PP, PragmaIntroducer, Token &First) override {
        SourceLocation Loc = PP.getSourceManager().getExpansionLoc(First.getLocation());
        std::string Text;
        Token T;
        for (PP.Lex(T); T.isNot(tok::eod) && T.isNot(tok::eof); PP.Lex(T)) {
            if (T.hasLeadingSpace() && !Text.empty())
                Text += ' ';
            Text += PP.getSpelling(T);
        }
        StringRef Inner = Text;
        if (Inner.consume_front("("))
            Inner.consume_back(")");
        if (!Where.isUser())
            return;
        if (Inner.ltrim().starts_with("suppress"))
            Log.Suppressing.push_back({Log.Facts.Marks.size(), Log.Tokens.User.size()});
        Log.Facts.Marks.push_back({Loc, IC_MARK_PREFAST, Inner.trim().str()});
    }

private:
    const Watch &Where;
    ReadLog &Log;
};

} // namespace

void watchPreprocessor(Preprocessor &PP, const JobFiles &Files, bool KeepExpectations,
                       ReadLog &Log) {
    auto Owned = std::make_unique<Watch>(PP, Files, KeepExpectations, Log);
    Watch *W = Owned.get();
    PP.addPPCallbacks(std::move(Owned));
    PP.addCommentHandler(W);
    PP.AddPragmaHandler(new PrefastHandler(*W, Log)); // the preprocessor owns it
    PP.setTokenWatcher([W](const Token &T) { W->token(T); });
}

void finishPreprocessor(const Preprocessor &PP, ReadLog &Log) {
    const std::vector<SeenToken> &Tokens = Log.Tokens.User;
    for (auto [Mark, Next] : Log.Suppressing)
        if (Next < Tokens.size())
            Log.Facts.Marks[Mark].Loc = PP.getSourceManager().getExpansionLoc(Tokens[Next].Loc);
    for (size_t I = 0; I + 1 < Tokens.size(); ++I) {
        if (Tokens[I].Kind != tok::identifier || Tokens[I + 1].Kind != tok::l_paren)
            continue;
        StringRef Name = Tokens[I].Name->getName();
        if (Name == "PAGED_CODE" || Name == "PAGED_CODE_LOCKED")
            Log.Facts.Marks.push_back({PP.getSourceManager().getExpansionLoc(Tokens[I].Loc),
                                       IC_MARK_PAGED_CODE, Name.str()});
    }
}

} // namespace isrcheck
