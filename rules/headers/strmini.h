// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <strmini.h>: the stream class interface for minidrivers.
#ifndef _STREAM_H
#define _STREAM_H
#include <wdm.h>
#include <windef.h>
#include <stdio.h>
#include <ks.h>
#define STREAMAPI __stdcall
#define STREAM_SYSTEM_TIME_MASK ((STREAM_SYSTEM_TIME)0x00000001FFFFFFFF)
#define CLOCK_SUPPORT_CAN_SET_ONBOARD_CLOCK 0x00000001
#define CLOCK_SUPPORT_CAN_READ_ONBOARD_CLOCK 0x00000002
#define CLOCK_SUPPORT_CAN_RETURN_STREAM_TIME 0x00000004
#define SRB_HW_FLAGS_DATA_TRANSFER 0x01
#define SRB_HW_FLAGS_STREAM_REQUEST 0x02
#define STREAM_CLASS_VERSION_20 0x0200
#define DebugLevelAlways DebugLevelFatal
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/strm_fwd.h>
#include <isrcheck/strm_types.h>
#include <isrcheck/strm_fn.h>
#ifdef __cplusplus
}
#endif
#define STREAM_REQUEST_BLOCK_SIZE sizeof(HW_STREAM_REQUEST_BLOCK)
#define StreamClassRegisterMinidriver StreamClassRegisterAdapter
#if DBG
#define DebugPrint(x) StreamClassDebugPrint x
#define DEBUG_BREAKPOINT() DbgBreakPoint()
#define DEBUG_ASSERT(e) ((!(e)) ? StreamClassDebugAssert(__FILE__, __LINE__, #e, 0) : (void)0)
#else
#define DebugPrint(x)
#define DEBUG_BREAKPOINT()
#define DEBUG_ASSERT(e)
#endif
#endif
