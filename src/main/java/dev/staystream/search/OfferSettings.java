package dev.staystream.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How offers are named.
 *
 * @param key the secret their ids are made with, at least 32 characters and the same on every node; when blank, each
 *     start makes one, after which ids of the time before are as unknown as invented ones
 */
@ConfigurationProperties("staystream.offers")
record OfferSettings(@DefaultValue("") String key) {

    private static final int MIN_LENGTH = 32;

    OfferSettings {
        if (!key.isBlank() && key.length() < MIN_LENGTH) {
            throw new IllegalArgumentException("staystream.offers.key must be blank or at least %d characters, but had %d"
                    .formatted(MIN_LENGTH, key.length()));
        }
    }

    /** Tells nothing of the secret. */
    @Override
    public String toString() {
        return "OfferSettings[]";
    }
}
