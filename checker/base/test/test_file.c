// Files and paths.
#include "base/file.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

struct scratch {
    struct ic_arena arena;
    char folder[64];
};

static int open_scratch(void **state)
{
    struct scratch *s = calloc(1, sizeof *s);
    strcpy(s->folder, "/tmp/isrcheck-test-XXXXXX");
    *state = s;
    return s && mkdtemp(s->folder) ? 0 : -1;
}

static void remove_one(void *data, struct ic_str name)
{
    struct scratch *s = data;
    remove(ic_path_join(&s->arena, ic_str(s->folder), name).data);
}

static int close_scratch(void **state)
{
    struct scratch *s = *state;
    ic_folder_each(s->folder, remove_one, s, NULL);
    rmdir(s->folder);
    ic_arena_release(&s->arena);
    free(s);
    return 0;
}

static const char *in(struct scratch *s, const char *name)
{
    return ic_path_join(&s->arena, ic_str(s->folder), ic_str(name)).data;
}

static void put(const char *path, const char *text)
{
    struct ic_error error = {0};
    assert_true(ic_file_write(path, ic_str(text), &error));
}

static void assert_holds(const char *path, const char *text)
{
    struct ic_buf buf = {0};
    assert_true(ic_file_read(path, 1000, &buf, NULL));
    assert_string_equal(buf.data, text);
    ic_buf_release(&buf);
}

static void assert_unreadable(const char *path, size_t limit, const char *why)
{
    struct ic_buf buf = {0};
    struct ic_error error = {0};
    ic_buf_text(&buf, "before");
    assert_false(ic_file_read(path, limit, &buf, &error));
    assert_string_equal(buf.data, "before");
    assert_int_equal(buf.len, 6);
    assert_non_null(strstr(error.text, path));
    assert_non_null(strstr(error.text, why));
    ic_buf_release(&buf);
}

static void test_read(void **state)
{
    struct scratch *s = *state;
    const char *path = in(s, "a.c");
    put(path, "12345");
    struct ic_buf buf = {0};
    ic_buf_text(&buf, "x");
    assert_true(ic_file_read(path, 5, &buf, NULL));
    assert_string_equal(buf.data, "x12345");
    ic_buf_release(&buf);
    assert_unreadable(path, 4, "larger than 4 bytes");
    put(path, "");
    assert_true(ic_file_read(path, 0, &buf, NULL));
    assert_string_equal(buf.data, "");
    ic_buf_release(&buf);
}

static void test_read_what_is_no_file(void **state)
{
    struct scratch *s = *state;
    assert_unreadable(in(s, "missing"), 10, "No such file");
    assert_unreadable(s->folder, 10, "it is a folder");
    assert_unreadable("/dev/zero", 10, "not a regular file");
    assert_int_equal(mkfifo(in(s, "pipe"), 0600), 0);
    assert_unreadable(in(s, "pipe"), 10, "not a regular file"); // without waiting for a writer
}

static void test_file_of_unknown_size_has_a_limit(void **state)
{
    (void)state;
    assert_unreadable("/proc/self/status", 20, "larger than 20 bytes");
    struct ic_buf buf = {0};
    assert_true(ic_file_read("/proc/self/status", 1 << 20, &buf, NULL));
    assert_true(buf.len > 100);
    ic_buf_release(&buf);
}

static void test_write_keeps_mode_and_link(void **state)
{
    struct scratch *s = *state;
    struct stat info;
    put(in(s, "real"), "old");
    assert_int_equal(chmod(in(s, "real"), 0640), 0);
    assert_int_equal(symlink("real", in(s, "link")), 0);
    put(in(s, "link"), "new");
    assert_holds(in(s, "real"), "new");
    assert_int_equal(lstat(in(s, "link"), &info), 0);
    assert_true(S_ISLNK(info.st_mode));
    assert_int_equal(stat(in(s, "real"), &info), 0);
    assert_int_equal(info.st_mode & 0777, 0640);
}

static void count_one(void *data, struct ic_str name)
{
    (void)name;
    ++*(int *)data;
}

static int count_names(const char *folder)
{
    int count = 0;
    assert_true(ic_folder_each(folder, count_one, &count, NULL));
    return count;
}

static void test_failed_write_leaves_all_as_it_was(void **state)
{
    struct scratch *s = *state;
    struct ic_error missing = {0}, folder = {0};
    assert_false(ic_file_write(in(s, "no/such"), ic_str("x"), &missing));
    assert_non_null(strstr(missing.text, in(s, "no/such")));
    assert_non_null(strstr(missing.text, "No such file"));
    assert_false(ic_file_write(s->folder, ic_str("x"), &folder));
    assert_non_null(strstr(folder.text, "it is a folder"));
    assert_int_equal(count_names(s->folder), 0);
    put(in(s, "a"), "1");
    put(in(s, "a"), "2");
    assert_holds(in(s, "a"), "2");
    assert_int_equal(count_names(s->folder), 1);
}

static void test_write_that_runs_out_of_room(void **state)
{
    struct scratch *s = *state;
    struct ic_error error = {0};
    assert_false(ic_file_write("/dev/full", ic_str("x"), &error));
    assert_non_null(strstr(error.text, "'/dev/full': No space left"));
    assert_int_equal(ic_file_kind("/dev/full"), IC_FILE_OTHER); // not replaced by a file
    assert_true(ic_file_write("/dev/null", ic_str("x"), NULL));
    assert_int_equal(ic_file_kind("/dev/null"), IC_FILE_OTHER);
    assert_int_equal(count_names(s->folder), 0);
}

static void test_write_that_is_cut_off(void **state)
{
    struct scratch *s = *state;
    struct ic_error error = {0};
    struct rlimit old, small;
    put(in(s, "a"), "old");
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    small = old;
    small.rlim_cur = 4;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    bool ok = ic_file_write(in(s, "a"), ic_str("0123456789"), &error);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    signal(SIGXFSZ, SIG_DFL);
    assert_false(ok);
    assert_non_null(strstr(error.text, "File too large"));
    assert_holds(in(s, "a"), "old");
    assert_int_equal(count_names(s->folder), 1);
}

static void test_writing_piece_by_piece(void **state)
{
    struct scratch *s = *state;
    struct ic_file_out out;
    const char *path = in(s, "a");
    put(path, "old");
    assert_true(ic_file_open(&out, path, NULL));
    for (int i = 0; i < 100000; i++)
        ic_file_add(&out, ic_str("0123456789"));
    assert_holds(path, "old"); // until all of it is there
    assert_int_equal(count_names(s->folder), 2);
    assert_true(ic_file_close(&out, NULL));
    struct stat info;
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_size, 1000000);
    assert_int_equal(count_names(s->folder), 1);
}

static void test_append(void **state)
{
    struct scratch *s = *state;
    struct ic_error error = {0};
    assert_true(ic_file_append(in(s, "a"), ic_str("1"), NULL));
    assert_true(ic_file_append(in(s, "a"), ic_str("2"), NULL));
    assert_holds(in(s, "a"), "12");
    assert_false(ic_file_append(in(s, "no/such"), ic_str("2"), &error));
    assert_non_null(strstr(error.text, "No such file"));
}

static void assert_unwritable(const char *path, const char *why)
{
    struct ic_error error = {0};
    assert_false(ic_file_check_writable(path, &error));
    assert_non_null(strstr(error.text, path));
    assert_non_null(strstr(error.text, why));
}

static void test_what_can_be_written(void **state)
{
    struct scratch *s = *state;
    assert_true(ic_file_check_writable(in(s, "a"), NULL));
    assert_int_equal(count_names(s->folder), 0); // only looked
    put(in(s, "a"), "");
    assert_true(ic_file_check_writable(in(s, "a"), NULL));
    assert_true(ic_file_check_writable("/dev/null", NULL));
    assert_true(ic_file_check_writable("/dev/fd/0", NULL));
    assert_unwritable(s->folder, "it is a folder");
    assert_unwritable(in(s, "no/such"), "No such file");
    assert_unwritable(in(s, "a/b"), "Not a directory");
    assert_unwritable("/dev/fd/987", "Bad file descriptor");
}

static void test_descriptors_by_name(void **state)
{
    struct scratch *s = *state;
    assert_int_equal(ic_file_descriptor("/dev/stdout"), 1);
    assert_int_equal(ic_file_descriptor("/dev/fd/12"), 12);
    assert_int_equal(ic_file_descriptor("/proc/self/fd/2"), 2);
    assert_int_equal(ic_file_descriptor("/dev/fd/"), -1);
    assert_int_equal(ic_file_descriptor("/dev/fd/-1"), -1);
    assert_int_equal(ic_file_descriptor("stdout"), -1);

    // A regular file behind a descriptor goes on; nothing takes its place.
    int fd = open(in(s, "a"), O_RDWR | O_CREAT, 0600);
    struct ic_buf name = {0};
    assert_int_equal(write(fd, "1", 1), 1);
    ic_buf_printf(&name, "/dev/fd/%d", fd);
    assert_true(ic_file_write(name.data, ic_str("2"), NULL));
    assert_int_equal(write(fd, "3", 1), 1);
    close(fd);
    assert_holds(in(s, "a"), "123");
    ic_buf_release(&name);
}

static void test_kinds(void **state)
{
    struct scratch *s = *state;
    put(in(s, "a"), "");
    assert_int_equal(ic_file_kind(in(s, "a")), IC_FILE_REGULAR);
    assert_int_equal(ic_file_kind(s->folder), IC_FILE_FOLDER);
    assert_int_equal(ic_file_kind(in(s, "b")), IC_FILE_NONE);
    assert_int_equal(symlink(s->folder, in(s, "l")), 0);
    assert_int_equal(ic_file_kind(in(s, "l")), IC_FILE_FOLDER);
    assert_true(ic_file_exists(in(s, "a")) && ic_file_exists(s->folder));
    assert_false(ic_file_exists(in(s, "b")));
    assert_int_equal(symlink(in(s, "round"), in(s, "round")), 0);
    assert_int_equal(ic_file_kind(in(s, "round")), IC_FILE_NONE);
    assert_true(ic_file_exists(in(s, "round")));
}

static void join_names(void *data, struct ic_str name)
{
    ic_buf_printf(data, "%.*s ", IC_STR_ARG(name));
}

static void test_folder_is_sorted(void **state)
{
    struct scratch *s = *state;
    struct ic_buf names = {0};
    struct ic_error error = {0};
    const char *const files[] = {"b", "a.c", "Z", "a", "\xc3\xa9", ".x"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        put(in(s, files[i]), "");
    assert_true(ic_folder_each(s->folder, join_names, &names, NULL));
    assert_string_equal(names.data, ".x Z a a.c b \xc3\xa9 ");
    ic_buf_release(&names);
    assert_false(ic_folder_each(in(s, "none"), join_names, &names, &error));
    assert_non_null(strstr(error.text, in(s, "none")));
}

static void test_paths(void **state)
{
    struct scratch *s = *state;
    static const struct {
        const char *path, *normal, *folder;
    } cases[] = {
        {"", ".", "."},
        {"a", "a", "."},
        {"a/b", "a/b", "a"},
        {"a//b/./c/", "a/b/c", "a//b/./c"},
        {"a/..", ".", "a"},
        {"a/../..", "..", "a/.."},
        {"../a/../../b", "../../b", "../a/../.."},
        {"/", "/", "/"},
        {"//a", "/a", "/"},
        {"/a/../..", "/", "/a/.."},
        {"/../a", "/a", "/.."},
        {"./a/...", "a/...", "./a"},
        {"C:/a/../../b", "C:/b", "C:/a/../.."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ic_str path = ic_str(cases[i].path);
        assert_string_equal(ic_path_normal(&s->arena, path).data, cases[i].normal);
        assert_string_equal(ic_path_folder(&s->arena, path).data, cases[i].folder);
    }
    assert_string_equal(ic_path_folder(&s->arena, ic_str("C:/a")).data, "C:/");
}

static void test_join(void **state)
{
    struct scratch *s = *state;
    static const struct {
        const char *folder, *name, *want;
    } cases[] = {
        {"a", "b", "a/b"}, {"a/", "b", "a/b"}, {"a", "../b", "b"},        {"a", "/b/../c", "/c"},
        {"", "b", "b"},    {"a", "", "a"},     {"/", "b", "/b"},          {"a", "C:/x/y", "C:/x/y"},
        {".", "b", "b"},   {"", "", "."},      {"..", "../b", "../../b"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(
            ic_path_join(&s->arena, ic_str(cases[i].folder), ic_str(cases[i].name)).data,
            cases[i].want);
}

static void test_relative(void **state)
{
    struct scratch *s = *state;
    static const struct {
        const char *path, *from, *want;
    } cases[] = {
        {"/a/b/c", "/a/b", "c"},   {"/a/b", "/a/b", "."},
        {"/a", "/a/b", ".."},      {"/a/bc", "/a/b", "../bc"},
        {"/a/b", "/a/bc", "../b"}, {"/", "/a", ".."},
        {"/a", "/", "a"},          {"/x/y", "/a/b", "../../x/y"},
        {"C:/a", "/a", "C:/a"},    {"C:/a/x", "C:/a", "x"},
        {"C:/a", "D:/a", "C:/a"},  {"b/../c", "/a", "c"},
        {"/", "/", "."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(
            ic_path_relative(&s->arena, ic_str(cases[i].path), ic_str(cases[i].from)).data,
            cases[i].want);
}

static void test_cwd(void **state)
{
    struct scratch *s = *state;
    struct stat here, there;
    struct ic_str cwd = ic_path_cwd(&s->arena);
    assert_int_equal(cwd.data[0], '/');
    assert_int_equal(stat(".", &here), 0);
    assert_int_equal(stat(cwd.data, &there), 0);
    assert_int_equal(here.st_ino, there.st_ino);
}

static void test_slashes(void **state)
{
    (void)state;
    struct ic_arena arena = {0};
    assert_string_equal(ic_path_slashes(&arena, ic_str("..\\Inc/a\\b.H")).data, "../Inc/a/b.H");
    assert_string_equal(ic_path_slashes(&arena, ic_str("")).data, "");
    assert_string_equal(ic_arena_lower(&arena, ic_str("A\\[Z]@`z")).data, "a\\[z]@`z");
    ic_arena_release(&arena);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, open_scratch, close_scratch)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_read),
        TEST(test_read_what_is_no_file),
        TEST(test_file_of_unknown_size_has_a_limit),
        TEST(test_write_keeps_mode_and_link),
        TEST(test_failed_write_leaves_all_as_it_was),
        TEST(test_write_that_runs_out_of_room),
        TEST(test_write_that_is_cut_off),
        TEST(test_writing_piece_by_piece),
        TEST(test_append),
        TEST(test_what_can_be_written),
        TEST(test_descriptors_by_name),
        TEST(test_kinds),
        TEST(test_folder_is_sorted),
        TEST(test_paths),
        TEST(test_slashes),
        TEST(test_join),
        TEST(test_relative),
        TEST(test_cwd),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
