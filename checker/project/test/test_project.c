// Project inputs to jobs, on folder trees made for each test.
#include "base/file.h"
#include "project/command.h"
#include "project/folder_tree.h"
#include "project/project.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sys/stat.h>
#include <unistd.h>

// A folder tree and what was resolved in it
// ------------------------------------------------------------------------------------------

struct tree {
    struct ic_arena arena;
    const char *top;
    struct ic_jobs jobs;
    struct ic_error error;
    const char *configuration;
};

static int set_up(void **state)
{
    struct tree *t = calloc(1, sizeof *t);
    char name[] = "/tmp/isrcheck-project-XXXXXX";
    assert_non_null(t);
    assert_non_null(mkdtemp(name));
    t->top = ic_arena_str(&t->arena, ic_str(name)).data;
    *state = t;
    return 0;
}

static void remove_tree(const char *path);

static void remove_entry(void *data, struct ic_str name)
{
    struct ic_arena arena = {0};
    remove_tree(ic_path_join(&arena, ic_str(data), name).data);
    ic_arena_release(&arena);
}

static void remove_tree(const char *path)
{
    struct stat info;
    if (lstat(path, &info) == 0 && S_ISDIR(info.st_mode))
        ic_folder_each(path, remove_entry, (void *)path, NULL);
    remove(path);
}

static int tear_down(void **state)
{
    struct tree *t = *state;
    remove_tree(t->top);
    ic_jobs_release(&t->jobs);
    ic_arena_release(&t->arena);
    free(t);
    return 0;
}

static const char *at(struct tree *t, const char *path)
{
    return ic_path_join(&t->arena, ic_str(t->top), ic_str(path)).data;
}

static void make_folder(struct tree *t, const char *path)
{
    struct ic_str full = ic_str(at(t, path));
    for (size_t i = 1; i <= full.len; i++)
        if (i == full.len || full.data[i] == '/')
            mkdir(ic_arena_str(&t->arena, ic_str_n(full.data, i)).data, 0777);
}

static void write_bytes(struct tree *t, const char *path, struct ic_str bytes)
{
    make_folder(t, ic_path_folder(&t->arena, ic_str(path)).data);
    assert_true(ic_file_write(at(t, path), bytes, &t->error));
}

// `$` in `text` is the top of the tree.
static void write_file(struct tree *t, const char *path, const char *text)
{
    struct ic_buf out = {0};
    for (; *text; text++)
        if (*text == '$')
            ic_buf_text(&out, t->top);
        else
            ic_buf_char(&out, *text);
    write_bytes(t, path, ic_buf_view(&out));
    ic_buf_release(&out);
}

static void touch(struct tree *t, const char *const *paths)
{
    for (; *paths; paths++)
        write_file(t, *paths, "int x;\n");
}

static bool resolve_in(struct tree *t, const char *folder, const char *const *paths,
                       const char *const *extra)
{
    uint32_t path_count = 0, extra_count = 0;
    while (paths[path_count])
        path_count++;
    while (extra[extra_count])
        extra_count++;
    ic_jobs_release(&t->jobs);
    t->error = (struct ic_error){0};
    struct ic_project_request request = {paths,       path_count,    extra,
                                         extra_count, at(t, folder), t->configuration};
    return ic_project_resolve(&request, &t->jobs, &t->error);
}

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})
#define NOTHING ((const char *const[]){NULL})

static void resolve(struct tree *t, const char *const *paths)
{
    if (!resolve_in(t, ".", paths, NOTHING))
        fail_msg("%s", t->error.text);
}

static void expect_error(struct tree *t, const char *path, const char *text)
{
    assert_false(resolve_in(t, ".", LIST(path), NOTHING));
    if (!strstr(t->error.text, text))
        fail_msg("'%s' does not say '%s'", t->error.text, text);
    assert_int_equal(t->jobs.jobs.count, 0);
}

static void expect_files(struct tree *t, const char *const *files)
{
    uint32_t i = 0;
    for (; files[i]; i++) {
        assert_true(i < t->jobs.jobs.count);
        assert_string_equal(t->jobs.jobs.at[i].file, at(t, files[i]));
    }
    assert_int_equal(t->jobs.jobs.count, i);
}

static bool notes_say(const struct tree *t, const char *text)
{
    for (uint32_t i = 0; i < t->jobs.notes.count; i++)
        if (strstr(t->jobs.notes.at[i], text))
            return true;
    return false;
}

// The arguments of job `index` in one line, the top of the tree as `$`.
static const char *args_of(struct tree *t, uint32_t index)
{
    struct ic_buf out = {0};
    const struct ic_job *job = &t->jobs.jobs.at[index];
    for (uint32_t i = 0; i < job->arg_count; i++) {
        const char *arg = job->args[i], *top = strstr(arg, t->top);
        ic_buf_text(&out, i ? " " : "");
        ic_buf_str(&out, ic_str_n(arg, top ? (size_t)(top - arg) : strlen(arg)));
        if (top)
            ic_buf_printf(&out, "$%s", top + strlen(t->top));
    }
    const char *text = ic_arena_str(&t->arena, ic_buf_view(&out)).data;
    ic_buf_release(&out);
    return text;
}

// Sources and folders
// ------------------------------------------------------------------------------------------

static void sources_by_name(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("drv/src/b.CPP", "drv/src/a.c", "drv/inc/x.h", "PCIDRV.C"));
    resolve(t, LIST("drv/src/b.CPP", "./drv/src/../src/a.c", "drv/src/a.c"));
    expect_files(t, LIST("drv/src/a.c", "drv/src/b.CPP"));
    assert_int_equal(t->jobs.programs.count, 1);
    assert_true(t->jobs.programs.at[0].loose);
    assert_string_equal(t->jobs.programs.at[0].name, "drv/src");
    assert_string_equal(args_of(t, 0), "-I$/drv/src -I$/drv/inc -I$/drv");
    assert_string_equal(t->jobs.jobs.at[0].origin, "argument");
    assert_string_equal(t->jobs.jobs.at[0].folder, t->top);
    assert_int_equal(t->jobs.jobs.at[0].root_count, 2);
    assert_string_equal(t->jobs.jobs.at[0].roots[0], at(t, "drv/src"));
    assert_string_equal(t->jobs.jobs.at[0].roots[1], at(t, "drv"));
    assert_int_equal(t->jobs.notes.count, 1);
    assert_true(notes_say(t, "include folders are guessed"));

    resolve(t, LIST("PCIDRV.C"));
    expect_files(t, LIST("PCIDRV.C"));
    assert_string_equal(t->jobs.programs.at[0].name, "PCIDRV.C");
}

static void folders_are_walked(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("d/z.c", "d/a/n.cxx", "d/a/m.cc", "d/.git/x.c", "d/CMakeFiles/x.c", "d/a.txt",
                  "d/common/inc/c.h", "d/a/private/p.hpp", "d/b/q.h", "other.c"));
    resolve(t, LIST("d"));
    expect_files(t, LIST("d/a/m.cc", "d/a/n.cxx", "d/z.c"));
    assert_string_equal(t->jobs.programs.at[0].name, "d");
    assert_string_equal(t->jobs.jobs.at[0].origin, "folder d");
    assert_string_equal(args_of(t, 0), "-I$/d/a -I$/d -I$/d/a/private -I$/d/b -I$/d/common/inc");
    assert_string_equal(args_of(t, 2), "-I$/d -I$/d/b -I$/d/a/private -I$/d/common/inc");
    assert_int_equal(t->jobs.jobs.at[0].root_count, 1);
    assert_string_equal(t->jobs.jobs.at[0].roots[0], at(t, "d"));
}

static void each_folder_is_a_program(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("a/x.c", "b/x.c", "c.c"));
    resolve(t, LIST("b", "a", "c.c", "b/x.c"));
    expect_files(t, LIST("b/x.c", "a/x.c", "c.c"));
    assert_int_equal(t->jobs.programs.count, 3);
    assert_int_equal(t->jobs.jobs.at[1].program, 1);
    resolve(t, LIST("."));
    expect_files(t, LIST("a/x.c", "b/x.c", "c.c"));
    assert_string_equal(t->jobs.programs.at[0].name, strrchr(t->top, '/') + 1);
}

static void folder_without_sources_is_a_note(void **state)
{
    struct tree *t = *state;
    make_folder(t, "empty");
    resolve(t, LIST("empty"));
    assert_int_equal(t->jobs.jobs.count, 0);
    assert_true(notes_say(t, "folder 'empty' holds no C or C++ source files"));
}

static void links_stay_in_the_tree(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("outside/secret.c", "d/in/a.c", "d/templates/t.in"));
    assert_int_equal(symlink(at(t, "outside"), at(t, "d/out")), 0);
    assert_int_equal(symlink(at(t, "outside/secret.c"), at(t, "d/s.c")), 0);
    assert_int_equal(symlink(at(t, "d/in"), at(t, "d/again")), 0);
    assert_int_equal(symlink(at(t, "d"), at(t, "d/in/loop")), 0);
    assert_int_equal(symlink(at(t, "d/in/a.c"), at(t, "d/same.c")), 0);
    assert_int_equal(symlink(at(t, "d/templates/t.in"), at(t, "d/made.c")), 0);
    assert_int_equal(symlink(at(t, "nowhere"), at(t, "d/broken.c")), 0);
    resolve(t, LIST("d"));
    expect_files(t, LIST("d/in/a.c", "d/made.c"));
    assert_true(notes_say(t, "2 symbolic links that leave folder 'd' are skipped"));
}

static void too_deep_is_an_error(void **state)
{
    struct tree *t = *state;
    struct ic_buf path = {0};
    ic_buf_text(&path, "deep");
    for (unsigned i = 0; i < IC_FOLDER_TREE_DEPTH; i++)
        ic_buf_text(&path, "/f");
    make_folder(t, path.data);
    resolve(t, LIST("deep"));
    ic_buf_text(&path, "/f");
    make_folder(t, path.data);
    expect_error(t, "deep", "nested deeper than 64: name a smaller folder");
    ic_buf_release(&path);
}

static void bad_paths_are_errors(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("readme.md", "x.h", "drv.vcxproj", "all.SLN", "new.slnx"));
    assert_int_equal(mkfifo(at(t, "pipe.c"), 0666), 0);
    expect_error(t, "missing.c", "cannot read 'missing.c'");
    expect_error(t, "missing.c", "No such file or directory: check the path");
    expect_error(t, "", "empty path");
    expect_error(t, "readme.md", "'readme.md' is no C or C++ source file: name");
    expect_error(t, "x.h", "is a header: name the source files that include it");
    expect_error(t, "drv.vcxproj", "drv.vcxproj:1:1: syntax error");
    expect_error(t, "all.SLN", "'all.SLN' is no Visual Studio solution");
    expect_error(t, "new.slnx", "syntax error");
    expect_error(t, "pipe.c", "neither a file nor a folder");
    if (geteuid() != 0) {
        touch(t, LIST("locked/a.c", "secret.c"));
        chmod(at(t, "secret.c"), 0);
        chmod(at(t, "locked"), 0);
        expect_error(t, "secret.c", "Permission denied");
        expect_error(t, "locked", "Permission denied");
        chmod(at(t, "locked"), 0777);
    }
}

static void users_arguments_come_last(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("w/a.c", "w/my inc/x.h"));
    assert_true(resolve_in(
        t, "w", LIST("a.c"),
        LIST("-DX=1", "-I", "my inc", "-Imy inc", "-include", "nowhere.h", "-I/usr/include")));
    assert_string_equal(args_of(t, 0), "-I$/w -I$ -DX=1 -I $/w/my inc -I$/w/my inc -include "
                                       "nowhere.h -I/usr/include");
}

// compile_commands.json
// ------------------------------------------------------------------------------------------

static void database_forms(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("p/src/a.c", "p/src/b.cpp", "p/src/asm.S"));
    write_file(
        t, "p/build/compile_commands.json",
        "[{\"directory\": \"$/p/build\", \"file\": \"../src/b.cpp\",\n"
        "  \"arguments\": [\"ccache\", \"clang++\", \"-I\", \"../inc\", \"-DA=b c\",\n"
        "                 \"-c\", \"../src/b.cpp\", \"-o\", \"b.o\"]},\n"
        " {\"directory\": \"$/p/build\", \"file\": \"$/p/src/a.c\",\n"
        "  \"command\": \"/usr/bin/gcc -DS=\\\\\\\"x\\\\\\\" '-DT=a b' -I../inc -c "
        "$/p/src/a.c\"},\n"
        " {\"directory\": \".\", \"file\": \"../src/asm.S\", \"command\": \"as\"},\n"
        " {\"directory\": \"$/p/build\", \"file\": \"$/p/src/a.c\", \"command\": \"cc\"}]\n");
    resolve(t, LIST("p/build/compile_commands.json"));
    expect_files(t, LIST("p/src/a.c", "p/src/b.cpp"));
    assert_string_equal(args_of(t, 0), "-DS=\"x\" -DT=a b -I../inc");
    assert_string_equal(args_of(t, 1), "-I ../inc -DA=b c");
    assert_string_equal(t->jobs.jobs.at[0].folder, at(t, "p/build"));
    assert_string_equal(t->jobs.jobs.at[0].roots[0], at(t, "p"));
    assert_string_equal(t->jobs.programs.at[0].name, "p/build/compile_commands.json");
    assert_true(notes_say(t, "using p/build/compile_commands.json (2 source files)"));
    assert_true(notes_say(t, "1 entries are no C or C++ source files"));
    assert_true(notes_say(t, "1 entries repeat a file"));
}

static void database_with_cl(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("p/a.c", "p/b.c", "p/c.c"));
    write_file(
        t, "p/compile_commands.json",
        "[{\"directory\": \"$/p\", \"file\": \"a.c\", \"command\":\n"
        "  \"C:\\\\PROGRA~1\\\\cl.exe  /nologo /TC /I..\\\\inc \\\"/IC:\\\\my inc\\\\\\\\\\\" "
        "-DQ=\\\\\\\"x\\\\\\\" /kernel /FoCMakeFiles\\\\drv.dir\\\\a.c.obj /c a.c\"},\n"
        " {\"directory\": \"$/p\", \"file\": \"b.c\", \"command\": \"clang-cl -DX b.c\"},\n"
        " {\"directory\": \"$/p\", \"file\": \"c.c\",\n"
        "  \"arguments\": [\"cl\", \"/D\", \"Y\", \"/c\", \"--\", \"C.C\"]}]\n");
    resolve(t, LIST("p"));
    expect_files(t, LIST("p/a.c", "p/b.c", "p/c.c"));
    assert_string_equal(args_of(t, 0), "/nologo /TC /I..\\inc /IC:\\my inc\\ -DQ=\"x\" /kernel");
    assert_string_equal(args_of(t, 1), "-DX");
    assert_string_equal(args_of(t, 2), "/D Y");
}

static void database_response_files(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("p/a.c", "p/w.c"));
    write_file(t, "p/one.rsp", "-DONE\n\"-DTWO=a b\" @sub/two.rsp\n");
    write_file(t, "p/sub/two.rsp", "-DTHREE @one.rsp");
    write_file(t, "outside.rsp", "-DSECRET");
    static const char wide[] = "\xFF\xFE/\0D\0\xE4\0=\0\x3D\xD8\x00\xDE\0";
    write_bytes(t, "p/wide.rsp", ic_str_n(wide, sizeof wide - 2));
    assert_int_equal(symlink(at(t, "outside.rsp"), at(t, "p/link.rsp")), 0);
    write_file(
        t, "p/compile_commands.json",
        "[{\"directory\": \"$/p\", \"file\": \"a.c\", \"command\":\n"
        "  \"cc -DZERO @one.rsp @../outside.rsp @link.rsp @/etc/passwd @none -DEND a.c\"},\n"
        " {\"directory\": \"$/p\", \"file\": \"w.c\", \"command\": \"cl.exe @wide.rsp w.c\"}]");
    resolve(t, LIST("p/compile_commands.json"));
    assert_non_null(strstr(args_of(t, 0), "-DZERO -DONE -DTWO=a b -DTHREE -DONE "));
    assert_non_null(strstr(args_of(t, 0), " -DEND"));
    assert_null(strstr(args_of(t, 0), "SECRET"));
    assert_null(strstr(args_of(t, 0), "root"));
    assert_string_equal(args_of(t, 1), "/D\xC3\xA4=\xF0\x9F\x98\x80");
    assert_true(notes_say(t, "'../outside.rsp' is left out: it lies outside of the project"));
    assert_true(notes_say(t, "'link.rsp' is left out: it lies outside"));
    assert_true(notes_say(t, "'/etc/passwd' is left out"));
    assert_true(notes_say(t, "'none' is left out: there is no such file"));
    assert_true(notes_say(t, "there are too many, or they name each other"));
}

static void response_bomb_ends(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("p/a.c"));
    struct ic_buf bomb = {0};
    for (unsigned i = 0; i < 1000; i++)
        ic_buf_text(&bomb, "@bomb.rsp -DX ");
    write_file(t, "p/bomb.rsp", bomb.data);
    ic_buf_release(&bomb);
    write_file(t, "p/compile_commands.json",
               "[{\"directory\": \"$/p\", \"file\": \"a.c\", \"command\": \"cc @bomb.rsp\"}]");
    resolve(t, LIST("p"));
    assert_true(t->jobs.jobs.at[0].arg_count <= IC_COMMAND_ARGS);
}

static void database_errors(void **state)
{
    struct tree *t = *state;
    static const char *const cases[][2] = {
        {"", "'[' or '{' expected"},
        {"{}", "is a list of objects"},
        {"[{\n", "expected"},
        {"[1]", "entry 1 is no object"},
        {"[{\"file\": \"a.c\", \"command\": \"cc\"}]", "entry 1 lacks"},
        {"[{\"directory\": \"/\", \"file\": \"a.c\"}]", "neither a \"command\" nor"},
        {"[{\"directory\": 1, \"file\": {}, \"command\": []}]", "entry 1 lacks"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        write_file(t, "compile_commands.json", cases[i][0]);
        if (i == 0)
            expect_error(t, "compile_commands.json", "");
        else
            expect_error(t, "compile_commands.json", cases[i][1]);
        assert_string_equal(t->error.file, "compile_commands.json");
    }
}

static void database_places(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("p/common/log.c", "p/a/a.c"));
    write_file(
        t, "p/compile_commands.json",
        "[{\"directory\": \"$/p\", \"file\": \"common/log.c\", \"command\": \"cc -DA\",\n"
        "  \"output\": \"CMakeFiles/a.dir/common/log.c.o\"},\n"
        " {\"directory\": \"$/p\", \"file\": \"common/log.c\", \"command\": \"cc -DB\",\n"
        "  \"output\": \"CMakeFiles/b.dir/common/log.c.o\"},\n"
        " {\"directory\": \"$/p\", \"file\": \"a/a.c\", \"command\": \"cc -o out/a.o a/a.c\"}]");
    resolve(t, LIST("p"));
    expect_files(t, LIST("p/a/a.c", "p/common/log.c", "p/common/log.c"));
    assert_string_equal(t->jobs.jobs.at[0].place, at(t, "p/a/a.c"));
    assert_string_equal(t->jobs.jobs.at[1].place, at(t, "p/CMakeFiles/a.dir/common/log.c.o"));
    assert_string_equal(t->jobs.jobs.at[2].place, at(t, "p/CMakeFiles/b.dir/common/log.c.o"));
    assert_string_equal(args_of(t, 2), "-DB");
}

static void project_is_found_upward(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("p/src/deep/a.c", "p/src/deep/b.c", "q/.git/HEAD", "q/src/c.c"));
    write_file(t, "p/out/compile_commands.json",
               "[{\"directory\": \"$/p\", \"file\": \"src/deep/a.c\", \"command\": \"cc\"}]");
    write_file(t, "compile_commands.json", "[]");
    assert_true(resolve_in(t, "p/src/deep", NOTHING, NOTHING));
    expect_files(t, LIST("p/src/deep/a.c"));
    assert_string_equal(t->jobs.programs.at[0].name, "../../out/compile_commands.json");
    assert_true(resolve_in(t, "q/src", NOTHING, NOTHING));
    expect_files(t, LIST("q/src/c.c"));
    assert_string_equal(t->jobs.programs.at[0].name, "src");
}

static void same_input_same_jobs(void **state)
{
    struct tree *t = *state;
    touch(t, LIST("d/b.c", "d/a.c", "d/i/x.h", "e.c"));
    struct ic_buf first = {0}, again = {0};
    for (unsigned round = 0; round < 2; round++) {
        struct ic_buf *out = round ? &again : &first;
        resolve(t, LIST("e.c", "d"));
        for (uint32_t i = 0; i < t->jobs.jobs.count; i++)
            ic_buf_printf(out, "%s %s %u\n", t->jobs.jobs.at[i].file, args_of(t, i),
                          t->jobs.jobs.at[i].program);
    }
    assert_string_equal(first.data, again.data);
    ic_buf_release(&first);
    ic_buf_release(&again);
}

#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(sources_by_name),          T(folders_are_walked),
        T(each_folder_is_a_program), T(folder_without_sources_is_a_note),
        T(links_stay_in_the_tree),   T(too_deep_is_an_error),
        T(bad_paths_are_errors),     T(users_arguments_come_last),
        T(database_forms),           T(database_with_cl),
        T(database_response_files),  T(response_bomb_ends),
        T(database_errors),          T(database_places),
        T(project_is_found_upward),  T(same_input_same_jobs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
