// How things are called and where they stand: roles, macros, positions, sections, annotations,
// marks; and what is kept of code that does not compile.
#include "interpret.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void assert_text(const struct ic_unit *unit, uint32_t text, const char *expected) {
    struct ic_str found = ic_unit_text(unit, text);
    if (!ic_str_is(found, expected))
        fail_msg("found '%.*s', expected '%s'", IC_STR_ARG(found), expected);
}

static void test_roles(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(&unit, "t.c",
                 "#include <ddi.h>\n"
                 "HW_INTERRUPT Isr1;\nIDE_HW_INTERRUPT Isr2;\nIDE_HW_INTERRUPT Isr3;\n"
                 "BOOLEAN Isr4(ULONG wrong);\n"
                 "BOOLEAN Isr1(PVOID e) { StorStall(1); return TRUE; }\n"
                 "BOOLEAN Isr2(PVOID e) { StorStall(2); return TRUE; }\n"
                 "BOOLEAN Isr4(PVOID e) { StorStall(4); return TRUE; }\n"
                 "BOOLEAN Kr(e, n) PVOID e; short n; { StorStall(n); return n; }\n"
                 "void Init(PHW_INIT h) { h->HwInterrupt = Isr1; h->IdeHwInterrupt = Isr2;\n"
                 "    h->IdeHwInterrupt = Isr3; h->HwInterrupt = (PHW_INTERRUPT)Isr4; }\n");
    const struct ic_symbol *isr1 = snippet_symbol(&unit, "Isr1");
    assert_text(&unit, isr1->role, "HW_INTERRUPT");
    assert_text(&unit, isr1->role_header, "ddi.h");
    assert_int_equal(unit.locs.at[isr1->role_loc].line, 2);
    assert_int_equal(unit.locs.at[isr1->loc].line, 6);
    const struct ic_symbol *isr2 = snippet_symbol(&unit, "Isr2");
    assert_int_equal(isr2->kind, IC_SYMBOL_FUNCTION);
    assert_text(&unit, isr2->role, "IDE_HW_INTERRUPT");
    const struct ic_symbol *isr3 = snippet_symbol(&unit, "Isr3");
    assert_int_equal(isr3->kind, IC_SYMBOL_VARIABLE);
    assert_true(isr3->flags & IC_SYMBOL_ROLE_VARIABLE);
    // The functions, not the variables that the declarations made.
    unsigned functions = 0;
    for (uint32_t i = 0; i < unit.instrs.count; i++)
        functions += unit.instrs.at[i].op == IC_OP_addr_sym &&
                     unit.symbols.at[unit.instrs.at[i].a].kind == IC_SYMBOL_FUNCTION;
    assert_int_equal(functions, 3);
    assert_string_equal(run1(&unit, "Isr2", 0), "StorStall(2) =1");
    assert_string_equal(run1(&unit, "Isr4", 0), "StorStall(4) =1");
    assert_string_equal(RUN(&unit, "Kr", ARGS(0, 7), ARGS(0)), "StorStall(7) =7");
    ic_unit_release(&unit);
}

static void assert_loc(const struct ic_unit *unit, const char *function, unsigned index,
                       uint32_t line, uint32_t column, uint32_t end, const char *macro) {
    const struct ic_call *call = snippet_call(unit, function, index);
    for (uint32_t i = 0; i < unit->instrs.count; i++) {
        if (unit->instrs.at[i].op != IC_OP_call || &unit->calls.at[unit->instrs.at[i].a] != call)
            continue;
        const struct ic_loc *loc = &unit->locs.at[unit->instrs.at[i].loc];
        assert_int_equal(loc->line, line);
        assert_int_equal(loc->column, column);
        assert_int_equal(loc->end_column, end);
        assert_text(unit, loc->macro, macro);
        return;
    }
    fail();
}

static void test_macros(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(&unit, "t.c",
                 "#include <ddi.h>\n#define US 500\n#define MINE(x) StorStall(x)\n"
                 "#define PASS(x) x\n#define OUTER(x) MINE(x)\n"
                 "void f(void) {\n"
                 "  StorStall(US);\n"
                 "  ScsiPortStall(2);\n"
                 "  STALL_TWICE(3);\n"
                 "  OUTER(4);\n"
                 "  PASS(StorStall(5));\n"
                 "  KeDelay(6);\n"
                 "}\n");
    assert_text(&unit, snippet_call(&unit, "f", 0)->written, "StorStall");
    assert_text(&unit, snippet_call(&unit, "f", 1)->written, "ScsiPortStall");
    assert_text(&unit, snippet_call(&unit, "f", 2)->written, "STALL_TWICE");
    assert_text(&unit, snippet_call(&unit, "f", 4)->written, "StorStall");
    assert_loc(&unit, "f", 0, 7, 3, 16, "");
    assert_loc(&unit, "f", 1, 8, 3, 19, "");
    assert_loc(&unit, "f", 3, 9, 3, 17, "STALL_TWICE");
    assert_loc(&unit, "f", 4, 10, 3, 11, "OUTER");
    assert_loc(&unit, "f", 5, 11, 8, 20, "");
    bool spelled = false;
    for (uint32_t i = 0; i < unit.consts.count; i++)
        spelled |= unit.consts.at[i].value == 500 &&
                   ic_str_is(ic_unit_text(&unit, unit.consts.at[i].spelled), "US");
    assert_true(spelled);
    // An inline function of the kit is not lowered, and it is the kit's.
    const struct ic_symbol *delay = snippet_symbol(&unit, "KeDelay");
    assert_true(delay->flags & IC_SYMBOL_DDI_BODY);
    assert_int_equal(delay->function, IC_NONE);
    assert_int_equal(delay->origin, IC_ORIGIN_DDI);
    assert_text(&unit, delay->header, "ddi.h");
    ic_unit_release(&unit);
}

static void test_facts(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(&unit, "t.c",
                 "#include <ddi.h>\n"
                 "void InInit(void);\nvoid InPage(void); void Plain(void);\n"
                 "#pragma alloc_text(INIT, InInit)\n"
                 "void InInit(void) { }\n"
                 "void Plain(void) { StorStall(1); }\n"
                 "void InPage(void) { StorStall(2); PAGED_CODE(); if (1) { StorStall(3); } }\n"
                 "#pragma alloc_text(PAGE, InPage)\n"
                 "#pragma code_seg(\"PAGELK\")\nvoid Locked(void) { }\n#pragma code_seg()\n"
                 "__declspec(code_seg(\"PAGEX\")) void Own(void) { }\n"
                 "void Back(void) { KeBugCheck(1); StorStall(9); }\n");
    assert_text(&unit, snippet_symbol(&unit, "InInit")->section, "INIT");
    assert_text(&unit, snippet_symbol(&unit, "InPage")->section, "PAGE");
    assert_text(&unit, snippet_symbol(&unit, "Locked")->section, "PAGELK");
    assert_text(&unit, snippet_symbol(&unit, "Own")->section, "PAGEX");
    assert_text(&unit, snippet_symbol(&unit, "Plain")->section, "");
    assert_text(&unit, snippet_symbol(&unit, "Back")->section, "");
    assert_string_equal(run1(&unit, "InPage", 0), "StorStall(2) PAGED StorStall(3)");
    assert_int_equal(unit.marks.count, 1);
    assert_ptr_equal(&unit.functions.at[unit.marks.at[0].function],
                     snippet_function(&unit, "InPage"));
    assert_int_equal(unit.annotations.count, 1);
    assert_text(&unit, unit.annotations.at[0].name, "_IRQL_requires_max_");
    assert_ptr_equal(&unit.symbols.at[unit.annotations.at[0].symbol],
                     snippet_symbol(&unit, "StorStall"));
    assert_int_equal(snippet_count(&unit, "Back", IC_OP_call), 1);
    assert_true(snippet_call(&unit, "Back", 0)->flags & IC_CALL_NORETURN);
    ic_unit_release(&unit);
}

// Name of the field that the `index`th store with a field goes to.
static const struct ic_field *stored_field(const struct ic_unit *unit, const char *function,
                                           unsigned index) {
    const struct ic_function *row = snippet_function(unit, function);
    for (uint32_t b = 0; b < row->block_count; b++) {
        const struct ic_block *block = &unit->blocks.at[row->first_block + b];
        for (uint32_t i = block->first; i < block->first + block->count; i++) {
            const struct ic_instr *store = &unit->instrs.at[i];
            if (store->op != IC_OP_store || unit->instrs.at[store->a].op != IC_OP_addr_field)
                continue;
            if (index-- == 0)
                return &unit->fields.at[unit->instrs.at[store->a].b];
        }
    }
    fail_msg("'%s' has too few stores", function);
    return NULL;
}

static void test_lost_code(void **state) {
    (void)state;
    struct ic_unit unit = {0};
    snippet_read(&unit, "t.c",
                 "#include <ddi.h>\n"
                 "int g(int); BOOLEAN Isr(PVOID e);\n"
                 "void members(PHW_INIT p) { p->Missing = Isr; p->HwInterrupt = Isr; }\n"
                 "void calls(int n) { g(1, n); if (g() == 3) g(7); undeclared(n); }\n"
                 "void init(void) { HW_INIT h = {.Nope = Isr, .HwInterrupt = Isr, .Size = 3}; }\n"
                 "void cast(PVOID e) { (PVOID)e = Isr; g(5); }\n"
                 "void label(int n) { switch (n) { case UNKNOWN_X: g(17); break; case 2: g(18);\n"
                 "    break; default: g(19); } }\n"
                 "void noop(int n) { __noop(g(1, 2)); g(n); }\n"
                 "void made_up(void) { if (g(NOT_DECLARED)) g(1); later->HwInterrupt = Isr; }\n"
                 "void untyped(void) { UNKNOWN_INIT d = {.HwInterrupt = Isr}; g(2); }\n"
                 "HW_INIT global = {.Nope = 3, .HwInterrupt = Isr};\n");
    assert_text(&unit, stored_field(&unit, "members", 0)->name, "Missing");
    assert_true(stored_field(&unit, "members", 0)->flags & IC_FIELD_MADE_UP);
    assert_text(&unit, unit.records.at[stored_field(&unit, "members", 0)->record].typedef_name,
                "HW_INIT");
    assert_text(&unit, stored_field(&unit, "members", 1)->name, "HwInterrupt");
    assert_true(snippet_call(&unit, "calls", 0)->flags & IC_CALL_LOST);
    assert_int_equal(snippet_call(&unit, "calls", 0)->count, 2);
    assert_ptr_equal(&unit.symbols.at[snippet_call(&unit, "calls", 1)->symbol],
                     snippet_symbol(&unit, "g"));
    assert_int_equal(snippet_count(&unit, "calls", IC_OP_call), 4);
    assert_true(snippet_symbol(&unit, "undeclared")->flags & IC_SYMBOL_IMPLICIT);
    assert_text(&unit, stored_field(&unit, "init", 0)->name, "Nope");
    assert_text(&unit, stored_field(&unit, "init", 1)->name, "HwInterrupt");
    assert_string_equal(run1(&unit, "cast", 0), "g(5)");
    assert_int_equal(snippet_count(&unit, "label", IC_OP_call), 3);
    assert_string_equal(run1(&unit, "noop", 8), "g(8)");
    assert_true(snippet_symbol(&unit, "NOT_DECLARED")->flags & IC_SYMBOL_MADE_UP);
    assert_int_equal(snippet_count(&unit, "made_up", IC_OP_call), 2);
    assert_text(&unit, stored_field(&unit, "made_up", 0)->name, "HwInterrupt");
    assert_text(&unit, stored_field(&unit, "untyped", 0)->name, "HwInterrupt");
    assert_text(&unit, unit.records.at[stored_field(&unit, "untyped", 0)->record].typedef_name,
                "UNKNOWN_INIT");
    bool known = false;
    for (uint32_t i = 0; i < unit.inits.count; i++)
        known |= unit.inits.at[i].kind == IC_INIT_SYMBOL &&
                 ic_str_is(ic_unit_text(&unit, unit.fields.at[unit.inits.at[i].field].name),
                           "HwInterrupt");
    assert_true(known);
    ic_unit_release(&unit);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_roles),
        cmocka_unit_test(test_macros),
        cmocka_unit_test(test_facts),
        cmocka_unit_test(test_lost_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
