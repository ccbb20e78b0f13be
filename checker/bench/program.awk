# Prints one unit, in text form, of a Storport driver that is generated: `count` functions F0 ...
# in units of `size`, all reached from one ISR.
#
#     awk -v count=100000 -v size=10000 -v part=3 [-v shape=chain] -f program.awk >3.unit
#
# Shapes: "mix" (default), "tree" (each calls up to four others), "chain" (each calls the next one),
# "wide" (one function of each unit calls all others of it).
#
# mix: the first half is a tree whose functions also call a later one across it; each function of
# the other half belongs to a chain of 64 below one function of the tree. Functions pass on a flag
# or a constant, read the device, store or test a flag of the driver. The chain at the end waits for
# too long (line STALL); the one before it would, were its flag ever TRUE (line NEVER).

BEGIN {
    STALL = 3000001
    NEVER = 3000002
    CHAIN = 64
    if (!shape)
        shape = "mix"
    tree = shape == "mix" ? int(count / 2) : shape == "tree" ? count : 0
    first = part * size
    last = first + size < count ? first + size : count
    begin_unit()
    for (f = first; f < last; f++)
        add_function(f)
    if (part == 0)
        add_isr()
    for (f in called)
        printf("symbol s%d name=\"F%d\" type=fn%s\n", f, f,
            (f + 0 >= first && f + 0 < last ? " flags=defined loc=@f" f : ""))
    for (f = first; f < last; f++)
        if (!(f in called))
            printf "symbol s%d name=\"F%d\" type=fn flags=defined loc=@f%d\n", f, f, f
}

function begin_unit() {
    printf "unit path=\"%d.c\" kernel=1\nfile main path=\"%d.c\"\n", part, part
    print "file ddi path=\"storport.h\" origin=ddi"
    print "loc @include file=main line=1 column=1 end_line=1 end_column=22"
    print "include i name=\"storport.h\" loc=@include found=ddi"
    print "loc @stall file=main line=" STALL " column=5 end_line=" STALL " end_column=32"
    print "loc @never file=main line=" NEVER " column=9 end_line=" NEVER " end_column=36"
    print "type void kind=void\ntype ulong kind=int bits=32 name=\"ULONG\""
    print "type bool kind=int bits=8 name=\"BOOLEAN\"\ntype vulong kind=int bits=32 flags=volatile"
    print "type pvoid kind=pointer bits=64 inner=void\ntype pulong kind=pointer bits=64 inner=ulong"
    print "type pbool kind=pointer bits=64 inner=bool\ntype pv kind=pointer bits=64 inner=vulong"
    print "type ppv kind=pointer bits=64 inner=pv\ntype ppvoid kind=pointer bits=64 inner=pvoid"
    print "type ext kind=record bits=128 record=EXT name=\"EXT\""
    print "type pext kind=pointer bits=64 inner=ext\ntype ppext kind=pointer bits=64 inner=pext"
    print "type fn kind=function inner=void params=pext,bool"
    print "type isr kind=function inner=bool params=pvoid name=\"HW_INTERRUPT\""
    print "type wait kind=function inner=void params=ulong"
    print "record EXT name=\"_EXT\" typedef_name=\"EXT\" bits=128 loc=@include"
    print "  field EXT.Regs name=\"Regs\" type=pv bits=64"
    print "  field EXT.Count name=\"Count\" type=ulong bit_offset=64 bits=32"
    print "  field EXT.Busy name=\"Busy\" type=bool bit_offset=96 bits=8"
    print "symbol wait name=\"StorPortStallExecution\" type=wait origin=ddi header=\"storport.h\""
    print "const 0\nconst 1 value=1\nconst 4 value=4\nconst 100 value=100\nconst 5000 value=5000"
}

# Instructions ---------------------------------------------------------------------------------

function op(text) {
    printf "    %%%d = %s\n", ++values, text
    return values
}

function block(name) { printf "  block %s.%s\n", f, name }

function load(name, type) {
    op("addr_var " f "." name " : p" type)
    return op("load %" values " : " type)
}

function field(name, type,    base) {
    base = load("e", "pext")
    return op("addr_field %" base " EXT." name " : p" type)
}

# `flag`: "flag" (the caller's own), 0 or 1
function call(callee, flag,    e, v) {
    e = load("e", "pext")
    v = flag == "flag" ? load("flag", "bool") : op("const " flag " : bool")
    called[callee] = 1
    calls++
    printf "call c%d symbol=s%d written=\"F%d\" args=%%%d,%%%d\n", calls, callee, callee, e, v
    op("call c" calls " : void")
}

function stall(us, at,    v) {
    v = op("const " us " : ulong")
    printf "call c%d symbol=wait written=\"StorPortStallExecution\" args=%%%d\n", ++calls, v
    op("call c" calls " : void " at)
}

function count_one(    at, v) {
    at = field("Count", "ulong")
    v = op("load %" at " : ulong")
    op("const 1 : ulong")
    op("add %" v " %" values " : ulong")
    op("store %" at " %" values " : ulong")
}

# `if (condition) Count++;`
function count_if(condition) {
    op("branch %" condition " " f ".then " f ".on flags=positive")
    block("then")
    count_one()
    op("jump " f ".on")
    block("on")
}

# Functions ------------------------------------------------------------------------------------

function begin_function(name, line) {
    printf "loc @f%s file=main line=%d column=1 end_line=%d end_column=2\n", name, line, line
    printf "function %s symbol=s%s loc=@f%s\n", name, name, name
}

function add_function(f) {
    begin_function(f, f + 10)
    printf "  var %d.e kind=parameter name=\"e\" type=pext\n", f
    printf "  var %d.flag kind=parameter name=\"flag\" type=bool\n", f
    block("entry")
    if (f < tree)
        add_tree(f)
    else if (shape == "wide")
        add_wide(f)
    else
        add_chain(f)
    op("return")
}

function add_tree(f,    k, to, chain) {
    for (k = 1; k <= 4; k++)
        if ((to = 4 * f + k) < tree)
            call(to, k == 2 ? 0 : k == 3 ? 1 : "flag")
    if (shape == "tree") {
        if (4 * f + 1 >= tree)
            stall_at_end(f, f == count - 1 ? 0 : f == count - 2 ? 1 : 2)
        return
    }
    to = f + 1 + (f * 7919 + 104729) % (tree - f)
    if (to < tree && f % 3 == 0)
        call(to, f % 2)
    chain = tree + f * CHAIN
    if (chain < count)
        call(chain, 0)
}

# The end of a chain or branch. `way` 0: waits too long, 1: would if its flag were TRUE.
function stall_at_end(f, way,    v) {
    if (way == 0) {
        stall(100, "@stall")
    } else if (way == 1) {
        v = load("flag", "bool")
        op("branch %" v " " f ".wait " f ".done flags=positive")
        block("wait")
        stall(5000, "@never")
        op("jump " f ".done")
        block("done")
    } else {
        count_if(load("flag", "bool"))
    }
}

function add_chain(f,    at, v) {
    if (shape == "chain" ? f == count - 1 : (f - tree) % CHAIN == CHAIN - 1 || f == count - 1) {
        stall_at_end(f, f == count - 1 ? 0 : f + CHAIN >= count - 1 ? 1 : 2)
        return
    }
    if (f % 8 == 1) {
        at = field("Regs", "pv")
        v = op("load %" at " : pv")
        v = op("load %" v " : vulong flags=volatile")
        op("const 4 : ulong")
        count_if(op("and %" v " %" values " : ulong"))
    } else if (f % 8 == 3) {
        count_one()
    } else if (f % 16 == 5) {
        at = field("Busy", "bool")
        v = op("const 1 : bool")
        op("store %" at " %" v " : bool")
    } else if (f % 16 == 13) {
        at = field("Busy", "bool")
        count_if(op("load %" at " : bool"))
    }
    call(f + 1, "flag")
}

function add_wide(f,    k) {
    if (f % size == 0) {
        for (k = f + 1; k < f + size && k < count; k++)
            call(k, k % 2)
        if (f + size < count)
            call(f + size, 0)
    } else {
        stall_at_end(f, f == count - 1 ? 0 : f == count - 2 ? 1 : 2)
    }
}

# Declines if the device says nothing, else dismisses and calls F0.
function add_isr(    regs, status) {
    f = "Isr"
    begin_function(f, 5)
    print "symbol sIsr name=\"Isr\" type=isr flags=defined loc=@fIsr role=\"HW_INTERRUPT\"" \
        " role_header=\"storport.h\""
    print "  var Isr.x kind=parameter name=\"x\" type=pvoid\n  var Isr.e kind=local name=\"e\" type=pext"
    block("entry")
    op("addr_var Isr.x : ppvoid")
    op("load %" values " : pvoid")
    op("cast %" values " : pext")
    op("addr_var Isr.e : ppext")
    op("store %" values " %" values - 1 " : pext")
    regs = op("load %" field("Regs", "pv") " : pv")
    status = op("load %" regs " : vulong @fIsr flags=volatile")
    op("branch %" status " Isr.work Isr.decline @fIsr flags=positive")
    block("work")
    op("store %" regs " %" status " : vulong @fIsr flags=volatile")
    call(0, 0)
    op("const 1 : bool")
    op("return %" values " @fIsr")
    block("decline")
    op("const 0 : bool")
    op("return %" values " @fIsr")
}
