#include "report/line_hash.h"

#include "report/show.h"

enum { WINDOW = 100, FACTOR = 37, END = 0xFFFF };

// Before its hash is known, a line's `value` is that of all units before it.
struct reader {
    struct ic_line_hashes *hashes;
    uint32_t done; // lines whose hash is known
    uint64_t all;  // of all units so far
    uint64_t units;
    uint64_t starts[WINDOW + 1]; // units before line i, at i % (WINDOW + 1)
    uint64_t power;              // FACTOR to the WINDOW
};

static void finish_line(struct reader *r)
{
    struct ic_line_hash *line = &r->hashes->at.at[r->done++];
    bool added;
    line->value = r->all - line->value * r->power;
    line->count = ic_map_add(&r->hashes->counts, line->value, 1, &added);
    if (!added)
        ic_map_set(&r->hashes->counts, line->value, ++line->count);
}

static void add_unit(struct reader *r, uint32_t unit)
{
    r->all = r->all * FACTOR + unit;
    r->units++;
    while (r->done < r->hashes->at.count && r->units - r->starts[r->done % (WINDOW + 1)] == WINDOW)
        finish_line(r);
}

static void begin_line(struct reader *r)
{
    r->starts[r->hashes->at.count % (WINDOW + 1)] = r->units;
    ic_vec_push(&r->hashes->at, (struct ic_line_hash){.value = r->all});
}

static void add_char(struct reader *r, uint32_t c)
{
    if (c == ' ' || c == '\t')
        return;
    if (c < 0x10000) {
        add_unit(r, c);
    } else {
        add_unit(r, 0xD800 + ((c - 0x10000) >> 10));
        add_unit(r, 0xDC00 + ((c - 0x10000) & 0x3FF));
    }
}

void ic_line_hashes_read(struct ic_line_hashes *hashes, struct ic_str text)
{
    struct reader r = {.hashes = hashes, .power = 1};
    hashes->at.count = 0;
    ic_map_release(&hashes->counts);
    for (int i = 0; i < WINDOW; i++)
        r.power *= FACTOR;
    begin_line(&r);
    for (size_t at = 0; at < text.len;) {
        uint32_t c, bytes = ic_utf8_next(text, at, &c);
        if (c == '\r' && at + 1 < text.len && text.data[at + 1] == '\n')
            bytes = 2;
        at += bytes;
        add_char(&r, c == '\r' ? '\n' : c);
        if (c == '\r' || c == '\n')
            begin_line(&r);
    }
    add_unit(&r, END);
    for (int i = 0; i < WINDOW; i++)
        add_unit(&r, 0);
}

void ic_line_hashes_release(struct ic_line_hashes *hashes)
{
    ic_vec_release(&hashes->at);
    ic_map_release(&hashes->counts);
}
