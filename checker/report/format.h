// Output formats: one file and one row of a table each.
#ifndef IC_REPORT_FORMAT_H
#define IC_REPORT_FORMAT_H

#include "report/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

// Where a report goes, piece by piece.
struct ic_sink {
    void (*write)(void *data, struct ic_str bytes);
    void *data;
};

struct ic_format_options {
    const char *version; // of the tool
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

ic_format_write ic_text_write, ic_json_write;

// The contexts of a report alone, as a JSON object.
ic_format_write ic_json_write_contexts;

#ifdef __cplusplus
}
#endif
#endif
