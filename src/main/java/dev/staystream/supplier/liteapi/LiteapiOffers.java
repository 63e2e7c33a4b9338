package dev.staystream.supplier.liteapi;

import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import dev.staystream.supplier.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Reads offers. What the contract calls a room type is one offer for all rooms asked: it has the {@code offerId} to book
 * with, the price of all rooms, and one rate per room.
 *
 * <p>The price is {@code offerRetailRate}, the sum of the rates' {@code retailRate.total}, of which the contract says "This
 * is what the end user will pay". The {@code suggestedSellingPrice} is the least it may be sold for in public, "used for
 * pricing control": a rule for sellers, not what is paid.
 */
final class LiteapiOffers {

    private LiteapiOffers() {}

    /**
     * Reads {@code roomTypes}, of which those can be booked that have an id, a price, and a rate for each room asked. A rate
     * of the type "package" is sold only together with something else, and its lower price is none for a stay alone.
     */
    static List<Offer> read(JsonReader json, int rooms) {
        List<Offer> offers = new ArrayList<>();
        json.elements().forEach(roomType -> offer(roomType, rooms).ifPresent(offers::add));
        return offers;
    }

    private static Optional<Offer> offer(JsonReader json, int rooms) {
        String id = null;
        String type = null;
        Optional<Money> price = Optional.empty();
        List<LiteapiRate> rates = new ArrayList<>();
        for (String field : json.fields()) {
            switch (field) {
                case "offerId" -> id = json.text();
                case "rateType" -> type = json.text();
                case "offerRetailRate" -> price = LiteapiMoney.read(json);
                case "rates" -> json.elements().forEach(rate -> rates.add(LiteapiRate.read(rate)));
                default -> {}
            }
        }
        if (id == null || "package".equals(type) || rates.size() != rooms) {
            return Optional.empty();
        }
        RateKey key = new RateKey(id);
        return price.map(quoted -> offer(key, quoted, rates));
    }

    /** An offer for all rooms at a price for them all, with a rate for each. */
    static Offer offer(RateKey key, Money quoted, List<LiteapiRate> rates) {
        return new Offer(
                key,
                room(rates),
                rates.size(),
                alike(rates, LiteapiRate::board, Optional.empty()),
                new Price(quoted, LiteapiCharges.sum(rates)),
                LiteapiCancellation.ofAll(
                        rates.stream().map(LiteapiRate::cancellation).toList()),
                alike(rates, LiteapiRate::payment, Payment.UNKNOWN),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Room room(List<LiteapiRate> rates) {
        String names = rates.stream().map(LiteapiRate::room).distinct().collect(joining(" + "));
        OptionalInt maxGuests = alike(rates, LiteapiRate::maxGuests, OptionalInt.empty());
        return new Room(names, Optional.empty(), List.of(), Optional.empty(), maxGuests);
    }

    private static <T> T alike(List<LiteapiRate> rates, Function<LiteapiRate, T> trait, T otherwise) {
        List<T> different = rates.stream().map(trait).distinct().toList();
        return different.size() == 1 ? different.getFirst() : otherwise;
    }
}
