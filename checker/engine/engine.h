// A whole run: jobs in, report out. Parses in worker processes, links programs, runs the checks.
#ifndef IC_ENGINE_ENGINE_H
#define IC_ENGINE_ENGINE_H

#include "base/error.h"
#include "project/project.h"
#include "report/finding.h"
#include "rulebook/rulebook.h"
#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_program; // program/program.h

// Turns one job into a unit; the command line program passes the frontend in, tests pass a reader
// of printed units. Called in a worker process only. `state` is what `open` returned in that
// process.
struct ic_lowering {
    void *(*open)(void *data, struct ic_error *error); // once per worker; NULL: cannot start
    void (*parse)(void *state, const struct ic_job *job, struct ic_unit *unit);
    void (*close)(void *state);
    void *data;
};

struct ic_engine_options {
    uint32_t workers;         // processes; 0: number of processors
    uint32_t timeout_cpu_s;   // CPU seconds a file may take; 0: the default, 120
    uint32_t timeout_clock_s; // seconds a file may take by the clock; 0: ten times that and 30 more
    size_t memory_limit;      // bytes of address space a worker may take; 0: 4 GiB
    void (*progress)(void *data, uint32_t done, uint32_t total, const char *file); // may be NULL
    void *progress_data;
};

// The units of a run, in job order, kept until released.
struct ic_units {
    struct ic_unit *at;
    uint32_t count;
};
void ic_units_release(struct ic_units *units);

// Parses all jobs. A file whose worker crashes, runs out of memory or past its time has a unit with
// that status; the run goes on. False only when no worker can be started.
bool ic_engine_parse(const struct ic_jobs *jobs, const struct ic_lowering *lowering,
                     const struct ic_engine_options *options, struct ic_units *units,
                     struct ic_error *error);

// Links units into programs (jobs of one project are one program; loose files and folders are split
// where two units define the same external symbol), finds contexts, runs every enabled rule and
// fills `report` (zeroed), which is finished. The report refers to the rules of `book`.
void ic_engine_check(const struct ic_jobs *jobs, const struct ic_units *units,
                     const struct ic_rulebook *book, struct ic_report *report);

// The same with a rulebook for each program of `jobs`.
void ic_engine_check_each(const struct ic_jobs *jobs, const struct ic_units *units,
                          const struct ic_rulebook *const *books, struct ic_report *report);

// Calls `visit` for each program of the run in order, for `dump`.
void ic_engine_programs(const struct ic_jobs *jobs, const struct ic_units *units,
                        const struct ic_rulebook *book,
                        void (*visit)(void *data, struct ic_program *program), void *data);

#ifdef __cplusplus
}
#endif
#endif
