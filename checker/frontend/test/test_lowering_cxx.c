// C++: objects made and destroyed on every way, methods, lambdas, templates.
#include "interpret.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static const char lock[] = "extern \"C\" { int g(int); void raise(void); }\n"
                           "struct Lock { int n; Lock(int i) : n(i) { g(100 + n); }\n"
                           "    ~Lock() { g(-n); } operator bool() const { return n > 1; } };\n";

static void read_cxx(struct ic_unit *unit, const char *code) {
    char text[4096];
    snprintf(text, sizeof text, "%s%s", lock, code);
    snippet_read(unit, "t.cpp", text);
}

static void test_destructors(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    read_cxx(&unit, "extern \"C\" int f(int a) { Lock x(1); if (a == 1) return g(5); { Lock y(2);\n"
                    "    if (a == 2) goto out; g(6); } g(7); out: return g(8); }\n"
                    "extern \"C\" void loop(int n) { for (int i = 1; i < n; i++) { Lock x(i);\n"
                    "    if (i == 1) continue; if (i == 3) break; g(0); } }\n"
                    "extern \"C\" void pick(int a) { switch (a) { case 1: { Lock x(1); break; }\n"
                    "    default: Lock y(2); g(3); } }\n"
                    "extern \"C\" void finally(int a) { __try { g(1); } __finally { g(2); } }\n");
    assert_string_equal(run1(&unit, "f", 1), "g(101) g(5) g(-1) =0");
    assert_string_equal(run1(&unit, "f", 2), "g(101) g(102) g(-2) g(8) g(-1) =0");
    assert_string_equal(run1(&unit, "f", 3), "g(101) g(102) g(6) g(-2) g(7) g(8) g(-1) =0");
    assert_string_equal(run1(&unit, "loop", 9), "g(101) g(-1) g(102) g(0) g(-2) g(103) g(-3)");
    assert_string_equal(run1(&unit, "pick", 1), "g(101) g(-1)");
    assert_string_equal(run1(&unit, "pick", 2), "g(102) g(3) g(-2)");
    assert_string_equal(run1(&unit, "finally", 0), "g(1) g(2)");
    assert_true(snippet_call(&unit, "f", 1)->flags & IC_CALL_METHOD ||
                snippet_call(&unit, "f", 2)->flags & IC_CALL_IMPLICIT);
    ic_unit_release(&unit);
}

static void test_temporaries(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    read_cxx(&unit, "extern \"C\" {\n"
                    "void plain(int a) { Lock(a + 0); g(0); }\n"
                    "void cond(int a) { if (Lock(a)) g(1); else g(2); }\n"
                    "int maybe(int a) { return (a && Lock(a + 2)) ? 7 : 8; }\n"
                    "void extended(void) { const Lock &r = Lock(5); g(r.n); }\n"
                    "Lock give(int a) { return Lock(a); }\n"
                    "void taken(void) { Lock x = give(4); g(x.n); }\n"
                    "}\n");
    assert_string_equal(run1(&unit, "plain", 3), "g(103) g(-3) g(0)");
    assert_string_equal(run1(&unit, "cond", 3), "g(103) g(-3) g(1)");
    assert_string_equal(run1(&unit, "cond", 1), "g(101) g(-1) g(2)");
    assert_string_equal(run1(&unit, "maybe", 1), "g(103) g(-3) =7");
    assert_string_equal(run1(&unit, "maybe", 0), "=8");
    assert_string_equal(run1(&unit, "extended", 0), "g(105) g(5) g(-5)");
    assert_string_equal(run1(&unit, "taken", 0), "g(104) g(4) g(-4)");
    ic_unit_release(&unit);
}

static void test_classes(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    read_cxx(&unit,
             "struct Base { int b; Base(int i) : b(i) {} virtual void quiet(); int get() const\n"
             "    { return b; } };\n"
             "struct Dev : Base { Lock l; int t[2] = {4, 5}; Dev() : Base(3), l(2) {}\n"
             "    ~Dev() { g(9); } void quiet() override; static int isr(Dev *d);\n"
             "    Dev &operator+=(int i) { b += i; return *this; } };\n"
             "int Dev::isr(Dev *d) { *d += 4; return d->get() + d->t[1]; }\n"
             "void virt(Base *p) { p->quiet(); p->Base::quiet(); }\n"
             "extern \"C\" int make(void) { Dev d; return Dev::isr(&d); }\n"
             "extern \"C\" void heap(void) { Dev *d = new Dev; g(d->b); delete d; }\n");
    assert_string_equal(run1(&unit, "make", 0), "g(102) g(9) g(-2) =12");
    assert_string_equal(run1(&unit, "heap", 0), "g(102) g(3) g(9) g(-2) operator delete(&)");
    const struct ic_call *call = snippet_call(&unit, "virt", 0);
    assert_true(call->flags & IC_CALL_VIRTUAL);
    assert_true(call->flags & IC_CALL_METHOD);
    assert_true(ic_str_is(ic_unit_text(&unit, call->written), "quiet"));
    assert_ptr_equal(&unit.symbols.at[call->symbol], snippet_symbol(&unit, "Base::quiet"));
    assert_false(snippet_call(&unit, "virt", 1)->flags & IC_CALL_VIRTUAL);
    const struct ic_symbol *isr = snippet_symbol(&unit, "Dev::isr");
    assert_int_equal(isr->flags & IC_SYMBOL_METHOD, 0);
    assert_int_not_equal(isr->record, IC_NONE);
    ic_unit_release(&unit);
}

static void test_lambdas_and_templates(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    read_cxx(
        &unit,
        "template <class T> T twice(T v) { g(v); return v + v; }\n"
        "template <int N> struct Stall { static void run() { if constexpr (N > 1) g(N);\n"
        "    else g(0); } };\n"
        "constexpr int kDelay = 50;\n"
        "extern \"C\" int lambda(int a) { int b = 2; auto f = [&b, a](int c) { b += c;\n"
        "    return a; }; int r = f(5); return b * 10 + r; }\n"
        "extern \"C\" void templates(void) { g(twice(3)); Stall<4>::run(); Stall<1>::run(); }\n"
        "extern \"C\" void range(void) { int v[] = {1, 2, 3}; for (int &x : v) x++;\n"
        "    for (int x : v) g(x); }\n"
        "extern \"C\" void defaults(int a, int b = 6) { g(b); }\n"
        "extern \"C\" void calls(void) { defaults(1); g(kDelay); }\n"
        "extern \"C\" void caught(int a) { try { if (a) throw a; g(1); } catch (...) { g(2); } "
        "}\n");
    assert_string_equal(run1(&unit, "lambda", 1), "=71");
    assert_string_equal(run1(&unit, "templates", 0), "g(3) g(6) g(4) g(0)");
    assert_string_equal(run1(&unit, "range", 0), "g(2) g(3) g(4)");
    assert_int_equal(unit.loops.at[snippet_function(&unit, "range")->first_loop].kind,
                     IC_LOOP_RANGE);
    assert_string_equal(run1(&unit, "calls", 0), "g(6) g(50)");
    assert_string_equal(run1(&unit, "caught", 1), "g(2)");
    assert_string_equal(run1(&unit, "caught", 0), "g(1)");
    ic_unit_release(&unit);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_destructors),
        cmocka_unit_test(test_temporaries),
        cmocka_unit_test(test_classes),
        cmocka_unit_test(test_lambdas_and_templates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
