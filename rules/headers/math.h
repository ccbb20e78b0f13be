// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <math.h> of the C run-time library.
#ifndef ISRCHECK_CRT_MATH_H
#define ISRCHECK_CRT_MATH_H
#include <vcruntime.h>
_CRT_BEGIN_C_HEADER
#define HUGE_VAL __builtin_huge_val()
#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")
double __cdecl acos(double);
double __cdecl asin(double);
double __cdecl atan(double);
double __cdecl atan2(double, double);
double __cdecl cos(double);
double __cdecl sin(double);
double __cdecl tan(double);
double __cdecl exp(double);
double __cdecl log(double);
double __cdecl log10(double);
double __cdecl log2(double);
double __cdecl pow(double, double);
double __cdecl sqrt(double);
double __cdecl ceil(double);
double __cdecl floor(double);
double __cdecl round(double);
double __cdecl fabs(double);
double __cdecl fmod(double, double);
double __cdecl ldexp(double, int);
double __cdecl frexp(double, int *);
double __cdecl modf(double, double *);
float __cdecl sqrtf(float);
float __cdecl fabsf(float);
float __cdecl floorf(float);
float __cdecl ceilf(float);
float __cdecl sinf(float);
float __cdecl cosf(float);
float __cdecl powf(float, float);
float __cdecl logf(float);
float __cdecl expf(float);
_CRT_END_C_HEADER
#endif
