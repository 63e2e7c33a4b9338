package dev.staystream.stay;

import java.util.Locale;

/** Why a supplier was not asked at all; a closed set, whose codes are stable. */
public enum Unasked {
    /** The search names other suppliers. */
    NOT_CHOSEN,
    /** It cannot quote so many rooms at once. */
    TOO_MANY_ROOMS,
    /** It cannot quote for children. */
    CHILDREN,
    /** It cannot quote so many nights. */
    TOO_MANY_NIGHTS,
    /** It does not sell to guests from that country. */
    GUEST_COUNTRY,
    /** It has none of the hotels asked for, or none in that area. */
    NO_HOTELS;

    /** The stable code, as in {@code too-many-rooms}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
