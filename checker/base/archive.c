#include "base/archive.h"

#include "base/memory.h"
#include "base/vec.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <zip.h>

enum { MAX_NAME = 1000, MAX_DEPTH = 32, TAIL = 66 * 1024 };
static const uint64_t max_file = (uint64_t)2 << 30, max_total = (uint64_t)4 << 30;
static const uint32_t max_index = (uint32_t)32 << 20;

struct entry {
    struct ic_str name;
    uint64_t index, size;
};

struct ic_archive {
    struct ic_arena arena;
    const char *path;
    zip_t *zip;
    IC_VEC(struct entry) entries; // by name, folders before what is named like them but longer
};

// Names
// ------------------------------------------------------------------------------------------

// Byte order, with '/' before everything else: what lies in a folder stands together.
static int compare_names(struct ic_str a, struct ic_str b)
{
    size_t common = a.len < b.len ? a.len : b.len;
    for (size_t i = 0; i < common; i++) {
        unsigned left = a.data[i] == '/' ? 0 : (unsigned char)a.data[i];
        unsigned right = b.data[i] == '/' ? 0 : (unsigned char)b.data[i];
        if (left != right)
            return left < right ? -1 : 1;
    }
    return a.len == b.len ? 0 : a.len < b.len ? -1 : 1;
}

static int by_name(const void *left, const void *right)
{
    const struct entry *a = left, *b = right;
    int order = compare_names(a->name, b->name);
    return order ? order : a->index < b->index ? -1 : 1;
}

// The name with '/' for '\\', or an empty view when it is none that a folder could hold.
static struct ic_str honest_name(struct ic_arena *arena, const char *raw)
{
    const struct ic_str none = {0};
    size_t len = raw ? strnlen(raw, MAX_NAME + 1) : 0;
    if (!len || len > MAX_NAME)
        return none;
    char *name = ic_arena_alloc(arena, len + 1);
    for (size_t i = 0; i < len; i++) {
        if ((unsigned char)raw[i] < ' ' || raw[i] == 0x7f || raw[i] == ':')
            return none;
        name[i] = (char)(raw[i] == '\\' ? '/' : raw[i]);
    }
    struct ic_str rest = ic_str_n(name, len);
    if (name[0] == '/' || name[len - 1] == '/')
        return none;
    for (unsigned depth = 0; rest.len; depth++) {
        struct ic_str part = ic_str_split(&rest, '/');
        if (!part.len || ic_str_is(part, ".") || ic_str_is(part, "..") || depth > MAX_DEPTH)
            return none;
    }
    return ic_str_n(name, len);
}

// Index
// ------------------------------------------------------------------------------------------

static bool is_plain(zip_t *zip, uint64_t index, const zip_stat_t *info)
{
    const zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if ((info->valid & needed) != needed)
        return false;
    if ((info->valid & ZIP_STAT_ENCRYPTION_METHOD) && info->encryption_method != ZIP_EM_NONE)
        return false;
    if (zip_file_get_external_attributes(zip, index, 0, &system, &attributes) != 0)
        return false;
    mode_t type = (mode_t)(attributes >> 16) & S_IFMT;
    return system != ZIP_OPSYS_UNIX || type == 0 || type == S_IFREG;
}

static bool read_index(struct ic_archive *archive, struct ic_error *error)
{
    zip_int64_t count = zip_get_num_entries(archive->zip, 0);
    uint64_t total = 0;
    for (zip_int64_t i = 0; i < count; i++) {
        zip_stat_t info;
        if (zip_stat_index(archive->zip, (zip_uint64_t)i, ZIP_FL_ENC_RAW, &info) != 0)
            return ic_fail(error, "cannot read '%s': entry %lld of its index is broken",
                           archive->path, (long long)i);
        if (!is_plain(archive->zip, (zip_uint64_t)i, &info))
            continue;
        struct ic_str name = honest_name(&archive->arena, info.name);
        if (info.size > max_total || (total += info.size) > max_total)
            return ic_fail(error, "cannot read '%s': it would unpack to more than 4 GiB",
                           archive->path);
        if (name.len)
            ic_vec_push(&archive->entries, (struct entry){name, (uint64_t)i, info.size});
    }
    if (archive->entries.count)
        qsort(archive->entries.at, archive->entries.count, sizeof *archive->entries.at, by_name);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < archive->entries.count; i++)
        if (!kept || !ic_str_eq(archive->entries.at[kept - 1].name, archive->entries.at[i].name))
            archive->entries.at[kept++] = archive->entries.at[i];
    archive->entries.count = kept;
    return true;
}

static uint32_t number(const char *at)
{
    const unsigned char *bytes = (const unsigned char *)at;
    return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

// What every record that could be the end record asks for. Its 64-bit form can ask for any number
// of entries before one has been seen.
static bool check_records(const char *path, struct ic_str tail, struct ic_error *error)
{
    for (size_t i = 0; i + 4 <= tail.len; i++) {
        if (memcmp(tail.data + i, "PK\6\7", 4) == 0)
            return ic_fail(error, "cannot read '%s': a zip archive in 64-bit form", path);
        if (i + 16 <= tail.len && memcmp(tail.data + i, "PK\5\6", 4) == 0 &&
            number(tail.data + i + 12) > max_index)
            return ic_fail(error, "cannot read '%s': its index is larger than 32 MiB", path);
    }
    return true;
}

static bool check_end(const char *path, struct ic_error *error)
{
    char tail[TAIL];
    struct stat info;
    FILE *file = fopen(path, "rbe");
    if (!file)
        return ic_fail(error, "cannot read '%s': no permission?", path);
    bool ok = fstat(fileno(file), &info) == 0 && info.st_size >= 0;
    uint64_t size = ok ? (uint64_t)info.st_size : 0;
    uint64_t start = size > sizeof tail ? size - sizeof tail : 0;
    ok = ok && fseek(file, (long)start, SEEK_SET) == 0;
    size_t got = ok ? fread(tail, 1, sizeof tail, file) : 0;
    fclose(file);
    if (size > max_file)
        return ic_fail(error, "cannot read '%s': larger than 2 GiB", path);
    return ok ? check_records(path, ic_str_n(tail, got), error)
              : ic_fail(error, "cannot read '%s'", path);
}

struct ic_archive *ic_archive_open(const char *path, struct ic_error *error)
{
    if (ic_file_kind(path) != IC_FILE_REGULAR) {
        ic_fail(error, "cannot read '%s': no such file", path);
        return NULL;
    }
    if (!check_end(path, error))
        return NULL;
    int code = 0;
    zip_t *zip = zip_open(path, ZIP_RDONLY, &code);
    if (!zip) {
        zip_error_t why;
        zip_error_init_with_code(&why, code);
        ic_fail(error, "cannot read '%s' as a zip archive: %s", path, zip_error_strerror(&why));
        zip_error_fini(&why);
        return NULL;
    }
    struct ic_archive *archive = ic_calloc(1, sizeof *archive);
    archive->zip = zip;
    archive->path = ic_arena_str(&archive->arena, ic_str(path)).data;
    if (read_index(archive, error))
        return archive;
    ic_archive_close(archive);
    return NULL;
}

void ic_archive_close(struct ic_archive *archive)
{
    if (!archive)
        return;
    zip_discard(archive->zip);
    ic_vec_release(&archive->entries);
    ic_arena_release(&archive->arena);
    free(archive);
}

// Look-up
// ------------------------------------------------------------------------------------------

// The first entry not before `name`.
static uint32_t lower_bound(const struct ic_archive *archive, struct ic_str name)
{
    uint32_t low = 0, high = archive->entries.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare_names(archive->entries.at[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// What follows `folder` and its '/', or an empty view when `name` does not lie in it.
static struct ic_str below(struct ic_str name, struct ic_str folder)
{
    if (!folder.len)
        return name;
    if (name.len <= folder.len + 1 || memcmp(name.data, folder.data, folder.len) != 0 ||
        name.data[folder.len] != '/')
        return (struct ic_str){0};
    return ic_str_n(name.data + folder.len + 1, name.len - folder.len - 1);
}

static const struct entry *find(const struct ic_archive *archive, struct ic_str name)
{
    uint32_t at = lower_bound(archive, name);
    bool found =
        at < archive->entries.count && ic_str_eq(archive->entries.at[at].name, name) && name.len;
    return found ? &archive->entries.at[at] : NULL;
}

enum ic_file_kind ic_archive_kind(const struct ic_archive *archive, struct ic_str name)
{
    if (!name.len)
        return IC_FILE_FOLDER;
    if (find(archive, name))
        return IC_FILE_REGULAR;
    uint32_t at = lower_bound(archive, name);
    bool holds = at < archive->entries.count && below(archive->entries.at[at].name, name).len != 0;
    return holds ? IC_FILE_FOLDER : IC_FILE_NONE;
}

void ic_archive_each(const struct ic_archive *archive, struct ic_str folder,
                     void (*visit)(void *data, struct ic_str name), void *data)
{
    struct ic_str last = {0};
    uint32_t at = folder.len ? lower_bound(archive, folder) : 0;
    if (folder.len && find(archive, folder))
        at++;
    for (; at < archive->entries.count; at++) {
        struct ic_str rest = below(archive->entries.at[at].name, folder);
        if (!rest.len)
            return;
        struct ic_str name = ic_str_split(&rest, '/');
        if (!ic_str_eq(name, last))
            visit(data, name);
        last = name;
    }
}

static bool unpack(struct ic_archive *archive, const struct entry *entry, struct ic_buf *out)
{
    zip_file_t *file = zip_fopen_index(archive->zip, entry->index, 0);
    if (!file)
        return false;
    uint64_t left = entry->size;
    while (left) {
        ic_buf_reserve(out, left < 65536 ? left : 65536);
        zip_int64_t got = zip_fread(file, out->data + out->len, left < 65536 ? left : 65536);
        if (got <= 0)
            break;
        out->len += (size_t)got;
        left -= (uint64_t)got;
    }
    char more; // the checksum is looked at when the end is read
    bool ok = left == 0 && zip_fread(file, &more, 1) == 0;
    zip_fclose(file);
    return ok;
}

bool ic_archive_read(struct ic_archive *archive, struct ic_str name, size_t limit,
                     struct ic_buf *out, struct ic_error *error)
{
    const struct entry *entry = find(archive, name);
    if (!entry)
        return ic_fail(error, "no file '%.*s' in '%s'", IC_STR_ARG(name), archive->path);
    if (entry->size > limit)
        return ic_fail(error, "cannot read '%.*s' in '%s': larger than %zu bytes", IC_STR_ARG(name),
                       archive->path, limit);
    size_t start = out->len;
    bool ok = unpack(archive, entry, out);
    if (!ok)
        out->len = start;
    ic_buf_reserve(out, 0);
    if (out->data)
        out->data[out->len] = 0;
    return ok || ic_fail(error, "cannot read '%.*s' in '%s': it is damaged", IC_STR_ARG(name),
                         archive->path);
}
