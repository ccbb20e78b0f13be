// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Checked string routines for user mode: second names.
#ifndef ISRCHECK_STRSAFE_ALIAS_H
#define ISRCHECK_STRSAFE_ALIAS_H
#define StringCchCopy StringCchCopyA
#define StringCbCopy StringCbCopyA
#define StringCchCopyEx StringCchCopyExA
#define StringCbCopyEx StringCbCopyExA
#define StringCchCopyN StringCchCopyNA
#define StringCbCopyN StringCbCopyNA
#define StringCchCopyNEx StringCchCopyNExA
#define StringCbCopyNEx StringCbCopyNExA
#define StringCchCat StringCchCatA
#define StringCbCat StringCbCatA
#define StringCchCatEx StringCchCatExA
#define StringCbCatEx StringCbCatExA
#define StringCchCatN StringCchCatNA
#define StringCbCatN StringCbCatNA
#define StringCchCatNEx StringCchCatNExA
#define StringCbCatNEx StringCbCatNExA
#define StringCchVPrintf StringCchVPrintfA
#define StringCbVPrintf StringCbVPrintfA
#define StringCchPrintf StringCchPrintfA
#define StringCbPrintf StringCbPrintfA
#define StringCchPrintfEx StringCchPrintfExA
#define StringCbPrintfEx StringCbPrintfExA
#define StringCchVPrintfEx StringCchVPrintfExA
#define StringCbVPrintfEx StringCbVPrintfExA
#define StringCchGets StringCchGetsA
#define StringCbGets StringCbGetsA
#define StringCchGetsEx StringCchGetsExA
#define StringCbGetsEx StringCbGetsExA
#define StringCchLength StringCchLengthA
#define StringCbLength StringCbLengthA
#define UnalignedStringCchLength StringCchLengthA
#define UnalignedStringCbLength StringCbLengthA
#endif
