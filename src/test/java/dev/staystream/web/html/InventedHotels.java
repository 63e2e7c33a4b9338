package dev.staystream.web.html;

import dev.staystream.stay.Address;
import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Conversion;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Rating;
import dev.staystream.stay.Room;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Invented hotels with offers of every kind: charges known and unknown, converted prices, all sorts of terms. */
public record InventedHotels(Query query) {

    private static final List<String> NAMES = List.of(
            "Hôtel des Arts",
            "Le Petit Canal",
            "Maison Rivoli",
            "Hôtel Saint-Ambroise",
            "The Printworks",
            "Pension Odette",
            "Grand Hôtel du Nord et de la Gare Saint-Lazare Opéra",
            "Hôtel Lumière",
            "Les Trois Tilleuls",
            "Citadine Bastille",
            "Hôtel du Vieux Marché",
            "La Verrière",
            "Hôtel Bellecour",
            "Quai Voltaire House",
            "Atelier Montmartre",
            "Hôtel Chaptal",
            "Le Jardin d’Hiver",
            "Hôtel Pergolèse",
            "Villa Daru",
            "Hôtel Cambronne",
            "Le Relais des Halles",
            "Hôtel Minerve",
            "Nest République",
            "Hôtel Alésia",
            "La Maison Bleue",
            "Hôtel Villiers",
            "Clos Saint-Martin",
            "Hôtel Picpus",
            "L’Observatoire",
            "Hôtel Dauphine",
            "Gare & Co",
            "Hôtel Monceau",
            "Les Glycines",
            "Hôtel Jourdain");

    private static final List<String> ROOMS = List.of(
            "Double room, courtyard side",
            "Classic double",
            "Superior twin with balcony",
            "Small double under the roof",
            "Family room, two beds and a sofa bed",
            "Junior suite");

    Hotel hotel(int number) {
        SplittableRandom random = new SplittableRandom(number * 7919L + 3);
        double latitude = 48.85341 + (random.nextDouble() - 0.5) * 0.07;
        double longitude = 2.3488 + (random.nextDouble() - 0.5) * 0.1;
        return new Hotel(
                new HotelId("paris-" + number),
                NAMES.get(number % NAMES.size()),
                new HotelDetails(
                        Optional.of(new Location(latitude, longitude)),
                        Optional.of(Address.of("%d rue Inventée".formatted(number + 3))),
                        number % 11 == 5 ? OptionalDouble.empty() : OptionalDouble.of(stars(random)),
                        number % 9 == 7
                                ? Optional.empty()
                                : Optional.of(new Rating(6.4 + random.nextInt(31) / 10.0, random.nextInt(4, 2400))),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private static double stars(SplittableRandom random) {
        return List.of(2.0, 3.0, 3.0, 3.0, 4.0, 4.0, 4.5, 5.0).get(random.nextInt(8));
    }

    OptionalDouble distance(int number) {
        Location place = InventedSearch.PARIS.location();
        return OptionalDouble.of(
                place.distanceKm(hotel(number).details().location().orElseThrow()));
    }

    List<PricedOffer> offers(int number, SupplierId supplier) {
        SplittableRandom random =
                new SplittableRandom(number * 104729L + supplier.value().hashCode());
        double stars = hotel(number).details().stars().orElse(3);
        double base = query.stay().nights() * (48 + stars * stars * 7.5) * (0.86 + 0.3 * random.nextDouble());
        List<PricedOffer> offers = new ArrayList<>();
        int rates = random.nextInt(1, 5);
        for (int rate = 0; rate < rates; rate++) {
            offers.add(offer(number, supplier, rate, base * (1 + 0.09 * rate)));
        }
        return offers;
    }

    private PricedOffer offer(int number, SupplierId supplier, int rate, double amount) {
        SplittableRandom random =
                new SplittableRandom(number * 31L + rate * 7L + supplier.value().hashCode());
        BigDecimal total = BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
        boolean foreign =
                supplier.value().equals("travelgate") || supplier.value().endsWith("-us");
        List<Charge> charges = charges(random.nextInt(6));
        boolean complete = charges.stream().allMatch(Charge::known);
        BigDecimal exchange = new BigDecimal("0.8613");
        Money quoted = foreign
                ? new Money(total.divide(exchange, 2, RoundingMode.HALF_UP), Currency.getInstance("USD"))
                : new Money(total, query.currency());
        Offer offer = new Offer(
                new RateKey("key"),
                Room.named(ROOMS.get(random.nextInt(ROOMS.size()))),
                query.rooms().size(),
                random.nextInt(7) == 0 ? Optional.empty() : Optional.of(random.nextInt(3) == 0 ? Board.BB : Board.RO),
                new Price(quoted, charges),
                cancellation(random.nextInt(6)),
                random.nextInt(4) == 0 ? Payment.PROPERTY : Payment.NOW,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(URI.create("https://supplier.example/hotel?id=" + number)));
        Total sum = new Total(
                Optional.of(new Money(total, query.currency())),
                complete,
                foreign ? Optional.of(new Conversion(exchange, LocalDate.of(2026, 11, 19), "ECB")) : Optional.empty());
        Origin origin = number % 8 == 3
                ? new Origin(Source.STALE, InventedSearch.NOW.minusSeconds(840), InventedSearch.NOW.minusSeconds(540))
                : Origin.live(InventedSearch.NOW.minusSeconds(random.nextInt(30)));
        OfferId id = new OfferId("%s-%d-%d".formatted(supplier, number, rate));
        return new PricedOffer(id, hotel(number).id(), supplier, offer, sum, origin);
    }

    private List<Charge> charges(int kind) {
        Money tax = new Money(new BigDecimal("13.76"), query.currency());
        return switch (kind) {
            case 0, 1 -> List.of(new Charge("City tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(tax)));
            case 2 -> List.of(new Charge("VAT", Inclusion.INCLUDED, Due.NOW, Optional.empty()));
            case 3 -> List.of(Charge.unknown("resort fee"));
            default -> List.of();
        };
    }

    private Cancellation cancellation(int kind) {
        var until = query.stay()
                .checkIn()
                .minusDays(2)
                .atTime(23, 59)
                .atZone(InventedSearch.PARIS.timeZone())
                .toInstant();
        return switch (kind) {
            case 0, 1 -> Cancellation.NONE;
            case 2 -> Cancellation.UNKNOWN;
            case 3 -> new Cancellation(Refundable.YES, Optional.of(until), Provenance.ASSUMED, List.of());
            default -> new Cancellation(Refundable.YES, Optional.of(until), Provenance.STATED, List.of());
        };
    }
}
