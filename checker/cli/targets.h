// Where the reports of a run go: one to standard output, and as many to files as --output names.
//
// A file is written beside its place and takes it when it is whole; a device, a pipe and what
// /dev/stdout stands for are written directly. Nothing but one report goes to standard output: with
// `--output sarif:-` (or :/dev/stdout) it is that one, and --format must be left out. A reader that
// closes standard output early (`| head`) has what it wanted: the exit status is that of the
// findings, and nothing is said of it.
#ifndef IC_CLI_TARGETS_H
#define IC_CLI_TARGETS_H

#include "cli/cli.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_target {
    const struct ic_format *format;
    const char *path; // NULL: standard output
};

// A zeroed struct is none.
struct ic_targets {
    IC_VEC(struct ic_target) at;
};

// Reads --format and --output into zeroed `targets`. Fails if a format is unknown, if it is plain
// that a file can't be written, or if two reports would have one place.
bool ic_targets_read(struct ic_targets *targets, const struct ic_settings *settings,
                     struct ic_error *error);
void ic_targets_release(struct ic_targets *targets);

// Writes all reports, files first. With --format github also the summary of the step, to the end of
// the file that GITHUB_STEP_SUMMARY names (if it can't be, that is a warning). What fails is told,
// and the others are written all the same; false if any failed.
bool ic_targets_write(const struct ic_targets *targets, struct ic_cli *cli,
                      const struct ic_rulebook *book, const struct ic_report *report);

#ifdef __cplusplus
}
#endif
#endif
