#!/usr/bin/env bash
# Completion in real shells, and the manual; those that are not installed are skipped.
. "$(dirname "$0")/lib.bash"
mkdir "$tmp/bin" "$tmp/work" "$tmp/work/driver"
ln -s "$isrcheck" "$tmp/bin/isrcheck"
touch "$tmp/work/my isr.c"
PATH=$tmp/bin:$PATH
top=$PWD status=0
for shell in bash zsh fish; do
    run completion $shell
    check "completion $shell" 0
    cp "$tmp/out" "$tmp/$shell"
done
run completion tcsh
check 'a shell that is not known' 2 "no completion for 'tcsh': there is bash, zsh and fish"
run completion
check 'no shell' 2 'needs one shell'

# every_option FILE: long options of each command's help are in the completion.
every_option() {
    local name
    run check --help
    while read -r name; do
        grep -qE -- "(--|-l )$name" "$1" || return 1
    done < <(grep -oE -- '^ +(-., )?--[a-z-]+' "$tmp/out" | sed 's/.*--//')
}
for shell in bash zsh fish; do
    verdict "$shell: has every option" every_option "$tmp/$shell"
done

# expect TEXT WORDS...: what is in $tmp/out, in any order.
expect() {
    local text=$1
    shift
    verdict "$text" diff <(printf '%s\n' "$@" | sort) <(sort "$tmp/out")
}

cat >"$tmp/complete.bash" <<'END'
source "$1"
shift
cd "$1"
shift
compopt() { :; }
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_isrcheck
printf '%s\n' "${COMPREPLY[@]}"
END
complete() { # complete WORD...: the last is completed, as bash calls it
    bash --norc "$tmp/complete.bash" "$tmp/bash" "$tmp/work" isrcheck "$@" >"$tmp/out" 2>"$tmp/err"
    status=$?
    verdict "bash: nothing on standard error: $*" test ! -s "$tmp/err"
}
complete ch
expect 'bash: a command' check
complete check --fail
expect 'bash: an option' --fail-on
complete check --fail-on ''
expect 'bash: the values of a choice' error warning note never
complete check --fail-on = w
expect 'bash: a value behind =' warning
complete contexts --format ''
expect 'bash: formats of contexts' text json
complete check --format j
expect 'bash: formats of check' json jsonl junit
complete explain stall-o
expect 'bash: a rule' stall-over-budget
complete check --disable unbounded-poll,stall-t
expect 'bash: a second rule' unbounded-poll,stall-too-long
complete dump call
expect 'bash: a stage' callgraph
complete check my
expect 'bash: a file' 'my isr.c'
complete check --output sarif : my
expect 'bash: the file of a report' 'my isr.c'
complete check --rules ''
expect 'bash: a folder' driver
complete check --jobs ''
expect 'bash: nothing for a number' ''

fish_complete() {
    (cd "$tmp/work" && HOME=$tmp XDG_CONFIG_HOME=$tmp/fish-config fish --no-config -c "source $tmp/fish; complete -C '$1'") 2>"$tmp/err" |
        cut -f1 >"$tmp/out"
}
if command -v fish >/dev/null; then
    fish_complete 'isrcheck ch'
    expect 'fish: a command' check
    fish_complete 'isrcheck check --fail-on '
    expect 'fish: the values of a choice' error warning note never
    fish_complete 'isrcheck contexts --format='
    expect 'fish: formats of contexts' --format=text --format=json
    fish_complete 'isrcheck explain stall-o'
    expect 'fish: a rule' stall-over-budget
    fish_complete 'isrcheck check --output sar'
    expect 'fish: the format of a report' sarif:
    fish_complete 'isrcheck check my'
    expect 'fish: a file' 'my isr.c'
    fish_complete 'isrcheck completion '
    expect 'fish: a shell' bash zsh fish
else
    echo 'skip fish is not installed'
fi

# zsh has no way to ask: a terminal is typed into, and what stands on the line is printed.
cat >"$tmp/complete.zsh" <<'END'
zmodload zsh/zpty
zpty shell 'zsh -f -i'
feed() { zpty -w shell "$1"; }
feed "cd ${(q)2}; PROMPT=; unsetopt beep; autoload -Uz compinit; compinit -u -D; source ${(q)1}"
feed 'show() { print -r -- "<LINE:$BUFFER>"; BUFFER=; zle accept-line }; zle -N show; bindkey "^X" show; print REA""DY'
zpty -r shell text '*READY*'
zpty -w -n shell "$3"$'\t\x18'
zpty -r shell text '*<LINE:*>*'
print -r -- ${${text##*<LINE:}%%>*}
zpty -d shell
END
zsh_complete() {
    timeout 30 zsh -f "$tmp/complete.zsh" "$tmp/zsh" "$tmp/work" "$1" >"$tmp/out" 2>"$tmp/err"
    status=$?
    sed -i 's/ *$//' "$tmp/out"
}
if command -v zsh >/dev/null; then
    zsh -n "$tmp/zsh"
    status=$?
    check 'zsh: the script is well formed' 0
    zsh_complete 'isrcheck ch'
    expect 'zsh: a command' 'isrcheck check'
    zsh_complete 'isrcheck check --fail-on w'
    expect 'zsh: the values of a choice' 'isrcheck check --fail-on warning'
    zsh_complete 'isrcheck check --allow-p'
    expect 'zsh: an option' 'isrcheck check --allow-parse-errors'
    zsh_complete 'isrcheck explain stall-o'
    expect 'zsh: a rule' 'isrcheck explain stall-over-budget'
    zsh_complete 'isrcheck check --disable=unbounded-poll,stall-t'
    expect 'zsh: a second rule' 'isrcheck check --disable=unbounded-poll,stall-too-long'
    zsh_complete 'isrcheck check --output sar'
    expect 'zsh: the format of a report' 'isrcheck check --output sarif:'
    zsh_complete 'isrcheck check my'
    expect 'zsh: a file' 'isrcheck check my\ isr.c'
    zsh_complete 'isrcheck dump callg'
    expect 'zsh: a stage' 'isrcheck dump callgraph'
else
    echo 'skip zsh is not installed'
fi

for command in check contexts rules explain dump test lsp completion; do
    run $command --help
    verdict "$command --help: 80 columns" test "$(wc -L <"$tmp/out")" -le 80
done
run --help
verdict '--help: 80 columns, 40 lines' test "$(wc -L <"$tmp/out")" -le 80 -a "$(wc -l <"$tmp/out")" -le 40

# The manual.
run --man
check '--man' 0
cp "$tmp/out" "$tmp/isrcheck.1"
in_manual() { # every option of every command
    local command name
    for command in check contexts rules explain dump test; do
        "$isrcheck" $command --help | grep -oE -- '^ +(-., )?--[a-z-]+' | sed 's/.*--//' |
            while read -r name; do
                grep -qE "Fl -$name( |$)" "$tmp/isrcheck.1" || echo "$name"
            done
    done >"$tmp/lacking"
    test ! -s "$tmp/lacking"
}
verdict '--man has every option' in_manual
if command -v mandoc >/dev/null; then
    mandoc -Tlint "$tmp/isrcheck.1" >"$tmp/out" 2>"$tmp/err"
    verdict '--man: mandoc has nothing to say' test ! -s "$tmp/out"
    verdict '--man: formats' bash -c "mandoc -Tutf8 '$tmp/isrcheck.1' | col -b | grep -q 'EXIT STATUS'"
else
    echo 'skip mandoc is not installed'
fi

# docs/rules is what the rules say.
cd "$top" || exit 2
run rules --pages "$tmp/rules"
check 'rules --pages' 0
verdict 'docs/rules is up to date: ./dev docs' diff -r docs/rules "$tmp/rules"
run rules --pages "$tmp/isrcheck.1"
check 'rules --pages into a file' 2 "cannot make the folder|Not a directory"
run explain --format markdown ISR201
verdict 'explain --format markdown is the page' cmp -s "$tmp/out" docs/rules/stall-over-budget.md
for part in 'What' 'Why' 'Bad' 'Good' 'What to do' 'Documentation' 'To keep a finding out of the report'; do
    run explain stall-over-budget
    verdict "explain: $part" grep -qx "$part" "$tmp/out"
done
verdict 'explain: how to suppress' grep -qF '// isrcheck: ignore[stall-over-budget] reason' "$tmp/out"
verdict 'explain: the source page' grep -q 'https://learn.microsoft.com/.*nc-storport-hw_interrupt' "$tmp/out"

# Terminals: a width of its own for each, through script(1).
if command -v script >/dev/null; then
    on_terminal() { # on_terminal COLUMNS ARG...
        local columns=$1
        shift
        script -qec "stty cols $columns rows 40; TERM=xterm $(printf '%q ' "$isrcheck" "$@")" /dev/null >"$tmp/out" 2>"$tmp/err" </dev/null
        tr -d '\r' <"$tmp/out" | sed 's/\x1b\[[0-9;]*[mK]//g' >"$tmp/plain"
    }
    snippet_width() { grep -E '^ +[0-9]* \|' "$tmp/plain" | wc -L; }
    printf '#include <storport.h>\nBOOLEAN Isr(PVOID Extension)\n{\n    if (!StorPortReadRegisterUlong(Extension, (PULONG)Extension)) return FALSE;\n    StorPortStallExecution(5000 %s);\n    StorPortWriteRegisterUlong(Extension, (PULONG)Extension, 1);\n    return TRUE;\n}\nHW_INITIALIZATION_DATA Data = {.HwInterrupt = Isr};\n' "$(printf ' + 0%.0s' {1..60})" >"$tmp/wide.c"
    on_terminal 60 check --disable all --enable ISR202 "$tmp/wide.c"
    verdict 'a terminal: colour' grep -q $'\033\[' "$tmp/out"
    verdict 'a narrow terminal: the source line fits' test "$(snippet_width)" -le 60 -a "$(snippet_width)" -gt 40
    on_terminal 200 check --disable all --enable ISR202 "$tmp/wide.c"
    verdict 'a wide terminal: more of the source line' test "$(snippet_width)" -le 200 -a "$(snippet_width)" -gt 120
    NO_COLOR=1 on_terminal 80 check "$tmp/wide.c"
    verdict 'a terminal: NO_COLOR' bash -c "! grep -q \$'\\033\\[[0-9;]*m' '$tmp/out'"
    on_terminal 60 check --help
    verdict 'a narrow terminal: the help fits' test "$(sed 1d "$tmp/plain" | wc -L)" -le 60
    on_terminal 30 check -j1 testdata/drivers/storport/broken
    verdict 'a narrow terminal: progress fits' bash -c "tr '\r' '\n' <'$tmp/out' | grep -E '^.\[K[0-9]+/[0-9]+ ' | wc -L | awk '{exit !(\$1 > 4 && \$1 < 34)}'"
    verdict 'progress is gone at the end' bash -c "! grep -qE '[0-9]+/[0-9]+ [^ ]*\$' '$tmp/plain'"
else
    echo 'skip script is not installed'
fi
run check testdata/drivers/storport/clean
verdict 'no terminal: no progress' bash -c "! grep -qE '^\[[0-9]+/' '$tmp/err'"
run check --progress always testdata/drivers/storport/clean
verdict '--progress always: a line for each file' grep -qE '^\[5/5\] testdata' "$tmp/err"
finish
