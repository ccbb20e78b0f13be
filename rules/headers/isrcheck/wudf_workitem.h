// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// UMDF 1: work items.
#ifndef ISRCHECK_WUDF_WORKITEM_DEFS_H
#define ISRCHECK_WUDF_WORKITEM_DEFS_H
typedef VOID WUDF_WORKITEM_FUNCTION(IWDFWorkItem *pWorkItem);
typedef WUDF_WORKITEM_FUNCTION *PFN_WUDF_WORKITEM;
struct _WUDF_WORKITEM_CONFIG {
    ULONG Size;
    PFN_WUDF_WORKITEM OnWorkItem;
};
FORCEINLINE VOID WUDF_WORKITEM_CONFIG_INIT(PWUDF_WORKITEM_CONFIG pConfig, PFN_WUDF_WORKITEM OnWorkItem)
{
    memset(pConfig, 0, sizeof(*pConfig));
    pConfig->Size = sizeof(*pConfig);
    pConfig->OnWorkItem = OnWorkItem;
}
#endif
