package dev.staystream.matching;

/** What is measured of two listings; what cannot be measured is not-a-number. */
enum Feature {

    /** How much of both names is shared, each word weighing what it tells. */
    NAME(1),

    /** How much of the lesser name the other has too. */
    NAME_WITHIN(1),

    /** How many pairs of letters the names share, whatever their words. */
    LETTERS(1),

    /** How telling the words are that each name has alone. */
    LEFT_ON_BOTH(-1),

    /** How telling the words are that one name has alone. */
    LEFT_ON_ANY(-1),

    /** How telling the most telling shared word is. */
    MOST_SHARED(1),

    /** How telling all shared words are together. */
    SHARED(1),

    /** How much the lesser name tells at all. */
    LEAST(0),

    /** Whether the numbers in the names agree. */
    NUMBERS(1),

    /** Whether both names say the same kind of lodging. */
    KIND(1),

    /** Whether one is a part of a property. */
    PART(-1),

    /** Whether both belong to one chain: 1 yes, 0.5 to chains within each other, 0.25 one does, 0 to different ones. */
    CHAIN(1),

    /** Metres between the two. */
    METRES(-1),

    /** Whether a house number agrees. */
    HOUSE(1),

    /** How much of the lesser street the other has too. */
    STREET(1),

    /** How much of the postcode agrees from its start. */
    POSTCODE(1),

    /** How far one stands from the middle of the other's postcode, where only one tells its place. */
    AWAY(-1),

    /** How alike the cities' names are. */
    CITY(1),

    /** Whether a phone number agrees. */
    PHONE(1),

    /** Whether both lead to one page, or to one rare host. */
    WEBSITE(1),

    /** How many other listings of the same source have a name at least as alike. */
    RIVALS(-1),

    /** How many stars the two are apart. */
    STARS(-1);

    private final int direction;

    /** Its place in what is measured; that is for this run only and never written down. */
    @SuppressWarnings("EnumOrdinal")
    int position() {
        return ordinal();
    }

    Feature(int direction) {
        this.direction = direction;
    }

    /** 1 when more of it never makes two listings less likely to be one, -1 when never more likely, 0 when either. */
    int direction() {
        return direction;
    }
}
