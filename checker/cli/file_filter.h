// Files that narrow a report: the operands of --project and of --pre-commit.
//
// With --project a finding passes if it stands in one of them (or in a folder that is one). With
// --pre-commit it passes if any step of its trace does: a change in one file breaks lines of
// others. There a header also stands for the sources that include it.
#ifndef IC_CLI_FILE_FILTER_H
#define IC_CLI_FILE_FILTER_H

#include "base/map.h"
#include "cli/session.h"

#ifdef __cplusplus
extern "C" {
#endif

// A zeroed filter lets everything pass.
struct ic_file_filter {
    struct ic_pool files;    // relative to the working folder, as reports show them
    struct ic_words folders; // the same
    bool active, traces;
};

// Reads the operands of a run whose files are parsed. Says which of them belong to no driver; that
// is no failure.
void ic_file_filter_init(struct ic_file_filter *filter, const struct ic_session *session);
void ic_file_filter_release(struct ic_file_filter *filter);

bool ic_file_filter_passes(const struct ic_file_filter *filter, const struct ic_finding *finding);

// Whether a file of the filter was not, or not wholly, read. True with a filter of --project, and
// without one.
bool ic_file_filter_lacks(const struct ic_file_filter *filter, const struct ic_report *report);

// For --pre-commit, before anything is parsed: may one of the operands be a file of these jobs? If
// not, says so.
bool ic_file_filter_has_work(const struct ic_session *session);

#ifdef __cplusplus
}
#endif
#endif
