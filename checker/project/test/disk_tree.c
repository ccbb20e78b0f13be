#include "disk_tree.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sys/stat.h>
#include <unistd.h>

int disk_tree_set_up(void **state)
{
    struct disk_tree *t = calloc(1, sizeof *t);
    char name[] = "/tmp/isrcheck-tree-XXXXXX";
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

int disk_tree_tear_down(void **state)
{
    struct disk_tree *t = *state;
    remove_tree(t->top);
    ic_jobs_release(&t->jobs);
    ic_arena_release(&t->arena);
    free(t);
    return 0;
}

const char *disk_tree_at(struct disk_tree *t, const char *path)
{
    return ic_path_join(&t->arena, ic_str(t->top), ic_str(path)).data;
}

void disk_tree_bytes(struct disk_tree *t, const char *path, struct ic_str bytes)
{
    struct ic_str full = ic_str(disk_tree_at(t, path));
    for (size_t i = 1; i < full.len; i++)
        if (full.data[i] == '/')
            mkdir(ic_arena_str(&t->arena, ic_str_n(full.data, i)).data, 0777);
    assert_true(ic_file_write(full.data, bytes, &t->error));
}

void disk_tree_file(struct disk_tree *t, const char *path, const char *text)
{
    disk_tree_bytes(t, path, ic_str(text));
}

static bool resolve(struct disk_tree *t, const char *path, const char *const *extra)
{
    uint32_t count = 0;
    while (extra && extra[count])
        count++;
    ic_jobs_release(&t->jobs);
    t->error = (struct ic_error){0};
    struct ic_project_request request = {&path, 1, extra, count, t->top, NULL};
    return ic_project_resolve(&request, &t->jobs, &t->error);
}

void disk_tree_resolve(struct disk_tree *t, const char *path, const char *const *extra)
{
    if (!resolve(t, path, extra))
        fail_msg("%s", t->error.text);
}

void disk_tree_error(struct disk_tree *t, const char *path, const char *text)
{
    assert_false(resolve(t, path, NULL));
    if (!strstr(t->error.text, text))
        fail_msg("'%s' does not say '%s'", t->error.text, text);
}

void disk_tree_jobs(struct disk_tree *t, const char *const *jobs)
{
    uint32_t i = 0;
    for (; i < t->jobs.jobs.count; i++) {
        const struct ic_job *job = &t->jobs.jobs.at[i];
        const char *text =
            ic_arena_printf(&t->arena, "%s: %s", t->jobs.programs.at[job->program].name,
                            ic_path_relative(&t->arena, ic_str(job->file), ic_str(t->top)).data)
                .data;
        assert_string_equal(text, jobs[i] ? jobs[i] : "(no more)");
    }
    assert_null(jobs[i]);
}

static bool has_note(struct disk_tree *t, const char *text)
{
    for (uint32_t i = 0; i < t->jobs.notes.count; i++)
        if (strstr(t->jobs.notes.at[i], text))
            return true;
    return false;
}

void disk_tree_note(struct disk_tree *t, const char *text)
{
    if (has_note(t, text))
        return;
    for (uint32_t i = 0; i < t->jobs.notes.count; i++)
        print_message("note: %s\n", t->jobs.notes.at[i]);
    fail_msg("no note says '%s'", text);
}

void disk_tree_no_note(struct disk_tree *t, const char *text)
{
    if (has_note(t, text))
        fail_msg("a note says '%s'", text);
}

const struct ic_job *disk_tree_job(struct disk_tree *t, const char *file)
{
    for (uint32_t i = 0; i < t->jobs.jobs.count; i++)
        if (strcmp(t->jobs.jobs.at[i].file, disk_tree_at(t, file)) == 0)
            return &t->jobs.jobs.at[i];
    fail_msg("no job reads '%s'", file);
    return NULL;
}

const char *disk_tree_list(struct disk_tree *t, const char *const *at, uint32_t count)
{
    struct ic_buf out = {0};
    size_t top = strlen(t->top);
    for (uint32_t i = 0; i < count; i++) {
        ic_buf_text(&out, i ? " " : "");
        for (const char *c = at[i]; *c; c++)
            if (strncmp(c, t->top, top) == 0) {
                ic_buf_char(&out, '$');
                c += top - 1;
            } else {
                ic_buf_char(&out, *c);
            }
    }
    const char *text = ic_arena_str(&t->arena, ic_buf_view(&out)).data;
    ic_buf_release(&out);
    return text;
}

const char *disk_tree_args(struct disk_tree *t, const char *file)
{
    const struct ic_job *job = disk_tree_job(t, file);
    return disk_tree_list(t, job->args, job->arg_count);
}
