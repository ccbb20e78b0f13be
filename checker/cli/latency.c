#include "cli/latency.h"

#include "report/latency.h"
#include "report/show.h"

enum { MAX_LOOPS = 8 };

static void add_title(const char *title, struct ic_buf *out)
{
    ic_buf_printf(out, "  %-13s", title);
}

static void add_head(const struct ic_context_row *row, struct ic_buf *out)
{
    ic_show(out, ic_str(row->context.function));
    ic_buf_printf(out, " (%s %s, %s) at ", row->context.model, row->context.kind,
                  row->context.irql == IC_NONE ? "-" : ic_irql_name(row->context.irql));
    ic_show(out, ic_str(row->at.file));
    ic_buf_printf(out, ":%u\n", row->at.line);
}

static void add_times(const struct ic_latency *l, struct ic_buf *out)
{
    add_title("worst path", out);
    ic_show_duration(out, l->weighed_us);
    ic_buf_text(out, ", proven ");
    ic_show_duration(out, l->proven_us);
    if (l->budget_us > 0) {
        ic_buf_text(out, "; budget ");
        ic_show_duration(out, l->budget_us);
    }
    ic_buf_char(out, '\n');
    if (l->events[IC_COST_stall] <= 0)
        return;
    add_title("stalls", out);
    ic_show_duration(out, l->events[IC_COST_stall]);
    ic_buf_text(out, ", proven ");
    ic_show_duration(out, l->proven_stall_us);
    ic_buf_char(out, '\n');
}

// "24 register reads, 6 register writes".
static void add_accesses(const struct ic_latency *l, struct ic_buf *out)
{
    static const char *const names[IC_COST_COUNT][2] = {
#define X(name, one, many) {one, many},
#include "rulebook/costs.def"
#undef X
    };
    bool any = false;
    for (int k = 0; k <= IC_COST_element_write; k++) {
        if (l->events[k] <= 0)
            continue;
        if (!any)
            add_title("device", out);
        ic_buf_printf(out, "%s%.0f %s", any ? ", " : "", l->events[k], names[k][l->events[k] > 1]);
        any = true;
    }
    if (any)
        ic_buf_char(out, '\n');
}

static void add_loop(const struct ic_latency_loop *loop, struct ic_buf *out)
{
    ic_buf_text(out, "    ");
    ic_show(out, ic_str(loop->at.file));
    ic_buf_printf(out, ":%u in ", loop->at.line);
    ic_show(out, ic_str(loop->function));
    ic_buf_text(out, ": ");
    if (loop->count > 0)
        ic_buf_printf(out, "up to %.0f round%s, %s: ", loop->count, loop->count > 1 ? "s" : "",
                      loop->bound);
    else
        ic_buf_printf(out, "unknown count, taken as %.0f: ", loop->taken);
    ic_show_duration(out, loop->us);
    ic_buf_char(out, '\n');
}

static void add_ways(const struct ic_latency *l, struct ic_buf *out)
{
    add_title("call depth", out);
    ic_buf_printf(out, "%u%s\n", l->call_depth, l->recursive ? ", recursive" : "");
    add_title("defers", out);
    ic_buf_printf(out, "on %s path%s", l->defers, strcmp(l->defers, "no") == 0 ? "" : "s");
    if (l->unknown_calls)
        ic_buf_printf(out, "; %u routine%s not seen", l->unknown_calls,
                      l->unknown_calls > 1 ? "s that it calls are" : " that it calls is");
    ic_buf_char(out, '\n');
    if (l->loop_count)
        ic_buf_text(out, "  loops\n");
    for (uint32_t i = 0; i < l->loop_count && i < MAX_LOOPS; i++)
        add_loop(&l->loops[i], out);
    if (l->loop_count > MAX_LOOPS)
        ic_buf_printf(out, "    and %u more\n", l->loop_count - MAX_LOOPS);
}

static void add_section(const struct ic_context_row *row, struct ic_buf *out)
{
    const struct ic_latency *l = row->latency;
    if (out->len)
        ic_buf_char(out, '\n');
    add_head(row, out);
    add_times(l, out);
    add_accesses(l, out);
    if (l->events[IC_COST_copied_page] > 0) {
        add_title("copies", out);
        ic_buf_printf(out, "%.0f bytes\n", l->events[IC_COST_copied_page] * IC_COPY_PAGE);
    }
    if (l->events[IC_COST_completion] > 0) {
        add_title("completes", out);
        ic_buf_printf(out, "%.0f request%s\n", l->events[IC_COST_completion],
                      l->events[IC_COST_completion] > 1 ? "s" : "");
    }
    add_ways(l, out);
}

void ic_latency_write(const struct ic_report *report, struct ic_output *out)
{
    static const uint32_t order[] = {IC_GROUP_ISR | IC_GROUP_MSI, IC_GROUP_SYNC, IC_GROUP_DEFERRED};
    struct ic_buf text = {0};
    for (size_t g = 0; g < sizeof order / sizeof *order; g++)
        for (uint32_t i = 0; i < report->contexts.count; i++) {
            const struct ic_context_row *row = &report->contexts.at[i];
            if (row->latency && row->latency->group & order[g])
                add_section(row, &text);
        }
    ic_output_add(out, ic_buf_view(&text));
    ic_buf_release(&text);
}
