#include "nasty.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static const struct ic_rule rule = {
    .code = "ISR203",
    .name = "unbounded-poll",
    .title = "A poll without bound",
    .severity = IC_SEVERITY_WARNING,
    .what = "What it finds: \"<&>\".",
    .why = "Why that matters.",
    .bad = "while (x) ;\n",
    .good = "for (;;) ;\n",
    .fix = "What to do.",
    .order = 90,
};

struct ic_finding nasty_finding(const char *file, uint32_t line, uint32_t column,
                                uint32_t end_column, const char *message)
{
    return (struct ic_finding){
        .rule = &rule,
        .severity = IC_SEVERITY_WARNING,
        .confidence = IC_DEFINITE,
        .message = message,
        .at = {file, line, column, line, end_column, ""},
        .function = "Poll",
        .program = "demo",
        .context = {"Interrupt", "storport", "isr", 3},
    };
}

static void add_suppressed(struct ic_report *report)
{
    static const struct ic_suppression in_source = {"in-source", "the \"device\" answers <soon>"};
    static const struct ic_suppression baseline = {"baseline", ""};
    struct ic_finding finding = nasty_finding("isr.c", 1, 1, 5, "hidden in the source");
    finding.suppressed = &in_source;
    ic_vec_push(&report->findings, finding);
    finding = nasty_finding("isr.c", 6, 1, 2, "hidden by the baseline");
    finding.suppressed = &baseline;
    ic_vec_push(&report->findings, finding);
}

static void add_long(struct ic_report *report)
{
    enum { LONG = 20000 };
    char *text = ic_arena_alloc(&report->arena, 2 * LONG + 1);
    for (int i = 0; i < LONG; i++)
        memcpy(text + 2 * i, "\xC3\xA4", 2);
    struct ic_finding finding = nasty_finding("isr.c", 4, 1, 2, text);
    finding.severity = IC_SEVERITY_NOTE;
    ic_vec_push(&report->findings, finding);
}

void nasty_add(struct ic_report *report)
{
    static const struct ic_step steps[] = {
        {{NASTY_FILE, 2, 1, 2, 4, ""}, "DriverEntry", 0, IC_NONE, "registered: error X1: no"},
        {{"isr.c", 5, 9, 5, 18, ""}, "Interrupt", 0, 3, "runs ##vso[a.b]###[c]"},
        {{NASTY_FILE, 1, 7, 1, 12, "MACRO"}, "Poll", 1, 3, NASTY_MESSAGE},
    };
    sample_put(NASTY_FILE, "/*\xC3\xA4\xF0\x9F\x98\x80*/ x(\xFF);\r\nsecond\n");
    struct ic_finding finding = nasty_finding(NASTY_FILE, 1, 11, 17, NASTY_MESSAGE);
    finding.at.macro = "MACRO";
    finding.trace = steps;
    finding.trace_count = 3;
    finding.severity = IC_SEVERITY_ERROR;
    ic_vec_push(&report->findings, finding);
    ic_vec_push(&report->findings, nasty_finding("gone/away.h", 7, 3, 9, "in no file"));
    ic_vec_push(&report->findings, nasty_finding("../up/out.h", 7, 3, 9, "outside"));
    ic_vec_push(&report->findings, nasty_finding("", 0, 0, 0, "without a place"));
    finding = nasty_finding("isr.c", 5, 1, 2, "over several lines");
    finding.at.end_line = 9;
    ic_vec_push(&report->findings, finding);
    add_suppressed(report);
    add_long(report);
    ic_vec_push(&report->units, (struct ic_unit_row){.file = "lost%.c",
                                                     .status = "crashed",
                                                     .message = "signal 11 <\"&\">"});
    ic_report_finish(report);
}
