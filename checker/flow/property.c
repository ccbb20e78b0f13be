// Locks and IRQL along a path. A taken lock is a byte: its number + 1 in the model, or OTHER for a
// lock that no model knows; RAISED if taking it raised the IRQL. Eight are remembered, the rest
// forgotten.
#include "flow/internal.h"

enum { OTHER = 0x3f, NUMBER = 0x3f, RAISED = 0x40 };

static uint32_t lock_byte(uint32_t lock)
{
    return lock == IC_NONE || lock >= OTHER - 1 ? OTHER : lock + 1;
}

struct ic_property ic_property_enter(uint32_t locks, unsigned irql)
{
    struct ic_property p = {.locks = locks, .irql = (uint8_t)irql, .saved_irql = (uint8_t)irql};
    for (uint32_t lock = 0; lock < 32; lock++)
        if (locks >> lock & 1)
            p.taken = p.taken << 8 | lock_byte(lock);
    return p;
}

bool ic_property_same(struct ic_property a, struct ic_property b)
{
    return a.locks == b.locks && a.irql == b.irql && a.saved_irql == b.saved_irql &&
           a.taken == b.taken && a.state == b.state;
}

uint64_t ic_property_hash(struct ic_property p)
{
    return ic_hash(p.taken ^ ic_hash(p.state) ^
                   ic_hash((uint64_t)p.locks << 16 | (uint64_t)p.irql << 8 | p.saved_irql));
}

static bool is_raised(const struct ic_property *p)
{
    for (uint64_t t = p->taken; t; t >>= 8)
        if (t & RAISED)
            return true;
    return false;
}

// The level to come back to is the one before the first raise.
void ic_property_raise(struct ic_property *p, unsigned irql)
{
    if (irql == IC_NONE || irql <= p->irql)
        return;
    if (!is_raised(p))
        p->saved_irql = p->irql;
    p->irql = (uint8_t)irql;
}

void ic_property_lower(struct ic_property *p)
{
    p->irql = p->saved_irql;
}

void ic_property_acquire(struct ic_property *p, uint32_t lock, unsigned irql)
{
    bool raises = irql != IC_NONE && irql > p->irql;
    ic_property_raise(p, irql);
    p->taken = p->taken << 8 | lock_byte(lock) | (raises ? RAISED : 0);
    if (lock != IC_NONE)
        p->locks |= 1u << (lock & 31);
}

static bool still_taken(const struct ic_property *p, uint32_t number)
{
    for (uint64_t t = p->taken; t; t >>= 8)
        if ((t & NUMBER) == number)
            return true;
    return false;
}

// Takes the byte at `place` (0: the last) out.
static void drop(struct ic_property *p, unsigned place)
{
    uint64_t byte = p->taken >> (8 * place) & 0xff;
    uint64_t below = p->taken & (((uint64_t)1 << (8 * place)) - 1);
    uint64_t above = place == 7 ? 0 : p->taken >> (8 * place + 8) << (8 * place);
    uint32_t number = (uint32_t)(byte & NUMBER);
    p->taken = above | below;
    if (number != OTHER && number != 0 && !still_taken(p, number))
        p->locks &= ~(1u << ((number - 1) & 31));
    if (byte & RAISED && !is_raised(p))
        p->irql = p->saved_irql;
    else if (byte & RAISED && p->irql > IC_IRQL_DISPATCH)
        p->irql = IC_IRQL_DISPATCH; // an outer lock is still held, of a lower level
}

static bool drop_number(struct ic_property *p, uint32_t number)
{
    for (unsigned place = 0; place < 8; place++)
        if ((p->taken >> (8 * place) & NUMBER) == number) {
            drop(p, place);
            return true;
        }
    return false;
}

// A lock that is not known to be taken stands for the one that was: `if (perPort || all) take A
// else take B` has joined ways that the same test tells apart when the lock is given back.
void ic_property_release(struct ic_property *p, uint32_t lock)
{
    if (drop_number(p, lock_byte(lock)))
        return;
    ic_property_release_last(p);
    if (lock != IC_NONE && !still_taken(p, lock_byte(lock)))
        p->locks &= ~(1u << (lock & 31)); // held on all ways that were joined
}

void ic_property_release_last(struct ic_property *p)
{
    if (p->taken)
        drop(p, 0);
}

void ic_property_join(struct ic_property *p, struct ic_property other)
{
    p->locks &= other.locks;
    if (other.irql < p->irql)
        p->irql = other.irql;
    uint64_t taken = 0;
    for (unsigned shift = 0;
         shift < 64 && (p->taken >> shift & 0xff) && (other.taken >> shift & 0xff); shift += 8) {
        uint64_t a = p->taken >> shift & 0xff, b = other.taken >> shift & 0xff;
        taken |= (a == b ? a : OTHER | (a & b & RAISED)) << shift;
    }
    p->taken = taken;
    if (other.saved_irql < p->saved_irql)
        p->saved_irql = other.saved_irql;
}
