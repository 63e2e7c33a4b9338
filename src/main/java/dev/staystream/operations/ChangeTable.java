package dev.staystream.operations;

import static java.util.Objects.requireNonNull;

import dev.staystream.stay.SupplierId;
import dev.staystream.store.Database;
import dev.staystream.store.Signals;
import dev.staystream.store.Table;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The changes in the database, of which none is ever taken back: another one is made. */
final class ChangeTable {

    /** In the database what is configured again has this value, which no setting takes. */
    private static final String AS_CONFIGURED = "";

    private static final Table CHANGE =
            new Table("operator_change", List.of("supplier", "setting", "changed_at", "operator"), List.of("new_value"));

    private static final String COLUMNS = "select supplier, setting, changed_at, operator, new_value from operator_change";

    private static final String NEWEST_FIRST = COLUMNS + " order by changed_at desc, supplier, setting limit :most";

    private static final String IN_FORCE = COLUMNS
            + " where (supplier, setting, changed_at) in"
            + " (select supplier, setting, max(changed_at) from operator_change group by supplier, setting)";

    /** On it nodes tell each other whose settings were changed. */
    static final String TOPIC = "operations";

    private final Database database;

    private final Signals signals;

    ChangeTable(Database database, Signals signals) {
        this.database = database;
        this.signals = signals;
    }

    /** Writes a change, then tells all nodes; one that does not hear it reads it a little later. */
    Mono<Void> add(Change change) {
        OffsetDateTime at = change.at().atOffset(ZoneOffset.UTC);
        return database.write(
                CHANGE,
                List.of(List.of(
                        change.supplier().value(),
                        change.setting().key(),
                        at,
                        change.operator(),
                        change.value().orElse(AS_CONFIGURED))))
                .then(signals.send(TOPIC, List.of(change.supplier().value())).onErrorComplete());
    }

    Mono<List<Change>> newestFirst(int most) {
        return read(NEWEST_FIRST, Map.of("most", most));
    }

    /** The newest change of each setting of each supplier. */
    Mono<List<Change>> inForce() {
        return read(IN_FORCE, Map.of());
    }

    /** What another version of the program has written, and this one does not know, is left out. */
    private Mono<List<Change>> read(String sql, Map<String, ?> parameters) {
        return database.read(sql, parameters, ChangeTable::change)
                .map(found -> found.stream().flatMap(Optional::stream).toList());
    }

    /** At once, since a row can be read only while it is being handed over. */
    private static Optional<Change> change(Readable row) {
        Optional<String> value =
                Optional.of(text(row, "new_value")).filter(written -> !written.equals(AS_CONFIGURED));
        return Setting.named(text(row, "setting"))
                .filter(setting -> value.stream().allMatch(setting::takes))
                .map(setting -> change(row, setting, value));
    }

    private static Change change(Readable row, Setting setting, Optional<String> value) {
        OffsetDateTime at = requireNonNull(row.get("changed_at", OffsetDateTime.class));
        return new Change(new SupplierId(text(row, "supplier")), setting, value, text(row, "operator"), at.toInstant());
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }
}
