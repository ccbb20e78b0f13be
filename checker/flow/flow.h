// What happens when a program's contexts run: the ways through each function, with values, IRQL and
// locks, from every context's routine down.
//
// A function is analysed once for each set of circumstances that can matter to it: an *instance*
// is a function with a property (IRQL and locks, or a machine's state), and what is known of those
// arguments that decide a branch below or reach a routine the rulebook knows: their values, and
// what they point to. Instances are shared by all contexts of a model. Inside an instance every
// block has states, told apart by property and by what is known of the few variables, memory places
// and decisions that a later branch or return depends on (keys.c); in a state the values of all
// ways that lead to it are joined. Branches whose condition is known, or was decided before, are
// taken one way only. The ways out of an instance are kept apart by property and by what they
// return, and carry what they know of memory back to the caller. This is property simulation (Das,
// Lerner, Seigle: ESP, PLDI 2002) with summaries by tabulation (Reps, Horwitz, Sagiv, POPL 1995).
//
// The analysis ends: values are widened after a few visits of a block, the states of a block and
// the instances of a function are capped (caps are facts that the report shows), and a program has
// a step budget.
#ifndef IC_FLOW_FLOW_H
#define IC_FLOW_FLOW_H

#include "flow/shape.h"
#include "flow/value.h"
#include "program/program.h"

#ifdef __cplusplus
extern "C" {
#endif

// What the automata of ESP call the property: ways with equal properties may become one state, ways
// with different ones never do.
struct ic_property {
    uint64_t taken;           // locks in the order taken, a byte each, the last lowest (property.c)
    uint32_t locks;           // held, as bits over the model's locks
    uint8_t irql, saved_irql; // now, and before it was raised
    uint64_t state;           // of the machine, if one runs (machine.h)
};

// A small set of ids; `many` if it does not hold them all.
struct ic_few {
    uint32_t at[6], count;
    bool many;
};
static inline bool ic_few_has(const struct ic_few *few, uint32_t id)
{
    for (uint32_t i = 0; i < few->count; i++)
        if (few->at[i] == id)
            return true;
    return few->many;
}
static inline void ic_few_add(struct ic_few *few, uint32_t id)
{
    if (ic_few_has(few, id))
        return;
    if (few->count == 6)
        few->many = true;
    else
        few->at[few->count++] = id;
}

// What is known of memory where a function starts or returns: `width` bits, `offset` bits behind
// what parameter `parameter` points to, or behind what the pointer at[0] bits behind that points
// to, and so on (`depth`).
enum { IC_MAX_DEREFS = 3 };
struct ic_fact {
    uint32_t parameter;
    uint16_t width;
    uint8_t depth;
    int64_t at[IC_MAX_DEREFS];
    int64_t offset;
    struct ic_value value;
    struct ic_few fields, through; // that say when it ends to hold: those it is known as, and those
                                   // that hold the pointers on the way
};

// One kind of way out of an instance: by property and by what is returned (a constant, zero or
// not).
struct ic_return {
    struct ic_property property;
    struct ic_value value;
    uint32_t instr;                  // the return
    uint32_t first_fact, fact_count; // flow->facts
    uint32_t trail;
};

// A step of a way through an instance, as a list from the last to the first.
enum ic_trail_kind {
    IC_TRAIL_BRANCH, // `instr` branched; detail 1: the condition held
    IC_TRAIL_SWITCH, // detail: the case's number in the switch; IC_NONE: the default
    IC_TRAIL_CALL,   // `instr` came back through exit `detail` (flow->exits)
    IC_TRAIL_TARGET, // `instr` entered one of several targets; detail: what became of the machine's
                     // state (before << 16 | after, machine.h)
    IC_TRAIL_EVENT,  // `instr` moved the machine; detail: the event
};
struct ic_trail {
    uint32_t previous; // flow->trails, or IC_NONE
    uint32_t kind;
    uint32_t instr;
    uint32_t detail;
};

// A function in circumstances.
struct ic_instance {
    uint32_t function;
    const struct ic_model *model;
    struct ic_property entry;
    uint32_t first_argument, argument_count; // flow->values
    uint32_t first_fact, fact_count;         // flow->facts
    // results
    uint32_t first_site, site_count;
    uint32_t first_trips;            // one ic_trips for each loop of the function
    uint32_t first_reached;          // flow->reached: a bit for each block
    uint32_t first_way;              // flow->ways: a trail for each block
    uint32_t first_exit, exit_count; // flow->exits; none: it does not return
    struct ic_value result;          // of all exits
    bool active, done, capped;       // active: its analysis is under way
    bool root;                       // a context starts with it
};

// A place that is reached in an instance: a call, or a mark.
struct ic_site {
    uint32_t instr, block; // block: number within the function
    struct ic_property property;
    const struct ic_routine *routine;        // facts that apply, or NULL
    uint32_t first_argument, argument_count; // flow->values; only for routines with facts
    uint32_t first_callee, callee_count;     // flow->callees: instances that the call enters
    uint32_t trail;                          // of the first way that comes here
    bool open;                               // the pointer or method may lead elsewhere too
};

// Sets of the program's fields by function, as bits: only fields that decide something somewhere
// (they are tested, returned, passed on or kept in a variable) have a number. A set may hold more
// than was added if there are more of those than bits.
struct ic_field_sets {
    const uint32_t *number; // field -> its number, or IC_NONE
    uint32_t words;         // of one set
    uint64_t *bits;         // [function * words]
};
static inline uint64_t *ic_field_set(const struct ic_field_sets *sets, uint32_t function)
{
    return &sets->bits[(size_t)function * sets->words];
}
static inline bool ic_field_set_has(const struct ic_field_sets *sets, const uint64_t *set,
                                    uint32_t field)
{
    uint32_t n = sets->number[field];
    return n != IC_NONE && sets->words && set[n / 64 % sets->words] >> (n % 64) & 1;
}

// How often a loop of an instance may run its body.
struct ic_trips {
    struct ic_range count; // of iterations, if memory holds what the program stores; top: no bound
    bool exact;            // the bound rests on constants only
    uint32_t exit_flags;   // ic_value_flags of all conditions that end it
    bool plain_exit;       // some way out depends on something that is not a device value
    bool reached;
};

enum ic_function_effects {
    IC_DOES_STALL = 1,
    IC_DOES_READ_DEVICE = 2,
    IC_DOES_WRITE_DEVICE = 4,
    IC_DOES_COMPLETE = 8,
    IC_DOES_DEFER = 16,
    IC_DOES_CHANGE_PROPERTY = 32, // locks or IRQL
    IC_DOES_UNKNOWN = 64,         // calls something whose effects are not known
    IC_DOES_READ_CLOCK = 128,
    IC_DOES_LOCK_SECTION = 256,
    IC_DOES_MARK = 2048,       // has a place that checks look at, and no call (PAGED_CODE())
    IC_DOES_RESTRICTED = 1024, // calls what must not be called everywhere
    IC_DOES_CALL_ISR = 8192,   // calls an interrupt routine of the driver
    IC_DOES_CALL = 4096,       // calls anything
    IC_DOES_READ_IRQL = 16384, // asks for the current IRQL
    IC_DOES_SET_FLAG = 512,    // stores to a BOOLEAN, an enumeration, or a bit in memory
};

struct ic_machine;
struct ic_matters;

enum ic_field_maps {
    IC_FIELD_MAPS_DEVICE = 1, // registers
    IC_FIELD_MAPS_SHARED = 2, // memory shared with the device
};

// A write to the device, as a run without a machine sees it.
struct ic_device_write {
    uint32_t instance, instr;
    uint64_t name; // of the register (register.h)
};

// The ways of a program's contexts: for locks and levels (`base` is NULL), or for a machine, then
// only through functions that can move it; the others are looked up in `base`.
struct ic_flow {
    struct ic_arena arena;
    struct ic_program *program;
    struct ic_flow *base;
    const struct ic_machine *machine;
    // Shared with the base, by function:
    struct ic_shape **shapes;           // made when first needed
    uint32_t *effects;                  // ic_function_effects of it and all it calls
    struct ic_field_sets reads, stores; // fields that it and all it calls touch
    struct ic_field_sets own_reads;     // fields that it touches itself
    uint64_t *relevant;                 // parameters that matter (bit 63: that and all above)
    uint64_t *addressing;               // parameters that say where the device is accessed
    uint64_t *reporting;        // parameters that say with which status a request is completed
    uint64_t *compared;         // parameters that are compared with the address of a member
    bool *asked;                // whether what it returns can matter to a caller (matters.c)
    struct ic_map *written;     // registers that are written somewhere
    struct ic_map *tested;      // registers whose values decide branches (register.h)
    uint8_t *mapped;            // by field: IC_FIELD_MAPS_... bits, what the pointers in it lead to
    struct ic_matters *matters; // branches and loads that matter (matters.h)
    bool *status;               // by field: it holds the status of requests
    IC_VEC(struct ic_instance) instances;
    IC_VEC(struct ic_value) values;
    IC_VEC(struct ic_fact) facts;
    IC_VEC(struct ic_site) sites;
    IC_VEC(struct ic_return) exits;
    IC_VEC(struct ic_trail) trails;
    IC_VEC(struct ic_trips) trips;
    IC_VEC(uint64_t) reached;
    IC_VEC(uint32_t) ways;
    IC_VEC(struct ic_device_write) writes;
    IC_VEC(uint32_t) callees;
    struct ic_map instance_ids;
    IC_VEC(uint32_t) per_function; // instances made of each function
    uint32_t *under_way;           // by function: its instances whose analysis is under way
    uint32_t *roots;               // by context: instance, or IC_NONE
    uint64_t steps;                // instructions executed
    bool out_of_steps;
};

// Analyses all contexts of `program`, which must outlive the result.
struct ic_flow *ic_flow_run(struct ic_program *program);
void ic_flow_free(struct ic_flow *flow);

const struct ic_shape *ic_flow_shape(struct ic_flow *flow, uint32_t function);

// Whether `block` (its number within the function) is ever executed in `instance`.
bool ic_flow_reaches(const struct ic_flow *flow, const struct ic_instance *instance,
                     uint32_t block);

// The trail of the first way that comes to the start of `block` of `instance`, which is reached.
uint32_t ic_flow_way(const struct ic_flow *flow, const struct ic_instance *instance,
                     uint32_t block);

// What call `instr` does according to its routine's facts in `model`: calls `visit` for each effect
// whose condition on a constant argument holds for the site's arguments.
void ic_flow_site_effects(const struct ic_flow *flow, const struct ic_instance *instance,
                          const struct ic_site *site,
                          void (*visit)(void *data, const struct ic_effect *effect), void *data);

// Value of argument `argument` (the object of a method not counted) at a site, unknown if absent.
struct ic_value ic_flow_argument(const struct ic_flow *flow, const struct ic_instance *instance,
                                 const struct ic_site *site, uint32_t argument);

// Whether that argument is the constant `value`; true if `argument` is IC_NONE.
bool ic_flow_argument_is(const struct ic_flow *flow, const struct ic_instance *instance,
                         const struct ic_site *site, uint32_t argument, int64_t value);

#ifdef __cplusplus
}
#endif
#endif
