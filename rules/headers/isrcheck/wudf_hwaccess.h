// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// UMDF 1: register and port accessors over IWDFDevice3::ReadFromHardware and WriteToHardware.
#ifndef ISRCHECK_WUDF_HWACCESS_H
#define ISRCHECK_WUDF_HWACCESS_H
#define ISRCHECK_HW_READ(name, kind, type, size) \
    FORCEINLINE type name(IWDFDevice3 *Device, type *Address) \
    { return (type)Device->ReadFromHardware(kind, size, Address, NULL, 0); }
#define ISRCHECK_HW_WRITE(name, kind, type, size) \
    FORCEINLINE void name(IWDFDevice3 *Device, type *Address, type Value) \
    { Device->WriteToHardware(kind, size, Address, (SIZE_T)Value, NULL, 0); }
#define ISRCHECK_HW_READ_BUFFER(name, kind, type, size) \
    FORCEINLINE void name(IWDFDevice3 *Device, type *Address, type *Buffer, ULONG Count) \
    { Device->ReadFromHardware(kind, size, Address, Buffer, Count); }
#define ISRCHECK_HW_WRITE_BUFFER(name, kind, type, size) \
    FORCEINLINE void name(IWDFDevice3 *Device, type *Address, type *Buffer, ULONG Count) \
    { Device->WriteToHardware(kind, size, Address, 0, Buffer, Count); }
ISRCHECK_HW_READ(WDF_READ_REGISTER_UCHAR, WdfDeviceHwAccessTargetTypeRegister, UCHAR, WdfDeviceHwAccessTargetSizeUchar)
ISRCHECK_HW_WRITE(WDF_WRITE_REGISTER_UCHAR, WdfDeviceHwAccessTargetTypeRegister, UCHAR, WdfDeviceHwAccessTargetSizeUchar)
ISRCHECK_HW_READ_BUFFER(WDF_READ_REGISTER_BUFFER_UCHAR, WdfDeviceHwAccessTargetTypeRegisterBuffer, UCHAR, WdfDeviceHwAccessTargetSizeUchar)
ISRCHECK_HW_WRITE_BUFFER(WDF_WRITE_REGISTER_BUFFER_UCHAR, WdfDeviceHwAccessTargetTypeRegisterBuffer, UCHAR, WdfDeviceHwAccessTargetSizeUchar)
ISRCHECK_HW_READ(WDF_READ_REGISTER_USHORT, WdfDeviceHwAccessTargetTypeRegister, USHORT, WdfDeviceHwAccessTargetSizeUshort)
ISRCHECK_HW_WRITE(WDF_WRITE_REGISTER_USHORT, WdfDeviceHwAccessTargetTypeRegister, USHORT, WdfDeviceHwAccessTargetSizeUshort)
ISRCHECK_HW_READ_BUFFER(WDF_READ_REGISTER_BUFFER_USHORT, WdfDeviceHwAccessTargetTypeRegisterBuffer, USHORT, WdfDeviceHwAccessTargetSizeUshort)
ISRCHECK_HW_WRITE_BUFFER(WDF_WRITE_REGISTER_BUFFER_USHORT, WdfDeviceHwAccessTargetTypeRegisterBuffer, USHORT, WdfDeviceHwAccessTargetSizeUshort)
ISRCHECK_HW_READ(WDF_READ_REGISTER_ULONG, WdfDeviceHwAccessTargetTypeRegister, ULONG, WdfDeviceHwAccessTargetSizeUlong)
ISRCHECK_HW_WRITE(WDF_WRITE_REGISTER_ULONG, WdfDeviceHwAccessTargetTypeRegister, ULONG, WdfDeviceHwAccessTargetSizeUlong)
ISRCHECK_HW_READ_BUFFER(WDF_READ_REGISTER_BUFFER_ULONG, WdfDeviceHwAccessTargetTypeRegisterBuffer, ULONG, WdfDeviceHwAccessTargetSizeUlong)
ISRCHECK_HW_WRITE_BUFFER(WDF_WRITE_REGISTER_BUFFER_ULONG, WdfDeviceHwAccessTargetTypeRegisterBuffer, ULONG, WdfDeviceHwAccessTargetSizeUlong)
#ifdef _WIN64
ISRCHECK_HW_READ(WDF_READ_REGISTER_ULONG64, WdfDeviceHwAccessTargetTypeRegister, ULONG64, WdfDeviceHwAccessTargetSizeUlong64)
ISRCHECK_HW_WRITE(WDF_WRITE_REGISTER_ULONG64, WdfDeviceHwAccessTargetTypeRegister, ULONG64, WdfDeviceHwAccessTargetSizeUlong64)
ISRCHECK_HW_READ_BUFFER(WDF_READ_REGISTER_BUFFER_ULONG64, WdfDeviceHwAccessTargetTypeRegisterBuffer, ULONG64, WdfDeviceHwAccessTargetSizeUlong64)
ISRCHECK_HW_WRITE_BUFFER(WDF_WRITE_REGISTER_BUFFER_ULONG64, WdfDeviceHwAccessTargetTypeRegisterBuffer, ULONG64, WdfDeviceHwAccessTargetSizeUlong64)
#endif
ISRCHECK_HW_READ(WDF_READ_PORT_UCHAR, WdfDeviceHwAccessTargetTypePort, UCHAR, WdfDeviceHwAccessTargetSizeUchar)
ISRCHECK_HW_WRITE(WDF_WRITE_PORT_UCHAR, WdfDeviceHwAccessTargetTypePort, UCHAR, WdfDeviceHwAccessTargetSizeUchar)
ISRCHECK_HW_READ_BUFFER(WDF_READ_PORT_BUFFER_UCHAR, WdfDeviceHwAccessTargetTypePortBuffer, UCHAR, WdfDeviceHwAccessTargetSizeUchar)
ISRCHECK_HW_WRITE_BUFFER(WDF_WRITE_PORT_BUFFER_UCHAR, WdfDeviceHwAccessTargetTypePortBuffer, UCHAR, WdfDeviceHwAccessTargetSizeUchar)
ISRCHECK_HW_READ(WDF_READ_PORT_USHORT, WdfDeviceHwAccessTargetTypePort, USHORT, WdfDeviceHwAccessTargetSizeUshort)
ISRCHECK_HW_WRITE(WDF_WRITE_PORT_USHORT, WdfDeviceHwAccessTargetTypePort, USHORT, WdfDeviceHwAccessTargetSizeUshort)
ISRCHECK_HW_READ_BUFFER(WDF_READ_PORT_BUFFER_USHORT, WdfDeviceHwAccessTargetTypePortBuffer, USHORT, WdfDeviceHwAccessTargetSizeUshort)
ISRCHECK_HW_WRITE_BUFFER(WDF_WRITE_PORT_BUFFER_USHORT, WdfDeviceHwAccessTargetTypePortBuffer, USHORT, WdfDeviceHwAccessTargetSizeUshort)
ISRCHECK_HW_READ(WDF_READ_PORT_ULONG, WdfDeviceHwAccessTargetTypePort, ULONG, WdfDeviceHwAccessTargetSizeUlong)
ISRCHECK_HW_WRITE(WDF_WRITE_PORT_ULONG, WdfDeviceHwAccessTargetTypePort, ULONG, WdfDeviceHwAccessTargetSizeUlong)
ISRCHECK_HW_READ_BUFFER(WDF_READ_PORT_BUFFER_ULONG, WdfDeviceHwAccessTargetTypePortBuffer, ULONG, WdfDeviceHwAccessTargetSizeUlong)
ISRCHECK_HW_WRITE_BUFFER(WDF_WRITE_PORT_BUFFER_ULONG, WdfDeviceHwAccessTargetTypePortBuffer, ULONG, WdfDeviceHwAccessTargetSizeUlong)
#endif
