package dev.staystream.mocks.world;

import dev.staystream.stay.Address;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The hotels of the world that nobody built. */
final class InventedHotels {

    /** How often which class is built, in per cent: one star to five. */
    private static final List<Integer> CLASSES = List.of(6, 18, 40, 27, 9);

    private final Towns towns;

    private final Recent<Cell, List<TrueHotel>> cells = new Recent<>(20_000);

    InventedHotels(Towns towns) {
        this.towns = towns;
    }

    List<TrueHotel> in(Cell cell) {
        return cells.get(cell, this::built);
    }

    private List<TrueHotel> built(Cell cell) {
        Town town = towns.nearest(cell.centre());
        return IntStream.range(0, Density.hotels(cell, town))
                .mapToObj(index -> hotel(cell, index, town))
                .toList();
    }

    private static TrueHotel hotel(Cell cell, int index, Town town) {
        int number = HotelNumbers.invented(cell, index);
        Seed seed = Seed.of("invented").with(number);
        int stars = stars(seed);
        return new TrueHotel(
                number,
                "invented-%d".formatted(number),
                Names.in(town.country().language()).hotel(seed, town.name()),
                Optional.empty(),
                site(cell, seed),
                stars,
                rating(seed, stars),
                address(seed, town),
                phone(seed, town.country()),
                town);
    }

    static int stars(Seed seed) {
        int place = seed.with("stars").below(100);
        int stars = 0;
        for (int share = 0; share <= place; stars++) {
            share += CLASSES.get(stars);
        }
        return stars;
    }

    /** Better classes are liked better, mostly. */
    static Rating rating(Seed seed, int stars) {
        double score = 5.6 + 0.45 * stars + seed.with("rating").between(-0.9, 1.4);
        int reviews = (int) StrictMath.exp(seed.with("reviews").between(1.5, 8));
        return new Rating(Math.round(Math.min(score, 9.8) * 10) / 10.0, reviews);
    }

    static Optional<String> phone(Seed seed, Country country) {
        return country.dialling()
                .map(prefix -> "+%s %d %d %d"
                        .formatted(
                                prefix,
                                20 + seed.with("area").below(79),
                                100 + seed.with("exchange").below(900),
                                1000 + seed.with("line").below(9000)));
    }

    private static Location site(Cell cell, Seed seed) {
        return cell.point(seed.with("north").fraction(), seed.with("east").fraction());
    }

    private static Address address(Seed seed, Town town) {
        String line = Names.in(town.country().language()).address(seed);
        String postcode =
                String.format(Locale.ROOT, "%05d", 10_000 + seed.with("post").below(80_000));
        return new Address(
                line,
                Optional.of(postcode),
                Optional.of(town.name()),
                Optional.of(town.country().code()));
    }
}
