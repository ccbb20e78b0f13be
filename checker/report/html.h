// The HTML report: one file that needs nothing else, for a browser or for a printer.
//
// Everything is in the document: without JavaScript it reads from top to bottom. A finding's page
// stands in a <noscript>: a browser with JavaScript keeps that as plain text, which is cheap, until
// its page is opened; so does report.js. What comes from sources, projects and rules is text, never
// markup, and the document's policy (Content-Security-Policy) runs and loads nothing but the two
// tables of html_assets.c, made of checker/report/html/ when isrcheck is built.
//
//     html.c           document, head, tables of findings
//     html_groups.c    findings by rule, file and routine
//     html_finding.c   a page for each finding: steps over the sources
//     html_routines.c  interrupt routines: what they reach, latency
//     html_picture.c   the tree of calls, as SVG
//     html_rules.c     rules in words
//     html_unseen.c    what was not analysed
//
// Names: a finding's page is #f-FINGERPRINT (with -N where two have one), a routine's #routine-N, a
// rule's #rule-NAME; #?rule=NAME&file=PATH&routine=NAME filters the table.
#ifndef IC_REPORT_HTML_H
#define IC_REPORT_HTML_H

#include "base/map.h"
#include "report/format.h"
#include "report/sources.h"

#ifdef __cplusplus
extern "C" {
#endif

// Made by CMake from checker/report/html/: the style sheet, the script, and the policy that allows
// them, by hash.
extern const char ic_html_css[], ic_html_js[], ic_html_policy[];

// How many findings have something in common. `counts` by severity, of those not suppressed.
struct ic_html_group {
    const char *name;
    const struct ic_rule *rule; // of groups by rule
    uint32_t counts[3], hidden;
};
struct ic_html_groups {
    struct ic_pool names; // the row of a name is its id
    IC_VEC(struct ic_html_group) at;
};

struct ic_html {
    const struct ic_report *report;
    const struct ic_format_options *options;
    const struct ic_sink *sink;
    struct ic_buf out;
    struct ic_sources_read sources;
    struct ic_html_groups rules, files, routines;
    uint32_t *order;  // findings as they are shown: severe ones first, suppressed ones last
    uint32_t *repeat; // by finding: how many before it have its fingerprint
    uint32_t counts[3], hidden;
};

// Adds text so that it stands for itself, in an element or in an attribute between double quotes.
void ic_html_str(struct ic_html *h, struct ic_str text);
void ic_html_text(struct ic_html *h, const char *text);
// Adds markup as it is; only literals of this program.
void ic_html_raw(struct ic_html *h, const char *markup);
void ic_html_printf(struct ic_html *h, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void ic_html_flush(struct ic_html *h, size_t least);

// A text as it may stand in #?key=TEXT.
void ic_html_query(struct ic_html *h, const char *text);
// "file.c:12", or a dash.
void ic_html_place(struct ic_html *h, const struct ic_position *at);
// The same where lines are short: it may break behind each '/'.
void ic_html_narrow_place(struct ic_html *h, const struct ic_position *at);
// The name of a finding's page.
void ic_html_finding_id(struct ic_html *h, uint32_t finding);
// "E", "W", "N" or, of one that is suppressed, "S": the class of its elements.
const char *ic_html_class(const struct ic_finding *finding);
// "new", "reported", "not new", "suppressed".
const char *ic_html_status(const struct ic_html *h, const struct ic_finding *finding);
// <code>Isr</code> (storport isr, DIRQL)
void ic_html_context(struct ic_html *h, const struct ic_finding_context *context);
// What tells a context from others: its routine, with the program where there are several.
bool ic_html_is_of(const struct ic_finding *finding, const struct ic_context_row *row);

void ic_html_groups_make(struct ic_html *h);
void ic_html_groups_release(struct ic_html *h);
void ic_html_overview(struct ic_html *h);

void ic_html_finding(struct ic_html *h, uint32_t finding);
void ic_html_routines(struct ic_html *h);
void ic_html_picture(struct ic_html *h, uint32_t row);
void ic_html_rules(struct ic_html *h);
void ic_html_unseen(struct ic_html *h);

#ifdef __cplusplus
}
#endif
#endif
