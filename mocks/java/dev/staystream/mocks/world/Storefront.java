package dev.staystream.mocks.world;

import static java.util.Comparator.comparing;

import dev.staystream.stay.Board;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What one type of supplier knows of the world: some of its hotels, under codes, names and prices of its own. */
public final class Storefront {

    /** No coordinates are farther off than this, in kilometres. */
    private static final double FARTHEST_OFF_KM = 0.5;

    /** How far the middle of a great town reaches. */
    private static final double MIDDLE_KM = 3;

    /** The share of a hotel's rooms and terms that one supplier has. */
    private static final double ON_SALE = 0.72;

    private final String type;

    private final StorefrontSettings settings;

    private final World world;

    private final Tariff tariff;

    Storefront(String type, StorefrontSettings settings, World world, Tariff tariff) {
        this.type = type;
        this.settings = settings;
        this.world = world;
        this.tariff = tariff;
    }

    /** The hotels it places in a circle. */
    public List<Listing> within(Location centre, double radiusKm) {
        return world.within(centre, radiusKm + FARTHEST_OFF_KM).stream()
                .filter(this::covers)
                .map(this::listed)
                .filter(listing -> centre.distanceKm(listing.location()) <= radiusKm)
                .toList();
    }

    /** The hotels in the middles of the greatest towns on earth, which is all that some suppliers have. */
    public List<Listing> inGreatTowns() {
        return world.greatTowns()
                .flatMap(town -> within(town, MIDDLE_KM).stream())
                .distinct()
                .toList();
    }

    /** A hotel by its code, if it sells it. */
    public Optional<Listing> listing(String code) {
        OptionalInt number = settings.codes().number(code);
        return number.isEmpty()
                ? Optional.empty()
                : world.hotel(number.getAsInt()).filter(this::covers).map(this::listed);
    }

    private Seed seed(TrueHotel hotel) {
        return hotel.seed().with(type);
    }

    private boolean covers(TrueHotel hotel) {
        return seed(hotel).with("covers").chance(settings.coverage());
    }

    private Listing listed(TrueHotel hotel) {
        Spelling spelling = seed(hotel).with("spelling").oneOf(settings.spellings());
        return new Listing(settings.codes().code(hotel.number()), spelling.of(hotel), moved(hotel), hotel);
    }

    /** Mostly a little off, one in twenty times five times as far. */
    private Location moved(TrueHotel hotel) {
        Seed seed = seed(hotel).with("moved");
        double metres = settings.metresOff() * (seed.with("far").chance(0.05) ? 5 : 1) * seed.fraction();
        double direction = seed.with("direction").between(0, 2 * Math.PI);
        Location place = hotel.location();
        double north = metres / 111_195 * StrictMath.cos(direction);
        double east = metres / 111_195 * StrictMath.sin(direction);
        return new Location(
                rounded(Math.clamp(place.latitude() + north, -90, 90)),
                rounded(Math.clamp(place.longitude() + east, -180, 180)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    /** What it sells in a hotel, the cheapest first; nothing when the hotel is full or has no room that large. */
    public List<Quote> quotes(Listing listing, Enquiry enquiry) {
        return quotes(listing, enquiry, 1);
    }

    /** The same when prices have changed by a factor. */
    public List<Quote> quotes(Listing listing, Enquiry enquiry, double change) {
        return Inventory.full(listing.hotel(), enquiry.stay())
                ? List.of()
                : sales(listing.hotel(), change)
                        .filter(sale -> enquiry.rooms().stream().allMatch(sale.room()::holds))
                        .map(sale -> quote(sale, enquiry))
                        .sorted(comparing(Quote::total))
                        .toList();
    }

    private Stream<Sale> sales(TrueHotel hotel, double change) {
        Seed seed = seed(hotel);
        double markup = change
                * (settings.markup() + settings.spread() * seed.with("markup").between(-1, 1));
        return Inventory.rooms(hotel).stream()
                .flatMap(room -> Inventory.plans(hotel).stream().map(plan -> new Sale(hotel, room, plan, markup)))
                .filter(sale -> seed.with(sale.code()).chance(ON_SALE));
    }

    private Quote quote(Sale sale, Enquiry enquiry) {
        Seed seed = seed(sale.hotel()).with(sale.code());
        List<RoomPrice> rooms = enquiry.rooms().stream()
                .map(guests -> price(sale, guests, enquiry))
                .toList();
        return new Quote(
                sale.code(),
                sale.room(),
                sale.plan().board(),
                enquiry.currency(),
                rooms,
                Optional.of(Terms.levies(sale.hotel(), rooms, enquiry.currency()))
                        .filter(levies -> tells(sale.hotel())),
                sale.plan().refundable(),
                Terms.penalties(sale, enquiry.stay(), rooms),
                rooms.size() + seed.with("left").below(9));
    }

    private RoomPrice price(Sale sale, Occupancy guests, Enquiry enquiry) {
        List<Night> nights = enquiry.stay()
                .checkIn()
                .datesUntil(enquiry.stay().checkOut())
                .map(date -> tariff.night(sale, guests, date, enquiry.currency()))
                .toList();
        return new RoomPrice(guests, nights);
    }

    private boolean tells(TrueHotel hotel) {
        return !seed(hotel).with("silent").chance(settings.silent());
    }

    /** What currencies are worth to it. */
    public Exchange exchange() {
        return tariff.exchange();
    }

    /** Its words for a kind of room. */
    public Wording wording(RoomKind room) {
        return settings.wording("room.%s".formatted(room));
    }

    /** Its words for a board. */
    public Wording wording(Board board) {
        return settings.wording("board.%s".formatted(board));
    }
}
