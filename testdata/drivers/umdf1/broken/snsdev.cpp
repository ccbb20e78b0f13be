// The device object: creation, hardware resources, reads.
#include "snsdev.h"

CSensorDevice::CSensorDevice()
    : m_references(1), m_interrupt(NULL), m_chip(NULL), m_pending(0), m_published(0), m_faults(0),
      m_crossings(0), m_head(0)
{
    ZeroMemory(m_history, sizeof(m_history));
}

CSensorDevice::~CSensorDevice()
{
    delete m_chip;
}

HRESULT CSensorDevice::QueryInterface(REFIID Interface, void **Object)
{
    if (IsEqualIID(Interface, __uuidof(IPnpCallbackHardware2))) {
        *Object = static_cast<IPnpCallbackHardware2 *>(this);
    } else if (IsEqualIID(Interface, __uuidof(IQueueCallbackRead))) {
        *Object = static_cast<IQueueCallbackRead *>(this);
    } else if (IsEqualIID(Interface, __uuidof(IUnknown))) {
        *Object = static_cast<IPnpCallbackHardware2 *>(this);
    } else {
        *Object = NULL;
        return E_NOINTERFACE;
    }
    AddRef();
    return S_OK;
}

ULONG CSensorDevice::AddRef()
{
    return (ULONG)InterlockedIncrement(&m_references);
}

ULONG CSensorDevice::Release()
{
    LONG left = InterlockedDecrement(&m_references);

    if (left == 0) {
        delete this;
    }
    return (ULONG)left;
}

HRESULT CSensorDevice::CreateInstance(IWDFDriver *Driver, IWDFDeviceInitialize *Init)
{
    CSensorDevice *self = new CSensorDevice();
    IWDFDevice *device = NULL;
    IWDFDevice3 *device3 = NULL;
    IWDFIoQueue *queue = NULL;
    HRESULT hr;

    if (self == NULL) {
        return E_OUTOFMEMORY;
    }
    Init->SetLockingConstraint(None);
    hr = Driver->CreateDevice(Init, static_cast<IPnpCallbackHardware2 *>(self), &device);
    if (SUCCEEDED(hr)) {
        hr = device->QueryInterface(__uuidof(IWDFDevice3), (void **)&device3);
    }
    if (SUCCEEDED(hr)) {
        hr = device->CreateIoQueue(static_cast<IQueueCallbackRead *>(self), TRUE,
                                   WdfIoQueueDispatchSequential, TRUE, FALSE, &queue);
    }
    if (SUCCEEDED(hr)) {
        hr = self->ConnectInterrupt(device3);
    }
    if (queue != NULL) {
        queue->Release();
    }
    if (device3 != NULL) {
        device3->Release();
    }
    if (device != NULL) {
        device->Release();
    }
    self->Release();
    return hr;
}

// Also used after a resume, in case the system has forgotten.
void CSensorDevice::ApplyPolicy(IWDFInterrupt *Interrupt)
{
    Interrupt->SetPolicy(WdfIrqPolicyAllCloseProcessors, WdfIrqPriorityNormal, 0);    // expect: forbidden-call via #enable > #policy
}

HRESULT CSensorDevice::ConnectInterrupt(IWDFDevice3 *Device)
{
    WUDF_INTERRUPT_CONFIG config;
    HRESULT hr;

    WUDF_INTERRUPT_CONFIG_INIT(&config, &OnInterruptIsr, NULL);    // #isr
    config.OnInterruptWorkItem = OnInterruptWorkItem;    // #work
    config.OnInterruptEnable = OnInterruptEnable;    // #enable
    config.OnInterruptDisable = OnInterruptDisable;    // #disable
    config.ShareVector = WdfTrue;

    hr = Device->CreateInterrupt(&config, &m_interrupt);
    if (FAILED(hr)) {
        return hr;
    }
    ApplyPolicy(m_interrupt);
    return m_interrupt->AssignContext(NULL, this);
}

HRESULT CSensorDevice::OnPrepareHardware(IWDFDevice3 *Device, IWDFCmResourceList *Raw,
                                         IWDFCmResourceList *Translated)
{
    UNREFERENCED_PARAMETER(Raw);

    for (ULONG i = 0; i < Translated->GetCount(); ++i) {
        CM_PARTIAL_RESOURCE_DESCRIPTOR *resource = Translated->GetDescriptor(i);
        void *base = NULL;

        if (resource->Type != CmResourceTypeMemory || resource->u.Memory.Length < SNS_WINDOW_BYTES) {
            continue;
        }
        HRESULT hr = Device->MapIoSpace(resource->u.Memory.Start, SNS_WINDOW_BYTES, MmNonCached,
                                        &base);
        if (FAILED(hr)) {
            return hr;
        }
        m_window.Attach(Device, static_cast<UCHAR *>(base));
        return ChooseChip(Device);
    }
    return E_UNEXPECTED;
}

HRESULT CSensorDevice::ChooseChip(IWDFDevice3 *Device)
{
    if ((SNS_READ(&m_window, SNS_IDENTITY) & SNS_IDENTITY_BUS) != 0) {
        IWDFRemoteTarget *target = NULL;
        HRESULT hr = Device->CreateRemoteTarget(NULL, NULL, &target);

        if (FAILED(hr)) {
            return hr;
        }
        m_chip = new CBusChip(&m_window, Device, target, m_interrupt);
    } else {
        m_chip = new CWindowChip(&m_window);
    }
    return m_chip != NULL ? m_chip->Reset() : E_OUTOFMEMORY;
}

HRESULT CSensorDevice::OnReleaseHardware(IWDFDevice3 *Device, IWDFCmResourceList *Translated)
{
    UNREFERENCED_PARAMETER(Translated);
    Device->UnmapIoSpace(m_window.Base(), SNS_WINDOW_BYTES);
    m_window.Attach(NULL, NULL);
    delete m_chip;
    m_chip = NULL;
    return S_OK;
}

// An arbitrary thread: it only tries for the lock.
void CSensorDevice::OnRead(IWDFIoQueue *Queue, IWDFIoRequest *Request, SIZE_T Bytes)
{
    ULONG sample;
    IWDFMemory *memory = NULL;
    HRESULT hr;

    UNREFERENCED_PARAMETER(Queue);
    if (Bytes < sizeof(sample)) {
        Request->Complete(E_INVALIDARG);
        return;
    }
    {
        CTryInterruptLock lock(m_interrupt);

        if (!lock.Held()) {
            Request->Complete(HRESULT_FROM_WIN32(ERROR_BUSY));
            return;
        }
        sample = Latest();
    }
    Request->GetOutputMemory(&memory);
    hr = memory->CopyFromBuffer(0, &sample, sizeof(sample));
    memory->Release();
    Request->CompleteWithInformation(hr, sizeof(sample));
}

void CSensorDevice::Store(ULONG Sample)
{
    m_history[m_head] = Sample;
    m_head = (m_head + 1) % SNS_HISTORY;
}

ULONG CSensorDevice::Latest() const
{
    return m_history[(m_head + SNS_HISTORY - 1) % SNS_HISTORY];
}

void CSensorDevice::PublishCount(ULONG Count)
{
    m_interrupt->AcquireInterruptLock();        // expect: lock-in-isr via #work > #publish
    m_published += Count;
    m_interrupt->ReleaseInterruptLock();
}

void CSensorDevice::ForgetPending()
{
    m_interrupt->AcquireInterruptLock();        // expect: lock-in-isr via #disable > #forget
    m_pending = 0;
    m_interrupt->ReleaseInterruptLock();
}

void CSensorDevice::StoreFault(ULONG Cause)
{
    CInterruptLock lock(m_interrupt);           // #guard

    m_history[m_head] = Cause;
    m_faults++;
}
