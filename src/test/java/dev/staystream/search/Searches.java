package dev.staystream.search;

import static dev.staystream.stay.Examples.QUERY;
import static dev.staystream.stay.Examples.offer;

import dev.staystream.catalogue.Catalogues;
import dev.staystream.fx.Rates;
import dev.staystream.matching.RoomNames;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Origin;
import dev.staystream.store.VirtualClock;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Searches in virtual time, configured as a file would, among suppliers that follow a script. */
public final class Searches {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final SearchService service;

    /** With these settings below {@code staystream.search}. */
    public Searches(Map<String, String> settings, Supplier... suppliers) {
        VirtualClock clock = new VirtualClock();
        Sources sources = new Sources(
                new Lineup(List.of(suppliers)),
                Catalogues.empty(clock),
                () -> new Rates(LocalDate.of(2026, 11, 20), Map.of()),
                new OfferIds(new byte[32]),
                RoomNames.standard());
        this.service = new SearchService(
                sources, (seq, event) -> new byte[1], settings(settings), new Instruments(clock, meters));
    }

    private static SearchSettings settings(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", SearchSettings.class);
    }

    static Quorum noQuorum() {
        return new Quorum(settings(Map.of()));
    }

    /** The service itself. */
    public SearchService service() {
        return service;
    }

    /** The log of the example search, begun or joined. */
    public EventLog search() {
        return service.search(QUERY, false, Context.empty());
    }

    /** The sum of all meters of this name with these tags. */
    double measured(String name, String... tags) {
        return meters.find(name).tags(tags).meters().stream()
                .map(Meter::measure)
                .mapToDouble(measurements -> measurements.iterator().next().getValue())
                .sum();
    }

    /** A supplier that has one offer after this time. */
    static ScriptedSupplier answering(String name, Duration after) {
        return new ScriptedSupplier(name, Mono.just(answer(name)).delayElement(after).flux());
    }

    /** A supplier that gives no answer, for this reason. */
    static ScriptedSupplier failing(String name, NoAnswer reason) {
        return new ScriptedSupplier(name, Flux.error(new SupplierException(reason, "as the script says")));
    }

    /** One offer for the one hotel there is. */
    static Answer answer(String name) {
        SupplierHotel hotel = new SupplierHotel("1", Optional.of("Hotel of " + name), HotelDetails.UNKNOWN);
        return new Answer(List.of(new HotelOffers(hotel, List.of(offer("100")))), Origin.live(VirtualClock.START));
    }
}
