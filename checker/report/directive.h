// What comments and pragmas say, word by word.
#ifndef IC_REPORT_DIRECTIVE_H
#define IC_REPORT_DIRECTIVE_H

#include "base/arena.h"
#include "rulebook/rulebook.h"
#include "unit/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ic_rule_list {
    const struct ic_rule **at;
    uint32_t count;
};

// Comments
// ------------------------------------------------------------------------------------------

enum ic_scope {
    IC_SCOPE_LINE,
    IC_SCOPE_NEXT_LINE,
    IC_SCOPE_FILE,
};

struct ic_directive {
    enum ic_scope scope;
    struct ic_rule_list rules; // that it names and that there are
    const char *reason;        // may be empty
};

// Reads what follows "isrcheck:". What is wrong goes to `remark`, each as a sentence; the rest is
// taken. False if nothing is left to do.
bool ic_directive_read(struct ic_arena *arena, const struct ic_rulebook *book, struct ic_str text,
                       struct ic_directive *out, void (*remark)(void *data, const char *text),
                       void *data);

// Pragmas
// ------------------------------------------------------------------------------------------

enum ic_pragma_kind {
    IC_PRAGMA_OTHER,
    IC_PRAGMA_SUPPRESS,
    IC_PRAGMA_DISABLE,
    IC_PRAGMA_ENABLE, // default, error, once, a level
    IC_PRAGMA_PUSH,
    IC_PRAGMA_POP,
};

struct ic_pragma {
    enum ic_pragma_kind kind;
    struct ic_str ids;    // numbers and names, with blanks between them
    struct ic_str reason; // may be empty
};

// The pragma that a mark (IC_MARK_WARNING, IC_MARK_PREFAST) with this text stands for.
struct ic_pragma ic_pragma_read(struct ic_str text);

// The rules that have one of the ids as an alias.
struct ic_rule_list ic_pragma_rules(struct ic_arena *arena, const struct ic_rulebook *book,
                                    struct ic_str ids);

#ifdef __cplusplus
}
#endif
#endif
