// Where no routine was found, nothing can be said.
#include <storport.h>

VOID UnHelper(PVOID ext)
{
    StorPortStallExecution(500); // isrcheck: ignore[stall-over-budget] ok: unused-suppression
}
