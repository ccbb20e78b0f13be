// What the commands that read a driver share: rules, jobs, units and report of one run.
#ifndef IC_CLI_SESSION_H
#define IC_CLI_SESSION_H

#include "cli/cli.h"
#include "engine/engine.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_session {
    struct ic_cli *cli;
    struct ic_rulebook *book;
    struct ic_jobs jobs;
    struct ic_units units;
    struct ic_report report;
    bool keep_expectations; // of the sources' comments; set it before ic_session_parse
};

// Loads the rules, with the configuration file, into a session whose other members are zero.
bool ic_session_open(struct ic_session *session, struct ic_cli *cli, struct ic_error *error);
void ic_session_close(struct ic_session *session);

// Resolves --project or the operands from `first` on into jobs, and shows the notes. Having nothing
// to read is an error.
bool ic_session_resolve(struct ic_session *session, uint32_t first, struct ic_error *error);

// Parses all jobs.
bool ic_session_parse(struct ic_session *session, struct ic_error *error);

// Tells standard error about files that were not, or not wholly, read. For after the check.
void ic_session_say_units(const struct ic_session *session);

// Tells standard error what comments of the sources got wrong.
void ic_session_say_remarks(const struct ic_session *session);

// Was something lost that a finding may depend on (exit status 3)?
bool ic_session_is_incomplete(const struct ic_session *session);

// Turns jobs into units: the frontend for sources, the reader of printed units for *.unit.
// `session` outlives the lowering; false when an option of the user's is wrong.
bool ic_lowering_init(struct ic_lowering *lowering, struct ic_session *session,
                      struct ic_error *error);
void ic_lowering_release(struct ic_lowering *lowering);

// Does `path` name a printed unit?
bool ic_is_unit_file(const char *path);

#ifdef __cplusplus
}
#endif
#endif
