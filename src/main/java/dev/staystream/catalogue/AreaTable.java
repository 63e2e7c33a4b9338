package dev.staystream.catalogue;

import static java.util.Objects.requireNonNull;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.store.Database;
import dev.staystream.store.Table;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The areas in the database whose content is known. */
final class AreaTable {

    private static final Table CONTENT_AREA =
            new Table("content_area", List.of("type", "latitude", "longitude", "radius_km"), List.of("fetched_at"));

    private static final String NEWEST = """
        select type, latitude, longitude, radius_km, fetched_at from content_area
        order by fetched_at desc limit 20000\
        """;

    private final Database database;

    AreaTable(Database database) {
        this.database = database;
    }

    /** An area of which a supplier type's hotels are known, and since when. */
    record AreaRow(String type, Area area, Instant fetchedAt) {}

    /** Tells the areas fetched last in the time before. */
    Mono<Void> restore(Contents contents) {
        return database.read(NEWEST, Map.of(), AreaTable::row)
                .flatMap(rows -> Mono.fromRunnable(() -> rows.forEach(contents::restore)));
    }

    private static AreaRow row(Readable row) {
        Location centre = new Location(number(row, "latitude"), number(row, "longitude"));
        return new AreaRow(
                requireNonNull(row.get("type", String.class)),
                new Area(centre, number(row, "radius_km")),
                requireNonNull(row.get("fetched_at", OffsetDateTime.class)).toInstant());
    }

    private static double number(Readable row, String column) {
        return requireNonNull(row.get(column, Double.class));
    }

    /** Writes areas in place of the same ones fetched earlier. */
    Mono<Void> write(List<AreaRow> areas) {
        return database.write(
                CONTENT_AREA, areas.stream().map(AreaTable::values).toList());
    }

    private static List<Object> values(AreaRow row) {
        Location centre = row.area().centre();
        return List.of(
                row.type(),
                centre.latitude(),
                centre.longitude(),
                row.area().radiusKm(),
                row.fetchedAt().atOffset(ZoneOffset.UTC));
    }
}
