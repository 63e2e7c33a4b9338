package dev.staystream.stay;

/** When the quoted price is paid: with the booking, or at the property. */
public enum Payment {
    NOW,
    PROPERTY,
    UNKNOWN
}
