#include "cli/git.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_ARGS = 32 };

// In the child: standard output is the pipe, the other streams lead nowhere.
static void become_git(const char *const *args, const int *ends)
{
    static const char *const first[] = {
        "git", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "--no-pager"};
    enum { FIRST = sizeof first / sizeof *first };
    const char *all[FIRST + MOST_ARGS + 1];
    int count = 0, nowhere = open("/dev/null", O_RDWR);
    for (; count < FIRST; count++)
        all[count] = first[count];
    for (int i = 0; args[i] && i < MOST_ARGS; i++)
        all[count++] = args[i];
    all[count] = NULL;
    if (nowhere < 0 || dup2(nowhere, STDIN_FILENO) < 0 || dup2(nowhere, STDERR_FILENO) < 0 ||
        dup2(ends[1], STDOUT_FILENO) < 0)
        _exit(127);
    close(ends[0]);
    close(ends[1]);
    setenv("LC_ALL", "C", 1);
    setenv("GIT_OPTIONAL_LOCKS", "0", 1);
    unsetenv("GIT_EXTERNAL_DIFF");
    unsetenv("GIT_DIFF_OPTS");
    execvp("git", (char *const *)all);
    _exit(127);
}

static bool read_all(int fd, void (*take)(void *data, struct ic_str bytes), void *data)
{
    char bytes[1 << 16];
    for (;;) {
        ssize_t count = read(fd, bytes, sizeof bytes);
        if (count > 0)
            take(data, ic_str_n(bytes, (size_t)count));
        else if (count == 0)
            return true;
        else if (errno != EINTR)
            return false;
    }
}

bool ic_git_run(const char *const *args, void (*take)(void *data, struct ic_str bytes), void *data,
                int *status, struct ic_error *error)
{
    int ends[2], wait_status = 0;
    if (pipe(ends))
        return ic_fail(error, "cannot run git: %s", strerror(errno));
    pid_t child = fork();
    if (child == 0)
        become_git(args, ends);
    int reason = errno;
    close(ends[1]);
    bool ok = child > 0 && read_all(ends[0], take, data);
    close(ends[0]);
    if (child < 0)
        return ic_fail(error, "cannot run git: %s", strerror(reason));
    while (waitpid(child, &wait_status, 0) < 0 && errno == EINTR)
        ;
    *status = WIFEXITED(wait_status) ? WEXITSTATUS(wait_status) : -1;
    if (*status == 127)
        return ic_fail(error, "cannot run git: is it installed?");
    return ok || ic_fail(error, "cannot read what git says");
}
