#include "exata.h"

BOOLEAN IdeHwInterrupt(PVOID ChannelExtension);

//@ 1

#define TWO_CHANNELS
#include "exataend.h"
