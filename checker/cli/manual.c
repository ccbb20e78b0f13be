#include "cli/cli.h"
#include "isrcheck_version.h"

// Text for mdoc(7)
// ------------------------------------------------------------------------------------------

static void add_word(struct ic_buf *out, struct ic_str word, bool first)
{
    if (first && word.len && (word.data[0] == '.' || word.data[0] == '\''))
        ic_buf_text(out, "\\&");
    for (size_t i = 0; i < word.len; i++) {
        if (word.data[i] == '\\')
            ic_buf_text(out, "\\e");
        else if (word.data[i] == '-')
            ic_buf_text(out, "\\-");
        else
            ic_buf_char(out, word.data[i]);
    }
}

// As lines of at most 78 columns; a sentence begins a line.
static void add_text(struct ic_buf *out, const char *text)
{
    struct ic_str rest = ic_str(text);
    size_t column = 0;
    bool ends = false;
    while (rest.len) {
        size_t len = strcspn(rest.data, " \n");
        struct ic_str word = ic_str_n(rest.data, len < rest.len ? len : rest.len);
        size_t skip = word.len < rest.len ? word.len + 1 : word.len;
        rest = ic_str_n(rest.data + skip, rest.len - skip);
        if (!word.len)
            continue;
        if (column)
            ic_buf_char(out, ends || column + 1 + word.len > 76 ? '\n' : ' ');
        column = column && !ends && column + 1 + word.len <= 76 ? column + 1 : 0;
        add_word(out, word, column == 0);
        column += word.len;
        ends = word.data[word.len - 1] == '.' && !ic_str_is(word, "...");
    }
    ic_buf_char(out, '\n');
}

static void add_literal(struct ic_buf *out, const char *text)
{
    struct ic_str rest = ic_str(text);
    ic_buf_text(out, ".Bd -literal -offset indent\n");
    while (rest.len) {
        add_word(out, ic_str_split(&rest, '\n'), true);
        ic_buf_char(out, '\n');
    }
    ic_buf_text(out, ".Ed\n");
}

// Sections
// ------------------------------------------------------------------------------------------

static void add_synopsis(struct ic_buf *out)
{
    ic_buf_text(out, ".Sh SYNOPSIS\n");
    for (const struct ic_command *c = ic_commands(); c->name; c++) {
        ic_buf_printf(out, ".Nm\n.Cm %s\n", c->name);
        add_word(out, ic_str(c->arguments), true);
        ic_buf_text(out, c->arguments[0] ? "\n" : "");
    }
    ic_buf_text(out, ".Nm\n.Fl -help | Fl -version | Fl -man\n");
}

// Texts with columns or examples stand as they are.
static bool is_table(const char *text)
{
    return strstr(text, "\n  ") != NULL;
}

static void add_commands(struct ic_buf *out)
{
    ic_buf_text(out, ".Ss Commands\n.Bl -tag -width Ds\n");
    for (const struct ic_command *c = ic_commands(); c->name; c++) {
        ic_buf_printf(out, ".It Cm %s\n", c->name);
        ic_buf_char(out, (char)(c->title[0] - 'a' + 'A'));
        add_text(out, c->title + 1);
        out->len--;
        ic_buf_text(out, ".\n");
        if (is_table(c->text))
            add_literal(out, c->text);
        else if (c->text[0])
            add_text(out, c->text);
    }
    ic_buf_text(out, ".El\n");
}

static void add_option_commands(struct ic_buf *out, const struct ic_option *option)
{
    const char *before = ".br\nOf ";
    for (const struct ic_command *c = ic_commands(); c->name; c++) {
        if (!(option->commands & c->bit))
            continue;
        ic_buf_printf(out, "%s%s", before, c->name);
        before = ", ";
    }
    ic_buf_text(out, ".\n");
}

static void add_options(struct ic_buf *out)
{
    unsigned all = 0;
    for (const struct ic_command *c = ic_commands(); c->name; c++)
        all |= c->bit;
    ic_buf_text(out, ".Ss Options\n.Bl -tag -width Ds\n");
    for (const struct ic_option *o = ic_options(); o->name; o++) {
        ic_buf_text(out, ".It ");
        if (o->letter)
            ic_buf_printf(out, "Fl %c , ", o->letter);
        ic_buf_printf(out, "Fl -%s", o->name);
        if (o->value)
            ic_buf_printf(out, " Ar %s", o->value);
        ic_buf_char(out, '\n');
        add_text(out, o->help);
        if (o->commands != all)
            add_option_commands(out, o);
    }
    ic_buf_text(out, ".El\n");
}

static void add_formats(struct ic_buf *out)
{
    struct ic_buf list = {0};
    for (const struct ic_format *f = ic_formats(); f->name; f++)
        if (f->write)
            ic_buf_printf(&list, "%s%s", list.len ? ", " : "", f->name);
    ic_buf_text(out, ".Ss Formats of reports\n");
    ic_buf_text(&list, ".");
    add_text(out, list.data);
    ic_buf_release(&list);
}

static const char head[] = ".\\\" Made from the tables of commands and options by: isrcheck --man\n"
                           ".Dd " ISRCHECK_DATE "\n"
                           ".Dt ISRCHECK 1\n"
                           ".Os\n"
                           ".Sh NAME\n"
                           ".Nm isrcheck\n"
                           ".Nd check the interrupt service routines of Windows drivers\n";

static const char description[] =
    ".Sh DESCRIPTION\n"
    ".Nm\n"
    "reads the sources of a Windows driver, finds every interrupt service routine in\n"
    "them, and reports each rule that is broken together with the path that leads\n"
    "there: where the routine is registered, what it decides and calls, and the\n"
    "line that is wrong.\n"
    "Findings go to standard output, everything else to standard error.\n";

static const char tail[] =
    ".Sh ENVIRONMENT\n"
    ".Bl -tag -width Ds\n"
    ".It Ev NO_COLOR\n"
    "If set, nothing is coloured unless\n"
    ".Fl -color\n"
    "asks for it.\n"
    ".It Ev CLICOLOR_FORCE\n"
    "If set to anything but 0, output is coloured that goes to no terminal.\n"
    ".It Ev ISRCHECK_WDK\n"
    "Where the WDK is, as for\n"
    ".Fl -wdk ;\n"
    "none looks nowhere.\n"
    ".It Ev WDKContentRoot , WindowsSdkDir , WDK_ROOT , BASEDIR\n"
    "Where a WDK is looked for, too.\n"
    ".It Ev GITHUB_STEP_SUMMARY\n"
    "The file that format github adds a table to.\n"
    ".El\n"
    ".Sh FILES\n"
    ".Bl -tag -width Ds\n"
    ".It Pa .isrcheck.yaml\n"
    "The configuration: the nearest one upward, within the git repository.\n"
    ".It Pa ../share/isrcheck/rules\n"
    "From the program's folder: the rules, and the headers that stand in for a WDK.\n"
    ".El\n"
    ".Sh EXIT STATUS\n"
    ".Bl -tag -width Ds\n"
    ".It 0\n"
    "Clean.\n"
    ".It 1\n"
    "There are findings at or above\n"
    ".Fl -fail-on .\n"
    ".It 2\n"
    "Wrong usage, an input that cannot be read, or a report that cannot be written.\n"
    ".It 3\n"
    "The analysis is incomplete: a file could not be read, or code that an interrupt\n"
    "service routine reaches was lost.\n"
    "It outranks 1;\n"
    ".Fl -allow-parse-errors\n"
    "turns it off.\n"
    ".El\n"
    ".Sh EXAMPLES\n"
    "A folder of sources, as one driver:\n"
    ".Pp\n"
    ".Dl isrcheck check path/to/driver\n"
    ".Pp\n"
    "One file, with compiler arguments:\n"
    ".Pp\n"
    ".Dl isrcheck check isr.c \\-\\- -DDBG=1 -Iinc\n"
    ".Pp\n"
    "A report for people and one for GitHub, from one run:\n"
    ".Pp\n"
    ".Dl isrcheck check --output sarif:isrcheck.sarif path/to/driver\n"
    ".Pp\n"
    "One rule, with a bad and a good example:\n"
    ".Pp\n"
    ".Dl isrcheck explain ISR201\n";

void ic_manual(struct ic_buf *out)
{
    ic_buf_text(out, head);
    add_synopsis(out);
    ic_buf_text(out, description);
    add_commands(out);
    add_options(out);
    add_formats(out);
    ic_buf_text(out, tail);
}
