package dev.staystream.web.api;

import static dev.staystream.stay.Examples.QUERY;
import static java.time.ZoneOffset.UTC;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.catalogue.JoinableCatalogue;
import dev.staystream.matching.RoomNames;
import dev.staystream.partner.Partners;
import dev.staystream.place.ExamplePlaces;
import dev.staystream.place.Places;
import dev.staystream.prices.PriceMemory;
import dev.staystream.recheck.Rechecks;
import dev.staystream.search.EventLog;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.Rendering;
import dev.staystream.search.Rooms;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.CalendarParameters;
import dev.staystream.web.ReasonWords;
import dev.staystream.web.SearchParameters;
import dev.staystream.web.language.IcuMessages;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;

/** The API over searches that a test writes itself. */
final class Api {

    /** Asks for {@link dev.staystream.stay.Examples#QUERY}. */
    static final String SEARCH = "/api/v1/search?near=48.8566,2.3522&checkIn=2027-01-12&checkOut=2027-01-14";

    private final SearchService searches = mock();

    private final JoinableCatalogue joinable = new JoinableCatalogue(Clock.fixed(Events.NOON, UTC));

    private final Rechecks rechecks = mock();

    private final Partners partners = mock();

    private final PriceMemory prices = mock();

    private final ApplicationContext context = context();

    private final WebTestClient client =
            WebTestClient.bindToApplicationContext(context).build();

    /** Asks as clients do. */
    WebTestClient client() {
        return client;
    }

    /** What checks offers. */
    Rechecks rechecks() {
        return rechecks;
    }

    /** What stands behind the API. */
    SearchService searches() {
        return searches;
    }

    /** The hotels that are known, of which a test says which are one. */
    JoinableCatalogue joinable() {
        return joinable;
    }

    /** Who manages the keys. */
    Partners partners() {
        return partners;
    }

    /** What prices were seen. */
    PriceMemory prices() {
        return prices;
    }

    /** The request as a server handles it, for tests that have the time in hand. */
    Mono<Void> handle(MockServerHttpRequest.BaseBuilder<?> request, ServerHttpResponse response) {
        return handler().handle(request.build(), response);
    }

    /** All that a server needs. */
    HttpHandler handler() {
        return WebHttpHandlerBuilder.applicationContext(context).build();
    }

    ApplicationContext server() {
        return context;
    }

    /** The log that the search of these tests runs in from now on. */
    HandMadeLog runs(String id) {
        return runs(id, Clock.fixed(Events.NOON, UTC));
    }

    /** The same, what happens in it happening when the clock says. */
    HandMadeLog runs(String id, Clock clock) {
        return runs(new HandMadeLog(new SearchId(id), QUERY, new JsonRendering(), clock));
    }

    /** The same, its events being written like this. */
    HandMadeLog runs(String id, Rendering rendering) {
        return runs(new HandMadeLog(new SearchId(id), QUERY, rendering));
    }

    private HandMadeLog runs(HandMadeLog written) {
        EventLog log = written.log();
        when(searches.search(any(), anyBoolean(), any())).thenReturn(log);
        when(searches.newest(QUERY)).thenReturn(Optional.of(log));
        when(searches.find(log.id())).thenReturn(Optional.of(log));
        return written;
    }

    /** The log is not kept any longer. */
    void forgets(String id) {
        when(searches.find(new SearchId(id))).thenReturn(Optional.empty());
    }

    private ApplicationContext context() {
        Clock clock = Clock.fixed(Events.NOON, UTC);
        List<SupplierId> suppliers = List.of(new SupplierId("hotelbeds"), new SupplierId("liteapi"));
        SearchParameters parameters = new SearchParameters(ExamplePlaces.places(), clock, suppliers);
        AnnotationConfigApplicationContext api = new AnnotationConfigApplicationContext();
        api.registerBean(SearchService.class, () -> searches);
        api.registerBean(Rechecks.class, () -> rechecks);
        api.registerBean(SearchParameters.class, () -> parameters);
        api.registerBean(Places.class, ExamplePlaces::places);
        api.registerBean(Catalogue.class, joinable::catalogue);
        api.registerBean(ReasonWords.class, Api::words);
        api.registerBean(Rooms.class, () -> new Rooms(RoomNames.standard()));
        api.registerBean(Partners.class, () -> partners);
        api.registerBean(PriceMemory.class, () -> prices);
        api.registerBean(CalendarParameters.class, () -> new CalendarParameters(ExamplePlaces.places(), clock));
        api.register(
                Web.class,
                ApiConfiguration.class,
                SearchController.class,
                ReplayController.class,
                CalendarController.class,
                PlacesController.class,
                HotelsController.class,
                OffersController.class,
                KeysController.class);
        api.refresh();
        return api;
    }

    private static ReasonWords words() {
        return new ReasonWords(IcuMessages.shipped());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    static class Web {}
}
