#include "cli/targets.h"

#include "base/file.h"
#include "isrcheck_version.h"
#include "rulebook/schema.h"

#include <stdlib.h>
#include <unistd.h>

void ic_targets_release(struct ic_targets *targets)
{
    ic_vec_release(&targets->at);
}

// Reading
// ------------------------------------------------------------------------------------------

// "text, msvc and json".
static void list_formats(struct ic_buf *out)
{
    const struct ic_format *last = NULL;
    for (const struct ic_format *format = ic_formats(); format->name; format++) {
        if (!format->write)
            continue;
        if (last)
            ic_buf_printf(out, "%s%s", out->len ? ", " : "", last->name);
        last = format;
    }
    if (last)
        ic_buf_printf(out, "%s%s", out->len ? " and " : "", last->name);
}

static const struct ic_format *find_format(struct ic_str name, struct ic_error *error)
{
    const char *names[32];
    uint32_t count = 0;
    struct ic_buf list = {0};
    for (const struct ic_format *format = ic_formats(); format->name && count < 32; format++) {
        names[count++] = format->name;
        if (ic_str_is(name, format->name) && format->write)
            return format;
    }
    const char *nearest = ic_nearest(name, names, count);
    list_formats(&list);
    if (nearest && ic_str_is(name, nearest))
        ic_fail(error, "format '%s' comes with a later version of isrcheck; there are %s", nearest,
                list.data);
    else if (nearest)
        ic_fail(error, "unknown format '%.*s', did you mean '%s'?", IC_STR_ARG(name), nearest);
    else
        ic_fail(error, "unknown format '%.*s'; there are %s", IC_STR_ARG(name), list.data);
    ic_buf_release(&list);
    return NULL;
}

static bool is_stdout(const char *path)
{
    return strcmp(path, "-") == 0 || ic_file_descriptor(path) == STDOUT_FILENO;
}

static bool is_taken(const struct ic_targets *targets, const char *path)
{
    for (uint32_t i = 0; i < targets->at.count; i++) {
        const char *other = targets->at.at[i].path;
        if (other && path ? strcmp(other, path) == 0 : other == path)
            return true;
    }
    return false;
}

static bool add_target(struct ic_targets *targets, struct ic_str name, const char *path,
                       struct ic_error *error)
{
    struct ic_target target = {find_format(name, error), path};
    if (!target.format)
        return false;
    if (is_taken(targets, path))
        return ic_fail(error, "two reports for %s%s%s: give one of them another place",
                       path ? "'" : "", path ? path : "standard output", path ? "'" : "");
    if (path && ic_file_kind(path) != IC_FILE_OTHER && !ic_file_check_writable(path, error))
        return false;
    ic_vec_push(&targets->at, target);
    return true;
}

static bool add_output(struct ic_targets *targets, const char *output, struct ic_error *error)
{
    struct ic_str path = ic_str(output);
    struct ic_str name = ic_str_split(&path, ':');
    if (!path.len)
        return ic_fail(error, "option '--output' takes FORMAT:PATH, not '%s'", output);
    return add_target(targets, name, is_stdout(path.data) ? NULL : path.data, error);
}

bool ic_targets_read(struct ic_targets *targets, const struct ic_settings *settings,
                     struct ic_error *error)
{
    if (settings->format && !add_target(targets, ic_str(settings->format), NULL, error))
        return false;
    for (uint32_t i = 0; i < settings->outputs.count; i++)
        if (!add_output(targets, settings->outputs.at[i], error))
            return false;
    return is_taken(targets, NULL) || add_target(targets, ic_str("text"), NULL, error);
}

// Writing
// ------------------------------------------------------------------------------------------

static void add_to_file(void *data, struct ic_str bytes)
{
    ic_file_add(data, bytes);
}

static bool write_file(const struct ic_target *target, const struct ic_format_options *options,
                       const struct ic_report *report, struct ic_error *error)
{
    struct ic_file_out out;
    struct ic_sink sink = {add_to_file, &out};
    if (!ic_file_open(&out, target->path, error))
        return false;
    target->format->write(report, options, &sink);
    return ic_file_close(&out, error);
}

static void write_stdout(const struct ic_target *target, struct ic_cli *cli,
                         struct ic_format_options options, const struct ic_report *report)
{
    struct ic_sink sink = ic_output_sink(&cli->out);
    options.colour = cli->colour;
    options.width = cli->width;
    target->format->write(report, &options, &sink);
    ic_output_flush(&cli->out);
}

static bool has_format(const struct ic_targets *targets, const char *name)
{
    for (uint32_t i = 0; i < targets->at.count; i++)
        if (strcmp(targets->at.at[i].format->name, name) == 0)
            return true;
    return false;
}

static void write_step_summary(const struct ic_cli *cli, const struct ic_format_options *options,
                               const struct ic_report *report)
{
    const char *path = getenv("GITHUB_STEP_SUMMARY");
    struct ic_error error = {0};
    struct ic_buf text = {0};
    struct ic_sink sink = ic_buf_sink(&text);
    if (!path || !path[0])
        return;
    ic_github_write_summary(report, options, &sink);
    if (!ic_file_append(path, ic_buf_view(&text), &error))
        ic_say(cli, IC_SEVERITY_WARNING, "no summary of the step: %s", error.text);
    ic_buf_release(&text);
}

bool ic_targets_write(const struct ic_targets *targets, struct ic_cli *cli,
                      const struct ic_rulebook *book, const struct ic_report *report)
{
    const struct ic_format_options options = {
        .version = ISRCHECK_VERSION,
        .rules = book,
        .folder = cli->cwd,
        .category = cli->settings.configuration,
        .compared = cli->settings.baseline || cli->settings.changed_since,
        .suppressed = cli->settings.show_suppressed,
    };
    bool ok = true;
    for (uint32_t i = 0; i < targets->at.count; i++) {
        struct ic_error error = {0};
        const struct ic_target *target = &targets->at.at[i];
        if (target->path && !write_file(target, &options, report, &error)) {
            ic_say_error(cli, &error);
            ok = false;
        }
    }
    for (uint32_t i = 0; i < targets->at.count; i++)
        if (!targets->at.at[i].path)
            write_stdout(&targets->at.at[i], cli, options, report);
    if (has_format(targets, "github"))
        write_step_summary(cli, &options, report);
    return ok;
}
