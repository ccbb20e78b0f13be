#include "hk.h"

BOOLEAN HkExpects(PHK_CHANNEL Channel)
{
    return Channel->Phase != 0;
}
