// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <winioctl.h>: I/O control codes in user mode: those of disks, volumes and storage.
#ifndef _WINIOCTL_
#define _WINIOCTL_
#include <windef.h>
#include <devioctl.h>
#include <ntddstor.h>
#include <ntdddisk.h>
#endif
