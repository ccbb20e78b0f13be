#include "cli/known.h"

#include "base/buf.h"
#include "base/file.h"
#include "report/fingerprint.h"

void ic_known_release(struct ic_known_findings *known)
{
    ic_baseline_release(&known->baseline);
    ic_changes_release(&known->changes);
    ic_pool_release(&known->read);
}

// The working folder as seen from the top of its git repository, or NULL.
static const char *seen_from_top(struct ic_arena *arena, const char *cwd)
{
    for (struct ic_str folder = ic_str(cwd);; folder = ic_path_folder(arena, folder)) {
        if (ic_file_exists(ic_path_join(arena, folder, ic_str(".git")).data))
            return ic_path_relative(arena, ic_str(cwd), folder).data;
        if (folder.len <= 1)
            return NULL;
    }
}

bool ic_known_open(struct ic_known_findings *known, struct ic_session *session,
                   struct ic_error *error)
{
    const struct ic_settings *settings = &session->cli->settings;
    session->report.top = seen_from_top(&session->report.arena, session->cli->cwd);
    return (!settings->baseline || ic_baseline_read(&known->baseline, settings->baseline, error)) &&
           (!settings->changed_since ||
            ic_changes_read(&known->changes, session->cli->cwd, settings->changed_since, error));
}

void ic_known_apply_baseline(struct ic_known_findings *known, struct ic_session *session)
{
    ic_baseline_apply(&known->baseline, &session->report);
}

void ic_known_apply_changes(struct ic_known_findings *known, struct ic_session *session)
{
    const char *revision = session->cli->settings.changed_since;
    if (revision)
        ic_changes_apply(&known->changes, revision, &session->report);
}

// Entries that the run did not find
// ------------------------------------------------------------------------------------------

struct asking {
    struct ic_known_findings *known;
    const struct ic_session *session;
    struct ic_arena arena;
};

static void note_files(struct asking *asking)
{
    const struct ic_units *units = &asking->session->units;
    for (uint32_t i = 0; i < units->count; i++) {
        const struct ic_unit *unit = &units->at[i];
        for (uint32_t k = 0; k < unit->files.count && unit->info.status <= IC_UNIT_RECOVERED; k++) {
            const char *path = ic_unit_text(unit, unit->files.at[k].path).data;
            ic_pool_add(&asking->known->read,
                        ic_report_path(&asking->arena, &asking->session->report, path));
        }
    }
}

static bool is_there(struct asking *asking, const char *file)
{
    const char *cwd = asking->session->cli->cwd, *top = asking->session->report.top;
    struct ic_str folder = ic_str(cwd);
    // From the top to here are as many steps as from here to the top.
    for (struct ic_str rest = ic_str(top && strcmp(top, ".") != 0 ? top : ""); rest.len;) {
        ic_str_split(&rest, '/');
        folder = ic_path_folder(&asking->arena, folder);
    }
    return ic_file_exists(ic_path_join(&asking->arena, folder, ic_str(file)).data);
}

// Could the run not have found it, so that it may still be there?
static bool is_undecided(void *data, const struct ic_known *row)
{
    struct asking *asking = data;
    const struct ic_session *session = asking->session;
    const struct ic_rule *rule = ic_rulebook_find_rule(session->book, ic_str(row->rule), NULL);
    if (session->report.incomplete || !rule || !rule->enabled)
        return true;
    return ic_pool_find(&asking->known->read, ic_str(row->file)) == IC_NONE &&
           is_there(asking, row->file);
}

static void say_stale(struct asking *asking)
{
    const struct ic_settings *settings = &asking->session->cli->settings;
    const struct ic_baseline *baseline = &asking->known->baseline;
    uint32_t stale = 0;
    for (uint32_t i = 0; i < baseline->at.count; i++)
        stale += !baseline->at.at[i].found && !is_undecided(asking, &baseline->at.at[i]);
    if (stale)
        ic_say(asking->session->cli, IC_SEVERITY_NOTE,
               "%u of %u entries of %s %s not found any more%s", stale, baseline->at.count,
               settings->baseline, stale == 1 ? "is" : "are",
               settings->write_baseline ? "" : "; --write-baseline drops them");
}

bool ic_known_finish(struct ic_known_findings *known, const struct ic_session *session,
                     struct ic_error *error)
{
    const struct ic_settings *settings = &session->cli->settings;
    struct asking asking = {.known = known, .session = session};
    bool ok = true;
    note_files(&asking);
    if (settings->baseline)
        say_stale(&asking);
    if (settings->write_baseline) {
        struct ic_buf text = {0};
        ic_baseline_print(&session->report, &known->baseline, is_undecided, &asking, &text);
        ok = ic_file_write(settings->write_baseline, ic_buf_view(&text), error);
        ic_buf_release(&text);
    }
    ic_arena_release(&asking.arena);
    return ok;
}
