// Findings that are known: a file that records them by fingerprint.
//
//     {"version": 1, "tool": "isrcheck", "findings": [
//     {"file": "src/isr.c", "function": "Isr", "rule": "stall-over-budget", "fingerprint": "..."},
//     ...
//     ]}
//
// One finding a line, sorted, so that versions of the file can be compared and merged. Paths are
// those of the repository. Only fingerprints count; the rest is for people, and to tell which
// entries a run could have found.
#ifndef IC_REPORT_BASELINE_H
#define IC_REPORT_BASELINE_H

#include "base/buf.h"
#include "base/error.h"
#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_known {
    const char *file, *function, *rule, *fingerprint;
    bool found; // by the run
};

// A zeroed struct is an empty baseline.
struct ic_baseline {
    struct ic_arena arena;
    IC_VEC(struct ic_known) at;
    struct ic_map by_fingerprint; // hash of the text: row
};

void ic_baseline_release(struct ic_baseline *baseline);

// Reads a file. Fails, with what is wrong and where, if it is missing, too large or no baseline of
// this version.
bool ic_baseline_read(struct ic_baseline *baseline, const char *path, struct ic_error *error);

// Marks the findings of `report` that are known, and the rows that were found.
void ic_baseline_apply(struct ic_baseline *baseline, struct ic_report *report);

// Adds the content of a file that records the findings of `report` but those that are suppressed in
// the source, and those rows of `old` that were found or that `keeps` asks for.
void ic_baseline_print(const struct ic_report *report, const struct ic_baseline *old,
                       bool (*keeps)(void *data, const struct ic_known *row), void *data,
                       struct ic_buf *out);

#ifdef __cplusplus
}
#endif
#endif
