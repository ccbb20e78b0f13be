// Sources that do not parse clean keep their calls, and what is lost is counted.
#include "reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define HEAD                                                                                       \
    "typedef unsigned long ULONG; typedef void *PVOID; typedef unsigned char BOOLEAN;\n"           \
    "ULONG Read(int n); void Stall(ULONG n); int Other(int a, ...);\n"                             \
    "struct S { ULONG a; PVOID (*Reset)(struct S *); };\n"

// A statement in a function of (struct S *s, int x), and how many calls of Read it has to keep.
struct kept {
    const char *statement;
    uint32_t calls;
};

static const struct kept statements[] = {
    {"if (Read(1) == UNKNOWN) Stall(UNKNOWN_TIME);", 1},
    {"UNKNOWN t = Read(1); Other(t, Read(2));", 2},
    {"UNKNOWN *p = (UNKNOWN *)Other(1); p->Reset(p, Read(1)); p->x = Read(2);", 2},
    {"PUNKNOWN p = Other(1); p[1].x = Read(1); *p = Read(2); if (p == 0) Read(3);", 3},
    {"switch (x) { case UNKNOWN_A: case UNKNOWN_B: Read(1); break; case UNKNOWN_C: Read(2); }", 2},
    {"switch (UNKNOWN) { case UNKNOWN_A | 1: Read(1); case (UNKNOWN_B): Read(2); }", 2},
    {"x = (UNKNOWN)Read(1); x = (UNKNOWN)(Read(2)); x = -(UNKNOWN)Read(3);", 3},
    {"x = (UNKNOWN) & Read(1); x = UNKNOWN * Read(2); x = (UNKNOWN) * Read(3);", 3},
    {"((UNKNOWN *)s)->x = Read(1); *(volatile UNKNOWN *)(s + 1) = Read(2);", 2},
    {"UNKNOWN = Read(1); UNKNOWN.a.b[2] = Read(2); UNKNOWN_P->a->b(Read(3));", 3},
    {"UNKNOWN_TABLE[Read(1)] = Read(2); x = UNKNOWN_LIMIT ? Read(3) : UNKNOWN;", 3},
    {"UNKNOWN(1, Read(1)); Other(UNKNOWN(Read(2)));", 2},
    {"UNKNOWN_FOREACH(s, x) { Read(1); } UNKNOWN_BEGIN Read(2); UNKNOWN_END Read(3);", 3},
    {"UNKNOWN_CODE(Read(1); Read(2);)", 2},
    {"Other(1, \"a\" UNKNOWN_TEXT \"b\", Read(1)); Other(2, UNKNOWN_TEXT \"b\", Read(2));", 2},
    {"for (UNKNOWN *i = s; i; i++) Read(1); while (Read(2) != UNKNOWN) { Read(3); }", 3},
    {"s->missing = Read(1); s->more.missing(Read(2)); Other(s->missing, Read(3));", 3},
    {"(ULONG)s->a = Read(1); (PVOID)s = Read(2);", 2},
    {"Stall(1, Read(1)); Stall(); Read(2, 3);", 2},
    {"__try { Read(1); } __except (UNKNOWN) { Read(2); } __try { Read(3); } __finally { Read(4); }",
     4},
    {"UNKNOWN const *c = Other(1); const UNKNOWN d = Read(1); static UNKNOWN *e;", 1},
    {"UNKNOWN a[2] = { Read(1) }; UNKNOWN b = { .Field = Read(2) };", 2},
};

static void test_statements_keep_their_calls(void **state) {
    struct reading *r = *state;
    for (size_t i = 0; i < sizeof statements / sizeof *statements; i++) {
        char text[1500];
        snprintf(text, sizeof text, HEAD "void f(struct S *s, int x) {\n%s\n}\nvoid g(void) { }\n",
                 statements[i].statement);
        reading_source(r, "a.c", text);
        if (reading_calls(r, "Read") != statements[i].calls || r->unit.holes.count ||
            !reading_defined(r, "g"))
            fail_msg("%s\n%u calls, %u holes", statements[i].statement, reading_calls(r, "Read"),
                     r->unit.holes.count);
    }
}

// Whole functions of which f has to be there with its call, and g behind it.
static const char *const functions[] = {
    "UNKNOWN void f(void) { Read(1); }",
    "UNKNOWN(3) UNKNOWN2 static void f(void) { Read(1); }",
    "void UNKNOWN_CC f(ULONG x) { Read(1); }",
    "static UNKNOWN_INLINE BOOLEAN UNKNOWN_CC f(void) { return Read(1); }",
    "void f(void) UNKNOWN { Read(1); }",
    "void f(void) UNKNOWN(3) { Read(1); }",
    "void f(UNKNOWN_IN ULONG x, UNKNOWN_OUT(x) PVOID p, ULONG y UNKNOWN_POST) { Read(1); }",
    "void f(UNKNOWN_T *x, UNKNOWN_U y) { Read(1); }",
    "UNKNOWN_T *f(UNKNOWN_T a[]) { return Read(1); }",
    "UNKNOWN_DECLARE(a, b)\nvoid f(void) { Read(1); }",
    "UNKNOWN_MODULE(\"x\", 3);\nvoid f(void) { Read(1); }",
    "typedef void (UNKNOWN_CC *PF)(ULONG); void f(void) { Read(1); }",
    "struct Q { UNKNOWN ULONG a; UNKNOWN2(3) PVOID b; UNKNOWN_T c; }; void f(void) { Read(1); }",
    "static UNKNOWN_T t[] = { UNKNOWN_A, UNKNOWN_B }; int a[UNKNOWN]; void f(void) { Read(1); }",
    "enum { A = UNKNOWN, B }; void f(void) { switch (Read(1)) { case A: case B: ; } }",
    "int f(a, b) int a; char b; { return Read(1); }",
    "int f(a, b) UNKNOWN_T a; UNKNOWN_U *b; { return Read(1); }",
    "f(a) int a; { return Read(1); }",
    "void p(UNKNOWN_T, ULONG); void q(UNKNOWN_T *, UNKNOWN_U); void f(void) { Read(1); }",
    "BOOLEAN f(int a); BOOLEAN f(PVOID a, int b) { return Read(1); }",
    "typedef BOOLEAN (*PROLE)(PVOID); PROLE f; BOOLEAN f(PVOID a) { return Read(1); }",
    "typedef BOOLEAN ROLE(PVOID); ROLE f; BOOLEAN f(PVOID a) { return Read(1); }",
    "UNKNOWN_ROLE f; BOOLEAN f(PVOID a) { return Read(1); }",
    "void f(void) { try { Read(1); } finally { Stall(1); } }",
};

static void test_functions_survive(void **state) {
    struct reading *r = *state;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        char text[1500];
        snprintf(text, sizeof text, HEAD "%s\nvoid g(void) { Stall(2); }\n", functions[i]);
        reading_source(r, "a.c", text);
        if (reading_calls(r, "Read") != 1 || r->unit.holes.count || !reading_defined(r, "f") ||
            !reading_defined(r, "g"))
            fail_msg("%s\n%u calls, %u holes, f %u, g %u", functions[i], reading_calls(r, "Read"),
                     r->unit.holes.count, reading_defined(r, "f"), reading_defined(r, "g"));
    }
}

static void test_cplusplus(void **state) {
    struct reading *r = *state;
    reading_source(r, "a.cpp",
                   HEAD
                   "class C { public: void m(UNKNOWN *x) { x->y = Read(1); undeclared(Read(2)); }"
                   " ULONG n; };\n"
                   "void f(S *s, UNKNOWN_T &t) { if (Read(3) == UNKNOWN_A) Stall(UNKNOWN_B);\n"
                   "  UNKNOWN_T *p = static_cast<UNKNOWN_T *>(t); undeclared2(p, Read(4));\n"
                   "  auto l = [&](int k) { return Read(k) + UNKNOWN_C; }; l(5); }\n");
    assert_int_equal(reading_calls(r, "Read"), 5);
    assert_int_equal(r->unit.holes.count, 0);
    assert_int_equal(reading_calls(r, "undeclared"), 1);
    assert_int_equal(reading_calls(r, "undeclared2"), 1);
}

// `(a, b)` that has no type at all, and names whose template is not known.
static void test_untyped_initialisers(void **state) {
    struct reading *r = *state;
    reading_source(
        r, "a.cpp",
        HEAD "struct C { int a; C(int); int m(int); };\n"
             "template <class T> struct V { V(T, T); T t; };\n"
             "void f(int h, C *s) { UNK x(Read(1), h.cap); C y(Read(2), h.cap);\n"
             "  C z[2](Read(3), h.cap); const C &r(Read(4), h.cap); auto w(Read(5), h.cap);\n"
             "  auto *n = new C(Read(6), h.cap); V v(Read(7), h.cap);\n"
             "  UNK q[3]{Read(8), h.cap}; C u{Read(9), h.cap}; C(Read(10), h.cap).m(1); }\n"
             "struct D : C { C t; D(int h) : C(Read(11), h.cap), t(Read(12), h.cap) {} };\n"
             "void g(C *s) { auto x = Unknown<int>(Read(13)); auto [a, b] = Read(14); a = 3;\n"
             "  UNK<int> q(Read(15), 2); auto l = [z = UNK(1, 2)] { return z; }; auto e;\n"
             "  for (auto i : UNK) Read(16); s->bar = (1, {2}); auto p = Unknown<C>{1, s->q}; }\n"
             "C global(Read(17), global.cap);\n");
    assert_int_equal(r->unit.info.status, IC_UNIT_RECOVERED);
    assert_true(reading_calls(r, "Read") >= 12);
    reading_source(r, "a.c",
                   HEAD "void f(int h, struct S *s) { int x = (UNK)(Read(1), h.cap);\n"
                        "  s->q = ((PUNK)(Read(2), 3)).x; (UNK2 *)(Read(3), h.cap)->y = 2;\n"
                        "  s->q = (struct S)(Read(4), h.cap); Other((struct S)(1, 2).a); }\n");
    assert_int_equal(r->unit.info.status, IC_UNIT_RECOVERED);
    assert_true(reading_calls(r, "Read") >= 3);
}

static void test_hundreds_of_names(void **state) {
    struct reading *r = *state;
    size_t size = 40000, used = 0;
    char *text = malloc(size);
    used += (size_t)snprintf(text, size, HEAD "void f(int x) {\n");
    for (int i = 0; i < 200; i++)
        used += (size_t)snprintf(text + used, size - used,
                                 "if (Read(%d) == NAME_%d) Stall(N_%d);\n", i, i, i);
    snprintf(text + used, size - used, "}\n");
    reading_source(r, "a.c", text);
    free(text);
    assert_int_equal(reading_calls(r, "Read"), 200);
    assert_int_equal(reading_calls(r, "Stall"), 200);
    assert_int_equal(r->unit.holes.count, 0);
}

static void test_missing_includes_are_notes(void **state) {
    struct reading *r = *state;
    reading_source(r, "a.c",
                   "#include \"gone.h\"\n#include <a.tmh>\nint g(void);\n"
                   "int f(void) { DoTrace(1, g()); return g(); }\n");
    assert_int_equal(r->unit.info.status, IC_UNIT_OK);
    assert_int_equal(r->unit.info.errors, 0);
    assert_int_equal(reading_notes(r, "'gone.h' file not found"), 1);
    assert_int_equal(reading_notes(r, "'a.tmh' is generated by the build (WPP)"), 1);
    assert_null(reading_include(r, "gone.h"));
    assert_int_equal(reading_calls(r, "g"), 2);
}

static void test_no_holes_in_clean_code(void **state) {
    struct reading *r = *state;
    reading_put(r, "rows.inc", "{ 1, 2 },\n{ 3, 4 },\n");
    reading_source(
        r, "a.c",
        HEAD ";;__declspec(noinline) int a(void) { return 1; }\n"
             "__declspec(align(16)) static int b, *c, d[3] = { 1, 2, 3 };\n"
             "typedef struct T { ULONG x : 3, : 5; union { int y; float z; }; } T, *PT, **PPT;\n"
             "typedef int (__stdcall *FN)(int), (*FN2[3])(int); typedef struct FORWARD;\n"
             "static struct { int x, y; } rows[] = {\n#include \"rows.inc\"\n};\n"
             "_Static_assert(sizeof(int) == 4, \"int\"); enum E { E1, E2 = 3, }; struct U;\n"
             "#pragma pack(push, 1)\nstruct V { char q; };\n#pragma pack(pop)\n"
             "#define NOTHING\n#define SEMI ;\n#define TWO(x) Stall(x); Stall(x + 1)\n"
             "#define LOOP do { Stall(9); } while (0)\n"
             "NOTHING int e(int k, ...) NOTHING { int l = 0, *m = &l; SEMI TWO(k); LOOP; __noop;\n"
             "  { ; } if (k) { l++; } else if (l) k--; else { k++; }\n"
             "  for (;;) { if (k++ > 3) break; else continue; }\n"
             "  switch (k) { case 1: case 2: l = 3; default: break; case 5 ... 7: { l = 4; } }\n"
             "  __try { l = *m; __leave; } __finally { l = 2; } do l++; while (l < 3);\n"
             "  goto out; out: return (k ? l : 0, k); }\n"
             "extern int h(); int h(x, y) int x; char *y; { typedef int I; I z = x; return z; }\n"
             "__if_exists(nothing) { int nothing2; }\n");
    assert_int_equal(r->unit.info.errors, 0);
    assert_int_equal(r->unit.holes.count, 0);
    assert_int_equal(r->unit.info.lost_tokens, 0);
    assert_true(r->unit.info.tokens > 300);
    reading_put(r, "types.h", "#define u8 unsigned char\nu8 first(int);\n");
    reading_source(r, "c.c", "#include \"types.h\"\nu8 f(int x) { return x; }\nint y;\n");
    assert_int_equal(r->unit.info.status, IC_UNIT_OK);
    reading_source(
        r, "b.cpp",
        "extern \"C\" { int a(void); } extern \"C\" int b(void) { return a(); }\n"
        "namespace n { namespace { int x; void f() { x++; } } } namespace m::k { int y; }\n"
        "using namespace n; namespace q = n; [[nodiscard]] int nd(); alignas(16) int al;\n"
        "class A { public: A(const A &) = delete; A &operator=(const A &) = delete; A() = "
        "default;\n"
        "  virtual void f() = 0; virtual ~A() {} int x = 3; explicit operator bool() const;\n"
        "  private: struct B { int q; } b; friend class C; friend void g(A *p) { p->f(); }\n"
        "  static_assert(sizeof(int) == 4, \"\"); using T = int; enum { Z };\n"
        "  template <typename Q> Q h(Q v) { return v; } };\n"
        "template <typename T> class V { T t; void m() { t.x(); } }; template <> class V<int> { "
        "};\n"
        "auto l = [](int v) { return v + 1; }; enum class E : int { A1, B1 }; static union { int "
        "u; };\n"
        "struct D : public A { D() : A(), z(3) {} void f() override { A::f(); } int z; } *d;\n"
        "void t() try { l(1); } catch (...) { l(2); }\n"
        "int w() { try { l(1); } catch (int e) { l(e); } int r[] = {1, 2}; for (int i : r) { l(i); "
        "}\n"
        "  return [&](int y) mutable -> int { if (y) { return l(y); } return 0; }(1); }\n");
    assert_int_equal(r->unit.info.errors, 0);
    assert_int_equal(r->unit.holes.count, 0);
}

static void test_holes_are_counted(void **state) {
    struct reading *r = *state;
    reading_source(r, "a.c",
                   HEAD "int before(void) { return 1; }\n"
                        "int ] lost(void) { return Read(1); }\n"
                        "int f(void) {\n"
                        "  Stall(1);\n"
                        "  Read(1)[2] = Other(3, 4);\n" // 13 tokens with the semicolon
                        "  return 2;\n"
                        "}\n");
    assert_int_equal(r->unit.info.status, IC_UNIT_RECOVERED);
    assert_int_equal(reading_calls(r, "Stall"), 1);
    assert_true(r->unit.holes.count >= 2);
    uint32_t inside = 0, tokens = 0;
    for (uint32_t i = 0; i < r->unit.holes.count; i++) {
        struct ic_hole hole = r->unit.holes.at[i];
        tokens += hole.tokens;
        if (hole.function == IC_NONE)
            continue;
        inside++;
        assert_int_equal(r->unit.locs.at[hole.loc].line, 8);
        assert_int_equal(r->unit.locs.at[hole.loc].column, 3);
        assert_int_equal(hole.tokens, 14);
        assert_true(r->unit.functions.at[hole.function].flags & IC_FUNCTION_HAS_HOLE);
    }
    assert_int_equal(inside, 1);
    assert_int_equal(tokens, r->unit.info.lost_tokens);
}

// What of f(void) { ... swallows the function behind it, and whether that is told.
static const char *const swallowers[] = {
    "int a = ; frob blah(((; return 1; }",
    "frob blah(; return 1; }",
    "M((1); return 1; }",
    "return 1; /* }",
    "return 1;\n#if 0\n}",
    "if (Read(1)) { return 1; }",
};

static void test_swallowed_functions(void **state) {
    struct reading *r = *state;
    for (size_t i = 0; i < sizeof swallowers / sizeof *swallowers; i++) {
        char text[1500];
        snprintf(text, sizeof text,
                 HEAD "#define M(x) x\nint f(void) {\n%s\nint g(int a) { return Read(2); }\n",
                 swallowers[i]);
        reading_source(r, "a.c", text);
        uint32_t holes = r->unit.holes.count, flagged = 0;
        for (uint32_t k = 0; k < holes; k++)
            if (r->unit.holes.at[k].flags & IC_HOLE_FUNCTIONS)
                flagged++;
        if (r->unit.info.status != IC_UNIT_RECOVERED || flagged != 1 ||
            r->unit.info.lost_tokens < 10 || reading_defined(r, "g"))
            fail_msg("%s\n%u of %u holes, %u tokens", swallowers[i], flagged, holes,
                     r->unit.info.lost_tokens);
        assert_true(r->unit.functions.at[0].flags & IC_FUNCTION_HAS_HOLE);
    }
    reading_source(r, "b.c", HEAD "int ] lost(void) { return Read(1); }\nint ] also, gone;\n");
    assert_int_equal(r->unit.holes.at[0].flags, IC_HOLE_FUNCTIONS);
}

static void test_errors_do_not_stop_the_parse(void **state) {
    struct reading *r = *state;
    size_t size = 20000, used = 0;
    char *text = malloc(size);
    used += (size_t)snprintf(text, size, HEAD "void f(struct S *s) {\n");
    for (int i = 0; i < 150; i++)
        used += (size_t)snprintf(text + used, size - used, "s->none%d = Read(%d);\n", i, i);
    snprintf(text + used, size - used, "}\n");
    reading_source(r, "a.c", text);
    free(text);
    assert_int_equal(r->unit.info.errors, 150);
    assert_int_equal(r->unit.diags.count, 20);
    assert_int_equal(reading_calls(r, "Read"), 150);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_statements_keep_their_calls, reading_open,
                                        reading_close),
        cmocka_unit_test_setup_teardown(test_functions_survive, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_cplusplus, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_hundreds_of_names, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_missing_includes_are_notes, reading_open,
                                        reading_close),
        cmocka_unit_test_setup_teardown(test_no_holes_in_clean_code, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_holes_are_counted, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_swallowed_functions, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_untyped_initialisers, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_errors_do_not_stop_the_parse, reading_open,
                                        reading_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
