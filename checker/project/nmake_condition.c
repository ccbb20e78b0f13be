#include "base/buf.h"
#include "base/file.h"
#include "project/nmake.h"

struct value {
    bool is_text;
    int64_t number;
    struct ic_str text; // as written, without quotes
};

struct condition {
    struct ic_nmake *nmake;
    struct ic_str rest;
    uint32_t depth;
};

static struct value of_number(int64_t number)
{
    return (struct value){.number = number};
}

static char next(struct condition *c)
{
    while (c->rest.len && (*c->rest.data == ' ' || *c->rest.data == '\t'))
        c->rest = ic_str_n(c->rest.data + 1, c->rest.len - 1);
    return c->rest.len ? *c->rest.data : 0;
}

static struct ic_str skip(struct condition *c, size_t len)
{
    struct ic_str text = ic_str_n(c->rest.data, len);
    c->rest = ic_str_n(c->rest.data + len, c->rest.len - len);
    return text;
}

static bool take(struct condition *c, const char *text)
{
    next(c);
    bool here = ic_str_starts(c->rest, text);
    if (here)
        skip(c, strlen(text));
    return here;
}

static size_t until(const struct condition *c, size_t from, char end)
{
    while (from < c->rest.len && c->rest.data[from] != end)
        from++;
    return from;
}

// Operands
// ------------------------------------------------------------------------------------------

static struct value operation(struct condition *c, int level);

static struct ic_str delimited(struct condition *c, char end)
{
    struct ic_str text = skip(c, until(c, 1, end));
    if (c->rest.len)
        skip(c, 1);
    return ic_str_n(text.data + 1, text.len - 1);
}

static bool is_word(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           (unsigned char)c >= 0x80 || (c && strchr("_.\\:$", c));
}

// A number with a leading 0 is octal.
static bool read_number(struct ic_str text, int64_t *number)
{
    if (text.len < 2 || text.data[0] != '0' || (text.data[1] | 0x20) == 'x')
        return ic_str_int(text, number);
    *number = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] < '0' || text.data[i] > '7' || *number > INT32_MAX)
            return false;
        *number = *number * 8 + (text.data[i] - '0');
    }
    return true;
}

static struct value word(struct condition *c)
{
    size_t len = 0;
    int64_t number;
    while (len < c->rest.len && is_word(c->rest.data[len]))
        len++;
    struct ic_str text = skip(c, len);
    bool defined = ic_str_eq_nocase(text, ic_str("DEFINED"));
    bool exist = ic_str_eq_nocase(text, ic_str("EXIST"));
    if ((defined || exist) && next(c) == '(') {
        struct ic_str name = ic_str_trim(delimited(c, ')'));
        if (name.len > 1 && name.data[0] == '"')
            name = ic_str_n(name.data + 1, name.len - 2);
        return of_number(defined ? ic_nmake_defined(c->nmake, name)
                                 : ic_nmake_file(c->nmake, name) != NULL);
    }
    if (read_number(text, &number))
        return (struct value){false, number, text};
    return (struct value){true, 0, text};
}

static bool truth(struct value value)
{
    int64_t number = value.number;
    return value.is_text ? value.text.len && (!read_number(value.text, &number) || number)
                         : number != 0;
}

static struct value unary(struct condition *c, char sign)
{
    skip(c, 1);
    struct value value = operation(c, 100);
    uint64_t bits = (uint64_t)value.number;
    return of_number(sign == '!' ? !truth(value) : (int64_t)(sign == '-' ? 0 - bits : ~bits));
}

static struct value operand(struct condition *c)
{
    char first = next(c);
    if (c->depth > IC_NMAKE_PARENTHESES) {
        ic_nmake_note(c->nmake, "a condition is nested too deep: it counts as false");
        c->rest.len = 0;
        return of_number(0);
    }
    if (first == '!' || first == '-' || first == '~')
        return unary(c, first);
    if (first == '(') {
        skip(c, 1);
        struct value value = operation(c, 0);
        take(c, ")");
        return value;
    }
    if (first == '"')
        return (struct value){.is_text = true, .text = delimited(c, '"')};
    if (first == '[') {
        delimited(c, ']');
        ic_nmake_note(c->nmake, "a condition asks for a command, which is not run: it counts as 0");
        return of_number(0);
    }
    return is_word(first) ? word(c) : of_number(0);
}

// Operators
// ------------------------------------------------------------------------------------------

enum operator{
    OR,
    AND,
    BIT_OR,
    BIT_XOR,
    BIT_AND,
    EQUAL,
    DIFFER,
    SHIFT_LEFT,
    SHIFT_RIGHT,
    NOT_MORE,
    NOT_LESS,
    LESS,
    MORE,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    REMAINDER,
    NONE
};

// Longer texts stand before those they begin with.
static const struct {
    const char *text;
    enum operator what;
    int level;
} operators[] = {
    {"||", OR, 1},          {"&&", AND, 2},       {"|", BIT_OR, 3},    {"^", BIT_XOR, 4},
    {"&", BIT_AND, 5},      {"==", EQUAL, 6},     {"!=", DIFFER, 6},   {"<<", SHIFT_LEFT, 8},
    {">>", SHIFT_RIGHT, 8}, {"<=", NOT_MORE, 7},  {">=", NOT_LESS, 7}, {"<", LESS, 7},
    {">", MORE, 7},         {"+", ADD, 9},        {"-", SUBTRACT, 9},  {"*", MULTIPLY, 10},
    {"/", DIVIDE, 10},      {"%", REMAINDER, 10},
};

static enum operator operator_above(struct condition *c, int level, int *found)
{
    next(c);
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
        if (!ic_str_starts(c->rest, operators[i].text))
            continue;
        *found = operators[i].level;
        if (*found <= level)
            return NONE;
        skip(c, strlen(operators[i].text));
        return operators[i].what;
    }
    return NONE;
}

static bool equal(struct value a, struct value b)
{
    if (!a.is_text && !b.is_text)
        return a.number == b.number;
    return ic_str_eq_nocase(a.text, b.text);
}

static int64_t arithmetic(enum operator what, int64_t a, int64_t b)
{
    uint64_t x = (uint64_t)a, y = (uint64_t)b;
    bool divides = b != 0 && !(a == INT64_MIN && b == -1);
    switch (what) {
    case BIT_OR:
        return a | b;
    case BIT_XOR:
        return a ^ b;
    case BIT_AND:
        return a & b;
    case SHIFT_LEFT:
        return y < 64 ? (int64_t)(x << y) : 0;
    case SHIFT_RIGHT:
        return y < 64 ? (int64_t)(x >> y) : 0;
    case NOT_MORE:
        return a <= b;
    case NOT_LESS:
        return a >= b;
    case LESS:
        return a < b;
    case MORE:
        return a > b;
    case ADD:
        return (int64_t)(x + y);
    case SUBTRACT:
        return (int64_t)(x - y);
    case MULTIPLY:
        return (int64_t)(x * y);
    case DIVIDE:
        return divides ? a / b : 0;
    case REMAINDER:
        return divides ? a % b : 0;
    default:
        return 0;
    }
}

static struct value apply(enum operator what, struct value a, struct value b)
{
    switch (what) {
    case OR:
        return of_number(truth(a) || truth(b));
    case AND:
        return of_number(truth(a) && truth(b));
    case EQUAL:
        return of_number(equal(a, b));
    case DIFFER:
        return of_number(!equal(a, b));
    default:
        break;
    }
    if (a.is_text)
        read_number(a.text, &a.number);
    if (b.is_text)
        read_number(b.text, &b.number);
    return of_number(arithmetic(what, a.number, b.number));
}

// Operands joined by operators that bind closer than `level`.
static struct value operation(struct condition *c, int level)
{
    c->depth++;
    struct value value = operand(c);
    int found = 0;
    for (enum operator what; (what = operator_above(c, level, &found)) != NONE;)
        value = apply(what, value, operation(c, found));
    c->depth--;
    return value;
}

bool ic_nmake_condition(struct ic_nmake *nmake, struct ic_str text)
{
    struct condition c = {.nmake = nmake, .rest = text};
    bool result = truth(operation(&c, 0));
    if (next(&c))
        ic_nmake_note(nmake, "the end of a condition is not understood and left out");
    return result;
}
