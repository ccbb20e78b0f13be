// Runs a command and says what it cost.
//
//     measure SECONDS COMMAND [ARG ...]
//
// prints one line on file descriptor 3: milliseconds of CPU time of the process itself and what of
// it was user time, user time of it and all processes that it waited for, the largest resident size
// of any of them in KiB, and its exit status (128 + signal if a signal ended it). Each process may
// take SECONDS of CPU time. `isrcheck` parses in child processes: its own time is what it does with
// the units.
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

struct own {
    double all, user; // ms
};

// Of a process that has ended and was not yet waited for. The kernel knows all of it in ns, and the
// parts in ticks.
static struct own own_time(pid_t pid)
{
    char path[64];
    unsigned long long ns = 0;
    unsigned long user = 0, system = 0;
    snprintf(path, sizeof path, "/proc/%d/schedstat", (int)pid);
    FILE *file = fopen(path, "r");
    if (file && fscanf(file, "%llu", &ns) != 1)
        ns = 0;
    if (file)
        fclose(file);
    snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    file = fopen(path, "r");
    if (file && fscanf(file, "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu",
                       &user, &system) != 2)
        user = system = 0;
    if (file)
        fclose(file);
    double all = (double)ns / 1e6, ticks = (double)(user + system);
    return (struct own){all, ticks > 0 ? all * (double)user / ticks : all};
}

static double ms(struct timeval t)
{
    return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

static void run(rlim_t seconds, char **command)
{
    struct rlimit limit = {seconds, RLIM_INFINITY};
    setrlimit(RLIMIT_CPU, &limit);
    close(3);
    execvp(command[0], command);
    perror(command[0]);
    _exit(127);
}

int main(int argc, char **argv)
{
    siginfo_t info;
    struct rusage used;
    int status = 0;
    if (argc < 3)
        return 2;
    pid_t pid = fork();
    if (pid == 0)
        run(strtoul(argv[1], NULL, 10), argv + 2);
    if (pid < 0 || waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT) != 0) {
        perror("measure");
        return 2;
    }
    struct own own = own_time(pid);
    if (wait4(pid, &status, 0, &used) != pid) {
        perror("measure");
        return 2;
    }
    dprintf(3, "%.3f %.3f %.3f %ld %d\n", own.all, own.user, ms(used.ru_utime), used.ru_maxrss,
            WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
    return 0;
}
