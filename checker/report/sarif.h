// What the files of the SARIF format share (sarif*.c).
//
// SARIF 2.1.0 (OASIS), with what GitHub code scanning asks for: a finding's place is one line, its
// rule has help, and it is followed by `primaryLocationLineHash`. Lists that GitHub limits end
// there, with a notification. Results are written as they come; what is told of the run stands
// behind them.
#ifndef IC_REPORT_SARIF_H
#define IC_REPORT_SARIF_H

#include "report/columns.h"
#include "report/json_stream.h"
#include "report/line_hash.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
    IC_SARIF_RESULTS = 25000, // of a run
    IC_SARIF_STEPS = 1000,    // of a trace: GitHub keeps as many
    IC_SARIF_RELATED = 12,    // other places of a result
    IC_SARIF_MESSAGE = 4096,  // bytes of a message before what is said of its contexts
    IC_SARIF_DESCRIPTION = 1000,
    IC_SARIF_TAGS = 10,
    IC_SARIF_NOTIFICATIONS = 1000,
};

// Kinds of notifications, in the order in which the tool lists them.
enum ic_sarif_notice {
    IC_SARIF_FILE_LOST,
    IC_SARIF_CONTEXT_INCOMPLETE,
    IC_SARIF_ISR_LOST,
    IC_SARIF_CUT,
    IC_SARIF_NOTICE_COUNT
};

// What did not fit.
struct ic_sarif_cuts {
    uint32_t results, messages, traces, related, descriptions, tags;
};

struct ic_sarif {
    struct ic_json json;
    const struct ic_report *report;
    const struct ic_format_options *options;
    struct ic_columns columns;
    struct ic_source source; // the file of the finding at hand
    struct ic_line_hashes hashes;
    const char *hashed; // the file whose lines `hashes` has; NULL: none
    IC_VEC(const struct ic_rule *) rules;
    struct ic_map rule_index; // by address
    struct ic_map contexts;   // rows of the report, by a hash of what names them
    struct ic_buf text;
    struct ic_sarif_cuts cuts;
};

// The tool with its rules and kinds of notifications.
void ic_sarif_add_tool(struct ic_sarif *sarif);
// Gathers the rules of the run and of the findings.
void ic_sarif_find_rules(struct ic_sarif *sarif);

// One finding.
void ic_sarif_add_result(struct ic_sarif *sarif, const struct ic_finding *finding);
// Where contexts are, for the results.
void ic_sarif_find_contexts(struct ic_sarif *sarif);

// `physicalLocation` of a place with a file. `one_line`: the region ends where its first line does,
// and has its text.
void ic_sarif_add_place(struct ic_sarif *sarif, const struct ic_position *at, bool one_line);
// `message` with a text.
void ic_sarif_add_message(struct ic_sarif *sarif, const char *key, struct ic_str text);
// `uri` of a folder, with the slash at its end.
void ic_sarif_add_folder(struct ic_sarif *sarif, const char *folder);

// How the run went.
void ic_sarif_add_invocation(struct ic_sarif *sarif);
// Name and meaning of a kind of notification.
const char *ic_sarif_notice_name(enum ic_sarif_notice notice);
const char *ic_sarif_notice_text(enum ic_sarif_notice notice);

#ifdef __cplusplus
}
#endif
#endif
