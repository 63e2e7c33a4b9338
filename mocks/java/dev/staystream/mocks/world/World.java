package dev.staystream.mocks.world;

import static java.util.Comparator.comparingInt;

import dev.staystream.stay.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Every hotel on earth, the same for whoever asks and whenever: real ones in Paris, invented ones elsewhere. */
public final class World {

    private final Towns towns;

    private final InventedHotels invented;

    private final ParisHotels paris;

    private final Tariff tariff = new Tariff(new Exchange());

    private final Map<String, Storefront> storefronts = new ConcurrentHashMap<>();

    private World(Towns towns) {
        this.towns = towns;
        this.invented = new InventedHotels(towns);
        this.paris = new ParisHotels(towns);
    }

    /** The world. */
    public static World create() {
        return new World(new Towns());
    }

    /** The hotels in a circle, by their numbers. */
    public List<TrueHotel> within(Location centre, double radiusKm) {
        Stream<TrueHotel> built = Cell.around(centre, radiusKm).flatMap(this::inventedIn);
        return Stream.concat(built, paris.all().stream())
                .filter(hotel -> centre.distanceKm(hotel.location()) <= radiusKm)
                .sorted(comparingInt(TrueHotel::number))
                .toList();
    }

    /** The middles of the greatest towns on earth. */
    Stream<Location> greatTowns() {
        return towns.great();
    }

    private Stream<TrueHotel> inventedIn(Cell cell) {
        return ParisHotels.covers(cell.centre()) ? Stream.empty() : invented.in(cell).stream();
    }

    /** A hotel by its number, if there is one. */
    Optional<TrueHotel> hotel(int number) {
        if (number < HotelNumbers.REAL) {
            return inventedIn(HotelNumbers.cell(number))
                    .skip(HotelNumbers.index(number))
                    .findFirst();
        }
        return paris.all().stream().skip(number - HotelNumbers.REAL).findFirst();
    }

    /** What a type of supplier knows of the world, as its file {@code storefront.properties} says. */
    public Storefront storefront(String type) {
        return storefronts.computeIfAbsent(
                type, name -> new Storefront(name, StorefrontSettings.of(name), this, tariff));
    }

    /** The hotel that a supplier of a type means by one of its codes, whatever it calls it. */
    public Optional<TrueHotel> truth(String type, String code) {
        return storefront(type).listing(code).map(Listing::hotel);
    }
}
