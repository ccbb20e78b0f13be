#include "frontend/read_wpp.hpp"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace isrcheck {
namespace {

constexpr size_t MaxFunctions = 1000, MaxNames = 32, MaxLength = 200;

// What sources use of a .tmh besides their trace functions. Whether a trace is on is not known.
const char Fixed[] = R"(
#ifndef __isrcheck_wpp
#define __isrcheck_wpp
#ifdef __cplusplus
extern "C"
#else
extern
#endif
struct __wpp_control {
    void *Logger, *ControlHandle, *AutoLogContext;
    unsigned long long RegHandle;
    unsigned long Flags[4], Enabled;
    unsigned char Level, FlagsLen, AutoLogVerboseEnabled;
    unsigned short AutoLogAttachToMiniDump;
} __wpp_control;
#ifndef TRACE_LEVEL_NONE
#define TRACE_LEVEL_NONE 0
#define TRACE_LEVEL_CRITICAL 1
#define TRACE_LEVEL_FATAL 1
#define TRACE_LEVEL_ERROR 2
#define TRACE_LEVEL_WARNING 3
#define TRACE_LEVEL_INFORMATION 4
#define TRACE_LEVEL_VERBOSE 5
#define TRACE_LEVEL_RESERVED6 6
#define TRACE_LEVEL_RESERVED7 7
#define TRACE_LEVEL_RESERVED8 8
#define TRACE_LEVEL_RESERVED9 9
#endif
)";
struct Word {
    const char *Name, *Meaning;
};
const Word Words[] = {
    {"WPP_INIT_TRACING(...)", "((void)0)"},
    {"WPP_CLEANUP(...)", "((void)0)"},
    {"WPP_SYSTEMCONTROL(...)", "((void)0)"},
    {"WPP_SYSTEMCONTROL2(...)", "((void)0)"},
    {"WPP_CONTROL(CTL)", "__wpp_control"},
    {"WPP_LEVEL_LOGGER(CTL)", ""},
    {"WPP_FLAG_LOGGER(CTL)", ""},
    {"WPP_FLAGS_LOGGER(CTL)", ""},
    {"WPP_LEVEL_ENABLED(CTL)", "(__wpp_control.Enabled != 0)"},
    {"WPP_FLAG_ENABLED(CTL)", "(__wpp_control.Enabled != 0)"},
    {"WPP_FLAGS_ENABLED(CTL)", "(__wpp_control.Enabled != 0)"},
    {"WPP_LEVEL_FLAGS_ENABLED(LEVEL,FLAGS)", "(__wpp_control.Enabled != 0)"},
    {"WPP_FLAGS_LEVEL_ENABLED(FLAGS,LEVEL)", "(__wpp_control.Enabled != 0)"},
    {"WPP_FLAG_LEVEL_ENABLED(FLAGS,LEVEL)", "(__wpp_control.Enabled != 0)"},
};

bool isNameChar(char C) {
    return llvm::isAlnum(C) || C == '_';
}

// Takes a name off the front of `Text`, and blanks around it; empty if there is none.
StringRef takeName(StringRef &Text) {
    Text = Text.ltrim();
    StringRef Name = Text.take_while(isNameChar);
    if (Name.empty() || llvm::isDigit(Name.front()) || Name.size() > MaxLength)
        return {};
    Text = Text.drop_front(Name.size()).ltrim();
    return Name;
}

bool readFixed(StringRef &Text, TraceFunction &Out) {
    do {
        StringRef Name = takeName(Text);
        if (Name.empty() || !Text.consume_front("=") || Out.Fixed.size() >= MaxNames)
            return Text.ltrim().consume_front("}");
        Text = Text.ltrim();
        StringRef Value = Text.take_while(isNameChar);
        Text = Text.drop_front(Value.size()).ltrim();
        Out.Fixed.push_back({Name.str(), Value.take_front(MaxLength).str()});
    } while (Text.consume_front(","));
    return Text.consume_front("}");
}

// Names up to ")"; a list among them is `Inner`, if that is asked for.
bool readNames(StringRef &Text, std::vector<std::string> &Out, TraceFunction *Inner) {
    Text = Text.ltrim();
    if (Text.consume_front(")"))
        return true;
    do {
        Text = Text.ltrim();
        if (Out.size() >= MaxNames || (Inner && Inner->HasInner))
            return false;
        if (Inner && Text.consume_front("(")) {
            Inner->HasInner = true;
            if (!readNames(Text, Inner->Inner, nullptr))
                return false;
        } else if (Text.consume_front("...")) {
            Out.push_back("...");
            Text = Text.ltrim();
            return Text.consume_front(")");
        } else if (StringRef Name = takeName(Text); !Name.empty()) {
            Out.push_back(Name.str());
        } else {
            return false;
        }
        Text = Text.ltrim();
    } while (Text.consume_front(","));
    return Text.consume_front(")");
}

bool isVariadic(llvm::ArrayRef<std::string> Names) {
    return !Names.empty() && Names.back() == "...";
}

// Of the names of a declaration, the conditions: the rest is what is logged.
bool isCondition(StringRef Name) {
    return Name != "MSG" && Name != "...";
}

// How a function's macros are spelled.
class MacroWriter {
public:
    MacroWriter(llvm::raw_ostream &Out, const TraceFunction &TheF,
                llvm::ArrayRef<std::string> TheLogged)
        : OS(Out), F(TheF), Logged(TheLogged) {}

    void write() {
        for (const auto &[Name, Value] : F.Fixed)
            condition(Name, Value);
        // A list in a list, alone or not, is the argument list of a macro of its own.
        bool Whole = F.HasInner && F.Outer.empty();
        llvm::ArrayRef<std::string> Named = Whole ? F.Inner : F.Outer;
        for (size_t I = 0; I < Named.size(); ++I)
            if (isCondition(Named[I]))
                condition(Named[I], parameter("A", I));
        around("PRE");
        around("POST");
        OS << "#undef " << F.Name << "\n";
        if (Whole) {
            OS << "#define " << F.Name << "(I) " << inner() << " I\n";
            macro(inner(), "A", F.Inner);
            OS << wrapped(values("A", F.Inner)) << '\n';
            return;
        }
        if (F.HasInner) {
            macro(inner(), "B", F.Inner);
            OS << values("B", F.Inner) << '\n';
        }
        macro(F.Name, "A", F.Outer);
        OS << wrapped(F.HasInner ? inner() + " I" : values("A", F.Outer)) << '\n';
    }

private:
    llvm::raw_ostream &OS;
    const TraceFunction &F;
    llvm::ArrayRef<std::string> Logged;
    std::string Conditions, Given; // "_LEVEL_FLAGS", "TRACE_LEVEL_ERROR,A0"

    void condition(StringRef Name, const std::string &Value) {
        Conditions += ("_" + Name).str();
        Given += (Given.empty() ? "" : ",") + Value;
    }

    static std::string parameter(const char *Prefix, size_t I) {
        return Prefix + std::to_string(I);
    }
    std::string inner() const { return "__isrcheck_wpp_" + F.Name; }
    std::string aroundName(const char *Side) const {
        return "WPP_" + (Conditions.empty() ? "_" : Conditions.substr(1) + "_") + Side;
    }

    // What the driver puts around the trace, if anything.
    void around(const char *Side) {
        std::string Name = aroundName(Side);
        OS << "#ifndef " << Name << "\n#define " << Name << "(...)\n#endif\n";
    }

    std::string wrapped(const std::string &Text) const {
        return aroundName("PRE") + "(" + Given + ") " + Text + " " + aroundName("POST") + "(" +
               Given + ")";
    }

    void macro(const std::string &Name, const char *Prefix, llvm::ArrayRef<std::string> Names) {
        OS << "#define " << Name << '(';
        for (size_t I = 0; I < Names.size(); ++I)
            OS << (I ? "," : "") << (Names[I] == "..." ? "..." : parameter(Prefix, I));
        if (F.HasInner && *Prefix == 'A' && !F.Outer.empty())
            OS << ",I";
        OS << ") ";
    }

    std::string values(const char *Prefix, llvm::ArrayRef<std::string> Names) const {
        std::string Text = "((void)(0";
        for (size_t I = 0; I < Names.size(); ++I)
            if (isCondition(Names[I]) && llvm::is_contained(Logged, Names[I]))
                Text += ",(" + parameter(Prefix, I) + ")";
        if (isVariadic(Names))
            Text += " __VA_OPT__(,) __VA_ARGS__";
        return Text + "))";
    }
};

} // namespace

bool isTraceHeader(StringRef Name) {
    return Name.ends_with_insensitive(".tmh");
}

bool readTraceFunction(StringRef Text, TraceFunction &Out) {
    Out = TraceFunction();
    Out.Name = takeName(Text).str();
    if (Out.Name.empty())
        return false;
    if (Text.consume_front("{") && !readFixed(Text, Out))
        return false;
    Text = Text.ltrim();
    return Text.consume_front("(") && readNames(Text, Out.Outer, &Out);
}

void TraceFunctions::add(TraceFunction F) {
    if (All.size() < MaxFunctions && Names.insert(F.Name).second)
        All.push_back(std::move(F));
}

// "FUNC Name(...)", "USEPREFIX(Name, "text", a, b)", of which a and b are wanted.
void TraceFunctions::addLine(StringRef Line) {
    TraceFunction F;
    if (Line.consume_front("FUNC") && Line.size() && llvm::isSpace(Line.front())) {
        if (readTraceFunction(Line, F))
            add(std::move(F));
        return;
    }
    if (!Line.consume_front("USEPREFIX") && !Line.consume_front("USESUFFIX"))
        return;
    Line = Line.ltrim();
    if (!Line.consume_front("("))
        return;
    StringRef Name = takeName(Line);
    size_t Quote = Line.rfind('"');
    if (Name.empty() || Quote == StringRef::npos || Logged.size() > MaxFunctions)
        return;
    std::vector<std::string> &List = Logged[Name];
    for (StringRef Rest = Line.drop_front(Quote + 1).ltrim(); Rest.consume_front(",");) {
        StringRef Value = takeName(Rest);
        if (Value.empty() || List.size() > MaxNames)
            break;
        List.push_back(Value.str());
    }
}

void TraceFunctions::addBlocks(StringRef Text) {
    for (size_t At = Text.find("begin_wpp"); At != StringRef::npos; At = Text.find("begin_wpp")) {
        StringRef Before = Text.take_front(At);
        Text = Text.drop_front(At);
        // The word in the middle of a sentence begins nothing.
        StringRef Lead = Before.substr(Before.find_last_of('\n') + 1);
        if (Lead.find_first_not_of(" \t/*#;") != StringRef::npos) {
            Text = Text.drop_front(1);
            continue;
        }
        Text = Text.split('\n').second;
        while (!Text.empty()) {
            StringRef Line;
            std::tie(Line, Text) = Text.split('\n');
            Line = Line.ltrim(" \t/*#;");
            if (Line.starts_with("end_wpp"))
                break;
            addLine(Line);
        }
    }
}

std::string TraceFunctions::header() const {
    std::string Text = Fixed;
    llvm::raw_string_ostream OS(Text);
    for (const Word &W : Words)
        OS << "#ifndef " << StringRef(W.Name).take_while(isNameChar) << "\n#define " << W.Name
           << ' ' << W.Meaning << "\n#endif\n";
    OS << "#endif\n";
    for (const TraceFunction &F : All) {
        auto At = Logged.find(F.Name);
        MacroWriter(OS, F,
                    At == Logged.end() ? llvm::ArrayRef<std::string>()
                                       : llvm::ArrayRef<std::string>(At->second))
            .write();
    }
    return Text;
}

// Job -------------------------------------------------------------------------------------------

const std::string *StandIns::text(StringRef Name) {
    if (isTraceHeader(Name)) {
        read();
        return &Trace;
    }
    for (uint32_t I = 0; I < Job.generated_count; ++I)
        if (Name.equals_insensitive(Job.generated[I]))
            return &Empty;
    return nullptr;
}

void StandIns::read() {
    if (IsRead)
        return;
    IsRead = true;
    TraceFunction F;
    for (uint32_t I = 0; I < Job.trace_function_count; ++I) {
        llvm::SmallVector<StringRef, 4> List;
        StringRef(Job.trace_functions[I]).split(List, ';', -1, false);
        for (StringRef Text : List)
            if (readTraceFunction(Text, F))
                Functions.add(std::move(F));
    }
    std::vector<std::string> Folders, Start;
    for (const ArgFolder &A : Args.Folders)
        Folders.push_back(A.Path);
    IncludeWalk Walk(Files, Folders);
    for (uint32_t I = 0; I < Job.trace_config_count; ++I) {
        Start.push_back(Files.find(Job.trace_configs[I]));
        if (Start.back().empty())
            Unread.push_back(absolutePath(Job.trace_configs[I], Job.folder));
    }
    for (const std::string &Name : Args.Forced)
        Start.push_back(Walk.find(Name, absolutePath("x", Job.folder)));
    Start.push_back(File);
    for (const std::string &Path : Start)
        Walk.run(
            Path, [](StringRef) { return true; },
            [&](StringRef Text) { Functions.addBlocks(Text); }, nullptr);
    if (readTraceFunction("DoTraceMessage(FLAGS,MSG,...)", F))
        Functions.add(std::move(F));
    Trace = Functions.header();
}

std::string StandIns::note(StringRef Name) const {
    if (!isTraceHeader(Name))
        return ("'" + Name + "' is made by the project's build: read as empty").str();
    std::string Text = ("'" + Name + "' is generated by the build (WPP): ").str();
    size_t Count = Functions.All.size();
    if (Count == 1)
        return Text + "no trace function is declared but " + Functions.All[0].Name;
    return Text + std::to_string(Count) + " trace functions are read as macros";
}

} // namespace isrcheck
