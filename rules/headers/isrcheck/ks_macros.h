// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel streaming: macros that declare GUIDs and fill the tables of properties, methods and events.
#ifndef ISRCHECK_KS_MACROS_H
#define ISRCHECK_KS_MACROS_H
#define KSDDKAPI
#define DEFINE_GUIDEX(name) ISRCHECK_EXTERN_C const GUID name
#define DEFINE_GUIDSTRUCT(text, name) DEFINE_GUIDEX(name)
#define DEFINE_GUIDNAMED(name) name
#define STATICGUIDOF(guid) STATIC_##guid
#define KSPROPERTY_ITEM_IRP_STORAGE(Irp) (*(const KSPROPERTY_ITEM **)&(Irp)->Tail.Overlay.DriverContext[0])
#define KSPROPERTY_SET_IRP_STORAGE(Irp) (*(const KSPROPERTY_SET **)&(Irp)->Tail.Overlay.DriverContext[1])
#define DEFINE_KSPROPERTY_TABLE(name) const KSPROPERTY_ITEM name[] =
#define DEFINE_KSPROPERTY_SET_TABLE(name) const KSPROPERTY_SET name[] =
#define DEFINE_KSMETHOD_TABLE(name) const KSMETHOD_ITEM name[] =
#define DEFINE_KSMETHOD_SET_TABLE(name) const KSMETHOD_SET name[] =
#define DEFINE_KSEVENT_TABLE(name) const KSEVENT_ITEM name[] =
#define DEFINE_KSEVENT_SET_TABLE(name) const KSEVENT_SET name[] =
#define DEFINE_KSPROPERTY_ITEM(id, get, minp, mind, set, values, nrel, rel, support, ser) \
    {id, {(PFNKSHANDLER)(get)}, minp, mind, {(PFNKSHANDLER)(set)}, (PKSPROPERTY_VALUES)(values), nrel, \
     (PKSPROPERTY)(rel), (PFNKSHANDLER)(support), (ULONG)(ser)}
#define DEFINE_KSPROPERTY_SET(set, count, items, fastcount, fast) {set, count, items, fastcount, fast}
#define DEFINE_KSMETHOD_ITEM(id, flags, handler, minm, mind, support) \
    {id, {(PFNKSHANDLER)(handler)}, minm, mind, support, flags}
#define DEFINE_KSMETHOD_SET(set, count, items, fastcount, fast) {set, count, items, fastcount, fast}
#define DEFINE_KSEVENT_ITEM(id, input, extra, add, remove, support) {id, input, extra, add, remove, support}
#define DEFINE_KSEVENT_SET(set, count, items) {set, count, items}
#define SIZEOF_ARRAY(a) (sizeof(a) / sizeof((a)[0]))
#define DEFINE_KSCREATE_DISPATCH_TABLE(name) const KSOBJECT_CREATE_ITEM name[] =
#define DEFINE_KSPIN_INTERFACE_TABLE(name) const KSPIN_INTERFACE name[] =
#define DEFINE_KSPIN_INTERFACE_ITEM(guid, which) {STATICGUIDOF(guid), (which), 0}
#define DEFINE_KSPIN_MEDIUM_TABLE(name) const KSPIN_MEDIUM name[] =
#define DEFINE_KSPIN_MEDIUM_ITEM(guid, which) DEFINE_KSPIN_INTERFACE_ITEM(guid, which)
#define DEFINE_KSFILTER_DISPATCH(name) const KSFILTER_DISPATCH name =
typedef struct IKsReferenceClock *PIKSREFERENCECLOCK;
typedef struct IKsControl *PIKSCONTROL;
typedef struct IKsAllocatorEx *PIKSALLOCATOREX;
#define DEFINE_KSFILTER_DESCRIPTOR(name) const KSFILTER_DESCRIPTOR name =
#define DEFINE_KSFILTER_DESCRIPTOR_TABLE(name) const KSFILTER_DESCRIPTOR *const name[] =
#define DEFINE_KSFILTER_CATEGORIES(table) SIZEOF_ARRAY(table), table
#define DEFINE_KSFILTER_CATEGORY(category) 1, &(category)
#define DEFINE_KSFILTER_CATEGORIES_NULL 0, NULL
#define DEFINE_KSFILTER_PIN_DESCRIPTORS(table) SIZEOF_ARRAY(table), sizeof((table)[0]), table
#define DEFINE_KSFILTER_NODE_DESCRIPTORS(table) SIZEOF_ARRAY(table), sizeof((table)[0]), table
#define DEFINE_KSFILTER_NODE_DESCRIPTORS_NULL 0, sizeof(KSNODE_DESCRIPTOR), NULL
#define DEFINE_KSFILTER_CONNECTIONS(table) SIZEOF_ARRAY(table), table
#define DEFINE_KSFILTER_DEFAULT_CONNECTIONS 0, NULL
#define DEFINE_KSPIN_DEFAULT_INTERFACES 0, NULL
#define DEFINE_KSPIN_DEFAULT_MEDIUMS 0, NULL
#define DEFINE_KSAUTOMATION_TABLE(name) const KSAUTOMATION_TABLE name =
#define DEFINE_KSAUTOMATION_PROPERTIES(table) SIZEOF_ARRAY(table), sizeof(KSPROPERTY_ITEM), table
#define DEFINE_KSAUTOMATION_METHODS(table) SIZEOF_ARRAY(table), sizeof(KSMETHOD_ITEM), table
#define DEFINE_KSAUTOMATION_EVENTS(table) SIZEOF_ARRAY(table), sizeof(KSEVENT_ITEM), table
#define DEFINE_KSAUTOMATION_PROPERTIES_NULL 0, sizeof(KSPROPERTY_ITEM), NULL
#define DEFINE_KSAUTOMATION_METHODS_NULL 0, sizeof(KSMETHOD_ITEM), NULL
#define DEFINE_KSAUTOMATION_EVENTS_NULL 0, sizeof(KSEVENT_ITEM), NULL
#define KsEdit(object, pointer, tag) \
    _KsEdit((object)->Bag, (PVOID *)(pointer), sizeof(**(pointer)), sizeof(**(pointer)), (tag))
#define KsEditSized(object, pointer, newsize, oldsize, tag) \
    _KsEdit((object)->Bag, (PVOID *)(pointer), (newsize), (oldsize), (tag))
#endif
