#include "cli/options.h"

#include "rulebook/schema.h"

#include <stddef.h>

// Setters
// ------------------------------------------------------------------------------------------

typedef bool setter(struct ic_settings *settings, const struct ic_option *option, const char *value,
                    struct ic_error *error);

static void *member(struct ic_settings *settings, const struct ic_option *option)
{
    return (char *)settings + option->offset;
}

static bool set_flag(struct ic_settings *settings, const struct ic_option *option,
                     const char *value, struct ic_error *error)
{
    (void)value, (void)error;
    *(bool *)member(settings, option) = true;
    return true;
}

static bool check_text(const struct ic_option *option, const char *value, struct ic_error *error)
{
    return value[0] || ic_fail(error, "option '--%s' has an empty value", option->name);
}

static bool set_text(struct ic_settings *settings, const struct ic_option *option,
                     const char *value, struct ic_error *error)
{
    if (!check_text(option, value, error))
        return false;
    *(const char **)member(settings, option) = value;
    return true;
}

static bool set_once(struct ic_settings *settings, const struct ic_option *option,
                     const char *value, struct ic_error *error)
{
    const char *old = *(const char **)member(settings, option);
    if (old)
        return ic_fail(error, "option '--%s' stands twice: '%s' and '%s'", option->name, old,
                       value);
    return set_text(settings, option, value, error);
}

static bool add_text(struct ic_settings *settings, const struct ic_option *option,
                     const char *value, struct ic_error *error)
{
    if (!check_text(option, value, error))
        return false;
    ic_vec_push((struct ic_words *)member(settings, option), value);
    return true;
}

static bool set_count(struct ic_settings *settings, const struct ic_option *option,
                      const char *value, struct ic_error *error)
{
    const int64_t limit = 100000;
    int64_t number;
    if (!ic_str_int(ic_str(value), &number) || number < 1 || number > limit)
        return ic_fail(error, "option '--%s' takes a number from 1 to %d, not '%s'", option->name,
                       (int)limit, value);
    *(uint32_t *)member(settings, option) = (uint32_t)number;
    return true;
}

static bool set_choice(struct ic_settings *settings, const struct ic_option *option,
                       const char *value, struct ic_error *error)
{
    int choice = ic_choice(option->value, ic_str(value));
    if (choice < 0)
        return ic_fail(error, "option '--%s' takes %s, not '%s'", option->name, option->value,
                       value);
    *(uint32_t *)member(settings, option) = (uint32_t)choice;
    return true;
}

static bool set_rules(struct ic_settings *settings, const struct ic_option *option,
                      const char *value, struct ic_error *error)
{
    struct ic_str rest = ic_str(value);
    do {
        struct ic_str name = ic_str_trim(ic_str_split(&rest, ','));
        if (!name.len)
            return ic_fail(error,
                           "option '--%s' takes rule names with commas between them, not '%s'",
                           option->name, value);
        struct ic_rule_switch one = {ic_arena_str(&settings->arena, name).data,
                                     strcmp(option->name, "enable") == 0};
        ic_vec_push(&settings->switches, one);
    } while (rest.len);
    return true;
}

// The table
// ------------------------------------------------------------------------------------------

enum {
    RUN = IC_COMMAND_CHECK | IC_COMMAND_CONTEXTS | IC_COMMAND_DUMP,
    PARSE = RUN | IC_COMMAND_TEST,
    BOOK = PARSE | IC_COMMAND_RULES | IC_COMMAND_EXPLAIN,
    CHECK = IC_COMMAND_CHECK,
    FORMAT = CHECK | IC_COMMAND_CONTEXTS | IC_COMMAND_RULES | IC_COMMAND_EXPLAIN,
    ALL = 255,
};
#define AT(name) offsetof(struct ic_settings, name)

static const struct ic_option options[] = {
    {"project", 'p', "PATH", RUN, set_text, AT(project),
     "read this project; PATHs are then source files that only\nfilter the report"},
    {"pre-commit", 0, NULL, CHECK, set_flag, AT(pre_commit),
     "as a hook: PATHs are the files of a commit; of the project they\nare in, report what "
     "touches them"},
    {"configuration", 0, "C|P", RUN, set_text, AT(configuration),
     "configuration of projects, as \"Release|x64\" (default: the first\nthat is like it)"},
    {"wdk", 0, "DIR", PARSE, set_text, AT(wdk),
     "a Windows Kits/10 root, an Include/<version> folder,\na WDK package of NuGet (folder or "
     ".nupkg), a folder of\nthese, a WinDDK root; none: the bundled headers alone"},
    {"no-fallback-headers", 0, NULL, PARSE, set_flag, AT(no_fallback_headers),
     "do not fill in missing DDI headers with isrcheck's own"},
    {"rules", 0, "DIR", BOOK, add_text, AT(rules),
     "add this rule folder; it may replace rules; repeatable"},
    {"config", 0, "FILE", BOOK, set_once, AT(config),
     "read this configuration (default: the nearest\n.isrcheck.yaml upward, within the git "
     "repository)"},
    {"enable", 0, "RULE[,RULE]", CHECK, set_rules, 0, "switch rules on; 'all' is every rule"},
    {"disable", 0, "RULE[,RULE]", CHECK, set_rules, 0, "switch rules off"},
    {"confidence", 0, "definite|possible", CHECK, set_choice, AT(possible),
     "report findings of this confidence and above (default: possible)"},
    {"min-severity", 0, "note|warning|error", CHECK, set_choice, AT(min_severity),
     "report findings of this severity and above (default: note)"},
    {"latency", 0, NULL, IC_COMMAND_CONTEXTS, set_flag, AT(latency),
     "show what the worst path of each routine costs: stalls, device\naccesses, loops and "
     "their bounds, depth, and whether it defers"},
    {"format", 0, "FORMAT", FORMAT, set_text, AT(format), "of standard output (default: text)"},
    {"output", 0, "FORMAT:PATH", CHECK, add_text, AT(outputs),
     "write a report to a file as well ('-': to standard output\ninstead); repeatable"},
    {"pages", 0, "DIR", IC_COMMAND_RULES, set_text, AT(pages),
     "write into this folder an index and a page for each rule,\nin Markdown, instead"},
    {"baseline", 0, "FILE", CHECK, set_once, AT(baseline),
     "hide the findings that FILE has recorded"},
    {"write-baseline", 0, "FILE", CHECK, set_once, AT(write_baseline), "record the findings"},
    {"changed-since", 0, "REV", CHECK, set_once, AT(changed_since),
     "hide findings whose path touches no line that differs from\ngit revision REV"},
    {"jobs", 'j', "N", PARSE, set_count, AT(jobs),
     "worker processes (default: number of processors)"},
    {"cache-dir", 0, "DIR", PARSE, set_text, AT(cache_dir),
     "where to keep parsed files (no effect yet)"},
    {"no-cache", 0, NULL, PARSE, set_flag, AT(no_cache), "parse every file (no effect yet)"},
    {"timeout-per-file", 0, "CPU-SECONDS", PARSE, set_count, AT(timeout),
     "CPU time that parsing one file may take"},
    {"progress", 0, "auto|always|never", PARSE, set_choice, AT(progress),
     "show what is being parsed on standard error (default:\nauto, on a terminal)"},
    {"color", 0, "auto|always|never", BOOK, set_choice, AT(color),
     "default: auto: on a terminal, unless NO_COLOR is set"},
    {"fail-on", 0, "error|warning|note|never", CHECK, set_choice, AT(fail_on),
     "exit with status 1 for findings of this severity and above\n(default: warning)"},
    {"allow-parse-errors", 0, NULL, RUN, set_flag, AT(allow_parse_errors),
     "do not exit with status 3 when code could not be read"},
    {"show-suppressed", 0, NULL, CHECK, set_flag, AT(show_suppressed),
     "show hidden findings in the text format as well, marked"},
    {"report-unused-suppressions", 0, NULL, CHECK, set_flag, AT(report_unused),
     "report comments that suppress nothing, as rule\nunused-suppression (they count for "
     "--fail-on)"},
    {"help", 'h', NULL, ALL, set_flag, AT(help), "this text"},
    {"version", 0, NULL, ALL, set_flag, AT(version), "the program's version"},
    {0},
};

const struct ic_option *ic_options(void)
{
    return options;
}

// Reading
// ------------------------------------------------------------------------------------------

int ic_choice(const char *choices, struct ic_str name)
{
    struct ic_str rest = ic_str(choices);
    for (int i = 0; rest.len; i++)
        if (ic_str_eq(ic_str_split(&rest, '|'), name))
            return i;
    return -1;
}

static const struct ic_option *find(struct ic_str name)
{
    for (const struct ic_option *option = ic_options(); option->name; option++)
        if (name.len == 1 ? option->letter == name.data[0] : ic_str_is(name, option->name))
            return option;
    return NULL;
}

static bool fail_unknown(struct ic_settings *settings, struct ic_str arg, struct ic_str name,
                         enum ic_command_bit command, struct ic_error *error)
{
    const char *names[64];
    uint32_t count = 0;
    for (const struct ic_option *option = ic_options(); option->name && count < 64; option++)
        if (option->commands & command)
            names[count++] = option->name;
    const char *nearest = name.len > 1 ? ic_nearest(name, names, count) : NULL;
    const char *hint =
        nearest ? ic_arena_printf(&settings->arena, ", did you mean '--%s'?", nearest).data : "";
    return ic_fail(error, "unknown option '%.*s'%s", IC_STR_ARG(arg), hint);
}

struct args {
    const char *const *at;
    int count, next;
};

// `value` has no data when the argument holds none.
static bool take(struct ic_settings *settings, struct args *args, const struct ic_option *option,
                 struct ic_str value, struct ic_error *error)
{
    if (!option->value && value.data)
        return ic_fail(error, "option '--%s' takes no value", option->name);
    const char *text = value.data;
    if (option->value && !text) {
        if (args->next >= args->count)
            return ic_fail(error, "option '--%s' needs a value: %s", option->name, option->value);
        text = args->at[args->next++];
    }
    return option->set(settings, option, text, error);
}

static bool take_option(struct ic_settings *settings, struct args *args, const char *arg,
                        enum ic_command_bit command, struct ic_error *error)
{
    bool is_long = arg[1] == '-';
    struct ic_str rest = ic_str(arg + (is_long ? 2 : 1)), value = {0}, name = rest;
    if (!is_long) {
        name = ic_str_n(rest.data, 1);
        if (rest.len > 1)
            value = ic_str(arg + 2 + (arg[2] == '='));
    } else if (memchr(rest.data, '=', rest.len)) {
        name = ic_str_split(&rest, '=');
        value = rest;
    }
    const struct ic_option *option = is_long && name.len == 1 ? NULL : find(name);
    if (!option)
        return fail_unknown(settings, ic_str(arg), name, command, error);
    if (!(option->commands & command))
        return ic_fail(error, "option '--%s' is not one of this command", option->name);
    return take(settings, args, option, value, error);
}

static void take_rest(struct args *args, struct ic_words *words)
{
    while (args->next < args->count)
        ic_vec_push(words, args->at[args->next++]);
}

bool ic_options_read(struct ic_settings *settings, enum ic_command_bit command, int argc,
                     const char *const *argv, struct ic_error *error)
{
    struct args args = {argv, argc, 0};
    settings->possible = 1;
    settings->fail_on = IC_FAIL_WARNING;
    while (args.next < args.count && !settings->help && !settings->version) {
        const char *arg = args.at[args.next++];
        if (strcmp(arg, "--") == 0)
            take_rest(&args, command & RUN ? &settings->clang_args : &settings->paths);
        else if (arg[0] != '-' || !arg[1])
            ic_vec_push(&settings->paths, arg);
        else if (!take_option(settings, &args, arg, command, error))
            return false;
    }
    return true;
}

void ic_settings_release(struct ic_settings *settings)
{
    ic_vec_release(&settings->paths);
    ic_vec_release(&settings->clang_args);
    ic_vec_release(&settings->rules);
    ic_vec_release(&settings->outputs);
    ic_vec_release(&settings->switches);
    ic_arena_release(&settings->arena);
}
