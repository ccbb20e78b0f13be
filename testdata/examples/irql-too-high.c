#include "exstor.h"

HW_INTERRUPT HwInterrupt;

//@ 1

//@ good
#define DPC HwDpc
//@ end
#include "exstorend.h"
