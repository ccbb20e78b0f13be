#include "report/uri.h"

static bool stands_for_itself(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c && strchr("/-._~", c));
}

void ic_uri_path(struct ic_buf *out, struct ic_str path)
{
    for (size_t i = 0; i < path.len; i++)
        if (stands_for_itself(path.data[i]))
            ic_buf_char(out, path.data[i]);
        else
            ic_buf_printf(out, "%%%02X", (unsigned char)path.data[i]);
}

void ic_uri_file(struct ic_buf *out, struct ic_str path)
{
    ic_buf_text(out, "file://");
    if (!path.len || path.data[0] != '/')
        ic_buf_char(out, '/');
    ic_uri_path(out, path);
}
