// args: -m32
#include "exstor.h"

HW_INTERRUPT HwInterrupt;

//@ 1

#include "exstorend.h"
