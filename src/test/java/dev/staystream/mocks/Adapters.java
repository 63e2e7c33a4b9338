package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.mocks.Fixture.EURO;
import static dev.staystream.mocks.Fixture.PARIS;
import static dev.staystream.mocks.Fixture.WEEKEND;
import static java.time.ZoneOffset.UTC;

import dev.staystream.mocks.server.Scenario;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Batches;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import dev.staystream.supplier.SupplierType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** Opens Staystream's own adapters on the demo suppliers and asks them for the weekend in the middle of Paris. */
record Adapters(MockSuppliers suppliers) {

    static final Area MIDDLE_OF_PARIS = new Area(PARIS, 1);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), UTC);

    private static final List<SupplierType> TYPES = types();

    /** An adapter each of whose calls asks for a scenario. */
    Supplier open(String type, Scenario scenario) {
        WebClient client = WebClient.builder()
                .baseUrl(suppliers.baseUrl(type).toString())
                .defaultHeader(Scenario.HEADER, scenario.code())
                .build();
        return TYPES.stream()
                .filter(known -> known.name().equals(type))
                .findFirst()
                .orElseThrow()
                .open(new Account(
                        new SupplierId(type),
                        configured(type, "credentials"),
                        configured(type, "options"),
                        PATIENCE,
                        client,
                        CLOCK));
    }

    private static List<SupplierType> types() {
        try (var context = new AnnotationConfigApplicationContext("dev.staystream.supplier")) {
            return List.copyOf(context.getBeansOfType(SupplierType.class).values());
        }
    }

    private Map<String, String> configured(String type, String key) {
        String prefix = "staystream.suppliers.%s.%s.".formatted(type, key);
        Map<String, String> configured = new LinkedHashMap<>();
        suppliers.properties().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                configured.put(name.substring(prefix.length()), value.toString());
            }
        });
        return configured;
    }

    /** Asks by area where that can be done, otherwise by the codes of the content, as a search does. */
    static Flux<Answer> ask(Supplier supplier, RoomsAsked... rooms) {
        return supplier.capabilities().byArea()
                ? supplier.ask(request(new Within(MIDDLE_OF_PARIS), rooms))
                : supplier.hotels(MIDDLE_OF_PARIS)
                        .map(SupplierHotel::code)
                        .collectList()
                        .flatMapMany(codes -> Batches.around(supplier).ask(request(new Codes(codes), rooms)));
    }

    /** Asks for two in whatever hotels are meant. */
    static Flux<Answer> ask(Supplier supplier, Target target) {
        return supplier.ask(request(target, new RoomsAsked(new Occupancy(2, List.of()), 1)));
    }

    private static SupplierRequest request(Target target, RoomsAsked... rooms) {
        return new SupplierRequest(target, WEEKEND, List.of(rooms), new CountryCode("DE"), EURO, true);
    }

    /** The newest word on every hotel when all is well, by their codes. */
    List<HotelOffers> answers(String type, RoomsAsked... rooms) {
        Map<String, HotelOffers> hotels = new TreeMap<>();
        StepVerifier.create(ask(open(type, Scenario.NORMAL), rooms))
                .thenConsumeWhile(
                        answer -> true,
                        answer -> answer.hotels()
                                .forEach(hotel -> hotels.put(hotel.hotel().code(), hotel)))
                .expectComplete()
                .verify(PATIENCE);
        return List.copyOf(hotels.values());
    }

    /** The question for one hotel. */
    static SupplierRequest byCode(HotelOffers hotel, RoomsAsked... rooms) {
        return request(new Codes(List.of(hotel.hotel().code())), rooms);
    }

    /** What becomes of a hotel's first offer before it is booked. */
    static Optional<Offer> recheck(Supplier supplier, HotelOffers hotel, RoomsAsked... rooms) {
        SupplierRequest request = byCode(hotel, rooms);
        List<Offer> found = new ArrayList<>();
        StepVerifier.create(supplier.recheck(request, hotel.offers().getFirst()))
                .thenConsumeWhile(offer -> true, found::add)
                .expectComplete()
                .verify(PATIENCE);
        return found.stream().findFirst();
    }
}
