// A linked program whose contexts have been run.
#ifndef IC_FLOW_TEST_FLOWED_H
#define IC_FLOW_TEST_FLOWED_H

#include "flow/flow.h"
#include "program/test/linked.h"

struct flowed {
    struct linked l;
    struct ic_flow *flow;
};

void flowed_file(struct flowed *f, const char *path);
void flowed_text(struct flowed *f, struct ic_str text);
void flowed_release(struct flowed *f);

// How many instances there are of a function.
uint32_t flowed_count(const struct flowed *f, const char *function);

// The first instance of a function; fails if there is none.
const struct ic_instance *flowed_instance(const struct flowed *f, const char *function);

#endif
