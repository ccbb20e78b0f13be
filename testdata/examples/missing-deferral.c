#include "exstor.h"

HW_INTERRUPT HwInterrupt;

//@ 1

//@ good
#define DPC ReplyDpc
//@ end
#include "exstorend.h"
