package dev.staystream.mocks.ratehawk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.IntStream.range;

import dev.staystream.mocks.ratehawk.Wire.Hotel;
import dev.staystream.mocks.ratehawk.Wire.Meal;
import dev.staystream.mocks.ratehawk.Wire.PaymentOptions;
import dev.staystream.mocks.ratehawk.Wire.Rate;
import dev.staystream.mocks.ratehawk.Wire.RoomGroup;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.RoomKind;
import dev.staystream.mocks.world.RoomPrice;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.stay.Board;
import dev.staystream.stay.Stay;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Puts offerings in the words of ETG: each package is a rate for all rooms asked.
 *
 * @param bookable whether it is for the page of a hotel, from which can be booked
 */
record Rates(Storefront storefront, Asked asked, boolean bookable) {

    private static final int PRIVATE_BATHROOM = 2;

    Hotel hotel(Offering offering) {
        Listing listing = offering.listing();
        return new Hotel(
                listing.code(),
                1 + (listing.code().hashCode() & 0xFFFFFF),
                offering.packages().stream().map(rooms -> rate(listing, rooms)).toList(),
                null);
    }

    private Rate rate(Listing listing, List<Quote> rooms) {
        Quote first = rooms.getFirst();
        String hash = hash(listing, first);
        String meal = storefront.wording(first.board()).code();
        Payments payments = new Payments(storefront.exchange(), listing, rooms, asked.shown());
        return new Rate(
                "m-" + hash,
                bookable ? null : "sr-" + hash,
                bookable ? "h-" + hash : null,
                dailyPrices(rooms),
                meal,
                new Meal(meal, first.board() != Board.RO, false),
                new PaymentOptions(List.of(payments.only())),
                null,
                group(first.room()),
                storefront.wording(first.room()).text(),
                List.of("has_bathroom"),
                null,
                first.left() + rooms.size() - 1,
                List.of("private-bathroom"),
                true,
                null,
                null);
    }

    /** The same for a search and for the page. */
    private String hash(Listing listing, Quote quote) {
        Stay stay = asked.parts().getFirst().stay();
        String all = "%s %s %s %s %s"
                .formatted(listing.code(), quote.code(), stay.checkIn(), stay.checkOut(), asked.parts());
        return UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString();
    }

    private static List<String> dailyPrices(List<Quote> rooms) {
        List<RoomPrice> prices =
                rooms.stream().map(room -> room.rooms().getFirst()).toList();
        return range(0, prices.getFirst().nights().size())
                .mapToObj(night -> prices.stream()
                        .map(price -> price.nights().get(night).gross())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString())
                .toList();
    }

    /** The wording of a room has the numbers of its class and quality for a code. */
    private RoomGroup group(RoomKind room) {
        String code = storefront.wording(room).code();
        int dot = code.indexOf('.');
        return new RoomGroup(
                Integer.parseInt(code.substring(0, dot)),
                Integer.parseInt(code.substring(dot + 1)),
                0,
                PRIVATE_BATHROOM,
                0,
                0,
                room.sleeps(),
                0);
    }
}
