// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Pushes the packing of structure members, now 4.
#pragma pack(push, 4)
