#include "exstor.h"

HW_INTERRUPT HwInterrupt;

//@ 1

//@ good
#define DPC StopEngineDpc
//@ end
#include "exstorend.h"
