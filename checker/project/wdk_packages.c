#include "project/wdk_layout.h"

#include <stdlib.h>

struct package {
    const char *path; // folder or .nupkg
    const char *id;   // in lower case
    struct ic_wdk_version version;
    bool packed;
};

struct packages {
    struct ic_wdk_search *search;
    const char *folder;
    const char *id; // of the package whose versions are being listed, or NULL
    IC_VEC(struct package) found;
};

enum { MAX_TRIES = 8 }; // an archive that was looked into stays in memory

static const char wdk_id[] = "microsoft.windows.wdk", sdk_id[] = "microsoft.windows.sdk.cpp";

// Names
// ------------------------------------------------------------------------------------------

static const char *lower(struct ic_arena *arena, struct ic_str text)
{
    char *out = ic_arena_alloc(arena, text.len + 1);
    for (size_t i = 0; i < text.len; i++)
        out[i] =
            (char)(text.data[i] >= 'A' && text.data[i] <= 'Z' ? text.data[i] | 0x20 : text.data[i]);
    return out;
}

static bool is_id(const char *id)
{
    // The SDK's packages for one processor hold libraries alone.
    return ic_str_starts(ic_str(id), wdk_id) || ic_str_is(ic_str(id), sdk_id);
}

// "Microsoft.Windows.WDK.x64.10.0.26100.1" is the id up to the first number, and a version.
static bool read_name(struct packages *in, struct ic_str name, struct package *package)
{
    struct ic_arena *arena = &in->search->wdk->arena;
    for (size_t i = 0; i + 1 < name.len; i++) {
        struct ic_str rest = ic_str_n(name.data + i + 1, name.len - i - 1);
        if (name.data[i] != '.' || !ic_wdk_read_version(rest, &package->version))
            continue;
        package->id = lower(arena, ic_str_n(name.data, i));
        return is_id(package->id);
    }
    return false;
}

// Lists
// ------------------------------------------------------------------------------------------

static void add_version(void *data, struct ic_str name)
{
    struct packages *in = data;
    struct package package = {.id = in->id};
    package.path = ic_path_join(&in->search->wdk->arena, ic_str(in->folder), name).data;
    if (ic_wdk_read_version(name, &package.version) && ic_file_kind(package.path) == IC_FILE_FOLDER)
        ic_vec_push(&in->found, package);
}

static void add_package(void *data, struct ic_str name)
{
    static const char ending[] = ".nupkg";
    struct packages *in = data;
    struct ic_arena *arena = &in->search->wdk->arena;
    struct package package = {0};
    package.path = ic_path_join(arena, ic_str(in->folder), name).data;
    package.packed = ic_wdk_is_archive(package.path);
    if (package.packed)
        name.len -= sizeof ending - 1;
    else if (ic_file_kind(package.path) != IC_FILE_FOLDER)
        return;
    if (read_name(in, name, &package)) {
        ic_vec_push(&in->found, package);
    } else if (!package.packed && is_id(lower(arena, name))) { // ~/.nuget/packages: ID/VERSION
        const char *folder = in->folder;
        in->folder = package.path;
        in->id = lower(arena, name);
        ic_folder_each(package.path, add_version, in, NULL);
        in->folder = folder;
    }
}

static int rank_id(const struct package *package)
{
    return (ic_str_ends(ic_str(package->id), ".x64") ? 1 : 0) + (package->packed ? 0 : 2);
}

static int newest_first(const void *left, const void *right)
{
    const struct package *a = left, *b = right;
    int order = ic_wdk_compare_versions(&b->version, &a->version);
    if (!order)
        order = rank_id(b) - rank_id(a);
    return order ? order : ic_str_compare(ic_str(a->path), ic_str(b->path));
}

static void list(struct packages *in)
{
    ic_folder_each(in->folder, add_package, in, NULL);
    if (in->found.count)
        qsort(in->found.at, in->found.count, sizeof *in->found.at, newest_first);
}

// Choice
// ------------------------------------------------------------------------------------------

// The newest package of this kind with headers, of the Windows version of `like` if there is one.
static const struct package *choose(struct packages *in, const char *id,
                                    const struct ic_wdk_version *like, const char **headers)
{
    int tries = 0;
    for (int any = like ? 0 : 1; any < 2; any++) {
        for (uint32_t i = 0; i < in->found.count; i++) {
            const struct package *p = &in->found.at[i];
            bool same = true;
            for (int n = 0; n < 3 && !any; n++)
                same = same && like && p->version.numbers[n] == like->numbers[n];
            if (!same || !ic_str_starts(ic_str(p->id), id) || (p->packed && ++tries > MAX_TRIES))
                continue;
            *headers = ic_wdk_headers(in->search, p->path);
            if (*headers)
                return p;
        }
    }
    return NULL;
}

static void add_part(struct packages *in, const char *id, const struct ic_wdk_version *like)
{
    const char *headers = NULL;
    if (choose(in, id, like, &headers) && in->search->part_count < IC_WDK_PARTS)
        in->search->parts[in->search->part_count++] = headers;
}

bool ic_wdk_read_packages(struct ic_wdk_search *search, const char *path)
{
    struct packages in = {.search = search, .folder = path};
    const char *headers = NULL;
    list(&in);
    const struct package *wdk = choose(&in, wdk_id, NULL, &headers);
    if (wdk) {
        search->parts[search->part_count++] = headers;
        search->wdk->path = wdk->path;
        add_part(&in, sdk_id, &wdk->version);
    }
    ic_vec_release(&in.found);
    return wdk != NULL;
}

void ic_wdk_add_sdk(struct ic_wdk_search *search, const char *path)
{
    struct ic_arena *arena = &search->wdk->arena;
    struct packages in = {.search = search};
    struct ic_str parent = ic_path_folder(arena, ic_str(path));
    struct ic_str name = ic_str_base_name(ic_str(path));
    struct package package;
    if (ic_wdk_is_archive(path))
        name.len -= sizeof ".nupkg" - 1;
    in.folder = parent.data;
    bool is_package = read_name(&in, name, &package);
    if (!is_package && ic_wdk_read_version(name, &package.version)) { // ID/VERSION
        package.id = lower(arena, ic_str_base_name(parent));
        is_package = is_id(package.id);
        in.folder = ic_path_folder(arena, parent).data;
    }
    if (!is_package || !ic_str_starts(ic_str(package.id), wdk_id))
        return;
    list(&in);
    add_part(&in, sdk_id, &package.version);
    ic_vec_release(&in.found);
}
