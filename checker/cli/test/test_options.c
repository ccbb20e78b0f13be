// The command line.
#include "cli/cli.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static bool read_args(struct ic_settings *settings, enum ic_command_bit command,
                      const char *const *args, struct ic_error *error)
{
    int count = 0;
    while (args[count])
        count++;
    *settings = (struct ic_settings){0};
    return ic_options_read(settings, command, count, args, error);
}

#define ARGS(...) ((const char *const[]){__VA_ARGS__, NULL})

static void assert_fails(enum ic_command_bit command, const char *const *args, const char *text)
{
    struct ic_settings settings;
    struct ic_error error = {0};
    assert_false(read_args(&settings, command, args, &error));
    assert_string_equal(error.text, text);
    ic_settings_release(&settings);
}

static void reads_all_forms(void **state)
{
    (void)state;
    struct ic_settings s;
    struct ic_error error = {0};
    assert_true(
        read_args(&s, IC_COMMAND_CHECK,
                  ARGS("a.c", "-j8", "--wdk=/kits", "--format", "json", "-p", "x", "--output",
                       "json:a", "--output=text:b", "--disable", "all", "--enable", "ISR201, x",
                       "-", "--no-cache", "--color=never", "b.c", "--", "-DA", "--help"),
                  &error));
    assert_int_equal(s.paths.count, 3);
    assert_string_equal(s.paths.at[1], "-");
    assert_int_equal(s.jobs, 8);
    assert_string_equal(s.wdk, "/kits");
    assert_string_equal(s.format, "json");
    assert_string_equal(s.project, "x");
    assert_int_equal(s.outputs.count, 2);
    assert_int_equal(s.switches.count, 3);
    assert_string_equal(s.switches.at[2].name, "x");
    assert_true(s.switches.at[2].enabled && !s.switches.at[0].enabled);
    assert_int_equal(s.color, IC_WHEN_NEVER);
    assert_int_equal(s.clang_args.count, 2);
    assert_true(s.no_cache && !s.help);
    ic_settings_release(&s);
}

static void has_the_documented_defaults(void **state)
{
    (void)state;
    struct ic_settings s;
    assert_true(read_args(&s, IC_COMMAND_CHECK, ARGS("a.c"), NULL));
    assert_int_equal(s.possible, 1);
    assert_int_equal(s.fail_on, IC_FAIL_WARNING);
    assert_int_equal(s.min_severity, IC_SEVERITY_NOTE);
    assert_int_equal(s.color, IC_WHEN_AUTO);
    ic_settings_release(&s);
}

static void says_what_is_wrong(void **state)
{
    (void)state;
    enum ic_command_bit check = IC_COMMAND_CHECK;
    assert_fails(check, ARGS("--fromat=json"),
                 "unknown option '--fromat=json', did you mean "
                 "'--format'?");
    assert_fails(check, ARGS("--zzzzzzzzz"), "unknown option '--zzzzzzzzz'");
    assert_fails(check, ARGS("-x"), "unknown option '-x'");
    assert_fails(check, ARGS("--j", "3"), "unknown option '--j'");
    assert_fails(check, ARGS("--config", "a", "--config=b"),
                 "option '--config' stands twice: 'a' and 'b'");
    assert_fails(IC_COMMAND_RULES, ARGS("--config", ""), "option '--config' has an empty value");
    assert_fails(check, ARGS("--wdk"), "option '--wdk' needs a value: DIR");
    assert_fails(check, ARGS("--wdk="), "option '--wdk' has an empty value");
    assert_fails(check, ARGS("--no-cache=1"), "option '--no-cache' takes no value");
    assert_fails(check, ARGS("-j0"), "option '--jobs' takes a number from 1 to 100000, not '0'");
    assert_fails(check, ARGS("-j", "many"),
                 "option '--jobs' takes a number from 1 to 100000, not 'many'");
    assert_fails(check, ARGS("--fail-on", "all"),
                 "option '--fail-on' takes error|warning|note|never, not 'all'");
    assert_fails(check, ARGS("--enable", "a,,b"),
                 "option '--enable' takes rule names with commas between them, not 'a,,b'");
    assert_fails(check, ARGS("--baseline", "x", "--baseline=y"),
                 "option '--baseline' stands twice: 'x' and 'y'");
    assert_fails(check, ARGS("--changed-since="), "option '--changed-since' has an empty value");
    assert_fails(IC_COMMAND_RULES, ARGS("--wdk", "x"), "option '--wdk' is not one of this command");
}

static void help_names_every_option_of_a_command(void **state)
{
    (void)state;
    struct ic_buf text = {0};
    for (const struct ic_command *command = ic_commands(); command->name; command++) {
        ic_buf_clear(&text);
        ic_help_command(command, 0, &text);
        assert_non_null(strstr(text.data, command->name));
        for (const struct ic_option *option = ic_options(); option->name; option++) {
            struct ic_buf name = {0};
            ic_buf_printf(&name, "--%s ", option->name);
            bool found = strstr(text.data, name.data) != NULL;
            name.data[name.len - 1] = '\n';
            found |= strstr(text.data, name.data) != NULL;
            assert_int_equal(found, (option->commands & command->bit) != 0);
            ic_buf_release(&name);
        }
    }
    ic_buf_release(&text);
}

static void help_is_no_wider_than_a_terminal(void **state)
{
    (void)state;
    struct ic_buf text = {0};
    for (const struct ic_command *command = ic_commands(); command->name; command++)
        ic_help_command(command, 0, &text);
    ic_help_program(&text);
    struct ic_str rest = ic_buf_view(&text);
    while (rest.len)
        assert_true(ic_str_split(&rest, '\n').len <= 80);
    ic_buf_release(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_all_forms),
        cmocka_unit_test(has_the_documented_defaults),
        cmocka_unit_test(says_what_is_wrong),
        cmocka_unit_test(help_names_every_option_of_a_command),
        cmocka_unit_test(help_is_no_wider_than_a_terminal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
