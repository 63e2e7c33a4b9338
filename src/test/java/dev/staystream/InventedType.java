package dev.staystream;

import dev.staystream.stay.Address;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Suppliers that answer in three goes: each tells anew of some of the same hotels, with other offers, with fewer or with
 * none. The hotels are those of the other types too, by codes and spellings of its own.
 *
 * @param late how long its last word takes
 * @param numbers counts all offers
 */
record InventedType(String name, Duration late, AtomicInteger numbers) implements SupplierType {

    @Override
    public Set<String> credentials() {
        return Set.of();
    }

    @Override
    public Supplier open(Account account) {
        Profile profile =
                new Profile(account.id(), name, new Capabilities(8, true, 30, Set.of(), List.of(), true, 100, true));
        return new Invented(this, profile, account);
    }

    private SupplierHotel hotel(int number) {
        String street = Fingerprint.HOTELS.get(number);
        return new SupplierHotel(
                name + number,
                Optional.of("Hotel %s %s".formatted(street, number % 2 == 0 ? "Paris" : "")),
                new HotelDetails(
                        Optional.of(new Location(48.85 + number * 0.004, 2.35)),
                        Optional.of(Address.of("%d rue %s".formatted(number + 1, street))),
                        OptionalDouble.of(3 + number % 3),
                        Optional.empty(),
                        Optional.of("+33 1 40 00 00 0" + number),
                        Optional.empty(),
                        List.of()));
    }

    private List<HotelOffers> told(Random random) {
        return IntStream.range(0, Fingerprint.HOTELS.size())
                .filter(hotel -> random.nextInt(4) > 0)
                .mapToObj(hotel -> new HotelOffers(hotel(hotel), offers(hotel, random.nextInt(4))))
                .toList();
    }

    private List<Offer> offers(int hotel, int count) {
        return IntStream.range(0, count)
                .mapToObj(offer ->
                        Fingerprint.of(numbers.incrementAndGet(), hotel, name).offer())
                .toList();
    }

    private record Invented(InventedType kind, Profile profile, Account account) implements Supplier {

        @Override
        public Flux<SupplierHotel> hotels(Area area) {
            return Flux.empty();
        }

        @Override
        public Flux<Answer> ask(SupplierRequest request) {
            Random random = new Random(
                    request.stay().checkIn().toEpochDay() + kind.name().hashCode());
            return Flux.just(Duration.ZERO, Duration.ofMillis(random.nextInt(60)), kind.late())
                    .concatMap(wait -> Mono.delay(wait).map(over -> answer(random)), 1);
        }

        private Answer answer(Random random) {
            return new Answer(kind.told(random), Origin.live(account.clock().instant()));
        }

        @Override
        public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
            return Mono.just(Fingerprint.of(offer.rateKey().value()).offer());
        }
    }
}
