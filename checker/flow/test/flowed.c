#include "flowed.h"

static void run(struct flowed *f)
{
    linked_link(&f->l);
    f->flow = ic_flow_run(f->l.program);
}

void flowed_file(struct flowed *f, const char *path)
{
    linked_file(&f->l, path);
    run(f);
}

void flowed_text(struct flowed *f, struct ic_str text)
{
    linked_text(&f->l, "unit", text);
    run(f);
}

void flowed_release(struct flowed *f)
{
    ic_flow_free(f->flow);
    linked_release(&f->l);
}

uint32_t flowed_count(const struct flowed *f, const char *function)
{
    uint32_t id = linked_function(&f->l, function), count = 0;
    for (uint32_t i = 0; i < f->flow->instances.count; i++)
        count += f->flow->instances.at[i].function == id;
    return count;
}

const struct ic_instance *flowed_instance(const struct flowed *f, const char *function)
{
    uint32_t id = linked_function(&f->l, function);
    for (uint32_t i = 0; i < f->flow->instances.count; i++)
        if (f->flow->instances.at[i].function == id)
            return &f->flow->instances.at[i];
    fail_msg("'%s' is not reached", function);
    return NULL;
}
