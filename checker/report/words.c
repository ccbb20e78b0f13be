#include "report/words.h"

#include "report/show.h"

enum { DEEPEST = 20 };

void ic_words_place(struct ic_buf *out, const struct ic_position *at)
{
    if (!at->file || !at->file[0])
        return;
    ic_buf_text(out, at->file);
    if (at->line)
        ic_buf_printf(out, ":%u", at->line);
    if (at->line && at->column)
        ic_buf_printf(out, ":%u", at->column);
}

void ic_words_message(struct ic_buf *out, const struct ic_finding *finding)
{
    ic_buf_text(out, finding->message);
    if (finding->confidence == IC_POSSIBLE)
        ic_buf_text(out, " (possible)");
}

void ic_words_step(struct ic_buf *out, const struct ic_finding *finding, uint32_t index)
{
    const struct ic_step *step = &finding->trace[index];
    bool repeats = strcmp(step->text, finding->message) == 0;
    ic_buf_printf(out, "(%u) ", index + 1);
    for (uint32_t i = 0; i < step->depth && i < DEEPEST; i++)
        ic_buf_text(out, "  ");
    ic_buf_text(out, repeats ? "here" : step->text);
    if (step->irql != IC_NONE)
        ic_buf_printf(out, " [%s]", ic_irql_name(step->irql));
}

void ic_words_also(struct ic_buf *out, const struct ic_finding_context *context)
{
    ic_buf_printf(out, "also reached from '%s' (%s %s) [%s]", context->function, context->model,
                  context->kind, ic_irql_name(context->irql));
}

static void begin_line(struct ic_buf *out, const struct ic_position *at)
{
    size_t start = out->len + 1;
    ic_buf_char(out, '\n');
    ic_words_place(out, at);
    if (out->len > start)
        ic_buf_text(out, ": ");
}

void ic_words_story(struct ic_buf *out, const struct ic_finding *finding, uint32_t limit)
{
    uint32_t count = finding->trace_count, first = count > limit ? limit / 2 : count;
    ic_words_message(out, finding);
    for (uint32_t i = 0; i < count; i++) {
        if (i == first && count > limit) {
            ic_buf_printf(out, "\n... %u more steps ...", count - limit);
            i = count - (limit - first);
        }
        begin_line(out, &finding->trace[i].at);
        ic_words_step(out, finding, i);
    }
    for (uint32_t i = 0; i < finding->also_count && i < limit; i++) {
        ic_buf_char(out, '\n');
        ic_words_also(out, &finding->also_in[i]);
    }
}

void ic_words_counts(struct ic_buf *out, const uint32_t counts[3])
{
    const char *comma = "";
    for (int severity = IC_SEVERITY_ERROR; severity >= IC_SEVERITY_NOTE; severity--) {
        if (!counts[severity])
            continue;
        ic_buf_printf(out, "%s%u %s%s", comma, counts[severity],
                      ic_severity_name((enum ic_severity)severity),
                      counts[severity] == 1 ? "" : "s");
        comma = ", ";
    }
    if (!comma[0])
        ic_buf_text(out, "no findings");
}

void ic_report_counts(const struct ic_report *report, uint32_t counts[3])
{
    memset(counts, 0, 3 * sizeof *counts);
    for (uint32_t i = 0; i < report->findings.count; i++)
        if (!report->findings.at[i].suppressed)
            counts[report->findings.at[i].severity]++;
}

struct ic_str ic_cut(struct ic_str text, size_t limit)
{
    if (text.len <= limit)
        return text;
    while (limit && ((unsigned char)text.data[limit] & 0xC0) == 0x80)
        limit--;
    return ic_str_n(text.data, limit);
}

void ic_words_percent(struct ic_buf *out, struct ic_str text, const char *percent, const char *ends)
{
    struct ic_buf clean = {0};
    ic_utf8_clean(&clean, text);
    for (size_t i = 0; i < clean.len; i++) {
        char c = clean.data[i];
        if (c == '%')
            ic_buf_text(out, percent);
        else if (c == '\r' || c == '\n' || (c && strchr(ends, c)))
            ic_buf_printf(out, "%%%02X", (unsigned)c);
        else
            ic_buf_char(out, c);
    }
    ic_buf_release(&clean);
}
