#include "report/summary.h"

bool ic_context_is_isr(const struct ic_rulebook *book, const struct ic_finding_context *context)
{
    for (uint32_t i = 0; i < ic_rulebook_model_count(book); i++) {
        const struct ic_model *model = ic_rulebook_model(book, i);
        if (strcmp(model->name, context->model) != 0)
            continue;
        for (uint32_t k = 0; k < model->context_count; k++)
            if (strcmp(model->contexts[k].kind, context->kind) == 0)
                return (model->contexts[k].group & (IC_GROUP_ISR | IC_GROUP_MSI)) != 0;
    }
    return false;
}

uint32_t ic_report_isrs(const struct ic_report *report, const struct ic_rulebook *book)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < report->contexts.count; i++)
        count += ic_context_is_isr(book, &report->contexts.at[i].context);
    return count;
}

static void add_count(struct ic_buf *out, uint32_t count, const char *one, const char *many)
{
    ic_buf_printf(out, "%u %s", count, count == 1 ? one : many);
}

static void add_findings(const struct ic_report *report, struct ic_buf *out)
{
    uint32_t counts[3] = {0}, possible = 0, suppressed = 0, known = 0;
    bool comma = false;
    for (uint32_t i = 0; i < report->findings.count; i++) {
        const struct ic_finding *finding = &report->findings.at[i];
        if (finding->suppressed) {
            bool in_source = strcmp(finding->suppressed->kind, "in-source") == 0;
            suppressed += in_source;
            known += !in_source;
            continue;
        }
        counts[finding->severity]++;
        possible += finding->confidence == IC_POSSIBLE;
    }
    for (int severity = IC_SEVERITY_ERROR; severity >= IC_SEVERITY_NOTE; severity--) {
        const char *name = ic_severity_name((enum ic_severity)severity);
        if (!counts[severity])
            continue;
        ic_buf_printf(out, "%s%u %s%s", comma ? ", " : "", counts[severity], name,
                      counts[severity] == 1 ? "" : "s");
        comma = true;
    }
    if (!comma)
        ic_buf_text(out, "no findings");
    if (possible)
        ic_buf_printf(out, " (%u possible)", possible);
    if (suppressed)
        ic_buf_printf(out, ", %u suppressed", suppressed);
    if (known)
        ic_buf_printf(out, ", %u hidden as not new", known);
}

void ic_summary(const struct ic_report *report, const struct ic_rulebook *book, struct ic_buf *out)
{
    uint32_t isrs = ic_report_isrs(report, book);
    add_findings(report, out);
    ic_buf_text(out, " in ");
    add_count(out, report->units.count, "file", "files");
    ic_buf_text(out, "; ");
    add_count(out, isrs, "ISR", "ISRs");
    ic_buf_text(out, ", ");
    add_count(out, report->contexts.count - isrs, "other context", "other contexts");
}
