// The layouts of WDKs, their packages and older DDKs, made of empty headers; and where a WDK that
// nobody named is looked for.
#define _XOPEN_SOURCE 700 // nftw
#include "project/wdk.h"

#include "base/file.h"

#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <cmocka.h>

struct scratch {
    struct ic_arena arena;
    char folder[64];
    struct ic_wdk wdk;
    struct ic_wdk_notes notes;
    struct ic_error error;
};

static const char *const variables[] = {"ISRCHECK_WDK",      "WDKContentRoot", "WindowsSdkDir",
                                        "WindowsSDKVersion", "WDK_ROOT",       "BASEDIR",
                                        "NUGET_PACKAGES"};

static int open_scratch(void **state)
{
    struct scratch *s = calloc(1, sizeof *s);
    *state = s;
    if (!s)
        return -1;
    strcpy(s->folder, "/tmp/isrcheck-test-XXXXXX");
    if (!mkdtemp(s->folder))
        return -1;
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++)
        unsetenv(variables[i]);
    return setenv("HOME", s->folder, 1);
}

static int remove_one(const char *path, const struct stat *info, int flag, struct FTW *at)
{
    (void)info, (void)flag, (void)at;
    return remove(path);
}

static int close_scratch(void **state)
{
    struct scratch *s = *state;
    nftw(s->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    ic_wdk_release(&s->wdk);
    ic_vec_release(&s->notes.texts);
    ic_arena_release(&s->arena);
    free(s);
    return 0;
}

static const char *in(struct scratch *s, const char *name)
{
    return ic_path_join(&s->arena, ic_str(s->folder), ic_str(name)).data;
}

// Makes empty files, with their folders: names separated by blanks.
static void make(struct scratch *s, const char *names)
{
    char words[1000];
    snprintf(words, sizeof words, "%s", names);
    for (char *word = strtok(words, " "); word; word = strtok(NULL, " ")) {
        char *path = (char *)(uintptr_t)in(s, word);
        for (char *slash = strchr(path + strlen(s->folder) + 1, '/'); slash;
             slash = strchr(slash + 1, '/')) {
            *slash = 0;
            mkdir(path, 0700);
            *slash = '/';
        }
        assert_true(ic_file_write(path, ic_str(""), NULL));
    }
}

static void pack(struct scratch *s, const char *name, const char *entries)
{
    char words[1000];
    int code = 0;
    zip_t *zip = zip_open(in(s, name), ZIP_CREATE | ZIP_TRUNCATE, &code);
    assert_non_null(zip);
    snprintf(words, sizeof words, "%s", entries);
    for (char *word = strtok(words, " "); word; word = strtok(NULL, " ")) {
        zip_source_t *text = zip_source_buffer(zip, "", 0, 0);
        assert_true(zip_file_add(zip, word, text, ZIP_FL_ENC_UTF_8) >= 0);
    }
    assert_int_equal(zip_close(zip), 0);
}

static void open_at(struct scratch *s, const char *path, const char *version)
{
    ic_wdk_release(&s->wdk);
    s->error = (struct ic_error){0};
    if (!ic_wdk_open(path, s->folder, version, &s->wdk, &s->error))
        fail_msg("%s", s->error.text);
}

static void refuse(struct scratch *s, const char *path, const char *why)
{
    ic_wdk_release(&s->wdk);
    s->error = (struct ic_error){0};
    assert_false(ic_wdk_open(path, s->folder, NULL, &s->wdk, &s->error));
    if (!strstr(s->error.text, why))
        fail_msg("'%s' does not say '%s'", s->error.text, why);
}

// The folders of a mode, relative to the scratch folder, separated by blanks; a '|' is where the
// frameworks go.
static void assert_folders(struct scratch *s, const struct ic_wdk_mode *mode, const char *expected)
{
    struct ic_buf text = {0};
    ic_buf_text(&text, "");
    for (uint32_t i = 0; i <= mode->folders.count; i++) {
        if (i == mode->framework_at && mode->frameworks.count)
            ic_buf_text(&text, text.len ? " |" : "|");
        if (i == mode->folders.count)
            break;
        struct ic_str shown =
            ic_path_relative(&s->arena, ic_str(mode->folders.at[i]), ic_str(s->folder));
        ic_buf_printf(&text, "%s%.*s", text.len ? " " : "", IC_STR_ARG(shown));
    }
    assert_string_equal(text.data ? text.data : "", expected);
    ic_buf_release(&text);
}

static void assert_path(struct scratch *s, const char *expected)
{
    assert_string_equal(s->wdk.path, in(s, expected));
}

// Layouts
// ------------------------------------------------------------------------------------------

static void test_kit(void **state)
{
    struct scratch *s = *state;
    static const char *const names[] = {"kit", "KIT/", "kit/include", "kit\\Include\\10.0.10.0",
                                        "Kit/INCLUDE/10.0.10.0"};
    make(s, "kit/Include/10.0.9.0/km/wdm.h kit/Include/10.0.9.0/Shared/ntdef.h "
            "kit/Include/10.0.10.0/km/crt/x.h kit/Include/10.0.10.0/Shared/ntdef.h "
            "kit/Include/10.0.10.0/um/windows.h kit/Include/10.0.10.0/ucrt/string.h "
            "kit/Include/10.0.22.0/um/windows.h kit/Include/wdf/KMDF/1.9/wdf.h "
            "kit/Include/wdf/KMDF/1.11/wdf.h kit/Include/wdf/KMDF/1.33/wdf.h "
            "kit/Include/wdf/umdf/1.11/wudfddi.h kit/Include/wdf/umdf/2.0/wdf.h "
            "kit/Include/wdf/KMDF/readme/x.h");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        open_at(s, names[i], NULL);
        assert_string_equal(s->wdk.name, "WDK 10.0.10.0"); // 22 is an SDK without a WDK
        assert_true(s->wdk.has_kernel);
        assert_folders(s, &s->wdk.kernel,
                       "kit/Include/10.0.10.0/km kit/Include/10.0.10.0/km/crt "
                       "kit/Include/10.0.10.0/Shared | kit/Include/10.0.10.0/um");
        assert_folders(s, &s->wdk.user,
                       "kit/Include/10.0.10.0/um kit/Include/10.0.10.0/Shared "
                       "kit/Include/10.0.10.0/ucrt | kit/Include/10.0.10.0/km");
        assert_int_equal(s->wdk.kernel.frameworks.count, 3);
        assert_int_equal(s->wdk.kernel.frameworks.at[0].minor, 9);
        assert_int_equal(s->wdk.kernel.frameworks.at[2].minor, 33);
        assert_int_equal(s->wdk.user.frameworks.at[1].major, 2);
    }
    open_at(s, "kit", "10.0.9.0");
    assert_string_equal(s->wdk.name, "WDK 10.0.9.0");
    open_at(s, "kit", "10.0.22.0"); // an SDK
    assert_string_equal(s->wdk.name, "WDK 10.0.10.0");
    open_at(s, "kit", "10.0.8.0"); // not there
    assert_string_equal(s->wdk.name, "WDK 10.0.10.0");
    open_at(s, "kit/Include/10.0.22.0", NULL);
    assert_false(s->wdk.has_kernel);
}

static void test_other_kits(void **state)
{
    struct scratch *s = *state;
    make(s, "8.1/Include/km/wdm.h 8.1/Include/shared/ntdef.h 8.1/Include/wdf/kmdf/1.13/wdf.h "
            "ewdk/Program\tFiles/x");
    open_at(s, "8.1", NULL);
    assert_string_equal(s->wdk.name, "WDK 8.1");
    assert_folders(s, &s->wdk.kernel, "8.1/Include/km 8.1/Include/shared |");

    const char *kits = in(s, "ewdk/Program Files");
    assert_int_equal(rename(in(s, "ewdk/Program\tFiles"), kits), 0);
    assert_int_equal(mkdir(in(s, "ewdk/Program Files/Windows Kits"), 0700), 0);
    assert_int_equal(rename(in(s, "8.1"), in(s, "ewdk/Program Files/Windows Kits/10")), 0);
    open_at(s, "ewdk", NULL);
    assert_string_equal(s->wdk.kernel.folders.at[0],
                        in(s, "ewdk/Program Files/Windows Kits/10/Include/km"));
}

static void test_ddk(void **state)
{
    struct scratch *s = *state;
    make(s, "WinDDK/7600.16385.1/inc/ddk/wdm.h WinDDK/7600.16385.1/inc/api/ntdef.h "
            "WinDDK/7600.16385.1/inc/crt/string.h WinDDK/7600.16385.1/inc/wdf/kmdf/1.9/wdf.h "
            "WinDDK/7600.16385.1/inc/wdf/umdf/1.9/wudfddi.h WinDDK/3790.1830/inc/crt/string.h "
            "WinDDK/3790.1830/inc/ddk/wxp/ntddk.h WinDDK/3790.1830/inc/ddk/wnet/ntddk.h "
            "WinDDK/3790.1830/inc/ddk/wdm/wnet/wdm.h WinDDK/3790.1830/inc/wnet/ntdef.h");
    static const char *const names[] = {"winddk", "winddk/7600.16385.1", "WinDDK/7600.16385.1/INC"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        open_at(s, names[i], NULL);
        assert_string_equal(s->wdk.name, "WinDDK 7600.16385.1");
        assert_folders(s, &s->wdk.kernel,
                       "WinDDK/7600.16385.1/inc/api WinDDK/7600.16385.1/inc/ddk | "
                       "WinDDK/7600.16385.1/inc/crt");
        assert_string_equal(s->wdk.user.frameworks.at[0].folder,
                            in(s, "WinDDK/7600.16385.1/inc/wdf/umdf/1.9"));
    }
    open_at(s, "WinDDK/3790.1830", NULL);
    assert_folders(s, &s->wdk.kernel,
                   "WinDDK/3790.1830/inc/wnet WinDDK/3790.1830/inc/ddk/wnet "
                   "WinDDK/3790.1830/inc/ddk/wdm/wnet WinDDK/3790.1830/inc/crt");
}

static void test_packages(void **state)
{
    struct scratch *s = *state;
    make(s, "packages/Microsoft.Windows.WDK.x64.10.0.9.5/c/Include/10.0.9.0/km/wdm.h "
            "packages/Microsoft.Windows.WDK.x64.10.0.26100.1/c/Include/10.0.26100.0/km/wdm.h "
            "packages/Microsoft.Windows.WDK.x64.10.0.26100.1/c/Include/10.0.26100.0/um/x.h "
            "packages/Microsoft.Windows.WDK.x64.10.0.26100.1/c/Include/wdf/kmdf/1.35/wdf.h "
            "packages/Microsoft.Windows.WDK.x64.10.0.26100.1-preview/c/Include/1.0/km/wdm.h");
    make(s, "packages/Microsoft.Windows.WDK.arm64.10.0.26100.1/c/Include/10.0.26100.0/km/wdm.h "
            "packages/Microsoft.Windows.SDK.CPP.10.0.26100.7/c/Include/10.0.26100.0/shared/ntdef.h "
            "packages/Microsoft.Windows.SDK.CPP.10.0.26100.7/c/Include/10.0.26100.0/um/windows.h "
            "packages/Microsoft.Windows.SDK.CPP.10.0.28000.1/c/Include/10.0.28000.0/um/windows.h "
            "packages/Microsoft.Windows.SDK.CPP.x64.10.0.26100.9/c/um/x64/x.lib "
            "packages/Newtonsoft.Json.99.0.0/lib/x");
    static const char *const names[] = {"Packages",
                                        "packages/Microsoft.Windows.WDK.x64.10.0.26100.1"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        open_at(s, names[i], NULL);
        assert_path(s, "packages/Microsoft.Windows.WDK.x64.10.0.26100.1");
        assert_folders(
            s, &s->wdk.kernel,
            "packages/Microsoft.Windows.WDK.x64.10.0.26100.1/c/Include/10.0.26100.0/km "
            "packages/Microsoft.Windows.SDK.CPP.10.0.26100.7/c/Include/10.0.26100.0/shared | "
            "packages/Microsoft.Windows.WDK.x64.10.0.26100.1/c/Include/10.0.26100.0/um "
            "packages/Microsoft.Windows.SDK.CPP.10.0.26100.7/c/Include/10.0.26100.0/um");
    }
    make(s, "nuget/microsoft.windows.wdk.x64/10.0.2.0/c/Include/10.0.2.0/km/wdm.h "
            "nuget/microsoft.windows.wdk.x64/10.0.10.0/c/Include/10.0.10.0/km/wdm.h "
            "nuget/microsoft.windows.sdk.cpp/10.0.10.0/c/Include/10.0.10.0/shared/ntdef.h");
    static const char *const more[] = {"nuget", "nuget/microsoft.windows.wdk.x64/10.0.10.0"};
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) {
        open_at(s, more[i], NULL);
        assert_folders(s, &s->wdk.kernel,
                       "nuget/microsoft.windows.wdk.x64/10.0.10.0/c/Include/10.0.10.0/km "
                       "nuget/microsoft.windows.sdk.cpp/10.0.10.0/c/Include/10.0.10.0/shared");
    }
}

static void test_packed(void **state)
{
    struct scratch *s = *state;
    make(s, "feed/readme.txt");
    pack(s, "feed/Microsoft.Windows.WDK.x64.10.0.26100.1.nupkg",
         "c/Include/10.0.26100.0/KM/wdm.h c/Include/wdf/kmdf/1.35/wdf.h");
    pack(s, "feed/microsoft.windows.sdk.cpp.10.0.26100.7.nupkg",
         "c/Include/10.0.26100.0/shared/ntdef.h");
    static const char *const names[] = {"feed",
                                        "feed/microsoft.windows.wdk.x64.10.0.26100.1.nupkg"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        open_at(s, names[i], NULL);
        assert_folders(
            s, &s->wdk.kernel,
            "feed/Microsoft.Windows.WDK.x64.10.0.26100.1.nupkg/c/Include/10.0.26100.0/KM "
            "feed/microsoft.windows.sdk.cpp.10.0.26100.7.nupkg/c/Include/10.0.26100.0/shared |");
        assert_int_equal(s->wdk.archives.count, 2);
    }
    for (int i = 0; i < 8; i++) {
        char name[80];
        snprintf(name, sizeof name, "feed/Microsoft.Windows.WDK.x64.11.0.0.%d.nupkg", i);
        make(s, name);
        if (i < 7) // newer ones that are no archives
            open_at(s, "feed", NULL);
        else // enough of them
            refuse(s, "feed", "as a zip archive");
    }
    pack(s, "feed/any.nupkg", "c/Include/10.0.1.0/km/wdm.h");
    open_at(s, "feed/any.nupkg", NULL);
    assert_string_equal(s->wdk.name, "WDK 10.0.1.0");
    assert_int_equal(s->wdk.archives.count, 1);
}

static void test_none(void **state)
{
    struct scratch *s = *state;
    make(s, "empty/readme project/inc/ddk/x.h file.txt packages/Other.1.0.0/x broken.nupkg "
            "packages/microsoft.windows.sdk.cpp.10.0.1.0/c/Include/10.0.1.0/um/windows.h");
    refuse(s, "nowhere", "there is no folder 'nowhere'");
    refuse(s, "", "there is no folder ''");
    refuse(s, "file.txt", "'file.txt' is no folder and no package");
    refuse(s, "empty", "'empty' holds no WDK headers");
    refuse(s, "project", "holds no WDK headers");
    refuse(s, "packages", "holds no WDK headers");
    refuse(s, "broken.nupkg", "as a zip archive");
    refuse(s, "C:\\nowhere", "there is no folder");
    pack(s, "other.nupkg", "lib/x.dll");
    refuse(s, "other.nupkg", "holds no WDK headers");
}

// Search
// ------------------------------------------------------------------------------------------

static bool find(struct scratch *s, const char *cwd)
{
    ic_wdk_release(&s->wdk);
    ic_vec_release(&s->notes.texts);
    return ic_wdk_find(in(s, cwd), &s->wdk, &s->notes);
}

static void assert_found(struct scratch *s, const char *cwd, const char *path, const char *why)
{
    assert_true(find(s, cwd));
    assert_path(s, path);
    assert_string_equal(s->wdk.why, why);
}

static void test_environment(void **state)
{
    struct scratch *s = *state;
    make(s, "work/x kit/Include/10.0.2.0/km/wdm.h kit/Include/10.0.1.0/km/wdm.h empty/x "
            "sdk/Include/10.0.1.0/um/windows.h ddk/inc/ddk/wdm.h ddk/inc/api/x ddk/inc/crt/x");
    assert_false(find(s, "work"));
    assert_int_equal(s->notes.texts.count, 0);

    setenv("BASEDIR", in(s, "work"), 1); // some other build's
    assert_false(find(s, "work"));
    assert_int_equal(s->notes.texts.count, 0);

    setenv("BASEDIR", in(s, "ddk"), 1);
    assert_found(s, "work", "ddk", "BASEDIR");
    setenv("WindowsSdkDir", in(s, "sdk"), 1); // without a WDK in it
    assert_found(s, "work", "ddk", "BASEDIR");
    assert_int_equal(s->notes.texts.count, 0);
    setenv("WindowsSdkDir", in(s, "kit"), 1);
    assert_found(s, "work", "kit", "WindowsSdkDir");
    assert_string_equal(s->wdk.name, "WDK 10.0.2.0");
    setenv("WindowsSDKVersion", "10.0.1.0\\", 1);
    assert_found(s, "work", "kit", "WindowsSdkDir");
    assert_string_equal(s->wdk.name, "WDK 10.0.1.0");
    setenv("WindowsSDKVersion", "10.0.7.0\\", 1);
    assert_found(s, "work", "kit", "WindowsSdkDir");
    assert_string_equal(s->wdk.name, "WDK 10.0.2.0");

    setenv("WDKContentRoot", in(s, "empty"), 1);
    assert_found(s, "work", "kit", "WindowsSdkDir");
    assert_int_equal(s->notes.texts.count, 1);
    assert_non_null(strstr(s->notes.texts.at[0], "variable WDKContentRoot: '"));
    setenv("ISRCHECK_WDK", in(s, "ddk"), 1);
    assert_found(s, "work", "ddk", "ISRCHECK_WDK");
    setenv("ISRCHECK_WDK", "none", 1);
    assert_false(find(s, "work"));
}

static void test_folders(void **state)
{
    struct scratch *s = *state;
    static const char kit[] = "c/Include/10.0.1.0/km/wdm.h";
    char names[400];
    snprintf(names, sizeof names,
             "packages/microsoft.windows.wdk.x64.10.0.1.0/%s "
             "repo/.git/HEAD repo/driver/sys/x repo/Packages/microsoft.windows.wdk.x64.10.0.1.0/%s "
             "work/deep/x .nuget/packages/other/1.0.0/x",
             kit, kit);
    make(s, names);
    static const char found[] = "repo/Packages/microsoft.windows.wdk.x64.10.0.1.0";
    assert_found(s, "repo/driver/sys", found, "NuGet packages");
    assert_found(s, "repo", found, "NuGet packages");
    assert_found(s, "", "packages/microsoft.windows.wdk.x64.10.0.1.0", "NuGet packages");
    assert_false(find(s, "work/deep")); // no repository: not above the working folder
    make(s, "repo/driver/.git/HEAD");   // above the top
    assert_false(find(s, "repo/driver/sys"));

    snprintf(names, sizeof names, ".nuget/packages/microsoft.windows.wdk.x64/10.0.3.0/%s", kit);
    make(s, names);
    assert_found(s, "work", ".nuget/packages/microsoft.windows.wdk.x64/10.0.3.0", "NuGet packages");
    setenv("NUGET_PACKAGES", in(s, "work"), 1);
    assert_false(find(s, "work"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_kit, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_other_kits, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_ddk, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_packages, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_packed, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_none, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_environment, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_folders, open_scratch, close_scratch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
