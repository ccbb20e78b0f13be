# A driver whose interrupt routine stalls in 10,000 places: awk -v folder=FOLDER -f large.awk

function part(name, p,    step, i) {
    print "#include \"driver.h\"" > name
    for (step = 0; step < 10; step++) {
        printf "static VOID Step%d_%d(EXT *Ext)\n{\n", p, step > name
        for (i = 0; i < 10; i++)
            printf "    if (Ext->Flags[%d] & %d) {\n        StorPortStallExecution(%d); // wait\n    }\n",
                i, step + 1, 1000 + i > name
        print "}" > name
    }
    printf "VOID Part%d(EXT *Ext)\n{\n", p > name
    for (step = 0; step < 10; step++)
        printf "    Step%d_%d(Ext);\n", p, step > name
    print "}" > name
    close(name)
}

BEGIN {
    header = folder "/driver.h"
    main = folder "/main.c"
    print "#include <storport.h>\ntypedef struct { ULONG Flags[16]; PULONG Status; } EXT;" > header
    print "#include \"driver.h\"\nHW_INTERRUPT HwInterrupt;\nBOOLEAN HwInterrupt(PVOID DeviceExtension)\n{" > main
    print "    EXT *Ext = (EXT *)DeviceExtension;" > main
    print "    if (StorPortReadRegisterUlong(Ext, Ext->Status) == 0) {\n        return FALSE;\n    }" > main
    print "    StorPortWriteRegisterUlong(Ext, Ext->Status, 1);" > main
    for (p = 0; p < 100; p++) {
        printf "VOID Part%d(EXT *Ext);\n", p > header
        printf "    Part%d(Ext);\n", p > main
        part(sprintf("%s/part%02d.c", folder, p), p)
    }
    print "    return TRUE;\n}\nULONG DriverEntry(PVOID Driver, PVOID Path)\n{" > main
    print "    HW_INITIALIZATION_DATA data = {0};\n    data.HwInterrupt = HwInterrupt;" > main
    print "    return StorPortInitialize(Driver, Path, &data, NULL);\n}" > main
}
