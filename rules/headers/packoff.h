// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Restores the packing of structure members.
#pragma pack(pop)
