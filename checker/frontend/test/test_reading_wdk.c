// What a file gets from a WDK: which header wins, which framework, and packages that stay packed.
#include "reading.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <zip.h>

#include <cmocka.h>

enum { MAX = 8 };

struct kit {
    char paths[2 * MAX][100];
    const char *kernel[MAX], *user[MAX], *tops[MAX], *archives[MAX];
    struct ic_frontend_framework kmdf[MAX], umdf[MAX];
    struct ic_frontend_wdk wdk;
    uint32_t used;
};

static const char *in(struct reading *r, struct kit *k, const char *name) {
    assert_true(k->used < 2 * MAX);
    char *path = k->paths[k->used++];
    snprintf(path, sizeof k->paths[0], "%.40s/%.50s", r->scratch, name);
    return path;
}

// An empty header in a folder beside the project.
static void put_in(struct reading *r, const char *folder, const char *name) {
    char path[100];
    snprintf(path, sizeof path, "../%.60s/%.30s", folder, name);
    reading_put(r, path, "");
}

// A kit in kit/: km, shared, KMDF 1.9, 1.11 and 1.33, then um; um, shared, UMDF 1.11, 2.15, 2.33.
static void make_kit(struct reading *r, struct kit *k) {
    static const uint32_t kmdf[][2] = {{1, 9}, {1, 11}, {1, 33}},
                          umdf[][2] = {{1, 11}, {2, 15}, {2, 33}};
    const char *km = in(r, k, "kit/km"), *shared = in(r, k, "kit/shared"), *um = in(r, k, "kit/um");
    char name[40];
    for (int i = 0; i < 3; i++) {
        snprintf(name, sizeof name, "kit/wdf/kmdf/1.%u", kmdf[i][1]);
        k->kmdf[i] = (struct ic_frontend_framework){kmdf[i][0], kmdf[i][1], in(r, k, name)};
        put_in(r, name, "wdf.h");
        snprintf(name, sizeof name, "kit/wdf/umdf/%u.%u", umdf[i][0], umdf[i][1]);
        k->umdf[i] = (struct ic_frontend_framework){umdf[i][0], umdf[i][1], in(r, k, name)};
        put_in(r, name, umdf[i][0] == 1 ? "wudfddi.h" : "wdf.h");
    }
    k->kernel[0] = km, k->kernel[1] = shared, k->kernel[2] = um;
    k->user[0] = um, k->user[1] = shared;
    k->tops[0] = in(r, k, "kit");
    k->wdk = (struct ic_frontend_wdk){.tops = k->tops,
                                      .top_count = 1,
                                      .kernel = {k->kernel, k->kmdf, 3, 3, 2},
                                      .user = {k->user, k->umdf, 2, 3, 2}};
    r->wdk = &k->wdk;
}

static void assert_include(struct reading *r, const char *name, const char *found) {
    const char *file = reading_include(r, name);
    if (!file || !strstr(file, found))
        fail_msg("%s is %s, not %s", name, file ? file : "not found", found);
}

static void test_order(void **state) {
    struct reading *r = *state;
    struct kit k = {0};
    make_kit(r, &k);
    static const char *const places[] = {"kit/km", "kit/shared", "kit/wdf/kmdf/1.33", "kit/um",
                                         "fallback"};
    static const char *const headers[] = {"one.h", "two.h", "three.h", "four.h", "five.h"};
    for (int i = 0; i < 5; i++)
        for (int j = i; j < 5; j++) // one.h is everywhere, five.h in the last folder alone
            put_in(r, places[j], headers[i]);
    r->fallback = in(r, &k, "fallback");
    reading_source(r, "a.c",
                   "#include <one.h>\n#include <Two.h>\n#include <three.h>\n#include <four.h>\n"
                   "#include <five.h>\n");
    assert_include(r, "one.h", "kit/km/one.h");
    assert_include(r, "Two.h", "kit/shared/two.h");
    assert_include(r, "three.h", "kit/wdf/kmdf/1.33/three.h");
    assert_include(r, "four.h", "kit/um/four.h");
    assert_include(r, "five.h", "fallback/five.h");

    // The user's own come first, also those beside the file and behind /I.
    reading_put(r, "own/one.h", "");
    reading_put(r, "four.h", "");
    reading_put(r, "a.c", "#include <one.h>\n#include \"four.h\"\n#include <five.h>\n");
    reading_put(r, "own/five.h", "");
    reading_parse(r, "a.c", "-Iown");
    assert_include(r, "one.h", "own/one.h");
    assert_include(r, "four.h", "four.h");
    assert_include(r, "five.h", "own/five.h");
}

static void test_frameworks(void **state) {
    struct reading *r = *state;
    struct kit k = {0};
    static const char *const kernel[][2] = {
        {"-DKMDF_VERSION_MAJOR=1 -DKMDF_VERSION_MINOR=11", "kmdf/1.11/"},
        {"-DKMDF_VERSION_MINOR=9", "kmdf/1.9/"},
        {"-DKMDF_VERSION_MAJOR=1 -DKMDF_VERSION_MINOR=15", "kmdf/1.33/"},
        {"-DKMDF_VERSION_MAJOR=1 -DKMDF_VERSION_MINOR=99", "kmdf/1.33/"},
        {"-DKMDF_VERSION_MAJOR=7 -DKMDF_VERSION_MINOR=x", "kmdf/1.33/"},
        {"", "kmdf/1.33/"},
    };
    static const char *const user[][2] = {
        {"-DUMDF_VERSION_MAJOR=2 -DUMDF_VERSION_MINOR=15", "umdf/2.15/"},
        {"-DUMDF_VERSION_MAJOR=2", "umdf/2.33/"},
        {"-DUMDF_DRIVER", "umdf/2.33/"},
    };
    make_kit(r, &k);
    reading_put(r, "k.c", "#include <wdm.h>\n#include <wdf.h>\n");
    for (size_t i = 0; i < sizeof kernel / sizeof *kernel; i++) {
        reading_parse(r, "k.c", kernel[i][0]);
        assert_include(r, "wdf.h", kernel[i][1]);
    }
    reading_put(r, "u.cpp", "#include <windows.h>\n#include <wdf.h>\n");
    for (size_t i = 0; i < sizeof user / sizeof *user; i++) {
        reading_parse(r, "u.cpp", user[i][0]);
        assert_include(r, "wdf.h", user[i][1]);
        assert_int_equal(r->unit.info.kernel, 0);
    }
    reading_put(r, "one.cpp", "#include <wudfddi.h>\n#ifdef _KERNEL_MODE\n#error no\n#endif\n");
    reading_parse(r, "one.cpp", "");
    assert_include(r, "wudfddi.h", "umdf/1.11/");
    assert_int_equal(r->unit.info.errors, 0);
    reading_parse(r, "one.cpp", "-DUMDF_VERSION_MAJOR=1 -DUMDF_VERSION_MINOR=9");
    assert_include(r, "wudfddi.h", "umdf/1.11/");
    reading_parse(r, "one.cpp", "-DUMDF_VERSION_MAJOR=2");
    assert_null(reading_include(r, "wudfddi.h"));
}

static void pack(const char *path, const char *const (*entries)[2], size_t count) {
    zip_t *zip = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, NULL);
    assert_non_null(zip);
    for (size_t i = 0; i < count; i++) {
        zip_source_t *text = zip_source_buffer(zip, entries[i][1], strlen(entries[i][1]), 0);
        zip_int64_t at = zip_file_add(zip, entries[i][0], text, ZIP_FL_ENC_UTF_8);
        assert_true(at >= 0);
        zip_set_file_compression(zip, (zip_uint64_t)at, i % 2 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    }
    assert_int_equal(zip_close(zip), 0);
}

static void test_packed(void **state) {
    struct reading *r = *state;
    struct kit k = {0};
    static const char *const entries[][2] = {
        {"c/Include/1/km/StorPort.h",
         "#include \"sub\\Inner.h\"\nint packed(void) { return 1; }\n"},
        {"c/Include/1/km/sub/inner.h", "typedef int INNER;\n"},
        {"c/Include/1/km/binary.h", "\xff\xfe!"},
        {"c/Include/1/km/damaged.h", "int damaged(void);\n"}, // stored as it is
        {"secret.h", "int secret(void);\n"},
    };
    const char *path = in(r, &k, "wdk.nupkg");
    pack(path, entries, sizeof entries / sizeof *entries);
    k.archives[0] = path;
    k.tops[0] = in(r, &k, "wdk.nupkg/c/Include/1");
    k.kernel[0] = in(r, &k, "wdk.nupkg/c/Include/1/km");
    k.wdk = (struct ic_frontend_wdk){.tops = k.tops,
                                     .archives = k.archives,
                                     .top_count = 1,
                                     .archive_count = 1,
                                     .kernel = {.folders = k.kernel, .folder_count = 1}};
    r->wdk = &k.wdk;
    reading_source(r, "a.c",
                   "#include <storport.h>\n#include <damaged.h>\n#include <binary.h>\n"
                   "#include <../../../../secret.h>\n"
                   "int f(INNER *a) { return packed() + *a; }\n");
    assert_include(r, "storport.h", "wdk.nupkg/c/Include/1/km/StorPort.h");
    assert_include(r, "damaged.h", "km/damaged.h");
    assert_null(reading_include(r, "binary.h"));
    assert_null(reading_include(r, "../../../../secret.h"));
    assert_int_equal(reading_defined(r, "f"), 1);
    assert_int_equal(reading_defined(r, "packed"), 0); // not the user's code
    assert_int_equal(r->unit.info.errors, 0);

    struct ic_buf bytes = {0};
    assert_true(ic_file_read(path, 1 << 20, &bytes, NULL));
    for (size_t i = 0; i + 9 < bytes.len; i++)
        if (memcmp(bytes.data + i, "damaged(v", 9) == 0)
            bytes.data[i] = 'D';
    assert_true(ic_file_write(path, ic_buf_view(&bytes), NULL));
    ic_buf_release(&bytes);
    reading_parse(r, "a.c", "");
    assert_null(reading_include(r, "damaged.h"));
    assert_include(r, "storport.h", "wdk.nupkg/c/Include/1/km/StorPort.h");
}

// What the headers of older kits do and Clang does not take for granted.
static void test_older_kits(void **state) {
    struct reading *r = *state;
    struct kit k = {0};
    make_kit(r, &k);
    reading_put(r, "../kit/km/wdm.h",
                "__inline long long _InterlockedAnd64(long long volatile *a, long long b)\n"
                "{ long long old = *a; *a = old & b; return old; }\n"
                "#define BEHIND_COMMA(b) , ## b\n"
                "int g(int a BEHIND_COMMA(int) b);\n");
    reading_source(r, "a.c",
                   "#include <wdm.h>\n"
                   "long long f(long long *a) { return _InterlockedAnd64(a, 1); }\n");
    reading_parse(r, "a.c", "--target=i686-pc-windows-msvc");
    assert_int_equal(r->unit.info.errors, 0);
    assert_int_equal(reading_calls(r, "_InterlockedAnd64"), 1);
}

static void test_broken_package(void **state) {
    struct reading *r = *state;
    struct kit k = {0};
    struct ic_error error = {0};
    reading_put(r, "../broken.nupkg", "PK");
    k.archives[0] = in(r, &k, "broken.nupkg");
    k.wdk = (struct ic_frontend_wdk){.archives = k.archives, .archive_count = 1};
    struct ic_frontend_options options = {.cwd = r->folder, .wdk = &k.wdk};
    assert_null(ic_frontend_open(&options, &error));
    assert_non_null(strstr(error.text, "broken.nupkg' as a zip archive"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_order, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_frameworks, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_packed, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_older_kits, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_broken_package, reading_open, reading_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
