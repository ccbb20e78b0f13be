// How Windows paths are found on disk.
#include "base/file.h"
#include "project/disk_path.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sys/stat.h>
#include <unistd.h>

static struct ic_arena arena;
static struct ic_disk disk;
static const char *top;

static const char *at(const char *path)
{
    return ic_arena_printf(&arena, "%s/%s", top, path).data;
}

static const char *const files[] = {"Inc/VirtIO.h", "sys/Main.C", "twice/A.h", "twice/a.h",
                                    "Both/x.h",     "both/y.h",   NULL};

static int set_up(void **state)
{
    (void)state;
    char name[] = "/tmp/isrcheck-disk-XXXXXX";
    assert_non_null(mkdtemp(name));
    top = ic_arena_str(&arena, ic_str(name)).data;
    for (size_t i = 0; files[i]; i++) {
        mkdir(ic_path_folder(&arena, ic_str(at(files[i]))).data, 0777);
        assert_true(ic_file_write(at(files[i]), ic_str(""), NULL));
    }
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    for (size_t i = 0; files[i]; i++)
        remove(at(files[i]));
    for (size_t i = 0; files[i]; i++)
        remove(ic_path_folder(&arena, ic_str(at(files[i]))).data);
    remove(top);
    ic_disk_release(&disk);
    ic_arena_release(&arena);
    return 0;
}

static void expect(const char *path, const char *found)
{
    const char *got = ic_disk_path(&arena, &disk, at(path));
    if (found)
        assert_string_equal(got, at(found));
    else
        assert_null(got);
}

static void test_case(void **state)
{
    (void)state;
    expect("Inc/VirtIO.h", "Inc/VirtIO.h");
    expect("inc/virtio.H", "Inc/VirtIO.h");
    expect("INC/VIRTIO.H", "Inc/VirtIO.h");
    expect("INC", "Inc");
    expect("SYS\\..\\inc\\.\\virtio.h", "Inc/VirtIO.h");
    expect("inc/", "Inc");
}

static void test_exact_wins(void **state)
{
    (void)state;
    expect("TWICE/a.h", "twice/a.h");
    expect("twice/A.h", "twice/A.h");
    expect("TWICE/A.H", "twice/A.h");
    expect("both/Y.h", "both/y.h");
}

static void test_absent(void **state)
{
    (void)state;
    expect("inc/other.h", NULL);
    expect("other/virtio.h", NULL);
    expect("sys/main.c/x.h", NULL);
    assert_null(ic_disk_path(&arena, &disk, "C:\\WinDDK\\inc"));
    assert_null(ic_disk_path(&arena, &disk, "sys/main.c"));
    assert_null(ic_disk_path(&arena, &disk, ""));
    char *text = calloc(1, 100001);
    memset(text, '/', 100000);
    assert_null(ic_disk_path(&arena, &disk, text));
    for (size_t i = 1; i < 4000; i += 2)
        text[i] = 'a';
    text[4000] = 0;
    assert_null(ic_disk_path(&arena, &disk, text));
    free(text);
}

// A long path that is not there costs no more than a short one.
static void test_long(void **state)
{
    (void)state;
    struct ic_buf path = {0};
    ic_buf_text(&path, "INC");
    for (int i = 0; i < 1500; i++)
        ic_buf_text(&path, "/a");
    uint32_t before = disk.asked.count;
    expect(path.data, NULL);
    assert_in_range(disk.asked.count - before, 0, 10);
    ic_buf_release(&path);
}

// Look-ups of names that are not there add to the tables too.
static void test_many(void **state)
{
    (void)state;
    for (int i = 0; i < 3000; i++)
        assert_null(ic_disk_path(&arena, &disk, at(ic_arena_printf(&arena, "inc/%d.h", i).data)));
    expect("INC/VIRTIO.H", "Inc/VirtIO.h");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_case),   cmocka_unit_test(test_exact_wins),
        cmocka_unit_test(test_absent), cmocka_unit_test(test_long),
        cmocka_unit_test(test_many),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
