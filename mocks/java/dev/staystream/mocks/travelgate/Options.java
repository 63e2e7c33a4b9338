package dev.staystream.mocks.travelgate;

import static java.util.stream.IntStream.range;

import dev.staystream.mocks.server.Handle;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.travelgate.Wire.Bed;
import dev.staystream.mocks.travelgate.Wire.Breakdown;
import dev.staystream.mocks.travelgate.Wire.Occupants;
import dev.staystream.mocks.travelgate.Wire.Option;
import dev.staystream.mocks.travelgate.Wire.OptionQuote;
import dev.staystream.mocks.travelgate.Wire.Pax;
import dev.staystream.mocks.travelgate.Wire.RatePlan;
import dev.staystream.mocks.travelgate.Wire.Room;
import dev.staystream.mocks.travelgate.Wire.RoomPrice;
import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Night;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.mocks.world.Wording;
import dev.staystream.stay.Occupancy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Puts offerings in the words of Hotel-X: each package is an option, with a room for each room asked. */
record Options(Storefront storefront, List<Enquiry> parts, List<String> markets) {

    private static final String SELLER = "HOTELTEST";

    private static final String AVAILABLE = "OK";

    private static final int ADULT_AGE = 30;

    Stream<Option> of(Offering offering) {
        return offering.packages().stream().map(rooms -> option(offering.listing(), rooms));
    }

    private Option option(Listing listing, List<Quote> rooms) {
        Quote first = rooms.getFirst();
        Wording board = storefront.wording(first.board());
        Terms terms = new Terms(listing, rooms);
        return new Option(
                handle(listing, first).text(),
                Criteria.ACCESS,
                SELLER,
                markets,
                listing.code(),
                "T" + listing.code(),
                listing.name(),
                board.code(),
                board.text(),
                terms.paymentType(),
                AVAILABLE,
                range(0, rooms.size()).mapToObj(this::occupants).toList(),
                range(0, rooms.size())
                        .mapToObj(index -> room(index, rooms.get(index), terms))
                        .toList(),
                terms.price(),
                terms.supplements(),
                terms.surcharges(),
                null,
                terms.toldBeforeTheQuote() ? terms.cancelPolicy() : null,
                null);
    }

    private Handle handle(Listing listing, Quote quote) {
        Enquiry any = parts.getFirst();
        return new Handle(listing.code(), quote.code(), any.stay(), any.currency(), guests());
    }

    private List<Occupancy> guests() {
        return parts.stream().flatMap(part -> part.rooms().stream()).toList();
    }

    private Occupants occupants(int index) {
        Occupancy guests = guests().get(index);
        return new Occupants(
                index + 1,
                Stream.concat(
                                Collections.nCopies(guests.adults(), ADULT_AGE).stream(),
                                guests.childAges().stream())
                        .map(Pax::new)
                        .toList());
    }

    private Room room(int index, Quote quote, Terms terms) {
        Wording wording = storefront.wording(quote.room());
        return new Room(
                index + 1,
                wording.code(),
                "T" + wording.code(),
                wording.text(),
                quote.refundable(),
                quote.left(),
                new RoomPrice(terms.price(quote.total()), breakdown(quote, terms)),
                quote.room().beds().stream()
                        .map(bed -> new Bed(bed.type(), bed.count()))
                        .toList(),
                List.of(new RatePlan(null, null, quote.code(), quote.code(), "Demo rate " + quote.code())),
                null);
    }

    private List<Breakdown> breakdown(Quote quote, Terms terms) {
        LocalDate arrival = parts.getFirst().stay().checkIn();
        List<Night> nights = quote.rooms().getFirst().nights();
        return range(0, nights.size())
                .mapToObj(night -> new Breakdown(
                        arrival.plusDays(night).toString(),
                        arrival.plusDays(night + 1L).toString(),
                        terms.price(nights.get(night).gross())))
                .toList();
    }

    /** An option as it stands before it is booked. */
    static OptionQuote quoted(Listing listing, List<Quote> rooms, Handle handle) {
        Terms terms = new Terms(listing, rooms);
        return new OptionQuote(
                handle.text(),
                AVAILABLE,
                terms.price(),
                terms.cancelPolicy(),
                null,
                terms.surcharges(),
                terms.paymentType());
    }
}
