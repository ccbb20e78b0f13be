// Supplies names that no header declares while the parser looks them up, so that the statement, the
// call and the function around them survive.
//
// A name is a type, a value or a constant by the tokens around it:
//   UNK x;  UNK *p;  (UNK *)p  (UNK)x  f(const UNK *p)      typedef int UNK (PUNK: a pointer)
//   case UNK:  char a[UNK] outside functions, enum {A = UNK} an enumerator with a value of its own
//   x = UNK;  f(UNK, 1)  UNK->a                             extern int UNK (UNK[i]: an array)
//   UNK(x)          in C an implicit function anyway; in C++  int UNK(...)
// Nothing is supplied for the names of a K&R parameter list, and for words that stand before a
// declaration: those are macros (see read_retry.hpp).
#pragma once

#include "frontend/read_preprocessor.hpp"

#include "clang/Sema/ExternalSemaSource.h"

namespace isrcheck {

llvm::IntrusiveRefCntPtr<clang::ExternalSemaSource> makeRecovery(clang::Preprocessor &PP,
                                                                 ReadLog &Log);

} // namespace isrcheck
