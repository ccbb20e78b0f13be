#!/usr/bin/env bash
# What the steps of traces say. That they are ways which the code has is tested by cli.replay.
. "$(dirname "$0")/lib.bash"

# finds FILE RULE: leaves the one finding of RULE in FILE, its message and then the steps of its
# trace, in $tmp/told, a line each.
finds() {
    local config=()
    [ ! -e "${1%/*}/.isrcheck.yaml" ] || config=(--config "${1%/*}/.isrcheck.yaml")
    run check "${config[@]}" --disable all --enable "$2" --format json "$1"
    jq -r '.findings[0] | .message, .trace[].text' "$tmp/out" >"$tmp/told" 2>&1
    cp "$tmp/told" "$tmp/out" # what is shown when a check fails
}

# tells FILE RULE TEXT...: the trace has steps that hold these texts, in this order.
tells() {
    local file=$1 rule=$2 text from=2 at
    shift 2
    finds "$file" "$rule"
    for text; do
        at=$(tail -n +$from "$tmp/told" | grep -nF -m1 -- "$text" | cut -d: -f1)
        verdict "$rule in $(basename "$file"): '$text'" test -n "$at"
        from=$((from + ${at:-0}))
    done
}

# says FILE RULE TEXT: the message holds the text.
says() {
    finds "$1" "$2"
    verdict "$2 in $(basename "$1") says '$3'" bash -c 'head -n 1 "$1" | grep -qF -- "$2"' - \
        "$tmp/told" "$3"
}

rules=testdata/rules

# A condition is named as it is written.
tells $rules/unbounded-poll/recursion-without-end.c unbounded-poll \
    "assuming 'pending == 0' is false" "assuming 'pending & QS_INT_LINK' is true" "calls 'QsWalk'"

# The decisions of the way that declines, not of another that comes to the same call.
tells $rules/slow-decline/two-ways-to-a-call.c slow-decline \
    "assuming 'control == RO_CAUSE_LINK' is true" "calls 'RoWait'"

# The decisions in the routine that stalls.
tells $rules/stall-over-budget/message.c stall-over-budget \
    "assuming 'state & NV_BUSY' is true" "'StorPortStallExecution' stalls"

# What a call of a routine moves names the routine.
tells testdata/config/flush-posted/written-again.c flush-posted "calls 'FlushPosted' here"

# What a deferred routine leaves undone begins in the interrupt routine.
tells $rules/interrupts-left-off/ata-direct.c interrupts-left-off \
    "'SxInterrupt' is registered here" "'SxInterrupt' runs at DIRQL" \
    "assuming 'status & SX_INT_ERROR' is true" 'writes the register here' \
    'requests a deferred routine here' "'SxWorker' is registered here" "'SxWorker' runs at"
tells $rules/worker-leaves-interrupt/direct.c worker-leaves-interrupt \
    "'SxInterrupt' runs at DIRQL" 'requests a deferred routine here' "'SxWorker' runs at"

# Reads of the device: those of a volatile structure too, and each place once.
says $rules/missing-dismissal/ata-missing.c missing-dismissal '(device reads at ata-missing.c:31)'
says $rules/missing-dismissal/read-twice.c missing-dismissal '(device reads at read-twice.c:34)'

# Of a long chain of calls the first and the last ones.
awk 'BEGIN {
    print "#include <ntddk.h>\n#include <storport.h>\ntypedef struct _E { PULONG Regs; } E;"
    for (i = 100; i >= 0; i--)
        printf "static VOID F%d(E *e) { %s; }\n", i,
            i < 100 ? "F" i + 1 "(e)" : "StorPortStallExecution(5000)"
    print "HW_INTERRUPT Isr;\nBOOLEAN Isr(PVOID p)\n{\n    E *e = p;"
    print "    ULONG s = StorPortReadRegisterUlong(e, e->Regs);\n    if (s == 0)\n        return FALSE;"
    print "    StorPortWriteRegisterUlong(e, e->Regs, s);\n    F0(e);\n    return TRUE;\n}"
}' >"$tmp/chain.c"
tells "$tmp/chain.c" stall-over-budget "calls 'F31'" 'calls on, through 37 more' "calls 'F69'" \
    "calls 'F100'"
verdict 'not all calls of a chain are told' test "$(wc -l <"$tmp/told")" -lt 80

# What to do about it.
says $rules/completed-pending/ata-direct.c completed-pending 'set the status before completing it'
run explain ISR201
verdict 'explain: how to switch it off for good' grep -qF 'disable: [stall-over-budget]' "$tmp/out"

finish
