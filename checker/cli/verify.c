#include "cli/verify.h"

static const char *const statuses[] = {"ok", "recovered", "failed", "crashed", "timeout"};

struct verifier {
    struct ic_trial *trial;
    struct ic_buf *out;
    bool failed;
};

static void reason(struct verifier *v, const char *file, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
static void reason(struct verifier *v, const char *file, uint32_t line, const char *format, ...)
{
    va_list args;
    ic_buf_printf(v->out, line ? "  %s:%u: " : "  %s: ", file, line);
    va_start(args, format);
    ic_buf_vprintf(v->out, format, args);
    va_end(args);
    ic_buf_char(v->out, '\n');
    v->failed = true;
}

// Findings
// ------------------------------------------------------------------------------------------

static const struct ic_marker *find_label(const struct verifier *v, const char *name, uint32_t from)
{
    const struct ic_markers *markers = &v->trial->markers;
    for (uint32_t i = from; i < markers->at.count; i++)
        if (markers->at.at[i].kind == IC_MARKER_LABEL && strcmp(markers->at.at[i].name, name) == 0)
            return &markers->at.at[i];
    return NULL;
}

static bool covers(const struct ic_position *at, const struct ic_marker *marker)
{
    uint32_t last = at->end_line > at->line ? at->end_line : at->line;
    return strcmp(at->file, marker->file) == 0 && marker->line >= at->line && marker->line <= last;
}

static bool step_has_label(const struct verifier *v, const struct ic_step *step, const char *name)
{
    const struct ic_marker *label = find_label(v, name, 0);
    for (; label; label = find_label(v, name, (uint32_t)(label + 1 - v->trial->markers.at.at)))
        if (covers(&step->at, label))
            return true;
    return false;
}

// The first label that the trace does not pass in its turn, or NULL.
static const char *missed_label(const struct verifier *v, const struct ic_marker *marker,
                                const struct ic_finding *finding)
{
    uint32_t step = 0;
    for (uint32_t i = 0; i < marker->via_count; i++) {
        while (step < finding->trace_count &&
               !step_has_label(v, &finding->trace[step], marker->via[i]))
            step++;
        if (step == finding->trace_count)
            return marker->via[i];
    }
    return NULL;
}

static bool at_marker(const struct ic_finding *finding, const struct ic_marker *marker)
{
    return finding->at.line == marker->line && strcmp(finding->at.file, marker->file) == 0 &&
           strcmp(finding->rule->name, marker->name) == 0;
}

static const char *confidence_name(const struct ic_finding *finding)
{
    return finding->confidence == IC_DEFINITE ? "definite" : "possible";
}

static bool matches(const struct verifier *v, const struct ic_marker *marker,
                    const struct ic_finding *finding)
{
    return at_marker(finding, marker) && marker->possible == (finding->confidence == IC_POSSIBLE) &&
           !missed_label(v, marker, finding);
}

static void describe_mismatch(struct verifier *v, const struct ic_marker *marker,
                              const struct ic_finding *finding)
{
    const char *label = missed_label(v, marker, finding);
    if (marker->possible != (finding->confidence == IC_POSSIBLE))
        reason(v, marker->file, marker->line, "%s is %s: %s", marker->name,
               confidence_name(finding), finding->message);
    if (!label)
        return;
    reason(v, marker->file, marker->line, "%s: the trace does not pass #%s%s", marker->name, label,
           find_label(v, label, 0) ? "" : ", a label that is nowhere");
    for (uint32_t i = 0; i < finding->trace_count; i++)
        ic_buf_printf(v->out, "      %s:%u: %s\n", finding->trace[i].at.file,
                      finding->trace[i].at.line, finding->trace[i].text);
}

static void describe_unexpected(struct verifier *v, const struct ic_finding *finding)
{
    reason(v, finding->at.file, finding->at.line, "unexpected %s (%s): %s", finding->rule->name,
           confidence_name(finding), finding->message);
}

static bool is_ours(const struct verifier *v, const struct ic_finding *finding)
{
    return !finding->suppressed && strcmp(finding->program, v->trial->program) == 0;
}

// Marks the marker that foresees the finding, best first: wholly, at least by place and rule, or as
// a known false alarm.
static void match_finding(struct verifier *v, const struct ic_finding *finding)
{
    struct ic_markers *markers = &v->trial->markers;
    struct ic_marker *near = NULL;
    for (uint32_t i = 0; i < markers->at.count; i++) {
        struct ic_marker *m = &markers->at.at[i];
        bool is_expect = m->kind == IC_MARKER_EXPECT || m->kind == IC_MARKER_TODO_EXPECT;
        if (is_expect && !m->met && matches(v, m, finding)) {
            m->met = true;
            return;
        }
        if (m->kind == IC_MARKER_TODO_OK && at_marker(finding, m)) {
            m->met = true;
            return;
        }
        if (m->kind == IC_MARKER_EXPECT && !m->met && at_marker(finding, m))
            near = m;
    }
    if (!near) {
        describe_unexpected(v, finding);
        return;
    }
    near->met = true;
    describe_mismatch(v, near, finding);
}

static void check_findings(struct verifier *v)
{
    const struct ic_report *report = v->trial->report;
    for (uint32_t i = 0; i < report->findings.count; i++)
        if (is_ours(v, &report->findings.at[i]))
            match_finding(v, &report->findings.at[i]);
}

// Units
// ------------------------------------------------------------------------------------------

static bool is_in_file(const struct ic_unit *unit, const struct ic_loc *loc, const char *file)
{
    return loc->file != IC_NONE &&
           ic_str_is(ic_unit_text(unit, unit->files.at[loc->file].path), file);
}

static bool touches(const struct ic_unit *unit, uint32_t id, const struct ic_marker *marker)
{
    const struct ic_loc *loc = &unit->locs.at[id];
    uint32_t last = loc->end_line > loc->line ? loc->end_line : loc->line;
    return is_in_file(unit, loc, marker->file) && marker->line >= loc->line && marker->line <= last;
}

static bool is_call_of(const struct ic_unit *unit, const struct ic_instr *instr, const char *name)
{
    const struct ic_call *call = &unit->calls.at[instr->a];
    if (ic_str_is(ic_unit_text(unit, call->written), name))
        return true;
    return call->symbol != IC_NONE &&
           ic_str_is(ic_unit_text(unit, unit->symbols.at[call->symbol].name), name);
}

static bool has_call(const struct ic_trial *trial, const struct ic_marker *marker)
{
    for (uint32_t u = 0; u < trial->unit_count; u++) {
        const struct ic_unit *unit = trial->units[u];
        for (uint32_t i = 0; i < unit->instrs.count; i++) {
            const struct ic_instr *instr = &unit->instrs.at[i];
            if (instr->op == IC_OP_call && is_call_of(unit, instr, marker->name) &&
                touches(unit, instr->loc, marker))
                return true;
        }
    }
    return false;
}

static bool has_hole(const struct ic_trial *trial, const struct ic_marker *marker)
{
    for (uint32_t u = 0; u < trial->unit_count; u++)
        for (uint32_t i = 0; i < trial->units[u]->holes.count; i++)
            if (touches(trial->units[u], trial->units[u]->holes.at[i].loc, marker))
                return true;
    return false;
}

static bool has_status(const struct ic_trial *trial, const struct ic_marker *marker)
{
    for (uint32_t u = 0; u < trial->unit_count; u++) {
        const struct ic_unit *unit = trial->units[u];
        if (ic_str_is(ic_unit_text(unit, unit->info.path), marker->file))
            return strcmp(statuses[unit->info.status], marker->name) == 0;
    }
    return false;
}

static const struct ic_marker *find_at(const struct verifier *v, enum ic_marker_kind kind,
                                       const char *file)
{
    const struct ic_markers *markers = &v->trial->markers;
    for (uint32_t i = 0; i < markers->at.count; i++)
        if (markers->at.at[i].kind == kind && strcmp(markers->at.at[i].file, file) == 0)
            return &markers->at.at[i];
    return NULL;
}

static void check_holes(struct verifier *v, const struct ic_unit *unit)
{
    const struct ic_markers *markers = &v->trial->markers;
    for (uint32_t i = 0; i < unit->holes.count; i++) {
        const struct ic_hole *hole = &unit->holes.at[i];
        const struct ic_loc *loc = &unit->locs.at[hole->loc];
        bool expected = false;
        for (uint32_t m = 0; m < markers->at.count && !expected; m++)
            expected = markers->at.at[m].kind == IC_MARKER_HOLE &&
                       touches(unit, hole->loc, &markers->at.at[m]);
        if (expected)
            continue;
        struct ic_str file = loc->file == IC_NONE
                                 ? ic_unit_text(unit, unit->info.path)
                                 : ic_unit_text(unit, unit->files.at[loc->file].path);
        reason(v, file.data, loc->line, "unexpected hole of %u tokens", hole->tokens);
    }
}

static void check_unit(struct verifier *v, const struct ic_unit *unit)
{
    const char *path = ic_unit_text(unit, unit->info.path).data;
    bool lost = unit->info.status >= IC_UNIT_FAILED;
    if (lost && !find_at(v, IC_MARKER_STATUS, path))
        reason(v, path, 0, "the file was not read (%s)%s%s", statuses[unit->info.status],
               unit->diags.count ? ": " : "",
               unit->diags.count ? ic_unit_text(unit, unit->diags.at[0].text).data : "");
    if (v->trial->strict_holes)
        check_holes(v, unit);
}

// Markers
// ------------------------------------------------------------------------------------------

static void check_marker(struct verifier *v, const struct ic_marker *m)
{
    switch (m->kind) {
    case IC_MARKER_EXPECT:
        if (!m->met)
            reason(v, m->file, m->line, "expected %s, not found", m->name);
        break;
    case IC_MARKER_TODO_EXPECT:
        if (m->met)
            reason(v, m->file, m->line, "%s is found now: make todo-expect an expect", m->name);
        break;
    case IC_MARKER_TODO_OK:
        if (!m->met)
            reason(v, m->file, m->line, "%s is not reported any more: make todo-ok an ok", m->name);
        break;
    case IC_MARKER_CALL:
        if (!has_call(v->trial, m))
            reason(v, m->file, m->line, "the call of '%s' was lost", m->name);
        break;
    case IC_MARKER_HOLE:
        if (!has_hole(v->trial, m))
            reason(v, m->file, m->line, "expected a hole, there is none");
        break;
    case IC_MARKER_STATUS:
        if (!has_status(v->trial, m))
            reason(v, m->file, m->line, "the file's status is not '%s'", m->name);
        break;
    case IC_MARKER_BAD:
        reason(v, m->file, m->line, "%s", m->name);
        break;
    case IC_MARKER_OK:
    case IC_MARKER_LABEL:
        break;
    }
}

// What made the parser stumble, to explain a failure.
static void add_parse_errors(struct verifier *v)
{
    for (uint32_t u = 0; u < v->trial->unit_count; u++) {
        const struct ic_unit *unit = v->trial->units[u];
        for (uint32_t i = 0; i < unit->diags.count; i++) {
            const struct ic_diag *diag = &unit->diags.at[i];
            if (diag->severity != IC_DIAG_ERROR || unit->info.status != IC_UNIT_RECOVERED)
                continue;
            ic_buf_printf(v->out, "  note: %s:%u: first of %u parse errors: %s\n",
                          ic_unit_text(unit, unit->info.path).data, unit->locs.at[diag->loc].line,
                          unit->info.errors, ic_unit_text(unit, diag->text).data);
            break;
        }
    }
}

bool ic_verify(struct ic_trial *trial, struct ic_buf *reasons)
{
    struct verifier v = {trial, reasons, false};
    for (uint32_t i = 0; i < trial->unit_count; i++)
        check_unit(&v, trial->units[i]);
    check_findings(&v);
    for (uint32_t i = 0; i < trial->markers.at.count; i++)
        check_marker(&v, &trial->markers.at.at[i]);
    if (v.failed)
        add_parse_errors(&v);
    return !v.failed;
}
