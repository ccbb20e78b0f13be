#include "engine/worker.h"

#include "engine/worker_process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PRINTED = 1 << 16 };

double ic_worker_clock(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

// Start
// ------------------------------------------------------------------------------------------

static void close_all(const int *fds, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (fds[i] >= 0)
            close(fds[i]);
}

static bool set_flag(int fd, int get, int set, int flag)
{
    int flags = fcntl(fd, get);
    return flags >= 0 && fcntl(fd, set, flags | flag) >= 0;
}

// The ends of a socket pair and of a pipe, the parent's first.
static bool open_channels(int fds[4])
{
    fds[0] = fds[1] = fds[2] = fds[3] = -1;
    bool keep_prints = getenv("ISRCHECK_DEBUG") != NULL;
    bool ok = socketpair(AF_UNIX, SOCK_STREAM, 0, fds) == 0 &&
              (keep_prints || pipe(fds + 2) == 0) && set_flag(fds[0], F_GETFL, F_SETFL, O_NONBLOCK);
    for (int i = 0; i < 4 && ok; i++)
        if (fds[i] >= 0)
            ok = set_flag(fds[i], F_GETFD, F_SETFD, FD_CLOEXEC) &&
                 (i < 2 || set_flag(fds[i], F_GETFL, F_SETFL, O_NONBLOCK));
    if (!ok) {
        int reason = errno;
        close_all(fds, 4);
        errno = reason;
    }
    return ok;
}

static void leave_others(const struct ic_worker_setup *setup)
{
    for (uint32_t i = 0; i < setup->count; i++)
        if (setup->all[i].state != IC_WORKER_OFF)
            close_all((int[]){setup->all[i].socket, setup->all[i].prints}, 2);
}

bool ic_worker_start(struct ic_worker *worker, const struct ic_worker_setup *setup,
                     struct ic_error *error)
{
    int fds[4];
    if (!open_channels(fds))
        return ic_fail(error, "cannot start a worker process: %s", strerror(errno));
    pid_t parent = getpid(), pid = fork();
    if (pid < 0) {
        int reason = errno;
        close_all(fds, 4);
        return ic_fail(error, "cannot start a worker process: %s", strerror(reason));
    }
    if (pid == 0) {
        close_all((int[]){fds[0], fds[2]}, 2);
        leave_others(setup);
        ic_worker_process(setup, fds[1], fds[3], parent);
    }
    close_all((int[]){fds[1], fds[3]}, 2);
    worker->state = IC_WORKER_STARTING;
    worker->pid = pid;
    worker->socket = fds[0];
    worker->prints = fds[2];
    return true;
}

// Messages
// ------------------------------------------------------------------------------------------

bool ic_worker_send(struct ic_worker *worker, uint32_t job)
{
    ssize_t sent;
    do
        sent = send(worker->socket, &job, sizeof job, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    if (sent != sizeof job)
        return false;
    ic_buf_clear(&worker->printed);
    worker->job = job;
    worker->state = IC_WORKER_BUSY;
    return true;
}

// Appends what `fd` has to `out`, or much of it. False when nothing will come any more.
static bool drain(int fd, struct ic_buf *out)
{
    for (unsigned reads = 0; reads < 64; reads++) {
        ic_buf_reserve(out, 1 << 16);
        ssize_t got = read(fd, out->data + out->len, out->cap - out->len - 1);
        if (got > 0)
            out->len += (size_t)got;
        else if (got == 0 || (errno != EINTR && errno != EAGAIN))
            return false;
        else if (errno == EAGAIN)
            return true;
    }
    return true;
}

static void drain_prints(struct ic_worker *worker)
{
    struct ic_buf *text = &worker->printed;
    if (worker->prints < 0)
        return;
    if (!drain(worker->prints, text)) {
        close(worker->prints);
        worker->prints = -1;
    }
    if (text->len > PRINTED) {
        memmove(text->data, text->data + text->len - PRINTED, PRINTED);
        text->len = PRINTED;
    }
}

enum ic_worker_event ic_worker_receive(struct ic_worker *worker, struct ic_str *payload)
{
    struct ic_worker_answer head;
    struct ic_buf *answer = &worker->answer;
    drain_prints(worker);
    bool alive = drain(worker->socket, answer);
    if (answer->len >= sizeof head) {
        memcpy(&head, answer->data, sizeof head);
        bool fits = worker->state == IC_WORKER_STARTING
                        ? head.kind == IC_ANSWER_READY || head.kind == IC_ANSWER_REFUSED
                        : worker->state == IC_WORKER_BUSY && head.kind == IC_ANSWER_UNIT &&
                              head.job == worker->job;
        if (!fits || head.length > IC_WORKER_ANSWER || answer->len - sizeof head > head.length)
            return IC_WORKER_DAMAGED;
        if (answer->len - sizeof head == head.length) {
            *payload = ic_str_n(answer->data + sizeof head, (size_t)head.length);
            return head.kind == IC_ANSWER_READY     ? IC_WORKER_READY
                   : head.kind == IC_ANSWER_REFUSED ? IC_WORKER_REFUSED
                                                    : IC_WORKER_UNIT;
        }
    }
    return alive ? IC_WORKER_PENDING : IC_WORKER_GONE;
}

void ic_worker_clear(struct ic_worker *worker)
{
    ic_buf_release(&worker->answer);
}

// End
// ------------------------------------------------------------------------------------------

void ic_worker_dismiss(struct ic_worker *worker)
{
    if (worker->state != IC_WORKER_OFF)
        shutdown(worker->socket, SHUT_WR);
}

// Waits until the worker has closed its end, which it does by ending.
static void wait_for_end(struct ic_worker *worker, double patience_s)
{
    double until = ic_worker_clock() + patience_s;
    ic_worker_dismiss(worker);
    for (;;) {
        ic_buf_clear(&worker->answer);
        if (!drain(worker->socket, &worker->answer))
            return;
        double left = until - ic_worker_clock();
        if (left <= 0)
            return;
        struct pollfd fd = {.fd = worker->socket, .events = POLLIN};
        poll(&fd, 1, (int)(left * 1000) + 1);
    }
}

static bool says(const struct ic_buf *text, const char *what)
{
    size_t len = strlen(what);
    for (size_t i = 0; i + len <= text->len; i++)
        if (memcmp(text->data + i, what, len) == 0)
            return true;
    return false;
}

struct ic_worker_end ic_worker_stop(struct ic_worker *worker, double patience_s)
{
    struct ic_worker_end end = {0};
    int status = 0;
    if (worker->state == IC_WORKER_OFF)
        return end;
    if (patience_s > 0)
        wait_for_end(worker, patience_s);
    kill(worker->pid, SIGKILL);
    while (waitpid(worker->pid, &status, 0) < 0 && errno == EINTR)
        ;
    drain_prints(worker);
    end.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    end.status = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    end.out_of_memory =
        says(&worker->printed, "out of memory") || says(&worker->printed, "bad_alloc");
    close_all((int[]){worker->socket, worker->prints}, 2);
    ic_buf_release(&worker->answer);
    ic_buf_release(&worker->printed);
    *worker = (struct ic_worker){0};
    return end;
}
