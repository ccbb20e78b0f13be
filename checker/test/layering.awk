# Finds #include lines that the layers do not allow; see layering.sh. Reads the table, named by
# `table`, and then sources.

FILENAME == table {
    sub(/#.*/, "")
    if (split($0, part, ":") < 2)
        next
    layer[part[1]] = 1
    count = split(part[2], word, " ")
    for (i = 1; i <= count; i++)
        allowed[part[1], word[i]] = 1
    next
}

FNR == 1 {
    split(FILENAME, path, "/")
    own = path[2]
    test = path[3] == "test"
    free = test && (own == "engine" || own == "cli")
}

function report(why) { print FILENAME ":" FNR ": " why ": " $0 }

/^[ \t]*#[ \t]*include/ {
    if (!match($0, /["<][^">]*[">]/))
        next
    header = substr($0, RSTART + 1, RLENGTH - 2)
    split(header, part, "/")
    if (header ~ /(^|\/)\.\.?(\/|$)/)
        report("name headers from checker/")
    else if (part[1] ~ /^(clang|clang-c|llvm|llvm-c)$/ && header ~ /\// && own != "frontend")
        report("Clang outside checker/frontend/")
    else if (header == "cmocka.h" && !test)
        report("cmocka outside a test folder")
    else if (part[1] in layer && header ~ /\// && part[1] != own && !free &&
             !((own, part[1]) in allowed) && !((own, header) in allowed))
        report(own " may not use " part[1])
}
