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

# What to do about it.
says $rules/completed-pending/ata-direct.c completed-pending 'set the status before completing it'
run explain ISR201
verdict 'explain: how to switch it off for good' grep -qF 'disable: [stall-over-budget]' "$tmp/out"

finish
