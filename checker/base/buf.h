// Growing byte buffer.
#ifndef IC_BASE_BUF_H
#define IC_BASE_BUF_H

#include "base/str.h"

#include <stdarg.h>

#ifdef __cplusplus
extern "C" {
#endif

// A zeroed struct is an empty buffer. `data` is NUL-terminated once anything was added.
struct ic_buf {
    char *data;
    size_t len;
    size_t cap;
};

void ic_buf_release(struct ic_buf *buf);
void ic_buf_clear(struct ic_buf *buf);                 // keeps the memory
void ic_buf_reserve(struct ic_buf *buf, size_t extra); // room for `extra` more bytes and the NUL
void ic_buf_add(struct ic_buf *buf, const void *data, size_t len);
void ic_buf_str(struct ic_buf *buf, struct ic_str text);
void ic_buf_text(struct ic_buf *buf, const char *text);
void ic_buf_char(struct ic_buf *buf, char c);
void ic_buf_printf(struct ic_buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void ic_buf_vprintf(struct ic_buf *buf, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

static inline struct ic_str ic_buf_view(const struct ic_buf *buf)
{
    return ic_str_n(buf->data, buf->len);
}

#ifdef __cplusplus
}
#endif
#endif
