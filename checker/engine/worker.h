// One worker process: started by fork(), told job numbers, answers with units in binary form.
//
// The worker runs the lowering on a large stack of its own, under limits that the kernel enforces:
// CPU time per file (SIGXCPU ends it), address space, no core dumps. What it prints is caught, so
// that a crash's stack dump doesn't reach the user; the environment variable ISRCHECK_DEBUG (set to
// anything) leaves its standard error alone. It dies with its parent.
#ifndef IC_ENGINE_WORKER_H
#define IC_ENGINE_WORKER_H

#include "base/buf.h"
#include "engine/engine.h"

#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    IC_WORKER_STACK = 256 << 20,
    IC_WORKER_ANSWER = 1 << 30, // bytes of an answer; a longer one is damaged
};

enum ic_worker_state {
    IC_WORKER_OFF,
    IC_WORKER_STARTING, // opens the lowering
    IC_WORKER_IDLE,
    IC_WORKER_BUSY,
};

// A zeroed struct is a worker that is off.
struct ic_worker {
    enum ic_worker_state state;
    pid_t pid;
    int socket;
    int prints;            // read end of its standard output and error, or -1
    uint32_t job;          // while busy
    double deadline;       // on the monotonic clock, in seconds; while starting or busy
    struct ic_buf answer;  // received so far
    struct ic_buf printed; // the end of it, since the last job
};

// What all workers of a run have in common.
struct ic_worker_setup {
    const struct ic_jobs *jobs;
    const struct ic_lowering *lowering;
    uint32_t cpu_s;        // per file
    size_t memory;         // address space on top of what the parent has, 0: no limit
    struct ic_worker *all; // a new process closes the others' sockets
    uint32_t count;
};

// Starts a worker that is off.
bool ic_worker_start(struct ic_worker *worker, const struct ic_worker_setup *setup,
                     struct ic_error *error);

// Gives an idle worker a job. False if it is gone.
bool ic_worker_send(struct ic_worker *worker, uint32_t job);

enum ic_worker_event {
    IC_WORKER_PENDING, // nothing complete yet
    IC_WORKER_READY,   // the lowering is open
    IC_WORKER_REFUSED, // it can't be opened; the payload is an ic_error
    IC_WORKER_UNIT,    // the payload is a unit
    IC_WORKER_DAMAGED, // that is no answer
    IC_WORKER_GONE,
};

// Reads what has come, without waiting. `payload` is valid until ic_worker_clear or the next call.
enum ic_worker_event ic_worker_receive(struct ic_worker *worker, struct ic_str *payload);
void ic_worker_clear(struct ic_worker *worker); // forgets the answer received

// Says that no more jobs will come: the worker ends by itself.
void ic_worker_dismiss(struct ic_worker *worker);

// How a worker ended.
struct ic_worker_end {
    int signal;         // 0: none
    int status;         // exit status, if there was no signal
    bool out_of_memory; // it said so
};

// Ends a worker, if need be by force, and waits for it: it is off then. `patience_s`: how long it
// may take to end by itself; 0 kills it unless it is gone already.
struct ic_worker_end ic_worker_stop(struct ic_worker *worker, double patience_s);

// Seconds on the monotonic clock.
double ic_worker_clock(void);

#ifdef __cplusplus
}
#endif
#endif
