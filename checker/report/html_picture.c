// The tree of what an interrupt routine calls. All that leads to a finding is in it, and of the
// rest as much as is readable.
#include "base/memory.h"
#include "report/calls.h"
#include "report/html.h"
#include "report/show.h"
#include "report/words.h"

#include <stdlib.h>

enum { NODES = 60, BADGES = 4, NAME = 60, ROW = 30, INDENT = 26, TOP = 8, DEEPEST = 24 };
static const double char_width =
    7.25; // of the 12 pixel monospaced letters that report.css asks for

struct node {
    uint32_t findings[BADGES];
    uint32_t finding_count, hidden; // children that are not shown
    uint32_t depth, row;
    enum ic_severity worst;
    bool shown;
};

struct picture {
    struct ic_html *h;
    const struct ic_calls *calls;
    struct node *nodes;
    uint32_t *next, *child,
        *last; // of a node: its next sibling, first and last child that is shown
    uint32_t shown, rows;
    double width;
};

// What is shown
// ------------------------------------------------------------------------------------------

static uint32_t node_of(const struct picture *p, const struct ic_finding *f)
{
    for (uint32_t i = 0; i < p->calls->count && f->function; i++)
        if (strcmp(p->calls->nodes[i].function, f->function) == 0 &&
            strcmp(p->calls->nodes[i].at.file, f->at.file) == 0)
            return i;
    return IC_NONE;
}

static void show(struct picture *p, uint32_t number)
{
    for (uint32_t i = number; i != IC_NONE && !p->nodes[i].shown; i = p->calls->nodes[i].parent) {
        p->nodes[i].shown = true;
        p->shown++;
    }
}

static void place_findings(struct picture *p, uint32_t row)
{
    const struct ic_report *r = p->h->report;
    for (uint32_t k = 0; k < r->findings.count; k++) {
        const struct ic_finding *f = &r->findings.at[p->h->order[k]];
        if (f->suppressed || !ic_html_is_of(f, &r->contexts.at[row]))
            continue;
        uint32_t number = node_of(p, f);
        if (number == IC_NONE)
            continue;
        struct node *node = &p->nodes[number];
        if (node->finding_count < BADGES)
            node->findings[node->finding_count] = p->h->order[k];
        if (!node->finding_count || f->severity > node->worst)
            node->worst = f->severity;
        node->finding_count++;
        if (p->shown < 3 * NODES)
            show(p, number);
    }
}

static void choose(struct picture *p)
{
    for (uint32_t i = 0; i < p->calls->count && p->shown < NODES; i++)
        show(p, i);
    for (uint32_t i = 0; i < p->calls->count; i++) {
        uint32_t parent = p->calls->nodes[i].parent;
        p->next[i] = p->child[i] = p->last[i] = IC_NONE;
        if (parent == IC_NONE)
            continue;
        p->nodes[i].depth = p->nodes[parent].depth + 1;
        if (!p->nodes[i].shown) {
            p->nodes[parent].hidden += p->nodes[parent].shown;
            continue;
        }
        if (p->child[parent] == IC_NONE)
            p->child[parent] = i;
        else
            p->next[p->last[parent]] = i;
        p->last[parent] = i;
    }
}

// Layout
// ------------------------------------------------------------------------------------------

static double left_of(const struct node *node)
{
    uint32_t depth = node->depth < DEEPEST ? node->depth : DEEPEST;
    return 4 + (double)(depth * INDENT);
}

static double name_width(const struct ic_call_node *node)
{
    uint32_t width = ic_show_width(ic_cut(ic_str(node->function), NAME));
    return (double)width * char_width + 20;
}

static double side_width(const struct picture *p, uint32_t i)
{
    const struct ic_call_node *call = &p->calls->nodes[i];
    double width = 12;
    uint32_t badges = p->nodes[i].finding_count < BADGES ? p->nodes[i].finding_count : BADGES;
    width += badges * 62 + (p->nodes[i].finding_count > BADGES ? 40 : 0);
    for (uint32_t k = 0; k < call->routine_count && k < IC_MAX_CALL_ROUTINES; k++)
        width += (double)(ic_show_width(ic_str(call->routines[k])) + 2) * 6.7;
    return width + (call->callers > 1 ? 110 : 0) + (p->nodes[i].hidden ? 70 : 0) +
           (call->routine_count > IC_MAX_CALL_ROUTINES ? 20 : 0);
}

// Rows from the top down, without recursion: callers before those they call.
static void lay_out(struct picture *p)
{
    uint32_t i = 0;
    while (i != IC_NONE) {
        double right = left_of(&p->nodes[i]) + name_width(&p->calls->nodes[i]) + side_width(p, i);
        p->width = right > p->width ? right : p->width;
        p->nodes[i].row = p->rows++;
        if (p->child[i] != IC_NONE) {
            i = p->child[i];
            continue;
        }
        while (i != IC_NONE && p->next[i] == IC_NONE)
            i = p->calls->nodes[i].parent;
        i = i == IC_NONE ? IC_NONE : p->next[i];
    }
}

// Drawing
// ------------------------------------------------------------------------------------------

static double top_of(const struct node *node)
{
    return (double)(TOP + node->row * ROW);
}

static void draw_line(struct picture *p, uint32_t i)
{
    uint32_t parent = p->calls->nodes[i].parent;
    if (parent == IC_NONE)
        return;
    double x = left_of(&p->nodes[parent]) + 12, y = top_of(&p->nodes[i]) + 11;
    double right = left_of(&p->nodes[i]);
    ic_html_printf(p->h, "<path class=\"call\" d=\"M%.0f %.0fV%.0fH%.0f\" />\n", x,
                   top_of(&p->nodes[parent]) + 22, y, right > x ? right : x + 4);
}

static double draw_badges(struct picture *p, const struct node *node, double x)
{
    for (uint32_t k = 0; k < node->finding_count && k < BADGES; k++) {
        const struct ic_finding *f = &p->h->report->findings.at[node->findings[k]];
        double y = top_of(node);
        ic_html_raw(p->h, "<a href=\"#");
        ic_html_finding_id(p->h, node->findings[k]);
        ic_html_printf(p->h, "\" class=\"%s\"><title>", ic_html_class(f));
        ic_html_str(p->h, ic_cut(ic_str(f->message), 200));
        ic_html_printf(p->h,
                       "</title><rect class=\"badge\" x=\"%.0f\" y=\"%.0f\" width=\"56\" "
                       "height=\"18\" rx=\"9\" /><text class=\"code\" x=\"%.0f\" y=\"%.0f\">",
                       x, y + 2, x + 28, y + 15);
        ic_html_str(p->h, ic_cut(ic_str(f->rule->code), 8));
        ic_html_raw(p->h, "</text></a>");
        x += 62;
    }
    if (node->finding_count > BADGES) {
        ic_html_printf(p->h, "<text class=\"side\" x=\"%.0f\" y=\"%.0f\">+%u</text>", x,
                       top_of(node) + 15, node->finding_count - BADGES);
        x += 40;
    }
    return x;
}

static void draw_side(struct picture *p, uint32_t i, double x)
{
    const struct ic_call_node *call = &p->calls->nodes[i];
    const char *comma = "";
    ic_html_printf(p->h, "<text class=\"side\" x=\"%.0f\" y=\"%.0f\">", x,
                   top_of(&p->nodes[i]) + 15);
    for (uint32_t k = 0; k < call->routine_count && k < IC_MAX_CALL_ROUTINES; k++) {
        ic_html_raw(p->h, comma);
        ic_html_text(p->h, call->routines[k]);
        comma = ", ";
    }
    if (call->routine_count > IC_MAX_CALL_ROUTINES)
        ic_html_raw(p->h, " …");
    if (p->nodes[i].hidden)
        ic_html_printf(p->h, "<tspan class=\"more\">%s+%u more</tspan>",
                       call->routine_count ? "  " : "", p->nodes[i].hidden);
    if (call->callers > 1)
        ic_html_printf(p->h, "<tspan class=\"more\">  ↖ %u callers</tspan>", call->callers);
    ic_html_raw(p->h, "</text>\n");
}

static void draw_node(struct picture *p, uint32_t i)
{
    static const char *const classes[] = {" N", " W", " E"};
    const struct ic_call_node *call = &p->calls->nodes[i];
    const struct node *node = &p->nodes[i];
    struct ic_str name = ic_str(call->function), cut = ic_cut(name, NAME);
    double x = left_of(node), y = top_of(node), width = name_width(call);
    ic_html_printf(p->h, "<g class=\"fn%s%s\"><title>", i ? "" : " root",
                   node->finding_count ? classes[node->worst] : "");
    ic_html_str(p->h, name);
    ic_html_raw(p->h, ", ");
    ic_html_place(p->h, &call->at);
    ic_html_printf(p->h,
                   "</title><rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"22\" rx=\"5\" />"
                   "<text x=\"%.0f\" y=\"%.0f\">",
                   x, y, width, x + 10, y + 15);
    ic_html_str(p->h, cut);
    ic_html_raw(p->h, cut.len < name.len ? "…</text></g>" : "</text></g>");
    draw_side(p, i, draw_badges(p, node, x + width + 8));
}

static void draw(struct picture *p, uint32_t row)
{
    struct ic_html *h = p->h;
    ic_html_raw(h, "<h3>What it reaches</h3>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                   "aria-label=\"Calls below ");
    ic_html_text(h, h->report->contexts.at[row].context.function);
    ic_html_printf(h,
                   "\"><svg class=\"calls\" role=\"group\" width=\"%.0f\" height=\"%u\" "
                   "viewBox=\"0 0 %.0f %u\">\n",
                   p->width, p->rows * ROW + 2 * TOP, p->width, p->rows * ROW + 2 * TOP);
    for (uint32_t i = 0; i < p->calls->count; i++)
        if (p->nodes[i].shown)
            draw_line(p, i);
    uint32_t *by_row = ic_calloc(p->rows + 1, sizeof *by_row);
    for (uint32_t i = 0; i < p->calls->count; i++)
        if (p->nodes[i].shown)
            by_row[p->nodes[i].row] = i;
    for (uint32_t k = 0; k < p->rows; k++)
        draw_node(p, by_row[k]);
    free(by_row);
    ic_html_raw(h, "</svg></div>\n");
    uint32_t left = p->calls->count - p->shown + p->calls->left_out;
    if (left)
        ic_html_printf(h,
                       "<p class=\"small\">%u more function%s not drawn: no finding lies in %s."
                       "</p>\n",
                       left, left == 1 ? " is" : "s are", left == 1 ? "it" : "most of them");
}

void ic_html_picture(struct ic_html *h, uint32_t row)
{
    const struct ic_calls *calls = h->report->contexts.at[row].calls;
    struct picture p = {.h = h, .calls = calls};
    if (!calls || !calls->count)
        return;
    p.nodes = ic_calloc(calls->count, sizeof *p.nodes);
    p.next = ic_calloc(calls->count, sizeof *p.next);
    p.child = ic_calloc(calls->count, sizeof *p.child);
    p.last = ic_calloc(calls->count, sizeof *p.last);
    place_findings(&p, row);
    choose(&p);
    lay_out(&p);
    draw(&p, row);
    free(p.nodes);
    free(p.next);
    free(p.child);
    free(p.last);
}
