#include "cli/cases.h"

#include "base/file.h"
#include "rulebook/schema.h"

#include <stddef.h>

enum { DEPTH = 32 };

void ic_cases_release(struct ic_cases *cases)
{
    for (uint32_t i = 0; i < cases->at.count; i++)
        ic_vec_release(&cases->at.at[i].files);
    ic_vec_release(&cases->at);
    ic_arena_release(&cases->arena);
}

// case.yaml
// ------------------------------------------------------------------------------------------

struct keys {
    uint32_t program, target;
    const char *title;
    struct ic_texts args;
    uint32_t kernel;
};

enum { TARGET_X86, TARGET_X64, TARGET_ARM64, TARGET_ANY };
enum { KERNEL_FALSE, KERNEL_TRUE, KERNEL_ANY };

static const char *const programs[] = {"folder"};
static const char *const targets[] = {"x86", "x64", "arm64"};
static const char *const kernels[] = {"false", "true"};
static const struct ic_choices program_choices = {"program", programs, 1};
static const struct ic_choices target_choices = {"target", targets, 3};
static const struct ic_choices kernel_choices = {"kernel mode", kernels, 2};

static const struct ic_key case_keys[] = {
    {"program", IC_KEY_CHOICE, offsetof(struct keys, program), true, &program_choices},
    {"title", IC_KEY_TEXT, offsetof(struct keys, title), false, NULL},
    {"args", IC_KEY_TEXTS, offsetof(struct keys, args), false, NULL},
    {"target", IC_KEY_CHOICE, offsetof(struct keys, target), false, &target_choices},
    {"kernel", IC_KEY_CHOICE, offsetof(struct keys, kernel), false, &kernel_choices},
};
static const struct ic_schema case_schema = IC_SCHEMA("a test case", case_keys);

static void set_args(struct ic_arena *arena, const struct keys *keys, struct ic_test_case *one)
{
    static const char *const target_args[] = {"--target=i686-pc-windows-msvc",
                                              "--target=x86_64-pc-windows-msvc",
                                              "--target=aarch64-pc-windows-msvc"};
    static const char *const kernel_args[] = {"-D_WINDLL", "-D_KERNEL_MODE=1"};
    const char **args = ic_arena_array(arena, keys->args.count + 2, sizeof *args);
    uint32_t count = 0;
    if (keys->target != TARGET_ANY)
        args[count++] = target_args[keys->target];
    if (keys->kernel != KERNEL_ANY)
        args[count++] = kernel_args[keys->kernel];
    for (uint32_t i = 0; i < keys->args.count; i++)
        args[count++] = keys->args.at[i];
    one->args = args;
    one->arg_count = count;
}

static bool read_case(struct ic_arena *arena, const char *file, const char *shown,
                      struct ic_test_case *one, struct ic_error *error)
{
    struct ic_buf text = {0};
    struct keys keys = {.target = TARGET_ANY, .kernel = KERNEL_ANY};
    struct ic_reader reader = {arena, shown, error};
    bool ok = ic_file_read(file, IC_TREE_FILE_LIMIT, &text, error);
    const struct ic_node *root = ok ? ic_tree_read(arena, shown, ic_buf_view(&text), error) : NULL;
    ok = root && ic_schema_read(&reader, &case_schema, root, &keys);
    if (ok)
        set_args(arena, &keys, one);
    ic_buf_release(&text);
    return ok;
}

// Folders
// ------------------------------------------------------------------------------------------

struct walk {
    struct ic_cases *cases;
    const char *cwd;
    struct ic_error *error;
    const char *folder;
    unsigned depth;
    struct ic_test_case *one; // the case that files belong to, or NULL
    bool failed;
};

static bool has_ending(struct ic_str name, const char *const *endings, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (ic_str_ends_nocase(name, endings[i]) && name.len > strlen(endings[i]))
            return true;
    return false;
}

static bool is_source(struct ic_str name)
{
    static const char *const endings[] = {".c", ".cpp", ".cxx", ".cc", ".unit"};
    return has_ending(name, endings, sizeof endings / sizeof *endings);
}

static bool is_header(struct ic_str name)
{
    static const char *const endings[] = {".h", ".hpp", ".hxx", ".inl"};
    return has_ending(name, endings, sizeof endings / sizeof *endings);
}

static const char *shown(const struct walk *walk, const char *path)
{
    return ic_path_relative(&walk->cases->arena, ic_str(path), ic_str(walk->cwd)).data;
}

static bool in_recovery(const char *path)
{
    struct ic_str rest = ic_str(path);
    while (rest.len)
        if (ic_str_is(ic_str_split(&rest, '/'), "recovery"))
            return true;
    return false;
}

static bool is_known(const struct walk *walk, const char *path)
{
    for (uint32_t i = 0; i < walk->cases->at.count; i++)
        if (strcmp(walk->cases->at.at[i].path, path) == 0)
            return true;
    return false;
}

static struct ic_test_case new_case(const struct walk *walk, const char *path, bool is_folder)
{
    struct ic_arena *arena = &walk->cases->arena;
    struct ic_str folder = ic_str(path);
    if (!is_folder)
        folder = ic_path_folder(arena, folder);
    const char *config = ic_path_join(arena, folder, ic_str(IC_CONFIG_NAME)).data;
    return (struct ic_test_case){
        .path = path,
        .name = shown(walk, path),
        .config = ic_file_exists(config) ? shown(walk, config) : NULL,
        .is_folder = is_folder,
        .strict_holes = in_recovery(path),
    };
}

static void visit_folder(struct walk *walk, const char *path);

static void visit(void *data, struct ic_str name)
{
    struct walk *walk = data;
    struct ic_arena *arena = &walk->cases->arena;
    if (walk->failed || name.data[0] == '.')
        return;
    const char *path = ic_path_join(arena, ic_str(walk->folder), name).data;
    enum ic_file_kind kind = ic_file_kind(path);
    if (kind == IC_FILE_FOLDER) {
        visit_folder(walk, path);
    } else if (kind == IC_FILE_REGULAR && walk->one && (is_source(name) || is_header(name))) {
        ic_vec_push(&walk->one->files, path);
    } else if (kind == IC_FILE_REGULAR && !walk->one && is_source(name) && !is_known(walk, path)) {
        struct ic_test_case one = new_case(walk, path, false);
        ic_vec_push(&one.files, path);
        ic_vec_push(&walk->cases->at, one);
    }
}

static void visit_files(struct walk *walk, const char *path, struct ic_test_case *one)
{
    struct walk below = *walk;
    below.folder = path;
    below.one = one;
    below.depth++;
    if (below.depth > DEPTH)
        below.failed = true, ic_fail(walk->error, "'%s': too many folders in each other", path);
    else if (!ic_folder_each(path, visit, &below, walk->error))
        below.failed = true;
    walk->failed |= below.failed;
}

static void visit_folder(struct walk *walk, const char *path)
{
    struct ic_arena *arena = &walk->cases->arena;
    const char *file = ic_path_join(arena, ic_str(path), ic_str("case.yaml")).data;
    if (walk->one || ic_file_kind(file) != IC_FILE_REGULAR) {
        visit_files(walk, path, walk->one);
        return;
    }
    if (is_known(walk, path))
        return;
    struct ic_test_case one = new_case(walk, path, true);
    walk->failed |= !read_case(arena, file, shown(walk, file), &one, walk->error);
    if (!walk->failed)
        visit_files(walk, path, &one);
    ic_vec_push(&walk->cases->at, one);
}

bool ic_cases_find(struct ic_cases *cases, const char *cwd, const char *path,
                   struct ic_error *error)
{
    struct walk walk = {.cases = cases, .cwd = cwd, .error = error};
    struct ic_str full = ic_path_join(&cases->arena, ic_str(cwd), ic_str(path));
    enum ic_file_kind kind = ic_file_kind(full.data);
    if (kind == IC_FILE_NONE)
        return ic_fail(error, "there is no '%s'", path);
    if (kind == IC_FILE_FOLDER) {
        visit_folder(&walk, full.data);
        return !walk.failed;
    }
    if (kind != IC_FILE_REGULAR || !is_source(full))
        return ic_fail(error, "'%s' is neither a folder nor a source file", path);
    walk.folder = ic_path_folder(&cases->arena, full).data;
    visit(&walk, ic_str_base_name(full));
    return true;
}
