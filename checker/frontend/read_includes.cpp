#include "frontend/read_includes.hpp"

#include "llvm/Support/Path.h"

using llvm::StringRef;

namespace isrcheck {
namespace {

constexpr size_t FileLimit = 500, IncludeLimit = 10000, NameLimit = 1000;

std::vector<StringRef> readIncludes(StringRef Rest) {
    std::vector<StringRef> Names;
    for (size_t At = Rest.find('#'); At != StringRef::npos && Names.size() < IncludeLimit;
         At = Rest.find('#')) {
        Rest = Rest.drop_front(At + 1).ltrim(" \t");
        if (!Rest.consume_front("include"))
            continue;
        StringRef Name = Rest.ltrim(" \t");
        if (Name.empty() || (Name.front() != '"' && Name.front() != '<'))
            continue;
        Names.push_back(Name.substr(1, NameLimit).take_until([](char C) {
            return C == '"' || C == '>' || C == '\n';
        }));
    }
    return Names;
}

} // namespace

llvm::ArrayRef<StringRef> includesOf(const FileContent &Content) {
    if (!Content.Includes)
        Content.Includes = readIncludes(Content.Text->getBuffer());
    return *Content.Includes;
}

std::string IncludeWalk::find(StringRef Name, StringRef From) {
    std::string Found = Files.find(absolutePath(Name, llvm::sys::path::parent_path(From)));
    for (size_t I = 0; Found.empty() && I < Folders.size(); ++I)
        Found = Files.find(absolutePath(Name, Folders[I]));
    return Found;
}

void IncludeWalk::run(StringRef File, llvm::function_ref<bool(StringRef)> Follow,
                      llvm::function_ref<void(StringRef)> Read, llvm::function_ref<bool()> Done) {
    std::vector<std::string> Work{File.str()};
    while (!Work.empty() && Seen.size() < FileLimit && !(Done && Done())) {
        std::string At = Work.back();
        Work.pop_back();
        const FileContent *Content = Seen.insert(At).second ? Files.text(At) : nullptr;
        if (!Content || !Content->Text)
            continue;
        if (Read)
            Read(Content->Text->getBuffer());
        for (StringRef Name : includesOf(*Content)) {
            if (!Follow(Name))
                continue;
            std::string Found = find(Name, At);
            if (!Found.empty() && Files.origin(Found) == IC_ORIGIN_USER)
                Work.push_back(Found);
        }
    }
}

} // namespace isrcheck
