// Jobs of projects: the same file with the same arguments is one job, whatever programs it is in.
#include "project/resolver.h"

// Programs come in ascending order; the room doubles.
static void join_program(struct ic_resolver *r, struct ic_job *job, uint32_t program)
{
    uint32_t count = job->also_count, *also = (uint32_t *)job->also;
    if (job->program == program || (count && also[count - 1] == program))
        return;
    if (!(count & (count - 1))) {
        also = ic_arena_array(&r->jobs->arena, count ? 2 * count : 1, sizeof *also);
        if (count)
            memcpy(also, job->also, count * sizeof *also);
    }
    also[job->also_count++] = program;
    job->also = also;
}

static bool same_texts(const char *const *a, const char *const *b, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (a[i] != b[i] && strcmp(a[i], b[i]) != 0)
            return false;
    return true;
}

static bool is_same(const struct ic_job *a, const struct ic_job *b)
{
    return strcmp(a->file, b->file) == 0 && a->arg_count == b->arg_count &&
           a->root_count == b->root_count && a->trace_function_count == b->trace_function_count &&
           a->trace_config_count == b->trace_config_count &&
           same_texts(a->args, b->args, a->arg_count) &&
           same_texts(a->roots, b->roots, a->root_count) &&
           same_texts(a->trace_functions, b->trace_functions, a->trace_function_count) &&
           same_texts(a->trace_configs, b->trace_configs, a->trace_config_count);
}

static uint64_t hash_job(const struct ic_job *job)
{
    uint64_t hash = ic_hash_bytes(job->file, strlen(job->file));
    for (uint32_t i = 0; i < job->arg_count; i++)
        hash = ic_hash_add(hash, ic_hash_bytes(job->args[i], strlen(job->args[i])));
    return hash;
}

void ic_resolver_add(struct ic_resolver *r, const struct ic_job *job, uint32_t program)
{
    struct ic_jobs *jobs = r->jobs;
    uint64_t hash = hash_job(job);
    uint32_t known = ic_map_get(&r->merged, hash);
    if (known != IC_NONE && is_same(&jobs->jobs.at[known], job)) {
        join_program(r, &jobs->jobs.at[known], program);
        return;
    }
    struct ic_job added = *job;
    added.program = program;
    ic_map_set(&r->merged, hash, jobs->jobs.count);
    ic_vec_push(&jobs->jobs, added);
}
