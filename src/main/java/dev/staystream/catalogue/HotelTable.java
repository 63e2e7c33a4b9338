package dev.staystream.catalogue;

import static java.util.Objects.requireNonNull;

import dev.staystream.stay.HotelId;
import dev.staystream.store.Database;
import dev.staystream.store.Table;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The supplier hotels in the database. */
final class HotelTable {

    private static final Table SUPPLIER_HOTEL =
            new Table("supplier_hotel", List.of("type", "code"), List.of("hotel", "compared", "content", "changed_at"));

    private static final String TYPES = "select distinct type from supplier_hotel";

    /** Ordered by the whole key, although the type is one, so that H2 too sees that the key's index has that order. */
    private static final String PAGE = """
        select type, code, hotel, compared, content from supplier_hotel
        where type = :type and code > :code order by type, code limit 1000\
        """;

    private static final String SINCE = """
        select type, code, hotel, compared, content, changed_at from supplier_hotel
        where changed_at >= :since and (changed_at > :since or type > :type or (type = :type and code > :code))
        order by changed_at, type, code limit 1000\
        """;

    private final Database database;

    private final Clock clock;

    HotelTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A supplier hotel, and when it was written. */
    record Changed(HotelRow row, Instant at) {}

    /** Every hotel written since then, on whichever machine, in portions, the newest last. */
    Flux<List<Changed>> since(Instant then) {
        return since(then, "", "")
                .expand(rows -> rows.isEmpty() ? Mono.empty() : since(rows.getLast()));
    }

    private Mono<List<Changed>> since(Changed last) {
        return since(last.at(), last.row().type(), last.row().code());
    }

    private Mono<List<Changed>> since(Instant then, String type, String code) {
        Map<String, Object> place = Map.of("since", then.atOffset(ZoneOffset.UTC), "type", type, "code", code);
        return database.read(SINCE, place, HotelTable::changed);
    }

    private static Changed changed(Readable row) {
        return new Changed(
                row(row), requireNonNull(row.get("changed_at", OffsetDateTime.class)).toInstant());
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
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.write(
                SUPPLIER_HOTEL,
                hotels.stream()
                        .map(row -> List.<Object>of(
                                row.type(), row.code(), row.hotel().value(), row.compared(), row.content(), now))
                        .toList());
    }
}
