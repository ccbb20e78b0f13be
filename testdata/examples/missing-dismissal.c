#include "exstor.h"

HW_INTERRUPT HwInterrupt;

//@ 1

#include "exstorend.h"
