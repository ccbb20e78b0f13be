#include "folders.h"

#include "base/buf.h"
#include "base/file.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define FOLDERS 4
static char paths[FOLDERS][64];

const char good_model[] = "model: demo\n"
                          "title: demo model\n"
                          "kernel: true\n"
                          "identify:\n"
                          "  headers: [demo.h]\n"
                          "constants:\n"
                          "  DemoDone: 0\n"
                          "locks:\n"
                          "  - {name: DemoLock, rank: 1, reason: it is held}\n"
                          "contexts:\n"
                          "  - kind: isr\n"
                          "    title: interrupt routine\n"
                          "    group: isr\n"
                          "    irql: DIRQL\n"
                          "    budget: {us: 70, page: demo/isr}\n"
                          "    locks: {held: [DemoLock], allowed: []}\n"
                          "    registered:\n"
                          "      - role: DEMO_ISR\n"
                          "  - kind: dpc\n"
                          "    title: deferred routine\n"
                          "    group: def\n"
                          "    irql: DISPATCH_LEVEL\n"
                          "routines:\n"
                          "  - names: [DemoStall]\n"
                          "    effects:\n"
                          "      - stalls: {argument: 0, unit_us: 1000}\n"
                          "  - names: [DemoDefer]\n"
                          "    effects:\n"
                          "      - defers: {argument: 1, kind: dpc}\n";

const char good_rule[] = "rule: demo-rule\n"
                         "code: DEM101\n"
                         "title: a demo\n"
                         "severity: warning\n"
                         "check: stall-limit\n"
                         "models: [demo]\n"
                         "contexts: [isr]\n"
                         "order: 5\n"
                         "what: what\n"
                         "why: why\n"
                         "bad: bad\n"
                         "good: good\n"
                         "fix: fix\n"
                         "pages: [demo/isr]\n";

static void stop(const struct ic_error *error)
{
    struct ic_buf out = {0};
    ic_error_print(error, &out);
    fprintf(stderr, "%s\n", out.data);
    abort();
}

struct ic_rulebook *shipped_rules(void)
{
    const char *folder = ISRCHECK_SOURCE_RULES;
    struct ic_error error = {0};
    struct ic_rulebook *book = ic_rulebook_load(&folder, 1, &error);
    if (!book)
        stop(&error);
    return book;
}

const char *folder_path(int number)
{
    if (paths[number][0])
        return paths[number];
    strcpy(paths[number], "/tmp/isrcheck-rulebook-XXXXXX");
    if (!mkdtemp(paths[number]))
        abort();
    return paths[number];
}

enum { PARTS = 3 };
static const char *const parts[PARTS] = {"models", "routines", "costs"};

void put_file(int number, const char *name, const char *text)
{
    struct ic_arena arena = {0};
    struct ic_error error = {0};
    for (int i = 0; i < PARTS; i++)
        mkdir(ic_arena_printf(&arena, "%s/%s", folder_path(number), parts[i]).data, 0755);
    const char *file = ic_arena_printf(&arena, "%s/%s", folder_path(number), name).data;
    if (!ic_file_write(file, ic_str(text), &error))
        stop(&error);
    ic_arena_release(&arena);
}

struct removal {
    const char *folder;
};

static void remove_file(void *data, struct ic_str name)
{
    const struct removal *removal = data;
    char path[400];
    snprintf(path, sizeof path, "%s/%.*s", removal->folder, IC_STR_ARG(name));
    unlink(path);
}

static void remove_folder(const char *folder)
{
    struct removal removal = {folder};
    if (ic_file_kind(folder) != IC_FILE_FOLDER)
        return;
    ic_folder_each(folder, remove_file, &removal, NULL);
    rmdir(folder);
}

void remove_folders(void)
{
    for (int i = 0; i < FOLDERS; i++) {
        char part[300];
        if (!paths[i][0])
            continue;
        for (int k = 0; k < PARTS; k++) {
            snprintf(part, sizeof part, "%s/%s", paths[i], parts[k]);
            remove_folder(part);
        }
        remove_folder(paths[i]);
        paths[i][0] = 0;
    }
}
