// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Linked-list helpers that drivers see as inline code.
#ifndef ISRCHECK_NT_LIST_H
#define ISRCHECK_NT_LIST_H
#include <isrcheck/nt_base.h>
FORCEINLINE VOID InitializeListHead(PLIST_ENTRY Head) { Head->Flink = Head->Blink = Head; }
FORCEINLINE BOOLEAN IsListEmpty(const LIST_ENTRY *Head) { return (BOOLEAN)(Head->Flink == Head); }
FORCEINLINE BOOLEAN RemoveEntryList(PLIST_ENTRY Entry)
{
    PLIST_ENTRY next = Entry->Flink, before = Entry->Blink;
    before->Flink = next;
    next->Blink = before;
    return (BOOLEAN)(next == before);
}
FORCEINLINE PLIST_ENTRY RemoveHeadList(PLIST_ENTRY Head)
{
    PLIST_ENTRY first = Head->Flink;
    RemoveEntryList(first);
    return first;
}
FORCEINLINE PLIST_ENTRY RemoveTailList(PLIST_ENTRY Head)
{
    PLIST_ENTRY last = Head->Blink;
    RemoveEntryList(last);
    return last;
}
FORCEINLINE VOID InsertTailList(PLIST_ENTRY Head, PLIST_ENTRY Entry)
{
    Entry->Flink = Head;
    Entry->Blink = Head->Blink;
    Head->Blink->Flink = Entry;
    Head->Blink = Entry;
}
FORCEINLINE VOID InsertHeadList(PLIST_ENTRY Head, PLIST_ENTRY Entry)
{
    Entry->Flink = Head->Flink;
    Entry->Blink = Head;
    Head->Flink->Blink = Entry;
    Head->Flink = Entry;
}
FORCEINLINE VOID AppendTailList(PLIST_ENTRY Head, PLIST_ENTRY ListToAppend)
{
    PLIST_ENTRY last = Head->Blink;
    last->Flink = ListToAppend;
    Head->Blink = ListToAppend->Blink;
    ListToAppend->Blink->Flink = Head;
    ListToAppend->Blink = last;
}
FORCEINLINE VOID PushEntryList(PSINGLE_LIST_ENTRY Head, PSINGLE_LIST_ENTRY Entry)
{
    Entry->Next = Head->Next;
    Head->Next = Entry;
}
FORCEINLINE PSINGLE_LIST_ENTRY PopEntryList(PSINGLE_LIST_ENTRY Head)
{
    PSINGLE_LIST_ENTRY first = Head->Next;
    if (first)
        Head->Next = first->Next;
    return first;
}
#define InitializeListHead32(h) ((h)->Flink = (h)->Blink = PtrToUlong(h))
#endif
