#include "exscsi.h"

//@ 1

#include "exscsiend.h"
