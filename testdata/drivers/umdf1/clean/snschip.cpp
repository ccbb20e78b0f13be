// The kinds of sensor behind the hub.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>
#include "snschip.h"

ULONG CSensorChip::ReadCause()
{
    return SNS_READ(m_window, SNS_CAUSE) & SNS_CAUSE_ALL;
}

void CSensorChip::Acknowledge(ULONG Cause)
{
    SNS_WRITE(m_window, SNS_CAUSE, Cause);
}

bool CWindowChip::ReadSample(ULONG *Sample)
{
    bool any = false;

    // Each read takes one sample out: the loop ends when the hub has no more.
    while (SNS_READ(m_window, SNS_FIFO_LEVEL) != 0) {    // ok: unbounded-poll
        *Sample = SNS_READ(m_window, SNS_FIFO_DATA);
        any = true;
    }
    return any;
}

HRESULT CWindowChip::Reset()
{
    SNS_WRITE(m_window, SNS_COMMAND, SNS_COMMAND_RESET);
    // Only OnPrepareHardware resets: a hub that never gets ready is the PnP manager's concern.
    while (SNS_READ(m_window, SNS_STATUS) & SNS_STATUS_BUSY) {    // ok: unbounded-poll
    }
    return S_OK;
}

// The interrupt stays asserted until the sensor itself was read: synchronous bus I/O, which is
// legal in OnInterruptIsr, because that runs at PASSIVE_LEVEL.
void CBusChip::Acknowledge(ULONG Cause)
{
    Transfer();
    CSensorChip::Acknowledge(Cause);
}

bool CBusChip::ReadSample(ULONG *Sample)
{
    if (FAILED(Transfer())) {
        return false;
    }
    *Sample = SNS_READ(m_window, SNS_FIFO_DATA);
    return true;
}

HRESULT CBusChip::Reset()
{
    SNS_WRITE(m_window, SNS_COMMAND, SNS_COMMAND_RESET);
    return m_window->WaitReady() ? Transfer() : E_FAIL;
}

// One read of the sensor's data block.
HRESULT CBusChip::Transfer()
{
    IWDFIoRequest *request = NULL;
    HRESULT hr = m_device->CreateRequest(NULL, m_device, &request);

    if (FAILED(hr)) {
        return hr;
    }
    hr = m_target->FormatRequestForRead(request, NULL, NULL, NULL, NULL);
    if (SUCCEEDED(hr)) {
        hr = request->Send(m_target, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS, 0);
    }
    request->DeleteWdfObject();
    request->Release();
    return hr;
}
