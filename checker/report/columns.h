// Columns in UTF-16 units, which SARIF and editors count, of columns in bytes.
//
// The two differ only behind characters beyond ASCII. Each file of a report is read once; of those
// with such characters, the columns that the report has are looked up and kept.
#ifndef IC_REPORT_COLUMNS_H
#define IC_REPORT_COLUMNS_H

#include "base/map.h"
#include "base/vec.h"
#include "report/finding.h"
#include "report/source.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_column {
    uint32_t file, line, bytes, units;
};

// Made by ic_columns_init. A zeroed struct leaves columns as they are.
struct ic_columns {
    struct ic_pool files;
    IC_VEC(bool) beyond_ascii;   // by file
    IC_VEC(struct ic_column) at; // sorted, of the files beyond ASCII
};

// Of all findings and their traces.
void ic_columns_init(struct ic_columns *columns, const struct ic_report *report);
void ic_columns_release(struct ic_columns *columns);

// Column `column` of the line; as it is where the file can't be read or has no such place.
uint32_t ic_column_utf16(const struct ic_columns *columns, const char *file, uint32_t line,
                         uint32_t column);

// UTF-16 units of `text`.
uint32_t ic_utf16_len(struct ic_str text);

#ifdef __cplusplus
}
#endif
#endif
