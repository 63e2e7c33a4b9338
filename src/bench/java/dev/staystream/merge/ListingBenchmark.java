package dev.staystream.merge;

import dev.staystream.stay.Examples;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Offer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The answers of so many suppliers, 40 of 120 hotels with four offers each, folded into one list and put in order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ListingBenchmark {

    private static final int POOL = 120;

    private static final int TOLD = 40;

    private static final int OFFERS = 4;

    /** How many suppliers answer. */
    @Param({"1", "10", "50"})
    private int suppliers;

    private List<Hotel> hotels = List.of();

    private List<Told> told = List.of();

    private Listing folded = new Listing();

    private record Told(Hotel hotel, SupplierId supplier, List<PricedOffer> offers) {}

    /** Makes the answers, the same in every run. */
    @Setup
    public void answers() {
        Random luck = new Random(7);
        hotels = IntStream.range(0, POOL)
                .mapToObj(number -> new Hotel(new HotelId("h" + number), "Hotel " + number, HotelDetails.UNKNOWN))
                .toList();
        told = IntStream.range(0, suppliers)
                .mapToObj(number -> new SupplierId("s" + number))
                .flatMap(supplier -> answer(supplier, luck))
                .toList();
        folded = fold();
    }

    private Stream<Told> answer(SupplierId supplier, Random luck) {
        int first = luck.nextInt(POOL);
        return IntStream.range(0, TOLD).mapToObj(number -> {
            Hotel hotel = hotels.get((first + number) % POOL);
            List<PricedOffer> offers = new ArrayList<>();
            for (int offer = 0; offer < OFFERS; offer++) {
                offers.add(offer(hotel, supplier, luck));
            }
            offers.sort(Ranking.OFFERS);
            return new Told(hotel, supplier, offers);
        });
    }

    private static PricedOffer offer(Hotel hotel, SupplierId supplier, Random luck) {
        Offer offer = Examples.offer(String.format(Locale.ROOT, "%.2f", 80 + 520 * luck.nextDouble()));
        Total total = new Total(Optional.of(offer.price().quoted()), true, Optional.empty());
        OfferId id = new OfferId("search-%08x".formatted(luck.nextInt()));
        return new PricedOffer(id, hotel.id(), supplier, offer, total, Origin.live(Instant.EPOCH));
    }

    /** Folds every answer. */
    @Benchmark
    public Listing fold() {
        Listing listing = new Listing();
        told.forEach(answer -> {
            listing.found(answer.hotel(), OptionalDouble.empty(), List.of());
            listing.offered(answer.hotel().id(), answer.supplier(), answer.offers());
        });
        return listing;
    }

    /** Puts what is folded in the recommended order. */
    @Benchmark
    public List<HotelRow> rank() {
        return folded.rows(Filter.NONE, Sort.RECOMMENDED);
    }

    /** Finds the cheapest of what is folded. */
    @Benchmark
    public Optional<PricedOffer> cheapest() {
        return folded.cheapest();
    }
}
