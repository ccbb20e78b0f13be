// Units read from their text form and linked with the real rules; for the tests of this layer and
// of those above, which is why everything stands in the header.
#ifndef IC_PROGRAM_TEST_LINKED_H
#define IC_PROGRAM_TEST_LINKED_H

#include "base/file.h"
#include "program/program.h"
#include "unit/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { LINKED_UNITS = 4 };

struct linked {
    const char *config; // the team's configuration file, or NULL; set it before linked_link
    struct ic_rulebook *book;
    struct ic_unit units[LINKED_UNITS];
    const struct ic_unit *list[LINKED_UNITS];
    uint32_t count;
    struct ic_program *program;
    struct ic_buf printed; // what a test collects
};

static inline void linked_text(struct linked *l, const char *name, struct ic_str text)
{
    struct ic_error error = {0};
    assert_true(l->count < LINKED_UNITS);
    if (!ic_unit_parse(text, name, &l->units[l->count], &error))
        fail_msg("%s:%u: %s", name, error.line, error.text);
    l->list[l->count] = &l->units[l->count];
    l->count++;
}

static inline void linked_file(struct linked *l, const char *path)
{
    struct ic_buf text = {0};
    struct ic_error error = {0};
    if (!ic_file_read(path, 1 << 20, &text, &error))
        fail_msg("%s: %s", path, error.text);
    linked_text(l, path, ic_buf_view(&text));
    ic_buf_release(&text);
}

static inline void linked_link(struct linked *l)
{
    const char *rules = ISRCHECK_SOURCE_RULES;
    struct ic_error error = {0};
    l->book = ic_rulebook_load_configured(&rules, 1, l->config, &error);
    if (!l->book)
        fail_msg("%s: %s", error.file, error.text);
    l->program = ic_program_link(l->book, "test", l->list, l->count);
}

static inline void linked_release(struct linked *l)
{
    ic_program_free(l->program);
    ic_rulebook_free(l->book);
    for (uint32_t i = 0; i < l->count; i++)
        ic_unit_release(&l->units[i]);
    ic_buf_release(&l->printed);
    *l = (struct linked){0};
}

// Compares what a test collected in `printed`, and empties it.
static inline void linked_expect(struct linked *l, const char *expected)
{
    char *got = strdup(l->printed.data ? l->printed.data : "");
    ic_buf_clear(&l->printed); // also for the tests behind one that fails
    assert_string_equal(got, expected);
    free(got);
}

static inline uint32_t linked_function(const struct linked *l, const char *name)
{
    for (uint32_t f = 0; f < l->program->functions.count; f++)
        if (ic_str_is(ic_program_function_name(l->program, f), name))
            return f;
    fail_msg("no function '%s'", name);
    return IC_NONE;
}

static inline uint32_t linked_field(const struct linked *l, const char *name)
{
    for (uint32_t f = 0; f < l->program->fields.count; f++)
        if (ic_str_is(l->program->fields.at[f].name, name))
            return f;
    fail_msg("no field '%s'", name);
    return IC_NONE;
}

// The `nth` call (from 0) of a function, as instruction.
static inline uint32_t linked_call(const struct linked *l, uint32_t function, uint32_t nth)
{
    const struct ic_unit *u = ic_program_unit(l->program, function);
    const struct ic_function *f = ic_program_row(l->program, function);
    const struct ic_block *blocks = &u->blocks.at[f->first_block];
    const struct ic_block *last = &blocks[f->block_count - 1];
    for (uint32_t i = blocks->first; i < last->first + last->count; i++)
        if (u->instrs.at[i].op == IC_OP_call && nth-- == 0)
            return i;
    fail_msg("no such call");
    return IC_NONE;
}

// The value of the constant that argument `argument` of a call is; INT64_MIN if it is none.
static inline int64_t linked_constant(const struct ic_unit *u, uint32_t call, uint32_t argument)
{
    const struct ic_call *c = &u->calls.at[u->instrs.at[call].a];
    if (argument >= c->count)
        return INT64_MIN;
    uint32_t value = ic_unit_strip(u, u->refs.at[c->first + argument]);
    const struct ic_instr *in = &u->instrs.at[value];
    return in->op == IC_OP_const ? u->consts.at[in->a].value : INT64_MIN;
}

#endif
