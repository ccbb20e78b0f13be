#include "cli/isrs.h"

#include "program/program.h"
#include "report/summary.h"

struct lists {
    struct ic_buf roles, fields, routines, headers, seen;
};

static void add_name(struct ic_buf *list, struct ic_pool *known, struct ic_str name)
{
    uint32_t count = known->count;
    if (ic_pool_add(known, name) < count || !name.len)
        return;
    ic_buf_printf(list, "%s%.*s", list->len ? ", " : "", IC_STR_ARG(name));
}

static void add_registration(struct lists *lists, struct ic_pool *known,
                             const struct ic_registration *how)
{
    struct ic_buf field = {0};
    ic_buf_printf(&field, "%s.%s", how->record ? how->record : "", how->name);
    switch (how->how) {
    case IC_REGISTER_ROLE:
        add_name(&lists->roles, known, ic_str(how->name));
        break;
    case IC_REGISTER_FIELD:
        add_name(&lists->fields, known, ic_buf_view(&field));
        break;
    case IC_REGISTER_ARGUMENT:
    case IC_REGISTER_CONFIG:
        add_name(&lists->routines, known, ic_str(how->name));
        break;
    case IC_REGISTER_NAME:
        break;
    }
    ic_buf_release(&field);
}

static void add_model(struct lists *lists, struct ic_pool *known, const struct ic_model *model)
{
    for (uint32_t i = 0; i < model->context_count; i++) {
        const struct ic_context_spec *spec = &model->contexts[i];
        if (!(spec->group & (IC_GROUP_ISR | IC_GROUP_MSI)))
            continue;
        for (uint32_t k = 0; k < spec->registration_count; k++)
            add_registration(lists, known, &spec->registrations[k]);
        for (uint32_t k = 0; k < model->header_count; k++)
            add_name(&lists->headers, known, ic_str(model->headers[k]));
    }
}

// Does the model tell itself by a header of this name?
static bool has_header(const struct ic_model *model, struct ic_str name)
{
    for (uint32_t i = 0; i < model->header_count; i++)
        if (ic_str_eq_nocase(name, ic_str(model->headers[i])))
            return true;
    return false;
}

// Notes the headers of `model` that the run's files include; false if they include none.
static bool add_seen(struct lists *lists, struct ic_pool *known, const struct ic_session *session,
                     const struct ic_model *model)
{
    bool any = false;
    for (uint32_t i = 0; i < session->units.count; i++) {
        const struct ic_unit *unit = &session->units.at[i];
        for (uint32_t k = 0; k < unit->includes.count; k++) {
            struct ic_str name = ic_str_base_name(ic_unit_text(unit, unit->includes.at[k].name));
            if (!has_header(model, name) || !ic_unit_includes_foreign(unit, k))
                continue;
            any = true;
            add_name(&lists->seen, known, name);
        }
    }
    return any;
}

static void say_list(const struct ic_cli *cli, const char *what, const struct ic_buf *list)
{
    if (list->len)
        ic_say(cli, IC_SEVERITY_NOTE, "  %s %s", what, list->data);
}

static void say_seen(const struct ic_cli *cli, const struct lists *lists)
{
    ic_say(cli, IC_SEVERITY_NOTE, "included: %s; but no routine is", lists->seen.data);
    say_list(cli, "declared as", &lists->roles);
    say_list(cli, "stored in", &lists->fields);
    say_list(cli, "passed to", &lists->routines);
}

static void say_none(const struct ic_session *session, struct lists *lists, struct ic_pool *known)
{
    for (uint32_t i = 0; i < ic_rulebook_model_count(session->book); i++)
        add_model(lists, known, ic_rulebook_model(session->book, i));
    ic_say(session->cli, IC_SEVERITY_NOTE,
           "no file includes a header of a port driver that isrcheck knows (%s)",
           lists->headers.len ? lists->headers.data : "-");
}

void ic_say_no_isr(const struct ic_session *session)
{
    struct lists lists = {0};
    struct ic_pool known = {0};
    uint32_t files = session->report.units.count;
    if (ic_report_isrs(&session->report, session->book))
        return;
    ic_say(session->cli, IC_SEVERITY_WARNING, "no interrupt service routine was found in %u file%s",
           files, files == 1 ? "" : "s");
    for (uint32_t i = 0; i < ic_rulebook_model_count(session->book); i++) {
        const struct ic_model *model = ic_rulebook_model(session->book, i);
        if (add_seen(&lists, &known, session, model))
            add_model(&lists, &known, model);
    }
    if (lists.roles.len || lists.fields.len || lists.routines.len)
        say_seen(session->cli, &lists);
    else
        say_none(session, &lists, &known);
    ic_say(session->cli, IC_SEVERITY_NOTE,
           "if it is registered in a file that was not named, check the driver's whole folder");
    ic_buf_release(&lists.roles);
    ic_buf_release(&lists.fields);
    ic_buf_release(&lists.routines);
    ic_buf_release(&lists.headers);
    ic_buf_release(&lists.seen);
    ic_pool_release(&known);
}
