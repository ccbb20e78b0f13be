#include "report/suppress.h"

#include "base/buf.h"
#include "base/map.h"
#include "base/memory.h"
#include "report/directive.h"
#include "report/pragmas.h"
#include "report/tokens.h"

#include <stdlib.h>

enum kind {
    COMMENT,
    PRAGMA,    // #pragma ...(suppress: N)
    EXPANSION, // of a macro whose definition holds the comment `of`
};

// One suppression. The lines that it is about are found when its file is read.
struct entry {
    enum kind kind;
    struct ic_position at;
    struct ic_directive says;
    const struct ic_rulebook *book;
    const char *program; // the first one that it was read in
    uint32_t of;         // entry, or IC_NONE
    bool *used;          // by rule that it names
    bool seen, doubted;
    bool everywhere;   // in the file
    uint32_t lines[2]; // 0: none
};

struct ic_suppressions {
    struct ic_report *report;
    struct ic_map comments; // hash of place and text: entry
    IC_VEC(struct entry) entries;
    IC_VEC(const struct ic_disabled *) disabled;
};

struct ic_suppressions *ic_suppressions_open(struct ic_report *report)
{
    struct ic_suppressions *set = ic_calloc(1, sizeof *set);
    set->report = report;
    return set;
}

void ic_suppressions_close(struct ic_suppressions *set)
{
    ic_map_release(&set->comments);
    ic_vec_release(&set->entries);
    ic_vec_release(&set->disabled);
    free(set);
}

// Reading
// ------------------------------------------------------------------------------------------

struct remarker {
    struct ic_report *report;
    struct ic_position at;
};

static void add_remark(void *data, const char *text)
{
    struct remarker *r = data;
    ic_vec_push(&r->report->remarks, (struct ic_remark){r->at, text});
}

static struct ic_position place_of(struct ic_arena *arena, const struct ic_unit *unit, uint32_t loc)
{
    const struct ic_loc *l = &unit->locs.at[loc];
    struct ic_position at = {"", l->line, l->column, l->end_line, l->end_column, ""};
    if (l->file != IC_NONE)
        at.file = ic_arena_str(arena, ic_unit_text(unit, unit->files.at[l->file].path)).data;
    return at;
}

static bool *flags(struct ic_arena *arena, struct ic_rule_list rules)
{
    return ic_arena_array(arena, rules.count, sizeof(bool));
}

// The entry of a comment; a header's is read in many units.
static uint32_t add_comment(struct ic_suppressions *set, struct entry entry, struct ic_str text)
{
    struct ic_arena *arena = &set->report->arena;
    uint64_t key = ic_hash_bytes(entry.at.file, strlen(entry.at.file));
    key = ic_hash_add(key, ic_key2(entry.at.line, entry.at.column));
    key = ic_hash_add(key, ic_hash_bytes(text.data, text.len));
    uint32_t old = ic_map_get(&set->comments, key);
    if (old != IC_NONE)
        return old;
    struct remarker remarker = {set->report, entry.at};
    ic_directive_read(arena, entry.book, text, &entry.says, add_remark, &remarker);
    entry.used = flags(arena, entry.says.rules);
    ic_map_set(&set->comments, key, set->entries.count);
    ic_vec_push(&set->entries, entry);
    return set->entries.count - 1;
}

static void add_pragma(struct ic_suppressions *set, struct entry entry, struct ic_str text)
{
    struct ic_arena *arena = &set->report->arena;
    struct ic_pragma pragma = ic_pragma_read(text);
    if (pragma.kind != IC_PRAGMA_SUPPRESS)
        return;
    entry.kind = PRAGMA;
    entry.says.rules = ic_pragma_rules(arena, entry.book, pragma.ids);
    if (entry.says.rules.count == 0)
        return;
    entry.says.reason = ic_arena_str(arena, pragma.reason).data;
    entry.used = flags(arena, entry.says.rules);
    ic_vec_push(&set->entries, entry);
}

static void add_expansion(struct ic_suppressions *set, struct entry entry, struct ic_str text,
                          const uint32_t *comments, uint32_t before)
{
    int64_t mark;
    if (!ic_str_int(text, &mark) || mark < 0 || mark >= before || comments[mark] == IC_NONE)
        return;
    entry.kind = EXPANSION;
    entry.of = comments[mark];
    entry.says = set->entries.at[entry.of].says;
    entry.used = set->entries.at[entry.of].used;
    ic_vec_push(&set->entries, entry);
}

static bool lost_in(const struct ic_unit *unit)
{
    return unit->holes.count > 0 ||
           (unit->info.status != IC_UNIT_OK && unit->info.status != IC_UNIT_RECOVERED);
}

void ic_suppressions_read(struct ic_suppressions *set, const struct ic_rulebook *book,
                          const struct ic_unit *unit, const char *program, enum ic_seen seen)
{
    struct ic_arena *arena = &set->report->arena;
    uint32_t *comments = ic_arena_ids(arena, unit->marks.count);
    const char *name = NULL;
    for (uint32_t i = 0; i < unit->marks.count; i++) {
        const struct ic_mark *mark = &unit->marks.at[i];
        struct ic_str text = ic_unit_text(unit, mark->text);
        if (mark->kind == IC_MARK_PAGED_CODE || mark->kind == IC_MARK_EXPECT)
            continue;
        name = name ? name : ic_arena_str(arena, ic_str(program)).data;
        struct entry entry = {
            .at = place_of(arena, unit, mark->loc), .book = book, .program = name, .of = IC_NONE};
        if (mark->kind == IC_MARK_COMMENT) {
            comments[i] = add_comment(set, entry, text);
            struct entry *one = &set->entries.at[comments[i]];
            one->seen |= seen != IC_SEEN_NOT;
            one->doubted |= seen == IC_SEEN_PART || lost_in(unit);
        } else if (mark->kind == IC_MARK_MACRO) {
            add_expansion(set, entry, text, comments, i);
        } else {
            add_pragma(set, entry, text);
        }
    }
    const struct ic_disabled *disabled = ic_disabled_make(arena, book, unit);
    if (disabled)
        ic_vec_push(&set->disabled, disabled);
}

// Lines
// ------------------------------------------------------------------------------------------

static uint32_t line_of(const struct ic_tokens *tokens, uint32_t index)
{
    return index < tokens->at.count ? tokens->at.at[index].line : 0;
}

// Number of the first token that is no directive's.
static uint32_t first_code(const struct ic_tokens *tokens)
{
    uint32_t i = 0;
    while (i < tokens->at.count && tokens->at.at[i].directive)
        i++;
    return i;
}

// Without the file: the comment's own line and the one behind it.
static void guess_lines(struct entry *e)
{
    e->lines[0] = e->says.scope == IC_SCOPE_LINE ? e->at.line : 0;
    e->lines[1] = e->at.end_line + 1;
    e->everywhere = e->says.scope == IC_SCOPE_FILE;
}

static void find_lines(struct ic_report *report, const struct ic_tokens *tokens, uint32_t code,
                       struct entry *e)
{
    uint32_t next = ic_tokens_before(tokens, e->at.line, e->at.column);
    bool alone = next == 0 || tokens->at.at[next - 1].last_line < e->at.line;
    switch (e->says.scope) {
    case IC_SCOPE_FILE:
        e->everywhere = next <= code;
        if (e->everywhere || e->says.rules.count == 0)
            break;
        struct remarker remarker = {report, e->at};
        e->doubted = true;
        add_remark(&remarker, "'ignore-file' stands behind code and suppresses nothing: move it to "
                              "the top of the file");
        break;
    case IC_SCOPE_NEXT_LINE:
        while (next < tokens->at.count && tokens->at.at[next].line <= e->at.end_line)
            next++;
        e->lines[0] = line_of(tokens, next);
        break;
    case IC_SCOPE_LINE:
        e->lines[0] = e->at.line;
        e->lines[1] = alone ? line_of(tokens, next) : 0;
        break;
    }
}

// The lines that a finding stands on: those of its statement, or of its first and last one.
struct extent {
    struct ic_statement at[2];
};

static struct extent extent_of(const struct ic_tokens *tokens, const struct ic_position *at)
{
    struct extent e = {{{at->line, at->line}, {at->line, at->line}}};
    uint32_t first = ic_token_at(tokens, at->line, at->column);
    if (first == IC_NONE)
        return e;
    uint32_t end = ic_tokens_before(tokens, at->end_line, at->end_column);
    uint32_t last = end > first ? end - 1 : first;
    e.at[0] = tokens->statements.at[tokens->at.at[first].statement];
    e.at[1] = tokens->statements.at[tokens->at.at[last].statement];
    return e;
}

static bool covers(const struct extent *e, uint32_t line)
{
    return line && ((line >= e->at[0].line && line <= e->at[0].last_line) ||
                    (line >= e->at[1].line && line <= e->at[1].last_line));
}

// Applying
// ------------------------------------------------------------------------------------------

static uint64_t rule_key(const struct ic_rule *rule)
{
    return ic_hash_bytes(rule->name, strlen(rule->name));
}

static void hide(struct ic_report *report, struct ic_finding *finding, const char *reason)
{
    if (finding->suppressed)
        return;
    struct ic_suppression *s = ic_arena_alloc(&report->arena, sizeof *s);
    s->kind = "in-source";
    s->reason = reason;
    finding->suppressed = s;
}

static bool is_about(const struct entry *e, const struct ic_finding *finding,
                     const struct extent *extent)
{
    if (e->kind == EXPANSION)
        return finding->at.macro && finding->at.macro[0] && e->at.line == finding->at.line &&
               e->at.column == finding->at.column;
    return covers(extent, e->lines[0]) || covers(extent, e->lines[1]);
}

static void apply_entry(struct ic_report *report, const struct entry *e, struct ic_finding *finding,
                        const struct extent *extent)
{
    for (uint32_t i = 0; i < e->says.rules.count; i++) {
        if (strcmp(e->says.rules.at[i]->name, finding->rule->name) != 0 ||
            !is_about(e, finding, extent))
            continue;
        e->used[i] = true;
        hide(report, finding, e->says.reason);
    }
}

static int by_file(const void *left, const void *right)
{
    const struct entry *a = *(struct entry *const *)left, *b = *(struct entry *const *)right;
    int order = strcmp(a->at.file, b->at.file);
    return order ? order : (a > b) - (a < b); // as they were read
}

static int by_file_of(const void *left, const void *right)
{
    const struct ic_finding *a = *(struct ic_finding *const *)left;
    const struct ic_finding *b = *(struct ic_finding *const *)right;
    return strcmp(a->at.file, b->at.file);
}

// Entries and findings of one file.
struct group {
    struct entry **entries;
    uint32_t entry_count;
    struct ic_finding **findings;
    uint32_t finding_count;
};

// A line that an entry is about.
struct about {
    uint32_t line;
    const struct entry *entry;
};
struct abouts {
    IC_VEC(struct about) at;
};

static int by_line(const void *left, const void *right)
{
    const struct about *a = left, *b = right;
    int order = (a->line > b->line) - (a->line < b->line);
    return order ? order : (a->entry > b->entry) - (a->entry < b->entry);
}

static void list_lines(const struct group *group, struct abouts *out)
{
    for (uint32_t i = 0; i < group->entry_count; i++) {
        const struct entry *e = group->entries[i];
        uint32_t lines[] = {e->lines[0], e->lines[1], e->kind == EXPANSION ? e->at.line : 0};
        for (size_t k = 0; k < sizeof lines / sizeof *lines; k++)
            if (lines[k])
                ic_vec_push(&out->at, (struct about){lines[k], e});
    }
    if (out->at.count)
        qsort(out->at.at, out->at.count, sizeof *out->at.at, by_line);
}

static void apply_lines(struct ic_report *report, const struct abouts *abouts,
                        struct ic_finding *finding, const struct extent *extent,
                        const struct ic_statement *lines)
{
    uint32_t low = 0, high = abouts->at.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (abouts->at.at[middle].line < lines->line)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < abouts->at.count && abouts->at.at[low].line <= lines->last_line; low++)
        apply_entry(report, abouts->at.at[low].entry, finding, extent);
}

// Those about the whole file: by rule, the first one hides.
static void apply_everywhere(struct ic_report *report, const struct group *group)
{
    struct ic_map first = {0}, hit = {0};
    for (uint32_t i = 0; i < group->entry_count; i++)
        for (uint32_t k = 0;
             group->entries[i]->everywhere && k < group->entries[i]->says.rules.count; k++)
            ic_map_add(&first, rule_key(group->entries[i]->says.rules.at[k]), i, NULL);
    for (uint32_t i = 0; i < group->finding_count && first.count; i++) {
        uint64_t key = rule_key(group->findings[i]->rule);
        uint32_t entry = ic_map_get(&first, key);
        if (entry == IC_NONE)
            continue;
        ic_map_set(&hit, key, 1);
        hide(report, group->findings[i], group->entries[entry]->says.reason);
    }
    for (uint32_t i = 0; i < group->entry_count && hit.count; i++) {
        const struct entry *e = group->entries[i];
        for (uint32_t k = 0; e->everywhere && k < e->says.rules.count; k++)
            e->used[k] |= ic_map_get(&hit, rule_key(e->says.rules.at[k])) != IC_NONE;
    }
    ic_map_release(&first);
    ic_map_release(&hit);
}

static void place_entries(struct ic_report *report, const struct ic_tokens *tokens, bool read,
                          const struct group *group)
{
    uint32_t code = read ? first_code(tokens) : 0;
    for (uint32_t i = 0; i < group->entry_count; i++) {
        struct entry *e = group->entries[i];
        if (e->kind == PRAGMA)
            e->lines[0] = e->at.line;
        else if (e->kind == COMMENT && read)
            find_lines(report, tokens, code, e);
        else if (e->kind == COMMENT)
            guess_lines(e);
    }
}

static void apply_group(struct ic_report *report, struct ic_tokens *tokens,
                        const struct group *group, bool again)
{
    struct abouts abouts = {0};
    bool read = ic_tokens_load(tokens, group->entries[0]->at.file);
    if (!again)
        place_entries(report, tokens, read, group);
    list_lines(group, &abouts);
    for (uint32_t i = 0; i < group->finding_count; i++) {
        struct ic_finding *f = group->findings[i];
        struct extent extent = {{{f->at.line, f->at.line}, {f->at.line, f->at.line}}};
        if (read)
            extent = extent_of(tokens, &f->at);
        apply_lines(report, &abouts, f, &extent, &extent.at[0]);
        apply_lines(report, &abouts, f, &extent, &extent.at[1]);
    }
    apply_everywhere(report, group);
    ic_vec_release(&abouts.at);
}

// Applies all entries to the findings from `first` on; `again`: lines are known.
static void apply_entries(struct ic_suppressions *set, uint32_t first, bool again)
{
    struct ic_report *report = set->report;
    struct ic_tokens tokens = {0};
    uint32_t count = report->findings.count - first, at = 0;
    struct entry **entries = ic_calloc(set->entries.count + 1, sizeof *entries);
    struct ic_finding **findings = ic_calloc(count + 1, sizeof *findings);
    for (uint32_t i = 0; i < set->entries.count; i++)
        entries[i] = &set->entries.at[i];
    for (uint32_t i = 0; i < count; i++)
        findings[i] = &report->findings.at[first + i];
    qsort(entries, set->entries.count, sizeof *entries, by_file);
    qsort(findings, count, sizeof *findings, by_file_of);
    for (uint32_t i = 0; i < set->entries.count;) {
        const char *file = entries[i]->at.file;
        struct group group = {.entries = entries + i};
        while (i < set->entries.count && strcmp(entries[i]->at.file, file) == 0)
            i++, group.entry_count++;
        while (at < count && strcmp(findings[at]->at.file, file) < 0)
            at++;
        group.findings = findings + at;
        while (at < count && strcmp(findings[at]->at.file, file) == 0)
            at++, group.finding_count++;
        apply_group(report, &tokens, &group, again);
    }
    ic_tokens_release(&tokens);
    free(entries);
    free(findings);
}

static void apply_disabled(struct ic_suppressions *set)
{
    struct ic_report *report = set->report;
    for (uint32_t i = 0; i < report->findings.count; i++) {
        struct ic_finding *f = &report->findings.at[i];
        for (uint32_t k = 0; k < set->disabled.count && !f->suppressed; k++) {
            struct ic_str reason;
            if (ic_disabled_at(set->disabled.at[k], f->rule->name, f->at.file, f->at.line,
                               f->at.column, &reason))
                hide(report, f, ic_arena_str(&report->arena, reason).data);
        }
    }
}

// Unused ones
// ------------------------------------------------------------------------------------------

static bool is_unused_rule(const struct ic_rule *rule)
{
    return strcmp(rule->check, "unused-suppression") == 0;
}

static const struct ic_rule *unused_rule(const struct ic_rulebook *book)
{
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++)
        if (is_unused_rule(ic_rulebook_rule(book, i)))
            return ic_rulebook_rule(book, i);
    return NULL;
}

// "a, b" of the rules that ran and found nothing here; false if there are none.
static bool unused_names(const struct entry *e, struct ic_buf *names)
{
    for (uint32_t i = 0; i < e->says.rules.count; i++) {
        const struct ic_rule *rule = e->says.rules.at[i];
        if (e->used[i] || !rule->enabled || is_unused_rule(rule))
            continue;
        ic_buf_printf(names, "%s%s", names->len ? ", " : "", rule->name);
    }
    return names->len > 0;
}

static void report_unused(struct ic_report *report, const struct entry *e,
                          const struct ic_rule *rule)
{
    struct ic_buf names = {0};
    if (unused_names(e, &names)) {
        struct ic_step *step = ic_arena_alloc(&report->arena, sizeof *step);
        struct ic_finding f = {.rule = rule,
                               .severity = rule->severity,
                               .confidence = IC_DEFINITE,
                               .at = e->at,
                               .function = "",
                               .program = e->program,
                               .context = {"", "", "", IC_NONE},
                               .trace = step,
                               .trace_count = 1};
        f.message =
            ic_arena_printf(&report->arena, "suppresses nothing: there is no finding of %s here",
                            names.data)
                .data;
        *step = (struct ic_step){e->at, "", 0, IC_NONE, f.message};
        ic_vec_push(&report->findings, f);
    }
    ic_buf_release(&names);
}

void ic_suppressions_apply(struct ic_suppressions *set)
{
    uint32_t count = set->report->findings.count;
    apply_entries(set, 0, false);
    apply_disabled(set);
    for (uint32_t i = 0; i < set->entries.count; i++) {
        const struct entry *e = &set->entries.at[i];
        const struct ic_rule *rule = e->kind == COMMENT ? unused_rule(e->book) : NULL;
        if (rule && rule->enabled && e->seen && !e->doubted)
            report_unused(set->report, e, rule);
    }
    if (set->report->findings.count > count)
        apply_entries(set, count, true);
}
