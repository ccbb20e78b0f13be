#include "cli/output.h"

#include "cli/options.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { BUFFER = 1 << 16 };

// Whoever shares the stream may have made it one that does not block.
static void wait_until_writable(int fd)
{
    struct pollfd one = {.fd = fd, .events = POLLOUT};
    poll(&one, 1, -1);
}

void ic_output_flush(struct ic_output *out)
{
    size_t done = 0;
    while (done < out->buf.len && !out->reason) {
        ssize_t count = write(STDOUT_FILENO, out->buf.data + done, out->buf.len - done);
        if (count >= 0)
            done += (size_t)count;
        else if (errno == EAGAIN)
            wait_until_writable(STDOUT_FILENO);
        else if (errno != EINTR)
            out->reason = errno;
    }
    ic_buf_clear(&out->buf);
}

void ic_output_add(struct ic_output *out, struct ic_str text)
{
    ic_buf_str(&out->buf, text);
    if (out->buf.len >= BUFFER)
        ic_output_flush(out);
}

static void add_to_output(void *data, struct ic_str text)
{
    ic_output_add(data, text);
}

struct ic_sink ic_output_sink(struct ic_output *out)
{
    return (struct ic_sink){add_to_output, out};
}

bool ic_output_finish(struct ic_output *out, struct ic_error *error)
{
    ic_output_flush(out);
    ic_buf_release(&out->buf);
    return !out->reason || out->reason == EPIPE ||
           ic_fail(error, "cannot write to standard output: %s", strerror(out->reason));
}

static void add_to_buf(void *data, struct ic_str text)
{
    ic_buf_str(data, text);
}

struct ic_sink ic_buf_sink(struct ic_buf *buf)
{
    return (struct ic_sink){add_to_buf, buf};
}

static bool is_set(const char *variable)
{
    const char *value = getenv(variable);
    return value && value[0];
}

bool ic_wants_colour(unsigned when, int fd)
{
    const char *term = getenv("TERM"), *force = getenv("CLICOLOR_FORCE");
    if (when != IC_WHEN_AUTO)
        return when == IC_WHEN_ALWAYS;
    if (is_set("NO_COLOR"))
        return false;
    if (force && force[0] && strcmp(force, "0") != 0)
        return true;
    return isatty(fd) && term && strcmp(term, "dumb") != 0;
}

uint32_t ic_terminal_width(int fd)
{
    struct winsize size;
    return isatty(fd) && ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
