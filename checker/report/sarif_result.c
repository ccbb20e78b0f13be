#include "report/sarif.h"
#include "report/words.h"

// Contexts by name
// ------------------------------------------------------------------------------------------

static uint64_t key_of(const struct ic_finding_context *context, const char *program)
{
    const char *const parts[] = {context->function, context->model, context->kind, program};
    uint64_t key = 0;
    for (int i = 0; i < 4; i++) {
        struct ic_str part = ic_str(parts[i]);
        key = ic_hash_add(key, ic_hash_bytes(part.data ? part.data : "", part.len));
    }
    return key;
}

void ic_sarif_find_contexts(struct ic_sarif *sarif)
{
    for (uint32_t i = 0; i < sarif->report->contexts.count; i++) {
        const struct ic_context_row *row = &sarif->report->contexts.at[i];
        ic_map_add(&sarif->contexts, key_of(&row->context, row->program), i, NULL);
    }
}

static const struct ic_position *place_of(const struct ic_sarif *sarif,
                                          const struct ic_finding_context *context,
                                          const char *program)
{
    uint32_t index = ic_map_get(&sarif->contexts, key_of(context, program));
    const struct ic_position *at = index == IC_NONE ? NULL : &sarif->report->contexts.at[index].at;
    return at && at->file && at->file[0] ? at : NULL;
}

// The message, and the places that it leads to
// ------------------------------------------------------------------------------------------

struct related {
    const struct ic_position *at;
    const char *text;
};

struct message {
    struct ic_buf text;
    struct related related[IC_SARIF_RELATED]; // id from 1
    uint32_t count;
};

// What stands between '[' and ']' of a link.
static void add_link_text(struct ic_buf *out, const char *text)
{
    for (; *text; text++) {
        if (strchr("[]\\", *text))
            ic_buf_char(out, '\\');
        ic_buf_char(out, *text);
    }
}

// A link to `at`, or the text alone if there is no such place or no room.
static void add_link(struct message *message, const char *text, const struct ic_position *at,
                     const char *what)
{
    if (!at || message->count == IC_SARIF_RELATED) {
        ic_buf_text(&message->text, text);
        return;
    }
    message->related[message->count++] = (struct related){at, what};
    ic_buf_char(&message->text, '[');
    add_link_text(&message->text, text);
    ic_buf_printf(&message->text, "](%u)", message->count);
}

// The finding's own words, in which nothing reads as a link.
static void add_words(struct ic_sarif *sarif, struct message *message,
                      const struct ic_finding *finding)
{
    ic_buf_clear(&sarif->text);
    ic_words_message(&sarif->text, finding);
    struct ic_str whole = ic_buf_view(&sarif->text), cut = ic_cut(whole, IC_SARIF_MESSAGE);
    for (size_t i = 0; i < cut.len; i++) {
        ic_buf_char(&message->text, cut.data[i]);
        if (cut.data[i] == ']' && i + 1 < cut.len && cut.data[i + 1] == '(')
            ic_buf_char(&message->text, ' ');
    }
    if (cut.len < whole.len) {
        sarif->cuts.messages++;
        ic_buf_text(&message->text, "...");
    } else if (cut.len && !strchr(".!?", cut.data[cut.len - 1])) {
        ic_buf_char(&message->text, '.');
    }
}

static void add_context(struct ic_sarif *sarif, struct message *message,
                        const struct ic_finding *finding)
{
    const struct ic_finding_context *context = &finding->context;
    if (!context->function || !context->function[0])
        return;
    ic_buf_text(&message->text, " Runs in ");
    add_link(message, context->function, place_of(sarif, context, finding->program), "the routine");
    ic_buf_printf(&message->text, " (%s %s", context->model, context->kind);
    if (context->irql != IC_NONE)
        ic_buf_printf(&message->text, ", %s", ic_irql_name(context->irql));
    ic_buf_char(&message->text, ')');
    const struct ic_step *first = finding->trace_count ? finding->trace : NULL;
    if (first && first->irql == IC_NONE && first->at.file && first->at.file[0]) {
        ic_buf_text(&message->text, ", registered ");
        add_link(message, "here", &first->at, "its registration");
    }
    ic_buf_char(&message->text, '.');
}

static void add_other_contexts(struct ic_sarif *sarif, struct message *message,
                               const struct ic_finding *finding)
{
    uint32_t shown = 0;
    for (; shown < finding->also_count && message->count < IC_SARIF_RELATED; shown++) {
        const struct ic_finding_context *also = &finding->also_in[shown];
        if (shown == IC_SARIF_RELATED)
            break;
        ic_buf_text(&message->text, shown ? ", " : " Also reached from ");
        add_link(message, also->function, place_of(sarif, also, finding->program),
                 "another routine that reaches it");
        ic_buf_printf(&message->text, " (%s %s)", also->model, also->kind);
    }
    if (shown < finding->also_count) {
        sarif->cuts.related++;
        ic_buf_printf(&message->text, " and %u more", finding->also_count - shown);
    }
    if (finding->also_count)
        ic_buf_char(&message->text, '.');
}

static void add_related(struct ic_sarif *sarif, const struct message *message)
{
    if (!message->count)
        return;
    ic_json_open(&sarif->json, "relatedLocations", '[');
    for (uint32_t i = 0; i < message->count; i++) {
        ic_json_open(&sarif->json, NULL, '{');
        ic_json_number(&sarif->json, "id", i + 1);
        ic_sarif_add_place(sarif, message->related[i].at, false);
        ic_sarif_add_message(sarif, "message", ic_str(message->related[i].text));
        ic_json_close(&sarif->json, '}');
    }
    ic_json_close(&sarif->json, ']');
}

// The trace
// ------------------------------------------------------------------------------------------

static void add_function(struct ic_sarif *sarif, const char *function)
{
    if (!function || !function[0])
        return;
    ic_json_open(&sarif->json, "logicalLocations", '[');
    ic_json_open(&sarif->json, NULL, '{');
    ic_json_text(&sarif->json, "name", function);
    ic_json_text(&sarif->json, "kind", "function");
    ic_json_close(&sarif->json, '}');
    ic_json_close(&sarif->json, ']');
}

// Where the way begins and ends, where it goes into a call, and where the level changes.
static bool is_essential(const struct ic_finding *finding, uint32_t index)
{
    const struct ic_step *step = &finding->trace[index];
    return index == 0 || index + 1 == finding->trace_count || step->irql != step[-1].irql ||
           step[1].depth > step->depth;
}

static void add_step(struct ic_sarif *sarif, const struct ic_finding *finding, uint32_t index)
{
    const struct ic_step *step = &finding->trace[index];
    struct ic_json *json = &sarif->json;
    ic_json_open(json, NULL, '{');
    ic_json_open(json, "location", '{');
    if (step->at.file && step->at.file[0])
        ic_sarif_add_place(sarif, &step->at, false);
    add_function(sarif, step->function);
    ic_sarif_add_message(sarif, "message", ic_str(step->text));
    ic_json_close(json, '}');
    if (step->irql != IC_NONE) {
        ic_json_open(json, "state", '{');
        ic_sarif_add_message(sarif, "irql", ic_str(ic_irql_name(step->irql)));
        ic_json_close(json, '}');
    }
    ic_json_number(json, "nestingLevel", step->depth);
    ic_json_number(json, "executionOrder", index + 1);
    ic_json_text(json, "importance", is_essential(finding, index) ? "essential" : "important");
    ic_json_close(json, '}');
}

// The first steps, and the last one, which is the finding itself.
static void add_trace(struct ic_sarif *sarif, const struct ic_finding *finding)
{
    uint32_t count = finding->trace_count;
    if (!count)
        return;
    ic_json_open(&sarif->json, "codeFlows", '[');
    ic_json_open(&sarif->json, NULL, '{');
    ic_json_open(&sarif->json, "threadFlows", '[');
    ic_json_open(&sarif->json, NULL, '{');
    ic_json_open(&sarif->json, "locations", '[');
    for (uint32_t i = 0; i < count; i++) {
        if (i == IC_SARIF_STEPS - 1 && i + 1 < count) {
            sarif->cuts.traces++;
            i = count - 1;
        }
        add_step(sarif, finding, i);
    }
    ic_json_close(&sarif->json, ']');
    ic_json_close(&sarif->json, '}');
    ic_json_close(&sarif->json, ']');
    ic_json_close(&sarif->json, '}');
    ic_json_close(&sarif->json, ']');
}

// The result
// ------------------------------------------------------------------------------------------

// GitHub shows no result without a place: if the finding has none, the nearest thing to it.
static const struct ic_position *nearest_place(const struct ic_sarif *sarif,
                                               const struct ic_finding *finding)
{
    if (finding->at.file && finding->at.file[0])
        return &finding->at;
    for (uint32_t i = finding->trace_count; i-- > 0;)
        if (finding->trace[i].at.file && finding->trace[i].at.file[0])
            return &finding->trace[i].at;
    return place_of(sarif, &finding->context, finding->program);
}

static void add_location(struct ic_sarif *sarif, const struct ic_position *at, const char *function)
{
    ic_json_open(&sarif->json, "locations", '[');
    if (at) {
        ic_json_open(&sarif->json, NULL, '{');
        ic_sarif_add_place(sarif, at, true);
        add_function(sarif, function);
        ic_json_close(&sarif->json, '}');
    }
    ic_json_close(&sarif->json, ']');
}

static void read_hashes(struct ic_sarif *sarif, const char *file)
{
    struct ic_str text;
    if (sarif->hashed && strcmp(sarif->hashed, file) == 0)
        return;
    sarif->hashed = file;
    if (ic_source_text(&sarif->source, file, &text))
        ic_line_hashes_read(&sarif->hashes, text);
    else
        ic_line_hashes_release(&sarif->hashes);
}

static void add_fingerprints(struct ic_sarif *sarif, const struct ic_finding *finding,
                             const struct ic_position *at)
{
    uint32_t line = at && at->line ? at->line : 1;
    if (at)
        read_hashes(sarif, at->file);
    ic_json_open(&sarif->json, "partialFingerprints", '{');
    if (at && line <= sarif->hashes.at.count) {
        const struct ic_line_hash *hash = &sarif->hashes.at.at[line - 1];
        ic_buf_clear(&sarif->text);
        ic_buf_printf(&sarif->text, "%llx:%u", (unsigned long long)hash->value, hash->count);
        ic_json_str(&sarif->json, "primaryLocationLineHash", ic_buf_view(&sarif->text));
    }
    if (finding->fingerprint)
        ic_json_text(&sarif->json, "isrcheck/v1", finding->fingerprint);
    ic_json_close(&sarif->json, '}');
}

static void add_suppressions(struct ic_sarif *sarif, const struct ic_suppression *suppressed)
{
    struct ic_json *json = &sarif->json;
    ic_json_open(json, "suppressions", '[');
    if (suppressed) {
        bool in_source = strcmp(suppressed->kind, "in-source") == 0;
        ic_json_open(json, NULL, '{');
        ic_json_text(json, "kind", in_source ? "inSource" : "external");
        ic_json_text(json, "status", "accepted");
        if (suppressed->reason && suppressed->reason[0])
            ic_json_text(json, "justification", suppressed->reason);
        ic_json_close(json, '}');
    }
    ic_json_close(json, ']');
}

static void add_properties(struct ic_sarif *sarif, const struct ic_finding *finding)
{
    struct ic_json *json = &sarif->json;
    bool possible = finding->confidence == IC_POSSIBLE;
    ic_json_open(json, "properties", '{');
    ic_json_text(json, "confidence", possible ? "possible" : "definite");
    if (finding->assumption)
        ic_json_text(json, "assumption", finding->assumption);
    ic_json_text(json, "program", finding->program);
    ic_json_text(json, "model", finding->context.model);
    ic_json_text(json, "context", finding->context.kind);
    if (finding->at.macro && finding->at.macro[0])
        ic_json_text(json, "macro", finding->at.macro);
    ic_json_close(json, '}');
}

void ic_sarif_add_result(struct ic_sarif *sarif, const struct ic_finding *finding)
{
    struct ic_json *json = &sarif->json;
    struct message message = {0};
    const struct ic_position *at = nearest_place(sarif, finding);
    const struct ic_suppression *suppressed = finding->suppressed;
    add_words(sarif, &message, finding);
    add_context(sarif, &message, finding);
    add_other_contexts(sarif, &message, finding);
    ic_json_open(json, NULL, '{');
    ic_json_text(json, "ruleId", finding->rule->code);
    ic_json_number(json, "ruleIndex",
                   ic_map_get(&sarif->rule_index, (uint64_t)(uintptr_t)finding->rule));
    ic_json_text(json, "level", ic_severity_name(finding->severity));
    ic_sarif_add_message(sarif, "message", ic_buf_view(&message.text));
    add_location(sarif, at, finding->function);
    add_fingerprints(sarif, finding, at);
    add_trace(sarif, finding);
    add_related(sarif, &message);
    add_suppressions(sarif, suppressed);
    if (sarif->options->compared)
        ic_json_text(json, "baselineState",
                     suppressed && strcmp(suppressed->kind, "baseline") == 0 ? "unchanged" : "new");
    add_properties(sarif, finding);
    ic_json_close(json, '}');
    ic_json_row(json);
    ic_buf_release(&message.text);
}
