#include "base/file.h"

#include "base/vec.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static enum ic_file_kind kind_of_mode(mode_t mode)
{
    return S_ISREG(mode) ? IC_FILE_REGULAR : S_ISDIR(mode) ? IC_FILE_FOLDER : IC_FILE_OTHER;
}

enum ic_file_kind ic_file_kind(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 ? kind_of_mode(info.st_mode) : IC_FILE_NONE;
}

bool ic_file_exists(const char *path)
{
    struct stat info;
    return lstat(path, &info) == 0;
}

static bool check_readable(int fd, const char *path, size_t limit, size_t *size,
                           struct ic_error *error)
{
    struct stat info;
    if (fstat(fd, &info) != 0)
        return ic_fail(error, "cannot read '%s': %s", path, strerror(errno));
    if (S_ISDIR(info.st_mode))
        return ic_fail(error, "cannot read '%s': it is a folder", path);
    if (!S_ISREG(info.st_mode))
        return ic_fail(error, "cannot read '%s': not a regular file", path);
    if ((uintmax_t)info.st_size > limit)
        return ic_fail(error, "cannot read '%s': larger than %zu bytes", path, limit);
    *size = (size_t)info.st_size;
    return true;
}

static bool read_all(int fd, const char *path, size_t limit, struct ic_buf *out,
                     struct ic_error *error)
{
    size_t start = out->len, size = 0;
    if (!check_readable(fd, path, limit, &size, error))
        return false;
    ic_buf_reserve(out, size + 1);
    for (;;) {
        ic_buf_reserve(out, 1);
        ssize_t got = read(fd, out->data + out->len, out->cap - out->len - 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return ic_fail(error, "cannot read '%s': %s", path, strerror(errno));
        if (got == 0)
            return true;
        out->len += (size_t)got;
        if (out->len - start > limit)
            return ic_fail(error, "cannot read '%s': larger than %zu bytes", path, limit);
    }
}

bool ic_file_read(const char *path, size_t limit, struct ic_buf *out, struct ic_error *error)
{
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return ic_fail(error, "cannot read '%s': %s", path, strerror(errno));
    size_t start = out->len;
    bool ok = read_all(fd, path, limit, out, error);
    close(fd);
    if (!ok)
        out->len = start;
    if (out->data)
        out->data[out->len] = 0;
    return ok;
}

static int by_bytes(const void *a, const void *b)
{
    return ic_str_compare(*(const struct ic_str *)a, *(const struct ic_str *)b);
}

bool ic_folder_each(const char *folder, void (*visit)(void *data, struct ic_str name), void *data,
                    struct ic_error *error)
{
    DIR *dir = opendir(folder);
    if (!dir)
        return ic_fail(error, "cannot read folder '%s': %s", folder, strerror(errno));
    struct ic_arena arena = {0};
    IC_VEC(struct ic_str) names = {0};
    struct dirent *entry;
    while (errno = 0, (entry = readdir(dir)) != NULL) {
        struct ic_str name = ic_str(entry->d_name);
        if (!ic_str_is(name, ".") && !ic_str_is(name, ".."))
            ic_vec_push(&names, ic_arena_str(&arena, name));
    }
    int reason = errno;
    closedir(dir);
    if (names.count && !reason)
        qsort(names.at, names.count, sizeof *names.at, by_bytes);
    for (uint32_t i = 0; i < names.count && !reason; i++)
        visit(data, names.at[i]);
    ic_vec_release(&names);
    ic_arena_release(&arena);
    return !reason || ic_fail(error, "cannot read folder '%s': %s", folder, strerror(reason));
}
