// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// NVM Express registers, commands and data: constants.
#ifndef ISRCHECK_NVME_CONST_H
#define ISRCHECK_NVME_CONST_H
#define NVME_STREAMS_ID_MIN 1
#define NVME_STREAMS_ID_MAX 0xFFFF
#define NVME_STREAMS_GET_STATUS_MAX_IDS 0xFFFF
#define NVME_NAMESPACE_ALL 0xFFFFFFFFUL
#endif
