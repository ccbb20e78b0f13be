// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <objbase.h>: the base of COM.
#ifndef ISRCHECK_OBJBASE_H
#define ISRCHECK_OBJBASE_H
#include <windows.h>
#include <basetyps.h>
#include <unknwn.h>
#define CLSCTX_INPROC_SERVER 0x1
#define CLSCTX_LOCAL_SERVER 0x4
#define CLSCTX_ALL 0x17
#ifdef __cplusplus
template <typename T> void **IID_PPV_ARGS_Helper(T **pp) { return reinterpret_cast<void **>(pp); }
#define IID_PPV_ARGS(ppType) __uuidof(**(ppType)), IID_PPV_ARGS_Helper(ppType)
#endif
#endif
