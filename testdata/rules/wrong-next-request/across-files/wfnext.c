#include "wf.h"

VOID WfNext(PWF_EXTENSION Extension, UCHAR Target)
{
    UNREFERENCED_PARAMETER(Target);
    ScsiPortNotification(NextRequest, Extension, NULL);    // expect: wrong-next-request via #isr > #next
}
