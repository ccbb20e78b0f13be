#include "lt.h"

ULONG LtIn(PLT_DEVICE Device, ULONG Register)
{
    return StorPortReadRegisterUlong(Device, Device->Window + Register);
}

VOID LtOut(PLT_DEVICE Device, ULONG Register, ULONG Value)
{
    StorPortWriteRegisterUlong(Device, Device->Window + Register, Value);
}
