#include "cli/isrs.h"

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

static bool is_header(const struct ic_rulebook *book, struct ic_str name)
{
    for (uint32_t i = 0; i < ic_rulebook_model_count(book); i++) {
        const struct ic_model *model = ic_rulebook_model(book, i);
        for (uint32_t k = 0; k < model->header_count; k++)
            if (ic_str_eq_nocase(name, ic_str(model->headers[k])))
                return true;
    }
    return false;
}

static void add_seen(struct lists *lists, const struct ic_session *session)
{
    struct ic_pool known = {0};
    for (uint32_t i = 0; i < session->units.count; i++) {
        const struct ic_unit *unit = &session->units.at[i];
        for (uint32_t k = 0; k < unit->includes.count; k++) {
            struct ic_str name = ic_str_base_name(ic_unit_text(unit, unit->includes.at[k].name));
            if (is_header(session->book, name))
                add_name(&lists->seen, &known, name);
        }
    }
    ic_pool_release(&known);
}

void ic_say_no_isr(const struct ic_session *session)
{
    struct lists lists = {0};
    struct ic_pool known = {0};
    const struct ic_cli *cli = session->cli;
    uint32_t files = session->report.units.count;
    if (ic_report_isrs(&session->report, session->book))
        return;
    for (uint32_t i = 0; i < ic_rulebook_model_count(session->book); i++)
        add_model(&lists, &known, ic_rulebook_model(session->book, i));
    add_seen(&lists, session);
    ic_say(cli, IC_SEVERITY_WARNING, "no interrupt service routine was found in %u file%s", files,
           files == 1 ? "" : "s");
    if (lists.seen.len)
        ic_say(cli, IC_SEVERITY_NOTE,
               "included is %s, but no routine is declared as %s, stored in %s, or passed to %s",
               lists.seen.data, lists.roles.len ? lists.roles.data : "-",
               lists.fields.len ? lists.fields.data : "-",
               lists.routines.len ? lists.routines.data : "-");
    else
        ic_say(cli, IC_SEVERITY_NOTE,
               "no file includes a header of a port driver that isrcheck knows (%s)",
               lists.headers.len ? lists.headers.data : "-");
    ic_say(cli, IC_SEVERITY_NOTE,
           "if the routine is registered in a file that was not named, check the driver's whole "
           "folder");
    ic_buf_release(&lists.roles);
    ic_buf_release(&lists.fields);
    ic_buf_release(&lists.routines);
    ic_buf_release(&lists.headers);
    ic_buf_release(&lists.seen);
    ic_pool_release(&known);
}
