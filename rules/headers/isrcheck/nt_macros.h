// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// IRQL and page constants, checks such as PAGED_CODE, alignment arithmetic.
#ifndef ISRCHECK_NT_MACROS_H
#define ISRCHECK_NT_MACROS_H
#if defined(_M_IX86)
#define PROFILE_LEVEL 27
#define CLOCK1_LEVEL 28
#define CLOCK2_LEVEL 28
#define CLOCK_LEVEL 28
#define IPI_LEVEL 29
#define POWER_LEVEL 30
#define HIGH_LEVEL 31
#define MAXIMUM_PROCESSORS 32
#else
#define CMCI_LEVEL 5
#define CLOCK_LEVEL 13
#define IPI_LEVEL 14
#define DRS_LEVEL 14
#define POWER_LEVEL 14
#define PROFILE_LEVEL 15
#define HIGH_LEVEL 15
#define MAXIMUM_PROCESSORS 64
#endif
#define PAGE_SIZE 0x1000
#define PAGE_SHIFT 12L
#define PAGE_MASK (PAGE_SIZE - 1)
#ifdef _WIN64
#define DMA_TRANSFER_CONTEXT_SIZE_V1 128
#define MAXIMUM_PROC_PER_GROUP 64
#define LOOKASIDE_MINIMUM_BLOCK_SIZE 8
#define PCI_BUS_INTERFACE_STANDARD_VERSION_1_LENGTH 80
#else
#define DMA_TRANSFER_CONTEXT_SIZE_V1 64
#define MAXIMUM_PROC_PER_GROUP 32
#define LOOKASIDE_MINIMUM_BLOCK_SIZE 4
#define PCI_BUS_INTERFACE_STANDARD_VERSION_1_LENGTH 40
#endif
#define SECURITY_DESCRIPTOR_MIN_LENGTH sizeof(SECURITY_DESCRIPTOR)
#ifdef _WIN64
#define ERROR_LOG_MAXIMUM_SIZE 240
#define PORT_MAXIMUM_MESSAGE_LENGTH 512
#else
#define ERROR_LOG_MAXIMUM_SIZE 152
#define PORT_MAXIMUM_MESSAGE_LENGTH 256
#endif
#define ALLOC_PRAGMA 1
#define ALLOC_DATA_PRAGMA 1
#define PAGED_CODE() ((void)0)
#define PAGED_CODE_LOCKED() ((void)0)
#if DBG
#define PAGED_ASSERT(e) NT_ASSERT(e)
#define ASSERT(e) ((!(e)) ? RtlAssert((PVOID)#e, (PVOID)__FILE__, __LINE__, NULL) : (void)0)
#define ASSERTMSG(m, e) ((!(e)) ? RtlAssert((PVOID)#e, (PVOID)__FILE__, __LINE__, m) : (void)0)
#define RTL_SOFT_ASSERT(e) ((!(e)) ? (void)DbgPrint("soft assertion") : (void)0)
#define NT_ASSERT(e) ((!(e)) ? (__debugbreak(), 0) : 1)
#define NT_ASSERTMSG(m, e) NT_ASSERT(e)
#define NT_ASSERTMSGW(m, e) NT_ASSERT(e)
#define NT_VERIFY(e) NT_ASSERT(e)
#define NT_VERIFYMSG(m, e) NT_ASSERT(e)
#define RTL_VERIFY ASSERT
#define RTL_VERIFYMSG ASSERTMSG
#define RTL_SOFT_VERIFY RTL_SOFT_ASSERT
#define KdPrint(x) DbgPrint x
#define KdPrintEx(x) DbgPrintEx x
#define KdBreakPoint() DbgBreakPoint()
#define vKdPrintEx(x) vDbgPrintEx x
#else
#define PAGED_ASSERT(e) ((void)0)
#define ASSERT(e) ((void)0)
#define ASSERTMSG(m, e) ((void)0)
#define RTL_SOFT_ASSERT(e) ((void)0)
#define NT_ASSERT(e) ((void)0)
#define NT_ASSERTMSG(m, e) ((void)0)
#define NT_ASSERTMSGW(m, e) ((void)0)
#define NT_VERIFY(e) ((e) ? TRUE : FALSE)
#define NT_VERIFYMSG(m, e) ((e) ? TRUE : FALSE)
#define RTL_VERIFY(e) ((e) ? TRUE : FALSE)
#define RTL_VERIFYMSG(m, e) ((e) ? TRUE : FALSE)
#define RTL_SOFT_VERIFY(e) ((e) ? TRUE : FALSE)
#define KdPrint(x)
#define KdPrintEx(x)
#define KdBreakPoint()
#define vKdPrintEx(x)
#endif
#define NT_ASSERT_ASSUME(e) NT_ASSERT(e)
#define NT_FRE_ASSERT(e) ((!(e)) ? (__debugbreak(), 0) : 1)
#define ASSERT_IRQL_LESS_OR_EQUAL(x) ASSERT(KeGetCurrentIrql() <= (x))

#define BYTE_OFFSET(Va) ((ULONG)((LONG_PTR)(Va) & (PAGE_SIZE - 1)))
#define PAGE_ALIGN(Va) ((PVOID)((ULONG_PTR)(Va) & ~(ULONG_PTR)(PAGE_SIZE - 1)))
#define ROUND_TO_PAGES(Size) (((ULONG_PTR)(Size) + PAGE_SIZE - 1) & ~(ULONG_PTR)(PAGE_SIZE - 1))
#define BYTES_TO_PAGES(Size) \
    ((ULONG)(((Size) >> PAGE_SHIFT) + (((Size) & (PAGE_SIZE - 1)) != 0)))
#define ADDRESS_AND_SIZE_TO_SPAN_PAGES(Va, Size) \
    ((ULONG)((((ULONG_PTR)(Va) & (PAGE_SIZE - 1)) + (Size) + (PAGE_SIZE - 1)) >> PAGE_SHIFT))
#define COMPUTE_PAGES_SPANNED(Va, Size) ADDRESS_AND_SIZE_TO_SPAN_PAGES(Va, Size)
#define IS_ALIGNED(Value, Alignment) ((((ULONG_PTR)(Value)) & ((Alignment) - 1)) == 0)
#define ALIGN_DOWN_BY(Value, Alignment) ((ULONG_PTR)(Value) & ~((ULONG_PTR)(Alignment) - 1))
#define ALIGN_UP_BY(Value, Alignment) \
    (((ULONG_PTR)(Value) + (Alignment) - 1) & ~((ULONG_PTR)(Alignment) - 1))
#define ALIGN_DOWN(Value, Type) ALIGN_DOWN_BY(Value, sizeof(Type))
#define ALIGN_UP(Value, Type) ALIGN_UP_BY(Value, sizeof(Type))
#define ALIGN_DOWN_POINTER_BY(Address, Alignment) ((PVOID)ALIGN_DOWN_BY(Address, Alignment))
#define ALIGN_UP_POINTER_BY(Address, Alignment) ((PVOID)ALIGN_UP_BY(Address, Alignment))
#define ALIGN_DOWN_POINTER(Address, Type) ((PVOID)ALIGN_DOWN(Address, Type))
#define ALIGN_UP_POINTER(Address, Type) ((PVOID)ALIGN_UP(Address, Type))
#endif
