#include "rulebook/book.h"

static const struct {
    const char *name;
    unsigned irql;
} irql_names[] = {
    {"PASSIVE_LEVEL", IC_IRQL_PASSIVE}, {"LOW_LEVEL", IC_IRQL_PASSIVE},
    {"APC_LEVEL", IC_IRQL_APC},         {"DISPATCH_LEVEL", IC_IRQL_DISPATCH},
    {"DPC_LEVEL", IC_IRQL_DISPATCH},    {"DIRQL", IC_IRQL_DEVICE},
    {"CMCI_LEVEL", IC_IRQL_DEVICE},     {"CLOCK_LEVEL", IC_IRQL_HIGH},
    {"CLOCK1_LEVEL", IC_IRQL_HIGH},     {"CLOCK2_LEVEL", IC_IRQL_HIGH},
    {"SYNCH_LEVEL", IC_IRQL_HIGH},      {"IPI_LEVEL", IC_IRQL_HIGH},
    {"DRS_LEVEL", IC_IRQL_HIGH},        {"POWER_LEVEL", IC_IRQL_HIGH},
    {"PROFILE_LEVEL", IC_IRQL_HIGH},    {"HIGH_LEVEL", IC_IRQL_HIGH},
};

static const char *const effect_names[] = {
#define X(name) #name,
#include "rulebook/effects.def"
#undef X
};

static const char *const group_names[] = {"isr", "msi", "sync", "def", "entry"};
static const char *const severity_names[] = {"note", "warning", "error"};

const struct ic_choices ic_group_choices = {"context group", group_names, 5};
const struct ic_choices ic_severity_choices = {"severity", severity_names, 3};
const struct ic_choices ic_effect_choices = {"effect", effect_names, IC_EFFECT_COUNT};

const char *ic_irql_name(unsigned irql)
{
    return irql == IC_IRQL_PASSIVE    ? "PASSIVE_LEVEL"
           : irql == IC_IRQL_APC      ? "APC_LEVEL"
           : irql == IC_IRQL_DISPATCH ? "DISPATCH_LEVEL"
           : irql < IC_IRQL_HIGH      ? "DIRQL"
                                      : "HIGH_LEVEL";
}

static unsigned irql_of_number(int64_t value)
{
    if (value <= IC_IRQL_DISPATCH)
        return (unsigned)value;
    bool above_devices = value == 15 || value > 26;
    return above_devices ? IC_IRQL_HIGH : IC_IRQL_DEVICE;
}

static struct ic_str without_brackets(struct ic_str text)
{
    text = ic_str_trim(text);
    while (text.len >= 2 && text.data[0] == '(' && text.data[text.len - 1] == ')')
        text = ic_str_trim(ic_str_n(text.data + 1, text.len - 2));
    return text;
}

bool ic_irql_parse(struct ic_str text, unsigned *irql)
{
    int64_t value;
    text = without_brackets(text);
    if (ic_str_int(text, &value) && value >= 0 && value <= 31) {
        *irql = irql_of_number(value);
        return true;
    }
    for (size_t i = 0; i < sizeof irql_names / sizeof *irql_names; i++) {
        if (ic_str_is(text, irql_names[i].name)) {
            *irql = irql_names[i].irql;
            return true;
        }
    }
    return false;
}

const char *ic_effect_name(enum ic_effect_kind kind)
{
    return (unsigned)kind < IC_EFFECT_COUNT ? effect_names[kind] : "?";
}

// An identifier, or a destructor's name.
static bool is_identifier(struct ic_str text)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$";
    size_t start = text.len && text.data[0] == '~';
    for (size_t i = start; i < text.len; i++) {
        bool digit = i > start && text.data[i] >= '0' && text.data[i] <= '9';
        if (!digit && (!text.data[i] || !strchr(letters, text.data[i])))
            return false;
    }
    return text.len > start;
}

// Identifiers with "::" between them.
static bool is_routine_name(struct ic_str text)
{
    size_t first = 0;
    for (size_t i = 0; i + 1 < text.len; i++) {
        if (text.data[i] != ':' || text.data[i + 1] != ':')
            continue;
        if (!is_identifier(ic_str_n(text.data + first, i - first)))
            return false;
        first = i + 2;
        i++;
    }
    return is_identifier(ic_str_n(text.data + first, text.len - first));
}

bool ic_routine_name_check(const struct ic_reader *r, const struct ic_node *name)
{
    return ic_node_expect(r, name, IC_NODE_TEXT, "routine") &&
           (is_routine_name(name->text) ||
            ic_node_fail(r, name, "'%.*s' is no routine's name", IC_STR_ARG(name->text)));
}

const char *ic_severity_name(enum ic_severity severity)
{
    return (unsigned)severity < 3 ? severity_names[severity] : "?";
}

const char *ic_book_page(struct ic_arena *arena, struct ic_str base, struct ic_str page)
{
    static const char root[] = "https://learn.microsoft.com/windows-hardware/drivers/";
    if (page.len == 0)
        return "";
    if (ic_str_starts(page, "https://") || ic_str_starts(page, "http://"))
        return ic_arena_str(arena, page).data;
    size_t root_len = sizeof root - 1;
    char *url = ic_arena_alloc(arena, root_len + base.len + page.len + 1);
    memcpy(url, root, root_len);
    if (base.len)
        memcpy(url + root_len, base.data, base.len);
    memcpy(url + root_len + base.len, page.data, page.len);
    return url;
}
