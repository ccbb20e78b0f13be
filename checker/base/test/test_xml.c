// XML files.
#include "base/xml.h"

#include "base/buf.h"
#include "base/map.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static struct ic_xml xml;
static struct ic_error error;

static bool parse_bytes(const char *bytes, size_t len)
{
    ic_xml_release(&xml);
    xml = (struct ic_xml){0};
    error = (struct ic_error){0};
    return ic_xml_parse(ic_str_n(bytes, len), "a.xml", &xml, &error);
}

static bool parse(const char *text)
{
    return parse_bytes(text, strlen(text));
}

static void elements(void **state)
{
    (void)state;
    assert_true(parse("<?xml version=\"1.0\"?>\n<!-- c --><a x='1' Y=\"&lt;2&gt;&#65;\">t1\n"
                      "<b/>t2<n:c z:d='e'>in<![CDATA[<&]]></n:c>\n</a>"));
    assert_int_equal(xml.nodes.count, 3);
    assert_string_equal(xml.nodes.at[0].text.data, "t1\nt2\n");
    assert_string_equal(ic_xml_attribute(&xml, 0, "X"), "1");
    assert_string_equal(ic_xml_attribute(&xml, 0, "y"), "<2>A");
    assert_null(ic_xml_attribute(&xml, 0, "z"));
    assert_int_equal(xml.nodes.at[0].line, 2);
    uint32_t b = xml.nodes.at[0].child, c = xml.nodes.at[b].next;
    assert_true(ic_xml_is(&xml, b, "B"));
    assert_int_equal(xml.nodes.at[b].child, IC_NONE);
    assert_true(ic_xml_is(&xml, c, "c"));
    assert_string_equal(xml.nodes.at[c].text.data, "in<&");
    assert_string_equal(ic_xml_attribute(&xml, c, "d"), "e");
    assert_int_equal(xml.nodes.at[c].line, 3);
    assert_int_equal(xml.nodes.at[c].next, IC_NONE);
}

static void encodings(void **state)
{
    (void)state;
    assert_true(parse("\xEF\xBB\xBF\r\n<a/>"));
    assert_true(parse("<?xml version='1.0' encoding='Windows-1252'?><a>\xE4</a>"));
    assert_string_equal(xml.nodes.at[0].text.data, "\xC3\xA4");
    assert_true(parse("<?xml version='1.0' encoding='iso-8859-1'?><a>\xE4</a>"));
    assert_true(parse_bytes("\xFF\xFE<\0a\0/\0>\0", 10));
    assert_true(parse_bytes("\xFE\xFF\0<\0a\0/\0>", 10));
    assert_false(parse("<a>\xE4</a>"));
    assert_false(parse("<?xml version='1.0' encoding='klingon'?><a/>"));
}

static void errors_have_places(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t line;
    } cases[] = {
        {"", 1},
        {"<a>", 1},
        {"<a>\n<b>\n</a>", 3},
        {"<a/>\n<b/>", 2},
        {"<a>&nope;</a>", 1},
        {"text", 1},
        {"<a x='1' x='2'/>", 1},
        {"<a>\x01</a>", 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_false(parse(cases[i].text));
        assert_string_equal(error.file, "a.xml");
        assert_int_equal(error.line, cases[i].line);
        assert_true(*error.text);
        assert_int_equal(xml.nodes.count, 0);
    }
    assert_false(parse_bytes("<a>\0</a>", 8));
    assert_false(parse_bytes("<a/>\0<b/>", 9));
}

static void document_types_are_refused(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://example.com/'> %x;]><a/>",
        "<!DOCTYPE a [<!ENTITY b 'bbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>",
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_false(parse(cases[i]));
        assert_non_null(strstr(error.text, "document type"));
    }
}

static void limits(void **state)
{
    (void)state;
    for (int depth = IC_XML_DEPTH; depth <= 100000;
         depth = depth == IC_XML_DEPTH ? depth + 1 : depth * 20) {
        struct ic_buf text = {0};
        for (int i = 0; i < depth; i++)
            ic_buf_text(&text, "<a>");
        for (int i = 0; i < depth; i++)
            ic_buf_text(&text, "</a>");
        assert_int_equal(parse(text.data), depth <= IC_XML_DEPTH);
        ic_buf_release(&text);
    }
    assert_non_null(strstr(error.text, "at most 200 levels"));
    struct ic_buf text = {0};
    ic_buf_text(&text, "<a>");
    for (int i = 0; i < IC_XML_NODES; i++)
        ic_buf_text(&text, "<b/>");
    ic_buf_text(&text, "</a>");
    assert_false(parse(text.data));
    assert_non_null(strstr(error.text, "too many elements"));
    while (text.len <= IC_XML_SIZE)
        ic_buf_text(&text, "                                ");
    assert_false(parse(text.data));
    assert_non_null(strstr(error.text, "larger than 16 MiB"));
    ic_buf_release(&text);
}

static int release(void **state)
{
    (void)state;
    ic_xml_release(&xml);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(elements),
        cmocka_unit_test(encodings),
        cmocka_unit_test(errors_have_places),
        cmocka_unit_test(document_types_are_refused),
        cmocka_unit_test(limits),
    };
    return cmocka_run_group_tests(tests, NULL, release);
}
