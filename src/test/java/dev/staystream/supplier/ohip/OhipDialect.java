package dev.staystream.supplier.ohip;

import static dev.staystream.supplier.contract.Phrase.quoted;
import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierType;
import dev.staystream.supplier.contract.Dialect;
import dev.staystream.supplier.contract.Phrase;
import dev.staystream.supplier.contract.Told.Charge;
import dev.staystream.supplier.contract.Told.Deadline;
import dev.staystream.supplier.contract.Told.Hotel;
import dev.staystream.supplier.contract.Told.Rate;
import dev.staystream.supplier.contract.Unsaid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Distribution's words: a token and a search first, then one hotel's offers apart from their room types and rate plans. */
final class OhipDialect implements Dialect {

    private static final String TOTAL = "/roomStays/0/offers/0/total";

    private static final String TOKEN = "ohip-token-of-the-channel";

    private static final String PASSWORD = "ohip-secret-password";

    @Override
    public SupplierType type() {
        return new OhipConfiguration().ohip();
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("username", "ohip-channel-user", "password", PASSWORD, "channel-code", "CH1");
    }

    @Override
    public Set<String> secrets() {
        return Set.of(TOKEN, PASSWORD, "ohip-channel-user");
    }

    @Override
    public String code(int hotel) {
        return "PAR" + hotel;
    }

    /** Every call is let in, and of the hotels asked about the first sells. */
    @Override
    public Optional<Phrase> before(String path) {
        return switch (path) {
            case Channel.TOKEN ->
                Optional.of(Phrase.json("{\"access_token\":\"%s\",\"expires_in\":3600}".formatted(TOKEN)));
            case Channel.SHOP ->
                Optional.of(Phrase.json(Payloads.shop(Payloads.stay(code(0), "AvailableForSale"))));
            default -> Optional.empty();
        };
    }

    /** An offer without a booking code is named by the two codes that make one up. */
    @Override
    public Set<String> essentials() {
        return Set.of(TOTAL + "/amountAfterTax", TOTAL + "/currencyCode");
    }

    @Override
    public Phrase offers(List<Hotel> hotels) {
        if (hotels.stream().map(Hotel::code).distinct().count() > 1) {
            throw new Unsaid("each hotel is asked for its offers alone");
        }
        return Phrase.json(
                Payloads.shop(hotels.stream().map(OhipDialect::stay).toArray(String[]::new)));
    }

    private static String stay(Hotel hotel) {
        return """
            {"propertyInfo":{"hotelCode":"%s","hotelName":"Seaview"},"availability":"AvailableForSale",\
            "roomTypes":[%s],"ratePlans":[{"ratePlanCode":"FLEX","taxInclusive":false}],"offers":[%s]}\
            """.formatted(
                        hotel.code(),
                        hotel.rates().stream().map(OhipDialect::room).collect(joining(",")),
                        hotel.rates().stream().map(OhipDialect::offer).collect(joining(",")));
    }

    private static String room(Rate rate) {
        return "{\"roomType\":\"R-%s\",\"roomName\":%s,\"occupancy\":{\"maxOccupancy\":3}}"
                .formatted(rate.key(), quoted(rate.room()));
    }

    private static String offer(Rate rate) {
        if (rate.parts().size() > 1 || rate.parts().getFirst().count() > 1) {
            throw new Unsaid("of several rooms it is left open whom they are for and whose price is told");
        }
        return """
            {"bookingCode":"%s","roomType":"R-%s","ratePlanCode":"FLEX","availabilityStatus":"AvailableForSale",\
            "rateInformation":{"guaranteeRequirement":"GuaranteeRequired"%s},\
            "total":{"%s":%s,"currencyCode":"%s"%s}}\
            """.formatted(
                        rate.key(),
                        rate.key(),
                        rate.deadline().map(deadline -> penalty(deadline, rate)).orElse(""),
                        holdsTaxes(rate) ? "amountAfterTax" : "amountBeforeTax",
                        rate.total(),
                        rate.currency(),
                        taxes(rate));
    }

    /** One of two sums holds all taxes and the other none. */
    private static boolean holdsTaxes(Rate rate) {
        return rate.charges().filter(charges -> charges.stream().allMatch(Charge::included)).isPresent();
    }

    private static String taxes(Rate rate) {
        String taxes = rate.charges().stream()
                .flatMap(List::stream)
                .map(charge -> "{\"description\":%s,\"amount\":%s,\"currencyCode\":\"%s\"}"
                        .formatted(quoted(charge.name()), charge.amount(), rate.currency()))
                .collect(joining(","));
        return taxes.isEmpty() ? "" : ",\"taxes\":{\"tax\":[%s]}".formatted(taxes);
    }

    private static String penalty(Deadline deadline, Rate rate) {
        if (deadline.zone().filter(zone -> !(zone instanceof ZoneOffset)).isPresent()) {
            throw new Unsaid("times have an offset at most");
        }
        String time = deadline.time() + ":00" + deadline.zone().map(Object::toString).orElse("");
        return "," + Payloads.cancellations(Payloads.cancellation(
                "\"absoluteDeadline\":\"%s\"".formatted(time),
                "\"basisType\":\"FlatAmount\",\"amount\":%s,\"currencyCode\":\"%s\""
                        .formatted(deadline.penalty(), rate.currency())));
    }

    /** It is the hotel's own, of which no content has been read; so it is the earliest it can be on earth. */
    @Override
    public Reading withoutZone(LocalDateTime time) {
        return new Reading(time.toInstant(ZoneOffset.ofHours(14)), Provenance.ASSUMED);
    }

    @Override
    public Phrase nothing() {
        throw new Unsaid("a hotel that has nothing is told as one without offers, by the search or by its own answer");
    }

    @Override
    public Phrase refusal(NoAnswer reason, String words) {
        return switch (reason) {
            case UNAUTHORISED -> problem(401, words);
            case INVALID_QUERY -> problem(400, words);
            default -> problem(500, words);
        };
    }

    private static Phrase problem(int status, String words) {
        return Phrase.json(status, """
            {"title":%s,"status":%d,"o:errorCode":"SHP-1","o:errorDetails":[{"title":%s}]}\
            """.formatted(quoted(words), status, quoted(words)));
    }

    @Override
    public Phrase throttled(Optional<Instant> until) {
        Phrase phrase = problem(429, "slow down");
        return until.map(moment -> phrase.with("Retry-After", String.valueOf(Duration.between(NOW, moment).toSeconds())))
                .orElse(phrase);
    }
}
