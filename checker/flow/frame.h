// The analysis of one instance while it is under way, shared by the files that do it.
//
// What is known on a way through the function stands in *slots*: one for each scalar variable that
// is followed, for each place in memory, and for each decision.
#ifndef IC_FLOW_FRAME_H
#define IC_FLOW_FRAME_H

#include "flow/internal.h"

// How a block is entered: states with equal property and equal key slots are one.
struct ic_state {
    struct ic_property property;
    uint64_t key; // hash of what the key slots of the block hold
    uint32_t visits;
    uint32_t trail; // of the first way that came here
    bool pending;   // changed since the block was last executed with it
    struct ic_value *slots;
};

// Where an address leads, in terms of the function's variables: from the record `base` itself
// (`direct`) or what the pointer `base` points to, `depth` times to what the pointer at[i] bits
// further points to, and then `offset` bits further.
struct ic_path {
    uint32_t base; // variable of the function
    bool direct;
    uint8_t depth;
    int64_t at[IC_MAX_DEREFS];
    int64_t offset;
};
struct ic_address {
    struct ic_path path;
    uint32_t field;        // of the program: the innermost one, or IC_NONE
    struct ic_few through; // fields that hold the pointers on the way
};

// Memory at a path. Places of one base do not overlap: members of a union and bit-fields in it are
// parts of one place. While nothing is known of it its slot is unknown.
struct ic_place {
    struct ic_path path;
    bool stored;           // the function stores there
    bool correlated;       // a callee told it together with a change of the property
    uint32_t width;        // in bits, at most 64
    struct ic_few fields;  // program fields it is known as
    struct ic_few through; // as in its address
};

// A condition that several branches test. Its slot holds 0 or 1 while its outcome is remembered.
struct ic_decision {
    uint64_t hash;                   // of the expression (decisions.c)
    struct ic_few variables, fields; // that it reads
    bool globals;                    // it reads variables with static storage
};

// What one way through the block being executed knows.
struct ic_way {
    struct ic_property property;
    struct ic_value *slots;
    struct ic_value *current; // by instruction of the block
    uint32_t trail;
};

struct ic_block_states {
    struct ic_state *at[IC_MAX_STATES];
    uint32_t count;
};

// The slots that tell states of a block apart.
struct ic_keys {
    uint32_t count, slots[IC_MAX_KEYS];
};

struct ic_frame {
    struct ic_flow *flow;
    struct ic_program *program;
    uint32_t instance, function, unit_index;
    const struct ic_model *model;
    const struct ic_shape *shape;
    const struct ic_unit *unit;
    const struct ic_function *row;
    uint32_t first_instr, instr_count;
    uint32_t *var_slot; // by variable: its slot, or IC_NONE
    uint32_t *slot_var; // by slot of a variable
    uint32_t var_slots;
    struct ic_place places[IC_MAX_PLACES + IC_SPARE_PLACES]; // slots var_slots ...
    uint32_t place_count, place_limit;                       // some more for what callees tell
    struct ic_decision decisions[IC_MAX_DECISIONS];          // slots behind the places
    uint32_t decision_count;
    uint32_t *decision_of; // by block: decision its branch tests << 1 | 1 if negated, or IC_NONE
    uint32_t slot_count;
    struct ic_keys *keys, *keys_inside; // by block: at its start, between its calls
    bool *base_broken;                  // by variable: no place may hang on it
    bool *moved;                        // by parameter: it is stored to
    struct ic_address
        *aliases;            // by variable: what it always points to (path.base IC_NONE: not known)
    struct ic_value *values; // by instruction, joined over all visits
    struct ic_way ways[IC_MAX_WAYS], *now;
    struct ic_way branch_way;       // what goes out of the block one way
    uint32_t way_count, first_fork; // ways from there on have come back from the call at work
    uint32_t block, instr;          // being executed
    uint32_t block_first, block_end, longest_block; // instructions of the block being executed
    struct ic_block_states *blocks;                 // by block
    struct ic_value **loop_entry; // by loop: slots where it is entered, NULL: never
    uint32_t cursor;              // no block before this position is pending
    IC_VEC(struct ic_site) sites;
    struct ic_map site_ids; // (instruction, property) -> site
    IC_VEC(struct ic_return) exits;
    bool *asking; // by block: the machine can still be wrong from there on; NULL: everywhere
    bool calls_bodies;
    bool correlated; // some place is
    struct ic_property entry;
    bool capped;
};

static inline struct ic_value ic_frame_value(const struct ic_frame *f, uint32_t instr)
{
    if (instr >= f->block_first && instr < f->block_end)
        return f->now->current[instr - f->block_first];
    return f->values[instr - f->first_instr];
}

static inline uint32_t ic_frame_place_slot(const struct ic_frame *f, uint32_t place)
{
    return f->var_slots + place;
}

static inline uint32_t ic_frame_decision_slot(const struct ic_frame *f, uint32_t decision)
{
    return f->var_slots + f->place_limit + decision;
}

// Everything that a slot can hold.
struct ic_value ic_frame_slot_any(const struct ic_frame *f, uint32_t slot);

// The value that an instruction other than a call computes on f->now (evaluate.c).
struct ic_value ic_evaluate(const struct ic_frame *frame, uint32_t instr);

// Narrows the slots of f->now to what they can be when `condition` of the block being executed is
// true or false; false if it can't be (refine.c).
bool ic_refine(struct ic_frame *frame, uint32_t condition, bool truth);
// The same for `value` being in `range`.
bool ic_refine_to(struct ic_frame *frame, uint32_t value, struct ic_range range);

// slots.c. Finds the slots of a frame that is being opened.
void ic_slots_find(struct ic_frame *frame);

// places.c.
bool ic_address_of(const struct ic_frame *frame, uint32_t instr, struct ic_address *address);
void ic_places_find(struct ic_frame *frame);
// Whether address `instr` lies in a local variable.
bool ic_places_local(const struct ic_frame *frame, uint32_t instr);
// The place that `width` bits at `address` lie in, and where in it; IC_NONE if none.
uint32_t ic_places_lookup(const struct ic_frame *frame, const struct ic_path *path, uint32_t width,
                          uint32_t *shift);
// A place for what a callee tells; IC_NONE if there is no room.
uint32_t ic_places_add(struct ic_frame *frame, const struct ic_path *path, uint32_t width,
                       const struct ic_few *fields, const struct ic_few *through);
// Whether two paths are the same but for their offsets.
bool ic_path_same(const struct ic_path *a, const struct ic_path *b);
struct ic_path ic_fact_path(const struct ic_fact *fact);
// Width in bits of the load or store `instr`; 0 if it is no scalar of at most 64 bits.
uint32_t ic_access_width(const struct ic_frame *frame, const struct ic_instr *in);
// What a store, zero or copy instruction does to the slots of f->now.
void ic_places_write(struct ic_frame *frame, const struct ic_instr *in);
// Sets the place at `path`, or the variable there, as `width` bits.
void ic_places_set(struct ic_frame *frame, const struct ic_path *path, uint32_t width,
                   struct ic_value value);
// Forgets what a call may change: fields that function `callee` (or IC_NONE) stores, and locals it
// gets the address of.
void ic_places_after_call(struct ic_frame *frame, const struct ic_call *call, uint32_t callee);

// transfer.c: what is known of memory, handed to callees and back.
// Known places that matter to `callee`, which is analysed in `flow`, by its parameters; returns how
// many.
uint32_t ic_facts_down(const struct ic_frame *frame, const struct ic_call *call,
                       const struct ic_flow *flow, uint32_t callee,
                       struct ic_fact facts[IC_MAX_FACTS]);
// What this function knows, where it returns, of what its parameters point to; returns how many.
uint32_t ic_facts_out(const struct ic_frame *frame, struct ic_fact facts[IC_MAX_FACTS]);
// Takes over what an exit of a callee, analysed in `flow`, knows; `changes`: the exit changed the
// property.
void ic_facts_in(struct ic_frame *frame, const struct ic_call *call, const struct ic_flow *flow,
                 const struct ic_return *exit, bool changes);

// decisions.c.
void ic_decisions_find(struct ic_frame *frame);
// Forgets decisions on a variable of the function, on a field, on the fields of the set `stored`
// and on global variables (IC_NONE, NULL: nothing).
void ic_decisions_forget(struct ic_frame *frame, uint32_t variable, uint32_t field,
                         const uint64_t *stored);

// keys.c: which slots tell states apart, by block.
void ic_keys_find(struct ic_frame *frame);
// Hash of what tells a way at a place with these key slots apart from others of its property.
uint64_t ic_keys_hash(const struct ic_frame *frame, const struct ic_keys *keys,
                      const struct ic_way *way);

// states.c.
void ic_enter_block(struct ic_frame *frame, uint32_t block);
void ic_note_loop_entry(struct ic_frame *frame, uint32_t from, uint32_t to);
void ic_free_states(struct ic_frame *frame);
// Makes the state (NULL: nothing yet) the only way.
void ic_first_way(struct ic_frame *frame, const struct ic_state *state);
void ic_copy_way(struct ic_frame *frame, struct ic_way *to, const struct ic_way *from);
void ic_drop_way(struct ic_frame *frame, uint32_t way);
// A copy of `way` behind the others; NULL if there are too many.
struct ic_way *ic_fork_way(struct ic_frame *frame, uint32_t way);
// Makes those ways through `block`, from way `first` on, one that nothing will tell apart.
void ic_merge_ways(struct ic_frame *frame, uint32_t block, uint32_t first);

// Executes the call (call.c) on the way f->now, which may fork: records the site, changes f->now,
// sets the call's value. Returns the instance whose result is needed first, or IC_NONE; `*ends` if
// it does not return.
struct ic_wanted ic_execute_call(struct ic_frame *frame, uint32_t instr, uint32_t block,
                                 bool *ends);
void ic_set_value(struct ic_frame *frame, uint32_t instr, struct ic_value value);

// Whether a function that returns `value` returns a truth value: then TRUE and FALSE are told
// apart.
bool ic_returns_truth(const struct ic_frame *frame, uint32_t value);
// Ends the way with the return `instr` (frame.c).
void ic_run_return(struct ic_frame *frame, uint32_t instr);

// Name of what parameter `parameter` is, where its caller has none.
static inline uint64_t ic_parameter_name(uint32_t parameter)
{
    return ic_hash_add(31, parameter);
}

// On a way where `condition` is `truth`: if that says that a try to take a lock went well, takes
// it.
void ic_apply_try(struct ic_frame *frame, uint32_t condition, bool truth);

// How often the loops of a finished frame run (trips.c).
void ic_find_trips(const struct ic_frame *frame, struct ic_trips *trips);

#endif
