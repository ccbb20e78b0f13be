// One parse of one file: Clang set up, run, and kept until its AST has been lowered.
#pragma once

#include "frontend/read_holes.hpp"
#include "frontend/read_preprocessor.hpp"
#include "frontend/read_retry.hpp"

#include "clang/Frontend/CompilerInstance.h"

namespace isrcheck {

struct ParseInput {
    const ReadArgs *Args;
    std::string File; // in the disk's spelling
    std::string ResourceDir;
    std::vector<std::string> SystemFolders;
    std::string FallbackFolder;  // empty: none
    std::string GeneratedFolder; // of headers that are nowhere else
    bool Kernel;
    bool KeepExpectations;
    Repairs Repair;
};

struct ParseError {
    clang::SourceLocation Loc;
    std::string Text;
};

class Parse {
public:
    Parse(const ParseInput &Input, clang::FileManager &FM, const JobFiles &Files);
    ~Parse();

    // False if there is no AST: `Errors` say why.
    bool run();

    clang::ASTContext &context() { return CI->getASTContext(); }
    clang::Preprocessor &preprocessor() { return CI->getPreprocessor(); }
    uint64_t lostTokens() const;

    ReadLog Log;
    std::vector<ParseError> Errors; // the first ones
    uint32_t ErrorCount = 0;
    std::vector<Hole> Holes;
    std::vector<clang::SourceLocation> Unterminated; // macro uses, comments and conditionals
    std::vector<std::string> Repaired;               // macros that this parse had defined

private:
    const ParseInput &Input;
    const JobFiles &Files;
    std::unique_ptr<clang::CompilerInstance> CI;

    bool setUp(clang::FileManager &FM);
    void addUnterminated(clang::SourceLocation Loc);
    bool IsSetUp = false;
};

} // namespace isrcheck
