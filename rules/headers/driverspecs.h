// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Driver annotations: IRQL, function classes, resources. All vanish; the old __drv_* spellings of
// IRQL limits expand to the _IRQL_* ones, and carriers expand to what they carry.
#ifndef ISRCHECK_DRIVERSPECS_H
#define ISRCHECK_DRIVERSPECS_H
#include <sal.h>
#define _Analysis_mode_(...)
#define _Called_from_function_class_(...)
#define _Dispatch_type_(...)
#define _Enum_is_bitflag_
#define _Flt_CompletionContext_Outptr_
#define _Flt_ConnectionCookie_Outptr_
#define _Function_class_(...)
#define _IRQL_always_function_max_(...)
#define _IRQL_always_function_min_(...)
#define _IRQL_inout_
#define _IRQL_is_cancel_
#define _IRQL_limited_to_(...)
#define _IRQL_raises_(...)
#define _IRQL_requires_(...)
#define _IRQL_requires_max_(...)
#define _IRQL_requires_min_(...)
#define _IRQL_requires_same_
#define _IRQL_restores_
#define _IRQL_restores_global_(...)
#define _IRQL_saves_
#define _IRQL_saves_global_(...)
#define _IRQL_uses_cancel_
#define _In_function_class_(...)
#define _Kernel_IoGetDmaAdapter_
#define _Kernel_acquires_resource_(...)
#define _Kernel_clear_do_init_(...)
#define _Kernel_entry_
#define _Kernel_entry_always_
#define _Kernel_float_restored_
#define _Kernel_float_saved_
#define _Kernel_float_used_
#define _Kernel_releases_resource_(...)
#define _Kernel_requires_resource_held_(...)
#define _Kernel_requires_resource_not_held_(...)
#define _Strict_type_match_
#define __class_code_content(...)
#define __drv_IoGetDmaAdapter
#define __drv_KMDF
#define __drv_NDIS
#define __drv_WDM
#define __drv_acquiresCancelSpinLock
#define __drv_acquiresCriticalRegion
#define __drv_acquiresExclusiveResourceGlobal(...)
#define __drv_acquiresPriorityRegion
#define __drv_acquiresResourceGlobal(...)
#define __drv_aliasesMem
#define __drv_allocatesMem(...)
#define __drv_callbackType(...)
#define __drv_clearDoInit(...)
#define __drv_completionType(...)
#define __drv_constant
#define __drv_defined(...)
#define __drv_dispatchType_other
#define __drv_floatRestored
#define __drv_floatSaved
#define __drv_floatUsed
#define __drv_formatString(...)
#define __drv_freesMem(...)
#define __drv_holdsCancelSpinLock(...)
#define __drv_holdsCriticalRegion(...)
#define __drv_holdsPriorityRegion(...)
#define __drv_inTry
#define __drv_interlocked
#define __drv_isObjectPointer
#define __drv_mustHoldCancelSpinLock
#define __drv_mustHoldCriticalRegion
#define __drv_mustHoldGlobal(...)
#define __drv_mustHoldPriorityRegion
#define __drv_neverHoldCancelSpinLock
#define __drv_neverHoldCriticalRegion
#define __drv_neverHoldGlobal(...)
#define __drv_neverHoldPriorityRegion
#define __drv_nonConstant
#define __drv_notInTry
#define __drv_notPointer
#define __drv_preferredFunction(...)
#define __drv_releasesCancelSpinLock
#define __drv_releasesCriticalRegion
#define __drv_releasesExclusiveResource(...)
#define __drv_releasesExclusiveResourceGlobal(...)
#define __drv_releasesPriorityRegion
#define __drv_releasesResourceGlobal(...)
#define __drv_reportError(...)
#define __drv_strictType(...)
#define __drv_strictTypeMatch(...)
#define __drv_typeBitset
#define __drv_typeCond
#define __drv_typeConst
#define __drv_typeExpr
#define __drv_unit(...)
#define __drv_valueIs(...)
#define __internal_kernel_driver
#define __kernel_code
#define __kernel_driver
#define __kernel_entry
#define __prefast_operator_new_null
#define __prefast_operator_new_throws
#define __sdv_retrieve_request(...)
#define __sdv_save_adapter_context(...)
#define __sdv_save_request(...)
#define __static_context(...)
#define __user_code
#define __user_driver
#define __drv_when(condition, ...) __VA_ARGS__
#define __drv_at(target, ...) __VA_ARGS__
#define __drv_arg(target, ...) __VA_ARGS__
#define __drv_in(...) __VA_ARGS__
#define __drv_out(...) __VA_ARGS__
#define __drv_ret(...) __VA_ARGS__
#define __drv_fun(...) __VA_ARGS__
#define __drv_deref(...) __VA_ARGS__
#define __drv_in_deref(...) __VA_ARGS__
#define __drv_out_deref(...) __VA_ARGS__
#define __drv_maxIRQL(irql) _IRQL_requires_max_(irql)
#define __drv_minIRQL(irql) _IRQL_requires_min_(irql)
#define __drv_requiresIRQL(irql) _IRQL_requires_(irql)
#define __drv_raisesIRQL(irql) _IRQL_raises_(irql)
#define __drv_setsIRQL(irql) _IRQL_raises_(irql)
#define __drv_maxFunctionIRQL(irql) _IRQL_always_function_max_(irql)
#define __drv_minFunctionIRQL(irql) _IRQL_always_function_min_(irql)
#define __drv_sameIRQL _IRQL_requires_same_
#define __drv_savesIRQL _IRQL_saves_
#define __drv_restoresIRQL _IRQL_restores_
#define __drv_savesIRQLGlobal(kind, param) _IRQL_saves_global_(kind, param)
#define __drv_restoresIRQLGlobal(kind, param) _IRQL_restores_global_(kind, param)
#define __drv_isCancelIRQL _IRQL_is_cancel_
#define __drv_useCancelIRQL _IRQL_uses_cancel_
#define __drv_functionClass(name) _Function_class_(name)
#define __drv_dispatchType(code) _Dispatch_type_(code)
#define __drv_mustHold(...)
#define __drv_neverHold(...)
#define __drv_acquiresResource(...)
#define __drv_releasesResource(...)
#define __drv_acquiresExclusiveResource(...)
#endif
