// MSBuild project files (.vcxproj, .props, .targets), evaluated as MSBuild does it, without what a
// build runs: targets and tasks are not looked at.
//
// The order is MSBuild's own ("Comparing properties and items", Microsoft's documentation):
// properties and imports as they stand, then item definitions, then items. Names and paths are
// compared without regard to case. What is not understood is a note with file and line, and
// evaluation goes on: an unknown condition is false, an unknown property function empty.
//
// Values keep MSBuild's %XX escapes until they are used: ic_msbuild_unescape.
#ifndef IC_PROJECT_MSBUILD_H
#define IC_PROJECT_MSBUILD_H

#include "base/xml.h"
#include "project/folder_tree.h"
#include "project/resolver.h"
#include "project/tree.h"

#ifdef __cplusplus
extern "C" {
#endif

// What an evaluation may cost. Past the first ones a note says so and a value is empty; past
// IC_MSBUILD_STEPS the project is left out.
enum {
    IC_MSBUILD_VALUE = 256 << 10, // bytes of one value
    IC_MSBUILD_PIECES = 10000,    // elements of a list
    IC_MSBUILD_NESTING = 32,      // `$(A.B($(C)))`
    IC_MSBUILD_PARENTHESES = 64,  // in a condition
    IC_MSBUILD_IMPORTS = 64,      // imports in imports
    IC_MSBUILD_FILES = 5000,      // read in a run
    IC_MSBUILD_ITEMS = 200000,
    IC_MSBUILD_STEPS = 64 << 20, // bytes expanded, and items looked at, in all
    IC_MSBUILD_RUN = 512 << 20,  // the same, of all projects of a run
    IC_MSBUILD_READ = 128 << 20, // bytes of all project files of a run
    IC_MSBUILD_PATH = 4096,      // bytes of a path
    // Steps that a look at the disk costs, and an import.
    IC_MSBUILD_LOOK = 256,
    IC_MSBUILD_LOAD = 4096,
};

// Where something was said: the file as users know it.
struct ic_msbuild_origin {
    const char *file;
    uint32_t line;
};

// A value, as the elements of its ';' list: each knows the line that added it.
struct ic_msbuild_piece {
    const char *text;
    struct ic_msbuild_origin from;
};
struct ic_msbuild_value {
    const char *name;
    struct ic_msbuild_piece *pieces; // in the evaluation's arena
    uint32_t count;
};
typedef IC_VEC(struct ic_msbuild_value) ic_msbuild_values;

struct ic_msbuild_item {
    const char *type, *include; // as written, expanded
    struct ic_msbuild_origin from;
    ic_msbuild_values metadata; // its own; the type's definitions stand behind them
    bool removed;
};

struct ic_msbuild_definition {
    const char *type;
    ic_msbuild_values metadata;
};

// XML files read so far, shared by the projects of a run.
struct ic_msbuild_file {
    const char *path, *shown;
    struct ic_xml xml; // without nodes: could not be read
};
struct ic_msbuild_files {
    struct ic_arena arena;
    struct ic_pool paths;
    IC_VEC(struct ic_msbuild_file *) at;   // by id in `paths`; NULL: not read yet
    struct ic_pool walked;                 // folders whose trees were walked for globs ...
    IC_VEC(struct ic_folder_tree *) walks; // ... by id
    struct ic_pool open;                   // "TREE|PATH" of what was found to lie in a tree
    uint64_t steps, bytes;                 // so far
};
void ic_msbuild_files_release(struct ic_msbuild_files *files);

// An <ItemDefinitionGroup> or <ItemGroup> that waits for its pass.
struct ic_msbuild_group {
    struct ic_msbuild_file *file;
    uint32_t node;
};

// One project in one configuration. Zeroed but for the inputs.
struct ic_msbuild {
    // Inputs
    struct ic_resolver *resolver;
    struct ic_msbuild_files *files;
    const char *path;          // of the project, absolute, as on disk
    const char *configuration; // "Release"
    const char *platform;      // "x64"
    const char *solution;      // folder of the solution, absolute; NULL: none

    // Results
    struct ic_arena arena;
    ic_msbuild_values properties;
    IC_VEC(struct ic_msbuild_definition) definitions;
    IC_VEC(struct ic_msbuild_item) items;

    // Evaluation
    struct ic_pool names;       // of properties, lower case, by index in `properties`
    const char *folder;         // of the project
    struct ic_str tree;         // what may be read
    struct ic_pool locals;      // globals that may be set (TreatAsLocalProperty)
    struct ic_pool globals;     // lower case
    struct ic_msbuild_file *at; // what is evaluated
    uint32_t line;
    uint32_t depth;                         // of imports
    uint32_t nesting;                       // of expressions
    uint64_t steps;                         // so far
    struct ic_pool in;                      // files imported
    IC_VEC(struct ic_msbuild_group) groups; // item definitions and items, in order
    // Whose metadata %(...) means.
    const struct ic_msbuild_item *item;
    const char *item_type;
};

// Evaluates `m->path`. False, with a note, if there is nothing to take from it.
bool ic_msbuild_evaluate(struct ic_msbuild *m);
void ic_msbuild_release(struct ic_msbuild *m);

// The property's value; "" if it is not set.
const char *ic_msbuild_property(struct ic_msbuild *m, const char *name);
struct ic_msbuild_origin ic_msbuild_property_origin(struct ic_msbuild *m, const char *name);
void ic_msbuild_set(struct ic_msbuild *m, const char *name, const char *value);

// The item's metadata, its own or its type's; NULL: none.
const struct ic_msbuild_value *
ic_msbuild_metadata(struct ic_msbuild *m, const struct ic_msbuild_item *item, const char *name);
// The same as one text with ';' between the elements.
const char *ic_msbuild_metadata_text(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                                     const char *name);
bool ic_msbuild_metadata_is(struct ic_msbuild *m, const struct ic_msbuild_item *item,
                            const char *name, const char *value);

// `text` without %XX, and a path of the disk with what would be read as %XX or as a list escaped.
const char *ic_msbuild_unescape(struct ic_arena *arena, const char *text);
const char *ic_msbuild_escape(struct ic_arena *arena, const char *path);

// The file or folder that `text` names, seen from the absolute `folder`, as on disk; NULL if it is
// not there, or is no place that the project may name: only what lies in the tree of its repository
// is (without a repository: not in hidden folders, and at most four folders up). `*refused` (may be
// NULL) says that it was for that.
const char *ic_msbuild_path(struct ic_msbuild *m, const char *text, const char *folder,
                            bool *refused);

// `text` for a note: absolute paths as users know them.
const char *ic_msbuild_shown(struct ic_msbuild *m, const char *text);

// A note on the place that is evaluated.
void ic_msbuild_note(struct ic_msbuild *m, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

// Parts of an evaluation, each in its own file.

// Appends `text` with $(...), %(...) and @(...) expanded.
void ic_msbuild_expand(struct ic_msbuild *m, struct ic_str text, struct ic_buf *out);
const char *ic_msbuild_expanded(struct ic_msbuild *m, struct ic_str text);

// What "$(" and ")" enclose: a property, a function of one, or a static function.
void ic_msbuild_call(struct ic_msbuild *m, struct ic_str text, struct ic_buf *out);

// Whether the condition holds; NULL or empty does.
bool ic_msbuild_condition(struct ic_msbuild *m, const char *text);

// The parsed file at `path`, or NULL with a note.
struct ic_msbuild_file *ic_msbuild_file(struct ic_msbuild *m, const char *path);

// Properties that every project starts with, and what the C++ build system's own files set:
// `import` is "Microsoft.Cpp.Default.props" and so on.
void ic_msbuild_reserved(struct ic_msbuild *m);
void ic_msbuild_built_in(struct ic_msbuild *m, struct ic_str import);

// The passes over `m->groups`.
void ic_msbuild_item_pass(struct ic_msbuild *m, bool definitions);

// Evaluates the import of the file at `path`.
void ic_msbuild_import(struct ic_msbuild *m, const char *path);

// Spends `count` steps; false once those of the project or of the run are used up.
bool ic_msbuild_spend(struct ic_msbuild *m, uint64_t count);

#ifdef __cplusplus
}
#endif
#endif
