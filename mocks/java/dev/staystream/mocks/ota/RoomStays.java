package dev.staystream.mocks.ota;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.RoomKind;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.mocks.world.TrueHotel;
import dev.staystream.stay.Bed;
import dev.staystream.stay.Stay;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts what one hotel sells for one of the rooms asked in the standard's words. */
record RoomStays(Storefront storefront, Stay stay, Listing listing) {

    private static final Map<String, String> BEDS =
            Map.of("double", "1", "king", "3", "queen", "5", "sofa", "6", "single", "9");

    private static final int PAID_AT_THE_HOTEL = 5;

    void write(Pen pen, int room, List<Quote> quotes) {
        pen.begin("RoomStay", "RoomStayCandidateRPH", room, "AvailabilityStatus", "AvailableForSale");
        pen.begin("RoomTypes");
        kinds(quotes).forEach(kind -> roomType(pen, kind));
        pen.end().begin("RatePlans");
        quotes.stream()
                .collect(groupingBy(RoomStays::plan, LinkedHashMap::new, Collectors.toList()))
                .forEach((plan, sold) -> ratePlan(pen, plan, sold));
        pen.end().begin("RoomRates");
        RoomRates rates = new RoomRates(storefront, stay, amounts());
        quotes.forEach(quote -> rates.write(pen, roomType(quote), quote));
        pen.end();
        guests(pen, quotes.getFirst());
        pen.mark("TimeSpan", "Start", stay.checkIn(), "End", stay.checkOut());
        property(pen);
        pen.end();
    }

    private static Collection<RoomKind> kinds(List<Quote> quotes) {
        return quotes.stream()
                .map(Quote::room)
                .collect(toMap(identity(), identity(), (one, other) -> one, LinkedHashMap::new))
                .values();
    }

    /** The part of a quote's code that names its terms. */
    static String plan(Quote quote) {
        return quote.code().substring(quote.code().indexOf('-') + 1);
    }

    private String roomType(Quote quote) {
        return storefront.wording(quote.room()).code();
    }

    private Amounts amounts() {
        return new Amounts(listing.hotel().number() % 10 == 6);
    }

    private void roomType(Pen pen, RoomKind kind) {
        var wording = storefront.wording(kind);
        pen.begin("RoomType", "RoomTypeCode", wording.code(), "BedTypeCode", beds(kind))
                .mark("RoomDescription", "Name", wording.text())
                .mark("Occupancy", "MaxOccupancy", kind.sleeps())
                .end();
    }

    private static String beds(RoomKind kind) {
        return kind.beds().stream()
                .flatMap(bed -> Collections.nCopies(bed.count(), code(bed)).stream())
                .collect(joining(" "));
    }

    private static String code(Bed bed) {
        return BEDS.getOrDefault(bed.type(), "1");
    }

    private void ratePlan(Pen pen, String plan, List<Quote> sold) {
        boolean prepaid = listing.hotel().number() % PAID_AT_THE_HOTEL != 0;
        int left = sold.stream().mapToInt(Quote::left).min().orElse(1);
        pen.begin("RatePlan", "RatePlanCode", plan, "AvailableQuantity", left, "PrepaidIndicator", prepaid);
        pen.mark("Guarantee", "GuaranteeType", prepaid ? "PrePay" : "GuaranteeRequired");
        pen.begin("CancelPenalties");
        Penalties penalties = new Penalties(listing.hotel(), stay, amounts());
        sold.forEach(quote -> penalties.write(pen, roomType(quote), quote));
        pen.end();
        var board = storefront.wording(sold.getFirst().board());
        pen.mark("MealsIncluded", "MealPlanCodes", board.code()).end();
    }

    private static void guests(Pen pen, Quote quote) {
        int adults = quote.rooms().getFirst().guests().adults();
        pen.begin("GuestCounts", "IsPerRoom", true)
                .mark("GuestCount", "AgeQualifyingCode", "10", "Count", adults)
                .end();
    }

    private void property(Pen pen) {
        TrueHotel hotel = listing.hotel();
        pen.begin("BasicPropertyInfo", "HotelCode", listing.code(), "HotelName", listing.name())
                .mark(
                        "Position",
                        "Latitude",
                        listing.location().latitude(),
                        "Longitude",
                        listing.location().longitude())
                .begin("Address")
                .text("AddressLine", hotel.address().line())
                .text("CityName", hotel.city());
        hotel.address().postcode().ifPresent(postcode -> pen.text("PostalCode", postcode));
        pen.mark("CountryName", "Code", hotel.country()).end();
        hotel.phone().ifPresent(phone -> pen.begin("ContactNumbers")
                .mark("ContactNumber", "PhoneNumber", phone)
                .end());
        pen.mark("Award", "Provider", "National", "Rating", "%d Stars".formatted(hotel.stars()))
                .end();
    }
}
