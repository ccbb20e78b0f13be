// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ACPI method arguments: sizes and iteration.
#ifndef ISRCHECK_ACPI_MACROS_H
#define ISRCHECK_ACPI_MACROS_H
#define ACPI_METHOD_ARGUMENT_LENGTH(DataLength) \
    (FIELD_OFFSET(ACPI_METHOD_ARGUMENT, Data) + max(sizeof(ULONG), (DataLength)))
#define ACPI_METHOD_ARGUMENT_LENGTH_FROM_ARGUMENT(Argument) \
    (ACPI_METHOD_ARGUMENT_LENGTH(((PACPI_METHOD_ARGUMENT)(Argument))->DataLength))
#define ACPI_METHOD_NEXT_ARGUMENT(Argument) \
    (PACPI_METHOD_ARGUMENT)((PUCHAR)(Argument) + ACPI_METHOD_ARGUMENT_LENGTH_FROM_ARGUMENT(Argument))
#define ACPI_METHOD_SET_ARGUMENT_INTEGER(MethodArgument, IntData) \
    ((MethodArgument)->Type = ACPI_METHOD_ARGUMENT_INTEGER, \
     (MethodArgument)->DataLength = sizeof(ULONG), (MethodArgument)->Argument = (IntData))
#define ACPI_METHOD_SET_ARGUMENT_STRING(Argument, StrData) \
    ((Argument)->Type = ACPI_METHOD_ARGUMENT_STRING, \
     (Argument)->DataLength = (USHORT)(strlen((PCSTR)(StrData)) + 1), \
     memcpy(&(Argument)->Data[0], (PUCHAR)(StrData), (Argument)->DataLength))
#define ACPI_METHOD_SET_ARGUMENT_BUFFER(Argument, BuffData, BuffLength) \
    ((Argument)->Type = ACPI_METHOD_ARGUMENT_BUFFER, (Argument)->DataLength = (BuffLength), \
     memcpy(&(Argument)->Data[0], (PUCHAR)(BuffData), (Argument)->DataLength))
#define ACPI_EVAL_OUTPUT_BUFFER_ARGUMENTS_BEGIN(OutputBuffer) ((OutputBuffer)->Argument)
#define ACPI_EVAL_OUTPUT_BUFFER_ARGUMENTS_END(OutputBuffer) \
    ((PACPI_METHOD_ARGUMENT)((PUCHAR)(OutputBuffer) + (OutputBuffer)->Length))
#endif
