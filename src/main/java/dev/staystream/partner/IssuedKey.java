package dev.staystream.partner;

/**
 * A key at the one moment at which it can be read.
 *
 * @param text the whole key, {@code ssk_…}, of which only a digest is kept
 */
public record IssuedKey(PartnerKey key, String text) {

    /** Leaves the secret out, so that none reaches a log. */
    @Override
    public String toString() {
        return "IssuedKey[%s]".formatted(key.prefix());
    }
}
