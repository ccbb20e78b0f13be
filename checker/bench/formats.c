// What reports cost by format, against JSON.
//
//     formats FINDINGS [FORMAT ...]
//
// Makes a folder with sources and a report of so many findings in them, each with a trace of a
// dozen steps across files; every tenth file is not ASCII. Writes the report in every format to
// nothing, a few times, and prints for each: bytes, milliseconds of CPU time (the least of the
// rounds), that against JSON, and how much the heap grew meanwhile, in KiB. Fails if a format costs
// more than three times what JSON does, or needs memory that grows with the report (a document may
// keep IC_SOURCES_LIMIT bytes of sources).
#include "base/file.h"
#include "report/format.h"
#include "report/sources.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 5, FILES = 100, LINES = 1000, STEPS = 12, LIMIT = 3, HEAP_LIMIT = 4096 };

// The report
// ------------------------------------------------------------------------------------------

static const struct ic_rule rules[] = {
    {.code = "ISR201",
     .name = "stall-over-budget",
     .title = "Stalls add up",
     .severity = IC_SEVERITY_ERROR,
     .what = "What it finds.",
     .order = 1},
    {.code = "ISR203",
     .name = "unbounded-poll",
     .title = "A poll without bound",
     .severity = IC_SEVERITY_WARNING,
     .what = "What it finds.",
     .order = 2},
};

static const char *name_of(struct ic_report *report, uint32_t file)
{
    return ic_arena_printf(&report->arena, "source%02u.c", file % FILES).data;
}

static void write_sources(struct ic_report *report)
{
    for (uint32_t file = 0; file < FILES; file++) {
        struct ic_buf text = {0};
        for (uint32_t line = 1; line <= LINES; line++)
            ic_buf_printf(&text, "    %s StorPortStallExecution(%u); // file %u, line %u\n",
                          file % 10 ? "      " : "/*\xC3\xA4\xE6\xBC\xA2*/", line % 977, file,
                          line);
        if (!ic_file_write(name_of(report, file), ic_buf_view(&text), NULL))
            exit(2);
        ic_buf_release(&text);
    }
}

static struct ic_position place(struct ic_report *report, uint32_t number)
{
    uint32_t line = 1 + number / FILES % LINES;
    return (struct ic_position){name_of(report, number), line, 12, line, 38, ""};
}

static struct ic_finding finding_of(struct ic_report *report, uint32_t number)
{
    struct ic_step *steps = ic_arena_array(&report->arena, STEPS, sizeof *steps);
    for (uint32_t i = 0; i < STEPS; i++)
        steps[i] = (struct ic_step){
            .at = place(report, number * 31 + i * 7),
            .function = ic_arena_printf(&report->arena, "Routine%u", i).data,
            .depth = i / 2,
            .irql = i ? IC_IRQL_DEVICE : IC_NONE,
            .text = ic_arena_printf(&report->arena, "calls 'Routine%u'", i + 1).data,
        };
    return (struct ic_finding){
        .rule = &rules[number % 2],
        .severity = rules[number % 2].severity,
        .confidence = IC_DEFINITE,
        .message = ic_arena_printf(&report->arena,
                                   "the stalls on this path add up to %u us, which is over the "
                                   "routine's budget of 50 us; move them to a deferred routine",
                                   number)
                       .data,
        .at = place(report, number),
        .function = "Routine11",
        .program = "driver.vcxproj",
        .context = {"HwInterrupt", "storport", "isr", IC_IRQL_DEVICE},
        .trace = steps,
        .trace_count = STEPS,
    };
}

static void make(struct ic_report *report, uint32_t findings)
{
    write_sources(report);
    for (uint32_t i = 0; i < findings; i++)
        ic_vec_push(&report->findings, finding_of(report, i));
    for (uint32_t i = 0; i < FILES; i++)
        ic_vec_push(&report->units,
                    (struct ic_unit_row){.file = name_of(report, i), .status = "ok"});
    ic_report_finish(report);
}

// Measuring
// ------------------------------------------------------------------------------------------

struct count {
    size_t bytes, start, most; // of output; of the heap before, and at most meanwhile
};

static void count_bytes(void *data, struct ic_str bytes)
{
    struct count *count = data;
    struct mallinfo2 heap = mallinfo2();
    size_t used = heap.uordblks + heap.hblkhd;
    count->bytes += bytes.len;
    count->most = used > count->most ? used : count->most;
}

static double now_ms(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static double cost(const struct ic_report *report, ic_format_write *write, struct count *count)
{
    const struct ic_format_options options = {.version = "0", .folder = "/src/driver"};
    const struct ic_sink sink = {count_bytes, count};
    double least = 0;
    for (int i = 0; i < ROUNDS; i++) {
        struct mallinfo2 heap = mallinfo2();
        *count = (struct count){.start = heap.uordblks + heap.hblkhd};
        double start = now_ms();
        write(report, &options, &sink);
        double ms = now_ms() - start;
        least = i == 0 || ms < least ? ms : least;
    }
    return least;
}

static bool is_asked(const char *name, int argc, char **argv)
{
    for (int i = 2; i < argc; i++)
        if (strcmp(argv[i], name) == 0)
            return true;
    return argc <= 2;
}

static int measure(const struct ic_report *report, int argc, char **argv)
{
    int failed = 0;
    struct count count;
    double json = cost(report, ic_json_write, &count);
    printf("%-12s %12s %10s %8s %10s\n", "format", "bytes", "ms", "x JSON", "heap KiB");
    for (const struct ic_format *format = ic_formats(); format->name; format++) {
        if (!format->write || !is_asked(format->name, argc, argv))
            continue;
        double ms = cost(report, format->write, &count);
        size_t heap = count.most > count.start ? (count.most - count.start) / 1024 : 0;
        size_t most = HEAP_LIMIT + (format->document ? IC_SOURCES_LIMIT / 1024 : 0);
        bool bad = ms > json * (double)LIMIT || heap > most;
        printf("%-12s %12zu %10.1f %8.2f %10zu%s\n", format->name, count.bytes, ms, ms / json, heap,
               bad ? "  TOO MUCH" : "");
        failed |= bad;
    }
    return failed;
}

static void remove_one(void *data, struct ic_str name)
{
    (void)data;
    remove(name.data);
}

int main(int argc, char **argv)
{
    struct ic_report report = {0};
    char folder[] = "/tmp/isrcheck-bench-XXXXXX";
    long findings = argc > 1 ? strtol(argv[1], NULL, 10) : 10000;
    if (findings < 1 || findings > 1000000 || !mkdtemp(folder) || chdir(folder) != 0)
        return 2;
    make(&report, (uint32_t)findings);
    int failed = measure(&report, argc, argv);
    ic_report_release(&report);
    ic_folder_each(".", remove_one, NULL, NULL);
    if (chdir("/") != 0 || rmdir(folder) != 0)
        return 2;
    return failed;
}
