// Zip archives, read in place: a tree of files whose bytes are unpacked into memory when asked for.
//
// What an archive of a stranger may ask for is bounded: 65,535 entries, an index of 32 MiB, 4 GiB
// of unpacked bytes, a file of 2 GiB. Of its entries only plain files with an honest name are
// there: none that is absolute, has a drive, "..", "." or an empty part, a control character, over
// 1,000 bytes or over 32 folders; no link, device or encrypted entry. Of two entries of one name
// the first is there.
#ifndef IC_BASE_ARCHIVE_H
#define IC_BASE_ARCHIVE_H

#include "base/file.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_archive;

// Reads the index of the zip file `path`. NULL when there is none to read: not a regular file, no
// zip, broken, or over the limits. The file stays open; a process that forks opens it anew.
struct ic_archive *ic_archive_open(const char *path, struct ic_error *error);
void ic_archive_close(struct ic_archive *archive); // NULL does nothing

// What is called `name`, with '/', in exactly this spelling. "" is the top folder; folders are what
// files lie in.
enum ic_file_kind ic_archive_kind(const struct ic_archive *archive, struct ic_str name);

// Calls `visit` with each name in `folder`, files and folders, once, in a fixed order. No folder,
// no call.
void ic_archive_each(const struct ic_archive *archive, struct ic_str folder,
                     void (*visit)(void *data, struct ic_str name), void *data);

// Unpacks a file of at most `limit` bytes to the end of `out`, and holds it against its checksum.
bool ic_archive_read(struct ic_archive *archive, struct ic_str name, size_t limit,
                     struct ic_buf *out, struct ic_error *error);

#ifdef __cplusplus
}
#endif
#endif
