package org.casewright.engine.rules;

/**
 * Narrows a condition by place and time.
 *
 * @param sameRegion whether a finding has to lie at the region of the item
 * @param sameSide whether a finding has to lie on the side of the item
 * @param region the region it has to lie at; null for any
 * @param lasting for how long it has to have lasted at the request; null for any time
 * @param within within the last so long before the request; null for any time
 * @param beforeRequest whether it has to be dated before the request
 * @param since the service or drug, since whose first or last time it has to be dated; null for none
 * @param sinceOrdinal the first or the last time; null without {@code since}
 */
public record Scope(boolean sameRegion, boolean sameSide, Concept region, Comparison lasting, Span within,
        boolean beforeRequest, Concept since, Ordinal sinceOrdinal) {

    /** Anywhere, at any time. */
    public static final Scope ANY = new Scope(false, false, null, null, null, false, null, null);

    /** The same scope within the last so long before the request, unless it has such a window already. */
    public Scope within(Span window) {
        return within != null ? this
                : new Scope(sameRegion, sameSide, region, lasting, window, beforeRequest, since, sinceOrdinal);
    }

    /** Whether any place will do. */
    public boolean isAnywhere() {
        return region == null && !sameRegion && !sameSide;
    }

    /** Whether any date will do. */
    public boolean isTimeless() {
        return within == null && !beforeRequest && since == null;
    }
}
