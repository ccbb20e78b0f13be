# Makes html_assets.c of the style sheet and the script beside this file: their bytes, and the
# policy that allows these two and nothing else.
#
#     cmake -DFROM=FOLDER -DTO=FILE -P embed.cmake

# The SHA-256 of `file`, as 44 characters of base 64.
function(hash file out)
    set(alphabet "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    file(SHA256 "${file}" hex)
    string(APPEND hex "0000") # 33 bytes: eleven times three
    set(result "")
    foreach(start RANGE 0 60 6)
        string(SUBSTRING "${hex}" ${start} 6 part)
        math(EXPR bits "0x${part}")
        foreach(shift 18 12 6 0)
            math(EXPR index "(${bits} >> ${shift}) & 63")
            string(SUBSTRING "${alphabet}" ${index} 1 letter)
            string(APPEND result "${letter}")
        endforeach()
    endforeach()
    string(SUBSTRING "${result}" 0 43 result)
    set(${out} "${result}=" PARENT_SCOPE)
endfunction()

set(code "// Made by checker/report/html/embed.cmake.\n#include \"report/html.h\"\n\n")
foreach(kind css js)
    file(READ ${FROM}/report.${kind} text)
    file(READ ${FROM}/report.${kind} hex HEX)
    if(text MATCHES "</(style|script)|<!--")
        message(FATAL_ERROR "report.${kind} has what would end its element")
    endif()
    hash(${FROM}/report.${kind} hash_${kind})
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
    string(APPEND code "const char ic_html_${kind}[] = \"${bytes}\";\n")
endforeach()
string(APPEND code "const char ic_html_policy[] =\n    \"default-src 'none'; base-uri 'none'; "
       "form-action 'none'; style-src 'sha256-${hash_css}'; script-src 'sha256-${hash_js}'\";\n")
file(WRITE ${TO} "${code}")
