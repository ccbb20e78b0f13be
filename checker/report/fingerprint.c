#include "report/fingerprint.h"

#include "base/buf.h"
#include "report/source.h"

#include <xxhash.h>

static bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Behind the literal that starts at `at`.
static size_t skip_literal(struct ic_str line, size_t at)
{
    char quote = line.data[at++];
    while (at < line.len && line.data[at] != quote)
        at += line.data[at] == '\\' && at + 1 < line.len ? 2 : 1;
    return at < line.len ? at + 1 : line.len;
}

// Behind the comment that starts at `at`, or `at` if none does.
static size_t skip_comment(struct ic_str line, size_t at)
{
    if (line.len - at < 2 || line.data[at] != '/')
        return at;
    if (line.data[at + 1] == '/')
        return line.len;
    if (line.data[at + 1] != '*')
        return at;
    for (at += 2; at + 1 < line.len; at++)
        if (line.data[at] == '*' && line.data[at + 1] == '/')
            return at + 2;
    return line.len;
}

void ic_token_text(struct ic_buf *out, struct ic_str line)
{
    bool gap = false;
    size_t start = out->len;
    for (size_t at = 0; at < line.len;) {
        size_t end = skip_comment(line, at);
        if (end > at || is_space(line.data[at])) {
            at = end > at ? end : at + 1;
            gap = true;
            continue;
        }
        char c = line.data[at];
        end = c == '"' || c == '\'' ? skip_literal(line, at) : at + 1;
        if (gap && out->len > start && is_word(c) && is_word(out->data[out->len - 1]))
            ic_buf_char(out, ' ');
        ic_buf_add(out, line.data + at, end - at);
        at = end;
        gap = false;
    }
}

static void add_part(struct ic_buf *key, const char *text)
{
    ic_buf_text(key, text ? text : "");
    ic_buf_char(key, 0);
}

static void add_chain(struct ic_buf *key, const struct ic_finding *finding)
{
    const char *last = "";
    for (uint32_t i = 0; i < finding->trace_count; i++) {
        const struct ic_step *step = &finding->trace[i];
        if (step->irql == IC_NONE || !step->function || strcmp(step->function, last) == 0)
            continue;
        add_part(key, step->function);
        last = step->function;
    }
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
    struct ic_source source = {0};
    struct ic_buf key = {0};
    struct ic_map seen = {0};
    for (uint32_t i = 0; i < report->findings.count; i++) {
        struct ic_finding *finding = &report->findings.at[i];
        struct ic_str line = ic_str("");
        ic_buf_clear(&key);
        add_part(&key, finding->rule->name);
        add_part(&key, finding->at.file);
        add_part(&key, finding->function);
        if (ic_source_line(&source, finding->at.file, finding->at.line, &line))
            ic_token_text(&key, line);
        ic_buf_char(&key, 0);
        add_chain(&key, finding);

        uint64_t plain = hash(&key).low64;
        uint32_t before = ic_map_add(&seen, plain, 0, NULL);
        ic_map_set(&seen, plain, before + 1);
        ic_buf_printf(&key, "%u", before);
        finding->fingerprint = hex(&report->arena, hash(&key));
    }
    ic_map_release(&seen);
    ic_buf_release(&key);
    ic_source_release(&source);
}
