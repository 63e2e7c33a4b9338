package dev.staystream.mocks.world;

import java.util.Arrays;
import java.util.List;

/**
 * What makes one type of supplier differ from the others.
 *
 * @param coverage the share of hotels it sells
 * @param markup what it puts on top of what the hotel takes, in the mean
 * @param spread how far its markup for one hotel is from the mean, at most
 * @param silent the share of hotels of whose taxes and fees it tells nothing
 * @param metresOff how far off its coordinates are, mostly
 * @param spellings its ways of writing names, the more often named the more often used
 * @param words its words for rooms and boards
 */
record StorefrontSettings(
        double coverage,
        double markup,
        double spread,
        double silent,
        double metresOff,
        Codes codes,
        List<Spelling> spellings,
        Facts words) {

    static StorefrontSettings of(String type) {
        Facts file = Facts.properties("%s/storefront.properties".formatted(type));
        return new StorefrontSettings(
                file.number("coverage"),
                file.number("markup"),
                file.number("spread"),
                file.number("silent"),
                file.number("metres-off"),
                new Codes(type, file.get("codes.prefix"), Integer.parseInt(file.get("codes.radix"))),
                Arrays.stream(file.get("spellings").split(" "))
                        .map(Spelling::valueOf)
                        .toList(),
                file);
    }

    Wording wording(String key) {
        return Wording.of(words.get(key));
    }
}
