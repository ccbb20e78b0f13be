#!/usr/bin/env bash
# The HTML report as a file: where it goes, and that nothing in it can run or load but its own style
# sheet and script. Its markup: checker/report/test/test_html.c; in a browser: checker/test/browser/.
. "$(dirname "$0")/lib.bash"
driver=testdata/drivers/storport
page=$tmp/report.html

run check --format html "$driver/broken"
check 'html is for a file' 2 "'--output html:PATH'"
run check --output "html:$page" --format json "$driver/broken"
check 'a driver with findings' 1
cp "$tmp/out" "$tmp/json"
verdict 'all findings have a page' test "$(grep -c '<article class="view page' "$page")" = \
    "$(jq '.findings | length' "$tmp/json")"
jq -r '.findings[] | "id=\"f-\(.fingerprint)\""' "$tmp/json" >"$tmp/ids"
verdict 'named by fingerprint' test "$(grep -oFf "$tmp/ids" "$page" | sort -u | wc -l)" = \
    "$(sort -u "$tmp/ids" | wc -l)"
verdict 'interrupt routines have a picture' test "$(grep -c '<svg class="calls"' "$page")" = \
    "$(jq '[.contexts[] | select(.kind == "isr" or .kind == "msi-isr")] | length' "$tmp/json")"
verdict 'routines have a latency' grep -q '<table class="latency">' "$page"
run check --format json "$driver/broken"
verdict 'JSON beside it is what it is alone' cmp -s "$tmp/out" "$tmp/json"
run check --output html:- "$driver/broken"
verdict 'html:- is standard output' cmp -s "$tmp/out" "$page"

# What the document lets in

# part NAME: what stands in that element, byte for byte
part() {
    sed -n "/^<$1>/,/^<\/$1>/p" "$page" | sed "1s/^<$1>//; \$d"
}

# hash NAME: of that element, as the policy has it
hash() {
    local hex
    hex=$(part "$1" | sha256sum | cut -c 1-64 | sed 's/../\\x&/g')
    printf "sha256-%s" "$(printf "$hex" | base64)"
}

policy=$(grep -o '<meta http-equiv="Content-Security-Policy" content="[^"]*"' "$page")
verdict 'policy: nothing by default' grep -qF "default-src 'none'" <<<"$policy"
verdict 'policy: this style sheet' grep -qF "style-src '$(hash style)'" <<<"$policy"
verdict 'policy: this script' grep -qF "script-src '$(hash script)'" <<<"$policy"
verdict 'policy: nothing unsafe' test "${policy/unsafe/}" = "$policy"
verdict 'nothing is loaded' bash -c "! grep -qE '(<[^>]* (src|srcset|data|action|style|on[a-z]+)=|<link|@import|url\\()' '$page'"
verdict 'links out are documentation' bash -c \
    "! grep -oE 'href=\"[a-z][^\"]*\"' '$page' | grep -v '^href=\"https://learn.microsoft.com/'"
sed -e '1d' -e 's/&nbsp;/ /g' "$page" | awk -v RS='</?(style|script)>' 'NR % 2' >"$tmp/body.xml"
verdict 'it is well-formed' xmllint --huge --noout "$tmp/body.xml"

# Sources of strangers

mkdir "$tmp/strange"
cp "$driver"/broken/* "$tmp/strange"
strange='x"><script>alert(1)<script>.c'
mv "$tmp/strange/cvxisr.c" "$tmp/strange/$strange"
sed -i 's|return TRUE;|return TRUE; // </pre></noscript><script>alert(1)</script><img src=x onerror=alert(1)>|' "$tmp/strange/$strange"
(cd "$tmp/strange" && "$isrcheck" check --output "html:$page" . >/dev/null 2>"$tmp/err")
verdict 'strange: one script' test "$(grep -c '<script' "$page")" = 1
verdict 'strange: no picture' bash -c "! grep -q '<img' '$page'"
verdict 'strange: the text is there' grep -qF '&lt;/noscript&gt;&lt;script&gt;alert(1)' "$page"
verdict 'strange: the name is there' grep -qF 'x&quot;&gt;&lt;script&gt;alert(1)&lt;script&gt;.c' "$page"

run check --output "html:$page" "$driver/clean"
check 'a clean driver' 0
verdict 'clean: says so' grep -q 'Nothing was found' "$page"
cp "$page" "$tmp/old.html"
(ulimit -f 8; "$isrcheck" check --output "html:$page" "$driver/broken" >/dev/null 2>"$tmp/err")
verdict 'no room: the old report stays' cmp -s "$page" "$tmp/old.html"
finish
