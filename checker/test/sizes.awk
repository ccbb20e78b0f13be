# Finds long files and long functions of clang-formatted C and C++; see sizes.sh.
#
# Functions are found by their braces: one that opens where only namespaces and records are open,
# after text with a parameter list and no "=" behind it, opens a function.

function reset() {
    lines = depth = inside = comment = macro = 0
    text = ""
}

function opens_function(t) {
    if (t !~ /\(/)
        return 0
    if (t ~ /operator/)
        return 1
    while (gsub(/\([^()]*\)/, "", t))
        ;
    return t !~ /=/
}

function open_brace() {
    if (!inside) {
        if (opens_function(text)) {
            inside = depth + 1
            first = start
            name = text
            sub(/[ \t]*\(.*/, "", name)
            sub(/.*[ \t*&]/, "", name)
        } else if (text !~ /(^|[ \t])(namespace|class|struct|union|extern)([ \t]|$)/) {
            inside = depth + 1 # an initialiser or an enumeration
            first = 0
        }
    }
    depth++
    text = ""
}

function close_brace() {
    if (inside && depth == inside) {
        if (first && FNR - first + 1 > 60)
            print FILENAME ":" first ": " name ": function of " FNR - first + 1 " lines"
        inside = 0
    }
    if (depth > 0)
        depth--
    text = ""
}

FNR == 1 {
    if (lines > 600)
        print file ": file of " lines " lines"
    reset()
    file = FILENAME
}

{ lines = FNR }

macro || (!comment && /^[ \t]*#/) {
    macro = /\\$/
    next
}

{
    line = $0
    gsub(/\\\\/, "", line)
    gsub(/\\["']/, "", line)
    gsub(/'[^']?'/, "0", line)
    gsub(/"[^"]*"/, "0", line)
    while (match(line, /\/\*|\*\/|\/\/|[{};]|[^{};\/*]+|[\/*]/)) {
        token = substr(line, RSTART, RLENGTH)
        line = substr(line, RSTART + RLENGTH)
        if (comment) {
            comment = token != "*/"
        } else if (token == "/*") {
            comment = 1
        } else if (token == "//") {
            break
        } else if (token == "{") {
            open_brace()
        } else if (token == "}") {
            close_brace()
        } else if (token == ";") {
            text = ""
        } else if (token !~ /^[ \t]*((public|private|protected)[ \t]*:)?[ \t]*$/) {
            if (text == "")
                start = FNR
            text = text " " token
        }
    }
}

END {
    if (lines > 600)
        print file ": file of " lines " lines"
}
