// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Pushes the packing of structure members, now 8.
#pragma pack(push, 8)
