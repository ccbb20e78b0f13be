#include "cli/cli.h"

#include "base/file.h"

#include <unistd.h>

static bool is_rules(const char *folder, struct ic_arena *arena)
{
    struct ic_str models = ic_path_join(arena, ic_str(folder), ic_str("models"));
    return ic_file_kind(models.data) == IC_FILE_FOLDER;
}

// Beside the binary, links followed; then where the build found the sources.
static const char *find_rules(struct ic_arena *arena)
{
    static const char *const places[] = {"../rules", "../share/isrcheck/rules"};
    char binary[4096];
    ssize_t len = readlink("/proc/self/exe", binary, sizeof binary);
    if (len > 0 && (size_t)len < sizeof binary) {
        struct ic_str folder = ic_path_folder(arena, ic_str_n(binary, (size_t)len));
        for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
            const char *path = ic_path_join(arena, folder, ic_str(places[i])).data;
            if (is_rules(path, arena))
                return path;
        }
    }
#if defined ISRCHECK_SOURCE_RULES && !defined ISRCHECK_PACKAGE
    if (is_rules(ISRCHECK_SOURCE_RULES, arena))
        return ISRCHECK_SOURCE_RULES;
#endif
    return NULL;
}

const struct ic_rule *ic_cli_rule(const struct ic_rulebook *book, struct ic_str name,
                                  struct ic_error *error)
{
    const char *nearest = NULL;
    const struct ic_rule *rule = ic_rulebook_find_rule(book, name, &nearest);
    if (!rule && nearest)
        ic_fail(error, "unknown rule '%.*s', did you mean '%s'?", IC_STR_ARG(name), nearest);
    else if (!rule)
        ic_fail(error, "unknown rule '%.*s'; 'isrcheck rules' lists all", IC_STR_ARG(name));
    return rule;
}

// A check that the options ask for by a name of their own.
static void enable_check(struct ic_rulebook *book, const char *check)
{
    for (uint32_t i = 0; i < ic_rulebook_rule_count(book); i++)
        if (strcmp(ic_rulebook_rule(book, i)->check, check) == 0)
            ic_rulebook_enable(book, ic_rulebook_rule(book, i), true);
}

static bool switch_rules(struct ic_rulebook *book, const struct ic_settings *settings,
                         struct ic_error *error)
{
    for (uint32_t i = 0; i < settings->switches.count; i++) {
        const struct ic_rule_switch *one = &settings->switches.at[i];
        if (strcmp(one->name, "all") == 0) {
            for (uint32_t k = 0; k < ic_rulebook_rule_count(book); k++)
                ic_rulebook_enable(book, ic_rulebook_rule(book, k), one->enabled);
            continue;
        }
        const struct ic_rule *rule = ic_cli_rule(book, ic_str(one->name), error);
        if (!rule)
            return false;
        ic_rulebook_enable(book, rule, one->enabled);
    }
    if (settings->report_unused)
        enable_check(book, "unused-suppression");
    return true;
}

struct ic_rulebook *ic_cli_rulebook_with(struct ic_cli *cli, const char *config,
                                         struct ic_error *error)
{
    struct ic_settings *settings = &cli->settings;
    struct ic_words folders = {0};
    cli->rules = find_rules(&settings->arena);
    if (!cli->rules) {
        ic_fail(error, "isrcheck's rules are missing: there is no rules/ beside the program; "
                       "install it again");
        return NULL;
    }
    ic_vec_push(&folders, cli->rules);
    for (uint32_t i = 0; i < settings->rules.count; i++)
        ic_vec_push(&folders, settings->rules.at[i]);
    struct ic_rulebook *book =
        ic_rulebook_load_configured(folders.at, folders.count, config, error);
    ic_vec_release(&folders);
    if (book && !switch_rules(book, settings, error)) {
        ic_rulebook_free(book);
        book = NULL;
    }
    return book;
}

// From the working folder up to the top of its git repository, or of all folders. What has the name
// is the configuration, also if it turns out not to be readable.
static const char *find_config(struct ic_arena *arena, struct ic_str cwd)
{
    for (struct ic_str folder = cwd;; folder = ic_path_folder(arena, folder)) {
        struct ic_str file = ic_path_join(arena, folder, ic_str(IC_CONFIG_NAME));
        if (ic_file_exists(file.data))
            return ic_path_relative(arena, file, cwd).data;
        struct ic_str git = ic_path_join(arena, folder, ic_str(".git"));
        if (folder.len <= 1 || ic_file_exists(git.data))
            return NULL;
    }
}

const char *ic_cli_config(struct ic_cli *cli)
{
    const char *given = cli->settings.config;
    return given ? given : find_config(&cli->settings.arena, ic_str(cli->cwd));
}

struct ic_rulebook *ic_cli_rulebook(struct ic_cli *cli, struct ic_error *error)
{
    const char *config = ic_cli_config(cli);
    if (config && !cli->settings.config)
        ic_say(cli, IC_SEVERITY_NOTE, "configuration: %s", config);
    return ic_cli_rulebook_with(cli, config, error);
}

int ic_cli_format(const struct ic_cli *cli, const char *names, int otherwise,
                  struct ic_error *error)
{
    if (!cli->settings.format)
        return otherwise;
    int choice = ic_choice(names, ic_str(cli->settings.format));
    if (choice < 0)
        ic_fail(error, "unknown format '%s' for this command: it has %s", cli->settings.format,
                names);
    return choice;
}
