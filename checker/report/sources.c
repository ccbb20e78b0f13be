#include "report/sources.h"

static void drop(struct ic_sources_read *sources)
{
    for (uint32_t i = 0; i < sources->files.count; i++) {
        ic_source_release(&sources->files.at[i]);
        sources->files.at[i] = (struct ic_source){0};
    }
    sources->bytes = 0;
}

void ic_sources_release(struct ic_sources_read *sources)
{
    drop(sources);
    ic_vec_release(&sources->files);
    ic_pool_release(&sources->names);
}

static size_t size_of(const struct ic_source *source)
{
    return source->text.cap + source->starts.cap * sizeof *source->starts.at;
}

bool ic_sources_line(struct ic_sources_read *sources, const char *path, uint32_t number,
                     struct ic_str *line)
{
    uint32_t id = ic_pool_add(&sources->names, ic_str(path));
    while (sources->files.count <= id)
        ic_vec_push(&sources->files, (struct ic_source){0});
    if (sources->bytes > IC_SOURCES_LIMIT)
        drop(sources);
    struct ic_source *source = &sources->files.at[id];
    bool known = source->path.len != 0;
    bool found = ic_source_line(source, path, number, line);
    if (!known)
        sources->bytes += size_of(source);
    return found;
}
