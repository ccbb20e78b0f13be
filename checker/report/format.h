// Output formats: one file and one row of a table each.
//
// A format reads a finished report and hands bytes to a sink as it goes: it needs no memory that
// grows with the report, and looks at each source file once. It does not know files, terminals or
// the environment. Texts of a report may hold anything, bytes that are no UTF-8 among them; what
// comes out is what the format's readers take. Findings that are suppressed are in json, jsonl and
// sarif, marked, and left out elsewhere.
#ifndef IC_REPORT_FORMAT_H
#define IC_REPORT_FORMAT_H

#include "base/buf.h"
#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

// Where a report goes, piece by piece.
struct ic_sink {
    void (*write)(void *data, struct ic_str bytes);
    void *data;
};

// Hands over what is in `buf`, and empties it, if that is `least` bytes or more.
enum { IC_SINK_ROOM = 1 << 15 };
void ic_sink_flush(const struct ic_sink *sink, struct ic_buf *buf, size_t least);

struct ic_format_options {
    const char *version; // of the tool
    const struct ic_rulebook
        *rules;           // of the run; NULL: those of the findings are all that is known
    const char *folder;   // absolute, that the report's paths start from; NULL: not told
    const char *category; // tells this run's results from others of the same sources, as the
                          // configuration "Release|x64"; NULL: there are no others
    bool compared;        // a baseline was given: findings that it has not are new
    bool colour;
    uint32_t width;  // of the terminal; 0: none
    bool suppressed; // text: show hidden findings as well
};

typedef void ic_format_write(const struct ic_report *report,
                             const struct ic_format_options *options, const struct ic_sink *sink);

struct ic_format {
    const char *name;
    ic_format_write *write; // NULL: not in this version
};

// All formats in the order of the manual; a row without name is the end.
const struct ic_format *ic_formats(void);

ic_format_write ic_text_write, ic_json_write, ic_jsonl_write, ic_sarif_write;

// One line for each message, as MSBuild reads it into Visual Studio's Error List:
// "path(line,column): warning ISR201: text". Steps and findings of severity note are lines that it
// passes over.
ic_format_write ic_msvc_write;

// Workflow commands of GitHub Actions. The runner shows the first ten errors and warnings of a
// step: the severe come first, and the last line says how many there are.
ic_format_write ic_github_write;

// The same report as Markdown, for the file that GITHUB_STEP_SUMMARY names; below 1 MiB.
ic_format_write ic_github_write_summary;

ic_format_write ic_azure_write;      // logging commands of Azure Pipelines
ic_format_write ic_gitlab_write;     // GitLab's code quality report
ic_format_write ic_rdjson_write;     // reviewdog
ic_format_write ic_junit_write;      // a test suite for each file, a failure for each finding
ic_format_write ic_checkstyle_write; // Jenkins and many others

// The contexts of a report alone, as a JSON object.
ic_format_write ic_json_write_contexts;

#ifdef __cplusplus
}
#endif
#endif
