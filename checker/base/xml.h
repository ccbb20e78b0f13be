// XML files as a tree of elements, read with Expat.
//
// Project files are all that is read with it, so there is no document type, no entity but the five
// that XML itself has, and no namespace: names are what stands behind a ':'.
#ifndef IC_BASE_XML_H
#define IC_BASE_XML_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

#ifdef __cplusplus
extern "C" {
#endif

// A file past one of these is an error. The size is the caller's to look at: ic_file_read.
enum {
    IC_XML_SIZE = 16 << 20,
    IC_XML_DEPTH = 200,
    IC_XML_NODES = 1000000,
};

struct ic_xml_attribute {
    const char *name;
    struct ic_str value; // without line ends; NUL-terminated
};

// One element. Children are a list: `child`, then its `next` ones. IC_NONE (base/map.h): none.
struct ic_xml_node {
    const char *name;
    struct ic_str text; // of the element itself, without that of its children; NUL-terminated
    uint32_t line;      // where it starts
    uint32_t child, next;
    uint32_t attribute, attribute_count; // in `attributes`
};

struct ic_xml {
    struct ic_arena arena;
    IC_VEC(struct ic_xml_node) nodes; // in document order; the first is the root
    IC_VEC(struct ic_xml_attribute) attributes;
};

// Parses `bytes` (UTF-8, UTF-16, ISO-8859-1, windows-1252 or ASCII, with or without a byte order
// mark) into a zeroed `xml`. `name` is the file for errors, which have line and column; `xml` is
// released then.
bool ic_xml_parse(struct ic_str bytes, const char *name, struct ic_xml *xml,
                  struct ic_error *error);
void ic_xml_release(struct ic_xml *xml);

// The value of `node`'s attribute, names compared without regard to case; NULL: there is none.
const char *ic_xml_attribute(const struct ic_xml *xml, uint32_t node, const char *name);

// Whether `node` is called `name`, without regard to case.
bool ic_xml_is(const struct ic_xml *xml, uint32_t node, const char *name);

#ifdef __cplusplus
}
#endif
#endif
