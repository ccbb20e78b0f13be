#include "cli/completion.h"

int ic_command_completion(struct ic_cli *cli)
{
    static const struct {
        const char *shell;
        void (*write)(struct ic_buf *out);
    } shells[] = {
        {"bash", ic_completion_bash}, {"zsh", ic_completion_zsh}, {"fish", ic_completion_fish}};
    const struct ic_words *names = &cli->settings.paths;
    struct ic_error error = {0};
    struct ic_buf out = {0};
    for (size_t i = 0; i < sizeof shells / sizeof *shells && names->count == 1; i++)
        if (strcmp(names->at[0], shells[i].shell) == 0)
            shells[i].write(&out);
    if (names->count != 1)
        ic_fail(&error, "completion needs one shell: bash, zsh or fish");
    else if (!out.len)
        ic_fail(&error, "there is no completion for '%s': there is bash, zsh and fish",
                names->at[0]);
    ic_output_add(&cli->out, ic_buf_view(&out));
    ic_buf_release(&out);
    return error.text[0] ? ic_say_error(cli, &error) : IC_EXIT_CLEAN;
}
