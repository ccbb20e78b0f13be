// A finding in words, as formats of lines and the text report share them. What is added is not
// made fit for any reader yet.
#ifndef IC_REPORT_WORDS_H
#define IC_REPORT_WORDS_H

#include "base/buf.h"
#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

// "a.c:12:5", with what is known of it; nothing if the file is not.
void ic_words_place(struct ic_buf *out, const struct ic_position *at);

// "waits 500 us (possible)".
void ic_words_message(struct ic_buf *out, const struct ic_finding *finding);

// "(2)   calls 'Drain' [DIRQL]".
void ic_words_step(struct ic_buf *out, const struct ic_finding *finding, uint32_t index);

// "also reached from 'Message' (storport msi-isr) [DIRQL]".
void ic_words_also(struct ic_buf *out, const struct ic_finding_context *context);

// Message, steps and other contexts, a line each, of the steps at most `limit`: the first and the
// last.
void ic_words_story(struct ic_buf *out, const struct ic_finding *finding, uint32_t limit);

// "3 errors, 1 warning", of `counts` by severity; "no findings".
void ic_words_counts(struct ic_buf *out, const uint32_t counts[3]);

// How many findings that are not suppressed the report has of each severity.
void ic_report_counts(const struct ic_report *report, uint32_t counts[3]);

// The start of `text` that has at most `limit` bytes and ends between characters.
struct ic_str ic_cut(struct ic_str text, size_t limit);

// Adds `text` as commands of CI services want it: %XX for line breaks and for the characters of
// `ends`, which would end a property, and `percent` for '%'.
void ic_words_percent(struct ic_buf *out, struct ic_str text, const char *percent,
                      const char *ends);

#ifdef __cplusplus
}
#endif
#endif
