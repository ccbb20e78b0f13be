// Text of unknown origin, made fit for a terminal or for JSON.
//
// A source file may hold anything: escape sequences that drive a terminal, characters that turn
// the direction of text, bytes that are no UTF-8. Here they come out as `<U+001B>` or `<FF>`.
#ifndef IC_REPORT_SHOW_H
#define IC_REPORT_SHOW_H

#include "base/buf.h"

#ifdef __cplusplus
extern "C" {
#endif

// One character as it is shown.
struct ic_glyph {
    uint32_t bytes; // it takes in the text, at least 1
    uint32_t width; // columns it takes on a terminal
    bool escaped;   // shown as `text`, else as it stands
    char text[12];
};

// The character at byte `at` of `text` (at < text.len). A tab is escaped to nothing but its width
// is left to the caller.
struct ic_glyph ic_glyph_at(struct ic_str text, size_t at);

// Adds `text` as it is shown; tabs and line breaks become spaces.
void ic_show(struct ic_buf *out, struct ic_str text);

// Columns that ic_show takes.
uint32_t ic_show_width(struct ic_str text);

// Adds a time given in microseconds: "20 µs", "1.5 ms", "2 s".
void ic_show_duration(struct ic_buf *out, double us);

// The character at byte `at` of `text` (at < text.len), and its length. What is no UTF-8 is U+FFFD
// and as long as browsers and Node.js take it to be: the part that could have begun a character.
uint32_t ic_utf8_next(struct ic_str text, size_t at, uint32_t *c);

// Adds `text` with each byte that is no UTF-8 replaced by U+FFFD.
void ic_utf8_clean(struct ic_buf *out, struct ic_str text);

#ifdef __cplusplus
}
#endif
#endif
