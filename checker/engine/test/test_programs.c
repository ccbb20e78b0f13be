// How loose files become programs. A file is written as its path, a colon, what it defines and,
// behind "<", what it uses; parts as their name and their files.
#include "engine/programs.h"

#include "base/buf.h"
#include "base/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

struct run {
    struct ic_arena arena;
    struct ic_jobs jobs;
    struct ic_units units;
    struct ic_parts parts;
};

// `word` is a function, or with a sign behind it: "=" an initialised variable, "?" one that is not,
// "^" a function that a header defines, "-" one with internal linkage.
static void add_symbol(struct ic_unit *unit, struct ic_str word, bool defined)
{
    struct ic_symbol symbol = {.record = IC_NONE, .function = IC_NONE, .overrides = IC_NONE};
    char sign = word.data[word.len - 1];
    if (strchr("=?^-", sign))
        word.len--;
    symbol.kind = sign == '=' || sign == '?' ? IC_SYMBOL_VARIABLE : IC_SYMBOL_FUNCTION;
    symbol.linkage = sign == '-' ? IC_LINKAGE_INTERNAL : IC_LINKAGE_EXTERNAL;
    symbol.name = ic_unit_add_text(unit, word);
    symbol.flags = defined ? IC_SYMBOL_DEFINED : 0;
    symbol.loc = sign == '^' ? 2 : 1;
    if (sign == '=')
        ic_vec_push(&unit->inits, (struct ic_init){.symbol = unit->symbols.count});
    ic_vec_push(&unit->symbols, symbol);
}

static void add_unit(struct run *run, struct ic_str path, struct ic_str words)
{
    struct ic_unit *unit = &run->units.at[run->units.count++];
    bool defined = true;
    ic_unit_init(unit);
    unit->info.path = ic_unit_add_text(unit, path);
    ic_vec_push(&unit->files, (struct ic_file){unit->info.path, IC_ORIGIN_USER});
    ic_vec_push(&unit->files,
                (struct ic_file){ic_unit_add_text(unit, ic_str("common.h")), IC_ORIGIN_USER});
    ic_vec_push(&unit->locs, (struct ic_loc){.file = 0, .line = 1});
    ic_vec_push(&unit->locs, (struct ic_loc){.file = 1, .line = 1});
    while (words.len) {
        struct ic_str word = ic_str_split(&words, ' ');
        if (ic_str_is(word, "<"))
            defined = false;
        else if (word.len)
            add_symbol(unit, word, defined);
    }
}

static void add_file(struct run *run, const char *line, uint32_t program)
{
    struct ic_str words = ic_str(line), path = ic_str_split(&words, ':');
    const char *file = ic_arena_printf(&run->arena, "/w/%.*s", IC_STR_ARG(path)).data;
    struct ic_job job = {.file = file, .place = file, .program = program};
    ic_vec_push(&run->jobs.jobs, job);
    add_unit(run, path, words);
}

static void set_up(struct run *run, const char *const *files, const char *name, bool loose)
{
    run->jobs.cwd = "/w";
    ic_vec_push(&run->jobs.programs, (struct ic_job_program){name, loose});
    run->units.at = ic_calloc(64, sizeof *run->units.at);
    for (; *files; files++)
        add_file(run, *files, 0);
}

static void print_parts(const struct run *run, struct ic_buf *out)
{
    for (uint32_t i = 0; i < run->parts.parts.count; i++) {
        const struct ic_part *part = &run->parts.parts.at[i];
        ic_buf_printf(out, "%s%s:", i ? " | " : "", part->name);
        for (uint32_t k = 0; k < part->count; k++)
            ic_buf_printf(out, " %s", run->jobs.jobs.at[part->job[k]].file + 3);
    }
}

static void expect_parts(struct run *run, const char *expected)
{
    struct ic_buf text = {0};
    ic_parts_make(&run->jobs, &run->units, &run->parts);
    print_parts(run, &text);
    assert_string_equal(text.data ? text.data : "", expected);
    ic_buf_release(&text);
    ic_parts_release(&run->parts);
    ic_units_release(&run->units);
    ic_jobs_release(&run->jobs);
    ic_arena_release(&run->arena);
}

#define EXPECT(expected, ...)                                                                      \
    do {                                                                                           \
        struct run run = {0};                                                                      \
        set_up(&run, (const char *const[]){__VA_ARGS__, NULL}, "tree", true);                      \
        expect_parts(&run, expected);                                                              \
    } while (0)

static void without_clash_all_are_one(void **state)
{
    (void)state;
    EXPECT("tree: a.c b/b.c c/d/e.c", "a.c: DriverEntry < Isr", "b/b.c: Isr", "c/d/e.c: Other");
    EXPECT("tree: a.c", "a.c:");
}

static void what_is_no_clash(void **state)
{
    (void)state;
    EXPECT("tree: a.c b.c", "a.c: A Helper- Log^ Debug?", "b.c: B Helper- Log^ Debug?");
    EXPECT("tree: a.c b.c", "a.c: A", "b.c: B < A");
    EXPECT("a.c: a.c | b.c: b.c", "a.c: Table=", "b.c: Table=");
    EXPECT("a.c: a.c | b.c: b.c", "a.c: A", "b.c: A");
}

static void folders_are_programs(void **state)
{
    (void)state;
    EXPECT("a: a/isr.c a/main.c | b: b/main.c b/x/isr.c", "a/isr.c: Isr",
           "a/main.c: DriverEntry < Isr", "b/main.c: DriverEntry < Isr", "b/x/isr.c: Isr");
    EXPECT("s/a: s/a/src/m.c | s/b: s/b/src/m.c", "s/a/src/m.c: DriverEntry",
           "s/b/src/m.c: DriverEntry");
    EXPECT("d/x: d/x/m.c | d/y: d/y/m.c | e: e/m.c", "d/x/m.c: DriverEntry", "d/y/m.c: DriverEntry",
           "e/m.c: DriverEntry");
    EXPECT("a-b: a-b/m.c | a.c: a.c | a: a/m.c", "a-b/m.c: DriverEntry", "a.c: DriverEntry",
           "a/m.c: DriverEntry");
}

static void shared_folder_joins_who_needs_it(void **state)
{
    (void)state;
    EXPECT("a: a/m.c common/log.c | b: b/m.c common/log.c | c: c/m.c", "a/m.c: DriverEntry < Log",
           "b/m.c: DriverEntry < Log", "c/m.c: DriverEntry", "common/log.c: Log");
    EXPECT("a: a/m.c lib/l.c util/u.c | b: b/m.c util/u.c", "a/m.c: DriverEntry < Lib",
           "b/m.c: DriverEntry < Util", "lib/l.c: Lib < Util", "util/u.c: Util");
}

static void flat_folder_is_seeded(void **state)
{
    (void)state;
    EXPECT("one.c: isr.c one.c | stray.c: stray.c | two.c: two.c util.c", "isr.c: Isr",
           "one.c: DriverEntry < Isr", "stray.c: Stray-", "two.c: DriverEntry < Util",
           "util.c: Util");
}

static void flat_cases(void **state)
{
    (void)state;
    EXPECT("f/one.c: f/one.c | f/two.c: f/two.c | f: f/x.c f/y.c", "f/one.c: Main", "f/two.c: Main",
           "f/x.c: X-", "f/y.c:");
    EXPECT("f/one.c: f/g.c f/h.c f/one.c | f/two.c: f/two.c", "f/g.c: G < OneOnly", "f/h.c: H < G",
           "f/one.c: Main OneOnly", "f/two.c: Main");
    EXPECT("f/one.c: f/one.c f/u.c f/v.c | f/two.c: f/two.c f/u.c f/v.c", "f/one.c: Main < U",
           "f/two.c: Main < U", "f/u.c: U", "f/v.c: V < U");
    EXPECT("f/one.c: f/one.c | f: f/p.c f/q.c | f/two.c: f/two.c", "f/one.c: Main", "f/p.c: P < Q",
           "f/q.c: Q", "f/two.c: Main");
}

static void old_copy_of_one_file(void **state)
{
    (void)state;
    EXPECT("isr.c: driver.c isr.c util.c | old: driver.c old/isr.c util.c",
           "driver.c: DriverEntry < HwIsr", "isr.c: HwIsr < Util", "old/isr.c: HwIsr < Util",
           "util.c: Util");
}

static void guest_brings_what_it_needs(void **state)
{
    (void)state;
    EXPECT("a.c: a.c extra.c lib.c | b.c: b.c extra.c lib.c", "a.c: Main A", "b.c: Main < Lib",
           "extra.c: Extra < Lib A", "lib.c: Lib");
}

static void projects_are_not_split(void **state)
{
    (void)state;
    struct run run = {0};
    set_up(&run, (const char *const[]){"a.c: DriverEntry", "b.c: DriverEntry", NULL}, "x.vcxproj",
           false);
    expect_parts(&run, "x.vcxproj: a.c b.c");
}

static void several_programs_have_names_of_their_own(void **state)
{
    (void)state;
    struct run run = {0};
    set_up(&run, (const char *const[]){"a.c: DriverEntry", NULL}, "tree", true);
    ic_vec_push(&run.jobs.programs, (struct ic_job_program){"empty", true});
    ic_vec_push(&run.jobs.programs, (struct ic_job_program){"tree", true});
    add_file(&run, "b.c: DriverEntry", 2);
    expect_parts(&run, "tree: a.c | tree (2): b.c");
}

static void object_files_tell_the_target(void **state)
{
    (void)state;
    struct run run = {0};
    set_up(&run,
           (const char *const[]){"a.c: Main < Log", "b.c: Main < Log", "log.c: Log", "log.c: Log",
                                 NULL},
           "compile_commands.json", true);
    run.jobs.jobs.at[0].place = "/w/build/CMakeFiles/one.dir/a.c.o";
    run.jobs.jobs.at[1].place = "/w/build/CMakeFiles/two.dir/b.c.o";
    run.jobs.jobs.at[2].place = "/w/build/CMakeFiles/one.dir/log.c.o";
    run.jobs.jobs.at[3].place = "/w/build/CMakeFiles/two.dir/log.c.o";
    expect_parts(&run, "one: a.c log.c | two: b.c log.c");
}

static void large_trees_are_quick(void **state)
{
    (void)state;
    enum { DRIVERS = 2000, FILES = 4 };
    struct run run = {0};
    run.jobs.cwd = "/w";
    ic_vec_push(&run.jobs.programs, (struct ic_job_program){"tree", true});
    run.units.at = ic_calloc(DRIVERS * FILES + 1, sizeof *run.units.at);
    for (unsigned d = 0; d < DRIVERS; d++)
        for (unsigned f = 0; f < FILES; f++) {
            const char *line = f ? ic_arena_printf(&run.arena, "d%u/f%u.c: F%u < Log", d, f, f).data
                                 : ic_arena_printf(&run.arena, "d%u/f0.c: Main < F1 F2 F3", d).data;
            add_file(&run, line, 0);
        }
    add_file(&run, "log.c: Log", 0);
    ic_parts_make(&run.jobs, &run.units, &run.parts);
    assert_int_equal(run.parts.parts.count, DRIVERS);
    assert_int_equal(run.parts.parts.at[7].count, FILES + 1);
    ic_parts_release(&run.parts);
    ic_units_release(&run.units);
    ic_jobs_release(&run.jobs);
    ic_arena_release(&run.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_clash_all_are_one),
        cmocka_unit_test(what_is_no_clash),
        cmocka_unit_test(folders_are_programs),
        cmocka_unit_test(shared_folder_joins_who_needs_it),
        cmocka_unit_test(flat_folder_is_seeded),
        cmocka_unit_test(flat_cases),
        cmocka_unit_test(old_copy_of_one_file),
        cmocka_unit_test(guest_brings_what_it_needs),
        cmocka_unit_test(projects_are_not_split),
        cmocka_unit_test(several_programs_have_names_of_their_own),
        cmocka_unit_test(object_files_tell_the_target),
        cmocka_unit_test(large_trees_are_quick),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
