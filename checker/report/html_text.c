#include "report/html.h"
#include "report/show.h"
#include "report/words.h"

static const char *escape_of(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

static bool is_plain(char c)
{
    return c >= 0x20 && c < 0x7F && !escape_of(c);
}

static void add_glyph(struct ic_buf *out, struct ic_str text, const struct ic_glyph *glyph,
                      size_t at)
{
    char c = text.data[at];
    if (c == '\t' || c == '\n')
        ic_buf_char(out, c);
    else if (c == '\r')
        ic_buf_char(out, ' ');
    else if (glyph->escaped) // "<U+202E>"
        ic_buf_printf(out, "&lt;%.*s&gt;", (int)strlen(glyph->text) - 2, glyph->text + 1);
    else if (escape_of(c))
        ic_buf_text(out, escape_of(c));
    else
        ic_buf_add(out, text.data + at, glyph->bytes);
}

void ic_html_str(struct ic_html *h, struct ic_str text)
{
    for (size_t at = 0; at < text.len;) {
        size_t end = at;
        while (end < text.len && is_plain(text.data[end]))
            end++;
        ic_buf_add(&h->out, text.data + at, end - at);
        if (end == text.len)
            return;
        struct ic_glyph glyph = ic_glyph_at(text, end);
        add_glyph(&h->out, text, &glyph, end);
        at = end + glyph.bytes;
    }
}

void ic_html_text(struct ic_html *h, const char *text)
{
    ic_html_str(h, ic_str(text));
}

void ic_html_raw(struct ic_html *h, const char *markup)
{
    ic_buf_text(&h->out, markup);
}

void ic_html_printf(struct ic_html *h, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    ic_buf_vprintf(&h->out, format, args);
    va_end(args);
}

void ic_html_flush(struct ic_html *h, size_t least)
{
    ic_sink_flush(h->sink, &h->out, least);
}

void ic_html_query(struct ic_html *h, const char *text)
{
    struct ic_buf shown = {0};
    ic_show(&shown, ic_str(text)); // as the cell has it that it is compared with
    for (size_t i = 0; i < shown.len; i++) {
        unsigned char c = (unsigned char)shown.data[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     strchr("-._~/", c);
        ic_html_printf(h, plain ? "%c" : "%%%02X", c);
    }
    ic_buf_release(&shown);
}

void ic_html_place(struct ic_html *h, const struct ic_position *at)
{
    struct ic_position line = {at->file, at->line, 0, 0, 0, ""};
    struct ic_buf text = {0};
    ic_words_place(&text, &line);
    if (text.len)
        ic_html_str(h, ic_buf_view(&text));
    else
        ic_html_raw(h, "–");
    ic_buf_release(&text);
}

void ic_html_narrow_place(struct ic_html *h, const struct ic_position *at)
{
    struct ic_position rest = *at;
    for (const char *slash; rest.file && (slash = strchr(rest.file, '/')); rest.file = slash + 1) {
        ic_html_str(h, ic_str_n(rest.file, (size_t)(slash - rest.file) + 1));
        ic_html_raw(h, "<wbr />");
    }
    ic_html_place(h, &rest);
}

void ic_html_finding_id(struct ic_html *h, uint32_t finding)
{
    const char *fingerprint = h->report->findings.at[finding].fingerprint;
    ic_html_raw(h, "f-");
    ic_html_text(h, fingerprint ? fingerprint : "");
    if (h->repeat[finding])
        ic_html_printf(h, "-%u", h->repeat[finding] + 1);
}

const char *ic_html_class(const struct ic_finding *finding)
{
    static const char *const classes[] = {
        [IC_SEVERITY_NOTE] = "N", [IC_SEVERITY_WARNING] = "W", [IC_SEVERITY_ERROR] = "E"};
    return classes[finding->severity];
}

const char *ic_html_status(const struct ic_html *h, const struct ic_finding *finding)
{
    if (!finding->suppressed)
        return h->options->compared ? "new" : "reported";
    return strcmp(finding->suppressed->kind, "baseline") == 0 ? "not new" : "suppressed";
}

void ic_html_context(struct ic_html *h, const struct ic_finding_context *context)
{
    ic_html_raw(h, "<code>");
    ic_html_text(h, context->function);
    ic_html_raw(h, "</code> (");
    ic_html_text(h, context->model);
    ic_html_raw(h, " ");
    ic_html_text(h, context->kind);
    if (context->irql != IC_NONE)
        ic_html_printf(h, ", <span class=\"q\">%s</span>", ic_irql_name(context->irql));
    ic_html_raw(h, ")");
}

static bool is_same(const struct ic_finding_context *a, const struct ic_finding_context *b)
{
    return strcmp(a->function, b->function) == 0 && strcmp(a->kind, b->kind) == 0 &&
           strcmp(a->model, b->model) == 0;
}

static bool is_in(const struct ic_finding *finding, const char *program)
{
    for (uint32_t i = 0; i < finding->also_program_count; i++)
        if (strcmp(finding->also_programs[i], program) == 0)
            return true;
    return strcmp(finding->program, program) == 0;
}

bool ic_html_is_of(const struct ic_finding *finding, const struct ic_context_row *row)
{
    if (!is_in(finding, row->program))
        return false;
    for (uint32_t i = 0; i < finding->also_count; i++)
        if (is_same(&finding->also_in[i], &row->context))
            return true;
    return is_same(&finding->context, &row->context);
}
