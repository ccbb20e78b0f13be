// Formats of lines: msvc, github with its summary, azure.
#include "nasty.h"

#include "base/file.h"

#include <regex.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

struct test {
    struct ic_report report;
    struct ic_buf out;
};

static int open_sample(void **state)
{
    struct test *t = calloc(1, sizeof *t);
    *state = t;
    sample_open(&t->report);
    return 0;
}

static int open_nasty(void **state)
{
    open_sample(state);
    nasty_add(&((struct test *)*state)->report);
    return 0;
}

static int close_sample(void **state)
{
    struct test *t = *state;
    sample_close(&t->report);
    ic_buf_release(&t->out);
    free(t);
    return 0;
}

static const char *written(struct test *t, ic_format_write *write)
{
    ic_buf_clear(&t->out);
    ic_buf_text(&t->out, "");
    sample_write(&t->report, write, false, 0, &t->out);
    return t->out.data;
}

static void assert_has(const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("'%s' is not in:\n%s", part, text);
}

static uint32_t count_lines(const char *text, const char *start)
{
    uint32_t count = 0;
    for (struct ic_str rest = ic_str(text); rest.len;)
        count += ic_str_starts(ic_str_split(&rest, '\n'), start);
    return count;
}

static void msvc(void **state)
{
    assert_string_equal(
        written(*state, ic_msvc_write),
        "isr.c(3,2): error ISR201: waits 500 us\n"
        "init.c(88,5): note: (1) 'Interrupt' is registered here\n"
        "isr.c(5,9): note: (2) 'Interrupt' runs as the ISR [DIRQL]\n"
        "isr.c(7,5): note: (3) calls 'Drain' [DIRQL]\n"
        "isr.c(3,2): note: (4)   here [DIRQL]\n"
        "isr.c(3,2): note: also reached from 'Message' (storport msi-isr) [DIRQL]\n"
        "isr.c(8,5): warning ISR103: takes a lock if <U+001B>[31mx is set (possible)\n");
}

static void github(void **state)
{
    assert_string_equal(
        written(*state, ic_github_write),
        "::error file=isr.c,line=3,endLine=3,col=2,endColumn=12,title=ISR201 stall-over-budget::"
        "waits 500 us%0Ainit.c:88:5: (1) 'Interrupt' is registered here%0A"
        "isr.c:5:9: (2) 'Interrupt' runs as the ISR [DIRQL]%0Aisr.c:7:5: (3) calls 'Drain' [DIRQL]"
        "%0Aisr.c:3:2: (4)   here [DIRQL]%0Aalso reached from 'Message' (storport msi-isr) "
        "[DIRQL]\n"
        "::warning file=isr.c,line=8,endLine=8,col=5,endColumn=28,title=ISR103 lock-in-isr::takes "
        "a lock if \x1B[31mx is set (possible)\n");
}

static void azure(void **state)
{
    assert_string_equal(
        written(*state, ic_azure_write),
        "##vso[task.logissue type=error;sourcepath=isr.c;linenumber=3;columnnumber=2;code=ISR201;]"
        "waits 500 us [stall-over-budget]\n"
        "  init.c:88:5: (1) 'Interrupt' is registered here\n"
        "  isr.c:5:9: (2) 'Interrupt' runs as the ISR [DIRQL]\n"
        "  isr.c:7:5: (3) calls 'Drain' [DIRQL]\n"
        "  isr.c:3:2: (4)   here [DIRQL]\n"
        "  also reached from 'Message' (storport msi-isr) [DIRQL]\n"
        "##vso[task.logissue type=warning;sourcepath=isr.c;linenumber=8;columnnumber=5;"
        "code=ISR103;]takes a lock if \x1B[31mx is set (possible) [lock-in-isr]\n");
}

// What MSBuild takes for an error or warning, as far as POSIX expressions go: an origin without
// colon, a category, a code, a colon; or, anywhere, what looks like gcc's.
static bool is_canonical(const char *line)
{
    regex_t canonical, gcc;
    static const char one[] = "^[^:]*:([^:]* )?(error|warning)( +[^: ]*)? *:";
    static const char other[] = ".*:[0-9]*:[0-9]*: (error|warning):";
    assert_int_equal(regcomp(&canonical, one, REG_EXTENDED | REG_NOSUB | REG_ICASE), 0);
    assert_int_equal(regcomp(&gcc, other, REG_EXTENDED | REG_NOSUB | REG_ICASE), 0);
    bool found = regexec(&canonical, line, 0, NULL, 0) == 0 || regexec(&gcc, line, 0, NULL, 0) == 0;
    regfree(&canonical);
    regfree(&gcc);
    return found;
}

static void msvc_lines_are_findings_or_notes(void **state)
{
    struct test *t = *state;
    static const struct ic_step steps[] = {
        {{"a.c", 1, 1, 1, 2, ""}, "F", 0, 3, "see b.c:1:2: warning: no, Error : no, ERROR"},
    };
    struct ic_finding finding = nasty_finding("a.c", 1, 1, 2, "x.c:1:2: error: no");
    finding.severity = IC_SEVERITY_NOTE;
    finding.trace = steps;
    finding.trace_count = 1;
    ic_vec_push(&t->report.findings, finding);
    const char *text = written(t, ic_msvc_write);
    assert_has(text, "a.c(1,1): note ISR203: x.c:1:2: error no\n");
    assert_has(text, "a.c(1,1): note: (1) see b.c:1:2: warning no, Error no, ERROR [DIRQL]\n");
    for (struct ic_str rest = ic_str(text); rest.len;) {
        struct ic_buf line = {0};
        ic_buf_str(&line, ic_str_split(&rest, '\n'));
        bool is_finding = strstr(line.data, "error ISR") || strstr(line.data, "warning ISR");
        if (is_finding != is_canonical(line.data))
            fail_msg("MSBuild would take this wrongly: %s", line.data);
        ic_buf_release(&line);
    }
    assert_has(text, "isrcheck: warning ISR203: without a place\n");
    assert_has(text, "isr.c(5,1): warning ISR203: over several lines\n");
    assert_null(strstr(text, "hidden"));
}

static void github_escapes(void **state)
{
    const char *text = written(*state, ic_github_write);
    assert_has(text, "::error file=a%25b#?&<\"'>%3A;%2C]\xEF\xBF\xBD.c,line=1,endLine=1,col=11,"
                     "endColumn=17,title=ISR203 unbounded-poll::a \"quote\" 'x' 100%2525; a]b](1) "
                     "c:d, <&> \\ \x1B[31m \xEF\xBF\xBD\xEF\xBF\xBD \xF0\x9F\x98\x80 | `x`%0D%0A::"
                     "error::no%0A##vso[");
    assert_has(text, "::warning file=isr.c,line=5,endLine=9,title=");
    assert_has(text, "::warning title=ISR203 unbounded-poll::without a place\n");
    assert_int_equal(count_lines(text, "::"), count_lines(text, ""));
    assert_int_equal(count_lines(text, "::error file="), 2);
    assert_null(strstr(text, "hidden"));
    assert_true(strstr(text, "::notice file=isr.c") > strstr(text, "::warning file=isr.c"));
}

static void github_says_how_many_more(void **state)
{
    struct test *t = *state;
    static char names[12][16];
    for (int i = 0; i < 12; i++) {
        snprintf(names[i], sizeof names[i], "%d.c", i);
        ic_vec_push(&t->report.findings, nasty_finding(names[i], 1, 1, 2, "more"));
    }
    const char *text = written(t, ic_github_write);
    assert_has(text,
               "::notice title=isrcheck::1 error, 13 warnings in all. GitHub shows 10 of each "
               "kind for a step; 3 warnings more stand in the step's log and its summary\n");
    assert_true(ic_str_starts(ic_str(text), "::error "));
}

static void summaries_escape_markdown(void **state)
{
    const char *text = written(*state, ic_github_write_summary);
    assert_has(text, "### isrcheck\n\n2 errors, 5 warnings, 1 note in 2 files\n\n"
                     "| severity | rule | where | what |\n|---|---|---|---|\n| error | ");
    assert_has(text, "a\\]b\\]\\(1\\) c\\:d, \\<\\&\\>");
    assert_has(text, "\\| \\`x\\`  \\:\\:error");
    assert_has(text, "\nNot analysed:\n\n- lost%.c (crashed)\n");
    assert_has(text, "\xC3\xA4... | \n");
    assert_null(strstr(text, "hidden"));
    assert_int_equal(count_lines(text, "| error"), 2);
    assert_int_equal(count_lines(text, "| warning"), 5);
}

static void summaries_stay_small(void **state)
{
    struct test *t = *state;
    struct ic_buf message = {0};
    for (int i = 0; i < 5000; i++)
        ic_buf_char(&message, '*');
    for (uint32_t i = 0; i < 5000; i++)
        ic_vec_push(&t->report.findings,
                    nasty_finding(message.data, 1, i + 1, i + 2, message.data));
    const char *text = written(t, ic_github_write_summary);
    assert_true(strlen(text) < 1 << 20);
    assert_has(text, "\nand 4802 more\n");
    ic_buf_release(&message);
}

static void azure_escapes(void **state)
{
    const char *text = written(*state, ic_azure_write);
    assert_has(text,
               "##vso[task.logissue type=error;sourcepath=a%AZP25b#?&<\"'>:%3B,%5D\xEF\xBF\xBD"
               ".c;linenumber=1;columnnumber=11;code=ISR203;]a \"quote\" 'x' 100%AZP2525; "
               "a]b](1) c:d, <&> \\ \x1B[31m \xEF\xBF\xBD\xEF\xBF\xBD \xF0\x9F\x98\x80 | "
               "`x`%0D%0A::error::no%0A##vso[");
    assert_int_equal(count_lines(text, "##vso[task.logissue type=error;"), 2);
    assert_int_equal(count_lines(text, "##vso[task.logissue type=warning;"), 5);
    assert_has(text, "\nisr.c:4:1: note: \xC3\xA4");
    for (struct ic_str rest = ic_str(text); rest.len;) {
        struct ic_buf line = {0};
        ic_buf_str(&line, ic_str_split(&rest, '\n'));
        if (!ic_str_starts(ic_buf_view(&line), "##vso[task.logissue "))
            assert_null(strstr(line.data, "##"));
        ic_buf_release(&line);
    }
    assert_null(strstr(text, "hidden"));
}

static void nothing_found(void **state)
{
    struct test *t = *state;
    t->report.findings.count = 0;
    assert_string_equal(written(t, ic_msvc_write), "");
    assert_string_equal(written(t, ic_github_write), "");
    assert_string_equal(written(t, ic_azure_write), "");
    assert_string_equal(written(t, ic_github_write_summary),
                        "### isrcheck\n\nno findings in 1 file\n\n\n");
}

int main(void)
{
#define SAMPLE(test) cmocka_unit_test_setup_teardown(test, open_sample, close_sample)
#define NASTY(test) cmocka_unit_test_setup_teardown(test, open_nasty, close_sample)
    const struct CMUnitTest tests[] = {
        SAMPLE(msvc),
        SAMPLE(github),
        SAMPLE(azure),
        SAMPLE(github_says_how_many_more),
        SAMPLE(summaries_stay_small),
        SAMPLE(nothing_found),
        NASTY(msvc_lines_are_findings_or_notes),
        NASTY(github_escapes),
        NASTY(summaries_escape_markdown),
        NASTY(azure_escapes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
