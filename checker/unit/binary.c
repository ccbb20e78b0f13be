#include "unit/binary.h"

#include "unit/schema.h"

#include <xxhash.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "rows are written as they lie in memory");

static const char magic[8] = "icunit2";

struct header {
    char magic[8];
    uint64_t schema;   // fingerprint of the tables
    uint64_t length;   // of what follows
    uint64_t checksum; // XXH3 of what follows
};

// Encoding
// ------------------------------------------------------------------------------------------

static void put_u32(struct ic_buf *out, uint32_t value)
{
    ic_buf_add(out, &value, sizeof value);
}

static size_t encoded_size(const struct ic_unit *unit)
{
    size_t size = sizeof(struct header) + 8 + (size_t)unit->texts.count * 4;
    for (uint32_t table = 0; table < IC_TABLE_COUNT; table++)
        size += 4 + (size_t)ic_table_rows(unit, (enum ic_table_id)table).count *
                        ic_tables[table].row_size;
    for (uint32_t i = 0; i < unit->texts.count; i++)
        size += unit->texts.at[i].len;
    return size;
}

void ic_unit_encode(const struct ic_unit *unit, struct ic_buf *out)
{
    ic_buf_reserve(out, encoded_size(unit));
    size_t start = out->len;
    struct header header = {.schema = ic_schema_fingerprint()};
    memcpy(header.magic, magic, sizeof magic);
    ic_buf_add(out, &header, sizeof header);
    for (uint32_t table = 0; table < IC_TABLE_COUNT; table++) {
        struct ic_rows rows = ic_table_rows(unit, (enum ic_table_id)table);
        put_u32(out, rows.count);
        ic_buf_add(out, rows.at, (size_t)rows.count * ic_tables[table].row_size);
    }
    put_u32(out, unit->texts.count);
    for (uint32_t i = 0; i < unit->texts.count; i++)
        put_u32(out, (uint32_t)unit->texts.at[i].len);
    for (uint32_t i = 0; i < unit->texts.count; i++)
        ic_buf_str(out, unit->texts.at[i]);
    const char *payload = out->data + start + sizeof header;
    header.length = out->len - start - sizeof header;
    header.checksum = XXH3_64bits(payload, (size_t)header.length);
    memcpy(out->data + start, &header, sizeof header);
}

// Decoding
// ------------------------------------------------------------------------------------------

static bool take(struct ic_str *rest, void *out, size_t len)
{
    if (rest->len < len)
        return false;
    if (len)
        memcpy(out, rest->data, len);
    *rest = ic_str_n(rest->data + len, rest->len - len);
    return true;
}

static bool take_rows(struct ic_str *rest, struct ic_unit *unit, enum ic_table_id table)
{
    uint32_t count;
    const size_t row_size = ic_tables[table].row_size;
    if (!take(rest, &count, sizeof count) || rest->len / row_size < count)
        return false;
    if (table == IC_TABLE_INFO)
        return count == 1 && take(rest, &unit->info, row_size);
    return count == 0 || take(rest, ic_table_extend(unit, table, count), count * row_size);
}

static bool take_texts(struct ic_str *rest, struct ic_pool *texts)
{
    uint32_t count, len;
    if (!take(rest, &count, sizeof count) || rest->len / sizeof len < count)
        return false;
    struct ic_str lens = ic_str_n(rest->data, count * sizeof len);
    *rest = ic_str_n(rest->data + lens.len, rest->len - lens.len);
    for (uint32_t i = 0; i < count; i++) {
        if (!take(&lens, &len, sizeof len) || len > rest->len ||
            ic_pool_add(texts, ic_str_n(rest->data, len)) != i)
            return false;
        *rest = ic_str_n(rest->data + len, rest->len - len);
    }
    return true;
}

static bool check_header(struct ic_str *bytes, struct ic_error *error)
{
    struct header header;
    if (!take(bytes, &header, sizeof header) || memcmp(header.magic, magic, sizeof magic) != 0)
        return ic_fail(error, "not an encoded unit");
    if (header.schema != ic_schema_fingerprint())
        return ic_fail(error, "encoded unit of another version");
    if (header.length != bytes->len)
        return ic_fail(error, "encoded unit of %zu bytes, expected %llu", bytes->len,
                       (unsigned long long)header.length);
    if (header.checksum != XXH3_64bits(bytes->data, bytes->len))
        return ic_fail(error, "damaged unit: the checksum is wrong");
    return true;
}

static bool decode(struct ic_str rest, struct ic_unit *unit, struct ic_error *error)
{
    if (!check_header(&rest, error))
        return false;
    for (uint32_t table = 0; table < IC_TABLE_COUNT; table++)
        if (!take_rows(&rest, unit, (enum ic_table_id)table))
            return ic_fail(error, "damaged unit: table '%s'", ic_tables[table].name);
    if (!take_texts(&rest, &unit->texts) || rest.len != 0)
        return ic_fail(error, "damaged unit: texts");
    return ic_unit_validate(unit, error);
}

bool ic_unit_decode(struct ic_str bytes, struct ic_unit *unit, struct ic_error *error)
{
    *unit = (struct ic_unit){0};
    bool ok = decode(bytes, unit, error);
    if (!ok)
        ic_unit_release(unit);
    return ok;
}
