#include "nf.h"

BOOLEAN NfServe(PNF_ADAPTER Adapter, ULONG Causes)
{
    StorPortWriteRegisterUlong(Adapter, Adapter->Window, Causes & NF_CAUSES);
    return TRUE;
}
