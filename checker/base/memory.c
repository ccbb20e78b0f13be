#include "base/memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

void ic_out_of_memory(void)
{
    fputs("isrcheck: out of memory\n", stderr);
    abort();
}

void *ic_calloc(size_t count, size_t size)
{
    if (count == 0 || size == 0)
        count = size = 1;
    void *memory = count > SIZE_MAX / size ? NULL : calloc(count, size);
    if (!memory)
        ic_out_of_memory();
    return memory;
}

void *ic_realloc(void *memory, size_t count, size_t size)
{
    if (count == 0 || size == 0)
        count = size = 1;
    if (count > SIZE_MAX / size)
        ic_out_of_memory();
    memory = realloc(memory, count * size);
    if (!memory)
        ic_out_of_memory();
    return memory;
}
