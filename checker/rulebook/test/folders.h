// Rule folders that tests make for themselves.
#ifndef IC_RULEBOOK_TEST_FOLDERS_H
#define IC_RULEBOOK_TEST_FOLDERS_H

#include "rulebook/rulebook.h"

// The project's own rules; stops the test if they do not load.
struct ic_rulebook *shipped_rules(void);

// Writes `text` to `name` ("models/m.yaml") in the temporary folder `number`; the folder is made.
void put_file(int number, const char *name, const char *text);
// Path of the temporary folder `number`.
const char *folder_path(int number);
void remove_folders(void);

// A model, a context list entry or a rule that is right, to put mistakes around.
extern const char good_model[];
extern const char good_rule[];

#endif
