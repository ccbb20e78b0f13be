#include "report/baseline.h"

#include "base/file.h"
#include "base/memory.h"
#include "report/fingerprint.h"
#include "report/show.h"

#include <jansson.h>
#include <stdlib.h>

enum { VERSION = 1 };
static const size_t size_limit = (size_t)64 << 20;

void ic_baseline_release(struct ic_baseline *baseline)
{
    ic_map_release(&baseline->by_fingerprint);
    ic_vec_release(&baseline->at);
    ic_arena_release(&baseline->arena);
    *baseline = (struct ic_baseline){0};
}

// Reading
// ------------------------------------------------------------------------------------------

static uint64_t key_of(const char *fingerprint)
{
    return ic_hash_bytes(fingerprint, strlen(fingerprint));
}

static void add_row(struct ic_baseline *baseline, struct ic_known row)
{
    bool added;
    ic_map_add(&baseline->by_fingerprint, key_of(row.fingerprint), baseline->at.count, &added);
    if (added)
        ic_vec_push(&baseline->at, row);
}

static const char *text_at(struct ic_baseline *baseline, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return NULL;
    return ic_arena_str(&baseline->arena,
                        ic_str_n(json_string_value(value), json_string_length(value)))
        .data;
}

static bool is_fingerprint(const char *text)
{
    return text && strlen(text) == 32 && strspn(text, "0123456789abcdef") == 32;
}

static bool read_row(struct ic_baseline *baseline, const char *path, const json_t *object,
                     size_t index, struct ic_error *error)
{
    struct ic_known row = {.file = text_at(baseline, object, "file"),
                           .function = text_at(baseline, object, "function"),
                           .rule = text_at(baseline, object, "rule"),
                           .fingerprint = text_at(baseline, object, "fingerprint")};
    if (!is_fingerprint(row.fingerprint))
        return ic_fail_at(error, path, 0, 0,
                          "entry %zu of the baseline has no fingerprint of 32 hexadecimal digits; "
                          "write it anew with --write-baseline",
                          index + 1);
    if (!row.file || !row.function || !row.rule)
        return ic_fail_at(error, path, 0, 0,
                          "entry %zu of the baseline has no text as its '%s'; write it anew with "
                          "--write-baseline",
                          index + 1,
                          !row.file       ? "file"
                          : !row.function ? "function"
                                          : "rule");
    add_row(baseline, row);
    return true;
}

static bool read_root(struct ic_baseline *baseline, const char *path, const json_t *root,
                      struct ic_error *error)
{
    const json_t *version = json_object_get(root, "version");
    const json_t *rows = json_object_get(root, "findings");
    if (!json_is_object(root) || !json_is_integer(version) || !json_is_array(rows))
        return ic_fail_at(error, path, 0, 0,
                          "no baseline: a file that --write-baseline has written begins with "
                          "{\"version\": %d, ... \"findings\": [",
                          VERSION);
    if (json_object_get(root, "contexts"))
        return ic_fail_at(error, path, 0, 0,
                          "this is a report (--format json), no baseline; --write-baseline writes "
                          "one");
    if (json_integer_value(version) != VERSION)
        return ic_fail_at(error, path, 0, 0,
                          "baseline of version %lld, this isrcheck reads version %d; write it anew "
                          "with --write-baseline",
                          (long long)json_integer_value(version), VERSION);
    size_t index;
    const json_t *row;
    json_array_foreach(rows, index,
                       row) if (!read_row(baseline, path, row, index, error)) return false;
    return true;
}

bool ic_baseline_read(struct ic_baseline *baseline, const char *path, struct ic_error *error)
{
    struct ic_buf text = {0};
    json_error_t wrong;
    if (!ic_file_read(path, size_limit, &text, error)) {
        ic_buf_release(&text);
        return false;
    }
    json_t *root = json_loadb(text.data ? text.data : "", text.len, JSON_REJECT_DUPLICATES, &wrong);
    bool ok = root ? read_root(baseline, path, root, error)
                   : ic_fail_at(error, path, wrong.line > 0 ? (uint32_t)wrong.line : 0,
                                wrong.column > 0 ? (uint32_t)wrong.column : 0,
                                "the baseline is no JSON: %s", wrong.text);
    json_decref(root);
    ic_buf_release(&text);
    return ok;
}

void ic_baseline_apply(struct ic_baseline *baseline, struct ic_report *report)
{
    static const struct ic_suppression known = {"baseline", ""};
    for (uint32_t i = 0; i < report->findings.count; i++) {
        struct ic_finding *finding = &report->findings.at[i];
        uint32_t row = ic_map_get(&baseline->by_fingerprint, key_of(finding->fingerprint));
        if (row == IC_NONE)
            continue;
        baseline->at.at[row].found = true;
        if (!finding->suppressed)
            finding->suppressed = &known;
    }
}

// Writing
// ------------------------------------------------------------------------------------------

static int by_row(const void *left, const void *right)
{
    const struct ic_known *a = left, *b = right;
    int order = strcmp(a->file, b->file);
    order = order ? order : strcmp(a->function, b->function);
    order = order ? order : strcmp(a->rule, b->rule);
    return order ? order : strcmp(a->fingerprint, b->fingerprint);
}

static void add_text(struct ic_buf *out, const char *key, const char *text, const char *behind)
{
    struct ic_buf clean = {0};
    ic_utf8_clean(&clean, ic_str(text));
    json_t *value = json_stringn_nocheck(clean.data ? clean.data : "", clean.len);
    char *dumped = value ? json_dumps(value, JSON_ENCODE_ANY) : NULL;
    if (!dumped)
        ic_out_of_memory();
    ic_buf_printf(out, "\"%s\": %s%s", key, dumped, behind);
    free(dumped);
    json_decref(value);
    ic_buf_release(&clean);
}

static void print_rows(const struct ic_baseline *all, struct ic_buf *out)
{
    ic_buf_printf(out, "{\"version\": %d, \"tool\": \"isrcheck\", \"findings\": [", VERSION);
    for (uint32_t i = 0; i < all->at.count; i++) {
        const struct ic_known *row = &all->at.at[i];
        ic_buf_text(out, i ? ",\n{" : "\n{");
        add_text(out, "file", row->file, ", ");
        add_text(out, "function", row->function, ", ");
        add_text(out, "rule", row->rule, ", ");
        add_text(out, "fingerprint", row->fingerprint, "}");
    }
    ic_buf_text(out, "\n]}\n");
}

void ic_baseline_print(const struct ic_report *report, const struct ic_baseline *old,
                       bool (*keeps)(void *data, const struct ic_known *row), void *data,
                       struct ic_buf *out)
{
    struct ic_baseline all = {0};
    for (uint32_t i = 0; i < report->findings.count; i++) {
        const struct ic_finding *f = &report->findings.at[i];
        if (f->suppressed && strcmp(f->suppressed->kind, "in-source") == 0)
            continue;
        add_row(&all, (struct ic_known){ic_report_path(&all.arena, report, f->at.file).data,
                                        f->function, f->rule->name, f->fingerprint, true});
    }
    for (uint32_t i = 0; i < old->at.count; i++)
        if (old->at.at[i].found || keeps(data, &old->at.at[i]))
            add_row(&all, old->at.at[i]);
    if (all.at.count)
        qsort(all.at.at, all.at.count, sizeof *all.at.at, by_row);
    print_rows(&all, out);
    ic_baseline_release(&all);
}
