#include "repository.h"

#include "base/file.h"
#include "project/project.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sys/stat.h>
#include <unistd.h>

const char *tree_top, *tree_configuration;
struct ic_msbuild tree_m;
struct ic_jobs tree_jobs;
struct ic_error tree_error;
static struct ic_msbuild_files files;
static struct ic_resolver resolver;
static struct ic_arena arena;

static void forget(void)
{
    ic_msbuild_release(&tree_m);
    ic_msbuild_files_release(&files);
    ic_pool_release(&resolver.noted);
    ic_pool_release(&resolver.kinds);
    ic_vec_release(&resolver.told);
    ic_disk_release(&resolver.disk);
    ic_jobs_release(&tree_jobs);
    tree_m = (struct ic_msbuild){0};
    files = (struct ic_msbuild_files){0};
    resolver = (struct ic_resolver){.jobs = &tree_jobs, .cwd = ic_str(tree_top)};
    tree_error = (struct ic_error){0};
}

int tree_set_up(void **state)
{
    (void)state;
    char name[] = "/tmp/isrcheck-tree-XXXXXX";
    assert_non_null(mkdtemp(name));
    tree_top = ic_arena_printf(&arena, "%s/repo", name).data;
    tree_configuration = NULL;
    mkdir(tree_top, 0777);
    mkdir(tree_at(".git"), 0777);
    return 0;
}

static void drop(const char *path);

static void drop_in(void *folder, struct ic_str name)
{
    drop(ic_arena_printf(&arena, "%s/%.*s", (const char *)folder, IC_STR_ARG(name)).data);
}

static void drop(const char *path)
{
    if (unlink(path) != 0) {
        ic_folder_each(path, drop_in, (void *)path, NULL);
        rmdir(path);
    }
}

int tree_tear_down(void **state)
{
    (void)state;
    forget();
    drop(ic_path_folder(&arena, ic_str(tree_top)).data);
    ic_arena_release(&arena);
    return 0;
}

const char *tree_at(const char *name)
{
    return ic_path_join(&arena, ic_str(tree_top), ic_str(name)).data;
}

void tree_put_bytes(const char *name, const char *bytes, size_t len)
{
    char *path = (char *)tree_at(name);
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        mkdir(path, 0777);
        *slash = '/';
    }
    assert_true(ic_file_write(path, ic_str_n(bytes, len), NULL));
}

void tree_put(const char *name, const char *text)
{
    tree_put_bytes(name, text, strlen(text));
}

bool tree_evaluate(const char *name)
{
    forget();
    tree_m.resolver = &resolver;
    tree_m.files = &files;
    tree_m.path = tree_at(name);
    struct ic_str rest = ic_str(tree_configuration ? tree_configuration : "Release|x64");
    tree_m.configuration = ic_arena_str(&arena, ic_str_split(&rest, '|')).data;
    tree_m.platform = ic_arena_str(&arena, rest).data;
    return ic_msbuild_evaluate(&tree_m);
}

const char *tree_property(const char *name)
{
    return ic_msbuild_property(&tree_m, name);
}

void tree_body(const char *body)
{
    tree_put("p.vcxproj", ic_arena_printf(&arena, "<Project>%s</Project>", body).data);
    assert_true(tree_evaluate("p.vcxproj"));
}

const char *tree_items(const char *type)
{
    struct ic_buf list = {0};
    for (uint32_t i = 0; i < tree_m.items.count; i++)
        if (!tree_m.items.at[i].removed && strcmp(tree_m.items.at[i].type, type) == 0)
            ic_buf_printf(&list, "%s%s", list.len ? ";" : "", tree_m.items.at[i].include);
    const char *kept = ic_arena_str(&arena, ic_buf_view(&list)).data;
    ic_buf_release(&list);
    return kept;
}

const char *tree_metadata(const char *type, const char *include, const char *name)
{
    struct ic_msbuild_item none = {.type = type};
    for (uint32_t i = 0; i < tree_m.items.count && include; i++) {
        const struct ic_msbuild_item *item = &tree_m.items.at[i];
        if (!item->removed && strcmp(item->type, type) == 0 && strcmp(item->include, include) == 0)
            return ic_msbuild_metadata_text(&tree_m, item, name);
    }
    assert_null(include);
    return ic_msbuild_metadata_text(&tree_m, &none, name);
}

bool tree_resolve(const char *name, const char *configuration)
{
    forget();
    const char *path = tree_at(name);
    struct ic_project_request request = {
        .paths = &path, .path_count = 1, .cwd = tree_top, .configuration = configuration};
    return ic_project_resolve(&request, &tree_jobs, &tree_error);
}

const struct ic_job *tree_job(const char *program, const char *file)
{
    for (uint32_t i = 0; i < tree_jobs.jobs.count; i++) {
        const struct ic_job *job = &tree_jobs.jobs.at[i];
        if (strcmp(tree_jobs.programs.at[job->program].name, program) == 0 &&
            strcmp(job->file, tree_at(file)) == 0)
            return job;
    }
    return NULL;
}

bool tree_has_arg(const struct ic_job *job, const char *arg)
{
    assert_non_null(job);
    for (uint32_t i = 0; i < job->arg_count; i++)
        if (strcmp(job->args[i], arg) == 0)
            return true;
    return false;
}

const char *tree_arg_from(const struct ic_job *job, const char *arg)
{
    assert_non_null(job);
    for (uint32_t i = 0; i < job->arg_count; i++)
        if (strcmp(job->args[i], arg) == 0)
            return job->arg_origins[i];
    return "";
}

unsigned tree_notes(const char *part)
{
    unsigned count = 0;
    for (uint32_t i = 0; i < tree_jobs.notes.count; i++)
        count += strstr(tree_jobs.notes.at[i], part) != NULL;
    return count;
}
