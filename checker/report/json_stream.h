// JSON written as it comes, for reports that are long: no tree is built.
//
//     struct ic_json json = {.sink = sink};
//     ic_json_open(&json, NULL, '{');
//     ic_json_text(&json, "file", path);        {"file":"a.c",
//     ic_json_open(&json, "lines", '[');         "lines":[
//     ic_json_number(&json, NULL, 12);           12]}
//     ic_json_close(&json, ']');
//     ic_json_close(&json, '}');
//     ic_json_end(&json);
//
// The caller opens and closes in order. A key is given in objects, NULL in arrays and at the top.
// Texts may hold anything: what is no UTF-8 becomes U+FFFD.
#ifndef IC_REPORT_JSON_STREAM_H
#define IC_REPORT_JSON_STREAM_H

#include "base/buf.h"
#include "report/format.h"

#ifdef __cplusplus
extern "C" {
#endif

// Zeroed but for `sink`, a writer at the start of a document.
struct ic_json {
    struct ic_buf out; // not yet in the sink
    const struct ic_sink *sink;
    bool comma; // something stands before what comes next
};

void ic_json_open(struct ic_json *json, const char *key, char bracket);
void ic_json_close(struct ic_json *json, char bracket);
void ic_json_str(struct ic_json *json, const char *key, struct ic_str text);
void ic_json_text(struct ic_json *json, const char *key, const char *text); // NULL: ""
void ic_json_number(struct ic_json *json, const char *key, uint64_t value);
void ic_json_bool(struct ic_json *json, const char *key, bool value);

// Ends a line; the next element starts a new one.
void ic_json_row(struct ic_json *json);

// Ends the document with a line break, and releases the writer.
void ic_json_end(struct ic_json *json);

#ifdef __cplusplus
}
#endif
#endif
