// The worst path of one context, as texts and numbers: what `isrcheck contexts --latency` shows.
#ifndef IC_REPORT_LATENCY_H
#define IC_REPORT_LATENCY_H

#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

// A loop of the path.
struct ic_latency_loop {
    struct ic_position at; // the loop's head
    const char *function;
    const char *bound; // what is known of its rounds: "proven", "assumed", "unknown"
    double count;      // rounds at most; 0: unknown
    double taken;      // rounds that the path counts
    double us;         // of the path: all its rounds, each time it is entered
};

// Times in microseconds, as rules/costs/ weighs what is done.
struct ic_latency {
    enum ic_context_group group;
    double weighed_us; // the longest path; what has no proven count is counted as rules/costs/ says
    double proven_us;  // the longest path if only what constants prove counts
    double budget_us;  // of the context; 0: none
    // of the first of them
    double proven_stall_us;
    double events[IC_COST_COUNT];        // by kind; stalls in microseconds, copies in pages
    const struct ic_latency_loop *loops; // that hold some of its time, the longest first
    uint32_t loop_count;
    // of all paths
    uint32_t call_depth;    // longest chain of calls below the routine
    bool recursive;         // a call leads back; counted once
    const char *defers;     // "all", "some", "no": paths that hand work to a deferred routine
    uint32_t unknown_calls; // routines and pointers into code that is not seen; they count nothing
};

#ifdef __cplusplus
}
#endif
#endif
