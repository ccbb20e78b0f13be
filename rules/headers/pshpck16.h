// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Pushes the packing of structure members, now 16.
#pragma pack(push, 16)
