#include "exata.h"

//@ 1

#include "exataend.h"
