#include "project/wdk.h"

#include "base/file.h"
#include "project/wdk_tree.h"

#include <stdlib.h>

struct finding {
    const char *cwd;
    struct ic_wdk *wdk;
    struct ic_wdk_notes *notes;
    struct ic_arena texts;
};

// Takes the kit at `path` if it has kernel-mode headers. `told`: says so if it does not.
static bool try_path(struct finding *f, const char *path, const char *version, const char *why,
                     bool told)
{
    struct ic_error error = {0};
    struct ic_wdk wdk = {0};
    bool ok = ic_wdk_open(path, f->cwd, version, &wdk, &error);
    if (ok && wdk.has_kernel) {
        *f->wdk = wdk;
        f->wdk->why = why;
        return true;
    }
    if (ok)
        ic_fail(&error, "'%s' holds no kernel-mode headers", path);
    if (told)
        ic_vec_push(
            &f->notes->texts,
            ic_arena_printf(&f->texts, "environment variable %s: %s", why, error.text).data);
    ic_wdk_release(&wdk);
    return false;
}

// Environment
// ------------------------------------------------------------------------------------------

static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

// "10.0.26100.0\" without what stands behind the version.
static const char *sdk_version(struct finding *f)
{
    const char *value = variable("WindowsSDKVersion");
    size_t len = value ? strcspn(value, "\\/") : 0;
    return len ? ic_arena_str(&f->texts, ic_str_n(value, len)).data : NULL;
}

static bool try_environment(struct finding *f)
{
    static const struct {
        const char *name;
        bool is_ours; // nobody else uses the name
    } variables[] = {{"ISRCHECK_WDK", true},
                     {"WDKContentRoot", true},
                     {"WindowsSdkDir", false},
                     {"WDK_ROOT", true},
                     {"BASEDIR", false}};
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
        const char *name = variables[i].name, *path = variable(name);
        const char *version = strcmp(name, "WindowsSdkDir") == 0 ? sdk_version(f) : NULL;
        if (path && try_path(f, path, version, name, variables[i].is_ours))
            return true;
    }
    return false;
}

// Folders
// ------------------------------------------------------------------------------------------

static bool try_packages(struct finding *f)
{
    struct ic_wdk_tree tree = {.arena = &f->texts};
    struct ic_str top = ic_str(f->cwd);
    while (top.len > 1 && !ic_file_exists(ic_path_join(&f->texts, top, ic_str(".git")).data))
        top = ic_path_folder(&f->texts, top);
    struct ic_str folder = ic_str(f->cwd);
    bool found = false;
    for (bool more = true; more && !found;) {
        const char *packages = ic_wdk_child(&tree, folder.data, "packages");
        found = packages && try_path(f, packages, NULL, "NuGet packages", false);
        more = top.len > 1 && folder.len > top.len; // no repository: this folder alone
        folder = ic_path_folder(&f->texts, folder);
    }
    ic_wdk_tree_release(&tree);
    return found;
}

static bool try_usual(struct finding *f)
{
    static const char *const usual[] = {"C:/Program Files (x86)/Windows Kits/10", "/opt/wdk"};
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        if (try_path(f, usual[i], NULL, "install folder", false))
            return true;
    const char *packages = variable("NUGET_PACKAGES"), *home = variable("HOME");
    if (!packages && home)
        packages = ic_arena_printf(&f->texts, "%s/.nuget/packages", home).data;
    return packages && try_path(f, packages, NULL, "NuGet packages", false);
}

bool ic_wdk_find(const char *cwd, struct ic_wdk *wdk, struct ic_wdk_notes *notes)
{
    struct finding f = {.cwd = cwd, .wdk = wdk, .notes = notes};
    const char *ours = variable("ISRCHECK_WDK");
    if (ours && strcmp(ours, "none") == 0)
        return false;
    bool found = try_environment(&f) || try_packages(&f) || try_usual(&f);
    for (uint32_t i = 0; i < notes->texts.count; i++)
        notes->texts.at[i] = ic_arena_str(&wdk->arena, ic_str(notes->texts.at[i])).data;
    ic_arena_release(&f.texts);
    return found;
}
