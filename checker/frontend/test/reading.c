#include "reading.h"

#include "base/file.h"
#include "unit/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

int reading_open(void **state) {
    struct reading *r = calloc(1, sizeof *r);
    *state = r;
    if (!r)
        return -1;
    strcpy(r->scratch, "/tmp/isrcheck-test-XXXXXX");
    if (!mkdtemp(r->scratch))
        return -1;
    snprintf(r->folder, sizeof r->folder, "%.40s/project", r->scratch);
    return mkdir(r->folder, 0700);
}

static void forget(struct reading *r) {
    ic_unit_release(&r->unit);
    ic_buf_release(&r->print);
}

static void remove_tree(const char *path);

static void remove_child(void *data, struct ic_str name) {
    char path[512];
    snprintf(path, sizeof path, "%s/%.*s", (const char *)data, IC_STR_ARG(name));
    remove_tree(path);
}

static void remove_tree(const char *path) {
    struct stat st;
    if (lstat(path, &st) == 0 && S_ISDIR(st.st_mode))
        ic_folder_each(path, remove_child, (void *)(uintptr_t)path, NULL);
    remove(path);
}

int reading_close(void **state) {
    struct reading *r = *state;
    forget(r);
    remove_tree(r->scratch);
    free(r);
    return 0;
}

void reading_put_bytes(struct reading *r, const char *name, const void *data, size_t len) {
    char path[512];
    snprintf(path, sizeof path, "%s/%s", r->folder, name);
    for (char *slash = strchr(path + strlen(r->folder) + 1, '/'); slash;
         slash = strchr(slash + 1, '/')) {
        *slash = 0;
        mkdir(path, 0700);
        *slash = '/';
    }
    struct ic_error error = {0};
    assert_true(ic_file_write(path, ic_str_n(data, len), &error));
}

void reading_put(struct reading *r, const char *name, const char *text) {
    reading_put_bytes(r, name, text, strlen(text));
}

void reading_parse(struct reading *r, const char *name, const char *args) {
    char words[2000];
    const char *list[100];
    uint32_t count = 0;
    snprintf(words, sizeof words, "%s", args);
    for (char *word = strtok(words, " "); word; word = strtok(NULL, " "))
        list[count++] = word;

    struct ic_frontend_options options = {.cwd = r->folder,
                                          .wdk = r->wdk,
                                          .fallback_headers = r->fallback,
                                          .keep_expectations = true};
    struct ic_error error = {0};
    struct ic_frontend *frontend = ic_frontend_open(&options, &error);
    assert_string_equal(error.text, "");
    assert_non_null(frontend);
    const char *root = r->folder;
    struct ic_frontend_job job = {.file = name,
                                  .folder = r->folder,
                                  .args = list,
                                  .arg_count = count,
                                  .roots = &root,
                                  .root_count = 1,
                                  .trace_functions = &r->trace_functions,
                                  .trace_configs = &r->trace_config,
                                  .trace_function_count = r->trace_functions != NULL,
                                  .trace_config_count = r->trace_config != NULL,
                                  .generated = &r->generated,
                                  .generated_count = r->generated != NULL};
    forget(r);
    ic_frontend_parse(frontend, &job, &r->unit);
    ic_frontend_close(frontend);

    ic_unit_validate(&r->unit, &error);
    assert_string_equal(error.text, "");
    ic_unit_print(&r->unit, &r->print);
    r->file = name;
}

void reading_source(struct reading *r, const char *name, const char *text) {
    reading_put(r, name, text);
    reading_parse(r, name, "");
}

static bool is(const struct reading *r, uint32_t text, const char *expected) {
    return ic_str_is(ic_unit_text(&r->unit, text), expected);
}

uint32_t reading_calls(const struct reading *r, const char *callee) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < r->unit.calls.count; i++)
        count += is(r, r->unit.calls.at[i].written, callee);
    return count;
}

uint32_t reading_defined(const struct reading *r, const char *function) {
    for (uint32_t i = 0; i < r->unit.functions.count; i++)
        if (is(r, r->unit.symbols.at[r->unit.functions.at[i].symbol].name, function))
            return 1;
    return 0;
}

uint32_t reading_notes(const struct reading *r, const char *part) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < r->unit.diags.count; i++)
        count += strstr(ic_unit_text(&r->unit, r->unit.diags.at[i].text).data, part) != NULL;
    return count;
}

uint32_t reading_marks(const struct reading *r, enum ic_mark_kind kind, const char *text) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < r->unit.marks.count; i++)
        count +=
            r->unit.marks.at[i].kind == (uint32_t)kind && is(r, r->unit.marks.at[i].text, text);
    return count;
}

const char *reading_section(const struct reading *r, const char *function) {
    for (uint32_t i = 0; i < r->unit.symbols.count; i++)
        if (is(r, r->unit.symbols.at[i].name, function))
            return ic_unit_text(&r->unit, r->unit.symbols.at[i].section).data;
    return "?";
}

const char *reading_include(const struct reading *r, const char *name) {
    for (uint32_t i = 0; i < r->unit.includes.count; i++) {
        struct ic_include include = r->unit.includes.at[i];
        if (!is(r, include.name, name))
            continue;
        if (include.found == IC_NONE)
            return NULL;
        return ic_unit_text(&r->unit, r->unit.files.at[include.found].path).data;
    }
    return "?";
}
