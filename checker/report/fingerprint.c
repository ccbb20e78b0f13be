#include "report/fingerprint.h"

#include "base/buf.h"
#include "base/file.h"

#include <xxhash.h>

enum { MOST_TOKENS = 2000 }; // of a range

// Text
// ------------------------------------------------------------------------------------------

// Names of locals, numbered as they appear.
struct names {
    const struct ic_finding *finding;
    IC_VEC(uint32_t) met; // indices of finding->locals
};

static uint32_t number_of(struct names *names, struct ic_str word)
{
    const struct ic_finding *f = names->finding;
    uint32_t local = 0;
    while (local < f->local_count && !ic_str_is(word, f->locals[local]))
        local++;
    if (local == f->local_count)
        return 0;
    for (uint32_t i = 0; i < names->met.count; i++)
        if (names->met.at[i] == local)
            return i + 1;
    ic_vec_push(&names->met, local);
    return names->met.count;
}

static char mark_at(const struct ic_tokens *tokens, uint32_t index)
{
    const struct ic_token *t = &tokens->at.at[index];
    return t->kind == IC_TOKEN_MARK ? tokens->source.text.data[t->start] : 0;
}

// A member is no local, whatever its name.
static bool is_member(const struct ic_tokens *tokens, uint32_t index)
{
    if (index == 0)
        return false;
    char before = mark_at(tokens, index - 1);
    return before == '.' || (before == '>' && index > 1 && mark_at(tokens, index - 2) == '-');
}

static void add_token(const struct ic_tokens *tokens, uint32_t index, struct names *names,
                      struct ic_buf *out)
{
    struct ic_str text = ic_token_text_of(tokens, index);
    bool word = tokens->at.at[index].kind == IC_TOKEN_WORD;
    uint32_t local = word && !is_member(tokens, index) ? number_of(names, text) : 0;
    if (local)
        ic_buf_printf(out, "$%u", local);
    else
        ic_buf_str(out, text);
    ic_buf_char(out, ' ');
}

void ic_fingerprint_text(const struct ic_tokens *tokens, const struct ic_finding *finding,
                         struct ic_buf *out)
{
    const struct ic_position *at = &finding->at;
    struct names names = {.finding = finding};
    uint32_t first = ic_tokens_before(tokens, at->line, at->column);
    uint32_t end = ic_tokens_before(tokens, at->end_line, at->end_column);
    uint32_t open = first, close = end;
    while (open < end && mark_at(tokens, open) != '{')
        open++;
    while (close > open && mark_at(tokens, close - 1) != '}')
        close--;
    for (uint32_t i = first; i < end && i - first < MOST_TOKENS; i++)
        if (i < open || i >= close)
            add_token(tokens, i, &names, out);
    ic_vec_release(&names.met);
}

// Hashes
// ------------------------------------------------------------------------------------------

struct ic_str ic_report_path(struct ic_arena *arena, const struct ic_report *report,
                             const char *file)
{
    return ic_path_join(arena, ic_str(report->top ? report->top : ""), ic_str(file));
}

static void add_part(struct ic_buf *key, struct ic_str text)
{
    ic_buf_str(key, text);
    ic_buf_char(key, 0);
}

static XXH128_hash_t hash(const struct ic_buf *key)
{
    return XXH3_128bits(key->data, key->len);
}

static const char *hex(struct ic_arena *arena, XXH128_hash_t value)
{
    return ic_arena_printf(arena, "%016llx%016llx", (unsigned long long)value.high64,
                           (unsigned long long)value.low64)
        .data;
}

void ic_fingerprints(struct ic_report *report)
{
    struct ic_tokens tokens = {0};
    struct ic_buf key = {0};
    struct ic_map seen = {0};
    struct ic_arena paths = {0};
    for (uint32_t i = 0; i < report->findings.count; i++) {
        struct ic_finding *finding = &report->findings.at[i];
        ic_buf_clear(&key);
        add_part(&key, ic_str(finding->rule->name));
        add_part(&key, ic_report_path(&paths, report, finding->at.file));
        add_part(&key, ic_str(finding->function));
        if (ic_tokens_load(&tokens, finding->at.file))
            ic_fingerprint_text(&tokens, finding, &key);
        ic_buf_char(&key, 0);

        uint64_t plain = ic_hash_add(hash(&key).low64,
                                     ic_hash_bytes(finding->program, strlen(finding->program)));
        uint32_t before = ic_map_add(&seen, plain, 0, NULL);
        ic_map_set(&seen, plain, before + 1);
        ic_buf_printf(&key, "%u", before);
        finding->fingerprint = hex(&report->arena, hash(&key));
    }
    ic_arena_release(&paths);
    ic_map_release(&seen);
    ic_buf_release(&key);
    ic_tokens_release(&tokens);
}
