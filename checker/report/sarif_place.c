#include "report/sarif.h"
#include "report/uri.h"

#include "base/file.h"

enum { SNIPPET = 1000 };

void ic_sarif_add_message(struct ic_sarif *sarif, const char *key, struct ic_str text)
{
    ic_json_open(&sarif->json, key, '{');
    ic_json_str(&sarif->json, "text", text);
    ic_json_close(&sarif->json, '}');
}

void ic_sarif_add_folder(struct ic_sarif *sarif, const char *folder)
{
    ic_buf_clear(&sarif->text);
    ic_uri_file(&sarif->text, ic_str(folder));
    if (!ic_str_ends(ic_str(folder), "/"))
        ic_buf_char(&sarif->text, '/');
    ic_json_str(&sarif->json, "uri", ic_buf_view(&sarif->text));
}

// A path that leaves the folder has no place below SRCROOT.
static bool is_outside(const char *file)
{
    return file[0] == '/' || strcmp(file, "..") == 0 || ic_str_starts(ic_str(file), "../");
}

static void add_artifact(struct ic_sarif *sarif, const char *file)
{
    const char *folder = sarif->options->folder;
    struct ic_arena arena = {0};
    bool outside = is_outside(file) && (folder || file[0] == '/');
    ic_buf_clear(&sarif->text);
    if (outside)
        ic_uri_file(&sarif->text, ic_path_join(&arena, ic_str(folder), ic_str(file)));
    else
        ic_uri_path(&sarif->text, ic_str(file));
    ic_json_open(&sarif->json, "artifactLocation", '{');
    ic_json_str(&sarif->json, "uri", ic_buf_view(&sarif->text));
    if (!outside && folder)
        ic_json_text(&sarif->json, "uriBaseId", "SRCROOT");
    ic_json_close(&sarif->json, '}');
    ic_arena_release(&arena);
}

struct region {
    uint32_t line, column, end_line, end_column; // columns in UTF-16 units, the end exclusive
    struct ic_str text;                          // of a region of one line
};

static struct region region_of(const struct ic_sarif *sarif, const struct ic_position *at)
{
    struct region region = {.line = at->line, .column = 1, .end_line = at->line};
    if (at->column)
        region.column = ic_column_utf16(&sarif->columns, at->file, at->line, at->column);
    if (at->end_line > at->line)
        region.end_line = at->end_line;
    if (at->end_line >= at->line && at->end_column)
        region.end_column =
            ic_column_utf16(&sarif->columns, at->file, at->end_line, at->end_column);
    return region;
}

// Cuts `region` to its first line, and finds its text there.
static void cut_to_line(struct ic_sarif *sarif, const struct ic_position *at, struct region *region)
{
    struct ic_str line = {0};
    bool known = ic_source_line(&sarif->source, at->file, at->line, &line);
    bool whole = region->end_line > region->line || !region->end_column;
    region->end_line = region->line;
    if (whole)
        region->end_column = known ? ic_utf16_len(line) + 1 : region->column;
    if (region->end_column <= region->column)
        region->end_column = region->column + 1;
    size_t first = at->column ? at->column - 1 : 0, last = whole ? line.len : at->end_column - 1;
    if (known && first < last && last <= line.len && last - first <= SNIPPET)
        region->text = ic_str_n(line.data + first, last - first);
}

void ic_sarif_add_place(struct ic_sarif *sarif, const struct ic_position *at, bool one_line)
{
    struct ic_json *json = &sarif->json;
    ic_json_open(json, "physicalLocation", '{');
    add_artifact(sarif, at->file);
    struct region region = region_of(sarif, at);
    if (one_line) {
        region.line = at->line ? at->line : 1;
        cut_to_line(sarif, at, &region);
    }
    if (region.line) {
        ic_json_open(json, "region", '{');
        ic_json_number(json, "startLine", region.line);
        ic_json_number(json, "startColumn", region.column);
        ic_json_number(json, "endLine", region.end_line);
        if (region.end_column)
            ic_json_number(json, "endColumn", region.end_column);
        if (region.text.len)
            ic_sarif_add_message(sarif, "snippet", region.text);
        ic_json_close(json, '}');
    }
    ic_json_close(json, '}');
}
