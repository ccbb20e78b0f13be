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

// Writes all bytes to a temporary file beside `path` and renames it, so that a failure leaves what
// was there before.
bool ic_file_write(const char *path, struct ic_str data, struct ic_error *error);

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
