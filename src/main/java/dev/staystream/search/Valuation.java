package dev.staystream.search;

import dev.staystream.catalogue.Catalogue.Learned;
import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Ranking;
import dev.staystream.merge.Sort;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Offer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import dev.staystream.stay.Room;
import dev.staystream.stay.Total;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Supplier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Turns a supplier's answer into rows that can be compared: its hotels become ours, its prices all-in totals in the
 * currency asked, its order the recommended one.
 */
final class Valuation {

    private final Query query;

    private final Sources sources;

    private final AtomicInteger offers = new AtomicInteger();

    private final OfferIds.Series ids;

    Valuation(SearchId search, Query query, Sources sources) {
        this.query = query;
        this.sources = sources;
        this.ids = sources.ids().of(search);
    }

    /**
     * A row per supplier hotel of the answer that lies where it was asked for, by the id that has alone; a row without offers
     * withdraws earlier ones.
     */
    List<HotelRow> rows(Supplier supplier, Answer answer) {
        Map<Room, Room> rooms = new HashMap<>();
        List<HotelRow> rows = answer.hotels().stream()
                .map(told -> row(supplier, completed(told, rooms), answer.origin()))
                .filter(this::wanted)
                .toList();
        return Ranking.arranged(rows, Sort.RECOMMENDED);
    }

    /** The hotel that a supplier hotel is shown as now, without offers; empty while it has no name. */
    Optional<HotelRow> known(HotelId id) {
        return sources.catalogue().hotel(id).map(hotel -> new HotelRow(hotel, distance(hotel), List.of()));
    }

    /** The hotel's offers with rooms as their names tell them; an answer repeats few rooms often, so each is made once. */
    private HotelOffers completed(HotelOffers told, Map<Room, Room> rooms) {
        return new HotelOffers(
                told.hotel(),
                told.offers().stream()
                        .map(offer -> offer.in(rooms.computeIfAbsent(offer.room(), sources.rooms()::complete)))
                        .toList());
    }

    private HotelRow row(Supplier supplier, HotelOffers told, Origin origin) {
        Learned learned = sources.catalogue().learn(supplier.type(), told.hotel());
        HotelId source = learned.source();
        List<PricedOffer> priced = told.offers().stream()
                .map(offer -> priced(supplier, source, offer, origin))
                .sorted(Ranking.OFFERS)
                .toList();
        Hotel hotel = learned.hotel().map(known -> alone(source, known)).orElseGet(() -> unnamed(source, told));
        return new HotelRow(hotel, distance(hotel), priced);
    }

    private static Hotel alone(HotelId source, Hotel known) {
        return known.id().equals(source) ? known : new Hotel(source, known.name(), known.details());
    }

    private static Hotel unnamed(HotelId id, HotelOffers told) {
        return new Hotel(id, told.hotel().called(), told.hotel().details());
    }

    private PricedOffer priced(Supplier supplier, HotelId source, Offer offer, Origin origin) {
        OfferId id = ids.id(offers.incrementAndGet());
        Total total = sources.rates().get().total(offer.price(), query.currency());
        return new PricedOffer(id, source, supplier.id(), offer, total, origin);
    }

    private OptionalDouble distance(Hotel hotel) {
        if (query.destination() instanceof Area area
                && hotel.details().location().isPresent()) {
            Location location = hotel.details().location().get();
            return OptionalDouble.of(area.centre().distanceKm(location));
        }
        return OptionalDouble.empty();
    }

    private boolean wanted(HotelRow row) {
        return !(query.destination() instanceof Area area)
                || row.distanceKm().isEmpty()
                || row.distanceKm().getAsDouble() <= area.radiusKm();
    }
}
