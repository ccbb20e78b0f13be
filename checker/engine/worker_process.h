// The worker's own side, behind fork().
#ifndef IC_ENGINE_WORKER_PROCESS_H
#define IC_ENGINE_WORKER_PROCESS_H

#include "engine/worker.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ic_answer_kind { IC_ANSWER_READY = 0x31594452, IC_ANSWER_REFUSED, IC_ANSWER_UNIT };

// In front of each answer.
struct ic_worker_answer {
    uint32_t kind;
    uint32_t job;
    uint64_t length; // of the payload behind it
};

// Serves jobs that come over `socket` until it is closed, then ends the process. What is printed
// goes to `prints`, unless that is -1.
void ic_worker_process(const struct ic_worker_setup *setup, int socket, int prints, pid_t parent)
    __attribute__((noreturn));

#ifdef __cplusplus
}
#endif
#endif
