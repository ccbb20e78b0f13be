#include "base/xml.h"

#include "base/buf.h"
#include "base/map.h"

#include <expat.h>

struct reader {
    struct ic_xml *xml;
    XML_Parser parser;
    const char *name;
    struct ic_error *error;
    uint32_t open[IC_XML_DEPTH], last_child[IC_XML_DEPTH]; // by depth
    struct ic_buf text[IC_XML_DEPTH];
    uint32_t depth;
    bool failed;
};

static void fail(struct reader *r, const char *what)
{
    if (r->failed)
        return;
    r->failed = true;
    ic_fail_at(r->error, r->name, (uint32_t)XML_GetCurrentLineNumber(r->parser),
               (uint32_t)XML_GetCurrentColumnNumber(r->parser) + 1, "%s", what);
    XML_StopParser(r->parser, XML_FALSE);
}

static const char *local_name(struct reader *r, const char *name)
{
    const char *colon = strrchr(name, ':');
    return ic_arena_str(&r->xml->arena, ic_str(colon ? colon + 1 : name)).data;
}

static void start(void *data, const char *name, const char **attributes)
{
    struct reader *r = data;
    if (r->failed)
        return;
    if (r->depth >= IC_XML_DEPTH) {
        fail(r, "elements are nested too deep: at most 200 levels are read");
        return;
    }
    if (r->xml->nodes.count >= IC_XML_NODES) {
        fail(r, "too many elements: at most 1000000 are read");
        return;
    }
    struct ic_xml_node node = {.name = local_name(r, name), .child = IC_NONE, .next = IC_NONE};
    node.line = (uint32_t)XML_GetCurrentLineNumber(r->parser);
    node.attribute = r->xml->attributes.count;
    for (; *attributes; attributes += 2, node.attribute_count++) {
        struct ic_xml_attribute attribute = {local_name(r, attributes[0]),
                                             ic_arena_str(&r->xml->arena, ic_str(attributes[1]))};
        ic_vec_push(&r->xml->attributes, attribute);
    }
    uint32_t id = r->xml->nodes.count;
    ic_vec_push(&r->xml->nodes, node);
    if (r->depth) {
        uint32_t before = r->last_child[r->depth - 1];
        uint32_t *link = before == IC_NONE ? &r->xml->nodes.at[r->open[r->depth - 1]].child
                                           : &r->xml->nodes.at[before].next;
        *link = id;
        r->last_child[r->depth - 1] = id;
    }
    r->open[r->depth] = id;
    r->last_child[r->depth] = IC_NONE;
    ic_buf_clear(&r->text[r->depth++]);
}

static void end(void *data, const char *name)
{
    (void)name;
    struct reader *r = data;
    if (r->failed || !r->depth)
        return;
    r->depth--;
    r->xml->nodes.at[r->open[r->depth]].text =
        ic_arena_str(&r->xml->arena, ic_buf_view(&r->text[r->depth]));
}

static void text(void *data, const char *bytes, int len)
{
    struct reader *r = data;
    if (!r->failed && r->depth && len > 0)
        ic_buf_add(&r->text[r->depth - 1], bytes, (size_t)len);
}

static void document_type(void *data, const char *name, const char *system, const char *public,
                          int internal)
{
    (void)name, (void)system, (void)public, (void)internal;
    fail(data, "a document type (<!DOCTYPE>) has no place in a project file: it is not read");
}

// windows-1252 is read as ISO-8859-1: file names in it are letters, where they agree.
static int encoding(void *data, const char *name, XML_Encoding *info)
{
    (void)data;
    if (!ic_str_eq_nocase(ic_str(name), ic_str("windows-1252")))
        return XML_STATUS_ERROR;
    for (int i = 0; i < 256; i++)
        info->map[i] = i;
    info->data = NULL;
    info->convert = NULL;
    info->release = NULL;
    return XML_STATUS_OK;
}

// Solutions begin with an empty line behind the byte order mark; XML allows none before <?xml.
static struct ic_str without_blank_start(struct ic_str bytes)
{
    struct ic_str mark = ic_str("\xEF\xBB\xBF");
    if (bytes.len >= mark.len && memcmp(bytes.data, mark.data, mark.len) == 0)
        bytes = ic_str_n(bytes.data + mark.len, bytes.len - mark.len);
    size_t blank = 0;
    while (blank < bytes.len && strchr(" \t\r\n", bytes.data[blank]) && bytes.data[blank])
        blank++;
    return ic_str_n(bytes.data + blank, bytes.len - blank);
}

bool ic_xml_parse(struct ic_str bytes, const char *name, struct ic_xml *xml, struct ic_error *error)
{
    bytes = without_blank_start(bytes);
    if (bytes.len > IC_XML_SIZE)
        return ic_fail_at(error, name, 0, 0, "larger than %d MiB", IC_XML_SIZE >> 20);
    struct reader *r = ic_arena_alloc(&xml->arena, sizeof *r);
    *r = (struct reader){.xml = xml, .name = name, .error = error};
    r->parser = XML_ParserCreate(NULL);
    XML_SetUserData(r->parser, r);
    XML_SetElementHandler(r->parser, start, end);
    XML_SetCharacterDataHandler(r->parser, text);
    XML_SetStartDoctypeDeclHandler(r->parser, document_type);
    XML_SetUnknownEncodingHandler(r->parser, encoding, NULL);
    bool ok = XML_Parse(r->parser, bytes.len ? bytes.data : "", (int)bytes.len, 1) == XML_STATUS_OK;
    if (!ok)
        fail(r, XML_ErrorString(XML_GetErrorCode(r->parser)));
    XML_ParserFree(r->parser);
    for (uint32_t i = 0; i < IC_XML_DEPTH; i++)
        ic_buf_release(&r->text[i]);
    if (!ok)
        ic_xml_release(xml);
    return ok;
}

void ic_xml_release(struct ic_xml *xml)
{
    ic_vec_release(&xml->nodes);
    ic_vec_release(&xml->attributes);
    ic_arena_release(&xml->arena);
}

const char *ic_xml_attribute(const struct ic_xml *xml, uint32_t node, const char *name)
{
    const struct ic_xml_node *at = &xml->nodes.at[node];
    for (uint32_t i = 0; i < at->attribute_count; i++) {
        const struct ic_xml_attribute *attribute = &xml->attributes.at[at->attribute + i];
        if (ic_str_eq_nocase(ic_str(attribute->name), ic_str(name)))
            return attribute->value.data;
    }
    return NULL;
}

bool ic_xml_is(const struct ic_xml *xml, uint32_t node, const char *name)
{
    return ic_str_eq_nocase(ic_str(xml->nodes.at[node].name), ic_str(name));
}
