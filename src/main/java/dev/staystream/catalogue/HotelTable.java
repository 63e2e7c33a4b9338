package dev.staystream.catalogue;

import static java.util.Objects.requireNonNull;

import dev.staystream.stay.HotelId;
import dev.staystream.store.Database;
import dev.staystream.store.Table;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The supplier hotels in the database. */
final class HotelTable {

    private static final Table SUPPLIER_HOTEL =
            new Table("supplier_hotel", List.of("type", "code"), List.of("hotel", "compared", "content"));

    private static final String TYPES = "select distinct type from supplier_hotel";

    /** Ordered by the whole key, although the type is one, so that H2 too sees that the key's index has that order. */
    private static final String PAGE = """
        select type, code, hotel, compared, content from supplier_hotel
        where type = :type and code > :code order by type, code limit 1000\
        """;

    private final Database database;

    HotelTable(Database database) {
        this.database = database;
    }

    /**
     * A supplier hotel as it was at one moment.
     *
     * @param hotel the id it has alone
     * @param compared by which weights it was compared with all others, empty while it waits for that
     */
    @SuppressWarnings("ArrayRecordComponent") // the same array is the same state
    record HotelRow(String type, String code, HotelId hotel, String compared, byte[] content) {

        static HotelRow of(KnownHotel hotel, boolean waiting) {
            String compared = waiting ? "" : Matching.WEIGHTS;
            return new HotelRow(hotel.type(), hotel.code(), hotel.own(), compared, hotel.content());
        }
    }

    /** Tells the hotels of the time before. */
    Mono<Void> restore(SupplierHotels hotels) {
        return database.read(TYPES, Map.of(), row -> requireNonNull(row.get("type", String.class)))
                .flatMapIterable(types -> types)
                .concatMap(this::all)
                .concatMap(rows -> Mono.fromRunnable(() -> rows.forEach(hotels::restore)))
                .then();
    }

    private Flux<List<HotelRow>> all(String type) {
        return page(type, "").expand(rows -> rows.isEmpty() ? Mono.empty() : page(rows.getLast()));
    }

    private Mono<List<HotelRow>> page(HotelRow last) {
        return page(last.type(), last.code());
    }

    private Mono<List<HotelRow>> page(String type, String code) {
        return database.read(PAGE, Map.of("type", type, "code", code), HotelTable::row);
    }

    private static HotelRow row(Readable row) {
        return new HotelRow(
                requireNonNull(row.get("type", String.class)),
                requireNonNull(row.get("code", String.class)),
                new HotelId(requireNonNull(row.get("hotel", String.class))),
                requireNonNull(row.get("compared", String.class)),
                requireNonNull(row.get("content", byte[].class)));
    }

    /** Writes hotels as they were when they were handed over. */
    Mono<Void> write(List<HotelRow> hotels) {
        return database.write(
                SUPPLIER_HOTEL,
                hotels.stream()
                        .map(row -> List.<Object>of(
                                row.type(), row.code(), row.hotel().value(), row.compared(), row.content()))
                        .toList());
    }
}
