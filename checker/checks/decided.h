// What decides whether a call is made: the device alone, or something that the driver knows.
#ifndef IC_CHECKS_DECIDED_H
#define IC_CHECKS_DECIDED_H

#include "checks/check.h"

// Whether block `block` of instance `instance` runs only where a condition allows it that depends
// on more than what is read from the device: on memory, a parameter (other than it being NULL), or
// something that is not known. `call` is the call that enters the instance (constants that it
// passes decide nothing), or NULL. With `meeting`, conditions whose other way leaves the function
// do not count.
bool ic_is_decided(struct ic_check *check, uint32_t instance, uint32_t block,
                   const struct ic_link *call, bool meeting);

#endif
