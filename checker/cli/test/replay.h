// Goes over the ways of findings again, on the blocks of the program: what a trace tells must be a
// way that the code has.
#ifndef IC_CLI_TEST_REPLAY_H
#define IC_CLI_TEST_REPLAY_H

#include "checks/check.h"

// What was replayed, over all programs.
struct replay {
    uint32_t findings, with_way; // with_way: that say how their last routine comes to the place
    uint32_t steps;
    uint32_t failed;
    struct ic_buf failures; // one line each
};

// Replays what the rules find in `program`. The steps of a way lie one behind the other:
//  - a branch or switch leads to the block that its outcome names;
//  - from one step to the next there is a way over blocks that asks nothing that the trail would
//    have told: no switch, nothing that was just read from the device, no condition that never
//    changes and that the way decided otherwise;
//  - a call that came back did so through an exit of a routine that it calls, and the way to that
//    exit replays too, and its result is what the caller then decides by;
//  - the events on the way move the automaton from the state in which the routine is entered into
//    the one in which it is left;
//  - each link of the way down is a call of the next routine, and the first routine the context's.
void replay_program(struct replay *replay, struct ic_program *program);

#endif
