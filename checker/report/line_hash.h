// The hash that GitHub follows a finding by from commit to commit (`primaryLocationLineHash`).
//
// For each line: a polynomial in 37, modulo 2^64, over the 100 UTF-16 units that follow the line's
// start. Spaces and tabs do not count, CR and CR LF are LF, the end of the file is 0xFFFF and zeros
// behind it. Lines of one file with one hash are told apart by a running number. From GitHub's
// description of it in codeql-action, src/fingerprints.ts.
#ifndef IC_REPORT_LINE_HASH_H
#define IC_REPORT_LINE_HASH_H

#include "base/map.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_line_hash {
    uint64_t value;
    uint32_t count; // how many lines up to this one have it
};

// Of one file, by line from 0. A zeroed struct is none.
struct ic_line_hashes {
    IC_VEC(struct ic_line_hash) at;
    struct ic_map counts;
};

// Takes the place of what was there before.
void ic_line_hashes_read(struct ic_line_hashes *hashes, struct ic_str text);
void ic_line_hashes_release(struct ic_line_hashes *hashes);

#ifdef __cplusplus
}
#endif
#endif
