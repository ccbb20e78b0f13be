#include "sample.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

static const struct ic_rule stall = {.code = "ISR201", .name = "stall-over-budget", .order = 80};
static const struct ic_rule lock = {.code = "ISR103", .name = "lock-in-isr", .order = 10};

static const char isr_c[] = "VOID Drain(PHW_EXT Ext)\n"
                            "{\n"
                            "\tStall(500);  // wait\n"
                            "}\n"
                            "BOOLEAN Interrupt(PVOID Ext)\n"
                            "{\n"
                            "    Drain(Ext);\n"
                            "    TakeLock(Ext, L\"\xC3\xA4\xE6\xBC\xA2\");\n"
                            "}\n";

static char folder[64];

void sample_put(const char *name, const char *text)
{
    assert_true(ic_file_write(name, ic_str(text), NULL));
}

static struct ic_position at(uint32_t line, uint32_t column, uint32_t end_column)
{
    return (struct ic_position){"isr.c", line, column, line, end_column, ""};
}

static void add_stall(struct ic_report *report)
{
    static const struct ic_finding_context also[] = {{"Message", "storport", "msi-isr", 3}};
    struct ic_step steps[] = {
        {{"init.c", 88, 5, 88, 30, ""},
         "DriverEntry",
         0,
         IC_NONE,
         "'Interrupt' is registered here"},
        {at(5, 9, 18), "Interrupt", 0, 3, "'Interrupt' runs as the ISR"},
        {at(7, 5, 15), "Interrupt", 0, 3, "calls 'Drain'"},
        {at(3, 2, 12), "Drain", 1, 3, "waits 500 us"},
    };
    struct ic_step *kept = ic_arena_array(&report->arena, 4, sizeof *kept);
    memcpy(kept, steps, sizeof steps);
    struct ic_finding finding = {
        .rule = &stall,
        .severity = IC_SEVERITY_ERROR,
        .confidence = IC_DEFINITE,
        .message = "waits 500 us",
        .at = at(3, 2, 12),
        .function = "Drain",
        .program = "demo",
        .context = {"Interrupt", "storport", "isr", 3},
        .trace = kept,
        .trace_count = 4,
        .also_in = also,
        .also_count = 1,
    };
    ic_vec_push(&report->findings, finding);
    ic_vec_push(&report->findings, finding);
}

static void add_lock(struct ic_report *report)
{
    struct ic_finding finding = {
        .rule = &lock,
        .severity = IC_SEVERITY_WARNING,
        .confidence = IC_POSSIBLE,
        .message = "takes a lock if \x1B[31mx is set",
        .assumption = "x is set",
        .at = at(8, 5, 28),
        .function = "Interrupt",
        .program = "demo",
        .context = {"Interrupt", "storport", "isr", 3},
    };
    ic_vec_push(&report->findings, finding);
}

void sample_open(struct ic_report *report)
{
    strcpy(folder, "/tmp/isrcheck-test-XXXXXX");
    assert_non_null(mkdtemp(folder));
    assert_int_equal(chdir(folder), 0);
    sample_put("isr.c", isr_c);
    add_lock(report);
    add_stall(report);
    ic_vec_push(&report->contexts,
                (struct ic_context_row){.context = {"Interrupt", "storport", "isr", 3},
                                        .at = at(5, 9, 18),
                                        .program = "demo",
                                        .identified_by = "field",
                                        .registered_at = {"init.c", 88, 5, 88, 30, ""}});
    ic_vec_push(&report->contexts, (struct ic_context_row){.context = {"Dpc", "storport", "dpc", 2},
                                                           .at = at(1, 6, 11),
                                                           .program = "demo",
                                                           .identified_by = "argument",
                                                           .registered_at = {.file = ""}});
    ic_vec_push(&report->units, (struct ic_unit_row){.file = "isr.c", .status = "ok"});
    ic_vec_push(&report->unseen, (struct ic_unseen_row){
                                     .kind = "no-body", .name = "bad\xFFname", .at = at(8, 5, 28)});
    ic_report_finish(report);
}

static void remove_one(void *data, struct ic_str name)
{
    (void)data;
    remove(name.data);
}

void sample_close(struct ic_report *report)
{
    ic_report_release(report);
    ic_folder_each(".", remove_one, NULL, NULL);
    assert_int_equal(chdir("/"), 0);
    rmdir(folder);
}

static void gather(void *data, struct ic_str bytes)
{
    ic_buf_str(data, bytes);
}

void sample_write(const struct ic_report *report, ic_format_write *write, bool colour,
                  uint32_t width, struct ic_buf *out)
{
    struct ic_format_options options = {.version = "1.2", .colour = colour, .width = width};
    struct ic_sink sink = {gather, out};
    write(report, &options, &sink);
}
