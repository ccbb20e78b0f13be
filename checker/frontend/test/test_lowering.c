// C: control flow, values and initialisers, by running what they were lowered to.
#include "interpret.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void test_conditions(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(&unit, "t.c",
                 "int g(int); int h(int);\n"
                 "int f(int a, int b) { if (a && !b || g(a)) return h(1); return 2; }\n"
                 "int value(int a, int b) { int v = a > 1 && g(b); return v + !(a || b); }\n"
                 "int choice(int a) { return a == 1 ? g(1) : a == 2 ? g(2) : h(3); }\n"
                 "int inverted(int a, int b) { if (!(a ? b : !b)) g(9); return 0; }\n"
                 "int elvis(int a) { return g(a) ?: h(a); }\n"
                 "void dead(void) { if (0) g(1); if (1 || g(2)) h(3); while (0) g(4); }\n");
    assert_string_equal(RUN(&unit, "f", ARGS(1, 0), ARGS(7)), "h(1) =7");
    assert_string_equal(RUN(&unit, "f", ARGS(1, 1), ARGS(0)), "g(1) =2");
    assert_string_equal(RUN(&unit, "f", ARGS(0, 0), ARGS(5, 6)), "g(0) h(1) =6");
    assert_string_equal(RUN(&unit, "value", ARGS(2, 3), ARGS(8)), "g(3) =1");
    assert_string_equal(RUN(&unit, "value", ARGS(0, 0), ARGS(8)), "=1");
    assert_string_equal(run1(&unit, "choice", 1), "g(1) =0");
    assert_string_equal(run1(&unit, "choice", 2), "g(2) =0");
    assert_string_equal(run1(&unit, "choice", 3), "h(3) =0");
    assert_string_equal(RUN(&unit, "inverted", ARGS(1, 0), ARGS(0)), "g(9) =0");
    assert_string_equal(RUN(&unit, "inverted", ARGS(0, 0), ARGS(0)), "=0");
    assert_string_equal(RUN(&unit, "elvis", ARGS(4), ARGS(3)), "g(4) =3");
    assert_string_equal(RUN(&unit, "elvis", ARGS(4), ARGS(0, 5)), "g(4) h(4) =5");
    assert_string_equal(run1(&unit, "dead", 0), "h(3)");
    assert_int_equal(snippet_count(&unit, "dead", IC_OP_branch), 0);
    ic_unit_release(&unit);
}

// `b` of a branch is the way taken when the text is true if it is marked positive.
static void test_branch_text(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(&unit, "t.c", "int g(int); void f(int a) { if (!a) g(1); if (a) g(2); }\n");
    unsigned seen = 0;
    for (uint32_t i = 0; i < unit.instrs.count; i++) {
        const struct ic_instr *instr = &unit.instrs.at[i];
        if (instr->op != IC_OP_branch)
            continue;
        const struct ic_loc *loc = &unit.locs.at[instr->loc];
        bool negated = seen++ == 0;
        assert_int_equal(loc->end_column - loc->column, negated ? 2 : 1);
        assert_int_equal(!!(instr->flags & IC_INSTR_POSITIVE), !negated);
    }
    assert_int_equal(seen, 2);
    ic_unit_release(&unit);
}

static void test_loops(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(&unit, "t.c",
                 "int g(int);\n"
                 "void f(int n) { for (int i = 0; i < n; i++) { if (i == 1) continue;\n"
                 "    if (i == 3) break; g(i); } do g(9); while (--n > 3); }\n"
                 "void once(void) { do { g(1); } while (0); }\n"
                 "int search(int n) { while (n) { if (g(n)) return n; n--; } return -1; }\n"
                 "void retry(int n) { int i;\nagain: g(n);\n"
                 "    for (i = 0; i < 2; i++) if (n-- > 2) goto again; }\n"
                 "void nested(int n) { for (int i = 0; i < n; i++) while (g(i)) ; }\n");
    assert_string_equal(run1(&unit, "f", 5), "g(0) g(2) g(9) g(9)");
    assert_string_equal(run1(&unit, "once", 0), "g(1)");
    assert_string_equal(RUN(&unit, "search", ARGS(3), ARGS(0, 1)), "g(3) g(2) =2");
    assert_string_equal(run1(&unit, "search", 1), "g(1) =-1");
    assert_string_equal(run1(&unit, "retry", 4), "g(4) g(3) g(2)");

    assert_int_equal(snippet_function(&unit, "f")->loop_count, 2);
    assert_int_equal(snippet_function(&unit, "once")->loop_count, 0);
    const struct ic_function *retry = snippet_function(&unit, "retry");
    assert_int_equal(retry->loop_count, 2);
    assert_int_equal(unit.loops.at[retry->first_loop].kind, IC_LOOP_GOTO);
    assert_int_equal(unit.loops.at[retry->first_loop + 1].kind, IC_LOOP_FOR);
    assert_int_equal(unit.loops.at[retry->first_loop + 1].parent, retry->first_loop);
    const struct ic_function *nested = snippet_function(&unit, "nested");
    assert_int_equal(nested->loop_count, 2);
    assert_int_equal(unit.loops.at[nested->first_loop + 1].parent, nested->first_loop);

    // What returns out of a loop runs once: it is not in it.
    const struct ic_function *search = snippet_function(&unit, "search");
    for (uint32_t i = 0; i < search->block_count; i++) {
        const struct ic_block *block = &unit.blocks.at[search->first_block + i];
        if (unit.instrs.at[block->first + block->count - 1].op == IC_OP_return)
            assert_int_equal(block->loop, IC_NONE);
    }
    ic_unit_release(&unit);
}

static void test_switch(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(
        &unit, "t.c",
        "int g(int);\n#define SPECIAL 40\nenum e { E7 = 7 };\n"
        "void f(int a) { switch (a) { case 1: g(1); case 2: g(2); break;\n"
        "    case 10 ... 12: g(10); break; case SPECIAL: case E7: g(3); break;\n"
        "    default: g(99); } g(0); }\n"
        "void none(int a) { switch (a) { case 3: g(3); } }\n"
        "void duff(int count) { int n = (count + 3) / 4;\n"
        "    switch (count % 4) { case 0: do { g(0); case 3: g(3); case 2: g(2);\n"
        "    case 1: g(1); } while (--n > 0); } }\n"
        "void inside(int a) { while (a) { switch (a--) { case 2: continue; case 1: break;\n"
        "    default: return; } g(a); } }\n");
    assert_string_equal(run1(&unit, "f", 1), "g(1) g(2) g(0)");
    assert_string_equal(run1(&unit, "f", 2), "g(2) g(0)");
    assert_string_equal(run1(&unit, "f", 11), "g(10) g(0)");
    assert_string_equal(run1(&unit, "f", 40), "g(3) g(0)");
    assert_string_equal(run1(&unit, "f", 7), "g(3) g(0)");
    assert_string_equal(run1(&unit, "f", 5), "g(99) g(0)");
    assert_string_equal(run1(&unit, "none", 4), "");
    assert_string_equal(run1(&unit, "duff", 6), "g(2) g(1) g(0) g(3) g(2) g(1)");
    assert_string_equal(run1(&unit, "inside", 2), "g(0)");
    bool special = false, e7 = false;
    for (uint32_t i = 0; i < unit.cases.count; i++) {
        struct ic_str text = ic_unit_text(&unit, unit.cases.at[i].spelled);
        special |= unit.cases.at[i].low == 40 && ic_str_is(text, "SPECIAL");
        e7 |= unit.cases.at[i].low == 7 && ic_str_is(text, "E7");
    }
    assert_true(special && e7);
    ic_unit_release(&unit);
}

static void test_goto(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(&unit, "t.c",
                 "int g(int);\n"
                 "void f(int a) { if (a) goto out; g(1); out: g(2); }\n"
                 "void into(int a) { if (a) goto in; { int b = 3; g(b); in: g(4); } }\n"
                 "void computed(int a) { static void *to[] = {&&one, &&two};\n"
                 "    goto *to[a]; one: g(1); two: g(2); }\n");
    assert_string_equal(run1(&unit, "f", 1), "g(2)");
    assert_string_equal(run1(&unit, "f", 0), "g(1) g(2)");
    assert_string_equal(run1(&unit, "into", 1), "g(4)");
    assert_string_equal(run1(&unit, "into", 0), "g(3) g(4)");
    assert_int_equal(snippet_count(&unit, "computed", IC_OP_switch), 1);
    ic_unit_release(&unit);
}

static void test_finally(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(&unit, "t.c",
                 "int g(int); void raise(void);\n"
                 "int f(int a) { __try { if (a == 1) return g(1); if (a == 2) __leave;\n"
                 "    if (a == 3) goto out; if (a == 4) raise(); g(5); } __finally { g(6); }\n"
                 "    g(7); out: return 8; }\n"
                 "int nested(void) { __try { __try { return g(1); } __finally { g(2); } }\n"
                 "    __finally { g(3); } return 9; }\n"
                 "void loop(int n) { while (n--) { __try { if (n == 1) continue; if (!n) break;\n"
                 "    g(n); } __finally { g(50 + n); } } g(0); }\n"
                 "void except(int a) { __try { g(1); if (a) raise(); g(2); }\n"
                 "    __except (g(3)) { g(4); } g(5); }\n"
                 "void outer(void) { __try { except(1); g(8); } __except (1) { g(9); } }\n"
                 "void both(void) { __try { __try { raise(); } __finally { g(1); } }\n"
                 "    __except (1) { g(2); } }\n");
    assert_string_equal(RUN(&unit, "f", ARGS(1), ARGS(33)), "g(1) g(6) =33");
    assert_string_equal(run1(&unit, "f", 2), "g(6) g(7) =8");
    assert_string_equal(run1(&unit, "f", 3), "g(6) =8");
    assert_string_equal(run1(&unit, "f", 4), "g(6) raised");
    assert_string_equal(run1(&unit, "f", 0), "g(5) g(6) g(7) =8");
    assert_string_equal(RUN(&unit, "nested", ARGS(0), ARGS(4)), "g(1) g(2) g(3) =4");
    assert_string_equal(run1(&unit, "loop", 3), "g(2) g(52) g(51) g(50) g(0)");
    assert_string_equal(run1(&unit, "except", 0), "g(1) g(2) g(5)");
    assert_string_equal(RUN(&unit, "except", ARGS(1), ARGS(0, 1)), "g(1) g(3) g(4) g(5)");
    assert_string_equal(run1(&unit, "outer", 0), "g(1) g(3) g(9)");
    assert_string_equal(run1(&unit, "both", 0), "g(1) g(2)");
    // The body of a __finally is there once.
    assert_int_equal(snippet_count(&unit, "nested", IC_OP_call), 3);
    ic_unit_release(&unit);
}

static void test_values(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(
        &unit, "t.c",
        "int g(int); void t(int, int, int);\n"
        "struct bits { unsigned a : 3, b : 5; unsigned long c; };\n"
        "void steps(int a) { int b = a++, c = ++a, d = a--; t(b, c, d); g(a); a <<= 2;\n"
        "    a -= 3; g(a); g(-~a); }\n"
        "void pointers(void) { int v[5] = {1, 2, 3}, *p = v + 2, *q = &v[4];\n"
        "    t(*p, p[-1], 1[v]); t(q - p, *(p - 2), p > q); p += 2; *p-- = 7;\n"
        "    t(v[4], *p, q == p + 1); }\n"
        "void fields(int x) { struct bits s = {.b = 9}; s.a = x; s.b++; s.c = s.a + s.b;\n"
        "    t(s.a, s.b, s.c); }\n"
        "void unions(int x) { union { unsigned all; struct { unsigned char lo, hi; }; } u;\n"
        "    u.all = x; t(u.lo, u.hi, 0); }\n"
        "void chain(void) { int a, b, c; a = b = c = 4; t(a, b, c); a = (b++, c + 1);\n"
        "    t(a, b, c); }\n"
        "void casts(int x) { t((unsigned char)x, (signed char)x, (short)(x * 2)); }\n"
        "int statement(int x) { return ({ int y = g(x); y + 1; }) + 1; }\n"
        "void size(int n) { t(sizeof(g(1)), __builtin_offsetof(struct bits, c),\n"
        "    _Generic(n, int: 5, default: g(9))); __noop(g(1)); __assume(g(2)); }\n");
    assert_string_equal(run1(&unit, "steps", 5), "t(5,7,7) g(6) g(21) g(22)");
    assert_string_equal(run1(&unit, "pointers", 0), "t(3,2,2) t(2,1,0) t(7,0,1)");
    assert_string_equal(run1(&unit, "fields", 13), "t(5,10,15)");
    assert_string_equal(run1(&unit, "unions", 0x1234), "t(52,18,0)");
    assert_string_equal(run1(&unit, "chain", 0), "t(4,4,4) t(5,5,4)");
    assert_string_equal(run1(&unit, "casts", 0x1ff), "t(255,-1,1022)");
    assert_string_equal(RUN(&unit, "statement", ARGS(3), ARGS(5)), "g(3) =7");
    assert_string_equal(run1(&unit, "size", 0), "t(4,4,5)");
    ic_unit_release(&unit);
}

static void test_records(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(
        &unit, "t.c",
        "void t(int, int, int); struct s { int a, b; struct { int x[3]; } in; };\n"
        "struct s make(int a) { struct s r = {a, a + 1, {{7, 8}}}; return r; }\n"
        "void copy(int c) { struct s p = make(1), q = {.b = 5, .in.x[1] = 6}, r;\n"
        "    r = c ? p : q; t(r.a, r.b, r.in.x[1]); p = (struct s){p.b, p.a};\n"
        "    t(p.a, p.b, p.in.x[0]); t(make(4).b, (c ? p : q).a, sizeof r); }\n"
        "void text(void) { char s[] = \"ab\"; const char *p = \"xy\"; t(s[1], p[0], sizeof s); }\n"
        "static void one(int x) { t(1, x, 0); }\nstatic void two(int x) { t(2, x, 0); }\n"
        "void table(int n) { void (*fn[])(int) = {one, &two}; fn[n](3); (*fn[1])(4);\n"
        "    (one)(5); ((void (*)(int))two)(6); }\n");
    assert_string_equal(run1(&unit, "copy", 1), "t(1,2,8) t(2,1,0) t(5,2,20)");
    assert_string_equal(run1(&unit, "copy", 0), "t(0,5,6) t(2,1,0) t(5,0,20)");
    assert_string_equal(run1(&unit, "text", 0), "t(98,120,3)");
    assert_string_equal(run1(&unit, "table", 0), "t(1,3,0) t(2,4,0) t(1,5,0) t(2,6,0)");
    ic_unit_release(&unit);
}

static const struct ic_init *init_of(const struct ic_unit *unit, const char *name, unsigned index) {
    uint32_t symbol = (uint32_t)(snippet_symbol(unit, name) - unit->symbols.at);
    for (uint32_t i = 0; i < unit->inits.count; i++)
        if (unit->inits.at[i].symbol == symbol && index-- == 0)
            return &unit->inits.at[i];
    fail_msg("'%s' has too few initialisers", name);
    return NULL;
}

static void assert_target(const struct ic_unit *unit, const struct ic_init *init, const char *field,
                          const char *target) {
    assert_int_equal(init->kind, IC_INIT_SYMBOL);
    struct ic_str name = ic_unit_text(unit, unit->fields.at[init->field].name);
    assert_true(ic_str_is(name, field));
    assert_ptr_equal(&unit->symbols.at[init->value], snippet_symbol(unit, target));
}

static void test_initialisers(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(
        &unit, "t.c",
        "void a(void); void b(void); static int used;\n#define LIMIT 12\n"
        "struct ops { int n; void (*start)(void); struct { void (*stop)(void); } in; };\n"
        "struct ops table[] = {{LIMIT, a, {b}}, {.in.stop = &a, .start = (void (*)(void))b}};\n"
        "int *address = &used; const char *name = \"dev\";\n");
    const struct ic_init *first = init_of(&unit, "table", 0);
    assert_int_equal(first->kind, IC_INIT_CONST);
    assert_int_equal(unit.consts.at[first->value].value, 12);
    assert_true(ic_str_is(ic_unit_text(&unit, unit.consts.at[first->value].spelled), "LIMIT"));
    assert_target(&unit, init_of(&unit, "table", 1), "start", "a");
    assert_target(&unit, init_of(&unit, "table", 2), "stop", "b");
    assert_int_equal(init_of(&unit, "table", 3)->element, 1);
    assert_target(&unit, init_of(&unit, "table", 3), "start", "b");
    assert_target(&unit, init_of(&unit, "table", 4), "stop", "a");
    assert_int_equal(init_of(&unit, "address", 0)->kind, IC_INIT_SYMBOL);
    assert_int_equal(init_of(&unit, "name", 0)->kind, IC_INIT_TEXT);
    ic_unit_release(&unit);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_conditions),   cmocka_unit_test(test_branch_text),
        cmocka_unit_test(test_loops),        cmocka_unit_test(test_switch),
        cmocka_unit_test(test_goto),         cmocka_unit_test(test_finally),
        cmocka_unit_test(test_values),       cmocka_unit_test(test_records),
        cmocka_unit_test(test_initialisers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
