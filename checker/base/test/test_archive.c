// Zip archives: whole ones, and those that a stranger made to do harm.
#include "base/archive.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <cmocka.h>

struct scratch {
    char folder[40], path[64];
    zip_t *zip;
    struct ic_archive *archive;
    struct ic_error error;
    struct ic_buf text;
};

static int open_scratch(void **state)
{
    struct scratch *s = calloc(1, sizeof *s);
    *state = s;
    if (!s)
        return -1;
    strcpy(s->folder, "/tmp/isrcheck-test-XXXXXX");
    if (!mkdtemp(s->folder))
        return -1;
    snprintf(s->path, sizeof s->path, "%s/a.nupkg", s->folder);
    return 0;
}

static int close_scratch(void **state)
{
    struct scratch *s = *state;
    ic_archive_close(s->archive);
    ic_buf_release(&s->text);
    remove(s->path);
    rmdir(s->folder);
    free(s);
    return 0;
}

// Adds an entry to the archive being made; its index.
static uint64_t add(struct scratch *s, const char *name, const void *data, size_t len)
{
    if (!s->zip)
        s->zip = zip_open(s->path, ZIP_CREATE | ZIP_TRUNCATE, NULL);
    assert_non_null(s->zip);
    zip_source_t *source = zip_source_buffer(s->zip, data, len, 0);
    zip_int64_t index = zip_file_add(s->zip, name, source, ZIP_FL_ENC_UTF_8);
    assert_true(index >= 0);
    return (uint64_t)index;
}

static void put(struct scratch *s, const char *name)
{
    add(s, name, name, strlen(name));
}

static void finish(struct scratch *s)
{
    assert_int_equal(zip_close(s->zip), 0);
    s->zip = NULL;
}

static void reopen(struct scratch *s)
{
    ic_archive_close(s->archive);
    s->error = (struct ic_error){0};
    s->archive = ic_archive_open(s->path, &s->error);
    assert_string_equal(s->error.text, "");
    assert_non_null(s->archive);
}

static void refuse(struct scratch *s, const char *why)
{
    s->error = (struct ic_error){0};
    assert_null(ic_archive_open(s->path, &s->error));
    if (!strstr(s->error.text, why) || !strstr(s->error.text, "a.nupkg"))
        fail_msg("'%s' does not say '%s'", s->error.text, why);
}

static enum ic_file_kind kind(const struct scratch *s, const char *name)
{
    return ic_archive_kind(s->archive, ic_str(name));
}

static bool reads(struct scratch *s, const char *name, size_t limit)
{
    ic_buf_clear(&s->text);
    return ic_archive_read(s->archive, ic_str(name), limit, &s->text, NULL);
}

static void add_name(void *data, struct ic_str name)
{
    ic_buf_printf(data, "%.*s ", IC_STR_ARG(name));
}

static void assert_names(struct scratch *s, const char *folder, const char *expected)
{
    ic_buf_clear(&s->text);
    ic_buf_text(&s->text, "");
    ic_archive_each(s->archive, ic_str(folder), add_name, &s->text);
    assert_string_equal(s->text.data ? s->text.data : "", expected);
}

// Replaces all `from` in the file by `to`, of the same length.
static void patch(struct scratch *s, const char *from, const char *to, size_t len)
{
    struct ic_buf bytes = {0};
    unsigned count = 0;
    assert_true(ic_file_read(s->path, 1 << 20, &bytes, NULL));
    for (size_t i = 0; i + len <= bytes.len; i++)
        if (memcmp(bytes.data + i, from, len) == 0) {
            memcpy(bytes.data + i, to, len);
            count++;
        }
    assert_true(count > 0);
    assert_true(ic_file_write(s->path, ic_buf_view(&bytes), NULL));
    ic_buf_release(&bytes);
}

static void test_tree(void **state)
{
    struct scratch *s = *state;
    put(s, "c/Include/km/wdm.h");
    put(s, "c/Include/km-old/x.h");
    put(s, "c/Include/km/crt/stdio.h");
    put(s, "c/Include/km.txt");
    put(s, "top.txt");
    finish(s);
    reopen(s);
    assert_names(s, "", "c top.txt ");
    assert_names(s, "c/Include", "km km-old km.txt ");
    assert_names(s, "c/Include/km", "crt wdm.h ");
    assert_names(s, "c/Inc", "");
    assert_names(s, "top.txt", "");
    assert_int_equal(kind(s, ""), IC_FILE_FOLDER);
    assert_int_equal(kind(s, "c/Include/km"), IC_FILE_FOLDER);
    assert_int_equal(kind(s, "c/Include/km/wdm.h"), IC_FILE_REGULAR);
    assert_int_equal(kind(s, "c/Include/k"), IC_FILE_NONE);
    assert_int_equal(kind(s, "c/include"), IC_FILE_NONE);
    assert_true(reads(s, "c/Include/km/wdm.h", 18));
    assert_string_equal(s->text.data, "c/Include/km/wdm.h");
    assert_false(reads(s, "c/Include/km/wdm.h", 17));
    assert_false(reads(s, "c/Include/km", 100));
}

static void test_names(void **state)
{
    struct scratch *s = *state;
    char deep[200] = "", longest[1100];
    for (int i = 0; i < 40; i++)
        strcat(deep, "d/");
    strcat(deep, "x");
    memset(longest, 'n', sizeof longest);
    longest[sizeof longest - 1] = 0;
    static const char *const names[] = {"../up", "a/../../b", "/etc/passwd", "C:/x",   "a//b",
                                        "./x",   "a/.",       "line\nbreak", "folder/"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        put(s, names[i]);
    put(s, deep);
    put(s, longest);
    put(s, "back\\slash.h");
    finish(s);
    reopen(s);
    assert_names(s, "", "back ");
    assert_true(reads(s, "back/slash.h", 100));
    assert_int_equal(kind(s, "folder"), IC_FILE_NONE);
}

static void test_kinds_of_entries(void **state)
{
    struct scratch *s = *state;
    uint64_t link = add(s, "link.h", "/etc/passwd", 11), plain = add(s, "plain.h", "x", 1);
    zip_file_set_external_attributes(s->zip, link, 0, ZIP_OPSYS_UNIX, (S_IFLNK | 0777u) << 16);
    zip_file_set_external_attributes(s->zip, plain, 0, ZIP_OPSYS_UNIX, (S_IFREG | 0644u) << 16);
    uint64_t secret = add(s, "secret.h", "x", 1);
    zip_file_set_encryption(s->zip, secret, ZIP_EM_AES_128, "password");
    put(s, "twice1.h");
    put(s, "twice2.h");
    put(s, "both");
    put(s, "b0th/x.h");
    finish(s);
    patch(s, "twice2.h", "twice1.h", 8); // the texts too, which their checksums then tell
    patch(s, "b0th/x.h", "both/x.h", 8);
    reopen(s);
    assert_names(s, "", "both plain.h twice1.h ");
    assert_int_equal(kind(s, "both"), IC_FILE_REGULAR);
    assert_names(s, "both", "x.h ");
    assert_true(reads(s, "twice1.h", 100));
    assert_string_equal(s->text.data, "twice1.h");
}

static void test_damage(void **state)
{
    struct scratch *s = *state;
    static char zeros[200000];
    uint64_t stored = add(s, "stored.h", "abcdefgh", 8);
    zip_set_file_compression(s->zip, stored, ZIP_CM_STORE, 0);
    add(s, "zeros.h", zeros, sizeof zeros);
    finish(s);
    reopen(s);
    assert_true(reads(s, "zeros.h", 1 << 20));
    assert_int_equal(s->text.len, sizeof zeros);
    assert_false(reads(s, "zeros.h", 100000));

    const char claimed[4] = {0x40, 0x0d, 0x03, 0x00}, small[4] = {0x10, 0x00, 0x00, 0x00},
               huge[4] = {0x40, 0x0d, 0x03, 0x03};
    patch(s, claimed, small, 4); // unpacks to more than it says
    reopen(s);
    assert_false(reads(s, "zeros.h", 1 << 20));
    patch(s, small, huge, 4); // and to less
    reopen(s);
    assert_false(reads(s, "zeros.h", 64 << 20));
    patch(s, "abcdefgh", "abcdefgX", 8);
    reopen(s);
    assert_false(reads(s, "stored.h", 100));
    assert_int_equal(s->text.len, 0);
}

static void test_no_archive(void **state)
{
    struct scratch *s = *state;
    refuse(s, "no such file");
    assert_true(ic_file_write(s->path, ic_str(""), NULL));
    refuse(s, "as a zip archive");
    assert_true(ic_file_write(s->path, ic_str("PK\3\4 and nothing"), NULL));
    refuse(s, "as a zip archive");
    put(s, "a.h");
    finish(s);
    patch(s, "PK\1\2", "PK\1\7", 4);
    refuse(s, "as a zip archive");
    uint64_t index = add(s, "a.h", "PK\6\7", 4);
    zip_set_file_compression(s->zip, index, ZIP_CM_STORE, 0);
    finish(s);
    refuse(s, "64-bit form");
    remove(s->path);
    assert_int_equal(mkfifo(s->path, 0600), 0);
    refuse(s, "no such file"); // and does not wait for it
}

static void test_too_much(void **state)
{
    struct scratch *s = *state;
    char name[20];
    for (int i = 0; i < 70; i++) {
        snprintf(name, sizeof name, "n%d.h", i);
        add(s, name, "0123456789abcdefg", 17);
    }
    finish(s);
    const char size[4] = {17, 0, 0, 0}, huge[4] = {0, 0, 0, 0x40};
    patch(s, size, huge, 4); // 70 GiB, it says
    refuse(s, "more than 4 GiB");
    put(s, "a.h");
    finish(s);
    patch(s, "PK\5\6\0\0\0\0\1\0\1\0\x31\0\0\0", "PK\5\6\0\0\0\0\1\0\1\0\0\0\0\x10", 16);
    refuse(s, "index is larger than 32 MiB");
    assert_int_equal(truncate(s->path, (off_t)3 << 30), 0);
    refuse(s, "larger than 2 GiB");
}

// Every byte of an archive changed, one at a time: an error or not, never a crash.
static void test_every_byte(void **state)
{
    struct scratch *s = *state;
    struct ic_buf bytes = {0};
    put(s, "c/Include/km/wdm.h");
    put(s, "c/Include/wdf/kmdf/1.9/wdf.h");
    finish(s);
    assert_true(ic_file_read(s->path, 1 << 20, &bytes, NULL));
    for (size_t i = 0; i < bytes.len; i++) {
        const char old = bytes.data[i];
        bytes.data[i] = (char)(i % 2 ? 0xff : 0x00);
        FILE *file = fopen(s->path, "wb");
        assert_non_null(file);
        fwrite(bytes.data, 1, bytes.len, file);
        fclose(file);
        bytes.data[i] = old;
        s->error = (struct ic_error){0};
        struct ic_archive *archive = ic_archive_open(s->path, &s->error);
        assert_true((archive != NULL) == (s->error.text[0] == 0));
        ic_buf_clear(&s->text);
        if (archive)
            ic_archive_read(archive, ic_str("c/Include/km/wdm.h"), 1000, &s->text, NULL);
        ic_archive_close(archive);
    }
    ic_buf_release(&bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_tree, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_names, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_kinds_of_entries, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_damage, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_no_archive, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_too_much, open_scratch, close_scratch),
        cmocka_unit_test_setup_teardown(test_every_byte, open_scratch, close_scratch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
