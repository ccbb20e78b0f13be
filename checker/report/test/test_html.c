// The HTML report: that it is one well-formed document with nothing active in it but its own style
// sheet and script, and that everything a report has is there. What browsers make of it:
// checker/test/browser/.
#include "nasty.h"

#include "base/file.h"
#include "base/map.h"
#include "report/calls.h"
#include "report/html.h"
#include "report/latency.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static int setup(void **state)
{
    struct ic_report *report = calloc(1, sizeof *report);
    sample_open(report);
    *state = report;
    return 0;
}

static int teardown(void **state)
{
    sample_close(*state);
    free(*state);
    return 0;
}

static void gather(void *data, struct ic_str bytes)
{
    ic_buf_str(data, bytes);
}

static void write_compared(const struct ic_report *report, bool compared, struct ic_buf *out)
{
    const struct ic_format_options options = {
        .version = "1.2<3>", .folder = "/src/my<b>driver", .compared = compared};
    const struct ic_sink sink = {gather, out};
    ic_html_write(report, &options, &sink);
}

static bool has(const struct ic_buf *html, const char *text)
{
    return strstr(html->data, text) != NULL;
}

static uint32_t count(const struct ic_buf *html, const char *text)
{
    uint32_t n = 0;
    for (const char *at = html->data; (at = strstr(at, text)); at++)
        n++;
    return n;
}

// A reader of markup
// ------------------------------------------------------------------------------------------

// Elements and attributes that the report has; anything else came from outside.
static const char *const elements[] = {
    "a",       "article",  "b",      "body",       "br",     "caption", "code", "dd",   "div",
    "dl",      "dt",       "em",     "figcaption", "figure", "footer",  "g",    "h1",   "h2",
    "h3",      "head",     "header", "html",       "i",      "li",      "main", "mark", "meta",
    "nav",     "noscript", "ol",     "p",          "path",   "pre",     "q",    "rect", "script",
    "section", "span",     "style",  "svg",        "table",  "tbody",   "td",   "text", "th",
    "thead",   "title",    "tr",     "tspan",      "ul",     "wbr",
};
static const char *const attributes[] = {
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "charset",
    "class",
    "content",
    "d",
    "height",
    "href",
    "http-equiv",
    "id",
    "lang",
    "name",
    "preserveAspectRatio",
    "rel",
    "role",
    "rx",
    "scope",
    "tabindex",
    "viewBox",
    "width",
    "x",
    "y",
};

static bool is_one_of(struct ic_str name, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (ic_str_is(name, names[i]))
            return true;
    return false;
}
#define IS_ONE_OF(name, names) is_one_of((name), (names), sizeof(names) / sizeof *(names))

struct reader {
    const char *at;
    IC_VEC(struct ic_str) open;
    struct ic_pool ids, links;
    uint32_t elements;
};

static struct ic_str take_name(struct reader *r)
{
    const char *start = r->at;
    while ((*r->at >= 'a' && *r->at <= 'z') || (*r->at >= 'A' && *r->at <= 'Z') ||
           (*r->at >= '0' && *r->at <= '9') || *r->at == '-')
        r->at++;
    return ic_str_n(start, (size_t)(r->at - start));
}

static void read_attribute(struct reader *r)
{
    struct ic_str name = take_name(r);
    assert_true(IS_ONE_OF(name, attributes));
    assert_true(r->at[0] == '=' && r->at[1] == '"');
    const char *start = r->at += 2;
    while (*r->at != '"') {
        assert_true(*r->at && *r->at != '<' && *r->at != '>');
        r->at++;
    }
    struct ic_str value = ic_str_n(start, (size_t)(r->at++ - start));
    if (ic_str_is(name, "id")) {
        uint32_t before = r->ids.count;
        assert_true(ic_pool_add(&r->ids, value) >= before); // none twice
    } else if (ic_str_is(name, "href")) {
        assert_true(value.data[0] == '#' || ic_str_starts(value, "https://") ||
                    ic_str_starts(value, "http://"));
        if (value.data[0] == '#' && value.data[1] != '?')
            ic_pool_add(&r->links, ic_str_n(value.data + 1, value.len - 1));
    }
}

static void read_tag(struct reader *r)
{
    bool closes = r->at[1] == '/';
    r->at += closes ? 2 : 1;
    struct ic_str name = take_name(r);
    assert_true(IS_ONE_OF(name, elements));
    while (!closes && *r->at == ' ' && r->at[1] != '/') {
        r->at++;
        read_attribute(r);
    }
    if (closes) {
        assert_true(r->open.count && ic_str_eq(r->open.at[r->open.count - 1], name));
        r->open.count--;
    } else if (strncmp(r->at, " /", 2) == 0) {
        r->at += 2;
    } else {
        ic_vec_push(&r->open, name);
    }
    assert_int_equal(*r->at, '>');
    r->at++;
    r->elements += !closes;
    if (!closes && (ic_str_is(name, "script") || ic_str_is(name, "style")))
        r->at = strstr(r->at, "</");
}

static void read_entity(struct reader *r)
{
    static const char *const entities[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
        if (strncmp(r->at, entities[i], strlen(entities[i])) == 0) {
            r->at += strlen(entities[i]);
            return;
        }
    fail_msg("no entity: %.20s", r->at);
}

// Fails if it is not well-formed, has an element or attribute that it should not, an id twice, or a
// link into nothing.
static void check_markup(const struct ic_buf *html)
{
    static const char doctype[] = "<!DOCTYPE html>\n";
    struct reader r = {.at = html->data + strlen(doctype)};
    assert_memory_equal(html->data, doctype, strlen(doctype));
    while (*r.at) {
        if (*r.at == '<')
            read_tag(&r);
        else if (*r.at == '&')
            read_entity(&r);
        else if (*r.at == '>')
            fail_msg("unescaped: %.20s", r.at);
        else
            r.at++;
    }
    assert_int_equal(r.at - html->data, html->len); // no NUL
    assert_int_equal(r.open.count, 0);
    assert_true(r.elements > 20);
    for (uint32_t i = 1; i < r.links.count; i++)
        if (ic_pool_find(&r.ids, ic_pool_get(&r.links, i)) == IC_NONE)
            fail_msg("a link into nothing: %s", ic_pool_get(&r.links, i).data);
    ic_vec_release(&r.open);
    ic_pool_release(&r.ids);
    ic_pool_release(&r.links);
}

// Reports
// ------------------------------------------------------------------------------------------

static void test_sample(void **state)
{
    struct ic_buf html = {0};
    write_compared(*state, false, &html);
    check_markup(&html);
    assert_true(has(&html, "<title>1 error, 1 warning in demo – isrcheck</title>"));
    assert_true(has(&html, "isrcheck 1.2&lt;3&gt;"));
    assert_int_equal(count(&html, "<article class=\"view page"), 2);
    // The line, what is meant in it, the step below it with its level.
    assert_true(has(&html, "    3 | \t<mark>Stall(500)</mark>;  // wait\n</pre>"));
    assert_true(has(&html, "calls &#39;Drain&#39;</span> <span class=\"q q3\">DIRQL</span>"));
    // A file that can't be read has its steps all the same.
    assert_true(has(&html, "<span>init.c:88</span></p><p class=\"note\">"));
    assert_true(has(&html, "Also reached from</dt><dd><code>Message</code> (storport msi-isr"));
    assert_true(has(&html, "Rests on</dt><dd>x is set</dd>"));
    assert_true(has(&html, "// isrcheck: ignore[stall-over-budget] reason</pre>"));
    assert_true(has(&html, "&lt;U+001B&gt;[31m"));
    assert_true(has(&html, "bad&lt;FF&gt;name"));
    assert_true(has(&html, "class=\"all-reported\""));
    ic_buf_release(&html);
}

static void test_severe_ones_come_first(void **state)
{
    struct ic_buf html = {0};
    write_compared(*state, false, &html);
    const char *error = strstr(html.data, "<tr class=\"E\">");
    const char *warning = strstr(html.data, "<tr class=\"W\">");
    assert_true(error && warning && error < warning);
    ic_buf_release(&html);
}

static void test_suppressed(void **state)
{
    static const struct ic_suppression hidden = {"in-source", "it is right"};
    struct ic_report *report = *state;
    struct ic_buf html = {0};
    for (uint32_t i = 0; i < report->findings.count; i++)
        if (report->findings.at[i].severity == IC_SEVERITY_ERROR)
            report->findings.at[i].suppressed = &hidden;
    write_compared(report, false, &html);
    check_markup(&html);
    const char *error = strstr(html.data, "<tr class=\"E S\">");
    const char *warning = strstr(html.data, "<tr class=\"W\">");
    assert_true(error && warning && error > warning); // though more severe
    assert_true(has(&html, "suppressed<q>it is right</q>"));
    assert_true(has(&html, "<title>1 warning in"));
    assert_int_equal(count(&html, "// isrcheck: ignore["), 1); // of the other one
    assert_true(has(&html, "<b>1</b> <span>suppressed</span>"));
    ic_buf_release(&html);
}

static void test_programs_and_remarks(void **state)
{
    static const char *const programs[] = {"other<1>"};
    struct ic_report *report = *state;
    struct ic_buf html = {0};
    report->findings.at[0].also_programs = programs;
    report->findings.at[0].also_program_count = 1;
    ic_vec_push(&report->remarks,
                (struct ic_remark){{"isr.c", 4, 1, 4, 2, ""}, "there is no rule '<b>'"});
    write_compared(report, false, &html);
    check_markup(&html);
    assert_true(has(&html, "Also in program</dt><dd>other&lt;1&gt;</dd>"));
    assert_true(has(&html, "<li>isr.c:4: there is no rule &#39;&lt;b&gt;&#39;</li>"));
    ic_buf_release(&html);
}

// Steps close to each other are one excerpt with every line once, in order; others are apart.
static void test_excerpts(void **state)
{
    static const struct ic_step steps[] = {
        {{"steps.c", 10, 1, 10, 3, ""}, "F", 0, 3, "first"},
        {{"steps.c", 10, 4, 10, 5, ""}, "F", 0, IC_NONE, "second"},
        {{"steps.c", 14, 1, 14, 3, ""}, "F", 0, IC_NONE, "third"},
        {{"steps.c", 30, 1, 30, 3, ""}, "F", 0, IC_NONE, "far"},
        {{"steps.c", 29, 1, 29, 3, ""}, "F", 0, IC_NONE, "back"},
        {{"steps.c", 2, 1, 2, 3, ""}, "G", 1, IC_NONE, "below"},
    };
    struct ic_report *report = *state;
    struct ic_buf html = {0}, source = {0};
    for (int i = 1; i <= 40; i++)
        ic_buf_printf(&source, "line%d\n", i);
    sample_put("steps.c", source.data);
    struct ic_finding finding = nasty_finding("steps.c", 2, 1, 3, "here");
    finding.trace = steps;
    finding.trace_count = 6;
    report->findings.count = 0;
    ic_vec_push(&report->findings, finding);
    ic_report_finish(report);
    write_compared(report, false, &html);
    check_markup(&html);
    for (int i = 7; i <= 17; i++) {
        struct ic_buf line = {0};
        ic_buf_printf(&line, "%5d | ", i);
        assert_int_equal(count(&html, line.data), 1);
        ic_buf_release(&line);
    }
    assert_false(has(&html, "   18 | "));
    assert_int_equal(count(&html, "<p class=\"gap\">"), 2);
    assert_int_equal(count(&html, "<p class=\"where\">"), 2);
    assert_true(has(&html, "<span>second</span> <span class=\"q q3 as\">DIRQL</span>"));
    assert_true(has(&html, "    1 | line1\n    2 | <mark>li</mark>ne2\n</pre>"));
    ic_buf_release(&html);
    ic_buf_release(&source);
}

// Files beyond what is kept are read again, and what is kept stays below the limit.
static void test_sources_are_limited(void **state)
{
    enum { FILES = 5, LINE = 1 << 20, LINES = 9 };
    struct ic_sources_read sources = {0};
    struct ic_buf text = {0};
    struct ic_str line;
    char name[32];
    (void)state;
    for (int i = 0; i < LINES; i++) {
        for (int k = 1; k < LINE; k++)
            ic_buf_char(&text, (char)('a' + i));
        ic_buf_char(&text, '\n');
    }
    for (int i = 0; i < FILES; i++) {
        snprintf(name, sizeof name, "big%d.c", i);
        sample_put(name, text.data);
    }
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < FILES; i++) {
            snprintf(name, sizeof name, "big%d.c", i);
            assert_true(ic_sources_line(&sources, name, 9, &line));
            assert_int_equal(line.len, LINE - 1);
            assert_int_equal(line.data[0], 'i');
            assert_true(sources.bytes <= IC_SOURCES_LIMIT + 2 * LINES * LINE);
        }
    assert_false(ic_sources_line(&sources, "gone.c", 1, &line));
    assert_false(ic_sources_line(&sources, "", 1, &line));
    ic_sources_release(&sources);
    ic_buf_release(&text);
}

static void test_nasty(void **state)
{
    struct ic_report *report = *state;
    struct ic_buf html = {0};
    nasty_add(report);
    write_compared(report, true, &html);
    check_markup(&html);
    assert_int_equal(count(&html, "<script>"), 1);
    assert_true(
        has(&html, "a &quot;quote&quot; &#39;x&#39; 100%25; a]b](1) c:d, &lt;&amp;&gt; \\"));
    assert_true(has(&html, "suppressed<q>the &quot;device&quot; answers &lt;soon&gt;</q>"));
    assert_true(has(&html, "<td>not new</td>"));
    assert_true(has(&html, "<td>new</td>"));
    assert_true(has(&html, "it is in the baseline"));
    assert_true(has(&html, "signal 11 &lt;&quot;&amp;&quot;&gt;"));
    // The 40000 bytes of the long one stand in its page, and once only.
    assert_true(html.len < 200000);
    ic_buf_release(&html);
}

static void test_markup_in_sources(void **state)
{
    struct ic_report *report = *state;
    struct ic_buf html = {0};
    sample_put("bad.c", "</pre></noscript><script>alert(1)</script>\n"
                        "<!--\n]]>\n<img src=x onerror=alert(1)>\n");
    struct ic_finding finding = nasty_finding("bad.c", 2, 1, 5, "</noscript><script>x</script>");
    finding.function = "\"><script>";
    finding.context.function = "'><img src=x>";
    ic_vec_push(&report->findings, finding);
    ic_report_finish(report);
    write_compared(report, false, &html);
    check_markup(&html);
    assert_true(has(&html, "    1 | &lt;/pre&gt;&lt;/noscript&gt;&lt;script&gt;alert(1)"));
    assert_int_equal(count(&html, "<script"), 1);
    assert_int_equal(count(&html, "<img"), 0);
    ic_buf_release(&html);
}

static void test_a_line_without_end(void **state)
{
    enum { LONG = 100000 };
    struct ic_report *report = *state;
    struct ic_buf html = {0}, line = {0};
    for (int i = 0; i < LONG; i++)
        ic_buf_text(&line, "\xC3\xA4");
    ic_buf_text(&line, "x\n");
    sample_put("long.c", line.data);
    ic_vec_push(&report->findings, nasty_finding("long.c", 1, LONG, LONG + 9, "in the middle"));
    ic_vec_push(&report->findings, nasty_finding("long.c", 1, 1, 2 * LONG, "all of it"));
    ic_report_finish(report);
    write_compared(report, false, &html);
    check_markup(&html);
    assert_true(html.len < 150000);
    assert_true(has(&html, "    1 | …\xC3\xA4"));
    ic_buf_release(&html);
    ic_buf_release(&line);
}

static void test_equal_fingerprints(void **state)
{
    struct ic_report *report = *state;
    struct ic_buf html = {0};
    report->findings.at[1].fingerprint = report->findings.at[0].fingerprint;
    write_compared(report, false, &html);
    check_markup(&html); // no id twice
    ic_buf_release(&html);
}

static void test_nothing(void **state)
{
    struct ic_report empty = {0};
    struct ic_buf html = {0};
    (void)state;
    write_compared(&empty, false, &html);
    check_markup(&html);
    assert_true(has(&html, "Nothing was found"));
    assert_true(has(&html, "nothing was checked"));
    assert_true(has(&html, "<title>no findings in my&lt;b&gt;driver – isrcheck</title>"));
    ic_buf_release(&html);
    empty.incomplete = true;
    write_compared(&empty, false, &html);
    assert_true(has(&html, "The analysis is incomplete"));
    ic_buf_release(&html);
}

static void test_pages_of_rules(void **state)
{
    static const char *const pages[] = {"https://learn.microsoft.com/a?b=<c>&d",
                                        "javascript:alert(1)"};
    static const struct ic_rule rule = {.code = "TEAM1",
                                        .name = "a rule/of \"ours\"",
                                        .title = "<b>",
                                        .what = "One `a < b` here.\n\nTwo `open.\n\nThree.",
                                        .bad = "x = \"</pre>\";\n",
                                        .pages = pages,
                                        .page_count = 2};
    struct ic_report *report = *state;
    struct ic_buf html = {0};
    report->findings.at[0].rule = &rule;
    write_compared(report, false, &html);
    check_markup(&html);
    assert_true(has(&html, "<p>One <code>a &lt; b</code> here.</p>\n<p>Two <code>open.</code></p>\n"
                           "<p>Three.</p>"));
    assert_true(has(&html, "href=\"https://learn.microsoft.com/a?b=&lt;c&gt;&amp;d\""));
    assert_true(has(&html, "<li>javascript:alert(1)</li>"));
    ic_buf_release(&html);
}

// Routines
// ------------------------------------------------------------------------------------------

static struct ic_call_node node(const char *function, uint32_t parent)
{
    return (struct ic_call_node){
        .function = function, .at = {"isr.c", 1, 1, 1, 2, ""}, .parent = parent};
}

static void test_picture_and_latency(void **state)
{
    static const struct ic_latency_loop loops[] = {
        {{"isr.c", 3, 1, 3, 9, ""}, "Drain", "unknown", 0, 32, 3200}};
    const struct ic_latency latency = {.weighed_us = 3200,
                                       .budget_us = 50,
                                       .loops = loops,
                                       .loop_count = 1,
                                       .call_depth = 2,
                                       .recursive = true,
                                       .defers = "no"};
    struct ic_call_node nodes[] = {node("Interrupt", IC_NONE), node("Drain", 0), node("A<b>", 1)};
    for (int i = 0; i < IC_MAX_CALL_ROUTINES; i++)
        nodes[1].routines[i] = "Stall";
    nodes[1].routine_count = IC_MAX_CALL_ROUTINES + 1;
    nodes[2].callers = 2;
    const struct ic_calls calls = {nodes, 3, 7};
    struct ic_report *report = *state;
    struct ic_buf html = {0};
    for (uint32_t i = 0; i < report->contexts.count; i++)
        if (strcmp(report->contexts.at[i].context.kind, "isr") == 0) {
            report->contexts.at[i].latency = &latency;
            report->contexts.at[i].calls = &calls;
        }
    write_compared(report, false, &html);
    check_markup(&html);
    assert_true(has(&html, "<td class=\"r over\">3.2 ms <span class=\"sr\">over budget</span>"));
    assert_true(has(&html, "<td>unknown, taken as 32</td>"));
    assert_true(has(&html, "3.2 ms on the worst path, of a budget of 50 µs."));
    assert_true(has(&html, "<g class=\"fn E\"><title>Drain, isr.c:1</title>"));
    assert_true(has(&html, ">A&lt;b&gt;</text>"));
    assert_true(has(&html, ", Stall …</text>"));
    assert_true(has(&html, "↖ 2 callers"));
    assert_true(has(&html, "7 more functions are not drawn"));
    assert_int_equal(count(&html, "<rect class=\"badge\""), 2);
    ic_buf_release(&html);
}

// 300 functions, each calling the next two of a tree: few are drawn, the one with the finding
// always.
static void test_large_picture(void **state)
{
    enum { ALL = 300 };
    static struct ic_call_node nodes[ALL];
    struct ic_report *report = *state;
    struct ic_buf html = {0};
    for (uint32_t i = 0; i < ALL; i++)
        nodes[i] = node("F", i ? (i - 1) / 2 : IC_NONE);
    nodes[ALL - 1].function = "Drain";
    const struct ic_calls calls = {nodes, ALL, 0};
    for (uint32_t i = 0; i < report->contexts.count; i++)
        report->contexts.at[i].calls = &calls;
    write_compared(report, false, &html);
    check_markup(&html);
    assert_true(has(&html, "<title>Drain, isr.c:1</title>"));
    assert_int_equal(count(&html, "<g class=\"fn"), 2 * 60);
    assert_true(has(&html, "240 more functions are not drawn"));
    assert_true(has(&html, " more</tspan>"));
    ic_buf_release(&html);
}

// For checker/test/browser/: the report with everything that is hard to get otherwise.
static void test_for_browsers(void **state)
{
    const char *path = getenv("ISRCHECK_HTML_OUT");
    struct ic_report *report = *state;
    struct ic_buf html = {0};
    nasty_add(report);
    write_compared(report, true, &html);
    if (path)
        assert_true(ic_file_write(path, ic_buf_view(&html), NULL));
    ic_buf_release(&html);
}

int main(void)
{
#define ONE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        ONE(test_sample),
        ONE(test_severe_ones_come_first),
        ONE(test_suppressed),
        ONE(test_excerpts),
        ONE(test_programs_and_remarks),
        ONE(test_sources_are_limited),
        ONE(test_nasty),
        ONE(test_markup_in_sources),
        ONE(test_a_line_without_end),
        ONE(test_equal_fingerprints),
        ONE(test_nothing),
        ONE(test_pages_of_rules),
        ONE(test_picture_and_latency),
        ONE(test_large_picture),
        ONE(test_for_browsers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
