#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _LK_ADAPTER {
    PULONG Status;
} LK_ADAPTER, *PLK_ADAPTER;
