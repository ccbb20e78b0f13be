#include "base/buf.h"

#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>

void ic_buf_reserve(struct ic_buf *buf, size_t extra)
{
    if (buf->cap - buf->len > extra)
        return;
    if (extra >= SIZE_MAX - buf->len)
        ic_out_of_memory();
    size_t need = buf->len + extra + 1;
    size_t cap = buf->cap < 32 ? 32 : buf->cap;
    while (cap < need)
        cap = cap > SIZE_MAX / 2 ? need : cap * 2;
    buf->data = ic_realloc(buf->data, cap, 1);
    buf->data[buf->len] = 0;
    buf->cap = cap;
}

void ic_buf_release(struct ic_buf *buf)
{
    free(buf->data);
    *buf = (struct ic_buf){0};
}

void ic_buf_clear(struct ic_buf *buf)
{
    buf->len = 0;
    if (buf->data)
        buf->data[0] = 0;
}

void ic_buf_add(struct ic_buf *buf, const void *data, size_t len)
{
    ic_buf_reserve(buf, len);
    if (len)
        memcpy(buf->data + buf->len, data, len);
    buf->len += len;
    buf->data[buf->len] = 0;
}

void ic_buf_str(struct ic_buf *buf, struct ic_str text)
{
    ic_buf_add(buf, text.data, text.len);
}

void ic_buf_text(struct ic_buf *buf, const char *text)
{
    ic_buf_str(buf, ic_str(text));
}

void ic_buf_char(struct ic_buf *buf, char c)
{
    ic_buf_add(buf, &c, 1);
}

void ic_buf_vprintf(struct ic_buf *buf, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    size_t room = buf->cap - buf->len;
    int len = vsnprintf(room ? buf->data + buf->len : NULL, room, format, args);
    if (len >= 0 && (size_t)len >= room) {
        ic_buf_reserve(buf, (size_t)len);
        vsnprintf(buf->data + buf->len, (size_t)len + 1, format, again);
    }
    va_end(again);
    if (len > 0)
        buf->len += (size_t)len;
}

void ic_buf_printf(struct ic_buf *buf, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    ic_buf_vprintf(buf, format, args);
    va_end(args);
}
