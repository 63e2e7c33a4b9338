package dev.staystream.mocks.hotelbeds;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.staystream.mocks.hotelbeds.Wire.CheckedHotel;
import dev.staystream.mocks.hotelbeds.Wire.Hotel;
import dev.staystream.mocks.hotelbeds.Wire.Hotels;
import dev.staystream.mocks.hotelbeds.Wire.Promotion;
import dev.staystream.mocks.hotelbeds.Wire.Rate;
import dev.staystream.mocks.hotelbeds.Wire.Room;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.RoomKind;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.mocks.world.Wording;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts offerings in the words of APItude: each rate is for one of the occupancies asked, and for all its rooms.
 *
 * @param checked whether a rate is told again because somebody wants to book it
 */
record Rates(Storefront storefront, Stay stay, boolean checked) {

    /** What stays of a binding price once the seller has its commission. */
    private static final BigDecimal WITHOUT_COMMISSION = new BigDecimal("0.90");

    private static final List<Promotion> NON_REFUNDABLE =
            List.of(new Promotion("073", "Non-refundable rate. No amendments permitted"));

    Hotels hotels(List<Hotel> hotels) {
        return new Hotels(
                hotels,
                stay.checkIn().toString(),
                hotels.size(),
                stay.checkOut().toString());
    }

    /** One rate, checked. */
    CheckedHotel checked(Listing listing, Quote quote) {
        Hotel hotel = hotel(new Offering(listing, List.of(List.of(quote))));
        return new CheckedHotel(
                stay.checkIn().toString(),
                stay.checkOut().toString(),
                hotel,
                quote.total().toPlainString());
    }

    Hotel hotel(Offering offering) {
        Listing listing = offering.listing();
        Map<RoomKind, List<List<Quote>>> byRoom = offering.packages().stream()
                .collect(groupingBy(rates -> rates.getFirst().room(), LinkedHashMap::new, toList()));
        List<BigDecimal> prices = offering.packages().stream()
                .flatMap(List::stream)
                .map(Quote::total)
                .toList();
        String city = listing.hotel().city();
        return new Hotel(
                Integer.parseInt(listing.code()),
                listing.name(),
                "%dEST".formatted(listing.hotel().stars()),
                listing.hotel().stars() == 1
                        ? "1 STAR"
                        : "%d STARS".formatted(listing.hotel().stars()),
                destination(city),
                city,
                10,
                city,
                Double.toString(listing.location().latitude()),
                Double.toString(listing.location().longitude()),
                byRoom.entrySet().stream()
                        .map(room -> room(listing, room.getKey(), room.getValue()))
                        .toList(),
                prices.stream()
                        .min(naturalOrder())
                        .map(BigDecimal::toPlainString)
                        .orElse("0"),
                prices.stream()
                        .max(naturalOrder())
                        .map(BigDecimal::toPlainString)
                        .orElse("0"),
                offering.packages().getFirst().getFirst().currency().getCurrencyCode());
    }

    private static String destination(String city) {
        String letters = city.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") + "XXX";
        return letters.substring(0, 3);
    }

    private Room room(Listing listing, RoomKind kind, List<List<Quote>> packages) {
        Wording wording = storefront.wording(kind);
        List<Rate> rates = packages.stream()
                .flatMap(List::stream)
                .map(quote -> rate(listing, quote))
                .toList();
        return new Room(wording.code(), wording.text(), rates);
    }

    private Rate rate(Listing listing, Quote quote) {
        Occupancy guests = quote.rooms().getFirst().guests();
        Wording board = storefront.wording(quote.board());
        boolean binding = listing.hotel().number() % 12 == 0;
        String total = quote.total().toPlainString();
        return new Rate(
                key(listing, quote),
                quote.refundable() ? "NOR" : "NRF",
                listing.hotel().number() % 7 == 0 && !checked ? "RECHECK" : "BOOKABLE",
                binding ? commissioned(quote.total()) : total,
                binding ? total : null,
                binding ? total : null,
                binding ? quote.currency().getCurrencyCode() : null,
                binding ? true : null,
                quote.left(),
                listing.hotel().number() % 5 == 0 ? "AT_HOTEL" : "AT_WEB",
                false,
                board.code(),
                board.text(),
                conditions().policies(listing, quote),
                conditions().taxes(quote),
                quote.rooms().size(),
                guests.adults(),
                guests.childAges().size(),
                ages(guests),
                quote.refundable() ? null : NON_REFUNDABLE);
    }

    private Conditions conditions() {
        return new Conditions(storefront.exchange(), stay);
    }

    private static String commissioned(BigDecimal total) {
        return total.multiply(WITHOUT_COMMISSION)
                .setScale(total.scale(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static @Nullable String ages(Occupancy guests) {
        return guests.childAges().isEmpty()
                ? null
                : guests.childAges().stream().map(String::valueOf).collect(joining(","));
    }

    private String key(Listing listing, Quote quote) {
        return new RateKey(
                        stay,
                        listing.code(),
                        storefront.wording(quote.room()).code(),
                        quote.code(),
                        storefront.wording(quote.board()).code(),
                        quote.rooms().size(),
                        quote.rooms().getFirst().guests())
                .text();
    }
}
