// The text of a source as tokens and statements.
#include "sample.h"

#include "base/buf.h"
#include "base/map.h"
#include "report/tokens.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static struct ic_report report;

static int open_folder(void **state)
{
    (void)state;
    sample_open(&report);
    return 0;
}

static int close_folder(void **state)
{
    (void)state;
    sample_close(&report);
    return 0;
}

// Statements are told by '|' between them, tokens by blanks.
static void assert_tokens(const char *source, const char *expected)
{
    struct ic_tokens tokens = {0};
    struct ic_buf out = {0};
    sample_put("tokens.c", source);
    ic_buf_text(&out, "");
    assert_true(ic_tokens_load(&tokens, "tokens.c"));
    for (uint32_t i = 0; i < tokens.at.count; i++) {
        bool same = i && tokens.at.at[i].statement == tokens.at.at[i - 1].statement;
        ic_buf_text(&out, i == 0 ? "" : same ? " " : " | ");
        ic_buf_str(&out, ic_token_text_of(&tokens, i));
    }
    assert_string_equal(out.data, expected);
    ic_buf_release(&out);
    ic_tokens_release(&tokens);
}

static void statements(void **state)
{
    (void)state;
    assert_tokens("a(b, c); d;", "a ( b , c ) ; | d ;");
    assert_tokens("int f(int a)\n{ return a; }", "int f ( int a ) { | return a ; | }");
    assert_tokens("if (a) b; else c;", "if ( a ) | b ; | else | c ;");
    assert_tokens("for (a; b; c) d;", "for ( a ; b ; c ) | d ;");
    assert_tokens("do a; while (b);", "do | a ; | while ( b ) | ;");
    assert_tokens("case A: b; default: c;", "case A : | b ; | default : | c ;");
    assert_tokens("x = a ? b : c;", "x = a ? b : c ;");
    assert_tokens("f((T){1, 2}, [&]{ g(); });", "f ( ( T ) { 1 , 2 } , [ & ] { g ( ) ; | } | ) ;");
    assert_tokens("__try { a; } __except (b) { c; }",
                  "__try | { | a ; | } | __except ( b ) | { | c ; | }");
}

static void directives_are_statements_of_their_own(void **state)
{
    (void)state;
    assert_tokens("f(a,\n#if X\nb,\n#endif\nc);", "f ( a , | # if X | b , | # endif | c ) ;");
    assert_tokens("#define A(x) { x; } \\\n y\n# undef A\nz;",
                  "# define A ( x ) { x ; } y | # undef A | z ;");
}

static void missing_parentheses_end_at_the_semicolon(void **state)
{
    (void)state;
    assert_tokens("f(a; g(b); h(c);", "f ( a ; | g ( b ) ; | h ( c ) ;");
    assert_tokens("for (a; b; c; d; e; f;", "for ( a ; b ; c ; | d ; | e ; | f ;");
    assert_tokens("f a); g;", "f a ) ; | g ;");
}

static void odd_text(void **state)
{
    (void)state;
    assert_tokens("", "");
    assert_tokens("/* open", "");
    assert_tokens("a // b \\\n c\nd", "a d");
    assert_tokens("\"a\\\"b\" 'c' L\"d\" \"open\ne", "\"a\\\"b\" 'c' L\"d\" \"open e");
    assert_tokens("R\"x(a \" ) ; )x\" b", "R\"x(a \" ) ; )x\" b");
    assert_tokens("R\"x(open ; b", "R\"x(open ; b");
    assert_tokens("1'000.5 0x1F a$b", "1'000.5 0x1F a$b");
    assert_tokens("\xEF\xBB\xBFint a;", "int a ;");
    assert_tokens("a \\\r\n b", "a b");
    assert_tokens("\\", "\\");
    assert_tokens("}}};((({", "} | } | } | ; | ( ( ( {");
}

static void places(void **state)
{
    (void)state;
    struct ic_tokens tokens = {0};
    sample_put("tokens.c", "int a;\n\n  f(b,\n    c);\n");
    assert_true(ic_tokens_load(&tokens, "tokens.c"));
    assert_int_equal(ic_token_at(&tokens, 1, 5), 1);
    assert_int_equal(ic_token_at(&tokens, 1, 6), 2);
    assert_int_equal(ic_token_at(&tokens, 1, 4), IC_NONE);
    assert_int_equal(ic_token_at(&tokens, 3, 3), 3);
    assert_int_equal(ic_token_at(&tokens, 0, 1), IC_NONE);
    assert_int_equal(ic_token_at(&tokens, 99, 1), IC_NONE);
    assert_int_equal(ic_tokens_before(&tokens, 2, 1), 3);
    assert_int_equal(ic_tokens_before(&tokens, 99, 1), tokens.at.count);
    const struct ic_statement *s = &tokens.statements.at[tokens.at.at[3].statement];
    assert_int_equal(s->line, 3);
    assert_int_equal(s->last_line, 4);
    assert_false(ic_tokens_load(&tokens, "gone.c"));
    assert_false(ic_tokens_load(&tokens, "gone.c"));
    assert_int_equal(tokens.at.count, 0);
    assert_true(ic_tokens_load(&tokens, "tokens.c"));
    ic_tokens_release(&tokens);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statements),
        cmocka_unit_test(directives_are_statements_of_their_own),
        cmocka_unit_test(missing_parentheses_end_at_the_semicolon),
        cmocka_unit_test(odd_text),
        cmocka_unit_test(places),
    };
    return cmocka_run_group_tests(tests, open_folder, close_folder);
}
