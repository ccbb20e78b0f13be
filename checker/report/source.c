#include "report/source.h"

#include "base/file.h"

static const size_t size_limit = (size_t)64 << 20;

void ic_source_release(struct ic_source *source)
{
    ic_buf_release(&source->path);
    ic_buf_release(&source->text);
    ic_vec_release(&source->starts);
}

static void load(struct ic_source *source, const char *path)
{
    ic_buf_clear(&source->path);
    ic_buf_text(&source->path, path);
    ic_buf_clear(&source->text);
    source->starts.count = 0;
    if (!ic_file_read(path, size_limit, &source->text, NULL))
        return;
    ic_vec_push(&source->starts, 0);
    for (size_t i = 0; i < source->text.len; i++)
        if (source->text.data[i] == '\n')
            ic_vec_push(&source->starts, i + 1);
}

bool ic_source_line(struct ic_source *source, const char *path, uint32_t number,
                    struct ic_str *line)
{
    if (!path[0])
        return false;
    if (!ic_str_is(ic_buf_view(&source->path), path))
        load(source, path);
    if (number == 0 || number > source->starts.count)
        return false;
    size_t start = source->starts.at[number - 1];
    size_t end = number < source->starts.count ? source->starts.at[number] : source->text.len;
    while (end > start &&
           (source->text.data[end - 1] == '\n' || source->text.data[end - 1] == '\r'))
        end--;
    *line = ic_str_n(source->text.data + start, end - start);
    return true;
}
