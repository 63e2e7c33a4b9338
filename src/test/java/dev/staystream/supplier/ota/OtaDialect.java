package dev.staystream.supplier.ota;

import static java.util.stream.Collectors.joining;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierType;
import dev.staystream.supplier.contract.Dialect;
import dev.staystream.supplier.contract.Notation;
import dev.staystream.supplier.contract.Phrase;
import dev.staystream.supplier.contract.Told.Charge;
import dev.staystream.supplier.contract.Told.Deadline;
import dev.staystream.supplier.contract.Told.Hotel;
import dev.staystream.supplier.contract.Told.Part;
import dev.staystream.supplier.contract.Told.Rate;
import dev.staystream.supplier.contract.Unsaid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of OpenTravel's standard as it reads, the profile {@code plain}: a stay for each room, totals with their taxes. */
final class OtaDialect implements Dialect {

    private static final String STAY = "/OTA_HotelAvailRS/RoomStays/RoomStay";

    private static final String TOTAL = STAY + "/RoomRates/RoomRate/Total";

    private static final String SECRET = "ota-secret-password";

    @Override
    public SupplierType type() {
        return new OtaConfiguration().ota();
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("user", "ota-secret-user", "password", SECRET);
    }

    @Override
    public Set<String> secrets() {
        return Set.of("ota-secret-user", SECRET);
    }

    @Override
    public String code(int hotel) {
        return "HOTEL" + hotel;
    }

    @Override
    public Notation notation() {
        return Notation.xml(List.of("RoomStay", "RoomType", "RatePlan", "RoomRate"));
    }

    @Override
    public Set<String> essentials() {
        return Set.of(STAY + "/BasicPropertyInfo/@HotelCode", TOTAL + "/@AmountAfterTax", TOTAL + "/@CurrencyCode");
    }

    /** The standard tells no zone of a hotel, so that it is as early as it can be anywhere. */
    @Override
    public Reading withoutZone(LocalDateTime time) {
        return new Reading(time.toInstant(ZoneOffset.ofHours(14)), Provenance.ASSUMED);
    }

    @Override
    public Phrase offers(List<Hotel> hotels) {
        return Phrase.xml(Messages.answer(hotels.stream()
                .flatMap(hotel -> hotel.rates().stream().flatMap(rate -> stays(hotel, rate)))
                .toArray(String[]::new)));
    }

    /** One for each room, by the numbers under which they were asked for. */
    private static Stream<String> stays(Hotel hotel, Rate rate) {
        List<Part> rooms = rate.parts().stream()
                .flatMap(part -> Collections.nCopies(part.count(), part).stream())
                .toList();
        return IntStream.range(0, rooms.size()).mapToObj(room -> """
            <RoomStay RoomStayCandidateRPH="%d"><RoomTypes><RoomType RoomTypeCode="DBL"><RoomDescription Name="%s"/></RoomType></RoomTypes>\
            <RatePlans><RatePlan RatePlanCode="BAR"><MealsIncluded MealPlanCodes="3"/></RatePlan></RatePlans>\
            <RoomRates><RoomRate RoomTypeCode="DBL" RatePlanCode="BAR" BookingCode="%s">%s</RoomRate></RoomRates>%s\
            <BasicPropertyInfo HotelCode="%s" HotelName="Hotel"/></RoomStay>\
            """.formatted(
                        room + 1,
                        escaped(rate.room()),
                        rate.key(),
                        total(rate, rooms.get(room)),
                        rate.deadline().map(deadline -> penalty(deadline, rate)).orElse(""),
                        hotel.code()));
    }

    private static String total(Rate rate, Part room) {
        return rate.charges()
                .map(charges -> """
                    <Total AmountAfterTax="%s" CurrencyCode="%s"><Taxes>%s</Taxes></Total>\
                    """.formatted(room.each(), rate.currency(), taxes(charges, rate)))
                .orElseGet(() -> "<Total AmountBeforeTax=\"%s\" CurrencyCode=\"%s\"/>"
                        .formatted(room.each(), rate.currency()));
    }

    private static String taxes(List<Charge> charges, Rate rate) {
        return charges.stream()
                .map(charge -> """
                    <Tax Type="%s" Amount="%s" CurrencyCode="%s"><TaxDescription><Text>%s</Text></TaxDescription></Tax>\
                    """.formatted(
                                charge.included() ? "Inclusive" : "Exclusive",
                                charge.amount(),
                                rate.currency(),
                                escaped(charge.name())))
                .collect(joining());
    }

    private static String penalty(Deadline deadline, Rate rate) {
        return """
            <CancelPenalties><CancelPenalty><Deadline AbsoluteDeadline="%s:00%s"/>\
            <AmountPercent Amount="%s" CurrencyCode="%s"/></CancelPenalty></CancelPenalties>\
            """.formatted(
                        deadline.time(),
                        deadline.zone().map(OtaDialect::offset).orElse(""),
                        deadline.penalty(),
                        rate.currency());
    }

    private static String offset(ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            return offset.getId();
        }
        throw new Unsaid("times have an offset or nothing, never the name of a zone");
    }

    private static String escaped(String text) {
        return htmlEscape(text, "UTF-8");
    }

    @Override
    public Phrase nothing() {
        return Phrase.xml(Messages.message("<Success/><RoomStays/>"));
    }

    @Override
    public Phrase refusal(NoAnswer reason, String words) {
        return switch (reason) {
            case UNAUTHORISED -> error(4, 497, words);
            case INVALID_QUERY -> error(3, 392, words);
            default -> error(12, 450, words);
        };
    }

    private static Phrase error(int type, int code, String words) {
        return Phrase.xml(Messages.message("<Errors><Error Type=\"%d\" Code=\"%d\">%s</Error></Errors>"
                .formatted(type, code, escaped(words))));
    }

    @Override
    public Phrase throttled(Optional<Instant> until) {
        Phrase phrase = Phrase.of(429, "text/plain", "Too many requests");
        return until.map(moment -> phrase.with(
                        "Retry-After", String.valueOf(Duration.between(NOW, moment).toSeconds())))
                .orElse(phrase);
    }
}
