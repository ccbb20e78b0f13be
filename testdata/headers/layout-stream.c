// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Sizes, offsets and values of <strmini.h>, <ks.h>, <ksmedia.h> as the documentation states them.
#include <strmini.h>
#include <ksmedia.h>
#include "assert.inc"
CHECK(sizeof(KSPROPERTY) == 24 && sizeof(KSDATAFORMAT) == 64 && sizeof(KSDATARANGE) == 64);
CHECK(sizeof(KSPIN_INTERFACE) == 24 && sizeof(KSPIN_MEDIUM) == 24);
AT(KSDATAFORMAT, FormatSize, 0);
AT(KSDATAFORMAT, SampleSize, 8);
AT(KSDATAFORMAT, MajorFormat, 16);
AT(KSDATAFORMAT, SubFormat, 32);
AT(KSDATAFORMAT, Specifier, 48);
CHECK(KSPIN_DATAFLOW_IN == 1 && KSPIN_DATAFLOW_OUT == 2);
CHECK(KSSTATE_STOP == 0 && KSSTATE_ACQUIRE == 1 && KSSTATE_PAUSE == 2 && KSSTATE_RUN == 3);
CHECK(SRB_READ_DATA == 0 && SRB_WRITE_DATA == 1 && SRB_GET_STREAM_STATE == 2 && SRB_SET_STREAM_STATE == 3);
CHECK(SRB_GET_STREAM_INFO == 0x100 && SRB_OPEN_STREAM == 0x101 && SRB_CLOSE_STREAM == 0x102);
CHECK(SRB_INITIALIZE_DEVICE == SRB_SET_DEVICE_PROPERTY + 1);
CHECK(High == 0 && Dispatch == 1 && Low == 2 && LowToHigh == 3);
CHECK(ReadyForNextStreamDataRequest == 0 && ReadyForNextDeviceRequest == 0);
SAME(__typeof__(((PHW_INITIALIZATION_DATA)0)->HwInterrupt), PHW_INTERRUPT);
#if !defined(_M_IX86)
SAME(PHW_INTERRUPT, BOOLEAN (*)(PVOID));
#endif
#ifndef StreamClassRegisterMinidriver
#error a macro over StreamClassRegisterAdapter
#endif
