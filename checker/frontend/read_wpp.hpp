// Headers that exist nowhere because the driver's build makes them: what is read in their place.
//
// WPP, Windows' tracing by macros, writes x.tmh for x.c, with one macro for each trace function
// that the project or a configuration block in the sources declares:
//     // begin_wpp config
//     // FUNC TraceError{LEVEL=TRACE_LEVEL_ERROR}(FLAGS,MSG,...);
//     // USESUFFIX(TraceError, " %!STATUS!", Status);
//     // end_wpp
// The stand-in has macros of the same names. They evaluate what is logged behind the message and
// what is handed to USEPREFIX and USESUFFIX, since that runs where the trace stands, and nothing
// else: levels and flags need not be anything in C. The code that a driver wraps around a trace
// function, WPP_LEVEL_FLAGS_PRE(LEVEL,FLAGS) and ..._POST, named by the conditions in braces and
// parentheses without MSG, is wrapped here as well: it may return from the caller.
#pragma once

#include "frontend/read_includes.hpp"

namespace isrcheck {

// One declaration: NAME{FIXED=VALUE,...}(OUTER,...) or NAME(OUTER,...,(INNER,...)).
struct TraceFunction {
    std::string Name;
    std::vector<std::pair<std::string, std::string>> Fixed;
    std::vector<std::string> Outer, Inner; // names, "..." last if at all
    bool HasInner = false;                 // INNER stands behind OUTER
};

// Reads what begins `Text`, behind the word FUNC; false if it is no declaration.
bool readTraceFunction(llvm::StringRef Text, TraceFunction &Out);

// All trace functions of one source.
class TraceFunctions {
public:
    void add(TraceFunction F); // of two with a name, the first counts

    // The configuration blocks in a file's text.
    void addBlocks(llvm::StringRef Text);

    std::vector<TraceFunction> All;

    // The text of the stand-in for every .tmh.
    std::string header() const;

private:
    llvm::StringMap<std::vector<std::string>> Logged; // by name of function: what is added to it
    llvm::StringSet<> Names;

    void addLine(llvm::StringRef Line);
    void write(llvm::raw_ostream &OS, const TraceFunction &F) const;
};

// The headers that one job's build would make. Reads the user's headers for configuration blocks
// when the first .tmh is asked for, and not before.
class StandIns : public GeneratedHeaders {
public:
    // All outlive this object. `TheFolders` are absolute.
    StandIns(JobFiles &TheFiles, const ic_frontend_job &TheJob, const ReadArgs &TheArgs,
             llvm::StringRef TheFile)
        : Files(TheFiles), Job(TheJob), Args(TheArgs), File(TheFile) {}

    const std::string *text(llvm::StringRef Name) override;

    // What to tell of the header made for `Name`.
    std::string note(llvm::StringRef Name) const;

    // Configuration files of the job that can't be read.
    std::vector<std::string> Unread;

private:
    JobFiles &Files;
    const ic_frontend_job &Job;
    const ReadArgs &Args;
    std::string File;
    TraceFunctions Functions;
    std::string Trace, Empty;
    bool IsRead = false;

    void read();
};

bool isTraceHeader(llvm::StringRef Name);

} // namespace isrcheck
