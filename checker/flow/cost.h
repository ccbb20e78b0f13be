// What single places cost: the events of a call or an access, the rounds of a loop, and the order
// in which the instances of a context can be summed up.
#ifndef IC_FLOW_COST_H
#define IC_FLOW_COST_H

#include "flow/flow.h"

#ifdef __cplusplus
extern "C" {
#endif

// How often things count whose number no constant proves.
enum ic_counting {
    IC_COUNT_PROVEN, // loops once, elements and bytes not at all
    IC_COUNT_TAKEN,  // as the program's own stores bound them, else as rules/costs/ says
};

// Events, by kind; copies in pages, stalls in microseconds.
struct ic_cost {
    double count[IC_COST_COUNT];
    double proven_stall; // the part of the stalls that constants prove
};

// Sums stay finite: products are cut here.
#define IC_COST_MOST 1e15
static inline double ic_cost_times(double a, double b)
{
    double product = a * b;
    return product < IC_COST_MOST ? product : IC_COST_MOST;
}

// Adds `times` of `more`; `proven` of its proven stalls.
void ic_cost_add(struct ic_cost *sum, const struct ic_cost *more, double times, double proven);

// Microseconds for one event of each kind give the time of all.
double ic_cost_weigh(const struct ic_cost *cost, const double weight[IC_COST_COUNT]);

// The events of calling the routine at a site, without those of functions that the call enters.
struct ic_cost ic_cost_of_site(const struct ic_flow *flow, const struct ic_instance *instance,
                               const struct ic_site *site, enum ic_counting counting);

// The events of an instruction other than a call: volatile accesses to what may be a device.
struct ic_cost ic_cost_of_instr(const struct ic_unit *unit, uint32_t instr);

// What is known of how often a loop runs.
enum ic_bound {
    IC_BOUND_PROVEN,  // constants prove it
    IC_BOUND_ASSUMED, // if memory holds what the program stores
    IC_BOUND_UNKNOWN, // not, or only by the range of a type
};
enum ic_bound ic_cost_bound(const struct ic_trips *trips);

// Rounds that a loop counts, at least 1.
double ic_cost_rounds(const struct ic_flow *flow, const struct ic_trips *trips,
                      enum ic_counting counting);

// Whether a block runs in an instance, by number; freed by the caller. Ways that the analysis did
// not take are left out as far as what it recorded shows them.
bool *ic_cost_live(struct ic_flow *flow, const struct ic_instance *instance);

#ifdef __cplusplus
}
#endif
#endif
