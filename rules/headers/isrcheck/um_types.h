// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// User mode: types of <winnt.h>, <winbase.h>, <wtypes.h>, <propidl.h>.
#ifndef ISRCHECK_UM_TYPES_H
#define ISRCHECK_UM_TYPES_H
typedef struct _SECURITY_ATTRIBUTES SECURITY_ATTRIBUTES, *PSECURITY_ATTRIBUTES,
    *LPSECURITY_ATTRIBUTES;
typedef struct _RTL_CRITICAL_SECTION RTL_CRITICAL_SECTION, *PRTL_CRITICAL_SECTION;
typedef struct _RTL_SRWLOCK RTL_SRWLOCK, *PRTL_SRWLOCK, *PSRWLOCK;
typedef struct _OVERLAPPED OVERLAPPED, *LPOVERLAPPED;
typedef struct _SYSTEMTIME SYSTEMTIME, *PSYSTEMTIME, *LPSYSTEMTIME;
typedef struct _OSVERSIONINFOW OSVERSIONINFOW, RTL_OSVERSIONINFOW, *POSVERSIONINFOW,
    *LPOSVERSIONINFOW, *PRTL_OSVERSIONINFOW;
typedef struct _EXCEPTION_POINTERS EXCEPTION_POINTERS, *PEXCEPTION_POINTERS;
typedef struct tagPROPVARIANT PROPVARIANT, *LPPROPVARIANT;
typedef struct tagSAFEARRAY SAFEARRAY, *LPSAFEARRAY;
typedef struct tagDEC DECIMAL, *LPDECIMAL;
typedef struct _RTL_CONDITION_VARIABLE RTL_CONDITION_VARIABLE, *PRTL_CONDITION_VARIABLE,
    *PCONDITION_VARIABLE;
typedef struct tagCLIPDATA CLIPDATA;
typedef struct tagVersionedStream VERSIONEDSTREAM, *LPVERSIONEDSTREAM;
typedef struct _CONTEXT CONTEXT, *PCONTEXT;
typedef struct _RTL_CRITICAL_SECTION_DEBUG RTL_CRITICAL_SECTION_DEBUG, RTL_RESOURCE_DEBUG,
    *PRTL_CRITICAL_SECTION_DEBUG, *PRTL_RESOURCE_DEBUG;
typedef union tagCY CY, *LPCY;
typedef struct tagVARIANT VARIANT, *LPVARIANT, *LPVARIANTARG;
typedef struct tagBSTRBLOB BSTRBLOB, *LPBSTRBLOB;
typedef struct tagBLOB BLOB, *LPBLOB;
typedef struct tagCAC CAC;
typedef struct tagCAUB CAUB;
typedef struct tagCAI CAI;
typedef struct tagCAUI CAUI;
typedef struct tagCAL CAL;
typedef struct tagCAUL CAUL;
typedef struct tagCAH CAH;
typedef struct tagCAUH CAUH;
typedef struct tagCAFLT CAFLT;
typedef struct tagCADBL CADBL;
typedef struct tagCABOOL CABOOL;
typedef struct tagCASCODE CASCODE;
typedef struct tagCACY CACY;
typedef struct tagCADATE CADATE;
typedef struct tagCAFILETIME CAFILETIME;
typedef struct tagCACLSID CACLSID;
typedef struct tagCACLIPDATA CACLIPDATA;
typedef struct tagCABSTR CABSTR;
typedef struct tagCABSTRBLOB CABSTRBLOB;
typedef struct tagCALPSTR CALPSTR;
typedef struct tagCALPWSTR CALPWSTR;
typedef struct tagCAPROPVARIANT CAPROPVARIANT;
typedef struct _tagpropertykey PROPERTYKEY;
typedef struct _EXCEPTION_RECORD EXCEPTION_RECORD, *PEXCEPTION_RECORD;
#ifdef __cplusplus
struct IUnknown;
struct IDispatch;
struct IStream;
struct IStorage;
struct IRecordInfo;
#else
typedef struct IUnknown IUnknown;
typedef struct IDispatch IDispatch;
typedef struct IStream IStream;
typedef struct IStorage IStorage;
typedef struct IRecordInfo IRecordInfo;
#endif
typedef IUnknown *LPUNKNOWN;
typedef IDispatch *LPDISPATCH;
typedef IStream *LPSTREAM;
typedef IStorage *LPSTORAGE;
typedef IRecordInfo *LPRECORDINFO;
typedef struct _CONTEXT CONTEXT, *PCONTEXT;
typedef DWORD (NTAPI *PTHREAD_START_ROUTINE)(LPVOID);
typedef PTHREAD_START_ROUTINE LPTHREAD_START_ROUTINE;
typedef PRTL_CRITICAL_SECTION LPCRITICAL_SECTION;
typedef LONG LSTATUS;
typedef DWORD ACCESS_MASK;
typedef ACCESS_MASK *PACCESS_MASK;
typedef ACCESS_MASK REGSAM;
typedef void (NTAPI *WAITORTIMERCALLBACKFUNC)(PVOID, BOOLEAN);
typedef WAITORTIMERCALLBACKFUNC WAITORTIMERCALLBACK;
typedef WCHAR OLECHAR;
typedef OLECHAR *LPOLESTR;
typedef OLECHAR *BSTR;
typedef OLECHAR *LPOLESTR;
typedef LPOLESTR *SNB;
typedef const OLECHAR *LPCOLESTR;
typedef unsigned short VARTYPE;
typedef short VARIANT_BOOL;
typedef LONG SCODE;
typedef SCODE *PSCODE;
typedef union tagCY {
    struct { ULONG Lo; LONG Hi; };
    LONGLONG int64;
} CY, *LPCY;
typedef double DATE;
typedef struct tagDEC {
    USHORT wReserved;
    union {
        struct { BYTE scale, sign; };
        USHORT signscale;
    };
    ULONG Hi32;
    union {
        struct { ULONG Lo32, Mid32; };
        ULONGLONG Lo64;
    };
} DECIMAL, *LPDECIMAL;
typedef struct tagVARIANT {
    union {
        struct {
            VARTYPE vt;
            WORD wReserved1, wReserved2, wReserved3;
            union {
                LONGLONG llVal;
                LONG lVal;
                BYTE bVal;
                SHORT iVal;
                FLOAT fltVal;
                DOUBLE dblVal;
                VARIANT_BOOL boolVal;
                SCODE scode;
                CY cyVal;
                DATE date;
                BSTR bstrVal;
                IUnknown *punkVal;
                IDispatch *pdispVal;
                SAFEARRAY *parray;
                BYTE *pbVal;
                SHORT *piVal;
                LONG *plVal;
                LONGLONG *pllVal;
                FLOAT *pfltVal;
                DOUBLE *pdblVal;
                VARIANT_BOOL *pboolVal;
                SCODE *pscode;
                CY *pcyVal;
                DATE *pdate;
                BSTR *pbstrVal;
                IUnknown **ppunkVal;
                IDispatch **ppdispVal;
                SAFEARRAY **pparray;
                VARIANT *pvarVal;
                PVOID byref;
                CHAR cVal;
                USHORT uiVal;
                ULONG ulVal;
                ULONGLONG ullVal;
                INT intVal;
                UINT uintVal;
                DECIMAL *pdecVal;
                CHAR *pcVal;
                USHORT *puiVal;
                ULONG *pulVal;
                ULONGLONG *pullVal;
                INT *pintVal;
                UINT *puintVal;
                struct { PVOID pvRecord; IRecordInfo *pRecInfo; };
            };
        };
        DECIMAL decVal;
    };
} VARIANT, *LPVARIANT, *LPVARIANTARG;
typedef VARIANT VARIANTARG;
typedef PRTL_CRITICAL_SECTION PCRITICAL_SECTION;
typedef WORD PROPVAR_PAD1;
typedef WORD PROPVAR_PAD2;
typedef WORD PROPVAR_PAD3;
typedef struct tagBSTRBLOB { ULONG cbSize; BYTE *pData; } BSTRBLOB, *LPBSTRBLOB;
typedef struct tagBLOB { ULONG cbSize; BYTE *pBlobData; } BLOB, *LPBLOB;
typedef struct tagCAC { ULONG cElems; CHAR *pElems; } CAC;
typedef struct tagCAUB { ULONG cElems; UCHAR *pElems; } CAUB;
typedef struct tagCAI { ULONG cElems; SHORT *pElems; } CAI;
typedef struct tagCAUI { ULONG cElems; USHORT *pElems; } CAUI;
typedef struct tagCAL { ULONG cElems; LONG *pElems; } CAL;
typedef struct tagCAUL { ULONG cElems; ULONG *pElems; } CAUL;
typedef struct tagCAH { ULONG cElems; LARGE_INTEGER *pElems; } CAH;
typedef struct tagCAUH { ULONG cElems; ULARGE_INTEGER *pElems; } CAUH;
typedef struct tagCAFLT { ULONG cElems; FLOAT *pElems; } CAFLT;
typedef struct tagCADBL { ULONG cElems; DOUBLE *pElems; } CADBL;
typedef struct tagCABOOL { ULONG cElems; VARIANT_BOOL *pElems; } CABOOL;
typedef struct tagCASCODE { ULONG cElems; SCODE *pElems; } CASCODE;
typedef struct tagCACY { ULONG cElems; CY *pElems; } CACY;
typedef struct tagCADATE { ULONG cElems; DATE *pElems; } CADATE;
typedef struct tagCAFILETIME { ULONG cElems; FILETIME *pElems; } CAFILETIME;
typedef struct tagCACLSID { ULONG cElems; CLSID *pElems; } CACLSID;
typedef struct tagCACLIPDATA { ULONG cElems; CLIPDATA *pElems; } CACLIPDATA;
typedef struct tagCABSTR { ULONG cElems; BSTR *pElems; } CABSTR;
typedef struct tagCABSTRBLOB { ULONG cElems; BSTRBLOB *pElems; } CABSTRBLOB;
typedef struct tagCALPSTR { ULONG cElems; LPSTR *pElems; } CALPSTR;
typedef struct tagCALPWSTR { ULONG cElems; LPWSTR *pElems; } CALPWSTR;
typedef struct tagCAPROPVARIANT { ULONG cElems; PROPVARIANT *pElems; } CAPROPVARIANT;
typedef struct tagPROPVARIANT {
    union {
        struct {
            VARTYPE vt;
            PROPVAR_PAD1 wReserved1;
            PROPVAR_PAD2 wReserved2;
            PROPVAR_PAD3 wReserved3;
            union {
                CHAR cVal;
                UCHAR bVal;
                SHORT iVal;
                USHORT uiVal;
                LONG lVal;
                ULONG ulVal;
                INT intVal;
                UINT uintVal;
                LARGE_INTEGER hVal;
                ULARGE_INTEGER uhVal;
                FLOAT fltVal;
                DOUBLE dblVal;
                VARIANT_BOOL boolVal;
                SCODE scode;
                CY cyVal;
                DATE date;
                FILETIME filetime;
                CLSID *puuid;
                CLIPDATA *pclipdata;
                BSTR bstrVal;
                BSTRBLOB bstrblobVal;
                BLOB blob;
                LPSTR pszVal;
                LPWSTR pwszVal;
                IUnknown *punkVal;
                IDispatch *pdispVal;
                IStream *pStream;
                IStorage *pStorage;
                LPVERSIONEDSTREAM pVersionedStream;
                LPSAFEARRAY parray;
                CAC cac;
                CAUB caub;
                CAI cai;
                CAUI caui;
                CAL cal;
                CAUL caul;
                CAH cah;
                CAUH cauh;
                CAFLT caflt;
                CADBL cadbl;
                CABOOL cabool;
                CASCODE cascode;
                CACY cacy;
                CADATE cadate;
                CAFILETIME cafiletime;
                CACLSID cauuid;
                CACLIPDATA caclipdata;
                CABSTR cabstr;
                CABSTRBLOB cabstrblob;
                CALPSTR calpstr;
                CALPWSTR calpwstr;
                CAPROPVARIANT capropvar;
                CHAR *pcVal;
                UCHAR *pbVal;
                SHORT *piVal;
                USHORT *puiVal;
                LONG *plVal;
                ULONG *pulVal;
                INT *pintVal;
                UINT *puintVal;
                FLOAT *pfltVal;
                DOUBLE *pdblVal;
                VARIANT_BOOL *pboolVal;
                DECIMAL *pdecVal;
                SCODE *pscode;
                CY *pcyVal;
                DATE *pdate;
                BSTR *pbstrVal;
                IUnknown **ppunkVal;
                IDispatch **ppdispVal;
                LPSAFEARRAY *pparray;
                PROPVARIANT *pvarVal;
            };
        };
        DECIMAL decVal;
    };
} PROPVARIANT, *LPPROPVARIANT;
typedef enum _SYSTEM_POWER_STATE {
    PowerSystemUnspecified, PowerSystemWorking, PowerSystemSleeping1, PowerSystemSleeping2,
    PowerSystemSleeping3, PowerSystemHibernate, PowerSystemShutdown, PowerSystemMaximum
} SYSTEM_POWER_STATE, *PSYSTEM_POWER_STATE;
typedef enum {
    PowerActionNone, PowerActionReserved, PowerActionSleep, PowerActionHibernate,
    PowerActionShutdown, PowerActionShutdownReset, PowerActionShutdownOff,
    PowerActionWarmEject, PowerActionDisplayOff
} POWER_ACTION, *PPOWER_ACTION;
typedef enum _DEVICE_POWER_STATE {
    PowerDeviceUnspecified, PowerDeviceD0, PowerDeviceD1, PowerDeviceD2, PowerDeviceD3,
    PowerDeviceMaximum
} DEVICE_POWER_STATE, *PDEVICE_POWER_STATE;
typedef enum _SECURITY_IMPERSONATION_LEVEL {
    SecurityAnonymous, SecurityIdentification, SecurityImpersonation, SecurityDelegation
} SECURITY_IMPERSONATION_LEVEL, *PSECURITY_IMPERSONATION_LEVEL;
typedef struct _RTL_CONDITION_VARIABLE {
    PVOID Ptr;
} RTL_CONDITION_VARIABLE, *PRTL_CONDITION_VARIABLE, *PCONDITION_VARIABLE;
typedef RTL_CONDITION_VARIABLE CONDITION_VARIABLE;
typedef struct _tagpropertykey { GUID fmtid; DWORD pid; } PROPERTYKEY;
typedef PVOID PSECURITY_DESCRIPTOR;
typedef PVOID PSID;
typedef struct _EXCEPTION_RECORD {
    DWORD ExceptionCode, ExceptionFlags;
    struct _EXCEPTION_RECORD *ExceptionRecord;
    PVOID ExceptionAddress;
    DWORD NumberParameters;
    ULONG_PTR ExceptionInformation[15];
} EXCEPTION_RECORD, *PEXCEPTION_RECORD;
typedef struct _EXCEPTION_POINTERS {
    PEXCEPTION_RECORD ExceptionRecord;
    PCONTEXT ContextRecord;
} EXCEPTION_POINTERS, *PEXCEPTION_POINTERS;
typedef struct _RTL_SRWLOCK { PVOID Ptr; } RTL_SRWLOCK, *PRTL_SRWLOCK, *PSRWLOCK;
typedef RTL_SRWLOCK SRWLOCK;
typedef struct _RTL_CRITICAL_SECTION {
    PRTL_CRITICAL_SECTION_DEBUG DebugInfo;
    LONG LockCount, RecursionCount;
    HANDLE OwningThread, LockSemaphore;
    ULONG_PTR SpinCount;
} RTL_CRITICAL_SECTION, *PRTL_CRITICAL_SECTION;
typedef RTL_CRITICAL_SECTION CRITICAL_SECTION;
typedef enum tagCOINIT {
    COINIT_APARTMENTTHREADED = 2, COINIT_MULTITHREADED = 0, COINIT_DISABLE_OLE1DDE = 4,
    COINIT_SPEED_OVER_MEMORY = 8
} COINIT;
#endif
