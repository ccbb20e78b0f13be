#pragma once
#include <miniport.h>
#include <srb.h>

#define HP_STATUS  2
#define HP_PENDING 0x80

typedef struct _HP_EXTENSION {
    PUCHAR Base;
    ULONG Vector;
} HP_EXTENSION, *PHP_EXTENSION;
