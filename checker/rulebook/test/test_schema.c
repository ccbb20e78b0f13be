// docs/isrcheck.schema.json says of a configuration what the reader says.
#include "folders.h"

#include "base/file.h"
#include "rulebook/config.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static json_t *schema;

static int load_schema(void **state)
{
    (void)state;
    json_error_t error;
    schema = json_load_file("docs/isrcheck.schema.json", JSON_REJECT_DUPLICATES, &error);
    if (!schema)
        fail_msg("docs/isrcheck.schema.json:%d: %s", error.line, error.text);
    return 0;
}

static int free_schema(void **state)
{
    (void)state;
    json_decref(schema);
    return 0;
}

static const json_t *part(const char *name)
{
    return json_object_get(json_object_get(schema, "$defs"), name);
}

// Keys
// ------------------------------------------------------------------------------------------

static bool has_text(const json_t *list, const char *text)
{
    size_t i;
    const json_t *item;
    json_array_foreach(list, i, item) if (strcmp(json_string_value(item), text) == 0) return true;
    return false;
}

static void compare_key(const char *name, const json_t *object, const struct ic_key *key)
{
    const json_t *property = json_object_get(json_object_get(object, "properties"), key->name);
    if (!property)
        fail_msg("the schema's '%s' has no '%s'", name, key->name);
    bool own = strcmp(name, "rule") == 0 && ic_rule_key_is_optional(key->name);
    if ((key->required && !own) != has_text(json_object_get(object, "required"), key->name))
        fail_msg("whether '%s' of '%s' may be left out differs", key->name, name);
    const json_t *values = json_object_get(property, "enum");
    if (key->type == IC_KEY_CHOICES)
        values = json_object_get(json_object_get(property, "items"), "enum");
    if (!key->choices)
        return;
    if (json_array_size(values) != key->choices->count)
        fail_msg("'%s' of '%s' has other values", key->name, name);
    for (uint32_t i = 0; i < key->choices->count; i++)
        if (!has_text(values, key->choices->names[i]))
            fail_msg("'%s' of '%s' has no '%s'", key->name, name, key->choices->names[i]);
}

static void compare(void *data, const char *name, const struct ic_schema *keys)
{
    const json_t *object = part(name);
    if (!object)
        fail_msg("the schema has no '%s'", name);
    assert_true(json_is_false(json_object_get(object, "additionalProperties")));
    for (uint32_t i = 0; i < keys->key_count; i++)
        compare_key(name, object, &keys->keys[i]);
    assert_int_equal(json_object_size(json_object_get(object, "properties")), keys->key_count);
    ++*(uint32_t *)data;
}

static void keys_are_those_of_the_reader(void **state)
{
    (void)state;
    uint32_t parts = 0;
    ic_config_each_schema(compare, &parts);
    assert_int_equal(parts, json_object_size(json_object_get(schema, "$defs")));
}

// Files
// ------------------------------------------------------------------------------------------

static bool fits(const json_t *rule, const struct ic_node *node);

static bool fits_type(const char *type, const struct ic_node *node)
{
    int64_t number;
    double real;
    char *end = NULL;
    if (strcmp(type, "object") == 0)
        return node->kind == IC_NODE_MAP;
    if (strcmp(type, "array") == 0)
        return node->kind == IC_NODE_LIST;
    if (node->kind != IC_NODE_TEXT)
        return false;
    if (strcmp(type, "null") == 0)
        return node->text.len == 0;
    if (strcmp(type, "integer") == 0)
        return ic_str_int(node->text, &number);
    if (strcmp(type, "boolean") == 0)
        return ic_str_is(node->text, "true") || ic_str_is(node->text, "false");
    real = strcmp(type, "number") == 0 ? strtod(node->text.data, &end) : 0;
    return strcmp(type, "string") == 0 || (real >= 0 && end != node->text.data && !*end);
}

static bool fits_any(const json_t *rules, const struct ic_node *node)
{
    size_t i;
    const json_t *one;
    json_array_foreach(rules, i, one) if (json_is_string(one)
                                              ? fits_type(json_string_value(one), node)
                                              : fits(one, node)) return true;
    return false;
}

static bool fits_all(const json_t *rules, const struct ic_node *node)
{
    size_t i;
    const json_t *one;
    json_array_foreach(rules, i, one) if (!fits(one, node)) return false;
    return true;
}

static bool fits_map(const json_t *rule, const struct ic_node *node)
{
    const json_t *others = json_object_get(rule, "additionalProperties");
    size_t i;
    const json_t *needed;
    for (const struct ic_node *key = node->first; key; key = key->next->next) {
        const json_t *one = json_object_get(json_object_get(rule, "properties"), key->text.data);
        if (one ? !fits(one, key->next)
                : json_is_false(others) || (others && !fits(others, key->next)))
            return false;
    }
    json_array_foreach(json_object_get(rule, "required"), i,
                       needed) if (!ic_node_get(node, json_string_value(needed))) return false;
    return true;
}

static bool fits_list(const json_t *rule, const struct ic_node *node)
{
    for (const struct ic_node *item = node->first; item; item = item->next)
        if (!fits(rule, item))
            return false;
    return true;
}

// As much of JSON Schema as the file uses.
static bool fits(const json_t *rule, const struct ic_node *node)
{
    const json_t *to = json_object_get(rule, "$ref"), *type = json_object_get(rule, "type");
    const json_t *values = json_object_get(rule, "enum"), *any = json_object_get(rule, "anyOf");
    const json_t *items = json_object_get(rule, "items");
    if (to)
        return fits(part(json_string_value(to) + strlen("#/$defs/")), node);
    if (type &&
        !(json_is_string(type) ? fits_type(json_string_value(type), node) : fits_any(type, node)))
        return false;
    if (values && (node->kind != IC_NODE_TEXT || !has_text(values, node->text.data)))
        return false;
    if (!fits_all(json_object_get(rule, "allOf"), node) || (any && !fits_any(any, node)))
        return false;
    if (node->kind == IC_NODE_MAP)
        return fits_map(rule, node);
    return node->kind != IC_NODE_LIST || !items || fits_list(items, node);
}

static bool text_fits(const char *name, struct ic_str text)
{
    struct ic_arena arena = {0};
    struct ic_error error = {0};
    const struct ic_node *root = ic_tree_read(&arena, name, text, &error);
    if (!root)
        fail_msg("%s:%u: %s", name, error.line, error.text);
    bool good = fits(schema, root);
    ic_arena_release(&arena);
    return good;
}

static void take_case(void *data, struct ic_str name)
{
    struct ic_buf path = {0}, text = {0};
    ic_buf_printf(&path, "testdata/config/%.*s/.isrcheck.yaml", IC_STR_ARG(name));
    if (ic_file_kind(path.data) == IC_FILE_REGULAR) {
        assert_true(ic_file_read(path.data, IC_TREE_FILE_LIMIT, &text, NULL));
        if (!text_fits(path.data, ic_buf_view(&text)))
            fail_msg("%s does not fit the schema", path.data);
        ++*(uint32_t *)data;
    }
    ic_buf_release(&path);
    ic_buf_release(&text);
}

static void good_files_fit(void **state)
{
    (void)state;
    uint32_t count = 0;
    assert_true(ic_folder_each("testdata/config", take_case, &count, NULL));
    assert_true(count > 10);
    assert_true(text_fits("empty", ic_str("# nothing\n")));
    assert_true(text_fits("new", ic_str("models: [storport]\nexclude: [a/, '*.gen.c']\n")));
}

static void bad_files_do_not_fit(void **state)
{
    static const char *const bad[] = {
        "dismises: [A]",
        "stalls: {A: {argument: 0, units: ms}}",
        "stalls: {A: {argument: 0, unit: min}}",
        "stalls: [{argument: 0}]",
        "severity: {stall-over-budget: fatal}",
        "severity: [a]",
        "thresholds: {isr: soon}",
        "disable: all",
        "models: storport",
        "exclude: a",
        "rules: [{rule: a}]",
        "- a",
    };
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (text_fits("bad", ic_str(bad[i])))
            fail_msg("fits: %s", bad[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_are_those_of_the_reader),
        cmocka_unit_test(good_files_fit),
        cmocka_unit_test(bad_files_do_not_fit),
    };
    return cmocka_run_group_tests(tests, load_schema, free_schema);
}
