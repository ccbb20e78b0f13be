// Kinds of tokens that tell a declaration from other code.
#pragma once

#include "clang/Basic/TokenKinds.h"

namespace isrcheck {

inline bool isQualifier(clang::tok::TokenKind K) {
    using namespace clang::tok;
    return K == kw_const || K == kw_volatile || K == kw_restrict || K == kw___ptr64 ||
           K == kw___ptr32 || K == kw___unaligned || K == kw__Atomic;
}

// A keyword that names a type or a part of one.
inline bool isTypeKeyword(clang::tok::TokenKind K) {
    using namespace clang::tok;
    switch (K) {
    case kw_void:
    case kw_char:
    case kw_short:
    case kw_int:
    case kw_long:
    case kw___int64:
    case kw_float:
    case kw_double:
    case kw_signed:
    case kw_unsigned:
    case kw_bool:
    case kw__Bool:
    case kw_wchar_t:
        return true;
    default:
        return false;
    }
}

// A keyword that begins a declaration or goes on with its specifiers, qualifiers left out.
inline bool isSpecifier(clang::tok::TokenKind K) {
    using namespace clang::tok;
    switch (K) {
    case kw_static:
    case kw_extern:
    case kw_typedef:
    case kw_inline:
    case kw___forceinline:
    case kw_register:
    case kw___declspec:
    case kw_struct:
    case kw_union:
    case kw_enum:
    case kw_class:
    case kw_virtual:
    case kw_constexpr:
        return true;
    default:
        return isTypeKeyword(K);
    }
}

} // namespace isrcheck
