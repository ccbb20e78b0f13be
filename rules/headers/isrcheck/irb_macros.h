// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ATA port: tests and accessors on request blocks, as macros.
#ifndef ISRCHECK_IRB_MACROS_H
#define ISRCHECK_IRB_MACROS_H
#define IsAtaCommand(irb) ((irb)->Function & IRB_FUNCTION_ATA_COMMAND)
#define IsAtapiCommand(irb) ((irb)->Function & IRB_FUNCTION_ATAPI_COMMAND)
#define IsMiniportCommand(irb) ((irb)->Function & IRB_FUNCTION_MINIPORT_COMMAND)
#define IsRequestSenseIrb(irb) ((irb)->Function == IRB_FUNCTION_REQUEST_SENSE)
#define IRB_USES_DMA(irb) ((irb)->IrbFlags & IRB_FLAGS_USE_DMA)
#define Is48BitIrb(irb) ((irb)->IrbFlags & IRB_FLAGS_48BIT)
#define IsPioMultipleIrb(irb) ((irb)->IrbFlags & IRB_FLAGS_PIO_MULTIPLE)
#define IsReturnResults(irb) ((irb)->IrbFlags & IRB_FLAGS_RETURN_RESULTS)
#define IsHighPriorityIrb(irb) ((irb)->IrbFlags & IRB_FLAGS_HIGH_PRIORITY)
#define IRB_FOR_DATA_TRANSFER(irb) ((irb)->IrbFlags & (IRB_FLAGS_DATA_IN | IRB_FLAGS_DATA_OUT))
#define MARK_IRB_FOR_DMA(irb) ((irb)->IrbFlags |= IRB_FLAGS_USE_DMA)
#define MARK_IRB_FOR_PIO(irb) ((irb)->IrbFlags &= ~IRB_FLAGS_USE_DMA)
#define NeedRequestSense(irb) ((irb)->SenseInfoBuffer && (irb)->SenseInfoBufferLength)
#define IRB_STATUS(status) ((status) & 0x0f)
#define GET_CURRENT_REG(tf, reg) ((tf)->Current.reg)
#define GET_PREVIOUS_REG(tf, reg) ((tf)->Previous.reg)
#define GET_IRB_CURRENT_REG(irb, reg) ((irb)->IdeTaskFile.Current.reg)
#define GET_IRB_PREVIOUS_REG(irb, reg) ((irb)->IdeTaskFile.Previous.reg)
#define GetIrbStatusReg(irb) ((irb)->AtaStatus)
#define GetIrbErrorReg(irb) ((irb)->AtaError)
#define SetIrbCommandReg(irb, v) ((irb)->IdeTaskFile.Current.bCommandReg = (v))
#define SetIrbDeviceReg(irb, v) ((irb)->IdeTaskFile.Current.bDriveHeadReg = (v))
#endif
