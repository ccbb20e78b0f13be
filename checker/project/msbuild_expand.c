#include "base/file.h"
#include "project/msbuild.h"

// Where the parenthesis that opens before `i` closes; `text.len` if nowhere. Quotes hide.
static size_t closing(struct ic_str text, size_t i)
{
    char quote = 0;
    for (unsigned open = 1; i < text.len; i++) {
        char c = text.data[i];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if ((c == '\'' || c == '"' || c == '`') && open > 1)
            quote = c;
        else if (c == '(')
            open++;
        else if (c == ')' && --open == 0)
            break;
    }
    return i;
}

static bool is_name(struct ic_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!letter && !(i && ((c >= '0' && c <= '9') || c == '-')))
            return false;
    }
    return text.len > 0;
}

static void add_value(const struct ic_msbuild_value *value, struct ic_buf *out)
{
    for (uint32_t i = 0; value && i < value->count && out->len <= IC_MSBUILD_VALUE; i++)
        ic_buf_printf(out, "%s%s", i ? ";" : "", value->pieces[i].text);
}

// Metadata that every item has (MSBuild's "well-known item metadata").
static bool add_well_known(struct ic_msbuild *m, struct ic_str name, struct ic_buf *out)
{
    struct ic_str file = ic_str(m->item->include), base = ic_str_base_name(file), stem = base;
    while (stem.len && stem.data[stem.len - 1] != '.')
        stem.len--;
    stem.len = stem.len > 1 ? stem.len - 1 : base.len;
    if (ic_str_eq_nocase(name, ic_str("Filename")))
        ic_buf_str(out, stem);
    else if (ic_str_eq_nocase(name, ic_str("Extension")))
        ic_buf_add(out, stem.data + stem.len, base.len - stem.len);
    else if (ic_str_eq_nocase(name, ic_str("Identity")))
        ic_buf_str(out, file);
    else if (ic_str_eq_nocase(name, ic_str("RelativeDir")))
        ic_buf_add(out, file.data, file.len - base.len);
    else if (ic_str_eq_nocase(name, ic_str("FullPath")))
        ic_buf_printf(out, "%s/%s", m->folder, m->item->include);
    else
        return false;
    return true;
}

// %(Name) or %(Type.Name); of another type, and outside of items, there is none.
static void add_metadata(struct ic_msbuild *m, struct ic_str text, struct ic_buf *out)
{
    struct ic_str rest = ic_str_trim(text), type = {0};
    const char *dot = rest.len ? memchr(rest.data, '.', rest.len) : NULL;
    if (dot)
        type = ic_str_trim(ic_str_split(&rest, '.'));
    struct ic_str name = ic_str_trim(rest);
    if (!m->item_type || (type.len && !ic_str_eq_nocase(type, ic_str(m->item_type))))
        return;
    if (m->item && m->item->include && add_well_known(m, name, out))
        return;
    const char *kept = ic_arena_str(&m->arena, name).data;
    struct ic_msbuild_item none = {.type = m->item_type};
    add_value(ic_msbuild_metadata(m, m->item ? m->item : &none, kept), out);
}

// @(Type) is a list; @(Type->'%(Metadata)') a list made of it.
static void add_items(struct ic_msbuild *m, struct ic_str text, struct ic_buf *out)
{
    struct ic_str type = ic_str_trim(text), transform = {0};
    for (size_t i = 0; i + 1 < text.len; i++) {
        if (text.data[i] != '-' || text.data[i + 1] != '>')
            continue;
        type = ic_str_trim(ic_str_n(text.data, i));
        transform = ic_str_trim(ic_str_n(text.data + i + 2, text.len - i - 2));
        break;
    }
    bool quoted =
        transform.len > 1 && transform.data[0] == '\'' && transform.data[transform.len - 1] == '\'';
    if (!is_name(type) || (transform.len && !quoted)) {
        ic_msbuild_note(m, "'@(%.*s)' is not understood: read as empty", IC_STR_ARG(text));
        return;
    }
    const struct ic_msbuild_item *item = m->item;
    const char *item_type = m->item_type;
    size_t start = out->len;
    for (uint32_t i = 0; i < m->items.count && ic_msbuild_spend(m, 1); i++) {
        const struct ic_msbuild_item *each = &m->items.at[i];
        if (each->removed || !ic_str_eq_nocase(ic_str(each->type), type))
            continue;
        if (out->len - start > IC_MSBUILD_VALUE)
            break;
        if (out->len > start)
            ic_buf_char(out, ';');
        m->item = each;
        m->item_type = each->type;
        if (quoted)
            ic_msbuild_expand(m, ic_str_n(transform.data + 1, transform.len - 2), out);
        else
            ic_buf_text(out, each->include);
    }
    m->item = item;
    m->item_type = item_type;
}

static void add_property(struct ic_msbuild *m, struct ic_str text, struct ic_buf *out)
{
    struct ic_str name = ic_str_trim(text);
    if (!is_name(name))
        ic_msbuild_call(m, name, out);
    else
        ic_buf_text(out, ic_msbuild_property(m, ic_arena_str(&m->arena, name).data));
}

static void expand(struct ic_msbuild *m, struct ic_str text, struct ic_buf *out)
{
    size_t start = out->len;
    for (size_t i = 0; i < text.len && out->len - start <= IC_MSBUILD_VALUE; i++) {
        char c = text.data[i];
        if ((c != '$' && c != '%' && c != '@') || i + 1 >= text.len || text.data[i + 1] != '(') {
            ic_buf_char(out, c);
            continue;
        }
        size_t end = closing(text, i + 2);
        if (end >= text.len) {
            ic_buf_add(out, text.data + i, text.len - i);
            return;
        }
        struct ic_str inner = ic_str_n(text.data + i + 2, end - i - 2);
        if (c == '$')
            add_property(m, inner, out);
        else if (c == '%')
            add_metadata(m, inner, out);
        else
            add_items(m, inner, out);
        i = end;
    }
}

void ic_msbuild_expand(struct ic_msbuild *m, struct ic_str text, struct ic_buf *out)
{
    size_t start = out->len;
    if (m->nesting >= IC_MSBUILD_NESTING) {
        ic_msbuild_note(m, "an expression is nested deeper than %d: read as empty",
                        IC_MSBUILD_NESTING);
        return;
    }
    m->nesting++;
    expand(m, text, out);
    m->nesting--;
    bool paid = ic_msbuild_spend(m, out->len - start + text.len);
    if (out->len - start > IC_MSBUILD_VALUE) {
        ic_msbuild_note(m, "a value has more than %d KiB: read as empty", IC_MSBUILD_VALUE >> 10);
        paid = false;
    }
    if (!paid)
        out->len = start;
}

const char *ic_msbuild_expanded(struct ic_msbuild *m, struct ic_str text)
{
    struct ic_buf out = {0};
    ic_msbuild_expand(m, text, &out);
    const char *kept = ic_arena_str(&m->arena, ic_buf_view(&out)).data;
    ic_buf_release(&out);
    return kept;
}

const char *ic_msbuild_escape(struct ic_arena *arena, const char *path)
{
    if (!strpbrk(path, "%;"))
        return path;
    struct ic_buf out = {0};
    for (; *path; path++) {
        if (strchr("%;", *path))
            ic_buf_printf(&out, "%%%02X", (unsigned char)*path);
        else
            ic_buf_char(&out, *path);
    }
    const char *kept = ic_arena_str(arena, ic_buf_view(&out)).data;
    ic_buf_release(&out);
    return kept;
}

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

const char *ic_msbuild_unescape(struct ic_arena *arena, const char *text)
{
    if (!strchr(text, '%'))
        return text;
    struct ic_buf out = {0};
    for (; *text; text++) {
        int high = *text == '%' ? hex(text[1]) : -1, low = high >= 0 ? hex(text[2]) : -1;
        if (low >= 0 && high * 16 + low > 0) {
            ic_buf_char(&out, (char)(high * 16 + low));
            text += 2;
        } else {
            ic_buf_char(&out, *text);
        }
    }
    const char *kept = ic_arena_str(arena, ic_buf_view(&out)).data;
    ic_buf_release(&out);
    return kept;
}
