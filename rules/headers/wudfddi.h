// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wudfddi.h>: UMDF 1, the COM-based user-mode driver framework.
#ifndef ISRCHECK_WUDFDDI_H
#define ISRCHECK_WUDFDDI_H
#define __wudfddi_h__
#include <windows.h>
#include <unknwn.h>
#include <objbase.h>
#include <propidl.h>
#include <devpropdef.h>
#include <wudfwdm.h>
#ifdef __cplusplus
#define ISRCHECK_INTERFACE(name) struct name
#else
#define ISRCHECK_INTERFACE(name) typedef struct name name
#endif
#include <isrcheck/wudf_types.h>
#ifdef __cplusplus
#include <isrcheck/wudf_interrupt.h>
#include <isrcheck/wudf_workitem.h>
#include <isrcheck/wudf_com.h>
#include <isrcheck/wudf_callbacks.h>
#include <isrcheck/wudf_hwaccess.h>
#endif
#endif
