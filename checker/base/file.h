// Files and paths. Paths are UTF-8 and use '/'.
#ifndef IC_BASE_FILE_H
#define IC_BASE_FILE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"

#ifdef __cplusplus
extern "C" {
#endif

// Reads a regular file of at most `limit` bytes to the end of `out`. A folder, a device, a missing,
// unreadable or larger file fails with a message that names it.
bool ic_file_read(const char *path, size_t limit, struct ic_buf *out, struct ic_error *error);

// Writing, piece by piece. What is added goes to a temporary file beside `path` that takes its
// place only when all of it was written: a failure leaves what was there before, or nothing. A
// device, a pipe and an open descriptor ("/dev/stdout", "/dev/fd/3") are written directly.
struct ic_file_out {
    struct ic_buf path;         // as given
    struct ic_buf target, name; // the same with links followed, and the temporary file; or empty
    struct ic_buf pending;
    int fd;
    int reason;  // errno of the first failure, after which nothing is written
    bool exists; // there is something at `path`
};

// Starts writing. On failure nothing is left to close.
bool ic_file_open(struct ic_file_out *out, const char *path, struct ic_error *error);
void ic_file_add(struct ic_file_out *out, struct ic_str data);
// Ends writing, be it well or not, and releases `out`; false if any of it failed.
bool ic_file_close(struct ic_file_out *out, struct ic_error *error);

// The three in one.
bool ic_file_write(const char *path, struct ic_str data, struct ic_error *error);

// Adds to the end of a file, which is made if there is none.
bool ic_file_append(const char *path, struct ic_str data, struct ic_error *error);

// Fails, in the words of ic_file_open, if it is plain that `path` can't be written: for a word
// before hours of work.
bool ic_file_check_writable(const char *path, struct ic_error *error);

// The descriptor that `path` names ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"), or -1.
int ic_file_descriptor(const char *path);

enum ic_file_kind { IC_FILE_NONE, IC_FILE_REGULAR, IC_FILE_FOLDER, IC_FILE_OTHER };
enum ic_file_kind ic_file_kind(const char *path); // follows links

// Whether there is anything of that name, be it a link that leads nowhere.
bool ic_file_exists(const char *path);

// Calls `visit` with each name in `folder`, sorted by bytes, "." and ".." left out.
bool ic_folder_each(const char *folder, void (*visit)(void *data, struct ic_str name), void *data,
                    struct ic_error *error);

// Joins with one '/'; an absolute `name` wins. Normalises "." and ".." and repeated '/' by text.
struct ic_str ic_path_join(struct ic_arena *arena, struct ic_str folder, struct ic_str name);
struct ic_str ic_path_normal(struct ic_arena *arena, struct ic_str path);

// `path` with '/' for each '\\'.
struct ic_str ic_path_slashes(struct ic_arena *arena, struct ic_str path);

// Folder part without the trailing '/'; "." when there is none.
struct ic_str ic_path_folder(struct ic_arena *arena, struct ic_str path);

// `path` as seen from the absolute folder `from`, with "../" as needed.
struct ic_str ic_path_relative(struct ic_arena *arena, struct ic_str path, struct ic_str from);

// The process's working folder.
struct ic_str ic_path_cwd(struct ic_arena *arena);

#ifdef __cplusplus
}
#endif
#endif
