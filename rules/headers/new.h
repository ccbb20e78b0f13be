// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <new>, <new.h>: allocation operators of C++.
#ifndef ISRCHECK_CRT_NEW_H
#define ISRCHECK_CRT_NEW_H
#include <vcruntime.h>
#ifdef __cplusplus
namespace std {
struct nothrow_t {
    explicit nothrow_t() = default;
};
extern const nothrow_t nothrow;
class bad_alloc {};
enum class align_val_t : size_t {};
} // namespace std
void *__cdecl operator new(size_t);
void *__cdecl operator new[](size_t);
void *__cdecl operator new(size_t, const std::nothrow_t &) noexcept;
void *__cdecl operator new[](size_t, const std::nothrow_t &) noexcept;
void __cdecl operator delete(void *) noexcept;
void __cdecl operator delete[](void *) noexcept;
void __cdecl operator delete(void *, size_t) noexcept;
void __cdecl operator delete[](void *, size_t) noexcept;
#ifndef __PLACEMENT_NEW_INLINE
#define __PLACEMENT_NEW_INLINE
inline void *__cdecl operator new(size_t, void *p) noexcept { return p; }
inline void __cdecl operator delete(void *, void *) noexcept {}
#endif
#endif
#endif
