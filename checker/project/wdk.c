#include "project/wdk.h"

#include "project/wdk_layout.h"

#include <stdlib.h>

void ic_wdk_release(struct ic_wdk *wdk)
{
    ic_vec_release(&wdk->tops);
    ic_vec_release(&wdk->archives);
    ic_vec_release(&wdk->kernel.folders);
    ic_vec_release(&wdk->kernel.frameworks);
    ic_vec_release(&wdk->user.folders);
    ic_vec_release(&wdk->user.frameworks);
    ic_arena_release(&wdk->arena);
    *wdk = (struct ic_wdk){0};
}

// Versions
// ------------------------------------------------------------------------------------------

bool ic_wdk_read_version(struct ic_str name, struct ic_wdk_version *version)
{
    *version = (struct ic_wdk_version){0};
    size_t at = 0;
    while (at < name.len && name.data[at] >= '0' && name.data[at] <= '9') {
        uint64_t number = 0;
        for (; at < name.len && name.data[at] >= '0' && name.data[at] <= '9'; at++)
            if ((number = number * 10 + (uint64_t)(name.data[at] - '0')) > UINT32_MAX)
                return false;
        if (version->count == 4)
            return false;
        version->numbers[version->count++] = (uint32_t)number;
        if (at >= name.len || name.data[at] != '.')
            break;
        at++;
    }
    version->preview = at < name.len && name.data[at] == '-';
    return version->count && (at == name.len || version->preview);
}

int ic_wdk_compare_versions(const struct ic_wdk_version *a, const struct ic_wdk_version *b)
{
    for (int i = 0; i < 4; i++)
        if (a->numbers[i] != b->numbers[i])
            return a->numbers[i] < b->numbers[i] ? -1 : 1;
    return (int)b->preview - (int)a->preview;
}

struct newest {
    struct ic_wdk_search *search;
    const char *parent, *best;
    struct ic_wdk_version version;
    int best_rank; // what it holds counts before its version
    int (*rank)(struct ic_wdk_search *search, const char *folder); // 0: nothing of use
};

static void consider(void *data, struct ic_str name)
{
    struct newest *newest = data;
    struct ic_wdk_search *search = newest->search;
    struct ic_wdk_version version;
    if (!ic_wdk_read_version(name, &version))
        return;
    const char *folder = ic_path_join(&search->wdk->arena, ic_str(newest->parent), name).data;
    int rank = newest->rank(search, folder);
    bool wanted = search->version && rank > 1 && ic_str_is(name, search->version);
    bool newer =
        !newest->best || rank > newest->best_rank ||
        (rank == newest->best_rank && ic_wdk_compare_versions(&version, &newest->version) > 0);
    if (!wanted && (!rank || !newer))
        return;
    newest->best = folder;
    newest->version = version;
    newest->best_rank = wanted ? INT32_MAX : rank;
}

static const char *newest_below(struct ic_wdk_search *search, const char *parent,
                                int (*rank)(struct ic_wdk_search *search, const char *folder))
{
    struct newest newest = {.search = search, .parent = parent, .rank = rank};
    ic_wdk_each(&search->tree, parent, consider, &newest);
    return newest.best;
}

// Folders
// ------------------------------------------------------------------------------------------

static const char *child(struct ic_wdk_search *search, const char *folder, const char *name)
{
    return ic_wdk_child(&search->tree, folder, name);
}

static void add_folder(struct ic_wdk_search *search, struct ic_wdk_mode *mode, const char *parent,
                       const char *name)
{
    const char *folder = child(search, parent, name);
    if (folder && ic_wdk_kind(&search->tree, folder) == IC_FILE_FOLDER)
        ic_vec_push(&mode->folders, folder);
}

static void add_top(struct ic_wdk_search *search, const char *folder)
{
    struct ic_wdk *wdk = search->wdk;
    ic_vec_push(&wdk->tops, folder);
    for (uint32_t i = 0; i < search->tree.archives.count; i++) {
        struct ic_wdk_archive *a = &search->tree.archives.at[i];
        bool inside = a->archive && ic_str_starts(ic_str(folder), a->path);
        for (uint32_t j = 0; j < wdk->archives.count; j++)
            inside = inside && !ic_str_is(ic_str(wdk->archives.at[j]), a->path);
        if (inside)
            ic_vec_push(&wdk->archives, a->path);
    }
}

struct frameworks {
    struct ic_wdk_search *search;
    struct ic_wdk_mode *mode;
    const char *folder;
};

static void add_framework(void *data, struct ic_str name)
{
    struct frameworks *in = data;
    struct ic_wdk_version version;
    if (!ic_wdk_read_version(name, &version) || version.count != 2)
        return;
    struct ic_wdk_framework framework = {
        version.numbers[0], version.numbers[1],
        ic_path_join(&in->search->wdk->arena, ic_str(in->folder), name).data};
    ic_vec_push(&in->mode->frameworks, framework);
}

static int by_version(const void *left, const void *right)
{
    const struct ic_wdk_framework *a = left, *b = right;
    if (a->major != b->major)
        return a->major < b->major ? -1 : 1;
    return a->minor == b->minor ? 0 : a->minor < b->minor ? -1 : 1;
}

// The frameworks in `folder`, a wdf folder, stand where the mode's folders end now.
static void add_frameworks(struct ic_wdk_search *search, struct ic_wdk_mode *mode,
                           const char *folder, const char *kind)
{
    mode->framework_at = mode->folders.count;
    const char *versions = child(search, folder, kind);
    struct frameworks in = {search, mode, versions};
    if (versions)
        ic_wdk_each(&search->tree, versions, add_framework, &in);
    if (mode->frameworks.count)
        qsort(mode->frameworks.at, mode->frameworks.count, sizeof *mode->frameworks.at, by_version);
}

// Windows Kits: Include/<version>/km, Include/wdf
// ------------------------------------------------------------------------------------------

static int rank_headers(struct ic_wdk_search *search, const char *folder)
{
    if (child(search, folder, "km"))
        return 2;
    return child(search, folder, "um") || child(search, folder, "shared") ? 1 : 0;
}

const char *ic_wdk_headers(struct ic_wdk_search *search, const char *path)
{
    static const char *const places[] = {"Include", "c/Include",
                                         "Program Files/Windows Kits/10/Include"};
    if (rank_headers(search, path))
        return path;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *include = child(search, path, places[i]);
        const char *found = include ? newest_below(search, include, rank_headers) : NULL;
        if (found)
            return found;
        if (include && rank_headers(search, include)) // Windows Kits/8.1
            return include;
    }
    return newest_below(search, path, rank_headers);
}

static const char *folder_of(struct ic_wdk_search *search, const char *path)
{
    return ic_path_folder(&search->wdk->arena, ic_str(path)).data;
}

static void add_parts(struct ic_wdk_search *search, struct ic_wdk_mode *mode, const char *name)
{
    for (uint32_t i = 0; i < search->part_count; i++)
        add_folder(search, mode, search->parts[i], name);
}

// The folder wdf, which lies beside the versions: NULL if there is none.
static const char *wdf_of(struct ic_wdk_search *search, const char *headers)
{
    const char *inside = child(search, headers, "wdf");
    return inside ? inside : child(search, folder_of(search, headers), "wdf");
}

static void take_kit(struct ic_wdk_search *search)
{
    struct ic_wdk *wdk = search->wdk;
    const char *headers = search->parts[0], *wdf = wdf_of(search, headers);
    struct ic_wdk_version version;
    struct ic_str name = ic_str_base_name(ic_str(headers));
    if (!ic_wdk_read_version(name, &version)) // Windows Kits/8.1/Include
        name = ic_str_base_name(ic_str(folder_of(search, headers)));
    bool has_name = ic_wdk_read_version(name, &version);
    wdk->name = has_name ? ic_arena_printf(&wdk->arena, "WDK %.*s", IC_STR_ARG(name)).data : "WDK";
    wdk->has_kernel = child(search, headers, "km") != NULL;
    static const char *const kernel[] = {"km", "km/crt", "shared"}, *const user[] = {"um", "shared",
                                                                                     "ucrt"};
    for (int i = 0; i < 3; i++) {
        add_parts(search, &wdk->kernel, kernel[i]);
        add_parts(search, &wdk->user, user[i]);
    }
    wdk->kernel.framework_at = wdk->kernel.folders.count;
    wdk->user.framework_at = wdk->user.folders.count;
    if (wdf) {
        add_frameworks(search, &wdk->kernel, wdf, "kmdf");
        add_frameworks(search, &wdk->user, wdf, "umdf");
        add_top(search, wdf);
    }
    add_parts(search, &wdk->kernel, "um");
    add_parts(search, &wdk->user, "km");
    for (uint32_t i = 0; i < search->part_count; i++)
        add_top(search, search->parts[i]);
}

// WinDDK: inc/ddk, inc/api; before that inc/ddk/wnet, inc/wnet, one for each Windows
// ------------------------------------------------------------------------------------------

static const char *inc_of(struct ic_wdk_search *search, const char *folder)
{
    const char *inc = child(search, folder, "inc");
    inc = inc && child(search, inc, "ddk") ? inc : child(search, folder, "ddk") ? folder : NULL;
    return inc && child(search, inc, "crt") ? inc : NULL;
}

static int rank_ddk(struct ic_wdk_search *search, const char *folder)
{
    return inc_of(search, folder) ? 1 : 0;
}

static void add_old_ddk(struct ic_wdk_search *search, struct ic_wdk_mode *mode, const char *inc)
{
    static const char *const targets[] = {"wnet", "wxp", "w2k"}; // the newest that is there
    static const char *const parents[] = {"", "ddk", "ddk/wdm", "ifs"};
    const char *ddk = child(search, inc, "ddk"), *target = NULL;
    for (size_t i = 0; i < sizeof targets / sizeof *targets && !target; i++)
        if (child(search, ddk, targets[i]))
            target = targets[i];
    for (size_t i = 0; i < sizeof parents / sizeof *parents && target; i++) {
        const char *parent = child(search, inc, parents[i]);
        if (parent)
            add_folder(search, mode, parent, target);
    }
}

static void add_ddk(struct ic_wdk_search *search, struct ic_wdk_mode *mode, const char *inc,
                    const char *framework)
{
    const char *wdf = child(search, inc, "wdf");
    if (child(search, inc, "api")) {
        add_folder(search, mode, inc, "api");
        add_folder(search, mode, inc, "ddk");
    } else {
        add_old_ddk(search, mode, inc);
    }
    mode->framework_at = mode->folders.count;
    if (wdf)
        add_frameworks(search, mode, wdf, framework);
    add_folder(search, mode, inc, "crt");
}

static bool take_ddk(struct ic_wdk_search *search, const char *path)
{
    struct ic_wdk *wdk = search->wdk;
    const char *root = inc_of(search, path) ? path : newest_below(search, path, rank_ddk);
    const char *inc = root ? inc_of(search, root) : NULL;
    if (!inc)
        return false;
    add_ddk(search, &wdk->kernel, inc, "kmdf");
    add_ddk(search, &wdk->user, inc, "umdf");
    if (wdk->kernel.folders.count < 2)
        return false;
    struct ic_wdk_version version;
    struct ic_str name = ic_str_base_name(ic_str(inc != root ? root : folder_of(search, root)));
    bool has_name = ic_wdk_read_version(name, &version);
    wdk->name =
        has_name ? ic_arena_printf(&wdk->arena, "WinDDK %.*s", IC_STR_ARG(name)).data : "WinDDK";
    wdk->has_kernel = true;
    wdk->path = root;
    add_top(search, inc);
    return true;
}

// Any of them
// ------------------------------------------------------------------------------------------

static bool take(struct ic_wdk_search *search, const char *path)
{
    bool is_archive = ic_wdk_is_archive(path);
    const char *headers = ic_wdk_headers(search, path);
    search->wdk->path = path;
    if (headers) {
        search->parts[search->part_count++] = headers;
        ic_wdk_add_sdk(search, path);
    } else if (!is_archive && take_ddk(search, path)) {
        return true;
    } else if (is_archive || !ic_wdk_read_packages(search, path)) {
        return false;
    }
    take_kit(search);
    return true;
}

bool ic_wdk_open(const char *path, const char *cwd, const char *version, struct ic_wdk *wdk,
                 struct ic_error *error)
{
    struct ic_wdk_search search = {.tree = {.arena = &wdk->arena}, .wdk = wdk, .version = version};
    const char *found = ic_wdk_path(&search.tree, path, cwd);
    enum ic_file_kind kind = found ? ic_file_kind(found) : IC_FILE_NONE;
    bool ok = false;
    if (kind == IC_FILE_NONE)
        ic_fail(error, "there is no folder '%s'", path);
    else if (kind != IC_FILE_FOLDER && !ic_wdk_is_archive(found))
        ic_fail(error, "'%s' is no folder and no package (*.nupkg)", path);
    else
        ok = take(&search, found);
    if (!ok && search.tree.broken.text[0])
        ic_fail(error, "%s", search.tree.broken.text);
    if (!ok)
        ic_fail(error,
                "'%s' holds no WDK headers: name a Windows Kits/10 folder, an Include/<version> "
                "folder (with km and shared in it), a WDK package of NuGet or a folder of "
                "packages, or a WinDDK folder",
                path);
    ic_wdk_tree_release(&search.tree);
    if (!ok)
        ic_wdk_release(wdk);
    return ok;
}
