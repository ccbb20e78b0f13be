#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PENDING = 1 << 16 };

int ic_file_descriptor(const char *path)
{
    static const char *const names[] = {"/dev/stdin", "/dev/stdout", "/dev/stderr"};
    static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};
    int64_t number;
    for (int i = 0; i < 3; i++)
        if (strcmp(path, names[i]) == 0)
            return i;
    for (int i = 0; i < 2; i++)
        if (ic_str_starts(ic_str(path), folders[i]) &&
            ic_str_int(ic_str(path + strlen(folders[i])), &number) && number >= 0 &&
            number <= INT32_MAX)
            return (int)number;
    return -1;
}

static bool fail(const char *path, bool kept, int reason, struct ic_error *error)
{
    const char *why = reason == EISDIR ? "it is a folder" : strerror(reason);
    return ic_fail(error, "cannot write '%s': %s%s", path, why,
                   kept ? "; the file there is left as it was" : "");
}

static int open_beside(const char *path, struct ic_buf *name)
{
    for (unsigned attempt = 0;; attempt++) {
        ic_buf_clear(name);
        ic_buf_printf(name, "%s.%ld-%u.tmp", path, (long)getpid(), attempt);
        int fd = open(name->data, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd >= 0 || errno != EEXIST || attempt == 1000)
            return fd;
    }
}

static int open_directly(const char *path)
{
    int number = ic_file_descriptor(path);
    return number >= 0 ? fcntl(number, F_DUPFD_CLOEXEC, 3) : open(path, O_WRONLY | O_CLOEXEC);
}

static void open_replacement(struct ic_file_out *out, const char *path)
{
    struct stat old;
    char *target = realpath(path, NULL);
    ic_buf_text(&out->target, target ? target : path);
    free(target);
    out->exists = stat(path, &old) == 0;
    out->fd = open_beside(out->target.data, &out->name);
    if (out->fd >= 0 && out->exists)
        (void)!fchmod(out->fd, old.st_mode & 07777);
}

static void release(struct ic_file_out *out)
{
    ic_buf_release(&out->path);
    ic_buf_release(&out->target);
    ic_buf_release(&out->name);
    ic_buf_release(&out->pending);
    *out = (struct ic_file_out){.fd = -1};
}

bool ic_file_open(struct ic_file_out *out, const char *path, struct ic_error *error)
{
    enum ic_file_kind kind = ic_file_kind(path);
    *out = (struct ic_file_out){.fd = -1};
    ic_buf_text(&out->path, path);
    if (kind == IC_FILE_OTHER || ic_file_descriptor(path) >= 0)
        out->fd = open_directly(path);
    else if (kind == IC_FILE_FOLDER)
        errno = EISDIR;
    else
        open_replacement(out, path);
    int reason = errno;
    if (out->fd >= 0)
        return true;
    release(out);
    return fail(path, false, reason, error);
}

static void flush(struct ic_file_out *out)
{
    struct ic_str rest = ic_buf_view(&out->pending);
    while (rest.len && !out->reason) {
        ssize_t done = write(out->fd, rest.data, rest.len);
        if (done >= 0)
            rest = ic_str_n(rest.data + done, rest.len - (size_t)done);
        else if (errno != EINTR)
            out->reason = errno;
    }
    ic_buf_clear(&out->pending);
}

void ic_file_add(struct ic_file_out *out, struct ic_str data)
{
    if (out->reason)
        return;
    ic_buf_str(&out->pending, data);
    if (out->pending.len >= PENDING)
        flush(out);
}

bool ic_file_close(struct ic_file_out *out, struct ic_error *error)
{
    bool beside = out->name.len != 0;
    flush(out);
    if (close(out->fd) != 0 && !out->reason)
        out->reason = errno;
    if (beside && !out->reason && rename(out->name.data, out->target.data) != 0)
        out->reason = errno;
    if (beside && out->reason)
        unlink(out->name.data);
    bool ok = !out->reason || fail(out->path.data, out->exists, out->reason, error);
    release(out);
    return ok;
}

bool ic_file_write(const char *path, struct ic_str data, struct ic_error *error)
{
    struct ic_file_out out;
    if (!ic_file_open(&out, path, error))
        return false;
    ic_file_add(&out, data);
    return ic_file_close(&out, error);
}

bool ic_file_append(const char *path, struct ic_str data, struct ic_error *error)
{
    struct ic_file_out out = {
        .fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC, 0666)};
    if (out.fd < 0)
        return fail(path, false, errno, error);
    ic_buf_text(&out.path, path);
    ic_file_add(&out, data);
    return ic_file_close(&out, error);
}

bool ic_file_check_writable(const char *path, struct ic_error *error)
{
    enum ic_file_kind kind = ic_file_kind(path);
    int descriptor = ic_file_descriptor(path);
    if (kind == IC_FILE_FOLDER)
        return fail(path, false, EISDIR, error);
    if (descriptor >= 0)
        return fcntl(descriptor, F_GETFD) >= 0 || fail(path, false, errno, error);
    if (kind == IC_FILE_OTHER)
        return access(path, W_OK) == 0 || fail(path, false, errno, error);
    struct ic_arena arena = {0};
    char *target = realpath(path, NULL);
    struct ic_str parent = ic_path_folder(&arena, ic_str(target ? target : path));
    const char *folder = ic_arena_printf(&arena, "%s/.", parent.data).data;
    bool ok = access(folder, W_OK | X_OK) == 0 || fail(path, false, errno, error);
    free(target);
    ic_arena_release(&arena);
    return ok;
}
