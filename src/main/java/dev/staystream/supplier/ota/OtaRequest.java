package dev.staystream.supplier.ota;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Writes the messages of one account as its profile wants them. */
record OtaRequest(Account account, OtaProfile profile) {

    static final String USER = "user";

    static final String PASSWORD = "password";

    static final String TARGET = "target";

    static final String PRODUCTION = "Production";

    private static final String NAMESPACE = "http://www.opentravel.org/OTA/2003/05";

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    private static final String LANGUAGE = "en";

    /** Kilometres by OpenTravel's table UOM. */
    private static final String KILOMETRES = "2";

    /** Six places are a tenth of a metre, and no more than the 16 characters a coordinate may have. */
    private static final int PLACES = 6;

    /** Asks for all that hotels sell. */
    String availability(SupplierRequest request) {
        return document(message(request, OtaRooms.any(request, profile), List.of()));
    }

    /** Asks for one offer again: the same, for its types of rooms on its rate plans. */
    String again(SupplierRequest request, RateKey key) {
        OtaRateKey wanted = OtaRateKey.read(key);
        return document(message(request, OtaRooms.of(request, profile, wanted), OtaRooms.plans(wanted)));
    }

    /** Asks which hotels there are in an area. */
    String hotels(Area area) {
        OtaElement criterion = OtaElement.of("Criterion", around(area));
        return document(root("OTA_HotelSearchRQ")
                .inside(pos(List.of()), OtaElement.of("Criteria", criterion)));
    }

    /** With the seconds there are to answer in, one less than the account waits, so that a part is heard rather than nothing. */
    private OtaElement message(SupplierRequest request, OtaElement rooms, List<OtaElement> plans) {
        OtaElement stay = OtaElement.of("StayDateRange")
                .with("Start", request.stay().checkIn())
                .with("End", request.stay().checkOut());
        OtaElement segments = OtaElement.of("AvailRequestSegments", segment(target(request.target()), stay, plans, rooms))
                .with("MaximumWaitTime", Math.max(1, account.timeout().toSeconds() - 1));
        return root("OTA_HotelAvailRQ")
                .with("AvailRatesOnly", true)
                .with("BestOnly", false)
                .with("RateRangeOnly", false)
                .with("RequestedCurrency", request.currency().getCurrencyCode())
                .inside(pos(List.of(request.guestCountry())), segments);
    }

    private OtaElement root(String name) {
        Instant now = account.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        return OtaElement.of(name)
                .with("xmlns", NAMESPACE)
                .with("EchoToken", "%s-%d".formatted(account.id(), now.toEpochMilli()))
                .with("TimeStamp", now)
                .with("Target", account.option(TARGET, PRODUCTION))
                .with("Version", profile.version())
                .with("PrimaryLangID", LANGUAGE);
    }

    /** Who asks, with the password where the profile has it here, and for guests from where. */
    private OtaElement pos(List<CountryCode> country) {
        OtaElement requestor = OtaElement.of("RequestorID")
                .with("Type", profile.requestor())
                .with("ID", account.credential(USER));
        boolean here = profile.login() == OtaProfile.Login.MESSAGE;
        OtaElement source = OtaElement.of(
                "Source", here ? requestor.with("MessagePassword", account.credential(PASSWORD)) : requestor);
        return OtaElement.of("POS", country.isEmpty() ? source : source.with("ISOCountry", country.getFirst()));
    }

    private OtaElement segment(List<OtaElement> target, OtaElement stay, List<OtaElement> plans, OtaElement rooms) {
        List<OtaElement> inner = new ArrayList<>(List.of(stay));
        if (!plans.isEmpty()) {
            inner.add(OtaElement.of("RatePlanCandidates", plans));
        }
        inner.add(rooms);
        List<OtaElement> criterion = new ArrayList<>(target);
        List<OtaElement> segment = new ArrayList<>();
        switch (profile.criteria()) {
            case CRITERION -> criterion.addAll(inner);
            case SEGMENT -> segment.addAll(inner);
        }
        segment.addFirst(OtaElement.of("HotelSearchCriteria", OtaElement.of("Criterion", criterion))
                .with("AvailableOnlyIndicator", true));
        return OtaElement.of("AvailRequestSegment", segment).with("AvailReqType", "Room");
    }

    private static List<OtaElement> target(Target target) {
        return switch (target) {
            case Target.Codes(List<String> codes) ->
                codes.stream()
                        .map(code -> OtaElement.of("HotelRef").with("HotelCode", code))
                        .toList();
            case Target.Within(Area area) -> around(area);
        };
    }

    /** A circle at least as large, in whole kilometres, which are all that a distance can be. */
    private static List<OtaElement> around(Area area) {
        OtaElement position = OtaElement.of("Position")
                .with("Latitude", degrees(area.centre().latitude()))
                .with("Longitude", degrees(area.centre().longitude()));
        OtaElement radius = OtaElement.of("Radius")
                .with("Distance", (int) Math.ceil(area.radiusKm()))
                .with("UnitOfMeasureCode", KILOMETRES);
        return List.of(position, radius);
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    private String document(OtaElement message) {
        return switch (profile.envelope()) {
            case BARE -> message.document();
            case SOAP ->
                OtaElement.of("soap:Envelope", OtaElement.of("soap:Body", message))
                        .with("xmlns:soap", SOAP)
                        .document();
        };
    }
}
