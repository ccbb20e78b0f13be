#include "report/sarif.h"

enum { CLASSES = 6 };

// The severe first, those that are suppressed last: what goes when not all fit.
static unsigned class_of(const struct ic_finding *finding)
{
    unsigned least_severe = IC_SEVERITY_ERROR - (unsigned)finding->severity;
    return least_severe + (finding->suppressed ? CLASSES / 2 : 0);
}

// How many of each class are written.
static void share(const struct ic_report *report, uint32_t shares[CLASSES])
{
    uint32_t left = IC_SARIF_RESULTS;
    memset(shares, 0, CLASSES * sizeof *shares);
    for (uint32_t i = 0; i < report->findings.count; i++)
        shares[class_of(&report->findings.at[i])]++;
    for (int i = 0; i < CLASSES; i++) {
        shares[i] = shares[i] < left ? shares[i] : left;
        left -= shares[i];
    }
}

static void add_results(struct ic_sarif *sarif)
{
    const struct ic_report *report = sarif->report;
    uint32_t shares[CLASSES];
    share(report, shares);
    ic_json_open(&sarif->json, "results", '[');
    ic_json_row(&sarif->json);
    for (uint32_t i = 0; i < report->findings.count; i++) {
        uint32_t *share = &shares[class_of(&report->findings.at[i])];
        if (*share)
            ic_sarif_add_result(sarif, &report->findings.at[i]);
        else
            sarif->cuts.results++;
        *share -= *share != 0;
    }
    ic_json_close(&sarif->json, ']');
}

// "isrcheck/Release-x64/": what stands before the last '/' tells uploads of one commit apart.
static void add_category(struct ic_sarif *sarif)
{
    const char *category = sarif->options->category;
    ic_buf_clear(&sarif->text);
    ic_buf_text(&sarif->text, "isrcheck/");
    for (const char *c = category ? category : ""; *c; c++) {
        bool word = (*c >= '0' && *c <= '9') || (*c >= 'A' && *c <= 'Z') ||
                    (*c >= 'a' && *c <= 'z') || strchr("._-", *c);
        ic_buf_char(&sarif->text, word ? *c : '-');
    }
    if (category && category[0])
        ic_buf_char(&sarif->text, '/');
    ic_json_open(&sarif->json, "automationDetails", '{');
    ic_json_str(&sarif->json, "id", ic_buf_view(&sarif->text));
    ic_json_close(&sarif->json, '}');
}

static void add_root(struct ic_sarif *sarif)
{
    if (!sarif->options->folder)
        return;
    ic_json_open(&sarif->json, "originalUriBaseIds", '{');
    ic_json_open(&sarif->json, "SRCROOT", '{');
    ic_sarif_add_folder(sarif, sarif->options->folder);
    ic_json_close(&sarif->json, '}');
    ic_json_close(&sarif->json, '}');
}

static void release(struct ic_sarif *sarif)
{
    ic_columns_release(&sarif->columns);
    ic_source_release(&sarif->source);
    ic_line_hashes_release(&sarif->hashes);
    ic_vec_release(&sarif->rules);
    ic_map_release(&sarif->rule_index);
    ic_map_release(&sarif->contexts);
    ic_buf_release(&sarif->text);
}

void ic_sarif_write(const struct ic_report *report, const struct ic_format_options *options,
                    const struct ic_sink *sink)
{
    struct ic_sarif sarif = {.json = {.sink = sink}, .report = report, .options = options};
    struct ic_json *json = &sarif.json;
    ic_columns_init(&sarif.columns, report);
    ic_sarif_find_rules(&sarif);
    ic_sarif_find_contexts(&sarif);
    ic_json_open(json, NULL, '{');
    ic_json_text(json, "$schema",
                 "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                 "sarif-schema-2.1.0.json");
    ic_json_text(json, "version", "2.1.0");
    ic_json_open(json, "runs", '[');
    ic_json_open(json, NULL, '{');
    ic_sarif_add_tool(&sarif);
    ic_json_text(json, "columnKind", "utf16CodeUnits");
    add_category(&sarif);
    add_root(&sarif);
    add_results(&sarif);
    ic_sarif_add_invocation(&sarif);
    ic_json_close(json, '}');
    ic_json_close(json, ']');
    ic_json_close(json, '}');
    ic_json_end(json);
    release(&sarif);
}
